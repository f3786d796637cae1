"""Where uniform 64-bit numbers are cut: a place among weights found without a division, row by row of a column.

`engine.agencies.chance.below` rises with the number that it is given, so "reaches n" is "is not below a cut".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
_HALF = 32  # `below` reads the upper half alone
_FEW = 4  # so many cuts are compared one by one


def cut(n: int, whole: int) -> int:
    """The least number for which `below(whole, u)` is n or more; 2^64 where none is."""
    return -(-(n << _HALF) // whole) << _HALF


class Cuts:
    """The places among weights whose ascending sums are `upto`: of each number as `bisect(upto, below(whole, u))`."""

    def __init__(self, upto: Sequence[int]) -> None:
        whole = upto[-1]
        cuts = [cut(n, whole) for n in upto]
        self.dtype: Any = np.uint8 if len(upto) <= 256 else np.int32
        self.first = sum(each == 0 for each in cuts)  # names of no weight before all others are passed over
        inner = [each for each in cuts if 0 < each < 1 << 64]
        self._steps = [(np.uint64(each), inner.count(each)) for each in sorted(set(inner))]
        if len(self._steps) > _FEW:
            self._make_guide(np.array(inner, dtype=np.uint64), 16 if len(inner) > 64 else 12)

    def _make_guide(self, inner: Words, bits: int) -> None:
        """A table by the first bits of a number: the place of the least such number, from where a few steps are left.

        `_ends` has the last number of each place.
        """
        self._shift = np.uint64(64 - bits)
        starts = np.arange(1 << bits, dtype=np.uint64) << self._shift
        place = np.searchsorted(inner, starts, side="right")
        upto = np.append(place[1:], len(inner))
        self._guide = (self.first + place).astype(self.dtype)
        self._n_steps = int((upto - place).max())
        self._ends = np.full(self.first + len(inner) + 1, np.iinfo(np.uint64).max, dtype=np.uint64)
        self._ends[self.first : -1] = inner - np.uint64(1)

    def places(self, u: Words) -> NDArray[Any]:
        """uint8, int32 where there are more than 256."""
        if len(self._steps) > _FEW:
            return self._guided(u)
        if not self._steps:
            return np.full(len(u), self.first, dtype=self.dtype)
        found = np.zeros(len(u), dtype=self.dtype)
        for each, n in self._steps:
            reached = (u >= each).view(np.uint8)
            found += reached if n == 1 else reached * self.dtype(n)
        if self.first:
            found += self.dtype(self.first)
        return found

    def _guided(self, u: Words) -> NDArray[Any]:
        found = np.take(self._guide, (u >> self._shift).view(np.int64))
        for _ in range(self._n_steps):
            found += u > np.take(self._ends, found)
        return found
