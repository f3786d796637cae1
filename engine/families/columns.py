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
from engine.families.arrivals import Arrival, Demand
from engine.families.chains import FamiliesWrong
from engine.families.coded import Coded
from engine.families.columned_facts import Columned, ColumnedFacts
from engine.families.columned_homes import ColumnedHomes
from engine.families.columned_numbers import Group, Numbers, Run
from engine.families.family import Families, families_of
from engine.families.filing import Filing
from engine.families.lucks import Lucks, Tables
from engine.families.shares import Shares
from engine.families.story import Story
from workflows.files.offices import Commune
from workflows.law.notation import Edition
from workflows.time.calendar import MICRO, midnight

# two columns of 64-bit numbers of so many cases lie in the cache; with fewer, threads wait longer for each other
N_OF_A_BLOCK = 1 << 15
_DAY_US = 86_400 * MICRO
_MOST_PAPERS = 64


class Drawn(NamedTuple):
    """Cases of one chain and one edition, by home, day and number.

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
    """Some cases of one chain and edition, by their places among all of these."""

    group: int
    start: int
    end: int


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
        yield columns.draw(block)


@dataclass(frozen=True, slots=True)
class _Filers:
    """A column of families that are about to file; see `engine.families.story.Filers`."""

    luck: Lucks
    homes: ColumnedHomes
    home: NDArray[np.int32]
    filing: Filing
    submitted_on: NDArray[np.int64]
    turn: NDArray[np.int64]


class Columns:
    """The families of a demand, to be drawn in blocks of cases, in any order and by several threads if need be.

    `run` is `map` or that of a pool of threads, which numbers the cases; the scan over numbers itself is short.
    """

    def __init__(
        self,
        shares: Shares,
        communes: Sequence[tuple[Commune, int]],
        demand: Demand,
        wanted: Callable[[Edition], Collection[str]],
        law: Callable[[Edition], Law],
        run: Run = map,
    ) -> None:
        self._demand, self._homes = demand, ColumnedHomes(communes)
        made = [families_of(chain) for chain in demand.chains]
        self._stories = [_story(one) for one in made]
        self._numbers = Numbers(shares, Tables(), demand, made)
        self._groups = [self._by_home(group, run) for group in self._numbers.groups(run, N_OF_A_BLOCK)]
        self._read = [
            ColumnedFacts(
                law(group.edition), Filing(group.edition, shares), wanted(group.edition), self._stories[group.chain]
            )
            for group in self._groups
        ]

    def _by_home(self, group: Group, run: Run) -> Group:
        """Those who live in one commune stand together, as its offices will want them, by day and then by number."""
        numbers = self._numbers.by_day(group.numbers)
        parts = [
            range(start, min(start + N_OF_A_BLOCK, len(numbers))) for start in range(0, len(numbers), N_OF_A_BLOCK)
        ]
        found = run(lambda part: self._numbers.homes(numbers[part.start : part.stop], self._homes), parts)
        home = np.concatenate([one.astype(np.uint16) for one in found])
        numbers = numbers[np.argsort(home, kind="stable")]
        numbers.flags.writeable = False  # every block shows a part of them
        return group._replace(numbers=numbers)

    def blocks(self, n: int = N_OF_A_BLOCK) -> tuple[Block, ...]:
        """All cases, in blocks of n at most; whatever n is, the same cases are drawn."""
        return tuple(
            Block(place, first, min(first + n, len(group.numbers)))
            for place, group in enumerate(self._groups)
            for first in range(0, len(group.numbers), n)
        )

    def arrival(self, chain: str, number: int, at: dt.datetime) -> Arrival:
        """The arrival of the case of that number, submitted at that instant, as `arrivals` has it."""
        turn, n = self._numbers.of_family(number)
        return Arrival(chain, number, turn, n, at)

    def draw(self, block: Block) -> Drawn:
        """The cases of the block. Raises FamiliesWrong, ColumnMissing."""
        (chain, _, numbers), read = self._groups[block.group], self._read[block.group]
        number = numbers[block.start : block.end]
        turn = self._numbers.turns(number)
        luck, day, second = self._numbers.arrived(chain, number, turn)
        submitted_on = day + self._demand.from_on.toordinal()
        family = _Filers(luck, self._homes, self._homes.at(luck.draw("commune")), read.filing, submitted_on, turn)
        at_us = day * _DAY_US + second * MICRO + int(midnight(self._demand.from_on).timestamp()) * MICRO
        found: Drawn = self._numbers.told(chain, int(number[0]), _told, read, family, number, at_us)
        return found


def _story(made: Families) -> Callable[[Any], Story]:
    """What a column of these families is drawn by. Raises FamiliesWrong."""
    if made.story is None:
        code = made.dossier.__code__
        raise FamiliesWrong("no_story", file=code.co_filename, line=code.co_firstlineno)
    return made.story


def _told(read: ColumnedFacts, family: _Filers, number: NDArray[np.int64], at_us: NDArray[np.int64]) -> Drawn:
    """What comes of the story of these families."""
    it, edition = read.story(family), read.law.edition
    known = read.filing.known(it.choice, it.facts)
    columned = Columned(read, family, it, known)
    return Drawn(
        chain=edition.chain,
        edition=edition,
        number=number,
        at_us=at_us,
        choice=_choices(edition, it.choice, len(number)),
        papers=_papers(read, family.luck, it.choice, known),
        facts=columned.facts(),
        places=columned.places(),
    )


def _choices(edition: Edition, choice: Any, n: int) -> NDArray[np.uint8]:
    codes = [one.code for one in edition.choices]
    if not isinstance(choice, Coded):
        return np.full(n, codes.index(choice), dtype=np.uint8)
    return choice.by_name([codes.index(name) for name in choice.names], np.uint8)


def _papers(read: ColumnedFacts, luck: Lucks, choice: Any, known: Mapping[str, Any]) -> NDArray[np.uint64]:
    codes = paper_codes(read.law.edition)
    assert len(codes) <= _MOST_PAPERS
    found = np.zeros((8, len(luck)), dtype=np.uint8)
    for code, is_brought in read.filing.brought(luck, choice, known):
        if is_brought is not False:
            byte, bit = divmod(codes.index(code), 8)
            found[byte] |= np.asarray(is_brought).view(np.uint8) << np.uint8(bit)
    return np.ascontiguousarray(found.T).view("<u8").astype(np.uint64, copy=False)[:, 0]
