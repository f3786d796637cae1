"""The tables made again from the journal and the records, to compare with those that are stored or to replace them."""

from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, Table, create_engine, delete
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement

from engine.core.case import Case, evolve
from engine.store.documents import fill_names
from engine.store.errors import StoreError
from engine.store.projections import Write, case_row, writes
from engine.store.reading import cases
from engine.store.records import ERASED, Record, records
from engine.store.statements import Statements, statements
from engine.store.tables import TOLD_BY_EVENTS, TOLD_BY_RECORDS, QueueNameRow, TermRow, table_of

_TABLES = tuple(table_of(kind) for kind in (*TOLD_BY_EVENTS, *TOLD_BY_RECORDS))


class Difference(NamedTuple):
    """A row that is not what journal and records tell; None on the side that has no such row.

    A record that tells what cannot be stands under `records`, and those after it are not read.
    """

    table: str
    stored: dict[str, Any] | None
    told: dict[str, Any] | None


def differences(engine: Engine) -> Iterator[Difference]:
    """Each row that differs, table by table."""
    again, unread = _again(engine)
    if unread is not None:
        yield Difference("records", unread._asdict(), None)
    with engine.connect() as stored, again.connect() as told:
        for table in _TABLES:
            pairs = _side_by_side(table, _rows(stored, table), _rows(told, table))
            yield from (Difference(table.name, one, other) for one, other in pairs if one != other)
    again.dispose()


def rebuild(engine: Engine) -> None:
    """Replaces them by what journal and records tell, in one transaction. Raises StoreError for a record that cannot be
    read: a table would lose what it tells.
    """
    again, unread = _again(engine)
    if unread is not None:
        again.dispose()
        raise StoreError("record_unreadable", number=unread.number)
    with again.connect() as told, engine.begin() as stored:
        stored.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for table in reversed(_TABLES):
            stored.execute(delete(table))
        sql, cursor = statements(engine.dialect), stored.connection.cursor()
        for table in _TABLES:
            add = sql.whole[table.name]
            for row in _rows(told, table):
                cursor.execute(add.text, add.values(row))
        fill_names(stored)
    again.dispose()


def _again(engine: Engine) -> tuple[Engine, Record | None]:
    """A database of its own with all that events and records tell, and the first record that tells what cannot be.

    It has no name, so that SQLite keeps it in memory while it is small and on the disk when it grows.
    """
    made = create_engine("sqlite://", creator=lambda: sqlite3.connect(""), poolclass=StaticPool)
    sql = statements(made.dialect)
    with made.begin() as target, engine.connect() as stored:
        cursor = target.connection.cursor()
        for text in _schema():
            cursor.execute(text)
        _play_events(engine, cursor, sql)
        return made, next((one for one in records(stored) if not _is_played(one, cursor, sql)), None)


@cache
def _schema() -> tuple[str, ...]:
    """What makes these tables, with their indexes."""
    tables, dialect = (*_TABLES, table_of(TermRow), table_of(QueueNameRow)), sqlite_dialect()
    made: list[ExecutableDDLElement] = []
    for table in tables:
        made += CreateTable(table), *map(CreateIndex, table.indexes)
    return tuple(str(element.compile(dialect=dialect)) for element in made)


def _play_events(engine: Engine, cursor: Any, sql: Statements) -> None:
    late: list[Write] = []  # what a correction replaces belongs to another case, which may come later here

    def send(write: Write) -> None:
        cursor.execute(write.statement.text, write.statement.values(write.row))

    for code, found in cases(engine):
        case = Case(code)
        head = ""
        rows: list[Write] = []
        for entry in found:
            before, case, head = case, evolve(case, entry.event), entry.hash
            rows += writes(entry.event, before, case, sql)
        send(Write(sql.add_case, case_row(case, head)))
        for write in rows:
            late.append(write) if write.statement is sql.supersede else send(write)
    for write in late:
        send(write)


def _is_played(record: Record, cursor: Any, sql: Statements) -> bool:
    """Writes again what the record tells; False where no store can have written it."""
    try:
        for name, row in record.told:
            if name == ERASED:
                cursor.execute(sql.end_numbers.text, sql.end_numbers.values({"of_case": row["case_code"]}))
            else:
                statement = sql.whole.get(name) or getattr(sql, name)
                cursor.execute(statement.text, statement.values(row))
    except (ValueError, TypeError, LookupError, AttributeError, sqlite3.Error):
        return False
    return True


def _rows(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    names, cursor = table.c.keys(), connection.connection.cursor()
    cursor.execute(statements(connection.dialect).rows[table.name].text)
    while rows := cursor.fetchmany(1_000):
        yield from (dict(zip(names, row, strict=True)) for row in rows)


def _ranked(value: Any) -> tuple[int, Any]:
    """The value as SQLite sorts it, of whatever kind somebody wrote it."""
    return (2 if isinstance(value, str) else 3 if isinstance(value, bytes) else 1 if value is not None else 0), value


def _side_by_side(
    table: Table, stored: Iterator[dict[str, Any]], told: Iterator[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """Rows of the same key; both sides come by key."""
    names = [column.name for column in table.primary_key.columns]

    def keyed(rows: Iterator[dict[str, Any]], side: int) -> Iterator[tuple[tuple[Any, ...], int, dict[str, Any]]]:
        return ((tuple(_ranked(row[name]) for name in names), side, row) for row in rows)

    in_order = heapq.merge(keyed(stored, 0), keyed(told, 1), key=itemgetter(0, 1))
    for _, same in groupby(in_order, key=itemgetter(0)):
        found = {side: row for _, side, row in same}
        yield found.get(0), found.get(1)
