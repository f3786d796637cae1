"""Decided, issued and delivered: three times of a result, each with who and when; what it carries, what replaced it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from api.words.wording import instant
from engine.store.rebuild import differences
from tests.api.web.test_fields import GIVEN
from tests.api.web.test_moves import approved, correcting
from tests.api.web.town import POLICE, REGISTRAR, Town


def given(town: Town, code: str, stage: str = "birth_registration") -> dict[str, Any]:
    """What the family is told of the results of a stage, by code."""
    stages = {one["code"]: one for one in town.family.get(f"/v1/cases/{code}").json()["stages"]}
    return {one["code"]: one for one in stages[stage]["given"]}


def now(town: Town) -> dt.datetime:
    return town.server.service.clock.now()


def test_a_result_is_issued_by_whoever_approves_and_delivered_later(town: Town) -> None:
    code, item = approved(town)
    issued = given(town, code)["birth_certificate"]
    assert issued["issued"]["by"] == f"{REGISTRAR}.1"
    assert issued["decided"] == issued["issued"]
    assert issued["delivered"] is None
    town.advance(minutes=10)
    town.officer(2).done(f"/v1/work-items/{item}/moves/deliver_result", {"fields": {"way": "paper"}})
    told = given(town, code)["birth_certificate"]["delivered"]
    assert (told["by"], told["way"], told["office"]) == (f"{REGISTRAR}.2", "paper", REGISTRAR)
    assert told["at"] > issued["issued"]["at"]


def test_what_is_to_be_handed_over_is_listed_until_it_is(town: Town) -> None:
    items = [approved(town)[1]]
    town.advance(minutes=5)
    second = town.submitted("Lê Minh Khôi")
    item, claim = town.claimed(second)
    fields = GIVEN | {"register_number": "126", "personal_id": "001326000126"}
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": fields})
    items.append(item)
    path = "/v1/work-items/undelivered"

    def listed(query: str = "", office: str = REGISTRAR) -> list[str]:
        return [one["id"] for one in town.officer(office=office).get(f"{path}{query}").json()["items"]]

    assert listed() == items
    assert (listed("?procedure=health_card"), listed(office=POLICE)) == ([], [])
    first = town.officer().get(f"{path}?limit=1").json()
    assert (first["count"], [one["id"] for one in first["items"]]) == (2, items[:1])
    assert listed(f"?limit=1&cursor={first['cursor']}") == items[1:]
    town.officer(2).done(f"/v1/work-items/{items[0]}/moves/deliver_result", {"fields": {"way": "paper"}})
    assert listed() == items[1:]
    town.advance(days=30)
    (line,) = town.officer().get(path).json()["items"]
    assert (line["is_open"], line["is_overdue"], line["is_at_risk"]) == (False, False, False)
    engine = town.server.service.engine
    assert list(differences(engine)) == []


def test_a_ruling_that_was_signed_before_it_is_told_here_says_when_and_by_whom(town: Town) -> None:
    code = town.submitted()
    signed_at = town.advance(minutes=30)
    town.advance(minutes=30)
    item, claim = town.claimed(code)
    signed = {"decided_at": signed_at.isoformat(), "decided_by": "chu-tich.07"}
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN | signed})
    told = given(town, code)["birth_certificate"]
    assert dt.datetime.fromisoformat(told["decided"]["at"]) == signed_at
    assert (told["decided"]["by"], told["issued"]["by"]) == ("chu-tich.07", f"{REGISTRAR}.1")
    assert told["issued"]["at"] > told["decided"]["at"]
    lines = {one["kind"]: one["what"] for one in town.family.get(f"/v1/cases/{code}/timeline").json()}
    assert f"ký lúc {instant(signed_at, 'vi')}" in lines["Approved"]


@pytest.mark.parametrize(
    ("signed", "says"),
    [
        ({"decided_at": "2026-13-40T10:00"}, "decided_at"),
        ({"decided_at": "hôm qua"}, "decided_at"),
        ({"decided_at": 1_700_000_000}, "decided_at"),
        ({"decided_at": "2019-01-01T08:00:00+07:00"}, "không trước khi gia đình nộp"),
        ({"decided_at": "2199-01-01T08:00:00+07:00"}, "không sau lúc này"),
        ({"decided_by": "Nguyễn Văn Ký"}, "tài khoản"),
    ],
)
def test_nobody_signs_before_the_family_came_nor_after_now(town: Town, signed: dict[str, Any], says: str) -> None:
    code = town.submitted()
    item, claim = town.claimed(code)
    path = f"/v1/work-items/{item}/moves/approve"
    refused = town.officer().make(path, {"claim": claim, "fields": GIVEN | signed})
    assert (refused.status_code, refused.json()["code"]) == (422, "data_wrong")
    assert says in refused.json()["detail"]
    assert given(town, code) == {}


def test_a_result_says_what_it_carries_and_how_long_it_holds(town: Town) -> None:
    code, _ = approved(town)
    told = given(town, code)
    assert {one["code"]: one["value"] for one in told["birth_certificate"]["carries"]} == {
        name: GIVEN[name] for name in ("register_number", "register_book")
    }
    assert [one["label"] for one in told["personal_id"]["carries"]] == ["số định danh cá nhân"]
    assert told["birth_certificate"]["valid_until"] is None


def test_what_was_corrected_says_by_which_case_and_that_one_what_it_replaces(town: Town) -> None:
    first, _ = approved(town)
    item, claim = correcting(town, first)
    told = {"case": first, "result": "birth_certificate"}
    town.officer().done(f"/v1/work-items/{item}/moves/correct", {"claim": claim, "fields": told})
    assert given(town, first)["birth_certificate"]["replaced_by"] == item.partition("~")[0]
    assert given(town, first)["personal_id"]["replaced_by"] is None
    (new,) = given(town, item.partition("~")[0], "result_correction").values()
    assert new["replaces"] == {"case": first, "result": "birth_certificate"}


def test_who_sees_no_results_is_told_of_none(town: Town) -> None:
    code, _ = approved(town)
    stages = town.who("leader", "leader.1", province="01").get(f"/v1/cases/{code}").json()["stages"]
    assert {one["given"] if one["given"] is None else "told" for one in stages} == {None}
