"""Moves that a procedure lists, as all procedures do, and that no case can make: nothing is to be said of them."""

from __future__ import annotations

from workflows.law.notation import Edition, Limit, Move, Procedure
from workflows.law.states import Role, State, Verb


def happens(move: Move, stage: Procedure, edition: Edition) -> bool:
    """Whether some case can come to make it: who is always chosen is never left out, who has no known limit is never
    late, who waits for nothing is offered as soon as the case is there, and what is found elsewhere passes work on
    before anybody has it.
    """
    if move.verb is Verb.APOLOGISE:
        return any(map(_is_known, stage.limits))
    if move.verb is Verb.OFFER and move.source is State.OFFERED:
        elsewhere = (each for one in edition.procedures if one.code != stage.code for each in one.moves)
        return any(each.verb is Verb.FIND for each in elsewhere)
    if move.source is not State.WAITING:
        return True
    if move.verb is Verb.REDIRECT:
        return bool(edition.redirects or stage.redirects)
    if move.verb is Verb.NOT_CHOOSE:
        return any(stage.code not in choice.procedures for choice in edition.choices)
    if move.verb is Verb.DROP:
        return any(not need.soft for need in stage.needs)
    return move.role == Role.SYSTEM or bool(stage.needs or stage.owed)


def is_ever_late(edition: Edition) -> bool:
    """Whether some limit is known; where none is, the hour of receipt and the number of apologies change nothing."""
    return any(map(_is_known, (*edition.group.limits, *(limit for one in edition.procedures for limit in one.limits))))


def _is_known(limit: Limit) -> bool:
    return isinstance(limit.figure, str) or limit.figure.value is not None
