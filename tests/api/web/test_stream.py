"""A queue as it changes: server-sent events for those who listen, from where they left off."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api.web import events
from api.web.models import EventLine
from engine.service.clock import VirtualClock
from tests.api.web.server import Client, identity, serving
from tests.api.web.town import REGISTRAR, THERE, Town, child
from workflows.time.calendar import VN

OTHER_LISTS = ("sort=opened", "state=offered", "chain=birth", "procedure=health_card", "mine=true", "overdue=true")


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
    listener = Listener(town.officer(), 3)
    listener.start()
    assert listener.is_there.wait(5)
    town.submitted(commune=THERE)
    code = town.submitted()
    town.claimed(code)
    listener.join(5)
    assert [(one["case"], one["kind"], one["office"]) for one in listener.heard] == [
        (code, "Submitted", ""),
        (code, "Offered", REGISTRAR),
        (code, "Claimed", REGISTRAR),
    ]


def test_a_listener_goes_on_from_the_last_event_it_has_heard(town: Town):
    codes = [town.submitted(child(n)) for n in range(3)]
    first = Listener(town.officer(), 1, after="0")
    first.start()
    first.join(5)
    assert first.heard[0]["case"] == codes[0]
    rest = Listener(town.officer(), 5, after=first.ids[-1])
    rest.start()
    rest.join(5)
    assert [(one["case"], one["kind"]) for one in rest.heard] == [
        (codes[0], "Offered"),
        *((code, kind) for code in codes[1:] for kind in ("Submitted", "Offered")),
    ]


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
    listeners = [Listener(town.officer(n), 3) for n in range(1, 11)]
    for one in listeners:
        one.start()
    assert all(one.is_there.wait(5) for one in listeners)
    town.claimed(town.submitted())
    for one in listeners:
        one.join(5)
    assert {tuple(heard["kind"] for heard in one.heard) for one in listeners} == {("Submitted", "Offered", "Claimed")}


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
        async for one in feed.listen(after):
            assert isinstance(one.line, EventLine)
            heard.append(one.line.position)
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


def test_an_office_sees_its_cases_begin_and_end_and_no_others(town: Town):
    code = town.submitted()
    town.submitted("Trẻ ở xa", commune=THERE)
    town.family.done(f"/v1/cases/{code}/withdraw", {})
    told = town.officer().get("/v1/events").json()["events"]
    assert {one["case"] for one in told} == {code}
    assert [told[0]["kind"], told[-1]["kind"]] == ["Submitted", "CaseEnded"]


def test_a_position_is_taken_with_its_database_or_as_a_number(town: Town):
    town.submitted()
    page = town.auditor.get("/v1/events").json()
    for after in (page["place"], page["after"]):
        rest = town.auditor.get("/v1/events", params={"after": after}).json()
        assert rest == {"events": [], "after": page["after"], "place": page["place"], "is_end": True}


@pytest.mark.parametrize(
    ("after", "says"),
    [("4", "the feed ends at 3, before 4"), (f"{'0' * 16}-1", "a position in another database")],
)
def test_a_position_that_the_feed_does_not_have_is_told(town: Town, after: str, says: str):
    town.submitted()
    client = town.server.client(identity("officer", office=REGISTRAR), "en")
    feed = client.get("/v1/events", params={"after": after})
    stream = client.get("/v1/work-items/stream", headers={"Last-Event-ID": after})
    for answer in (feed, stream):
        assert (answer.status_code, answer.json()["code"]) == (410, "position_unknown")
        assert says in answer.json()["detail"]


def test_a_cursor_goes_on_in_its_own_list_alone(town: Town):
    for n in range(3):
        town.submitted(child(n))
    boss = town.officer()
    cursor = boss.get("/v1/work-items?limit=1").json()["cursor"]
    assert boss.get(f"/v1/work-items?limit=2&cursor={cursor}").is_success
    search = {"text": "tre", "limit": 1}
    found = boss.make("/v1/work-items/search", search).json()["cursor"]
    assert boss.make("/v1/work-items/search", {**search, "cursor": found}).is_success
    others = [
        *(boss.get(f"/v1/work-items?cursor={cursor}&{other}") for other in OTHER_LISTS),
        boss.get(f"/v1/work-items?cursor={found}"),
        boss.make("/v1/work-items/search", {**search, "cursor": cursor}),
        boss.make("/v1/work-items/search", {"text": "an", "cursor": found}),
    ]
    assert {(one.status_code, one.json()["code"]) for one in others} == {(422, "cursor_wrong")}


def test_a_cursor_of_another_database_is_refused(town: Town, tmp_path: Path):
    with serving(tmp_path / "other.sqlite") as other:
        cursor = town.auditor.get("/v1/offices?limit=1").json()["cursor"]
        assert town.auditor.get(f"/v1/offices?limit=1&cursor={cursor}").is_success
        refused = other.client(None).get(f"/v1/offices?limit=1&cursor={cursor}")
    assert (refused.status_code, refused.json()["code"]) == (422, "cursor_wrong")


def test_an_office_that_closes_hears_that_its_work_passes_on(tmp_path: Path):
    at = dt.datetime(2025, 6, 30, 9, 0, tzinfo=VN)
    place = "Phường Phúc Xá, quận Ba Đình, Hà Nội"
    with serving(tmp_path / "journal.sqlite", VirtualClock(at)) as server:
        town = Town(server)
        code = town.submitted(commune=place, child_born_on="2025-06-20")
        before = town.family.get(f"/v1/cases/{code}").json()["stages"][0]["office"]
        old = town.officer(office=before)
        town.advance(days=1)
        after = town.family.get(f"/v1/cases/{code}").json()["stages"][0]["office"]
        for officer in (old, town.officer(office=after)):
            told = officer.get("/v1/events").json()["events"]
            assert [one["office"] for one in told if one["kind"] == "OfficeReplaced"] == [after]
        assert before != after
        assert old.get("/v1/work-items").json()["items"] == []
