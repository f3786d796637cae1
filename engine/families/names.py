"""Names as people of each time have them, read from a data file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from engine.core.inputs import read_text
from engine.families.mix import Mix, mix_of
from workflows.datafile import Table, read
from workflows.errors import DataOrderError, DataValueError, quoted

PACKAGED = Path(__file__).parent / "data" / "names.toml"
SEXES = ("man", "woman")


@dataclass(frozen=True, slots=True)
class Period:
    """How children born from a year on are called, by sex."""

    born_from: int
    middle: Mapping[str, Mix]
    given: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Foreigners:
    """Names of one nationality, by sex."""

    nationality: str
    given: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Names:
    """`periods` ascend by year of birth."""

    family: Mix
    ethnicity: Mix
    periods: tuple[Period, ...]
    foreign: tuple[Foreigners, ...]

    def period(self, born_year: int) -> Period:
        found = self.periods[0]
        for period in self.periods:
            if period.born_from <= born_year:
                found = period
        return found


@cache
def load() -> Names:
    """The packaged names. Raises DataFileError for one that a declaration would refuse."""
    file = read("engine/families/data/names.toml", PACKAGED.read_bytes())
    file.keys("status", "source", "family", "ethnicity", "period", "foreign")
    file.label("source")
    periods = [_period(file.table("period").table(name)) for name in file.get("period", dict)]
    if [period.born_from for period in periods] != sorted(period.born_from for period in periods):
        raise file.fault(DataOrderError, "period", "các kỳ phải tăng dần", "the periods must ascend")
    foreign = tuple(Foreigners(row.get("nationality", str), _by_sex(row)) for row in file.tables("foreign"))
    return Names(_weighted(file.table("family")), _weighted(file.table("ethnicity")), tuple(periods), foreign)


def _period(row: Table) -> Period:
    row.keys("born_from", "middle", "given")
    middle = row.table("middle")
    middles = {sex: _weighted(middle.table(sex)) for sex in SEXES}
    return Period(row.get("born_from", int), MappingProxyType(middles), _by_sex(row.table("given")))


def _by_sex(row: Table) -> Mapping[str, tuple[str, ...]]:
    found = {sex: tuple(row.get(sex, list)) for sex in SEXES}
    for sex, names in found.items():
        _sound(row, sex, names)
    return MappingProxyType(found)


def _weighted(row: Table) -> Mix:
    _sound(row, "", row.values)
    weights = [row.get(name, int) for name in row.values]
    if not all(weight > 0 for weight in weights):
        raise row.fault(DataValueError, "", "trọng số phải từ 1", "weights must be 1 or more")
    return mix_of(row.values)


def _sound(row: Table, key: str, names: Iterable[str]) -> None:
    for name in names:
        faults = read_text(name)
        if isinstance(faults, tuple):
            right = faults[0][1]
            raise row.fault(DataValueError, key, f"{quoted(name)}: {right.vi}", f"{quoted(name)}: {right.en}")
