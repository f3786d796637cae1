"""Answers at the edge of a bound that a fact is derived by: a date or a number that reaches it just so, or just not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from workflows.law.citation import Unit
from workflows.law.facts import Elapsed, Fact, Told
from workflows.law.notation import Edition, Field
from workflows.law.tree import walk
from workflows.time.calendar import months_after

DAY = dt.timedelta(days=1)
_DATE = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})")


def answers(
    fact: Fact, bound: int, declared: Mapping[str, Any], on: dt.date, edition: Edition
) -> Iterator[tuple[str, str]]:
    """Label of a field and what is written there. `declared` is what the family declares by now, `on` the day on which
    it submits.
    """
    fields = {field.code: field for field in edition.fields}
    for _, thing in walk("", fact.derived):
        if isinstance(thing, Elapsed):
            until = _day(thing.until, declared) if thing.until else on
            field = fields.get(thing.since.field if isinstance(thing.since, Told) else str(thing.since))
            if until is not None and field is not None:
                yield from _of_time(thing, bound, until, field)


def _of_time(elapsed: Elapsed, bound: int, until: dt.date, field: Field) -> Iterator[tuple[str, str]]:
    for n in (bound, bound + 1, bound - 1):
        try:
            exact = months_after(until, -n) if elapsed.unit is Unit.MONTH else until - n * DAY
        except (OverflowError, ValueError):
            continue
        for day in (exact, exact + DAY, exact - DAY):
            if not isinstance(elapsed.since, Told):
                yield field.label.vi, f"{day:%d/%m/%Y}"
            else:
                for text in numbers_telling(elapsed.since, str(day.year)):
                    yield field.label.vi, text


def numbers_telling(told: Told, year: str = "") -> Iterator[str]:
    """Numbers of twelve digits of which this is told, a man's and a woman's; of all years, or of that one."""
    for digits in product("0123456789", repeat=3):
        number = f"001{''.join(digits)}012345"
        if (of := told.of(number)) and of.startswith(year):
            yield number


def _day(side: Any, declared: Mapping[str, Any]) -> dt.date | None:
    if isinstance(side, dt.date):
        return side
    value = declared.get(side) if isinstance(side, str) else None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, str) and (found := _DATE.match(value)):
        day, month, year = map(int, found.groups())
        return dt.date(year, month, day)
    return value if isinstance(value, dt.date) else None
