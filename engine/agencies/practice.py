"""What those who work with a procedure know of it by heart: looked up once for each edition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.agencies.script import findings
from engine.core.law import Law
from workflows.law.notation import Edition, From, Move, Procedure
from workflows.law.states import State, Verb

RULINGS = (Verb.APPROVE, Verb.CORRECT, Verb.REVOKE)


@dataclass(frozen=True, slots=True)
class Practice:
    """One procedure. `place` is its place in the edition, `carries` what a ruling must bring.

    `rulings` are the moves that end well; `verification` asks for one, None where the procedure has none, `finding` is
    the fact it settles, `findings` what that may be, the hoped-for first. `instead` is the paper that the applicant
    may bring before any office has the stage. `may_lack`: some of its papers only the family can bring.
    """

    place: int
    procedure: Procedure
    rulings: tuple[Move, ...]
    verification: Move | None
    finding: str
    findings: tuple[str, ...]
    carries: tuple[str, ...]
    instead: str
    may_lack: bool

    def may_verify(self, facts: Mapping[str, Any]) -> bool:
        """Whether a verification is allowed and was not asked for yet."""
        move = self.verification
        if move is None or any(facts[name] is True for name in move.sets):
            return False
        return move.when is None or bool(move.when.guard.holds(facts))


def practices(law: Law) -> dict[str, Practice]:
    """By code of procedure."""
    return {
        code: _practice(place, procedure, law.edition) for place, (code, procedure) in enumerate(law.procedures.items())
    }


def _practice(place: int, procedure: Procedure, edition: Edition) -> Practice:
    moves = procedure.moves
    verified = next((move for move in moves if move.verb is Verb.VERIFY), None)
    can_bring = any(move.verb is Verb.SUPPLEMENT and move.source is State.WAITING for move in moves)
    return Practice(
        place,
        procedure,
        tuple(move for move in moves if move.verb in RULINGS and move.source is State.IN_PROGRESS),
        next((move for move in moves if move.verb is Verb.REQUEST_VERIFICATION), None),
        verified.sets[0] if verified else "",
        findings(procedure, edition),
        tuple(name for result in procedure.results for name in result.carries),
        next((owed.instead for owed in procedure.owed if owed.instead), "") if can_bring else "",
        any(paper.sources == (From.CITIZEN,) for paper in procedure.papers),
    )
