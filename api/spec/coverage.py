"""Which rules of the editions no scenario proves, and which tags no run earns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from api.spec.core_world import parameters
from api.spec.runner import Run
from workflows.catalogue import known
from workflows.law.guards import Condition
from workflows.law.notation import Edition
from workflows.rules import Rule, clauses, rules


def all_rules(editions: Iterable[Edition] = ()) -> tuple[Rule, ...]:
    """The rules of all editions; one that editions share by value stands once."""
    found: dict[object, Rule] = {}
    for edition in editions or known():
        for rule in rules(edition, parameters()):
            found.setdefault(rule.thing, replace(rule, path=f"{edition.in_force_on} {rule.path}"))
    return tuple(found.values())


def known_tags() -> frozenset[str]:
    """Tags of every clause that an edition cites."""
    return frozenset(clause.tag for edition in known() for clause in clauses(edition, parameters()))


def uncovered(rules_: Iterable[Rule], runs: Iterable[Run]) -> list[str]:
    """Rules that no run tagged with their clause has read; a condition must have been read both ways."""
    by_tag: dict[str, list[Run]] = {}
    for run in runs:
        for tag in run.tags:
            by_tag.setdefault(tag, []).append(run)
    found = []
    for rule in rules_:
        outcomes: set[object] = set()
        for run in by_tag.get(rule.clause.tag, ()):
            outcomes |= run.read.get(rule.thing, set())
        if isinstance(rule.thing, Condition):
            lacking = [word for outcome, word in ((True, "đúng"), (False, "sai")) if outcome not in outcomes]
        else:
            lacking = [] if outcomes else ["chưa đọc"]
        if lacking:
            found.append(f"{rule.path} @{rule.clause.tag} {type(rule.thing).__name__}: {', '.join(lacking)}")
    return found


def unearned(rules_: Iterable[Rule], runs: Iterable[Run]) -> list[str]:
    """Tags of runs that read no rule of that clause."""
    clause_of = {rule.thing: rule.clause.tag for rule in rules_}
    return [
        f"{run.name}: @{tag}"
        for run in runs
        for tag in sorted(run.tags - {clause_of[thing] for thing in run.read if thing in clause_of})
    ]
