"""What a wrong rule may be made of: the other things of the edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from workflows.law.notation import Edition, Input
from workflows.law.tree import figure_names

T = TypeVar("T")


def _once(things: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(things))


def other(value: T, among: Iterable[T], n: int = 1) -> Iterator[T]:
    """The first so many that are not the value."""
    yield from [one for one in among if one != value][:n]


class Pool:
    """All things of the edition by their kinds, each once."""

    def __init__(self, edition: Edition) -> None:
        stages = edition.procedures
        self.facts = {fact.code: fact for fact in edition.facts}
        names = ("papers", "neighbours", "refusals", "redirects", "fees", "desks", "places", "limits")
        self.lists = {name: _once(one for stage in stages for one in getattr(stage, name)) for name in names}
        self.needs = _once(need for stage in stages for need in stage.needs)
        self.fields = edition.fields
        self.payers = _once(ground.payer for stage in stages for ground in stage.grounds)
        self.fees = _once(fee.amount for stage in stages for fee in stage.fees)
        self.results = [result for stage in stages for result in stage.results]
        self.amounts = [ground.amount for stage in stages for ground in stage.grounds if ground.amount]
        self.agencies = [agency.code for agency in edition.agencies]
        self.communes = [field.code for field in edition.fields if field.input is Input.COMMUNE]
        self.days = list(edition.dates)
        self.numbers = ["", *(field.code for field in edition.fields if field.input is Input.NUMBER)]
        self.blocks = _once(field.block for field in edition.fields)
        self.choices = [choice.procedures for choice in edition.choices]
        self.stages = [stage.code for stage in stages]
        self.first = self.stages[:1] if len(self.stages) > 1 else []
        self.validities = _once(result.validity for result in self.results if result.validity)
        self.words = _once(one.words for one in (*edition.redirects, *self.of("redirects")))
        self.advice = _once(one.advice for one in self.of("refusals"))
        self.spellings = _once(spelling for field in edition.fields for spelling in field.spellings)
        self.carried = [shape.code for shape in edition.carried]
        self.people = [person.code for person in edition.people]
        self.named = figure_names(edition)
        of_fields = [field.when for field in edition.fields if field.when]
        self.conditions = [*(one.when for stage in stages for one in stage.redirects), *of_fields][:1] + of_fields[:1]

    def chosen_apart(self, stage: str) -> list[str]:
        """The procedures of which some choice has one and not the other."""
        return [one for one in self.stages if any(len({one, stage} & chosen) == 1 for chosen in self.choices)]

    def of(self, name: str) -> list[Any]:
        """What may be added to the list of that name."""
        return self.lists[name]
