"""Cases and their journal held in memory, with the interface of the database: one command, one answer."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Protocol

from engine.core.alike import stands
from engine.core.case import Case, Decision
from engine.core.decide import decide
from engine.core.errors import KeyReused
from engine.core.events import Command, Event, Timer
from engine.core.journal import Entry, sealed
from engine.core.law import Law
from engine.core.once import Holder, Once, check_given
from engine.core.payloads import Superseding
from engine.core.requests import check_brought, check_superseded, request_of


class Store(Protocol):
    """Where cases are kept: what an executor of commands needs of it."""

    def execute(self, code: str, command: Command, law: Law, now: dt.datetime, timer: Timer | None = None) -> Decision:
        """Carries out one command on one case; `timer` is the one that asks for it. Raises a `Refusal`."""

    def case(self, code: str) -> Case | None:
        """The case as its events tell of it; None when there is no such case."""

    def events(self, code: str) -> tuple[Event, ...]:
        """The events of one case, in order; none when there is no such case."""

    def entries(self, code: str) -> tuple[Entry, ...]:
        """The journal of one case."""

    def superseded(self) -> Mapping[tuple[str, str], str]:
        """Results that a correction or a revocation has replaced: (case, result) -> the case that did it."""


class MemoryStore:
    """Appends what `decide` decides. A repeated idempotency key gets the first answer and appends nothing.

    Events are sealed when they are read: nothing can change them, and many are never read.
    """

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}
        self._events: dict[str, list[Event]] = {}
        self._declared: dict[str, str] = {}
        self._answers: dict[str, tuple[object, Decision]] = {}
        self._known: dict[str, list[str]] = {}
        self._given: dict[Once, Holder] = {}

    def execute(self, code: str, command: Command, law: Law, now: dt.datetime, timer: Timer | None = None) -> Decision:
        request = request_of(code, command) if command.key else None
        if command.key in self._answers:
            first, answer = self._answers[command.key]
            if first != request:
                raise KeyReused(key=command.key)
            return answer
        case = self.cases.get(code) or Case(code)
        if "values" in command.fields:
            command = command._replace(declared=json.loads(self._declared.get(code, "{}")))
        decision = decide(case, command, law, now)
        if alike := self._alike(decision, law):
            decision = decide(case, command._replace(alike=alike), law, now)
        check_superseded(decision, self._standing)
        check_brought(command, law, lambda: json.loads(self._declared.get(code, "{}")))
        new = check_given(decision, law, self._given.get, self.cases.get)
        self._keep(case, decision, new)
        self._events.setdefault(code, []).extend(decision.events)
        if decision.case.declaration != case.declaration:
            self._declared[code] = decision.declared
        self.cases[code] = decision.case
        if command.key:
            self._answers[command.key] = (request, decision)
        return decision

    def _alike(self, decision: Decision, law: Law) -> tuple[str, ...]:
        """Cases that likely tell of the event that is declared now, and stand."""
        if law.edition.likeness is None or not decision.known_by:
            return ()
        known = {code for digest in decision.known_by for code in self._known.get(digest, ())}
        known.discard(decision.case.code)
        return tuple(sorted(code for code in known if stands(self.cases[code], law.edition.likeness)))

    def _keep(self, before: Case, decision: Decision, new: Mapping[Once, Holder]) -> None:
        """What later declarations and rulings are compared with."""
        if before.number and decision.case.declaration != before.declaration:
            for codes in self._known.values():
                codes[:] = (code for code in codes if code != before.code)
        for digest in decision.known_by:
            self._known.setdefault(digest, []).append(decision.case.code)
        if new:
            if any(result in stage.results for stage in before.stages.values() for _, result in new.values()):
                self._given = {one: held for one, held in self._given.items() if held not in new.values()}
            self._given |= new

    def _standing(self, code: str) -> set[str]:
        case = self.cases.get(code)
        given = {result for stage in case.stages.values() for result in stage.results} if case else set()
        return given - {result for of, result in self.superseded() if of == code}

    def superseded(self) -> Mapping[tuple[str, str], str]:
        return {
            (told.supersedes.case, told.supersedes.result): event.case
            for events in self._events.values()
            for event in events
            if isinstance(told := event.data, Superseding)
        }

    def case(self, code: str) -> Case | None:
        return self.cases.get(code)

    def events(self, code: str) -> tuple[Event, ...]:
        return tuple(self._events.get(code, ()))

    def entries(self, code: str) -> tuple[Entry, ...]:
        return sealed(self.events(code))
