"""Numbers that other systems give the same dossier."""

from __future__ import annotations

import threading

from engine.service.clock import Clock
from engine.store import documents, numbers
from engine.store.documents import number_in
from engine.store.store import SqlStore
from engine.store.tables import OtherNumber
from workflows.errors import Refusal


class CaseErased(Refusal):
    """What names the family was taken out of the case: nothing that names it again is kept."""

    code = "case_erased"


class NumbersMany(Refusal):
    """The case has as many numbers of other systems as it may."""

    code = "numbers_many"


class Numbers:
    """Written between commands; the same again changes nothing."""

    def __init__(self, store: SqlStore, lock: threading.RLock, clock: Clock) -> None:
        self._store, self._lock, self._clock = store, lock, clock

    def add(self, code: str, system: str, number: str, by: str, n_most: int) -> list[OtherNumber]:
        """All that the case has then, `n_most` at the most. Raises CaseErased, NumbersMany."""
        engine = self._store.engine
        made = OtherNumber(system=system, number=number_in(number), added_at=self._clock.now())
        with self._lock:
            if documents.is_erased(engine, code):
                raise CaseErased
            known = numbers.of_case(engine, code)
            if (made.system, made.number) in [(one.system, one.number) for one in known]:
                return known
            if len(known) >= n_most:
                raise NumbersMany(most=n_most)
            self._store.write(numbers.writes(engine, made, code, by))
            return numbers.of_case(engine, code)
