"""What officers, families, kin and answering systems do by habit: of what they see and of keyed draws, an act and its
times.

Pure: no clock, nothing is put anywhere. `officers`, `citizens` and `systems` carry it out, in virtual time or over
HTTP; a file that tells a case goes before it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from engine.agencies.behaviour import FOR_PAPERS, OTHER, UNUSUAL, Behaviour, Spread
from engine.agencies.chance import Draw, below, draw, happens, quantile
from engine.agencies.handbook import Handbook
from engine.agencies.script import Act, Does
from engine.core import dossier
from engine.core.case import Case
from engine.core.follow_ups import still_needed
from engine.core.grounds import questions, unpaid
from engine.core.law import Law
from engine.core.timers import unanswered
from workflows.law.facts import UNKNOWN, Fact, Value
from workflows.law.notation import HELD, Owed, Procedure
from workflows.law.states import STATES, Kind, State

LAST_UNUSUAL_VISIT = 3  # habit asks, waits and refuses no more after it, so that every case comes to an end


class Luck(NamedTuple):
    """The draws of one visit of a stage, whose code is `name`; of a whole case under the name of its chain."""

    seed: int
    number: int
    name: str
    visit: int

    def __call__(self, kind: Draw) -> int:
        """A uniform 64-bit number."""
        return draw(self.seed, self.number, self.name, self.visit, kind)


class Desk(NamedTuple):
    """A stage that lies on an officer's desk, with what the officer knows of it."""

    case: Case
    law: Law
    handbook: Handbook
    visit: int


class Policy:
    """Habits at work. Times are microseconds, 1 at the least: of office hours for whoever works, else by the clock."""

    def __init__(self, behaviour: Behaviour) -> None:
        self._habits = behaviour
        self._is_quiet = not any(chance.n for chance in behaviour.chance.values())

    # At the desk

    def act(self, desk: Desk, luck: Luck) -> Act:
        """What is missing is asked for; then what departs from the ordinary by chance, then the ordinary ruling."""
        name = self.unusual(desk.visit, luck)
        which = luck(Draw.ITEM) >> 32 if name else 0
        return act(desk, name, which)

    def unusual(self, visit: int, luck: Luck) -> str:
        """What would depart from the ordinary by chance, one draw for each visit; empty: nothing."""
        if self._is_quiet or visit > LAST_UNUSUAL_VISIT:
            return ""
        place = below(1000, luck(Draw.OUTCOME))
        for name in UNUSUAL:
            if place < self._habits.chance[name].n:
                return name
            place -= self._habits.chance[name].n
        return ""

    def desk_us(self, luck: Luck) -> int:
        """How long the work lies on the desk."""
        return _time_us(self._habits.service, luck.name, luck(Draw.SERVICE))

    def signature_us(self, luck: Luck) -> int:
        """How long a ruling then waits to be signed."""
        return _time_us(self._habits.signature, luck.name, luck(Draw.SIGNATURE))

    def needed(self, desk: Desk) -> Iterator[str]:
        """The systems whose answer the officer needs for a ruling."""
        for neighbour in desk.handbook.procedure.neighbours:
            habit = self._habits.asked.get(neighbour.code)
            if habit is None or (habit.when == FOR_PAPERS and _lacks_from(neighbour.code, desk)):
                yield neighbour.code

    def verification_us(self, luck: Luck) -> int:
        return _time_us(self._habits.work, "verification", luck(Draw.VERIFICATION_TIME))

    def finding(self, handbook: Handbook, luck: Luck) -> tuple[dict[str, Value], bool]:
        """What a verification finds, and whether that is what was hoped for."""
        is_unfit = self._happens("unfit", luck(Draw.FINDING))
        return {name: values[-1 if is_unfit else 0] for name, values in handbook.findings.items()}, not is_unfit

    def delivery_us(self, luck: Luck) -> int:
        """How long after a ruling the clerk of the one-stop unit sends the result."""
        return _time_us(self._habits.work, "delivery", luck(Draw.DELIVERY))

    def other_us(self, agency: str, given_us: int) -> int:
        """How long an officer then does other work, for these chains get a share of the day."""
        share = self._habits.staff_of(agency).share
        return given_us * (1000 - share) // share

    def is_away(self, luck: Luck) -> bool:
        """Whether an officer is away for a day: the luck's number is that of the day, its name the officer's."""
        return self._happens("absent", luck(Draw.ABSENCE))

    # At home

    def withdraws_us(self, luck: Luck) -> int | None:
        """How long after submission the family takes the case back; None: it does not."""
        if not self._happens("withdraw", luck(Draw.WITHDRAWS)):
            return None
        return _time_us(self._habits.citizen, "patience", luck(Draw.PATIENCE))

    def supplement_us(self, luck: Luck, is_sure: bool = False) -> int | None:
        """How long after a request the family brings what is asked for; None: it keeps silent, unless it `is_sure` to
        come.
        """
        if not is_sure and self._happens("no_supplement", luck(Draw.ANSWER)):
            return None
        return _time_us(self._habits.citizen, "supplement", luck(Draw.ANSWER_TIME))

    def says_yes(self, luck: Luck) -> bool | None:
        """Whether somebody who owes an answer agrees; None: they keep silent. The visit is the place of what is owed
        among the answers that the procedure waits for.
        """
        if self._happens("owed_silent", luck(Draw.SILENT)):
            return None
        return not self._happens("owed_declined", luck(Draw.DECLINES))

    def reply_us(self, owed: Owed, luck: Luck) -> int:
        """How long after submission they answer."""
        return _time_us(self._habits.citizen, owed.by, luck(Draw.REPLY_TIME))

    # Elsewhere

    def latency_us(self, system: str, luck: Luck) -> int:
        """How long an answering system that is up takes."""
        return _time_us(self._habits.system, system, luck(Draw.LATENCY))

    def _happens(self, name: str, u: int) -> bool:
        return happens(self._habits.chance[name].n, u)


def _time_us(spreads: Mapping[str, Spread], name: str, u: int) -> int:
    return quantile((spreads.get(name) or spreads[OTHER]).points_us, u)


def act(desk: Desk, unusual: str, which: int) -> Act:
    """What the officer does with what lies on the desk, where `unusual` departs from the ordinary; `which` picks the
    paper, system or reason.
    """
    handbook, case = desk.handbook, desk.case
    procedure = handbook.procedure
    missing = dossier.missing(procedure, case.facts, case.papers, desk.law) if handbook.may_lack else ()
    if missing:
        return Act(procedure.code, Does.ASK_SUPPLEMENT, items=tuple(paper.code for paper in missing))
    found = departing(desk, unusual, which) if unusual else None
    return found or _ordinary(desk)


def departing(desk: Desk, name: str, which: int) -> Act | None:
    """The unusual act of that name, if the procedure has it."""
    found = _unusual(desk, name, which)
    return found if found is not None and found.does.verb in desk.handbook.verbs else None


def _unusual(desk: Desk, name: str, which: int) -> Act | None:
    case, handbook = desk.case, desk.handbook
    procedure = handbook.procedure
    match name:
        case "ask_supplement":
            wanted = dossier.wanted(procedure, case.facts, desk.law)
            papers = [paper.code for paper in wanted if paper.sources[0] not in HELD]
            return Act(procedure.code, Does.ASK_SUPPLEMENT, items=(papers[which % len(papers)],)) if papers else None
        case "verify":
            return Act(procedure.code, Does.VERIFY) if handbook.may_verify(case.facts) else None
        case "return_upstream":
            return Act(procedure.code, Does.RETURN_UPSTREAM) if may_return(desk) else None
        case "wait":
            systems = [neighbour.code for neighbour in procedure.neighbours]
            return Act(procedure.code, Does.WAIT, neighbour=systems[which % len(systems)]) if systems else None
        case _:
            reasons = [reason.code for reason in procedure.refusals]
            return Act(procedure.code, Does.REFUSE, reason=reasons[which % len(reasons)]) if reasons else None


def may_return(desk: Desk) -> bool:
    """Whether the result that the stage rests on may go back to who gave it: it stands, and of several stages that may
    return it the first in the chain looks at it.
    """
    move, law, stages = desk.handbook.upstream, desk.law, desk.case.stages
    if move is None or not (move.when is None or move.when.guard.holds(desk.case.facts)):
        return False
    needs = (need.when for need in desk.handbook.procedure.needs if need.result == move.reopens)
    if not any(when is None or when.guard.holds(desk.case.facts) for when in needs):
        return False
    looks = (
        code for code, one in stages.items()
        if STATES[one.state].kind is not Kind.ASIDE and returns(law.procedures[code], move.reopens)
    )  # fmt: skip
    return next(looks) == desk.handbook.procedure.code and stages[law.givers[move.reopens]].state is State.APPROVED


def returns(procedure: Procedure, result: str) -> bool:
    """Whether the procedure may return that result upstream."""
    return any(move.reopens == result for move in procedure.moves)


def _ordinary(desk: Desk) -> Act:
    """The ruling that ends well where a condition of it holds, or else a verification, or a refusal."""
    case, law, handbook = desk.case, desk.law, desk.handbook
    procedure, likeness = handbook.procedure, law.edition.likeness
    code = procedure.code
    if likeness is not None and case.alike and code == likeness.procedure:
        return Act(code, Does.REFUSE, reason=likeness.reason)
    is_sure = procedure.grounds and not questions(procedure, case, law)
    if is_sure and (reasons := unpaid(procedure, case, law)):
        return Act(code, Does.REFUSE, reason=reasons[0].code)
    for move in handbook.rulings:
        if move.when is None or move.when.guard.holds(case.facts):
            return Act(code, Does(move.verb.value))
    is_new = desk.visit == 1 or (handbook.verification is not None and handbook.verification.sets)
    if is_new and handbook.may_verify(case.facts):
        return Act(code, Does.VERIFY)
    return refusal(procedure)


def refusal(procedure: Procedure) -> Act:
    """What is refused for no reason that was looked for: the first that the edition names."""
    return Act(procedure.code, Does.REFUSE, reason=procedure.refusals[0].code)


def found(desk: Desk, told: Mapping[str, bool]) -> dict[str, Value]:
    """What is found, question by question, until the ground stands or falls: as told, as declared, or as in an ordinary
    case where nobody knows.
    """
    case, law, procedure = desk.case, desk.law, desk.handbook.procedure
    settled: dict[str, Value] = {}
    for name in questions(procedure, case, law):
        value = told.get(name, case.facts[name])
        settled[name] = law.facts[name].ordinary if value == UNKNOWN else value
        after = case._replace(facts={**case.facts, **settled}, found=case.found | settled.keys())
        if not questions(procedure, after, law):
            break
    return settled


def asked_in(case: Case, code: str, law: Law) -> Iterator[tuple[int, Owed]]:
    """The answers that somebody can give to a stage now, each with its place among those that it may wait for."""
    stage, procedure = case.stages[code], law.procedures[code]
    if stage.state is State.WAITING:
        for owed in unanswered(stage, case, law):
            if not (law.people[owed.by].brings_results and still_needed(procedure, case, law)):
                yield procedure.owed.index(owed), owed


def comes_at(who: str, at: dt.datetime, law: Law) -> dt.datetime:
    """The instant in office hours where they bring results to an office; an answer is given at any hour."""
    return law.calendar.next_open(at) if law.people[who].brings_results else at


def no(owed: Owed, fact: Fact) -> Value | None:
    """The value of the fact that is neither its ordinary one (no answer yet) nor the answer that is hoped for.

    None: a no cannot be said, only silence.
    """
    return next((value for value in fact.values() if value not in (fact.ordinary, owed.answer)), None)


def brought_instead(desk: Desk, is_over: bool) -> tuple[str, ...]:
    """The papers that serve instead of answers that will not come: all that is not answered where the wait `is_over`,
    else what was declined.
    """
    facts, known = desk.case.facts, desk.law.facts
    return tuple(
        owed.instead
        for owed in desk.handbook.replaceable
        if facts[owed.fact] != owed.answer and (is_over or facts[owed.fact] != known[owed.fact].ordinary)
    )


def _lacks_from(source: str, desk: Desk) -> bool:
    """Whether a wanted paper that may come from there was brought by nobody."""
    wanted = dossier.wanted(desk.handbook.procedure, desk.case.facts, desk.law)
    return any(source in paper.sources and paper.code not in desk.case.papers for paper in wanted)
