"""`lienthong offices`: offices of a CSV file go into a folder of data; what that changes is said first."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from api.terminal.command import argument, command, option
from api.terminal.options import FILE, Data, DryRun, Json, Lang
from api.terminal.screen import Screen, told_if_slow
from api.words.errors import CannotWrite, UsageWrong
from api.words.wording import Language
from workflows import errors as e

if TYPE_CHECKING:
    from engine.service.office_changes import Changed, Passed
    from workflows.files.csvfile import Row
    from workflows.files.offices import Office, Offices

File = Annotated[Path, argument(FILE, "offices_file")]
Database = Annotated[Path | None, option("--db", FILE, key="offices_db")]
_TOLD = ("name", "agency", "covers", "opened_on", "closed_on")
_IN_HAND, _NONE = tuple(enumerate(("open_stages", "undelivered"))), (0, 0)
_MOST = 3  # communes that one sentence lists


@command(
    "Đưa cơ quan từ một tệp CSV vào thư mục --data, và nói điều gì thay đổi; dòng cùng mã được thay, các dòng khác giữ "
    "nguyên.",
    "Bring offices of a CSV file into the folder --data, and say what changes; a row of the same code is replaced, the "
    "others stay.",
)
def offices(
    file: File,
    data: Data = None,
    dry_run: DryRun = False,
    db: Database = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from engine.service.office_changes import changed, passed
    from engine.store import queries
    from engine.store.database import reading
    from engine.store.errors import in_words
    from workflows.files import office_rows
    from workflows.files.offices import load

    screen = Screen(lang, json)
    if data is not None and not data.is_dir():
        raise e.DataFileError("no_folder", file=str(data), line=1)
    if data is None and not dry_run:
        raise UsageWrong("no_data")
    with told_if_slow(screen, f"đang so {file}…", f"comparing {file}…"):
        rows = _read(file)
        before, after = load(data), load(data, rows)
        changes = changed(before, after, [row.cells["code"] for row in rows])
        moves = passed(before, after, changes)
        _check(moves, rows, before)
        has: Mapping[str, tuple[int, int]] = {}
        if db is not None:
            with in_words(db):
                engine = reading(db)
                has = queries.in_hand(engine)
                engine.dispose()
    if data is not None and not dry_run and changes:
        _write(data / "offices.csv", list(office_rows.read(data, rows)))
    if json:
        screen.document(_document(changes, moves, len(rows), None if db is None else has, dry_run))
    else:
        _print(screen, changes, moves, len(rows), has, after, dry_run)


def _read(file: Path) -> list[Row]:
    """Raises DataFileError: the fault, or DataFaults."""
    from workflows.files.csvfile import Faults, rows_or_faults
    from workflows.files.office_rows import COLUMNS

    found, faults = [], Faults()
    for row in rows_or_faults(file, COLUMNS):
        if isinstance(row, e.DataFileError):
            faults.add(row)
        else:
            found.append(row)
    faults.check()
    if not found:
        raise e.DataKeyError("no_lines", file=file.name, line=1)
    return found


def _check(moves: Sequence[Passed], rows: Sequence[Row], before: Offices) -> None:
    """Raises DataFileError where communes would be left without an office that they have."""
    from workflows.files.csvfile import Faults

    faults, by_code = Faults(), {row.cells["code"]: row for row in rows}
    for move in moves:
        if not move.becomes:
            row, communes = by_code[move.was], _communes(move)
            name = before.by_office[move.was].name
            faults.add(row.fault(e.DataGapError, "office", name=name, day=move.from_on, communes=communes))
    faults.check()


def _communes(move: Passed) -> tuple[str, ...]:
    shown = tuple(one.shown() for one in move.communes[:_MOST])
    left = len(move.communes) - len(shown)
    return (*shown, f"… +{left}") if left else shown


def _write(path: Path, rows: Sequence[Row]) -> None:
    """The whole file in the place of the one before, or nothing. Raises CannotWrite."""
    from workflows.files import whole
    from workflows.files.office_rows import COLUMNS

    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(COLUMNS)
    lines.writerows([row.cells[column] for column in COLUMNS] for row in rows)
    try:
        whole.write(path, [text.getvalue()])
    except OSError as error:
        raise CannotWrite("file", path=path, system=error.strerror) from None


def _values(office: Office) -> dict[str, str]:
    return {name: str(getattr(office, name) or "") for name in _TOLD}


def _document(
    changes: Sequence[Changed],
    moves: Sequence[Passed],
    n_rows: int,
    has: Mapping[str, tuple[int, int]] | None,
    is_dry_run: bool,
) -> dict[str, Any]:
    closing = _heirs(changes, moves)
    return {
        "is_dry_run": is_dry_run,
        "n_new": sum(was is None for was, _ in changes),
        "n_changed": sum(was is not None for was, _ in changes),
        "n_unchanged": n_rows - len(changes),
        "changes": [
            {"office": becomes.code, "before": _values(was) if was else None, "after": _values(becomes)}
            for was, becomes in changes
        ],
        "moves": [
            {
                "from_on": str(move.from_on),
                "before": move.was or None,
                "after": move.becomes,
                "communes": [one.code for one in move.communes],
            }
            for move in moves
        ],
        **{name: None if has is None else {code: has.get(code, _NONE)[n] for code in closing} for n, name in _IN_HAND},
    }


def _heirs(changes: Sequence[Changed], moves: Sequence[Passed]) -> dict[str, list[str]]:
    """The offices that close, each with those to which its work in hand passes."""
    found: dict[str, list[str]] = {becomes.code: [] for _, becomes in changes if becomes.closed_on is not None}
    for move in moves:
        if move.was in found and move.becomes not in found[move.was]:
            found[move.was].append(move.becomes)
    return {code: heirs for code, heirs in found.items() if heirs}


def _print(
    screen: Screen,
    changes: Sequence[Changed],
    moves: Sequence[Passed],
    n_rows: int,
    has: Mapping[str, tuple[int, int]],
    after: Offices,
    is_dry_run: bool,
) -> None:
    for was, becomes in changes:
        screen.raw(_line(was, becomes))
    for line in _moved(screen, moves, _heirs(changes, moves), has, after):
        screen.raw(line)
    n_new = sum(was is None for was, _ in changes)
    n_changed, n_unchanged = len(changes) - n_new, n_rows - len(changes)
    screen.tell(
        f"{n_new} cơ quan mới, {n_changed} thay đổi, {n_unchanged} không đổi; ngoài tệp thì giữ nguyên",
        f"new: {n_new}, changed: {n_changed}, unchanged: {n_unchanged}; those not in the file stay as they are",
        "bold",
    )
    if not changes:
        return
    if is_dry_run:
        screen.tell("chưa ghi gì: chạy lại không có --dry-run", "nothing was written: run it again without --dry-run")
    else:
        screen.tell(
            "đã ghi; dịch vụ đang chạy đọc tệp khi khởi động lại",
            "written; a running service reads it when it is started again",
            "bold green",
        )


def _line(was: Office | None, becomes: Office) -> str:
    after = _values(becomes)
    if was is None:
        return f"+ {becomes.code} · {' · '.join(value for value in after.values() if value)}"
    pairs = ((name, value, after[name]) for name, value in _values(was).items())
    told = "; ".join(f"{name} “{old}” → “{new}”" for name, old, new in pairs if old != new)
    return f"~ {becomes.code} · {told}"


def _moved(
    screen: Screen,
    moves: Sequence[Passed],
    heirs_of: Mapping[str, list[str]],
    has: Mapping[str, tuple[int, int]],
    after: Offices,
) -> Iterator[str]:
    def named(code: str) -> str:
        return f"{after.by_office[code].name} ({code})" if code else screen.say("chưa có cơ quan", "no office")

    for move in moves:
        n, places = len(move.communes), ", ".join(_communes(move))
        yield screen.say(
            f"> từ {move.from_on:%d/%m/%Y}, {n} xã, phường: {named(move.was)} → {named(move.becomes)}: {places}",
            f"> from {move.from_on}, communes: {n}: {named(move.was)} → {named(move.becomes)}: {places}",
        )
    for code, heirs in heirs_of.items():
        n_open, n_undelivered = has.get(code, _NONE)
        if n_open or n_undelivered:
            to, is_split = ", ".join(named(heir) for heir in heirs), len(heirs) > 1
            yield screen.say(
                f"  {named(code)} đang có {n_open} thủ tục chưa xong, {n_undelivered} kết quả chưa trả, "
                f"chuyển đến {to}{', tùy xã' if is_split else ''}",
                f"  {named(code)} has stages that have not ended: {n_open}, results not delivered: {n_undelivered}; "
                f"to {to}{', by commune' if is_split else ''}",
            )
