"""Values as people write them, over HTTP: what is put in order and told, and what is refused in words."""

from __future__ import annotations

from tests.api.web.town import Town, submission


def test_what_was_put_in_order_is_told_and_kept(town: Town):
    told = submission(
        "H’Hen  Niê", "phường ba đình", applicant_phone="+84912345678", child_sex="Nữ", mother_name="Lê Lan"
    )
    kept = {"child_name": "H'Hen Niê", "applicant_phone": "0912345678", "child_sex": "nữ"}
    done = town.family.done("/v1/cases", told)
    assert done["put_in_order"] == kept
    values = town.family.get(f"/v1/cases/{done['case']}/declaration").json()["values"]
    assert {name: values[name] for name in kept} == kept
    assert values["registration_commune"] == "00004"


def test_the_same_request_is_told_the_same_again(town: Town):
    told = submission("Y–Blim")
    first = town.family.make("/v1/cases", told, key="the-same-key-again").json()
    assert town.family.make("/v1/cases", told, key="the-same-key-again").json() == first
    assert first["put_in_order"] == {"child_name": "Y-Blim"}


def test_a_letter_of_another_alphabet_is_refused_with_its_place(town: Town):
    refused = town.family.make("/v1/cases", submission("Lê \u0410n", child_sex="xyz")).json()
    assert [(one["field"], one["code"]) for one in refused["faults"]] == [
        ("child_name", "wrong_letter"),
        ("child_sex", "not_an_option"),
    ]
    assert "ký tự thứ 4 “\u0410” là chữ của bảng chữ khác, giống “A”" in str(refused)


def test_the_edition_tells_the_answers_of_a_closed_item(town: Town):
    fields = {
        one["code"]: one
        for one in town.family.get("/v1/editions/birth/2026-09-07", headers={"Accept-Language": "en"}).json()["fields"]
    }
    assert [one["label"] for one in fields["child_sex"]["choices"]] == ["male", "female", "undetermined"]
    assert (fields["child_sex"]["other"], fields["applicant_relation"]["other"]) == (None, "other")
