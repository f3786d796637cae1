"""A later edition, written as the law that changes it is: what it changes, with its clause, and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from workflows.errors import LienthongError, nearest
from workflows.law.citation import Clause
from workflows.law.notation import Edition, Move
from workflows.law.tree import NAMES, PLAIN

REPEALED = object()
CITES = "cites"


class AmendmentWrong(LienthongError):
    """The amendment does not fit what it amends at `place`."""


def amended(before: Edition, in_force_on: dt.date, **changes: Any) -> Edition:
    """The edition that follows `before`. Raises AmendmentWrong where `before` has nothing that could change so.

    A change is a whole new value, or a mapping: of a thing, its fields; of a tuple, its items by code (moves by verb),
    each REPEALED, whole (in the place of the one so called, else at the end), or again a mapping of what changes in it.
    `cites` is no field: it maps clauses to those that everything below cites in their stead, all at once.
    """
    place = f"{before.chain} {in_force_on}"
    if in_force_on <= before.in_force_on:
        raise AmendmentWrong("not_after", place=place, before=before.in_force_on)
    edition: Edition = _thing(place, before, {"in_force_on": in_force_on, **changes})
    return edition


def apart(linked: Edition, **changes: Any) -> Edition:
    """Another chain of the same procedures, said by how it differs, in the words of `amended`; of any day."""
    edition: Edition = _thing(f"{changes.get('chain', linked.chain)} apart", linked, changes)
    return edition


def _thing(place: str, before: Any, changes: Mapping[str, Any]) -> Any:
    if not isinstance(changes, Mapping):
        raise AmendmentWrong("no_changes", place=place, found=type(changes).__name__)
    known = [CITES, *(field.name for field in fields(before))]
    for name, change in changes.items():
        if name not in known:
            raise AmendmentWrong("unknown", place=place, name=name, nearest=_nearest(name, known))
        if name == CITES:
            before = _restated(place, before, change)
        else:
            before = replace(before, **{name: _value(f"{place}.{name}", getattr(before, name), change)})
    return before


def _value(place: str, before: Any, change: Any) -> Any:
    if not isinstance(change, Mapping):
        return change
    if isinstance(before, tuple):
        return _items(place, before, change)
    if not is_dataclass(before):
        raise AmendmentWrong("no_parts", place=place)
    return _thing(place, before, change)


def _items(place: str, before: tuple[Any, ...], changes: Mapping[Any, Any]) -> tuple[Any, ...]:
    if before and not any(map(_name, before)):
        raise AmendmentWrong("no_codes", place=place)
    items = list(before)
    for name, change in changes.items():
        found = [number for number, item in enumerate(items) if _name(item) == name]
        is_whole = is_dataclass(change)
        if is_whole and _name(change) != name:
            raise AmendmentWrong("called_otherwise", place=f"{place}.{name}", called=_name(change))
        if len(found) > 1:
            raise AmendmentWrong("several", place=place, name=name, times=len(found))
        if is_whole and not found:
            items.append(change)
        elif not found:
            raise AmendmentWrong("unknown", place=place, name=name, nearest=_nearest(name, map(_name, items)))
        elif change is REPEALED:
            del items[found[0]]
        else:
            items[found[0]] = change if is_whole else _thing(f"{place}.{name}", items[found[0]], change)
    return tuple(items)


def _name(item: Any) -> Any:
    return item.verb if isinstance(item, Move) else getattr(item, "code", None)


def _nearest(name: object, known: Iterable[object]) -> tuple[str, ...]:
    return nearest(str(name), {str(one) for one in known if one})


def _restated(place: str, before: Any, clauses: Mapping[Clause, Clause]) -> Any:
    met: set[Clause] = set()
    after = _citing(before, clauses, met, {})
    for old in clauses:
        if old not in met:
            raise AmendmentWrong("not_cited", place=place, clause=old.tag)
    return after


def _citing(thing: Any, clauses: Mapping[Clause, Clause], met: set[Clause], known: dict[int, Any]) -> Any:
    """The thing itself where it cites none of them. `known`: what came of things, by their identity."""
    if isinstance(thing, Clause):
        new = clauses.get(thing)
        if new is None:
            return thing
        met.add(thing)
        return new
    if isinstance(thing, tuple):
        items = tuple(_citing(item, clauses, met, known) for item in thing)
        return thing if all(one is other for one, other in zip(items, thing, strict=True)) else items
    names = NAMES[type(thing)]
    if not names:
        return thing
    if id(thing) not in known:
        held = [(name, old) for name in names if type(old := getattr(thing, name)) not in PLAIN]
        changed = {name: new for name, old in held if (new := _citing(old, clauses, met, known)) is not old}
        known[id(thing)] = replace(thing, **changed) if changed else thing
    return known[id(thing)]
