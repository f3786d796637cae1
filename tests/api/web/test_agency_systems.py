"""An agency's own system works its office's queue as an officer of that office would, and is named as a system."""

from __future__ import annotations

import json

import httpx
import pytest

from api.web.identity import CallerRole
from api.web.permissions import OPERATIONS, Area, matrix
from tests.api.web.server import Client, account, identity
from tests.api.web.town import ELSEWHERE, GIVEN, HERE, NEAR, POLICE, REGISTRAR, THERE, Town, in_a_home
from workflows.law.neighbours import POPULATION_DB

CARDS = "social_insurance_ha_noi_1"  # of Phường Ba Đình
SYSTEM = f"{REGISTRAR}.system"
ACTOR = f"system:{SYSTEM}"


def code_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, str(answer.json().get("code", ""))


def taken(town: Town, code: str, by: Client | None = None) -> tuple[str, int]:
    """The work item that the system has taken, and the number of the claim."""
    item = town.item(code)
    return item, int((by or town.system()).done(f"/v1/work-items/{item}/moves/claim", {})["claim"])


def test_a_system_has_nothing_of_a_case_that_an_officer_of_its_office_has_not():
    for one in matrix().values():
        area = one.areas.get(CallerRole.AGENCY_SYSTEM)
        if area is not Area.OWN or CallerRole.CITIZEN in one.areas:  # what a machine has made itself is no case
            assert area in (None, one.areas.get(CallerRole.OFFICER))
        shown = CallerRole.AGENCY_SYSTEM in one.personal
        assert shown == (area is not None and CallerRole.OFFICER in one.personal)


def test_a_card_is_decided_from_the_queue_to_its_delivery_by_the_system_of_its_agency(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    system = town.system(CARDS)
    (line,) = system.get("/v1/work-items").json()["items"]
    assert (line["case"], line["stage"]) == (code, "health_card")
    path = f"/v1/work-items/{line['id']}/moves"
    claim = system.done(f"{path}/claim", {})["claim"]
    assert system.make(f"/v1/work-items/{line['id']}/renew", {"claim": claim, "hours": 4}).is_success
    (mine,) = system.get("/v1/work-items?mine=true").json()["items"]
    assert mine["holder"] == f"system:{CARDS}.system"
    assert system.get(f"/v1/cases/{code}/declaration").json()["values"]["child_name"] == "Lê Bảo An"
    assert system.get(f"/v1/cases/{code}/dossier").is_success
    assert "approve" in [one["move"] for one in system.get(f"/v1/work-items/{line['id']}").json()["moves"]]
    done = system.done(f"{path}/approve", {"claim": claim, "fields": {"insurance_number": "0126123456"}})
    assert done["state"] == "approved"
    system.done(f"{path}/deliver_result", {"fields": {"way": "electronic"}})
    stage = next(one for one in system.get(f"/v1/cases/{code}").json()["stages"] if one["code"] == "health_card")
    assert (stage["is_delivered"], stage["results"]["health_card"]["insurance_number"]) == (True, "0126123456")


def test_the_journal_names_it_as_a_system_and_the_timeline_says_whose_and_who_answers_for_it(town: Town):
    code = town.submitted()
    item, claim = taken(town, code)
    town.system().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    written = [json.loads(one["text"]) for one in town.auditor.get(f"/v1/cases/{code}/journal").json()]
    assert [one["actor"] for one in written if one["role"] == "officer"] == [ACTOR, ACTOR]
    office = town.family.get(f"/v1/offices/{REGISTRAR}").json()["name"]
    told = town.family.get(f"/v1/cases/{code}/timeline").json()
    lines = {one["kind"]: one for one in told if one["is_by_system"]}
    assert set(lines) == {"Claimed", "Approved"}
    assert {one["who"] for one in lines.values()} == {f"{office} (bằng hệ thống của cơ quan)"}
    assert lines["Claimed"]["what"].startswith("Hệ thống của cơ quan nhận việc")
    heard = town.supervisor().get("/v1/events").json()["events"]
    assert [one["kind"] for one in heard if one["is_by_system"]] == ["Claimed", "Approved"]
    english = town.server.client(identity("citizen", "family.1"), "en").get(f"/v1/cases/{code}/timeline").json()
    assert any(one["who"] == f"{office} (by its own system)" for one in english)


def test_an_officer_of_the_same_name_is_somebody_else(town: Town):
    item, claim = taken(town, town.submitted())
    town.server.token(identity("officer", ACTOR.replace(":", "."), REGISTRAR))
    officer = town.who("officer", ACTOR.replace(":", "."), REGISTRAR)
    refused = officer.make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert code_of(refused) == (409, "claim_lost")


def test_what_it_is_shown_stands_among_the_looks_with_its_role(town: Town):
    code = town.submitted()
    town.system().get(f"/v1/cases/{code}/declaration")
    (look,) = town.family.get(f"/v1/cases/{code}/reads").json()["items"]
    assert (look["subject"], look["role"], look["office"]) == (SYSTEM, "agency_system", REGISTRAR)


@pytest.mark.parametrize("office", [NEAR, POLICE, ELSEWHERE])
def test_what_lies_at_another_office_is_not_there_for_it(town: Town, office: str):
    code = town.submitted()
    item, system = town.item(code), town.system(office)
    for answer in (
        system.get(f"/v1/work-items/{item}"),
        system.make(f"/v1/work-items/{item}/moves/claim", {}),
        system.get(f"/v1/work-items?office={REGISTRAR}"),
        system.make(f"/v1/work-items/{item}/renew", {"claim": 1, "hours": 1}),
    ):
        assert code_of(answer) == (404, "item_unknown")
    assert system.get("/v1/work-items").json()["count"] == 0
    if office == ELSEWHERE:
        assert code_of(system.get(f"/v1/cases/{code}")) == (404, "not_submitted")


def test_it_does_only_what_its_registration_names(town: Town):
    who = identity("agency_system", SYSTEM, REGISTRAR)
    reader = town.server.client(who, registered=account(who)._replace(operations="item_list item_read"))
    item = town.item(town.submitted())
    assert reader.get(f"/v1/work-items/{item}").json()["moves"] is not None
    refused = reader.make(f"/v1/work-items/{item}/moves/claim", {})
    assert code_of(refused) == (403, "not_permitted")
    assert "item_list, item_read" in refused.json()["detail"]


def test_its_token_need_not_say_where_it_works(town: Town):
    town.submitted()
    who = identity("agency_system", SYSTEM, REGISTRAR)
    town.server.token(who)
    assert Client(town.server.base, identity("agency_system", SYSTEM)).get("/v1/work-items").json()["count"] == 1


def test_it_stands_in_for_nobody_and_nobody_for_it(town: Town):
    days = {"from_on": "2026-09-07", "until_on": "2026-09-09"}
    near = identity("agency_system", f"{NEAR}.system", NEAR)
    town.server.token(near)
    town.server.token(identity("agency_system", SYSTEM, REGISTRAR))
    told = {"absent": town.registered(1), "substitute": f"{NEAR}.system", **days}
    assert code_of(town.supervisor().make("/v1/substitutions", told)) == (422, "data_wrong")
    told = {"absent": SYSTEM, "substitute": town.registered(1, NEAR), **days}
    assert code_of(town.supervisor().make("/v1/substitutions", told)) == (404, "person_unknown")


def test_a_supervisor_takes_its_work_back_and_gives_it_to_a_person_but_gives_it_none(town: Town):
    code = town.submitted()
    item, claim = taken(town, code)
    seen = town.officer().get(f"/v1/work-items/{item}").json()
    assert (seen["holder"], seen["moves"]) == (ACTOR, [])
    given = town.supervisor().done(f"/v1/work-items/{item}/reassign", {"officer": town.registered(1)})
    assert [(one["kind"], one["is_by_system"]) for one in given["events"]][-1] == ("Claimed", False)
    late = town.system().make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert code_of(late) == (409, "claim_lost")
    assert late.json()["now"]["holder"] == f"{REGISTRAR}.1"
    back = town.supervisor().make(f"/v1/work-items/{item}/reassign", {"officer": SYSTEM})
    assert code_of(back) == (422, "data_wrong")


def test_a_supervisor_can_end_what_their_offices_system_does(town: Town):
    system = town.system()
    assert system.get("/v1/work-items").is_success
    body = {"office": REGISTRAR, "label": "phần mềm hộ tịch", "is_active": False}
    assert town.supervisor().put(f"/v1/officers/{SYSTEM}", json=body).is_success
    assert code_of(system.get("/v1/work-items")) == (403, "not_registered")


def test_it_claims_asks_and_releases_many_at_once_and_decides_none_so(town: Town):
    system = town.system()
    taking, asked, given_back = (town.submitted(f"Trẻ {name}", HERE, **in_a_home(HERE)) for name in "ABC")
    items = [town.item(code) for code in (taking, asked, given_back)]
    done = system.done("/v1/work-items/moves", {"items": [{"id": one, "move": "claim"} for one in items]})["results"]
    claims = [one["done"]["claim"] for one in done]
    lists = next(
        one for one in system.get(f"/v1/work-items/{items[1]}").json()["moves"] if one["move"] == "request_supplement"
    )
    wanted = next(one for one in lists["fields"] if one["name"] == "items")["choices"][0]["code"]
    moves = [
        {"id": items[0], "move": "wait_for_neighbour", "fields": {"neighbour": POPULATION_DB.code}},
        {"id": items[1], "move": "request_supplement", "fields": {"items": [wanted]}},
        {"id": items[2], "move": "release"},
    ]
    told = [{**one, "claim": claim} for one, claim in zip(moves, claims, strict=True)]
    states = [one["done"]["state"] for one in system.done("/v1/work-items/moves", {"items": told})["results"]]
    assert states == ["awaiting_neighbour", "awaiting_citizen", "offered"]
    ruled = [{"id": items[2], "move": move} for move in ("approve", "refuse", "find")]
    for one in system.done("/v1/work-items/moves", {"items": ruled})["results"]:
        assert one["problem"]["code"] == "not_in_bulk"
    (given,) = system.done(
        "/v1/work-items/moves", {"items": [{"id": items[2], "move": "reassign", "fields": {"officer": "a.1"}}]}
    )["results"]
    assert given["problem"]["code"] == "not_permitted"


def test_every_operation_of_an_officer_on_the_queue_may_be_named_in_its_registration():
    named = set(OPERATIONS[CallerRole.AGENCY_SYSTEM])
    assert {"item_list", "item_read", "item_move", "item_move_many", "item_renew", "case_dossier"} <= named
    assert not named & {"item_reassign", "case_submit", "case_search", "case_answer", "substitution_make"}


def test_a_case_of_another_office_does_not_come_into_its_list(town: Town):
    here, there = town.submitted(), town.submitted("Trẻ Xa", THERE, town.who("citizen", "family.2"))
    listed = {one["code"] for one in town.system().get("/v1/cases").json()["items"]}
    assert (here in listed, there in listed) == (True, False)
