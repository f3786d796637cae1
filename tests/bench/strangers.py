"""How others are answered while strangers hold connections half-open or send a byte a second: by turns with none.

`python -m tests.bench.strangers [seconds]`.
"""

from __future__ import annotations

import selectors
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from tests.bench.http import N_CLIENTS, PEAK, Client, Run, ours, prepared, server

N_HALF_OPEN = N_SLOW = 200
TARGET = 2.0  # times the usual p95
ADDRESSES = tuple(f"127.0.0.{n}" for n in range(2, 10))  # each may have only so many connections
AGAIN_S = 1.0  # a stranger who was shut out comes again
BODY = b"POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n{"
HEAD = b"GET /v1/cases HTTP/1.1\r\nHost: x\r\nX-A: "


class Strangers(threading.Thread):
    """Connections that are held open; those that send a byte now and then, in the head or the body, are half of them.

    `n_open` is how many are open now.
    """

    def __init__(self, port: int, addresses: tuple[str, ...], n_half_open: int, n_slow: int) -> None:
        super().__init__(daemon=True)
        self._port, self._addresses = port, addresses
        self._n_half_open, self._n_slow = n_half_open, n_slow
        self._ends = threading.Event()
        self._selector = selectors.DefaultSelector()
        self._slow: dict[socket.socket, int] = {}
        self._again: list[tuple[float, int]] = []
        self.n_open = 0

    def stop(self) -> None:
        self._ends.set()
        self.join()

    def run(self) -> None:
        for number in range(self._n_half_open + self._n_slow):
            self._open(number)
        next_byte = time.monotonic()
        while not self._ends.is_set():
            for key, _ in self._selector.select(0.05):
                self._answered(key.fileobj, key.data)  # type: ignore[arg-type]
            now = time.monotonic()
            while self._again and self._again[0][0] <= now:
                self._open(self._again.pop(0)[1])
            if now >= next_byte:
                next_byte = now + 1
                for one in list(self._slow):
                    with suppress(OSError):
                        one.send(b"a")
        for key in list(self._selector.get_map().values()):
            key.fileobj.close()  # type: ignore[union-attr]

    def _open(self, number: int) -> None:
        try:
            made = socket.create_connection(
                ("127.0.0.1", self._port), 5, (self._addresses[number % len(self._addresses)], 0)
            )
            is_slow = number >= self._n_half_open
            made.sendall((BODY if number % 2 else HEAD) if is_slow else (HEAD if number % 2 else b""))
        except OSError:
            self._again.append((time.monotonic() + AGAIN_S, number))
            return
        made.setblocking(False)
        self._selector.register(made, selectors.EVENT_READ, number)
        self.n_open += 1
        if is_slow:
            self._slow[made] = number

    def _answered(self, one: socket.socket, number: int) -> None:
        """They are told to go, or are cut off."""
        with suppress(OSError):
            if one.recv(65_536):
                return
        self._selector.unregister(one)
        self._slow.pop(one, None)
        one.close()
        self.n_open -= 1
        self._again.append((time.monotonic() + AGAIN_S, number))


@contextmanager
def strangers(
    port: int, addresses: tuple[str, ...] = ADDRESSES, n_half_open: int = N_HALF_OPEN, n_slow: int = N_SLOW
) -> Iterator[Strangers]:
    """Until the block ends; it begins when all are open that are let in."""
    made = Strangers(port, addresses, n_half_open, n_slow)
    made.start()
    until = time.monotonic() + 3
    while made.n_open < n_half_open + n_slow and time.monotonic() < until:
        time.sleep(0.02)
    try:
        yield made
    finally:
        made.stop()


class Phase(NamedTuple):
    p50_ms: float
    p95_ms: float
    n_failed: int


def asked(port: int, requests: list[list[bytes]], rate: float) -> Run:
    """Each request over a connection of its own, at the instants of a plan."""
    latencies: list[list[float]] = [[] for _ in requests]
    n_failed = [0] * len(requests)
    start = time.perf_counter() + 0.05

    def work(number: int) -> None:
        for place, request in enumerate(requests[number]):
            planned = start + (place * len(requests) + number) / rate
            if (left := planned - time.perf_counter()) > 0:
                time.sleep(left)
            try:
                client = Client(port)
                n_failed[number] += client.send(request) != 200
                client.close()
            except (OSError, ValueError):
                n_failed[number] += 1
            latencies[number].append(time.perf_counter() - planned)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Run(time.perf_counter() - start, [one for found in latencies for one in found], sum(n_failed))


def measure(seconds: int, n_turns: int = 3, addresses: tuple[str, ...] = ADDRESSES) -> dict[str, Any]:
    """By turns without strangers and with them, each for so long: medians of the turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        n_each = max(2, PEAK * seconds // N_CLIENTS // 2 * 2)
        at = prepared(folder, max(40, n_each * N_CLIENTS // 2), 2 * n_turns + 1)
        plan = [[move.written(at.token) for move in client] for client in at.moves]
        database = folder / "served.sqlite"
        shutil.copyfile(at.database, database)
        found: dict[str, list[Phase]] = {"usual": [], "strangers": []}
        n_open = []
        with server(ours(at, database)) as (port, _):
            for turn in range(2 * n_turns):
                part = [client[turn * n_each : (turn + 1) * n_each] for client in plan]
                if turn % 2:
                    with strangers(port, addresses) as held:
                        found["strangers"].append(_phase(asked(port, part, PEAK)))
                        n_open.append(held.n_open)
                else:
                    found["usual"].append(_phase(asked(port, part, PEAK)))
        usual, with_them = (median(one.p95_ms for one in found[what]) for what in ("usual", "strangers"))
        return {
            "usual_p95_ms": round(usual, 2),
            "strangers_p95_ms": round(with_them, 2),
            "ratio": round(with_them / usual, 2),
            "failed": sum(one.n_failed for phases in found.values() for one in phases),
            "n_open": n_open,
            "target": TARGET,
        }


def _phase(run: Run) -> Phase:
    return Phase(run.p(0.5) * 1e3, run.p(0.95) * 1e3, run.n_failed)


if __name__ == "__main__":
    for what, addresses in (("many addresses", ADDRESSES), ("one address, that of the others", ("127.0.0.1",))):
        print(what, measure(int(sys.argv[1]) if len(sys.argv) > 1 else 15, addresses=addresses))
