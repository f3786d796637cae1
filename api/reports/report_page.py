"""report.html: one document that needs nothing else, no script and no network; in Vietnamese."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from markupsafe import Markup

from api.reports import charts
from api.reports.page import environment
from api.reports.picture import NARROW, WIDE, picture
from api.reports.report import TOP, Report
from api.words.labels import Names
from api.words.sheet import Sheet
from api.words.tables import beside
from api.words.wording import Language, first_up
from engine.agencies.behaviour import MINUTE_US, Behaviour, Spread
from engine.families import chains
from engine.indicators.month import Month

_TOLD = beside(__file__)


def report_page(it: Report, behaviour: Behaviour) -> str:
    """The whole document. The same run always gives the same text."""
    laws = {chain: law for (chain, _), law in sorted(it.outcome.laws.items())}
    calendar = next(iter(laws.values())).calendar
    month = it.month

    wide_and_narrow = {
        "month": [
            charts.month(month.arrivals, month.queues, calendar, canvas, f"month{canvas.width}")
            for canvas in (charts.WIDE, charts.NARROW)
        ],
        "map": [charts.commune_map(it.dots, "map1000"), charts.commune_map(it.dots, "map344", 344, 4)],
    }
    for name, rows in (("stages", it.stages), ("agencies", it.agencies), ("groups", it.group_rows)):
        wide_and_narrow[name] = [
            charts.kept_bars(rows, canvas, f"{name}{canvas.width}") for canvas in (charts.WIDE_BARS, charts.NARROW_BARS)
        ]
    both = {name: [Markup(one) for one in made] for name, made in wide_and_narrow.items()}
    falls = [
        (
            name,
            chain,
            *(
                Markup(charts.waterfall(it.steps(chain), canvas, f"fall{n}{canvas.width}"))
                for canvas in (charts.WIDE_STEPS, charts.NARROW_STEPS)
            ),
        )
        for n, (name, chain) in enumerate(it.chains)
        if chain.times.n
    ]
    stories = [
        (family, Markup(picture(family.timeline, WIDE, f"s{n}")), Markup(picture(family.timeline, NARROW, f"t{n}")))
        for n, family in enumerate(it.families)
    ]
    sheets = [Sheet(law, it.arguments.from_on, Language.VI).whole() for law in laws.values()]
    return (
        environment()
        .get_template("report.html.j2")
        .render(
            it=it, month=month, both=both, falls=falls, stories=stories, sheets=sheets, habits=list(_habits(behaviour)),
            colours=_colours(month), percent_of=charts.percent, shade=charts.shade, classes=charts.CLASSES, top=TOP,
        )
    )  # fmt: skip


def _colours(month: Month) -> dict[str, str]:
    """That of each chain that came, the same in every run."""
    return {code: colour for code, colour in zip(chains.names(), cycle(charts.COLOURS)) if code in month.chains}


def _habits(behaviour: Behaviour) -> Iterator[tuple[str, str, str]]:
    """Each assumed number of habit: of what, how much, and what it rests on."""
    names = Names("vi")
    for code, staff in behaviour.staff.items():
        what = "Cơ quan khác" if code == "other" else names.agency(code)
        share = f"{staff.share / 10:g}".replace(".", ",")
        yield what, f"{staff.n} người, {share} % thời gian cho hai nhóm thủ tục", staff.source.vi
    for kind, label in _TOLD["kinds"].items():
        spreads: dict[str, Spread] = dict(getattr(behaviour, kind))
        for code, spread in spreads.items():
            yield f"{_name(names, code)}: {label}", _span(spread), spread.source.vi
    for code, count in behaviour.chance.items():
        yield _TOLD["chances"][code], f"{count.n / 10:g} %".replace(".", ","), count.source.vi


def _name(names: Names, code: str) -> str:
    if code in names.people:
        return first_up(f"{names.people[code].vi} trả lời")
    return _TOLD["others"].get(code) or (names.stage(code) if code in names.stages else names.system(code))


def _span(spread: Spread) -> str:
    """From the quickest to the slowest, with the middle: “5 phút – 45 phút, giữa 12 phút”."""
    points = spread.points_us
    quickest, middle, slowest = (_time(points[place]) for place in (0, len(points) // 2, -1))
    return f"{quickest} – {slowest}, giữa {middle}"


def _time(us: int) -> str:
    minutes = us // MINUTE_US
    return f"{minutes} phút" if minutes < 120 else f"{minutes // 60} giờ"
