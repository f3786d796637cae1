"""Whether two tables of grounds pay the same: by profile and by day of the event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable, Sequence

import numpy as np

from api.spec.mutation.possible import Explored, rows_of
from workflows.files.parameters import Parameters
from workflows.law.citation import Label, Status, weakest
from workflows.law.notation import Amount, Edition, Ground, Procedure
from workflows.time.calendar import months_after

Sum = tuple[int | None, Status | None]  # what a ground gives for an event of one day, and how well that is known
Sums = tuple[Sum, ...]


def same_grounds(edition: Edition, right: Procedure, wrong: Procedure, parameters: Parameters) -> Explored | None:
    """The ground that pays, its payer and sum, and those of its rank that are told beside it; None: they differ."""
    found = rows_of((one.eligible for stage in (right, wrong) for one in stage.grounds), edition, None, "grounds")
    if found is None:
        return None
    if not _hang_alike(edition, right, wrong):
        return None
    rows, possible = found
    held = [rows.holds(one.eligible)[possible] for stage in (right, wrong) for one in stage.grounds]
    together = np.unique(np.stack(held, axis=1), axis=0)
    named = {
        name for one in (*right.grounds, *wrong.grounds) if one.amount for name in (one.amount.times, one.amount.of)
    }
    days, known_on, n_right = _days(named, parameters), _known_on(named, parameters), len(right.grounds)
    told = {
        (_sums(right.grounds, on, as_of, parameters), _sums(wrong.grounds, on, as_of, parameters))
        for on in days
        for as_of in known_on
    }
    for of_right, of_wrong in told:
        for row in together:
            if _paid(right.grounds, of_right, row[:n_right]) != _paid(wrong.grounds, of_wrong, row[n_right:]):
                return None
        if _order(right.grounds, of_right, edition) != _order(wrong.grounds, of_wrong, edition):
            return None
    n, n_days = int(possible.sum()), len(days)
    says = Label(
        f"như nhau trong cả {n} tổ hợp dữ kiện, ở cả {n_days} ngày ngay trước và ngay khi một mức đổi",
        f"the same in all {n} profiles, on {n_days} days, the last before and the first after each change of a figure",
    )
    return Explored(says, n * n_days)


def _hang_alike(edition: Edition, right: Procedure, wrong: Procedure) -> bool:
    """Whether the grounds hang on the same facts: what is not known is asked by how a condition is written."""
    written = [{one.code: one.eligible.guard for one in stage.grounds} for stage in (right, wrong)]
    open_ = _open(edition)
    changed = [code for code in {**written[0], **written[1]} if written[0].get(code) != written[1].get(code)]
    return all(
        open_.isdisjoint(guard.fields) for of in written for code in changed if (guard := of.get(code)) is not None
    )


def _open(edition: Edition) -> set[str]:
    return {fact.code for fact in edition.facts if fact.may_be_unknown}


def _order(grounds: Sequence[Ground], sums: Sums, edition: Edition) -> list[list[str]]:
    """Those that may hang, any of them together, in the order in which they would be chosen: the ones that are paid
    here, and those elsewhere, which are chosen only where none here may be.
    """
    open_ = _open(edition)
    hanging = [
        (one, dong or 0) for one, (dong, _) in zip(grounds, sums, strict=True) if one.eligible.guard.fields & open_
    ]
    in_order = [one for one, dong in sorted(hanging, key=lambda it: (it[0].rank, -it[1]))]
    return [[one.code for one in in_order if one.is_elsewhere is elsewhere] for elsewhere in (False, True)]


def _days(names: Iterable[str], parameters: Parameters) -> list[dt.date]:
    """Days of an event, one for all between which no sum changes: around each start of a row, and around the first days
    of months, from which a month's figure counts.
    """
    found = {parameters.calendar.first}
    for start in {start for name in names for start in parameters.named(name).starts}:
        first = start.replace(day=1)
        for day in (start, first, months_after(first, 1)):
            found |= {day - dt.timedelta(days=1), day}
    return sorted(found)


def _known_on(names: Iterable[str], parameters: Parameters) -> list[dt.date | None]:
    """Days of a decision: the last before each text that counts back, and after all of them."""
    made = {row.known_on for name in names for row in parameters.rows(name) if row.known_on is not None}
    return [None, *(day - dt.timedelta(days=1) for day in sorted(made))]


def _sums(grounds: Sequence[Ground], on: dt.date, as_of: dt.date | None, parameters: Parameters) -> Sums:
    return tuple(_sum(one.amount, on, as_of, parameters) for one in grounds)


def _sum(amount: Amount | None, event_on: dt.date, as_of: dt.date | None, parameters: Parameters) -> Sum:
    """As `engine.core.grounds.sum_of`."""
    if amount is None:
        return None, None
    on = event_on.replace(day=1) if amount.at == "month" else event_on
    times, of = (parameters.figure(name, on, as_of) for name in (amount.times, amount.of))
    status = weakest(times.status, of.status, amount.clause.status)
    return (None if times.value is None or of.value is None else times.value * of.value), status


def _paid(grounds: Sequence[Ground], sums: Sums, eligible: Sequence[bool]) -> Hashable:
    """As `engine.core.grounds` chooses: the least rank, within it the highest sum, then the first."""
    there = [(one, *told) for one, told, holds in zip(grounds, sums, eligible, strict=True) if holds]
    if not there:
        return None
    chosen, paid, known = min(there, key=lambda it: (it[0].rank, -(it[1] or 0)))
    if chosen.is_elsewhere:  # never approved here: its payer and its sum are not told
        return (chosen.code,)
    beside = frozenset(
        (one.code, dong is None, dong == paid)
        for one, dong, _ in there
        if one.rank == chosen.rank and one is not chosen and not one.is_elsewhere
    )
    elsewhere = frozenset(one.code for one, *_ in there if one.is_elsewhere)
    return chosen.code, chosen.payer, paid, known, chosen.beside, beside, elsewhere
