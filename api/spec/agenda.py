"""The virtual clock of a scenario and what it brings: timers in the order of `engine.core.order`."""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Callable, Iterable
from itertools import count

from api.spec.unmet import must, shown
from engine.core.events import Timer
from engine.core.order import RANK
from workflows.time.calendar import VN

Key = tuple[dt.datetime, int, str, str, int, int]


def instant(time: dt.time, on: dt.date) -> dt.datetime:
    return dt.datetime.combine(on, time, VN)


def local(at: dt.datetime) -> tuple[dt.time, dt.date]:
    """The time and date on a clock in Viet Nam."""
    here = at.astimezone(VN)
    return here.time(), here.date()


# half a year before the first edition, so that what happened before it can be told
FIRST = instant(dt.time(), dt.date(2021, 1, 1))


class Agenda:
    """Timers wait here. `fire` carries one out; it may add more."""

    def __init__(self, fire: Callable[[Timer], None]) -> None:
        self.now = FIRST
        self._fire = fire
        self._heap: list[tuple[Key, Timer]] = []
        self._number = count()

    def add(self, timers: Iterable[Timer]) -> None:
        for timer in timers:
            key = (timer.at, RANK[timer.verb], timer.case, timer.stage, timer.visit, next(self._number))
            heapq.heappush(self._heap, (key, timer))

    def move_to(self, at: dt.datetime) -> None:
        """Moves the clock on; what people do at that very instant comes before its timers, but for offices."""
        now = shown(self.now.astimezone(VN))
        if self.now == FIRST:
            must(at >= FIRST, f"kịch bản kể từ {now} là sớm nhất", f"a scenario tells of nothing before {now}")
        must(at >= self.now, f"thời gian không lùi: đã là {now}", f"time does not go back: it is {now} already")
        self._run((at, 1))
        self.now = at

    def settle(self) -> None:
        """Carries out the timers of the present instant too: before anything is looked at."""
        self._run((self.now, max(RANK.values()) + 1))

    def _run(self, until: tuple[dt.datetime, int]) -> None:
        while self._heap and self._heap[0][0][:2] < until:
            key, timer = heapq.heappop(self._heap)
            self.now = max(self.now, key[0])
            self._fire(timer)
