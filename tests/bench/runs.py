"""How long a month of families takes and how much memory, and how both grow with ten times as many."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

LIENTHONG = Path(sys.executable).with_name("lienthong")
MOST_SECONDS, MOST_MB, MOST_TIMES, MOST_MEMORY = 20, 250, 11, 1.5


def month(n_cases: int, n_communes: int, folder: Path) -> tuple[float, float]:
    """Seconds and megabytes of a run in a process of its own, with its report."""
    start = perf_counter()
    asked = ["--cases", str(n_cases), "--communes", str(n_communes), "--from", "2026-09-01", "--out", str(folder)]
    process = subprocess.Popen([LIENTHONG, "simulate", *asked], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return perf_counter() - start, usage.ru_maxrss / 1024


def measure(n_rounds: int, n_cases: int) -> dict[str, Any]:
    """So many cases in forty communes against ten times as many in four hundred: the staff grows alike."""
    small: list[tuple[float, float]] = []
    large: list[tuple[float, float]] = []
    for _ in range(n_rounds):
        with tempfile.TemporaryDirectory() as name:
            small.append(month(n_cases, 40, Path(name) / "small"))
            large.append(month(10 * n_cases, 400, Path(name) / "large"))
    seconds, megabytes = (median(one[place] for one in small) for place in (0, 1))
    return {
        "cases": n_cases,
        "seconds": round(seconds, 1),
        "megabytes": round(megabytes),
        "times_as_long": round(median(two[0] / one[0] for one, two in zip(small, large, strict=True)), 2),
        "times_the_memory": round(median(two[1] / one[1] for one, two in zip(small, large, strict=True)), 2),
    }


def rows(found: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    n = found["cases"]
    return [
        (f"simulate {n:,} families, seconds", f"{found['seconds']:.1f}", f"< {MOST_SECONDS}", ""),
        ("  megabytes", f"{found['megabytes']}", f"< {MOST_MB}", ""),
        (f"  {10 * n:,} families take times as long", f"{found['times_as_long']:.2f}", f"<= {MOST_TIMES}", ""),
        ("  and times the memory", f"{found['times_the_memory']:.2f}", f"<= {MOST_MEMORY}", ""),
    ]
