"""A forecast of a deadline as plain data: what `due --json` prints and the service answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from api.words.forecast import of_forecast
from api.words.plain import Plain, limited, picked, plain
from api.words.wording import cited, length
from engine.core.due import Forecast
from engine.core.law import Law
from workflows.law.facts import Value


def document(found: tuple[Forecast, ...], law: Law, given: Mapping[str, Value], lang: str) -> Plain:
    """The forecasts as --json prints them: the ordinary case, and under `variants` all of them where there are more.

    `given` are the facts that were given.
    """
    cases = [{"answer": asdict(of_forecast(each, law, given, lang)), **_one(each, lang)} for each in found]
    return {**cases[0], "variants": cases if len(cases) > 1 else []}


def _one(it: Forecast, lang: str) -> Plain:
    figure = it.figure
    told: Plain = {
        "due_on": plain(it.deadline.due_on, lang),
        "deadline": plain(it.deadline.due_at, lang),
        "edition": plain(it.edition_on, lang),
        **limited(figure),
        "says": length(figure, lang) if figure else None,
        "clauses": [cited(clause, lang) for clause in it.clauses],
        "status": it.status.value,
        "rests_on": [
            {"name": one.name.say(lang), "status": one.clause.status.value, "clause": cited(one.clause, lang)}
            for one in it.rests_on
        ],
        "days": [picked(day, "date counts reason", lang) for day in it.days],
        **picked(it, "received_at chain stage", lang),
        "facts": dict(it.facts),
    }
    if it.redirect is not None:
        told["redirect"] = it.redirect.words.say(lang)
    return told
