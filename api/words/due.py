"""A forecast of a deadline as plain data: what `due --json` prints and the service answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.words.wording import cited, iso, length
from engine.core.due import Forecast


def document(found: tuple[Forecast, ...], lang: str) -> Mapping[str, Any]:
    """The forecasts as --json prints them: the ordinary case, and under `variants` all of them where there are more."""
    cases = [_one(each, lang) for each in found]
    return {**cases[0], "variants": cases if len(cases) > 1 else []}


def _one(it: Forecast, lang: str) -> dict[str, Any]:
    figure, due_at = it.figure, it.deadline.due_at
    plain: dict[str, Any] = {
        "due_on": it.deadline.due_on.isoformat() if it.deadline.due_on else None,
        "deadline": iso(due_at) if due_at else None,
        "edition": it.edition_on.isoformat(),
        "limit": figure.value if figure else None,
        "unit": figure.unit.value if figure else None,
        "says": length(figure, lang) if figure else None,
        "limit_status": figure.status.value if figure else None,
        "clauses": [cited(clause, lang) for clause in it.clauses],
        "status": it.status.value,
        "rests_on": [
            {"name": one.name.say(lang), "status": one.clause.status.value, "clause": cited(one.clause, lang)}
            for one in it.rests_on
        ],
        "days": [
            {"date": day.date.isoformat(), "counts": day.counts, "reason": day.reason.say(lang)} for day in it.days
        ],
        "received_at": iso(it.received_at),
        "chain": it.chain,
        "stage": it.stage,
        "facts": dict(it.facts),
    }
    if it.redirect is not None:
        plain["redirect"] = it.redirect.words.say(lang)
    return plain
