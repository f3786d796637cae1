"""What a family puts right when it is asked: declared anew, it is what whoever decides reads from then on."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from engine.core.case import Case
from engine.core.decide import decide
from engine.core.declaration import DeclarationRefused
from engine.core.events import Command
from engine.store import documents
from engine.store.doctor import complaints
from engine.store.rebuild import differences
from tests.api.web.town import GIVEN, Town, child
from workflows.law.states import Role, Verb

MOTHER, OTHER = "001195000001", "001195000002"


def asked(town: Town, code: str, *items: str) -> None:
    """The registrar asks for these items."""
    item, claim = town.claimed(code)
    fields = {"claim": claim, "fields": {"items": list(items)}}
    town.officer().done(f"/v1/work-items/{item}/moves/request_supplement", fields)


def brought(town: Town, code: str, fields: dict[str, Any], key: str | None = None) -> httpx.Response:
    return town.family.make(f"/v1/cases/{code}/stages/birth_registration/supplement", {"fields": fields}, key)


def values(town: Town, code: str) -> dict[str, Any]:
    told: dict[str, Any] = town.officer().get(f"/v1/cases/{code}/declaration").json()["values"]
    return told


def case_of(town: Town, code: str) -> Case:
    return town.server.service.cases.get(code)


def found(town: Town, text: str) -> list[str]:
    return [one["code"] for one in town.auditor.done("/v1/cases/search", {"text": text})["items"]]


def test_whoever_decides_reads_the_new_value_and_all_else_as_it_was(town: Town):
    code = town.submitted()
    before = values(town, code)
    asked(town, code, "mother_id", "child_name")
    done = brought(town, code, {"values": {"mother_id": MOTHER, "child_name": "Lê Bảo Ân"}})
    assert done.json()["state"] == "offered"
    assert values(town, code) == {**before, "mother_id": MOTHER, "child_name": "Lê Bảo Ân"}


def test_the_timeline_says_which_items_were_put_right_and_the_journal_holds_no_name(town: Town):
    code = town.submitted()
    asked(town, code, "mother_id", "birth_notice")
    brought(town, code, {"papers": ["birth_notice"], "values": {"mother_id": MOTHER}}).raise_for_status()
    told = next(one for one in town.family.get(f"/v1/cases/{code}/timeline").json() if one["kind"] == "Supplemented")
    labels = {one.code: one.label.vi for one in town.server.service.laws.of_case(case_of(town, code)).edition.fields}
    assert labels["mother_id"] in told["what"]
    journal = town.auditor.get(f"/v1/cases/{code}/journal", headers={"Purpose": "inspection"}).text
    assert MOTHER not in journal


def test_every_fault_is_told_with_its_item_and_nothing_changes(town: Town):
    code = town.submitted()
    before = values(town, code)
    asked(town, code, "mother_id", "child_name")
    refused = brought(town, code, {"values": {"mother_id": "12", "child_name": "Lê 5"}})
    assert (refused.status_code, refused.json()["code"]) == (422, "declaration_refused")
    assert [one["field"] for one in refused.json()["faults"]] == ["child_name", "mother_id"]
    assert values(town, code) == before
    brought(town, code, {"values": {"mother_id": MOTHER}}).raise_for_status()


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"values": {"child_name": "Lê Bảo Ân", "nickname": "Tí"}}, "nickname"),
        ({"values": ["child_name"]}, "values"),
        ({"values": {}}, "values"),
        ({}, "papers"),
    ],
)
def test_what_is_no_item_to_put_right_is_refused_with_its_name(town: Town, fields: dict[str, Any], says: str):
    code = town.submitted()
    asked(town, code, "child_name")
    refused = brought(town, code, fields)
    assert (refused.status_code, refused.json()["code"]) == (422, "data_wrong")
    assert says in refused.text


def test_what_would_send_the_case_another_way_is_not_put_right(town: Town):
    code = town.submitted()
    asked(town, code, "child_name")
    for item, value in (("registration_commune", "Phường Ngọc Hà"), ("child_born_on", "2026-05-01")):
        refused = brought(town, code, {"values": {item: value}})
        assert (refused.status_code, refused.json()["code"]) == (422, "data_wrong"), item
        assert "nộp lại" in refused.json()["detail"]


def test_a_day_by_which_nothing_goes_another_way_is_what_results_count_from(town: Town):
    code = town.submitted()
    asked(town, code, "child_born_on")
    brought(town, code, {"values": {"child_born_on": "2026-08-30"}}).raise_for_status()
    assert case_of(town, code).dates["child_born_on"].isoformat() == "2026-08-30"


def test_what_stands_in_a_result_is_put_right_by_a_correction_alone(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    card, system = town.item(code, "health_card"), town.system("social_insurance_ha_noi_1")
    claim = system.done(f"/v1/work-items/{card}/moves/claim", {})["claim"]
    wanted = {"claim": claim, "fields": {"items": ["child_name", "mother_id"]}}
    system.done(f"/v1/work-items/{card}/moves/request_supplement", wanted)
    path = f"/v1/cases/{code}/stages/health_card/supplement"
    refused = town.family.make(path, {"fields": {"values": {"child_name": "Lê Bảo Ân"}}})
    assert refused.status_code == 422
    assert "cải chính" in refused.json()["detail"]
    town.family.done(path, {"fields": {"values": {"mother_id": MOTHER}}})  # what was not declared stands nowhere
    assert system.get(f"/v1/cases/{code}/declaration").json()["values"]["mother_id"] == MOTHER


def test_it_is_found_by_what_is_declared_now_and_the_tables_hold(town: Town):
    code = town.submitted(child(7), mother_id=OTHER)
    asked(town, code, "mother_id", "child_name")
    brought(town, code, {"values": {"mother_id": MOTHER, "child_name": "Lê Bảo Ân"}}).raise_for_status()
    assert (found(town, MOTHER), found(town, "lê bảo ân"), found(town, OTHER), found(town, child(7))) == (
        [code], [code], [], [],
    )  # fmt: skip
    queue = town.officer().done("/v1/work-items/search", {"text": "lê bảo ân"})["items"]
    assert [one["case"] for one in queue] == [code]
    engine = town.server.service.engine
    assert list(differences(engine)) == []
    assert list(complaints(engine)) == []


def test_a_twin_that_shows_only_then_is_told_to_the_registrar_and_to_nobody_else(town: Town):
    first = town.submitted()
    stranger = town.who("citizen", "family.2")
    code = town.submitted("Lê Bảo Ân", by=stranger)
    assert case_of(town, code).alike == ()
    asked(town, code, "child_name")
    body = {"fields": {"values": {"child_name": "Lê Bảo An"}}}
    stranger.done(f"/v1/cases/{code}/stages/birth_registration/supplement", body)
    assert case_of(town, code).alike == (first,)
    item, claim = town.claimed(code)
    shown = town.officer().get(f"/v1/work-items/{item}").json()
    assert [one["code"] for one in shown["alike"]] == [first]
    lines = [
        next(one["what"] for one in client.get(f"/v1/cases/{code}/timeline").json() if one["kind"] == "Supplemented")
        for client in (town.officer(), stranger)
    ]
    assert [first in line for line in lines] == [True, False]
    assert first not in stranger.get(f"/v1/cases/{code}/journal").text
    refused = town.officer().make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert "note" in json.dumps(refused.json()["faults"])


def test_the_same_again_under_its_key_is_done_once(town: Town):
    code = town.submitted()
    asked(town, code, "mother_id")
    first = brought(town, code, {"values": {"mother_id": MOTHER}}, "put-right")
    again = brought(town, code, {"values": {"mother_id": MOTHER}}, "put-right")
    assert (first.json(), again.headers["Idempotency-Replayed"]) == (again.json(), "true")
    other = brought(town, code, {"values": {"mother_id": OTHER}}, "put-right")
    assert other.json()["code"] == "key_reused"


def test_an_erased_declaration_takes_no_new_value(town: Town):
    code = town.submitted()
    asked(town, code, "mother_id")
    documents.erase(town.server.service.engine, code, town.server.service.clock.now())
    refused = brought(town, code, {"values": {"mother_id": MOTHER}})
    assert (refused.status_code, "xóa" in refused.json()["detail"]) == (422, True)
    assert town.officer().get(f"/v1/cases/{code}/declaration").json()["values"] is None


def test_erasing_takes_all_that_was_ever_declared(town: Town):
    code = town.submitted()
    asked(town, code, "mother_id")
    brought(town, code, {"values": {"mother_id": MOTHER}}).raise_for_status()
    documents.erase(town.server.service.engine, code, town.server.service.clock.now())
    assert set(documents.words(town.server.service.engine, code).values()) == {None}
    assert found(town, MOTHER) == []


def test_what_was_declared_first_after_a_result_may_be_put_right_again(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    system = town.system("social_insurance_ha_noi_1")
    for value in (OTHER, MOTHER):
        card = town.item(code, "health_card")
        claim = system.done(f"/v1/work-items/{card}/moves/claim", {})["claim"]
        wanted = {"claim": claim, "fields": {"items": ["mother_id", "applicant_phone"]}}
        system.done(f"/v1/work-items/{card}/moves/request_supplement", wanted)
        told = {"mother_id": value, "applicant_phone": "0912345678"}
        town.family.done(f"/v1/cases/{code}/stages/health_card/supplement", {"fields": {"values": told}})
        assert system.get(f"/v1/cases/{code}/declaration").json()["values"]["mother_id"] == value


def test_nobody_is_asked_for_an_item_that_the_case_does_not_want(town: Town):
    item, _ = town.claimed(town.submitted())
    moves = town.officer().get(f"/v1/work-items/{item}").json()["moves"]
    asking = next(one for one in moves if one["move"] == "request_supplement")
    codes = {one["code"] for one in asking["fields"][0]["choices"]}
    assert codes.isdisjoint({"found_at", "posted_on", "marriage_ended_on", "other_husband"})
    assert {"mother_id", "child_name", "birth_notice"} <= codes


def test_a_twin_that_was_none_is_told_no_more(town: Town):
    town.submitted()
    code = town.submitted(by=town.who("citizen", "family.2"))
    assert case_of(town, code).alike != ()
    asked(town, code, "child_name")
    body = {"fields": {"values": {"child_name": "Lê Bảo Ân"}}}
    town.who("citizen", "family.2").done(f"/v1/cases/{code}/stages/birth_registration/supplement", body)
    assert case_of(town, code).alike == ()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})


@pytest.mark.parametrize("put_right", [{"mother_id": MOTHER}, {"mother_id": MOTHER, "child_name": "Lê Bảo Ân"}])
def test_what_was_taken_once_and_would_not_be_today_can_be_put_right(town: Town, put_right: dict[str, str]):
    """A form may become stricter while cases that were declared by it are open."""
    code = town.submitted()
    asked(town, code, *put_right)
    case = case_of(town, code)
    declared = {**(documents.declaration(town.server.service.engine, case) or {}), "mother_id": "UNKNOWN"}
    law = town.server.service.laws.of_case(case)
    command = Command(Verb.SUPPLEMENT, Role.APPLICANT, "family.1", "birth_registration", fields={"values": put_right})
    told = decide(case, command._replace(declared=declared), law, case.submitted_at)
    assert told.events[0].data.papers == tuple(put_right)
    other = command._replace(fields={"values": {"child_name": "Lê Bảo Ân"}}, declared=declared)
    with pytest.raises(DeclarationRefused) as refused:
        decide(case, other, law, case.submitted_at)
    assert [one.field for one in refused.value.faults] == ["mother_id"]
