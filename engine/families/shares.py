"""How many families are of which kind: shares with status and source, packaged with each chain.

The packaged rows are the whole set of names: a user's file replaces rows, by the names, units and parts that they have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine.agencies.behaviour import OTHER, content, quantiles, rows
from engine.families import chains, names
from engine.families.mix import Mix, mix_of
from workflows import catalogue
from workflows.errors import DataKeyError, DataNameError, DataOrderError, DataValueError, Unknown, nearest
from workflows.files.datafile import Table, read
from workflows.law.citation import Label, Status

FILE = "families.toml"
PACKAGED = Path(__file__).parent / "data" / FILE
WHOLE = 1000
MOST = 10_000_000  # cases of one run
LONGEST = {"years": 120, "days": 20_000, "months": 999, "n": 99, "per_thousand": WHOLE, "seconds": 86_399}
STATUSES = (Status.VERIFIED, Status.SECONDARY, Status.UNVERIFIED, Status.ASSUMED)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Chance:
    """How many of a thousand."""

    n: int
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Number:
    """How many there are."""

    n: int
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Parts:
    """How a thousand are shared out, in the packaged order: a row rewritten in another changes nothing."""

    mix: Mix[str]
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Spread:
    """Evenly spaced quantiles, ascending; years are held in days."""

    points: tuple[int, ...]
    unit: str
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Age:
    """People of an age, from so many days: one name of each mix, and facts that each may hold besides."""

    chain: str
    from_days: int
    mix: Mapping[str, Mix[str]]
    also: Mapping[str, Chance]
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Shares:
    """What families are drawn from. `both` are the chains that come together where none is named.

    `paper` has the chance that a wanted paper comes along, `instead` that a paper comes in the place of an answer;
    `other` stands for papers without a row. `count` are how many there are of something.
    """

    both: tuple[str, ...]
    chance: Mapping[str, Chance]
    mix: Mapping[str, Parts]
    spread: Mapping[str, Spread]
    age: Mapping[str, Age]
    paper: Mapping[str, Chance]
    instead: Mapping[str, Chance]
    count: Mapping[str, Number]
    names: names.Names

    def ages(self, chain: str) -> dict[str, Age]:
        """Those of the chain's families, ascending."""
        return {name: age for name, age in self.age.items() if age.chain == chain}


class _Rows(dict[str, Any]):
    """The rows of a kind by name."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind

    def __missing__(self, name: str) -> Any:
        raise Unknown("row", kind=self.kind, file=FILE, word=name, known=self)


def files() -> tuple[Path, ...]:
    """The packaged ones: that for all chains, then that of each."""
    return (PACKAGED, *(folder / FILE for folder in chains.folders()))


def load(own: Path | None = None) -> Shares:
    """The packaged shares, with the rows of the user's file in the place of theirs.

    Raises DataFileError with file, line and what would be right.
    """
    both: tuple[str, ...] = ()
    found = {kind: _Rows(kind) for kind in _MADE}
    packaged = files()
    for place, path in enumerate((*packaged, own) if own else packaged):
        file = read(str(path), content(path))
        file.keys("both", *_MADE)
        for kind, known in found.items():
            if file.has(kind):
                known.update(_rows(file, kind, known, is_own=place == len(packaged)))
        _check_ages(file, found["age"].values())
        both = _both(file, found["chance"]) if file.has("both") else both
    return Shares(both, **{kind: MappingProxyType(rows) for kind, rows in found.items()}, names=names.load())


def _rows(file: Table, kind: str, known: Mapping[str, Any], is_own: bool) -> Mapping[str, Any]:
    """The file's rows: packaged ones are new, the user's take the place of packaged ones."""
    written = file.get(kind, dict)
    if not is_own and (twice := written.keys() & known.keys()):
        name = min(twice)
        raise file.table(kind).fault(DataNameError, name, "row_twice", row=f"{kind}.{name}")
    allowed = _papers().get(kind) or {*known, *(chains.names() if kind == "chance" else ())} if is_own else written
    return rows(file, kind, lambda row: _MADE[kind](row, known.get(row.header.partition(".")[2])), allowed, ())


def _papers() -> dict[str, set[str]]:
    """What the editions name, so that a user's file may have rows for more of it than the packaged ones."""
    procedures = [procedure for edition in catalogue.known() for procedure in edition.procedures]
    return {
        "paper": {OTHER, *(paper.code for procedure in procedures for paper in procedure.papers)},
        "instead": {owed.instead for procedure in procedures for owed in procedure.owed if owed.instead},
    }


def _both(file: Table, chance: Mapping[str, Chance]) -> tuple[str, ...]:
    """Chains with families, each but the last with its chance."""
    named, known = file.get("both", list), chains.names()
    if not named or not all(name in known for name in named):
        raise file.fault(DataValueError, "both", "some_of", known=known)
    if len(set(named)) < len(named):
        raise file.fault(DataValueError, "both", "once", known=known)
    for name in named[:-1]:
        if name not in chance:
            raise file.fault(DataNameError, "both", "no_row", row=f"chance.{name}")
    return tuple(named)


def _rests_on(row: Table, *keys: str) -> tuple[Status, Label]:
    row.keys(*keys, "status", "source")
    return Status(row.choice("status", STATUSES)), row.label("source")


def _chance(row: Table, packaged: Chance | None) -> Chance:
    status, source = _rests_on(row, "per_thousand")
    return Chance(_per_thousand(row, "per_thousand", row.get("per_thousand", int)), status, source)


def _per_thousand(row: Table, key: str, n: object) -> int:
    if type(n) is int and 0 <= n <= WHOLE:
        return n
    raise row.fault(DataValueError, key, "per_thousand", most=WHOLE)


def _number(row: Table, packaged: Number | None) -> Number:
    status, source = _rests_on(row, "n")
    n = row.get("n", int)
    if not 1 <= n <= MOST:
        raise row.fault(DataValueError, "n", "range", least=1, most=MOST)
    return Number(n, status, source)


def _mix(row: Table, packaged: Parts | None) -> Parts:
    status, source = _rests_on(row, "weights")
    return Parts(_weights(row, "weights", packaged.mix.names if packaged else None), status, source)


def _weights(row: Table, key: str, known: Iterable[str] | None) -> Mix[str]:
    """Shares of a thousand."""
    written = _counts(row, key, known)
    total = sum(written.values())
    if total != WHOLE:
        raise row.fault(DataValueError, key, "weights", total=total, whole=WHOLE)
    return mix_of(written)


def _counts(row: Table, key: str, known: Iterable[str] | None) -> dict[str, int]:
    """A table inside the row: how many of a thousand, none where a known name is left out, in the order of `known`."""
    written = row.get(key, dict)
    names = frozenset(written if known is None else known)
    for name in written:
        if name not in names:
            raise row.fault(DataNameError, key, "unknown", name=name, nearest=nearest(name, names))
    return {name: _per_thousand(row, key, written.get(name, 0)) for name in known or written}


def _spread(row: Table, packaged: Spread | None) -> Spread:
    unit = packaged.unit if packaged else next((unit for unit in LONGEST if row.has(unit)), "n")
    if not row.has(unit):
        raise row.fault(DataKeyError, "", "quantiles", unit=unit)
    status, source = _rests_on(row, unit)
    points = quantiles(row, unit, -LONGEST[unit], LONGEST[unit], "numbers")
    return Spread(tuple(in_days(point) if unit == "years" else point for point in points), unit, status, source)


def in_days(years: int) -> int:
    return years * 1461 // 4


def _age(row: Table, packaged: Age | None) -> Age:
    """Beside its years and what may hold besides, a row has tables that each share out a thousand."""
    if packaged:
        chain, also = packaged.chain, tuple(packaged.also)
        mixes: dict[str, tuple[str, ...] | None] = {key: mix.names for key, mix in packaged.mix.items()}
    else:
        chain, also = Path(row.file).parent.name, None
        mixes = {
            key: None for key, value in row.values.items() if type(value) is dict and key not in ("also", "source")
        }
    status, source = _rests_on(row, "from_years", "also", *mixes)
    from_years, most = row.get("from_years", int), LONGEST["years"]
    if not 0 <= from_years <= most:
        raise row.fault(DataValueError, "from_years", "years", most=most)
    return Age(
        chain,
        in_days(from_years),
        MappingProxyType({key: _weights(row, key, names) for key, names in mixes.items()}),
        MappingProxyType({name: Chance(n, status, source) for name, n in _counts(row, "also", also).items()}),
        status,
        source,
    )


def _check_ages(file: Table, ages: Iterable[Age]) -> None:
    """Each chain's ages start at 0 and ascend."""
    starts: dict[str, list[int]] = {}
    for age in ages:
        starts.setdefault(age.chain, []).append(age.from_days)
    for found in starts.values():
        if found[0] or any(later <= earlier for earlier, later in pairwise(found)):
            raise file.table("age").fault(DataOrderError, "", "ages")


_MADE: dict[str, Callable[[Table, Any], Any]] = {
    "chance": _chance, "mix": _mix, "spread": _spread, "age": _age, "paper": _chance, "instead": _chance,
    "count": _number,
}  # fmt: skip
