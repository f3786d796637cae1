"""Provinces, communes and offices as dated rows of data, read from CSV files that people edit.

The packaged map holds the 34 provinces and the 3,321 communes of 2025, and three communes that ended. Names are
official; the areas of social insurance, and the names and codes of all offices, are assumed
(docs/decisions/0011-offices.md).
"""

from __future__ import annotations

import datetime as dt
import difflib
import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from workflows import catalogue
from workflows import errors as e
from workflows.files.csvfile import Row, rows
from workflows.files.datafile import Table, read
from workflows.law.citation import Status
from workflows.spelling import keyed, plain, ways

DATA = Path(__file__).parents[1] / "data"
_DEGREES = r"[0-9]{1,3}\.[0-9]{1,6}"


class CommuneKind(StrEnum):
    """The kinds of commune-level unit."""

    COMMUNE = "commune"
    WARD = "ward"
    SPECIAL_ZONE = "special_zone"


# of the likeness of two words, 0 to 1: too little to be meant, and what the right province and kind make up for
_UNLIKE, _AT_HOME, _SAME_SORT = 0.5, 0.1, 0.05

PREFIXES = {CommuneKind.COMMUNE: "Xã", CommuneKind.WARD: "Phường", CommuneKind.SPECIAL_ZONE: "Đặc khu"}


@dataclass(frozen=True, slots=True)
class Province:
    """A province or a city under the state. `name` has its kind in front: “Thành phố Huế”; `population` are people."""

    code: str
    name: str
    population: int
    status: Status
    source: str


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune-level unit. `name` has its kind in front: “Phường Ba Đình”.

    `code` is the official one, five digits. `area` is that of its social insurance office; `district` the district
    that the code belonged to until 30 June 2025, empty where there was none. Its middle lies at `latitude` and
    `longitude`, in degrees. `ended_on` is the first day on which the commune is no more; from then on `successor`
    stands for it (of a divided commune the larger part: assumed).
    """

    code: str
    name: str
    kind: CommuneKind
    province_code: str
    province_name: str
    area: str
    district: str
    latitude: float
    longitude: float
    ended_on: dt.date | None = None
    successor: str = ""

    def shown(self) -> str:
        """As errors list it."""
        return f"{self.name} ({self.code}, {self.province_name})"


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


@dataclass(frozen=True)
class Offices:
    """The map: communes and offices, with the indexes that routing looks up. Made by `offices_of`.

    `provinces` and `by_office` are by code. `by_cover` has the offices of an agency that cover a code, by day of
    opening.
    """

    communes: tuple[Commune, ...]
    offices: tuple[Office, ...]
    provinces: Mapping[str, Province] = field(repr=False, compare=False)
    by_code: Mapping[str, Commune] = field(repr=False, compare=False)
    by_cover: Mapping[tuple[str, str], tuple[Office, ...]] = field(repr=False, compare=False)
    by_office: Mapping[str, Office] = field(repr=False, compare=False)

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


# what a district, which is no more, was called, and the kind of the communes that most have its name now
_FORMER = {
    "quan": CommuneKind.WARD,
    "thi xa": CommuneKind.WARD,
    "thanh pho": CommuneKind.WARD,
    "tp": CommuneKind.WARD,
    "huyen": CommuneKind.COMMUNE,
    "thi tran": CommuneKind.COMMUNE,
}


def near_communes(word: str, offices: Offices, provinces: Collection[str] = (), n: int = 3) -> tuple[Commune, ...]:
    """The communes whose name or code is most like the word, best first; marks do not matter.

    One of these provinces, by code, goes before one that is only a little more like the word; where the word says what
    a former district was called, of those of its name first one of the kind that most of them have become.
    """
    written = plain(word[:60])
    former = next((kind for kind in _FORMER if written.startswith(f"{kind} ")), "")
    likeness = difflib.SequenceMatcher()
    likeness.set_seq2(written[len(former) :].strip())
    best = dict.fromkeys(offices.by_code, 0.0)

    def compare(name: str, codes: Iterable[str]) -> None:
        likeness.set_seq1(name)
        # the first two bounds are cheap, and most names are not at all like the word
        if likeness.real_quick_ratio() > _UNLIKE and likeness.quick_ratio() > _UNLIKE:
            score = likeness.ratio()
            best.update((code, max(score, best[code])) for code in codes)

    for name, called in offices.by_name.items():
        if name.isascii():
            compare(name, (one.code for one in called))
    for code in best:
        compare(code, (code,))
        if offices.by_code[code].province_code in provinces:
            best[code] += _AT_HOME
        if former and offices.by_code[code].kind is _FORMER[former]:
            best[code] += _SAME_SORT
    return tuple(offices.by_code[code] for code in heapq.nsmallest(n, best, key=lambda code: (-best[code], code)))


def offices_of(communes: Iterable[Commune], offices: Iterable[Office], provinces: Iterable[Province] = ()) -> Offices:
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
    )


def load(folder: Path | None = None) -> Offices:
    """The packaged map; a file of the same name in `folder` replaces the packaged one.

    The columns of each file are the attributes of its rows, in any order; an empty cell stands for none. Offices are
    those that the rules of offices.toml make, and those of offices.csv, which replace one of the same code.
    Their agencies are those of the editions.

    Raises DataFileError with file, line and what would be right, for the first fault.
    """
    known = frozenset(agency.code for edition in catalogue.known() for agency in edition.agencies)
    provinces = _provinces(rows(_path("provinces.csv", folder), _columns(Province)))
    communes = _communes(rows(_path("communes.csv", folder), _columns(Commune, "province_name")), provinces)
    rules = read(*_toml("offices.toml", folder))
    lines = rows(_path("offices.csv", folder), _columns(Office))
    made = list(rule_made(rules, communes, provinces, known))
    return offices_of(communes, _offices(lines, communes, made, known), provinces.values())


def _columns(kind: type[Province] | type[Commune] | type[Office], *but: str) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if each.name not in but)


def _path(name: str, folder: Path | None) -> Path:
    own = folder / name if folder else None
    return own if own and own.exists() else DATA / name


def _toml(name: str, folder: Path | None) -> tuple[str, bytes]:
    path = _path(name, folder)
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
    kind = CommuneKind(row.one_of("kind", tuple(CommuneKind)))
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


def rule_made(
    file: Table, communes: Iterable[Commune], provinces: Mapping[str, Province], known: frozenset[str]
) -> Iterator[Office]:
    """One office for each commune, area or province that a rule of the file speaks of."""
    file.keys("rule")
    standing = [commune for commune in communes if commune.ended_on is None]
    for agency in file.get("rule", dict):
        rule = file.table("rule").table(agency)
        rule.keys("covers", "name", "opened_on", "status", "source")
        if agency not in known:
            near = e.nearest(agency, known)
            raise file.table("rule").fault(e.DataNameError, agency, "agency", agency=agency, nearest=near)
        rule.choice("status", tuple(Status))
        rule.label("source")
        name, opened_on = rule.get("name", str), rule.get("opened_on", dt.date)
        if name.count("{}") != 1:
            raise rule.fault(e.DataValueError, "name", "place_in_name")
        for covers, place in _covered(rule.choice("covers", _COVERED), standing, provinces).items():
            yield Office(f"{agency}_{covers}", agency, name.replace("{}", place), covers, opened_on, None)


_COVERED = ("commune", "area", "province")


def _covered(kind: str, communes: Iterable[Commune], provinces: Mapping[str, Province]) -> dict[str, str]:
    """Codes that offices of that kind cover, with the place as their names have it: of an area, its first commune."""
    if kind == "province":
        return {code: _lower(one.name) for code, one in provinces.items()}
    if kind == "commune":
        return {one.code: _lower(one.name) for one in communes}
    found: dict[str, str] = {}
    for one in communes:
        found.setdefault(one.area, one.name.removeprefix(f"{PREFIXES[one.kind]} "))
    return found


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]


def _offices(
    lines: Iterable[Row], communes: tuple[Commune, ...], made: Iterable[Office], known: frozenset[str]
) -> tuple[Office, ...]:
    """Those of the rows, and of the made ones those that no row replaces."""
    covered = {code for c in communes for code in (c.code, c.area, c.district, c.province_code) if code}
    by_rule = {office.code: office for office in made}
    found: dict[str, Office] = {}
    own = [(row, _office(row, covered, known)) for row in lines]
    for _, office in own:
        by_rule.pop(office.code, None)
    beside: dict[tuple[str, str], list[Office]] = {(one.agency, one.covers): [one] for one in by_rule.values()}
    for row, office in own:
        if office.code in found:
            raise row.fault(e.DataDuplicateError, "office", code=office.code)
        if office.closed_on is not None and office.closed_on <= office.opened_on:
            raise row.fault(e.DataOrderError, "closed_before_opened")
        for other in beside.setdefault((office.agency, office.covers), []):
            if other.is_open(office.opened_on) or office.is_open(other.opened_on):
                raise row.fault(e.DataOverlapError, "office", code=other.code)
        found[office.code] = office
        beside[office.agency, office.covers].append(office)
    return (*by_rule.values(), *found.values())


def _office(row: Row, covered: Collection[str], known: frozenset[str]) -> Office:
    return Office(
        code=row.like("code", "[a-z][a-z0-9_]*", "registrar_00004"),
        agency=row.one_of("agency", known),
        name=row.text("name"),
        covers=row.one_of("covers", covered),
        opened_on=row.day("opened_on"),
        closed_on=row.day("closed_on") if row.cells["closed_on"] else None,
    )
