"""The figures of a run: one journey after the other is added, and none of them is kept."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from engine.indicators.journey import Journey, givers
from engine.indicators.lateness import lateness
from engine.indicators.timeliness import Kept, Timeliness
from workflows import catalogue
from workflows.files.offices import Office
from workflows.law.notation import Edition
from workflows.law.states import State
from workflows.time.calendar import Calendar, civil_date

DAY = dt.timedelta(days=1)


@cache
def edition_of(chain: str, on: dt.date) -> Edition:
    return catalogue.in_force(chain, on)


@cache
def _givers(chain: str, on: dt.date) -> Mapping[str, Sequence[str]]:
    return givers(edition_of(chain, on))


@dataclass(slots=True)
class Times:
    """Times in days, all of them, for quantiles."""

    days: list[float] = field(default_factory=list)

    def add(self, days: float) -> None:
        self.days.append(days)

    @property
    def n(self) -> int:
        return len(self.days)

    @property
    def total(self) -> float:
        return sum(self.days)

    @property
    def mean(self) -> float:
        return self.total / self.n if self.n else 0.0

    def quantile(self, per_cent: int) -> float:
        """The smallest time that so many of a hundred do not exceed; 0 without times."""
        if not self.days:
            return 0.0
        return sorted(self.days)[max(0, -(-per_cent * self.n // 100) - 1)]


@dataclass(slots=True)
class Chain:
    """What came of the cases of one chain. `path` has the days along each case's critical path by stage and state.

    `late` counts the late groups by `WHY_LATE`: a stage of theirs was late; or none was, and one of them was handed
    over too late for that day, or their limits merely follow one another.
    """

    n_cases: int = 0
    n_open: int = 0
    times: Times = field(default_factory=Times)
    group: Kept = field(default_factory=Kept)
    outcomes: Counter[str] = field(default_factory=Counter)
    late: Counter[str] = field(default_factory=Counter)
    path: defaultdict[tuple[str, State], float] = field(default_factory=lambda: defaultdict(float))


@dataclass(slots=True)
class AtOffice:
    """The work of one office: how long it lay in the queue, and how many lay there at the most."""

    queued: Times = field(default_factory=Times)
    kept: Kept = field(default_factory=Kept)
    moments: list[tuple[dt.datetime, int]] = field(default_factory=list)  # +1 comes, -1 is taken

    @property
    def longest_queue(self) -> int:
        longest = now = 0
        for _, change in sorted(self.moments):
            now += change
            longest = max(longest, now)
        return longest


@dataclass(slots=True)
class CommuneFigures:
    """The cases of one commune."""

    n_cases: int = 0
    times: Times = field(default_factory=Times)
    kept: Kept = field(default_factory=Kept)


WHY_LATE = ("stage", "handed_over", "one_after_other")
OUTCOMES = ("all", "part", "none", "aside", "open")


class Month:
    """The figures. `offices` names the agency of each office, `calendar` the day on which a receipt counts.

    `chains` by chain, `stages` and `agencies` by their codes, `outcomes` of stages by state, `waits` by stage, state
    and whom it waited for (an agency or a system), `at` by office, `communes` by code. `arrivals` and `queues` by day:
    cases that came, and stages that lay in a queue at the end of the day.
    """

    def __init__(self, offices: Mapping[str, Office], calendar: Calendar) -> None:
        self._offices, self._calendar = offices, calendar
        self.chains: dict[str, Chain] = defaultdict(Chain)
        self.stages: dict[str, Kept] = defaultdict(Kept)
        self.agencies: dict[str, Kept] = defaultdict(Kept)
        self.outcomes: dict[str, Counter[State]] = defaultdict(Counter)
        self.waits: dict[tuple[str, State, str], Times] = defaultdict(Times)
        self.at: dict[str, AtOffice] = defaultdict(AtOffice)
        self.communes: dict[str, CommuneFigures] = defaultdict(CommuneFigures)
        self.arrivals: dict[dt.date, Counter[str]] = defaultdict(Counter)
        self.queues: Counter[dt.date] = Counter()
        self.asked: Counter[str] = Counter()
        self.refusals: Counter[tuple[str, str, str]] = Counter()  # chain, stage, reason
        self.waiting_for: Counter[tuple[str, State]] = Counter()  # what keeps the open ones
        self.n_apologies = 0
        self.n_events = 0
        self.last_at: dt.datetime | None = None
        self._told: list[tuple[float, str, bool]] = []  # days that a case took, its code, whether it is plain

    def add(self, it: Journey) -> None:
        case = it.case
        assert case.edition_on is not None
        edition, chain = edition_of(case.chain, case.edition_on), self.chains[case.chain]
        chain.n_cases += 1
        self.n_events += case.number
        self.arrivals[civil_date(it.submitted_at)][case.chain] += 1
        timeliness = it.group(edition.group.procedures)
        chain.group.add(timeliness)
        if timeliness is Timeliness.LATE:
            why = lateness(it, edition, self._calendar)
            chain.late[WHY_LATE[0 if why.late else 1 if why.carried else 2]] += 1
        chain.outcomes[outcome(it)] += 1
        self.asked.update(it.asked)
        self.refusals.update((case.chain, stage, reason) for stage, reason in it.refusals)
        self.n_apologies += it.n_apologies
        for stage in case.stages.values():
            self.outcomes[stage.code][stage.state] += 1
        if not case.has_ended:
            chain.n_open += 1
            open_ones = [stage for stage in case.stages.values() if not stage.has_ended]
            self.waiting_for.update((stage.code, stage.state) for stage in open_ones)
        commune = self._commune(it)
        for ruling in it.rulings.values():
            self.last_at = max(self.last_at or ruling.at, ruling.at)
            timeliness = it.timeliness(ruling.stage)
            self.stages[ruling.stage].add(timeliness)
            if commune is not None:
                commune.kept.add(timeliness)
        for done in (*it.rulings.values(), *it.earlier):  # each office answers for its own clock
            self.agencies[self._agency(done.office)].add(done.timeliness)
            self.at[done.office].kept.add(done.timeliness)
        self._stays(it)
        days = it.days
        if days is not None:
            chain.times.add(days)
            if commune is not None:
                commune.times.add(days)
            for stay in it.path(_givers(case.chain, case.edition_on)):
                chain.path[stay.stage, stay.state] += stay.days
            is_plain = not it.asked and not it.n_apologies and outcome(it) == "all"
            self._told.append((days, case.code, is_plain))

    def _commune(self, it: Journey) -> CommuneFigures | None:
        """The commune of the first office; None where no office ever had the case."""
        office = self._offices.get(it.first_office)
        if office is None:
            return None
        commune = self.communes[office.covers]
        commune.n_cases += 1
        return commune

    def _agency(self, office: str) -> str:
        return self._offices[office].agency

    def _stays(self, it: Journey) -> None:
        for stay in it.stays:
            if stay.start == stay.end:
                continue
            whom = self._agency(stay.whom) if stay.whom in self._offices else stay.whom
            self.waits[stay.stage, stay.state, whom].add(stay.days)
            if stay.state is State.OFFERED:
                office = self.at[stay.whom]
                office.queued.add(stay.days)
                office.moments += [(stay.start, 1), (stay.end, -1)]
                self.queues.update(_nights(stay.start, stay.end))

    @property
    def n_cases(self) -> int:
        return sum(chain.n_cases for chain in self.chains.values())

    @property
    def kept(self) -> Kept:
        """Of all stages together."""
        found = self.stages.values()
        return Kept(*(sum(getattr(one, name) for one in found) for name in ("n_on_time", "n_late", "n_unknown")))

    def ordinary(self) -> str | None:
        """The case that nothing happened to and that took as long as half of all; None where there is none."""
        plain = sorted((days, code) for days, code, is_plain in self._told if is_plain)
        return plain[len(plain) // 2][1] if plain else None

    def unlucky(self) -> str | None:
        """The case that took longest."""
        return max(self._told, default=(0.0, None))[1]


def outcome(it: Journey) -> str:
    """Of the chosen stages: `all` gave a result, a `part` did, `none` did; `aside`: out of scope; or still `open`."""
    if not it.case.has_ended:
        return "open"
    states = [stage.state for stage in it.case.stages.values() if stage.state is not State.NOT_CHOSEN]
    decided = [state for state in states if state is not State.REDIRECTED]
    if not decided:
        return "aside"
    n = sum(state is State.APPROVED for state in decided)
    return "all" if n == len(decided) else "part" if n else "none"


def _nights(start: dt.datetime, end: dt.datetime) -> Iterator[dt.date]:
    """The days at whose end the stay lasted."""
    day = civil_date(start)
    while day < civil_date(end):
        yield day
        day += DAY
