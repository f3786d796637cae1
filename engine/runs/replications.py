"""A year several times, each with a seed of its own: how far its figures lie apart."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from engine.runs import national
from engine.runs.arguments import Arguments
from engine.runs.national import Progress, Year
from engine.runs.run import Inputs
from engine.simulation.clockwork import DAY_US

MOST = 100
# quantiles of Student's t for 95 % on both sides, by degrees of freedom from 1; after the last the normal one
_T = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
_NORMAL = 1.960
# figures by name; in per cent, days or offices
ON_TIME, GROUP_ON_TIME, OVER = "on_time", "group_on_time", "offices_over_capacity"
RATES = (ON_TIME, GROUP_ON_TIME)


class Figure(NamedTuple):
    """`what` one of the names, or that of a figure `of` a chain or stage."""

    what: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Interval:
    """The mean of several runs, and how far from it the true one lies at the most in 95 of 100 such intervals."""

    mean: float
    half: float
    n: int

    @property
    def ends(self) -> tuple[float, float]:
        return self.mean - self.half, self.mean + self.half


def figures_of(year: Year) -> Iterator[tuple[Figure, float]]:
    """What is compared between runs; a rate without a known limit is left out."""
    for figure, kept in ((Figure(ON_TIME), year.kept), (Figure(GROUP_ON_TIME), year.group)):
        if (known := kept.n_on_time + kept.n_late) > 0:
            yield figure, 100 * kept.n_on_time / known
    yield Figure(OVER), float(sum((one.demand_over_capacity_percent or 0) > 100 for one in year.loads.values()))
    for place, chain in enumerate(year.chains):
        if year.figures.tenths[place].any():
            yield Figure("median_days", chain), year.quantile(place, 50)
            yield Figure("p90_days", chain), year.quantile(place, 90)
    for place, code in enumerate(year.procedures):
        on_time, late, unknown = (int(n) for n in year.figures.kept[place])
        if on_time + late:
            yield Figure(ON_TIME, code), 100 * on_time / (on_time + late)
        if n := on_time + late + unknown:
            yield Figure("days", code), int(year.figures.stay_us[place, 1:].sum()) / DAY_US / n


def replicate(
    first: Year, arguments: Arguments, inputs: Inputs, n: int, threads: int, progress: Progress
) -> dict[Figure, Interval]:
    """The figures of `n` runs that two of them know at the least, of which `first` is one and the others have the seeds
    that follow its own.
    """
    found = {figure: [value] for figure, value in figures_of(first)}
    for seed in range(arguments.seed + 1, arguments.seed + n):
        year = national.play(replace(arguments, seed=seed), inputs, threads, progress)
        for figure, value in figures_of(year):
            found.setdefault(figure, []).append(value)
    return {figure: interval(values) for figure, values in found.items() if len(values) > 1}


def interval(values: list[float]) -> Interval:
    """Of independent runs, two at the least."""
    n = len(values)
    mean = sum(values) / n
    spread = math.sqrt(sum((value - mean) ** 2 for value in values) / (n - 1))
    t = _T[n - 2] if n - 1 <= len(_T) else _NORMAL
    return Interval(mean, t * spread / math.sqrt(n), n)
