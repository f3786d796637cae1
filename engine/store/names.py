"""The names beside the open work items of each office, made again from work items and search terms."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, literal, select

from engine.store.tables import QueueNameRow, TermRow, WorkItemRow, table_of

_ITEMS, _TERMS, _NAMES = (table_of(kind) for kind in (WorkItemRow, TermRow, QueueNameRow))


def as_they_are() -> Select[Any]:
    """The rows that there must be."""
    words = literal(" ") + func.aggregate_strings(_TERMS.c.term, " ")
    of_case = select(words).where(_TERMS.c.case_code == _ITEMS.c.case_code).scalar_subquery()
    columns = (_ITEMS.c[name] for name in ("office", "case_code", "stage", "opened_by", "due_at"))
    return select(*columns, func.coalesce(of_case, "")).where(_ITEMS.c.closed_at.is_(None))


def fill_names(connection: Connection) -> None:
    """Replaces all of them."""
    connection.execute(delete(_NAMES))
    connection.execute(insert(_NAMES).from_select([column.name for column in _NAMES.c], as_they_are()))
