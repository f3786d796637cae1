"""Every rule of an edition, found in its data: what must cite a clause, and what a scenario must have read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workflows.law.citation import Clause, Figure
from workflows.law.facts import Elapsed
from workflows.law.guards import Condition
from workflows.law.notation import (
    Agency,
    Amount,
    BaselineForm,
    Choice,
    Contradiction,
    Desk,
    Edition,
    Fee,
    Field,
    Format,
    Ground,
    Group,
    Likeness,
    Limit,
    Move,
    Need,
    Neighbour,
    Owed,
    Paper,
    Place,
    Procedure,
    Reason,
    Redirect,
    Result,
    Spelling,
    Validity,
)
from workflows.law.tree import names_in, walk

if TYPE_CHECKING:
    from workflows.files.parameters import Parameters

Thing = (
    Move
    | Condition
    | Limit
    | Figure
    | Need
    | Owed
    | Redirect
    | Contradiction
    | Ground
    | Amount
    | Reason
    | Neighbour
    | Choice
    | Format
    | Spelling
    | Likeness
    | Paper
    | Field
    | Desk
    | Place
    | Agency
    | Fee
    | Result
    | Validity
    | BaselineForm
    | Clause
)
_THINGS = (
    *(Move, Condition, Limit, Figure, Need, Owed, Redirect, Contradiction, Ground, Amount, Reason, Neighbour, Choice),
    *(Format, Spelling, Likeness, Paper, Field, Agency, Fee, Result, Validity, BaselineForm),
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and where it stands. Editions that share it share `thing` by value, whatever their paths."""

    path: str
    thing: Thing
    clause: Clause


def rules(edition: Edition, parameters: Parameters) -> tuple[Rule, ...]:
    """All rules of the edition, in its order; each row of a dated figure that it names is a rule of its own.

    What stands in several places is one rule.
    """
    found: dict[Thing, Rule] = {}
    for rule in placed(edition, parameters):
        found.setdefault(rule.thing, rule)
    return tuple(found.values())


def placed(edition: Edition, parameters: Parameters) -> Iterator[Rule]:
    """All rules with every place where they stand."""
    for path, thing in walk(edition.chain, edition):
        yield from _rules_of(path, thing, edition.in_force_on, parameters)


def clauses(edition: Edition, parameters: Parameters) -> tuple[Clause, ...]:
    """Every clause that the edition cites anywhere, once."""
    found = {thing: None for _, thing in walk(edition.chain, edition) if isinstance(thing, Clause)}
    for rule in rules(edition, parameters):
        found.setdefault(rule.clause)
    return tuple(found)


def _rules_of(path: str, thing: object, since: dt.date, parameters: Parameters) -> Iterator[Rule]:
    for name in names_in(thing):
        rows = parameters.rows(name)
        # a fee is that of the day of submission: what ended before the edition rules none of its cases
        ended = (
            sum(row.from_on is not None and row.from_on <= since for row in rows[1:]) if isinstance(thing, Fee) else 0
        )
        for row in rows[ended:]:
            yield Rule(f"{name}.{row.from_on}", row, row.clause)
    if isinstance(thing, Group | Procedure | Elapsed | Ground):
        for name in ("pause", "outside", "precedence", "partial", "beside"):
            told = getattr(thing, name, None) or ()
            for number, clause in enumerate(told if isinstance(told, tuple) else (told,)):
                yield Rule(f"{path}.{name}.{number}" if isinstance(told, tuple) else f"{path}.{name}", clause, clause)
    if isinstance(thing, Procedure):
        for number, desk in enumerate(thing.desks):
            yield Rule(f"{path}.desks.{number}", desk, desk.when.clause if desk.when else thing.clause)
        for number, place in enumerate(thing.places):
            yield Rule(f"{path}.places.{number}", place, place.when.clause if place.when else thing.clause)
    if isinstance(thing, _THINGS):
        yield Rule(path, thing, _clause(thing, parameters))


def _clause(thing: Thing, parameters: Parameters) -> Clause:
    match thing:
        case Limit(figure=Figure(clause=clause)):
            return clause
        case Limit(figure=str(name)):
            return parameters.rows(name)[-1].clause
        case Fee(amount=name):
            return parameters.rows(name)[-1].clause
        case Validity(months=figure) | BaselineForm(items=figure):
            return figure.clause
        case Redirect(when=when) | Contradiction(when=when):
            return when.clause
        case _:
            clause = thing.clause  # type: ignore[union-attr]
            assert isinstance(clause, Clause)
            return clause
