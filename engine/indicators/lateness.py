"""Why a group is late: stages that were late themselves, or limits that add up to more than the group's own."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from engine.indicators.journey import Journey, givers
from engine.indicators.timeliness import Timeliness
from workflows.law.notation import Edition
from workflows.time.calendar import Calendar, civil_date


class Lateness(NamedTuple):
    """Codes of stages of a late group. `late`: an office missed its own limit.

    `path`: one after the other up to the last ruling, each given what it needs by the one before. Of those after the
    first, `carried` were handed over too late for that day, `awaited` waited longer than for what they need.
    """

    late: tuple[str, ...]
    path: tuple[str, ...]
    carried: tuple[str, ...]
    awaited: tuple[str, ...]


def lateness(it: Journey, edition: Edition, calendar: Calendar) -> Lateness:
    """Of a case whose group is late. The day of the first receipt is the group's own, so it explains nothing."""
    members, needs = edition.group.procedures, givers(edition)
    rulings = {code: ruling for code, ruling in it.rulings.items() if code in members}
    path = [max(rulings, key=lambda code: (rulings[code].at, code))]
    while before := [code for code in needs[path[0]] if code in rulings and code not in path]:
        path.insert(0, max(before, key=lambda code: (rulings[code].at, code)))
    carried, awaited = [], []
    for giver, code in pairwise(path):
        clock = it.case.stages[code].clock
        assert clock is not None  # it was ruled upon, so it was received
        if calendar.receipt_day(clock.received_at) != civil_date(clock.received_at):
            carried.append(code)
        if clock.received_at > rulings[giver].at:
            awaited.append(code)
    late = tuple(code for code in members if code in rulings and it.timeliness(code) is Timeliness.LATE)
    return Lateness(late, tuple(path), tuple(carried), tuple(awaited))
