"""Dated figures that an edition names, and the calendar's cut-off, said otherwise: they stand beside its tree."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from types import MappingProxyType

from api.spec.mutation.mutants import Mutant
from api.spec.never import is_ever_late
from workflows.files.parameters import Named, Parameters
from workflows.law.citation import Figure
from workflows.law.notation import Edition
from workflows.law.tree import figure_names
from workflows.time.calendar import calendar_of


def figure_mutants(edition: Edition, parameters: Parameters) -> Iterator[Mutant]:
    """Rows that are in force on some day of the edition or after it, one more and one less; the cut-off moved."""
    for name in figure_names(edition):
        named = parameters.named(name)
        for number, (row, until) in enumerate(zip_longest(named.rows, named.starts[1:])):
            if until is not None and until <= edition.in_force_on:
                continue
            for kind, n in (("figure + 1", 1), ("figure - 1", -1)):
                if row.value:
                    wrong = replace(row, value=row.value + n)
                    others = _with(parameters, name, named, number, wrong)
                    yield Mutant(kind, f"figures.{name}.{row.from_on}", (row,), wrong, edition, others)
    if not is_ever_late(edition):
        return
    rows = parameters.calendar.rows
    for number, (cut_off, after) in enumerate(zip_longest(rows.cut_offs, rows.cut_offs[1:])):
        if after is not None and after.from_on <= edition.in_force_on:
            continue
        for hours in (1, -1):
            at = (dt.datetime.combine(dt.date.min, cut_off.at) + dt.timedelta(hours=hours)).time()
            moved = replace(cut_off, at=at)
            cut_offs = (*rows.cut_offs[:number], moved, *rows.cut_offs[number + 1 :])
            others = replace(parameters, calendar=calendar_of(replace(rows, cut_offs=cut_offs)))
            yield Mutant("cut-off", f"calendar.cut_off.{cut_off.from_on}", (cut_off,), moved, edition, others)


def _with(parameters: Parameters, name: str, named: Named, number: int, row: Figure) -> Parameters:
    rows = (*named.rows[:number], row, *named.rows[number + 1 :])
    return replace(parameters, figures=MappingProxyType({**parameters.figures, name: replace(named, rows=rows)}))
