"""Things as plain data: what --json prints, what files hold and what callers are answered."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any

from api.words.wording import iso
from workflows.law.citation import Clause, Figure, Label

Plain = dict[str, Any]


def said(value: object, lang: str) -> Any:
    """Labels and clauses in words, states and other choices by their codes, whatever else as it is."""
    if not isinstance(value, (Label, Clause, Enum)):  # most are not, and a union would be slower
        return value
    if isinstance(value, Label):
        return value.say(lang)
    if isinstance(value, Clause):
        return value.cite(lang)
    return value.value


def plain(value: object, lang: str) -> Any:
    """As JSON can hold it: days and instants, these with Viet Nam's offset, as texts."""
    if isinstance(value, dt.datetime):
        return iso(value)
    return value.isoformat() if isinstance(value, dt.date) else said(value, lang)


def picked(it: object, names: str, lang: str) -> Plain:
    """The fields of these names, each as plain data."""
    return {name: plain(getattr(it, name), lang) for name in names.split()}


def source(clause: Clause, lang: str) -> Plain:
    """Where a rule stands, its feature tag, and how well it is known."""
    return {"clause": clause.cite(lang), "tag": clause.tag, "status": clause.status.value}


def limited(figure: Figure | None) -> Plain:
    """A limit as a number of a unit, both null where there is none, it is not known, or it has several parts."""
    alone = figure if figure and figure.then is None else None
    return {
        "limit": alone.value if alone else None,
        "unit": alone.unit.value if alone else None,
        "limit_status": figure.status.value if figure else None,
    }
