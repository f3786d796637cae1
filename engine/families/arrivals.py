"""When families submit: by day of the window and by hour, at all hours and on days off too."""

from __future__ import annotations

import datetime as dt
from array import array
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from engine.families.luck import Luck
from engine.families.shares import WEEKDAYS, Shares
from workflows.time.calendar import midnight

_LAST_SECOND = 86_399
_SATURDAY = 5
_SINGLE, _FIRST, _SECOND = range(3)
# an arrival within its day as one integer, so that sorting needs no key: second, chain, number, which twin
_NUMBER_BITS, _TWIN_BITS = 41, 2


@dataclass(frozen=True, slots=True)
class Demand:
    """So many cases of a chain or of both, submitted from a day on within so many days, one at the least.

    `edition_on` None: each under the edition in force on its day.
    """

    chain: Literal["birth", "death", "both"]
    n_cases: int
    from_on: dt.date
    n_days: int
    seed: int
    edition_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """One submission. `number` is that of the case, `family` that of its family: for a second twin the one before.

    `twin` is the number of the other twin's case, 0 where there is none.
    """

    number: int
    family: int
    twin: int
    is_birth: bool
    at: dt.datetime


def arrivals(shares: Shares, demand: Demand) -> Iterator[Arrival]:
    """The submissions in order of time, then births before deaths, then by number.

    Cases are numbered from 1. What is drawn for a number does not depend on how many there are, but for the last one,
    which is no first twin. Eight bytes are kept for each case.
    """
    days = [array("q") for _ in range(demand.n_days)]
    for day, second, is_birth, number, twin in _drawn(shares, demand):
        packed = (second << 1 | (not is_birth)) << _NUMBER_BITS | number
        days[day].append(packed << _TWIN_BITS | twin)
    for day, found in enumerate(days):
        starts_at = midnight(demand.from_on + dt.timedelta(days=day))
        for packed in sorted(found):
            yield _unpacked(starts_at, packed)


def _unpacked(starts_at: dt.datetime, packed: int) -> Arrival:
    twin, number = packed & 3, packed >> _TWIN_BITS & (1 << _NUMBER_BITS) - 1
    chain = packed >> _TWIN_BITS + _NUMBER_BITS
    return Arrival(
        number,
        number - (twin == _SECOND),
        number + (1 if twin == _FIRST else -1) if twin else 0,
        not chain & 1,
        starts_at + dt.timedelta(seconds=chain >> 1),
    )


def _drawn(shares: Shares, demand: Demand) -> Iterator[tuple[int, int, bool, int, int]]:
    """Day of the window, second of the day, whether it is a birth, number, and which twin; by number."""
    weekday = shares.mix["weekday"].mix
    weekdays = [(demand.from_on.weekday() + day) % 7 for day in range(demand.n_days)]
    upto = list(accumulate(weekday.weight(WEEKDAYS[place]) for place in weekdays))
    number = 1
    while number <= demand.n_cases:
        luck = Luck(shares, demand.seed, number)
        is_birth = demand.chain == "birth" or (demand.chain == "both" and luck.happens("birth"))
        day = bisect(upto, luck.draw("day") * upto[-1] >> 64)
        hour = int(luck.pick("hour" if weekdays[day] < _SATURDAY else "hour_weekend"))
        second = hour * 3600 + luck.below(3600, "second")
        if is_birth and number < demand.n_cases and luck.happens("twins"):
            yield day, second, True, number, _FIRST
            number += 1
            yield day, min(second + luck.amount("twin"), _LAST_SECOND), True, number, _SECOND
        else:
            yield day, second, is_birth, number, _SINGLE
        number += 1
