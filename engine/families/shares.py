"""How many families are of which kind: shares with status and source, read from a file that a user may replace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from engine.agencies.behaviour import OTHER, content, rows
from engine.families import names
from engine.families.mix import Mix, mix_of
from workflows import catalogue
from workflows.errors import DataKeyError, DataNameError, DataOrderError, DataValueError, nearest, quoted
from workflows.files.datafile import Table, read
from workflows.files.offices import CommuneKind
from workflows.law.citation import Label, Status
from workflows.law.notation import Input

PACKAGED = Path(__file__).parent / "data" / "families.toml"
WHOLE = 1000
LONGEST = {"years": 120, "days": 20_000, "months": 999, "n": 99, "per_thousand": WHOLE, "seconds": 86_399}
STATUSES = (Status.VERIFIED, Status.SECONDARY, Status.UNVERIFIED, Status.ASSUMED)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOURS = tuple(str(hour) for hour in range(24))
PARENTS = ("married", "unmarried", "recognition", "father_unknown")
BIRTH_APPLICANTS = ("father", "mother", "grandparent")
DEATH_APPLICANTS = ("spouse", "child", "parent", "sibling")
# months of insurance are drawn for some; `uninsured` declares nothing, the others are facts
LIVES = (
    "uninsured", "compulsory", "voluntary", "still_employed", "armed_forces", "pensioner", "social_pension",
)  # fmt: skip
CAUSES, PLACES = ("illness", "accident"), ("facility", "home", "elsewhere")
AGES = ("child", "adult", "elder", "old", "oldest")
CHANCES = (
    "residence_elsewhere", "same_province", "birth", "twins", "girl", "late_birth", "foreign_parent", "foreign_mother",
    "parents_apart", "late_death", "deceased_woman", "documents_if_late", "last_residence_unknown",
    "no_permanent_residence", "occupational_death", "optional_left_out", "copies",
)  # fmt: skip
SPREADS = {
    "birth_in_time": "per_thousand", "birth_late": "days", "mother_age": "years", "father_age": "years",
    "married": "days", "generation": "years", "twin": "seconds", "death_in_time": "per_thousand", "death_late": "days",
    "age_man": "years", "age_woman": "years", "compulsory": "months", "voluntary": "months", "peer": "years",
    "copies": "n",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chance:
    """How many of a thousand."""

    n: int
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Parts:
    """How a thousand are shared out, in the order of the closed set: a row rewritten in another changes nothing."""

    mix: Mix
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Spread:
    """Evenly spaced quantiles, ascending; years are held in days."""

    points: tuple[int, ...]
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Age:
    """The deceased of an age, from so many days: one life, one applicant, and facts that each may hold besides."""

    from_days: int
    life: Mix
    applicant: Mix
    also: Mapping[str, Chance]
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Shares:
    """What families are drawn from. `paper` has the chance that a wanted paper comes along, `instead` that a paper
    comes in the place of an answer; `other` stands for papers without a row."""

    chance: Mapping[str, Chance]
    mix: Mapping[str, Parts]
    spread: Mapping[str, Spread]
    age: Mapping[str, Age]
    paper: Mapping[str, Chance]
    instead: Mapping[str, Chance]
    names: names.Names


def load(path: Path | None = None) -> Shares:
    """The packaged shares, or those of the file. Raises DataFileError with file, line and what would be right."""
    file = read(str(path) if path else "engine/families/data/families.toml", content(path or PACKAGED))
    file.keys("chance", "mix", "spread", "age", "paper", "instead")
    known = _mixes()
    editions = [edition for edition in catalogue.known() if edition.chain in ("birth", "death")]
    procedures = [procedure for edition in editions for procedure in edition.procedures]
    papers = {paper.code for procedure in procedures for paper in procedure.papers}
    instead = {owed.instead for procedure in procedures for owed in procedure.owed if owed.instead}
    return Shares(
        chance=rows(file, "chance", _chance, CHANCES, CHANCES),
        mix=rows(file, "mix", lambda row: _mix(row, known), known, known),
        spread=rows(file, "spread", _spread, SPREADS, SPREADS),
        age=_ages(file),
        paper=rows(file, "paper", _chance, papers | {OTHER}, (OTHER,)),
        instead=rows(file, "instead", _chance, instead, ()),
        names=names.load(),
    )


def _mixes() -> dict[str, tuple[str, ...]]:
    """Each mix and the closed set that it shares out; values of facts and choices are those of the editions."""
    births = {fact.code: fact for edition in catalogue.of_chain("birth") for fact in edition.facts}
    deaths = {fact.code: fact for edition in catalogue.of_chain("death") for fact in edition.facts}
    evidence = tuple(code for code, _ in births["birth_evidence"].choices)
    residence = tuple(code for code, _ in births["residence_at"].choices)
    return {
        "weekday": WEEKDAYS,
        "hour": HOURS,
        "hour_weekend": HOURS,
        "commune_kind": tuple(kind.value for kind in CommuneKind),
        "birth_choice": _choices("birth"),
        "death_choice_insured": _choices("death"),
        "death_choice_other": _choices("death"),
        **{
            code: tuple(value for value, _ in births[code].choices)
            for code in ("birth_place_kind", "child_fate", "consent_way")
        },
        "evidence_facility": evidence,
        "evidence_elsewhere": evidence,
        "parents": PARENTS,
        "residence_at_together": residence,
        "residence_at_apart": residence,
        "birth_applicant": BIRTH_APPLICANTS,
        "death_cause": CAUSES,
        "death_place": PLACES,
        "survivor_kind": tuple(value for value, _ in deaths["survivor_kind"].choices),
    }


def _choices(chain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(choice.code for edition in catalogue.of_chain(chain) for choice in edition.choices))


def _rests_on(row: Table, *keys: str) -> tuple[Status, Label]:
    row.keys(*keys, "status", "source")
    return Status(row.choice("status", STATUSES)), row.label("source")


def _chance(row: Table) -> Chance:
    status, source = _rests_on(row, "per_thousand")
    return Chance(_per_thousand(row, "per_thousand", row.get("per_thousand", int)), status, source)


def _per_thousand(row: Table, key: str, n: object) -> int:
    if type(n) is int and 0 <= n <= WHOLE:
        return n
    raise row.fault(DataValueError, key, f"số nguyên từ 0 đến {WHOLE}", f"a whole number from 0 to {WHOLE}, please")


def _mix(row: Table, known: Mapping[str, tuple[str, ...]]) -> Parts:
    status, source = _rests_on(row, "weights")
    return Parts(_weights(row, "weights", known[row.header.removeprefix("mix.")]), status, source)


def _weights(row: Table, key: str, known: tuple[str, ...]) -> Mix:
    """Shares of a thousand; a name that is left out has none."""
    written = {name: _per_thousand(row, key, n) for name, n in _known(row, key, known).items()}
    total = sum(written.values())
    if total != WHOLE:
        vi, en = f"các phần cộng lại là {total}, phải đủ {WHOLE}", f"the weights add up to {total}, not to {WHOLE}"
        raise row.fault(DataValueError, key, vi, en)
    return mix_of({name: written.get(name, 0) for name in known})


def _known(row: Table, key: str, known: Iterable[str]) -> dict[str, object]:
    """A table inside the row whose names are all known."""
    written, names = row.get(key, dict), frozenset(known)
    for name in written:
        if name not in names:
            near = ", ".join(nearest(name, names))
            vi, en = f"không biết tên {quoted(name)}; gần nhất: {near}", f"unknown name {quoted(name)}; nearest: {near}"
            raise row.fault(DataNameError, key, vi, en)
    return written


def _spread(row: Table) -> Spread:
    unit = SPREADS[row.header.removeprefix("spread.")]
    if not row.has(unit):
        vi, en = f"thiếu các mốc: viết {unit} = […]", f"the quantiles are missing: write {unit} = […]"
        raise row.fault(DataKeyError, "", vi, en)
    status, source = _rests_on(row, unit)
    points, most = row.get(unit, list), LONGEST[unit]
    if len(points) < 2 or not all(type(point) is int and -most <= point <= most for point in points):
        vi, en = f"cần từ hai số nguyên, mỗi số đến {most}", f"two or more whole numbers are wanted, up to {most}"
        raise row.fault(DataValueError, unit, vi, en)
    if any(later < earlier for earlier, later in pairwise(points)):
        raise row.fault(DataOrderError, unit, "các mốc phải tăng dần", "the quantiles must ascend")
    return Spread(tuple(in_days(point) if unit == "years" else point for point in points), status, source)


def in_days(years: int) -> int:
    return years * 1461 // 4


def _ages(file: Table) -> Mapping[str, Age]:
    ages = rows(file, "age", _age, AGES, AGES)
    starts = [ages[name].from_days for name in AGES]
    if starts[0] or any(later <= earlier for earlier, later in pairwise(starts)):
        vi, en = f"from_years bắt đầu từ 0 và tăng dần: {', '.join(AGES)}", "from_years must ascend from 0"
        raise file.table("age").fault(DataOrderError, "", vi, en)
    return MappingProxyType({name: ages[name] for name in AGES})


def _age(row: Table) -> Age:
    status, source = _rests_on(row, "from_years", "life", "applicant", "also")
    from_years = row.get("from_years", int)
    if not 0 <= from_years <= LONGEST["years"]:
        most = LONGEST["years"]
        raise row.fault(DataValueError, "from_years", f"từ 0 đến {most}", f"from 0 to {most}, please")
    also = {
        name: Chance(_per_thousand(row, "also", n), status, source)
        for name, n in _known(row, "also", _claims()).items()
    }
    return Age(
        in_days(from_years),
        _weights(row, "life", LIVES),
        _weights(row, "applicant", DEATH_APPLICANTS),
        MappingProxyType(also),
        status,
        source,
    )


def _claims() -> frozenset[str]:
    """What a declaration of a death may answer by yes or no, but for what a life says."""
    editions = catalogue.of_chain("death")
    asked = {field.code for edition in editions for field in edition.fields if field.input is Input.FACT}
    yes_no = {fact.code for edition in editions for fact in edition.facts if not fact.choices}
    return frozenset(asked & yes_no) - {*LIVES, "last_residence_known", "permanent_resident"}
