"""Names as people of each time have them, read from a packaged file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from engine.families.mix import Mix, mix_of
from workflows.files.datafile import Table, read
from workflows.law.citation import Label, Status

PACKAGED = Path(__file__).parent / "data" / "names.toml"
SEXES = ("man", "woman")


@dataclass(frozen=True, slots=True)
class Period:
    """How people are called whose first year is `from_year` or later, by sex."""

    from_year: int
    middle: Mapping[str, Mix[str]]
    given: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Foreigners:
    """Names of one nationality, by sex."""

    nationality: str
    given: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Names:
    """`periods` ascend by their first year."""

    family: Mix[str]
    ethnicity: Mix[str]
    periods: tuple[Period, ...]
    foreign: tuple[Foreigners, ...]
    status: Status
    source: Label

    def period(self, year: int) -> Period:
        found = self.periods[0]
        for period in self.periods:
            if period.from_year <= year:
                found = period
        return found


@cache
def load() -> Names:
    """The packaged names."""
    file = read("engine/families/data/names.toml", PACKAGED.read_bytes())
    file.keys("status", "source", "family", "ethnicity", "period", "foreign")
    periods = [_period(file.table("period").table(name)) for name in file.get("period", dict)]
    return Names(
        family=mix_of(file.get("family", dict)),
        ethnicity=mix_of(file.get("ethnicity", dict)),
        periods=tuple(sorted(periods, key=lambda period: period.from_year)),
        foreign=tuple(Foreigners(row.get("nationality", str), _given(row)) for row in file.tables("foreign")),
        status=Status(file.choice("status", (Status.ASSUMED,))),
        source=file.label("source"),
    )


def _period(row: Table) -> Period:
    row.keys("from_year", "middle", "given")
    middle = {sex: mix_of(row.table("middle").get(sex, dict)) for sex in SEXES}
    return Period(row.get("from_year", int), MappingProxyType(middle), _given(row.table("given")))


def _given(row: Table) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({sex: tuple(row.get(sex, list)) for sex in SEXES})
