"""Cases as they stand after the last command, read where they are written, so never older than an answer."""

from __future__ import annotations

import threading

from engine.core.case import Case
from engine.core.errors import NotSubmitted
from engine.store.store import SqlStore
from workflows.errors import Refusal


class ItemUnknown(Refusal):
    """There is no such work item, or none that the caller may see."""

    code = "item_unknown"


class Cases:
    """What the store holds folded; what is listed or searched is read beside it, from `engine.store`."""

    def __init__(self, store: SqlStore, lock: threading.RLock) -> None:
        self._store, self._lock = store, lock

    def get(self, code: str) -> Case:
        """The case at its last event. Raises NotSubmitted."""
        with self._lock:
            case = self._store.case(code)
        if case is None:
            raise NotSubmitted("no_case")
        return case

    def item(self, code: str, opened_by: int) -> tuple[str, str, int]:
        """Stage, office and visit of a work item, open or closed. Raises ItemUnknown."""
        with self._lock:
            found = self._store.item(code, opened_by)
        if found is None:
            raise ItemUnknown
        return found
