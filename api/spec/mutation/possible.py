"""Which combinations of facts a case can have: the profiles over which two rules are compared.

A profile is a combination of values of the facts that the conditions around the rule read, “không biết” among them.
Left out are those that no case has: a question that nobody was asked has its ordinary value, and what contradicts
itself is sent back.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from workflows.law.citation import Label
from workflows.law.facts import UNKNOWN, Band, Compares, Exceeds, Fact, GroundOf, Reaches, Told, Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Field, Procedure
from workflows.law.states import Verb
from workflows.soundness.profiles import Profiles, Truth, n_profiles, product_of, profiles

MOST = 160_000
# of a procedure's lists those that are read no more when it is decided
READ_AT_THE_OFFICE = frozenset({"desks", "places", "limits"})


@dataclass(frozen=True, slots=True)
class Explored:
    """Over how many combinations, of facts or of facts and days, two rules decide the same."""

    says: Label
    n: int


def rows_of(
    conditions: Iterable[Condition],
    edition: Edition,
    stage: Procedure | None,
    compared: str,
    questions: Collection[str] = (),
) -> tuple[Profiles, Truth] | None:
    """All combinations of values of the facts that matter, and which of them a case may have; None: too many.

    `compared` is the list that is asked: what it says itself makes no combination impossible, of the fields what these
    `questions` say.
    """
    names = frozenset[str]().union(*(one.guard.fields for one in conditions))
    in_doubt = questions if compared == "fields" else ()
    asked = {field.code: field for field in edition.fields if field.code not in in_doubt}
    facts = {fact.code: fact for fact in edition.facts}
    limiting = [] if compared == "contradictions" else [one.when for one in edition.contradictions]
    limiting = [when for when in limiting if _is_firm(when, asked, facts)]
    names = _wider(names, limiting, asked, facts, compared)
    values = {code: _values(fact, compared) for code, fact in facts.items() if code in names}
    if math.prod(map(len, values.values())) > MOST:
        return None
    rows = product_of(values)
    possible = np.ones(rows.n, dtype=np.bool_)
    if stage is not None:
        redirects = (*edition.redirects, *(stage.redirects if compared != "redirects" else ()))
        limiting += [one.when for one in redirects if _is_told_at_once(one.when, facts)]
        for name in names & _still_to_come(stage, edition) if compared in READ_AT_THE_OFFICE else ():
            possible &= rows.columns[name] == facts[name].ordinary
    for when in limiting:
        if when.guard.fields <= names:
            possible &= ~rows.holds(when)
    for name in names:
        for asked_when, value in _otherwise(facts[name], asked):
            if asked_when.guard.fields <= names and value in values[name]:
                possible &= rows.holds(asked_when) | (rows.columns[name] == value)
    return rows, possible


def _still_to_come(stage: Procedure, edition: Edition) -> set[str]:
    """The facts that others find who cannot begin before this procedure is decided, where nothing opens it again."""
    if any(move.reopens for one in edition.procedures for move in one.moves):
        return set()
    given = {result.code for result in stage.results}
    by_now, later = set[str](), set[str]()
    for one in edition.procedures:
        waits = any(need.result in given and need.when is None and not need.soft for need in one.needs)
        (later if waits else by_now).update(name for move in one.moves for name in move.sets)
    return later - by_now


def _values(fact: Fact, compared: str) -> tuple[Value, ...]:
    """All that it may be; of grounds, which hang on what is not known, no more than yes and no."""
    return (*fact.values(), UNKNOWN) if fact.may_be_unknown and compared != "grounds" else fact.values()


def _otherwise(fact: Fact, asked: Mapping[str, Field]) -> Iterator[tuple[Condition, Value]]:
    """The conditions of the questions that it needs, each with its value where that question is not asked."""
    if isinstance(fact.derived, Compares | Told):
        value: Value = False
    elif isinstance(fact.derived, Exceeds) or (
        isinstance(fact.derived, Reaches) and isinstance(fact.derived.of, tuple)
    ):
        return  # the numbers that were asked are summed
    elif isinstance(fact.derived, Band | Reaches) and fact.may_be_unknown:
        value = UNKNOWN
    else:
        value = fact.ordinary
    for code in fact.rests_on or (fact.code,):
        if code in asked and (when := asked[code].when):
            yield when, value


def _wider(
    names: frozenset[str],
    limiting: Iterable[Condition],
    asked: Mapping[str, Field],
    facts: Mapping[str, Fact],
    compared: str,
) -> frozenset[str]:
    """The facts, with those that say which of their combinations are possible, as long as there are not too many."""
    while True:
        more = {name for when in limiting if when.guard.fields & names for name in when.guard.fields}
        more |= {n for name in names for when, _ in _otherwise(facts[name], asked) for n in when.guard.fields}
        if more <= names or math.prod(len(_values(facts[name], compared)) for name in names | more) > MOST:
            return names
        names |= more


def _is_firm(when: Condition, asked: Mapping[str, Field], facts: Mapping[str, Fact]) -> bool:
    """Whether a declaration that is so is surely sent back: every fact was asked, or follows from what was."""
    fields = [asked[name] for name in when.guard.fields if name in asked]
    return _is_told_at_once(when, facts) and all(one.required and _is_asked(one, when, facts) for one in fields)


def _is_asked(field: Field, when: Condition, facts: Mapping[str, Fact]) -> bool:
    """Whether the question is asked wherever the condition holds."""
    if field.when is None:
        return True
    there = [facts[name] for name in when.guard.fields | field.when.guard.fields]
    if n_profiles(there) > MOST:
        return False
    rows = profiles(there)
    return not (
        rows.holds(when) & ~rows.holds(field.when) & (rows.columns[field.code] == facts[field.code].ordinary)
    ).any()


def _is_told_at_once(when: Condition, facts: Mapping[str, Fact]) -> bool:
    """Whether all is known at submission, and nothing that comes later changes it. A ground may hang on what is not."""
    read = [facts[name] for name in when.guard.fields]
    return not any(
        one.set_by is not Verb.SUBMIT or one.may_be_unknown or isinstance(one.derived, GroundOf) for one in read
    )
