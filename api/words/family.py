"""A family whose case was played, and the figures over all of them that a leader reads first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from api.words.lines import StageLine, Timeline
from engine.core.events import nothing
from engine.indicators.timeliness import Timeliness
from workflows.law.citation import Clause, Status, weakest
from workflows.law.states import State


@dataclass(frozen=True, slots=True)
class Family:
    """One case file with what came of it. `unmet` says which of its expectations were not met.

    `vain` is what somebody tried too late or without right: no event of the journal tells of it. `put_in_order` are the
    declared texts that are kept otherwise than they were written, by field.
    """

    code: str
    title: str
    story: str
    file: str
    timeline: Timeline
    unmet: tuple[str, ...] = ()
    vain: tuple[str, ...] = ()
    put_in_order: Mapping[str, str] = field(default_factory=nothing)

    def ordered(self, lang: str) -> str:
        """What was put in order, in words: “số điện thoại: 0912345678”."""
        fields = self.timeline.law.fields
        return "; ".join(f"{fields[code].label.say(lang)}: {value}" for code, value in self.put_in_order.items())

    @property
    def chosen(self) -> tuple[StageLine, ...]:
        return tuple(line for line in self.timeline.stages if line.is_chosen)

    @property
    def granted(self) -> int | None:
        """The sum in đồng that was granted; None where nothing was, or its amount is not known."""
        sums = [one.money.dong for one in self.timeline.results if one.money is not None]
        return sum(one or 0 for one in sums) if any(sums) else None

    @property
    def granted_status(self) -> Status | None:
        """How well the granted sum is known."""
        known = [
            result.money.status for result in self.timeline.results if result.money is not None and result.money.dong
        ]
        return weakest(*known) if known else None

    @property
    def has_unknown_sum(self) -> bool:
        return any(result.money is not None and result.money.dong is None for result in self.timeline.results)


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of stages but for `n_cases`. On time is measured of those decided under a known limit only.

    `dong` is what was granted; `n_sums_unknown` grants have no known amount and are not in it.
    """

    n_cases: int
    n_decided: int
    n_on_time: int
    n_late: int
    n_unknown: int
    n_refused: int
    n_redirected: int
    n_ended_otherwise: int
    n_running: int
    n_groups_on_time: int
    n_groups_late: int
    n_groups_unknown: int
    dong: int
    dong_status: Status | None
    n_sums: int
    n_sums_unknown: int
    n_unmet: int

    @property
    def on_time_percent(self) -> float | None:
        """To one decimal; None where no limit is known."""
        known = self.n_on_time + self.n_late
        return round(100 * self.n_on_time / known, 1) if known else None


def figures(families: Iterable[Family]) -> Figures:
    found = tuple(families)
    lines = [line for family in found for line in family.chosen]
    states = Counter(line.state for line in lines)
    kept = Counter(line.timeliness for line in lines)
    groups = Counter(family.timeline.group.timeliness for family in found)
    sums = [result.money for family in found for result in family.timeline.results if result.money is not None]
    known = [money for money in sums if money.dong is not None]
    return Figures(
        n_cases=len(found),
        n_decided=sum(line.decided_at is not None for line in lines),
        n_on_time=kept[Timeliness.ON_TIME],
        n_late=kept[Timeliness.LATE],
        n_unknown=kept[Timeliness.UNKNOWN],
        n_refused=states[State.REFUSED],
        n_redirected=states[State.REDIRECTED],
        n_ended_otherwise=states[State.WITHDRAWN] + states[State.DROPPED],
        n_running=kept[Timeliness.RUNNING],
        n_groups_on_time=groups[Timeliness.ON_TIME],
        n_groups_late=groups[Timeliness.LATE],
        n_groups_unknown=groups[Timeliness.UNKNOWN],
        dong=sum(money.dong or 0 for money in known),
        dong_status=weakest(*(money.status for money in known)) if known else None,
        n_sums=len(known),
        n_sums_unknown=len(sums) - len(known),
        n_unmet=sum(bool(family.unmet) for family in found),
    )


@dataclass(frozen=True, slots=True)
class Reliance:
    """A rule that is less than verified, and the families whose cases rest on it, by their place on the page."""

    clause: Clause
    about: str
    families: tuple[int, ...]


def reliances(families: Iterable[Family], lang: str = "vi") -> tuple[Reliance, ...]:
    """Everything used that is not verified: assumptions first, then by how weak it is."""
    used: dict[Clause, list[int]] = {}
    about: dict[Clause, str] = {}
    for number, family in enumerate(families, 1):
        for clause in family.timeline.clauses:
            if clause.status is not Status.VERIFIED:
                used.setdefault(clause, []).append(number)
                about.setdefault(clause, _about(clause, family.timeline, lang))
    order = list(Status)
    ranked = sorted(used, key=lambda clause: (-order.index(clause.status), clause.tag))
    return tuple(Reliance(clause, about[clause], tuple(used[clause])) for clause in ranked)


def _about(clause: Clause, it: Timeline, lang: str) -> str:
    """What the rule says: its own sentence, or the names of the dated figures that rest on it."""
    if clause.says is not None and clause.text != "gd":
        return clause.says.say(lang)
    named = it.law.parameters.figures.values()
    labels = [one.label.say(lang) for one in named if any(row.clause == clause for row in one.rows)]
    return "; ".join(dict.fromkeys(labels))
