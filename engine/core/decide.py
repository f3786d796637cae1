"""`decide`: a command becomes events, or a typed refusal. Pure: time, law and identifiers are arguments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace

from engine.core import errors
from engine.core.alike import known_by
from engine.core.case import OF_ENDED, Case, Decision, Stage
from engine.core.effects import EFFECTS, REASSIGNED
from engine.core.events import NOTHING, Command, Event, Timer
from engine.core.follow_ups import settle
from engine.core.grounds import grounds_of, hanging, redirect_of
from engine.core.law import Law
from engine.core.order import after
from engine.core.payloads import Redirected, Submitted
from engine.core.timers import asked, outstanding, until
from engine.core.timers import check as check_timer
from engine.core.turn import Draft, Turn
from engine.core.wants import read, tried, value_of, wants
from workflows.errors import MoveNotAllowed, StageUnknown
from workflows.law.citation import Label
from workflows.law.facts import Value
from workflows.law.notation import Choice, Owed
from workflows.law.states import Role, State, Verb
from workflows.law.verbs import VERBS

# after these nothing can have become due or ended
_SETTLES_NOTHING = frozenset({Verb.CLAIM, Verb.RELEASE, Verb.REQUEST_SUPPLEMENT, Verb.WAIT_FOR_NEIGHBOUR})

# by names of their own: each command is compared with all of them
_SUBMIT, _WITHDRAW = Verb.SUBMIT, Verb.WITHDRAW
_APPLICANT, _OFFICER, _SYSTEM = Role.APPLICANT, Role.OFFICER, Role.SYSTEM


def decide(case: Case, command: Command, law: Law, now: dt.datetime) -> Decision:
    """What the command causes now, with the case after it. Raises a `Refusal`; changes nothing.

    `now` is an aware instant, or else right after the last event where a clock is a little behind that. The case must
    be under the edition of `law`. A timer that no longer holds raises `TimerStale`.
    """
    now = now if now.tzinfo is dt.UTC else now.astimezone(dt.UTC)
    turn = Turn(case, law, after(now, case.moved_at, case.code))
    if command.verb is _SUBMIT:
        _submit(turn, command)
    else:
        _admit(turn.case, command, law)
        if command.stage is None:
            _withdraw_all(turn, command)
        else:
            _act(turn, command, command.stage)
    if command.verb not in _SETTLES_NOTHING:
        settle(turn)
    return turn.decision()


def _admit(case: Case, command: Command, law: Law) -> None:
    """Whose case or work it is comes first: to nobody else is told how it stands."""
    if case.number == 0:
        raise errors.NotSubmitted("not_yet", case=case.code)
    if command.role == _APPLICANT and command.actor != case.applicant:
        raise errors.NotTheApplicant(case=case.code)
    stage = case.stages.get(command.stage or "")
    if command.role == _OFFICER and stage is not None:
        check_office(stage, command.office, law)
    if case.has_ended and command.verb not in OF_ENDED:
        raise errors.CaseHasEnded(case=case.code)
    if VERBS[command.verb].rank is None or (command.stage is None and command.verb is not _WITHDRAW):
        raise MoveNotAllowed("no_command", verb=command.verb)


def _submit(turn: Turn, command: Command) -> None:
    law, case = turn.law, turn.case
    if case.number:
        raise errors.AlreadySubmitted(case=case.code)
    edition = law.edition
    chosen = frozenset(command.data.get("chosen", ()))
    choice = _choice(chosen, edition.choices)
    law.saw(choice)
    raw = command.data.get("declaration", NOTHING)
    made = law.made_by[choice.code]
    declaration = law.form.read(raw, turn.now, law.offices, law.ask, law.saw, made)
    papers = _papers(command, law)
    dates = law.form.dates(declaration.values)
    facts = {**declaration.facts, **grounds_of(declaration.facts, dates, law, turn.today)}
    turn.known_by = known_by(edition, declaration.values, dates)
    if edition.likeness is not None and turn.known_by:
        law.saw(edition.likeness, bool(command.alike))
    told = Submitted(
        chain=edition.chain,
        edition_on=edition.in_force_on,
        chosen=tuple(sorted(chosen)),
        stages=tuple(law.procedures),
        facts=facts,
        dates=dates,
        places=dict(declaration.places),
        papers=tuple(sorted(papers)),
        declaration=turn.declares(declaration.values, command),
        edition_digest=law.edition_digest,
        calendar=law.calendar_digest,
        owed_until=until(_asked(turn, chosen, facts, papers), facts, turn.now, law),
        alike=command.alike,
    )
    group = law.start(turn.group_limit(facts), turn.now)
    if edition.group.outside is not None and not chosen <= frozenset(edition.group.procedures):
        law.saw(edition.group.outside)
    clause = edition.basis[0].tag
    turn.append_whole(
        Event(case.code, 1, Verb.SUBMIT, turn.now, command.actor, Role.APPLICANT, clause, group=group, data=told)
    )
    _set_aside(turn, chosen)
    _await_answers(turn)


def _choice(chosen: frozenset[str], choices: tuple[Choice, ...]) -> Choice:
    for choice in choices:
        if choice.procedures == chosen:
            return choice
    allowed = tuple(Label(choice.label.vi, ", ".join(sorted(choice.procedures))) for choice in choices)
    raise errors.ChoiceNotAllowed(chosen=sorted(chosen), choices=allowed)


def _papers(command: Command, law: Law) -> frozenset[str]:
    papers = frozenset(command.data.get("papers", ()))
    if not papers:
        return papers
    if not papers <= law.papers:
        raise errors.DataWrong("papers", name="papers", known=law.papers)
    return papers


def _asked(turn: Turn, chosen: frozenset[str], facts: Mapping[str, Value], papers: frozenset[str]) -> Iterator[Owed]:
    """The answers for which people are asked from submission on."""
    law = turn.law
    for code, procedure in law.procedures.items():
        if code in chosen:
            yield from asked(outstanding(procedure, facts, papers, law), law)


def _set_aside(turn: Turn, chosen: frozenset[str]) -> None:
    """Stages that were not chosen, and those that are out of scope for these facts."""
    law = turn.law
    hanging_ = hanging(turn.case.facts, law)
    everywhere = redirect_of(law.edition.redirects, turn.case.facts, hanging_, law)
    for code, stage in turn.case.stages.items():
        if code not in chosen:
            turn.follow(stage, Verb.NOT_CHOOSE)
            continue
        redirect = everywhere or redirect_of(law.procedures[code].redirects, turn.case.facts, hanging_, law)
        if redirect is not None:
            law.saw(redirect)
            turn.follow(stage, Verb.REDIRECT, Redirected(redirect=redirect.code))


def _await_answers(turn: Turn) -> None:
    """Timers for the answers for which people are asked from submission on."""
    law, case = turn.law, turn.case
    for code, stage in case.stages.items():
        if stage.state is not State.WAITING:
            continue
        for owed in law.procedures[code].owed:
            if (end := case.owed_until.get(owed.fact)) is not None:
                turn.timers.append(Timer(case.code, code, stage.visit, Verb.LAPSE, end))


def _withdraw_all(turn: Turn, command: Command) -> None:
    """One Withdrawn for each stage that has not ended."""
    read((), command.fields)
    for stage in turn.case.stages.values():
        if not stage.has_ended:
            draft = turn.draft(stage, Verb.WITHDRAW, command.role, turn.case.facts)
            turn.append(draft, command.actor, EFFECTS[Verb.WITHDRAW](turn, draft, command))


def _act(turn: Turn, command: Command, code: str) -> None:
    case, law = turn.case, turn.law
    stage = case.stages.get(code)
    if stage is None:
        raise StageUnknown("name", word=code, known=case.stages)
    if command.role == _OFFICER:
        _check_claim(stage, command)
    elif command.role == _SYSTEM:
        check_timer(turn, stage, command)
    facts = tried(command.verb, command.fields, case.facts, law.procedures[code], law)
    draft = turn.draft(stage, command.verb, command.role, facts)
    _read(turn, draft, command)
    told = EFFECTS[command.verb](turn, draft, command)
    if draft.facts is not None:
        told = replace(told, facts=draft.facts)
    if draft.move.within is not None and stage.clock is not None:
        told = replace(told, move_due_at=turn.move_due_at(draft.move.within, stage.clock))
    turn.append(draft, command.actor, told)
    if draft.move.reopens:
        giver = turn.case.stages[law.givers[draft.move.reopens]]
        turn.offer(giver, Verb.REOPEN)


def _read(turn: Turn, draft: Draft, command: Command) -> None:
    """What the maker of the move says, read by what it wants. Words may name people: the event gets their digest."""
    move, law = draft.move, turn.law
    told = read(wants(move, draft.procedure, turn.case, law), command.fields)
    if move.sets:
        may_be_silent = move.verb is Verb.FIND
        said = [name for name in move.sets if name in told or not may_be_silent]
        draft.facts = {name: value_of(law.facts[name], told.pop(name, True)) for name in said}
    if "note" in told:
        told["note"] = turn.keep(told["note"], command)
    draft.told = told


def check_office(stage: Stage, office: str, law: Law) -> None:
    """Raises OfficeNotCompetent where another office has the work."""
    if office != stage.office and stage.office:
        has, acts = _office_name(stage.office, law), _office_name(office, law)
        raise errors.OfficeNotCompetent(stage=stage.code, office=stage.office, has=has, acts=acts)


def _check_claim(stage: Stage, command: Command) -> None:
    if command.verb is Verb.RELEASE and command.data.get("reason") == REASSIGNED:
        return  # a supervisor takes it from whoever holds it
    if stage.state is State.IN_PROGRESS and (command.claim != stage.claim or command.actor != stage.holder):
        raise errors.ClaimLost("held", stage=stage.code, holder=stage.holder, claim=stage.claim)


def _office_name(code: str, law: Law) -> Label:
    found = law.offices.office(code)
    return Label(found.name if found else code or "không nêu cơ quan", code or "(none named)")
