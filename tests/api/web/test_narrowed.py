"""What a newcomer's program may lean on: codes that nobody has, closed sets, and what a decider is shown."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from api.web.permissions import matrix
from tests.api.web.town import REGISTRAR, Town


@pytest.mark.parametrize(
    ("path", "code", "nearest"),
    [
        ("/v1/work-items?procedure=health_cards", "stage_unknown", "health_card"),
        ("/v1/work-items?chain=births", "chain_unknown", "birth"),
        ("/v1/cases?chain=deaths", "chain_unknown", "death"),
    ],
)
def test_a_code_that_nobody_has_narrows_nothing_and_is_refused_with_the_nearest(
    town: Town, path: str, code: str, nearest: str
):
    refused = (town.officer() if "work" in path else town.auditor).get(path)
    assert (refused.status_code, refused.json()["code"]) == (404, code)
    assert nearest in refused.json()["nearest"]


@pytest.mark.parametrize(("query", "among"), [("agency=registrars", "registrar,"), ("province=99", "46,")])
def test_offices_of_nobody_are_refused_with_all_that_there_are(town: Town, query: str, among: str):
    refused = town.family.get(f"/v1/offices?{query}")
    assert (refused.status_code, refused.json()["code"]) == (422, "data_wrong")
    assert among in refused.json()["detail"]


def test_the_document_names_each_operation_as_registrations_do(town: Town):
    told = town.family.get("/openapi.json").json()
    named = {one.get("x-operation") for methods in told["paths"].values() for one in methods.values()}
    assert named - {None} <= matrix().keys()
    assert {"item_list", "item_move", "case_answer", "event_list"} <= named


def test_sets_that_are_closed_are_closed_in_the_document(town: Town):
    schemas = town.family.get("/openapi.json").json()["components"]["schemas"]

    def values(model: str, name: str) -> list[str]:
        told: dict[str, Any] = schemas[model]["properties"][name]
        told = told.get("anyOf", [told])[0]
        return list(schemas[told["$ref"].rpartition("/")[2]]["enum"] if "$ref" in told else told["enum"])

    assert "awaiting_citizen" in values("ItemLine", "state")
    assert values("EventLine", "state") == values("Done", "state") == values("ItemLine", "state")
    assert {"Submitted", "CaseEnded"} <= set(values("EventLine", "kind"))
    assert values("TimelineLine", "kind") == values("EventLine", "kind")
    assert values("CloudEvent", "type") == [f"lienthong.{kind}" for kind in values("EventLine", "kind")]
    assert "values" in values("FieldAnswer", "type")
    assert {"claim_lost", "not_registered", "not_in_bulk"} <= set(values("Problem", "code"))
    assert values("ResultDelivery", "way") == ["electronic", "paper", "post"]


def test_the_moves_of_an_edition_list_what_they_want(town: Town):
    moves = town.family.get("/v1/editions/birth/2026-09-07").json()["moves"]
    card = next(one for one in moves if (one["stage"], one["move"]) == ("health_card", "approve"))
    assert {one["name"] for one in card["fields"]} >= {"insurance_number", "decided_at"}
    assert next(one["fields"] for one in moves if one["move"] == "offer") == []


def test_what_a_decider_is_shown_fits_the_schema_of_the_procedure(town: Town):
    code = town.submitted()
    path = "/v1/editions/birth/2026-09-07/declaration?procedure=birth_registration"
    schema = town.family.get(path).json()
    values = town.officer().get(f"/v1/cases/{code}/declaration").json()["values"]
    assert list(Draft202012Validator(schema).iter_errors(values)) == []
    assert "child_name" in schema["required"]
    card = town.family.get(path.replace("birth_registration", "health_card")).json()
    assert "marriage_commune" not in card["properties"]
    refused = town.family.get(path.replace("birth_registration", "health_cart"))
    assert "health_card" in refused.json()["nearest"]


def test_a_page_of_events_says_whether_it_is_the_last(town: Town):
    town.submitted()
    officer = town.officer()
    first = officer.get("/v1/events?limit=1").json()
    rest = officer.get(f"/v1/events?after={first['after']}&limit=1000").json()
    assert (first["is_end"], rest["is_end"]) == (False, True)


def test_a_renewal_never_shortens_a_claim(town: Town):
    item = town.item(town.submitted())
    until = town.officer().done(f"/v1/work-items/{item}/moves/claim", {"fields": {"hours": 24}})["lease_until"]
    renewed = town.officer().done(f"/v1/work-items/{item}/renew", {"claim": 1, "hours": 5})
    assert renewed["until"] == until
    longer = town.officer().done(f"/v1/work-items/{item}/renew", {"claim": 1, "hours": 40})["until"]
    assert longer > until
    assert town.officer().done(f"/v1/work-items/{item}/renew", {"claim": 1, "hours": 5})["until"] == longer


def test_many_moves_that_were_made_before_under_their_key_say_so(town: Town):
    body = {"items": [{"id": town.item(town.submitted()), "move": "claim"}]}
    first, again = (town.officer().make("/v1/work-items/moves", body, "many-claims") for _ in range(2))
    assert first.json() == again.json()
    assert ("Idempotency-Replayed" in first.headers, again.headers["Idempotency-Replayed"]) == (False, "true")


def test_what_was_asked_and_what_came_stand_in_the_dossier(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    fields = {"items": ["mother_id", "birth_notice"], "note": "xin số định danh của mẹ"}
    town.officer().done(f"/v1/work-items/{item}/moves/request_supplement", {"claim": claim, "fields": fields})
    (asked,) = town.family.get(f"/v1/cases/{code}/dossier").json()["requests"]
    assert ([one["code"] for one in asked["items"]], asked["note"]) == (fields["items"], fields["note"])
    path = f"/v1/cases/{code}/stages/birth_registration/supplement"
    town.family.done(path, {"fields": {"values": {"mother_id": "001195000001"}}})
    for client in (town.family, town.officer(office=REGISTRAR)):
        told = client.get(f"/v1/cases/{code}/dossier").json()
        (brought,) = told["brought"]
        assert (told["requests"], [one["code"] for one in brought["items"]]) == ([], ["mother_id"])
        assert brought["stage"] == "birth_registration"
