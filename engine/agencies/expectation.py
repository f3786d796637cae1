"""What a case file expects of its case, and where a played case differs from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, Literal

from engine.agencies.script import texts
from engine.core.case import Case, Stage
from engine.core.journal import Entry
from engine.core.payloads import Redirected
from workflows.errors import DataKeyError, DataValueError, nearest
from workflows.files.datafile import Table
from workflows.law.citation import Label
from workflows.law.notation import Edition
from workflows.law.states import STATES, State, Verb
from workflows.time.calendar import VN

# a day, "unknown" where the law's limit is not known; None: nothing is expected
Due = dt.date | Literal["unknown"] | None
UNKNOWN_WORDS = ("unknown", "chưa rõ")
_WHOLE = ("ended", "edition", "group_due")
_KINDS: Mapping[str, type] = {
    **dict.fromkeys(("edition", "group_due", "due", "decided"), dt.date),
    **dict.fromkeys(("dong", "visits", "apologies"), int),
    **dict.fromkeys(("ground", "redirect"), str),
    "ended": bool,
}
NAMELESS: Mapping[str, Label] = MappingProxyType({})
WORDS = {
    "ended": Label("hồ sơ kết thúc", "the case ends"),
    "edition": Label("phiên bản từ ngày", "edition from"),
    "group_due": Label("hạn chung của nhóm", "due date of the group"),
    "state": Label("trạng thái", "state"),
    "due": Label("ngày đến hạn", "due date"),
    "decided": Label("ngày có kết quả", "decided on"),
    "dong": Label("số tiền (đồng)", "sum in đồng"),
    "ground": Label("căn cứ hưởng", "ground"),
    "redirect": Label("nơi chuyển hướng", "where it is redirected"),
    "visits": Label("số lượt xử lý", "number of visits"),
    "apologies": Label("số lần xin lỗi", "number of apologies"),
}
_DECIDED = frozenset({Verb.APPROVE, Verb.REFUSE, Verb.CORRECT, Verb.REVOKE, Verb.LAPSE})


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
    """What is expected of a case; None: nothing. `edition` is the day from which its edition is in force.

    `refused` names fields for which the declaration is to be sent back, maybe among others; none: it is to be taken.
    """

    ended: bool | None
    edition: dt.date | None
    group_due: Due
    stages: Mapping[str, StageExpectation]
    refused: tuple[str, ...] = ()


def expectation(file: Table, stages: tuple[str, ...]) -> Expectation | None:
    """The table [expect], or None where there is none. Raises DataFileError."""
    if not file.has("expect"):
        return None
    table = file.table("expect")
    for key in table.values:
        if key not in (*_WHOLE, "refused") and key not in stages:
            raise table.fault(DataKeyError, key, "expected", nearest=nearest(key, (*_WHOLE, "refused", *stages)))
    told = {key: _told(table, key) for key in _WHOLE}
    of_stages = {code: _stage(table.table(code)) for code in stages if table.has(code)}
    return Expectation(**told, stages=of_stages, refused=texts(table, "refused"))


def _stage(row: Table) -> StageExpectation:
    names = [one.name for one in fields(StageExpectation)]
    row.keys(*names)
    return StageExpectation(**{name: _told(row, name) for name in names})


def _told(row: Table, key: str) -> Any:
    """What is expected under the key; None where nothing is."""
    value, is_due = row.values.get(key), key in ("due", "group_due")
    if value is None:
        return None
    if value in UNKNOWN_WORDS and (is_due or key == "dong"):
        return "unknown"
    if is_due and type(value) is not dt.date:
        raise row.fault(DataValueError, key, "day_or_unknown")
    return State(row.choice(key, State)) if key == "state" else row.get(key, _KINDS[key])


def not_refused(expected: Expectation, refused: Iterable[str]) -> tuple[Label, ...]:
    """Fields that were to be refused and were not, in words; `refused` are those that were."""
    missing = sorted(set(expected.refused) - {*refused})
    vi, en = "mong đợi bị trả lại, thực tế không", "expected to be sent back, it was not"
    return tuple(Label(f"mục {name}: {vi}", f"field {name}: {en}") for name in missing)


def unmet(expected: Expectation, case: Case, entries: tuple[Entry, ...], edition: Edition) -> tuple[Label, ...]:
    """Where the played case differs from what was expected, in words; empty when it does not."""
    return tuple(_differences(expected, case, entries, edition))


def _differences(expected: Expectation, case: Case, entries: tuple[Entry, ...], edition: Edition) -> Iterator[Label]:
    yield from not_refused(expected, ())
    yield from _differs(WORDS["ended"], expected.ended, case.has_ended)
    yield from _differs(WORDS["edition"], expected.edition, case.edition_on)
    group = case.group.due_on or "unknown" if case.group else None
    yield from _differs(WORDS["group_due"], expected.group_due, group)
    for code, of_stage in expected.stages.items():
        procedure = edition.procedure(code)
        names = {one.code: one.label for one in procedure.grounds}
        names |= {one.code: one.words for one in (*edition.redirects, *procedure.redirects)}
        for key, found in _found(case.stages[code], entries).items():
            what = Label(f"{procedure.label.vi}, {WORDS[key].vi}", f"{procedure.label.en}, {WORDS[key].en}")
            yield from _differs(what, getattr(of_stage, key), found, names)


def _found(stage: Stage, entries: tuple[Entry, ...]) -> dict[str, object]:
    """What the stage came to, by the names of what may be expected."""
    events = [entry.event for entry in entries if entry.event.stage == stage.code]
    decided = [event.at for event in events if event.verb in _DECIDED]
    given = [result for result in stage.results.values() if "dong" in result]
    dong = given[0]["dong"] if given else None
    return {
        "state": stage.state,
        "due": (stage.clock.due_on or "unknown") if stage.clock else None,
        "decided": decided[-1].astimezone(VN).date() if decided else None,
        "dong": "unknown" if given and dong is None else dong,
        "ground": given[0]["ground"] if given else None,
        "redirect": next((event.data.redirect for event in events if isinstance(event.data, Redirected)), None),
        "visits": stage.visit,
        "apologies": stage.n_apologies,
    }


def _differs(what: Label, expected: object, found: object, names: Mapping[str, Label] = NAMELESS) -> Iterator[Label]:
    """`names` are those of the grounds and redirects of a stage."""
    if expected is not None and expected != found:
        wanted, got = _shown(expected, names), _shown(found, names)
        vi, en = f"mong đợi {wanted.vi}, thực tế {got.vi}", f"expected {wanted.en}, got {got.en}"
        yield Label(f"{what.vi}: {vi}", f"{what.en}: {en}")


def _shown(value: object, names: Mapping[str, Label]) -> Label:
    if isinstance(value, State):
        return STATES[value].label
    if isinstance(value, dt.date):
        return Label(f"{value:%d/%m/%Y}", value.isoformat())
    if value is None:
        return Label("không có", "nothing")
    if isinstance(value, bool):
        return Label("có", "yes") if value else Label("không", "no")
    if isinstance(value, str):
        return Label("chưa rõ", "unknown") if value == "unknown" else names.get(value, Label(value, value))
    return Label(f"{value:,}".replace(",", "."), f"{value:,}")
