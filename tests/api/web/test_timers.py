"""Timers of a service whose time runs by itself: deadlines, lapses and leases come about without anybody asking."""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.core.events import Timer
from engine.core.journal import instant_text
from engine.service.timers import RETRY_S
from engine.store.projections import timer_key
from tests.api.web.server import START, Server, serving
from tests.api.web.town import Town, child
from tests.engine.store.promises import check
from workflows.law.states import Verb


class FastClock:
    """Hours pass in seconds."""

    def __init__(self, speed: float) -> None:
        self._speed, self._begun = speed, time.monotonic()

    def now(self) -> dt.datetime:
        return START + dt.timedelta(seconds=(time.monotonic() - self._begun) * self._speed)


@pytest.fixture
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Server]:
    speed = getattr(request, "param", 36_000)  # a day in 2.4 seconds
    with serving(tmp_path / "journal.sqlite", FastClock(speed)) as made:
        yield made


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, "it does not come about"
        time.sleep(0.02)


def test_a_passed_deadline_brings_an_apology_by_itself(town: Town, server: Server):
    code = town.submitted()

    def kinds() -> list[str]:
        return [one["kind"] for one in town.family.get(f"/v1/cases/{code}/timeline").json()]

    until(lambda: "Apologised" in kinds())
    apologised = next(
        one for one in town.family.get(f"/v1/cases/{code}/timeline").json() if one["kind"] == "Apologised"
    )
    assert dt.datetime.fromisoformat(apologised["at"]) >= dt.datetime(2026, 9, 8, 1, 0, tzinfo=dt.UTC)
    check(server.service.engine)


@pytest.mark.parametrize("server", [600_000], indirect=True)
def test_an_unanswered_request_ends_the_stage_by_itself(town: Town, server: Server):
    code = town.submitted()
    item = town.item(code)
    officer = town.officer()
    claim = officer.done(f"/v1/work-items/{item}/moves/claim", {"fields": {"hours": 400}})["claim"]
    papers = next(
        one["fields"][0]["choices"]
        for one in officer.get(f"/v1/work-items/{item}").json()["moves"]
        if one["move"] == "request_supplement"
    )
    body = {"claim": claim, "fields": {"items": [papers[0]["code"]]}}
    officer.done(f"/v1/work-items/{item}/moves/request_supplement", body)
    until(lambda: town.family.get(f"/v1/cases/{code}").json()["has_ended"])
    assert "Lapsed" in [one["kind"] for one in town.family.get(f"/v1/cases/{code}/timeline").json()]
    check(server.service.engine)


@pytest.mark.parametrize("server", [1], indirect=True)
def test_a_standstill_after_which_many_timers_are_due_keeps_no_request_waiting(town: Town, server: Server):
    code = town.submitted()
    town.family.done(f"/v1/cases/{code}/withdraw", {})
    due = [Timer(code, "x", 1, Verb.APOLOGISE, START - dt.timedelta(hours=1), n) for n in range(4_000)]
    with sqlite3.connect(server.path) as other:
        other.executemany(
            "INSERT INTO outbox VALUES (?, 'timer', ?, 1, 'x', 1, ?, 'apologise', '', ?, NULL, ?, 0, '')",
            [(timer_key(one), code, one.claim, instant_text(one.at), instant_text(one.at)) for one in due],
        )

    def n_due() -> int:
        (found,) = other.execute("SELECT count(*) FROM outbox WHERE stage = 'x' AND done_at IS NULL").fetchone()
        return int(found)

    until(lambda: n_due() < 4_000)
    before = n_due()
    for n in range(20):
        town.submitted(child(n))
    left = n_due()
    other.close()
    assert left > 0
    assert before - left < 20 * 10  # ten timers at most went before each request


def test_a_timer_that_fails_is_tried_again_and_stops_no_other(town: Town, server: Server):
    bad, good = town.submitted("Trẻ một"), town.submitted("Trẻ hai")
    with sqlite3.connect(server.path) as other:  # a journal that nobody can read any more
        other.execute("UPDATE events SET data = '{' WHERE case_code = ? AND number = 2", (bad,))
        other.execute("UPDATE cases SET head = 'touched' WHERE code = ?", (bad,))
    other.close()
    until(lambda: "Apologised" in [one["kind"] for one in town.family.get(f"/v1/cases/{good}/timeline").json()])
    until(lambda: server.service.timers.n_failed > len(RETRY_S))
    assert "lienthong_outbox_given_up 1.0" in town.auditor.get("/metrics").text


def test_an_idle_dispatcher_sleeps(server: Server, town: Town):
    before = time.process_time()
    time.sleep(1)
    assert time.process_time() - before < 0.2
