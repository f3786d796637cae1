"""Events as a log: no words and no numbers of people, and who acted by role, office and a number."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import NamedTuple, Protocol

from sqlalchemy import Engine

from engine.core.events import Event
from engine.core.payloads import Submitted
from engine.store import reading
from workflows.law.states import Role

PAGE = 5_000
Progress = Callable[[int, int], None]  # how much is done, of how much; every event is read twice


class Source(Protocol):
    """Where events come from: with their positions, all in one order, and case by case."""

    @property
    def n_events(self) -> int: ...

    def events(self) -> Iterator[tuple[int, Event]]: ...

    def cases(self) -> Iterator[tuple[str, Iterator[tuple[int, Event]]]]:
        """Each case by code with its events in order, which are to be read before the next case."""


class Journal:
    """A journal as it stands now: what is written meanwhile is none of it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.n_events = reading.last_position(engine)

    def events(self) -> Iterator[tuple[int, Event]]:
        """In the order in which everything was written."""
        after = 0
        while page := reading.events(self._engine, after, PAGE):
            for row in page:
                if row.position > self.n_events:
                    return
                yield row.position, row.entry.event
            after = page[-1].position

    def cases(self) -> Iterator[tuple[str, Iterator[tuple[int, Event]]]]:
        found = (row for row in reading.by_case(self._engine) if row.position <= self.n_events)
        for code, rows in groupby(found, key=lambda row: row.case):
            yield code, ((row.position, row.entry.event) for row in rows)


class Line(NamedTuple):
    """One event. `activity` is what happened to which procedure, `<procedure> Approved`, or to the whole case.

    `edition_on` is when the edition came into force that the case is under. `officer` counts the officers of one office
    in the order in which they first acted, from 1; 0: it was no officer. Deadlines are those promised after the event;
    None: there is none, or its limit is not known.
    """

    position: int
    case: str
    number: int
    at: dt.datetime
    activity: str
    kind: str
    chain: str
    edition_on: dt.date
    procedure: str
    state: str
    visit: int
    claim: int
    role: str
    office: str
    officer: int
    clause: str
    due_at: dt.datetime | None
    group_due_at: dt.datetime | None


class Log:
    """The log of one source, which is read whole before the first line."""

    def __init__(self, source: Source, progress: Progress) -> None:
        self._source, self.n_events = source, source.n_events
        self._officers: dict[tuple[str, str], int] = {}
        self._of_case: dict[str, tuple[str, dt.date]] = {}
        first: dict[tuple[str, str], tuple[dt.datetime, int]] = {}
        for n, (position, event) in enumerate(source.events()):
            if n % PAGE == 0:
                progress(n, 2 * self.n_events)
            if isinstance(event.data, Submitted):
                self._of_case[event.case] = event.data.chain, event.data.edition_on
            if event.role == Role.OFFICER:
                key, acted = (event.office, event.actor), (event.at, position)
                first[key] = min(first.get(key, acted), acted)
        n_of: Counter[str] = Counter()
        for office, actor in sorted(first, key=first.__getitem__):
            n_of[office] += 1
            self._officers[office, actor] = n_of[office]

    def lines(self, progress: Progress) -> Iterator[Line]:
        """In the order of the source."""
        for n_done, (position, event) in enumerate(self._source.events()):
            yield self._line(position, event)
            self._tell(progress, n_done)

    def cases(self, progress: Progress) -> Iterator[tuple[str, Iterator[Line]]]:
        """Each case by code with its lines in order, which are to be read before the next case."""
        n_done = 0
        for code, rows in self._source.cases():
            lines = [self._line(position, event) for position, event in rows]
            yield code, iter(lines)
            for _ in lines:
                self._tell(progress, n_done)
                n_done += 1

    def _tell(self, progress: Progress, n_done: int) -> None:
        if n_done % PAGE == 0:
            progress(self.n_events + n_done, 2 * self.n_events)

    def _line(self, position: int, event: Event) -> Line:
        chain, edition_on = self._of_case[event.case]
        stage = event.stage or ""
        return Line(
            position=position,
            case=event.case,
            number=event.number,
            at=event.at,
            activity=f"{stage} {event.kind}".strip(),
            kind=event.kind,
            chain=chain,
            edition_on=edition_on,
            procedure=stage,
            state=event.state.value if event.state else "",
            visit=event.visit,
            claim=event.claim,
            role=str(event.role),
            office=event.office,
            officer=self._officers.get((event.office, event.actor), 0) if event.role == Role.OFFICER else 0,
            clause=event.clause,
            due_at=event.clock.due_at if event.clock else None,
            group_due_at=event.group.due_at if event.group else None,
        )
