"""What happens by itself: timers as they come due, and a virtual clock that is moved from one to the next."""

from __future__ import annotations

import datetime as dt
import threading
from contextlib import suppress

from engine.core.case import Case
from engine.core.decide import decide
from engine.core.errors import SETTLED
from engine.core.events import SYSTEM, Command, Timer
from engine.core.order import RANK
from engine.core.turn import closing
from engine.service.clock import Clock, VirtualClock
from engine.service.commands import Commands
from engine.service.laws import Laws
from engine.store import queries
from engine.store.store import SqlStore
from workflows.errors import LienthongError
from workflows.files.offices import Offices
from workflows.law.states import Role

RETRY_S = (1, 5, 30, 120, 600, 3_600)  # how long a timer that failed waits; after the last it is given up


class Timers:
    """Those that wait in the outbox. `n_failed` counts tries that did not come off."""

    def __init__(self, store: SqlStore, lock: threading.RLock, clock: Clock, laws: Laws, commands: Commands) -> None:
        self._store, self._lock, self.clock = store, lock, clock
        self._laws, self._commands = laws, commands
        self.n_failed = 0

    def next_timer_at(self) -> dt.datetime | None:
        with self._lock:
            return self._store.next_timer_at()

    def due_timers(self, until: dt.datetime, n_most: int) -> list[Timer]:
        with self._lock:
            return self._store.due_timers(until, n_most)

    def close_offices(self, offices: Offices) -> None:
        """What an office that closes has in hand passes on with that day, or at once where that is over: also what came
        there before its closing was known, and what could not pass on.
        """
        on = {one.code: one.closed_on for one in offices.offices if one.closed_on is not None}
        with self._lock:
            there = queries.in_hand(self._store.engine).keys()
            if offices.past is not None and there - offices.by_office.keys():
                on |= {one.code: one.closed_on for one in offices.past.map.offices if one.closed_on is not None}
            found = queries.in_hand_at(self._store.engine, there & on.keys())
            self._store.put(closing(case, stage, visit, on[office]) for case, stage, visit, office in found)

    def fire(self, timer: Timer) -> None:
        """Carries out a timer. One with nothing to do is done; one that fails is tried again, and at last given up."""
        with self._lock:
            try:
                case = self._store.case(timer.case)
                assert case is not None
                self._commands.execute(timer.case, _command_of(timer), self._laws.of_case(case), timer)
            except SETTLED:
                return
            except LienthongError as error:
                self._failed(timer, error.code)
            except Exception as error:  # whatever it is, other timers must not wait for it
                self._failed(timer, type(error).__name__)

    def _failed(self, timer: Timer, code: str) -> None:
        self.n_failed += 1
        n_tries = self._store.n_tries(timer)
        wait_s = RETRY_S[n_tries] if n_tries < len(RETRY_S) else None
        try_at = None if wait_s is None else self.clock.now() + dt.timedelta(seconds=wait_s)
        self._store.failed(timer, code, try_at, n_tries + 1)

    def upcoming(self, case: Case) -> list[Timer]:
        """What will happen by itself, if nobody does anything before: the timers that then have something to do."""
        now, law = self.clock.now(), self._laws.of_case(case)
        found = []
        for timer in queries.timers_of(self._store.engine, case.code):
            with suppress(LienthongError):  # what would be refused then does not come about
                decide(case, _command_of(timer), law, max(timer.at, now))
                found.append(timer)
        return found

    def advance(self, to: dt.datetime, whole: bool = True) -> int:
        """Moves a virtual clock and carries out every timer on the way, in the order of the engine: how many.

        Not `whole`: what people do at that very instant comes before its timers, but for offices that close. Raises
        ClockBackwards.
        """
        clock = self.clock
        assert isinstance(clock, VirtualClock)
        n_fired, most = 0, max(RANK.values()) + 1 if whole else 1
        with self._lock:
            if to < clock.now():
                clock.move(to)  # raises
            while (next_at := self._store.next_timer_at()) is not None and next_at <= to:
                due = self._store.due_timers(next_at, 10_000)
                at_once = [timer for timer in due if next_at < to or RANK[timer.verb] < most]
                if not at_once:
                    break
                clock.move(max(next_at, clock.now()))
                for timer in sorted(at_once, key=lambda one: (one.at, RANK[one.verb], one.case, one.stage, one.visit)):
                    self.fire(timer)
                n_fired += len(at_once)
            clock.move(to)
        return n_fired


def _command_of(timer: Timer) -> Command:
    return Command(timer.verb, Role.SYSTEM, SYSTEM, timer.stage, visit=timer.visit, claim=timer.claim)


class ClockWaits(LienthongError):
    """Others that share the clock have not asked for long: they are gone, or busy."""

    code = "clock_waits"


class Barrier:
    """One virtual clock for several who act: it moves to the earliest instant that anybody waits for, once all wait.

    Who asks with a name waits for the others; who asks without one moves the clock at once.
    """

    def __init__(self, timers: Timers, patience_s: float = 120) -> None:
        self._timers, self._patience_s = timers, patience_s
        self._asked: dict[str, tuple[dt.datetime, bool]] = {}
        self._left: set[str] = set()
        self._turn = threading.Condition()

    def advance(self, to: dt.datetime, whole: bool, who: str = "", n_who: int = 1) -> int:
        """Returns when the clock is there: how many timers fired. Raises ClockBackwards, ClockWaits."""
        if not who:
            return self._timers.advance(to, whole)
        with self._turn:
            self._left.discard(who)
            self._asked[who] = to, whole
            self._turn.notify_all()
            try:
                if not self._turn.wait_for(lambda: self._is_turn_of(who, n_who), self._patience_s):
                    raise ClockWaits
                return self._timers.advance(max(to, self._timers.clock.now()), whole)
            finally:
                del self._asked[who]
                self._turn.notify_all()

    def leave(self, who: str) -> None:
        """Nobody waits for them any more."""
        with self._turn:
            self._left.add(who)
            self._turn.notify_all()

    def _is_turn_of(self, who: str, n_who: int) -> bool:
        return len(self._asked) + len(self._left) >= n_who and self._asked[who] == min(self._asked.values())
