"""What time it is: by the machine, or as somebody moves it."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from workflows.errors import LienthongError


class ClockBackwards(LienthongError):
    """Time was to be moved back."""

    code = "clock_backwards"


class Clock(Protocol):
    """An aware instant in UTC, never before the one told last."""

    def now(self) -> dt.datetime: ...


class WallClock:
    """The clock of the machine."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)


class VirtualClock:
    """Stands still until it is moved."""

    def __init__(self, start: dt.datetime) -> None:
        self._now = start.astimezone(dt.UTC)

    def now(self) -> dt.datetime:
        return self._now

    def move(self, to: dt.datetime) -> None:
        """Raises ClockBackwards."""
        if to < self._now:
            raise ClockBackwards(at=self._now)
        self._now = to.astimezone(dt.UTC)
