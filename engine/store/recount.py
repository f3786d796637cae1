"""Deadlines counted again from the journal, where the edition and the calendar they were told by are those here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Engine

from engine.core.case import Case, evolve
from engine.core.events import Event
from engine.core.law import Law
from engine.store.reading import cases
from workflows.catalogue import known
from workflows.files.offices import offices_of
from workflows.files.parameters import Parameters
from workflows.law.citation import Figure
from workflows.law.notation import Limit
from workflows.time.calendar import civil_date
from workflows.time.deadlines import Clock


class Recount(NamedTuple):
    """`wrong` are events, as case and number, with another deadline than their own law gives.

    Not counted again are deadlines of cases made with another reading of their edition than the one here, and those
    told by another calendar: what a family was told stands. Of these the cases.
    """

    wrong: tuple[str, ...]
    other_edition: tuple[str, ...]
    other_calendar: tuple[str, ...]


def recount(engine: Engine, parameters: Parameters) -> Recount:
    """Every deadline of the journal, by the editions of today and these parameters."""
    nowhere = offices_of((), ())
    laws: dict[tuple[str, dt.date | None], Law] = {
        (one.chain, one.in_force_on): Law(one, parameters, nowhere) for one in known()
    }
    wrong, other_edition, other_calendar = [], set[str](), set[str]()
    for code, found in cases(engine):
        case = Case(code)
        for entry in found:
            before, case = case, evolve(case, entry.event)
            law = laws.get((case.chain, case.edition_on))
            if law is None or case.edition_digest != law.edition_digest:
                other_edition.add(code)
                continue
            for clock, old, limits in _set(entry.event, before, law):
                if case.calendar != law.calendar_digest:
                    other_calendar.add(code)
                elif clock not in _right(clock, old, law.limit(limits, case.facts, civil_date(entry.event.at)), law):
                    wrong.append(f"{code} {entry.event.number}")
    return Recount(tuple(wrong), tuple(sorted(other_edition)), tuple(sorted(other_calendar)))


def _right(clock: Clock, old: Clock | None, limit: Figure, law: Law) -> Iterator[Clock]:
    """What the clock may be: counted from its receipt; or, after an answer of the citizen, what was promised put off,
    whatever calendar that was promised by.
    """
    yield law.run(limit, clock)
    if old is not None and old.received_at == clock.received_at and old.asked_at is not None:
        promised = clock._replace(due_on=old.due_on, due_at=old.due_at)
        yield law.put_off(promised, clock.paused_days - old.paused_days)


def _set(event: Event, before: Case, law: Law) -> Iterator[tuple[Clock, Clock | None, tuple[Limit, ...]]]:
    """The clocks whose deadline the event has set, each with what it was before and its limits; one that pauses keeps
    what it was told.
    """
    if event.clock is not None and event.stage is not None:
        old = before.stages[event.stage].clock
        if old is None or old.due_at != event.clock.due_at:
            yield event.clock, old, law.procedures[event.stage].limits
    if event.group is not None and (before.group is None or before.group.due_at != event.group.due_at):
        yield event.group, before.group, law.edition.group.limits
