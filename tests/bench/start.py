"""How long a command takes to start: processor time of a process, to that of one that loads what every help needs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from statistics import median
from typing import Any

FLOOR = ("-c", "import typer, rich.table")
CALLS = {
    "help": (("-m", "api", "--help"), 2.5),
    "due": (("-m", "api", "due", "birth", "residence_registration", "--received", "2026-08-21T15:30"), 5.0),
}


def measure(n_rounds: int) -> dict[str, Any]:
    """Each call to the floor of its round; the figure is a median. Modules are compiled before, as after an install."""
    calls = (FLOOR, *(argv for argv, _ in CALLS.values()))
    with tempfile.TemporaryDirectory() as compiled:
        env = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        _, *rounds = ([_seconds(argv, env) for argv in calls] for _ in range(n_rounds + 1))
    return {
        name: {"ratio": round(median(each[place] / each[0] for each in rounds), 2), "target": target}
        for place, (name, (_, target)) in enumerate(CALLS.items(), 1)
    }


def _seconds(argv: tuple[str, ...], env: dict[str, str]) -> float:
    process = subprocess.Popen([sys.executable, *argv], env=env, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, argv
    return used.ru_utime + used.ru_stime


def rows(found: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    return [
        (f"lienthong {name}, to loading typer and rich", f"{one['ratio']:.2f}", f"<= {one['target']}", "processor time")
        for name, one in found.items()
    ]
