"""What shares a whole by integer weights: names, homes."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

from engine.agencies.chance import below

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mix(Generic[T]):
    """Names, or whatever is drawn, with weights: `upto` are their ascending sums, the last is the whole."""

    names: tuple[T, ...]
    upto: tuple[int, ...]

    def at(self, u: int) -> T:
        """The name at a uniform 64-bit number."""
        return self.names[bisect(self.upto, below(self.upto[-1], u))]

    def weight(self, name: T) -> int:
        place = self.names.index(name)
        return self.upto[place] - (self.upto[place - 1] if place else 0)

    def only(self, known: Iterable[T]) -> Mix[T]:
        """The same weights among those of the names alone; equal ones where none of these has any."""
        kept = frozenset(known)
        weights = {name: self.weight(name) for name in self.names if name in kept}
        return mix_of(weights if any(weights.values()) else dict.fromkeys(weights, 1))


def mix_of(weights: Mapping[T, int]) -> Mix[T]:
    return Mix(tuple(weights), tuple(accumulate(weights.values())))
