"""Working days and office hours of the state's agencies: an immutable value. Instants come out in UTC."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import accumulate

from workflows.errors import BeyondHorizon, DayOff, InstantNaive
from workflows.law.citation import Clause, Label, Status, weakest
from workflows.time.calendar_rows import WEEKDAYS, WORKING_DAY, CutOff, DayRow, Hours, Rows, in_force

# Viet Nam has had one offset in all the years covered, so no time zone database is needed.
VN = dt.timezone(dt.timedelta(hours=7), "Asia/Ho_Chi_Minh")
MICRO = 1_000_000
HOUR_US = 3_600 * MICRO


def midnight(day: dt.date) -> dt.datetime:
    """Start of a civil day in Viet Nam, UTC."""
    return dt.datetime.combine(day, dt.time(), VN).astimezone(dt.UTC)


def civil_date(at: dt.datetime) -> dt.date:
    """The date on a clock in Viet Nam. Raises InstantNaive."""
    if at.tzinfo is None:
        raise InstantNaive("given", at=at)
    return at.astimezone(VN).date()


def months_after(day: dt.date, n: int) -> dt.date:
    """The same day so many months later; in a month without it the last."""
    months = day.year * 12 + day.month - 1 + n
    year, month = months // 12, months % 12 + 1
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


def seconds_of(time: dt.time) -> int:
    """Seconds since midnight; the fraction is dropped."""
    return time.hour * 3600 + time.minute * 60 + time.second


Shift = tuple[int, int, int, int]


def _shift(hours: Hours) -> Shift:
    """opens, noon, afternoon and closes as microseconds since midnight."""
    opens, noon, afternoon, closes = (
        seconds_of(time) * MICRO for time in (hours.opens, hours.noon, hours.afternoon, hours.closes)
    )
    return opens, noon, afternoon, closes


def _worked(clock: int, shift: Shift) -> int:
    """Microseconds of office hours that a working day has had by `clock`."""
    opens, noon, afternoon, closes = shift
    if clock <= afternoon:
        return 0 if clock < opens else noon - opens if clock > noon else clock - opens
    return noon - opens + (closes if clock > closes else clock) - afternoon


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Calendar:
    """Answers from tables made once by `calendar_of`; a day outside [first, last] raises BeyondHorizon.

    `working` are the working days in order. The other tables are this module's own. By days since `first`: `_days`,
    `_shifts`, `_cut_offs` (seconds), `_before` (working days before it), `_on_time` and `_late` (the day on which a
    receipt counts; None: after the last working day). By date: `_until` (working days up to it, itself included),
    `_opens`, `_closes`. By number of a working day: `_worked_us` (office hours before it).
    """

    rows: Rows
    working: tuple[dt.date, ...]
    _epoch: dt.datetime
    _days: tuple[DayRow, ...]
    _shifts: tuple[Shift, ...]
    _cut_offs: tuple[int, ...]
    _on_time: tuple[dt.date | None, ...]
    _late: tuple[dt.date | None, ...]
    _until: Mapping[dt.date, int]
    _opens: Mapping[dt.date, dt.datetime]
    _closes: Mapping[dt.date, dt.datetime]
    _before: tuple[int, ...]
    _worked_us: tuple[int, ...]

    @property
    def first(self) -> dt.date:
        return self.rows.first

    @property
    def last(self) -> dt.date:
        return self.rows.last

    def row(self, day: dt.date) -> DayRow:
        """Whether, why and by which clause a day counts."""
        return self._days[self._index(day)]

    def is_working(self, day: dt.date) -> bool:
        return self.row(day).is_working

    def reason(self, day: dt.date) -> Label:
        return self.row(day).reason

    def status(self, day: dt.date) -> Status:
        return self.row(day).clause.status

    def hours_on(self, day: dt.date) -> Hours:
        return in_force(self.rows.hours, day)

    def cut_off_on(self, day: dt.date) -> CutOff:
        return in_force(self.rows.cut_offs, day)

    def receipt_day(self, at: dt.datetime) -> dt.date:
        """The working day on which what arrives at `at` counts as received: its day 0. Raises InstantNaive."""
        try:
            since = at - self._epoch
        except TypeError:
            raise InstantNaive("given", at=at) from None
        index = since.days
        if 0 <= index < len(self._cut_offs):
            seconds, cut_off = since.seconds, self._cut_offs[index]
            late = seconds > cut_off or (seconds == cut_off and since.microseconds > 0)
            day = self._late[index] if late else self._on_time[index]
            if day is not None:
                return day
        raise self._beyond(at)

    def add(self, day: dt.date, n: int) -> dt.date:
        """The n-th working day after `day`, n >= 0; for n = 0 `day` itself, or the next working day if it is off."""
        if n > 0:
            try:
                return self.working[self._until[day] - 1 + n]
            except (KeyError, IndexError):
                self._index(day)  # a day outside says so itself
                raise self._past() from None
        if n < 0:
            raise ValueError(f"n must not be negative: {n}")
        return self.next_working(day)

    def count(self, a: dt.date, b: dt.date) -> int:
        """Working days after `a` up to and including `b`; 0 if `b` is not after `a`."""
        try:
            return max(0, self._until[b] - self._until[a])
        except KeyError:
            return self._index(a) - self._index(b)  # raises: one of them is outside

    def next_working(self, day: dt.date) -> dt.date:
        """The first working day on or after `day`."""
        found = self._on_time[self._index(day)]
        if found is None:
            raise self._past()
        return found

    def opens_at(self, day: dt.date) -> dt.datetime:
        """Raises DayOff."""
        try:
            return self._opens[day]
        except KeyError:
            raise DayOff(day=day, reason=self.reason(day)) from None

    def closes_at(self, day: dt.date) -> dt.datetime:
        """The end of office hours: a deadline on this day falls here. Raises DayOff."""
        try:
            return self._closes[day]
        except KeyError:
            raise DayOff(day=day, reason=self.reason(day)) from None

    def next_open(self, at: dt.datetime) -> dt.datetime:
        """`at` if offices are open then, else the next opening (after the noon break, or of the next working day)."""
        index, clock = self._clock(at)
        opens, noon, afternoon, closes = self._shifts[index]
        if self._days[index].is_working and clock < closes:
            if clock < opens:
                return self._instant(index, opens)
            return self._instant(index, afternoon) if noon <= clock < afternoon else at
        following = self._late[index]
        if following is None:
            raise self._past()
        return self._opens[following]

    def after_work(self, at: dt.datetime, us: int) -> dt.datetime:
        """The first instant by which `us` microseconds of office hours have passed since `at`; `at` itself for 0."""
        if us < 0:
            raise ValueError(f"us must not be negative: {us}")
        work = self._worked_upto(at) + us
        if us == 0:
            return at
        number = bisect_left(self._worked_us, work) - 1
        if number >= len(self.working):
            raise self._past()
        rest = work - self._worked_us[number]
        index = (self.working[number] - self.first).days
        opens, noon, afternoon, _ = self._shifts[index]
        return self._instant(index, opens + rest if rest <= noon - opens else afternoon + rest - (noon - opens))

    def after_hours(self, at: dt.datetime, hours: int) -> dt.datetime:
        """The same for whole office hours."""
        return self.after_work(at, hours * HOUR_US)

    def worked_us(self, a: dt.datetime, b: dt.datetime) -> int:
        """Microseconds of office hours between two instants; negative if `b` is before `a`."""
        return self._worked_upto(b) - self._worked_upto(a)

    def _worked_upto(self, at: dt.datetime) -> int:
        index, clock = self._clock(at)
        work = self._worked_us[self._before[index]]
        return work + _worked(clock, self._shifts[index]) if self._days[index].is_working else work

    def _index(self, day: dt.date) -> int:
        """Days since `first`. Raises BeyondHorizon; TypeError for a datetime, whose date depends on the zone."""
        if isinstance(day, dt.datetime):
            raise TypeError(f"a date is wanted, not the datetime {day}: take calendar.civil_date of it")
        index = (day - self.first).days
        if 0 <= index < len(self._days):
            return index
        raise BeyondHorizon(day, self.first, self.last)

    def _clock(self, at: dt.datetime) -> tuple[int, int]:
        """Days since `first`, and microseconds since that day's midnight."""
        try:
            since = at - self._epoch
        except TypeError:
            raise InstantNaive("given", at=at) from None
        if 0 <= since.days < len(self._days):
            return since.days, since.seconds * MICRO + since.microseconds
        raise self._beyond(at)

    def _instant(self, index: int, clock_us: int) -> dt.datetime:
        return self._epoch + dt.timedelta(days=index, microseconds=clock_us)

    def _past(self) -> BeyondHorizon:
        """The first day after the calendar was needed."""
        return BeyondHorizon(self.last + dt.timedelta(days=1), self.first, self.last)

    def _beyond(self, at: dt.datetime) -> BeyondHorizon:
        try:
            asked = civil_date(at)
        except OverflowError:  # the first or last hours that datetime knows
            asked = at.date()
        # What is received late on the last working day counts on one that the calendar no longer has.
        return self._past() if self.first <= asked <= self.last else BeyondHorizon(asked, self.first, self.last)


def calendar_of(rows: Rows) -> Calendar:
    """The calendar with these rows. LookupError when hours, cut-offs or weeks do not cover its first day."""
    n = (rows.last - rows.first).days + 1
    dates = [rows.first + dt.timedelta(days=index) for index in range(n)]
    special = {row.day: row for row in rows.days}
    # Each dated row is made ready once, not once for each of its thousands of days.
    clauses = {week.from_on: (week.clause, _computed(week.clause)) for week in rows.weeks}
    days = tuple(special.get(day) or _ordinary(day, rows, clauses) for day in dates)
    of_hours = {hours.from_on: _shift(hours) for hours in rows.hours}
    shifts = tuple(of_hours[in_force(rows.hours, day).from_on] for day in dates)
    of_cut_off = {cut_off.from_on: seconds_of(cut_off.at) for cut_off in rows.cut_offs}
    until = list(accumulate(int(row.is_working) for row in days))
    before = [0, *until[:-1]]
    epoch, opened = midnight(rows.first), [(index, row.day) for index, row in enumerate(days) if row.is_working]
    working = tuple(day for _, day in opened)
    by_number = [*working, None]
    worked = [_worked(shifts[index][3], shifts[index]) for index, _ in opened]
    return Calendar(
        rows=rows,
        working=working,
        _epoch=epoch,
        _days=days,
        _shifts=shifts,
        _cut_offs=tuple(of_cut_off[in_force(rows.cut_offs, day).from_on] for day in dates),
        _on_time=tuple(by_number[k] for k in before),
        _late=tuple(by_number[k] for k in until),
        _until=dict(zip(dates, until, strict=True)),
        _opens={day: epoch + dt.timedelta(index, 0, shifts[index][0]) for index, day in opened},
        _closes={day: epoch + dt.timedelta(index, 0, shifts[index][3]) for index, day in opened},
        _before=tuple(before),
        _worked_us=tuple(accumulate(worked, initial=0)),
    )


def _computed(clause: Clause) -> Clause:
    """The clause in a year whose swaps are not announced: that a day is not swapped is an assumption."""
    return replace(clause, status=weakest(clause.status, Status.ASSUMED))


def _ordinary(day: dt.date, rows: Rows, clauses: Mapping[dt.date, tuple[Clause, Clause]]) -> DayRow:
    week = in_force(rows.weeks, day)
    is_working, clause = day.weekday() in week.days, clauses[week.from_on][day.year not in rows.announced]
    return DayRow(day, is_working, WORKING_DAY if is_working else WEEKDAYS[day.weekday()], clause)
