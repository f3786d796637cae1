"""The server is killed again and again while it works: nothing acknowledged is lost, and nothing is doubled."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.spec.core_world import parameters
from api.web.identity import CallerRole, Development, Identity
from api.web.seal import seal_there
from engine.store.database import reading
from engine.store.doctor import examined
from engine.store.reading import journal
from tests.api.web.server import registered_at
from tests.api.web.town import HERE, REGISTRAR, declaration
from tests.bench.http import OWN

LIENTHONG = Path(sys.executable).with_name("lienthong")
N_WORKERS = 4


class Process:
    """`lienthong serve` in a process of its own."""

    def __init__(self, database: Path, data: Path = OWN) -> None:
        argv = [LIENTHONG, "serve", "--db", database, "--keys", database.parent / "keys.json", "--port", "0", "--json"]
        argv += ["--data", data]  # they work without a pause
        self._process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        self.base = json.loads("".join(iter(self._process.stdout.readline, "}\n")) + "}")["url"]
        registered_at(database, *map(officer, range(N_WORKERS)))

    def kill(self, number: int = signal.SIGKILL) -> int:
        self._process.send_signal(number)
        return self._process.wait(30)


def officer(number: int) -> Identity:
    return Identity(f"{REGISTRAR}.{number}", CallerRole.OFFICER, REGISTRAR)


class Worker(threading.Thread):
    """Submits families and takes their work, again and again, until nobody answers. What was acknowledged is kept."""

    def __init__(
        self, base: str, issuer: Development, number: int, told: list[tuple[str, str, Any]], **declared: str
    ) -> None:
        super().__init__(daemon=True)
        self._declared = declared
        self._base, self._number, self._told = base, number, told
        self._family = issuer.token(Identity(f"family.{number}", CallerRole.CITIZEN))
        self._officer = issuer.token(officer(number))
        self._n = 0
        self.error: AssertionError | None = None

    def run(self) -> None:
        with httpx.Client(base_url=self._base, timeout=10) as client:
            try:
                while True:
                    self._one(client)
            except httpx.HTTPError:
                return
            except AssertionError as error:
                self.error = error

    def _one(self, client: httpx.Client) -> None:
        told = {**declaration(commune=HERE, **self._declared), "child_born_on": "2026-11-02"}
        done = self._sent(client, self._family, "/v1/cases", {"chain": "birth", "declaration": told})
        item = f"{done['case']}~{done['events'][-1]['number']}"
        done = self._sent(client, self._officer, f"/v1/work-items/{item}/moves/claim", {})
        body = {"claim": done["claim"], "fields": {"note": "để sau"}}
        self._sent(client, self._officer, f"/v1/work-items/{item}/moves/release", body)

    def _sent(self, client: httpx.Client, token: str, path: str, body: Any) -> Any:
        """Sent twice under one key, as by a client that is not sure: the same answer both times."""
        self._n += 1
        key = f"{self._number}-{id(self)}-{self._n:06}"
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key}
        first = client.post(path, json=body, headers=headers)
        assert first.is_success, first.text
        self._told.append((path, key, first.json()))
        again = client.post(path, json=body, headers=headers)
        assert again.json() == first.json()
        return first.json()


def killed(folder: Path, n_kills: int, seed: int) -> int:
    """Kills the server so many times at random instants; how many moves were acknowledged and found."""
    draw, database = random.Random(seed), folder / "journal.sqlite"
    issuer = Development.at(folder / "keys.json")
    n_found = 0
    for _ in range(n_kills):
        process, told = Process(database), []
        workers = [Worker(process.base, issuer, number, told) for number in range(N_WORKERS)]
        for worker in workers:
            worker.start()
        _wait_for(told)  # on a busy machine the first answer takes its time
        time.sleep(draw.random() * 0.5)
        process.kill()
        for worker in workers:
            worker.join(15)
            assert worker.error is None
        n_found += _all_there(database, told)
        assert examined(database, parameters(), seal_there(database)) == []
    return n_found


def _wait_for(told: list[tuple[str, str, Any]]) -> None:
    ends_at = time.monotonic() + 30
    while not told and time.monotonic() < ends_at:
        time.sleep(0.005)


def _all_there(database: Path, told: list[tuple[str, str, Any]]) -> int:
    engine = reading(database)
    for _, _, done in told:
        entries = {row.number: row.kind for row in journal(engine, done["case"])}
        for event in done["events"]:
            assert entries[event["number"]] == event["kind"]
    engine.dispose()
    return len(told)


def test_ten_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    assert killed(tmp_path, 10, seed=1) > 0


@pytest.mark.long
@pytest.mark.parametrize("seed", [2, 3, 4, 5])
def test_two_hundred_kills_lose_and_double_nothing(tmp_path: Path, seed: int) -> None:
    assert killed(tmp_path, int(os.environ.get("KILLS", "200")) // 4, seed) > 0


def test_a_server_that_is_asked_to_stop_waits_for_no_stream(tmp_path: Path) -> None:
    process = Process(tmp_path / "journal.sqlite")
    token = Development.at(tmp_path / "keys.json").token(officer(1))
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.stream("GET", f"{process.base}/v1/work-items/stream", headers=headers, timeout=30) as answer:
        assert answer.is_success
        process.kill(signal.SIGTERM)
        assert list(answer.iter_lines()) == []  # it ended, and was not cut off


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_server_that_is_asked_to_stop_finishes_what_it_began(tmp_path: Path, number: int) -> None:
    process, told = Process(tmp_path / "journal.sqlite"), []
    worker = Worker(process.base, Development.at(tmp_path / "keys.json"), 1, told)
    worker.start()
    time.sleep(0.5)
    assert process.kill(number) in (0, -number, 130)
    worker.join(15)
    assert _all_there(tmp_path / "journal.sqlite", told) > 0
    assert not (tmp_path / "journal.sqlite-wal").exists()
    assert examined(tmp_path / "journal.sqlite", parameters(), seal_there(tmp_path / "journal.sqlite")) == []
