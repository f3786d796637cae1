"""The grounds of many cases: each combination of facts and figures is asked of the table of grounds once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.core.grounds import grounds_of
from engine.core.law import Law
from workflows.law.facts import UNKNOWN, Value
from workflows.law.tree import read_by_grounds

Codes = NDArray[np.uint8]
_MOST_BITS = 24  # of a combination, for which a table by combination is kept


class ColumnedGrounds:
    """The facts that tell grounds, by the facts in `read`, the day of the event and what was known by another day.

    What a ground gives changes on few days; between two of these, cases of the same facts have the same grounds.
    """

    def __init__(self, law: Law) -> None:
        self._law = law
        codes = [code for code, _ in law.ground_facts]
        read = {code for _, procedure in law.ground_facts for code in read_by_grounds(procedure)} - set(codes)
        self.read = tuple(code for code in law.facts if code in read)
        # what is declared is never unknown here, what follows from it may be
        declared = {field.code for field in law.edition.fields}
        may_be_unknown = law.may_be_unknown - declared
        self._values: dict[str, tuple[Value, ...]] = {
            code: (*law.facts[code].values(), UNKNOWN) if code in may_be_unknown else law.facts[code].values()
            for code in self.read
        }
        self._events, self._known = _changes(law)
        self._bits = [(len(self._values[code]) - 1).bit_length() for code in self.read]
        sizes = (len(self._events).bit_length(), len(self._known).bit_length())
        self._n_bits = sum(self._bits) + sum(sizes)
        self._sizes = sizes
        # places in the values of each fact that tells a ground, from 1; 0: not asked yet
        self._places = {code: {value: n for n, value in enumerate(law.facts[code].values(), 1)} for code in codes}
        self._tables = {code: np.zeros(1 << min(self._n_bits, _MOST_BITS), dtype=np.uint8) for code in codes}
        self._asked: dict[int, dict[str, int]] = {}

    def of(self, facts: Mapping[str, Codes], event_on: Any, as_of: Any) -> dict[str, Codes]:
        """Places in the values of each fact that tells a ground, for places in the values of those in `read`.

        Days are ordinals.
        """
        key = self._keys(facts, event_on, as_of)
        if self._n_bits > _MOST_BITS:
            firsts, rows = np.unique(key, return_index=True)
            found = {code: np.empty(len(firsts), dtype=np.uint8) for code in self._tables}
            for place, (each, row) in enumerate(zip(firsts.tolist(), rows.tolist(), strict=True)):
                if each not in self._asked:
                    self._asked[each] = self._ask(facts, event_on, as_of, row)
                for code, value in self._asked[each].items():
                    found[code][place] = value
            return {code: np.take(column, np.searchsorted(firsts, key)) - 1 for code, column in found.items()}
        found = {code: np.take(table, key) for code, table in self._tables.items()}
        missing = np.flatnonzero(reduce(or_, (column == 0 for column in found.values())))
        if len(missing):
            firsts, rows = np.unique(key[missing], return_index=True)
            for each, row in zip(firsts.tolist(), missing[rows].tolist(), strict=True):
                for code, value in self._ask(facts, event_on, as_of, row).items():
                    self._tables[code][each] = value
            found = {code: np.take(table, key) for code, table in self._tables.items()}
        return {code: column - np.uint8(1) for code, column in found.items()}

    def _keys(self, facts: Mapping[str, Codes], event_on: Any, as_of: Any) -> NDArray[np.int64]:
        """One number for each combination. Small facts are put together in bytes first."""
        classes = [
            np.searchsorted(days, on, side="right") for days, on in ((self._events, event_on), (self._known, as_of))
        ]
        key = (classes[0] << self._sizes[1]) + classes[1]
        byte, n_bits = None, 0
        for code, bits in zip(self.read, self._bits, strict=True):
            if byte is not None and n_bits + bits > 8:
                key = (key << n_bits) + byte
                byte, n_bits = None, 0
            byte = facts[code] if byte is None else (byte << np.uint8(bits)) | facts[code]
            n_bits += bits
        return key if byte is None else (key << n_bits) + byte

    def _ask(self, facts: Mapping[str, Codes], event_on: Any, as_of: Any, row: int) -> dict[str, int]:
        """What the case of that row has, from 1."""
        case = {code: self._values[code][_at(facts[code], row)] for code in self.read}
        days = [dt.date.fromordinal(_at(on, row)) for on in (event_on, as_of)]
        found = grounds_of(case, {self._law.edition.event: days[0]}, self._law, days[1])
        return {code: self._places[code][value] for code, value in found.items()}


def _at(column: Any, row: int) -> int:
    return int(column[row]) if np.ndim(column) else int(column)


def _changes(law: Law) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Days of events from which a ground may give another sum, and days from which it was known: ordinals."""
    events, known = set[int](), set[int]()
    amounts = (ground.amount for _, procedure in law.ground_facts for ground in procedure.grounds)
    for amount in amounts:
        for name in (amount.times, amount.of) if amount else ():
            named = law.parameters.named(name)
            known |= {row.known_on.toordinal() for row in named.rows if row.known_on}
            for day in named.starts:
                # an event counts as of the first of its month, so the first that is not before the figure's start
                is_first = amount is not None and (amount.at == "day" or day.day == 1)
                events.add(
                    day.toordinal()
                    if is_first
                    else (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1).toordinal()
                )
    return np.array(sorted(events), dtype=np.int64), np.array(sorted(known), dtype=np.int64)
