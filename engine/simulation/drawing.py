"""Families of a demand as the columns that compiled code plays, drawn block by block on threads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.agencies.handbook import handbooks
from engine.core.case import Case, Stage
from engine.families.coded import Coded
from engine.families.columns import Block, Columns, Drawn
from engine.simulation.cases import finds
from engine.simulation.errors import NotCompiled
from engine.simulation.stage import Cases
from engine.simulation.tables import Compiled, Slot, place_of, strides
from workflows.files.offices import Commune
from workflows.law.facts import UNKNOWN, Fact, Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition
from workflows.law.tree import ground_facts, read_by_grounds
from workflows.time.calendar import midnight

Truth = NDArray[np.bool_]
_US = 1_000_000
_MOST_NUMBERED = 1 << 12


def wanted(edition: Edition) -> tuple[str, ...]:
    """The facts that a simulator asks of families: all that conditions of the way of a case read."""
    listed: list[Iterable[Any]] = [edition.redirects, edition.group.limits]
    for one in edition.procedures:
        listed += [one.desks, one.places, one.limits, one.moves, one.needs, one.owed, one.papers, one.redirects]
    conditions: list[Condition] = [item.when for kind in listed for item in kind if item.when is not None]
    names = frozenset[str]().union(*(when.guard.fields for when in conditions))
    for fact, procedure in ground_facts(edition):
        names |= read_by_grounds(procedure) | {fact.code}
    return tuple(fact.code for fact in edition.facts if fact.code in names)


class Drawing:
    """Draws blocks of `columns` into columns of all cases, which `cases` holds."""

    def __init__(self, compiled: Compiled, columns: Columns, communes: Sequence[tuple[Commune, int]]) -> None:
        self.compiled, self._columns = compiled, columns
        self.blocks = columns.blocks()
        self._commune = np.array([compiled.communes[one.code] for one, _ in communes], np.int32)
        self._editions = {(one.chain, one.in_force_on): place for place, one in enumerate(compiled.editions)}
        starts, n = {}, 0
        for block in self.blocks:
            starts[block] = n
            n += block.end - block.start
        self._starts = starts
        n_slots = compiled.n_slots
        self.cases = Cases(
            edition=np.empty(n, np.uint8),
            number=np.empty(n, np.int32),
            order=np.empty(n, np.int32),
            at=np.empty(n, np.int64),
            chosen=np.empty(n, np.uint8),
            aside=np.empty(n, np.uint8),
            profile=np.zeros((n, n_slots), np.uint16),
            group=np.empty(n, np.uint16),
            papers=np.empty(n, np.uint64),
            office=np.full((n, n_slots), -1, np.int16 if len(compiled.offices) < 1 << 15 else np.int32),
            finds=np.zeros(n, np.uint8),
            finds_again=np.zeros(n, np.uint8),
        )
        self._found: list[dict[tuple[Value | None, ...], tuple[int, int]]] = [{} for _ in compiled.editions]

    def draw(self, block: Block) -> None:
        drawn = self._columns.draw(block)
        edition = self._editions[drawn.edition.chain, drawn.edition.in_force_on]
        start = self._starts[block]
        rows = slice(start, start + len(drawn.number))
        self._fill(edition, drawn, rows)

    def _fill(self, edition: int, drawn: Drawn, rows: slice) -> None:
        compiled, cases = self.compiled, self.cases
        law, slots = compiled.laws[edition], compiled.slots_of(edition)
        cases.edition[rows] = edition
        cases.number[rows] = drawn.number
        epoch_us = int(midnight(law.calendar.first).timestamp()) * _US
        cases.at[rows] = drawn.at_us - epoch_us
        cases.papers[rows] = drawn.papers
        cases.order[rows] = compiled.order_of(edition, drawn.number, cases.at[rows])
        codes = {slot.procedure.code: place for place, slot in enumerate(slots)}
        choices = [sum(1 << codes[code] for code in choice.procedures) for choice in law.edition.choices]
        chosen = np.array(choices, np.uint8)[drawn.choice]
        columns = {code: _column(law.facts[code], places) for code, places in drawn.facts.items()}
        everywhere = _any(law.edition.redirects, columns, len(chosen))
        aside = np.zeros(len(chosen), np.uint8)
        for place, slot in enumerate(slots):
            is_aside = everywhere | _any(slot.procedure.redirects, columns, len(chosen))
            aside |= is_aside.view(np.uint8) << np.uint8(place)
            profile = slot.base + _profile(slot.facts, drawn.facts)
            cases.profile[rows, place] = profile
            has_office = ((chosen & ~aside) >> place & 1).astype(np.bool_)
            cases.office[rows, place] = self._offices(slot, profile, drawn.places, has_office)
        cases.chosen[rows], cases.aside[rows] = chosen, aside & chosen
        facts, first = compiled.groups[edition]
        cases.group[rows] = first + _profile(facts, drawn.facts)
        if any(slot.procedure.grounds for slot in slots):
            self._find(edition, drawn, rows)

    def _offices(
        self, slot: Slot, profile: NDArray[Any], places: Mapping[str, NDArray[np.int32]], has_office: Truth
    ) -> NDArray[Any]:
        """The office that decides, -1 where nobody is to. Raises NotCompiled where no office does."""
        tables, map_ = self.compiled.tables, self.compiled.map
        may = tables.place_ok[profile]
        commune = np.full(len(profile), -1, np.int32)
        for number in reversed(range(len(slot.places))):
            here = places[slot.places[number]]
            holds = (may >> number & 1 == 1) & (here >= 0)
            commune = np.where(holds, here, commune)
        office = np.where(has_office, map_.office[tables.agency[profile], self._commune[commune]], -1)
        wrong = np.flatnonzero(has_office & ((office < 0) | (commune < 0)))
        if len(wrong):
            where = place_of(self.compiled.editions[slot.edition], "procedures", slot.procedure.code)
            told = self.compiled.laws[slot.edition].offices.communes[self._commune[commune[wrong[0]]]].shown()
            raise NotCompiled("no_office", place=where, commune=told)
        return office

    def _grounds(self, edition: int) -> frozenset[str]:
        """The facts that tell grounds and those that grounds read."""
        found = ground_facts(self.compiled.editions[edition])
        read = frozenset[str]().union(*(read_by_grounds(procedure) for _, procedure in found))
        return read | {fact.code for fact, _ in found}

    def _find(self, edition: int, drawn: Drawn, rows: slice) -> None:
        """What is to be found hangs on the grounds that a case has and on what these read: each combination is asked
        for once.
        """
        law, slots = self.compiled.laws[edition], self.compiled.slots_of(edition)
        read = self._grounds(edition)
        names = tuple(code for code in drawn.facts if code in read)
        place, alike = _alike((drawn.facts[code], len(law.facts[code].values()) + 1) for code in names)
        fields = {
            fact: {one.code: one.eligible.guard.fields for one in procedure.grounds}
            for fact, procedure in law.ground_facts
        }
        known, books = self._found[edition], handbooks(law)
        told = []
        for each in zip(*(drawn.facts[code][alike].tolist() for code in names), strict=True):
            facts = {code: _value(law.facts[code], value) for code, value in zip(names, each, strict=True)}
            its = frozenset(fields).union(*(by_code.get(str(facts[fact]), ()) for fact, by_code in fields.items()))
            key = tuple(facts[name] if name in its else None for name in names)
            if key not in known:
                case = Case("", facts={**law.form.ordinary, **facts}, stages={code: Stage(code) for code in books})
                known[key] = finds(law, case, slots, books)
            told.append(known[key])
        both = np.array(told, np.uint8)[place]
        self.cases.finds[rows], self.cases.finds_again[rows] = both.T


def _alike(columns: Iterable[tuple[NDArray[np.uint8], int]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each row the place of one that is like it in all columns, and these. A column comes with how many values it
    may have; combinations are numbered anew before there are too many, which is faster than to sort them.
    """
    key: Any = np.int64(0)
    n = 1
    for column, n_values in columns:
        key, n = key * n_values + column, n * n_values
        if n > _MOST_NUMBERED:
            key, n = _numbered(key, n)
    key, n = _numbered(key, n)
    alike = np.empty(n, np.int64)
    alike[key] = np.arange(len(key))
    return key, alike


def _numbered(key: NDArray[np.int64], n: int) -> tuple[NDArray[np.int64], int]:
    """The same rows told apart by the least numbers, and how many these are."""
    is_there = np.zeros(n, np.bool_)
    is_there[key] = True
    number = np.cumsum(is_there) - 1
    return number[key], int(number[-1]) + 1


def _value(fact: Fact, place: int) -> Value:
    values = fact.values()
    return values[place] if place < len(values) else UNKNOWN


def _column(fact: Fact, places: NDArray[np.uint8]) -> Any:
    """What a guard reads."""
    return Coded(fact.values(), places) if fact.choices else places == 1


def _any(redirects: Iterable[Any], columns: Mapping[str, Any], n: int) -> Truth:
    """Where one of them holds."""
    found = np.zeros(n, np.bool_)
    for redirect in redirects:
        found |= redirect.when.guard.holds(columns)
    return found


def _profile(facts: Sequence[Fact], places: Mapping[str, NDArray[np.uint8]]) -> NDArray[Any]:
    """The number of each case's profile among those of these facts."""
    apart = strides(facts)
    found: Any = np.int32(0)
    for fact in facts:
        if fact.code in places:
            found = found + places[fact.code] * np.int32(apart[fact.code])
        else:
            found = found + np.int32(apart[fact.code] * fact.values().index(fact.ordinary))
    return found if np.ndim(found) else np.full(len(next(iter(places.values()))), found, np.int32)
