"""Communes and offices as dated rows of data, read from CSV files that people edit.

The packaged map holds twenty communes of 2025 and three that ended, not yet the whole country. Their codes and names
are official; the areas of social insurance, and the names and codes of all offices, are assumed
(docs/decisions/0011-offices.md).
"""

from __future__ import annotations

import datetime as dt
import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from workflows import agencies as a
from workflows import errors as e
from workflows.csvfile import Row, rows

_TWO_TIERS = (a.REGISTRAR, a.POLICE, a.SOCIAL_INSURANCE, a.WELFARE, a.HOME_AFFAIRS)
AGENCIES = frozenset(agency.code for agency in _TWO_TIERS)
DATA = Path(__file__).parent / "data"


class CommuneKind(StrEnum):
    """The kinds of commune-level unit."""

    COMMUNE = "commune"
    WARD = "ward"
    SPECIAL_ZONE = "special_zone"


PREFIXES = {CommuneKind.COMMUNE: "Xã", CommuneKind.WARD: "Phường", CommuneKind.SPECIAL_ZONE: "Đặc khu"}


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune-level unit. `name` has its kind in front: “Phường Ba Đình”.

    `code` is the official one, five digits. `area` is that of its social insurance office; `district` the district
    that the code belonged to until 30 June 2025, empty where there was none. `ended_on` is the first day on which the
    commune is no more; from then on `successor` stands for it (of a divided commune the larger part: assumed).
    """

    code: str
    name: str
    kind: CommuneKind
    province_code: str
    province_name: str
    area: str
    district: str
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


@dataclass(frozen=True, slots=True)
class Offices:
    """The map: communes and offices, with the indexes that routing looks up. Made by `offices_of`.

    `by_cover` has the offices of an agency that cover a code, by day of opening; `by_name` the communes by name in
    lower case, with and without accents, with and without the kind in front.
    """

    communes: tuple[Commune, ...]
    offices: tuple[Office, ...]
    by_code: Mapping[str, Commune] = field(repr=False, compare=False)
    by_cover: Mapping[tuple[str, str], tuple[Office, ...]] = field(repr=False, compare=False)
    by_name: Mapping[str, tuple[Commune, ...]] = field(repr=False, compare=False)


def plain(text: str) -> str:
    """Lower case without accents and doubled spaces: “Phường  Ba Đình” is “phuong ba dinh”."""
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).split())


def names_of(commune: Commune) -> frozenset[str]:
    """What the commune may be called: in full or without its kind, with accents or without."""
    full = " ".join(commune.name.casefold().split())
    bare = full.removeprefix(PREFIXES[commune.kind].casefold()).strip()
    return frozenset({full, bare, plain(full), plain(bare)})


def near_communes(word: str, communes: Iterable[Commune], n: int = 3) -> tuple[Commune, ...]:
    """The communes whose name or code is most like the word, best first; accents do not matter."""
    asked = plain(word[:60])
    likeness = difflib.SequenceMatcher()
    likeness.set_seq2(asked)

    def score(commune: Commune) -> float:
        best = 0.0
        for name in (commune.code, *names_of(commune)):
            likeness.set_seq1(name)
            best = max(best, likeness.ratio())
        return best

    return tuple(sorted(communes, key=lambda commune: (-score(commune), commune.code))[:n])


def offices_of(communes: Iterable[Commune], offices: Iterable[Office]) -> Offices:
    """The map of these rows, indexed. The rows are taken as sound: `load` checks those of files."""
    communes, offices = tuple(communes), tuple(offices)
    by_cover: dict[tuple[str, str], list[Office]] = {}
    for office in sorted(offices, key=lambda office: office.opened_on):
        by_cover.setdefault((office.agency, office.covers), []).append(office)
    by_name: dict[str, list[Commune]] = {}
    for commune in communes:
        for name in names_of(commune):
            by_name.setdefault(name, []).append(commune)
    return Offices(
        communes,
        offices,
        MappingProxyType({commune.code: commune for commune in communes}),
        MappingProxyType({key: tuple(found) for key, found in by_cover.items()}),
        MappingProxyType({name: tuple(found) for name, found in by_name.items()}),
    )


def load(folder: Path | None = None, known: frozenset[str] = AGENCIES) -> Offices:
    """The packaged map; a file of the same name in `folder` replaces the packaged one. `known` are codes of agencies.

    The columns of each file are the attributes of its rows, in any order; an empty cell stands for none.

    Raises DataFileError with file, line and what would be right, for the first fault.
    """
    communes = _communes(rows(_path("communes.csv", folder), _columns(Commune)))
    return offices_of(communes, _offices(rows(_path("offices.csv", folder), _columns(Office)), communes, known))


def _columns(kind: type[Commune] | type[Office]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


def _path(name: str, folder: Path | None) -> Path:
    own = folder / name if folder else None
    return own if own and own.exists() else DATA / name


def _communes(lines: Iterable[Row]) -> tuple[Commune, ...]:
    found: dict[str, Commune] = {}
    at: dict[str, Row] = {}
    for row in lines:
        commune = _commune(row)
        if commune.code in found:
            line = at[commune.code].line
            vi, en = f"mã {commune.code} đã có ở dòng {line}", f"the code {commune.code} stands on line {line} already"
            raise row.fault(e.DataDuplicateError, vi, en)
        found[commune.code], at[commune.code] = commune, row
    for commune in found.values():
        if commune.successor:
            row = at[commune.code]
            heir = found[row.one_of("successor", found)]
            # An heir that always ends later leaves no circle, nor a commune that follows itself.
            if commune.ended_on and heir.ended_on and heir.ended_on <= commune.ended_on:
                vi, en = f"xã kế tục {heir.code} đã hết trước đó", f"the successor {heir.code} had ended by then"
                raise row.fault(e.DataOrderError, vi, en)
    return tuple(found.values())


def _commune(row: Row) -> Commune:
    if bool(row.cells["ended_on"]) != bool(row.cells["successor"]):
        vi, en = (
            "ended_on và successor phải cùng có hoặc cùng trống",
            "ended_on and successor go together or stay empty",
        )
        raise row.fault(e.DataValueError, vi, en)
    kind = CommuneKind(row.one_of("kind", tuple(CommuneKind)))
    return Commune(
        code=row.like("code", "[0-9]{5}", "00004"),
        name=row.like("name", rf"{PREFIXES[kind]} \S.*", f"{PREFIXES[kind]} …"),
        kind=kind,
        province_code=row.like("province_code", "[0-9]{2}", "01"),
        province_name=row.text("province_name"),
        # A letter in front keeps it apart from the codes of communes, districts and provinces.
        area=row.like("area", "[a-z][a-z0-9_]*", "ha_noi_1"),
        district=row.like("district", "([0-9]{3})?", "001"),
        ended_on=row.day("ended_on") if row.cells["ended_on"] else None,
        successor=row.cells["successor"],
    )


def _offices(lines: Iterable[Row], communes: tuple[Commune, ...], known: frozenset[str]) -> tuple[Office, ...]:
    covered = {code for c in communes for code in (c.code, c.area, c.district, c.province_code) if code}
    found: dict[str, Office] = {}
    beside: dict[tuple[str, str], list[Office]] = {}
    for row in lines:
        office = Office(
            code=row.like("code", "[a-z][a-z0-9_]*", "registrar_00004"),
            agency=row.one_of("agency", known),
            name=row.text("name"),
            covers=row.one_of("covers", covered),
            opened_on=row.day("opened_on"),
            closed_on=row.day("closed_on") if row.cells["closed_on"] else None,
        )
        if office.code in found:
            vi, en = f"mã {office.code} đã có ở dòng trên", f"the code {office.code} stands on an earlier line already"
            raise row.fault(e.DataDuplicateError, vi, en)
        if office.closed_on is not None and office.closed_on <= office.opened_on:
            vi, en = "closed_on phải sau opened_on", "closed_on must be after opened_on"
            raise row.fault(e.DataOrderError, vi, en)
        for other in beside.setdefault((office.agency, office.covers), []):
            if other.is_open(office.opened_on) or office.is_open(other.opened_on):
                vi, en = f"cùng lúc đã có {other.code} phụ trách", f"{other.code} covers it at the same time"
                raise row.fault(e.DataOverlapError, vi, en)
        found[office.code] = office
        beside[office.agency, office.covers].append(office)
    return tuple(found.values())
