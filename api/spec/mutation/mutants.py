"""An edition with one of its rules said otherwise, for every place in its tree and every kind of mistake."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from api.spec.mutation.kinds import wrong
from api.spec.mutation.pool import Pool
from api.spec.never import happens, is_ever_late
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Label
from workflows.law.notation import Edition, Move, Procedure

PUT = Callable[[Any], Edition]


@dataclass(frozen=True, slots=True, eq=False)
class Mutant:
    """An edition with one wrong rule.

    `path` is the way to it in the tree. `way` are the things that it stands in, from the outermost after the edition to
    the rule as it was: what a scenario reads of these is near. `wrong` is what stands there
    instead. `parameters`: others, where the rule is a dated figure.
    """

    kind: str
    path: str
    way: tuple[object, ...]
    wrong: object
    edition: Edition
    parameters: Parameters | None = None


def mutants(edition: Edition) -> Iterator[Mutant]:
    """Every wrong rule that is thought of, in the order of the edition; what is said of a clause or label is none, and
    nothing is of what happens in no case.
    """
    pool, told, ever_late = Pool(edition), set[tuple[str, str, object]](), is_ever_late(edition)
    for path, name, way, put in spots(edition.chain, "", (edition,), lambda new: new):
        thing = way[-1]
        idle = _idle(way, edition)
        if idle is None or (thing is edition.apologies and not ever_late):
            continue
        for kind, value in wrong(name, thing, pool):
            if value == thing or (kind, path, value) in told or not all(one in value for one in idle):
                continue
            told.add((kind, path, value))
            try:
                made = put(value)
            except (TypeError, ValueError):
                continue
            yield Mutant(kind, path, way[1:], value, made)


def _idle(way: tuple[object, ...], edition: Edition) -> list[Move] | None:
    """Of the moves of a procedure those that no case can make; None: within one of them."""
    stage = next((one for one in way if isinstance(one, Procedure)), None)
    if stage is None or not any(one is stage.moves for one in way):
        return []
    idle = [move for move in stage.moves if not happens(move, stage, edition)]
    if any(one in idle for one in way if isinstance(one, Move)):
        return None
    return idle if way[-1] is stage.moves else []


def spots(
    path: str, name: str, way: tuple[object, ...], put: PUT
) -> Iterator[tuple[str, str, tuple[object, ...], PUT]]:
    """Every value in the tree with its path, the name of its field, what it stands in and itself, and how an edition is
    made with another value there.
    """
    thing = way[-1]
    yield path, name, way, put
    if isinstance(thing, tuple):
        for number, item in enumerate(thing):

            def at(new: Any, number: int = number, items: tuple[Any, ...] = thing) -> Edition:
                return put((*items[:number], new, *items[number + 1 :]))

            yield from spots(f"{path}.{getattr(item, 'code', None) or number}", "", (*way, item), at)
    elif is_dataclass(thing) and type(thing) not in (Clause, Label):
        for field in fields(thing):

            def of(new: Any, field: str = field.name, thing: Any = thing) -> Edition:
                return put(replace(thing, **{field: new}))

            yield from spots(f"{path}.{field.name}", field.name, (*way, getattr(thing, field.name)), of)


def sampled(found: Sequence[Mutant], n: int, seed: int) -> list[Mutant]:
    """So many, the kinds in turn, so that rare kinds are among them."""
    draw, by_kind = random.Random(seed), defaultdict[str, list[Mutant]](list)
    for mutant in found:
        by_kind[mutant.kind].append(mutant)
    for kind in by_kind.values():
        draw.shuffle(kind)
    turns = max(map(len, by_kind.values()), default=0)
    return [kind[turn] for turn in range(turns) for kind in by_kind.values() if turn < len(kind)][:n]


def of_kinds(found: Iterable[Mutant], words: Iterable[str]) -> list[Mutant]:
    """Those of whose kind one of the words is a part; no words: all."""
    asked = tuple(words)
    return [one for one in found if not asked or any(word in one.kind for word in asked)]
