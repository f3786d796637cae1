"""Rows of the calendar: the statutory days off that the library `holidays` knows, and calendar.toml, which wins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import holidays

from workflows.errors import DataGapError, DataOrderError, DataOverlapError, DataSwapError, DataValueError
from workflows.files.datafile import Table
from workflows.law.citation import Clause, Label, Status
from workflows.time.calendar_rows import CutOff, DayRow, Hours, Rows, Week

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LIBRARY = Clause("holidays_vn", "", Status.SECONDARY)
COMPUTED = Clause("holidays_vn", "", Status.ASSUMED)
# The lunar new year of the years outside is not known to the library for certain.
YEARS = range(2000, 2100)


def rows_of(file: Table) -> Rows:
    """What calendar.toml says, upon what the library says. Raises a DataFileError."""
    file.keys("covers", "week", "hours", "cut_off", "day")
    covers = file.table("covers")
    covers.keys("first", "last", "announced")
    first, last = covers.get("first", dt.date), covers.get("last", dt.date)
    for key, day in (("first", first), ("last", last)):
        if day.year not in YEARS:
            raise covers.fault(DataValueError, key, "year", first=YEARS[0], last=YEARS[-1])
    if last < first:
        raise covers.fault(DataOrderError, "last", "last_before_first")
    announced = covers.get("announced", list)
    if not all(type(year) is int for year in announced):
        raise covers.fault(DataValueError, "announced", "years_only")
    return Rows(
        first,
        last,
        frozenset(announced),
        tuple(_hours(row) for row in dated(file, "hours", first)),
        tuple(_cut_off(row) for row in dated(file, "cut_off", first)),
        tuple(_week(row) for row in dated(file, "week", first)),
        (*statutory(range(first.year, last.year + 1), frozenset(announced)), *_days(file.tables("day"), first, last)),
    )


def ascending(rows: Sequence[Table]) -> Sequence[Table]:
    """The rows, if their `from` dates ascend. Raises DataOverlapError for equal dates, DataOrderError otherwise."""
    for before, row in pairwise(rows):
        earlier, later = before.get("from", dt.date), row.get("from", dt.date)
        if earlier == later:
            raise row.fault(DataOverlapError, "from", "two_rows", day=later)
        if later < earlier:
            raise row.fault(DataOrderError, "from", "rows")
    return rows


def dated(file: Table, key: str, first: dt.date) -> Sequence[Table]:
    """Rows with `from` that cover every day since `first`. Raises DataGapError."""
    rows = ascending(file.tables(key))
    if not rows or rows[0].get("from", dt.date) > first:
        where = rows[0] if rows else file
        raise where.fault(DataGapError, "from" if rows else "", "first_days", key=key, first=first)
    return rows


def _time(row: Table, key: str) -> dt.time:
    time = row.get(key, dt.time)
    if time.microsecond:
        raise row.fault(DataValueError, key, "to_the_second")
    return time


def _hours(row: Table) -> Hours:
    names = ("opens", "noon", "afternoon", "closes")
    row.keys("from", *names, "clause", "status", "assumed")
    opens, noon, afternoon, closes = (_time(row, key) for key in names)
    if not opens < noon <= afternoon < closes:
        raise row.fault(DataOrderError, "opens", "hours")
    return Hours(row.get("from", dt.date), opens, noon, afternoon, closes, row.clause("office_hours"))


def _cut_off(row: Table) -> CutOff:
    row.keys("from", "at", "clause", "status", "assumed")
    return CutOff(row.get("from", dt.date), _time(row, "at"), row.clause("cut_off"))


def _week(row: Table) -> Week:
    row.keys("from", "days", "clause", "status", "assumed")
    days: list[Any] = row.get("days", list)
    if not days or any(day not in WEEK for day in days):
        raise row.fault(DataValueError, "days", "week_days", days=WEEK)
    return Week(row.get("from", dt.date), frozenset(WEEK.index(day) for day in days), row.clause("working_week"))


def _days(rows: Sequence[Table], first: dt.date, last: dt.date) -> Iterable[DayRow]:
    taken: dict[dt.date, Table] = {}
    before = first
    for row in rows:
        row.keys("date", "until", "kind", "for", "reason", "clause", "status", "assumed")
        span = _span(row, first, last)
        if any(day in taken for day in span):
            raise row.fault(DataOverlapError, "date", "day_above")
        if span[0] < before:
            raise row.fault(DataOrderError, "date", "rows")
        taken |= dict.fromkeys(span, row)
        before = span[0]
    for day, row in taken.items():
        if row.has("for"):
            _check_swap(day, row, taken)
    return [_made(day, row) for day, row in taken.items()]


def _span(row: Table, first: dt.date, last: dt.date) -> list[dt.date]:
    """The days of one row, `date` to `until`."""
    row.choice("kind", ("off", "work"))
    day = row.get("date", dt.date)
    until = row.get("until", dt.date) if row.has("until") else day
    if until < day:
        raise row.fault(DataOrderError, "until", "until_before_date")
    if day < first or until > last:
        raise row.fault(DataValueError, "date", "outside_calendar", first=first, last=last)
    if row.has("for") and row.has("until"):
        raise row.fault(DataSwapError, "until", "one_by_one")
    return [day + dt.timedelta(days=n) for n in range((until - day).days + 1)]


def _check_swap(day: dt.date, row: Table, rows: dict[dt.date, Table]) -> None:
    """A swapped day needs its partner: the other kind, and for this day."""
    other = row.get("for", dt.date)
    kind = "work" if row.values["kind"] == "off" else "off"
    partner = rows.get(other)
    if partner is None or partner.values["kind"] != kind or partner.values.get("for") != day:
        raise row.fault(DataSwapError, "for", "partner", other=other, kind=kind, day=day)


def _made(day: dt.date, row: Table) -> DayRow:
    is_working = row.values["kind"] == "work"
    reason = row.label("reason") if row.has("reason") else swap_reason(row.get("for", dt.date), is_working)
    return DayRow(day, is_working, reason, row.clause("makeup_day" if is_working else "day_off"))


def swap_reason(other: dt.date, is_working: bool) -> Label:
    if is_working:
        return Label(f"làm bù cho ngày {other:%d/%m/%Y}", f"worked in place of {other:%d/%m/%Y}")
    return Label(f"nghỉ hoán đổi, làm bù ngày {other:%d/%m/%Y}", f"swapped day off, worked on {other:%d/%m/%Y}")


def statutory(years: range, announced: frozenset[int]) -> Iterable[DayRow]:
    """Days off of these years by the library, with the swapped days it knows; marked computed in other years."""
    vi = holidays.country_holidays("VN", years=years, language="vi")
    en = holidays.country_holidays("VN", years=years, language="en_US")
    for day in sorted(vi):
        if day.year in announced:
            yield DayRow(day, False, Label(_holiday(vi[day]), en[day]), LIBRARY)
        else:
            label = Label(f"{_holiday(vi[day])} (dự tính)", f"{en[day]} (computed)")
            yield DayRow(day, False, label, COMPUTED)
    for day in sorted(vi.weekend_workdays):
        if day.year in years:
            yield DayRow(day, True, Label("ngày làm bù", "make-up working day"), LIBRARY)


def _holiday(name: str) -> str:
    """The library's "Quốc khánh", "Ngày Quốc tế Lao động (nghỉ bù)", "Ngày nghỉ (thay cho …)" as a reason."""
    observed = " (nghỉ bù)"
    verb = "nghỉ bù" if name.endswith(observed) else "nghỉ"
    name = name.removesuffix(observed)
    name = name.removeprefix("Ngày nghỉ ").strip("()") if name.startswith("Ngày nghỉ") else name
    return f"{verb} {name}" if not name.startswith("Ngày") else f"{verb} n{name[1:]}"
