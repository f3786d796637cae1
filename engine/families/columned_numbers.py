"""Which case has which number: the chain, the day and the family of each, found for all cases of a demand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.families import chains
from engine.families.arrivals import Demand, Window, chain_of, moved
from engine.families.columned_homes import ColumnedHomes
from engine.families.family import Families, alone
from engine.families.lucks import Lucks, Tables
from engine.families.shares import Shares
from engine.families.story import NO_CASE
from workflows import catalogue
from workflows.law.notation import Edition

Ints = NDArray[np.int64]
Run = Callable[[Callable[[range], Any], Sequence[range]], Iterable[Any]]  # `map`, or that of a pool of threads


class Group(NamedTuple):
    """The numbers of all cases of one chain (its place in the demand) and edition, ascending from 1."""

    chain: int
    edition: Edition
    numbers: Ints


class Numbers:
    """The numbers of a demand, from 1.

    What is drawn is drawn for whoever would begin with a number; a further case has the chain and the day of its
    family's first. Of each number 4 bytes are kept, and 8 in its group.
    """

    def __init__(self, shares: Shares, tables: Tables, demand: Demand, made: Sequence[Families]) -> None:
        self._shares, self._tables, self._demand, self._made = shares, tables, demand, made
        self._window = Window(shares, demand)
        # chains with their editions, in order, and the place among them for each day of each chain
        self._kinds, self._kind_of = _kinds(demand)
        self._kind = np.empty(demand.n_cases, dtype=self._kind_of.dtype)
        self._day = np.empty(demand.n_cases, dtype=np.uint16 if demand.n_days <= 1 << 16 else np.int64)
        self._turn = np.zeros(demand.n_cases, dtype=np.uint8)

    def groups(self, run: Run, n_of_a_block: int) -> tuple[Group, ...]:
        """All numbers by chain and edition; these are not yet known before. Raises EditionUnknown."""
        n = self._demand.n_cases
        blocks = [range(first, min(first + n_of_a_block, n + 1)) for first in range(1, n + 1, n_of_a_block)]
        self._follow(pair for pairs in run(self._begin, blocks) for pair in pairs)
        found = []
        for place, (chain, edition) in enumerate(self._kinds):
            numbers = np.flatnonzero(self._kind == place) + 1
            numbers.flags.writeable = False  # every block shows a part of them
            if len(numbers) and edition is None:
                on = self._demand.from_on + dt.timedelta(days=int(self._day[numbers[0] - 1]))
                edition = catalogue.in_force(self._demand.chains[chain], on)  # raises
            if len(numbers) and edition is not None:
                found.append(Group(chain, edition, numbers))
        return tuple(found)

    def _begin(self, block: range) -> list[tuple[int, int]]:
        """Chain, edition and day of whoever begins with a number of the block; who is followed by how many cases."""
        luck = self._luck(np.arange(block.start, block.stop))
        rows = slice(block.start - 1, block.stop - 1)
        chain, day = chain_of(luck, self._demand.chains), self._window.day(luck)
        self._day[rows] = day
        self._kind[rows] = np.take(self._kind_of, chain * self._demand.n_days + day)
        found = []
        for place, made in enumerate(self._made):
            if made.later is not alone:
                n_later = self._n_later(place, luck, block.start) * (chain == place)
                some = np.flatnonzero(n_later)
                found += list(zip((some + block.start).tolist(), n_later[some].tolist(), strict=True))
        return sorted(found)

    def _n_later(self, chain: int, luck: Lucks, number: int) -> Any:
        """How many further cases follow."""
        n, is_going_on = np.zeros(len(luck), dtype=np.uint8), np.ones(len(luck), dtype=np.bool_)
        for seconds in self.told(chain, number, self._made[chain].later, luck):
            is_going_on &= seconds != NO_CASE
            n += is_going_on
        return n

    def _follow(self, begun: Iterable[tuple[int, int]]) -> None:
        """One number after the other: who is a further case itself begins nothing."""
        found, free = [], 1
        for number, n in begun:
            if number >= free:
                found += [(number + turn, turn) for turn in range(1, n + 1)]
                free = number + n + 1
        told = np.array(found, dtype=np.int64).reshape(-1, 2)
        further, turn = told[told[:, 0] <= self._demand.n_cases].T
        self._turn[further - 1] = turn
        first = further - turn
        self._kind[further - 1] = self._kind[first - 1]
        self._day[further - 1] = self._day[first - 1]

    def _luck(self, family: Ints) -> Lucks:
        return Lucks.of(self._shares, self._tables, self._demand.seed, family.astype(np.uint64))

    def turns(self, numbers: Ints) -> Ints:
        """Which of its family's cases each is, from 0."""
        return self._turn[numbers - 1].astype(np.int64)

    def of_family(self, number: int) -> tuple[int, int]:
        """Which of its family's cases the number is, from 0, and how many the family files."""
        turn, last = int(self._turn[number - 1]), number
        while last < len(self._turn) and self._turn[last]:
            last += 1
        return turn, turn + 1 + last - number

    def by_day(self, numbers: Ints) -> Ints:
        """The same in the order of the days on which they come; those of one day as they are."""
        return numbers[np.argsort(self._day[numbers - 1], kind="stable")]

    def homes(self, numbers: Ints, homes: ColumnedHomes) -> NDArray[np.int32]:
        """Where the families of these cases live."""
        return homes.at(self._luck(numbers - self.turns(numbers)).draw("commune"))

    def arrived(self, chain: int, numbers: Ints, turn: Ints) -> tuple[Lucks, Ints, Ints]:
        """The luck of the families of these cases, the days of the window and the seconds of the day."""
        luck = self._luck(numbers - turn)
        day = self._day[numbers - 1]
        second = self._window.second(luck, day)
        rows = np.flatnonzero(turn)
        if len(rows):
            later = self.told(chain, int(numbers[0]), self._made[chain].later, luck.rows(rows))
            after = [np.broadcast_to(seconds, (len(rows),)) for seconds in later]
            second[rows] = moved(luck, second[rows], np.choose(turn[rows] - 1, after))
        return luck, day.astype(np.int64), second

    def told(self, chain: int, number: int, told: Callable[..., Any], *about: Any) -> Any:
        """What the chain's own code says of a block that begins with that number. Raises FamiliesWrong."""
        try:
            return told(*about)
        except Exception as error:
            raise chains.not_made(error, self._demand.chains[chain], number) from error


def _kinds(demand: Demand) -> tuple[list[tuple[int, Edition | None]], NDArray[Any]]:
    """Places of chains with each edition in force on days of the demand, None where there is none yet."""
    kinds: list[tuple[int, Edition | None]] = []
    kind_of = []
    for chain, name in enumerate(demand.chains):
        known = catalogue.of_chain(name)
        if demand.edition_on:
            known = (catalogue.in_force(name, demand.edition_on),)
        starts = [(one.in_force_on - demand.from_on).days for one in known]
        if demand.edition_on:
            starts = [0]
        kind_of.append(len(kinds) + np.searchsorted(starts, np.arange(demand.n_days), side="right"))
        kinds += [(chain, None), *((chain, one) for one in known)]
    return kinds, np.concatenate(kind_of).astype(np.uint8 if len(kinds) <= 256 else np.uint16)
