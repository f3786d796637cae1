"""Families as columns: what `decide` makes of the case files of many families, without writing one of them.

Equal, case by case, to what the families of `engine.families.generator` have in their case after submission. Nobody has
a name here, and nothing is declared: a case that is looked at is made up anew by its number.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.core.law import Law
from engine.families import chains
from engine.families.arrivals import Demand, Window, chain_of, moved
from engine.families.coded import Coded
from engine.families.columned_facts import ColumnedFacts
from engine.families.columned_homes import ColumnedHomes
from engine.families.family import families_of
from engine.families.filing import Filing
from engine.families.lucks import Lucks, Tables
from engine.families.shares import Shares
from engine.families.story import NO_CASE, Story
from workflows import catalogue
from workflows.files.offices import Commune
from workflows.law.notation import Edition
from workflows.time.calendar import MICRO, midnight

N_OF_A_BLOCK = 1 << 15  # a column of 64-bit numbers of so many cases lies in the cache beside another
_DAY_US = 86_400 * MICRO
_MOST_PAPERS = 64


class Drawn(NamedTuple):
    """Cases of one chain and one edition, by number.

    `number` from 1; `at_us` the instant of submission, in microseconds since 1970 UTC; `choice` the place in
    `edition.choices`; `papers` has bit i where the paper `paper_codes(edition)[i]` was brought; `facts` the place of
    the value in `fact.values()`, after the last one where nobody knows it; `places` for each field of a commune the
    place in the list of communes, -1 where it is not declared.
    """

    chain: str
    edition: Edition
    number: NDArray[np.int64]
    at_us: NDArray[np.int64]
    choice: NDArray[np.uint8]
    papers: NDArray[np.uint64]
    facts: Mapping[str, NDArray[np.uint8]]
    places: Mapping[str, NDArray[np.int32]]


class Block(NamedTuple):
    """Cases with the numbers from `first` to `last`."""

    first: int
    last: int


def paper_codes(edition: Edition) -> tuple[str, ...]:
    """The papers of the edition's procedures, then those that serve instead of an answer."""
    procedures = edition.procedures
    papers = [paper.code for procedure in procedures for paper in procedure.papers]
    instead = [owed.instead for procedure in procedures for owed in procedure.owed if owed.instead]
    return tuple(dict.fromkeys((*papers, *instead)))


def drawn(
    shares: Shares,
    communes: Sequence[tuple[Commune, int]],
    demand: Demand,
    wanted: Callable[[Edition], Collection[str]],
    law: Callable[[Edition], Law],
) -> Iterator[Drawn]:
    """The cases of a demand, block by block. `wanted` says which facts of an edition are asked for.

    Raises as `generator.families`, and ColumnMissing for a wanted fact that columns cannot tell.
    """
    columns = Columns(shares, communes, demand, wanted, law)
    for block in columns.blocks():
        yield from columns.draw(block)


@dataclass(frozen=True, slots=True)
class Filers:
    """A column of families that are about to file; see `engine.families.story.Filers`."""

    luck: Lucks
    homes: ColumnedHomes
    home: NDArray[np.int32]
    filing: Filing
    submitted_on: NDArray[np.int64]
    turn: NDArray[np.int64]


class Columns:
    """The families of a demand, to be drawn in blocks of cases, by several threads if need be.

    Only which numbers are further cases of a family is found for all at once, when it is made.
    """

    def __init__(
        self,
        shares: Shares,
        communes: Sequence[tuple[Commune, int]],
        demand: Demand,
        wanted: Callable[[Edition], Collection[str]],
        law: Callable[[Edition], Law],
    ) -> None:
        self._shares, self._demand, self._wanted, self._law = shares, demand, wanted, law
        self._tables, self._homes = Tables(), ColumnedHomes(communes)
        self._window = Window(shares, demand)
        self._made = [families_of(chain) for chain in demand.chains]
        self._editions = [_editions(chain, demand) for chain in demand.chains]
        self._read: dict[tuple[int, int], ColumnedFacts] = {}
        self._chain = np.empty(demand.n_cases, dtype=np.uint8)
        self._further, self._turn = self._scan()
        for chain, some in enumerate(self._editions):
            for place in range(len(some.editions)):
                self._read[chain, place] = self._reading(chain, some.editions[place])

    def blocks(self, n: int = N_OF_A_BLOCK) -> tuple[Block, ...]:
        """All cases, in blocks of n; whatever n is, the same cases are drawn."""
        whole = self._demand.n_cases
        return tuple(Block(first, min(first + n - 1, whole)) for first in range(1, whole + 1, n))

    def draw(self, block: Block) -> tuple[Drawn, ...]:
        """The cases of the block, by chain and edition."""
        number = np.arange(block.first, block.last + 1)
        turn = np.zeros(len(number), dtype=np.int64)
        start, end = np.searchsorted(self._further, (block.first, block.last + 1))
        turn[self._further[start:end] - block.first] = self._turn[start:end]
        family = number - turn
        luck = self._luck(family)
        chain = self._chain[family - 1]
        day, second = self._window.moment(luck)
        later = np.flatnonzero(turn)
        if len(later):
            second[later] = self._later(luck.rows(later), chain[later], turn[later], second[later], block.first)
        found = []
        for place, editions in enumerate(self._editions):
            edition = np.take(editions.of_day, day)
            if (unknown := (chain == place) & (edition == len(editions.editions))).any():
                on = self._demand.from_on + dt.timedelta(days=int(day[unknown][0]))
                catalogue.in_force(self._demand.chains[place], on)  # raises
            for which in range(len(editions.editions)):
                rows = np.flatnonzero((chain == place) & (edition == which))
                if len(rows):
                    moment = day[rows].astype(np.int64), second[rows]
                    found.append(self._drawn(place, which, luck.rows(rows), number[rows], turn[rows], *moment))
        return tuple(found)

    def _luck(self, family: NDArray[np.int64]) -> Lucks:
        return Lucks.of(self._shares, self._tables, self._demand.seed, family.astype(np.uint64))

    def _scan(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The numbers of further cases, ascending, and their turns; the chain that each number would begin is kept."""
        numbers, counts = [], []
        for block in self.blocks():
            number = np.arange(block.first, block.last + 1)
            luck = self._luck(number)
            chain = np.full(len(number), chain_of(luck, self._demand.chains))
            self._chain[block.first - 1 : block.last] = chain
            for place in range(len(self._made)):
                rows = np.flatnonzero(chain == place)
                n_later = self._n_later(place, luck.rows(rows), block.first)
                if np.ndim(n_later):
                    numbers.append(number[rows][n_later > 0])
                    counts.append(n_later[n_later > 0])
        begun, count = (np.concatenate(some) if some else np.empty(0, dtype=np.int64) for some in (numbers, counts))
        order = np.argsort(begun, kind="stable")
        found, free = [], 1
        for number, n in zip(begun[order].tolist(), count[order].tolist(), strict=True):
            if number >= free:  # else it is a further case itself
                found += [(number + turn, turn) for turn in range(1, n + 1)]
                free = number + n + 1
        further = np.array(found, dtype=np.int64).reshape(-1, 2)
        further = further[further[:, 0] <= self._demand.n_cases]
        return further[:, 0], further[:, 1]

    def _n_later(self, chain: int, luck: Lucks, number: int) -> Any:
        """How many further cases follow."""
        follows: Any = 0
        is_going_on: Any = True
        for seconds in self._told(chain, number, self._made[chain].later, luck):
            is_going_on = is_going_on & (seconds != NO_CASE)
            follows = follows + is_going_on * 1
        return np.full(len(luck), follows) if np.ndim(follows) == 0 and follows else follows

    def _later(self, luck: Lucks, chain: Any, turn: Any, second: Any, number: int) -> NDArray[np.int64]:
        """The seconds of the day of cases that are not the first of their family."""
        found = second.copy()
        for place in np.unique(chain).tolist():
            rows = np.flatnonzero(chain == place)
            later = self._told(place, number, self._made[place].later, luck.rows(rows))
            for which, seconds in enumerate(later, 1):
                by = np.broadcast_to(seconds, (len(rows),))
                of = turn[rows] == which
                found[rows[of]] = moved(luck, second[rows[of]], by[of])
        return found

    def _told(self, chain: int, number: int, told: Callable[..., Any], *about: Any) -> Any:
        """What the chain's own code says of a block that begins with that number."""
        try:
            return told(*about)
        except Exception as error:
            raise chains.not_made(error, self._demand.chains[chain], number) from error

    def _reading(self, chain: int, edition: Edition) -> ColumnedFacts:
        made = self._made[chain]
        if made.story is None:
            code = made.dossier.__code__
            raise chains.FamiliesWrong("no_story", file=code.co_filename, line=code.co_firstlineno)
        code, filing = made.story.__code__, Filing(edition, self._shares)
        return ColumnedFacts(self._law(edition), filing, self._wanted(edition), code.co_filename, code.co_firstlineno)

    def _drawn(self, chain: int, edition: int, luck: Lucks, number: Any, turn: Any, day: Any, second: Any) -> Drawn:
        read, made = self._read[chain, edition], self._made[chain]
        home = self._homes.at(luck.draw("commune"))
        submitted_on = day + self._demand.from_on.toordinal()
        family = Filers(luck, self._homes, home, read.filing, submitted_on, turn)
        it: Story = self._told(chain, int(number[0]), made.story, family)
        known = read.filing.known(it.choice, it.facts)
        columned = read.of(family, it, known)
        start_us = int(midnight(self._demand.from_on).timestamp()) * MICRO
        return Drawn(
            self._demand.chains[chain],
            read.law.edition,
            number,
            day * _DAY_US + second * MICRO + start_us,
            _choices(read.law.edition, it.choice, len(luck)),
            _papers(read, luck, it.choice, known),
            columned.facts(),
            columned.places(),
        )


class _Editions(NamedTuple):
    """Those in force on the days of a demand; `of_day` has the place of each day's, one more where there is none."""

    editions: tuple[Edition, ...]
    of_day: NDArray[np.uint8]


def _editions(chain: str, demand: Demand) -> _Editions:
    if demand.edition_on:
        return _Editions((catalogue.in_force(chain, demand.edition_on),), np.zeros(demand.n_days, dtype=np.uint8))
    last_on = demand.from_on + dt.timedelta(days=demand.n_days - 1)
    editions = [one for one in catalogue.of_chain(chain) if one.in_force_on <= last_on]
    first = max((n for n, one in enumerate(editions) if one.in_force_on <= demand.from_on), default=0)
    kept = tuple(editions[first:])
    starts = [(one.in_force_on - demand.from_on).days for one in kept]
    of_day = np.searchsorted(starts, np.arange(demand.n_days), side="right") - 1
    return _Editions(kept, np.where(of_day < 0, len(kept), of_day).astype(np.uint8))


def _choices(edition: Edition, choice: Any, n: int) -> NDArray[np.uint8]:
    codes = [one.code for one in edition.choices]
    if not isinstance(choice, Coded):
        return np.full(n, codes.index(choice), dtype=np.uint8)
    return choice.by_name([codes.index(name) for name in choice.names], np.uint8)


def _papers(read: ColumnedFacts, luck: Lucks, choice: Any, known: Mapping[str, Any]) -> NDArray[np.uint64]:
    codes = paper_codes(read.law.edition)
    assert len(codes) <= _MOST_PAPERS
    bits: Any = np.uint16 if len(codes) <= 16 else np.uint64
    found = np.zeros(len(luck), dtype=bits)
    for code, is_brought in read.filing.brought(luck, choice, known):
        if is_brought is not False:
            found |= np.asarray(is_brought).astype(bits) << bits(codes.index(code))
    return found.astype(np.uint64)
