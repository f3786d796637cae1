"""What each command does beside moving its stage: checks of what it brings, clocks, timers, messages.

One function a verb, in the table `EFFECTS`; a verb that is not there only moves. They raise `engine.core.errors`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine.core import errors
from engine.core.clocks import group_pauses, group_resumes, lapses_at, owed_lapses_at, resumed
from engine.core.events import Clock, Command, Recipient, Timer
from engine.core.results import results_of
from engine.core.timers import owed_by_somebody
from engine.core.turn import Draft, Turn
from workflows.files.parameters import APOLOGY_DAYS, RETRY_HOURS
from workflows.law.notation import Neighbour
from workflows.law.states import Role, State, Verb

APPLICANT = Recipient("applicant")
REASSIGNED = "reassigned"  # why work is released when a supervisor gives it to another officer
HOUR_US = 3_600_000_000


def wrong(vi: str, en: str, name: str) -> errors.DataWrong:
    return errors.DataWrong(vi, en, name=name)


def claim(turn: Turn, draft: Draft, command: Command) -> None:
    draft.claim += 1
    if "assigned_by" in command.data:
        draft.data["assigned_by"] = command.data["assigned_by"]
    lease_until = command.data.get("lease_until")
    if lease_until is not None:
        draft.data["lease_until"] = lease_until
        timer = Timer(turn.case.code, draft.stage.code, draft.visit, Verb.RELEASE, lease_until, draft.claim)
        turn.timers.append(timer)


def _note(turn: Turn, draft: Draft, command: Command) -> None:
    """Words of an officer may name people: the event holds their digest."""
    words = str(command.data.get("note", ""))
    if words:
        draft.data["note"] = turn.keep(words, command)


def release(turn: Turn, draft: Draft, command: Command) -> None:
    is_reassigned = command.data.get("reason") == REASSIGNED
    lapsed = command.role is Role.SYSTEM
    draft.data["reason"] = "lease_lapsed" if lapsed else REASSIGNED if is_reassigned else "given_back"
    _note(turn, draft, command)


def request_supplement(turn: Turn, draft: Draft, command: Command) -> None:
    items = tuple(command.data.get("items", ()))
    papers = {paper.code for paper in draft.procedure.papers}
    if not items or any(item not in papers and item not in turn.law.fields for item in items):
        known = papers | set(turn.law.fields)
        raise wrong(
            f"yêu cầu bổ sung phải nêu giấy tờ hoặc mục cần bổ sung: {', '.join(sorted(known))}",
            f"a request for supplements names papers or fields of: {', '.join(sorted(known))}",
            "items",
        )
    draft.data["items"] = items
    _note(turn, draft, command)
    assert draft.stage.clock is not None
    draft.clock = draft.stage.clock._replace(asked_at=turn.now)
    draft.group = group_pauses(turn.case, turn.law, draft.stage.code, turn.now)
    lapse_at = lapses_at(turn.now, turn.case.facts, turn.law)
    draft.data["lapses_at"] = lapse_at
    turn.timers.append(Timer(turn.case.code, draft.stage.code, draft.visit, Verb.LAPSE, lapse_at))
    turn.tell(APPLICANT, draft)


def supplement(turn: Turn, draft: Draft, command: Command) -> None:
    papers = tuple(command.data.get("papers", ()))
    known = {paper.code for paper in draft.procedure.papers} | {owed.instead for owed in draft.procedure.owed}
    if not set(papers) <= (known - {""}) | set(turn.law.fields):  # a field: the form, put right there
        raise wrong(
            f"giấy tờ bổ sung phải thuộc thủ tục: {', '.join(sorted(known - {''}))}; hoặc là mục của tờ khai",
            f"papers supplied must be of the procedure: {', '.join(sorted(known - {''}))}; or fields of the form",
            "papers",
        )
    draft.data["papers"] = papers
    if draft.stage.state is State.WAITING:  # a paper instead of an answer; no clock runs yet
        return
    clock = draft.stage.clock
    assert clock is not None
    assert clock.asked_at is not None
    if turn.now >= lapses_at(clock.asked_at, turn.case.facts, turn.law):
        raise errors.TooLate("đã hết hạn bổ sung", "the days for supplements are over", stage=draft.stage.code)
    _requeue(turn, draft, resumed(clock, turn.limit(draft.procedure, turn.case.facts), turn.now, turn.law))
    draft.group = _group_resumes(turn, draft)


def _group_resumes(turn: Turn, draft: Draft) -> Clock | None:
    return group_resumes(turn.case, turn.law, draft.stage.code, turn.group_limit(turn.case.facts), turn.now)


def _requeue(turn: Turn, draft: Draft, clock: Clock) -> None:
    draft.visit += 1
    turn.set_clock(draft, clock)


def request_verification(turn: Turn, draft: Draft, command: Command) -> None:
    facts = {**turn.case.facts, **draft.data["facts"]}
    assert draft.stage.clock is not None
    turn.set_clock(draft, turn.law.run(turn.limit(draft.procedure, facts), draft.stage.clock))
    if turn.case.group is not None and draft.stage.code in turn.law.edition.group.procedures:
        draft.group = turn.law.run(turn.group_limit(facts), turn.case.group)
    turn.tell(APPLICANT, draft)


def next_visit(turn: Turn, draft: Draft, command: Command) -> None:
    assert draft.stage.clock is not None
    _requeue(turn, draft, draft.stage.clock)


def wait_for_neighbour(turn: Turn, draft: Draft, command: Command) -> None:
    neighbour = _neighbour(draft, command)
    law, now = turn.law, turn.now
    within = law.limit((neighbour.within,), turn.case.facts, turn.today)
    hours = law.always(RETRY_HOURS, turn.today)
    law.saw(neighbour)
    draft.data["awaits"] = {
        "neighbour": neighbour.code,
        "since": now,
        "owed_by": law.start(within, now).due_at,
        "next_try_at": law.calendar.after_hours(now, hours),
    }
    turn.tell(Recipient("neighbour", neighbour.code), draft)


def neighbour_answer(turn: Turn, draft: Draft, command: Command) -> None:
    awaited = draft.stage.awaits.get("neighbour")
    if command.data.get("neighbour") != awaited:
        told = {item.code: item.label for item in draft.procedure.neighbours}.get(str(awaited))
        vi = f"đang chờ “{told.vi}” trả lời" if told else "không chờ hệ thống nào trả lời"
        raise wrong(vi, f"the stage awaits {awaited}", "neighbour")
    draft.data["neighbour"] = awaited
    next_visit(turn, draft, command)


def _neighbour(draft: Draft, command: Command) -> Neighbour:
    code, known = command.data.get("neighbour"), {item.code: item for item in draft.procedure.neighbours}
    if code not in known:
        vi, en = ", ".join(item.label.vi for item in known.values()), ", ".join(sorted(known))
        raise wrong(f"thủ tục này có thể chờ: {vi}", f"this stage may wait for: {en}", "neighbour")
    return known[code]


def return_upstream(turn: Turn, draft: Draft, command: Command) -> None:
    draft.data["result"] = draft.move.reopens
    _note(turn, draft, command)
    turn.tell(Recipient("procedure", turn.law.givers[draft.move.reopens]), draft)


def approve(turn: Turn, draft: Draft, command: Command) -> None:
    draft.data["results"] = results_of(draft.procedure, turn.case, command.data, turn.law)
    turn.tell(APPLICANT, draft)


def supersede(turn: Turn, draft: Draft, command: Command) -> None:
    """A correction or a revocation: the result that it supersedes stands in its event."""
    superseded = command.data.get("supersedes")
    if not superseded:
        raise wrong("phải nêu kết quả bị thay thế", "the superseded result must be named", "supersedes")
    draft.data["supersedes"] = superseded
    _note(turn, draft, command)
    approve(turn, draft, command)


def refuse(turn: Turn, draft: Draft, command: Command) -> None:
    known = {reason.code: reason for reason in draft.procedure.refusals}
    code = command.data.get("reason")
    if code not in known:
        names = "; ".join(reason.label.vi for reason in known.values())
        raise wrong(f"từ chối phải nêu lý do: {names}", f"a refusal names a reason of: {', '.join(known)}", "reason")
    turn.law.saw(known[code])
    draft.data["reason"] = code
    turn.tell(APPLICANT, draft)


def withdraw(turn: Turn, draft: Draft, command: Command) -> None:
    if draft.stage.state is State.AWAITING_CITIZEN:
        draft.group = _group_resumes(turn, draft)


def confirm(turn: Turn, draft: Draft, command: Command) -> None:
    stage, owed = draft.stage, owed_by_somebody(turn, draft.stage)
    if owed is None or turn.case.facts[owed.fact] != turn.law.facts[owed.fact].ordinary:
        raise errors.AlreadyDone("không còn chờ xác nhận này", "this answer is not awaited", stage=stage.code)
    assert turn.case.submitted_at is not None
    end = owed_lapses_at(owed, turn.case.submitted_at, turn.case.facts, turn.law)
    if stage.has_lapsed or turn.now >= end:
        raise errors.TooLate("đã hết hạn xác nhận", "the days to confirm are over", stage=stage.code)
    turn.law.saw(owed)


def lapse(turn: Turn, draft: Draft, command: Command) -> None:
    if draft.stage.state is State.AWAITING_CITIZEN:
        draft.group = _group_resumes(turn, draft)
    else:
        turn.law.saw(owed_by_somebody(turn, draft.stage), "lapsed")
    draft.data["reason"] = "lapsed"
    turn.tell(APPLICANT, draft)


def deliver_result(turn: Turn, draft: Draft, command: Command) -> None:
    if draft.stage.is_delivered:
        raise errors.AlreadyDone("kết quả đã được trả", "the result was delivered", stage=draft.stage.code)
    draft.data["way"] = str(command.data.get("way", "electronic"))


def apologise(turn: Turn, draft: Draft, command: Command) -> None:
    """A new appointment. It does not make the stage on time again, so the clock stays."""
    law, clock = turn.law, draft.stage.clock
    assert clock is not None
    assert clock.due_on is not None
    days = law.always(APOLOGY_DAYS, turn.today)
    missed = law.calendar.next_working(max(clock.due_on, turn.today))
    promised = law.calendar.add(missed, days)
    draft.data.update(was_due_at=clock.due_at, new_due_on=command.data.get("new_due_on", promised))
    turn.tell(APPLICANT, draft)


def replace_office(turn: Turn, draft: Draft, command: Command) -> None:
    office = turn.office(draft.procedure)
    draft.data["was_office"] = draft.stage.office
    draft.office = office.code
    if office.closed_on is not None:
        turn.close_timer(draft.stage.code, draft.visit, office.closed_on)
    turn.tell(Recipient("office", office.code), draft)


EFFECTS: Mapping[Verb, Callable[[Turn, Draft, Command], None]] = {
    Verb.CLAIM: claim,
    Verb.RELEASE: release,
    Verb.REQUEST_SUPPLEMENT: request_supplement,
    Verb.SUPPLEMENT: supplement,
    Verb.REQUEST_VERIFICATION: request_verification,
    Verb.VERIFY: next_visit,
    Verb.WAIT_FOR_NEIGHBOUR: wait_for_neighbour,
    Verb.NEIGHBOUR_ANSWER: neighbour_answer,
    Verb.RETURN_UPSTREAM: return_upstream,
    Verb.APPROVE: approve,
    Verb.REFUSE: refuse,
    Verb.WITHDRAW: withdraw,
    Verb.CONFIRM: confirm,
    Verb.DELIVER_RESULT: deliver_result,
    Verb.CORRECT: supersede,
    Verb.REVOKE: supersede,
    Verb.APOLOGISE: apologise,
    Verb.LAPSE: lapse,
    Verb.REPLACE_OFFICE: replace_office,
}
