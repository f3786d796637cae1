"""The journal as values: events as canonical text, chained by hash case by case, so that any change shows."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType

from engine.core.events import Event

FIRST = "0" * 64
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_MAPPINGS = frozenset({dict, MappingProxyType})


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with the hash of the entry before it in its case, and its own. `text` is what is hashed."""

    event: Event
    text: str
    previous: str
    hash: str


def plain(value: object) -> object:
    """The value as JSON can hold it: instants in UTC with microseconds, sets sorted, enums by value, names kept."""
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        named = getattr(kind, "_fields", None)
        if named is not None:
            return {name: plain(item) for name, item in zip(named, value, strict=True)}
        return [plain(item) for item in value]
    if kind in _MAPPINGS or isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in _names(kind)}
    return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def canonical(event: Event) -> str:
    """One text for one event, whatever the machine: keys sorted, no spaces, UTF-8 letters as they are."""
    return _WRITER.encode(plain(event))


def seal(event: Event, previous: str) -> Entry:
    """The event as the next entry of its case; `previous` is the hash of the one before, `FIRST` for number 1."""
    text = canonical(event)
    return Entry(event, text, previous, hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest())


def first_fault(entries: Iterable[Entry]) -> str | None:
    """What is wrong with the entries of one case: a gap, a foreign event, an altered text, a broken chain; or None."""
    previous, case = FIRST, None
    for number, entry in enumerate(entries, 1):
        event = entry.event
        case = case or event.case
        if event.case != case or event.number != number:
            return f"event {event.number} of case {event.case} stands where {number} of {case} belongs"
        if entry.text != canonical(event):
            return f"event {number} of case {case} is not what was written"
        if entry.previous != previous or entry != seal(event, previous):
            return f"the chain of case {case} breaks at event {number}"
        previous = entry.hash
    return None
