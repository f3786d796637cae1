"""The journal as values: events as canonical text, chained by hash case by case, so that any change shows."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from json.encoder import encode_basestring as _text
from types import MappingProxyType
from typing import Any, NamedTuple

from engine.core.events import NOTHING, Clock, Event
from workflows.law.states import State, role_of

FIRST = "0" * 64
SCHEMA = 1
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})


class Entry(NamedTuple):
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
        return instant_text(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        named = getattr(kind, "_fields", None)
        if named is not None:
            return {name: plain(item) for name, item in zip(named, value, strict=True)}
        return [plain(item) for item in value]
    if isinstance(value, dict | MappingProxyType | Mapping):  # the abstract class last: it is slow to ask
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def instant_text(at: dt.datetime) -> str:
    """The instant as the journal writes it: UTC, microseconds; such texts sort as the instants follow."""
    return (at if at.tzinfo is dt.UTC else at.astimezone(dt.UTC)).isoformat(timespec="microseconds")


def canonical(event: Event) -> str:
    """One text for one event, whatever the machine: keys sorted, no spaces, UTF-8 letters as they are.

    The same text as that of `plain(event)`, field by field, because every event of every case is written so.
    """
    return (
        f'{{"actor":{_text(event.actor)},"at":"{instant_text(event.at)}","case":{_text(event.case)},"claim":{event.claim},'
        f'"clause":{_text(event.clause)},"clock":{_clock(event.clock)},"data":{_data(event.data)},'
        f'"group":{_clock(event.group)},"kind":{_text(event.kind)},"number":{event.number},'
        f'"office":{_text(event.office)},"role":{_text(event.role)},"stage":{_optional(event.stage)},'
        f'"state":{_optional(event.state)},"visit":{event.visit}}}'
    )


_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=plain)


class TextUnreadable(ValueError):
    """The text of an event is not one that this version wrote or knows how to bring up to date."""


def read(text: str, schema: int = SCHEMA) -> Event:
    """The event of a canonical text, so that `canonical(read(text)) == text`; texts of old schemas are brought up to
    date first. Raises TextUnreadable.
    """
    try:
        told = json.loads(text)
        for old in range(schema, SCHEMA):
            told = UPCASTS[old](told)
        stage, state = told["stage"], told["state"]
        return Event(
            told["case"],
            told["number"],
            told["kind"],
            dt.datetime.fromisoformat(told["at"]),
            told["actor"],
            role_of(told["role"]),
            told["clause"],
            stage,
            None if state is None else State(state),
            told["visit"],
            told["claim"],
            told["office"],
            _clock_of(told["clock"]),
            _clock_of(told["group"]),
            MappingProxyType({key: _value_of(key, value) for key, value in told["data"].items()}) or NOTHING,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TextUnreadable(f"{type(error).__name__}: {error}") from error


# What an event of that schema would say in the next one.
UPCASTS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}

# JSON has no instants and no days: these keys of `data` hold them, in nested objects too.
_INSTANTS = frozenset({"lapses_at", "lease_until", "move_due_at", "next_try_at", "owed_by", "since", "was_due_at"})
_DAYS = frozenset({"edition_on", "new_due_on", "valid_until"})


def _value_of(key: str, value: object) -> object:
    if isinstance(value, str):
        if key in _INSTANTS:
            return dt.datetime.fromisoformat(value)
        return dt.date.fromisoformat(value) if key in _DAYS else value
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, dict) and key == "dates":
        return MappingProxyType({name: dt.date.fromisoformat(day) for name, day in value.items()})
    if isinstance(value, dict):
        return MappingProxyType({inner: _value_of(inner, item) for inner, item in value.items()})
    return value


def _clock_of(told: Mapping[str, Any] | None) -> Clock | None:
    if told is None:
        return None
    received, due_on, due_at, answered_on, asked_at = (
        told[name] for name in ("received_at", "due_on", "due_at", "answered_on", "asked_at")
    )
    return Clock(
        dt.datetime.fromisoformat(received),
        None if due_on is None else dt.date.fromisoformat(due_on),
        None if due_at is None else dt.datetime.fromisoformat(due_at),
        told["paused_days"],
        None if answered_on is None else dt.date.fromisoformat(answered_on),
        None if asked_at is None else dt.datetime.fromisoformat(asked_at),
    )


def _optional(text: str | None) -> str:
    return "null" if text is None else _text(text)


def _data(data: Mapping[str, object]) -> str:
    # named tuples would come out as lists here; no event's data holds one
    return _WRITER.encode(data) if data else "{}"


def _clock(clock: Clock | None) -> str:
    if clock is None:
        return "null"
    received_at, due_on, due_at, paused_days, answered_on, asked_at = clock
    return (
        f'{{"answered_on":{_date(answered_on)},"asked_at":{_at(asked_at)},"due_at":{_at(due_at)},'
        f'"due_on":{_date(due_on)},"paused_days":{paused_days},"received_at":{_at(received_at)}}}'
    )


def _at(at: dt.datetime | None) -> str:
    return "null" if at is None else f'"{instant_text(at)}"'


def _date(on: dt.date | None) -> str:
    return "null" if on is None else f'"{on.isoformat()}"'


def seal(event: Event, previous: str) -> Entry:
    """The event as the next entry of its case; `previous` is the hash of the one before, `FIRST` for number 1."""
    text = canonical(event)
    return Entry(event, text, previous, chained(previous, SCHEMA, text))


def chained(previous: str, schema: int, text: str) -> str:
    """The hash of an entry: SHA-256 of the one before it, its schema and its text."""
    return hashlib.sha256(f"{previous}\n{schema}\n{text}".encode()).hexdigest()


def sealed(events: Iterable[Event]) -> tuple[Entry, ...]:
    """The journal of one case: its events in order, chained from the first."""
    entries: list[Entry] = []
    for event in events:
        entries.append(seal(event, entries[-1].hash if entries else FIRST))
    return tuple(entries)


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
