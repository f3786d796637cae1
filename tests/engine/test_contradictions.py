"""Facts that agree: what is refused together, what incomplete dates leave open, and the papers that persons have."""

import datetime as dt

import pytest

from engine.core.declaration import DeclarationRefused, Form
from tests.api.hand import BIRTH, DEATH
from tests.ordinary import holds, ordinary
from workflows import catalogue
from workflows.files.offices import load

OFFICES = load()
ON = dt.date(2026, 9, 14)
AT = dt.datetime(2026, 9, 14, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))
EDITION = {chain: catalogue.in_force(chain, ON) for chain in ("birth", "death")}
ORDINARY = {"birth": BIRTH, "death": {**DEATH, "applicant_relation": "cháu"}}


def read(chain, **declared):
    edition = EDITION[chain]
    choice = next(choice for choice in edition.choices if choice.code in ("all", "three"))
    raw = ordinary(edition, {**ORDINARY[chain], **declared}, choice.procedures)
    return Form(edition).read(raw, AT, OFFICES, holds, made=edition.made_by(choice.code))


def refused(chain, **declared) -> dict[str, set[str]]:
    """The fields that each fault names."""
    with pytest.raises(DeclarationRefused) as error:
        read(chain, **declared)
    found: dict[str, set[str]] = {}
    for fault in error.value.faults:
        found.setdefault(fault.code, set()).add(fault.field)
    return found


def says(chain, **declared) -> str:
    with pytest.raises(DeclarationRefused) as error:
        read(chain, **declared)
    return error.value.say()


# Contradictions


@pytest.mark.parametrize(
    ("chain", "declared", "code", "fields"),
    [
        (
            "birth", {"mother_born_on": "2026-08-10"}, "parent_younger", {"mother_born_on", "child_born_on"},
        ),
        (
            "birth", {"child_born_on": "1950-07-10", "applicant_id": "001090004821"}, "parent_younger",
            {"applicant_id", "applicant_relation", "child_born_on"},
        ),
        (
            "birth", {"child_born_on": "1950-07-10", "applicant_relation": "anh", "father_id": "001090004821"},
            "parent_younger", {"father_id", "child_born_on"},
        ),
        (
            "birth", {"mother_id": "001190000001", "mother_born_on": "1991-02-03"}, "number_disagrees",
            {"mother_id", "mother_born_on"},
        ),
        (
            "birth", {"mother_id": "C1234567", "father_id": "c1234567"}, "one_in_two_parts", {"mother_id", "father_id"},
        ),
        (
            "death", {"deceased_born_on": "2020-07-01", "pensioner": True}, "too_young_for_work",
            {"deceased_born_on", "died_at", "pensioner"},
        ),
        (
            "death", {"deceased_born_on": "2020", "veteran": True}, "too_young_for_work",
            {"deceased_born_on", "died_at", "veteran"},
        ),
        (
            "death", {"deceased_born_on": "1990", "social_pension": True}, "too_young_for_social_pension",
            {"deceased_born_on", "died_at", "social_pension"},
        ),
        (
            "death", {"deceased_id": "001180000002"}, "deceased_acts", {"applicant_id", "deceased_id"},
        ),
        (
            "death", {"deceased_id": "012345678", "recipient_id": "012345678"}, "wrong_digits", {"recipient_id"},
        ),
        (
            "death", {"deceased_born_on": "11/08/2026"}, "death_before_birth", {"deceased_born_on", "died_at"},
        ),
        (
            "death", {"notice_on": "09/08/2026"}, "notice_before_death", {"notice_on", "died_at"},
        ),
        (
            "death", {"deceased_born_on": "1035"}, "too_old", {"deceased_born_on", "died_at"},
        ),
        (
            "death", {"deceased_id": "001046000001", "deceased_sex": "nữ"}, "number_disagrees",
            {"deceased_id", "deceased_sex"},
        ),
        (
            "death", {"deceased_id": "001046000001", "deceased_born_on": "03/1947"}, "number_disagrees",
            {"deceased_id", "deceased_born_on"},
        ),
        (
            "death", {"applicant_relation": "con đẻ", "deceased_born_on": "1981"}, "parent_younger",
            {"applicant_id", "applicant_relation", "deceased_born_on"},
        ),
    ],
)  # fmt: skip
def test_facts_that_cannot_be_so_together_are_refused_and_all_are_named(chain, declared, code, fields):
    assert refused(chain, **declared) == {code: fields}


def test_each_field_names_the_others_and_the_clause():
    said = says("birth", mother_born_on="2026-08-10").splitlines()
    assert "ông, bà phải sinh trước cháu; mâu thuẫn với ngày sinh trẻ (giả định: " in said[2]
    assert "ông, bà phải sinh trước cháu; mâu thuẫn với ngày sinh mẹ (giả định: " in said[1]


def test_what_one_field_says_alone_contradicts_no_other():
    assert "chữ số thứ 4 của số định danh chỉ giới tính: chẵn là nam, lẻ là nữ (" in says(
        "birth", mother_id="001090000001"
    )


@pytest.mark.parametrize(
    ("chain", "declared"),
    [
        ("birth", {"mother_born_on": "2014-08-10"}),
        ("birth", {"mother_id": "001314000001"}),
        ("birth", {"applicant_relation": "chị ruột", "applicant_id": "001311000001"}),
        ("birth", {"mother_id": "C1234567", "mother_born_on": "1991-02-03"}),
        ("death", {"deceased_born_on": "10/08/2011", "pensioner": True}),
        ("death", {"deceased_born_on": "2011", "pensioner": True}),
        ("death", {"deceased_born_on": "2026"}),
        ("death", {"deceased_born_on": "08/2026"}),
        ("death", {"deceased_born_on": "1896"}),
        ("death", {"notice_on": "10/08/2026"}),
        ("death", {"deceased_born_on": "2016", "merit": True}),
        ("death", {"deceased_id": "001046000001", "deceased_born_on": "1946", "deceased_sex": "Nam"}),
        ("death", {"deceased_id": "001046000001"}),
        ("death", {"applicant_relation": "con dâu", "deceased_born_on": "1981"}),
        ("death", {"applicant_relation": "con", "deceased_born_on": "1968"}),
        ("death", {"applicant_relation": "con nuôi", "deceased_born_on": "1980"}),
    ],
)
def test_what_may_be_so_is_taken(chain, declared):
    assert read(chain, **declared).values.keys() >= declared.keys()


def test_a_name_alone_makes_nobody_another_person():
    assert read("death", deceased_name=DEATH["applicant_name"])


def test_a_fault_of_one_field_is_told_alone():
    assert refused("birth", child_born_on="31/02/2026", mother_born_on="2026-08-11") == {
        "impossible_date": {"child_born_on"}
    }


def test_no_case_keeps_what_only_contradictions_read():
    kept = read("death", deceased_born_on="1935").facts
    assert "aged" in kept
    assert not {"born_after_death", "applicant_is_child"} & kept.keys()
    assert "of_working_age" in kept  # what is found later may contradict it


# Dates of which a part is not known


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1935", "1935"),
        (1935, "1935"),
        ("03/1935", "1935-03"),
        ("1935-03", "1935-03"),
        ("02/03/1935", dt.date(1935, 3, 2)),
        ("1935-03-02", dt.date(1935, 3, 2)),
        (dt.date(1935, 3, 2), dt.date(1935, 3, 2)),
        ("31/12/1899", dt.date(1899, 12, 31)),
        ("2026", "2026"),
    ],
)
def test_a_birth_is_kept_as_far_as_it_is_known(written, value):
    assert read("death", deceased_born_on=written).values["deceased_born_on"] == value


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("2027", "in_future"),
        ("10/2026", "in_future"),
        ("15/09/2026", "in_future"),
        ("13/1935", "impossible_date"),
        ("1935-00", "impossible_date"),
        ("31/02/1935", "impossible_date"),
        ("35", "not_a_date"),
        ("khoảng 1935", "not_a_date"),
        (True, "not_a_date"),
        (dt.datetime(1935, 3, 2, 5), "not_a_date"),
    ],
)
def test_a_birth_that_cannot_be_is_refused(written, code):
    assert refused("death", deceased_born_on=written) == {code: {"deceased_born_on"}}


def test_the_refusal_of_a_birth_says_how_a_year_is_written():
    assert "chỉ biết năm thì ghi 1935" in says("death", deceased_born_on="khoảng 1935")


@pytest.mark.parametrize(
    ("born", "aged"),
    [("1946", True), ("08/1946", True), ("09/1946", False), ("1947", False), ("11/08/1946", False), (None, "unknown")],
)
def test_a_year_alone_counts_from_its_first_day(born, aged):
    declared = {} if born is None else {"deceased_born_on": born}
    assert read("death", **declared).facts["aged"] == aged


@pytest.mark.parametrize("written", [dt.date(1998, 3, 2), "1998-03-02", "02/03/1998"])
def test_a_day_of_death_needs_no_hour(written):
    declaration = read("death", died_at=written)
    assert declaration.values["died_at"] == dt.date(1998, 3, 2)
    assert Form(EDITION["death"]).dates(declaration.values) == {"died_at": dt.date(1998, 3, 2)}


@pytest.mark.parametrize(
    ("written", "code"),
    [("15/09/2026", "in_future"), ("1998", "not_an_instant"), ("31/02/1998", "impossible_date"), (7, "not_a_date")],
)
def test_a_day_of_death_that_cannot_be_is_refused(written, code):
    assert refused("death", died_at=written) == {code: {"died_at"}}


# Papers that a person is known by


@pytest.mark.parametrize("number", ["001046000001", "012345678", "C1234567", "c1234567", "AB1234567", "X1234567890123"])
def test_a_deceased_is_known_by_a_number_an_old_card_or_a_passport(number):
    assert read("death", deceased_id=number).values["deceased_id"] == number.upper()


@pytest.mark.parametrize("number", ["00104600001", "0123456789", "C123", "C 1234567", "C" * 21, "C12345é7", ""])
def test_another_number_is_told_all_that_may_stand(number):
    assert refused("death", deceased_id=number) == {"wrong_identity": {"deceased_id"}}
    assert "12 chữ số" in (said := says("death", deceased_id=number))
    assert "9 chữ số" in said
    assert "hộ chiếu" in said


def test_a_parent_has_no_old_card():
    assert refused("birth", mother_id="012345678") == {"wrong_identity": {"mother_id"}}
