"""Office hours, deadlines and draws in compiled code: twins of `workflows.time` and `engine.agencies.chance`.

Instants are integer microseconds since midnight of the calendar's first day in Viet Nam, days are numbered from it.
What runs past the calendar comes out as BEYOND, which every later instant stays above, and which the caller looks for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.agencies.chance import GOLDEN, MIX_A, MIX_B
from engine.simulation.by_reference import by_reference
from engine.simulation.compiled_code import called, inline, inner
from workflows.law.citation import Unit
from workflows.time.calendar import HOUR_US, MICRO, Calendar, midnight, seconds_of
from workflows.time.calendar_rows import Dated

DAY_US = 24 * HOUR_US
BEYOND = np.int64(1) << 60  # no instant of a calendar comes near it
NO_DAY = np.int64(1) << 40  # the day of such an instant
_NONE_PAUSED = np.int64(0)  # typed, or its callee would be compiled for it alone
FAR_DAYS = np.int64(1) << 30  # any day from here on is beyond

_GOLDEN, _MIX_A, _MIX_B = np.uint64(GOLDEN), np.uint64(MIX_A), np.uint64(MIX_B)
_U16, _U8, _U27, _U30, _U31, _U32 = (np.uint64(n) for n in (16, 8, 27, 30, 31, 32))
WORKING_DAYS, WORKING_HOURS, HOURS, DAYS, MONTHS, UNKNOWN = range(6)
UNITS = {
    Unit.WORKING_DAY: WORKING_DAYS,
    Unit.WORKING_HOUR: WORKING_HOURS,
    Unit.HOUR: HOURS,
    Unit.DAY: DAYS,
    Unit.MONTH: MONTHS,
}


@by_reference
class Clockwork(NamedTuple):
    """A calendar as arrays. By day: `until` counts working days up to it, `on_time` and `late` are the days on which a
    receipt before and after the day's cut-off counts; hours in microseconds since midnight. By number of a working day:
    `working` is the day, `worked_us` the office hours before it. `month_of` numbers months, `month_starts` their days.
    """

    works: NDArray[np.bool_]
    until: NDArray[np.int32]
    on_time: NDArray[np.int64]
    late: NDArray[np.int64]
    opens: NDArray[np.int64]
    noon: NDArray[np.int64]
    afternoon: NDArray[np.int64]
    closes: NDArray[np.int64]
    cut_off: NDArray[np.int64]
    working: NDArray[np.int64]
    worked_us: NDArray[np.int64]
    month_of: NDArray[np.int32]
    month_starts: NDArray[np.int64]
    is_by_clock: bool  # hours of the clock run through days off


def clockwork_of(calendar: Calendar, is_by_clock: bool) -> Clockwork:
    first, n = calendar.first.toordinal(), (calendar.last - calendar.first).days + 1
    works = np.zeros(n, np.bool_)
    works[[day.toordinal() - first for day in calendar.working]] = True
    until = np.cumsum(works).astype(np.int32)
    working = np.append(np.flatnonzero(works).astype(np.int64), np.full(2, NO_DAY))
    of_hours = [(one.opens, one.noon, one.afternoon, one.closes) for one in calendar.rows.hours]
    opens, noon, afternoon, closes = _by_day(calendar.rows.hours, of_hours, first, n)
    (cut_off,) = _by_day(calendar.rows.cut_offs, [(one.at,) for one in calendar.rows.cut_offs], first, n)
    worked = np.append(0, np.cumsum((noon - opens + closes - afternoon)[works]))
    months = (np.datetime64(calendar.first) + np.arange(n)).astype("datetime64[M]").astype(np.int32)
    month_of = months - months[0]
    starts = np.searchsorted(month_of, np.arange(month_of[-1] + 2)).astype(np.int64)
    return Clockwork(
        works, until, working[until - works], working[until], opens, noon, afternoon, closes, cut_off, working,
        worked.astype(np.int64), month_of, starts, is_by_clock,
    )  # fmt: skip


def _by_day(rows: Sequence[Dated], times: Sequence[tuple[dt.time, ...]], first: int, n: int) -> NDArray[np.int64]:
    """Of the rows that are in force on each of `n` days, the times of day, in microseconds since midnight."""
    us = np.array([[seconds_of(time) * MICRO for time in row] for row in times], np.int64)
    starts = [row.from_on.toordinal() for row in rows]
    return np.ascontiguousarray(us[np.searchsorted(starts, np.arange(first, first + n), side="right") - 1].T)


def instant(at: dt.datetime, calendar: Calendar) -> int:
    """The instant in microseconds of the calendar."""
    since = at - midnight(calendar.first)
    return since // dt.timedelta(microseconds=1)


def moment(us: int, calendar: Calendar) -> dt.datetime:
    """The instant as people have it, UTC."""
    return midnight(calendar.first) + dt.timedelta(microseconds=us)


# Draws


@inline
def mix64(z):
    z = (z ^ (z >> _U30)) * _MIX_A
    z = (z ^ (z >> _U27)) * _MIX_B
    return z ^ (z >> _U31)


@inline
def draw(seed, number, name, visit, kind):
    """As `chance.draw`, of a name's hash."""
    key = name + ((np.uint64(number) << _U16) | (np.uint64(visit & 0xFF) << _U8) | np.uint64(kind))
    return mix64(seed + _GOLDEN * key)


@inline
def below(n, u):
    return np.int64(((u >> _U32) * np.uint64(n)) >> _U32)


@inline
def quantile(points, first, n, u):
    """As `chance.quantile`, of the `n` points from `first` on: in two parts, for a stretch may be longer than 2^43."""
    scaled = np.int64(u >> _U32) * (n - 1)
    place, part = first + (scaled >> 32), (scaled >> 12) & 0xFFFFF
    way = points[place + 1] - points[place]
    return points[place] + (way >> 20) * part + ((way & 0xFFFFF) * part >> 20)


# The calendar


@inline
def is_beyond(day, cal):
    return day >= len(cal.until) or day < 0


@inner
def receipt_day(at, cal):
    day = at // DAY_US
    if is_beyond(day, cal):
        return NO_DAY
    return cal.late[day] if at - day * DAY_US > cal.cut_off[day] else cal.on_time[day]


@inner
def plus_working(day, n, cal):
    """As `Calendar.add`."""
    if is_beyond(day, cal):
        return NO_DAY
    if n == 0:
        return cal.on_time[day]
    place = cal.until[day] - 1 + n
    return cal.working[place] if place < len(cal.working) else NO_DAY


@inner
def closing(day, cal):
    return BEYOND if is_beyond(day, cal) else day * DAY_US + cal.closes[day]


@inner
def opening(day, cal):
    return BEYOND if is_beyond(day, cal) else day * DAY_US + cal.opens[day]


@inner
def next_open(at, cal):
    day = at // DAY_US
    if is_beyond(day, cal):
        return BEYOND
    clock = at - day * DAY_US
    if cal.works[day] and clock < cal.closes[day]:
        if clock < cal.opens[day]:
            return day * DAY_US + cal.opens[day]
        if cal.noon[day] <= clock < cal.afternoon[day]:
            return day * DAY_US + cal.afternoon[day]
        return at
    return opening(cal.late[day], cal)


@inner
def worked_upto(at, cal):
    """Office hours from the start of the calendar to an instant that it has."""
    day = at // DAY_US
    number = cal.until[day] - cal.works[day]
    if not cal.works[day]:
        return cal.worked_us[number]
    clock = at - day * DAY_US
    if clock <= cal.afternoon[day]:
        part = min(max(clock, cal.opens[day]), cal.noon[day]) - cal.opens[day]
    else:
        part = cal.noon[day] - cal.opens[day] + min(clock, cal.closes[day]) - cal.afternoon[day]
    return cal.worked_us[number] + part


@inner
def after_work(at, us, cal):
    """As `Calendar.after_work`."""
    day = at // DAY_US
    if us == 0 or is_beyond(day, cal):
        return at
    work = worked_upto(at, cal) + us
    number = cal.until[day] - cal.works[day]
    while number + 1 < len(cal.worked_us) and cal.worked_us[number + 1] < work:
        number += 1
    if number + 1 >= len(cal.worked_us):
        return BEYOND
    rest, day = work - cal.worked_us[number], cal.working[number]
    morning = cal.noon[day] - cal.opens[day]
    return day * DAY_US + (cal.opens[day] + rest if rest <= morning else cal.afternoon[day] + rest - morning)


@called
def citizen_days_end(at, n, cal):
    """00:00 after the citizen's last working day, as `engine.core.clocks` has it."""
    day = at // DAY_US
    if is_beyond(day, cal):
        return BEYOND
    last = plus_working(cal.on_time[day], n, cal)
    return BEYOND if last >= NO_DAY else (last + 1) * DAY_US


# Deadlines


@called
def due(first, n_parts, units, values, received_at, paused, cal):
    """Day and instant of a deadline, as `workflows.time.deadlines.due`; -1, -1 where the limit is not known.

    `units` and `values` hold the parts of all limits; those of this one begin at `first`.
    """
    for part in range(first, first + n_parts - 1):
        on, _ = _due(units[part], values[part], received_at, _NONE_PAUSED, cal)
        if on < 0 or on >= NO_DAY:
            return on, BEYOND if on >= NO_DAY else on
        received_at = opening(on, cal)
    last = first + n_parts - 1
    return _due(units[last], values[last], received_at, paused, cal)


@called
def _due(unit, n, received_at, paused, cal):
    if unit == UNKNOWN:
        return np.int64(-1), np.int64(-1)
    zero = receipt_day(received_at, cal)
    if zero >= NO_DAY:
        return NO_DAY, BEYOND
    if unit == WORKING_DAYS:
        on = plus_working(zero, n + paused, cal)
        return on, closing(on, cal)
    if unit in (DAYS, MONTHS):
        day = received_at // DAY_US
        named = day + n if unit == DAYS else _months_after(day, n, cal)
        if is_beyond(named, cal):
            return NO_DAY, BEYOND
        on = plus_working(cal.on_time[named], paused, cal)
        return on, closing(on, cal)
    begun = plus_working(zero, paused, cal)
    if begun >= NO_DAY:
        return NO_DAY, BEYOND
    start = max(received_at, opening(zero, cal)) + (begun - zero) * DAY_US
    if unit == WORKING_HOURS:
        at = after_work(next_open(start, cal), n * HOUR_US, cal)
        return at // DAY_US, at
    if not cal.is_by_clock:
        ends_at = start + n % 24 * HOUR_US
        ends_on = ends_at // DAY_US
        on = plus_working(begun, n // 24 + ends_on - begun, cal)
        return on, BEYOND if on >= NO_DAY else ends_at + (on - ends_on) * DAY_US
    at = start + n * HOUR_US
    on = at // DAY_US
    if is_beyond(on, cal):
        return NO_DAY, BEYOND
    if cal.works[on]:
        return on, at
    on = cal.on_time[on]
    return on, closing(on, cal)


@inner
def _months_after(day, n, cal):
    if is_beyond(day, cal):
        return NO_DAY
    month = cal.month_of[day] + n
    if month + 1 >= len(cal.month_starts):
        return NO_DAY
    of_month = day - cal.month_starts[cal.month_of[day]]
    return min(cal.month_starts[month] + of_month, cal.month_starts[month + 1] - 1)
