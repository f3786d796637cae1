"""Officers, who stands in for whom, and who has looked at whose data: rows that belong to no case's journal."""

from __future__ import annotations

import threading
from collections.abc import Iterable

from engine.core.journal import instant_text
from engine.core.requests import key_reused
from engine.service.clock import Clock
from engine.store import people
from engine.store.people import Row
from engine.store.projections import Write
from engine.store.store import SqlStore


class People:
    """Written between commands. They are read beside them, from `engine.store.people`."""

    def __init__(self, store: SqlStore, lock: threading.RLock, clock: Clock) -> None:
        self._store, self._lock, self._clock = store, lock, clock

    def saw(self, codes: Iterable[str], subject: str, role: str, operation: str) -> None:
        """That somebody is shown personal data of these cases."""
        self._write(people.read_writes(codes, subject, role, operation, self._clock.now(), self._store.sql))

    def register(self, officer: Row) -> None:
        """The officer as known from now on."""
        self._write(people.officer_writes(officer, self._store.sql))

    def substitute(self, code: str, told: Row) -> Row:
        """Somebody stands in; what stands under that code already is told again. Raises KeyReused where it differs."""
        row: Row = {"code": code, **told, "made_at": instant_text(self._clock.now()), "ended_at": None}
        with self._lock:  # or two who send it at once would both write it
            before = people.substitution(self._store.engine, code)
            if before is None:
                self._write([Write(self._store.sql.add_substitution, row)])
                return row
        if any(before[name] != value for name, value in told.items()):
            raise key_reused(code)
        return before

    def call_off(self, code: str) -> None:
        """From now on nobody stands in; the first time counts."""
        ended = {"of_code": code, "ended_at": instant_text(self._clock.now())}
        self._write([Write(self._store.sql.end_substitution, ended)])

    def _write(self, writes: Iterable[Write]) -> None:
        with self._lock:
            self._store.write(writes)
