"""Whether two tables of grounds pay the same: by profile and by day of the event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Sequence

import numpy as np

from api.spec.mutation.possible import Explored, rows_of
from workflows.files.parameters import Parameters
from workflows.law.citation import Label
from workflows.law.notation import Amount, Edition, Ground, Procedure

Sums = tuple[int | None, ...]  # what each ground gives for an event of one day


def same_grounds(edition: Edition, right: Procedure, wrong: Procedure, parameters: Parameters) -> Explored | None:
    """The ground that pays, its payer and sum, and those of its rank that are told beside it; None: they differ."""
    found = rows_of((one.eligible for stage in (right, wrong) for one in stage.grounds), edition, None, "grounds")
    if found is None:
        return None
    rows, possible = found
    held = [rows.holds(one.eligible)[possible] for stage in (right, wrong) for one in stage.grounds]
    together = np.unique(np.stack(held, axis=1), axis=0)
    days, n_right = _days(edition, parameters), len(right.grounds)
    told = {(_sums(right.grounds, on, parameters), _sums(wrong.grounds, on, parameters)) for on in days}
    for of_right, of_wrong in told:
        for row in together:
            if _paid(right.grounds, of_right, row[:n_right]) != _paid(wrong.grounds, of_wrong, row[n_right:]):
                return None
    n, n_days = int(possible.sum()), len(days)
    says = Label(
        f"như nhau trong cả {n} tổ hợp dữ kiện, sự kiện vào mỗi ngày trong {n_days} ngày",
        f"the same in all {n} profiles with the event on each of {n_days} days",
    )
    return Explored(says, n * n_days)


def _days(edition: Edition, parameters: Parameters) -> list[dt.date]:
    """From a year before the edition to the last day of the calendar."""
    first = max(parameters.calendar.first, edition.in_force_on - dt.timedelta(days=365))
    return [first + dt.timedelta(days=n) for n in range((parameters.calendar.last - first).days + 1)]


def _sums(grounds: Sequence[Ground], on: dt.date, parameters: Parameters) -> Sums:
    return tuple(_sum(one.amount, on, parameters) for one in grounds)


def _sum(amount: Amount | None, event_on: dt.date, parameters: Parameters) -> int | None:
    if amount is None:
        return None
    on = event_on.replace(day=1) if amount.at == "month" else event_on
    times, of = parameters.figure(amount.times, on).value, parameters.figure(amount.of, on).value
    return None if times is None or of is None else times * of


def _paid(grounds: Sequence[Ground], sums: Sums, eligible: Sequence[bool]) -> Hashable:
    """As `engine.core.grounds` chooses: the least rank, within it the highest sum, then the first."""
    there = [(one, dong) for one, dong, holds in zip(grounds, sums, eligible, strict=True) if holds]
    if not there:
        return None
    chosen, paid = min(there, key=lambda it: (it[0].rank, -(it[1] or 0)))
    if chosen.is_elsewhere:  # never approved here: its payer and its sum are not told
        return (chosen.code,)
    beside = frozenset(
        (one.code, dong is None, dong == paid)
        for one, dong in there
        if one.rank == chosen.rank and one is not chosen and not one.is_elsewhere
    )
    elsewhere = frozenset(one.code for one, _ in there if one.is_elsewhere)
    return chosen.code, chosen.payer, paid, chosen.beside, beside, elsewhere
