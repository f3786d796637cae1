"""The same event declared twice: by what a declared event is known again, and which cases still stand for one."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Any

from engine.core.case import Case
from workflows.law.notation import Edition, Likeness
from workflows.spelling import keyed


def known_by(edition: Edition, values: Mapping[str, Any], dates: Mapping[str, dt.date]) -> tuple[str, ...]:
    """A digest for each declared number of the edition's table, with the day and the names; none without a number.

    Numbers are few enough to be tried one by one, so the digests name people as the numbers do: they are to be erased.
    """
    likeness = edition.likeness
    if likeness is None or likeness.on not in dates:
        return ()
    counting = (field for field, told in likeness.counting if told.of(str(values.get(told.field, ""))) is not None)
    numbers = {values[field] for field in (*likeness.numbers, *counting) if field in values}
    if not numbers:
        return ()
    same = [edition.chain, dates[likeness.on].isoformat(), *(keyed(values.get(name, "")) for name in likeness.names)]
    return tuple(hashlib.sha256("\n".join((*same, number)).encode()).hexdigest()[:32] for number in sorted(numbers))


def stands(case: Case | None, likeness: Likeness) -> bool:
    """Whether the event of the case is registered or still may be: not refused, withdrawn, lapsed or sent elsewhere."""
    stage = case.stages.get(likeness.procedure) if case is not None else None
    return stage is not None and not stage.is_given_up
