"""What people give on the command line, read: dates, instants and facts."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass

from api.words.errors import DateUnreadable, FactDeclared, FactUnreadable
from workflows.errors import BeyondHorizon, FactUnknown
from workflows.law.facts import Fact, Value
from workflows.law.notation import Edition
from workflows.time.calendar import Calendar, civil_date
from workflows.time.deadlines import parse_instant

_YES, _NO = ("yes", "true", "có"), ("no", "false", "không")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{2})/([0-9]{2})/([0-9]{4})")


def read_date(text: str) -> dt.date:
    """A day as 2026-07-01 or 01/07/2026. Raises DateUnreadable."""
    found = _DAY.fullmatch(text)
    if found is None:
        if any(char.isdigit() and not char.isascii() for char in text):
            raise DateUnreadable("digits", text=text)
        raise DateUnreadable("form", text=text)
    parts = found.groups()
    year, month, day = (int(part) for part in (parts[:3] if parts[0] else parts[:2:-1]))
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise DateUnreadable("no_day", text=text) from None


def read_received(text: str, calendar: Calendar) -> dt.datetime:
    """An instant of receipt. Raises InstantUnreadable; BeyondHorizon for the hours that no date of Viet Nam has."""
    at = parse_instant(text)
    try:
        civil_date(at)
    except OverflowError:
        raise BeyondHorizon(at.date(), calendar.first, calendar.last) from None
    return at


def read_facts(edition: Edition, written: Iterable[str]) -> Mapping[str, Value]:
    """The facts of `name=value` texts. Raises FactUnreadable, FactDeclared; FactUnknown with the nearest valid ones."""
    known = {fact.code: fact for fact in edition.facts}
    facts: dict[str, Value] = {}
    for text in written:
        name, equals, value = (part.strip() for part in unicodedata.normalize("NFC", text).partition("="))
        if not equals or not name:
            raise FactUnreadable("form", text=text)
        if any(name == field.code for field in edition.fields) and name not in known:
            raise _declared(edition, name)
        if name not in known:
            raise FactUnknown("fact", word=name, known=known)
        if name in facts:
            raise FactUnreadable("twice", fact=name)
        facts[name] = _value(known[name], value)
    return facts


def _declared(edition: Edition, name: str) -> FactDeclared:
    """The refusal of an item of the declaration, which names the facts that follow from it."""
    label = next(field.label for field in edition.fields if field.code == name)
    derived = tuple(fact.code for fact in edition.facts if _mentions(fact.derived, name))
    if derived:
        return FactDeclared("derives", word=name, label=label, nearest=derived)
    return FactDeclared("derives_nothing", word=name, label=label, nearest=derived)


def _mentions(thing: object, name: str) -> bool:
    """Whether the name stands anywhere in what a fact is derived by."""
    if is_dataclass(thing):
        return any(_mentions(getattr(thing, field.name), name) for field in fields(thing))
    return any(_mentions(item, name) for item in thing) if isinstance(thing, tuple) else thing == name


def _value(fact: Fact, written: str) -> Value:
    choices = [code for code, _ in fact.choices]
    if not choices:
        if written.lower() in (*_YES, *_NO):
            return written.lower() in _YES
    elif written in choices:
        return written
    raise FactUnknown("value", fact=fact.code, word=written, known=choices or ("yes, no, có, không",))
