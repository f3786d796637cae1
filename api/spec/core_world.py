"""The world of one scenario run by the core: cases in memory, offices, the clock, and a witness of the rules read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Set
from dataclasses import replace
from typing import Any

from api.spec.agenda import Agenda
from api.spec.driver import Ledger
from api.spec.editions import Choose
from api.spec.family import Family
from api.spec.names import Names
from api.spec.unmet import must, there
from engine.core.case import Case, Decision, Stage
from engine.core.errors import SETTLED
from engine.core.events import SYSTEM, Command, Event, Timer
from engine.core.law import Law
from engine.core.memory import MemoryStore, Store
from workflows.catalogue import in_force
from workflows.errors import LienthongError
from workflows.files import offices as office_files
from workflows.files import parameters as parameter_files
from workflows.files.offices import Office, Offices
from workflows.files.parameters import Parameters
from workflows.law.citation import Figure, Status, Unit, weakest
from workflows.law.clauses import A_PAUSE
from workflows.law.notation import Edition, Limit, Procedure
from workflows.law.states import Role, Verb

MOST_COMMANDS = 300  # far more than a scenario tells; a wrong rule may send a case round and round
NOT_SUBMITTED = "hồ sơ chưa được nộp", "no case has been submitted yet"


def parameters() -> Parameters:
    return parameter_files.load()


def packaged_offices() -> Offices:
    return office_files.load()


class Witnessed:
    """Keeps each rule that was read, with every outcome it had; rules are kept alive, so their ids are theirs."""

    def __init__(self) -> None:
        self._read: dict[int, tuple[object, set[object]]] = {}

    def read(self, rule: object, outcome: object) -> None:
        found = self._read.get(id(rule))
        if found is None:
            self._read[id(rule)] = (rule, {outcome})
        else:
            found[1].add(outcome)

    def told(self, rule: object) -> Set[object]:
        """The outcomes that the rule had; none: nobody read it."""
        _, outcomes = self._read.get(id(rule), (rule, frozenset[object]()))
        return outcomes

    def add(self, other: Witnessed) -> None:
        """What another one has kept."""
        for rule, outcomes in other._read.values():
            for outcome in outcomes:
                self.read(rule, outcome)

    def by_id(self) -> dict[int, frozenset[object]]:
        """By who the rules are, where those that are equal are to be told apart."""
        return {key: frozenset(outcomes) for key, (_, outcomes) in self._read.items()}

    def outcomes(self) -> dict[object, set[object]]:
        """By value: editions share a rule by value."""
        together: dict[object, set[object]] = {}
        for rule, outcomes in self._read.values():
            together.setdefault(rule, set()).update(outcomes)
        return together


class Book:
    """Laws, made once for all plays that share the book, one play after the other: to index an edition takes longer
    than to play a scenario. Editions and offices are known by who they are, for to compare them takes long too.
    """

    def __init__(self, parameters_: Parameters | None = None) -> None:
        self.parameters = parameters_ or parameters()
        self._laws: dict[tuple[int, int], Law] = {}
        self._handed_over: dict[tuple[int, str, str, dt.date], Offices] = {}

    def law(self, edition: Edition, offices: Offices, witness: Witnessed) -> Law:
        """The law, which tells this witness alone from now on."""
        key = id(edition), id(offices)
        law = self._laws.get(key)
        if law is None:
            law = self._laws[key] = Law(edition, self.parameters, offices, witness)
        law.witness = witness
        return law

    def without(self, edition: Edition) -> None:
        """Forgets its laws."""
        self._laws = {key: law for key, law in self._laws.items() if key[0] != id(edition)}

    def handed_over(self, offices: Offices, old: str, successor: str, on: dt.date) -> Offices:
        """The map of offices of which one is closed from that day, and another one serves what it served."""
        key = id(offices), old, successor, on
        found = self._handed_over.get(key)
        if found is None:
            one = offices.by_office[old]
            new = Office(f"{old}_moi", one.agency, successor, one.covers, on, None)
            kept = (replace(each, closed_on=on) if each is one else each for each in offices.offices)
            found = self._handed_over[key] = offices.with_offices((*kept, new))
        return found


class World:
    """State that acts and views share."""

    def __init__(self, choose: Choose = in_force, store: Store | None = None, book: Book | None = None) -> None:
        self.edition_of = choose
        self.book = book or Book()
        self.witness = Witnessed()
        self.ledger = Ledger()
        self.store: Store = store or MemoryStore()
        self.offices = packaged_offices()
        self.agenda = Agenda(self._fire)
        self.family: Family | None = None
        self.laws: dict[str, Law] = {}
        self.code = ""
        self.corrected = ("", "")
        self.numbers: Mapping[str, Any] = {}
        self.last_stage = ""
        self.n_commands = 0
        self.laid_down_of: set[str] = set()  # procedures whose papers were stated whole

    # the case

    @property
    def case(self) -> Case:
        return there(self.store.case(self.code), *NOT_SUBMITTED)

    @property
    def law(self) -> Law:
        return there(self.laws.get(self.code), *NOT_SUBMITTED)

    @property
    def edition(self) -> Edition:
        return self.law.edition

    @property
    def names(self) -> Names:
        return Names(self.edition)

    @property
    def number(self) -> int:
        """Which of the scenario's cases this one is, from 1."""
        must(self.code, *NOT_SUBMITTED)
        return int(self.code.rpartition(" ")[2])

    def stage(self, label: str) -> Stage:
        return self.case.stages[self.names.procedure(label).code]

    def procedure(self, label: str) -> Procedure:
        return self.names.procedure(label)

    def events(self, kind: str, stage: str = "") -> list[Event]:
        """Events of the case of that kind, of one stage (by its code) or of all."""
        events = (entry.event for entry in self.store.entries(self.code))
        return [event for event in events if event.kind == kind and stage in ("", event.stage)]

    # commands

    def law_on(self, chain: str, on: dt.date) -> Law:
        return self.book.law(self.edition_of(chain, on), self.offices, self.witness)

    def execute(self, code: str, command: Command, timer: Timer | None = None) -> Decision:
        law = there(self.laws.get(code), *NOT_SUBMITTED)
        self.n_commands += 1
        must(self.n_commands <= MOST_COMMANDS, "hồ sơ không đi đến đâu", "the case goes round and round")
        decision = self.store.execute(code, command, law, self.agenda.now, timer)
        self.agenda.add(decision.timers)
        return decision

    def attempt(self, command: Command) -> None:
        """A command of a person: a refusal is kept for the next Then."""
        self.ledger.check_refusal()
        try:
            self.execute(self.code, command)
        except LienthongError as error:
            self.ledger.refused(error)

    def _fire(self, timer: Timer) -> None:
        command = Command(timer.verb, Role.SYSTEM, SYSTEM, timer.stage, visit=timer.visit, claim=timer.claim)
        try:
            self.execute(timer.case, command, timer)
        except SETTLED:  # a timer that comes too late for its stage is nobody's error
            return

    def officer(self, verb: Verb, label: str, actor: str = "", **fields: Any) -> Command:
        """What the officer who has the work does; nobody named: whoever holds it."""
        stage = self.stage(label)
        who = actor or stage.holder or "người giải quyết"
        return Command(verb, Role.OFFICER, who, stage.code, stage.office, stage.claim, fields=fields)

    # figures

    def limit(self, limits: tuple[Limit, ...], at: dt.datetime) -> Figure:
        return self.law.limit(limits, self.case.facts, at.astimezone(dt.UTC).date())

    def status_of(self, figure: Figure, is_paused: bool) -> Status:
        """A deadline is as well known as its limit and the reading by which it was moved or counted."""
        used = [figure.status]
        if is_paused:
            used.append(A_PAUSE.status)
        if figure.unit is Unit.HOUR:
            used.append(self.book.parameters.switches["hour_counting"].clause.status)
        return weakest(*used)

    def close(self) -> None:
        self.ledger.check_refusal()
        self.ledger.check_statuses()
