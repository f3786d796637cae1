"""Moves over HTTP against the least that could do it: a bare endpoint of the same framework that sends the same SQL.

Both are servers in processes of their own, and the same client calls both: sockets and bytes, with nothing around them.
"""

from __future__ import annotations

import json
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from api.web.identity import CallerRole, Development, Identity
from engine.service.clock import WallClock
from engine.service.service import Service
from engine.store.database import opened
from tests.api.web.server import registered_at
from tests.api.web.town import HERE, REGISTRAR, declaration
from tests.bench.store import _Listener
from workflows.files import offices, parameters
from workflows.law.states import Role

TARGET, TARGET_P99 = 0.60, 2.0
PEAK, TEN_TIMES = 61, 612  # requests a second: the national peak, and ten times that
N_CLIENTS = 8
LIENTHONG = Path(sys.executable).with_name("lienthong")
OWN = Path(__file__).parent / "own"  # its rates
_OFFICER = frozenset({Role.OFFICER})


class Move(NamedTuple):
    """One request: its path and body."""

    path: str
    body: dict[str, Any]

    def written(self, token: str) -> bytes:
        text = json.dumps(self.body).encode()
        head = (
            f"POST {self.path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n"
        )
        return head.encode() + text


class Prepared(NamedTuple):
    """A database of cases whose work lies in a queue, and the moves that are made: those of one client a list."""

    database: Path
    keys: Path
    token: str
    moves: list[list[Move]]
    statements: Path


def prepared(folder: Path, n_items: int, n_turns: int) -> Prepared:
    """Each work item is claimed and released again, so many times over. What the store sends for it is written down."""
    empty = folder / "empty.sqlite"
    service = Service(opened(empty), parameters.load(), offices.load(), WallClock())
    chosen = ["birth_registration", "health_card", "residence_registration"]
    told = {"declaration": {**declaration(commune=HERE), "child_born_on": "2026-11-02"}, "chosen": chosen, "papers": []}
    codes = [service.commands.submit("birth", "family.1", told, f"bench-{n}").case.code for n in range(n_items)]
    items = {code: service.cases.get(code).number for code in codes}
    service.close()
    base, keys = folder / "base.sqlite", folder / "keys.json"
    officer = Identity(f"{REGISTRAR}.1", CallerRole.OFFICER, REGISTRAR)
    registered_at(empty, officer)
    shutil.copyfile(empty, base)
    token = Development.at(keys).token(officer, 86_400)
    moves = [_moves(codes[n::N_CLIENTS], items, n_turns) for n in range(N_CLIENTS)]
    statements = folder / "statements.json"
    statements.write_text(json.dumps(_recorded(empty, moves)), encoding="utf-8")
    return Prepared(base, keys, token, moves, statements)


def _moves(codes: Sequence[str], items: dict[str, int], n_turns: int) -> list[Move]:
    return [
        move
        for turn in range(1, n_turns + 1)
        for code in codes
        for move in (
            Move(f"/v1/work-items/{code}~{items[code]}/moves/claim", {"claim": 0, "fields": {}}),
            Move(f"/v1/work-items/{code}~{items[code]}/moves/release", {"claim": turn, "fields": {}}),
        )
    ]


def _key(move: Move) -> str:
    return f"{move.path} {move.body['claim']} {move.path.count('claim')}"


def _recorded(database: Path, moves: list[list[Move]]) -> dict[str, Any]:
    """The statements of each move, by path and claim; a claim's are those of its turn, in order."""
    service = Service(opened(database), parameters.load(), offices.load(), WallClock())
    listener = _Listener(service.store._cursor)
    service.store._cursor = listener
    texts: dict[str, int] = {}
    found: dict[str, list[list[tuple[int, tuple[Any, ...], bool]]]] = {}
    for move in (one for client in moves for one in client):
        listener.sent.clear()
        item, _, verb = move.path.removeprefix("/v1/work-items/").partition("/moves/")
        code = item.partition("~")[0]
        service.commands.move(
            code, "birth_registration", verb, {}, roles=_OFFICER, actor=f"{REGISTRAR}.1", claim=move.body["claim"]
        )
        sent = [(texts.setdefault(text, len(texts)), values, is_read) for text, values, is_read in listener.sent]
        found.setdefault(_key(move), []).append(sent)
    service.close()
    return {"texts": list(texts), "moves": found}


class Client:
    """A connection that sends bytes and waits for the whole answer."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, request: bytes) -> int:
        """The status of the answer."""
        self._socket.sendall(request)
        answer = self._received()
        while (end := answer.find(b"\r\n\r\n")) < 0:
            answer += self._received()
        at = answer.lower().index(b"content-length:") + 15
        length = int(answer[at : answer.index(b"\r\n", at)])
        while len(answer) < end + 4 + length:
            answer += self._received()
        return int(answer[9:12])

    def _received(self) -> bytes:
        if not (part := self._socket.recv(65_536)):
            raise ConnectionError("the server hung up")
        return part

    def close(self) -> None:
        self._socket.close()


class Run(NamedTuple):
    """Seconds that it took, the seconds of each request, and how many were refused."""

    seconds: float
    latencies: list[float]
    n_failed: int

    def p(self, share: float) -> float:
        return sorted(self.latencies)[int(len(self.latencies) * share)]


def called(port: int, requests: list[list[bytes]], rate: float = 0.0) -> Run:
    """All requests by clients side by side; with a rate, at instants of a plan, whatever the answers do."""
    latencies: list[list[float]] = [[] for _ in requests]
    n_failed = [0] * len(requests)
    begin = threading.Barrier(len(requests) + 1)

    def work(number: int) -> None:
        client = Client(port)
        begin.wait()
        start = time.perf_counter()
        for place, request in enumerate(requests[number]):
            planned = start + (place * len(requests) + number) / rate if rate else 0.0
            if planned and (left := planned - time.perf_counter()) > 0:
                time.sleep(left)
            sent = planned or time.perf_counter()
            n_failed[number] += client.send(request) != 200
            latencies[number].append(time.perf_counter() - sent)
        client.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(requests))]
    for thread in threads:
        thread.start()
    begin.wait()
    start = time.perf_counter()
    for thread in threads:
        thread.join()
    return Run(time.perf_counter() - start, [one for found in latencies for one in found], sum(n_failed))


@contextmanager
def server(argv: list[str | Path]) -> Iterator[tuple[int, int]]:
    """A server that tells its address as JSON: its port and its process."""
    process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    try:
        told = json.loads("".join(iter(process.stdout.readline, "}\n")) + "}")
        port = int(told["url"].rpartition(":")[2])
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.05)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(30)


def ours(at: Prepared, database: Path) -> list[str | Path]:
    return [LIENTHONG, "serve", "--db", database, "--keys", at.keys, "--port", "0", "--json", "--data", OWN]


def least(at: Prepared, database: Path) -> list[str | Path]:
    return [sys.executable, "-m", "tests.bench.least", str(database), str(at.statements)]


def bare(at: Prepared, database: Path) -> float:
    """Seconds for the same SQL in one script."""
    told = json.loads(at.statements.read_text(encoding="utf-8"))
    connection = sqlite3.connect(database, isolation_level=None)
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "journal_mode=WAL"):
        connection.execute(f"PRAGMA {pragma}")
    cursor = connection.cursor()
    texts, seen = told["texts"], dict.fromkeys(told["moves"], 0)
    start = time.perf_counter()
    for move in (one for client in at.moves for one in client):
        key = _key(move)
        sent = told["moves"][key][seen[key]]
        seen[key] += 1
        for number, values, is_read in sent:
            cursor.execute(texts[number], values)
            if is_read:
                cursor.fetchall()
    seconds = time.perf_counter() - start
    connection.close()
    return seconds


def memory_mib(pid: int) -> float:
    """The most that the process has held."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure(n_rounds: int, n_items: int, seconds: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        at = prepared(folder, n_items, 1)
        written = [[move.written(at.token) for move in client] for client in at.moves]
        n_moves = sum(len(client) for client in written)
        rates: dict[str, list[float]] = {"ours": [], "least": [], "bare": []}
        mib = 0.0
        for number in range(n_rounds):
            for what, argv in (("ours", ours), ("least", least)):
                database = folder / f"{what}{number}.sqlite"
                shutil.copyfile(at.database, database)
                with server(argv(at, database)) as (port, pid):
                    run = called(port, written)
                    assert run.n_failed == 0, what
                    rates[what].append(n_moves / run.seconds)
                    mib = max(mib, memory_mib(pid)) if what == "ours" else mib
            database = folder / f"bare{number}.sqlite"
            shutil.copyfile(at.database, database)
            rates["bare"].append(n_moves / bare(at, database))
        ratios = [one / other for one, other in zip(rates["ours"], rates["least"], strict=True)]
        found = {
            "moves": round(median(rates["ours"])),
            "least": round(median(rates["least"])),
            "bare": round(median(rates["bare"])),
            "ratio": round(median(ratios), 3),
            "ratio_range": [round(min(ratios), 3), round(max(ratios), 3)],
            "to_bare": round(median(rates["ours"]) / median(rates["bare"]), 3),
            "target": TARGET,
            "memory_mib": round(mib),
        }
        return found | _at_rates(folder, seconds)


def _at_rates(folder: Path, seconds: int) -> dict[str, Any]:
    """Latency at the national peak, beside the least's; and ten times that, held for so long."""
    found: dict[str, Any] = {"seconds": seconds}
    for rate, name in ((PEAK, "peak"), (TEN_TIMES, "ten_times")):
        inner = folder / name
        inner.mkdir()
        at = prepared(inner, 400, max(1, rate * seconds // 800 + 1))
        plan = [[move.written(at.token) for move in client][: rate * seconds // N_CLIENTS] for client in at.moves]
        for what, argv in (("ours", ours), ("least", least)):
            database = inner / f"{what}.sqlite"
            shutil.copyfile(at.database, database)
            with server(argv(at, database)) as (port, _):
                called(port, [client[:4] for client in plan])  # warm, as a server is
                run = called(port, [client[4:] for client in plan], rate)
            told = {"p50_ms": run.p(0.5) * 1e3, "p99_ms": run.p(0.99) * 1e3}
            found[f"{name}_{what}"] = {key: round(value, 2) for key, value in told.items()} | {
                "failed": run.n_failed,
                "rate": round(len(run.latencies) / run.seconds),
            }
    found["p99_ratio"] = round(found["peak_ours"]["p99_ms"] / found["peak_least"]["p99_ms"], 2)
    return found


def rows(found: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    low, high = found["ratio_range"]
    peak, held = found["peak_ours"], found["ten_times_ours"]
    return [
        ("moves over HTTP, 8 clients, a second", f"{found['moves']:,}", "", f"bare SQL {found['bare']:,}"),
        ("  the least endpoint with the same SQL", f"{found['least']:,}", "", ""),
        ("  to the least", f"{found['ratio']:.3f}", f">= {TARGET:.2f}", f"{low:.3f} to {high:.3f}"),
        ("  to bare SQL", f"{found['to_bare']:.3f}", "", "stated"),
        (f"p99 at {PEAK} a second, ms", f"{peak['p99_ms']}", "", f"the least {found['peak_least']['p99_ms']}"),
        ("  to the least", f"{found['p99_ratio']:.2f}", f"<= {TARGET_P99:.1f}", ""),
        (
            f"{TEN_TIMES} a second for {found['seconds']} s: held",
            f"{held['rate']}",
            f">= {TEN_TIMES}",
            f"{held['failed']} failed, p99 {held['p99_ms']} ms",
        ),
        ("memory of the serving process, MiB", f"{found['memory_mib']}", "< 200", ""),
    ]


if __name__ == "__main__":
    for row in rows(measure(3, 400, 60)):
        print(f"{row[0]:<45} {row[1]:>9} {row[2]:<10} {row[3]}")
