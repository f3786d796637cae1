"""Office hours, deadlines and draws of compiled code are those that people's own code has, at the limits too."""

from __future__ import annotations

import datetime as dt
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numba
import numpy as np
import pytest

from engine.agencies import behaviour, chance
from engine.agencies.chance import M64, Draw, name_hash
from engine.simulation import clockwork
from engine.simulation.clockwork import BEYOND, DAY_US, NO_DAY, UNITS, clockwork_of, instant, moment
from workflows.errors import BeyondHorizon
from workflows.files import parameters as parameter_files
from workflows.law.citation import Clause, Figure, Status, Unit
from workflows.time import deadlines
from workflows.time.calendar import HOUR_US, MICRO, civil_date
from workflows.time.deadlines import HourCounting

CALENDAR = parameter_files.load().calendar
BY_WORKING_DAYS = clockwork_of(CALENDAR, False)
CLOCKWORKS = {
    HourCounting.NEXT_WORKING_DAY: BY_WORKING_DAYS,
    HourCounting.CLOCK: BY_WORKING_DAYS._replace(is_by_clock=True),
}
N_DAYS = (CALENDAR.last - CALENDAR.first).days + 1
CLAUSE = Clause("gd", "x", Status.ASSUMED)
MICROSECOND, TODAY = dt.timedelta(microseconds=1), dt.date(2026, 8, 24)
ROOT = Path(__file__).parents[3]


def called(it: Callable[..., Any]) -> Callable[..., Any]:
    """A function of compiled code as Python can call it."""
    return numba.njit(lambda *args: it(*args))


receipt_day, plus_working, next_open = map(called, (clockwork.receipt_day, clockwork.plus_working, clockwork.next_open))
after_work, worked_upto = map(called, (clockwork.after_work, clockwork.worked_upto))
citizen_days_end, due = map(called, (clockwork.citizen_days_end, clockwork.due))


# what is written out where it is called takes no tuple of arguments


@numba.njit
def mix64(u):
    return clockwork.mix64(u)


@numba.njit
def draw(seed, number, name, visit, kind):
    return clockwork.draw(seed, number, name, visit, kind)


@numba.njit
def below(n, u):
    return clockwork.below(n, u)


@numba.njit
def quantile(points, first, n, u):
    return clockwork.quantile(points, first, n, u)


def day_of(on: dt.date) -> int:
    return (on - CALENDAR.first).days


def us_of(at: dt.datetime) -> int:
    return instant(at, CALENDAR)


def or_beyond(answer: Callable[..., Any], *args: Any) -> int:
    """The number for a day or an instant, or that for what the calendar does not have."""
    try:
        found = answer(*args)
    except BeyondHorizon:
        return -1
    return us_of(found) if isinstance(found, dt.datetime) else day_of(found) if isinstance(found, dt.date) else found


def told_at(at: int) -> int:
    """The same of compiled code."""
    return -1 if at >= BEYOND else int(at)


def told_on(day: int) -> int:
    return -1 if day >= NO_DAY else int(day)


def edges(day: int) -> list[int]:
    """Microseconds of that day at which something begins or ends, and those beside."""
    one = BY_WORKING_DAYS
    times = (one.opens, one.noon, one.afternoon, one.closes, one.cut_off)
    inside = [int(time[day]) + beside for time in times for beside in (-1, 0, 1)]
    return [0, 1, *inside, DAY_US - 1]


def instants() -> Iterator[int]:
    """Every edge of some days, among them those before and after days off and the calendar's first and last; and any
    instant of all.
    """
    dice = random.Random(1)
    turns = [day for day in range(N_DAYS - 1) if BY_WORKING_DAYS.works[day] != BY_WORKING_DAYS.works[day + 1]]
    turning = [day + beside for day in dice.sample(turns, 60) for beside in (0, 1)]
    for day in [0, 1, N_DAYS - 2, N_DAYS - 1, *turning]:
        yield from (day * DAY_US + us for us in edges(day))
    yield from (dice.randrange(N_DAYS * DAY_US) for _ in range(3_000))


INSTANTS = tuple(instants())


# The calendar


def test_an_instant_is_the_same_in_both_ways():
    assert [us_of(moment(at, CALENDAR)) for at in INSTANTS] == list(INSTANTS)


def test_offices_are_open_next_when_the_calendar_says():
    for at in INSTANTS:
        assert told_at(next_open(at, BY_WORKING_DAYS)) == or_beyond(CALENDAR.next_open, moment(at, CALENDAR)), at


def test_what_arrives_counts_on_the_day_that_the_calendar_says():
    for at in INSTANTS:
        assert told_on(receipt_day(at, BY_WORKING_DAYS)) == or_beyond(CALENDAR.receipt_day, moment(at, CALENDAR)), at


def test_office_hours_between_two_instants_are_those_of_the_calendar():
    first = moment(0, CALENDAR)
    for at in INSTANTS:
        assert worked_upto(at, BY_WORKING_DAYS) == CALENDAR.worked_us(first, moment(at, CALENDAR)), at


@pytest.mark.parametrize("us", [0, 1, MICRO, 4 * HOUR_US, 8 * HOUR_US, 8 * HOUR_US + 1, 400 * HOUR_US])
def test_work_ends_when_the_calendar_says(us):
    for at in INSTANTS:
        expected = or_beyond(CALENDAR.after_work, moment(at, CALENDAR), us)
        assert told_at(after_work(at, us, BY_WORKING_DAYS)) == expected, at


def test_work_that_ends_with_a_shift_ends_there_and_not_when_the_next_begins():
    day, one = day_of(TODAY), BY_WORKING_DAYS
    start = day * DAY_US + int(one.opens[day])
    morning = int(one.noon[day] - one.opens[day])
    assert after_work(start, morning, one) == day * DAY_US + one.noon[day]
    assert after_work(start, morning + 1, one) == day * DAY_US + one.afternoon[day] + 1
    whole = morning + int(one.closes[day] - one.afternoon[day])
    assert after_work(start, whole, one) == day * DAY_US + one.closes[day]


@pytest.mark.parametrize("n", [0, 1, 2, 5, 200])
def test_working_days_are_added_as_the_calendar_does(n):
    for day in range(N_DAYS):
        on = CALENDAR.first + dt.timedelta(days=day)
        assert told_on(plus_working(day, n, BY_WORKING_DAYS)) == or_beyond(CALENDAR.add, on, n), on


@pytest.mark.parametrize("n", [0, 1, 3, 30])
def test_the_citizens_days_end_with_a_working_day(n):
    def ends(at: dt.datetime) -> dt.datetime:
        last = CALENDAR.add(CALENDAR.next_working(civil_date(at)), n)
        return moment((day_of(last) + 1) * DAY_US, CALENDAR)

    for at in INSTANTS:
        assert told_at(citizen_days_end(at, n, BY_WORKING_DAYS)) == or_beyond(ends, moment(at, CALENDAR)), at


def test_nothing_comes_back_from_beyond_the_calendar():
    one, days = BY_WORKING_DAYS, np.zeros(1, np.int64)
    for at in (int(BEYOND), N_DAYS * DAY_US, -1):
        assert next_open(at, one) >= BEYOND
        assert receipt_day(at, one) >= NO_DAY
        assert citizen_days_end(at, 1, one) >= BEYOND
        assert due(0, 1, days, days + 1, at, 0, one) == (NO_DAY, BEYOND)
    assert after_work(int(BEYOND), HOUR_US, one) >= BEYOND
    assert plus_working(int(NO_DAY), 1, one) == NO_DAY


# Deadlines


def due_of(figure: Figure, at: int, n_paused: int, counting: HourCounting) -> tuple[int, int]:
    units = np.array([UNITS[part.unit] for part in figure.parts])
    values = np.array([part.value for part in figure.parts])
    on, due_at = due(0, len(units), units, values, at, n_paused, CLOCKWORKS[counting])
    return (int(on), int(due_at)) if on < N_DAYS else (-1, -1)


def known_due(figure: Figure, at: int, n_paused: int, counting: HourCounting) -> tuple[int, int]:
    try:
        found = deadlines.due(figure, moment(at, CALENDAR), CALENDAR, n_paused, counting)
    except BeyondHorizon:
        return -1, -1
    assert found.due_on is not None
    assert found.due_at is not None
    return day_of(found.due_on), us_of(found.due_at)


@pytest.mark.parametrize("counting", HourCounting)
@pytest.mark.parametrize("n_paused", [0, 1, 4])
@pytest.mark.parametrize("unit", UNITS)
def test_a_limit_of_every_unit_ends_when_people_count_it_to_end(unit, n_paused, counting):
    dice = random.Random(f"{unit}/{n_paused}")
    for at in dice.sample(INSTANTS, 900):
        figure = Figure(dice.choice([0, 1, 2, 3, 8, 15, 24, 36, 48, 72]), unit, CLAUSE)
        assert due_of(figure, at, n_paused, counting) == known_due(figure, at, n_paused, counting), (figure.value, at)


@pytest.mark.parametrize("counting", HourCounting)
def test_a_limit_in_parts_ends_when_people_count_it_to_end(counting):
    dice = random.Random(2)
    for at in dice.sample(INSTANTS, 3_000):
        figure: Figure | None = None
        for _ in range(dice.randint(2, 3)):
            figure = Figure(dice.randint(0, 12), dice.choice(list(UNITS)), CLAUSE, then=figure)
        assert figure is not None
        n_paused = dice.randint(0, 5)
        assert due_of(figure, at, n_paused, counting) == known_due(figure, at, n_paused, counting), (figure, at)


def test_a_limit_whose_first_part_ends_beyond_the_calendar_ends_beyond_it():
    units, values = np.array([UNITS[Unit.MONTH], UNITS[Unit.DAY]]), np.array([3, 1])
    on, due_at = due(0, 2, units, values, (N_DAYS - 10) * DAY_US, 0, BY_WORKING_DAYS)
    assert on >= NO_DAY
    assert due_at >= BEYOND


def test_months_end_on_the_last_day_of_a_month_without_that_day():
    for month, day in ((1, 31), (8, 31), (10, 31), (12, 30)):
        at = day_of(dt.date(2026, month, day)) * DAY_US
        for n in (1, 2, 4, 6):
            figure = Figure(n, Unit.MONTH, CLAUSE)
            for counting in HourCounting:
                assert due_of(figure, at, 0, counting) == known_due(figure, at, 0, counting)


def test_a_limit_that_is_not_known_ends_on_no_day():
    units, values = np.array([UNITS[Unit.DAY], clockwork.UNKNOWN]), np.array([3, 0])
    for first, n in ((1, 1), (0, 2)):
        assert due(first, n, units, values, day_of(TODAY) * DAY_US, 0, BY_WORKING_DAYS) == (-1, -1)


# Draws

LIMITS = (0, 1, (1 << 32) - 1, 1 << 32, (1 << 32) + 1, 1 << 63, M64 - (1 << 32), M64 - (1 << 32) + 1, M64 - 1, M64)


def numbers() -> list[int]:
    dice = random.Random(3)
    return [*LIMITS, *(dice.getrandbits(64) for _ in range(2_000))]


def test_every_bit_is_mixed_as_in_keyed_draws():
    assert [int(mix64(np.uint64(u))) for u in numbers()] == [chance.mix64(u) for u in numbers()]


@pytest.mark.parametrize("seed", [0, 1, 20260901, M64])
def test_draws_are_the_keyed_draws(seed):
    for number in (0, 1, 1_000_000, (1 << chance.CASE_BITS) - 1):
        for name in ("birth", "birth_registration", "made_up"):
            for visit in (0, 1, 2, 60, 255):
                for kind in Draw:
                    u = draw(np.uint64(seed), np.int64(number), np.uint64(name_hash(name)), visit, int(kind))
                    assert int(u) == chance.draw(seed, number, name, visit, kind)


@pytest.mark.parametrize("n", [1, 2, 3, 1000, (1 << 31) - 1])
def test_a_whole_number_is_drawn_below_another(n):
    found = [int(below(n, np.uint64(u))) for u in numbers()]
    assert found == [chance.below(n, u) for u in numbers()]
    assert (min(found), max(found)) == (0, n - 1)


POINTS = {
    "two that are equal": (7, 7),
    "two": (1, 1_000_001),
    "three, one far": (5, 6, (1 << 43) - 1),
    "five": (60, 61, 3 * HOUR_US, 200 * HOUR_US, 2_400 * HOUR_US),
}


@pytest.mark.parametrize("points", POINTS.values(), ids=list(POINTS))
def test_quantiles_are_those_of_keyed_draws(points):
    table = np.array([0, 0, 0, *points, 0, 0])  # among others, which are not to be read
    found = [int(quantile(table, 3, len(points), np.uint64(u))) for u in numbers()]
    assert found == [chance.quantile(points, u) for u in numbers()]
    assert found[0] == points[0]
    assert max(found) <= points[-1]


def test_the_last_number_of_all_is_drawn_near_the_last_quantile():
    """The product of a far stretch and twenty bits is held by 64."""
    table = np.array([0, (1 << 43) - 1])
    assert int(quantile(table, 0, 2, np.uint64(M64))) == ((1 << 43) - 1) * ((1 << 20) - 1) >> 20


def test_the_longest_times_that_a_file_may_state_are_drawn_as_keyed_draws():
    points = (1, behaviour.LONGEST_HOURS * HOUR_US)
    table = np.array(points)
    assert [int(quantile(table, 0, 2, np.uint64(u))) for u in numbers()] == [
        chance.quantile(points, u) for u in numbers()
    ]


# Bounds


@pytest.mark.long
def test_compiled_code_reads_and_writes_within_its_arrays(tmp_path):
    """Unchecked, a place past the end is garbage or a crash. That places are checked is seen from one that is wrong."""
    checked = {**os.environ, "NUMBA_BOUNDSCHECK": "1", "NUMBA_CACHE_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    read_past = """
import numba, numpy
from engine.simulation.compiled_code import inner
at = inner(lambda it, n: it[n])
numba.njit(lambda it, n: at(it, n))(numpy.zeros(3), 3)
"""
    past = subprocess.run([sys.executable, "-c", read_past], env=checked, capture_output=True, text=True, check=False)
    assert "IndexError" in past.stderr
    tests = ["tests/engine/simulation/test_differential.py", "-k", "every_edition or made_up", "-m", "not long"]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *tests]
    run = subprocess.run(command, env=checked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-4_000:]
    assert any(tmp_path.rglob("*.nbi")), "nothing was compiled anew"
