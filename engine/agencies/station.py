"""One office at work: what lies in its queue, who is free, and when work is handed out."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable

from engine.agencies.agenda import Agenda
from engine.core.events import WorkItem
from workflows.calendar import Calendar

# Begins one item of work under that officer's number; False: the item is not wanted any more.
Begin = Callable[["Station", WorkItem, int], bool]


class Station:
    """First come, first served: when open, the free officer with the lowest number takes what has waited longest."""

    def __init__(self, n_officers: int, agenda: Agenda, calendar: Calendar, begin: Begin) -> None:
        self.free = list(range(1, n_officers + 1))
        self.queue: deque[WorkItem] = deque()
        self._agenda, self._calendar, self._begin = agenda, calendar, begin
        self._is_woken = False

    def arrive(self, item: WorkItem) -> None:
        self.queue.append(item)
        self._wake()

    def let_go(self, officer: int) -> None:
        """The officer is free again."""
        heapq.heappush(self.free, officer)
        self._wake()

    def _wake(self) -> None:
        """Work is handed out at this instant, or when the office opens next. Raises BeyondHorizon."""
        if self.queue and self.free and not self._is_woken:
            self._is_woken = True
            self._agenda.hand_out(self._calendar.next_open(self._agenda.now), self._hand_out)

    def _hand_out(self) -> None:
        self._is_woken = False
        while self.queue and self.free:
            officer = heapq.heappop(self.free)
            while self.queue:
                if self._begin(self, self.queue.popleft(), officer):
                    break
            else:
                heapq.heappush(self.free, officer)
