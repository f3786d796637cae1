"""What other rows of offices change: which offices, and whose work passes to whom, where and when."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from engine.core.routing import route
from workflows import catalogue
from workflows.errors import NoOffice
from workflows.files.offices import TWO_TIERS_ON, Commune, Office, Offices
from workflows.law.notation import Agency


class Changed(NamedTuple):
    """One office as it was, None where it is new, and as it is."""

    was: Office | None
    becomes: Office


class Passed(NamedTuple):
    """From that day on these communes have another office; the code is empty where there was none, or is none."""

    from_on: dt.date
    was: str
    becomes: str
    communes: tuple[Commune, ...]


def changed(before: Offices, after: Offices, codes: Collection[str]) -> list[Changed]:
    """The offices of these codes that are others than before, of today or of before 1 July 2025."""
    found = []
    for code in codes:
        was, becomes = before.office(code), after.office(code)
        assert becomes is not None
        if was != becomes:
            found.append(Changed(was, becomes))
    return found


def passed(before: Offices, after: Offices, changes: Collection[Changed]) -> list[Passed]:
    """By day, what passes from office to office by these changes, by the routing that sends work there. Work of before
    1 July 2025 is not looked at.
    """
    found: dict[tuple[dt.date, str, str], dict[str, Commune]] = defaultdict(dict)
    agencies = list(_agencies())
    for day, commune, code in _touched(after, changes):
        for agency, beside in agencies:
            if code in (agency.code, *_successors(agency, beside)):
                was, becomes = (_routed(agency, commune, day, map_, beside) for map_ in (before, after))
                if was != becomes:
                    found[day, was, becomes][commune.code] = commune
    return [Passed(*key, tuple(communes.values())) for key, communes in sorted(found.items())]


def _touched(there: Offices, changes: Collection[Changed]) -> Iterator[tuple[dt.date, Commune, str]]:
    """The communes that a changed office covers or covered, with each day on which something may change there, and the
    agency.
    """
    covered: dict[str, list[Commune]] = defaultdict(list)
    for commune in there.communes:
        if commune.ended_on is None:
            for code in {commune.code, commune.area, commune.district, commune.province_code}:
                covered[code].append(commune)
    for was, becomes in changes:
        both = [office for office in (was, becomes) if office is not None]
        days = {day for office in both for day in (office.opened_on, office.closed_on) if day is not None}
        for office in both:
            for commune in covered[office.covers]:
                yield from ((max(day, TWO_TIERS_ON), commune, office.agency) for day in days)


def _agencies() -> Iterator[tuple[Agency, Mapping[str, Agency]]]:
    """Each agency of the editions, with those beside it, once."""
    seen = set()
    for edition in catalogue.known():
        beside = {agency.code: agency for agency in edition.agencies}
        for agency in edition.agencies:
            key = (agency.tier, agency.code, *_successors(agency, beside))
            if key not in seen:
                seen.add(key)
                yield agency, beside


def _successors(agency: Agency, beside: Mapping[str, Agency]) -> tuple[str, ...]:
    """Codes of the agencies that have its work after it."""
    heir = beside.get(agency.successor)
    return (heir.code, *_successors(heir, beside)) if heir is not None else ()


def _routed(agency: Agency, commune: Commune, on: dt.date, map_: Offices, beside: Mapping[str, Agency]) -> str:
    """The code of the office; empty where there is none."""
    try:
        return route(agency, commune.code, on, map_, beside).code
    except NoOffice:
        return ""
