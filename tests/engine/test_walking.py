"""Every limit of every edition ends where a walk over the days ends, whenever it begins and whoever is waited for."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import pytest

from engine.core.clocks import citizen_days_end, resumed
from engine.core.law import Law
from tests.engine import walking
from workflows.catalogue import known
from workflows.files import offices, parameters
from workflows.files.parameters import SupplementClock
from workflows.law.citation import Clause, Figure, Status, Unit
from workflows.law.notation import Edition, Limit
from workflows.law.tree import walk
from workflows.time.calendar import civil_date
from workflows.time.deadlines import Deadline, HourCounting, Pause, due, pause, paused_days

PARAMETERS = parameters.load()
CALENDAR = PARAMETERS.calendar
CLAUSE = Clause("gd", "x", Status.ASSUMED)
EDITIONS = known()
A_YEAR = dt.timedelta(days=365)


def figure(*parts: tuple[int, Unit]) -> Figure:
    (value, unit), *then = parts
    return Figure(value, unit, CLAUSE, then=figure(*then) if then else None)


# what no edition has yet, so that each unit is walked in several lengths, alone and in parts
LENGTHS = (
    *(figure((n, Unit.WORKING_DAY)) for n in (0, 1, 4, 15, 25)),
    *(figure((n, Unit.DAY)) for n in (0, 1, 3, 15, 60)),
    *(figure((n, Unit.MONTH)) for n in (1, 2, 3, 6)),
    *(figure((n, Unit.HOUR)) for n in (1, 5, 10, 24, 30, 33, 48, 72)),
    *(figure((n, Unit.WORKING_HOUR)) for n in (1, 4, 8, 40)),
    figure((2, Unit.WORKING_DAY), (3, Unit.WORKING_DAY)),
    figure((1, Unit.MONTH), (5, Unit.WORKING_DAY)),
    figure((3, Unit.DAY), (0, Unit.WORKING_DAY), (10, Unit.DAY)),
)
INSTANTS = ("00:00:00", "07:29:59.999999", "07:30:00", "11:30:00", "13:30:00", "17:00:00", "23:59:59.999999")
AROUND_15 = ("14:59:59.999999", "15:00:00", "15:00:00.000001", "15:00:01", "15:01:00")


@cache
def limits(edition: Edition) -> tuple[Figure, ...]:
    """Every limit that the edition's tree has, whoever it binds; of a dated one each row."""
    found: dict[Figure, None] = {}
    for _, thing in walk(edition.chain, edition):
        if isinstance(thing, Limit):
            of = thing.figure
            found |= dict.fromkeys(PARAMETERS.rows(of) if isinstance(of, str) else (of,))
    return (*found, *LENGTHS)


@cache
def law(edition: Edition, counting: HourCounting, clock: SupplementClock) -> Law:
    switches = dict(PARAMETERS.switches)
    switches["hour_counting"] = replace(switches["hour_counting"], value=counting.value)
    switches["supplement_clock"] = replace(switches["supplement_clock"], value=clock.value)
    return Law(edition, replace(PARAMETERS, switches=switches), offices.offices_of((), ()))


@cache
def odd_days() -> tuple[dt.date, ...]:
    return tuple(sorted({row.day for row in CALENDAR.rows.days}))


def time_of(chance: random.Random) -> dt.time:
    kind = chance.random()
    if kind < 0.25:
        return dt.time.fromisoformat(chance.choice(AROUND_15))
    if kind < 0.4:
        return dt.time.fromisoformat(chance.choice(INSTANTS))
    return (dt.datetime.min + dt.timedelta(microseconds=chance.randrange(86_400_000_000))).time()


def instant(chance: random.Random, first: dt.date, last: dt.date) -> dt.datetime:
    """Of four, one within some days of a day unlike its week, where there is one between these days."""
    near = [on for on in odd_days() if first <= on <= last] if chance.random() < 0.25 else []
    if near:
        on = chance.choice(near) + dt.timedelta(days=chance.randint(-4, 2))
    else:
        on = first + dt.timedelta(days=chance.randint(0, (last - first).days))
    return walking.at(max(on, first), time_of(chance))


@dataclass(frozen=True)
class Wait:
    asked: dt.datetime
    answered: dt.datetime


def waits(chance: random.Random, received: dt.datetime) -> list[Wait]:
    """Up to three requests one after the other, each answered before the next is made."""
    found, now = [], received
    for _ in range(chance.choice((0, 0, 1, 1, 2, 3))):
        asked = max(now, walking.at(now.date() + dt.timedelta(days=chance.choice((0, 0, 1, 2, 5))), time_of(chance)))
        on = asked.date() + dt.timedelta(days=chance.choice((0, 1, 2, 4, 9)))
        now = max(asked, walking.at(on, time_of(chance)))
        found.append(Wait(asked, now))
    return found


def parts_of(it: Figure, counting: HourCounting) -> list[tuple[int, str]]:
    by_clock = " by the clock" if counting is HourCounting.CLOCK else ""
    return [(p.value, f"{p.unit}{by_clock if p.unit is Unit.HOUR else ''}") for p in it.parts if p.value is not None]


def said(deadline: Deadline) -> dt.datetime | None:
    if deadline.due_at is not None:
        assert deadline.due_on == civil_date(deadline.due_at)
    return deadline.due_at


def answers(
    edition: Edition, it: Figure, received: dt.datetime, made: list[Wait], counting: HourCounting
) -> Iterator[tuple[str, object, object]]:
    """What is asked, what the program says, and where the walk ends."""
    parts = parts_of(it, counting)
    if any(part.value is None for part in it.parts):
        yield "not known", due(it, received, CALENDAR, 0, counting), Deadline(None, None)
        return
    promised = walking.ends(parts, received)
    yield "alone", said(due(it, received, CALENDAR, 0, counting)), promised

    spans: list[walking.Span] = []
    heard = []  # a request after the deadline as it stands by then moves nothing: whoever asks leaves it out
    for wait in made:
        if wait.asked <= walking.ends(parts, received, spans):
            spans.append((wait.asked.date(), walking.counts_on(wait.answered)))
            heard.append(pause(wait.asked, wait.answered, CALENDAR))
    yield "pauses", heard, [Pause(*span) for span in spans]
    n_paused = paused_days(received, heard, CALENDAR)
    yield "paused", said(due(it, received, CALENDAR, n_paused, counting)), walking.ends(parts, received, spans)

    for reading in SupplementClock:
        under, walked = law(edition, counting, reading), promised
        clock = under.start(it, received)
        for number, wait in enumerate(made, 1):
            if reading is SupplementClock.MOVES:
                walked = walking.put_off(promised, received, [(one.asked, one.answered) for one in made[:number]])
            elif wait.asked <= walked:
                walked = walking.ends(parts, wait.answered)
            clock = resumed(clock._replace(asked_at=wait.asked), it, wait.answered, under)
            yield f"answered, {reading}", clock.due_at, walked
    if it.then is None and it.unit is Unit.WORKING_DAY:
        assert it.value is not None
        yield "of the family", citizen_days_end(received, it, under), walking.citizens_end(it.value, received)


def differences(seed: str, n: int) -> list[str]:
    chance, found = random.Random(seed), []
    for number in range(n):
        edition = EDITIONS[number % len(EDITIONS)]
        of = limits(edition)
        it = of[number // len(EDITIONS) % len(of)]
        received = instant(chance, edition.in_force_on, edition.in_force_on + 3 * A_YEAR)
        made = waits(chance, received)
        for counting in HourCounting:
            found += [
                f"{number}: {parts_of(it, counting)} from {received}, {what}: {told}, walked {walked}; {made}"
                for what, told, walked in answers(edition, it, received, made, counting)
                if told != walked
            ]
    return found


def test_both_read_the_calendar_alike():
    n_days = (CALENDAR.last - CALENDAR.first).days + 1
    every_day = [CALENDAR.first + dt.timedelta(days=n) for n in range(n_days)]
    assert [on for on in every_day if CALENDAR.is_working(on)] == sorted(walking.days().worked)


def test_two_thousand_receipts_end_where_a_walk_ends():
    assert differences("two thousand", 2_000) == []


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_a_hundred_thousand_receipts_end_where_a_walk_ends(part: int):
    assert differences(f"a hundred thousand, {part}", 10_000) == []


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("counts_on", lambda received: walking.first_worked(received.date())),
        ("waited_days", lambda received, waits: set()),
        ("later", lambda on, n: on + n * walking.DAY),
        ("citizens_end", lambda n, asked: walking.working_days(n, asked, ())),
    ],
)
def test_a_walk_that_goes_wrong_is_noticed(monkeypatch: pytest.MonkeyPatch, name: str, wrong):
    monkeypatch.setattr(walking, name, wrong)
    assert differences("wrong", 200)
