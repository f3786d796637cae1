"""An edition as a tree: everything in it with the way to it, and the dated figures that it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from workflows.law.notation import Amount, Edition, Fee, Limit


def walk(path: str, thing: object) -> Iterator[tuple[str, object]]:
    """Every dataclass in the tree with the way to it; items go by their code, or by number where they have none."""
    if isinstance(thing, tuple | frozenset):
        for number, item in enumerate(sorted(thing, key=str) if isinstance(thing, frozenset) else thing):
            yield from walk(f"{path}.{getattr(item, 'code', None) or number}", item)
    elif is_dataclass(thing):
        yield path, thing
        for field in fields(thing):
            yield from walk(f"{path}.{field.name}", getattr(thing, field.name))


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
