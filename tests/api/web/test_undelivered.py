"""Results that an office has not handed over when it closes: over HTTP they are its successor's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.spec.core_world import packaged_offices
from engine.service.clock import VirtualClock
from engine.store import queries
from engine.store.queue import QueueWanted, queue
from engine.store.rebuild import differences
from tests.api.web.server import Client, serving
from tests.api.web.town import GIVEN, Town
from tests.engine.service.test_closing_offices import served
from workflows.law.states import Verb
from workflows.time.calendar import VN

LAST_DAY = dt.datetime(2025, 6, 30, 9, 0, tzinfo=VN)  # of the offices of before
PLACE = "Phường Phúc Xá, quận Ba Đình, Hà Nội"
WAS, IS = "registrar_001_00001", "registrar_00097"
BORN_THEN = GIVEN | {"personal_id": "001325000125"}
LIST = "/v1/work-items/undelivered"


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with serving(tmp_path / "journal.sqlite", VirtualClock(LAST_DAY)) as server:
        yield Town(server)


def approved(town: Town) -> tuple[str, str]:
    """Case and work item, on the last day of the office."""
    code = town.submitted(commune=PLACE, child_born_on="2025-06-20")
    item, officer = town.item(code), town.officer(office=WAS)
    claim = officer.done(f"/v1/work-items/{item}/moves/claim", {})["claim"]
    officer.done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": BORN_THEN})
    return code, item


def listed(by: Client) -> list[tuple[str, str]]:
    return [(one["id"], one["office"]) for one in by.get(LIST).json()["items"]]


@pytest.mark.parametrize("who", [Town.officer, Town.system])
def test_the_successor_lists_and_delivers_and_the_closed_office_no_longer(town: Town, who):
    code, item = approved(town)
    old, new = who(town, office=WAS), who(town, office=IS)
    assert (listed(old), listed(new)) == ([(item, WAS)], [])
    town.advance(days=1)
    assert (listed(old), listed(new)) == ([], [(item, IS)])
    path = f"/v1/work-items/{item}"
    refused = old.make(f"{path}/moves/deliver_result", {})
    assert (refused.status_code, refused.json()["code"]) == (404, "item_unknown")
    assert [one["move"] for one in new.get(path).json()["moves"]] == ["deliver_result"]
    new.done(f"{path}/moves/deliver_result", {})
    assert listed(new) == []
    (stage,) = (one for one in town.family.get(f"/v1/cases/{code}").json()["stages"] if one["results"])
    given = {one["code"]: one for one in stage["given"]}["birth_certificate"]
    assert (given["issued"]["office"], given["delivered"]["office"]) == (WAS, IS)
    assert list(differences(town.server.service.engine)) == []


def test_both_offices_hear_where_the_result_went_and_the_family_reads_it(town: Town):
    code, _ = approved(town)
    town.advance(days=1)
    for office in (WAS, IS):
        told = town.officer(office=office).get("/v1/events").json()["events"]
        passed = [(one["office"], one["state"]) for one in told if one["kind"] == "OfficeReplaced"]
        assert passed == [(IS, "approved")]
    was, is_ = (town.family.get(f"/v1/offices/{office}").json()["name"] for office in (WAS, IS))
    (line,) = (
        one for one in town.family.get(f"/v1/cases/{code}/timeline").json()
        if (one["kind"], one["stage"]) == ("OfficeReplaced", "birth_registration")
    )  # fmt: skip
    assert (line["who"], line["what"]) == (is_, f"Tiếp nhận kết quả chưa trả của {was} đã kết thúc hoạt động")


def test_whoever_is_to_deliver_it_sees_what_was_declared(town: Town):
    code, _ = approved(town)
    town.advance(days=1)
    assert town.officer(office=IS).get(f"/v1/cases/{code}/declaration").json()["values"]["child_name"]
    assert town.officer(office=WAS).get(f"/v1/cases/{code}/declaration").status_code == 404


def test_what_was_left_at_an_office_of_before_july_2025_passes_on_with_the_next_start(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    with serving(path, VirtualClock(LAST_DAY)) as server:
        code, item = approved(Town(server))
        store = server.service.store
        (timer,) = (one for one in queries.timers_of(store.engine, code) if one.verb is Verb.REPLACE_OFFICE
                    and one.stage == "birth_registration")  # fmt: skip
        store.failed(timer, "defect", None, 1)
    later = LAST_DAY + dt.timedelta(days=3)
    with served(path, packaged_offices(), later) as service:
        service.timers.advance(later)
        assert service.cases.get(code).stages["birth_registration"].office == IS
        (row,) = queue(service.engine, QueueWanted(frozenset({IS}), by="since", is_undelivered=True)).rows
        assert row.opened_by == int(item.partition("~")[2])
        assert list(differences(service.engine)) == []
