"""The facts of many cases as `engine.core.declaration` reads them from what each family declares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.core.inputs import MAX_NUMBER
from engine.core.law import Law
from engine.families.chains import FamiliesWrong
from engine.families.coded import Coded, blend
from engine.families.columned_days import elapsed
from engine.families.columned_grounds import ColumnedGrounds
from engine.families.filing import Filing
from engine.families.story import Filers, Story
from workflows.errors import LienthongError
from workflows.law.facts import (
    NO_GROUND,
    Band,
    ChoiceMade,
    Compares,
    Elapsed,
    Exceeds,
    Fact,
    GroundOf,
    Named,
    Reaches,
    Relation,
    Side,
)
from workflows.law.notation import Input

Codes = NDArray[np.uint8]
_DAYS = frozenset({Input.DATE, Input.PARTIAL_DATE, Input.INSTANT, Input.MOMENT})


class ColumnMissing(LienthongError):
    """A fact rests on what families drawn as columns do not have: a field of which their story tells nothing."""


class ColumnedFacts:
    """The facts of one edition that are asked for, `wanted`, and what they rest on."""

    def __init__(self, law: Law, filing: Filing, wanted: Iterable[str], story: Callable[[Any], Story]) -> None:
        self.law, self.filing, self.wanted, self.story = law, filing, tuple(wanted), story
        self.grounds = ColumnedGrounds(law)
        self.communes = tuple(field.code for field in law.edition.fields if field.input is Input.COMMUNE)
        self.questions = frozenset(filing.questions)


class Columned:
    """The facts of a block of cases, each made when it is first asked for."""

    def __init__(self, of: ColumnedFacts, family: Filers, story: Story, known: Mapping[str, Any]) -> None:
        self._of, self._facts, self._story, self._known = of, of.law.facts, story, known
        self._submitted_on, self._n = family.submitted_on, len(family.submitted_on)
        self._made: dict[str, Any] = {}
        self._asked: dict[int, Any] = {}

    def facts(self) -> dict[str, Codes]:
        """The wanted facts: the place of each value among `fact.values()`, after the last one that nobody knows."""
        return {code: self._whole(self.fact(code)) for code in self._of.wanted}

    def places(self) -> dict[str, NDArray[np.int32]]:
        """Fields of communes: homes, -1 where none is declared."""
        found = {}
        for code in self._of.communes:
            home = self._story.homes.get(code, np.int32(-1))
            asked = self.asked(code)
            if asked is not True:
                home = np.where(asked, home, np.int32(-1))
            found[code] = np.broadcast_to(home, (self._n,)) if np.ndim(home) == 0 else home
        return found

    def asked(self, field: str) -> Any:
        """Whether the field is asked."""
        place = self._of.filing.group_of.get(field)
        if place is None:
            return field in self._of.law.fields
        if place not in self._asked:
            self._asked[place] = self._of.filing.groups[place][0].holds(self._known)
        return self._asked[place]

    def fact(self, code: str) -> Any:
        """Places in the values of the fact, a column or one place for all. Raises ColumnMissing, FamiliesWrong."""
        if code not in self._made:
            self._made[code] = self._fact(self._facts[code])
        return self._made[code]

    def _fact(self, fact: Fact) -> Any:
        ordinary = np.uint8(fact.values().index(fact.ordinary))
        if fact.code in self._of.questions:
            asked = self.asked(fact.code)
            value = self._place(fact, self._known[fact.code])
            return value if asked is True else _where(asked, value, ordinary)
        match fact.derived:
            case ChoiceMade():
                return self._place(fact, self._known[fact.code])
            case GroundOf():
                self._made |= self._grounds()
                return self._made[fact.code]
            case None:
                return ordinary
        return self._derived(fact, ordinary)

    def _place(self, fact: Fact, value: Any) -> Any:
        """Places of values that were drawn."""
        values = fact.values()
        if isinstance(value, Coded):
            if value.names == values:
                return value.codes
            strange = [name for place, name in enumerate(value.names) if name not in values and place in value.codes]
            if strange:
                raise self._no_value(fact, strange[0])
            return value.by_name([values.index(name) if name in values else 0 for name in value.names], np.uint8)
        if isinstance(value, np.ndarray) and value.dtype == np.bool_ and not fact.choices:
            return value.view(np.uint8)
        if isinstance(value, str | bool) and value in values:
            return np.uint8(values.index(value))
        raise self._no_value(fact, value)

    def _no_value(self, fact: Fact, value: Any) -> FamiliesWrong:
        code, known = self._of.story.__code__, fact.values()
        told = str(value) if isinstance(value, str | bool) else type(value).__name__
        file, line = code.co_filename, code.co_firstlineno
        return FamiliesWrong("no_value", file=file, line=line, fact=fact.code, word=told, known=known)

    def _grounds(self) -> dict[str, Codes]:
        of, edition = self._of.grounds, self._of.law.edition
        event_on, has_event = self._told(next(iter(self._of.law.ground_facts))[0], edition.event)
        found = of.of({code: self._whole(self.fact(code)) for code in of.read}, event_on, self._submitted_on)
        if has_event is True:
            return found
        none = {code: np.uint8(self._facts[code].values().index(NO_GROUND)) for code in found}
        return {code: _where(has_event, column, none[code]) for code, column in found.items()}

    def _told(self, fact: str, side: Side) -> tuple[Any, Any]:
        """A day or a number that is declared, or a day of history, and whether it is there."""
        if not isinstance(side, str):
            if hasattr(side, "toordinal"):
                return side.toordinal(), True
            raise ColumnMissing(fact=fact, field=side.field)
        asked = self.asked(side)
        if side not in self._story.told:
            if side not in self._story.left_out and np.any(asked):
                raise ColumnMissing(fact=fact, field=side)
            return 0, False
        return self._story.told.get(side, 0), asked

    def _derived(self, fact: Fact, ordinary: Any) -> Any:
        """As `declaration` derives the fact for one case."""
        match fact.derived:
            case Compares(one=one, relation=relation, other=other):
                return self._compared(fact, one, relation, other)
            case Exceeds(of=names, time=time, less=less):
                if less.value is None:
                    return np.uint8(0)
                most, has_time = self._elapsed(fact, time)
                declared, _ = self._summed(fact, names)
                return _truth(has_time & (declared > np.maximum(most - less.value, 0)))
            case Band(of=of) | Reaches(of=of):
                pass
            case Named(field=field, names=names):
                text, asked = self._told(fact.code, field)
                return _where(asked, np.uint8(text in names), ordinary)
            case _:
                raise ColumnMissing(fact=fact.code, field=", ".join(fact.rests_on))
        open_ = np.uint8(len(fact.values())) if fact.may_be_unknown else ordinary
        if isinstance(of, Elapsed):
            number, is_there = self._elapsed(fact, of)
            return _where(is_there, _measured(fact, number, open_), open_)
        names = (of,) if isinstance(of, str) else of
        number, n_there = self._summed(fact, names)
        found = _measured(fact, number, open_)
        if not fact.may_be_unknown:
            return _where(n_there > 0, found, ordinary)
        at_most = _measured(fact, number + MAX_NUMBER, open_)
        return _where((n_there == len(names)) | (found == at_most), found, open_)

    def _elapsed(self, fact: Fact, of: Elapsed) -> tuple[Any, Any]:
        since, has_since = self._told(fact.code, of.since)
        until, has_until = self._told(fact.code, of.until) if of.until else (self._submitted_on, True)
        return elapsed(since, until, of.unit), has_since & has_until

    def _summed(self, fact: Fact, names: Iterable[str]) -> tuple[Any, Any]:
        """The sum of the declared numbers, and how many are declared."""
        number, n_there = 0, 0
        for name in names:
            value, is_there = self._told(fact.code, name)
            number, n_there = number + value * is_there, n_there + is_there * 1
        return number, n_there

    def _compared(self, fact: Fact, one: Side, relation: Relation, other: Side) -> Any:
        fields = self._of.law.fields
        for side in (one, other):
            if isinstance(side, str) and (fields[side].input not in _DAYS or relation is Relation.SAME):
                raise ColumnMissing(fact=fact.code, field=side)
        (first, has_first), (second, has_second) = self._told(fact.code, one), self._told(fact.code, other)
        stands: dict[Relation, Callable[[Any, Any], Any]] = {
            Relation.DIFFERENT: np.not_equal,
            Relation.AFTER: np.greater,
            Relation.NOT_BEFORE: np.greater_equal,
        }
        return _truth(has_first & (has_second & stands[relation](first, second)))

    def _whole(self, column: Any) -> Codes:
        return np.full(self._n, column, dtype=np.uint8) if np.ndim(column) == 0 else column


def _measured(fact: Fact, number: Any, open_: Any) -> Any:
    """Places in the values of a band or of what reaches a figure; `open_` where a figure is not known."""
    values = fact.values()
    if isinstance(fact.derived, Reaches):
        least = fact.derived.figure.value
        return open_ if least is None else _truth(number >= least)
    assert isinstance(fact.derived, Band)
    found: Any = np.uint8(values.index(fact.derived.above))
    for figure, value in reversed(fact.derived.bounds):
        found = open_ if figure.value is None else _where(number <= figure.value, np.uint8(values.index(value)), found)
    return found


def _where(holds: Any, yes: Any, no: Any) -> Any:
    if holds is True or holds is False:
        return yes if holds else no
    return blend(holds, yes, no)


def _truth(holds: Any) -> Any:
    return holds.view(np.uint8) if np.ndim(holds) else np.uint8(bool(holds))
