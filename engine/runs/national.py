"""A year of the nation: many families through all offices in compiled code, with figures and, if wanted, a log."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.core.law import Law
from engine.families.columns import Columns
from engine.families.places import weigh
from engine.indicators.timeliness import Kept
from engine.runs.arguments import Arguments, communes_of
from engine.runs.folder import Folder
from engine.runs.run import Inputs, Load
from engine.simulation import counting, year
from engine.simulation.clockwork import DAY_US, instant
from engine.simulation.compiler import compiled
from engine.simulation.counting import Figures, Where
from engine.simulation.drawing import Drawing, wanted
from engine.simulation.stage import Cases
from engine.simulation.tables import Compiled
from engine.simulation.year import Done
from engine.store.head import Head
from workflows import catalogue
from workflows.files.offices import Commune, Office
from workflows.law.notation import Edition
from workflows.time.calendar import HOUR_US, midnight

EVENTS = "events.parquet"
SHEETS = ("stages.csv", "offices.csv", "communes.csv", "provinces.csv", "late.csv")
_MOST_LATE = 1_000  # cases that late.csv lists
_DAYS_AFTER = 400  # that are counted after the last day on which cases come
_DAY = dt.timedelta(days=1)


class Step(NamedTuple):
    """How far a year is: what is done now, and how many of its parts are done."""

    what: str
    n_done: int
    n: int


Progress = Callable[[Step], None]
TABLES, FAMILIES, QUEUES, FIGURES, LOG = "tables", "families", "queues", "figures", "log"


@dataclass(frozen=True, slots=True)
class Place:
    """Figures of a commune or a province."""

    code: str
    name: str
    n_cases: int
    days: float | None
    kept: Kept


@dataclass(frozen=True)
class Year:
    """What came of a year. The figures are those of `counting.Figures`; places in them are found by these names."""

    arguments: Arguments
    inputs: Inputs
    done: Done
    figures: Figures
    late_by: NDArray[np.int32]
    where: Where
    procedures: tuple[str, ...]
    chains: tuple[str, ...]
    provinces: tuple[str, ...]

    @property
    def compiled(self) -> Compiled:
        return self.done.compiled

    @property
    def n_cases(self) -> int:
        return len(self.done.cases.edition)

    @property
    def days(self) -> list[dt.date]:
        """Those that are counted."""
        return [self.arguments.from_on + n * _DAY for n in range(self.figures.came.shape[1])]

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        by_office = self.inputs.offices.by_office
        return tuple(by_office[code] for code in self.compiled.offices)

    def stage(self, code: str) -> int:
        return self.procedures.index(code)

    @property
    def kept(self) -> Kept:
        """Of all stages that were ruled upon."""
        return _kept(self.figures.kept.sum(axis=0))

    @property
    def group(self) -> Kept:
        return _kept(self.figures.chain[:, counting.CHAIN_KEPT :].sum(axis=0))

    def quantile(self, chain: int, per_cent: int) -> float:
        """Days until the last ruling that so many of a hundred decided cases do not exceed, up to a tenth."""
        upto = np.cumsum(self.figures.tenths[chain])
        if not upto[-1]:
            return 0.0
        return (int(np.searchsorted(upto, -(-per_cent * upto[-1] // 100))) + 1) / 10

    @cached_property
    def loads(self) -> dict[str, Load]:
        """Of each office that had work, while cases came."""
        start, end = _period(self.arguments)
        calendar, map_ = self.inputs.parameters.calendar, self.compiled.map
        hours = calendar.worked_us(start, end) / HOUR_US
        found = {}
        for number, code in enumerate(self.compiled.offices):
            if self.figures.office[number, counting.TAKEN] or self.done.given_us[number]:
                n, share = int(map_.n_officers[number]), int(map_.share[number])
                given, busy = int(self.done.given_us[number]) / HOUR_US, int(self.done.busy_us[number]) / HOUR_US
                found[code] = Load(n, given, hours * n * share / 1000, busy, hours * n)
        return found

    @cached_property
    def communes(self) -> list[Place]:
        """Those whose families came."""
        known = self.inputs.offices.communes
        rows = ((known[place], row) for place, row in enumerate(self.figures.commune) if row[counting.CASES])
        return [_place(commune.code, commune.name, row) for commune, row in rows]

    @cached_property
    def of_provinces(self) -> list[Place]:
        """All provinces, as their communes add up."""
        sums: dict[str, NDArray[np.int64]] = {}
        for commune, row in zip(self.inputs.offices.communes, self.figures.commune, strict=True):
            if row[counting.CASES]:
                sums[commune.province_code] = sums.get(commune.province_code, 0) + row
        names = self.inputs.offices.provinces
        return [_place(code, names[code].name, sums[code]) for code in self.provinces if code in sums]

    @property
    def n_nowhere(self) -> int:
        """Cases of no commune: no office of one ever had them, for they were redirected when they came."""
        return self.n_cases - int(self.figures.commune[:, counting.CASES].sum())

    def queue(self, province: str = "") -> NDArray[np.int64]:
        """Stages that lie in queues at the end of each day; empty: of the whole country."""
        changes = self.figures.queue[self.provinces.index(province)] if province else self.figures.queue.sum(axis=0)
        found: NDArray[np.int64] = np.cumsum(changes)[:-1]
        return found

    @property
    def head(self) -> Head:
        """The number of events, and a digest of all figures: the same run gives the same."""
        digest = hashlib.sha256()
        for column in (*self.figures, self.done.given_us, self.done.busy_us):
            digest.update(np.ascontiguousarray(column).tobytes())
        return Head(int(self.figures.counts[counting.EVENTS]), digest.hexdigest())


def _kept(row: NDArray[np.int64]) -> Kept:
    return Kept(*(int(n) for n in row))


def _place(code: str, name: str, row: NDArray[np.int64]) -> Place:
    decided = int(row[counting.DECIDED])
    days = int(row[counting.DAYS_US]) / DAY_US / decided if decided else None
    return Place(code, name, int(row[counting.CASES]), days, _kept(row[counting.COMMUNE_KEPT :]))


def _period(arguments: Arguments) -> tuple[dt.datetime, dt.datetime]:
    return midnight(arguments.from_on), midnight(arguments.from_on + arguments.n_days * _DAY)


def editions_of(arguments: Arguments, chains: Sequence[str]) -> list[Edition]:
    """Those that are in force on a day on which cases come."""
    last = arguments.from_on + (arguments.n_days - 1) * _DAY
    found = []
    for chain in chains:
        if arguments.edition_on:
            found.append(catalogue.in_force(chain, arguments.edition_on))
            continue
        first = catalogue.in_force(chain, arguments.from_on)
        found += [one for one in catalogue.of_chain(chain) if first.in_force_on <= one.in_force_on <= last]
    return found


def play(arguments: Arguments, inputs: Inputs, threads: int, progress: Progress) -> Year:
    """Plays the year. Raises NotCompiled, OfficeOverloaded, FamiliesWrong."""
    demand = arguments.demand(inputs.shares.both)
    laws = {
        (one.chain, one.in_force_on): Law(one, inputs.parameters, inputs.offices)
        for one in editions_of(arguments, demand.chains)
    }
    progress(Step(TABLES, 0, 1))
    tables = compiled(
        list(laws.values()), inputs.behaviour, inputs.offices, arguments.seed, arguments.from_on, arguments.outages
    )
    cases = _drawn(arguments, inputs, tables, threads, progress)
    calendar = inputs.parameters.calendar
    _, end = _period(arguments)
    n_levels = len(tables.levels)
    procedures = tuple(dict.fromkeys(slot.procedure.code for slot in tables.slots))
    chains = tuple(dict.fromkeys(one.chain for one in tables.editions))
    provinces = tuple(sorted(inputs.offices.provinces))
    where = _where(arguments, inputs, tables, procedures, chains, provinces)
    size = (
        len(procedures), len(chains), len(tables.offices), len(inputs.offices.communes), len(provinces),
        len(tables.agencies), arguments.n_days + _DAYS_AFTER,
    )  # fmt: skip
    with year.told_meanwhile(tables, cases, where, size, threads):
        done = year.play(tables, cases, instant(end, calendar), threads, lambda n: progress(Step(QUEUES, n, n_levels)))
    progress(Step(FIGURES, 0, 1))
    figures, late_by = year.figures(done, where, size, threads)
    return Year(arguments, inputs, done, figures, late_by, where, procedures, chains, provinces)


def _drawn(arguments: Arguments, inputs: Inputs, tables: Compiled, threads: int, progress: Progress) -> Cases:
    """The families, of whom nothing else is kept."""
    homes, demand = homes_of(arguments, inputs), arguments.demand(inputs.shares.both)
    laws = {(one.edition.chain, one.edition.in_force_on): one for one in tables.laws}
    with ThreadPoolExecutor(threads) as pool:
        columns = Columns(
            inputs.shares, homes, demand, wanted, lambda one: laws[one.chain, one.in_force_on], run=pool.map
        )
        drawing = Drawing(tables, columns, homes)
        for n, _ in enumerate(pool.map(drawing.draw, drawing.blocks)):
            progress(Step(FAMILIES, n + 1, len(drawing.blocks)))
    return drawing.cases


def homes_of(arguments: Arguments, inputs: Inputs) -> list[tuple[Commune, int]]:
    """The communes whose families come, weighted."""
    population = {one.code: one.population for one in inputs.offices.provinces.values()}
    chosen = {commune.code for commune in communes_of(arguments, inputs.offices)}
    weighted = weigh(inputs.shares, inputs.offices.communes, population)
    return [(commune, weight) for commune, weight in weighted if commune.code in chosen]


def _where(
    arguments: Arguments,
    inputs: Inputs,
    tables: Compiled,
    procedures: Sequence[str],
    chains: Sequence[str],
    provinces: Sequence[str],
) -> Where:
    offices = inputs.offices
    communes = {one.code: place for place, one in enumerate(offices.communes)}
    areas = {one.area: one.province_code for one in offices.communes if one.ended_on is None}
    of_office = [_province(offices.by_office[code], inputs, areas) for code in tables.offices]
    agencies = {agency.code: place for place, agency in enumerate(tables.agencies)}
    return Where(
        group=np.array([procedures.index(slot.procedure.code) for slot in tables.slots], np.int64),
        chain=np.array([chains.index(one.chain) for one in tables.editions], np.int64),
        province=np.array([provinces.index(code) for code in of_office], np.int64),
        commune=np.array([communes.get(offices.by_office[code].covers, -1) for code in tables.offices], np.int64),
        agency=np.array([agencies[offices.by_office[code].agency] for code in tables.offices], np.int64),
        from_day=(arguments.from_on - inputs.parameters.calendar.first).days,
    )


def _province(office: Office, inputs: Inputs, areas: Mapping[str, str]) -> str:
    """The province of an office, by what it covers."""
    offices = inputs.offices
    if office.covers in offices.by_code:
        return offices.by_code[office.covers].province_code
    if office.covers in offices.provinces:
        return office.covers
    return areas[office.covers]


# Files


def write(it: Year, folder: Folder, has_log: bool, progress: Progress) -> None:
    """The sheets, and the log if wanted. Raises RunUnwritable."""
    for name, rows in zip(
        SHEETS,
        (_stages(it), _offices(it), _places(it, it.communes), _places(it, it.of_provinces), _late(it)),
        strict=True,
    ):
        folder.write(name, _sheet(rows))
    if has_log:
        from engine.runs.national_log import write_log  # here, for figures need none of what it is written by

        write_log(it, folder.path / EVENTS, progress)


def _sheet(rows: Iterator[Sequence[object]]) -> Iterator[str]:
    for row in rows:
        told = io.StringIO()
        csv.writer(told, lineterminator="\n").writerow(["" if value is None else value for value in row])
        yield told.getvalue()


def _stages(it: Year) -> Iterator[Sequence[object]]:
    yield (
        "procedure", "on_time", "late", "unknown", "open", "approved", "refused", "aside", "dropped", "withdrawn",
        *(f"{state}_{unit}" for state in _STAYS for unit in ("times", "days")),
    )  # fmt: skip
    for place, code in enumerate(it.procedures):
        stays = zip(it.figures.stay_n[place], it.figures.stay_us[place], strict=True)
        times = [cell for n, us in stays for cell in (int(n), _days(int(us)))]
        yield (code, *it.figures.kept[place].tolist(), *it.figures.ends[place].tolist(), *times)


_NOWHERE = "(không thuộc xã nào)"
_STAYS = ("waiting", "offered", "in_progress", "awaiting_citizen", "awaiting_neighbour", "verifying")


def _offices(it: Year) -> Iterator[Sequence[object]]:
    yield (
        "office", "name", "agency", "on_time", "late", "unknown", "taken", "queued_days", "queued_most_days",
        "officers", "given_hours", "capacity_hours", "demand_over_capacity_percent", "use_percent",
    )  # fmt: skip
    rows = dict(zip(it.compiled.offices, zip(it.offices, it.figures.office, strict=True), strict=True))
    for code, load in it.loads.items():
        office, row = rows[code]
        yield (
            code, office.name, office.agency, *row[:4].tolist(), _days(int(row[counting.QUEUED_US])),
            _days(int(row[counting.QUEUED_MOST_US])), load.n_officers, round(load.given_hours, 2),
            round(load.capacity_hours, 2), load.demand_over_capacity_percent, load.use_percent,
        )  # fmt: skip


def _places(it: Year, places: Sequence[Place]) -> Iterator[Sequence[object]]:
    yield "code", "name", "cases", "mean_days", "on_time", "late", "unknown", "on_time_percent"
    for one in places:
        days = None if one.days is None else round(one.days, 3)
        kept = one.kept
        yield one.code, one.name, one.n_cases, days, kept.n_on_time, kept.n_late, kept.n_unknown, kept.percent
    if it.n_nowhere:  # so that the sheet adds up to the nation
        yield None, _NOWHERE, it.n_nowhere, None, 0, 0, 0, None


def _late(it: Year) -> Iterator[Sequence[object]]:
    """The latest cases: any of them can be told by `lienthong replay`."""
    yield "case", "chain", "days_late"
    order = np.argsort(-it.late_by, kind="stable")[:_MOST_LATE]
    for case in order[it.late_by[order] > 0]:
        chain = it.chains[it.where.chain[it.done.cases.edition[case]]]
        yield it.done.code(int(case)), chain, round(int(it.late_by[case]) / 86_400, 3)


def _days(us: int) -> float:
    return round(us / DAY_US, 3)
