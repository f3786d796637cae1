"""Provinces, communes and offices as dated rows of data, read from CSV files that people edit.

The packaged map holds the 34 provinces and the 3,321 communes of 2025; what stood before them is a map of its own
(`workflows.files.past`), read when it is first asked for. Names are official; the areas of social insurance, and the
names and codes of all offices, are assumed (docs/decisions/0011-offices.md).
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

from workflows import catalogue
from workflows import errors as e
from workflows.files.csvfile import Row, rows
from workflows.files.datafile import read
from workflows.law.citation import Status
from workflows.spelling import keyed, ways

DATA = Path(__file__).parents[1] / "data"
TWO_TIERS_ON = dt.date(2025, 7, 1)  # provinces and communes, no districts: clauses.TWO_TIERS, Decree 120/2025
_DEGREES = r"[0-9]{1,3}\.[0-9]{1,6}"


class CommuneKind(StrEnum):
    """The kinds of commune-level unit; a district is one where it had no communes."""

    COMMUNE = "commune"
    WARD = "ward"
    SPECIAL_ZONE = "special_zone"
    TOWNSHIP = "township"
    DISTRICT = "district"


KINDS_OF_TODAY = (CommuneKind.COMMUNE, CommuneKind.WARD, CommuneKind.SPECIAL_ZONE)
FORMER_KINDS = (CommuneKind.COMMUNE, CommuneKind.WARD, CommuneKind.TOWNSHIP, CommuneKind.DISTRICT)
PREFIXES = {
    CommuneKind.COMMUNE: "Xã",
    CommuneKind.WARD: "Phường",
    CommuneKind.SPECIAL_ZONE: "Đặc khu",
    CommuneKind.TOWNSHIP: "Thị trấn",
    CommuneKind.DISTRICT: "Huyện",
}


@dataclass(frozen=True, slots=True)
class Province:
    """A province or a city under the state. `name` has its kind in front: “Thành phố Huế”; `population` are people.

    One that is no more has the province of today that it became as `successor`, and `also` is an earlier name of it;
    its people are not counted: 0.
    """

    code: str
    name: str
    population: int
    status: Status
    source: str
    successor: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune-level unit. `name` has its kind in front: “Phường Ba Đình”.

    `code` is the official one, five digits; of a unit of before 1 July 2025 with the code of its district in front,
    “001.00004”, for many communes of today have the digits of an older one. `area` is that of its social insurance
    office; `district` the district that the code belonged to until 30 June 2025, empty where there was none. Its middle
    lies at `latitude` and `longitude`, in degrees, nan where no family of a simulation lives. `ended_on` is the first
    day on which the commune is no more; from then on `successor` stands for it (of a divided commune the larger part:
    assumed). `district_name` is that of a unit of before.
    """

    code: str
    name: str
    kind: CommuneKind
    province_code: str
    province_name: str
    area: str
    district: str
    latitude: float = math.nan
    longitude: float = math.nan
    ended_on: dt.date | None = None
    successor: str = ""
    district_name: str = ""

    def shown(self) -> str:
        """As errors list it."""
        within = f"{self.district_name}, {self.province_name}" if self.district_name else self.province_name
        return f"{self.name} ({self.code}, {within})"


@dataclass(frozen=True, slots=True)
class Office:
    """One office of an agency. `covers` is the code of the commune, area, district or province that it serves.

    It is open from `opened_on`; `closed_on` is the first day on which it is closed, None while none is known.
    """

    code: str
    agency: str
    name: str
    covers: str
    opened_on: dt.date
    closed_on: dt.date | None

    def is_open(self, on: dt.date) -> bool:
        return self.opened_on <= on and (self.closed_on is None or on < self.closed_on)


class Past:
    """The map of before 1 July 2025, read when it is first asked for: most commands never do, and it is large."""

    def __init__(self, read_map: Callable[[], Offices]) -> None:
        self._read = read_map

    @cached_property
    def map(self) -> Offices:
        return self._read()


@dataclass(frozen=True)
class Offices:
    """The map: communes and offices, with the indexes that routing looks up. Made by `offices_of`.

    `provinces` and `by_office` are by code. `by_cover` has the offices of an agency that cover a code, by day of
    opening. All of them are of this map alone; `commune` and `office` find those of before 1 July 2025 too.
    """

    communes: tuple[Commune, ...]
    offices: tuple[Office, ...]
    provinces: Mapping[str, Province] = field(repr=False, compare=False)
    by_code: Mapping[str, Commune] = field(repr=False, compare=False)
    by_cover: Mapping[tuple[str, str], tuple[Office, ...]] = field(repr=False, compare=False)
    by_office: Mapping[str, Office] = field(repr=False, compare=False)
    past: Past | None = field(repr=False, compare=False)

    def on(self, day: dt.date) -> Offices:
        """The map whose units stand on that day.

        Raises DataFileError for a faulty file of the past, as all does that asks for what is not of today.
        """
        return self if day >= TWO_TIERS_ON or self.past is None else self.past.map

    def commune(self, code: str) -> Commune | None:
        """The commune of that code, of today or of before."""
        found = self.by_code.get(code)
        if found is None and self.past is not None and code[3:4] == ".":
            return self.past.map.by_code.get(code)
        return found

    def office(self, code: str) -> Office | None:
        """The office of that code, of today or of before: a code that is not of today has the past read."""
        found = self.by_office.get(code)
        if found is None and self.past is not None and code:
            return self.past.map.by_office.get(code)
        return found

    def standing(self, commune: Commune, on: dt.date) -> tuple[Commune, Offices]:
        """The commune, or what stands for it on that day, and the map that has the offices of that one."""
        while commune.ended_on is not None and commune.ended_on <= on:
            heir = self.commune(commune.successor)
            assert heir is not None
            commune = heir
        return commune, self if commune.code in self.by_code or self.past is None else self.past.map

    def with_offices(self, offices: Iterable[Office]) -> Offices:
        """The same places, served by these offices today."""
        return offices_of(self.communes, offices, self.provinces.values(), self.past)

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Commune, ...]]:
        """The communes by each key of what they may be called. Most commands never ask, and it takes a while."""
        found: dict[str, list[Commune]] = {}
        for commune in self.communes:
            for name in names_of(commune):
                found.setdefault(name, []).append(commune)
        return MappingProxyType({name: tuple(called) for name, called in found.items()})


def names_of(commune: Commune) -> frozenset[str]:
    """Keys of what the commune may be called: in full, with its kind by its first letters or without it, with marks or
    without.
    """
    kind = PREFIXES[commune.kind]
    bare = commune.name.removeprefix(f"{kind} ")
    short = f"{''.join(word[0] for word in kind.split())}. {bare}"
    return frozenset(key for name in (commune.name, bare, short) for key in (keyed(name), *ways(name)))


def offices_of(
    communes: Iterable[Commune],
    offices: Iterable[Office],
    provinces: Iterable[Province] = (),
    past: Past | None = None,
) -> Offices:
    """The map of these rows, indexed. The rows are taken as sound: `load` checks those of files."""
    communes, offices = tuple(communes), tuple(offices)
    by_cover: dict[tuple[str, str], list[Office]] = {}
    for office in sorted(offices, key=lambda office: office.opened_on):
        by_cover.setdefault((office.agency, office.covers), []).append(office)
    return Offices(
        communes,
        offices,
        MappingProxyType({province.code: province for province in provinces}),
        MappingProxyType({commune.code: commune for commune in communes}),
        MappingProxyType({key: tuple(found) for key, found in by_cover.items()}),
        MappingProxyType({office.code: office for office in offices}),
        past,
    )


def load(folder: Path | None = None, brought: Sequence[Row] = ()) -> Offices:
    """The packaged map; a file of the same name in `folder` replaces the packaged one. `brought` are rows that stand in
    the place of those of offices.csv with the same code, and beside the others.

    The columns of each file are the attributes of its rows, in any order; an empty cell stands for none. Offices are
    those that the rules of offices.toml make, and those of offices.csv, which replace one of the same code; a row of an
    office that had closed by 1 July 2025 is of the map of before it. Their agencies are those of the editions.

    Raises DataFileError with file, line and what would be right, for the first fault, but for all wrong rows of
    offices. The files of what stood before
    1 July 2025 are read, and their faults told, when it is first asked for, or where such a row covers one of them.
    """
    known = frozenset(agency.code for edition in catalogue.known() for agency in edition.agencies)
    return _load(known, folder, brought) if folder or brought else _packaged(known)


@lru_cache(maxsize=1)
def _packaged(known: frozenset[str]) -> Offices:
    """Made once for all commands of a process."""
    return _load(known, None, ())


def _load(known: frozenset[str], folder: Path | None, brought: Sequence[Row]) -> Offices:
    from workflows.files import office_rows  # it is built of what this module defines, as is the past

    provinces = _provinces(rows(path_of("provinces.csv", folder), columns(Province, "successor", "also")))
    communes = _communes(
        rows(path_of("communes.csv", folder), columns(Commune, "province_name", "district_name")), provinces
    )
    rules = read(*_toml("offices.toml", folder))
    lines: dict[bool, list[Row]] = {True: [], False: []}
    for row in office_rows.read(folder, brought):
        lines["" < row.cells["closed_on"] <= TWO_TIERS_ON.isoformat()].append(row)
    made = list(office_rows.rule_made(rules, communes, provinces, known))

    def read_past() -> Offices:
        from workflows.files import past

        return past.read(folder, rules, lines[True], offices_of(communes, (), provinces.values()), known)

    found = offices_of(
        communes, office_rows.merged(lines[False], communes, made, known), provinces.values(), Past(read_past)
    )
    if lines[True]:
        assert found.past is not None
        _ = found.past.map
    return found


def columns(kind: type[Province] | type[Commune] | type[Office], *but: str) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if each.name not in but)


def path_of(name: str, folder: Path | None) -> Path:
    own = folder / name if folder else None
    return own if own and own.exists() else DATA / name


def _toml(name: str, folder: Path | None) -> tuple[str, bytes]:
    path = path_of(name, folder)
    return str(path) if path.parent != DATA else f"workflows/data/{name}", path.read_bytes()


def _provinces(lines: Iterable[Row]) -> dict[str, Province]:
    found: dict[str, Province] = {}
    for row in lines:
        province = Province(
            code=row.like("code", "[0-9]{2}", "01"),
            name=row.like("name", r"(Tỉnh|Thành phố) \S.*", "Tỉnh …"),
            population=int(row.like("population", "[1-9][0-9]{0,8}", "1432986")),
            status=Status(row.one_of("status", tuple(Status))),
            source=row.text("source"),
        )
        if province.code in found:
            raise row.fault(e.DataDuplicateError, "province", code=province.code)
        found[province.code] = province
    return found


def _communes(lines: Iterable[Row], provinces: Mapping[str, Province]) -> tuple[Commune, ...]:
    found: dict[str, Commune] = {}
    at: dict[str, Row] = {}
    for row in lines:
        commune = _commune(row, provinces)
        if commune.code in found:
            raise row.fault(e.DataDuplicateError, "commune", code=commune.code, first_line=at[commune.code].line)
        found[commune.code], at[commune.code] = commune, row
    for commune in found.values():
        if commune.successor:
            row = at[commune.code]
            heir = found[row.one_of("successor", found)]
            # An heir that always ends later leaves no circle, nor a commune that follows itself.
            if commune.ended_on and heir.ended_on and heir.ended_on <= commune.ended_on:
                raise row.fault(e.DataOrderError, "successor", code=heir.code)
    return tuple(found.values())


def _commune(row: Row, provinces: Mapping[str, Province]) -> Commune:
    if bool(row.cells["ended_on"]) != bool(row.cells["successor"]):
        raise row.fault(e.DataValueError, "ended_and_successor")
    kind = CommuneKind(row.one_of("kind", KINDS_OF_TODAY))
    province = provinces[row.one_of("province_code", provinces)]
    return Commune(
        code=row.like("code", "[0-9]{5}", "00004"),
        name=row.like("name", rf"{PREFIXES[kind]} \S.*", f"{PREFIXES[kind]} …"),
        kind=kind,
        province_code=province.code,
        province_name=province.name,
        # A letter in front keeps it apart from the codes of communes, districts and provinces.
        area=row.like("area", "[a-z][a-z0-9_]*", "ha_noi_1"),
        district=row.like("district", "([0-9]{3})?", "001"),
        latitude=float(row.like("latitude", _DEGREES, "16.4637")),
        longitude=float(row.like("longitude", _DEGREES, "107.5909")),
        ended_on=row.day("ended_on") if row.cells["ended_on"] else None,
        successor=row.cells["successor"],
    )


def lower(name: str) -> str:
    return name[0].lower() + name[1:]
