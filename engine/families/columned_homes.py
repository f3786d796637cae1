"""Where many families live: the draws of `engine.families.places.Homes` as columns of places in a list of communes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.families.cuts import Cuts, Guide, Words
from engine.families.lucks import Lucks
from workflows.files.offices import Commune

Places = NDArray[np.int32]


class ColumnedHomes:
    """The weighted communes; a home is the place of its commune among them, from 0."""

    def __init__(self, communes: Sequence[tuple[Commune, int]]) -> None:
        self._all = Cuts(list(accumulate(weight for _, weight in communes)))
        by_code: dict[str, list[int]] = {}
        for place, (commune, _) in enumerate(communes):
            by_code.setdefault(commune.province_code, []).append(place)
        provinces = list(by_code.values())
        self._near = Guide([list(accumulate(communes[place][1] for place in some)) for some in provinces], 9, np.int32)
        self._by_province = np.array([place for some in provinces for place in some], dtype=np.int32)
        self._province = np.empty(len(communes), dtype=np.int64)
        for number, some in enumerate(provinces):
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
        is_near = np.broadcast_to(some.happens("same_province", part), (len(rows),))
        u = some.draw("other commune", part)
        drawn, near = self.at(u), np.flatnonzero(is_near)
        drawn[near] = self._by_province[self._near.places(u[near], self._province[home[rows[near]]])]
        found = home.copy()
        found[rows] = drawn
        return found
