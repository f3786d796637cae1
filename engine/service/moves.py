"""What may be done with a stage now, and what each move wants to be told: so that a client need not know the chain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from engine.core import dossier
from engine.core.case import OF_ENDED, Case, Stage
from engine.core.grounds import pays, questions
from engine.core.law import Law
from engine.core.timers import unanswered
from engine.core.wants import asked, wants
from workflows.errors import MoveNotAllowed
from workflows.law.citation import Clause, Label
from workflows.law.notation import Move, Procedure
from workflows.law.states import STATES, Role, State, Verb
from workflows.law.verbs import VERBS, Type, Wanted

# what somebody may do to a stage; the rest submits, follows or ends
COMMANDED = frozenset(verb for verb, info in VERBS.items() if info.roles and info.rank is not None)


@dataclass(frozen=True, slots=True)
class Possible:
    """A move that may be made now."""

    verb: Verb
    role: str
    clause: Clause
    fields: tuple[Wanted, ...]

    @property
    def label(self) -> Label:
        return VERBS[self.verb].label


def possible(case: Case, law: Law, code: str, roles: frozenset[str]) -> tuple[Possible, ...]:
    """The moves of the stage that these roles may make now, in the order of the edition."""
    stage, found = case.stages[code], dict[tuple[Verb, str], Possible]()
    for move in law.machine(code).moves(stage.state):
        if move.role not in roles or (move.verb, move.role) in found:
            continue
        if case.has_ended and move.verb not in OF_ENDED:
            continue
        if _is_open(move, case, law, code) and _makes_sense(move, case, law, stage):
            fields = tuple(_fields(move, case, law, law.procedures[code]))
            if any(one.type is Type.CHOICE and one.is_required and not one.choices for one in fields):
                continue  # there is nothing to choose, such as no system to wait for
            found[move.verb, move.role] = Possible(move.verb, move.role, move.clause, fields)
    return tuple(found.values())


def _is_open(move: Move, case: Case, law: Law, code: str) -> bool:
    """Whether the machine would make it, with what the move itself sets or with something that its maker may say."""
    machine, said_by = law.machine(code), asked(move, law)
    said = [
        [(name, value) for value in (law.facts[name].values() if name in said_by else (True,))] for name in move.sets
    ]
    return any(
        machine.may(move.source, move.verb, move.role, {**case.facts, **dict(chosen)}) is move
        for chosen in product(*said)
    )


def _makes_sense(move: Move, case: Case, law: Law, stage: Stage) -> bool:
    """What the state and the guard do not say: an answer that is not owed, a result that was delivered."""
    if move.verb is Verb.DELIVER_RESULT:
        return not stage.is_delivered
    if (procedure := law.procedures[stage.code]).grounds:
        match move.verb:
            case Verb.FIND:
                return bool(questions(procedure, case, law) or case.found.intersection(move.sets))
            case Verb.APPROVE:
                return pays(procedure, case, law)
            case Verb.REFUSE:
                return not questions(procedure, case, law)
    if move.verb is Verb.CONFIRM:
        is_owed = (one.by == move.role and one.fact in move.sets for one in unanswered(stage, case, law))
        return any(is_owed) and not stage.has_lapsed
    return True


def _fields(move: Move, case: Case, law: Law, procedure: Procedure) -> Iterator[Wanted]:
    """What the core reads; of items those that this case wants come first."""
    for one in wants(move, procedure, case, law):
        if one.name == "items":
            first = {paper.code for paper in dossier.wanted(procedure, case.facts, law)}
            one = replace(one, choices=tuple(sorted(one.choices, key=lambda choice: choice[0] not in first)))
        yield one


def none_such(verb: str, case: Case, law: Law, code: str, role: str, actor: str) -> MoveNotAllowed:
    """The refusal of a word that is no move of anybody's, with the moves that they could make."""
    stage = case.stages[code]
    is_held = role == Role.OFFICER and stage.state is State.IN_PROGRESS and stage.holder != actor
    moves = () if is_held else possible(case, law, code, frozenset({role}))
    return MoveNotAllowed(
        "none_such" if moves else "nothing",
        procedure=law.procedures[code].label,
        state=STATES[stage.state].label,
        stage=code,
        verb=verb[:60],
        moves=tuple(Label(f"{one.label.vi} ({one.verb.value})", one.verb.value) for one in moves),
        possible=tuple(one.verb.value for one in moves),
    )
