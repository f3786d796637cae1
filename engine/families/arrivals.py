"""When families submit: by day of the window and by hour, at all hours and on days off too."""

from __future__ import annotations

import datetime as dt
from array import array
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from engine.families import chains
from engine.families.family import families_of
from engine.families.luck import Luck
from engine.families.shares import WEEKDAYS, Shares
from workflows.time.calendar import midnight

_LAST_SECOND = 86_399
_SATURDAY = 5
# an arrival within its day as one integer, so that sorting needs no key: second, chain, number, turn, further cases
_CHAIN_BITS, _NUMBER_BITS, _TURN_BITS = 5, 32, 4


@dataclass(frozen=True, slots=True)
class Demand:
    """So many cases of these chains together, submitted from a day on within so many days, one at the least.

    `edition_on` None: each under the edition in force on its day.
    """

    chains: tuple[str, ...]
    n_cases: int
    from_on: dt.date
    n_days: int
    seed: int
    edition_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """One submission, the case `number`, the `turn`-th from 0 of the `n` that its family files one after the other."""

    chain: str
    number: int
    turn: int
    n: int
    at: dt.datetime

    @property
    def family(self) -> int:
        """The number of the family's first case."""
        return self.number - self.turn


def arrivals(shares: Shares, demand: Demand) -> Iterator[Arrival]:
    """The submissions in order of time, then of the chains, then by number.

    Cases are numbered from 1. What is drawn for a number does not depend on how many there are, but for the last ones,
    which no further case of their family follows. Eight bytes are kept for each case.
    """
    days = [array("q") for _ in range(demand.n_days)]
    for day, second, chain, number, turn, n in _drawn(shares, demand):
        packed = (second << _CHAIN_BITS | chain) << _NUMBER_BITS | number
        days[day].append((packed << _TURN_BITS | turn) << _TURN_BITS | n - 1)
    for day, found in enumerate(days):
        starts_at = midnight(demand.from_on + dt.timedelta(days=day))
        for packed in sorted(found):
            rest, further = divmod(packed, 1 << _TURN_BITS)
            rest, turn = divmod(rest, 1 << _TURN_BITS)
            rest, number = divmod(rest, 1 << _NUMBER_BITS)
            second, chain = divmod(rest, 1 << _CHAIN_BITS)
            yield Arrival(demand.chains[chain], number, turn, further + 1, starts_at + dt.timedelta(seconds=second))


def _drawn(shares: Shares, demand: Demand) -> Iterator[tuple[int, int, int, int, int, int]]:
    """Day of the window, second of the day, place of the chain, number, turn, and how many its family files."""
    weekday = shares.mix["weekday"].mix
    weekdays = [(demand.from_on.weekday() + day) % 7 for day in range(demand.n_days)]
    upto = list(accumulate(weekday.weight(WEEKDAYS[place]) for place in weekdays))
    later = [families_of(chain).later for chain in demand.chains]
    number = 1
    while number <= demand.n_cases:
        luck = Luck(shares, demand.seed, number)
        chain = _chain(luck, demand.chains)
        day = bisect(upto, luck.below(upto[-1], "day"))
        hour = int(luck.pick("hour" if weekdays[day] < _SATURDAY else "hour_weekend"))
        second = hour * 3600 + luck.below(3600, "second")
        try:
            after = (0, *later[chain](luck)[: demand.n_cases - number])
        except Exception as error:
            raise chains.not_made(error, demand.chains[chain], number) from error
        for turn, seconds in enumerate(after):
            yield day, min(second + seconds, _LAST_SECOND), chain, number + turn, turn, len(after)
        number += len(after)


def _chain(luck: Luck, known: tuple[str, ...]) -> int:
    """The place of the first that happens by its chance; the last one has the rest."""
    for place, chain in enumerate(known[:-1]):
        if luck.happens(chain):
            return place
    return len(known) - 1
