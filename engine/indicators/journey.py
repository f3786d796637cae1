"""One case from submission to its last ruling: where each stage stayed, from when to when, and for whom it waited."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.core.case import AT_OFFICE, Case, Stage, evolve
from engine.core.events import Event
from engine.core.payloads import Reasoned
from engine.indicators.timeliness import Timeliness, in_all, judged
from workflows.law.notation import Edition
from workflows.law.states import ENDED, STATES, State, Verb
from workflows.time.deadlines import Clock

DECIDED = frozenset({Verb.APPROVE, Verb.REFUSE, Verb.CORRECT, Verb.REVOKE})
# by names of their own, for each event is compared with all of them
_OFFER, _RETURN, _ASK, _APOLOGISE, _REFUSED = (
    Verb.OFFER, Verb.RETURN_UPSTREAM, Verb.REQUEST_SUPPLEMENT, Verb.APOLOGISE, State.REFUSED,
)  # fmt: skip
LAPSED = "lapsed"  # the reason of a refusal that nobody ruled: the citizen did not answer


class Stay(NamedTuple):
    """A stage in one state. `whom`: the office that has it, or the code of the system that owes an answer."""

    stage: str
    state: State
    whom: str
    start: dt.datetime
    end: dt.datetime

    @property
    def days(self) -> float:
        """Days by the clock."""
        return (self.end - self.start) / dt.timedelta(days=1)


class Ruling(NamedTuple):
    """A decision of an office upon a stage, or the end of its work on it otherwise, with the deadline that it had."""

    stage: str
    office: str
    state: State
    at: dt.datetime
    due_at: dt.datetime | None

    @property
    def timeliness(self) -> Timeliness:
        return judged(self.due_at, self.at)


@dataclass(slots=True)
class Journey:
    """`case` is as its last event leaves it, `stays` those that lasted, in order; `rulings` the last of each stage.

    `earlier` are what offices did before that under clocks of their own: passed it on, returned it, ruled on what was
    reopened.
    `asked` are the stages that asked for supplements, once for each time; `refusals` stages and reasons.
    """

    case: Case
    stays: list[Stay] = field(default_factory=list)
    rulings: dict[str, Ruling] = field(default_factory=dict)
    earlier: list[Ruling] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    refusals: list[tuple[str, str]] = field(default_factory=list)
    n_apologies: int = 0
    first_office: str = ""

    @property
    def submitted_at(self) -> dt.datetime:
        assert self.case.submitted_at is not None
        return self.case.submitted_at

    @property
    def last_ruling(self) -> Ruling | None:
        return max(self.rulings.values(), key=lambda ruling: (ruling.at, ruling.stage), default=None)

    @property
    def days(self) -> float | None:
        """Days by the clock from submission to the last ruling; None for a case that is open or was never decided."""
        last = self.last_ruling
        if last is None or not self.case.has_ended:
            return None
        return (last.at - self.submitted_at) / dt.timedelta(days=1)

    def timeliness(self, stage: str) -> Timeliness:
        """Of a stage that was ruled upon. No new clock makes it on time again."""
        return in_all(self.rulings[stage].timeliness, *(one.timeliness for one in self.earlier if one.stage == stage))

    def group(self, procedures: Iterable[str]) -> Timeliness:
        """Whether the stages of the group were decided within its own limit."""
        stages = [self.case.stages[code] for code in procedures]
        if not all(stage.has_ended for stage in stages):
            return Timeliness.RUNNING
        decided = [self.rulings[stage.code].at for stage in stages if stage.code in self.rulings]
        if not decided:
            return Timeliness.NONE
        return judged(self.case.group.due_at if self.case.group else None, max(decided))

    def path(self, givers: Mapping[str, Iterable[str]]) -> tuple[Stay, ...]:
        """The stays that made the last ruling come when it came, from submission on, without a gap.

        `givers` are, by stage, those whose results it needs: what waits for one of them is told by its giver's stays.
        """
        ruling, found = self.last_ruling, list[Stay]()
        while ruling is not None:
            until, stage = ruling.at, ruling.stage
            own = [stay for stay in self.stays if stay.stage == stage and stay.start < until]
            found = [stay._replace(end=min(stay.end, until)) for stay in own if stay.state is not State.WAITING] + found
            waits = [stay for stay in own if stay.state is State.WAITING]
            if not waits:
                break
            start, end = waits[0].start, waits[-1].end
            before = [self.rulings[code] for code in givers.get(stage, ()) if code in self.rulings]
            ruling = max((one for one in before if start < one.at <= end), key=lambda one: one.at, default=None)
            if ruling is None or ruling.at < end:
                found.insert(0, waits[0]._replace(start=ruling.at if ruling else start, end=end))
        return tuple(found)


def givers(edition: Edition) -> dict[str, tuple[str, ...]]:
    """By procedure, those whose results it needs."""
    found = {}
    for procedure in edition.procedures:
        named = (edition.giver(need.result) for need in procedure.needs)
        found[procedure.code] = tuple(giver.code for giver in named if giver is not None)
    return found


def journey(code: str, events: Iterable[Event]) -> Journey:
    """The journey that the events of one case tell of; its submission comes first."""
    it, since = Journey(Case(code)), dict[str, tuple[State, str, dt.datetime]]()
    for event in events:
        before, it.case = it.case, evolve(it.case, event)
        if event.number == 1:
            since = dict.fromkeys(it.case.stages, (State.WAITING, "", event.at))
        if event.stage is not None and event.state is not None:
            _leave(it, since, event)
            _note(it, before, event)
    for stage, (state, whom, start) in since.items():
        it.stays.append(Stay(stage, state, whom, start, start))  # still there: how long is not known yet
    return it


def deadline_of(event: Event, clock: Clock | None) -> dt.datetime | None:
    """By when the event had to come: by the deadline of its own move where that is known, else by the stage's clock."""
    own = event.data.move_due_at
    return own if isinstance(own, dt.datetime) else clock.due_at if clock else None


def ends_without_ruling(was: Stage, event: Event) -> bool:
    """Whether with the event an office has passed on, under its clock, a stage which gets a new one."""
    is_passed = event.verb is _OFFER and was.state in AT_OFFICE
    return is_passed or event.verb is _RETURN


def _leave(it: Journey, since: dict[str, tuple[State, str, dt.datetime]], event: Event) -> None:
    """Ends the stay that the event ends, and begins the next."""
    assert event.stage is not None
    assert event.state is not None
    stage = it.case.stages[event.stage]
    whom = stage.awaits.neighbour if stage.awaits else stage.office
    there = since.get(event.stage)
    if there is not None and there[:2] == (event.state, whom):
        return  # an apology, a new try of the same system
    if there is not None and there[2] < event.at:
        it.stays.append(Stay(event.stage, there[0], there[1], there[2], event.at))
    since.pop(event.stage, None)
    if STATES[event.state].kind not in ENDED:
        since[event.stage] = event.state, whom, event.at


def _note(it: Journey, before: Case, event: Event) -> None:
    """What is counted of the event."""
    assert event.stage is not None
    assert event.state is not None
    it.first_office = it.first_office or event.office
    was = before.stages[event.stage]
    clock = event.clock or was.clock
    if ends_without_ruling(was, event) and was.clock is not None:
        it.earlier.append(Ruling(event.stage, was.office, event.state, event.at, deadline_of(event, was.clock)))
    if event.verb in DECIDED:
        it.earlier += [it.rulings[event.stage]] if event.stage in it.rulings else []
        it.rulings[event.stage] = Ruling(event.stage, event.office, event.state, event.at, deadline_of(event, clock))
    if event.state is _REFUSED:
        reason = event.data.reason if isinstance(event.data, Reasoned) else LAPSED  # another's no refuses it too
        it.refusals.append((event.stage, reason))
    it.asked += [event.stage] if event.verb is _ASK else []
    it.n_apologies += event.verb is _APOLOGISE
