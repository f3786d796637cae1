"""The server is killed again and again while it tells a receiver that fails, is slow, repeats and dies: every event
comes at least once, of each case in order, and none is lost.
"""

from __future__ import annotations

import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.spec.core_world import parameters
from api.web.identity import Development
from api.web.seal import seal_there
from engine.store import reading
from engine.store.database import reading as opened_to_read
from engine.store.doctor import examined
from tests.api.web.server import identity, registered_at
from tests.api.web.town import HERE, in_a_home
from tests.bench.http import OWN
from tests.faults.test_kills import N_WORKERS, Process, Worker

MACHINE = identity("integrator", "integrator.1")
LIMITS = """
[retries]
after_s = {retries}
reason = {{ vi = "để thử", en = "for the test" }}

[destinations]
ports = [443]
allowed = ["http://127.0.0.1:{port}"]
"""


class Receiver(threading.Thread):
    """A receiver that is started again as often as it dies, until it is stopped."""

    def __init__(self, folder: Path, port: int, seed: int) -> None:
        super().__init__(daemon=True)
        self._folder, self._port, self._draw = folder, port, random.Random(seed)
        self._is_stopped = False
        self.n_deaths = -1
        self._begin()
        self.start()

    def _begin(self) -> None:
        argv = [self._port, self._folder, self._draw.randrange(10**6)]
        told = [sys.executable, "-m", "tests.faults.receiver", *map(str, argv)]
        self._process = subprocess.Popen(told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.n_deaths += 1

    def run(self) -> None:
        while True:
            self._process.wait()
            if self._is_stopped:
                return
            self._begin()

    def stop(self) -> None:
        self._is_stopped = True
        self._process.kill()
        self.join(10)


class Told:
    """A folder with a database, limits of its own and what the receiver got."""

    def __init__(self, folder: Path) -> None:
        self.database, self.data, self._folder = folder / "journal.sqlite", folder / "data", folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.data.mkdir()
        own = (OWN / "limits.toml").read_text(encoding="utf-8")
        limits = LIMITS.format(retries=[1] * 200, port=self.port)
        (self.data / "limits.toml").write_text(own + limits, encoding="utf-8")
        self.issuer = Development.at(folder / "keys.json")

    def machine(self, base: str) -> httpx.Client:
        headers = {"Authorization": f"Bearer {self.issuer.token(MACHINE)}"}
        return httpx.Client(base_url=base, headers=headers, timeout=30)

    def subscribe(self, base: str) -> None:
        registered_at(self.database, MACHINE)
        with self.machine(base) as machine:
            told = machine.put("/v1/webhooks/all", json={"url": f"http://127.0.0.1:{self.port}/"})
        assert told.is_success, told.text
        (self._folder / "secret").write_text(told.json()["secret"], encoding="utf-8")

    def events(self) -> dict[str, list[int]]:
        """The numbers of the events of each case, in order."""
        engine, found = opened_to_read(self.database), dict[str, list[int]]()
        for row in reading.events(engine, 0, 10**6):
            found.setdefault(row.case, []).append(row.number)
        engine.dispose()
        return found

    def got(self) -> list[Any]:
        """What came, each with what was answered; the last line may be half written, if its writer has died."""
        path = self._folder / "got.jsonl"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [json.loads(line) for line in lines if line.endswith("}")]


def told_in_spite_of_kills(folder: Path, n_kills: int, n_events: int, seed: int) -> int:
    """Kills the server so many times while so many events are told; how often the receiver died."""
    draw, at = random.Random(seed), Told(folder)
    receiver = Receiver(folder, at.port, seed)
    try:
        for n in range(n_kills):
            process = Process(at.database, at.data)
            if n == 0:
                at.subscribe(process.base)
            told: list[tuple[str, str, Any]] = []
            workers = [Worker(process.base, at.issuer, number, told, **in_a_home(HERE)) for number in range(N_WORKERS)]
            for worker in workers:
                worker.start()
            wanted = n_events * (n + 1) // n_kills
            _wait(lambda wanted=wanted: sum(map(len, at.events().values())) >= wanted)  # type: ignore[misc]
            time.sleep(draw.random() * 0.5)
            process.kill()
            for worker in workers:
                worker.join(15)
                assert worker.error is None
            assert examined(at.database, parameters(), seal_there(at.database)) == []
        process = Process(at.database, at.data)
        with at.machine(process.base) as machine:
            _wait(lambda: machine.get("/v1/webhooks/all").json()["n_waiting"] == 0, 120)
        process.kill()
    finally:
        receiver.stop()
    _all_told_in_order(at.events(), at.got())
    assert examined(at.database, parameters(), seal_there(at.database)) == []
    return receiver.n_deaths


def _wait(holds: Any, for_s: float = 60) -> None:
    ends_at = time.monotonic() + for_s
    while not holds():
        assert time.monotonic() < ends_at
        time.sleep(0.05)


def _all_told_in_order(events: dict[str, list[int]], got: list[Any]) -> None:
    """Each event was acknowledged; before that no later one of its case came, and after it no earlier one."""
    acknowledged = dict.fromkeys(events, 0)
    bodies: dict[str, Any] = {}
    for one in got:
        assert one["told"] is not None, "what came was not verified"
        assert one["told"]["id"] == one["id"]
        assert bodies.setdefault(one["id"], one["told"]) == one["told"], "what came again was something else"
        case, number = one["told"]["subject"], one["told"]["data"]["number"]
        # the last one again, where its acknowledgement was not written before a kill
        assert number in (acknowledged[case], acknowledged[case] + 1), (case, number, acknowledged[case])
        if one["status"] == 204:
            acknowledged[case] = number
    assert acknowledged == {case: numbers[-1] for case, numbers in events.items()}


def test_fifty_events_are_told_in_spite_of_two_kills(tmp_path: Path) -> None:
    told_in_spite_of_kills(tmp_path, 2, 50, seed=1)


@pytest.mark.long
def test_a_thousand_events_are_told_in_spite_of_twenty_kills(tmp_path: Path) -> None:
    n_deaths = told_in_spite_of_kills(tmp_path, int(os.environ.get("KILLS", "20")), 1_000, seed=2)
    assert n_deaths > 0
