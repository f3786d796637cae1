"""One thread that carries out timers as they become due. What waits stands in the outbox; nothing is held here."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable
from typing import Protocol

from engine.core.events import Timer

Now = Callable[[], dt.datetime]
Handle = Callable[[Timer], None]
A_BATCH = 200
_NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)
AFTER_TROUBLE_S = 1.0
LONGEST_SLEEP_S = 1.0  # another process may put a timer: it is seen no later than this


class Waiting(Protocol):
    """Timers that wait. The transaction of the move that causes a timer puts it there."""

    def next_timer_at(self) -> dt.datetime | None:
        """When the first is to be carried out."""

    def due_timers(self, until: dt.datetime, n_most: int) -> list[Timer]:
        """Those to be carried out up to that instant, the earliest first."""


class Dispatcher(Protocol):
    """Hands each due timer to `handle`, which ends it: by the transaction of its move, or for another try."""

    def start(self, waiting: Waiting, handle: Handle) -> None: ...

    def wake(self, at: dt.datetime) -> None:
        """A timer was put for that instant, and its transaction has been committed. Before the start it is nothing."""

    def stop(self) -> None:
        """Returns when the timer that is being carried out has ended; where nothing was started, at once."""


class Local:
    """Timers in one thread of this process. Where a look fails as a whole, it looks again."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._woken, self._stopped = threading.Event(), threading.Event()
        self._next_at: dt.datetime | None = None  # None: nobody sleeps
        self._thread: threading.Thread | None = None

    def start(self, waiting: Waiting, handle: Handle) -> None:
        self._thread = threading.Thread(target=self._run, args=(waiting, handle), name="timers", daemon=True)
        self._thread.start()

    def wake(self, at: dt.datetime) -> None:
        if self._next_at is not None and at < self._next_at:
            self._woken.set()

    def stop(self) -> None:
        self._stopped.set()
        self._woken.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self, waiting: Waiting, handle: Handle) -> None:
        while not self._stopped.is_set():
            try:
                self._look(waiting, handle)
            except Exception:  # the outermost loop: a full disk or a busy file must not be the end of all timers
                self._stopped.wait(AFTER_TROUBLE_S)

    def _look(self, waiting: Waiting, handle: Handle) -> None:
        """Carries out what is due, then sleeps until the next is, or until a new one comes before it."""
        self._woken.clear()
        for timer in waiting.due_timers(self._now(), A_BATCH):
            if self._stopped.is_set():
                return
            began = time.thread_time()
            handle(timer)
            # as long again for everybody else: after a standstill many are due, and requests must not wait for them all
            self._stopped.wait(time.thread_time() - began)
        self._next_at = _NEVER  # from here on every new timer wakes, also one put while this looks
        now = self._now()
        latest = now + dt.timedelta(seconds=LONGEST_SLEEP_S)
        self._next_at = min(waiting.next_timer_at() or latest, latest)
        left_s = (self._next_at - now).total_seconds()
        if left_s > 0:
            self._woken.wait(left_s)
        self._next_at = None
