"""Whether a wrong rule says the same as the right one: both are asked of every profile that a case can have."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from api.spec.mutation.grounds import same_grounds
from api.spec.mutation.measured import same_fact
from api.spec.mutation.mutants import Mutant
from api.spec.mutation.possible import Explored, rows_of
from api.spec.mutation.served import same_offices
from api.spec.never import happens
from workflows.files.parameters import Parameters
from workflows.law.citation import Figure, Label
from workflows.law.facts import ChoiceMade
from workflows.law.guards import Condition, Guard
from workflows.law.notation import Edition, Omission, Owed, Procedure
from workflows.law.states import State
from workflows.law.tree import walk
from workflows.soundness.profiles import Profiles, Truth

Decisions = Mapping[Hashable, Truth]  # what is decided, and for which profiles


def explored(edition: Edition, mutant: Mutant, parameters: Parameters) -> Explored | None:
    """By what exploration the mutant says the same; None: it does not, or none was made."""
    _, *steps = mutant.path.split(".")
    if mutant.parameters is not None or not steps:
        return None
    if steps[0] in _BY_CODE and len(steps) > 1:
        name, code, *_ = steps
        right, wrong = (next(one for one in getattr(it, name) if one.code == code) for it in (edition, mutant.edition))
        return _BY_CODE[name](edition, right, wrong)
    if steps[0] != "procedures":
        return _same(edition, mutant.edition, None, steps[0])
    if len(steps) < 3:
        return None
    _, code, name, *_ = steps
    if name == "grounds":
        return same_grounds(edition, edition.procedure(code), mutant.edition.procedure(code), parameters)
    return _same(edition, mutant.edition, code, name)


Part = Callable[[Edition, Procedure | None, Profiles], Decisions]


def _same(right: Edition, wrong: Edition, code: str | None, name: str) -> Explored | None:
    part = _PARTS.get(name)
    if part is None:
        return None
    compared = [right, wrong]
    if name in ("fields", "omits"):  # of so many only those that are asked or told otherwise
        alike = {*getattr(right, name)} & {*getattr(wrong, name)}
        for number, it in enumerate(compared):
            others: dict[str, Any] = {name: tuple(one for one in getattr(it, name) if one not in alike)}
            compared[number] = replace(it, **others)
    stages = [(edition, edition.procedure(code) if code else None) for edition in compared]
    conditions = [one for edition, stage in stages for one in _read(edition, stage, name)]
    found = rows_of(conditions, right, stages[0][1], name, {field.code for field in compared[0].fields})
    if found is None:
        return None
    rows, possible = found
    decided, otherwise = (part(edition, stage, rows) for edition, stage in stages)
    never = np.zeros(rows.n, dtype=np.bool_)
    for what in {**decided, **otherwise}:
        if ((decided.get(what, never) ^ otherwise.get(what, never)) & possible).any():
            return None
    n = int(possible.sum())
    vi, en = f"mọi quyết định như nhau trong cả {n} tổ hợp dữ kiện", f"every decision is the same in all {n} profiles"
    return Explored(Label(vi, en), n)


def _read(edition: Edition, stage: Procedure | None, name: str) -> Iterator[Condition]:
    """The conditions of the list alone: those of all that a procedure says have more profiles than can be asked."""
    yield from (one for _, one in walk("", getattr(stage or edition, name)) if isinstance(one, Condition))
    if name == "omits":
        yield from (_condition(one.when, edition) for one in _told_of(edition))
        yield from (one.when for _, one in _owed_by(edition).values() if one.when)
    if stage and name == "places":
        named = {place.field for place in stage.places}
        yield from (field.when for field in edition.fields if field.code in named and field.when)


# what each list decides


def _first(items: Iterable[Any], key: Callable[[Any], Hashable], rows: Profiles) -> Decisions:
    listed = tuple(items)
    return _joined((key(item), hit) for item, hit in zip(listed, rows.first(one.when for one in listed), strict=True))


def _each(items: Iterable[Any], key: Callable[[Any], Hashable], rows: Profiles) -> Decisions:
    return _joined((key(item), rows.holds(item.when)) for item in items)


def _without_when(item: Any) -> Hashable:
    said: Hashable = replace(item, when=None)
    return said


def _joined(told: Iterable[tuple[Hashable, Truth]]) -> Decisions:
    found: dict[Hashable, Truth] = {}
    for what, hit in told:
        found[what] = found[what] | hit if what in found else hit
    return found


def _length(figure: Figure | str) -> Hashable:
    """How long it is and how sure that is: a family is told both."""
    if isinstance(figure, str):
        return figure
    return tuple((one.value, one.unit, one.is_unset, one.clause.status) for one in figure.parts)


def _desks(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    assert stage is not None
    return _first(stage.desks, lambda one: one.agency, rows)


def _places(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    """The first field that was answered: a field that nobody is asked for is passed over, one that may be left out is
    tried both ways.
    """
    assert stage is not None
    fields = {field.code: field for field in edition.fields}
    found: dict[Hashable, Truth] = {}
    for left_out in (False, True):
        free = np.ones(rows.n, dtype=np.bool_)
        for place in stage.places:
            field = fields[place.field]
            readable = field.when is None or field.when.guard.fields <= rows.columns.keys()
            given = rows.holds(field.when if readable else None) & (field.required or not left_out)
            hit = rows.holds(place.when) & given & free
            free = free & ~hit
            key = place.field, left_out
            found[key] = found[key] | hit if key in found else hit
    return found


def _limits(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    assert stage is not None
    return _first(stage.limits, lambda one: _length(one.figure), rows)


def _needs(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    """Whose ruling is waited for: all results of a procedure are there at once."""
    assert stage is not None
    givers = {result.code: one.code for one in edition.procedures for result in one.results}
    hard = _each((one for one in stage.needs if not one.soft), lambda one: givers[one.result], rows)
    soft = _each((one for one in stage.needs if one.soft), lambda one: givers[one.result], rows)
    # who cannot go on without one result of a procedure gains nothing by going on without another
    never = np.zeros(rows.n, dtype=np.bool_)
    found: dict[Hashable, Truth] = {(giver, "hard"): hit for giver, hit in hard.items()}
    found |= {(giver, "soft"): hit & ~hard.get(giver, never) for giver, hit in soft.items()}
    return found


def _owed(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    assert stage is not None

    def key(one: Owed) -> Hashable:
        return one.fact, one.answer, one.by, one.limit and _length(one.limit.figure), one.instead

    return _each(stage.owed, key, rows)


def _papers(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    assert stage is not None
    return _each(stage.papers, _without_when, rows)


def _fees(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    assert stage is not None
    return _each(stage.fees, _without_when, rows)


def _moves(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    """What is made of each act in each state that can be reached."""
    assert stage is not None
    made = [move for move in stage.moves if happens(move, stage, edition)]
    reached, ahead = {State.WAITING}, [State.WAITING]
    while ahead:
        source = ahead.pop()
        new = {move.target for move in made if move.source is source} - reached
        reached |= new
        ahead += new
    found: dict[Hashable, Truth] = {}
    for at in {(move.verb, move.role, move.source) for move in made if move.source in reached}:
        moves = (move for move in made if (move.verb, move.role, move.source) == at)
        key = lambda one, at=at: (*at, one.target, one.sets, one.reopens, one.within)  # noqa: E731
        found |= _first(moves, key, rows)
    return found


def _redirects(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    return _first((stage or edition).redirects, lambda one: (one.code, one.words), rows)


def _fields(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    return _each(edition.fields, _without_when, rows)


def _contradictions(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    return _each(edition.contradictions, lambda one: (one.code, one.words, one.otherwise), rows)


def _told_of(edition: Edition) -> list[Omission]:
    """What cases are told of; the rest is told of the edition alone."""
    return [one for one in edition.omits if isinstance(one, Omission) and one.when is not None]


def _condition(guard: Guard | None, edition: Edition) -> Condition:
    assert guard is not None
    return Condition(guard, edition.cut_off)  # it rests on no clause, and none is asked for here


def _owed_by(edition: Edition) -> dict[str, tuple[Procedure, Owed]]:
    return {one.fact: (stage, one) for stage in edition.procedures for one in stage.owed}


def _omits(edition: Edition, stage: Procedure | None, rows: Profiles) -> Decisions:
    """What is told of an answer that somebody owes and has not given, only who chose the procedure and owes it is
    told, once the time is over.
    """
    owed, facts = _owed_by(edition), {fact.code: fact for fact in edition.facts}
    made = next((fact.code for fact in edition.facts if isinstance(fact.derived, ChoiceMade)), "")
    told = _told_of(edition)
    found: dict[Hashable, Truth] = {one: rows.holds(None) for one in edition.omits if one not in told}
    for one in told:
        condition = _condition(one.when, edition)
        hit, waits_for = rows.holds(condition), condition.guard.fields.intersection(owed)
        for name in waits_for:
            of, asked = owed[name]
            is_open = rows.holds(asked.when)
            if made in rows.columns:
                chosen = [choice.code for choice in edition.choices if of.code in choice.procedures]
                is_open = is_open & np.isin(rows.columns[made], chosen)
            hit = hit & ((rows.columns[name] != facts[name].ordinary) | is_open)
        found[one.vi, one.of_group, waits_for] = hit
    return found


_PARTS: Mapping[str, Part] = {
    "desks": _desks,
    "places": _places,
    "limits": _limits,
    "needs": _needs,
    "owed": _owed,
    "papers": _papers,
    "fees": _fees,
    "moves": _moves,
    "redirects": _redirects,
    "fields": _fields,
    "contradictions": _contradictions,
    "omits": _omits,
}

# what is compared thing by thing
_BY_CODE: Mapping[str, Callable[[Edition, Any, Any], Explored | None]] = {"facts": same_fact, "agencies": same_offices}
