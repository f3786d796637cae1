"""The table of grounds of an allowance: who is eligible, which ground goes first, how much it gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.core.law import Law
from workflows.law.citation import Figure, Status, weakest
from workflows.law.notation import Ground, Procedure


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in đồng with the figures it is the product of; None: the law sets one that we do not know."""

    dong: int | None
    times: Figure | None
    of: Figure | None
    status: Status


def sum_of(ground: Ground, event_on: dt.date, law: Law) -> Sum:
    """What the ground gives for an event of that day. Source: the clauses of the ground and of its two figures."""
    amount = ground.amount
    if amount is None:
        return Sum(None, None, None, ground.clause.status)
    on = event_on.replace(day=1) if amount.at == "month" else event_on
    times, of = law.figure(amount.times, on), law.figure(amount.of, on)
    status = weakest(times.status, of.status, amount.clause.status)
    if times.value is None or of.value is None:
        return Sum(None, times, of, status)
    return Sum(times.value * of.value, times, of, status)


def precedence(ground: Ground, event_on: dt.date, law: Law) -> tuple[int, int]:
    """Its place among eligible grounds: the least pays, of equal ones the first in the table."""
    return ground.rank, -(sum_of(ground, event_on, law).dong or 0)


def choose(procedure: Procedure, facts: Mapping[str, Any], event_on: dt.date, law: Law) -> Ground | None:
    """The eligible ground of the lowest rank, within a rank the highest known amount, then the first in the table."""
    eligible = [ground for ground in procedure.grounds if law.ask(ground.eligible, facts)]
    if not eligible:
        return None
    if len(eligible) > 1 and procedure.precedence is not None:
        law.saw(procedure.precedence)
    chosen = min(eligible, key=lambda ground: precedence(ground, event_on, law))
    law.saw(chosen)
    return chosen


def ground_of(procedure: Procedure, code: str) -> Ground:
    """The ground of that code. Raises KeyError."""
    for ground in procedure.grounds:
        if ground.code == code:
            return ground
    raise KeyError(code)
