"""Which office has a stage: an agency, a commune and a day give one office, looked up in tables."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from workflows.errors import CommuneAmbiguous, CommuneNotYet, CommuneUnknown, NoOffice
from workflows.files.near import near_communes
from workflows.files.offices import TWO_TIERS_ON, Commune, Office, Offices, Past, Province
from workflows.law.notation import Agency, Tier
from workflows.spelling import keyed, plain

_NONE: Mapping[str, Agency] = MappingProxyType({})
_MOST = 12  # communes that one sentence lists
# the kinds of province and district, and how each is shortened before a name
_KINDS = {"thanh pho": "tp", "tinh": "t", "quan": "q", "huyen": "h", "thi xa": "tx"}


def route(
    agency: Agency, commune_code: str, on: dt.date, offices: Offices, agencies: Mapping[str, Agency] = _NONE
) -> Office:
    """The office of the agency that serves the commune on that day, or its successor's where the commune has ended.

    Where no district office is open, the same agency's office of the commune, then of its area, has what the district
    had: so work in hand on 1 July 2025 passes on by routing its place again (assumed). Where none of the agency's own
    is open, that of the agency which has its work, one of `agencies`. Raises CommuneUnknown, NoOffice.
    """
    found = offices.commune(commune_code)
    if found is None:
        raise unknown(commune_code, offices)
    commune, served_by = offices.standing(found, on)
    office = serving(agency, commune, on, served_by, agencies)
    if office is None:
        raise NoOffice(agency=agency.label, commune=commune.shown(), on=on)
    return office


def serving(
    agency: Agency, commune: Commune, on: dt.date, served_by: Offices, agencies: Mapping[str, Agency]
) -> Office | None:
    """As `route`, of a commune that stands on that day, in the map that has its offices; None where there is none."""
    acting: Agency | None = agency
    while acting is not None:
        for key in _keys(acting.tier, commune):
            for office in served_by.by_cover.get((acting.code, key), ()):
                if office.is_open(on):
                    return office
        acting = agencies.get(acting.successor)
    return None


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


def find_commune(word: str, offices: Offices, on: dt.date, provinces: Collection[str] = ()) -> Commune:
    """The commune that a person means on that day by its code or name; marks and the kind in front may be left out.

    A province after a comma tells communes of one name apart, “Kim Liên, Nghệ An”; before 1 July 2025 a district too,
    “Tân Lập, huyện Đan Phượng, Hà Nội”. A commune that has ended is found where none of today is called so.
    `provinces`, by code, are those that it is likely in where none is named: they decide nothing, but go first among
    the nearest. Raises CommuneUnknown, CommuneNotYet, CommuneAmbiguous.
    """
    there = offices.on(on)
    found = _called(word, there, offices.past if there is offices else None)
    if len(found) == 1:
        return found[0]
    if within := _parts(word):
        provinces = [code for code, one in there.provinces.items() if any(_is_called(one, part) for part in within)]
    if found:
        likely = sorted(found, key=lambda one: one.province_code not in provinces)
        raise CommuneAmbiguous(word=word, candidates=_listed(likely))
    if there is not offices and (later := _called(word, offices, None)):
        raise _not_yet(later, on, there)
    raise unknown(word, offices, on, provinces)


def _called(word: str, there: Offices, past: Past | None) -> tuple[Commune, ...]:
    """The communes that have the code or are called so with these marks, else without marks, each in the map and only
    then in the past; those that have ended where no other is.
    """
    code, name, within = word.strip(), word.partition(",")[0], _parts(word)
    if code in there.by_code:
        return (there.by_code[code],)
    for spelt in (keyed(name), plain(name)):
        for map_ in _maps(there, past):
            found = (map_.by_code[code],) if code in map_.by_code else map_.by_name.get(spelt, ())
            found = tuple(one for one in found if all(_lies_in(one, part, map_) for part in within))
            if found:
                return tuple(one for one in found if one.ended_on is None) or found
    return ()


def _maps(there: Offices, past: Past | None) -> Iterator[Offices]:
    """The past only when it is asked for."""
    yield there
    if past is not None:
        yield past.map


def _parts(word: str) -> list[str]:
    """What stands after commas: a district, a province."""
    return [part for part in word.split(",")[1:] if part.strip()]


def _lies_in(commune: Commune, part: str, map_: Offices) -> bool:
    province = map_.provinces.get(commune.province_code)
    if bare(commune.province_name) == bare(part) or (province is not None and _is_called(province, part)):
        return True
    return bool(commune.district_name) and plain(part) in _ways_of(commune.district_name)


def _is_called(province: Province, part: str) -> bool:
    return bare(part) in {bare(name) for name in (province.name, province.also) if name}


@lru_cache(maxsize=1024)
def _ways_of(district: str) -> frozenset[str]:
    """“Quận 1” is “quan 1”, “1”, “q 1” or “q1”, in plain letters."""
    written = plain(district)
    kind = next((kind for kind in _KINDS if written.startswith(f"{kind} ")), "")
    name = written.removeprefix(kind).strip()
    return frozenset({written, name, f"{_KINDS.get(kind, '')} {name}".strip(), f"{_KINDS.get(kind, '')}{name}"})


def bare(province: str) -> str:
    """A province's name without its kind and marks: “TP. Hồ Chí Minh” is “ho chi minh”."""
    return re.sub(r"^(thanh pho|tinh|tp)\s*", "", plain(province))


def _listed(communes: Collection[Commune]) -> tuple[str, ...]:
    """As one sentence lists them: of very many, how many more there are."""
    shown = [commune.shown() for commune in communes]
    return (*shown[:_MOST], f"… +{len(shown) - _MOST}") if len(shown) > _MOST else tuple(shown)


def _not_yet(later: Collection[Commune], on: dt.date, there: Offices) -> CommuneNotYet:
    codes = {one.code for one in later}
    were = [one for one in there.communes if one.successor in codes]
    were = were or list(near_communes(plain(min(one.name for one in later)), there))
    return CommuneNotYet(communes=_listed(later), from_on=TWO_TIERS_ON, on=on, near=_listed(were))


def unknown(word: str, offices: Offices, on: dt.date = dt.date.max, provinces: Collection[str] = ()) -> CommuneUnknown:
    """The error that names the communes nearest to the word on that day, those of these provinces first; before them
    one of before 1 July 2025 whose code had these digits.
    """
    near = list(near_communes(word.partition(",")[0], offices.on(on), provinces))
    if re.fullmatch("[0-9]{5}", word.strip()) and offices.past is not None:
        near[:0] = [one for one in offices.past.map.communes if one.code.endswith(f".{word.strip()}")]
    return CommuneUnknown(word=word, near=[commune.shown() for commune in near])
