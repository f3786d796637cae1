"""Which office has a stage: an agency, a commune and a day give one office, looked up in tables."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection

from workflows.errors import CommuneAmbiguous, CommuneUnknown, NoOffice
from workflows.files.offices import Commune, Office, Offices, near_communes
from workflows.law.notation import Agency, Tier
from workflows.spelling import keyed, plain


def route(agency: Agency, commune_code: str, on: dt.date, offices: Offices) -> Office:
    """The office of the agency that serves the commune on that day, or its successor's where the commune has ended.

    Where no district office is open, the same agency's office of the commune, then of its area, has what the district
    had: so work in hand on 1 July 2025 passes on by routing its place again (assumed). Raises CommuneUnknown, NoOffice.
    """
    commune = offices.by_code.get(commune_code)
    if commune is None:
        raise unknown(commune_code, offices)
    while commune.ended_on is not None and commune.ended_on <= on:
        commune = offices.by_code[commune.successor]
    for key in _keys(agency.tier, commune):
        for office in offices.by_cover.get((agency.code, key), ()):
            if office.is_open(on):
                return office
    raise NoOffice(agency=agency.label, commune=commune.shown(), on=on)


def _keys(tier: Tier, commune: Commune) -> tuple[str, ...]:
    match tier:
        case Tier.COMMUNE:
            return (commune.code,)
        case Tier.AREA:
            return (commune.area,)
        case Tier.PROVINCE:
            return (commune.province_code,)
        case Tier.DISTRICT:
            return (commune.district, commune.code, commune.area)


def find_commune(word: str, offices: Offices, provinces: Collection[str] = ()) -> Commune:
    """The commune that a person means by its code or name; marks and the kind in front may be left out.

    A province after a comma tells communes of one name apart: “Kim Liên, Nghệ An”. A commune that has ended is found
    where none of today is called so. `provinces`, by code, are those that it is likely in where none is named: they
    decide nothing, but go first among the nearest. Raises CommuneUnknown, CommuneAmbiguous.
    """
    if word.strip() in offices.by_code:
        return offices.by_code[word.strip()]
    name, _, province = word.partition(",")
    found = offices.by_name.get(keyed(name)) or offices.by_name.get(plain(name), ())
    if province.strip():
        found = tuple(one for one in found if bare(one.province_name) == bare(province))
    found = tuple(one for one in found if one.ended_on is None) or found
    if len(found) == 1:
        return found[0]
    if province.strip():
        provinces = [code for code, one in offices.provinces.items() if bare(one.name) == bare(province)]
    if not found:
        raise unknown(word, offices, provinces)
    likely = sorted(found, key=lambda one: one.province_code not in provinces)
    raise CommuneAmbiguous(word=word, candidates=tuple(one.shown() for one in likely))


def bare(province: str) -> str:
    """A province's name without its kind and marks: “TP. Hồ Chí Minh” is “ho chi minh”."""
    return re.sub(r"^(thanh pho|tinh|tp)\s*", "", plain(province))


def unknown(word: str, offices: Offices, provinces: Collection[str] = ()) -> CommuneUnknown:
    """The error that names the communes nearest to the word, those of these provinces first."""
    near = near_communes(word.partition(",")[0], offices, provinces)
    return CommuneUnknown(word=word, near=[commune.shown() for commune in near])
