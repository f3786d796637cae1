"""Reading a journal case by case, as those want it who count what happened."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import Engine, select

from engine.core.journal import Entry, read
from engine.store.tables import EventRow, table_of


def cases(engine: Engine) -> Iterator[tuple[str, Iterator[Entry]]]:
    """Each case with its entries in order, by code; a case's entries are to be read before the next case."""
    event = table_of(EventRow).c
    wanted = select(event.case_code, event.schema_number, event.data, event.previous, event.hash)
    with engine.connect() as connection:
        streamed = connection.execution_options(yield_per=1_000)
        found = streamed.execute(wanted.order_by(event.case_code, event.number))
        for code, rows in groupby(found, key=lambda row: str(row[0])):
            yield code, (Entry(read(text, schema), text, previous, hash_) for _, schema, text, previous, hash_ in rows)


def entries(engine: Engine, code: str) -> tuple[Entry, ...]:
    """The journal of one case; nothing when there is no such case."""
    event = table_of(EventRow).c
    wanted = select(event.schema_number, event.data, event.previous, event.hash).where(event.case_code == code)
    with engine.connect() as connection:
        found = connection.execute(wanted.order_by(event.number))
        return tuple(Entry(read(text, schema), text, previous, hash_) for schema, text, previous, hash_ in found)
