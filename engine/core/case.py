"""A case folded from its events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from engine.core.events import NOTHING, Document, Event, Message, Timer, WorkItem
from engine.core.payloads import (
    Approved,
    Claimed,
    Confirmed,
    NeighbourAwaited,
    Results,
    Submitted,
    Supplemented,
    SupplementRequested,
    Wait,
)
from workflows.law.facts import Value
from workflows.law.states import ENDED_STATES, STATES, Kind, State, Verb
from workflows.time.deadlines import Clock

# an officer has something to do: take it, decide it, tell what the verification found
AT_OFFICE = frozenset({State.OFFERED, State.IN_PROGRESS, State.VERIFYING})
# by names of their own: to look members up in their class takes longer than all else that is done with each event
_IN_PROGRESS, _AWAITING_NEIGHBOUR, _AWAITING_CITIZEN = (
    State.IN_PROGRESS, State.AWAITING_NEIGHBOUR, State.AWAITING_CITIZEN,
)  # fmt: skip
_WHOLE = frozenset({Verb.SUBMIT, Verb.END_CASE})
OF_ENDED = frozenset({Verb.DELIVER_RESULT, Verb.REPLACE_OFFICE})  # what may still happen to a case that has ended
_APOLOGISE, _LAPSE, _DELIVER, _REOPEN = Verb.APOLOGISE, Verb.LAPSE, Verb.DELIVER_RESULT, Verb.REOPEN


class Stage(NamedTuple):
    """One procedure in one case. `visit` counts its stays at an office, `claim` the times an officer took it.

    `lapses_at` is the end of the time for supplements as the applicant was told it, while they are awaited. `unread`
    are items that were declared first after its results were given.
    """

    code: str
    state: State = State.WAITING
    visit: int = 0
    claim: int = 0
    holder: str = ""
    office: str = ""
    clock: Clock | None = None
    awaits: Wait | None = None
    n_apologies: int = 0
    has_lapsed: bool = False
    lease_until: dt.datetime | None = None
    is_delivered: bool = False
    results: Results = NOTHING
    lapses_at: dt.datetime | None = None
    unread: frozenset[str] = frozenset()

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED_STATES

    @property
    def is_given_up(self) -> bool:
        """It ended, or never began, without a result: it costs nothing and wants no paper."""
        return STATES[self.state].kind in (Kind.BAD, Kind.ASIDE)


class Case(NamedTuple):
    """One request running through one chain under one edition; `number` and `moved_at` are those of its last event.

    `calendar` is the digest of what its deadlines were counted by last, `found` are the facts that came after the
    submission, told by whoever decides or answers, `declaration` is the digest of what is declared now; the rest is as
    `Submitted` has it.
    """

    code: str
    number: int = 0
    chain: str = ""
    edition_on: dt.date | None = None
    submitted_at: dt.datetime | None = None
    applicant: str = ""
    chosen: frozenset[str] = frozenset()
    facts: Mapping[str, Value] = NOTHING
    dates: Mapping[str, dt.date] = NOTHING
    places: Mapping[str, str] = NOTHING
    papers: frozenset[str] = frozenset()
    stages: Mapping[str, Stage] = NOTHING
    group: Clock | None = None
    has_ended: bool = False
    edition_digest: str | None = None
    calendar: str | None = None
    owed_until: Mapping[str, dt.datetime] = NOTHING
    alike: tuple[str, ...] = ()
    found: frozenset[str] = frozenset()
    declaration: str = ""
    moved_at: dt.datetime | None = None


class Decision(NamedTuple):
    """Events, and what to write with them. `case` is the case after the events.

    `known_by` are the digests by which the declared event is known again; `cases` is the case after each event.
    `is_replayed`: the same was decided before, under its idempotency key, and nothing is written.
    """

    case: Case
    events: tuple[Event, ...]
    work_items: tuple[WorkItem, ...] = ()
    timers: tuple[Timer, ...] = ()
    messages: tuple[Message, ...] = ()
    documents: tuple[Document, ...] = ()
    known_by: tuple[str, ...] = ()
    cases: tuple[Case, ...] = ()
    is_replayed: bool = False

    @property
    def declared(self) -> str:
        """The declaration that the decision brings, as it is kept."""
        return next(one.content for one in self.documents if one.digest == self.case.declaration)


class EventMisfit(ValueError):
    """An event does not follow the case it is folded into: a gap, another case, or a stage where none belongs."""


def evolve(case: Case, event: Event) -> Case:
    """The case after the event. Raises EventMisfit when the event is not this case's next one."""
    if event.number != case.number + 1 or event.case != case.code:
        raise EventMisfit(f"event {event.number} of case {event.case} does not follow {case.number} of {case.code}")
    if case.has_ended and event.verb not in OF_ENDED:
        raise EventMisfit(f"{event.kind} after the end of case {case.code}")
    if event.stage is not None and event.verb not in _WHOLE:
        return moved(case, event)
    match event.verb, event.stage, event.data:
        case Verb.SUBMIT, None, Submitted() as told:
            return _submitted(case, event, told)
        case Verb.END_CASE, None, _:
            return case._replace(number=event.number, has_ended=True, moved_at=event.at)
        case _, str(), _:
            raise EventMisfit(f"{event.kind} of stage {event.stage}: it is the whole case's")
    raise EventMisfit(f"{event.kind} of no stage")


def fold(code: str, events: Iterable[Event]) -> Case:
    """The case that the events tell of."""
    case = Case(code)
    for event in events:
        case = evolve(case, event)
    return case


def _submitted(case: Case, event: Event, told: Submitted) -> Case:
    return Case(
        code=case.code,
        number=event.number,
        chain=told.chain,
        edition_on=told.edition_on,
        submitted_at=event.at,
        applicant=event.actor,
        chosen=frozenset(told.chosen),
        facts=MappingProxyType(dict(told.facts)),
        dates=MappingProxyType(dict(told.dates)),
        places=MappingProxyType(dict(told.places)),
        papers=frozenset(told.papers),
        stages=MappingProxyType({code: Stage(code) for code in told.stages}),
        group=event.group,
        edition_digest=told.edition_digest,
        calendar=told.calendar,
        owed_until=told.owed_until or NOTHING,
        alike=tuple(told.alike),
        declaration=told.declaration,
        moved_at=event.at,
    )


def moved(case: Case, event: Event) -> Case:
    """The case after an event of one of its stages that is known to be its next."""
    assert event.stage is not None
    facts, found, owed_until, told = case.facts, case.found, case.owed_until, event.data
    if told.facts is not None:
        facts, found = MappingProxyType({**facts, **told.facts}), found | told.facts.keys()
    if isinstance(told, Confirmed) and told.owed_until is not None:
        owed_until = MappingProxyType({**owed_until, **told.owed_until})
    if isinstance(told, Supplemented):
        case = _supplemented(case, told)
    stages = MappingProxyType({**case.stages, event.stage: _stage(case.stages[event.stage], event)})
    group, calendar = event.group or case.group, told.calendar or case.calendar
    return case._replace(
        number=event.number,
        stages=stages,
        facts=facts,
        found=found,
        group=group,
        calendar=calendar,
        owed_until=owed_until,
        moved_at=event.at,
    )


def _supplemented(case: Case, told: Supplemented) -> Case:
    papers = case.papers | frozenset(told.papers)
    if told.declaration is None:
        return case._replace(papers=papers)
    dates = case.dates if told.dates is None else MappingProxyType(dict(told.dates))
    stages = {
        code: stage._replace(unread=stage.unread.union(told.added)) if stage.results and told.added else stage
        for code, stage in case.stages.items()
    }
    return case._replace(
        papers=papers, declaration=told.declaration, dates=dates, alike=told.alike, stages=MappingProxyType(stages)
    )


def _stage(old: Stage, event: Event) -> Stage:
    """The stage after its event."""
    state, verb, results = event.state, event.verb, old.results
    assert state is not None
    holder, lease_until = (old.holder, old.lease_until) if state is _IN_PROGRESS else ("", None)
    # a wait outlasts an apology and a new office
    awaits = old.awaits if state is _AWAITING_NEIGHBOUR else None
    lapses_at = old.lapses_at if state is _AWAITING_CITIZEN else None
    match event.data:
        case Claimed(lease_until=lease_until):
            holder = event.actor
        case NeighbourAwaited(awaits=awaits):
            pass
        case SupplementRequested(lapses_at=lapses_at):
            pass
        case Approved(results=results):
            pass
    return Stage(
        code=old.code,
        state=state,
        visit=event.visit,
        claim=event.claim,
        holder=holder,
        office=event.office,
        clock=event.clock or old.clock,
        awaits=awaits,
        n_apologies=old.n_apologies + (verb is _APOLOGISE),
        has_lapsed=old.has_lapsed or verb is _LAPSE,
        lease_until=lease_until,
        is_delivered=verb is _DELIVER or (old.is_delivered and verb is not _REOPEN),
        results=results,
        lapses_at=lapses_at,
        unread=old.unread if results is old.results else frozenset(),
    )
