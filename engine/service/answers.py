"""The first answer to a key, told again: for what moves no case. Moves are answered by their events."""

from __future__ import annotations

import threading
from collections.abc import Callable

from engine.core.errors import KeyReused
from engine.store import answers
from engine.store.store import SqlStore


class Answers:
    """Kept after what they tell of was done: where it ends between the two, the request is done once more, so it must
    be one that may be.
    """

    def __init__(self, store: SqlStore, lock: threading.RLock) -> None:
        self._store, self._lock = store, lock

    def once(self, key: str, request: str, act: Callable[[], str]) -> tuple[str, bool]:
        """The answer, and whether it was given before. Raises KeyReused, and what `act` does: that is not kept."""
        with self._lock:
            before = answers.kept(self._store.engine, key)
            if before is None:
                told = act()
                self._store.write(answers.writes(self._store.engine, key, request, told))
                return told, False
        asked, told = before
        if asked != request:
            raise KeyReused(key=key)
        return told, True
