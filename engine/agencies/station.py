"""One office at work: what lies in its queue, who is free, and when work is handed out."""

from __future__ import annotations

import datetime as dt
import heapq
from bisect import insort
from collections import deque
from collections.abc import Callable

from engine.agencies.agenda import Agenda
from engine.agencies.behaviour import Takes
from engine.core.events import WorkItem
from workflows.time.calendar import Calendar, civil_date, midnight

# Begins one item of work under that officer's number; False: the item is not wanted any more.
Begin = Callable[["Station", WorkItem, int], bool]
_DAY = dt.timedelta(days=1)
_FAR = dt.datetime.max.replace(tzinfo=dt.UTC)


def due_first(item: WorkItem) -> dt.datetime:
    """By the deadline; work whose limit is not known comes after all that is due."""
    return item.due_at or _FAR


class Station:
    """When open, the free officer with the lowest number takes what has waited longest, or what is due first.

    `is_absent` tells whether an officer is away on a day. `given_us` are the microseconds of office hours that its
    officers have given to work of these chains; `busy_us` those until the counted time was over, with the other work
    that follows each item.
    """

    def __init__(
        self,
        office: str,
        n_officers: int,
        agenda: Agenda,
        calendar: Calendar,
        begin: Begin,
        is_absent: Callable[[str, int, dt.date], bool],
        takes: Takes = Takes.FIRST_COME,
    ) -> None:
        self.office, self.n_officers, self.given_us, self.busy_us = office, n_officers, 0, 0
        self.free = list(range(1, n_officers + 1))
        self.queue: deque[WorkItem] = deque()
        self._agenda, self._calendar, self._begin, self._is_absent = agenda, calendar, begin, is_absent
        self._busy: list[tuple[dt.datetime, int]] = []  # until when, and who
        self._wakes_at: dt.datetime | None = None
        self._is_by_due = takes is Takes.FIRST_DUE

    def arrive(self, item: WorkItem) -> None:
        if self._is_by_due:
            insort(self.queue, item, key=due_first)
        else:
            self.queue.append(item)
        self._wake()

    def let_go(self, officer: int, at: dt.datetime) -> None:
        """The officer is free from that instant on."""
        heapq.heappush(self._busy, (at, officer))
        if self.queue:
            self._wake()

    def _wake(self) -> None:
        """Work is handed out when an officer is free and the office is open. Raises BeyondHorizon."""
        now = self._agenda.now
        self._recall(now)
        if not self.free and not self._busy:
            return  # all are held by work whose end nobody knows yet
        at = self._calendar.next_open(now if self.free else self._busy[0][0])
        if self._wakes_at is None or at < self._wakes_at:
            self._wakes_at = at
            self._agenda.hand_out(at, self._hand_out)

    def _recall(self, now: dt.datetime) -> None:
        busy = self._busy
        while busy and busy[0][0] <= now:
            heapq.heappush(self.free, heapq.heappop(busy)[1])

    def _hand_out(self) -> None:
        now = self._agenda.now
        if self._wakes_at is not None and self._wakes_at <= now:
            self._wakes_at = None
        self._recall(now)
        today = civil_date(now)
        while self.queue and self.free:
            officer = heapq.heappop(self.free)
            if self._is_absent(self.office, officer, today):
                heapq.heappush(self._busy, (midnight(today + _DAY), officer))
            elif not self._begin(self, self.queue.popleft(), officer):
                heapq.heappush(self.free, officer)
        if self.queue:
            self._wake()
