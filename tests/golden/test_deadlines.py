"""Deadlines that were worked out by hand, each with its source."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.core.clocks import citizen_days_end, resumed
from engine.core.law import Law
from tests.engine import walking
from workflows.catalogue import known
from workflows.files import offices, parameters
from workflows.law.citation import Clause, Figure, Status, Unit
from workflows.time.calendar import VN
from workflows.time.deadlines import HourCounting

FILE = Path(__file__).with_name("deadlines.toml")
CASES = tomllib.loads(FILE.read_text(encoding="utf-8"))["case"]
PARAMETERS = parameters.load()
CLAUSE = Clause("gd", "x", Status.ASSUMED)
KEYS = {"received", "limit", "due", "source", "why", "waits", "hours", "supplement", "whose"}
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['received']:%Y-%m-%dT%H:%M:%S}")


def parts(limit: str) -> list[tuple[int, str]]:
    """Each part of "5 working days, then 12 days": how many, and of what."""
    found = []
    for part in limit.split(", then "):
        read = re.fullmatch(r"(\d+) (working day|working hour|hour|day|month)s?", part)
        found.append((int(read[1]), read[2].replace(" ", "_")) if read else (0, "working_day"))
        assert read or part == "same working day", part
    return found


def figure(of: list[tuple[int, str]]) -> Figure:
    (value, unit), *then = of
    return Figure(value, Unit(unit), CLAUSE, then=figure(then) if then else None)


def local(at: dt.datetime) -> dt.datetime:
    return at.replace(tzinfo=VN)


def law(case: Mapping[str, Any]) -> Law:
    switches = dict(PARAMETERS.switches)
    for name, key in (("hour_counting", "hours"), ("supplement_clock", "supplement")):
        if key in case:
            switches[name] = replace(switches[name], value=case[key])
    return Law(known()[0], replace(PARAMETERS, switches=switches), offices.offices_of((), ()))


@every_case
def test_the_deadline_is_that_of_the_hand(case: Mapping[str, Any]):
    it, under = figure(parts(case["limit"])), law(case)
    if case.get("whose") == "family":
        assert citizen_days_end(local(case["received"]), it, under) == local(case["due"]), case["why"]
        return
    clock = under.start(it, local(case["received"]))
    for asked, answered in case.get("waits", ()):
        clock = resumed(clock._replace(asked_at=local(asked)), it, local(answered), under)
    assert clock.due_at == local(case["due"]), case["why"]


@every_case
def test_the_deadline_of_the_walk_is_that_of_the_hand(case: Mapping[str, Any]):
    of, received, due = parts(case["limit"]), local(case["received"]), local(case["due"])
    if case.get("whose") == "family":
        assert walking.citizens_end(of[0][0], received) == due
        return
    if case.get("hours") == HourCounting.CLOCK:
        of = [(n, f"{unit} by the clock") for n, unit in of]
    waits = [(local(asked), local(answered)) for asked, answered in case.get("waits", ())]
    if case.get("supplement") == "restarts":
        assert walking.ends(of, waits[-1][1]) == due
    else:
        assert walking.put_off(walking.ends(of, received), received, waits) == due


def test_there_are_sixty_of_them_and_each_says_where_it_stands():
    assert len(CASES) >= 60
    for case in CASES:
        assert case.keys() <= KEYS
        assert case["source"]
        assert case["why"]
    assert len({str({**case, "source": "", "why": ""}) for case in CASES}) == len(CASES)


def test_they_know_every_unit_and_the_hour_of_15():
    assert {unit for case in CASES for _, unit in parts(case["limit"])} == {
        unit.value for unit in Unit if unit not in (Unit.DONG, Unit.TIMES)
    }
    assert {case["received"].year for case in CASES} >= {2021, 2023, 2024, 2025, 2026}
    assert any(case["received"].time() == dt.time(15) for case in CASES)
