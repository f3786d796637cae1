"""The map of before 1 July 2025: provinces, districts and communes of three tiers, and their offices.

The units are those of the last day, 30 June 2025: which of them were merged or named anew in the two years before it is
not kept (assumed). A district without communes is a commune-level unit itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from workflows import errors as e
from workflows.files.csvfile import Row, rows
from workflows.files.datafile import Table
from workflows.files.office_rows import merged
from workflows.files.offices import (
    FORMER_KINDS,
    PREFIXES,
    TWO_TIERS_ON,
    Commune,
    CommuneKind,
    Office,
    Offices,
    Province,
    lower,
    offices_of,
    path_of,
)
from workflows.law.citation import Status

_TIERS = ("commune", "district", "province")
_KINDS_OF_DISTRICT = "Quận|Huyện|Thị xã|Thành phố"


class District(NamedTuple):
    """A district. `name` has its kind in front: “Quận Ba Đình”."""

    code: str
    name: str
    province_code: str


def read(folder: Path | None, rules: Table, lines: Iterable[Row], today: Offices, known: frozenset[str]) -> Offices:
    """The map of those files, of the rules under `former`, and of the rows of offices.csv that are of before.

    Raises DataFileError with file, line and what would be right, for the first fault.
    """
    provinces = _provinces(_rows("former_provinces.csv", folder, ("code", "name", "also", "successor")), today)
    districts = _districts(_rows("former_districts.csv", folder, ("code", "name", "province_code")), provinces)
    columns = ("code", "name", "kind", "successor")
    communes = _communes(_rows("former_communes.csv", folder, columns), districts, provinces, today)
    made = list(rule_made(rules, communes, districts, provinces, known))
    return offices_of(communes, merged(lines, communes, made, known), provinces.values())


def _rows(name: str, folder: Path | None, columns: tuple[str, ...]) -> Iterator[Row]:
    return rows(path_of(name, folder), columns)


def _provinces(lines: Iterable[Row], today: Offices) -> dict[str, Province]:
    found: dict[str, Province] = {}
    for row in lines:
        code = row.like("code", "[0-9]{2}", "02")
        if code in found:
            raise row.fault(e.DataDuplicateError, "province", code=code)
        name = row.like("name", r"(Tỉnh|Thành phố) \S.*", "Tỉnh …")
        also = row.like("also", r"((Tỉnh|Thành phố) \S.*)?", "Tỉnh …")
        successor = row.one_of("successor", today.provinces)
        found[code] = Province(code, name, 0, Status.SECONDARY, "vietnamadminunits", successor, also)
    return found


def _districts(lines: Iterable[Row], provinces: Mapping[str, Province]) -> dict[str, District]:
    found: dict[str, District] = {}
    for row in lines:
        code = row.like("code", "[0-9]{3}", "001")
        if code in found:
            raise row.fault(e.DataDuplicateError, "district", code=code)
        name = row.like("name", rf"({_KINDS_OF_DISTRICT}) \S.*", "Quận …")
        found[code] = District(code, name, row.one_of("province_code", provinces))
    return found


def _communes(
    lines: Iterable[Row], districts: Mapping[str, District], provinces: Mapping[str, Province], today: Offices
) -> tuple[Commune, ...]:
    found: dict[str, Commune] = {}
    at: dict[str, int] = {}
    for row in lines:
        commune = _commune(row, districts, provinces, today)
        if commune.code in found:
            raise row.fault(e.DataDuplicateError, "commune", code=commune.code, first_line=at[commune.code])
        found[commune.code], at[commune.code] = commune, row.line
    return tuple(found.values())


def _commune(row: Row, districts: Mapping[str, District], provinces: Mapping[str, Province], today: Offices) -> Commune:
    code, kind = row.like("code", r"[0-9]{3}\.[0-9]{5}", "001.00004"), CommuneKind(row.one_of("kind", FORMER_KINDS))
    district = districts.get(code[:3])
    if district is None:
        near = e.nearest(code[:3], districts)
        raise row.fault(e.DataValueError, "cell_code", column="code", value=code[:3], nearest=near)
    province, successor = provinces[district.province_code], row.one_of("successor", today.by_code)
    if today.by_code[successor].province_code != province.successor:
        raise row.fault(e.DataValueError, "successor_elsewhere", code=successor, province=province.successor)
    return Commune(
        code=code,
        name=row.like("name", rf"{PREFIXES[kind]} \S.*", f"{PREFIXES[kind]} …"),
        kind=kind,
        province_code=province.code,
        province_name=province.name,
        area=district.code,
        district=district.code,
        ended_on=TWO_TIERS_ON,
        successor=successor,
        district_name="" if kind is CommuneKind.DISTRICT else district.name,
    )


def rule_made(
    file: Table,
    communes: Iterable[Commune],
    districts: Mapping[str, District],
    provinces: Mapping[str, Province],
    known: Collection[str],
) -> Iterator[Office]:
    """One office for each commune, district or province that a rule under `former` speaks of.

    Its code is that of the agency and of the place, a province's with a p in front, for today's have the same digits;
    a later rule for the same places adds the year in which it opens.
    """
    places = {
        "commune": [(one.code, one.code.replace(".", "_"), lower(one.name)) for one in communes],
        "district": [(one.code, one.code, lower(one.name)) for one in districts.values()],
        "province": [(one.code, f"p{one.code}", lower(one.name)) for one in provinces.values()],
    }
    since: dict[tuple[str, str], dt.date] = {}
    for rule in file.tables("former"):
        rule.keys("agency", "covers", "name", "opened_on", "closed_on", "status", "source")
        agency = rule.get("agency", str)
        if agency not in known:
            near = e.nearest(agency, known)
            raise rule.fault(e.DataNameError, "agency", "agency", agency=agency, nearest=near)
        tier, name = rule.choice("covers", _TIERS), rule.get("name", str)
        rule.choice("status", tuple(Status))
        rule.label("source")
        if name.count("{}") != 1:
            raise rule.fault(e.DataValueError, "name", "place_in_name")
        opened_on, closed_on = rule.get("opened_on", dt.date), rule.get("closed_on", dt.date)
        before = since.get((agency, tier))
        if not opened_on < closed_on <= TWO_TIERS_ON:
            raise rule.fault(e.DataOrderError, "closed_on", "former_closed", last=TWO_TIERS_ON)
        if before is not None and opened_on < before:
            raise rule.fault(e.DataOrderError, "opened_on", "former_opened", closed_on=before)
        suffix = f"_{opened_on.year}" if before is not None else ""
        since[agency, tier] = closed_on
        for covers, code, place in places[tier]:
            yield Office(f"{agency}_{code}{suffix}", agency, name.replace("{}", place), covers, opened_on, closed_on)
