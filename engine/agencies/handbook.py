"""What those who work with a procedure know of it by heart: looked up once for each edition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.agencies.script import findings, said
from engine.core.law import Law
from workflows.law.facts import Value
from workflows.law.notation import Edition, From, Move, Owed, Procedure
from workflows.law.states import State, Verb

RULINGS = (Verb.APPROVE, Verb.CORRECT, Verb.REVOKE)


@dataclass(frozen=True, slots=True)
class Handbook:
    """One procedure. `place` is its place in the edition, `carries` what a ruling must bring.

    `verbs` are what an officer who holds the work may do, `rulings` the moves that end well. `verification` asks for
    one, None where the procedure has none; `upstream` returns a result that it needs, likewise; `findings` are the
    facts that a verification settles with what each may be, the hoped-for first. `told` are the facts that moves of a
    verb want to be told, by verb, the hoped-for value of each; a yes needs no word. `replaceable` are the answers owed
    for which the applicant may bring a paper instead. `may_lack`: some of its papers only the family can bring, and it
    may be asked for them.
    """

    place: int
    procedure: Procedure
    verbs: frozenset[Verb]
    rulings: tuple[Move, ...]
    verification: Move | None
    upstream: Move | None
    findings: Mapping[str, tuple[Value, ...]]
    told: Mapping[Verb, dict[str, Value]]
    carries: tuple[str, ...]
    replaceable: tuple[Owed, ...]
    may_lack: bool

    def may_verify(self, facts: Mapping[str, Any]) -> bool:
        """Whether a verification is allowed and was not asked for yet."""
        move = self.verification
        if move is None or any(facts[name] is True for name in move.sets):
            return False
        return move.when is None or bool(move.when.guard.holds(facts))


def handbooks(law: Law) -> dict[str, Handbook]:
    """By code of procedure."""
    return {
        code: _handbook(place, procedure, law.edition) for place, (code, procedure) in enumerate(law.procedures.items())
    }


def _carries(procedure: Procedure, edition: Edition) -> tuple[str, ...]:
    """What a ruling brings, each once: first that which makes the scope within which another value is unique."""
    scopes = {part for shape in edition.carried for part in shape.unique or ()}
    names = dict.fromkeys(name for result in procedure.results for name in result.carries)
    return tuple(sorted(names, key=lambda name: name not in scopes))


def _told(procedure: Procedure, edition: Edition) -> dict[Verb, dict[str, Value]]:
    facts = {fact.code: fact for fact in edition.facts}
    found: dict[Verb, dict[str, Value]] = {}
    for move in procedure.moves:
        if move.source is State.IN_PROGRESS:
            told = {name: said(facts[name])[0] for name in move.sets if facts[name].choices}
            found.setdefault(move.verb, {}).update(told)
    return found


def _handbook(place: int, procedure: Procedure, edition: Edition) -> Handbook:
    moves = procedure.moves
    can_bring = any(move.verb is Verb.SUPPLEMENT and move.source is State.WAITING for move in moves)
    return Handbook(
        place,
        procedure,
        frozenset(move.verb for move in moves if move.source is State.IN_PROGRESS),
        tuple(move for move in moves if move.verb in RULINGS and move.source is State.IN_PROGRESS),
        next((move for move in moves if move.verb is Verb.REQUEST_VERIFICATION), None),
        next((move for move in moves if move.verb is Verb.RETURN_UPSTREAM), None),
        findings(procedure, edition),
        _told(procedure, edition),
        _carries(procedure, edition),
        tuple(owed for owed in procedure.owed if owed.instead and can_bring),
        any(move.verb is Verb.REQUEST_SUPPLEMENT for move in moves)
        and any(paper.sources == (From.CITIZEN,) for paper in procedure.papers),
    )
