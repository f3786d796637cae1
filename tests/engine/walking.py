"""Deadlines found by walking: one day after the other over a reading of the calendar of its own.

Nothing here asks `workflows.time`: days off, swapped days, hours and cut-offs are read from `calendar.toml` and the
library of holidays again, and no day is reached but from the day before it. Slow, and short enough to be believed.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import holidays

DAY = dt.timedelta(days=1)
ZONE = dt.timezone(dt.timedelta(hours=7))
FILE = Path(__file__).parents[2] / "workflows" / "data" / "calendar.toml"
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Span = tuple[dt.date, dt.date]  # from the day of a request up to the day on which the answer counts, that one left out


@dataclass(frozen=True)
class Days:
    """What the rows say of each day, the last row that speaks of a day before all others."""

    worked: frozenset[dt.date]
    hours: list[dict]
    cut_offs: list[dict]

    def shifts(self, on: dt.date) -> list[tuple[dt.datetime, dt.datetime]]:
        row = [row for row in self.hours if row["from"] <= on][-1]
        return [(at(on, row["opens"]), at(on, row["noon"])), (at(on, row["afternoon"]), at(on, row["closes"]))]

    def opens(self, on: dt.date) -> dt.datetime:
        return self.shifts(on)[0][0]

    def closes(self, on: dt.date) -> dt.datetime:
        return self.shifts(on)[1][1]

    def cut_off(self, on: dt.date) -> dt.time:
        return [row["at"] for row in self.cut_offs if row["from"] <= on][-1]


def at(on: dt.date, time: dt.time) -> dt.datetime:
    return dt.datetime.combine(on, time, ZONE)


@cache
def days() -> Days:
    file = tomllib.loads(FILE.read_text(encoding="utf-8"))
    first, last = file["covers"]["first"], file["covers"]["last"]
    off = holidays.country_holidays("VN", years=range(first.year, last.year + 1))
    is_worked = {}
    on = first
    while on <= last:
        week = [row["days"] for row in file["week"] if row["from"] <= on][-1]
        is_worked[on] = WEEK[on.weekday()] in week and on not in off
        on += DAY
    is_worked |= {on: True for on in off.weekend_workdays if on in is_worked}
    for row in file["day"]:
        on = row["date"]
        while on <= row.get("until", row["date"]):
            is_worked[on] = row["kind"] == "work"
            on += DAY
    return Days(frozenset(on for on, worked in is_worked.items() if worked), file["hours"], file["cut_off"])


def first_worked(on: dt.date, waited: Collection[dt.date] = ()) -> dt.date:
    """The day itself, or the first after it that is worked and not waited."""
    while on not in days().worked or on in waited:
        on += DAY
    return on


def counts_on(received: dt.datetime) -> dt.date:
    """The day on which a receipt counts: that of its clock, or the next one that is worked."""
    on = received.date()
    late = on in days().worked and received.time() > days().cut_off(on)
    return first_worked(on + DAY if late else on)


def waited_days(received: dt.datetime, waits: list[Span]) -> set[dt.date]:
    """Worked days, since the receipt counts, on which the family was waited for; a day is waited once."""
    waited = set()
    for since, until in waits:
        on = since
        while on < until:
            if on in days().worked and on >= counts_on(received):
                waited.add(on)
            on += DAY
    return waited


def later(on: dt.date, n: int) -> dt.date:
    """The n-th worked day after a worked day."""
    for _ in range(n):
        on = first_worked(on + DAY)
    return on


def hours_begin(received: dt.datetime) -> dt.datetime:
    """When hours begin to run: with the receipt, or as the offices open on the day on which it counts."""
    return max(received, days().opens(counts_on(received)))


def working_days(n: int, received: dt.datetime, waited: Collection[dt.date]) -> dt.datetime:
    """Day 0 is the first that is not waited, each further one that is not waited is one more."""
    on = first_worked(counts_on(received), waited)
    for _ in range(n):
        on = first_worked(on + DAY, waited)
    return days().closes(on)


def by_the_calendar(end: dt.date, received: dt.datetime, waited: Collection[dt.date]) -> dt.datetime:
    """An end on a day off is that of the next worked day; as many worked days later as were waited."""
    return days().closes(later(first_worked(end), len(waited)))


def calendar_days(n: int, received: dt.datetime, waited: Collection[dt.date]) -> dt.datetime:
    on = received.date()
    for _ in range(n):
        on += DAY
    return by_the_calendar(on, received, waited)


def months(n: int, received: dt.datetime, waited: Collection[dt.date]) -> dt.datetime:
    """To the day of the same number in the n-th month after; from the last day of a month that lacks it."""
    wanted, on = received.day, received.date()
    for _ in range(n):  # to the first of the next month, n times
        on += DAY
        while on.day != 1:
            on += DAY
    month = on.month
    while on.day != wanted and (on + DAY).month == month:
        on += DAY
    return by_the_calendar(on if n else received.date(), received, waited)


def day_to_day_hours(n: int, received: dt.datetime, waited: Collection[dt.date]) -> dt.datetime:
    """Hours of worked days from midnight to midnight, as if no other day were."""
    begun = hours_begin(received)
    on, left = first_worked(begun.date(), waited), dt.timedelta(hours=n)
    now = at(on, begun.time())
    while now + left >= at(on + DAY, dt.time()):
        left -= at(on + DAY, dt.time()) - now
        on = first_worked(on + DAY, waited)
        now = at(on, dt.time())
    return now + left


def hours_of_the_clock(n: int, received: dt.datetime, waited: Collection[dt.date]) -> dt.datetime:
    """Every hour passes; an end on a day off is that of the next worked day."""
    begun = hours_begin(received)
    begun = at(later(begun.date(), len(waited)), begun.time())
    end = begun + dt.timedelta(hours=n)
    return end if end.date() in days().worked else days().closes(first_worked(end.date()))


def office_hours(n: int, received: dt.datetime, waited: Collection[dt.date]) -> dt.datetime:
    """Hours while offices are open."""
    begun = hours_begin(received)
    on, left = first_worked(begun.date(), waited), dt.timedelta(hours=n)
    begun = at(on, begun.time())
    while True:
        for opens, closes in days().shifts(on):
            since = max(opens, begun)
            if since < closes:
                if left <= closes - since:
                    return since + left
                left -= closes - since
        on = first_worked(on + DAY, waited)


WALKS: dict[str, Callable[[int, dt.datetime, Collection[dt.date]], dt.datetime]] = {
    "working_day": working_days,
    "day": calendar_days,
    "month": months,
    "hour": day_to_day_hours,
    "hour by the clock": hours_of_the_clock,
    "working_hour": office_hours,
}


def ends(parts: list[tuple[int, str]], received: dt.datetime, waits: list[Span] = ()) -> dt.datetime:
    """When a limit of these parts ends, each (how many, of what) as `WALKS` has it: the next begins on the day on which
    the one before ends, as its day 0. What is waited is added to the end of the last.
    """
    *before, (n, kind) = parts
    waited = waited_days(received, waits)
    for number, of in before:
        received = days().opens(WALKS[of](number, received, ()).date())
    if not before:
        return WALKS[kind](n, received, waited)
    end = WALKS[kind](n, received, ())
    return at(later(end.date(), len(waited)), end.time())


def put_off(due: dt.datetime, received: dt.datetime, waits: list[tuple[dt.datetime, dt.datetime]]) -> dt.datetime:
    """What was promised, later by the worked days waited for each answer (asked, answered), which none counts twice; a
    request after the deadline as it then stands moves nothing.
    """
    waited: set[dt.date] = set()
    for asked, answered in waits:
        if asked <= due:
            more = waited_days(received, [(asked.date(), counts_on(answered))]) - waited
            due = at(later(due.date(), len(more)), due.time())
            waited |= more
    return due


def citizens_end(n: int, asked: dt.datetime) -> dt.datetime:
    """The family's days end with the last of them, at midnight; no cut-off shortens them."""
    on = later(first_worked(asked.date()), n)
    return at(on + DAY, dt.time())
