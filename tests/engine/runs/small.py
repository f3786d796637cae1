"""A small run, played in this process or in one of its own."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

LIENTHONG = Path(sys.executable).with_name("lienthong")
SMALL = (
    "--province",
    "Huế",
    "--communes",
    "4",
    "--cases",
    "150",
    "--days",
    "10",
    "--from",
    "2026-09-01",
    "--seed",
    "5",
)
DATA_FILES = ("events.jsonl", "cases.csv", "manifest.json", "report.html")


def command(out: Path, *more: str) -> list[str]:
    return [str(LIENTHONG), "simulate", *SMALL, "--out", str(out), *more]


def run(out: Path, *more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Plays the small run into the folder; `more` come last, so that they replace what they repeat."""
    environment = {**os.environ, **environment}
    return subprocess.run(command(out, *more), capture_output=True, text=True, encoding="utf-8", env=environment)


def content(folder: Path) -> dict[str, bytes]:
    """Every data file of a finished run, byte for byte, and every row of its database."""
    files = {name: (folder / name).read_bytes() for name in DATA_FILES}
    connection = sqlite3.connect(folder / "journal.sqlite")
    files["journal.sqlite"] = "\n".join(connection.iterdump()).encode()
    connection.close()
    return files
