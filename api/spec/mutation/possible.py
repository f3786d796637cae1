"""Which combinations of facts a case can have: the profiles over which two rules are compared.

A profile is a combination of values of the facts that the conditions around the rule read. Left out are those that no
case has: a question that nobody was asked has its ordinary value, and what contradicts itself is sent back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from workflows.law.citation import Label
from workflows.law.facts import Fact
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Field, Procedure
from workflows.law.states import Verb
from workflows.soundness.profiles import Profiles, Truth, n_profiles, profiles

MOST = 40_000


@dataclass(frozen=True, slots=True)
class Explored:
    """Over how many combinations, of facts or of facts and days, two rules decide the same."""

    says: Label
    n: int


def rows_of(
    conditions: Iterable[Condition], edition: Edition, stage: Procedure | None, compared: str
) -> tuple[Profiles, Truth] | None:
    """All combinations of values of the facts that matter, and which of them a case may have; None: too many.

    `compared` is the list that is asked: what it says itself makes no combination impossible.
    """
    names = frozenset[str]().union(*(one.guard.fields for one in conditions))
    asked = {} if compared == "fields" else {field.code: field for field in edition.fields}
    facts = {fact.code: fact for fact in edition.facts}
    limiting = [] if compared == "contradictions" else [one.when for one in edition.contradictions]
    limiting = [when for when in limiting if _is_firm(when, asked, facts)]
    names = _wider(names, limiting, asked, edition)
    there = [fact for fact in edition.facts if fact.code in names]
    if n_profiles(there) > MOST:
        return None
    rows = profiles(there)
    possible = np.ones(rows.n, dtype=np.bool_)
    if stage is not None and compared != "redirects":
        redirects = (one.when for one in (*edition.redirects, *stage.redirects))
        limiting += [when for when in redirects if _is_told_at_once(when, facts)]
    for when in limiting:
        if when.guard.fields <= names:
            possible &= ~rows.holds(when)
    for name in names & asked.keys():
        asked_when = asked[name].when
        if asked_when is not None and asked_when.guard.fields <= names:
            possible &= rows.holds(asked_when) | (rows.columns[name] == facts[name].ordinary)
    return rows, possible


def _wider(
    names: frozenset[str], limiting: Iterable[Condition], asked: Mapping[str, Field], edition: Edition
) -> frozenset[str]:
    """The facts, with those that say which of their combinations are possible, as long as there are not too many."""
    while True:
        more = {name for when in limiting if when.guard.fields & names for name in when.guard.fields}
        more |= {n for name in names & asked.keys() if (when := asked[name].when) for n in when.guard.fields}
        wider = [fact for fact in edition.facts if fact.code in names | more]
        if more <= names or n_profiles(wider) > MOST:
            return names
        names |= more


def _is_firm(when: Condition, asked: Mapping[str, Field], facts: Mapping[str, Fact]) -> bool:
    """Whether a declaration that is so is surely sent back: every fact is asked of everyone, or follows from it."""
    everyone = (asked[name] for name in when.guard.fields if name in asked)
    return _is_told_at_once(when, facts) and all(field.when is None and field.required for field in everyone)


def _is_told_at_once(when: Condition, facts: Mapping[str, Fact]) -> bool:
    """Whether all is known at submission, and nothing that comes later changes it."""
    return all(facts[name].set_by is Verb.SUBMIT and not facts[name].may_be_unknown for name in when.guard.fields)
