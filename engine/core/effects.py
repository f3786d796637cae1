"""What each command does beside moving its stage: clocks, timers, messages, and what its event tells.

One function a verb, in the table `EFFECTS`. They raise `engine.core.errors`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Set
from typing import Any

from engine.core import errors
from engine.core.anew import declared_anew
from engine.core.clocks import group_pauses, group_resumes, lapses_at, owed_until, resumed
from engine.core.declaration import holding
from engine.core.dossier import missing
from engine.core.events import Command, Recipient, Timer
from engine.core.follow_ups import still_needed
from engine.core.grounds import ground_code, ground_of, grounds_of, questions, unpaid
from engine.core.law import Law
from engine.core.payloads import (
    UNTOLD,
    Apologised,
    Approved,
    Claimed,
    Confirmed,
    NeighbourAnswered,
    NeighbourAwaited,
    Noted,
    OfficeReplaced,
    Payload,
    Reasoned,
    Released,
    ResultDelivered,
    ReturnedUpstream,
    Superseded,
    Superseding,
    Supplemented,
    SupplementRequested,
    Wait,
)
from engine.core.results import results_of
from engine.core.timers import asked, outstanding, unanswered, until
from engine.core.turn import Draft, Turn
from workflows.files.parameters import APOLOGY_DAYS, RETRY_HOURS
from workflows.law.citation import Label
from workflows.law.facts import NO_GROUND, Value
from workflows.law.notation import Limit, Procedure
from workflows.law.states import Role, State, Verb
from workflows.law.verbs import VERBS
from workflows.time.deadlines import Clock

APPLICANT = Recipient("applicant")
REASSIGNED = "reassigned"  # why work is released when a supervisor gives it to another officer


def claim(turn: Turn, draft: Draft, command: Command) -> Claimed:
    draft.claim += 1
    lease_until = command.data.get("lease_until")
    if "hours" in draft.told:
        lease_until = turn.law.calendar.after_hours(turn.now, draft.told["hours"])
    if lease_until is not None:
        timer = Timer(turn.case.code, draft.stage.code, draft.visit, Verb.RELEASE, lease_until, draft.claim)
        turn.timers.append(timer)
    return Claimed(lease_until=lease_until, assigned_by=command.data.get("assigned_by"))


def release(turn: Turn, draft: Draft, command: Command) -> Released:
    is_reassigned = command.data.get("reason") == REASSIGNED
    lapsed = command.role == Role.SYSTEM
    reason = "lease_lapsed" if lapsed else REASSIGNED if is_reassigned else "given_back"
    return Released(reason=reason, **draft.told)


def request_supplement(turn: Turn, draft: Draft, command: Command) -> SupplementRequested:
    assert draft.stage.clock is not None
    draft.clock = draft.stage.clock._replace(asked_at=turn.now)
    draft.group = group_pauses(turn.case, turn.law, draft.stage.code, turn.now)
    lapse_at = lapses_at(turn.now, turn.case.facts, turn.law)
    turn.timers.append(Timer(turn.case.code, draft.stage.code, draft.visit, Verb.LAPSE, lapse_at))
    turn.tell(APPLICANT, draft)
    return SupplementRequested(lapses_at=lapse_at, **draft.told)


def supplement(turn: Turn, draft: Draft, command: Command) -> Supplemented:
    told = {"papers": draft.told.get("papers", ()), **declared_anew(turn, draft.told, command)}
    if not told["papers"]:
        raise errors.DataWrong("missing", name="papers", label=VERBS[Verb.SUPPLEMENT].wants[0].label)
    if draft.stage.state is State.WAITING:  # a paper instead of an answer; no clock runs yet
        return Supplemented(**told, owed_until=_asks(turn, draft, turn.case.papers.union(told["papers"])))
    clock = draft.stage.clock
    assert clock is not None
    assert draft.stage.lapses_at is not None
    if turn.now >= draft.stage.lapses_at:
        raise errors.TooLate("to_supplement", stage=draft.stage.code)
    _requeue(turn, draft, resumed(clock, turn.limit(draft.procedure, turn.case.facts), turn.now, turn.law))
    draft.group = _group_resumes(turn, draft)
    return Supplemented(**told)


def _asks(turn: Turn, draft: Draft, papers: Set[str]) -> Mapping[str, dt.datetime] | None:
    """Asks those whose answers nobody was asked for before this event: until when each may come."""
    case, law, stage = turn.case, turn.law, draft.stage
    if draft.move.target is not State.WAITING:
        return None
    facts, before = {**case.facts, **(draft.facts or {})}, unanswered(stage, case, law)
    now_asked = asked(outstanding(draft.procedure, facts, papers, law), law)
    ends = until([one for one in now_asked if one not in before], facts, turn.now, law)
    turn.timers += [Timer(case.code, stage.code, draft.visit, Verb.LAPSE, end) for end in (ends or {}).values()]
    return ends


def _group_resumes(turn: Turn, draft: Draft) -> Clock | None:
    return group_resumes(turn.case, turn.law, draft.stage.code, turn.group_limit(turn.case.facts), turn.now)


def _requeue(turn: Turn, draft: Draft, clock: Clock) -> None:
    draft.visit += 1
    turn.set_clock(draft, clock)


def request_verification(turn: Turn, draft: Draft, command: Command) -> Payload:
    case, law = turn.case, turn.law
    facts = {**case.facts, **(draft.facts or {})}
    assert draft.stage.clock is not None
    turn.set_clock(draft, _relimited(turn, draft.procedure.limits, facts, draft.stage.clock))
    if case.group is not None and draft.stage.code in law.edition.group.procedures:
        draft.group = _relimited(turn, law.edition.group.limits, facts, case.group)
    turn.tell(APPLICANT, draft)
    return UNTOLD


def _relimited(turn: Turn, limits: tuple[Limit, ...], facts: Mapping[str, Value], clock: Clock) -> Clock:
    """The clock by the limit of these facts: counted anew from its receipt where that is another one."""
    law, today = turn.law, turn.today
    limit = law.limit(limits, facts, today)
    return clock if limit == law.limit(limits, turn.case.facts, today) else law.run(limit, clock)


def next_visit(turn: Turn, draft: Draft, command: Command) -> Payload:
    assert draft.stage.clock is not None
    _requeue(turn, draft, draft.stage.clock)
    return UNTOLD


def find(turn: Turn, draft: Draft, command: Command) -> Noted:
    """What is found may show another ground: another limit, or another agency's work, which `settle` passes on."""
    law, case, said = turn.law, turn.case, draft.facts
    if not said:
        open_ = [law.facts[name].label for name in questions(draft.procedure, case, law)]
        if open_:
            raise errors.DataWrong("nothing_found", name="facts", questions=open_)
        raise errors.AlreadyDone("found", stage=draft.stage.code)
    facts = {**case.facts, **said}
    _check_agreeing(facts, frozenset(said), law)
    stands = {fact for fact, procedure in law.ground_facts if case.stages[procedure.code].has_ended}
    grounds = grounds_of(facts, case.dates, law, turn.today)
    draft.facts = {
        **said,
        **{fact: code for fact, code in grounds.items() if fact not in stands and code != facts[fact]},
    }
    after, clock = {**case.facts, **draft.facts}, draft.stage.clock
    if clock is not None and not turn.is_anothers(draft.stage, after):
        anew = _relimited(turn, draft.procedure.limits, after, clock)
        if anew != clock:
            turn.set_clock(draft, anew)
    return Noted(note=draft.told.get("note"))


def _check_agreeing(facts: Mapping[str, Value], said: Set[str], law: Law) -> None:
    """What is found may contradict what was declared no more than a declaration may contradict itself."""
    for one, read in law.contradictions:
        if not read.isdisjoint(said) and read <= facts.keys() and law.ask(one.when, facts):
            law.saw(one)
            found = [fact for name, fact in law.facts.items() if name in holding(one.when.guard, facts)]
            so = [Label(fact.aloud(facts[fact.code]), fact.aloud(facts[fact.code], "en")) for fact in found]
            raise errors.DataWrong("contradicts", name="facts", so=so, words=one.words, clause=one.when.clause)


def wait_for_neighbour(turn: Turn, draft: Draft, command: Command) -> NeighbourAwaited:
    code = draft.told["neighbour"]
    neighbour = next(one for one in draft.procedure.neighbours if one.code == code)
    law, now = turn.law, turn.now
    within = law.limit((neighbour.within,), turn.case.facts, turn.today)
    hours = law.always(RETRY_HOURS, turn.today)
    law.saw(neighbour)
    turn.tell(Recipient("neighbour", code), draft)
    next_try_at = law.calendar.after_hours(now, hours)
    return NeighbourAwaited(awaits=Wait(code, now, law.start(within, now).due_at, next_try_at))


def neighbour_answer(turn: Turn, draft: Draft, command: Command) -> NeighbourAnswered:
    awaits = draft.stage.awaits
    assert awaits is not None
    if draft.told["neighbour"] != awaits.neighbour:
        label = next(one.label for one in draft.procedure.neighbours if one.code == awaits.neighbour)
        raise errors.DataWrong("neighbour", name="neighbour", awaited=Label(label.vi, awaits.neighbour))
    next_visit(turn, draft, command)
    return NeighbourAnswered(neighbour=awaits.neighbour)


def return_upstream(turn: Turn, draft: Draft, command: Command) -> ReturnedUpstream:
    turn.tell(Recipient("procedure", turn.law.givers[draft.move.reopens]), draft)
    return ReturnedUpstream(result=draft.move.reopens, **draft.told)


def approve(turn: Turn, draft: Draft, command: Command) -> Approved:
    """A correction or a revocation is one too: the result that it supersedes stands in its event.

    It lies in the case that the applicant declared, where whoever gives the command knows which one that is.
    """
    told = draft.told
    if draft.procedure.grounds:
        _check_entitled(turn, draft.procedure)
    results = results_of(draft.procedure, turn.case, told, turn.law, turn.today)
    turn.tell(APPLICANT, draft)
    ruling = {"results": results, "note": told.get("note"), **_decided(turn, draft)}
    if command.verb is Verb.APPROVE:
        return Approved(**ruling)
    if told["case"] != command.data.get("declared", told["case"]):
        raise errors.DataWrong("not_declared", name="case")
    return Superseding(**ruling, supersedes=Superseded(told["case"], told["result"]))


def _decided(turn: Turn, draft: Draft) -> dict[str, Any]:
    """When and by whom the ruling was signed, where that is told. Raises DataWrong for a time when nobody could."""
    at, since = draft.told.get("decided_at"), turn.case.submitted_at
    if at is not None and not (since or at) <= at <= turn.now:
        raise errors.DataWrong("decided_when", name="decided_at", since=since, until=turn.now)
    return {"decided_at": at, "decided_by": draft.told.get("decided_by")}


def _check_entitled(turn: Turn, procedure: Procedure) -> None:
    """An allowance is given on a ground that was found, with the papers that it wants, or it is refused.

    Never as a sum of nothing, nor on what a family declared alone.
    """
    case, law = turn.case, turn.law
    stage, label, code = procedure.code, procedure.label, ground_code(procedure, case, law)
    reasons = [reason.label for reason in unpaid(procedure, case, law)]
    if code == NO_GROUND:
        raise errors.NotEntitled("groundless", stage=stage, procedure=label, reasons=reasons)
    if open_ := _unfound(turn, procedure):
        raise errors.NotEntitled("not_found", stage=stage, procedure=label, questions=open_)
    if (ground := ground_of(procedure, code)).is_elsewhere:
        raise errors.NotEntitled("elsewhere", stage=stage, procedure=label, ground=ground.label, reasons=reasons)
    if lacking := [paper.label for paper in missing(procedure, case.facts, case.papers, law)]:
        raise errors.NotEntitled("papers", stage=stage, procedure=label, papers=lacking)


def _unfound(turn: Turn, procedure: Procedure) -> list[Label]:
    """What is to be found before a decision either way; the witness is told that the move is wanted for it."""
    law = turn.law
    open_ = [law.facts[name].label for name in questions(procedure, turn.case, law)]
    if open_:
        law.saw(next(move for move in procedure.moves if move.verb is Verb.FIND))
    return open_


def refuse(turn: Turn, draft: Draft, command: Command) -> Reasoned:
    told, procedure = draft.told, draft.procedure
    if procedure.grounds and (open_ := _unfound(turn, procedure)):
        raise errors.NotEntitled("refused_unfound", stage=procedure.code, procedure=procedure.label, questions=open_)
    turn.law.saw(next(one for one in procedure.refusals if one.code == told["reason"]))
    turn.tell(APPLICANT, draft)
    return Reasoned(**told)


def withdraw(turn: Turn, draft: Draft, command: Command) -> Payload:
    if draft.stage.state is State.AWAITING_CITIZEN:
        draft.group = _group_resumes(turn, draft)
    return UNTOLD


def confirm(turn: Turn, draft: Draft, command: Command) -> Confirmed:
    case, law, stage, move = turn.case, turn.law, draft.stage, draft.move
    awaited = outstanding(draft.procedure, case.facts, case.papers, law)
    owed = next((one for one in awaited if one.by == move.role and one.fact in move.sets), None)
    if owed is None:
        raise errors.AlreadyDone("confirmed", stage=stage.code)
    if draft.facts is not None and draft.facts[owed.fact] == law.facts[owed.fact].ordinary:
        raise errors.DataWrong("no_answer", name=owed.fact)
    if owed not in asked(awaited, law):
        raise errors.TooEarly("to_answer", stage=stage.code, procedure=draft.procedure.label)
    ends_at = owed_until(owed, case, law)
    if stage.has_lapsed or (ends_at is not None and turn.now >= ends_at):
        raise errors.TooLate("to_confirm", stage=stage.code)
    if law.people[owed.by].brings_results and (lacking := still_needed(draft.procedure, case, law)):
        raise errors.TooEarly("to_bring", stage=stage.code, procedures=lacking)
    law.saw(owed)
    return Confirmed(owed_until=_asks(turn, draft, case.papers))


def lapse(turn: Turn, draft: Draft, command: Command) -> Reasoned:
    if draft.stage.state is State.AWAITING_CITIZEN:
        draft.group = _group_resumes(turn, draft)
    else:
        turn.law.saw(unanswered(draft.stage, turn.case, turn.law)[0], "lapsed")
    turn.tell(APPLICANT, draft)
    return Reasoned(reason="lapsed")


def deliver_result(turn: Turn, draft: Draft, command: Command) -> ResultDelivered:
    if draft.stage.is_delivered:
        raise errors.AlreadyDone("delivered", stage=draft.stage.code)
    return ResultDelivered(way=draft.told.get("way", "electronic"))


def apologise(turn: Turn, draft: Draft, command: Command) -> Apologised:
    """A new appointment. It does not make the stage on time again, so the clock stays."""
    law, clock = turn.law, draft.stage.clock
    assert clock is not None
    assert clock.due_on is not None
    assert clock.due_at is not None
    days = law.always(APOLOGY_DAYS, turn.today)
    missed = law.calendar.next_working(max(clock.due_on, turn.today))
    promised = law.calendar.add(missed, days)
    turn.tell(APPLICANT, draft)
    return Apologised(was_due_at=clock.due_at, new_due_on=command.data.get("new_due_on", promised))


def replace_office(turn: Turn, draft: Draft, command: Command) -> OfficeReplaced:
    office = turn.office(draft.procedure)
    draft.office = office.code
    if office.closed_on is not None:
        turn.close_timer(draft.stage.code, draft.visit, office.closed_on)
    turn.tell(Recipient("office", office.code), draft)
    return OfficeReplaced(was_office=draft.stage.office)


EFFECTS: Mapping[Verb, Callable[[Turn, Draft, Command], Payload]] = {
    Verb.CLAIM: claim,
    Verb.RELEASE: release,
    Verb.REQUEST_SUPPLEMENT: request_supplement,
    Verb.SUPPLEMENT: supplement,
    Verb.REQUEST_VERIFICATION: request_verification,
    Verb.VERIFY: next_visit,
    Verb.FIND: find,
    Verb.WAIT_FOR_NEIGHBOUR: wait_for_neighbour,
    Verb.NEIGHBOUR_ANSWER: neighbour_answer,
    Verb.RETURN_UPSTREAM: return_upstream,
    Verb.APPROVE: approve,
    Verb.REFUSE: refuse,
    Verb.WITHDRAW: withdraw,
    Verb.CONFIRM: confirm,
    Verb.DELIVER_RESULT: deliver_result,
    Verb.CORRECT: approve,
    Verb.REVOKE: approve,
    Verb.APOLOGISE: apologise,
    Verb.LAPSE: lapse,
    Verb.REPLACE_OFFICE: replace_office,
}
