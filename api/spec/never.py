"""Moves that a procedure lists, as all procedures do, and that no case can make: nothing is to be said of them."""

from __future__ import annotations

from workflows.law.notation import Edition, Move, Procedure
from workflows.law.states import Role, State, Verb


def happens(move: Move, stage: Procedure, edition: Edition) -> bool:
    """Whether some case can come to make it: who is always chosen is never left out, who has no known limit is never
    late, and who waits for nothing is offered as soon as the case is there.
    """
    if move.verb is Verb.APOLOGISE:
        return any(isinstance(limit.figure, str) or limit.figure.value is not None for limit in stage.limits)
    if move.source is not State.WAITING:
        return True
    if move.verb is Verb.REDIRECT:
        return bool(edition.redirects or stage.redirects)
    if move.verb is Verb.NOT_CHOOSE:
        return any(stage.code not in choice.procedures for choice in edition.choices)
    if move.verb is Verb.DROP:
        return any(not need.soft for need in stage.needs)
    return move.role == Role.SYSTEM or bool(stage.needs or stage.owed)
