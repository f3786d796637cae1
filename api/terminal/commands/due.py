"""`lienthong due`: when a stage that is received at an instant is due, day by day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

from rich.table import Table
from rich.text import Text

from api.terminal.command import argument, both, command, option
from api.terminal.options import NAME_VALUE, Chain, Data, Edition, Json, Lang
from api.terminal.screen import STYLES, Screen
from api.words.wording import Language, date, first_up, length, place, status, weekday
from workflows.time.calendar import civil_date
from workflows.time.deadlines import told

if TYPE_CHECKING:
    from engine.core.due import Forecast
    from engine.core.law import Law
    from workflows.supports import Support

Stage = Annotated[str, argument(both("THỦ_TỤC", "STAGE"), "due_stage")]
Received = Annotated[str, option("--received", both("THỜI_ĐIỂM", "INSTANT"))]
FactValues = Annotated[list[str] | None, option("--fact", NAME_VALUE)]


@command("Tính hạn của một thủ tục và giải thích từng ngày.", "The deadline of a stage, explained day by day.")
def due(
    chain: Chain,
    stage: Stage,
    received: Received,
    fact: FactValues = None,
    edition: Edition = None,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.words.due import document
    from api.words.forecast import of_forecast
    from api.words.parsing import read_date, read_facts, read_received
    from engine.core.due import forecast
    from engine.core.law import Law
    from workflows import catalogue
    from workflows.files import offices, parameters
    from workflows.law.tree import figure_names

    catalogue.of_chain(chain)  # the first word that is wrong is told first
    known = parameters.load(data)
    received_at = read_received(received, known.calendar)
    on = known.law_day(received_at) if edition is None else read_date(edition)
    asked = catalogue.in_force(chain, on)
    catalogue.check_begun(asked, stage)
    known.require(figure_names(asked))
    # No deadline asks for an office, and their map takes the longest to read.
    law = Law(asked, known, offices.offices_of((), ()))
    facts = read_facts(law.edition, fact or ())
    found, screen = forecast(law, stage, received_at, facts), Screen(lang, json)
    if json:
        screen.document(document(found, law, facts, lang))
        return
    first, *others = of_forecast(found[0], law, facts, lang).lines(lang)
    screen.line(first[1], "bold")
    for head, text in others:
        screen.line(f"{head}: {text}")
    _tell(screen, law, found, on if edition is not None else None)


def _tell(screen: Screen, law: Law, found: tuple[Forecast, ...], on: dt.date | None) -> None:
    """`on` is the day whose edition was asked for; None: that of the receipt."""
    from api.words.forecast import headline
    from engine.core.due import GROUP

    first, *others = found
    lang = screen.lang
    what = law.edition.label if first.stage == GROUP else law.procedures[first.stage].label
    whole = screen.say("hạn chung của nhóm: ", "the whole group: ") if first.stage == GROUP else ""
    edition = screen.say(f"phiên bản từ {date(first.edition_on)}", f"edition from {date(first.edition_on)}")
    if on is not None:
        edition += screen.say(f", là phiên bản của ngày {date(on)}", f", which is that of {date(on)}")
    day = date(civil_date(first.received_at))
    received = screen.say(
        f"tiếp nhận {told(first.received_at)} ngày {day}", f"received {told(first.received_at)} on {day}"
    )
    screen.line(f"{first_up(whole + what.say(lang))} · {received} · {edition}")
    _tell_case(screen, law, first)
    for each in others:
        screen.line()
        screen.line(f"{screen.say('Trường hợp khác', 'Another case')}: {case(each, law, lang)}", "bold")
        screen.line(headline(each, lang), "bold")
        _tell_case(screen, law, each, first)


def case(it: Forecast, law: Law, lang: str) -> str:
    """The facts that decide the limit, in words."""
    return "; ".join(law.facts[code].aloud(value, lang) for code, value in it.facts.items())


def _tell_case(screen: Screen, law: Law, it: Forecast, first: Forecast | None = None) -> None:
    """`first` is the ordinary case where `it` is another, which repeats nothing of it."""
    lang = screen.lang
    if it.figure is not None:
        limit = f"{length(it.figure, lang)}: {status(it.figure.status, lang)}"
        known = f" ({case(it, law, lang)})" if first is None and it.facts else ""
        screen.line(f"{screen.say('Thời hạn', 'Limit')}: {limit}{known}", STYLES[it.figure.status])
    if it.days:
        screen.print(_days(it, lang))
    _rests_on(screen, it, first.rests_on if first else ())


def _days(it: Forecast, lang: str) -> Table:
    table = Table.grid(padding=(0, 2))
    for _ in range(4):
        table.add_column()
    for day in it.days:
        mark = Text("✓", "bold green") if day.counts else Text("–", "dim")
        table.add_row(Text("  ") + mark, weekday(day.date, lang), date(day.date), day.reason.say(lang))
    return table


def _rests_on(screen: Screen, it: Forecast, told: tuple[Support, ...]) -> None:
    """What went into the deadline, without what was told before; one weaker than its limit says so, and by what."""
    lang = screen.lang
    limit = it.figure.status if it.figure is not None else it.status
    if it.status is not limit:
        said = screen.say("Hạn tính ra, theo điều yếu nhất mà nó dựa vào", "The deadline, by the weakest it rests on")
        screen.line(f"{said}: {status(it.status, lang)}", STYLES[it.status])
    for one in it.rests_on:
        if one in told:
            continue
        where = f"{place(one.clause, lang)} (@{one.clause.tag}) · {status(one.clause.status, lang)}"
        screen.item("–", f"{first_up(one.name.say(lang))}: {where}", STYLES[one.clause.status])
    if any(one in told for one in it.rests_on):
        screen.item("–", screen.say("còn lại như trường hợp đầu", "the rest as in the first case"))
