"""Whether a fact is derived the same by a wrong figure: asked of every number that may be declared or told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from api.spec.mutation.bounds import numbers_telling
from api.spec.mutation.possible import Explored
from engine.core.declaration import derived
from workflows.law.citation import Label
from workflows.law.facts import Elapsed, Fact, Reaches, Told
from workflows.law.guards import Is
from workflows.law.notation import Edition
from workflows.law.tree import walk


def same_fact(edition: Edition, right: Fact, wrong: Fact) -> Explored | None:
    """None: some answer tells the two apart, or the answers are too many to be asked."""
    # by conditions, and by what is left open
    read = [one.fact for _, one in walk(edition.chain, edition) if isinstance(one, Is)]
    if right.code not in read:
        n = len(read)
        return Explored(Label(f"cả {n} điều kiện không đọc dữ kiện này", f"none of {n} conditions reads the fact"), n)
    answers = list(_answers(right))
    on = edition.in_force_on
    if not answers or any(derived(right, each, on) != derived(wrong, each, on) for each in answers):
        return None
    n = len(answers)
    return Explored(Label(f"như nhau với cả {n} con số có thể khai", f"the same for all {n} declarable numbers"), n)


def _answers(fact: Fact) -> Iterator[Mapping[str, str | int]]:
    """All that the fact can be derived from where it counts to a figure, of a sum or to a day of history."""
    match fact.derived:
        case Reaches(of=tuple(fields), figure=figure) if figure.value is not None:
            for n in range(2 * figure.value + 2):
                yield {fields[0]: n}
        case Reaches(of=Elapsed(since=Told() as told, until=dt.date())):
            for number in numbers_telling(told):
                yield {told.field: number}
