"""What a run tells: the figures that a leader reads first, then where the time went, who waited for whom, and where."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.words.family import Family
from api.words.labels import Names
from api.words.wording import date, number
from engine.indicators.month import AtOffice, Chain, Month, Times
from engine.indicators.timeliness import Kept
from engine.runs.arguments import Arguments
from engine.runs.run import Load, Outcome
from workflows.files.offices import Offices
from workflows.law.states import State

if TYPE_CHECKING:
    from engine.runs.national import Place

TOP = 12  # rows of a table that is told in part; the rest is in cases.csv
SHOWN_DAYS = 0.05  # what is shown as 0.0 days is no step of its own


@dataclass(frozen=True, slots=True)
class KeptRow:
    """How a stage, an agency or a group kept its limits."""

    label: str
    kept: Kept


@dataclass(frozen=True, slots=True)
class WaitRow:
    """A stage that waited for somebody; times in days by the clock."""

    stage: str
    whom: str
    times: Times


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the waterfall: mean days along the critical path, from `start` on; `kind` is the bar's class.

    `stage` is empty where the step above it is of the same one.
    """

    stage: str
    label: str
    kind: str
    start: float
    days: float


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """An office that had work; `at` are the figures of its queue."""

    name: str
    load: Load
    at: AtOffice


@dataclass(frozen=True, slots=True)
class Dot:
    """A commune on the map."""

    name: str
    latitude: float
    longitude: float
    n_cases: int
    kept: Kept


@dataclass(frozen=True, slots=True)
class Bar:
    """How long a procedure takes on average: days in each state, with the kind of each part of the bar."""

    label: str
    parts: tuple[tuple[str, float], ...]

    @property
    def days(self) -> float:
        return sum(days for _, days in self.parts)


@dataclass(frozen=True, slots=True)
class Panel:
    """A province: its queue at the end of each week, and how its communes kept their limits."""

    place: Place
    queue: tuple[int, ...]


_BARS = {
    State.WAITING: "owed",
    State.OFFERED: "queue",
    State.IN_PROGRESS: "work",
    State.AWAITING_CITIZEN: "citizen",
    State.AWAITING_NEIGHBOUR: "check",
    State.VERIFYING: "check",
    State.RETURNED_UPSTREAM: "check",
}


class Report:
    """`families` are those whose stories are told: one ordinary, one unlucky."""

    def __init__(
        self, arguments: Arguments, outcome: Outcome, offices: Offices, families: tuple[Family, ...], lang: str = "vi"
    ) -> None:
        self.arguments, self.outcome, self.families, self.lang = arguments, outcome, families, lang
        self.names = Names(lang)
        self._offices = offices.by_office
        self._communes = offices.by_code
        self._provinces = offices.provinces

    @property
    def month(self) -> Month:
        return self.outcome.month

    @property
    def place(self) -> str:
        """Where the families live."""
        code = self.arguments.province
        whole = self._provinces[code].name if code else ("cả nước" if self.lang == "vi" else "the whole country")
        n = self.arguments.n_communes
        if not n:
            return whole
        return f"{number(n, self.lang)} {'xã, phường của' if self.lang == 'vi' else 'communes of'} {whole}"

    @property
    def period(self) -> str:
        last = self.arguments.from_on + dt.timedelta(days=self.arguments.n_days - 1)
        return f"{date(self.arguments.from_on)} – {date(last)}"

    @property
    def chains(self) -> list[tuple[str, Chain]]:
        """Each chain by its name."""
        return [(self.names.chain(code), self.month.chains[code]) for code in sorted(self.month.chains)]

    @property
    def n_ended(self) -> int:
        return self.month.n_cases - sum(chain.n_open for chain in self.month.chains.values())

    @property
    def groups(self) -> Kept:
        found = [chain.group for chain in self.month.chains.values()]
        return Kept(*(sum(getattr(one, name) for one in found) for name in ("n_on_time", "n_late", "n_unknown")))

    @property
    def late(self) -> Counter[str]:
        """The late groups of all chains by why they are."""
        return sum((chain.late for chain in self.month.chains.values()), Counter[str]())

    @property
    def stages(self) -> list[KeptRow]:
        """In the order of the chains."""
        kept = self.month.stages
        return [KeptRow(self.names.stage(code), kept[code]) for code in self.names.stages if code in kept]

    @property
    def agencies(self) -> list[KeptRow]:
        kept = self.month.agencies
        return [KeptRow(self.names.agency(code), kept[code]) for code in self.names.agencies if code in kept]

    @property
    def group_rows(self) -> list[KeptRow]:
        return [KeptRow(name, chain.group) for name, chain in self.chains]

    def steps(self, chain: Chain) -> list[Step]:
        """The mean case of a chain, step by step; what is too short to be seen is told together at the end."""
        n = max(1, chain.times.n)
        order = {code: place for place, code in enumerate(self.names.stages)}
        found: list[Step] = []
        at = rest = 0.0
        for (stage, state), total in sorted(chain.path.items(), key=lambda one: (order[one[0][0]], _RANK[one[0][1]])):
            days = total / n
            if days < SHOWN_DAYS:
                rest += days
                continue
            named = self.names.stage(stage)
            is_same = any(step.stage == named for step in found)
            found.append(Step("" if is_same else named, self.names.doing(state), _BARS[state], at, days))
            at += days
        if rest:
            found.append(Step("", "các bước ngắn hơn" if self.lang == "vi" else "shorter steps", "rest", at, rest))
        return found

    @property
    def waits(self) -> list[WaitRow]:
        """Who waited for whom, the longest in all first; waiting for an earlier stage is no wait of its own."""
        rows = [
            WaitRow(self.names.stage(stage), self.names.awaited(state, whom), times)
            for (stage, state, whom), times in self.month.waits.items()
            if state is not State.WAITING
        ]
        return sorted(rows, key=lambda row: (-row.times.total, row.stage, row.whom))

    @property
    def offices(self) -> list[OfficeRow]:
        """The busiest first."""
        at, loads = self.month.at, self.outcome.loads
        rows = [OfficeRow(self._offices[code].name, load, at[code]) for code, load in loads.items()]
        return sorted(
            rows, key=lambda row: (-(row.load.demand_over_capacity_percent or 0), -row.load.given_hours, row.name)
        )

    @property
    def dots(self) -> list[Dot]:
        """The communes by code."""
        told = (
            (self._communes[code], at) for code, at in sorted(self.month.communes.items()) if code in self._communes
        )
        return [Dot(one.name, one.latitude, one.longitude, at.n_cases, at.kept) for one, at in told]

    @property
    def asked(self) -> list[tuple[str, int]]:
        return [(self.names.stage(stage), n) for stage, n in self.month.asked.most_common()]

    @property
    def refusals(self) -> list[tuple[str, str, int]]:
        """Stage, reason and how often, the most frequent first."""
        ordered = sorted(self.month.refusals.items(), key=lambda one: (-one[1], one[0]))
        return [
            (self.names.stage(stage), self.names.reason(chain, stage, why), n) for (chain, stage, why), n in ordered
        ]

    @property
    def open_ones(self) -> list[tuple[str, int]]:
        """What keeps the cases that are still open."""
        return [
            (f"{self.names.stage(stage)}: {self.names.doing(state)}", n)
            for (stage, state), n in self.month.waiting_for.most_common()
        ]


_RANK = {state: place for place, state in enumerate(_BARS)}
