"""A queue as it changes: server-sent events for those who listen, from where they left off."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import threading
from collections.abc import Callable
from typing import Any

import pytest

from api.web import events
from api.web.models import EventLine
from tests.api.web.server import Client
from tests.api.web.town import REGISTRAR, THERE, Town, child


class Listener(threading.Thread):
    """Reads a stream until it has heard of so many events."""

    def __init__(self, client: Client, n: int, after: str | None = None) -> None:
        super().__init__(daemon=True)
        self._client, self._n = client, n
        self._headers = {"Last-Event-ID": after} if after else {}
        self.heard: list[dict[str, Any]] = []
        self.ids: list[str] = []
        self.is_there = threading.Event()

    def run(self) -> None:
        with self._client.stream("GET", "/v1/work-items/stream", headers=self._headers) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            self.is_there.set()
            for line in answer.iter_lines():
                if line.startswith("id: "):
                    self.ids.append(line[4:])
                if line.startswith("data: "):
                    self.heard.append(json.loads(line[6:]))
                if not line and len(self.heard) == self._n:
                    return


def test_a_listener_hears_of_its_own_office_alone(town: Town):
    listener = Listener(town.officer(), 2)
    listener.start()
    assert listener.is_there.wait(5)
    town.submitted(commune=THERE)
    code = town.submitted()
    town.claimed(code)
    listener.join(5)
    assert [(one["case"], one["kind"], one["office"]) for one in listener.heard] == [
        (code, "Offered", REGISTRAR),
        (code, "Claimed", REGISTRAR),
    ]


def test_a_listener_goes_on_from_the_last_event_it_has_heard(town: Town):
    codes = [town.submitted(child(n)) for n in range(3)]
    first = Listener(town.officer(), 1, after="0")
    first.start()
    first.join(5)
    assert first.heard[0]["case"] == codes[0]
    rest = Listener(town.officer(), 2, after=first.ids[-1])
    rest.start()
    rest.join(5)
    assert [one["case"] for one in rest.heard] == codes[1:]


def test_a_listener_hears_of_a_deadline_that_has_come_near(town: Town):
    town.server.service.timers.advance(dt.datetime(2026, 9, 7, 9, 0, tzinfo=dt.UTC))  # 16:00: due the next day
    code = town.submitted()
    listener = Listener(town.officer(), 1)
    listener.start()
    assert listener.is_there.wait(5)
    town.advance(hours=1)
    listener.join(5)
    near = {"kind": "approaching", "item": town.item(code), "case": code, "stage": "birth_registration"}
    assert near.items() <= listener.heard[0].items()
    assert listener.ids == []


def test_many_listen_to_one_look_at_the_feed(town: Town):
    listeners = [Listener(town.officer(n), 2) for n in range(1, 11)]
    for one in listeners:
        one.start()
    assert all(one.is_there.wait(5) for one in listeners)
    town.claimed(town.submitted())
    for one in listeners:
        one.join(5)
    assert {tuple(heard["kind"] for heard in one.heard) for one in listeners} == {("Offered", "Claimed")}


def test_the_feed_tells_each_event_once_and_in_order(town: Town):
    for n in range(3):
        town.claimed(town.submitted(child(n)))
    seen, after = [], 0
    while True:
        page = town.auditor.get("/v1/events", params={"after": after, "limit": 4}).json()
        if not page["events"]:
            assert page["after"] == after
            break
        seen += [one["position"] for one in page["events"]]
        after = page["after"]
    assert seen == sorted(set(seen))
    assert len(seen) == 3 * 4


def test_a_listener_that_falls_behind_comes_back_and_has_lost_nothing(town: Town, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(events, "LONGEST_WAIT", 3)
    feed, heard = events.Feed(town.server.service), []

    async def listen(after: int | None, n: int) -> None:
        async for line in feed.listen(after):
            assert isinstance(line, EventLine)
            heard.append(line.position)
            if len(heard) == 1:  # and now it is slow
                for name in ("Trẻ một", "Trẻ hai", "Trẻ ba"):
                    await asyncio.to_thread(town.submitted, name)
                await until(lambda: not feed._listeners)
            if len(heard) == n:
                return

    async def until(holds: Callable[[], bool]) -> None:
        while not holds():
            await asyncio.sleep(0.01)

    async def run() -> None:
        first = asyncio.create_task(listen(None, 99))
        await until(lambda: bool(feed._listeners))
        await asyncio.to_thread(town.submitted)
        await first
        assert len(heard) < len(told())
        await listen(heard[-1], len(told()))
        feed.stop()

    def told() -> list[int]:
        return [one["position"] for one in town.auditor.get("/v1/events").json()["events"]]

    asyncio.run(run())
    assert heard == told()
