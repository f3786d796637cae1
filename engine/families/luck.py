"""The luck of one family: keyed draws that depend on what they are for, never on what was drawn before them."""

from __future__ import annotations

from engine.agencies.chance import GOLDEN, M64, below, digits, happens, mix64, name_hash, quantile
from engine.families.mix import Mix
from engine.families.shares import Chance, Shares


class Luck:
    """Draws by seed, number of the family and name of the thing; `part` tells the persons of a family apart.

    A name enters by its hash, as in `engine.agencies.chance`: a new row or another order keeps everyone else's luck.
    """

    __slots__ = ("_base", "shares")

    def __init__(self, shares: Shares, seed: int, number: int) -> None:
        self.shares = shares
        self._base = seed + GOLDEN * (number << 16)

    def draw(self, what: str, part: int = 0) -> int:
        """A uniform 64-bit number."""
        return mix64((self._base + GOLDEN * (name_hash(what) + (part << 8))) & M64)

    def below(self, n: int, what: str, part: int = 0) -> int:
        """A whole number from 0 to n - 1."""
        return below(n, self.draw(what, part))

    def happens(self, name: str, part: int = 0) -> bool:
        """Whether the thing of that chance happens."""
        return happens(self.shares.chance[name].n, self.draw(name, part))

    def within(self, chance: Chance, what: str) -> bool:
        """Whether the thing, which has no row of its own name, happens by this chance."""
        return happens(chance.n, self.draw(what))

    def pick(self, name: str, part: int = 0) -> str:
        """One of the shared-out names of a mix."""
        return self.shares.mix[name].mix.at(self.draw(name, part))

    def among(self, mix: Mix[str], what: str, part: int = 0) -> str:
        return mix.at(self.draw(what, part))

    def amount(self, name: str, part: int = 0) -> int:
        """A number between the quantiles of a spread; years come as days."""
        return quantile(self.shares.spread[name].points, self.draw(name, part))

    def digits(self, n: int, what: str, part: int = 0) -> str:
        return digits(n, self.draw(what, part))

    def least(self, name: str) -> int:
        """The first quantile of a spread."""
        return self.shares.spread[name].points[0]
