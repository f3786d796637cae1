"""What an edition asks of a family: ways to choose, fields, papers, and how long something is in time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from engine.agencies.behaviour import OTHER
from engine.families.luck import Luck
from engine.families.mix import Mix
from engine.families.shares import Chance, Shares
from workflows.law.facts import Band, Value
from workflows.law.guards import Guard
from workflows.law.notation import Edition, From, Input, Owed, Paper, Procedure
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
    fact that is a band (days, if it is of time).
    """

    def __init__(self, edition: Edition, shares: Shares) -> None:
        self.first_bound = {
            fact.code: fact.derived.bounds[0][0].value or 0 for fact in edition.facts if isinstance(fact.derived, Band)
        }
        self._shares = shares
        self.letters = edition.letters
        self.chosen = {choice.code: choice.procedures for choice in edition.choices}
        self._ways: dict[str, Mix[str]] = {}
        self._ordinary = {fact.code: fact.ordinary for fact in edition.facts}
        self._made = {choice.code: edition.made_by(choice.code) for choice in edition.choices}
        self._questions = tuple(field.code for field in edition.fields if field.input is Input.FACT)
        self._grounds = tuple((fact.code, procedure.grounds) for fact, procedure in ground_facts(edition))
        self._fields = frozenset(field.code for field in edition.fields)
        self._left_out = {
            field.code: f"left out: {field.code}"
            for field in edition.fields
            if not field.required and field.input in _MAY_BE_LEFT_OUT
        }
        self._asked: tuple[tuple[Guard, frozenset[str]], ...] = tuple(
            (when.guard, frozenset(field.code for field in fields))
            for when, fields in groupby(edition.fields, key=lambda field: field.when)
            if when is not None
        )
        self._papers = tuple((one.code, _papers(one, shares), _instead(one, shares)) for one in edition.procedures)

    def choice(self, luck: Luck, name: str) -> str:
        """One of the ways to choose procedures that the edition offers, by the weights of a mix."""
        ways = self._ways.get(name)
        if ways is None:
            ways = self._ways[name] = self._shares.mix[name].mix.only(self.chosen)
        return ways.at(luck.draw(name))

    def dossier(self, luck: Luck, choice: str, facts: Mapping[str, Value], told: Mapping[str, object]) -> Dossier:
        """What the family files: of all that it could tell only what it is asked, some optional items left out."""
        known: dict[str, Value] = {**self._ordinary, **facts, **self._made[choice]}
        unasked: set[str] = set()
        for guard, codes in self._asked:
            if not guard.holds(known):
                unasked |= codes
        asked = self._fields - unasked
        left_out, chance = self._left_out, self._shares.chance["optional_left_out"]
        declaration: dict[str, object] = {
            code: value
            for code, value in told.items()
            if code in asked and not (code in left_out and luck.within(chance, left_out[code]))
        }
        declaration.update((code, known[code]) for code in self._questions if code in asked)
        chosen = self.chosen[choice]
        return Dossier(chosen, self._brought(luck, chosen, known), declaration)

    def _brought(self, luck: Luck, chosen: frozenset[str], known: dict[str, Value]) -> tuple[str, ...]:
        """The wanted papers that only the family has and that it brings, and those that serve instead of an answer."""
        claims = self._claims(known)
        found: dict[str, None] = {}
        for procedure, papers, instead in self._papers:
            if procedure not in chosen:
                continue
            for paper, chance in papers:
                guard = paper.when.guard if paper.when else None
                is_wanted = guard is None or any(guard.holds(facts) for facts in claims)
                if is_wanted and luck.within(chance, paper.code):
                    found[paper.code] = None
            for owed, chance in instead:
                is_owed = owed.when is None or owed.when.guard.holds(known)
                if is_owed and luck.within(chance, owed.instead):
                    found[owed.instead] = None
        return tuple(found)

    def _claims(self, known: dict[str, Value]) -> list[dict[str, Value]]:
        """The facts with each ground that may be claimed: which one pays is for the office to say."""
        claims = [known]
        for fact, grounds in self._grounds:
            eligible = [ground.code for ground in grounds if ground.eligible.guard.holds(known)]
            claims = [{**facts, fact: code} for facts in claims for code in eligible or ["none"]]
        return claims


def _papers(procedure: Procedure, shares: Shares) -> tuple[tuple[Paper, Chance], ...]:
    """The papers that only the family can bring, each with the chance that it does."""
    papers = (paper for paper in procedure.papers if paper.sources == (From.CITIZEN,))
    return tuple((paper, shares.paper.get(paper.code) or shares.paper[OTHER]) for paper in papers)


def _instead(procedure: Procedure, shares: Shares) -> tuple[tuple[Owed, Chance], ...]:
    return tuple((owed, shares.instead[owed.instead]) for owed in procedure.owed if owed.instead in shares.instead)
