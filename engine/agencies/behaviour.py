"""Reads behaviour.toml: how long and how often people, officers and systems are assumed to take, habit and not law.

Nobody acts here: what officers and citizens do with these numbers stands in `officers` and `citizens`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from engine.agencies.chance import N_STREAMS
from workflows import catalogue
from workflows.errors import DataFileError, DataKeyError, DataNameError, DataOrderError, DataValueError, nearest
from workflows.files.datafile import Table, read
from workflows.law.citation import Label, Status

PACKAGED = Path(__file__).parent / "data" / "behaviour.toml"
MINUTE_US = 60_000_000
T = TypeVar("T")
UNITS = {"minutes": MINUTE_US, "hours": 60 * MINUTE_US}
OTHER = "other"  # the row of what has none of its own
WORK = ("verification", "delivery")
CITIZEN = ("supplement", "patience")
# what officers do by chance: one draw for all, in this order
UNUSUAL = ("ask_supplement", "verify", "wait", "refuse", "return_upstream")
CHANCES = (*UNUSUAL, "unfit", "no_supplement", "owed_declined", "owed_silent", "withdraw", "absent")
FOR_PAPERS = "for_papers"
ASKED = (FOR_PAPERS, "never")
_NUMBER = re.compile(r"\{([0-9]{1,15})-([0-9]{1,15})\}")
MOST_OFFICERS, LONGEST_HOURS = 1000, 24 * 366


class Takes(StrEnum):
    """Which work of a queue is taken first: that which came first, or that which is due first, by legal time left."""

    FIRST_COME = "first_come"
    FIRST_DUE = "first_due"


@dataclass(frozen=True, slots=True)
class Spread:
    """A time by evenly spaced quantiles in microseconds, ascending, the first at least 1."""

    points_us: tuple[int, ...]
    source: Label


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a thousand."""

    n: int
    source: Label


@dataclass(frozen=True, slots=True)
class Staff:
    """Officers of one office, how many thousandths of their time go to these chains, and what they take first."""

    n: int
    share: int
    source: Label
    takes: Takes = Takes.FIRST_COME


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether officers ask an answering system in ordinary cases, by themselves."""

    when: str
    source: Label


@dataclass(frozen=True, slots=True)
class Brings:
    """How officers make up a value that a ruling carries: text around one drawn number `{lowest-highest}`.

    `{year}` is that of the ruling. `stream` and `nth` key the draw.
    """

    form: str
    stream: int
    nth: int
    source: Label

    def made(self, u: int, year: int) -> str:
        """The value at a uniform 64-bit number."""

        def drawn(match: re.Match[str]) -> str:
            low, high = match[1], match[2]
            return f"{int(low) + u % (int(high) - int(low) + 1):0{len(low)}}"

        return _NUMBER.sub(drawn, self.form).replace("{year}", str(year))


@dataclass(frozen=True, slots=True)
class Behaviour:
    """Assumed habits, all with status `assumed`. `citizen` and `system` go by the clock, the rest by office hours.

    `service` is the time at the desk, `signature` the time until a ruling is signed, when the officer is free again.
    `asked` and `brings` are told where habit departs from the ordinary: each system is asked whenever it is needed, and
    a made-up value is an example of its shape. Names are codes of procedures, agencies, answering systems, people and
    carried values; `other` stands for those without a row.
    """

    staff: Mapping[str, Staff]
    service: Mapping[str, Spread]
    signature: Mapping[str, Spread]
    work: Mapping[str, Spread]
    citizen: Mapping[str, Spread]
    system: Mapping[str, Spread]
    asked: Mapping[str, Asked]
    brings: Mapping[str, Brings]
    chance: Mapping[str, Count]

    def staff_of(self, agency: str) -> Staff:
        return self.staff.get(agency) or self.staff[OTHER]

    def quiet(self) -> Behaviour:
        """The same habits, but nothing out of the ordinary happens by itself: what a story tells stays true.

        Nor does an officer have other work.
        """
        never = {name: replace(count, n=0) for name, count in self.chance.items()}
        wholly = {name: replace(staff, share=1000) for name, staff in self.staff.items()}
        return replace(self, staff=MappingProxyType(wholly), chance=MappingProxyType(never))


def load(path: Path | None = None) -> Behaviour:
    """The packaged behaviour, or that of the file. Raises DataFileError with file, line and what would be right."""
    file = read(str(path) if path else "engine/agencies/data/behaviour.toml", content(path or PACKAGED))
    file.keys("staff", "service", "signature", "work", "citizen", "system", "asked", "brings", "chance")
    editions = catalogue.known()
    agencies = {agency.code for edition in editions for agency in edition.agencies}
    procedures = {procedure.code: procedure for edition in editions for procedure in edition.procedures}
    systems = {one.code for procedure in procedures.values() for one in procedure.neighbours}
    people = {person.code for edition in editions for person in edition.people}
    carried = {shape.code for edition in editions for shape in edition.carried}
    return Behaviour(
        staff=rows(file, "staff", _staff, agencies | {OTHER}, (OTHER,)),
        service=rows(file, "service", _spread, {*procedures, OTHER}, (OTHER,)),
        signature=rows(file, "signature", _spread, {*procedures, OTHER}, (OTHER,)),
        work=rows(file, "work", _spread, WORK, WORK),
        citizen=rows(file, "citizen", _spread, {*CITIZEN, *people, OTHER}, (*CITIZEN, OTHER)),
        system=rows(file, "system", _spread, systems | {OTHER}, (OTHER,)),
        asked=rows(file, "asked", _asked, systems, ()),
        brings=rows(file, "brings", _brings, carried, ()),
        chance=rows(file, "chance", _chance, CHANCES, CHANCES),
    )


def content(path: Path) -> bytes:
    """The bytes of a parameter file. Raises DataFileError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise DataFileError("unreadable", file=str(path), line=1, system=error.strerror) from None


def rows(
    file: Table, kind: str, made: Callable[[Table], T], known: Iterable[str], needed: Iterable[str]
) -> Mapping[str, T]:
    """The rows of a kind by name: none unknown, none of the needed ones missing."""
    names = frozenset(known)
    table = file.table(kind) if file.has(kind) else file
    written = file.get(kind, dict)
    for name in written:
        if name not in names:
            raise table.fault(DataNameError, name, "unknown", name=name, nearest=nearest(name, names))
    for name in needed:
        if name not in written:
            raise file.fault(DataNameError, "", "no_row", row=f"{kind}.{name}")
    return MappingProxyType({name: made(table.table(name)) for name in written})


def _source(row: Table, *keys: str) -> Label:
    """What the number rests on. Only `assumed` is taken: nothing here was read in a law."""
    row.keys(*keys, "status", "source")
    row.choice("status", (Status.ASSUMED,))
    return row.label("source")


def _whole(row: Table, key: str, least: int, most: int) -> int:
    n = row.get(key, int)
    if not least <= n <= most:
        raise row.fault(DataValueError, key, "range", least=least, most=most)
    return n


def _staff(row: Table) -> Staff:
    source = _source(row, "officers", "share_per_thousand", "takes")
    takes = row.choice("takes", (*Takes,)) if row.has("takes") else Takes.FIRST_COME
    return Staff(
        _whole(row, "officers", 1, MOST_OFFICERS), _whole(row, "share_per_thousand", 1, 1000), source, Takes(takes)
    )


def _chance(row: Table) -> Count:
    return Count(_whole(row, "per_thousand", 0, 1000), _source(row, "per_thousand"))


def _asked(row: Table) -> Asked:
    source = _source(row, "when")
    return Asked(row.choice("when", ASKED), source)


def _brings(row: Table) -> Brings:
    source = _source(row, "form", "stream", "nth")
    form = row.get("form", str)
    if len(_NUMBER.findall(form)) != 1:
        raise row.fault(DataValueError, "form", "drawn_number")
    return Brings(form, _whole(row, "stream", 0, N_STREAMS - 1), _whole(row, "nth", 0, 255), source)


def _spread(row: Table) -> Spread:
    """Quantiles in one of two units."""
    source = _source(row, *UNITS)
    if row.has("minutes") == row.has("hours"):
        raise row.fault(DataKeyError, "", "minutes_or_hours")
    unit = "minutes" if row.has("minutes") else "hours"
    points = quantiles(row, unit, 1, LONGEST_HOURS * UNITS["hours"] // UNITS[unit], "times")
    return Spread(tuple(point * UNITS[unit] for point in points), source)


def quantiles(row: Table, key: str, least: int, most: int, why: str) -> list[int]:
    """Two at the least, ascending; `why` is what the fault is called where a number is out of range."""
    points = row.get(key, list)
    if len(points) < 2 or not all(type(point) is int and least <= point <= most for point in points):
        raise row.fault(DataValueError, key, why, most=most)
    if any(later < earlier for earlier, later in pairwise(points)):
        raise row.fault(DataOrderError, key, "quantiles")
    return points
