"""The luck of one family: keyed draws that depend on what they are for, never on what was drawn before them."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeVar

from engine.agencies.chance import GOLDEN, M64, below, digits, happens, mix64, name_hash, quantile
from engine.families.mix import Mix
from engine.families.shares import Age, Chance, Shares

T = TypeVar("T")


@cache
def step(what: str, part: int) -> int:
    """How far the number that is mixed for a thing lies from that of the family."""
    return GOLDEN * (name_hash(what) + (part << 8)) & M64


class Luck:
    """Draws by seed, number of the family and name of the thing; `part` tells the persons of a family apart.

    A name enters by its hash, as in `engine.agencies.chance`: a new row or another order keeps everyone else's luck.
    What stands in `engine.families.story.Draws` too means the same for a column of families. `when`: nothing is drawn
    where it does not hold.
    """

    __slots__ = ("_base", "shares")

    def __init__(self, shares: Shares, seed: int, number: int) -> None:
        self.shares = shares
        self._base = (seed + GOLDEN * (number << 16)) & M64

    def draw(self, what: str, part: int = 0) -> int:
        """A uniform 64-bit number."""
        return mix64((self._base + step(what, part)) & M64)

    def below(self, n: int, what: str, part: int = 0) -> int:
        """A whole number from 0 to n - 1."""
        return below(n, self.draw(what, part))

    def happens(self, name: str, part: int = 0, when: bool = True) -> bool:
        """Whether the thing of that chance happens."""
        return when and happens(self.shares.chance[name].n, self.draw(name, part))

    def within(self, chance: Chance, what: str, when: bool = True) -> bool:
        """Whether the thing, which has no row of its own name, happens by this chance."""
        return when and happens(chance.n, self.draw(what))

    def pick(self, name: str, part: int = 0) -> str:
        """One of the shared-out names of a mix."""
        return self.shares.mix[name].mix.at(self.draw(name, part))

    def among(self, mix: Mix[str], what: str, part: int = 0) -> str:
        return mix.at(self.draw(what, part))

    def amount(self, name: str, part: int = 0, when: bool = True) -> int:
        """A number between the quantiles of a spread; years come as days. 0 where nothing is drawn."""
        return quantile(self.shares.spread[name].points, self.draw(name, part)) if when else 0

    def place(self, upto: Sequence[int], what: str) -> int:
        """A place among weights whose ascending sums these are."""
        return bisect(upto, below(upto[-1], self.draw(what)))

    def age_row(self, ages: Sequence[Age], age_days: int) -> Age:
        """The row of that age, of rows that ascend from 0 days."""
        return [age for age in ages if age.from_days <= age_days][-1]

    def of_age(self, age: Age, mix: str) -> str:
        """One name of a mix of that row."""
        return age.mix[mix].at(self.draw(mix))

    def besides(self, age: Age) -> dict[str, bool]:
        """Whether each thing holds that people of that row may hold besides."""
        return {name: chance.n > 0 and happens(chance.n, self.draw(name)) for name, chance in age.also.items()}

    def digits(self, n: int, what: str, part: int = 0) -> str:
        return digits(n, self.draw(what, part))

    def least(self, name: str) -> int:
        """The first quantile of a spread."""
        return self.shares.spread[name].points[0]

    def each(self, name: str, drawn: Callable[[Luck, str], T]) -> T:
        """What is drawn by a name that was drawn itself."""
        return drawn(self, name)

    @staticmethod
    def where(holds: bool, yes: T, no: T) -> T:
        """One of both; whoever draws for one of them alone says `when`."""
        return yes if holds else no

    @staticmethod
    def greater(one: int, other: int) -> int:
        return max(one, other)

    @staticmethod
    def lesser(one: int, other: int) -> int:
        return min(one, other)

    @staticmethod
    def is_one(name: str, *names: str) -> bool:
        """Whether a name that was drawn is one of these."""
        return name in names

    @staticmethod
    def at(names: Sequence[str], place: int) -> str:
        return names[place]

    @staticmethod
    def number(name: str) -> int:
        """What the name of digits says."""
        return int(name)
