"""`python -m tests.bench [--quick] [--json]`: each figure with its target. Figures are facts: the exit is always 0."""

from __future__ import annotations

import argparse
import json
import os
import platform
from typing import Any

from tests.bench import agencies, core, families, http, runs, sizes, start, store
from tests.bench.stories import kinds

QUICK = {"n_rounds": 3, "n_cases": 200, "n_floor": 30_000, "seconds": 2}
FULL = {"n_rounds": 7, "n_cases": 1_000, "n_floor": 150_000, "seconds": 60}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few seconds instead of a minute")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    options = parser.parse_args()
    found = figures(**(QUICK if options.quick else FULL))
    print(json.dumps(found, indent=2) if options.json else table(found))


def figures(n_rounds: int, n_cases: int, n_floor: int, seconds: int) -> dict[str, Any]:
    """All that was measured, as JSON can hold it. Rates are a second."""
    mix = kinds()
    result = core.measure(mix, n_rounds, n_cases, n_floor)
    decided = {
        **{name: round(result.median(name)) for name in ("floor", "moves", "later_moves", "commands", "events")},
        **{name: round(result.median(name), 3) for name in ("ratio", "move_ratio", "later_ratio")},
        "ratio_range": [round(value, 3) for value in result.range("ratio")],
        "target": core.TARGET,
        "rounds": n_rounds,
        "cases_a_round": n_cases,
        "mix": {kind.name: kind.share for kind in mix},
    }
    return {
        "machine": {"python": platform.python_version(), "processors": os.cpu_count()},
        "decide": decided,
        "agencies": agencies.measure(mix, n_rounds, n_cases),
        "families": families.measure(n_rounds, n_cases),
        "store": store.measure(n_rounds, n_cases // 10),
        "http": http.measure(max(1, n_rounds // 2), min(400, n_cases), seconds),
        "runs": runs.measure(max(1, n_rounds // 3), n_cases),
        "start": start.measure(n_rounds),
        "lines": {"target": sizes.TARGET, **sizes.lines()},
    }


def table(found: dict[str, Any]) -> str:
    machine, decided, world, lines = (found[name] for name in ("machine", "decide", "agencies", "lines"))
    low, high = decided["ratio_range"]
    rows = [
        ("bare set_state + trigger, moves a second", f"{decided['floor']:,}", "", ""),
        ("decide + evolve, events a second", f"{decided['events']:,}", "", ""),
        ("  to the floor", f"{decided['ratio']:.3f}", f">= {decided['target']:.2f}", f"{low:.3f} to {high:.3f}"),
        ("  events of stages alone, to the floor", f"{decided['move_ratio']:.3f}", "", "each is a trigger"),
        ("  those without submissions, to the floor", f"{decided['later_ratio']:.3f}", "", "declarations read aside"),
        ("decide + evolve, commands a second", f"{decided['commands']:,}", "", ""),
        *agencies.rows(world),
        *families.rows(found["families"]),
        *store.rows(found["store"]),
        *http.rows(found["http"]),
        *runs.rows(found["runs"]),
        *start.rows(found["start"]),
        *(
            (f"lines of {name}/chain.py", f"{n}", f"about {lines['target']}", "")
            for name, n in lines.items()
            if name != "target"
        ),
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    mix = ", ".join(f"{share} % {name}" for name, share in decided["mix"].items())
    head = (
        f"Python {machine['python']}, {machine['processors']} processors; medians of {decided['rounds']} rounds of"
        f" {decided['cases_a_round']:,} cases: {mix}"
    )
    told = [f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:<{widths[2]}}  {row[3]}".rstrip() for row in rows]
    return "\n".join([head, "", *told])


if __name__ == "__main__":
    main()
