"""Virtual time in which cases are played side by side: commands are carried out, and events tell people what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from engine.agencies.agenda import Agenda
from engine.agencies.behaviour import Behaviour
from engine.agencies.chance import Draw
from engine.agencies.errors import FilingRefused, OfficeOverwhelmed
from engine.agencies.live_case import LiveCase, TurnedAway
from engine.agencies.policy import Luck, Policy
from engine.agencies.station import Station
from engine.core.case import OF_ENDED, Decision, Stage
from engine.core.declaration import DeclarationRefused
from engine.core.errors import SETTLED
from engine.core.events import SYSTEM, Command, Event, Timer
from engine.core.memory import MemoryStore, Store
from workflows.errors import BeyondHorizon, Refusal
from workflows.law.states import Role, Verb
from workflows.time.calendar import Calendar

_MICRO = dt.timedelta(microseconds=1)
React = Callable[[LiveCase, Event], None]
Watch = Callable[[LiveCase, Decision], None]


class VirtualTime:
    """Every command goes through the store at `agenda.now`; each event is told to the reactions to its verb.

    `live` holds the cases that have come and not ended, `stations` the offices that have had work. `watches` are
    told each decision whole, once its events have been acted upon. `counts_until` is when the time is over of which
    an office's use is counted; None: never.
    """

    def __init__(
        self, calendar: Calendar, behaviour: Behaviour, seed: int, start: dt.datetime, store: Store | None = None
    ) -> None:
        self.calendar, self.behaviour, self.seed = calendar, behaviour, seed
        self.policy = Policy(behaviour)
        self.agenda = Agenda(start)
        self.store: Store = store or MemoryStore()
        self.live: dict[str, LiveCase] = {}
        self.reactions: dict[Verb, list[React]] = {}
        self.watches: list[Watch] = []
        self.stations: dict[str, Station] = {}
        self.counts_until: dt.datetime | None = None

    @property
    def now(self) -> dt.datetime:
        return self.agenda.now

    def run(self, until: dt.datetime | None = None) -> None:
        """Plays until nobody has anything to do, or up to an instant.

        Raises OfficeOverwhelmed where work passes the end of the calendar.
        """
        try:
            self.agenda.run(until)
        except BeyondHorizon as error:
            longest = max(self.stations.values(), key=lambda one: (len(one.queue), one.office), default=None)
            if longest is None or not longest.queue:
                raise
            raise OfficeOverwhelmed(
                "nobody" if self.behaviour.chance["absent"].n == 1000 else "officers",
                office=longest.office,
                n=len(longest.queue),
                last=self.calendar.last,
            ) from error

    def on(self, verb: Verb, react: React) -> None:
        """From now on the reaction is told of every event of that verb."""
        self.reactions.setdefault(verb, []).append(react)

    def expect(self, coming: Iterator[LiveCase]) -> None:
        """Families come in the order of their submissions; each is drawn when the one before it submits."""
        live = next(coming, None)
        if live is not None:
            file = live.file
            at = file.submitted_at.astimezone(dt.UTC)
            self.agenda.put(at, Verb.SUBMIT, live.place, -1, 0, self._submit, live, coming)

    def close(self) -> None:
        """Lets go of all cases: people and time hold one another, and should keep no journal until a collection."""
        self.reactions.clear()
        self.watches.clear()
        self.live.clear()
        self.store = MemoryStore()

    def _submit(self, live: LiveCase, coming: Iterator[LiveCase]) -> None:
        self.expect(coming)
        file = live.file
        self.live[file.code] = live
        data = {
            "chosen": sorted(file.chosen),
            "declaration": file.declaration,
            "papers": file.papers,
            "salt": f"{self.luck(live)(Draw.SALT):016x}",
        }
        key = f"{file.code}/submit"
        try:
            self.tell(live, Command(Verb.SUBMIT, Role.APPLICANT, Role.APPLICANT.value, data=data, key=key))
        except DeclarationRefused as refused:
            raise FilingRefused(case=file.code, chain=file.chain, refused=refused) from refused

    def tell(self, live: LiveCase, command: Command, timer: Timer | None = None) -> None:
        """Carries out a command now and lets all act upon its events. Raises a Refusal; then nothing happened."""
        agenda, code = self.agenda, live.file.code
        decision = self.store.execute(code, command, live.law, agenda.now, timer)
        live.case = decision.case
        for document in decision.documents:
            live.words[document.digest] = document.content
        for event in decision.events:
            for react in self.reactions.get(event.verb, ()):
                react(live, event)
        for watch in self.watches:
            watch(live, decision)
        for timer in decision.timers:
            place = live.handbooks[timer.stage].place
            agenda.put(timer.at, timer.verb, live.place, place, timer.visit, self._fire, live, timer)
        if live.case.has_ended:
            self.live.pop(code, None)

    def attempt(self, live: LiveCase, command: Command) -> None:
        """What a citizen tries: a refusal is kept, and the case goes on."""
        try:
            self.tell(live, command)
        except Refusal as refusal:
            live.turned_away.append(TurnedAway(self.agenda.now, command.role, refusal))

    def later(
        self, at: dt.datetime, verb: Verb, live: LiveCase, stage: str | None, act: Callable[..., None], *args: object
    ) -> None:
        """Puts an act of the case at an instant, a microsecond from now at the least: no act is part of another's."""
        agenda, place, visit = self.agenda, -1, 0
        if at <= agenda.now:
            at = agenda.now + _MICRO
        if stage is not None:
            place, visit = live.handbooks[stage].place, live.case.stages[stage].visit
        agenda.put(at, verb, live.place, place, visit, act, live, *args)

    def _fire(self, live: LiveCase, timer: Timer) -> None:
        case = live.case
        if case.stages[timer.stage].has_ended and timer.verb not in OF_ENDED:
            return
        command = Command(timer.verb, Role.SYSTEM, SYSTEM, timer.stage, visit=timer.visit, claim=timer.claim)
        try:
            self.tell(live, command, timer)
        except SETTLED:  # a timer that comes too late for its stage is nobody's error
            return

    def luck(self, live: LiveCase, stage: str = "", visit: int = 0) -> Luck:
        """The draws of one visit of a stage, or of the whole case."""
        return Luck(self.seed, live.number, stage or live.file.chain, visit)

    def worked_at(self, us: int) -> dt.datetime:
        """When work of so many microseconds, begun now, is done in office hours."""
        return self.calendar.after_work(self.now, us)

    def answered_at(self, us: int) -> dt.datetime:
        """The instant so many microseconds from now, at any hour."""
        return self.now + us * _MICRO


def of_officer(live: LiveCase, stage: Stage, verb: Verb, actor: str = "", **more: Any) -> Command:
    """A command of that officer of the stage's office; of whoever holds the work where none is named."""
    name = key(live, stage, verb)
    return Command(verb, Role.OFFICER, actor or stage.holder, stage.code, stage.office, key=name, **more)


def key(live: LiveCase, stage: Stage, verb: Verb) -> str:
    """The idempotency key of a command: one for each visit and claim."""
    return f"{live.file.code}/{stage.code}/{stage.visit}/{stage.claim}/" + verb
