"""A checkpoint each minute while the service runs, and when it stops."""

from __future__ import annotations

import threading
from contextlib import suppress

from engine.service.clock import Clock
from engine.store.checkpoints import Seal, looked_ahead
from engine.store.store import SqlStore

EVERY_S = 60.0  # so much at most is not under a checkpoint when a machine dies


class Checkpoints:
    """Made in a thread of their own; moves wait only for the few events since the look. `n_failed` counts those that
    could not be made: the next one covers what they would have.
    """

    def __init__(self, store: SqlStore, lock: threading.RLock, clock: Clock, seal: Seal) -> None:
        self._store, self._lock, self._clock, self._seal = store, lock, clock, seal
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, name="checkpoints", daemon=True)
        self.n_failed = 0

    def make(self) -> None:
        """Raises StoreError."""
        since = looked_ahead(self._store.engine)
        with self._lock:
            self._store.checkpoint(since, self._clock.now(), self._seal)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """The last one, when nothing is written any more."""
        self._ends.set()
        if self._thread.is_alive():
            self._thread.join()
        with suppress(Exception):  # a full disk keeps nobody from stopping
            self.make()

    def _run(self) -> None:
        while not self._ends.wait(EVERY_S):
            try:
                self.make()
            except Exception:  # whatever it is, the next minute tries again
                self.n_failed += 1
