"""All combinations of values that some facts may have, as columns that guards are asked of at once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from workflows.law.facts import Fact, Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Procedure, Redirect

# a procedure is tabled by its profiles, and every one of them is looked at here
MOST = 1_000
Truth = NDArray[np.bool_]
NOTHING: Mapping[str, Value] = MappingProxyType({})


class Conditioned(Protocol):
    """Whatever applies under a condition."""

    @property
    def when(self) -> Condition | None: ...


@dataclass(frozen=True, slots=True, eq=False)
class Profiles:
    """One row a profile: `columns` has a column of `n` values for each fact."""

    columns: Mapping[str, NDArray[np.generic]]
    n: int

    def holds(self, when: Condition | None) -> Truth:
        """The profiles for which the condition holds; no condition: all."""
        if when is None:
            return np.ones(self.n, dtype=np.bool_)
        return np.broadcast_to(np.asarray(when.guard.holds(self.columns), dtype=np.bool_), self.n)

    def first(self, conditions: Iterable[Condition | None]) -> list[Truth]:
        """Of conditions of which the first that holds counts: for each the profiles in which it is that one."""
        free, found = np.ones(self.n, dtype=np.bool_), []
        for when in conditions:
            found.append(self.holds(when) & free)
            free = free & ~found[-1]
        return found

    def row(self, number: int) -> dict[str, Value]:
        return {name: column[number : number + 1].tolist()[0] for name, column in self.columns.items()}


def profiles(facts: Iterable[Fact], fixed: Mapping[str, Value] = NOTHING) -> Profiles:
    """The product of the facts' values; a fact of `fixed` has that value only."""
    return product_of({fact.code: (fixed[fact.code],) if fact.code in fixed else fact.values() for fact in facts})


def product_of(values: Mapping[str, tuple[Value, ...]]) -> Profiles:
    """Every combination of these values of facts."""
    n = math.prod(map(len, values.values()))
    columns, inner = {}, n
    for code, of in values.items():
        inner //= len(of)
        columns[code] = np.tile(np.repeat(_column(of), inner), n // (inner * len(of)))
    return Profiles(columns, n)


def _column(values: tuple[Value, ...]) -> NDArray[np.generic]:
    kinds = set(map(type, values))
    return np.array(values, dtype=object if len(kinds) > 1 else None)  # yes, no and unknown are of two types


def n_profiles(facts: Iterable[Fact]) -> int:
    return math.prod(len(fact.values()) for fact in facts)


def read_by(conditions: Iterable[Condition | None], edition: Edition) -> tuple[Fact, ...]:
    """The facts that the conditions read, in the edition's order."""
    names = frozenset[str]().union(*(when.guard.fields for when in conditions if when is not None))
    return tuple(fact for fact in edition.facts if fact.code in names)


def touching(redirects: Iterable[Redirect], conditions: Iterable[Condition | None]) -> tuple[Redirect, ...]:
    """The redirects that read a fact of the conditions, or of a redirect that does.

    No other says anything of the values that the conditions read.
    """
    apart, found = list(redirects), list[Redirect]()
    names = frozenset[str]().union(*(when.guard.fields for when in conditions if when is not None))
    while near := [one for one in apart if one.when.guard.fields & names]:
        found += near
        apart = [one for one in apart if one not in near]
        names = names.union(*(one.when.guard.fields for one in near))
    return tuple(found)


def conditions_of(procedure: Procedure, edition: Edition) -> tuple[Condition | None, ...]:
    """The conditions that say how a stage of the procedure goes: what a simulator tables by profile."""
    listed: list[Conditioned] = [*procedure.desks, *procedure.places, *procedure.limits, *procedure.moves]
    listed += [*procedure.needs, *procedure.owed]
    conditions = tuple(item.when for item in listed)
    redirects = touching((*edition.redirects, *procedure.redirects), conditions)
    return (*conditions, *(redirect.when for redirect in redirects))


def aloud(row: Mapping[str, Value], names: Iterable[str], edition: Edition, lang: str) -> str:
    """The profile in words, of these facts."""
    by_code = {fact.code: fact for fact in edition.facts}
    said = [by_code[name].aloud(row[name], lang) for name in by_code if name in set(names)]
    return "; ".join(said) or ("mọi trường hợp" if lang == "vi" else "every case")
