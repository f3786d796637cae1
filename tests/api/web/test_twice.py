"""The same event declared twice over HTTP: who decides is told which case it may be, a stranger never."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.web.town import ELSEWHERE, GIVEN, REGISTRAR, THERE, Town, submission

MOTHER = {"mother_id": "001195000001"}


def _second(town: Town, **more: Any) -> tuple[str, str]:
    """A case, and another of a stranger who declares the same."""
    first = town.submitted(**MOTHER)
    return first, town.submitted(by=town.who("citizen", "family.2"), **MOTHER, **more)


def test_a_stranger_hears_nothing_of_the_other_case(town: Town):
    first, second = _second(town)
    stranger = town.who("citizen", "family.2")
    texts = [
        stranger.get(f"/v1/cases/{second}").text,
        stranger.get(f"/v1/cases/{second}/timeline").text,
        stranger.get(f"/v1/cases/{second}/dossier").text,
        stranger.get(f"/v1/cases/{second}/journal").text,
        town.family.get(f"/v1/cases/{first}").text,
    ]
    assert [text for text in texts[:4] if first in text] == []
    assert second not in texts[4]


def test_a_journal_looks_the_same_whether_or_not_somebody_declared_the_same(town: Town):
    _, second = _second(town)
    alone = town.submitted("Lê Minh Khôi", by=town.who("citizen", "family.3"), mother_id="001195000002")
    for who, code in (("family.2", second), ("family.3", alone)):
        journal = town.who("citizen", who).get(f"/v1/cases/{code}/journal").json()
        assert [one["text"] is None for one in journal] == [True] + [False] * (len(journal) - 1)
    whole = town.auditor.get(f"/v1/cases/{second}/journal", headers={"Purpose": "inspection"}).json()
    assert None not in [one["text"] for one in whole]


def test_a_receiver_is_told_of_no_case_that_they_may_not_read(town: Town):
    first = town.submitted(**MOTHER, commune="Phường Ngọc Hà")
    receiver = town.who("receiver", "receiver.1", REGISTRAR)
    assert receiver.get(f"/v1/cases/{first}").status_code == 404
    told = {**submission(**MOTHER, commune="Phường Ngọc Hà"), "applicant": "family.9"}
    assert receiver.done("/v1/cases", told)["alike"] == []


def test_a_submission_names_a_case_of_the_applicants_own(town: Town):
    first = town.submitted(**MOTHER)
    again = town.family.done("/v1/cases", submission(**MOTHER))
    assert again["alike"] == [first]
    assert first in town.family.get(f"/v1/cases/{again['case']}/timeline").json()[0]["what"]
    other = town.who("citizen", "family.2").done("/v1/cases", submission(**MOTHER))
    assert other["alike"] == []


def test_the_officer_who_decides_is_told_where_the_other_case_lies(town: Town):
    first, second = _second(town, commune=THERE)
    officer = town.officer(office=ELSEWHERE)
    assert officer.get(f"/v1/cases/{first}").status_code == 404
    told = officer.get(f"/v1/work-items/{town.item(second)}").json()["alike"]
    assert told == [{"code": first, "label": "UBND phường Ba Đình"}]
    assert officer.get(f"/v1/cases/{second}").json()["alike"] == [first]
    assert first in officer.get(f"/v1/cases/{second}/timeline").json()[0]["what"]


def test_an_officer_of_another_stage_is_told_only_of_cases_that_they_may_see(town: Town):
    first, second = _second(town, commune=THERE)
    item = town.item(second)
    officer = town.officer(office=ELSEWHERE)
    officer.done(f"/v1/work-items/{item}/moves/claim", {})
    given = {**GIVEN, "note": "hồ sơ trước khai nhầm"}
    officer.done(f"/v1/work-items/{item}/moves/approve", {"claim": 1, "fields": given})
    police = town.officer(office=ELSEWHERE.replace("registrar", "police"))
    assert police.get(f"/v1/cases/{second}").json()["alike"] == []
    assert first not in police.get(f"/v1/cases/{second}/timeline").text


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("register_number", "\uff1125"),  # a digit as wide as a letter of Chinese
        ("register_number", "125\ufe0f"),  # signs that nobody sees
        ("register_number", "125\u3164"),
        ("register_number", "125\u034f"),
        ("register_number", "12\u2075"),
        ("register_number", "125\u0301"),
        ("register_book", "01\uff0f2026"),
        ("register_book", "01\u22152026"),
        ("register_book", "01/  2026"),
    ],
)
def test_a_register_number_with_a_sign_of_no_keyboard_is_refused(town: Town, field: str, written: str):
    item, claim = town.claimed(town.submitted())
    asked = {"claim": claim, "fields": {**GIVEN, field: written}}
    refused = town.officer().make(f"/v1/work-items/{item}/moves/approve", asked)
    assert (refused.status_code, refused.json()["code"]) == (422, "data_wrong")
    asked = {"claim": claim, "fields": {**GIVEN, "register_book": "01/2026 - Đ"}}
    assert town.officer().make(f"/v1/work-items/{item}/moves/approve", asked).is_success


def test_why_it_is_another_event_is_told_to_nobody_who_may_not_know_of_that(town: Town):
    first, second = _second(town)
    alone = town.submitted("Lê Minh Khôi", by=town.who("citizen", "family.3"), mother_id="001195000002")
    item, claim = town.claimed(second)
    note = {"note": f"đã so với hồ sơ {first}: hai trẻ khác nhau"}
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": {**GIVEN, **note}})
    item, claim = town.claimed(alone)
    given = {**GIVEN, "register_number": "126", "personal_id": "001326000126"}
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": given})
    shapes = []
    for who, code in (("family.2", second), ("family.3", alone)):
        client = town.who("citizen", who)
        timeline, journal = (client.get(f"/v1/cases/{code}/{part}") for part in ("timeline", "journal"))
        assert first not in timeline.text + journal.text
        assert "lời ghi" not in timeline.text
        shapes.append([one["text"] is None for one in journal.json()])
    assert shapes[0] == shapes[1]
    assert first in town.officer().get(f"/v1/cases/{second}/timeline").text


def test_an_approval_beside_another_case_wants_a_reason(town: Town):
    _, second = _second(town)
    item, claim = town.claimed(second)
    officer = town.officer()
    moves = {one["move"]: one for one in officer.get(f"/v1/work-items/{item}").json()["moves"]}
    assert [one["required"] for one in moves["approve"]["fields"] if one["name"] == "note"] == [True]
    assert "registered_already" in [one["code"] for one in moves["refuse"]["fields"][0]["choices"]]
    refused = officer.make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert (refused.status_code, refused.json()["code"]) == (422, "data_wrong")
    assert [one["field"] for one in refused.json()["faults"]] == ["note"]
    given = {**GIVEN, "note": "hồ sơ trước khai nhầm"}
    assert (
        officer.done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": given})["state"] == "approved"
    )


def test_a_register_number_that_was_given_names_the_case_that_has_it(town: Town):
    codes = [town.submitted(f"Trẻ {name}") for name in ("Một", "Hai")]
    for code, personal_id in zip(codes, ("001326000125", "001326000126"), strict=True):
        item, claim = town.claimed(code)
        fields = {**GIVEN, "personal_id": personal_id}
        answer = town.officer().make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": fields})
    told = answer.json()
    assert (answer.status_code, told["code"], told["name"]) == (409, "register_number_taken", "register_number")
    assert codes[0] in told["detail"]
    assert REGISTRAR not in told["detail"]
