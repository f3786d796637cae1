"""What a family would declare so that a wrong condition holds where the right one does not, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

import numpy as np

from api.spec.mutation.mutants import Mutant
from api.spec.mutation.possible import rows_of
from workflows.law.facts import DO_NOT_KNOW, UNKNOWN, Fact, Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition
from workflows.law.tree import walk
from workflows.soundness.profiles import n_profiles, profiles

N_PROFILES, MOST_OTHERS = 8, 1_000


def apart(edition: Edition, mutant: Mutant) -> Iterator[Mapping[str, Value]]:
    """Declared facts with their values, those first that differ least from an ordinary case.

    Nothing where no condition is wrong, or where what tells the two apart follows from what is declared.
    """
    if mutant.parameters is not None:
        return
    conditions = _conditions(edition, mutant)
    if conditions is None:
        return
    right, wrong = conditions
    # what the rule itself says makes no profile impossible
    _, compared, *of = mutant.path.split(".")
    found = rows_of([right, wrong], edition, None, compared, of[:1])
    if found is None:
        return
    rows, possible = found
    differ = np.flatnonzero(possible & (rows.holds(right) ^ rows.holds(wrong)))
    facts = {fact.code: fact for fact in edition.facts}
    asked = {field.code for field in edition.fields}
    profiles = (rows.row(int(n)) for n in differ)
    unusual = [{name: value for name, value in one.items() if value != facts[name].ordinary} for one in profiles]
    yield from islice((one for one in sorted(unusual, key=len) if one.keys() <= asked), N_PROFILES)


def deciding(edition: Edition, fact: Fact) -> Iterator[Mapping[str, Value]]:
    """Declared facts beside which it is this fact that decides whether some condition holds."""
    facts, asked = {one.code: one for one in edition.facts}, {field.code for field in edition.fields}
    for _, thing in walk(edition.chain, edition):
        if not isinstance(thing, Condition) or fact.code not in thing.guard.fields:
            continue
        others = [facts[name] for name in sorted(thing.guard.fields - {fact.code})]
        if n_profiles(others) > MOST_OTHERS:
            continue
        rows = profiles(others)
        found = [rows.row(n) for n in range(rows.n)] if others else [{}]
        hanging = (
            row for row in found if len({bool(thing.guard.holds({**row, fact.code: v})) for v in fact.values()}) > 1
        )
        unusual = [{name: value for name, value in row.items() if value != facts[name].ordinary} for row in hanging]
        yield from islice((one for one in sorted(unusual, key=len) if one.keys() <= asked), 2)


def _conditions(edition: Edition, mutant: Mutant) -> tuple[Condition, Condition] | None:
    """The condition that the wrong rule stands in, as it is and as it would be."""
    right = [(path, thing) for path, thing in walk(edition.chain, edition) if isinstance(thing, Condition)]
    around = [(path, thing) for path, thing in right if f"{mutant.path}.".startswith(f"{path}.")]
    if not around:
        return None
    path, condition = around[-1]
    wrong = next((thing for at, thing in walk(edition.chain, mutant.edition) if at == path), None)
    return (condition, wrong) if isinstance(wrong, Condition) else None


def said(fact: Fact, value: Value, label: str) -> str:
    """How a family declares it; `label` is that of the field."""
    if fact.choices:
        return f'gia đình khai "{label}" là "{fact.choice(str(value), "vi")}"'
    if value == UNKNOWN:
        return f'gia đình khai "{label}" là "{DO_NOT_KNOW.vi}"'
    return f'gia đình khai "{fact.aloud(value)}"'
