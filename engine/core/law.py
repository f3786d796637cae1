"""What `decide` is handed as the law of a case: an edition, a calendar with dated figures, and the offices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Set
from functools import cache, cached_property
from typing import TYPE_CHECKING, Protocol

from engine.core.declaration import Form
from workflows.digest import counted_by, digest
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Figure
from workflows.law.facts import Value
from workflows.law.guards import Condition, hangs_on, surely
from workflows.law.notation import Contradiction, Edition, Limit
from workflows.law.states import Verb
from workflows.law.tree import ground_facts, read_by
from workflows.rules import clauses
from workflows.time.deadlines import Clock, due

if TYPE_CHECKING:
    from workflows.law.verbs import Wanted
    from workflows.machine import Machine


class Witness(Protocol):
    """Is told each rule that is read, and what it said: so that a scenario proves which rules it rests on."""

    def read(self, rule: object, outcome: object) -> None:
        """`rule` is one of `workflows.rules`; `outcome` what came of it."""


class Law:
    """An edition with everything that `decide` looks up, indexed once. It holds no case and changes for none."""

    def __init__(
        self, edition: Edition, parameters: Parameters, offices: Offices, witness: Witness | None = None
    ) -> None:
        self.edition = edition
        self.parameters = parameters
        self.calendar = parameters.calendar
        self.hour_counting = parameters.hour_counting
        self.supplement_clock = parameters.supplement_clock
        self.offices = offices
        self.witness = witness
        self.procedures = {procedure.code: procedure for procedure in edition.procedures}
        self.form = Form(edition)
        self.facts, self.fields = self.form.facts, self.form.fields
        self.papers = frozenset(paper.code for procedure in edition.procedures for paper in procedure.papers)
        self.ground_facts = tuple((fact.code, procedure) for fact, procedure in ground_facts(edition))
        self.may_be_unknown = frozenset(fact.code for fact in edition.facts if fact.may_be_unknown)
        self.carried = {shape.code: shape for shape in edition.carried}
        self.people = {person.code: person for person in edition.people}
        self.agencies = {agency.code: agency for agency in edition.agencies}
        self.made_by = {choice.code: edition.made_by(choice.code) for choice in edition.choices}
        self.givers = {result.code: p.code for p in edition.procedures for result in p.results}
        self._machines: dict[str, Machine] = {}
        # kept by `engine.core.wants`
        self.wanted: dict[tuple[Verb, str, tuple[str, ...]], tuple[Wanted, ...]] = {}
        self.asked: dict[tuple[Verb, str], frozenset[str]] = {}

    @cached_property
    def read_by(self) -> Mapping[str, frozenset[str]]:
        """The facts that any condition of each procedure reads."""
        return {code: read_by(procedure) for code, procedure in self.procedures.items()}

    @cached_property
    def edition_digest(self) -> str:
        """The edition as it is read now: what a case was made with."""
        return digest(self.edition)

    @cached_property
    def calendar_digest(self) -> str:
        """All by which deadlines are counted: calendar, open readings and dated limits."""
        return _counted_by(self.parameters)

    def machine(self, code: str) -> Machine:
        """The machine of the procedure, built when it is first asked for: a deadline needs none, nor its library."""
        found = self._machines.get(code)
        if found is None:
            from workflows.machine import Machine

            found = self._machines[code] = Machine(self.procedures[code], self.edition.people, self.facts)
        return found

    @cached_property
    def cited(self) -> Mapping[str, Clause]:
        """Every clause that the edition cites, by its tag."""
        return {clause.tag: clause for clause in reversed(clauses(self.edition, self.parameters))}

    @cached_property
    def contradictions(self) -> tuple[tuple[Contradiction, frozenset[str]], ...]:
        """Each with the facts that it reads."""
        return tuple((one, one.when.guard.fields) for one in self.edition.contradictions)

    def saw(self, rule: object, outcome: object = True) -> None:
        if self.witness is not None:
            self.witness.read(rule, outcome)

    def saw_all(self, rules: Iterable[object]) -> None:
        if self.witness is not None:
            for rule in rules:
                self.witness.read(rule, True)

    def ask(self, condition: Condition, facts: Mapping[str, Value]) -> bool:
        """Whether the condition holds for one case. A fact that an older journal lacks has its ordinary value."""
        try:
            holds = bool(condition.guard.holds(facts))
        except KeyError:
            holds = bool(condition.guard.holds({**self.form.ordinary, **facts}))
        if self.witness is not None:
            self.witness.read(condition, holds)
        return holds

    def surely(self, condition: Condition, facts: Mapping[str, Value], unknown: Set[str]) -> bool | None:
        """Whether the condition holds for one case of which some facts are unknown; None where it hangs on them."""
        if not unknown or condition.guard.fields.isdisjoint(unknown):
            return self.ask(condition, facts)
        held = surely(condition.guard, {**self.form.ordinary, **facts}, unknown)
        if held is not None and self.witness is not None:
            self.witness.read(condition, held)
        return held

    def hangs_on(self, condition: Condition, facts: Mapping[str, Value], unknown: Set[str]) -> frozenset[str]:
        """The unknown facts that still decide whether the condition holds."""
        if self.surely(condition, facts, unknown) is not None:
            return frozenset()
        return hangs_on(condition.guard, {**self.form.ordinary, **facts}, unknown)

    def applies(self, when: Condition | None, facts: Mapping[str, Value]) -> bool:
        return when is None or self.ask(when, facts)

    def figure(self, figure: Figure | str, on: dt.date, as_of: dt.date | None = None) -> Figure:
        """A figure of the edition, or the dated one of that name as of `on`, as known on the day `as_of`."""
        found = self.parameters.figure(figure, on, as_of) if isinstance(figure, str) else figure
        if self.witness is not None:
            for part in found.parts:
                self.witness.read(part, True)
        return found

    def always(self, name: str, on: dt.date) -> int:
        """The value of a figure of `parameters.OF_NO_EDITION`, which is known on every day."""
        value = self.figure(name, on).value
        assert value is not None
        return value

    def limit(self, limits: Iterable[Limit], facts: Mapping[str, Value], on: dt.date) -> Figure:
        """The first limit that holds. Raises LookupError when the edition leaves the case without one."""
        for limit in limits:
            if limit.when is None or self.ask(limit.when, facts):
                self.saw(limit)
                return self.figure(limit.figure, on)
        raise LookupError(f"no limit applies: {self.edition.chain} {self.edition.in_force_on}")

    def start(self, figure: Figure, received_at: dt.datetime) -> Clock:
        """A clock that starts now."""
        deadline = due(figure, received_at, self.calendar, 0, self.hour_counting)
        return Clock(received_at, deadline.due_on, deadline.due_at)

    def run(self, figure: Figure, clock: Clock) -> Clock:
        """The clock with its deadline computed anew for this limit."""
        deadline = due(figure, clock.received_at, self.calendar, clock.paused_days, self.hour_counting)
        return Clock(
            clock.received_at, deadline.due_on, deadline.due_at, clock.paused_days, clock.answered_on, clock.asked_at
        )

    def put_off(self, clock: Clock, n_days: int) -> Clock:
        """The clock with what was promised moved by working days: by those of today's calendar, whatever it was counted
        by.
        """
        if clock.due_on is None or clock.due_at is None:
            return clock
        due_on = self.calendar.add(clock.due_on, n_days)
        return clock._replace(due_on=due_on, due_at=clock.due_at + (due_on - clock.due_on))


@cache
def _counted_by(parameters: Parameters) -> str:
    return counted_by(parameters)
