"""When a stage that is received at an instant is due: the ordinary case and every case that the facts leave open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import product
from types import MappingProxyType
from typing import Any

from engine.core.grounds import choose, precedence
from engine.core.law import Law
from workflows.errors import FactsImpossible, FactUnknown, StageUnknown
from workflows.law.citation import Clause, Figure, Label, Status
from workflows.law.clauses import A_REDIRECT
from workflows.law.facts import NO_GROUND, Fact, GroundOf, Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Ground, Limit, Move, Redirect
from workflows.law.states import Verb
from workflows.supports import Support, status_of, supports
from workflows.time.calendar import civil_date
from workflows.time.deadlines import Day, Deadline, due, explain

GROUP = "group"
OUT_OF_SCOPE = Label("phạm vi liên thông", "the scope of the chain")
SENT_ON = Label("chuyển hướng", "sending it elsewhere")
Facts = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Forecast:
    """One answer. `facts` are those that decide the limit, with the values it rests on.

    `figure` without value and an empty `deadline`: the limit is not known. `redirect`: the stage is out of scope, so
    nothing is due and `figure` is None. `rests_on` is all that went into the deadline, `status` the weakest of it,
    which may be weaker than the limit's own.
    """

    chain: str
    stage: str
    edition_on: dt.date
    received_at: dt.datetime
    facts: Facts
    figure: Figure | None
    deadline: Deadline
    days: tuple[Day, ...]
    rests_on: tuple[Support, ...]
    redirect: Redirect | None = None

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return tuple(each.clause for each in self.rests_on)

    @property
    def status(self) -> Status:
        return status_of(self.rests_on)


def forecast(law: Law, stage: str, received_at: dt.datetime, facts: Facts) -> tuple[Forecast, ...]:
    """The deadline of a stage, or of the whole group (`group`), received then; the ordinary case comes first.

    Facts that are not given stand open; there is one forecast for each case of those that decide the limit, and only
    one where they decide nothing. Cases out of scope are left out, but for the ordinary one. A ground that is not given
    follows from the facts that it rests on. The witness of `law` is told nothing. Raises StageUnknown, FactUnknown,
    FactsImpossible, InstantNaive, BeyondHorizon.
    """
    limits, redirects = _rules(law.edition, stage)
    _check(law, facts)
    quiet = Law(law.edition, law.parameters, law.offices) if law.witness else law
    room = _Room(quiet, facts, civil_date(received_at))
    room.check()
    deciding = room.in_order(_read(limits))
    found: list[Forecast] = []
    aside: list[Forecast] = []
    for number, world in enumerate(room.worlds(deciding)):
        redirect = room.redirect(redirects, world, deciding)
        shown = MappingProxyType({code: world[code] for code in deciding})
        if redirect is not None:
            (found if number == 0 else aside).append(_redirected(law, stage, received_at, shown, redirect))
        else:
            limit = next(limit for limit in limits if limit.when is None or limit.when.guard.holds(world))
            found.append(_due(law, stage, received_at, shown, limit))
    return tuple(found) or (aside[0],)


def _rules(edition: Edition, stage: str) -> tuple[tuple[Limit, ...], tuple[Redirect, ...]]:
    """The limits of a stage or of the group, and what puts it out of scope. Raises StageUnknown."""
    if stage == GROUP:
        return edition.group.limits, edition.redirects
    for procedure in edition.procedures:
        if procedure.code == stage:
            return procedure.limits, (*edition.redirects, *procedure.redirects)
    raise StageUnknown("name", word=stage, known=[*(one.code for one in edition.procedures), GROUP])


def _check(law: Law, facts: Facts) -> None:
    """Raises FactUnknown for a name or a value that the edition does not have."""
    for code, value in facts.items():
        fact = law.facts.get(code)
        if fact is None:
            raise FactUnknown("fact", word=code, known=law.facts)
        if not any(value is known or (isinstance(known, str) and value == known) for known in fact.values()):
            known = [choice for choice, _ in fact.choices] or ["no", "yes"]
            raise FactUnknown("value", word=str(value), known=known, fact=code)


def _read(rules: Iterable[Limit | Redirect]) -> frozenset[str]:
    """The facts that the conditions read."""
    return frozenset[str]().union(*(rule.when.guard.fields for rule in rules if rule.when is not None))


@dataclass(frozen=True, slots=True)
class _Room:
    """The cases that the given facts leave open."""

    law: Law
    given: Facts
    on: dt.date

    def check(self) -> None:
        """Raises FactsImpossible for a given value that no case with the other given facts can have."""
        for code, value in self.given.items():
            fact = self.law.facts[code]
            if isinstance(fact.derived, GroundOf):
                possible = self._grounds(fact, fact.derived.procedure)
                if value not in possible:
                    conditions = [one.eligible for one in self.law.procedures[fact.derived.procedure].grounds]
                    choices = [_both(partial(fact.choice, value)) for value in possible]
                    raise FactsImpossible("one_of", **self._clash(fact, conditions), choices=choices)
            elif fact.set_by is not Verb.SUBMIT and value != fact.ordinary and not self._may_be_set(fact):
                conditions = [move.when for move in self._setting(fact) if move.when is not None]
                only_if = [_both(partial(self._aloud, condition)) for condition in conditions]
                raise FactsImpossible("only_if", **self._clash(fact, conditions), conditions=only_if)

    def _clash(self, fact: Fact, conditions: Iterable[Condition]) -> dict[str, Any]:
        """The value, and the given facts that it cannot go with."""
        value, read = self.given[fact.code], frozenset[str]().union(*(one.guard.fields for one in conditions))
        others = [self.law.facts[code] for code in self.in_order(read & self.given.keys())]
        told = [_both(partial(other.aloud, self.given[other.code])) for other in others]
        return {"fact": fact.code, "value": value, "told": _both(partial(fact.aloud, value)), "others": told}

    def _aloud(self, condition: Condition, lang: str) -> str:
        return f"{condition.guard.aloud(self.law.facts, lang)} ({condition.clause.cite(lang)})"

    def in_order(self, codes: frozenset[str]) -> tuple[str, ...]:
        return tuple(code for code in self.law.facts if code in codes)

    def worlds(self, codes: tuple[str, ...]) -> Iterator[dict[str, Value]]:
        """Every possible case of these facts, on top of what is given and ordinary; the ordinary one first."""
        ordinary = {code: fact.ordinary for code, fact in self.law.facts.items()}
        for values in product(*(self._possible(self.law.facts[code]) for code in codes)):
            yield {**ordinary, **self.given, **dict(zip(codes, values, strict=True))}

    def redirect(self, redirects: tuple[Redirect, ...], world: Facts, settled: tuple[str, ...]) -> Redirect | None:
        """What puts the stage out of scope for certain, whatever the facts that are still open; None: it may run."""
        still_open = self.in_order(_read(redirects) - self.given.keys() - frozenset(settled))
        first: Redirect | None = None
        for values in product(*(self._possible(self.law.facts[code]) for code in still_open)):
            facts = {**world, **dict(zip(still_open, values, strict=True))}
            one = next((redirect for redirect in redirects if redirect.when.guard.holds(facts)), None)
            if one is None:
                return None
            first = first or one
        return first

    def _possible(self, fact: Fact) -> tuple[Value, ...]:
        """The values that the fact may have, the ordinary one first."""
        if fact.code in self.given:
            return (self.given[fact.code],)
        if isinstance(fact.derived, GroundOf):
            return self._grounds(fact, fact.derived.procedure)
        if fact.set_by is not Verb.SUBMIT and not self._may_be_set(fact):
            return (fact.ordinary,)
        return (fact.ordinary, *(value for value in fact.values() if value != fact.ordinary))

    def _may_be_set(self, fact: Fact) -> bool:
        """Whether a move of the chain that sets the fact can have its condition."""
        return any(
            move.when is None or any(move.when.guard.holds(world) for world in self._cases(move.when.guard.fields))
            for move in self._setting(fact)
        )

    def _setting(self, fact: Fact) -> Iterator[Move]:
        """The moves that set the fact."""
        moves = (move for procedure in self.law.edition.procedures for move in procedure.moves)
        return (move for move in moves if fact.code in move.sets)

    def _cases(self, codes: frozenset[str]) -> Iterator[dict[str, Value]]:
        """Every combination of the facts that were not given, without asking which of them a move may set."""
        free = [code for code in self.in_order(codes) if code not in self.given]
        for values in product(*(self.law.facts[code].values() for code in free)):
            yield {**self.given, **dict(zip(free, values, strict=True))}

    def _grounds(self, fact: Fact, procedure: str) -> tuple[Value, ...]:
        """The grounds that the table can give: first what follows from the given facts with all others ordinary.

        Where that is no ground at all, the fact's own ordinary value goes first if it is possible.
        """
        table = self.law.procedures[procedure]
        fields = frozenset[str]().union(*(ground.eligible.guard.fields for ground in table.grounds))
        if not fields & self.given.keys():
            return (fact.ordinary, *(value for value in fact.values() if value != fact.ordinary))
        ordinary = {code: self.law.facts[code].ordinary for code in fields} | dict(self.given)
        chosen = choose(table, ordinary, self.on, self.law, self.on)
        possible = self._possible_grounds(
            sorted(table.grounds, key=lambda ground: precedence(ground, self.on, self.law, self.on))
        )
        first = chosen.code if chosen else fact.ordinary if fact.ordinary in possible else NO_GROUND
        return (first, *(value for value in fact.values() if value in possible and value != first))

    def _possible_grounds(self, order: list[Ground]) -> set[Value]:
        """The codes of those that can be the first to hold, and NO_GROUND where none may.

        Ground by ground, with only what later ones read of the cases in which none held before: all cases of all facts
        at once would be tens of thousands.
        """
        possible: set[Value] = set()
        cases: set[tuple[tuple[str, Value], ...]] = {()}
        for number, ground in enumerate(order):
            later = frozenset[str]().union(*(one.eligible.guard.fields for one in order[number + 1 :]))
            left = set()
            for case in cases:
                known = dict(case)
                for more in self._cases(ground.eligible.guard.fields - known.keys()):
                    world = {**more, **known}
                    if ground.eligible.guard.holds(world):
                        possible.add(ground.code)
                    else:
                        left.add(tuple((code, world[code]) for code in self.in_order(later) if code in world))
            cases = left
        return possible | ({NO_GROUND} if cases else set())


def _both(say: Callable[[str], str]) -> Label:
    return Label(say("vi"), say("en"))


def _due(law: Law, stage: str, received_at: dt.datetime, facts: Facts, limit: Limit) -> Forecast:
    calendar, counting = law.parameters.calendar, law.parameters.hour_counting
    on = civil_date(received_at)
    figure = law.parameters.figure(limit.figure, on) if isinstance(limit.figure, str) else limit.figure
    deadline = due(figure, received_at, calendar, hour_counting=counting)
    days = explain(figure, received_at, calendar, hour_counting=counting)
    rests_on = supports(figure, limit.when, received_at, deadline.due_at, law.parameters, law.edition.cut_off)
    edition = law.edition
    return Forecast(edition.chain, stage, edition.in_force_on, received_at, facts, figure, deadline, days, rests_on)


def _redirected(law: Law, stage: str, received_at: dt.datetime, facts: Facts, redirect: Redirect) -> Forecast:
    edition, rests_on = law.edition, (Support(OUT_OF_SCOPE, redirect.when.clause), Support(SENT_ON, A_REDIRECT))
    none = Deadline(None, None)
    return Forecast(edition.chain, stage, edition.in_force_on, received_at, facts, None, none, (), rests_on, redirect)
