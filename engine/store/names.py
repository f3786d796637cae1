"""What cases are searched by, and the names beside the open work items of each office."""

from __future__ import annotations

import json
import re
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, literal_column, select

from engine.store.tables import QueueNameRow, TermRow, WorkItemRow, table_of
from workflows.files.offices import plain as plain_name

NAME = "_name"  # a declared field whose code ends so is the name of a person
PERSONAL_ID = re.compile("[0-9]{12}")

_ITEMS, _TERMS, _NAMES = (table_of(kind) for kind in (WorkItemRow, TermRow, QueueNameRow))


def terms(document: str) -> dict[str, str]:
    """What a case is searched by, from its declaration: names in plain letters, and personal ids, by their fields."""
    declared = json.loads(document)
    return {
        field: plain_name(value) if field.endswith(NAME) else value
        for field, value in declared.items()
        if isinstance(value, str) and (field.endswith(NAME) or PERSONAL_ID.fullmatch(value))
    }


def names_in(case_code: ColumnElement[str]) -> ColumnElement[str]:
    """Each name in the case once, a space before each word: short, for a search reads those of a whole queue."""
    is_name = _TERMS.c.field.like(literal_column(f"'%/{NAME}'"), escape="/")
    mine = select(_TERMS.c.term).distinct().where(_TERMS.c.case_code == case_code, is_name)
    once = mine.correlate(_ITEMS).subquery()  # of the row outside, where the code is that of a work item
    space: ColumnElement[str] = literal_column("' '")
    words = space + func.aggregate_strings(once.c.term, space)  # type: ignore[arg-type]
    return func.coalesce(select(words).scalar_subquery(), literal_column("''"))


def as_they_are() -> Select[Any]:
    """The rows that there must be."""
    columns = (_ITEMS.c[name] for name in ("office", "case_code", "stage", "opened_by", "due_at"))
    return select(*columns, names_in(_ITEMS.c.case_code)).where(_ITEMS.c.closed_at.is_(None))


def fill_names(connection: Connection) -> None:
    """Replaces all of them by what work items and search terms say."""
    connection.execute(delete(_NAMES))
    connection.execute(insert(_NAMES).from_select([column.name for column in _NAMES.c], as_they_are()))
