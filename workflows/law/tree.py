"""An edition as a tree: everything in it with the way to it, and the dated figures that it names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any

from workflows.law.facts import Fact, GroundOf
from workflows.law.guards import Is
from workflows.law.notation import Amount, Edition, Fee, Limit, Procedure


def walk(path: str, thing: object) -> Iterator[tuple[str, Any]]:
    """Every dataclass in the tree with the way to it; items go by their code, or by number where they have none."""
    return iter(_of_edition(thing)) if isinstance(thing, Edition) and path == thing.chain else _walked(path, thing)


@lru_cache(maxsize=2)
def _of_edition(edition: Edition) -> tuple[tuple[str, Any], ...]:
    """`check` walks one edition a dozen times, then the next."""
    return tuple(_walked(edition.chain, edition))


def _walked(path: str, thing: object) -> Iterator[tuple[str, Any]]:
    ahead: list[tuple[str, Any]] = [(path, thing)]
    while ahead:  # a generator in a generator at every level would take several times as long
        at, one = ahead.pop()
        if isinstance(one, tuple | frozenset):
            listed = enumerate(sorted(one, key=str) if isinstance(one, frozenset) else one)
            items = [(number, item) for number, item in listed if type(item) not in PLAIN]
            ahead += [(f"{at}.{getattr(item, 'code', None) or number}", item) for number, item in items[::-1]]
        elif (names := NAMES[type(one)]) is not None:
            yield at, one
            values = [(name, getattr(one, name)) for name in names[::-1]]
            ahead += [(f"{at}.{name}", value) for name, value in values if type(value) not in PLAIN]


class _Names(dict[type, tuple[str, ...] | None]):
    """The names of the fields of a dataclass; None: it is another type."""

    def __missing__(self, kind: type) -> tuple[str, ...] | None:
        names = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None
        found = self[kind] = names
        return found


NAMES = _Names()
PLAIN = frozenset({str, int, bool, type(None), dt.date})  # most of what stands in an edition: nothing is in it


def ground_facts(edition: Edition) -> tuple[tuple[Fact, Procedure], ...]:
    """The facts that tell which ground a case has, each after those that its own grounds read, with its procedure.

    In a circle, which is a fault, the order of the facts decides.
    """
    by_code = {one.code: one for one in edition.procedures}
    left = {
        fact.code: (fact, by_code[fact.derived.procedure])
        for fact in edition.facts
        if isinstance(fact.derived, GroundOf)
    }
    found = []
    while left:
        ready = [code for code, (_, procedure) in left.items() if left.keys().isdisjoint(read_by_grounds(procedure))]
        found += [left.pop(code) for code in ready or list(left)[:1]]
    return tuple(found)


def read_by(procedure: Procedure) -> frozenset[str]:
    """The facts that any condition of the procedure reads."""
    return frozenset(one.fact for _, one in walk("", procedure) if isinstance(one, Is))


@lru_cache(maxsize=32)  # this walks the whole edition
def deciding(edition: Edition) -> frozenset[str]:
    """The facts that any rule reads but contradictions, of which a declaration that was taken has none."""
    apart = f"{edition.chain}.contradictions."
    read = ((path, one) for path, one in walk(edition.chain, edition) if isinstance(one, Is))
    return frozenset(one.fact for path, one in read if not path.startswith(apart))


def read_by_grounds(procedure: Procedure) -> frozenset[str]:
    """The facts that the grounds of the procedure read."""
    return frozenset[str]().union(*(ground.eligible.guard.fields for ground in procedure.grounds))


def figure_names(edition: Edition) -> tuple[str, ...]:
    """Names of the dated figures that the edition uses."""
    return tuple(dict.fromkeys(name for _, thing in walk(edition.chain, edition) for name in names_in(thing)))


def names_in(thing: object) -> tuple[str, ...]:
    """Names of dated figures that the thing itself uses."""
    match thing:
        case Limit(figure=str(name)):
            return (name,)
        case Amount(times=times, of=of):
            return (times, of)
        case Fee(amount=name):
            return (name,)
        case _:
            return ()
