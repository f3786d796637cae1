"""The grounds of many cases: what decides between them is asked of the table of grounds once for each combination."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.core.grounds import grounds_of
from engine.core.law import Law
from engine.families.coded import Coded
from workflows.law.facts import UNKNOWN, Value
from workflows.law.tree import read_by_grounds

Codes = NDArray[np.uint8]
Ints = NDArray[np.int64]
Facts = Mapping[str, Codes]
_MOST_BITS = 24  # of a combination, for which a table by combination is kept


class ColumnedGrounds:
    """The facts that tell grounds, by the facts in `read`, the day of the event and what was known by another day.

    They hang on nothing but which grounds the case is eligible for, or on the facts themselves where one of these is
    not known; and between two days on which a figure changes, a day says nothing.
    """

    def __init__(self, law: Law) -> None:
        self._law = law
        codes = [code for code, _ in law.ground_facts]
        grounds = [ground for _, procedure in law.ground_facts for ground in procedure.grounds]
        read = frozenset(code for _, procedure in law.ground_facts for code in read_by_grounds(procedure))
        self.read = tuple(code for code in law.facts if code in read.difference(codes))
        # what is declared is never unknown here, what follows from it may be
        self._open = tuple(code for code in self.read if code in law.may_be_unknown and code not in law.fields)
        self._values: dict[str, tuple[Value, ...]] = {
            code: (*law.facts[code].values(), UNKNOWN) if code in self._open else law.facts[code].values()
            for code in self.read
        }
        self._events, self._known = _changes(law)
        self._bits = {code: (len(values) - 1).bit_length() for code, values in self._values.items()}
        # none where a ground hangs on another ground: then the facts themselves decide
        self._guards = () if read.intersection(codes) else tuple(ground.eligible.guard for ground in grounds)
        n_classes = (len(self._events) + 1) * (len(self._known) + 1)
        n_bits = max(sum(self._bits.values()), len(self._guards)) + n_classes.bit_length() + 1
        # places in the values of each fact that tells a ground, from 1; 0: not asked yet
        self._places = {code: {value: n for n, value in enumerate(law.facts[code].values(), 1)} for code in codes}
        size = 1 << n_bits if n_bits <= _MOST_BITS else 0
        self._tables = {code: np.zeros(size, dtype=np.uint8) for code in codes}
        self._asked: dict[int, dict[str, int]] = {}

    def of(self, facts: Facts, event_on: Ints, as_of: Ints) -> dict[str, Codes]:
        """Places in the values of each fact that tells a ground, for places in the values of those in `read`.

        Days are ordinals.
        """
        key = self._keys(facts, event_on, as_of)
        if not all(len(table) for table in self._tables.values()):
            return self._of_many(key, facts, event_on, as_of)
        found = {code: np.take(table, key) for code, table in self._tables.items()}
        missing = np.flatnonzero(reduce(or_, (column == 0 for column in found.values())))
        if len(missing):
            firsts, rows = np.unique(key[missing], return_index=True)
            for each, row in zip(firsts.tolist(), missing[rows].tolist(), strict=True):
                for code, value in self._ask(facts, event_on, as_of, row).items():
                    self._tables[code][each] = value
            found = {code: np.take(table, key) for code, table in self._tables.items()}
        return {code: column - np.uint8(1) for code, column in found.items()}

    def _of_many(self, key: Ints, facts: Facts, event_on: Ints, as_of: Ints) -> dict[str, Codes]:
        """Where there are more combinations than a table can hold."""
        firsts, rows, place = np.unique(key, return_index=True, return_inverse=True)
        for each, row in zip(firsts.tolist(), rows.tolist(), strict=True):
            if each not in self._asked:
                self._asked[each] = self._ask(facts, event_on, as_of, row)
        told = [self._asked[each] for each in firsts.tolist()]
        return {code: np.array([one[code] - 1 for one in told], dtype=np.uint8)[place] for code in self._tables}

    def _keys(self, facts: Facts, event_on: Ints, as_of: Ints) -> Ints:
        """One number for each combination that decides: the last bit tells which kind, then come the days."""
        days = np.searchsorted(self._events, event_on, side="right") * (len(self._known) + 1)
        days += np.searchsorted(self._known, as_of, side="right")
        if not self._guards:
            return self._packed(days << 1, ((facts[code], self._bits[code]) for code in self.read))
        is_open = np.flatnonzero(self._is_open(facts))
        columns = {code: _column(self._values[code], facts[code]) for code in self.read}
        held = (np.broadcast_to(guard.holds(columns), days.shape).view(np.uint8) for guard in self._guards)
        key = self._packed((days << 1) + 1, ((column, 1) for column in held))
        if len(is_open):
            some = ((facts[code][is_open], self._bits[code]) for code in self.read)
            key[is_open] = self._packed(days[is_open] << 1, some)
        return key

    def _is_open(self, facts: Facts) -> Any:
        """The cases of which some fact is not known."""
        unknown = (facts[code] == len(self._values[code]) - 1 for code in self._open)
        return reduce(or_, unknown, np.False_)

    def _packed(self, days: Ints, columns: Iterable[tuple[Codes, int]]) -> Ints:
        """Small numbers side by side above the days, put together in bytes first."""
        n_days_bits = (2 * (len(self._events) + 1) * (len(self._known) + 1)).bit_length()
        key, n_bits = np.zeros(len(days), dtype=np.int64), 0
        byte: Any = np.uint8(0)
        for column, bits in columns:
            if n_bits + bits > 8:
                key <<= n_bits
                key += byte
                byte, n_bits = np.uint8(0), 0
            byte, n_bits = (byte << np.uint8(bits)) | column, n_bits + bits
        key <<= n_bits
        key += byte
        key <<= n_days_bits
        key += days
        return key

    def _ask(self, facts: Facts, event_on: Ints, as_of: Ints, row: int) -> dict[str, int]:
        """What the case of that row has, from 1."""
        case = {code: self._values[code][facts[code].item(row)] for code in self.read}
        event, known_on = (dt.date.fromordinal(on.item(row)) for on in (event_on, as_of))
        found = grounds_of(case, {self._law.edition.event: event}, self._law, known_on)
        return {code: self._places[code][value] for code, value in found.items()}


def _column(values: tuple[Value, ...], places: Codes) -> Any:
    """What a guard reads; what is not known reads as anything, for such cases are told apart."""
    return places == 1 if values[0] is False else Coded(values, places)


def _changes(law: Law) -> tuple[Ints, Ints]:
    """Days of events from which a ground may give another sum, and days from which it was known: ordinals."""
    events, known = set[dt.date](), set[dt.date]()
    for amount in (ground.amount for _, procedure in law.ground_facts for ground in procedure.grounds):
        for name in (amount.times, amount.of) if amount else ():
            named = law.parameters.named(name)
            known |= {row.known_on for row in named.rows if row.known_on}
            for day in named.starts:
                # an event counts as of the first of its month, so from the first that is not before the figure's start
                is_first = amount is None or amount.at == "day" or day.day == 1
                events.add(day if is_first else (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1))
    return _ordinals(events), _ordinals(known)


def _ordinals(days: Iterable[dt.date]) -> Ints:
    return np.array(sorted(day.toordinal() for day in days), dtype=np.int64)
