"""The desks of all offices: work comes to a queue, an officer claims it, and is free when it leaves the desk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from engine.agencies.behaviour import OTHER
from engine.agencies.play import Play, key
from engine.agencies.playing import Playing
from engine.agencies.station import Station
from engine.core.events import Command, Decision, WorkItem
from workflows.offices import Office
from workflows.states import Role, State, Verb


class Held(NamedTuple):
    """Work that an officer of an office holds."""

    station: Station
    officer: int


class Desks:
    """One station for each office that has had work."""

    def __init__(self, play: Play, offices: Mapping[str, Office]) -> None:
        self._play, self._offices = play, offices
        self._stations: dict[str, Station] = {}
        self._held: dict[tuple[str, str], Held] = {}

    def agency(self, office: str) -> str:
        return self._offices[office].agency

    def watch(self, playing: Playing, decision: Decision) -> None:
        """Frees the officers whose work has left their desk, and queues what has come."""
        for event in decision.events:
            if event.stage is not None and event.state is not State.IN_PROGRESS:
                self.let_go(playing.file.code, event.stage, event.at)
        for item in decision.work_items:
            self._station(item.office).arrive(item)

    def let_go(self, case: str, stage: str, at: dt.datetime) -> None:
        """The officer who holds the work, if any, is free for other work from that instant on."""
        held = self._held.pop((case, stage), None)
        if held is not None:
            held.station.let_go(held.officer, at)

    def _station(self, office: str) -> Station:
        station = self._stations.get(office)
        if station is None:
            staff = self._play.behaviour.staff
            n_officers = (staff.get(self.agency(office)) or staff[OTHER]).n
            station = Station(n_officers, self._play.agenda, self._play.calendar, self._take)
            self._stations[office] = station
        return station

    def _take(self, station: Station, item: WorkItem, officer: int) -> bool:
        """An officer takes work that is still to be done; the claim follows at this very instant."""
        playing = self._play.playing.get(item.case)
        if playing is None:
            return False  # its case has ended
        stage = playing.case.stages[item.stage]
        if stage.state is not State.OFFERED or stage.visit != item.visit or stage.office != item.office:
            return False
        self._held[item.case, item.stage] = Held(station, officer)
        place = playing.practices[item.stage].place
        agenda = self._play.agenda
        agenda.put(agenda.now, Verb.CLAIM, item.case, place, item.visit, self._claim, playing, item.stage, officer)
        return True

    def _claim(self, playing: Playing, code: str, officer: int) -> None:
        stage = playing.case.stages[code]
        actor = f"{stage.office}.{officer}"
        command = Command(Verb.CLAIM, Role.OFFICER, actor, code, stage.office, key=key(playing, stage, Verb.CLAIM))
        self._play.tell(playing, command)
