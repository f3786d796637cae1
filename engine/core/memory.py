"""Cases and their journal held in memory, with the interface that a database will have: one command, one answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from engine.core.case import Case
from engine.core.decide import decide
from engine.core.errors import DataWrong, KeyReused
from engine.core.events import Command, Decision, Event
from engine.core.journal import Entry, plain, sealed
from engine.core.law import Law
from workflows.states import Verb

_SUPERSEDING = (Verb.CORRECT, Verb.REVOKE)


class MemoryStore:
    """Appends what `decide` decides. A repeated idempotency key gets the first answer and appends nothing.

    Events are sealed when they are read: nothing can change them, and many are never read.
    """

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}
        self._events: dict[str, list[Event]] = {}
        self._answers: dict[str, tuple[object, Decision]] = {}

    def execute(self, code: str, command: Command, law: Law, now: dt.datetime) -> Decision:
        """Carries out one command on one case. Raises a `Refusal`; then nothing is written."""
        request = _request(code, command) if command.key else None
        if command.key in self._answers:
            first, answer = self._answers[command.key]
            if first != request:
                raise KeyReused(
                    f"khóa “{command.key}” đã dùng cho yêu cầu khác: dùng khóa mới",
                    f"key {command.key!r} came with another request before: use a new one",
                    key=command.key,
                )
            return answer
        if command.verb in _SUPERSEDING:
            self._check_superseded(command)
        decision = decide(self.cases.get(code) or Case(code), command, law, now)
        self._events.setdefault(code, []).extend(decision.events)
        self.cases[code] = decision.case
        if command.key:
            self._answers[command.key] = (request, decision)
        return decision

    def _check_superseded(self, command: Command) -> None:
        """A correction must name a result that exists and stands. Its own case never moves the corrected one."""
        named = command.data.get("supersedes") or {}
        case, result = self.cases.get(str(named.get("case"))), str(named.get("result"))
        given = {code for stage in case.stages.values() for code in stage.results} if case else set()
        if result not in given - {gone for of, gone in self.superseded() if case and of == case.code}:
            raise DataWrong(
                "phải nêu hồ sơ và kết quả đang có hiệu lực bị thay thế",
                "name the case and a result of it that stands",
                name="supersedes",
                standing=sorted(given),
            )

    def superseded(self) -> Mapping[tuple[str, str], str]:
        """Results that a correction or a revocation has replaced: (case, result) -> the case that did it."""
        return {
            (event.data["supersedes"]["case"], event.data["supersedes"]["result"]): event.case
            for events in self._events.values()
            for event in events
            if "supersedes" in event.data
        }

    def events(self, code: str) -> tuple[Event, ...]:
        """The events of one case, in order; none when there is no such case."""
        return tuple(self._events.get(code, ()))

    def entries(self, code: str) -> tuple[Entry, ...]:
        """The journal of one case."""
        return sealed(self.events(code))

    def journal(self) -> Iterator[Entry]:
        """All entries, case by case in the order of their first event."""
        for code in self._events:
            yield from self.entries(code)


def _request(code: str, command: Command) -> object:
    """The request as a value of its own, which nobody can change afterwards."""
    c = command
    brought = (plain(c.facts) if c.facts else None, plain(c.data) if c.data else None)
    return code, c.verb, c.role, c.actor, c.stage, c.office, c.claim, c.visit, brought
