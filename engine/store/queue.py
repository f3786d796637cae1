"""The queue of an office: pages of work items, each one look at one state.

A cursor is the place after the last row of a page; the rows are told in a total order, so nothing comes twice.
"""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    FromClause,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
)

from engine.core.codes import meant
from engine.store.columns import as_written
from engine.store.documents import number_in
from engine.store.tables import (
    CaseRow,
    DocumentRow,
    OtherNumberRow,
    QueueNameRow,
    ReceivedRow,
    StageRow,
    TermRow,
    UndeliveredRow,
    UniqueRow,
    WorkItemRow,
    table_of,
)
from workflows.spelling import plain

Cursor = tuple[Any, ...]
_LAST = "~"  # sorts after every instant: what has no deadline comes last
Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Page(Generic[Kind]):
    """Rows, the place after them (None: there are no more), and how many rows there are in all."""

    rows: list[Kind]
    after: Cursor | None
    count: int = 0


class Item(NamedTuple):
    """A work item with the state of its stage and the law of its case."""

    case_code: str
    opened_by: int
    stage: str
    visit: int
    office: str
    due_at: dt.datetime | None
    holder: str
    opened_at: dt.datetime
    closed_at: dt.datetime | None
    state: str
    claim: int
    chain: str
    edition_on: dt.date


class Figure(NamedTuple):
    """Open work items of a stage in one state: how many, since when the oldest, how many past their deadline."""

    stage: str
    state: str
    n: int
    oldest_at: dt.datetime
    n_overdue: int


@dataclass(frozen=True, slots=True)
class QueueWanted:
    """Which work items: None, or nothing given, does not narrow. `offices` None: of all.

    `text` is a name, an id or a code; with it holder and deadline narrow nothing, and the order is that of deadlines.
    `is_reversed`: the latest first; those without a limit come last all the same. `is_undelivered`: in the stead of
    open work the last work items of stages whose results are not handed over, by `since`.
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
    is_reversed: bool = False
    is_undelivered: bool = False


_ITEMS, _STAGES, _CASES, _TERMS, _UNIQUE, _NAMES, _DOCUMENTS, _RECEIVED, _NUMBERS, _UNDELIVERED = (
    table_of(kind)
    for kind in (
        WorkItemRow,
        StageRow,
        CaseRow,
        TermRow,
        UniqueRow,
        QueueNameRow,
        DocumentRow,
        ReceivedRow,
        OtherNumberRow,
        UndeliveredRow,
    )
)
_WITH_STATE = _ITEMS.join(_STAGES, and_(_STAGES.c.case_code == _ITEMS.c.case_code, _STAGES.c.stage == _ITEMS.c.stage))
_WITH_CASE = _WITH_STATE.join(_CASES, _CASES.c.code == _ITEMS.c.case_code)
_SHOWN = {**_CASES.c, **_STAGES.c, **_ITEMS.c}  # of a name that several have, the work item's
_WHOLE = select(*(_SHOWN[name] for name in Item._fields)).select_from(_WITH_CASE)

# made once, for to make it takes as long as to send it; by case alone: pairs in a list are no range for SQLite
_OF_CASES = _WHOLE.where(_ITEMS.c.case_code.in_(bindparam("codes", expanding=True)))


def queue(engine: Engine, wanted: QueueWanted) -> Page[Item]:
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
    by, after = keys[0], wanted.after
    count = connection.execute(select(func.count()).select_from(source).where(*narrowed)).scalar_one()

    def page(known: ColumnElement[bool], order: tuple[Any, ...], after: Cursor | None) -> list[Cursor]:
        by = [one.desc() for one in order] if wanted.is_reversed else order
        asked = select(*keys).select_from(source).where(*narrowed, known).order_by(*by).limit(wanted.n_most + 1)
        if after is not None:
            here, there = tuple_(*order), tuple_(*(literal(value) for value in after))
            asked = asked.where(here < there if wanted.is_reversed else here > there)
        return [tuple(row) for row in connection.execute(asked)]

    found: list[Cursor] = []
    if after is None or after[0] is not None:
        found, after = page(by.is_not(None), keys, after), None
    if len(found) <= wanted.n_most and wanted.by == "due_at":
        found += page(by.is_(None), keys[1:], after and after[1:])
    return count, found


def _whole(connection: Connection, keys: list[tuple[str, int]]) -> list[Item]:
    """The work items of these keys, in their order."""
    rows = map(Item._make, connection.execute(_OF_CASES, {"codes": list({code for code, _ in keys})}))
    found = {(row.case_code, row.opened_by): row for row in rows}
    return [found[key] for key in keys]


def items_of(engine: Engine, code: str) -> list[Item]:
    """The work items of a case, open and closed, as they were opened."""
    with engine.connect() as connection:
        found = connection.execute(_WHOLE.where(_ITEMS.c.case_code == code).order_by(_ITEMS.c.opened_by))
        return [Item._make(row) for row in found]


def offices_of(engine: Engine, codes: Collection[str]) -> dict[str, frozenset[str]]:
    """The offices that have or had a part in each of these cases, or took it in."""
    found: dict[str, set[str]] = {code: set() for code in codes}
    had = select(_ITEMS.c.case_code, _ITEMS.c.office).where(_ITEMS.c.case_code.in_(codes))
    has = select(_STAGES.c.case_code, _STAGES.c.office).where(_STAGES.c.case_code.in_(codes), _STAGES.c.office != "")
    took = select(_RECEIVED.c.case_code, _RECEIVED.c.office).where(_RECEIVED.c.case_code.in_(codes))
    with engine.connect() as connection:
        for code, office in connection.execute(had.union(has, took)) if codes else ():
            found[code].add(office)
    return {code: frozenset(offices) for code, offices in found.items()}


def queue_figures(engine: Engine, now: dt.datetime) -> list[Figure]:
    """By stage and state."""
    by = _ITEMS.c.stage, _STAGES.c.state
    n_overdue = func.sum(case((_ITEMS.c.due_at < now, 1), else_=0))
    wanted = select(*by, func.count(), func.min(_ITEMS.c.opened_at), n_overdue).select_from(_WITH_STATE)
    with engine.connect() as connection:
        found = connection.execute(wanted.where(_ITEMS.c.closed_at.is_(None)).group_by(*by).order_by(*by))
        return [Figure._make(row) for row in found]


def _narrowed(wanted: QueueWanted) -> tuple[FromClause, tuple[Any, ...], list[ColumnElement[bool]]]:
    """From where, by which keys (the order as it is written, case, number), and under which conditions."""
    text = plain(wanted.text)
    rows = _UNDELIVERED if wanted.is_undelivered else _NAMES if text else _ITEMS
    source: FromClause = rows
    found: list[ColumnElement[bool]] = [_ITEMS.c.closed_at.is_(None)] if rows is _ITEMS else []
    if text:
        named = and_(*(_NAMES.c.names.like(f"% {_escaped(word)}%", escape="/") for word in text.split()))
        if number := number_in(wanted.text):
            named = or_(named, _NAMES.c.case_code.in_(with_number(number)))
        if "-" in (code := meant(wanted.text)):  # as the codes of cases have
            named = or_(named, _NAMES.c.case_code == code)
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
        found.append(_ITEMS.c.due_at < wanted.due_before)
    if wanted.due_from is not None:
        found.append(_ITEMS.c.due_at >= wanted.due_from)
    return source, tuple(as_written(rows.c[wanted.by], rows.c.case_code, rows.c.opened_by)), found


def _escaped(word: str) -> str:
    return "".join(f"/{char}" if char in "/%_" else char for char in word)


def with_number(number: str) -> Select[Any]:
    """Cases in which a person has the number, declared or given as nobody else's in the country, or which have it in
    another system; none that was erased, whose numbers are known to nobody, but not given again.
    """
    declared = select(_TERMS.c.case_code).where(_TERMS.c.term == number)
    erased = exists().where(_DOCUMENTS.c.case_code == _UNIQUE.c.case_code, _DOCUMENTS.c.erased_at.is_not(None))
    given = select(_UNIQUE.c.case_code).where(_UNIQUE.c.value == number, _UNIQUE.c.scope == "", ~erased)
    elsewhere = select(_NUMBERS.c.case_code).where(_NUMBERS.c.number == number)
    return declared.union_all(given, elsewhere)  # type: ignore[return-value]
