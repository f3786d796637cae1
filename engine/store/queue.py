"""The queue of an office: pages of work items, each one look at one state.

A cursor is the place after the last row of a page; the rows are told in a total order, so nothing comes twice.
"""

from __future__ import annotations

import datetime as dt
import heapq
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
    bindparam,
    case,
    func,
    literal,
    or_,
    select,
    tuple_,
)

from engine.core.journal import instant_text
from engine.store.names import PERSONAL_ID
from engine.store.tables import (
    CaseRow,
    QueueNameRow,
    ResultRow,
    StageRow,
    TermRow,
    WorkItemRow,
    table_of,
)
from workflows.files.offices import plain

Cursor = tuple[Any, ...]
_LAST = "~"  # sorts after every instant: what has no deadline comes last


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


_ITEMS, _STAGES, _CASES, _TERMS, _RESULTS, _NAMES = (
    table_of(kind) for kind in (WorkItemRow, StageRow, CaseRow, TermRow, ResultRow, QueueNameRow)
)
_WITH_STATE = _ITEMS.join(_STAGES, and_(_STAGES.c.case_code == _ITEMS.c.case_code, _STAGES.c.stage == _ITEMS.c.stage))
_WITH_CASE = _WITH_STATE.join(_CASES, _CASES.c.code == _ITEMS.c.case_code)
_SHOWN = (
    *(_ITEMS.c[name] for name in ("case_code", "opened_by", "stage", "visit", "office", "due_at", "holder")),
    *(_ITEMS.c[name] for name in ("opened_at", "closed_at")),
    _STAGES.c.state,
    _STAGES.c.claim,
    *(_CASES.c[name] for name in ("chain", "edition_on", "submitted_at", "number")),
)

# made once, for to make it takes as long as to send it; by case alone: pairs in a list are no range for SQLite
_OF_CASES = select(*_SHOWN).select_from(_WITH_CASE).where(_ITEMS.c.case_code.in_(bindparam("codes", expanding=True)))


def queue(engine: Engine, wanted: QueueWanted) -> Page:
    """Open work items in order of legal time left, those without a known limit last; or as they were opened.

    Their keys are looked up first, in tables that hold an office together; only those of the page are read whole.
    """
    if wanted.text and not plain(wanted.text):
        return Page([], None, 0)  # accents alone are no name
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
    found = [(by or _LAST, code, opened_by) for by, code, opened_by in connection.execute(asked)]
    after = None if wanted.after is None else (wanted.after[0] or _LAST, *wanted.after[1:])
    page = heapq.nsmallest(wanted.n_most + 1, found if after is None else [key for key in found if key > after])
    return len(found), [(None if by == _LAST else by, *key) for by, *key in page]


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
    rows = connection.execute(_OF_CASES, {"codes": list({code for code, _ in keys})}).mappings()
    found = {(row["case_code"], row["opened_by"]): dict(row) for row in rows}
    return [found[key] for key in keys]


def work_item(engine: Engine, code: str, opened_by: int) -> Mapping[str, Any] | None:
    wanted = select(*_SHOWN).select_from(_WITH_CASE)
    with engine.connect() as connection:
        found = connection.execute(wanted.where(_ITEMS.c.case_code == code, _ITEMS.c.opened_by == opened_by))
        row = found.mappings().first()
        return None if row is None else dict(row)


def items_of(engine: Engine, code: str) -> list[Mapping[str, Any]]:
    """The work items of a case, open and closed, as they were opened."""
    wanted = select(*_SHOWN).select_from(_WITH_CASE).where(_ITEMS.c.case_code == code)
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(wanted.order_by(_ITEMS.c.opened_by)).mappings()]


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


def _narrowed(wanted: QueueWanted) -> tuple[FromClause, tuple[Any, ...], list[ColumnElement[bool]]]:
    """From where, by which keys (the order, case, number), and under which conditions."""
    text = plain(wanted.text)
    rows = _NAMES if text else _ITEMS
    source: FromClause = rows
    found: list[ColumnElement[bool]] = [] if text else [_ITEMS.c.closed_at.is_(None)]
    if text:
        named = and_(*(_NAMES.c.names.like(f"% {_escaped(word)}%", escape="/") for word in text.split()))
        if PERSONAL_ID.fullmatch(text):
            named = or_(named, _NAMES.c.case_code.in_(with_id(text)))
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


def with_id(text: str) -> Select[Any]:
    """Cases in which a person has this personal id, declared or given."""
    declared = select(_TERMS.c.case_code).where(_TERMS.c.term == text)
    return declared.union_all(select(_RESULTS.c.case_code).where(_RESULTS.c.personal_id == text))  # type: ignore[return-value]
