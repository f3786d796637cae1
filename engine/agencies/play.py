"""Virtual time in which cases are played side by side: commands are carried out, and events tell people what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from engine.agencies.agenda import Agenda
from engine.agencies.behaviour import OTHER, Behaviour, Spread
from engine.agencies.chance import Draw, draw, happens, quantile
from engine.agencies.errors import OfficeOverwhelmed
from engine.agencies.playing import Playing, TurnedAway
from engine.agencies.station import Station
from engine.core.case import Decision, Stage
from engine.core.errors import SETTLED
from engine.core.events import SYSTEM, Command, Event, Timer
from engine.core.memory import MemoryStore, Store
from workflows.errors import BeyondHorizon, Refusal
from workflows.law.states import Role, Verb
from workflows.time.calendar import Calendar

_MICRO = dt.timedelta(microseconds=1)
_OF_CASE = "case"  # keys the draws that concern no stage

React = Callable[[Playing, Event], None]
Watch = Callable[[Playing, Decision], None]


class Play:
    """Every command goes through the store at `agenda.now`; each event is told to the reactions to its verb.

    `playing` holds the cases that have come and not ended, `stations` the offices that have had work. `watches` are
    told each decision whole, once its events have been acted upon.
    """

    def __init__(
        self, calendar: Calendar, behaviour: Behaviour, seed: int, start: dt.datetime, store: Store | None = None
    ) -> None:
        self.calendar, self.behaviour, self.seed = calendar, behaviour, seed
        self.is_quiet = not any(chance.n for chance in behaviour.chance.values())
        self.agenda = Agenda(start)
        self.store: Store = store or MemoryStore()
        self.playing: dict[str, Playing] = {}
        self.reactions: dict[Verb, list[React]] = {}
        self.watches: list[Watch] = []
        self.stations: dict[str, Station] = {}

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
            raise OfficeOverwhelmed(office=longest.office, n=len(longest.queue), last=self.calendar.last) from error

    def on(self, verb: Verb, react: React) -> None:
        """From now on the reaction is told of every event of that verb."""
        self.reactions.setdefault(verb, []).append(react)

    def expect(self, coming: Iterator[Playing]) -> None:
        """Families come in the order of their submissions; each is drawn when the one before it submits."""
        playing = next(coming, None)
        if playing is not None:
            file = playing.file
            at = file.submitted_at.astimezone(dt.UTC)
            self.agenda.put(at, Verb.SUBMIT, file.code, -1, 0, self._submit, playing, coming)

    def close(self) -> None:
        """Lets go of all cases: people and play hold one another, and should keep no journal until a collection."""
        self.reactions.clear()
        self.watches.clear()
        self.playing.clear()
        self.store = MemoryStore()

    def _submit(self, playing: Playing, coming: Iterator[Playing]) -> None:
        self.expect(coming)
        file = playing.file
        self.playing[file.code] = playing
        data = {
            "chosen": sorted(file.chosen),
            "declaration": file.declaration,
            "papers": file.papers,
            "salt": f"{draw(self.seed, playing.number, _OF_CASE, 0, Draw.SALT):016x}",
        }
        self.tell(
            playing,
            Command(Verb.SUBMIT, Role.APPLICANT, Role.APPLICANT.value, data=data, key=f"{file.code}/submit"),
        )

    def tell(self, playing: Playing, command: Command, timer: Timer | None = None) -> None:
        """Carries out a command now and lets all act upon its events. Raises a Refusal; then nothing happened."""
        agenda, code = self.agenda, playing.file.code
        decision = self.store.execute(code, command, playing.law, agenda.now, timer)
        playing.case = decision.case
        for event in decision.events:
            for react in self.reactions.get(event.verb, ()):
                react(playing, event)
        for watch in self.watches:
            watch(playing, decision)
        for timer in decision.timers:
            place = playing.practices[timer.stage].place
            agenda.put(timer.at, timer.verb, code, place, timer.visit, self._fire, playing, timer)
        if playing.case.has_ended:
            self.playing.pop(code, None)

    def attempt(self, playing: Playing, command: Command) -> None:
        """What a citizen tries: a refusal is kept, and the case goes on."""
        try:
            self.tell(playing, command)
        except Refusal as refusal:
            playing.turned_away.append(TurnedAway(self.agenda.now, command, refusal))

    def later(
        self, at: dt.datetime, verb: Verb, playing: Playing, stage: str | None, act: Callable[..., None], *args: object
    ) -> None:
        """Puts an act of the case at an instant, a microsecond from now at the least: no act is part of another's."""
        agenda, place, visit = self.agenda, -1, 0
        if at <= agenda.now:
            at = agenda.now + _MICRO
        if stage is not None:
            place, visit = playing.practices[stage].place, playing.case.stages[stage].visit
        agenda.put(at, verb, playing.file.code, place, visit, act, playing, *args)

    def _fire(self, playing: Playing, timer: Timer) -> None:
        case = playing.case
        if case.has_ended or case.stages[timer.stage].has_ended:
            return
        command = Command(timer.verb, Role.SYSTEM, SYSTEM, timer.stage, visit=timer.visit, claim=timer.claim)
        try:
            self.tell(playing, command, timer)
        except SETTLED:  # a timer that comes too late for its stage is nobody's error
            return

    def draw(self, playing: Playing, stage: str | None, visit: int, kind: Draw) -> int:
        """A uniform 64-bit number for one thing in one visit."""
        return draw(self.seed, playing.number, stage or _OF_CASE, visit, kind)

    def happens(self, name: str, playing: Playing, stage: str | None, visit: int, kind: Draw) -> bool:
        n = self.behaviour.chance[name].n
        return n > 0 and happens(n, self.draw(playing, stage, visit, kind))

    def time_us(
        self, spreads: Mapping[str, Spread], name: str, playing: Playing, stage: str | None, visit: int, kind: Draw
    ) -> int:
        """A time by habit in microseconds, at least 1."""
        spread = spreads.get(name) or spreads[OTHER]
        return quantile(spread.points_us, self.draw(playing, stage, visit, kind))


def of_officer(playing: Playing, stage: Stage, verb: Verb, actor: str = "", **more: Any) -> Command:
    """A command of that officer of the stage's office; of whoever holds the work where none is named."""
    name = key(playing, stage, verb)
    return Command(verb, Role.OFFICER, actor or stage.holder, stage.code, stage.office, key=name, **more)


def key(playing: Playing, stage: Stage, verb: Verb) -> str:
    """The idempotency key of a command: one for each visit and claim."""
    return f"{playing.file.code}/{stage.code}/{stage.visit}/{stage.claim}/" + verb
