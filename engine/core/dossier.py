"""What a stage wants to see and what it costs: papers and fees for one case."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from engine.core.law import Law
from workflows.law.citation import Figure, Status, weakest
from workflows.law.facts import Value
from workflows.law.notation import BaselineForm, Fee, Field, From, Paper, Procedure


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

    @property
    def percent(self) -> int | None:
        """Whole per cent of items saved before anything is filled in, rounded down; None where no form is replaced."""
        return _percent(self.separate - self.asked, self.separate)

    @property
    def filled_percent(self) -> int | None:
        """The same once all is filled in that may be."""
        return _percent(self.separate - self.by_hand, self.separate)

    def too_many(self, percent: int) -> int:
        """How many items must go until so many per cent are saved; 0 where they are, or where no form is replaced."""
        return max(0, self.asked - self.separate * (100 - percent) // 100) if self.separate else 0


def _percent(part: int, whole: int) -> int | None:
    """In whole numbers: 1 - 32 / 40 is a little less than a fifth."""
    return 100 * part // whole if whole else None


@dataclass(frozen=True, slots=True)
class Declared:
    """What one family declares on the linked form, and the separate forms which that replaces."""

    fields: tuple[Field, ...]
    forms: tuple[BaselineForm, ...]


def declared(facts: Mapping[str, Any], chosen: frozenset[str], law: Law) -> Declared:
    """Items and forms of a family that chose these procedures."""
    fields = (field for field in law.edition.fields if _may_be_asked(field, chosen))
    forms = (form for form in law.edition.baseline if form.procedure in chosen)
    return Declared(
        tuple(field for field in fields if law.applies(field.when, facts)),
        tuple(form for form in forms if law.applies(form.when, facts)),
    )


def burden(facts: Mapping[str, Any], chosen: frozenset[str], law: Law) -> Burden:
    """How much less this family declares than on the separate forms of what it chose. Source: each form's clause."""
    it = declared(facts, chosen, law)
    law.saw_all((*it.fields, *it.forms))
    separate = sum(law.figure(form.items, law.edition.in_force_on).value or 0 for form in it.forms)
    by_hand = sum(is_by_hand(field) for field in it.fields)
    status = weakest(*(field.clause.status for field in it.fields), *(form.items.status for form in it.forms))
    return Burden(len(it.fields), by_hand, separate, status)


def is_by_hand(field: Field) -> bool:
    """Whether nothing fills the item in before the family does."""
    return field.sources[0] is From.CITIZEN


def _may_be_asked(field: Field, chosen: frozenset[str]) -> bool:
    return bool(field.block) and field.procedure in ("", *chosen)


@dataclass(frozen=True, slots=True)
class Branch:
    """One way through the form: the facts that its questions hang on, and what a family with them declares."""

    facts: Mapping[str, Value]
    burden: Burden


def burdens(made: Mapping[str, Any], chosen: frozenset[str], law: Law) -> tuple[Burden, ...]:
    """The burden of every branch of the form, the one that saves least first; `made` are settled facts."""
    return tuple(dict.fromkeys(branch.burden for branch in branches(made, chosen, law)))


def branches(made: Mapping[str, Any], chosen: frozenset[str], law: Law) -> tuple[Branch, ...]:
    """Every branch of the form, the one that saves least first; of equal ones that which has most ordinary facts.

    `made` are facts that are settled: by the choice, or given. Left out are branches for which a chosen procedure has
    forms, but none whose items are known.
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
            unusual = sum(value != fact.ordinary for fact, value in zip(open_, values, strict=True))
            found.append((unusual, Branch(facts, burden(facts, chosen, law))))
    found.sort(key=lambda one: (one[1].burden.reduction, -one[1].burden.asked, one[0]))
    return tuple(branch for _, branch in found)
