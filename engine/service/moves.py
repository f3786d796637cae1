"""What may be done with a stage now, and what each move wants to be told: so that a client need not know the chain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from engine.core import dossier
from engine.core.case import Case, Stage
from engine.core.events import Command
from engine.core.law import Law
from engine.core.timers import unanswered
from engine.core.wants import read, wants
from workflows.errors import MoveNotAllowed
from workflows.files.parameters import LEASE_HOURS
from workflows.law.citation import Clause, Label
from workflows.law.notation import Move, Procedure
from workflows.law.states import Verb
from workflows.law.verbs import VERBS, Type, Wanted


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
        if case.has_ended and move.verb is not Verb.DELIVER_RESULT:
            continue
        if _is_open(move, case, law, code) and _makes_sense(move, case, law, stage):
            fields = tuple(_fields(move, case, law, law.procedures[code]))
            if any(one.type is Type.CHOICE and one.is_required and not one.choices for one in fields):
                continue  # there is nothing to choose, such as no system to wait for
            found[move.verb, move.role] = Possible(move.verb, move.role, move.clause, fields)
    return tuple(found.values())


def _is_open(move: Move, case: Case, law: Law, code: str) -> bool:
    """Whether the machine would make it, with what the move itself sets or with something that its maker may say."""
    machine = law.machine(code)
    said = [
        [(name, value) for value in (law.facts[name].values() if _asks(move, name, law) else (True,))]
        for name in move.sets
    ]
    return any(
        machine.may(move.source, move.verb, move.role, {**case.facts, **dict(chosen)}) is move
        for chosen in product(*said)
    )


def _asks(move: Move, name: str, law: Law) -> bool:
    """Whether the value is for whoever makes the move to say; else it is yes by the move."""
    return bool(law.facts[name].choices) or move.verb in (Verb.CONFIRM, Verb.VERIFY)


def _makes_sense(move: Move, case: Case, law: Law, stage: Stage) -> bool:
    """What the state and the guard do not say: an answer that is not owed, a result that was delivered."""
    if move.verb is Verb.DELIVER_RESULT:
        return not stage.is_delivered
    if move.verb is Verb.CONFIRM:
        is_owed = (one.by == move.role and one.fact in move.sets for one in unanswered(stage, case, law))
        return any(is_owed) and not stage.has_lapsed
    return True


def _fields(move: Move, case: Case, law: Law, procedure: Procedure) -> Iterator[Wanted]:
    """The facts that whoever makes the move must say, then what its verb wants."""
    for name in move.sets:
        fact = law.facts[name]
        if _asks(move, name, law):
            choices = fact.choices or tuple(
                (str(v).lower(), Label(fact.aloud(v), fact.aloud(v, "en"))) for v in (True, False)
            )
            yield Wanted(name, fact.label, Type.CHOICE, choices=choices)
    for one in wants(move.verb, procedure, law):
        if one.name == "items":  # what this case wants comes first
            first = {paper.code for paper in dossier.wanted(procedure, case.facts, law)}
            one = replace(one, choices=tuple(sorted(one.choices, key=lambda choice: choice[0] not in first)))
        yield one


def command_of(
    possible_move: Possible, fields: Mapping[str, Any], case: Case, law: Law, code: str, now: dt.datetime, salt: str
) -> Command:
    """The command of a move with the fields that a caller wrote; its actor, office, claim and key are set by others.

    Raises DataWrong, which tells together all that the move does not want, lacks, or cannot read.
    """
    values = read(possible_move.fields, fields)
    facts = facts_of(values, law, code)
    data: dict[str, Any] = {"salt": salt, **{name: value for name, value in values.items() if name not in facts}}
    if possible_move.verb is Verb.CLAIM:
        hours = data.pop("hours", None) or law.always(LEASE_HOURS, now.date())
        data["lease_until"] = law.calendar.after_hours(now, hours)
    if possible_move.verb in (Verb.CORRECT, Verb.REVOKE):
        data["supersedes"] = {"case": data.pop("case"), "result": data.pop("result")}
    return Command(possible_move.verb, possible_move.role, "", code, facts=facts, data=data)


_TRUTHS = {"true": True, "false": False}


def facts_of(values: Mapping[str, Any], law: Law, code: str) -> dict[str, Any]:
    """Those of the values that moves of the stage set as facts."""
    sets = {name for move in law.procedures[code].moves for name in move.sets}
    return {name: _TRUTHS.get(str(value).lower(), value) for name, value in values.items() if name in sets}


def find(moves: tuple[Possible, ...], verb: str, procedure: Procedure, state: Any) -> Possible:
    """The move of that verb. Raises MoveNotAllowed, which names those that there are."""
    for one in moves:
        if one.verb == verb:
            return one
    raise MoveNotAllowed(
        "none_such" if moves else "nothing",
        procedure=procedure.label,
        state=state,
        stage=procedure.code,
        verb=verb[:60],
        moves=tuple(Label(f"{one.label.vi} ({one.verb.value})", one.verb.value) for one in moves),
        possible=tuple(one.verb.value for one in moves),
    )
