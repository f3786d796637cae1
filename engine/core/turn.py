"""One decision in the making: events are appended and folded at once, and what goes with them is collected."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from engine.core.case import Case, Decision, Stage, evolve, moved
from engine.core.events import SYSTEM, Command, Document, Event, Message, Recipient, Timer, WorkItem, nothing
from engine.core.law import Law
from engine.core.payloads import UNTOLD, Payload
from engine.core.routing import route
from workflows.files.offices import Office
from workflows.law.citation import Figure
from workflows.law.facts import Value
from workflows.law.notation import Limit, Move, Procedure
from workflows.law.states import Role, State, Verb
from workflows.law.verbs import VERBS
from workflows.time.calendar import VN, civil_date
from workflows.time.deadlines import Clock

_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def as_kept(values: Mapping[str, Any]) -> str:
    """Declared values as they are kept."""
    return _CANONICAL.encode(dict(values))


def document_of(content: str, salt: str) -> Document:
    return Document(hashlib.sha256(f"{salt}\n{content}".encode()).hexdigest(), salt, content)


@dataclass(slots=True)
class Draft:
    """An event of a stage before it is appended: what its effect may still set. `facts` are those that it brings.

    `told` is what its maker says besides, read.
    """

    stage: Stage
    procedure: Procedure
    move: Move
    visit: int
    claim: int
    office: str
    clock: Clock | None = None
    group: Clock | None = None
    facts: Mapping[str, Value] | None = None
    told: Mapping[str, Any] = field(default_factory=nothing)


@dataclass(slots=True)
class Turn:
    """The case as far as this decision has brought it, and what has been decided so far."""

    case: Case
    law: Law
    now: dt.datetime
    events: list[Event] = field(default_factory=list)
    items: list[WorkItem] = field(default_factory=list)
    timers: list[Timer] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    known_by: tuple[str, ...] = ()
    cases: list[Case] = field(default_factory=list)
    today: dt.date = field(init=False)  # the day in Viet Nam

    def __post_init__(self) -> None:
        self.today = civil_date(self.now)

    def decision(self) -> Decision:
        return Decision(
            self.case,
            tuple(self.events),
            tuple(self.items),
            tuple(self.timers),
            tuple(self.messages),
            tuple(self.documents),
            self.known_by,
            tuple(self.cases),
        )

    def draft(self, stage: Stage, verb: Verb, role: str, facts: Mapping[str, Value]) -> Draft:
        """The move of this verb, tried on the machine. Raises what `Machine.fire` raises."""
        law = self.law
        move = law.machine(stage.code).fire(stage.state, verb, role, facts, law.ask)
        law.saw(move, stage.code)
        return Draft(stage, law.procedures[stage.code], move, stage.visit, stage.claim, stage.office)

    def append(self, draft: Draft, actor: str, told: Payload = UNTOLD) -> None:
        """Appends the drafted event; a stage that comes to a queue gets its work item."""
        stage, move, case = draft.stage, draft.move, self.case
        counted_by = self.law.calendar_digest
        if (draft.clock is not None or draft.group is not None) and counted_by != case.calendar:
            told = replace(told, calendar=counted_by)
        event = Event(
            case=case.code,
            number=case.number + 1,
            verb=move.verb,
            at=self.now,
            actor=actor,
            role=move.role,
            clause=move.clause.tag,
            stage=stage.code,
            state=move.target,
            visit=draft.visit,
            claim=draft.claim,
            office=draft.office,
            clock=draft.clock,
            group=draft.group,
            data=told,
        )
        self._add(event, moved(case, event))
        offered = State.OFFERED
        if move.target is offered and (move.source is not offered or draft.office != stage.office):
            clock = draft.clock or stage.clock
            self.items.append(
                WorkItem(case.code, stage.code, draft.visit, draft.office, clock.due_at if clock else None)
            )

    def append_whole(self, event: Event) -> None:
        self._add(event, evolve(self.case, event))

    def _add(self, event: Event, after: Case) -> None:
        self.case = after
        self.events.append(event)
        self.cases.append(after)

    def follow(self, stage: Stage, verb: Verb, told: Payload = UNTOLD) -> None:
        """A follow-up without anything beside what it tells."""
        self.append(self.draft(stage, verb, Role.SYSTEM, self.case.facts), SYSTEM, told)

    def tell(self, to: Recipient, draft: Draft) -> None:
        """A message about the event that the draft is about to become."""
        about = VERBS[draft.move.verb].past
        self.messages.append(Message(self.case.code, self.case.number + 1, to, about, draft.stage.code))

    def keep(self, content: str, command: Command) -> str:
        """Keeps words beside the journal; the event gets their digest, salted by what the command brings for it."""
        document = document_of(content, str(command.data.get("salt", "")))
        self.documents.append(document)
        return document.digest

    def declares(self, values: Mapping[str, Any], command: Command) -> str:
        """The same of all declared values."""
        return self.keep(as_kept(values), command)

    def limit(self, procedure: Procedure, facts: Mapping[str, Value]) -> Figure:
        return self.law.limit(procedure.limits, facts, self.today)

    def group_limit(self, facts: Mapping[str, Value]) -> Figure:
        return self.law.limit(self.law.edition.group.limits, facts, self.today)

    def move_due_at(self, within: Limit, clock: Clock) -> dt.datetime | None:
        """When the move itself is due, from the stage's receipt; a late one stands all the same. None: not known."""
        return self.law.start(self.law.limit((within,), self.case.facts, self.today), clock.received_at).due_at

    def set_clock(self, draft: Draft, clock: Clock) -> None:
        """Gives the stage its clock, and the timer that apologises when it runs out, unless that one stands already."""
        draft.clock = clock
        old = draft.stage.clock
        stands = old is not None and old.due_at == clock.due_at and draft.visit == draft.stage.visit
        if clock.due_at is not None and clock.asked_at is None and not stands:
            timer = Timer(self.case.code, draft.stage.code, draft.visit, Verb.APOLOGISE, clock.due_at)
            self.timers.append(timer)

    def offer(self, stage: Stage, verb: Verb = Verb.OFFER) -> None:
        """The stage comes to its office's queue and its clock starts: a new visit."""
        facts = self.case.facts
        draft = self.draft(stage, verb, Role.SYSTEM, facts)
        procedure = draft.procedure
        office = self.office(procedure)
        draft.visit, draft.office = stage.visit + 1, office.code
        self.set_clock(draft, self.law.start(self.limit(procedure, facts), self.now))
        if office.closed_on is not None:
            self.close_timer(stage.code, draft.visit, office.closed_on)
        self.tell(Recipient("office", office.code), draft)
        self.append(draft, SYSTEM)

    def office(self, procedure: Procedure) -> Office:
        """The office that decides the procedure for this case today."""
        law = self.law
        agency = law.agencies[self._agency(procedure, self.case.facts)]
        law.saw(agency)
        return route(agency, self.place(procedure), self.today, law.offices, law.agencies)

    def _agency(self, procedure: Procedure, facts: Mapping[str, Value]) -> str:
        desk = next(desk for desk in procedure.desks if self.law.applies(desk.when, facts))
        self.law.saw(desk, procedure.code)
        return desk.agency

    def is_anothers(self, stage: Stage, facts: Mapping[str, Value]) -> bool:
        """Whether by these facts another agency decides the stage than the one whose office has it."""
        law, procedure = self.law, self.law.procedures[stage.code]
        office = law.offices.office(stage.office)
        if office is None:
            return False
        agency = law.agencies[self._agency(procedure, facts)]
        if agency.code == office.agency or not agency.successor:
            return agency.code != office.agency
        # its work may be with the agency that came after it
        return route(agency, self.place(procedure), self.today, law.offices, law.agencies).agency != office.agency

    def place(self, procedure: Procedure) -> str:
        """The commune by which the procedure is routed."""
        places, facts = self.case.places, self.case.facts
        place = next(
            place for place in procedure.places if place.field in places and self.law.applies(place.when, facts)
        )
        self.law.saw(place, procedure.code)
        return places[place.field]

    def close_timer(self, code: str, visit: int, closed_on: dt.date) -> None:
        self.timers.append(closing(self.case.code, code, visit, closed_on))


def closing(case: str, stage: str, visit: int, closed_on: dt.date) -> Timer:
    """By which work passes on as its office closes."""
    midnight = dt.datetime.combine(closed_on, dt.time(), VN).astimezone(dt.UTC)
    return Timer(case, stage, visit, Verb.REPLACE_OFFICE, midnight)
