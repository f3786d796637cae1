"""What a case file expects of its case, and where a played case differs from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from engine.core.case import Case, Stage
from engine.core.journal import Entry
from workflows.calendar import VN
from workflows.citation import Label
from workflows.datafile import Table
from workflows.errors import DataKeyError, DataValueError, nearest, quoted
from workflows.states import PAST, STATES, State, Verb

# a day, "unknown" where the law's limit is not known; None: nothing is expected
Due = dt.date | Literal["unknown"] | None
UNKNOWN_WORDS = ("unknown", "chưa rõ")
_WHOLE = ("ended", "edition", "group_due")
_DECIDED = frozenset(PAST[verb] for verb in (Verb.APPROVE, Verb.REFUSE, Verb.CORRECT, Verb.REVOKE, Verb.LAPSE))


@dataclass(frozen=True, slots=True)
class StageExpectation:
    """What is expected of one stage; None: nothing. `decided` is the day of its ruling, `dong` the sum it gives."""

    state: State | None = None
    due: Due = None
    decided: dt.date | None = None
    dong: int | Literal["unknown"] | None = None
    ground: str | None = None
    redirect: str | None = None
    visits: int | None = None
    apologies: int | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is expected of a case; None: nothing. `edition` is the day from which its edition is in force."""

    ended: bool | None
    edition: dt.date | None
    group_due: Due
    stages: Mapping[str, StageExpectation]


def expectation(file: Table, stages: tuple[str, ...]) -> Expectation | None:
    """The table [expect], or None where there is none. Raises DataFileError."""
    if not file.has("expect"):
        return None
    table = file.table("expect")
    for key in table.values:
        if key not in _WHOLE and key not in stages:
            near = ", ".join(nearest(key, (*_WHOLE, *stages)))
            vi, en = f"không có {quoted(key)} ở đây; gần nhất: {near}", f"no {quoted(key)} here; nearest: {near}"
            raise table.fault(DataKeyError, key, vi, en)
    return Expectation(
        table.get("ended", bool) if table.has("ended") else None,
        table.get("edition", dt.date) if table.has("edition") else None,
        _due(table, "group_due"),
        {code: _stage(table.table(code)) for code in stages if table.has(code)},
    )


def _stage(row: Table) -> StageExpectation:
    row.keys("state", "due", "decided", "dong", "ground", "redirect", "visits", "apologies")
    return StageExpectation(
        State(row.choice("state", State)) if row.has("state") else None,
        _due(row, "due"),
        row.get("decided", dt.date) if row.has("decided") else None,
        _dong(row),
        row.get("ground", str) if row.has("ground") else None,
        row.get("redirect", str) if row.has("redirect") else None,
        row.get("visits", int) if row.has("visits") else None,
        row.get("apologies", int) if row.has("apologies") else None,
    )


def _due(row: Table, key: str) -> Due:
    value = row.values.get(key)
    if value is None or type(value) is dt.date:
        return value
    if value in UNKNOWN_WORDS:
        return "unknown"
    vi, en = f"{quoted(key)} là một ngày hoặc “chưa rõ”", f"{quoted(key)} is a day or “unknown”"
    raise row.fault(DataValueError, key, vi, en)


def _dong(row: Table) -> int | Literal["unknown"] | None:
    if row.values.get("dong") in UNKNOWN_WORDS:
        return "unknown"
    return row.get("dong", int) if row.has("dong") else None


def unmet(expected: Expectation, case: Case, entries: tuple[Entry, ...]) -> tuple[Label, ...]:
    """Where the played case differs from what was expected; empty when it does not."""
    return tuple(_differences(expected, case, entries))


def _differences(expected: Expectation, case: Case, entries: tuple[Entry, ...]) -> Iterator[Label]:
    yield from _differs("ended", expected.ended, case.has_ended)
    yield from _differs("edition", expected.edition, case.edition_on)
    group = case.group.due_on or "unknown" if case.group else None
    yield from _differs("group_due", expected.group_due, group)
    for code, of_stage in expected.stages.items():
        yield from _of_stage(of_stage, case.stages[code], entries)


def _of_stage(expected: StageExpectation, stage: Stage, entries: tuple[Entry, ...]) -> Iterator[Label]:
    events = [entry.event for entry in entries if entry.event.stage == stage.code]
    decided = [event.at for event in events if event.kind in _DECIDED]
    given = [result for result in stage.results.values() if "dong" in result]
    found = {
        "state": stage.state,
        "due": (stage.clock.due_on or "unknown") if stage.clock else None,
        "decided": decided[-1].astimezone(VN).date() if decided else None,
        "dong": _sum_of(given[0]) if given else None,
        "ground": given[0]["ground"] if given else None,
        "redirect": next((event.data["redirect"] for event in events if "redirect" in event.data), None),
        "visits": stage.visit,
        "apologies": stage.n_apologies,
    }
    for name, value in found.items():
        yield from _differs(f"{stage.code}.{name}", getattr(expected, name), value)


def _sum_of(result: Mapping[str, Any]) -> int | str:
    return "unknown" if result["dong"] is None else int(result["dong"])


def _differs(name: str, expected: object, found: object) -> Iterator[Label]:
    if expected is not None and expected != found:
        wanted, got = _shown(expected), _shown(found)
        yield Label(f"{name}: mong đợi {wanted.vi}, thực tế {got.vi}", f"{name}: expected {wanted.en}, got {got.en}")


def _shown(value: object) -> Label:
    if isinstance(value, State):
        return STATES[value].label
    if isinstance(value, dt.date):
        return Label(f"{value:%d/%m/%Y}", value.isoformat())
    words = {None: Label("không có", "nothing"), "unknown": Label("chưa rõ", "unknown")}
    if value is True or value is False:
        return Label("có", "yes") if value else Label("không", "no")
    return words[value] if value is None or value == "unknown" else Label(str(value), str(value))
