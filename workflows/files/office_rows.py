"""Offices as the rules of offices.toml make them, and as rows of offices.csv stand in their place or beside them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from workflows import errors as e
from workflows.files.csvfile import Faults, Row, rows
from workflows.files.datafile import Table
from workflows.files.offices import PREFIXES, Commune, Office, Province, columns, lower, path_of
from workflows.law.citation import Status

COLUMNS = columns(Office)


def read(folder: Path | None, brought: Sequence[Row]) -> Iterator[Row]:
    """The rows of offices.csv, those brought last."""
    codes = {row.cells["code"] for row in brought}
    yield from (row for row in rows(path_of("offices.csv", folder), COLUMNS) if row.cells["code"] not in codes)
    yield from brought


def rule_made(
    file: Table, communes: Iterable[Commune], provinces: Mapping[str, Province], known: frozenset[str]
) -> Iterator[Office]:
    """One office for each commune, area or province that a rule of the file speaks of."""
    file.keys("rule", "former")
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
        return {code: lower(one.name) for code, one in provinces.items()}
    if kind == "commune":
        return {one.code: lower(one.name) for one in communes}
    found: dict[str, str] = {}
    for one in communes:
        found.setdefault(one.area, one.name.removeprefix(f"{PREFIXES[one.kind]} "))
    return found


def merged(
    lines: Iterable[Row], communes: tuple[Commune, ...], made: Iterable[Office], known: frozenset[str]
) -> tuple[Office, ...]:
    """Those of the rows, and of the made ones those that no row replaces."""
    covered = {code for c in communes for code in (c.code, c.area, c.district, c.province_code) if code}
    by_rule = {office.code: office for office in made}
    found: dict[str, Office] = {}
    own: list[tuple[Row, Office]] = []
    faults = Faults()
    for row in lines:
        try:
            own.append((row, _office(row, covered, known)))
        except e.DataFileError as fault:
            faults.add(fault)
    for _, office in own:
        by_rule.pop(office.code, None)
    beside: dict[tuple[str, str], list[Office]] = {}
    for one in by_rule.values():
        beside.setdefault((one.agency, one.covers), []).append(one)
    for row, office in own:
        there = beside.setdefault((office.agency, office.covers), [])
        if wrong := _clash(row, office, found, there):
            faults.add(wrong)
        found[office.code] = office
        there.append(office)
    faults.check()
    return (*by_rule.values(), *found.values())


def _clash(row: Row, office: Office, found: Collection[str], there: Iterable[Office]) -> e.DataFileError | None:
    """What an office is at odds with: itself, or one before it that covers the same."""
    if office.code in found:
        return row.fault(e.DataDuplicateError, "office", code=office.code)
    if office.closed_on is not None and office.closed_on <= office.opened_on:
        return row.fault(e.DataOrderError, "closed_before_opened")
    for other in there:
        if other.is_open(office.opened_on) or office.is_open(other.opened_on):
            return row.fault(e.DataOverlapError, "office", code=other.code)
    return None


def _office(row: Row, covered: Collection[str], known: frozenset[str]) -> Office:
    return Office(
        code=row.like("code", "[a-z][a-z0-9_]*", "registrar_00004"),
        agency=row.one_of("agency", known),
        name=row.text("name"),
        covers=row.one_of("covers", covered),
        opened_on=row.day("opened_on"),
        closed_on=row.day("closed_on") if row.cells["closed_on"] else None,
    )
