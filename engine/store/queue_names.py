"""The names beside an open work item, by which a queue is searched: made from the search terms of its case."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, literal_column, select

from engine.store.tables import TermRow, WorkItemRow, table_of

_ITEMS, _TERMS = (table_of(kind) for kind in (WorkItemRow, TermRow))


def names_in(case_code: ColumnElement[str]) -> ColumnElement[str]:
    """Each name in the case once, a space before each word: short, for a search reads those of a whole queue."""
    is_name = _TERMS.c.term >= literal_column("'a'")  # numbers begin with a digit or a capital
    mine = select(_TERMS.c.term).distinct().where(_TERMS.c.case_code == case_code, is_name)
    once = mine.correlate(_ITEMS).subquery()  # of the row outside, where the code is that of a work item
    space: ColumnElement[str] = literal_column("' '")
    words = space + func.aggregate_strings(once.c.term, space)  # type: ignore[arg-type]
    return func.coalesce(select(words).scalar_subquery(), literal_column("''"))
