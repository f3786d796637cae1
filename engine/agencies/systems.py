"""Answering systems: whoever is asked by an office and answers in its own time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from engine.agencies.chance import Draw
from engine.agencies.live_case import LiveCase
from engine.agencies.script import Outage
from engine.agencies.virtual_time import VirtualTime, key
from engine.core.events import Command, Event
from engine.core.payloads import NeighbourAwaited
from workflows.files.parameters import RETRY_HOURS
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import civil_date


class AnsweringSystem:
    """Answers whoever waits for it, after its latency; while it is down the officer tries again."""

    def __init__(self, code: str, outages: Iterable[Outage], virtual: VirtualTime) -> None:
        self.code = code
        self._virtual = virtual
        self._outages = tuple(outage for outage in outages if outage.system == code)

    def is_down(self, at: dt.datetime) -> bool:
        return any(outage.from_at <= at < outage.until_at for outage in self._outages)

    def asked(self, live: LiveCase, event: Event) -> None:
        """Somebody waits from now on: the answer comes as the file tells, or after the first try that finds it up."""
        code, virtual = str(event.stage), self._virtual
        told = live.until.pop(code, None)
        at = told.by_clock(virtual.now) if told else None
        if at is None:
            us = virtual.time_us(virtual.behaviour.system, self.code, live, code, event.visit, Draw.LATENCY)
            at = self._first_try(live) + dt.timedelta(microseconds=us)
        virtual.later(at, Verb.NEIGHBOUR_ANSWER, live, code, self._answer, code, event.visit)

    def _first_try(self, live: LiveCase) -> dt.datetime:
        """The first of the tries, an interval of office hours apart, that finds the system up. Raises BeyondHorizon."""
        at = self._virtual.now
        hours = live.law.always(RETRY_HOURS, civil_date(at))
        while self.is_down(at):
            at = self._virtual.calendar.after_hours(at, hours)
        return at

    def _answer(self, live: LiveCase, code: str, visit: int) -> None:
        stage = live.case.stages[code]
        if stage.state is State.AWAITING_NEIGHBOUR and stage.visit == visit:
            verb, data = Verb.NEIGHBOUR_ANSWER, {"neighbour": self.code}
            command = Command(verb, Role.NEIGHBOUR, self.code, code, data=data, key=key(live, stage, verb))
            self._virtual.tell(live, command)


class Systems:
    """All answering systems of one virtual time, made when they are first asked."""

    def __init__(self, outages: Iterable[Outage], virtual: VirtualTime) -> None:
        self._outages = tuple(outages)
        self._virtual = virtual
        self.may_be_down = bool(self._outages)
        self._systems: dict[str, AnsweringSystem] = {}

    def system(self, code: str) -> AnsweringSystem:
        found = self._systems.get(code)
        if found is None:
            found = self._systems[code] = AnsweringSystem(code, self._outages, self._virtual)
        return found

    def is_down(self, code: str, at: dt.datetime) -> bool:
        return self.system(code).is_down(at)

    def asked(self, live: LiveCase, event: Event) -> None:
        """Tells the system that an officer waits for it."""
        assert isinstance(event.data, NeighbourAwaited)
        self.system(event.data.awaits.neighbour).asked(live, event)
