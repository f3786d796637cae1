"""The luck of many families at once: the draws of `engine.families.luck.Luck` as numpy columns, word for word.

A number costs a few passes over a block that lies in the cache. What few families draw is drawn for their rows alone.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.agencies.chance import GOLDEN, M64, MIX_A, MIX_B
from engine.families.coded import Coded, merged
from engine.families.cuts import Cuts, Words, cut
from engine.families.luck import step
from engine.families.mix import Mix
from engine.families.shares import WHOLE, Age, Chance, Shares

T = TypeVar("T")
Ints = NDArray[np.int64]
_HALF, _PART_BITS, _PART = np.uint64(32), np.uint64(12), np.uint64(0xFFFFF)
_30, _27, _31 = np.uint64(30), np.uint64(27), np.uint64(31)
_A, _B = np.uint64(MIX_A), np.uint64(MIX_B)
# where fewer than one row in so many draws, these rows are taken apart
_SELDOM = 3


class Tables:
    """What is made once of shares and serves every block."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[object, Any]] = {}

    def of(self, thing: object, make: Callable[[], T], kind: str = "") -> T:
        """Made of this thing, which is kept, so that nothing else has its `id`."""
        key = (id(thing), kind)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = (thing, make())
        made: T = found[1]
        return made


class Lucks:
    """The draws of the families with these numbers (uint64), in the words of `engine.families.story.Draws`."""

    def __init__(self, shares: Shares, tables: Tables, base: Words) -> None:
        self.shares, self._tables, self._base = shares, tables, base
        self._z, self._t = np.empty_like(base), np.empty_like(base)

    @classmethod
    def of(cls, shares: Shares, tables: Tables, seed: int, families: Words) -> Lucks:
        base = (families << np.uint64(16)) * np.uint64(GOLDEN)
        base += np.uint64(seed & M64)
        return cls(shares, tables, base)

    def __len__(self) -> int:
        return len(self._base)

    def rows(self, rows: NDArray[Any]) -> Lucks:
        """The luck of some of the families."""
        return Lucks(self.shares, self._tables, self._base[rows])

    def draw(self, what: str, part: Any = 0) -> Words:
        """Uniform 64-bit numbers, which stand until the next draw."""
        z, t = self._z, self._t
        if isinstance(part, np.ndarray):
            np.multiply(part.astype(np.uint64), np.uint64((GOLDEN << 8) & M64), out=z)
            z += self._base
            z += np.uint64(step(what, 0))
        else:
            np.add(self._base, np.uint64(step(what, part)), out=z)
        for shift, factor in ((_30, _A), (_27, _B)):
            np.right_shift(z, shift, out=t)
            z ^= t
            z *= factor
        np.right_shift(z, _31, out=t)
        z ^= t
        return z

    def below(self, n: int, what: str, part: Any = 0) -> Ints:
        return self._below(n, self.draw(what, part)).copy()

    def _below(self, n: int, u: Words) -> Ints:
        """Stands until the next draw, and takes the place of `u`."""
        u >>= _HALF
        u *= np.uint64(n)
        u >>= _HALF
        return u.view(np.int64)

    def happens(self, name: str, part: Any = 0, when: Any = True) -> Any:
        n = self.shares.chance[name].n
        return self._where(when, lambda luck, part: luck._happens(n, name, part), False, part)

    def within(self, chance: Chance, what: str, when: Any = True) -> Any:
        return self._where(when, lambda luck: luck._happens(chance.n, what), False)

    def _happens(self, per_thousand: int, what: str, part: Any = 0) -> Any:
        if per_thousand in (0, WHOLE):
            return per_thousand == WHOLE
        return self.draw(what, part) < np.uint64(cut(per_thousand, WHOLE))

    def pick(self, name: Any, part: Any = 0) -> Any:
        return self.each(name, lambda luck, one, part: luck.among(self.shares.mix[one].mix, one, part), part)

    def among(self, mix: Mix[str], what: str, part: Any = 0) -> Coded:
        cuts = self._tables.of(mix, lambda: Cuts(mix.upto))
        return Coded(mix.names, cuts.places(self.draw(what, part)))

    def amount(self, name: Any, part: Any = 0, when: Any = True) -> Any:
        def drawn(luck: Lucks, one: str, part: Any) -> Ints:
            return luck._quantile(self.shares.spread[one].points, luck.draw(one, part))

        return self._where(when, lambda luck, name, part: luck.each(name, drawn, part), 0, name, part)

    def _quantile(self, points: Sequence[int], u: Words) -> Ints:
        """As `engine.agencies.chance.quantile`, for points below 2^43."""
        known = np.array(points, dtype=np.int64)
        scaled, t = u, self._t
        scaled >>= _HALF
        scaled *= np.uint64(len(points) - 1)
        place = np.right_shift(scaled, _HALF, out=t).view(np.int64)
        scaled >>= _PART_BITS
        scaled &= _PART
        found = np.take(np.diff(known), place)
        found *= scaled.view(np.int64)
        found >>= 20
        found += np.take(known, place)
        return found

    def place(self, upto: Sequence[int], what: str) -> NDArray[Any]:
        return self._tables.of(upto, lambda: Cuts(upto)).places(self.draw(what))

    def age_row(self, ages: Sequence[Age], age_days: Ints) -> Coded:
        places = np.zeros(len(age_days), dtype=np.uint8)
        for age in ages[1:]:
            places += age_days >= age.from_days
        return Coded(ages, places)

    def of_age(self, age: Coded, mix: str) -> Coded:
        """By a table of a thousand rows for each age: its weights share out a thousand."""
        mixes = [each.mix[mix] for each in age.names]
        names = tuple(dict.fromkeys(name for each in mixes for name in each.names))
        table = self._tables.of(mixes[0], lambda: _by_thousandth(mixes, names), str([id(each) for each in mixes]))
        place = self._below(WHOLE, self.draw(mix))
        place += age.by_name(range(0, WHOLE * len(mixes), WHOLE), np.int64)
        return Coded(names, np.take(table, place))

    def besides(self, age: Coded) -> dict[str, Any]:
        n_rows = np.bincount(age.codes, minlength=len(age.names))
        found: dict[str, Any] = {}
        for name in dict.fromkeys(name for each in age.names for name in each.also):
            chances = np.array([each.also[name].n if name in each.also else 0 for each in age.names])
            when: Any = True
            if _SELDOM * n_rows[chances > 0].sum() < len(self):
                when = (chances > 0)[age.codes]
            found[name] = self._where(
                when, lambda luck, age, name=name, n=chances: luck._beside(age, name, n), False, age
            )
        return found

    def _beside(self, age: Coded, name: str, per_thousand: NDArray[Any]) -> Any:
        if not per_thousand.any():
            return False
        u = self.draw(name)
        u >>= _HALF
        return u < age.by_name([cut(int(n), WHOLE) >> 32 for n in per_thousand], np.uint64)

    def each(self, name: Any, drawn: Callable[..., Any], *columns: Any) -> Any:
        """What is drawn by names that were drawn: for all rows by the name that most have, then for those of others.

        `drawn` gives a column of its own each time, of which other rows are then written.
        """
        if not isinstance(name, Coded):
            return drawn(self, name, *columns)
        has = [name.codes == place for place in range(len(name.names))]
        n_rows = [int(np.count_nonzero(rows)) for rows in has]
        most = n_rows.index(max(n_rows))
        found = drawn(self, name.names[most], *columns)
        for place, n in enumerate(n_rows):
            if n and place != most:
                rows = np.flatnonzero(has[place])
                some = drawn(self.rows(rows), name.names[place], *_rows(rows, columns))
                found = _put(found, rows, some, len(self))
        return found

    def _where(self, when: Any, drawn: Callable[..., Any], otherwise: Any, *columns: Any) -> Any:
        """What is drawn where `when` holds; for their rows alone where these are few."""
        if when is True or when is False:
            return drawn(self, *columns) if when else otherwise
        n = int(np.count_nonzero(when))
        if _SELDOM * n > len(self):
            return self.where(when, drawn(self, *columns), otherwise)
        if not n:
            return otherwise
        rows = np.flatnonzero(when)
        return _put(otherwise, rows, drawn(self.rows(rows), *_rows(rows, columns)), len(self))

    def where(self, holds: Any, yes: Any, no: Any) -> Any:
        if holds is True or holds is False:
            return yes if holds else no
        if isinstance(yes, Coded | str):
            return merged(holds, yes, no)
        if no is False:
            return holds & yes
        return np.where(holds, yes, no)

    def greater(self, one: Any, other: Any) -> Any:
        return np.maximum(one, other)

    def lesser(self, one: Any, other: Any) -> Any:
        return np.minimum(one, other)

    def is_one(self, name: Any, *names: str) -> Any:
        return name.is_one(names) if isinstance(name, Coded) else name in names

    def at(self, names: Sequence[str], place: NDArray[Any]) -> Coded:
        known = tuple(dict.fromkeys(names))
        table = self._tables.of(names, lambda: np.array([known.index(name) for name in names], dtype=np.uint8))
        return Coded(known, np.take(table, place))

    def number(self, name: Any) -> Any:
        return name.by_name([int(one) for one in name.names], np.int64) if isinstance(name, Coded) else int(name)


def _rows(rows: NDArray[Any], columns: Sequence[Any]) -> Iterator[Any]:
    """The same rows of each; what is no column serves all rows."""
    for one in columns:
        if isinstance(one, Coded):
            yield Coded(one.names, one.codes[rows])
        else:
            yield one[rows] if isinstance(one, np.ndarray) else one


def _put(all_: Any, rows: NDArray[Any], some: Any, n: int) -> Any:
    """All values but for these rows, which have some others."""
    if isinstance(some, Coded | str):
        some = some if isinstance(some, Coded) else Coded((some,), np.zeros(len(rows), dtype=np.uint8))
        names = [*all_.names, *(name for name in some.names if name not in all_.names)]
        all_.codes[rows] = some.by_name([names.index(name) for name in some.names], np.uint8)
        return Coded(names, all_.codes)
    if not isinstance(all_, np.ndarray):
        if some is all_:
            return all_
        all_ = np.full(n, all_)
    all_[rows] = some
    return all_


def _by_thousandth(mixes: Sequence[Mix[str]], names: tuple[str, ...]) -> NDArray[np.uint8]:
    places = [[names.index(name)] * mix.weight(name) for mix in mixes for name in mix.names]
    return np.array([place for some in places for place in some], dtype=np.uint8)
