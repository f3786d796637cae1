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
            span = f"{YEARS.start}-{YEARS.stop - 1}"
            raise covers.fault(DataValueError, key, f"năm phải nằm trong {span}", f"the year must be within {span}")
    if last < first:
        raise covers.fault(DataOrderError, "last", "last phải không trước first", "last must not be before first")
    announced = covers.get("announced", list)
    if not all(type(year) is int for year in announced):
        raise covers.fault(DataValueError, "announced", "chỉ gồm các năm, ví dụ [2026]", "years only, such as [2026]")
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
            vi, en = f"hai hàng cùng ngày {later:%d/%m/%Y}: bỏ một", f"two rows from {later}: remove one"
            raise row.fault(DataOverlapError, "from", vi, en)
        if later < earlier:
            vi, en = "xếp các hàng theo ngày tăng dần", "put the rows in ascending order of dates"
            raise row.fault(DataOrderError, "from", vi, en)
    return rows


def dated(file: Table, key: str, first: dt.date) -> Sequence[Table]:
    """Rows with `from` that cover every day since `first`. Raises DataGapError."""
    rows = ascending(file.tables(key))
    if not rows or rows[0].get("from", dt.date) > first:
        where = rows[0] if rows else file
        vi = f"thiếu [[{key}]] cho những ngày đầu lịch: hàng đầu tiên phải có from không sau {first:%d/%m/%Y}"
        en = f"[[{key}]] leaves out the calendar's first days: the first row must have from not after {first}"
        raise where.fault(DataGapError, "from" if rows else "", vi, en)
    return rows


def _time(row: Table, key: str) -> dt.time:
    time = row.get(key, dt.time)
    if time.microsecond:
        raise row.fault(DataValueError, key, "viết giờ đến giây: 15:00:00", "write times to the second: 15:00:00")
    return time


def _hours(row: Table) -> Hours:
    names = ("opens", "noon", "afternoon", "closes")
    row.keys("from", *names, "clause", "status", "assumed")
    opens, noon, afternoon, closes = (_time(row, key) for key in names)
    if not opens < noon <= afternoon < closes:
        vi, en = (
            "giờ phải tăng dần: opens < noon <= afternoon < closes",
            "hours must ascend: opens < noon <= afternoon < closes",
        )
        raise row.fault(DataOrderError, "opens", vi, en)
    return Hours(row.get("from", dt.date), opens, noon, afternoon, closes, row.clause("office_hours"))


def _cut_off(row: Table) -> CutOff:
    row.keys("from", "at", "clause", "status", "assumed")
    return CutOff(row.get("from", dt.date), _time(row, "at"), row.clause("cut_off"))


def _week(row: Table) -> Week:
    row.keys("from", "days", "clause", "status", "assumed")
    days: list[Any] = row.get("days", list)
    if not days or any(day not in WEEK for day in days):
        known = ", ".join(WEEK)
        raise row.fault(DataValueError, "days", f"ít nhất một ngày, trong: {known}", f"at least one day of: {known}")
    return Week(row.get("from", dt.date), frozenset(WEEK.index(day) for day in days), row.clause("working_week"))


def _days(rows: Sequence[Table], first: dt.date, last: dt.date) -> Iterable[DayRow]:
    taken: dict[dt.date, Table] = {}
    before = first
    for row in rows:
        row.keys("date", "until", "kind", "for", "reason", "clause", "status", "assumed")
        span = _span(row, first, last)
        if any(day in taken for day in span):
            vi, en = "ngày này đã có ở một hàng trước: bỏ một hàng", "a row above has this day: remove one"
            raise row.fault(DataOverlapError, "date", vi, en)
        if span[0] < before:
            vi, en = "xếp các hàng theo ngày tăng dần", "put the rows in ascending order of dates"
            raise row.fault(DataOrderError, "date", vi, en)
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
        raise row.fault(DataOrderError, "until", "until phải không trước date", "until must not be before date")
    if day < first or until > last:
        vi, en = f"ngoài lịch ({first:%d/%m/%Y} - {last:%d/%m/%Y})", f"outside the calendar ({first} - {last})"
        raise row.fault(DataValueError, "date", f"{vi}: sửa [covers]", f"{en}: change [covers]")
    if row.has("for") and row.has("until"):
        raise row.fault(DataSwapError, "until", "ngày hoán đổi viết từng ngày một", "write swapped days one by one")
    return [day + dt.timedelta(days=n) for n in range((until - day).days + 1)]


def _check_swap(day: dt.date, row: Table, rows: dict[dt.date, Table]) -> None:
    """A swapped day needs its partner: the other kind, and for this day."""
    other = row.get("for", dt.date)
    kind = "work" if row.values["kind"] == "off" else "off"
    partner = rows.get(other)
    if partner is None or partner.values["kind"] != kind or partner.values.get("for") != day:
        wanted = f'date = {other}, kind = "{kind}", for = {day}'
        vi, en = (
            f"thiếu ngày đổi cho ngày này; cần một hàng: {wanted}",
            f"its partner is missing; a row is wanted: {wanted}",
        )
        raise row.fault(DataSwapError, "for", vi, en)


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
