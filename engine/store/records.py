"""What no event tells, as records: every row that is written beside the journal, chained, so that none changes unseen.

Timers and messages put, done and tried again, answers under keys, renewed leases, people, who looked, what was erased.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from engine.core.journal import FIRST
from engine.store.statements import Statement, Statements
from engine.store.tables import RecordRow, table_of

ERASED = "erased"  # the words of a case, which no record holds: it says that they are gone
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_RECORDS = table_of(RecordRow).c


class Told(NamedTuple):
    """One thing that was written: the name of its statement, or of the table that an older file had it in, and its
    values.
    """

    name: str
    row: Mapping[str, Any]


class Record(NamedTuple):
    """All that one transaction wrote."""

    number: int
    data: str
    hash: str

    @property
    def told(self) -> list[Told]:
        """Raises ValueError, TypeError for what no store wrote."""
        return [Told(str(name), dict(row)) for name, row in json.loads(self.data)]


def of(statement: Statement, values: tuple[Any, ...], sql: Statements) -> Told:
    return Told(sql.name_of[statement.text], dict(zip(statement.names, values, strict=True)))


def sealed(previous: str, data: str) -> str:
    """The hash of a record: SHA-256 of the one before it and of what it tells."""
    return hashlib.sha256(f"{previous}\n{data}".encode()).hexdigest()


def append(cursor: Any, sql: Statements, told: Iterable[Told], last: tuple[int, str] | None = None) -> tuple[int, str]:
    """One more record, within the transaction that has written the same: its number and hash.

    `last` are those of the one before, where they are known.
    """
    if last is None:
        cursor.execute(sql.last_record.text)
        last = cursor.fetchone() or (0, FIRST)
    number, previous = last
    data = _WRITER.encode([[one.name, one.row] for one in told])
    number, hash_ = number + 1, sealed(previous, data)
    cursor.execute(sql.add_record.text, sql.add_record.values({"number": number, "data": data, "hash": hash_}))
    return number, hash_


def records(connection: Connection) -> Iterator[Record]:
    """All of them, in order."""
    wanted = select(_RECORDS.number, _RECORDS.data, _RECORDS.hash).order_by(_RECORDS.number)
    for row in connection.execution_options(yield_per=1_000).execute(wanted):
        yield Record._make(row)


def erased(connection: Connection) -> set[tuple[str, str]]:
    """The cases of which the words were erased, each with when."""
    wanted = select(_RECORDS.data).where(_RECORDS.data.like(f'[["{ERASED}",%'))
    return {(told["case_code"], told["at"]) for (data,) in connection.execute(wanted) for _, told in json.loads(data)}
