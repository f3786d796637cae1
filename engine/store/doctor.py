"""Whether a database keeps what it promises: looked up in its rows, on a copy of one moment, while others write on."""

from __future__ import annotations

import re
import sqlite3
import tempfile
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, create_engine, select
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from engine.store.checkpoints import Seal, last_told
from engine.store.columns import as_written
from engine.store.database import is_without_log, reading
from engine.store.declared import wrongly_found
from engine.store.documents import names_as_they_are
from engine.store.errors import in_words
from engine.store.rebuild import differences
from engine.store.records import erased
from engine.store.recount import recount
from engine.store.tables import QueueNameRow, table_of
from engine.store.verify import first_fault
from workflows.files.parameters import Parameters
from workflows.law.citation import Label


class Complaint(NamedTuple):
    """A promise that is broken, and where: at most `MOST_PLACES` of them; or what is only told, no fault."""

    says: Label
    places: tuple[str, ...]
    is_fault: bool = True


MOST_PLACES = 20
# what a column got that a migration added, and names of keys
_UNSAID = re.compile(r" DEFAULT ('[^']*'|\S+)|CONSTRAINT \S+ (?=PRIMARY KEY)")
_CLAUSE = re.compile(r",(?![^()]*\))")  # commas but those within brackets
_UNREADABLE = (TypeError, ValueError, LookupError, RecursionError, DBAPIError, sqlite3.Error)
_PARTS = """SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL
AND name NOT IN ('alembic_version', 'sqlite_stat1', 'sqlite_stat4', 'sqlite_sequence')"""
_ERASED = "SELECT DISTINCT case_code, erased_at FROM documents WHERE erased_at IS NOT NULL"


def _promises() -> Iterator[tuple[Label, str]]:
    """What the breach of each is called, and the query that asks for what must not be there."""
    told = resources.files("engine.store").joinpath("data/promises.toml").read_text(encoding="utf-8")
    for one in tomllib.loads(told)["promise"]:
        yield Label(one["vi"], one["en"]), one["breaches"]


def complaints(engine: Engine, parameters: Parameters | None = None, seal: Seal | None = None) -> Iterator[Complaint]:
    """Every promise that the rows of a database break; nothing when all hold. Nobody may write meanwhile.

    Deadlines are counted again by `parameters`, where there are any; `seal` knows the signatures of checkpoints.
    """
    try:
        yield from _complaints(engine, parameters, seal)
    except _UNREADABLE as error:  # bytes that are no text, text that is nothing of ours: edited by other hands
        said = str(error.orig if isinstance(error, DBAPIError) else error)
        if isinstance(error, DBAPIError | sqlite3.Error) and "decode" not in said.lower():
            raise
        says = Label("một giá trị không đọc được, nên chưa xem hết", "a value cannot be read, so not all was looked at")
        yield Complaint(says, (f"{type(error).__name__}: {said[:200]}",))


def _complaints(engine: Engine, parameters: Parameters | None, seal: Seal | None) -> Iterator[Complaint]:
    fault = first_fault(engine, seal=seal)
    if fault is not None:
        yield Complaint(fault.says, (f"{fault.case} {fault.number}",) if fault.case else ())
        if fault.position:
            return  # a journal that was touched tells nothing that the tables could be compared with
    if seal is None and (mark := last_told(engine)).number:
        vi = f"không có khóa cạnh tệp dữ liệu nên chưa kiểm được chữ ký của {mark.number} điểm chốt"
        en = f"without the key beside the database the signatures of {mark.number} checkpoints were not checked"
        yield Complaint(Label(vi, en), (), is_fault=False)
    wrong = tuple(f"{one.table} {one.told or one.stored}" for one in islice(differences(engine), MOST_PLACES))
    if wrong:
        yield Complaint(Label("bảng không khớp với nhật ký", "a table is not what the journal tells"), wrong)
    with engine.connect() as connection:
        there = select(*as_written(*table_of(QueueNameRow).c))
        told, stored = ({_in_order(row) for row in connection.execute(rows)} for rows in (names_as_they_are(), there))
        if told != stored:
            places = tuple(sorted({f"{code} {stage}" for _, code, stage, *_ in told ^ stored})[:MOST_PLACES])
            yield Complaint(Label("tên để tra trong hàng chờ không khớp", "names beside a queue do not match"), places)
        odd = tuple(sorted(_parts(connection)))[:MOST_PLACES]
        if odd:
            yield Complaint(Label("tệp thiếu hoặc thừa phần", "the file lacks a part, or has one too many"), odd)
        gone = {tuple(row) for row in connection.exec_driver_sql(_ERASED)} ^ erased(connection)
        if gone:
            says = Label("tờ khai bị xóa mà không qua lệnh xóa", "words are gone that no erasure took")
            yield Complaint(says, tuple(code for code, _ in sorted(gone))[:MOST_PLACES])
        for says, query in _promises():
            found = connection.exec_driver_sql(query).fetchmany(MOST_PLACES)
            if found:
                yield Complaint(says, tuple(" ".join(str(part) for part in row) for row in found))
    found_by = tuple(islice(wrongly_found(engine), MOST_PLACES))
    if found_by:
        says = Label("từ để tra hồ sơ khác với tờ khai", "what a case is found by is not what was declared")
        yield Complaint(says, found_by)
    if parameters is not None:
        yield from _recounted(engine, parameters)


def _in_order(row: Any) -> tuple[Any, ...]:
    """The row with its names in order: a database gives them in any."""
    *key, names = row
    return (*key, *sorted(names.split()))


def _parts(connection: Connection) -> Iterator[str]:
    """What the file has as a table, column, constraint, index, trigger or view and this program does not make so, or
    the other way round.
    """
    yield from _made() ^ _held(connection)


@cache
def _made() -> frozenset[str]:
    """The parts of a file that this program makes."""
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with engine.connect() as connection:
        return _held(connection)


def _held(connection: Connection) -> frozenset[str]:
    """Each part in the words of SQL, but for what the database and the migrations keep for themselves."""
    found = set()
    for kind, name, sql in connection.exec_driver_sql(_PARTS):
        text = _UNSAID.sub("", " ".join(str(sql).split()))
        begin, end = text.find("(") + 1, text.rfind(")")
        if kind == "table" and 0 < begin <= end:
            found |= {f"{name}: {clause.strip()}" for clause in (*_CLAUSE.split(text[begin:end]), text[end:])}
        else:
            found.add(text)
    return frozenset(found)


def _damages(connection: Connection) -> Iterator[Complaint]:
    """What SQLite itself finds wrong in the file as it lies there: in a copy every index is made anew."""
    told = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA integrity_check({MOST_PLACES})")]
    if told != ["ok"]:
        yield Complaint(
            Label("tệp bị hư, hay chỉ mục không khớp bảng", "the file is damaged, or an index fits no table"),
            tuple(told),
        )


def _recounted(engine: Engine, parameters: Parameters) -> Iterator[Complaint]:
    """Deadlines that are not what their own law gives, and how many cases have some that cannot be counted again."""
    found = recount(engine, parameters)
    if found.wrong:
        says = Label(
            "hạn khác với hạn tính lại theo luật của hồ sơ", "a deadline is not what the law of its case gives"
        )
        yield Complaint(says, found.wrong[:MOST_PLACES])
    n = len(found.other_edition)
    if n:
        vi = f"{n} hồ sơ lập theo bản khác của phiên bản quy trình: hạn đã hẹn giữ nguyên, không tính lại"
        en = f"cases made with another reading of their edition: {n}; what was promised stands and is not counted again"
        yield Complaint(Label(vi, en), found.other_edition[:MOST_PLACES], is_fault=False)
    n = len(found.other_calendar)
    if n:
        vi = f"{n} hồ sơ có hạn tính theo lịch khác: hạn đã hẹn giữ nguyên, không tính lại"
        en = f"cases with a deadline by another calendar: {n}; what was promised stands and is not counted again"
        yield Complaint(Label(vi, en), found.other_calendar[:MOST_PLACES], is_fault=False)


def examined(path: Path, parameters: Parameters, seal: Seal | None = None) -> list[Complaint]:
    """What is to be said of a database that may be in use: a copy of one moment is looked at. Raises StoreError."""
    cut = Label(
        "tệp được chép khi đang chạy, hay đã mất tệp -wal bên cạnh: có thể thiếu những việc sau cùng",
        "the file was copied while it was served, or the -wal beside it is gone: what was done last may be missing",
    )
    found = [Complaint(cut, (str(path),))] * is_without_log(path)
    live = reading(path)
    with tempfile.TemporaryDirectory() as folder, in_words(path):
        copy = Path(folder) / "copy.sqlite"
        with live.connect() as connection:
            found += _damages(connection)
            connection.exec_driver_sql("VACUUM INTO ?", (str(copy),))
        live.dispose()
        engine = reading(copy)
        try:
            return [*found, *complaints(engine, parameters, seal)]
        finally:
            engine.dispose()
