"""A simulated year beside what was published: each published row with the figure of the year that it speaks of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from engine.indicators.published import Counts, Measure, Published, Scope
from engine.indicators.timeliness import Kept
from engine.runs.national import Year
from engine.simulation import counting
from engine.simulation.clockwork import DAY_US
from engine.simulation.stage import APPROVED, REFUSED

_MONTHS = 12


class Verdict(StrEnum):
    """Where the simulated figure lies."""

    INSIDE = "inside"
    BELOW = "below"
    ABOVE = "above"
    NOT_PUBLISHED = "not_published"
    NOT_SIMULATED = "not_simulated"


class Differs(StrEnum):
    """In what a published row is not of the same thing as the year."""

    PLACE = "place"
    TIME = "time"
    DOSSIERS = "dossiers"


class Simulated(NamedTuple):
    """A figure of the year, and of how many it was made; `quarters`: those that a quarter and three quarters of them do
    not exceed, where it is the middle one.
    """

    value: float
    n: int
    quarters: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """`of` is that of the row; of a row for each agency, one of them."""

    row: Published
    of: str
    simulated: Simulated | None
    differs: tuple[Differs, ...]

    @property
    def verdict(self) -> Verdict:
        """By the figure as it is shown, with two decimals."""
        if not self.row.is_found:
            return Verdict.NOT_PUBLISHED
        if self.simulated is None:
            return Verdict.NOT_SIMULATED
        (low, high), value = self.row.ends, round(self.simulated.value, 2)
        return Verdict.BELOW if value < low else Verdict.ABOVE if value > high else Verdict.INSIDE

    @property
    def is_outside(self) -> bool:
        return self.verdict in (Verdict.BELOW, Verdict.ABOVE)


def compare(year: Year, published: Iterable[Published]) -> tuple[Comparison, ...]:
    """In the order of the rows."""
    return tuple(one for row in published for one in _of_row(year, row))


def _of_row(year: Year, row: Published) -> Iterator[Comparison]:
    differs = tuple(_differs(year, row))
    for of in _agencies(year) if row.measure is Measure.OWN_DAYS and not row.of else (row.of,):
        yield Comparison(row, of, _FIGURES[row.measure](year, of), differs)


def _differs(year: Year, row: Published) -> Iterator[Differs]:
    if row.scope is not Scope.COUNTRY:
        yield Differs.PLACE
    first, n = year.arguments.from_on, year.arguments.n_days
    if row.first_on is not None and (row.first_on, row.last_on) != (first, first + dt.timedelta(days=n - 1)):
        yield Differs.TIME
    if row.counts is not Counts.LINKED:
        yield Differs.DOSSIERS


def _agencies(year: Year) -> list[str]:
    """Those that decided something."""
    found = dict.fromkeys(office.agency for office in year.offices)
    return [agency for agency in found if _own_days(year, agency) is not None]


def _rate(kept: Kept) -> Simulated | None:
    known = kept.n_on_time + kept.n_late
    return Simulated(100 * kept.n_on_time / known, known) if known else None


def _stages_on_time(year: Year, of: str) -> Simulated | None:
    return _rate(year.kept)


def _groups_on_time(year: Year, of: str) -> Simulated | None:
    if not of:
        return _rate(year.group)
    if of not in year.chains:
        return None
    row = year.figures.chain[year.chains.index(of), counting.CHAIN_KEPT :]
    return _rate(Kept(*(int(n) for n in row)))


def _own_days(year: Year, of: str) -> Simulated | None:
    """In the queue, at the desk and waiting to be signed, for each ruling of the agency."""
    rows = year.figures.office[[office.agency == of for office in year.offices]]
    n = int(rows[:, : counting.TAKEN].sum())
    us = int(rows[:, counting.QUEUED_US].sum() + rows[:, counting.WORKED_US].sum())
    return Simulated(us / DAY_US / n, n) if n else None


def _days_to_last_result(year: Year, of: str) -> Simulated | None:
    """Half of the cases take no longer."""
    places = [place for place, chain in enumerate(year.chains) if of in ("", chain)]
    tenths = year.figures.tenths[places].sum(axis=0)
    upto = np.cumsum(tenths)
    if not places or not (n := int(upto[-1])):
        return None
    low, middle, high = ((int(np.searchsorted(upto, -(-share * n // 4))) + 1) / 10 for share in (1, 2, 3))
    return Simulated(middle, n, (low, high))


def _ruled(year: Year) -> int:
    return int(year.figures.kept.sum())


def _supplements(year: Year, of: str) -> Simulated | None:
    n = _ruled(year)
    return Simulated(100 * int(year.figures.counts[counting.ASKED]) / n, n) if n else None


def _refusals(year: Year, of: str) -> Simulated | None:
    ends = year.figures.ends
    refused, n = int(ends[:, REFUSED].sum()), int(ends[:, [APPROVED, REFUSED]].sum())
    return Simulated(100 * refused / n, n) if n else None


def _cases_a_day(year: Year, of: str) -> Simulated | None:
    """Of each commune of the kind, also of those without a case."""
    calendar, first = year.inputs.parameters.calendar, year.arguments.from_on
    n_days = sum(calendar.is_working(first + dt.timedelta(days=n)) for n in range(year.arguments.n_days))
    communes = year.inputs.offices.communes
    of_kind = [one.ended_on is None and of in ("", one.kind) for one in communes]
    counts = year.figures.commune[of_kind, counting.CASES]
    if not len(counts) or not n_days:
        return None
    low, middle, high = (float(n) / n_days for n in np.percentile(counts, (25, 50, 75), method="lower"))
    return Simulated(middle, len(counts), (low, high))


def _cases_a_month(year: Year, of: str) -> Simulated | None:
    return Simulated(year.n_cases / _MONTHS, year.n_cases)


_FIGURES: dict[Measure, Callable[[Year, str], Simulated | None]] = {
    Measure.STAGES_ON_TIME: _stages_on_time,
    Measure.GROUPS_ON_TIME: _groups_on_time,
    Measure.OWN_DAYS: _own_days,
    Measure.DAYS_TO_LAST_RESULT: _days_to_last_result,
    Measure.SUPPLEMENTS: _supplements,
    Measure.REFUSALS: _refusals,
    Measure.CASES_A_DAY: _cases_a_day,
    Measure.CASES_A_MONTH: _cases_a_month,
}
