"""Time never steps back; the order in which commands of one instant are carried out. Source: docs/decisions/0007."""

from __future__ import annotations

import datetime as dt

from engine.core.errors import ClockBehind
from workflows.law.verbs import VERBS

RANK = {verb: info.rank for verb, info in VERBS.items() if info.rank is not None}

BEHIND_AT_MOST = dt.timedelta(seconds=1)  # as far as clocks of machines that are kept in step drift apart
_NEXT = dt.timedelta(microseconds=1)


def check_clock(now: dt.datetime, last_at: dt.datetime | None, case: str = "") -> None:
    """Whether a clock may be gone by after what happened last. Raises ClockBehind."""
    if last_at is not None and last_at - now > BEHIND_AT_MOST:
        raise ClockBehind(
            "of_case" if case else "of_journal", case=case, now=now, at=last_at, start=last_at.isoformat()
        )


def after(now: dt.datetime, last_at: dt.datetime | None, case: str) -> dt.datetime:
    """The instant of a command: that of the clock, or right after what happened last. Raises ClockBehind."""
    check_clock(now, last_at, case)
    return now if last_at is None or now >= last_at else last_at + _NEXT
