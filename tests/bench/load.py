"""`python -m tests.bench.load [--cases N]`: queues, searches and claims among many cases; a hundred thousand timers.

A month of the country stopped in its middle is copied under new codes as often as is asked, by SQL. Both databases are
served side by side and asked in turn. Figures are facts: the exit is always 0.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import httpx

from api.web.identity import CallerRole, Development, Identity
from api.words.library import Library
from engine.core.events import Timer
from engine.core.journal import instant_text
from engine.dispatch.local import Local
from engine.runs.arguments import Arguments
from engine.runs.playing import half
from engine.service.clock import WallClock
from engine.service.service import Service
from engine.store.database import opened
from engine.store.projections import timer_key
from tests.api.web.server import registered_at
from tests.bench.http import LIENTHONG, OWN, memory_mib, server
from workflows.law.states import Verb
from workflows.time.calendar import civil_date

TARGET, TARGET_LATE_S, TARGET_IDLE = 1.5, 0.5, 0.02
# each copies one table under new codes; what must be unique in all is left out or made anew
_COPIES = {
    "cases": {"code": ":k || code"},
    "stages": {"case_code": ":k || case_code"},
    "events": {"position": None, "case_code": ":k || case_code", "data": "replace(data, case_code, :k || case_code)"},
    "work_items": {"case_code": ":k || case_code"},
    "outbox": {"key": ":k || key", "case_code": ":k || case_code"},
    "documents": {"case_code": ":k || case_code"},
    "search_terms": {"case_code": ":k || case_code"},
    "queue_names": {"case_code": ":k || case_code"},
    "results": {"case_code": ":k || case_code", "personal_id": "NULL"},
}


_OFFERED = (
    "FROM work_items i JOIN stages s ON s.case_code = i.case_code AND s.stage = i.stage"
    " WHERE closed_at IS NULL AND s.state = 'offered'"
)


def base(path: Path, n_cases: int) -> None:
    """So many cases of the country, in the middle of their month, which is now."""
    library = Library()
    now = dt.datetime.now(dt.UTC)
    arguments = Arguments("both", 2 * n_cases, 30, civil_date(now) - dt.timedelta(days=15), "", 0, None, 20260901, ())
    half(path, arguments, library.inputs, now)
    with sqlite3.connect(path) as connection:  # what a served database has long seen to
        connection.execute(
            "UPDATE outbox SET done_at = due_at WHERE done_at IS NULL AND due_at <= ?", (instant_text(now),)
        )
    connection.close()


def multiplied(path: Path, n_times: int) -> None:
    """The cases so many times over, in all tables, by SQL."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-2000000", "foreign_keys=OFF"):
        connection.execute(f"PRAGMA {pragma}")
    for table in _COPIES:
        connection.execute(f"CREATE TEMP TABLE base_{table} AS SELECT * FROM {table}")
    for number in range(1, n_times):
        connection.execute("BEGIN")
        for table, changed in _COPIES.items():
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            kept = [name for name in columns if changed.get(name, "") is not None]
            chosen = ", ".join(changed.get(name) or name for name in kept)
            connection.execute(
                f"INSERT INTO {table} ({', '.join(kept)}) SELECT {chosen} FROM base_{table}", {"k": f"{number:03}-"}
            )
        connection.execute("COMMIT")
        if number % 10 == 0:
            print(f"  {number} of {n_times}", file=sys.stderr)
    connection.execute("ANALYZE")
    connection.close()
    os.sync()  # or every commit of the measurement would wait for gigabytes on their way to the disk


def offices_of(path: Path, n_most: int) -> list[tuple[str, list[str]]]:
    """The busiest offices, each with work items that lie in its queue."""
    connection = sqlite3.connect(path)
    found = connection.execute(
        f"SELECT i.office, count(*) {_OFFERED} GROUP BY 1 ORDER BY 2 DESC LIMIT ?",
        (n_most,),
    ).fetchall()
    items = [
        (
            office,
            [
                f"{code}~{number}"
                for code, number in connection.execute(
                    f"SELECT i.case_code, opened_by {_OFFERED} AND i.office = ? LIMIT 200",
                    (office,),
                )
            ],
        )
        for office, _ in found
    ]
    connection.close()
    return items


def _officer(office: str) -> Identity:
    return Identity(f"{office}.9", CallerRole.OFFICER, office)


def asked(url: str, keys: Path, offices: list[tuple[str, list[str]]], rounds: range) -> dict[str, list[float]]:
    """Seconds of each kind of request. What was claimed is given back, so each round finds the same."""
    issuer = Development.at(keys)
    found: dict[str, list[float]] = {"page": [], "search": [], "claim": []}
    with httpx.Client(base_url=url, timeout=60) as client:
        for round_ in rounds:
            for office, items in offices:
                token = issuer.token(_officer(office))
                headers = {"Authorization": f"Bearer {token}"}
                requests = {
                    "page": ("GET", "/v1/work-items?limit=10", None),
                    "search": ("POST", "/v1/work-items/search", {"text": "nguyen van", "limit": 5}),
                    "claim": ("POST", f"/v1/work-items/{items[round_ % len(items)]}/moves/claim", {}),
                }
                for kind, (method, path, body) in requests.items():
                    start = time.perf_counter()
                    answer = client.request(method, path, json=body, headers=headers)
                    found[kind].append(time.perf_counter() - start)
                    assert answer.is_success, answer.text
                path = requests["claim"][1].replace("claim", "release")
                answer = client.post(path, json={"claim": answer.json()["claim"]}, headers=headers)
                assert answer.is_success, answer.text
    return found


def p(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def compared(urls: dict[Path, str], keys: Path, offices: dict[Path, list[tuple[str, list[str]]]]) -> dict[str, Any]:
    """Both are asked in turn, ten times three rounds: the 95th of a hundred of each, and the second to the first."""
    seconds: dict[str, list[list[float]]] = {"page": [], "search": [], "claim": []}
    for path, url in urls.items():
        for values in seconds.values():
            values.append([])
        asked(url, keys, offices[path], range(2))  # connections and statements
    for turn in range(10):
        for place, (path, url) in enumerate(urls.items()):
            for kind, values in asked(url, keys, offices[path], range(3 * turn, 3 * turn + 3)).items():
                seconds[kind][place] += values
    told = {}
    for kind, (small, large) in seconds.items():
        small_s, large_s = p(small, 0.95), p(large, 0.95)
        ratio = round(large_s / small_s, 2)
        told[kind] = {"p95_ms": round(large_s * 1e3, 2), "small_p95_ms": round(small_s * 1e3, 2), "ratio": ratio}
    return told


def many_cases(folder: Path, n_cases: int, n_times: int) -> dict[str, Any]:
    small, large, keys = folder / "small.sqlite", folder / "large.sqlite", folder / "keys.json"
    base(small, n_cases)
    shutil.copyfile(small, large)
    start = time.perf_counter()
    multiplied(large, n_times)
    found: dict[str, Any] = {
        "load_s": round(time.perf_counter() - start),
        "gib": round(large.stat().st_size / 2**30, 1),
    }
    argv = [LIENTHONG, "serve", "--keys", keys, "--data", OWN, "--port", "0", "--json", "--db"]
    offices = {path: offices_of(path, 20) for path in (small, large)}
    for path, found_there in offices.items():
        registered_at(path, *(_officer(office) for office, _ in found_there))
    with server([*argv, small]) as (one, _), server([*argv, large]) as (other, pid):
        urls = {small: f"http://127.0.0.1:{one}", large: f"http://127.0.0.1:{other}"}
        found |= compared(urls, keys, offices)
        found["memory_mib"] = round(memory_mib(pid))
    found["queue_lengths"] = [_length(path, offices[path]) for path in (small, large)]
    return found


def _length(path: Path, offices: list[tuple[str, list[str]]]) -> int:
    """Open work items of the busiest office."""
    connection = sqlite3.connect(path)
    count = connection.execute(
        "SELECT count(*) FROM work_items WHERE closed_at IS NULL AND office = ?", (offices[0][0],)
    ).fetchone()
    connection.close()
    return int(count[0])


def timers(folder: Path, n_pending: int, n_due: int) -> dict[str, Any]:
    """Lateness of timers that come due while a hundred thousand others wait, and what waiting costs."""
    path = folder / "timers.sqlite"
    base(path, 300)
    service = Service(opened(path), Library().parameters, Library().offices, WallClock())
    connection = sqlite3.connect(path, isolation_level=None)
    (code,) = connection.execute("SELECT code FROM cases WHERE has_ended LIMIT 1").fetchone()
    now = dt.datetime.now(dt.UTC)
    far = [(now + dt.timedelta(days=1, seconds=n)).isoformat(timespec="microseconds") for n in range(n_pending)]
    soon = [now + dt.timedelta(seconds=12 + 0.02 * n) for n in range(n_due)]
    connection.execute("UPDATE outbox SET done_at = due_at WHERE done_at IS NULL")
    waiting = [Timer(code, "x", 1, Verb.APOLOGISE, dt.datetime.fromisoformat(at), n) for n, at in enumerate(far)]
    waiting += [Timer(code, "x", 1, Verb.APOLOGISE, at, n_pending + n) for n, at in enumerate(soon)]
    rows = [(timer_key(one), code, one.claim, instant_text(one.at), instant_text(one.at)) for one in waiting]
    insert = "INSERT INTO outbox VALUES (?, 'timer', ?, 1, 'x', 1, ?, 'apologise', '', ?, NULL, ?, 0, '')"
    connection.execute("BEGIN")
    connection.executemany(insert, rows)
    connection.execute("COMMIT")
    connection.close()
    late: list[float] = []
    done = threading.Event()

    def handle(timer: Timer) -> None:
        """The service finds that there is nothing to do any more, for the case has ended."""
        late.append((dt.datetime.now(dt.UTC) - timer.at).total_seconds())
        service.timers.fire(timer)
        if len(late) == n_due:
            done.set()

    local = Local(service.clock.now)
    local.start(service.timers, handle)
    time.sleep(1)
    before, since = time.process_time(), time.perf_counter()
    time.sleep(8)
    idle = (time.process_time() - before) / (time.perf_counter() - since)
    done.wait(60)
    local.stop()
    service.close()
    return {
        "pending": n_pending,
        "fired": len(late),
        "late_p99_s": round(p(late, 0.99), 3),
        "idle_share": round(idle, 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.load", description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000_000, help="how many cases the large database has, about")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        found = {
            "timers": timers(Path(name), 100_000, 500),
            "cases": many_cases(Path(name), 10_000, options.cases // 10_000),
        }
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
