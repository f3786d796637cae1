"""A case folded from its events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from engine.core.events import NOTHING, Clock, Document, Event, Message, Timer, WorkItem
from workflows.law.states import ENDED, PAST, STATES, State, Verb

# an officer has something to do: take it, decide it, tell what the verification found
AT_OFFICE = frozenset({State.OFFERED, State.IN_PROGRESS, State.VERIFYING})
ENDED_STATES = frozenset(state for state in State if STATES[state].kind in ENDED)


class Stage(NamedTuple):
    """One procedure in one case. `visit` counts its stays at an office, `claim` the times an officer took it."""

    code: str
    state: State = State.WAITING
    visit: int = 0
    claim: int = 0
    holder: str = ""
    office: str = ""
    clock: Clock | None = None
    awaits: Mapping[str, Any] = NOTHING
    n_apologies: int = 0
    has_lapsed: bool = False
    lease_until: dt.datetime | None = None
    is_delivered: bool = False
    results: Mapping[str, Any] = NOTHING

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED_STATES


class Case(NamedTuple):
    """One request running through one chain under one edition; `number` is that of its last event."""

    code: str
    number: int = 0
    chain: str = ""
    edition_on: dt.date | None = None
    submitted_at: dt.datetime | None = None
    applicant: str = ""
    chosen: frozenset[str] = frozenset()
    facts: Mapping[str, Any] = NOTHING
    dates: Mapping[str, Any] = NOTHING
    places: Mapping[str, str] = NOTHING
    papers: frozenset[str] = frozenset()
    stages: Mapping[str, Stage] = NOTHING
    group: Clock | None = None
    has_ended: bool = False


class Decision(NamedTuple):
    """Events, and what to write with them. `case` is the case after the events."""

    case: Case
    events: tuple[Event, ...]
    work_items: tuple[WorkItem, ...] = ()
    timers: tuple[Timer, ...] = ()
    messages: tuple[Message, ...] = ()
    documents: tuple[Document, ...] = ()


class EventMisfit(ValueError):
    """An event does not follow the case it is folded into: a gap, a foreign case, or a kind nobody knows."""


_CHANGES_STAGE = frozenset(PAST[verb] for verb in Verb if verb not in (Verb.SUBMIT, Verb.END_CASE))
_ENDED_BUT = frozenset({PAST[Verb.DELIVER_RESULT]})


def evolve(case: Case, event: Event) -> Case:
    """The case after the event. Raises EventMisfit when the event is not this case's next one."""
    if event.number != case.number + 1 or event.case != case.code:
        raise EventMisfit(f"event {event.number} of case {event.case} does not follow {case.number} of {case.code}")
    if case.has_ended and event.kind not in _ENDED_BUT:
        raise EventMisfit(f"{event.kind} after the end of case {case.code}")
    if event.stage is not None and event.kind in _CHANGES_STAGE:
        return moved(case, event)
    match event.kind:
        case "Submitted":
            return _submitted(case, event)
        case "CaseEnded":
            return _with(case, event, case.stages, has_ended=True)
        case _:
            raise EventMisfit(f"unknown kind of event: {event.kind}")


def fold(code: str, events: Iterable[Event]) -> Case:
    """The case that the events tell of."""
    case = Case(code)
    for event in events:
        case = evolve(case, event)
    return case


def _submitted(case: Case, event: Event) -> Case:
    data = event.data
    return Case(
        case.code,
        event.number,
        data["chain"],
        data["edition_on"],
        event.at,
        event.actor,
        frozenset(data["chosen"]),
        MappingProxyType(dict(data["facts"])),
        MappingProxyType(dict(data["dates"])),
        MappingProxyType(dict(data["places"])),
        frozenset(data["papers"]),
        MappingProxyType({code: Stage(code) for code in data["stages"]}),
        event.group,
    )


def moved(case: Case, event: Event) -> Case:
    """The case after an event of one of its stages that is known to be its next."""
    code, data, state = event.stage, event.data, event.state
    assert code is not None
    assert state is not None
    old = case.stages[code]
    kept = old.holder if state is State.IN_PROGRESS else ""
    holder = event.actor if event.kind == "Claimed" else kept
    # a wait outlasts an apology and a new office
    awaited = old.awaits if state is State.AWAITING_NEIGHBOUR else NOTHING
    stages = dict(case.stages)
    # past the constructor of named tuples, a Python call: here and below for every event there is
    stages[code] = tuple.__new__(
        Stage,
        (
            code,
            state,
            event.visit,
            event.claim,
            holder,
            event.office,
            event.clock or old.clock,
            data.get("awaits", awaited) if data else awaited,
            old.n_apologies + (event.kind == "Apologised"),
            old.has_lapsed or event.kind == "Lapsed",
            data.get("lease_until")
            if event.kind == "Claimed"
            else old.lease_until
            if state is State.IN_PROGRESS
            else None,
            event.kind == "ResultDelivered" or (old.is_delivered and event.kind != "Reopened"),
            data.get("results", old.results) if data else old.results,
        ),
    )
    return _with(case, event, MappingProxyType(stages), case.has_ended)


def _with(case: Case, event: Event, stages: Mapping[str, Stage], has_ended: bool) -> Case:
    facts, papers, data = case.facts, case.papers, event.data
    if data:
        if "facts" in data:
            facts = MappingProxyType({**facts, **data["facts"]})
        if "papers" in data:
            papers = papers | frozenset(data["papers"])
    return tuple.__new__(
        Case,
        (
            case.code,
            event.number,
            case.chain,
            case.edition_on,
            case.submitted_at,
            case.applicant,
            case.chosen,
            facts,
            case.dates,
            case.places,
            papers,
            stages,
            event.group or case.group,
            has_ended,
        ),
    )
