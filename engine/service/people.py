"""Officers, who stands in for whom, and who has looked at whose data: rows that belong to no case's journal."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Any

from engine.core.errors import KeyReused
from engine.service.clock import Clock
from engine.store import people
from engine.store.projections import Write
from engine.store.store import SqlStore
from engine.store.tables import OfficerAnswer, ReadAnswer, SubstitutionAnswer


class People:
    """Written between commands. They are read beside them, from `engine.store.people`."""

    def __init__(self, store: SqlStore, lock: threading.RLock, clock: Clock) -> None:
        self._store, self._lock, self._clock = store, lock, clock

    def saw(self, codes: Iterable[str], subject: str, role: str, operation: str) -> None:
        """That somebody is shown personal data of these cases."""
        read = ReadAnswer(at=self._clock.now(), subject=subject, role=role, operation=operation)
        self._write(people.read_writes(self._store.engine, codes, read))

    def register(self, officer: OfficerAnswer) -> None:
        """The officer as known from now on."""
        self._write(people.officer_writes(self._store.engine, officer))

    def substitute(self, code: str, told: Mapping[str, Any]) -> SubstitutionAnswer:
        """Somebody stands in; what stands under that code already is told again. Raises KeyReused where it differs."""
        made = SubstitutionAnswer(code=code, **told, made_at=self._clock.now(), ended_at=None)
        with self._lock:  # or two who send it at once would both write it
            before = people.substitution(self._store.engine, code)
            if before is None:
                self._write(people.substitution_writes(self._store.engine, made))
                return made
        if before.model_dump(include=set(told)) != made.model_dump(include=set(told)):
            raise KeyReused(key=code)
        return before

    def call_off(self, code: str) -> None:
        """From now on nobody stands in; the first time counts."""
        self._write(people.substitution_end_writes(self._store.engine, code, self._clock.now()))

    def _write(self, writes: Iterable[Write]) -> None:
        with self._lock:
            self._store.write(writes)
