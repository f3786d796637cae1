"""An edition as a tree: everything in it with the way to it, and the dated figures that it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from workflows.law.facts import Fact, GroundOf
from workflows.law.guards import Is
from workflows.law.notation import Amount, Edition, Fee, Limit, Procedure


def walk(path: str, thing: object) -> Iterator[tuple[str, object]]:
    """Every dataclass in the tree with the way to it; items go by their code, or by number where they have none."""
    if isinstance(thing, tuple | frozenset):
        for number, item in enumerate(sorted(thing, key=str) if isinstance(thing, frozenset) else thing):
            yield from walk(f"{path}.{getattr(item, 'code', None) or number}", item)
    elif is_dataclass(thing):
        yield path, thing
        for field in fields(thing):
            yield from walk(f"{path}.{field.name}", getattr(thing, field.name))


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
