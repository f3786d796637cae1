"""Whether an agency of another tier has the same office: asked of every commune on each day on which one may change."""

from __future__ import annotations

import datetime as dt

from api.spec.core_world import packaged_offices
from api.spec.mutation.possible import Explored
from engine.core.routing import route
from workflows.errors import NoOffice
from workflows.files.offices import TWO_TIERS_ON, Commune, Office, Offices
from workflows.law.citation import Label
from workflows.law.notation import Agency, Edition


def same_offices(edition: Edition, right: Agency, wrong: Agency) -> Explored | None:
    """None: some commune is served by another office."""
    offices = packaged_offices()
    n = 0
    for on in _days(edition, offices):
        for commune in _communes(offices, on):
            n += 1
            if _office(right, commune, on, offices, edition) is not _office(wrong, commune, on, offices, edition):
                return None
    says = Label(f"cùng cơ quan trong cả {n} cặp xã và ngày", f"the same office in all {n} pairs of commune and day")
    return Explored(says, n)


def _days(edition: Edition, offices: Offices) -> list[dt.date]:
    """The first day of the edition, and the later ones on which the map or an office changes."""
    maps = [offices, *([offices.past.map] if offices.past else [])]
    changes = {day for each in maps for one in each.offices for day in (one.opened_on, one.closed_on) if day}
    return sorted({edition.in_force_on, *(on for on in {*changes, TWO_TIERS_ON} if on > edition.in_force_on)})


def _communes(offices: Offices, on: dt.date) -> tuple[Commune, ...]:
    return tuple(one for one in offices.on(on).communes if one.ended_on is None or one.ended_on > on)


def _office(agency: Agency, commune: Commune, on: dt.date, offices: Offices, edition: Edition) -> Office | None:
    try:
        return route(agency, commune.code, on, offices, {one.code: one for one in edition.agencies})
    except NoOffice:
        return None
