"""Dice for made-up chains: figures, guards and conditions that the law could have, drawn from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from math import prod
from typing import TypeVar

from workflows.law.citation import Clause, Figure, Label, Status, Unit
from workflows.law.facts import NO_GROUND, Fact, GroundOf, Value
from workflows.law.guards import AllOf, AnyOf, Condition, Guard, Is, Not
from workflows.law.notation import Limit

T = TypeVar("T")
# each move and limit cites one of them, so that who takes the wrong one shows it
CLAUSES = tuple(
    Clause("gd", f"random_{name}", Status.ASSUMED, Label("bịa để kiểm thử", "made up for tests"))
    for name in ("chain", "limit", "move", "need", "paper")
)
NAMED = ("consent_days", "look_after_days", "at_risk_hours")  # dated figures of three units
_KINDS = ("working_day", "none", "day", "month", "hour", "working_hour", "parts", "unknown", "named")
_WEIGHTS = (30, 8, 10, 5, 10, 12, 10, 7, 8)


def label(code: str) -> Label:
    return Label(f"{code} (bịa)", f"{code} (made up)")


class Dice(random.Random):
    """Draws of one chain."""

    def happens(self, per_hundred: int) -> bool:
        return self.randrange(100) < per_hundred

    def some(self, items: Iterable[T], least: int, most: int) -> list[T]:
        """So many of the items, in their order."""
        items = list(items)
        n = min(self.randint(least, most), len(items))
        return [items[place] for place in sorted(self.sample(range(len(items)), n))]

    def clause(self) -> Clause:
        return self.choice(CLAUSES)

    def figure(self) -> Figure | str:
        """A limit of any unit, in parts, unknown, or a dated figure's name."""
        clause = self.clause()
        match self.choices(_KINDS, _WEIGHTS)[0]:
            case "working_day":
                return Figure(self.randint(1, 6), Unit.WORKING_DAY, clause)
            case "none":
                return Figure(0, Unit.WORKING_DAY, clause)
            case "day":
                return Figure(self.randint(0, 12), Unit.DAY, clause)
            case "month":
                return Figure(self.randint(1, 2), Unit.MONTH, clause)
            case "hour":
                return Figure(self.choice((2, 4, 9, 24, 24, 30, 48, 71)), Unit.HOUR, clause)
            case "working_hour":
                return Figure(self.randint(1, 20), Unit.WORKING_HOUR, clause)
            case "parts":
                return self._in_parts()
            case "unknown":
                return Figure(None, Unit.WORKING_DAY, clause, is_unset=self.happens(50))
        return self.choice(NAMED)

    def _in_parts(self) -> Figure:
        whole: Figure | None = None
        for _ in range(self.randint(2, 3)):
            unit = self.choice((Unit.WORKING_DAY, Unit.WORKING_DAY, Unit.DAY, Unit.MONTH))
            n = self.randint(0, 1) if unit is Unit.MONTH else self.randint(0, 5)
            whole = Figure(n, unit, self.clause(), then=whole)
        assert whole is not None
        return whole

    def of_people(self, most: int = 10) -> Limit:
        """A limit of citizens: working days that are known."""
        if self.happens(20):
            return Limit("consent_days")
        return Limit(Figure(self.randint(1, most), Unit.WORKING_DAY, self.clause()))

    def limits(self, pool: Sequence[Fact], most: int = 2) -> tuple[Limit, ...]:
        """Some under a condition, the last under none."""
        found = [Limit(self.figure(), when) for when in self.conditions(pool, self.randint(0, most))]
        return (*found, Limit(self.figure()))

    def guard(self, fact: Fact) -> Guard:
        """Something that some values of the fact fit, and some do not."""
        values: list[Value] = list(fact.values())
        if isinstance(fact.derived, GroundOf):  # whoever has none may be redirected
            return Is(fact.code, self.choice([value for value in values if value != NO_GROUND]))
        value = self.choice(values)
        if len(values) > 2 and self.happens(35):
            one, other = self.sample(values, 2)
            return AnyOf((Is(fact.code, one), Is(fact.code, other)))
        return Not(Is(fact.code, value)) if self.happens(30) else Is(fact.code, value)

    def conditions(self, pool: Sequence[Fact], n: int) -> list[Condition]:
        """At most so many, of which no two read one fact: each may hold where none of the others does."""
        left = self.sample(list(pool), len(pool))
        found: list[Condition] = []
        while left and len(found) < n:
            guard = self.guard(left.pop())
            if left and self.happens(30):
                both = (guard, self.guard(left.pop()))
                guard = AllOf(both) if self.happens(50) else AnyOf(both)
            found.append(Condition(guard, self.clause()))
        return found

    def condition(self, pool: Sequence[Fact], per_hundred: int = 100) -> Condition | None:
        """One with that chance, where there is anything to ask of."""
        return next(iter(self.conditions(pool, 1)), None) if self.happens(per_hundred) else None


def n_rows(facts: Iterable[Fact]) -> int:
    """How many ways there are for these facts to be."""
    return prod(len(fact.values()) for fact in facts)
