"""Where uniform 64-bit numbers are cut: a place among weights found without a division, row by row of a column.

`engine.agencies.chance.below` rises with the number that it is given, so "reaches n" is "is not below a cut".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
_HALF = 32  # `below` reads the upper half alone
_FEW = 4  # so many cuts are compared one by one
_LAST = np.iinfo(np.uint64).max


def cut(n: int, whole: int) -> int:
    """The least number for which `below(whole, u)` is n or more; 2^64 where none is."""
    return -(-(n << _HALF) // whole) << _HALF


class Cuts:
    """The places among weights whose ascending sums are `upto`: of each number as `bisect(upto, below(whole, u))`."""

    def __init__(self, upto: Sequence[int]) -> None:
        cuts = [cut(n, upto[-1]) for n in upto]
        self.dtype: Any = np.uint8 if len(upto) <= 256 else np.int32
        self.first = cuts.count(0)  # names of no weight before all others are passed over
        steps = Counter(each for each in cuts if 0 < each <= _LAST)
        self._steps = [(np.uint64(each), n) for each, n in sorted(steps.items())]
        if len(steps) > _FEW:
            self._guide = Guide([upto], 16 if len(steps) > 64 else 12, self.dtype)

    def places(self, u: Words) -> NDArray[Any]:
        """uint8, int32 where there are more than 256."""
        if len(self._steps) > _FEW:
            return self._guide.places(u)
        if not self._steps:
            return np.full(len(u), self.first, dtype=self.dtype)
        found = np.zeros(len(u), dtype=self.dtype)
        for each, n in self._steps:
            reached = (u >= each).view(np.uint8)
            found += reached if n == 1 else reached * self.dtype(n)
        if self.first:
            found += self.dtype(self.first)
        return found


class Guide:
    """The same for several tables of weights, whose places follow each other, from 0.

    The first bits of a number lead to the place of the least such number, from where a few steps are left. `_ends` has
    the last number of each place.
    """

    def __init__(self, tables: Sequence[Sequence[int]], bits: int, dtype: Any) -> None:
        self._bits, self._shift = np.int64(bits), np.uint64(64 - bits)
        starts = np.arange(1 << bits, dtype=np.uint64) << self._shift
        guides, ends, n_before = [], [], 0
        self._n_steps = 0
        for upto in tables:
            cuts = [cut(n, max(upto[-1], 1)) for n in upto]
            # after the last name of any weight nothing is reached
            last = np.array([each - 1 if 0 < each <= _LAST else 0 if not each else _LAST for each in cuts], np.uint64)
            first = cuts.count(0)
            place = first + np.searchsorted(last[first:], starts, side="left")
            after = first + np.searchsorted(last[first:], starts | np.uint64((1 << (64 - bits)) - 1), side="left")
            self._n_steps = max(self._n_steps, int((after - place).max()))
            guides.append(n_before + place)
            ends.append(last)
            n_before += len(upto)
        self._guide = np.concatenate(guides).astype(dtype)
        self._ends = np.concatenate(ends)

    def places(self, u: Words, table: Any = None) -> NDArray[Any]:
        """By the table of each row, of the only one where none is told."""
        start = (u >> self._shift).view(np.int64)
        if table is not None:
            start += table << self._bits
        found = np.take(self._guide, start)
        for _ in range(self._n_steps):
            found += u > np.take(self._ends, found)
        return found
