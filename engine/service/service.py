"""The service whole: one database, one clock, one writer at a time."""

from __future__ import annotations

import threading
from functools import cached_property

from engine.core.errors import ClockBehind
from engine.core.order import check_clock
from engine.dispatch.local import Dispatcher, Local
from engine.service.answers import Answers
from engine.service.areas import Areas
from engine.service.cases import Cases
from engine.service.checkpoints import Checkpoints
from engine.service.clock import Clock, VirtualClock
from engine.service.commands import Commands
from engine.service.laws import Laws
from engine.service.numbers import Numbers
from engine.service.people import People
from engine.service.readiness import Readiness
from engine.service.timers import Timers
from engine.service.webhooks import Webhooks
from engine.store import reading
from engine.store.checkpoints import Seal
from engine.store.database import Database
from engine.store.store import SqlStore
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters


class Service:
    """Its parts share a lock, so they are safe to be called from many threads.

    Who holds `lock` reads what belongs together: nothing is written meanwhile.
    """

    def __init__(
        self,
        engine: Database,
        parameters: Parameters,
        offices: Offices,
        clock: Clock,
        dispatcher: Dispatcher | None = None,
        seal: Seal | None = None,
    ) -> None:
        """`seal` signs a checkpoint each minute; without one there are none. Raises ClockBehind."""
        self.engine, self.clock, self._offices = engine, clock, offices
        self.lock = threading.RLock()
        self.store = SqlStore(engine, delivers=True)
        try:
            check_clock(clock.now(), reading.last_at(engine))
        except ClockBehind:
            self.store.close()
            raise
        self._dispatcher = dispatcher or Local(clock.now)
        self.laws = Laws(parameters, offices, clock)
        self.cases = Cases(self.store, self.lock)
        self.commands = Commands(self.store, self.lock, clock, self.laws, self.cases, self._dispatcher)
        self.timers = Timers(self.store, self.lock, clock, self.laws, self.commands)
        self._has_ended = False
        self.people = People(self.store, self.lock, clock, Areas(offices))
        self.webhooks = Webhooks(self.store, self.lock)
        self.answers = Answers(self.store, self.lock)
        self.numbers = Numbers(self.store, self.lock, clock)
        self.readiness = Readiness(self.store, self.lock)
        self.checkpoints = Checkpoints(self.store, self.lock, clock, seal) if seal else None

    @cached_property
    def origin(self) -> str:
        """Which database this is: a place in its feed or in one of its lists is none in another's."""
        with self.lock:
            return self.store.origin()

    def start(self) -> None:
        """From now on timers are carried out; with a virtual clock only when it is moved."""
        self.timers.close_offices(self._offices)
        if not isinstance(self.clock, VirtualClock):
            self._dispatcher.start(self.timers, self.timers.fire)
        if self.checkpoints is not None:
            self.checkpoints.start()

    def close(self) -> None:
        """Ends what has begun, and closes the database; once more does nothing."""
        if self._has_ended:
            return
        self._has_ended = True
        self._dispatcher.stop()
        if self.checkpoints is not None:
            self.checkpoints.stop()
        with self.lock:
            self.store.close()
