"""What a stage wants to see and what it costs: papers and fees for one case."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from engine.core.law import Law
from workflows.law.citation import Figure, Status, weakest
from workflows.law.notation import Fee, Field, From, Paper, Procedure


@dataclass(frozen=True, slots=True)
class Charge:
    """A fee that applies; `dong` None: the amount is not known."""

    fee: Fee
    figure: Figure
    dong: int | None


def wanted(procedure: Procedure, facts: Mapping[str, Any], law: Law) -> tuple[Paper, ...]:
    """The papers that the procedure wants in this case."""
    found = tuple(paper for paper in procedure.papers if law.applies(paper.when, facts))
    law.saw_all(found)
    return found


def missing(procedure: Procedure, facts: Mapping[str, Any], papers: frozenset[str], law: Law) -> tuple[Paper, ...]:
    """Wanted papers that only the family can bring and has not brought."""
    return tuple(
        paper
        for paper in wanted(procedure, facts, law)
        if paper.sources == (From.CITIZEN,) and paper.code not in papers
    )


def fees(
    procedure: Procedure, facts: Mapping[str, Any], numbers: Mapping[str, Any], on: dt.date, law: Law
) -> tuple[Charge, ...]:
    """The fees that apply; `numbers` holds declared numbers, such as that of copies. Source: each figure's clause."""
    charges: list[Charge] = []
    for fee in procedure.fees:
        if not law.applies(fee.when, facts):
            continue
        law.saw(fee)
        n = int(numbers.get(fee.per, 0)) if fee.per else 1
        if n:
            figure = law.figure(fee.amount, on)
            charges.append(Charge(fee, figure, None if figure.value is None else figure.value * n))
    return tuple(charges)


@dataclass(frozen=True, slots=True)
class Burden:
    """Items that the linked declaration asks of this family, those that nothing else fills in, and what it replaces."""

    asked: int
    by_hand: int
    separate: int
    status: Status

    @property
    def reduction(self) -> float:
        """Share of items saved before anything is filled in; 0 where no form is replaced."""
        return 1 - self.asked / self.separate if self.separate else 0.0


def burden(facts: Mapping[str, Any], chosen: frozenset[str], law: Law) -> Burden:
    """How much less this family declares than on the separate forms of what it chose. Source: each form's clause."""
    asked = [field for field in law.edition.fields if _may_be_asked(field, chosen) and law.applies(field.when, facts)]
    forms = [form for form in law.edition.baseline if form.procedure in chosen and law.applies(form.when, facts)]
    law.saw_all((*asked, *forms))
    separate = sum(law.figure(form.items, law.edition.in_force_on).value or 0 for form in forms)
    by_hand = sum(field.sources[0] is From.CITIZEN for field in asked)
    status = weakest(*(field.clause.status for field in asked), *(form.items.status for form in forms))
    return Burden(len(asked), by_hand, separate, status)


def _may_be_asked(field: Field, chosen: frozenset[str]) -> bool:
    return bool(field.block) and field.procedure in ("", *chosen)


def burdens(made: Mapping[str, Any], chosen: frozenset[str], law: Law) -> tuple[Burden, ...]:
    """The burden of every branch of the form, the one that saves least first; `made` are facts that the choice settles.

    Left out are branches for which a chosen procedure has forms, but none whose items are known.
    """
    edition = law.edition
    forms = [form for form in edition.baseline if form.procedure in chosen]
    conditions = [
        *(field.when for field in edition.fields if _may_be_asked(field, chosen)),
        *(form.when for form in forms),
    ]
    read = frozenset[str]().union(*(when.guard.fields for when in conditions if when is not None)) - made.keys()
    open_ = [fact for fact in edition.facts if fact.code in read]
    replaced = {form.procedure for form in forms}
    found = []
    for values in product(*(fact.values() for fact in open_)):
        facts = {**made, **dict(zip((fact.code for fact in open_), values, strict=True))}
        if replaced == {form.procedure for form in forms if law.applies(form.when, facts)}:
            found.append(burden(facts, chosen, law))
    return tuple(sorted(set(found), key=lambda one: (one.reduction, -one.asked)))
