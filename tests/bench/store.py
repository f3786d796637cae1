"""How fast one command a transaction is on SQLite FULL, against a bare script that sends the same SQL and reads."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

from engine.agencies import behaviour
from engine.agencies.world import World
from engine.core.case import Decision
from engine.core.events import Command, Timer
from engine.core.law import Law
from engine.store.database import opened
from engine.store.store import SqlStore
from tests.bench.agencies import case_files
from workflows.files import offices, parameters

TARGET = 0.30


class Asked(NamedTuple):
    """What a play asked of its store, in order."""

    code: str
    command: Command
    law: Law
    now: Any
    timer: Timer | None


class Listening(SqlStore):
    """Keeps what it is asked."""

    def __init__(self, path: Path) -> None:
        super().__init__(opened(path), commands_a_commit=1_000)
        self.asked: list[Asked] = []

    def execute(self, code: str, command: Command, law: Law, now: Any, timer: Timer | None = None) -> Decision:
        decision = super().execute(code, command, law, now, timer)
        self.asked.append(Asked(code, command, law, now, timer))
        return decision


def asked_by(n_cases: int, path: Path) -> list[Asked]:
    """The commands of so many cases that the agencies play, without those that are refused."""
    store = Listening(path)
    world = World(parameters.load(), offices.load(), behaviour.load())
    world.play_all(case_files(n_cases), store)
    asked = store.asked
    store.close()
    return asked


class Sent(NamedTuple):
    """A statement by its number in the file of SQL, with its values, and whether rows are read."""

    number: int
    values: tuple[Any, ...]
    is_read: bool


class _Listener:
    """Stands before the store's cursor and writes down what passes."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self.sent: list[tuple[str, tuple[Any, ...], bool]] = []

    def execute(self, text: str, values: tuple[Any, ...] = ()) -> None:
        self.sent.append((text, values, text.startswith("SELECT")))
        self._cursor.execute(text, values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cursor, name)


def recorded(asked: list[Asked], folder: Path) -> tuple[Path, list[Sent]]:
    """The file of SQL that both sides send, and what is sent of it in order."""
    store = SqlStore(opened(folder / "recorded.sqlite"))
    listener = _Listener(store._cursor)
    store._cursor = listener
    for one in asked:
        store.execute(*one)
    store.close()
    texts = sorted({text for text, _, _ in listener.sent})
    numbers = {text: number for number, text in enumerate(texts)}
    path = folder / "statements.json"
    path.write_text(json.dumps(texts), encoding="utf-8")
    return path, [Sent(numbers[text], values, is_read) for text, values, is_read in listener.sent]


def by_store(asked: list[Asked], path: Path, trace: list[str] | None = None) -> float:
    """Seconds for the commands through the store."""
    store = SqlStore(opened(path))
    if trace is not None:
        store._raw.driver_connection.set_trace_callback(trace.append)
    start = perf_counter()
    for one in asked:
        store.execute(*one)
    seconds = perf_counter() - start
    store._raw.driver_connection.set_trace_callback(None)  # what closing sends is no command's
    store.close()
    return seconds


def by_script(statements: Path, sent: list[Sent], path: Path, trace: list[str] | None = None) -> float:
    """Seconds for the same SQL without anything around it."""
    texts: list[str] = json.loads(statements.read_text(encoding="utf-8"))
    opened(path).dispose()
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    if trace is not None:
        connection.set_trace_callback(trace.append)
    cursor = connection.cursor()
    start = perf_counter()
    for number, values, is_read in sent:
        cursor.execute(texts[number], values)
        if is_read:
            cursor.fetchall()
    seconds = perf_counter() - start
    connection.close()
    return seconds


def measure(n_rounds: int, n_cases: int) -> dict[str, Any]:
    """Rates are commands a second; the two sides take turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asked = asked_by(n_cases, folder / "asked.sqlite")
        statements, sent = recorded(asked, folder)
        ours: list[float] = []
        bare: list[float] = []
        for number in range(n_rounds):
            ours.append(by_store(asked, folder / f"store{number}.sqlite"))
            bare.append(by_script(statements, sent, folder / f"script{number}.sqlite"))
    ratios = [one / other for one, other in zip(bare, ours, strict=True)]
    return {
        "commands": round(len(asked) / median(ours)),
        "floor": round(len(asked) / median(bare)),
        "statements_a_command": round(len(sent) / len(asked), 1),
        "ratio": round(median(ratios), 3),
        "ratio_range": [round(min(ratios), 3), round(max(ratios), 3)],
        "target": TARGET,
    }


def rows(found: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    low, high = found["ratio_range"]
    return [
        (
            "bare sqlite3 script, commands a second",
            f"{found['floor']:,}",
            "",
            f"{found['statements_a_command']} statements",
        ),
        ("store on SQLite FULL, one command a commit", f"{found['commands']:,}", "", ""),
        ("  to the script", f"{found['ratio']:.3f}", f">= {found['target']:.2f}", f"{low:.3f} to {high:.3f}"),
    ]
