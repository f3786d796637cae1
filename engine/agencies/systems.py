"""Answering systems: whoever is asked by an office and answers in its own time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from engine.agencies.live_case import LiveCase
from engine.agencies.script import Outage
from engine.agencies.virtual_time import VirtualTime, key
from engine.core.events import Command, Event
from engine.core.payloads import NeighbourAwaited
from workflows.files.parameters import RETRY_HOURS
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import civil_date


class Systems:
    """Each answers whoever waits for it, after its latency; while it is down the officer tries again."""

    def __init__(self, outages: Iterable[Outage], virtual: VirtualTime) -> None:
        self._virtual, self._outages = virtual, tuple(outages)
        self.may_be_down = bool(self._outages)

    def is_down(self, system: str, at: dt.datetime) -> bool:
        return any(one.system == system and one.from_at <= at < one.until_at for one in self._outages)

    def asked(self, live: LiveCase, event: Event) -> None:
        """An officer waits from now on: the answer comes as the file tells, or after the first try that finds it up."""
        assert isinstance(event.data, NeighbourAwaited)
        code, system, virtual = str(event.stage), event.data.awaits.neighbour, self._virtual
        told = live.until.pop(code, None)
        at = told.by_clock(virtual.now) if told else None
        if at is None:
            us = virtual.policy.latency_us(system, virtual.luck(live, code, event.visit))
            at = self._first_try(system, live) + dt.timedelta(microseconds=us)
        virtual.later(at, Verb.NEIGHBOUR_ANSWER, live, code, self._answer, code, event.visit, system)

    def _first_try(self, system: str, live: LiveCase) -> dt.datetime:
        """The first of the tries, an interval of office hours apart, that finds the system up. Raises BeyondHorizon."""
        at = self._virtual.now
        hours = live.law.always(RETRY_HOURS, civil_date(at))
        while self.is_down(system, at):
            at = self._virtual.calendar.after_hours(at, hours)
        return at

    def _answer(self, live: LiveCase, code: str, visit: int, system: str) -> None:
        stage = live.case.stages[code]
        if stage.state is State.AWAITING_NEIGHBOUR and stage.visit == visit:
            verb, said = Verb.NEIGHBOUR_ANSWER, {"neighbour": system}
            command = Command(verb, Role.NEIGHBOUR, system, code, fields=said, key=key(live, stage, verb))
            self._virtual.tell(live, command)
