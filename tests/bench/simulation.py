"""`python -m tests.bench.simulation [--study DIR]`: a national year against a bare kernel, a year of SimPy and itself.

Each figure is a ratio of runs that took turns in one session, or told with the load of the machine. DIR has the kernels
of the study that the targets come from (`run_kernels.py`, `year2.py`); without it their ratios are left out.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import gc
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations
from pathlib import Path
from statistics import median
from subprocess import DEVNULL, Popen
from time import perf_counter
from types import MappingProxyType
from typing import Any, NamedTuple

from api.words.library import Library
from engine.core.law import Law
from engine.runs import national
from engine.runs.arguments import Arguments
from engine.runs.folder import Folder
from engine.runs.run import Inputs
from engine.simulation import counting, year
from engine.simulation.compiler import compiled
from engine.simulation.year import Done, Log

INPUTS = Library(None).inputs
YEAR = INPUTS.shares.count["national_year"].n
SIZES = (20_000, 200_000, YEAR, 5_000_000)
FROM, BIRTHS_FROM = dt.date(2026, 1, 1), dt.date(2026, 9, 1)
THREADS, PART, SEED = 2, 50_000, 1
CASES_OF_A_COMMUNE = 660  # a year, as in the national one
BIRTHS_OF_A_COMMUNE = 140  # in the four months from September on, as in the national year
MOST_SIMPY_BIRTHS = 200_000  # in all rounds: of many births there are fewer, for SimPy takes a minute for a round
MOST_TIMES, MOST_MB, MOST_LOG_MB, MOST_TABLES_MS, MOST_CACHED, MOST_COLD = 2.2, 450, 1_300, 50, 1.5, 20
LEAST_SIMPY, MOST_GROWTH = 300, 1.3
FULL = {"n_rounds": 5, "n_cases": YEAR, "sizes": SIZES, "n_births": (2_000, 20_000, 100_000)}
QUICK = {"n_rounds": 1, "n_cases": YEAR // 20, "sizes": SIZES[:2], "n_births": (2_000,)}


class Run(NamedTuple):
    """A process of its own: what it printed, its seconds by the clock and of processors, its peak."""

    told: str
    seconds: float
    processor: float
    megabytes: float


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.simulation", description=__doc__)
    parser.add_argument("--study", type=Path, help="the folder of the study's kernels")
    parser.add_argument("--quick", action="store_true", help="a small share of it")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--of", nargs=2, metavar=("WHAT", "N"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.of:
        print(json.dumps(PARTS[options.of[0]](int(options.of[1]))))
        return
    found = figures(options.study and options.study.resolve(), **(QUICK if options.quick else FULL))
    print(json.dumps(found, indent=2) if options.json else table(found))


# In a process of its own


def nothing(step: national.Step) -> None:
    pass


def arguments(n_cases: int, **more: Any) -> Arguments:
    told: dict[str, Any] = {"chain": "both", "n_days": 365, "from_on": FROM, "province": "", "n_communes": 0, **more}
    return Arguments(n_cases=n_cases, edition_on=None, seed=SEED, outages=(), **told)


class Parts:
    """How long each part of a year takes."""

    def __init__(self) -> None:
        self._start, self._marks = perf_counter(), dict[str, float]()

    def __call__(self, step: national.Step) -> None:
        self._marks[step.what] = perf_counter() - self._start

    def told(self) -> dict[str, float]:
        families, counted, end = (
            *(self._marks[what] for what in (national.FAMILIES, national.FIGURES)), perf_counter() - self._start,
        )  # fmt: skip
        return {"families": families, "queues": counted - families, "figures": end - counted, "seconds": end}


def only_figures(n: int) -> dict[str, Any]:
    national.play(arguments(200), INPUTS, THREADS, nothing)
    parts = Parts()
    it = national.play(arguments(n), INPUTS, THREADS, parts)
    return {**parts.told(), "rows": int(it.figures.counts[counting.EVENTS])}


def streamed(n: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as name:
        for place, n_cases in enumerate((200, n)):
            folder = Folder(Path(name) / str(place), arguments(n_cases))
            folder.claim(resume=False)
            start, parts = perf_counter(), Parts()
            it = national.play(folder.arguments, INPUTS, THREADS, parts)
            told = parts.told()
            national.write(it, folder, True, nothing)
            told["written"] = perf_counter() - start - told["seconds"]
            told["seconds"] = perf_counter() - start
        size = (folder.path / national.EVENTS).stat().st_size
    return {**told, "rows": int(it.figures.counts[counting.EVENTS]), "file": size}


def in_memory(n: int) -> dict[str, Any]:
    for n_cases in (200, n):
        start, parts = perf_counter(), Parts()
        it = national.play(arguments(n_cases), INPUTS, THREADS, parts)
        told = parts.told()
        log = logged(it.done)
        told["logged"] = perf_counter() - start - told["seconds"]
        told["seconds"] = perf_counter() - start
    return {**told, "rows": sum(len(part.at) for part in log)}


def logged(done: Done) -> list[Log]:
    """The log in parts, told side by side as when it is written to a file."""
    n = len(done.cases.edition)
    size = min(PART, -(-n // THREADS))
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda low: year.log(done, range(low, min(n, low + size))), range(0, n, size)))


def tables_of_a_year(n: int) -> dict[str, Any]:
    """Milliseconds of the first that a process makes, and of later ones."""
    it = arguments(200)
    laws = [Law(one, INPUTS.parameters, INPUTS.offices) for one in national.editions_of(it, INPUTS.shares.both)]
    found = []
    for _ in range(n):
        start = perf_counter()
        compiled(laws, INPUTS.behaviour, INPUTS.offices, SEED, FROM)
        found.append(1_000 * (perf_counter() - start))
    return {"first": found[0], "later": median(found[1:]), "editions": len(laws)}


def as_busy(n: int) -> tuple[Arguments, Inputs]:
    """So many cases whose offices have as much to do as in the national year: those of fewer communes, or all with more
    officers, whose share of the day is set so that their hours grow as the cases do.
    """
    if n <= YEAR:
        return arguments(n, n_communes=0 if n == YEAR else n // CASES_OF_A_COMMUNE), INPUTS
    staff = {}
    for agency, one in INPUTS.behaviour.staff.items():
        n_officers = -(-one.n * n // YEAR)
        staff[agency] = dataclasses.replace(one, n=n_officers, share=one.n * one.share * n // (YEAR * n_officers))
    behaviour = dataclasses.replace(INPUTS.behaviour, staff=MappingProxyType(staff))
    return arguments(n), dataclasses.replace(INPUTS, behaviour=behaviour)


def one_size(n: int) -> dict[str, Any]:
    """Seconds in all, and without tables and whatever else does not hang on the cases."""
    least, inputs = as_busy(n)
    national.play(dataclasses.replace(least, n_cases=100), inputs, THREADS, nothing)
    seconds = []
    for n_cases in (n, 100, 100, 100):
        start = perf_counter()
        national.play(dataclasses.replace(least, n_cases=n_cases), inputs, THREADS, nothing)
        seconds.append(perf_counter() - start)
    return {"seconds": seconds[0], "fixed": median(seconds[1:])}


def births(n: int, inputs: Inputs) -> tuple[Done, Log]:
    """Births of the edition of September 2026, in so many communes that their offices are as busy as in a year."""
    asked = arguments(n, chain="birth", n_days=122, from_on=BIRTHS_FROM, n_communes=max(1, n // BIRTHS_OF_A_COMMUNE))
    done = national.play(asked, inputs, THREADS, nothing).done
    return done, year.log(done)


def against_simpy(n: int) -> dict[str, Any]:
    """Seconds of queues and log of the same cases, as SimPy has them and as compiled code has. `collected`: with the
    collector that comes with Python, which looks at all of SimPy's events again and again and frees none of them.
    """
    from tests.bench.simpy_twin import Births, rows_of

    done, log = births(n, INPUTS)
    is_same = sorted(Births(done.compiled, done.cases).run()) == rows_of(log)
    found: dict[str, list[float]] = {"collected": [], "simpy": [], "ours": []}
    for _ in range(max(1, min(5, MOST_SIMPY_BIRTHS // n))):
        for what in ("collected", "simpy"):
            twin = Births(done.compiled, done.cases)
            gc.collect()
            if what == "simpy":
                gc.disable()
            found[what].append(_seconds(twin.run))
            gc.enable()
        found["ours"].append(_seconds(lambda: logged(year.play(done.compiled, done.cases, threads=THREADS))))
    times = {
        what: median(their / our for their, our in zip(found[key], found["ours"], strict=True))
        for what, key in (("times", "simpy"), ("times_collected", "collected"))
    }
    return {"same": is_same, "rows": len(log.at), **{key: median(each) for key, each in found.items()}, **times}


def _seconds(do: Callable[[], object]) -> float:
    start = perf_counter()
    do()
    return perf_counter() - start


PARTS = {
    "figures": only_figures,
    "streamed": streamed,
    "memory": in_memory,
    "tables": tables_of_a_year,
    "size": one_size,
    "simpy": against_simpy,
}


# Taking turns


def process(argv: Sequence[str], folder: Path | None = None, err: int | None = None, **env: str) -> Run:
    start = perf_counter()
    with tempfile.TemporaryFile("w+") as out:
        one = Popen([sys.executable, *argv], stdout=out, stderr=err, cwd=folder, env={**os.environ, **env})
        _, status, used = os.wait4(one.pid, 0)
        seconds, one.returncode = perf_counter() - start, os.waitstatus_to_exitcode(status)
        out.seek(0)
        told = out.read()
    if one.returncode:
        raise SystemExit(f"{' '.join(argv)}: exit {one.returncode}")
    return Run(told, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def part(what: str, n: int) -> dict[str, Any]:
    run = process(("-m", "tests.bench.simulation", "--of", what, str(n)))
    return {**json.loads(run.told), "megabytes": run.megabytes}


class Study:
    """The kernels of the study, and where what they compile is kept."""

    def __init__(self, scripts: Path, folder: Path) -> None:
        self._scripts, self._folder, self._cache = scripts, folder, str(folder / "compiled")

    def _run(self, name: str, *argv: str) -> Run:
        return process((str(self._scripts / name), *argv), self._folder, NUMBA_CACHE_DIR=self._cache)

    def figures(self, n: int) -> float:
        """Seconds of arrivals and of the first year after a small one."""
        told = self._run("run_kernels.py", "time", str(n), "fifo", "office", str(THREADS), "0").told
        return sum(float(re.search(rf"{what}=([0-9.]+)s", told)[1]) for what in ("arr", "first"))

    def written(self, n: int) -> float:
        told = self._run("year2.py", str(n), str(THREADS), "lz4", "1", "delta").told
        return float(re.search(r"total=([0-9.]+)s", told)[1])

    def start(self) -> Run:
        return self._run("run_kernels.py", "time", "2000", "fifo", "office", str(THREADS), "0")


def figures(
    scripts: Path | None, n_rounds: int, n_cases: int, sizes: Sequence[int], n_births: Sequence[int]
) -> dict[str, Any]:
    """All that was measured, as JSON can hold it."""
    loads = [os.getloadavg()]
    with tempfile.TemporaryDirectory() as name:
        study = Study(scripts, Path(name)) if scripts else None
        found: dict[str, Any] = {"rounds": n_rounds, "cases": n_cases, "start": _starts(study, Path(name), n_rounds)}
        if study:
            study.written(2_000)
        for what in ("figures", "streamed", "memory"):
            part(what, 200)
        rounds = [_round(study, n_cases) for _ in range(n_rounds)]
    loads.append(os.getloadavg())
    for what in ("figures", "streamed", "memory"):
        told = [one[what] for one in rounds]
        found[what] = {key: median(one[key] for one in told) for key in told[0]}
        if study and what != "memory":
            found[what]["times"] = median(one[what]["seconds"] / one[f"study_{what}"] for one in rounds)
            found[what]["study"] = median(one[f"study_{what}"] for one in rounds)
    tables = [part("tables", 5) for _ in range(n_rounds)]
    found["tables"] = {key: median(one[key] for one in tables) for key in tables[0]}
    found["growth"] = _growth(sizes, -(-n_rounds // 2))
    loads.append(os.getloadavg())
    found["simpy"] = {n: part("simpy", n) for n in n_births if _has_simpy()}
    loads.append(os.getloadavg())
    return {**found, "loads": [round(load[0], 1) for load in loads], "processors": os.cpu_count()}


def _has_simpy() -> bool:
    from importlib.util import find_spec

    return find_spec("simpy") is not None


def _round(study: Study | None, n: int) -> dict[str, Any]:
    found: dict[str, Any] = {"figures": part("figures", n)}
    if study:
        found["study_figures"] = study.figures(n)
    found["streamed"] = part("streamed", n)
    if study:
        found["study_streamed"] = study.written(n)
    found["memory"] = part("memory", n)
    return found


def _starts(study: Study | None, folder: Path, n_rounds: int) -> dict[str, Any]:
    """A small year by the command line in a process of its own: once with nothing compiled, then with all of it."""
    cache, found = str(folder / "ours"), dict[str, Any]()
    modules = {"PYTHONPYCACHEPREFIX": str(folder / "modules"), "PYTHONDONTWRITEBYTECODE": ""}  # as after an install

    def ours(place: int) -> Run:
        out = str(folder / f"year{place}")
        asked = ("--national", "--cases", "1000", "--year", str(FROM.year), "--seed", str(SEED), "--out", out)
        return process(("-m", "api", "simulate", *asked), err=DEVNULL, NUMBA_CACHE_DIR=cache, **modules)

    process(("-m", "api", "simulate", "--help"), err=DEVNULL, **modules)
    runs, theirs = list[Run](), list[Run]()
    for place in range(n_rounds + 2):
        runs.append(ours(place))
        if study:
            theirs.append(study.start())
    found["cold"] = {"seconds": runs[0].seconds, "processor": runs[0].processor}
    for key, place in (("seconds", 1), ("processor", 2)):
        found.setdefault("cached", {})[key] = median(run[place] for run in runs[2:])
    if study:
        found["cold"]["times"] = runs[0].seconds / theirs[0].seconds
        found["cached"]["times"] = median(a.seconds / b.seconds for a, b in zip(runs[2:], theirs[2:], strict=True))
    return found


def grows(of_a_case: Mapping[int, float]) -> float:
    """How many times as much a case ever costs in a larger run as in a smaller one; below 1 where it only falls."""
    told = sorted(of_a_case.items())
    return max(after / before for (_, before), (_, after) in combinations(told, 2))


def _growth(sizes: Sequence[int], n_rounds: int) -> dict[str, Any]:
    """Microseconds of a case by size; and without what does not hang on the cases."""
    rounds = [{n: part("size", n) for n in sizes} for _ in range(n_rounds)]
    whole, less = (
        [{n: 1e6 * (one["seconds"] - one["fixed"] * is_less) / n for n, one in each.items()} for each in rounds]
        for is_less in (False, True)
    )
    return {
        "of_a_case": {n: median(each[n] for each in whole) for n in sizes},
        "of_a_case_less_fixed": {n: median(each[n] for each in less) for n in sizes},
        "times": median(grows(each) for each in whole),
        "times_less_fixed": median(grows(each) for each in less),
        "last_to_year": median(each[sizes[-1]] / each[sizes[-2]] for each in whole),
        "fixed": median(one["fixed"] for each in rounds for one in each.values()),
        "megabytes": median(each[sizes[-1]]["megabytes"] for each in rounds),
    }


# The table


def table(found: dict[str, Any]) -> str:
    n, rows = found["cases"], list[tuple[str, str, str, str]]()
    for what, name in (
        ("figures", "figures only"), ("streamed", "figures and log as Parquet"), ("memory", "figures and log in memory")
    ):  # fmt: skip
        rows += _year(found[what], n, name)
    one, start = found["tables"], found["start"]
    rows += [
        ("tables of the year, milliseconds", f"{one['later']:.0f}", f"< {MOST_TABLES_MS}", f"first {one['first']:.0f}"),
        ("  to the year's figures", f"{one['later'] / 1_000 / found['figures']['seconds']:.3f}", "", ""),
    ]
    for what, most in (("cached", MOST_CACHED), ("cold", MOST_COLD)):
        told = start[what]
        rows.append(
            (f"{what} start, seconds", f"{told['seconds']:.1f}", f"< {most}", f"processors {told['processor']:.1f}")
        )
        rows.append(("  to the study's", _times(told), "", "1,000 cases with page and sheets"))
    rows += _growth_rows(found["growth"])
    for n_births, told in found["simpy"].items():
        rows += _simpy(n_births, told, found["memory"], n)
    if not found["simpy"]:
        rows.append(("SimPy", "-", f">= {LEAST_SIMPY}", "simpy is not installed"))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    head = (
        f"{found['processors']} processors, load {', '.join(map(str, found['loads']))} as it went on;"
        f" medians of {found['rounds']} rounds; {n:,} cases on {THREADS} threads"
    )
    told = [f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:<{widths[2]}}  {row[3]}".rstrip() for row in rows]
    return "\n".join([head, "", *told])


def _times(told: dict[str, Any]) -> str:
    return f"{told['times']:.2f}" if "times" in told else "no study"


def _year(one: dict[str, Any], n: int, name: str) -> list[tuple[str, str, str, str]]:
    named = ("families", "queues", "figures", "written", "logged")
    parts = ", ".join(f"{what} {one[what]:.1f}" for what in named if what in one)
    rows = [(f"a year, {name}: seconds", f"{one['seconds']:.2f}", "", parts)]
    if "logged" not in one:
        theirs = f"the study's {one['study']:.2f} s" if "study" in one else "give --study"
        rows.append(("  to the study's kernel", _times(one), f"<= {MOST_TIMES}", theirs))
    rows.append(("  cases a second", f"{n / one['seconds']:,.0f}", "", ""))
    rows.append(("  rows a second", f"{one['rows'] / one['seconds']:,.0f}", "", f"{one['rows']:,.0f} rows"))
    most = MOST_LOG_MB if "logged" in one else MOST_MB
    size = f"file {one['file'] / 1e6:.0f} MB" if "file" in one else ""
    rows.append(("  megabytes", f"{one['megabytes']:.0f}", f"< {most:,}", size))
    return rows


def _growth_rows(one: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    def listed(by_size: dict[int, float]) -> str:
        return ", ".join(f"{n:,}: {us:.2f}" for n, us in by_size.items())

    return [
        ("microseconds of a case, most growth", f"{one['times']:.2f}", f"<= {MOST_GROWTH}", listed(one["of_a_case"])),
        (
            "  without what does not hang on cases", f"{one['times_less_fixed']:.2f}", "",
            f"{listed(one['of_a_case_less_fixed'])}; {one['fixed']:.2f} s less",
        ),
        ("  the largest to the year", f"{one['last_to_year']:.2f}", "", f"{one['megabytes']:.0f} MB"),
    ]  # fmt: skip


_COLLECTED = "with Python's collector, which slows SimPy"


def _simpy(n_births: int, one: dict[str, Any], memory: dict[str, Any], n: int) -> list[tuple[str, str, str, str]]:
    of_a_year = n / (memory["queues"] + memory["logged"])
    theirs, same = n_births / one["simpy"], "the same rows" if one["same"] else "OTHER ROWS"
    return [
        (f"SimPy, {n_births:,} births: cases a second", f"{theirs:,.0f}", "", f"{one['rows']:,} rows, {same}"),
        ("  compiled code, same births, queues and log", f"{n_births / one['ours']:,.0f}", "", ""),
        ("    times SimPy", f"{one['times']:.0f}", f">= {LEAST_SIMPY}", f"{one['times_collected']:.0f} {_COLLECTED}"),
        ("  compiled code, a year, queues and log", f"{of_a_year:,.0f}", "", ""),
        ("    times SimPy", f"{of_a_year / theirs:.0f}", f">= {LEAST_SIMPY}", "more cases at once"),
    ]


if __name__ == "__main__":
    main()
