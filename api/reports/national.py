"""What a year of the nation tells, and its page: one document that needs nothing else, no script and no network."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from itertools import cycle
from typing import Any

import numpy as np
from markupsafe import Markup

from api.reports import charts
from api.reports.beside import Beside
from api.reports.page import environment
from api.reports.report import Bar, Dot, KeptRow, OfficeRow, Panel
from api.words.labels import Names
from api.words.wording import date, instant
from engine.families import chains
from engine.indicators.month import AtOffice
from engine.indicators.published import Published
from engine.indicators.timeliness import Kept
from engine.runs.comparison import compare
from engine.runs.national import Place, Year
from engine.runs.replications import RATES, Figure, Interval
from engine.runs.run import Load
from engine.simulation import counting
from engine.simulation.clockwork import DAY_US
from workflows.law.citation import Status
from workflows.law.states import State

TOP = 15
_STATES = (
    State.WAITING, State.OFFERED, State.IN_PROGRESS, State.AWAITING_CITIZEN, State.AWAITING_NEIGHBOUR, State.VERIFYING,
)  # fmt: skip
_KINDS = ("owed", "queue", "work", "citizen", "check", "check")


@dataclass(frozen=True, slots=True)
class Worst:
    """An office with many late rulings, and why."""

    name: str
    n_late: int
    kept: Kept
    load: Load
    queued_days: float
    most_days: float
    why: str


class National:
    """The figures of a year in words of one language."""

    def __init__(
        self,
        year: Year,
        lang: str = "vi",
        several: Mapping[Figure, Interval] | None = None,
        published: Sequence[Published] = (),
    ) -> None:
        """`several`: the intervals of several runs, of which the year is the first. `published`: what it is put
        beside.
        """
        self.year, self.lang, self.names, self.several = year, lang, Names(lang), several
        self._published = published

    @property
    def n_runs(self) -> int:
        return max((one.n for one in self.several.values()), default=1) if self.several else 1

    def between(self, what: str, of: str = "") -> str:
        """The 95 % interval of a figure in words; empty where there is one run."""
        found = self.several.get(Figure(what, of)) if self.several else None
        if found is None:
            return ""
        low, high = (f"{end:.2f}" for end in _ends(Figure(what, of), found))
        told = f"{low}–{high}"
        return told if self.lang == "en" else told.replace(".", ",")

    @property
    def intervals(self) -> list[tuple[str, str, str]]:
        """Each figure of several runs: what it is, its mean, its interval."""
        found = []
        for figure, one in (self.several or {}).items():
            mean = f"{one.mean:.2f}"
            found.append(
                (self._called(figure), mean if self.lang == "en" else mean.replace(".", ","), self.between(*figure))
            )
        return found

    def _called(self, figure: Figure) -> str:
        words = {
            "on_time": self.say("đúng hạn, %", "on time, %"),
            "group_on_time": self.say("hạn chung đúng hạn, %", "groups on time, %"),
            "offices_over_capacity": self.say("cơ quan nhiều việc hơn quỹ giờ", "offices with more work than hours"),
            "median_days": self.say("ngày đến kết quả cuối, một nửa không quá", "days to the last result, median"),
            "p90_days": self.say("ngày đến kết quả cuối, 9 trên 10 không quá", "days to the last result, nine of ten"),
            "days": self.say("ngày tại cơ quan, trung bình", "days at the office, mean"),
        }
        if not figure.of:
            return words[figure.what]
        is_chain = figure.of in self.year.chains
        of = self.names.chain(figure.of) if is_chain else self.names.stage(figure.of)
        return f"{of}: {words[figure.what]}"

    def say(self, vi: str, en: str) -> str:
        return en if self.lang == "en" else vi

    @cached_property
    def beside(self) -> Beside:
        """The year beside published figures."""
        return Beside(compare(self.year, self._published), self.lang)

    @property
    def n_of_a_year(self) -> int:
        """Cases of a whole year, where the run has less of them; 0 where it has not."""
        whole = self.year.inputs.shares.count["national_year"].n
        return whole if self.year.n_cases < whole else 0

    @property
    def period(self) -> str:
        it = self.year.arguments
        return f"{date(it.from_on)} – {date(it.from_on + dt.timedelta(days=it.n_days - 1))}"

    @property
    def edition(self) -> str:
        """The day of the edition that holds for all cases; empty where each has the one of its own day."""
        on = self.year.arguments.edition_on
        return date(on) if on else ""

    @property
    def outages(self) -> list[str]:
        """Each system that is down, from when until when."""
        return [
            f"{self.names.system(one.system)} {instant(one.from_at, self.lang)} – {instant(one.until_at, self.lang)}"
            for one in self.year.arguments.outages
        ]

    @property
    def chains(self) -> list[tuple[str, int]]:
        """Each chain by name, with its place."""
        return [(self.names.chain(code), place) for place, code in enumerate(self.year.chains)]

    @property
    def stages(self) -> list[KeptRow]:
        """In the order of the chains."""
        kept = dict(zip(self.year.procedures, self.year.figures.kept.tolist(), strict=True))
        return [KeptRow(self.names.stage(code), Kept(*kept[code])) for code in self.names.stages if code in kept]

    @property
    def groups(self) -> list[KeptRow]:
        rows = self.year.figures.chain[:, counting.CHAIN_KEPT :].tolist()
        return [KeptRow(name, Kept(*rows[place])) for name, place in self.chains]

    @property
    def bars(self) -> list[Bar]:
        """Mean days of a stage that was decided, by where they went; waiting for an earlier stage is its own."""
        figures, found = self.year.figures, []
        for code in self.names.stages:
            if code not in self.year.procedures:
                continue
            place = self.year.stage(code)
            n = max(1, int(figures.kept[place].sum()))
            days = [int(us) / DAY_US / n for us in figures.stay_us[place]]
            parts = Counter[str]()
            for kind, each in zip(_KINDS[1:], days[1:], strict=True):
                parts[kind] += each  # type: ignore[assignment]
            found.append(Bar(self.names.stage(code), tuple((kind, float(each)) for kind, each in parts.items())))
        return found

    @cached_property
    def panels(self) -> list[Panel]:
        """The provinces, the least on time first."""
        n = self._n_days
        found = []
        for place in self.year.of_provinces:
            found.append(Panel(place, tuple(int(count) for count in self.year.queue(place.code)[:n:7])))
        return sorted(found, key=lambda one: one.place.kept.percent if one.place.kept.percent is not None else 101.0)

    @cached_property
    def _n_days(self) -> int:
        """Days until the last queue is empty, the period itself at the least."""
        busy = np.flatnonzero(self.year.queue())
        return max(self.year.arguments.n_days, int(busy[-1]) + 2 if len(busy) else 0)

    @property
    def days(self) -> tuple[dict[dt.date, Counter[str]], dict[dt.date, int]]:
        """By day: cases that came, by chain; stages that lie in queues at its end."""
        came, queue = {}, {}
        waiting = self.year.queue()
        for place, day in enumerate(self.year.days[: self._n_days]):
            counts = {code: int(n) for code, n in zip(self.year.chains, self.year.figures.came[:, place], strict=True)}
            if any(counts.values()):
                came[day] = Counter(counts)
            queue[day] = int(waiting[place])
        return came, queue

    @property
    def offices(self) -> list[OfficeRow]:
        """The busiest first."""
        names = {office.code: office.name for office in self.year.offices}
        rows = [OfficeRow(names[code], load, AtOffice()) for code, load in self.year.loads.items()]
        return sorted(rows, key=lambda row: (-(row.load.demand_over_capacity_percent or 0), row.name))

    @property
    def n_over(self) -> int:
        """Offices to which more work came than they had hours for."""
        return sum((load.demand_over_capacity_percent or 0) > 100 for load in self.year.loads.values())

    @property
    def worst(self) -> list[Worst]:
        """Those with the most late rulings, and why."""
        year = self.year
        late = year.figures.office[:, counting.LATE]
        found = []
        for number in np.argsort(-late, kind="stable")[:TOP]:
            row, code = year.figures.office[number].tolist(), year.compiled.offices[number]
            if not row[counting.LATE]:
                break
            load = year.loads[code]
            queued = row[counting.QUEUED_US] / DAY_US / max(1, row[counting.TAKEN])
            most = row[counting.QUEUED_MOST_US] / DAY_US
            why = self._why(load, queued)
            found.append(Worst(year.offices[number].name, row[counting.LATE], Kept(*row[:3]), load, queued, most, why))
        return found

    def _why(self, load: Load, queued: float) -> str:
        demand = load.demand_over_capacity_percent or 0
        if demand > 100:
            needed = -(-load.n_officers * demand // 100)
            return self.say(
                f"việc nhiều hơn quỹ giờ; cần khoảng {needed:.0f} người thay vì {load.n_officers}",
                f"more work than hours; about {needed:.0f} officers instead of {load.n_officers}",
            )
        if demand > 85:
            return self.say(
                "gần hết quỹ giờ: ngày nghỉ, người vắng là dồn việc", "hours nearly used up: days off pile work up"
            )
        if queued > 1:
            return self.say("hàng chờ dài sau ngày nghỉ và khi vắng người", "long queues after days off and absences")
        return self.say(
            "ký, xác minh hay đợi hệ thống khác lâu hơn hạn",
            "signing, verifying or other systems take longer than the limit",
        )

    @property
    def dots(self) -> list[Dot]:
        """The communes by code."""
        known = self.year.inputs.offices.by_code
        told = ((known[one.code], one) for one in self.year.communes)
        return [Dot(at.name, at.latitude, at.longitude, one.n_cases, one.kept) for at, one in told]

    @property
    def inputs(self) -> Counter[Status]:
        """How many of the numbers about people are known how well."""
        shares, behaviour = self.year.inputs.shares, self.year.inputs.behaviour
        rows: list[Mapping[str, Any]] = [
            shares.chance,
            shares.mix,
            shares.spread,
            shares.age,
            shares.paper,
            shares.instead,
            shares.count,
        ]
        found = Counter(row.status for kind in rows for row in kind.values())
        found[Status.ASSUMED] += sum(len(getattr(behaviour, one.name)) for one in fields(behaviour))
        return found


def national_page(it: National) -> str:
    """The whole document. The same run always gives the same text."""
    came, queue = it.days
    calendar = it.year.inputs.parameters.calendar
    both = {
        "year": [
            Markup(charts.year(came, queue, calendar, one, f"year{one.width}"))
            for one in (charts.WIDE, charts.NARROW_YEAR)
        ],
        "stages": [
            Markup(charts.kept_bars(it.stages, one, f"stages{one.width}"))
            for one in (charts.WIDE_BARS, charts.NARROW_BARS)
        ],
        "groups": [
            Markup(charts.kept_bars(it.groups, one, f"groups{one.width}"))
            for one in (charts.WIDE_BARS, charts.NARROW_BARS)
        ],
        "bars": [
            Markup(charts.stays(it.bars, one, f"bars{one.width}")) for one in (charts.WIDE_BARS, charts.NARROW_BARS)
        ],
        "panels": [
            Markup(charts.panels(it.panels, 1000, 6, "panels1000")),
            Markup(charts.panels(it.panels, 344, 2, "panels344")),
        ],
        "map": [Markup(charts.commune_map(it.dots, "map1000")), Markup(charts.commune_map(it.dots, "map344", 344, 4))],
    }
    colours = {code: colour for code, colour in zip(chains.names(), cycle(charts.COLOURS)) if code in it.year.chains}
    return (
        environment()
        .get_template("national.html.j2")
        .render(it=it, year=it.year, both=both, colours=colours, percent_of=charts.percent, classes=charts.CLASSES)
    )


def national_document(it: National) -> dict[str, object]:
    """Codes as keys; times in days by the clock, rates in per cent."""
    year, figures = it.year, it.year.figures
    return {
        "arguments": year.arguments.told(),
        "cases": year.n_cases,
        "events": int(figures.counts[counting.EVENTS]),
        "on_time": _kept(year.kept),
        "groups_on_time": _kept(year.group),
        "stages": dict(_stages(it)),
        "provinces": {one.code: _place(one) for one in year.of_provinces},
        "cases_of_no_commune": year.n_nowhere,
        "offices_over_capacity": it.n_over,
        "runs": it.n_runs,
        "intervals": [
            {"figure": figure.what, "of": figure.of or None, "mean": one.mean, "low": low, "high": high}
            for figure, one in (it.several or {}).items()
            for low, high in (_ends(figure, one),)
        ],
        "published": it.beside.document,
        "inputs": {status.value: n for status, n in sorted(it.inputs.items())},
    }


def _ends(figure: Figure, one: Interval) -> tuple[float, float]:
    """Those that a figure can have: none is below nought, no rate above a hundred."""
    low, high = one.ends
    return max(0.0, low), min(100.0, high) if figure.what in RATES else high


def _stages(it: National) -> Iterator[tuple[str, dict[str, object]]]:
    figures = it.year.figures
    for place, code in enumerate(it.year.procedures):
        days = {
            state.value: round(int(us) / DAY_US / max(1, int(n)), 3)
            for state, us, n in zip(_STATES, figures.stay_us[place], figures.stay_n[place], strict=True)
        }
        yield code, {"on_time": _kept(Kept(*figures.kept[place].tolist())), "mean_days": days}


def _kept(kept: Kept) -> dict[str, object]:
    told = {"on_time": kept.n_on_time, "late": kept.n_late, "unknown": kept.n_unknown, "percent": kept.percent}
    return dict(told)


def _place(one: Place) -> dict[str, object]:
    return {"name": one.name, "cases": one.n_cases, "mean_days": one.days, "on_time": _kept(one.kept)}
