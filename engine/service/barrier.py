"""One virtual clock for several who act: it moves to the earliest instant that anybody waits for, once all wait."""

from __future__ import annotations

import datetime as dt
import threading

from engine.service.service import Service
from workflows.errors import LienthongError
from workflows.law.citation import Label

Place = tuple[dt.datetime, bool]


class ClockWaits(LienthongError):
    """Others that share the clock have not asked for long: they are gone, or busy."""

    code = "clock_waits"


class Barrier:
    """Who asks with a name waits for the others; who asks without one moves the clock at once."""

    def __init__(self, service: Service, patience_s: float = 120) -> None:
        self._service, self._patience_s = service, patience_s
        self._asked: dict[str, Place] = {}
        self._left: set[str] = set()
        self._turn = threading.Condition()

    def advance(self, to: dt.datetime, whole: bool, who: str = "", n_who: int = 1) -> int:
        """Returns when the clock is there: how many timers fired. Raises ClockBackwards, ClockWaits."""
        if not who:
            return self._service.advance(to, whole)
        with self._turn:
            self._left.discard(who)
            self._asked[who] = to, whole
            self._turn.notify_all()
            try:
                if not self._turn.wait_for(lambda: self._is_turn_of(who, n_who), self._patience_s):
                    raise ClockWaits(
                        Label("các tiến trình khác chưa sẵn sàng", "others that share the clock have not asked")
                    )
                return self._service.advance(max(to, self._service.clock.now()), whole)
            finally:
                del self._asked[who]
                self._turn.notify_all()

    def leave(self, who: str) -> None:
        """Nobody waits for them any more."""
        with self._turn:
            self._left.add(who)
            self._turn.notify_all()

    def _is_turn_of(self, who: str, n_who: int) -> bool:
        return len(self._asked) + len(self._left) >= n_who and self._asked[who] == min(self._asked.values())
