"""Whether something can be written now: tried, for nothing else tells of a full disk or a file that is only read."""

from __future__ import annotations

import shutil
import threading
import time

from engine.store.errors import StoreError, StoreFull
from engine.store.store import SqlStore

EVERY_S = 1.0  # each try waits for the disk: who asks more often is told what was found


class Readiness:
    """Asked by whoever sends requests here or elsewhere."""

    def __init__(self, store: SqlStore, lock: threading.RLock) -> None:
        self._store, self._lock = store, lock
        self._turn = threading.Lock()
        self._tried_at = float("-inf")
        self._trouble: StoreError | None = None

    def trouble(self, free_bytes: int) -> StoreError | None:
        """What keeps it from writing; `free_bytes` must be left on the disk."""
        with self._turn:  # or all who ask at once would try
            if time.monotonic() - self._tried_at >= EVERY_S:
                self._trouble = self._tried(free_bytes)
                self._tried_at = time.monotonic()
            return self._trouble

    def _tried(self, free_bytes: int) -> StoreError | None:
        try:
            if shutil.disk_usage(self._store.path.absolute().parent).free < free_bytes:
                return StoreFull(path=self._store.path)
            with self._lock:
                self._store.touch()
        except StoreError as error:
            return error
        return None
