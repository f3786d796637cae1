"""The journal as values: events as canonical text, chained by hash case by case, so that any change shows."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, lru_cache
from json.encoder import encode_basestring as _quoted
from types import MappingProxyType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from engine.core.events import Event
from engine.core.payloads import PAYLOADS, UNTOLD, Payload
from workflows.errors import InstantNaive
from workflows.law.verbs import VERBS
from workflows.time.deadlines import Clock

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
    """The value as JSON can hold it: instants in UTC with microseconds, sets sorted, enums by value, names kept.

    Raises InstantNaive.
    """
    kind: Any = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.datetime):
        return instant_text(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        named = getattr(kind, "_fields", None)
        if named is not None:
            return {name: plain(item) for name, item in zip(named, value, strict=True)}
        return [plain(item) for item in value]
    if isinstance(value, dict | MappingProxyType):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    if isinstance(value, Payload):
        told = ((name, getattr(value, name), default) for name, default in _fields(kind))
        return {name: plain(item) for name, item, default in told if item is not default}
    if is_dataclass(value):
        return {name: plain(getattr(value, name)) for name, _ in _fields(kind)}
    if isinstance(value, Mapping):  # last: it is slow to ask
        return {str(key): plain(item) for key, item in value.items()}
    return value


@cache
def _fields(kind: Any) -> tuple[tuple[str, object], ...]:
    """Names and defaults."""
    return tuple((field.name, field.default) for field in fields(kind))


@lru_cache(1_024)  # a command writes the same few instants again and again
def instant_text(at: dt.datetime) -> str:
    """The instant as the journal writes it: UTC, microseconds; such texts sort as the instants follow.

    Raises InstantNaive, where the machine's own zone would be taken.
    """
    if at.tzinfo is not dt.UTC:
        if at.utcoffset() is None:
            raise InstantNaive("given", at=at)
        at = at.astimezone(dt.UTC)
    return at.isoformat(timespec="microseconds")


_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(event: Event) -> str:
    """One text for one event, whatever the machine: keys sorted, no spaces, UTF-8 letters as they are.

    Raises InstantNaive.
    """
    try:
        at, clock, group, data = instant_text(event.at), _part(event.clock), _part(event.group), _part(event.data)
    except InstantNaive as naive:
        at = naive.data["at"]
        raise InstantNaive("told", at=at, number=event.number, case=event.case, kind=event.kind) from None
    stage = "null" if event.stage is None else _quoted(event.stage)
    state = "null" if event.state is None else _quoted(event.state)
    return (
        f'{{"actor":{_quoted(event.actor)},"at":"{at}","case":{_quoted(event.case)},"claim":{event.claim},'
        f'"clause":{_quoted(event.clause)},"clock":{clock},"data":{data},"group":{group},"kind":"{event.kind}",'
        f'"number":{event.number},"office":{_quoted(event.office)},"role":{_quoted(event.role)},"stage":{stage},'
        f'"state":{state},"visit":{event.visit}}}'
    )


def _part(told: Clock | Payload | None) -> str:
    if told is None:
        return "null"
    return "{}" if told is UNTOLD else _WRITER.encode(plain(told))


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
        told["verb"] = verb = _VERBS[told.pop("kind")]
        kind: Any = PAYLOADS.get(verb, Payload)
        told["data"] = _made(kind, told["data"]) if told["data"] else _silent(kind)
        if len(told) != len(Event._fields):
            raise TypeError(f"{len(told)} fields")
        made: Event = _made(Event, told)
        return made
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TextUnreadable(f"{type(error).__name__}: {error}") from error


# What an event of that schema would say in the next one.
UPCASTS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}

_VERBS = {info.past: verb for verb, info in VERBS.items()}
Read = Callable[[Any], Any]


def _as_it_is(told: Any) -> Any:
    return told


def _made(kind: Any, told: Mapping[str, Any]) -> Any:
    """The value of a class with fields. Raises TypeError for one that it lacks or does not know."""
    return kind(**_each_read(kind, told))


@cache
def _silent(kind: Any) -> Payload:
    """One that tells nothing beside its event, as most do. Raises TypeError where its kind has to."""
    made: Payload = kind()
    return made


def _each_read(kind: Any, told: Mapping[str, Any]) -> dict[str, Any]:
    """What is told by name, read where the class says how."""
    made = dict(told)
    for name, read_as in _readers(kind):
        if name in made:
            made[name] = read_as(made[name])
    return made


@cache
def _readers(kind: Any) -> tuple[tuple[str, Read], ...]:
    """Of the names whose values are not as JSON holds them."""
    found = ((name, _reader(of)) for name, of in get_type_hints(kind, include_extras=True).items())
    return tuple((name, read_as) for name, read_as in found if read_as is not _as_it_is)


def _reader(kind: Any) -> Read:
    """How a value of this type is made of what JSON holds, which has no instants, days, tuples and classes."""
    origin, of = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        read_as = next((one for one in map(_reader, of) if one is not _as_it_is), None)
        return _as_it_is if read_as is None else lambda told: None if told is None else read_as(told)
    if origin is tuple:
        item = _reader(of[0])
        return lambda told: tuple(item(one) for one in told)
    if origin is Annotated:  # an open mapping, of which some names have types
        return lambda told: MappingProxyType(_each_read(of[1], told))
    if origin is Mapping:
        value = _reader(of[1])
        return lambda told: MappingProxyType({name: value(item) for name, item in told.items()})
    if kind in (dt.datetime, dt.date):
        return kind.fromisoformat  # type: ignore[no-any-return]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {one.value: one for one in kind}.__getitem__
    if kind is Clock or (is_dataclass(kind) and kind is not Payload):  # a payload is read by its verb
        return lambda told: _made(kind, told)
    return _as_it_is


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
