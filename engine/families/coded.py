"""A column of names: what was picked for each of many families."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Truth = NDArray[np.bool_]


class Coded:
    """`names` that differ, and for each row the place of its name among them (uint8).

    Compared with a name it gives a boolean column, so that guards read it like any other.
    """

    __slots__ = ("codes", "names")
    __hash__ = None  # type: ignore[assignment]
    __array_ufunc__ = None

    def __init__(self, names: Sequence[Any], codes: NDArray[np.uint8]) -> None:
        self.names, self.codes = tuple(names), codes

    def __eq__(self, name: object) -> Truth:  # type: ignore[override]
        found: Truth = self.codes == (self.names.index(name) if name in self.names else len(self.names))
        return found

    def __ne__(self, name: object) -> Truth:  # type: ignore[override]
        found: Truth = self.codes != (self.names.index(name) if name in self.names else len(self.names))
        return found

    def is_one(self, names: Sequence[Any]) -> Truth:
        """Whether the name is one of these."""
        kept = [name for name in self.names if name in names]
        if 2 * len(kept) > len(self.names):
            return ~self.is_one([name for name in self.names if name not in names])
        found = self == kept[0] if kept else np.zeros(len(self.codes), dtype=np.bool_)
        for name in kept[1:]:
            found |= self == name
        return found

    def by_name(self, values: Sequence[int], dtype: Any) -> NDArray[Any]:
        """The value of each row, of one value for each of the names."""
        return np.take(np.array(values, dtype=dtype), self.codes)


def merged(holds: Truth, yes: Coded | str, no: Coded | str) -> Coded:
    """The name of `yes` where it holds, else that of `no`."""
    names = list(yes.names if isinstance(yes, Coded) else (yes,))
    names += [name for name in (no.names if isinstance(no, Coded) else (no,)) if name not in names]
    return Coded(names, blend(holds, _places(yes, names), _places(no, names)))


def blend(holds: Truth, yes: Any, no: Any) -> NDArray[np.uint8]:
    """Bytes of `yes` where it holds, else of `no`; much faster than `np.where`."""
    mask = np.negative(holds.view(np.uint8))
    mask &= yes ^ no
    mask ^= no
    return mask


def _places(one: Coded | str, names: list[Any]) -> Any:
    """The codes among these names, or the one code of all rows."""
    if not isinstance(one, Coded):
        return np.uint8(names.index(one))
    if one.names == tuple(names[: len(one.names)]):
        return one.codes
    return one.by_name([names.index(name) for name in one.names], np.uint8)
