"""Whether an agency kept its limit, and counts of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Timeliness(StrEnum):
    """Whether an agency kept its limit."""

    ON_TIME = "on_time"
    LATE = "late"
    UNKNOWN = "unknown"  # decided, but the limit is not known
    RUNNING = "running"
    NONE = "none"  # nothing that an agency had to decide in time


def judged(due_at: dt.datetime | None, decided_at: dt.datetime) -> Timeliness:
    """What is decided at its deadline is on time."""
    if due_at is None:
        return Timeliness.UNKNOWN
    return Timeliness.ON_TIME if decided_at <= due_at else Timeliness.LATE


def in_all(last: Timeliness, *earlier: Timeliness) -> Timeliness:
    """Of one stage under several clocks: that of the last, late where any was missed."""
    return Timeliness.LATE if Timeliness.LATE in earlier else last


@dataclass(slots=True)
class Kept:
    """Decisions by whether they came in time; those under an unknown limit are counted apart."""

    n_on_time: int = 0
    n_late: int = 0
    n_unknown: int = 0

    def add(self, timeliness: Timeliness) -> None:
        match timeliness:
            case Timeliness.ON_TIME:
                self.n_on_time += 1
            case Timeliness.LATE:
                self.n_late += 1
            case Timeliness.UNKNOWN:
                self.n_unknown += 1

    @property
    def percent(self) -> float | None:
        """On time of those with a known limit, to one decimal; None where there are none."""
        known = self.n_on_time + self.n_late
        return round(100 * self.n_on_time / known, 1) if known else None
