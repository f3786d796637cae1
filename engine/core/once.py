"""Values that results carry once only within a scope: which they are, and the refusal of one that was given before."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from engine.core.case import Case, Decision
from engine.core.errors import DataWrong, ValueTaken
from engine.core.law import Law
from engine.core.payloads import Approved
from workflows.law.notation import OFFICE, Carried

# case and result that carry a value
Holder = tuple[str, str]


class Once(NamedTuple):
    """A value that nothing else may carry under this name in this scope."""

    name: str
    scope: str
    value: str


def given_once(case: Case, office: str, values: Mapping[str, Any], shapes: Iterable[Carried]) -> Iterator[Once]:
    """Those of the values of a result that its edition's `shapes` let be given once only, each in its scope."""
    for shape in shapes:
        # when cases did not tell their edition's digest yet, numbers in one office were written down as they came
        if shape.unique is None or shape.code not in values or (shape.unique and case.edition_digest is None):
            continue
        books = f"{case.chain}/{office}"  # an office keeps books of its own for each chain
        scope = "/".join(books if name == OFFICE else str(values[name]) for name in shape.unique)
        yield Once(shape.code, scope, str(values[shape.code]))


def _given(decision: Decision, law: Law) -> dict[Once, Holder]:
    """What the decision gives for the first time; of several results that carry it, the first."""
    found: dict[Once, Holder] = {}
    for event in decision.events:
        if isinstance(event.data, Approved):
            for result, values in event.data.results.items():
                for one in given_once(decision.case, event.office, values, law.edition.carried):
                    found.setdefault(one, (decision.case.code, result))
    return found


def _is_plain(text: str) -> bool:
    """Whether it has only signs of a keyboard and letters, each written in one way."""
    letters = (char for char in text if not char.isascii())
    return "  " not in text and all(
        unicodedata.category(char).startswith("L") and unicodedata.normalize("NFKC", char) == char for char in letters
    )


def check_given(
    decision: Decision, law: Law, holder: Callable[[Once], Holder | None], case_of: Callable[[str], Case | None]
) -> Mapping[Once, Holder]:
    """What the decision gives, if nothing of it is another result's. Raises ValueTaken; DataWrong where a sign would
    make another value of what a reader takes for the same.

    It names the other case where the office that rules has a part in it too, and so may see it.
    """
    new = _given(decision, law)
    for one, mine in new.items():
        if not all(map(_is_plain, (one.value, one.scope))):
            raise DataWrong("signs", name=one.name, label=law.carried[one.name].label)
        held = holder(one)
        if held is None or held == mine:
            continue
        office = next(event.office for event in decision.events if event.office)
        other, what = case_of(held[0]), law.carried[one.name].label
        if other is not None and any(stage.office == office for stage in other.stages.values()):
            where = law.offices.office(office)
            assert where is not None
            raise ValueTaken("here", name=one.name, what=what, holder=held[0], office=where.name)
        raise ValueTaken("elsewhere", name=one.name, what=what)
    return new
