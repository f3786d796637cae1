"""What a work item lists is what may be done: by whom, with what, and what comes of it."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from api.web.bodies import Submission
from tests.api.web.town import ELSEWHERE, GIVEN, HERE, POLICE, Town


def moves(town: Town, item: str, number: int = 1) -> list[str]:
    return [one["move"] for one in town.officer(number).get(f"/v1/work-items/{item}").json()["moves"]]


def approved(town: Town) -> tuple[str, str]:
    """A case with its birth certificate, and the work item that it came from."""
    code = town.submitted()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    return code, item


def correcting(town: Town, of: str) -> tuple[str, int]:
    """The work item of a correction of that case, held by officer 1."""
    told = {"applicant_name": "Lê Thị Hoa", "applicant_id": "001190012345", "registration_commune": HERE}
    told |= {"corrected_case": of, "correction_kind": "correct", "correction_reason": "ghi sai"}
    code = town.family.done("/v1/cases", {"chain": "correction", "declaration": told})["case"]
    item = town.item(code, "result_correction")
    return item, int(town.officer().done(f"/v1/work-items/{item}/moves/claim", {})["claim"])


def test_what_somebody_else_holds_offers_nothing(town: Town):
    item, _ = town.claimed(town.submitted())
    assert "approve" in moves(town, item, 1)
    assert moves(town, item, 2) == []
    assert town.auditor.get(f"/v1/work-items/{item}").json()["moves"] == []


def test_a_verification_that_the_law_does_not_open_is_not_listed(town: Town):
    code, _ = approved(town)
    residence, police = town.item(code, "residence_registration"), town.officer(office=POLICE)
    police.done(f"/v1/work-items/{residence}/moves/claim", {})
    listed = [one["move"] for one in police.get(f"/v1/work-items/{residence}").json()["moves"]]
    assert "approve" in listed
    assert "request_verification" not in listed


def test_a_field_of_the_form_that_was_asked_for_can_be_brought(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    asked = {"claim": claim, "fields": {"items": ["child_name"]}}
    town.officer().done(f"/v1/work-items/{item}/moves/request_supplement", asked)
    done = town.family.done(
        f"/v1/cases/{code}/stages/birth_registration/supplement", {"fields": {"papers": ["child_name"]}}
    )
    assert done["state"] == "offered"


def test_a_work_item_that_is_over_moves_nothing_any_more(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    asked, path = (
        {"claim": claim, "fields": {"items": ["child_name"]}},
        f"/v1/work-items/{item}/moves/request_supplement",
    )
    done = town.officer().done(path, asked, key="asked-once")
    town.family.done(f"/v1/cases/{code}/stages/birth_registration/supplement", {"fields": {"papers": ["child_name"]}})
    assert town.officer().done(path, asked, key="asked-once") == done
    late = town.officer().make(f"/v1/work-items/{item}/moves/claim", {})
    assert (late.status_code, late.json()["code"]) == (409, "move_not_allowed")
    assert late.json()["now"]["state"] == "offered"
    assert town.item(code) != item


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("personal_id", "123"),
        ("personal_id", "001326000125\n"),
        ("register_number", "   "),
        ("register_book", "x" * 61),
    ],
)
def test_every_field_is_read_as_the_work_item_describes_it(town: Town, field: str, value: str):
    item, claim = town.claimed(town.submitted())
    wrong: dict[str, Any] = {**GIVEN, field: value, "nonsense": 1}
    told = town.officer().make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": wrong}).json()
    assert [one["field"] for one in told["faults"]] == ["nonsense", field]


def test_a_move_that_nobody_knows_is_answered_with_those_there_are(town: Town):
    told = town.officer().make(f"/v1/work-items/{town.item(town.submitted())}/moves/nosuch", {}).json()
    assert told["code"] == "move_not_allowed"
    assert "claim" in told["detail"]


def test_only_the_case_that_was_declared_is_corrected(town: Town):
    mine, _ = approved(town)
    other = town.submitted("Trẻ khác")
    item, claim = correcting(town, of=mine)
    body = {"result": "birth_certificate", "note": "sai"}
    path = f"/v1/work-items/{item}/moves/correct"
    for case in (other, "NOSUCH", ELSEWHERE):
        refused = town.officer().make(path, {"claim": claim, "fields": {"case": case, **body}})
        assert (refused.status_code, refused.json()["code"]) == (422, "data_wrong"), refused.text
    assert town.officer().done(path, {"claim": claim, "fields": {"case": mine, **body}})["state"] == "approved"


def test_what_happens_next_is_what_would_happen(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/renew", {"claim": claim, "hours": 30})
    until = town.officer().done(f"/v1/work-items/{item}/renew", {"claim": claim, "hours": 20})["until"]
    next_ = town.family.get(f"/v1/cases/{code}").json()["upcoming"]
    assert [one["at"] for one in next_ if one["what"] == "release"] == [until]
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    told = town.family.get(f"/v1/cases/{code}").json()["upcoming"]
    assert [one for one in told if one["stage"] == "birth_registration"] == []


@pytest.mark.parametrize("told", [[None, "x", 10**30], ["\ud800", "x", 1], [None, "\ud800", 1], {"a": 1}, [], "x"])
def test_a_cursor_that_no_page_gave_is_refused(town: Town, told: object):
    cursor = base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")
    answer = town.officer().get(f"/v1/work-items?cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor_wrong")


def test_the_example_of_a_submission_is_one(town: Town):
    example = Submission.model_json_schema()["examples"][0]
    assert town.family.make("/v1/cases", example).status_code == 201


def test_a_confirmation_given_twice_is_told_it_was_given(town: Town):
    home = {"householder_name": "Lê Văn Ông", "householder_id": "001058000917", "consent_way": "vneid"}
    code = town.submitted(residence_at="other", residence_commune=HERE, householder_relation="cháu ngoại", **home)
    path = f"/v1/cases/{code}/stages/residence_registration/confirm"
    system, said = town.who("integrator"), {"fields": {"householder_consent": "agreed"}}
    first = system.make(path, {"by": "householder", **said}, key="consent-1")
    assert first.status_code == 200, first.text
    assert system.make(path, {"by": "householder", **said}, key="consent-1").json() == first.json()
    other = system.make(path, {"by": "relative", **said}, key="consent-1")
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    again = system.make(path, {"by": "householder", **said})
    assert (again.status_code, again.json()["code"]) == (409, "already_done")
