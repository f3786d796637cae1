"""A declaration of which a test says only what is unusual."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from engine.core.case import Case
from engine.core.declaration import Form
from engine.core.grounds import questions
from engine.core.law import Law
from workflows.law.facts import Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Procedure


def ordinary(
    edition: Edition, raw: Mapping[str, Any], chosen: Iterable[str], form: Form | None = None
) -> dict[str, Any]:
    """`raw`, with every other question answered as in an ordinary case; as it is where nobody may choose so.

    `form`: that of the edition, for whoever has it.
    """
    choice = next((one.code for one in edition.choices if one.procedures == frozenset(chosen)), "")
    if not choice:
        return dict(raw)
    return (form or _form(edition)).ordinary_case(raw, edition.made_by(choice), holds)


def findings(procedure: Procedure, case: Case, law: Law) -> dict[str, bool]:
    """What whoever pays finds where it is as the family declared; what nobody knows is not so."""
    open_ = questions(procedure, case, law) if procedure.grounds else ()
    return {name: case.facts[name] is True for name in open_}


def holds(condition: Condition, facts: Mapping[str, Value]) -> bool:
    return bool(condition.guard.holds(facts))


@lru_cache(maxsize=64)  # made up editions come and go
def _form(edition: Edition) -> Form:
    return Form(edition)
