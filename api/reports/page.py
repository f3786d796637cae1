"""The page of a run: one HTML document that needs nothing else, no script and no network."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from api.reports.picture import NARROW, WIDE, outcome_of, picture
from api.words.answer import answer
from api.words.family import Family, figures, reliances
from api.words.known import grouped
from api.words.labels import chain_names
from api.words.lines import TIMELINESS
from api.words.results import validity
from api.words.wording import (
    beside,
    date,
    distinct,
    dong,
    first_up,
    instant,
    length,
    number,
    place,
    stamp,
    status,
    unknown,
)
from engine.indicators.timeliness import Timeliness
from workflows.law.citation import Clause, Status
from workflows.law.states import STATES, State
from workflows.supports import of_limit, status_of
from workflows.time.calendar import civil_date

LANG = "vi"


def page(families: Sequence[Family]) -> str:
    """The whole document, in Vietnamese. The same families always give the same text."""
    return (
        environment()
        .get_template("page.html.j2")
        .render(
            families=families,
            answers=[answer(one.timeline, LANG).lines(LANG) for one in families],
            figures=figures(families),
            chains=[(chain_names()[code].vi, n) for code, n in _by_chain(families)],
            reliances=reliances(families, LANG),
            pictures=[
                (Markup(picture(one.timeline, WIDE, f"p{n}")), Markup(picture(one.timeline, NARROW, f"q{n}")))
                for n, one in enumerate(families, 1)
            ],
        )
    )


def _by_chain(families: Sequence[Family]) -> list[tuple[str, int]]:
    codes = [family.timeline.case.chain for family in families]
    return [(code, codes.count(code)) for code in dict.fromkeys(codes)]


def environment() -> Environment:
    """Templates with the words of `api.words.wording` as filters, in Vietnamese."""
    made = Environment(
        loader=PackageLoader("api.reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    spoken = (instant, dong, number, status, beside, unknown, validity, grouped)
    made.filters.update({word.__name__: partial(word, lang=LANG) for word in spoken})
    made.filters.update(
        day=_day,
        short=stamp,
        percent=lambda value: "–" if value is None else f"{value:.1f}".replace(".", ",") + " %",
        limit=partial(length, lang=LANG),
        up=first_up,
        cite=_cite,
        distinct=distinct,
        state=lambda value: STATES[value].label.vi,
        timeliness=lambda value: TIMELINESS[value].vi,
        say=lambda label: label.say(LANG),
        of_limit=of_limit,
        status_of=status_of,
        numbered=_numbered,
        weak=lambda found: [one.clause for one in found if one.clause.status is not Status.VERIFIED],
    )
    made.globals.update(
        Status=Status,
        State=State,
        Timeliness=Timeliness,
        verdict=verdict,
        chains_of={code: label.vi for code, label in chain_names().items()},
    )
    return made


def _numbered(clauses: Iterable[Clause], told: Sequence[Clause]) -> list[tuple[int, Clause]]:
    """The clauses with the numbers, from 1, under which they are told once."""
    places = {(one.tag, one.status): n for n, one in enumerate(told, 1)}
    return sorted(((places[one.tag, one.status], one) for one in distinct(clauses)), key=lambda each: each[0])


def _day(value: dt.date | dt.datetime) -> str:
    return date(civil_date(value) if isinstance(value, dt.datetime) else value)


def _cite(clause: Clause) -> str:
    """The place in the law; a number stays on the line of its “Điều”."""
    return re.sub(r"(Điều|khoản|điểm) ", "\\1\u00a0", place(clause, LANG))


def verdict(family: Family) -> tuple[Any, ...]:
    """For each chosen stage its name, how it ended and the class of its colour: a family in one line."""
    return tuple((line.label, *outcome_of(line, LANG)) for line in family.chosen)
