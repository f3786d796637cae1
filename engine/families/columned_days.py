"""Days and months between columns of days, counted as `engine.core.declaration` counts them for one case."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workflows.law.citation import Unit

_UNTIL_YEAR = 2200
_FIRST = np.datetime64("0001-01-01", "D")  # the day of ordinal 1


def elapsed(since: Any, until: Any, unit: Unit) -> NDArray[np.int64]:
    """Whole days or months between days that are ordinals: a month is over on the day of its number, or on the last."""
    if unit is not Unit.MONTH:
        found: NDArray[np.int64] = np.subtract(until, since)
        return found
    month, day, is_last = _calendar()
    found = np.subtract(np.take(month, until), np.take(month, since), dtype=np.int64)
    found -= (np.take(day, until) < np.take(day, since)) & ~np.take(is_last, until)
    return found


@cache
def _calendar() -> tuple[NDArray[np.int32], NDArray[np.uint8], NDArray[np.bool_]]:
    """Of each ordinal the month since some month, the day in it, and whether it is the last of it."""
    days = np.arange(_FIRST - 1, np.datetime64(f"{_UNTIL_YEAR}-01-01", "D"))
    months = days.astype("datetime64[M]")
    day = (days - months.astype("datetime64[D]")).astype(np.int64) + 1
    return months.astype(np.int32), day.astype(np.uint8), np.append(day[1:] == 1, True)
