"""When families submit: by day of the window and by hour, at all hours and on days off too."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from engine.families import chains
from engine.families.family import families_of, further
from engine.families.luck import Luck
from engine.families.shares import WEEKDAYS, Shares
from engine.families.story import Draws
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


class Window:
    """The days of a demand by weight: `upto` are the ascending sums, `hours` the mix of hours of each day."""

    def __init__(self, shares: Shares, demand: Demand) -> None:
        weekday = shares.mix["weekday"].mix
        weekdays = [(demand.from_on.weekday() + day) % 7 for day in range(demand.n_days)]
        self.upto = list(accumulate(weekday.weight(WEEKDAYS[place]) for place in weekdays))
        self.hours = ["hour" if place < _SATURDAY else "hour_weekend" for place in weekdays]

    def day(self, luck: Draws) -> Any:
        """Day of the window, from 0, on which the family comes."""
        return luck.place(self.upto, "day")

    def second(self, luck: Draws, day: Any) -> Any:
        """Second of that day at which its first case comes."""
        hour = luck.number(luck.pick(luck.at(self.hours, day)))
        return hour * 3600 + luck.below(3600, "second")


def moved(luck: Draws, second: Any, by: Any) -> Any:
    """The second of a case that comes so many after the first, still on the same day."""
    return luck.lesser(second + by, _LAST_SECOND)


def chain_of(luck: Draws, known: tuple[str, ...]) -> Any:
    """The place of the first that happens by its chance; the last one has the rest."""
    found: Any = len(known) - 1
    for place in reversed(range(len(known) - 1)):
        found = luck.where(luck.happens(known[place]), place, found)
    return found


def _drawn(shares: Shares, demand: Demand) -> Iterator[tuple[int, int, int, int, int, int]]:
    """Day of the window, second of the day, place of the chain, number, turn, and how many its family files."""
    window = Window(shares, demand)
    later = [families_of(chain).later for chain in demand.chains]
    number = 1
    while number <= demand.n_cases:
        luck = Luck(shares, demand.seed, number)
        chain = chain_of(luck, demand.chains)
        day = window.day(luck)
        second = window.second(luck, day)
        try:
            after = (0, *further(later[chain], luck)[: demand.n_cases - number])
        except Exception as error:
            raise chains.not_made(error, demand.chains[chain], number) from error
        for turn, seconds in enumerate(after):
            yield day, moved(luck, second, seconds), chain, number + turn, turn, len(after)
        number += len(after)
