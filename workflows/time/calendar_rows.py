"""Dated rows of a calendar: office hours, the cut-off of receipt, the week, and days unlike it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from workflows.law.citation import Clause, Label

WEEKDAYS = tuple(
    Label(vi, en)
    for vi, en in (
        ("Thứ hai", "Monday"),
        ("Thứ ba", "Tuesday"),
        ("Thứ tư", "Wednesday"),
        ("Thứ năm", "Thursday"),
        ("Thứ sáu", "Friday"),
        ("Thứ bảy", "Saturday"),
        ("Chủ nhật", "Sunday"),
    )
)
WORKING_DAY = Label("ngày làm việc", "working day")


@dataclass(frozen=True, slots=True)
class Hours:
    """Office hours from a date on: [opens, noon) and [afternoon, closes)."""

    from_on: dt.date
    opens: dt.time
    noon: dt.time
    afternoon: dt.time
    closes: dt.time
    clause: Clause


@dataclass(frozen=True, slots=True)
class CutOff:
    """From a date on: what is received later than `at` on a working day counts as received on the next one."""

    from_on: dt.date
    at: dt.time
    clause: Clause


@dataclass(frozen=True, slots=True)
class Week:
    """From a date on: the days of the week that are worked, Monday 0."""

    from_on: dt.date
    days: frozenset[int]
    clause: Clause


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day that differs from its week, and why."""

    day: dt.date
    is_working: bool
    reason: Label
    clause: Clause


@dataclass(frozen=True, slots=True)
class Rows:
    """What a calendar is made of. Of two rows of `days` for one date the later holds.

    `announced` are the years whose swapped days were announced; each dated tuple ascends and covers `first`.
    """

    first: dt.date
    last: dt.date
    announced: frozenset[int]
    hours: tuple[Hours, ...]
    cut_offs: tuple[CutOff, ...]
    weeks: tuple[Week, ...]
    days: tuple[DayRow, ...]


class Dated(Protocol):
    @property
    def from_on(self) -> dt.date: ...


D = TypeVar("D", bound=Dated)


def in_force(rows: Sequence[D], day: dt.date) -> D:
    """The last of the ascending rows that starts on or before `day`. LookupError before the first."""
    for row in reversed(rows):
        if row.from_on <= day:
            return row
    raise LookupError(day)
