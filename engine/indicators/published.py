"""Reads published.toml: what was published of dossiers and their days, beside which a simulated year is put.

Nothing is simulated from these rows, and no deadline comes out by them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from pathlib import Path
from typing import NamedTuple

from engine.agencies.behaviour import content
from workflows import catalogue
from workflows.errors import DataKeyError, DataOrderError, DataValueError
from workflows.files.datafile import Table, read
from workflows.files.offices import KINDS_OF_TODAY
from workflows.law.citation import Label, Status

FILE = "published.toml"
PACKAGED = Path(__file__).parent / "data" / FILE
STATUSES = (Status.VERIFIED, Status.SECONDARY, Status.UNVERIFIED, Status.ASSUMED)
MOST = 10_000_000


class Measure(StrEnum):
    """What a row measures; a simulated year knows each of them."""

    STAGES_ON_TIME = "stages_on_time"
    GROUPS_ON_TIME = "groups_on_time"
    OWN_DAYS = "own_days"  # that a stage is with the agency itself: in its queue, at its desk, waiting to be signed
    DAYS_TO_LAST_RESULT = "days_to_last_result"
    SUPPLEMENTS = "supplements"
    REFUSALS = "refusals"
    CASES_A_DAY = "cases_a_day"  # of a commune, working days alone
    CASES_A_MONTH = "cases_a_month"


class Scale(StrEnum):
    """The unit of a row."""

    PERCENT = "percent"
    DAYS = "days"
    PER_HUNDRED = "per_hundred"
    CASES = "cases"


class Scope(StrEnum):
    """How much of the country a row speaks of."""

    COUNTRY = "country"
    PROVINCE = "province"
    COMMUNES = "communes"
    FAMILY = "family"


class Counts(StrEnum):
    """Whose dossiers a row counts."""

    LINKED = "linked"
    CIVIL_STATUS = "civil_status"
    ALL = "all"


class _Kind(NamedTuple):
    scale: Scale
    most: int
    of: str = ""  # the key that says of what it speaks


_KINDS = {
    Measure.STAGES_ON_TIME: _Kind(Scale.PERCENT, 100),
    Measure.GROUPS_ON_TIME: _Kind(Scale.PERCENT, 100, "chain"),
    Measure.OWN_DAYS: _Kind(Scale.DAYS, MOST, "agency"),
    Measure.DAYS_TO_LAST_RESULT: _Kind(Scale.DAYS, MOST, "chain"),
    Measure.SUPPLEMENTS: _Kind(Scale.PER_HUNDRED, MOST),
    Measure.REFUSALS: _Kind(Scale.PERCENT, 100),
    Measure.CASES_A_DAY: _Kind(Scale.CASES, MOST, "kind"),
    Measure.CASES_A_MONTH: _Kind(Scale.CASES, MOST),
}


@dataclass(frozen=True, slots=True)
class Published:
    """A range, or one end of it; neither: nothing was found, `status` is None and `source` says where it was sought.

    `of` is a chain, an agency or a kind of commune, "" each or all of them. `first_on` to `last_on` is the time that it
    counts, None where it speaks of none. An assumed row is what the habits of people and agencies are set to.
    """

    measure: Measure
    of: str
    low: float | None
    high: float | None
    scale: Scale
    where: Label
    scope: Scope
    counts: Counts
    first_on: dt.date | None
    last_on: dt.date | None
    status: Status | None
    source: Label

    @property
    def is_found(self) -> bool:
        return self.status is not None

    @property
    def is_calibration(self) -> bool:
        return self.status is Status.ASSUMED

    @property
    def ends(self) -> tuple[float, float]:
        """Without an end it is open."""
        return (0.0 if self.low is None else self.low), (inf if self.high is None else self.high)


def load(path: Path | None = None) -> tuple[Published, ...]:
    """The packaged rows, or those of the file. Raises DataFileError with file, line and what would be right."""
    file = read(str(path) if path else f"engine/indicators/data/{FILE}", content(path or PACKAGED))
    file.keys("published")
    return tuple(_row(row) for row in file.tables("published"))


def _row(row: Table) -> Published:
    measure = Measure(row.choice("measure", Measure))
    kind = _KINDS[measure]
    own = (kind.of,) if kind.of else ()
    row.keys("measure", "low", "high", "unit", "where", "scope", "counts", "first", "last", "status", "source", *own)
    low, high = (_number(row, key, kind.most) for key in ("low", "high"))
    if low is not None and high is not None and low > high:
        raise row.fault(DataOrderError, "high", "low_above_high")
    is_found = low is not None or high is not None
    if not is_found and row.has("status"):
        raise row.fault(DataKeyError, "status", "status_of_nothing")
    first_on, last_on = _days(row)
    return Published(
        measure,
        row.choice(kind.of, _known(kind.of)) if kind.of and row.has(kind.of) else "",
        low,
        high,
        Scale(row.choice("unit", (kind.scale,))),
        row.label("where"),
        Scope(row.choice("scope", Scope)),
        Counts(row.choice("counts", Counts)),
        first_on,
        last_on,
        Status(row.choice("status", STATUSES)) if is_found else None,
        row.label("source"),
    )


def _number(row: Table, key: str, most: int) -> float | None:
    """A whole number or one with a point; None where there is none."""
    if not row.has(key):
        return None
    value = row.values[key]
    if type(value) not in (int, float) or not 0 <= value <= most:
        raise row.fault(DataValueError, key, "number", most=most)
    return float(value)


def _days(row: Table) -> tuple[dt.date | None, dt.date | None]:
    """Both or none."""
    if not row.has("first") and not row.has("last"):
        return None, None
    first_on, last_on = row.get("first", dt.date), row.get("last", dt.date)
    if last_on < first_on:
        raise row.fault(DataOrderError, "last", "last_before_first")
    return first_on, last_on


def _known(of: str) -> tuple[str, ...]:
    """What the key may name."""
    if of == "chain":
        return tuple(catalogue.chains())
    if of == "kind":
        return KINDS_OF_TODAY
    return tuple(sorted({agency.code for edition in catalogue.known() for agency in edition.agencies}))
