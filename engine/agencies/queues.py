"""The queues of all offices: work comes to one, an officer claims it, and is free when it leaves the desk."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from engine.agencies.live_case import LiveCase
from engine.agencies.policy import Luck
from engine.agencies.station import Station
from engine.agencies.virtual_time import VirtualTime, of_officer
from engine.core.case import Decision
from engine.core.events import WorkItem
from workflows.files.offices import Offices
from workflows.law.states import State, Verb


class Held(NamedTuple):
    """Work that an officer of an office holds, and since when."""

    station: Station
    officer: int
    since: dt.datetime


class Claim(NamedTuple):
    """Who takes a visit of a stage, and when."""

    at: dt.datetime
    officer: int


class Queues:
    """One station for each office that has had work, by its code in `virtual.stations`."""

    def __init__(self, virtual: VirtualTime, offices: Offices) -> None:
        self._virtual, self._offices = virtual, offices
        self._held: dict[tuple[str, str], Held] = {}

    def _agency(self, office: str) -> str:
        found = self._offices.office(office)
        assert found is not None
        return found.agency

    def watch(self, live: LiveCase, decision: Decision) -> None:
        """Frees the officers whose work has left their desk, and queues what has come."""
        in_progress = State.IN_PROGRESS
        for event in decision.events:
            if event.stage is not None and event.state is not in_progress:
                self.let_go(live.file.code, event.stage, event.at)
        for item in decision.work_items:
            self._station(item.office).arrive(item)

    def let_go(self, case: str, stage: str, at: dt.datetime) -> None:
        """The officer who holds the work, if any, leaves it at that instant, and then does other work for its share."""
        held = self._held.pop((case, stage), None)
        if held is not None:
            station, calendar = held.station, self._virtual.calendar
            given_us, until = calendar.worked_us(held.since, at), self._virtual.counts_until
            other_us = self._virtual.policy.other_us(self._agency(station.office), given_us)
            free_at = calendar.after_work(at, other_us)
            station.given_us += given_us
            if until is None or free_at <= until:
                station.busy_us += given_us + other_us
            else:
                station.busy_us += calendar.worked_us(held.since, max(held.since, until))
            station.let_go(held.officer, free_at)

    def _station(self, office: str) -> Station:
        station = self._virtual.stations.get(office)
        if station is None:
            agenda, calendar = self._virtual.agenda, self._virtual.calendar
            staff = self._virtual.behaviour.staff_of(self._agency(office))
            station = Station(office, staff.n, agenda, calendar, self._take, self._is_absent, staff.takes)
            self._virtual.stations[office] = station
        return station

    def _is_absent(self, office: str, officer: int, day: dt.date) -> bool:
        """One draw for each officer and day."""
        luck = Luck(self._virtual.seed, day.toordinal(), f"{office}.{officer}", 0)
        return self._virtual.policy.is_away(luck)

    def _take(self, station: Station, item: WorkItem, officer: int) -> bool:
        """An officer takes work that is still to be done; the claim follows at this very instant."""
        live = self._virtual.live.get(item.case)
        if live is None:
            return False  # its case has ended
        stage = live.case.stages[item.stage]
        if stage.state is not State.OFFERED or stage.visit != item.visit or stage.office != item.office:
            return False
        self._held[item.case, item.stage] = Held(station, officer, self._virtual.now)
        place = live.handbooks[item.stage].place
        agenda = self._virtual.agenda
        agenda.put(agenda.now, Verb.CLAIM, live.place, place, item.visit, self._claim, live, item.stage, officer)
        return True

    def _claim(self, live: LiveCase, code: str, officer: int) -> None:
        stage = live.case.stages[code]
        self._virtual.tell(live, of_officer(live, stage, Verb.CLAIM, f"{stage.office}.{officer}"))


class ToldQueues(Queues):
    """Work is taken when and by whom it was taken among all other cases, which are not played: by stage and visit, more
    than once where an office closed over it.
    """

    def __init__(
        self, virtual: VirtualTime, offices: Offices, claims: Mapping[tuple[str, int], Sequence[Claim]]
    ) -> None:
        super().__init__(virtual, offices)
        self._claims = {key: deque(told) for key, told in claims.items()}

    def watch(self, live: LiveCase, decision: Decision) -> None:
        for item in decision.work_items:
            if told := self._claims.get((item.stage, item.visit)):
                claim = told.popleft()
                place, agenda = live.handbooks[item.stage].place, self._virtual.agenda
                agenda.put(
                    claim.at,
                    Verb.CLAIM,
                    live.place,
                    place,
                    item.visit,
                    self._taken,
                    live,
                    item.stage,
                    item.visit,
                    claim,
                )

    def let_go(self, case: str, stage: str, at: dt.datetime) -> None:
        """Nobody else waits for the officer."""

    def _taken(self, live: LiveCase, code: str, visit: int, claim: Claim) -> None:
        stage = live.case.stages[code]
        if stage.state is State.OFFERED and stage.visit == visit:
            self._claim(live, code, claim.officer)
