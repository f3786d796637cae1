"""The journal as it is stored, read case by case, from a place on, or whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, Select, func, or_, select

from engine.core.events import Event
from engine.core.journal import Entry, read
from engine.store.columns import as_written
from engine.store.tables import EventRow, table_of
from workflows.law.states import Verb
from workflows.law.verbs import VERBS

_EVENTS = table_of(EventRow).c
_case_of = attrgetter("case")


class Stored(NamedTuple):
    """An event as it is stored. `text` is what `hash` seals, after `previous`."""

    position: int
    case: str
    number: int
    hash: str
    kind: str
    at: str
    schema: int
    text: str
    previous: str

    @property
    def entry(self) -> Entry:
        return Entry(read(self.text, self.schema), self.text, self.previous, self.hash)

    @property
    def line(self) -> str:
        """The event as a line of events.jsonl, without its end."""
        return (
            f'{{"event":{self.text},"hash":"{self.hash}","position":{self.position},"previous":"{self.previous}",'
            f'"schema":{self.schema}}}'
        )


def select_events() -> Select[Any]:
    """Events whose rows make `Stored`."""
    names = ("position", "case_code", "number", "hash", "kind", "at", "schema_number", "data", "previous")
    return select(*as_written(*(_EVENTS[name] for name in names)))


def cases(engine: Engine) -> Iterator[tuple[str, Iterator[Entry]]]:
    """Each case with its entries in order, by code; a case's entries are to be read before the next case."""
    for code, rows in groupby(by_case(engine), key=_case_of):
        yield code, (row.entry for row in rows)


def by_case(engine: Engine) -> Iterator[Stored]:
    """All events, case by case, in order: through the driver itself, for there are many, taken as they are."""
    wanted = select_events().order_by(_EVENTS.case_code, _EVENTS.number)
    with engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute(str(wanted.compile(dialect=connection.dialect)))
        while found := cursor.fetchmany(1_000):
            yield from map(Stored._make, found)


def events_by_case(engine: Engine) -> Iterator[tuple[str, Iterator[Event]]]:
    """The same, for who asks for no hashes."""
    for code, rows in groupby(by_case(engine), key=_case_of):
        yield code, (read(row.text, row.schema) for row in rows)


def declaring(connection: Connection) -> Iterator[Event]:
    """The submission of each case and what was brought later, by code and number."""
    is_declaring = or_(_EVENTS.number == 1, _EVENTS.kind == VERBS[Verb.SUPPLEMENT].past)
    wanted = select_events().where(is_declaring).order_by(_EVENTS.case_code, _EVENTS.number)
    for row in connection.execution_options(yield_per=1_000).execute(wanted):
        yield Stored._make(row).entry.event


def entries(engine: Engine, code: str) -> tuple[Entry, ...]:
    """The journal of one case; nothing when there is no such case."""
    return tuple(row.entry for row in journal(engine, code))


def journal(engine: Engine, code: str, after: int = 0, n_most: int | None = None) -> list[Stored]:
    """The events of a case after a number."""
    wanted = select_events().where(_EVENTS.case_code == code, _EVENTS.number > after)
    return _found(engine, wanted.order_by(_EVENTS.number).limit(n_most))


def events(engine: Engine, after: int, n_most: int) -> list[Stored]:
    """Events of all cases after a position, in the order of their commits."""
    wanted = select_events().where(_EVENTS.position > after)
    return _found(engine, wanted.order_by(_EVENTS.position).limit(n_most))


def last_position(engine: Engine) -> int:
    """That of the last event of all; 0 when there is none."""
    with engine.connect() as connection:
        return connection.execute(select(func.max(_EVENTS.position))).scalar_one() or 0


def last_at(engine: Engine) -> dt.datetime | None:
    """When the last event of all happened; None when there is none.

    Its connection is not kept: a process that is stopped before it has work to do leaves one file.
    """
    with engine.connect() as connection:
        connection.detach()
        return connection.execute(select(_EVENTS.at).order_by(_EVENTS.position.desc()).limit(1)).scalar()


def _found(engine: Engine, wanted: Select[Any]) -> list[Stored]:
    with engine.connect() as connection:
        return [Stored._make(row) for row in connection.execute(wanted)]
