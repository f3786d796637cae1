"""Where many families live: the draws of `engine.families.places.Homes` as columns of places in a list of communes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.families.cuts import Cuts, Words
from engine.families.lucks import Lucks
from workflows.files.offices import Commune

Places = NDArray[np.int32]
_HALF = np.uint64(32)


class ColumnedHomes:
    """The weighted communes; a home is the place of its commune among them, from 0."""

    def __init__(self, communes: Sequence[tuple[Commune, int]]) -> None:
        self._all = Cuts(list(accumulate(weight for _, weight in communes)))
        by_code: dict[str, list[int]] = {}
        for place, (commune, _) in enumerate(communes):
            by_code.setdefault(commune.province_code, []).append(place)
        # communes by province: `_upto` are the sums of all weights up to each, `_before` those before each province
        self._order = np.array([place for some in by_code.values() for place in some], dtype=np.int32)
        weights = np.array([weight for _, weight in communes], dtype=np.uint64)
        self._upto = np.cumsum(weights[self._order])
        ends = np.cumsum([len(some) for some in by_code.values()])
        sums = self._upto[ends - 1]
        self._before = np.concatenate(([np.uint64(0)], sums[:-1]))
        self._whole = sums - self._before
        self._province = np.empty(len(communes), dtype=np.int32)
        for number, some in enumerate(by_code.values()):
            self._province[some] = number

    def at(self, u: Words) -> Places:
        """The homes at uniform 64-bit numbers."""
        return self._all.places(u).astype(np.int32, copy=False)

    def other(self, luck: Lucks, home: Places, part: int, when: Any = True) -> Places:
        """As `Homes.other`; the first home where not `when`."""
        if when is False:
            return home
        rows = np.arange(len(home)) if when is True else np.flatnonzero(when)
        some = luck.rows(rows)
        is_near = some.happens("same_province", part)
        u = some.draw("other commune", part)
        drawn = np.where(is_near, self._near(u, home[rows]), self.at(u))
        found = home.copy()
        found[rows] = drawn
        return found

    def _near(self, u: Words, home: Places) -> Places:
        """In the same province."""
        province = self._province[home]
        weight = ((u >> _HALF) * self._whole[province]) >> _HALF
        return self._order[np.searchsorted(self._upto, self._before[province] + weight, side="right")]
