"""The logs are what researchers' tools read: pm4py loads both with equal counts, and discovers the law's own order."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path

import pytest

from tests.engine.runs.small import LIENTHONG, run
from workflows.catalogue import in_force, of_chain
from workflows.law.notation import Edition

ROOT = Path(__file__).parents[2]


def orders(edition: Edition) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Which approval must have come before which offer: by every need, and by those that nobody can choose away."""
    givers = {result.code: one for one in edition.procedures for result in one.results}
    pairs = [(one.code, givers[need.result]) for one in edition.procedures for need in one.needs if need.result]
    return (
        {(f"{taker} Offered", f"{giver.code} Approved") for taker, giver in pairs},
        {(f"{taker} Offered", f"{giver.code} Approved") for taker, giver in pairs if not giver.needs},
    )


@pytest.mark.long
@pytest.mark.parametrize("more", [(), ("--fast",)], ids=["with a journal", "without one"])
def test_a_tool_of_process_mining_reads_both_logs_and_finds_the_order_of_the_law(
    tmp_path: Path, more: tuple[str, ...]
) -> None:
    subprocess.run(["make", "mining"], cwd=ROOT, check=True, capture_output=True, text=True)
    out = tmp_path / "run"
    assert run(out, "--cases", "600", *more).returncode == 0
    for name in ("xes", "ocel"):
        subprocess.run([LIENTHONG, "export", out, "--format", name], check=True, capture_output=True)
    argv = ["build/mining/bin/python", "tests/mining/discover.py", out / "events.xes", out / "events.ocel.json"]
    done = subprocess.run(argv, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.strip().splitlines()[-1])

    with (out / "cases.csv").open(encoding="utf-8") as file:
        n_events = [int(row["events"]) for row in csv.DictReader(file)]
    assert told["xes"] == {"events": sum(n_events), "cases": len(n_events)}
    assert (told["ocel"]["events"], told["ocel"]["of_cases"]) == (sum(n_events), sum(n_events))
    assert told["ocel"]["objects"]["case"] == len(n_events)

    on = of_chain("birth")[-1].in_force_on
    editions = [in_force(chain, on) for chain in ("birth", "death")]
    may, must = (set().union(*found) for found in zip(*map(orders, editions), strict=True))
    for found in (told["before"], told["before_by_objects"]):
        seen = {(one, other) for one, other in found if one.endswith(" Offered") and other.endswith(" Approved")}
        assert must <= seen <= may
