"""Pages of work items, of cases and of events, as people and systems ask for them. Each page is one look at one state.

A cursor is the place after the last row of a page; the rows are told in a total order, so nothing comes twice.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    FromClause,
    Select,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
)

from engine.core.events import Timer
from engine.core.journal import instant_text
from engine.store.projections import PERSONAL_ID
from engine.store.tables import (
    CaseRow,
    EventRow,
    OutboxRow,
    QueueNameRow,
    ResultRow,
    StageRow,
    TermRow,
    WorkItemRow,
    table_of,
)
from workflows.offices import plain
from workflows.states import Verb

Cursor = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Rows, the place after them (None: there are no more), and how many rows there are in all (None: not counted)."""

    rows: list[Mapping[str, Any]]
    after: Cursor | None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class QueueWanted:
    """Which work items: None, or nothing given, does not narrow. `offices` None: of all.

    `text` is a name, an id or a code; with it holder and deadline narrow nothing, and the order is that of deadlines.
    """

    offices: frozenset[str] | None
    procedure: str = ""
    chain: str = ""
    state: str = ""
    holder: str = ""
    due_before: dt.datetime | None = None
    text: str = ""
    by: str = "due_at"
    after: Cursor | None = None
    n_most: int = 50
    due_from: dt.datetime | None = None


_ITEMS, _STAGES, _CASES = (table_of(kind) for kind in (WorkItemRow, StageRow, CaseRow))
_TERMS, _RESULTS, _EVENTS, _OUTBOX, _NAMES = (
    table_of(kind) for kind in (TermRow, ResultRow, EventRow, OutboxRow, QueueNameRow)
)
_WITH_STATE = _ITEMS.join(
    _STAGES, and_(_STAGES.c.case_code == _ITEMS.c.case_code, _STAGES.c.stage == _ITEMS.c.stage)
).join(_CASES, _CASES.c.code == _ITEMS.c.case_code)
_SHOWN = (
    *(_ITEMS.c[name] for name in ("case_code", "opened_by", "stage", "visit", "office", "due_at", "holder")),
    *(_ITEMS.c[name] for name in ("opened_at", "closed_at")),
    _STAGES.c.state,
    _STAGES.c.claim,
    *(_CASES.c[name] for name in ("chain", "edition_on", "submitted_at", "number")),
)


def queue(engine: Engine, wanted: QueueWanted) -> Page:
    """Open work items in order of legal time left, those without a known limit last; or as they were opened.

    Their keys are looked up first, in tables that hold an office together; only those of the page are read whole.
    """
    source, keys, narrowed = _narrowed(wanted)
    with engine.connect() as connection:
        if wanted.text:
            count, found = _searched(connection, select(*keys).select_from(source).where(*narrowed), wanted)
        else:
            count, found = _in_order(connection, source, keys, narrowed, wanted)
        rows = _whole(connection, [(code, opened_by) for _, code, opened_by in found[: wanted.n_most]])
    after = found[wanted.n_most - 1] if len(found) > wanted.n_most else None
    return Page(rows, after, count)


def _searched(connection: Connection, asked: Select[Any], wanted: QueueWanted) -> tuple[int, list[Cursor]]:
    """All keys that are found, in one look at the names; what the page needs of them."""
    found = sorted((tuple(row) for row in connection.execute(asked)), key=_place)
    after = None if wanted.after is None else _place(wanted.after)
    return len(found), [key for key in found if after is None or _place(key) > after][: wanted.n_most + 1]


def _place(key: Cursor) -> Cursor:
    """Its place in the order, in which what is not known comes last."""
    return key[0] is None, key[0] or "", *key[1:]


def _in_order(
    connection: Connection,
    source: FromClause,
    keys: tuple[Any, ...],
    narrowed: list[ColumnElement[bool]],
    wanted: QueueWanted,
) -> tuple[int, list[Cursor]]:
    """How many there are, and the keys of the page: along the index, those without a limit after all others."""
    by = keys[0]
    count = connection.execute(select(func.count()).select_from(source).where(*narrowed)).scalar_one()
    found: list[Cursor] = []
    after = wanted.after
    if after is None or after[0] is not None:
        known = [*narrowed, by.is_not(None)]
        if after is not None:
            known.append(tuple_(*keys) > tuple_(*(literal(value) for value in after)))
        asked = select(*keys).select_from(source).where(*known).order_by(*keys)
        found += [tuple(row) for row in connection.execute(asked.limit(wanted.n_most + 1))]
        after = None
    if len(found) <= wanted.n_most and wanted.by == "due_at":
        unknown = [*narrowed, by.is_(None)]
        if after is not None:
            unknown.append(tuple_(*keys[1:]) > tuple_(*(literal(value) for value in after[1:])))
        asked = select(*keys).select_from(source).where(*unknown).order_by(*keys[1:])
        found += [tuple(row) for row in connection.execute(asked.limit(wanted.n_most + 1))]
    return count, found


def _whole(connection: Connection, keys: list[tuple[str, int]]) -> list[Mapping[str, Any]]:
    """The work items of these keys, in their order."""
    # by case alone: pairs in a list are no range of an index for SQLite
    wanted = select(*_SHOWN).select_from(_WITH_STATE).where(_ITEMS.c.case_code.in_({code for code, _ in keys}))
    found = {(row["case_code"], row["opened_by"]): dict(row) for row in connection.execute(wanted).mappings()}
    return [found[key] for key in keys]


def work_item(engine: Engine, code: str, opened_by: int) -> Mapping[str, Any] | None:
    wanted = select(*_SHOWN).select_from(_WITH_STATE)
    with engine.connect() as connection:
        found = connection.execute(wanted.where(_ITEMS.c.case_code == code, _ITEMS.c.opened_by == opened_by))
        row = found.mappings().first()
        return None if row is None else dict(row)


def items_of(engine: Engine, code: str) -> list[Mapping[str, Any]]:
    """The work items of a case, open and closed, as they were opened."""
    wanted = select(*_SHOWN).select_from(_WITH_STATE).where(_ITEMS.c.case_code == code)
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(wanted.order_by(_ITEMS.c.opened_by)).mappings()]


@dataclass(frozen=True, slots=True)
class CasesWanted:
    """Which cases. `applicant` and `offices` say whose they must be: None, of all. `text`: name, id or code."""

    applicant: str | None = None
    offices: frozenset[str] | None = None
    chain: str = ""
    has_ended: bool | None = None
    text: str = ""
    after: Cursor | None = None
    n_most: int = 50


def cases(engine: Engine, wanted: CasesWanted) -> Page:
    """Cases by code; those found by a name by name and code."""
    text = plain(wanted.text)
    is_name = bool(text) and not any(char.isdigit() for char in text)
    conditions: list[ColumnElement[bool]] = []
    if wanted.applicant is not None:
        conditions.append(_CASES.c.applicant == wanted.applicant)
    if wanted.offices is not None:
        at = and_(_STAGES.c.case_code == _CASES.c.code, _STAGES.c.office.in_(wanted.offices))
        conditions.append(exists(select(literal(1)).where(at)))
    if wanted.chain:
        conditions.append(_CASES.c.chain == wanted.chain)
    if wanted.has_ended is not None:
        conditions.append(_CASES.c.has_ended.is_(wanted.has_ended))
    shown = [_CASES.c[name] for name in ("code", "chain", "edition_on", "submitted_at", "group_due_at", "has_ended")]
    if is_name:
        names = select(*shown, _TERMS.c.term).join(_TERMS, _TERMS.c.case_code == _CASES.c.code)
        asked = names.where(*conditions, _TERMS.c.term >= text, _TERMS.c.term < text + "\U0010ffff")
        order: tuple[Any, ...] = (_TERMS.c.term, _CASES.c.code, _TERMS.c.field)
        asked = asked.add_columns(_TERMS.c.field)
        keys: tuple[str, ...] = ("term", "code", "field")
    else:
        if text:
            conditions.append(or_(_CASES.c.code == wanted.text.strip(), _CASES.c.code.in_(_with_id(text))))
        asked, order, keys = select(*shown).where(*conditions), (_CASES.c.code,), ("code",)
    if wanted.after is not None:
        asked = asked.where(tuple_(*order) > tuple_(*(literal(value) for value in wanted.after)))
    with engine.connect() as connection:
        found = _rows(connection, asked, order, wanted)
    return _page(found, wanted.n_most, keys, None)


def timers_of(engine: Engine, code: str) -> list[Timer]:
    """The timers of a case that wait, the earliest first."""
    names = ("case_code", "stage", "visit", "about", "due_at", "claim")
    wanted = select(*(_OUTBOX.c[name] for name in names)).where(
        _OUTBOX.c.case_code == code, _OUTBOX.c.kind == "timer", _OUTBOX.c.done_at.is_(None)
    )
    with engine.connect() as connection:
        found = connection.execute(wanted.order_by(_OUTBOX.c.due_at, _OUTBOX.c.key)).all()
    return [
        Timer(case, stage, visit, Verb(about), dt.datetime.fromisoformat(due_at), claim)
        for case, stage, visit, about, due_at, claim in found
    ]


def journal(engine: Engine, code: str, after: int) -> list[Mapping[str, Any]]:
    """The entries of a case after a number, as they are written."""
    names = (
        _EVENTS.c.number,
        _EVENTS.c.schema_number,
        _EVENTS.c.data.label("text"),
        _EVENTS.c.previous,
        _EVENTS.c.hash,
    )
    wanted = select(*names).where(_EVENTS.c.case_code == code, _EVENTS.c.number > after).order_by(_EVENTS.c.number)
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(wanted).mappings()]


def events(engine: Engine, after: int, n_most: int) -> list[Mapping[str, Any]]:
    """Events of all cases after a position, in the order of their commits."""
    names = ("position", "case_code", "number", "schema_number", "data", "previous", "hash")
    wanted = select(*(_EVENTS.c[name] for name in names)).where(_EVENTS.c.position > after)
    with engine.connect() as connection:
        found = connection.execute(wanted.order_by(_EVENTS.c.position).limit(n_most))
        return [dict(row) for row in found.mappings()]


def last_position(engine: Engine) -> int:
    """That of the last event of all; 0 when there is none."""
    with engine.connect() as connection:
        return connection.execute(select(func.max(_EVENTS.c.position))).scalar_one() or 0


def _narrowed(wanted: QueueWanted) -> tuple[FromClause, tuple[Any, ...], list[ColumnElement[bool]]]:
    """From where, by which keys (the order, case, number), and under which conditions."""
    text = plain(wanted.text)
    rows = _NAMES if text else _ITEMS
    source: FromClause = rows
    found: list[ColumnElement[bool]] = [] if text else [_ITEMS.c.closed_at.is_(None)]
    if text:
        named = and_(*(_NAMES.c.names.like(f"% {_escaped(word)}%", escape="/") for word in text.split()))
        if PERSONAL_ID.fullmatch(text):
            named = or_(named, _NAMES.c.case_code.in_(_with_id(text)))
        elif "-" in text:  # as the codes of cases have
            named = or_(named, _NAMES.c.case_code == wanted.text.strip())
        found.append(named)
    if wanted.state:
        source = source.join(_STAGES, and_(_STAGES.c.case_code == rows.c.case_code, _STAGES.c.stage == rows.c.stage))
        found.append(_STAGES.c.state == wanted.state)
    if wanted.chain:
        source = source.join(_CASES, _CASES.c.code == rows.c.case_code)
        found.append(_CASES.c.chain == wanted.chain)
    if wanted.offices is not None and len(wanted.offices) == 1:  # one office is a range of the index, in its order
        found.append(rows.c.office == next(iter(wanted.offices)))
    elif wanted.offices is not None:
        found.append(rows.c.office.in_(wanted.offices))
    if wanted.procedure:
        found.append(rows.c.stage == wanted.procedure)
    if wanted.holder:
        found.append(_ITEMS.c.holder == wanted.holder)
    if wanted.due_before is not None:
        found.append(_ITEMS.c.due_at < instant_text(wanted.due_before))
    if wanted.due_from is not None:
        found.append(_ITEMS.c.due_at >= instant_text(wanted.due_from))
    return source, (rows.c[wanted.by], rows.c.case_code, rows.c.opened_by), found


def _escaped(word: str) -> str:
    return "".join(f"/{char}" if char in "/%_" else char for char in word)


def _with_id(text: str) -> Select[Any]:
    """Cases in which a person has this personal id, declared or given."""
    declared = select(_TERMS.c.case_code).where(_TERMS.c.term == text)
    return declared.union_all(select(_RESULTS.c.case_code).where(_RESULTS.c.personal_id == text))  # type: ignore[return-value]


def _rows(
    connection: Connection, asked: Select[Any], order: tuple[Any, ...], wanted: QueueWanted | CasesWanted
) -> list[Mapping[str, Any]]:
    return [dict(row) for row in connection.execute(asked.order_by(*order).limit(wanted.n_most + 1)).mappings()]


def _page(found: list[Mapping[str, Any]], n_most: int, keys: tuple[str, ...], count: int | None) -> Page:
    rows = found[:n_most]
    after = tuple(rows[-1][key] for key in keys) if len(found) > n_most else None
    return Page(rows, after, count)


def queue_figures(engine: Engine, now: dt.datetime) -> list[Mapping[str, Any]]:
    """Open work items by stage and state: how many, since when the oldest, how many past their deadline."""
    is_overdue = case((_ITEMS.c.due_at < instant_text(now), 1), else_=0)
    wanted = (
        select(
            _ITEMS.c.stage,
            _STAGES.c.state,
            func.count().label("n"),
            func.min(_ITEMS.c.opened_at).label("oldest_at"),
            func.sum(is_overdue).label("n_overdue"),
        )
        .select_from(_WITH_STATE)
        .where(_ITEMS.c.closed_at.is_(None))
        .group_by(_ITEMS.c.stage, _STAGES.c.state)
    )
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(wanted.order_by(_ITEMS.c.stage, _STAGES.c.state)).mappings()]


def outbox_figures(engine: Engine, now: dt.datetime) -> Mapping[str, Any]:
    """Timers that wait, those given up, and when the first of the due ones was due."""
    waits = _OUTBOX.c.kind == "timer", _OUTBOX.c.done_at.is_(None)
    with engine.connect() as connection:
        n_pending = connection.execute(select(func.count()).select_from(_OUTBOX).where(*waits)).scalar_one()
        given_up = select(func.count()).select_from(_OUTBOX).where(*waits, _OUTBOX.c.try_at.is_(None))
        due = select(func.min(_OUTBOX.c.due_at)).where(*waits, _OUTBOX.c.try_at <= instant_text(now))
        first = connection.execute(due).scalar_one()
        return {"n_pending": n_pending, "n_given_up": connection.execute(given_up).scalar_one(), "first_due_at": first}
