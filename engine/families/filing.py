"""What an edition asks of a family: ways to choose, fields, papers, and how long something is in time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import groupby
from operator import or_
from typing import Any

from engine.agencies.behaviour import OTHER
from engine.families.luck import Luck
from engine.families.mix import Mix
from engine.families.shares import Chance, Shares
from engine.families.story import Draws
from workflows.law.facts import NO_GROUND, Band, ChoiceMade, Value
from workflows.law.guards import Guard
from workflows.law.notation import Edition, From, Input, Owed, Procedure
from workflows.law.tree import ground_facts

# an optional item may be left out if it is text about a person; what dates, places and guards rest on is always told
_MAY_BE_LEFT_OUT = (Input.TEXT, Input.NAME, Input.OPTION, Input.PHONE, Input.PERSONAL_ID, Input.IDENTITY)


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a family files: the procedures that it chose, its papers and its declaration."""

    chosen: frozenset[str]
    papers: tuple[str, ...]
    declaration: Mapping[str, object]


class Filing:
    """The questions of one edition, indexed once.

    `letters` begin the codes of cases, `chosen` has the procedures of each choice, `first_bound` the first bound of any
    fact that is a band (days, if it is of time). `questions` are the fields that facts are declared in, `groups` fields
    that are asked under one condition, `group_of` the place of each in `groups`.
    """

    def __init__(self, edition: Edition, shares: Shares) -> None:
        self.first_bound = {
            fact.code: fact.derived.bounds[0][0].value or 0 for fact in edition.facts if isinstance(fact.derived, Band)
        }
        self._shares = shares
        self.letters = edition.letters
        self.chosen = {choice.code: choice.procedures for choice in edition.choices}
        self._ways: dict[str, Mix[str]] = {}
        self.ordinary = {fact.code: fact.ordinary for fact in edition.facts}
        self._made = tuple(fact.code for fact in edition.facts if isinstance(fact.derived, ChoiceMade))
        self._with = {
            procedure.code: tuple(one.code for one in edition.choices if procedure.code in one.procedures)
            for procedure in edition.procedures
        }
        self.questions = tuple(field.code for field in edition.fields if field.input is Input.FACT)
        self._grounds = tuple((fact.code, procedure.grounds) for fact, procedure in ground_facts(edition))
        self._fields = frozenset(field.code for field in edition.fields)
        self._left_out = {
            field.code: f"left out: {field.code}"
            for field in edition.fields
            if not field.required and field.input in _MAY_BE_LEFT_OUT
        }
        self.groups: tuple[tuple[Guard, frozenset[str]], ...] = tuple(
            (when.guard, frozenset(field.code for field in fields))
            for when, fields in groupby(edition.fields, key=lambda field: field.when)
            if when is not None
        )
        self.group_of = {code: place for place, (_, codes) in enumerate(self.groups) for code in codes}
        self._papers = tuple((one.code, self._wanted(one), _instead(one, shares)) for one in edition.procedures)

    def choice(self, luck: Draws, name: Any) -> Any:
        """One of the ways to choose procedures that the edition offers, by the weights of a mix."""
        return luck.each(name, self._choice)

    def _choice(self, luck: Draws, name: str) -> Any:
        ways = self._ways.get(name)
        if ways is None:
            ways = self._ways[name] = self._shares.mix[name].mix.only(self.chosen)
        return luck.among(ways, name)

    def has(self, luck: Draws, choice: Any, procedure: str) -> Any:
        """Whether the procedure was chosen; one that the edition has not is chosen by nobody."""
        return luck.is_one(choice, *self._with.get(procedure, ()))

    def known(self, choice: Any, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Every fact as the family has it: what it tells nothing of is as in an ordinary case."""
        return {**self.ordinary, **facts, **dict.fromkeys(self._made, choice)}

    def dossier(self, luck: Luck, choice: str, facts: Mapping[str, Value], told: Mapping[str, object]) -> Dossier:
        """What the family files: of all that it could tell only what it is asked, some optional items left out."""
        known = self.known(choice, facts)
        unasked: set[str] = set()
        for guard, codes in self.groups:
            if not guard.holds(known):
                unasked |= codes
        asked = self._fields - unasked
        left_out, chance = self._left_out, self._shares.chance["optional_left_out"]
        declaration: dict[str, object] = {
            code: value
            for code, value in told.items()
            if code in asked and not (code in left_out and luck.within(chance, left_out[code]))
        }
        declaration.update((code, known[code]) for code in self.questions if code in asked)
        papers = dict.fromkeys(code for code, is_brought in self.brought(luck, choice, known) if is_brought)
        return Dossier(self.chosen[choice], tuple(papers), declaration)

    def brought(self, luck: Draws, choice: Any, known: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        """Papers that only the family has, and those that serve instead of an answer: whether they are wanted and come.

        A paper may come more than once.
        """
        claims: dict[tuple[int, ...], list[tuple[Any, Mapping[str, Any]]]] = {}
        for procedure, papers, instead in self._papers:
            is_chosen = self.has(luck, choice, procedure)
            if is_chosen is False:
                continue
            for paper, guard, read, chance in papers:
                is_wanted = is_chosen
                if guard is not None and read:
                    if read not in claims:
                        claims[read] = self._claims(known, read)
                    is_wanted = is_chosen & _holds_for_any(guard, claims[read])
                elif guard is not None:
                    is_wanted = is_chosen & guard.holds(known)
                if is_wanted is not False:
                    yield paper, luck.within(chance, paper, when=is_wanted)
            for owed, chance in instead:
                is_owed = is_chosen if owed.when is None else is_chosen & owed.when.guard.holds(known)
                yield owed.instead, luck.within(chance, owed.instead, when=is_owed)

    def _claims(self, known: Mapping[str, Any], read: Iterable[int]) -> list[tuple[Any, Mapping[str, Any]]]:
        """The facts with each ground that may be claimed of those tables, and whether it may.

        Which one pays is for the office to say.
        """
        claims: list[tuple[Any, Mapping[str, Any]]] = [(True, known)]
        for place in read:
            fact, grounds = self._grounds[place]
            eligible = [(ground.code, ground.eligible.guard.holds(known)) for ground in grounds]
            is_none = reduce(or_, (holds for _, holds in eligible), False) ^ True
            claims = [
                (is_claimed & holds, {**facts, fact: code})
                for is_claimed, facts in claims
                for code, holds in (*eligible, (NO_GROUND, is_none))
                if holds is not False
            ]
        return claims

    def _wanted(self, procedure: Procedure) -> tuple[tuple[str, Guard | None, tuple[int, ...], Chance], ...]:
        """The papers that only the family can bring: when, by which tables of grounds, and the chance that it does."""
        found = []
        for paper in procedure.papers:
            if paper.sources == (From.CITIZEN,):
                guard = paper.when.guard if paper.when else None
                read = guard.fields if guard else frozenset()
                places = tuple(place for place, (fact, _) in enumerate(self._grounds) if fact in read)
                chance = self._shares.paper.get(paper.code) or self._shares.paper[OTHER]
                found.append((paper.code, guard, places, chance))
        return tuple(found)


def _holds_for_any(guard: Guard, claims: list[tuple[Any, Mapping[str, Any]]]) -> Any:
    found: Any = False
    for is_claimed, facts in claims:
        holds = guard.holds(facts)
        if holds is not False:
            found = found | (is_claimed & holds)
    return found


def _instead(procedure: Procedure, shares: Shares) -> tuple[tuple[Owed, Chance], ...]:
    return tuple((owed, shares.instead[owed.instead]) for owed in procedure.owed if owed.instead in shares.instead)
