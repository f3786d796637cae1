"""Facts that agree: what is refused together, what incomplete dates leave open, and the papers that persons have."""

import datetime as dt

import pytest

from api.spec.ordinary import holds, ordinary
from engine.core.declaration import DeclarationRefused, Form
from tests.api.hand import BIRTH, DEATH
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
    told = {code: value for code, value in {**ORDINARY[chain], **declared}.items() if value is not None}
    raw = ordinary(edition, told, choice.procedures)
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


OLD = {"deceased_born_on": "1945"}
WOMAN, MAN, CHILD, UNBORN = "001180000002", "001080000002", "001215000002", "001230000002"
NOBODY = {"mother_known": False, "father_known": False, "mother_name": None, "father_name": None}
ABANDONED = {**NOBODY, "birth_evidence": "abandonment", "applicant_relation": "người tạm thời nuôi dưỡng"}


@pytest.mark.parametrize(
    ("chain", "code", "declared"),
    [
        ("birth", "applicant_is_the_parent", {
            "applicant_id": WOMAN, "applicant_name": "Trần Thị Bình", "mother_id": WOMAN, "applicant_relation": "dì",
        }),
        ("birth", "applicant_is_the_parent", {"father_id": BIRTH["applicant_id"], "applicant_relation": "ông nội"}),
        ("birth", "applicant_is_another", {"father_id": MAN}),
        ("birth", "one_under_two_names", {"father_id": BIRTH["applicant_id"], "father_name": "Trần Văn Khác"}),
        (
            "birth", "one_under_two_names",
            {
                "household_head": "other", "householder_name": "Lê Văn Ông", "householder_id": BIRTH["applicant_id"],
            },
        ),
        ("birth", "sex_disagrees", {"mother_id": MAN}),
        ("birth", "sex_disagrees", {"father_id": WOMAN, "applicant_relation": "chú"}),
        ("birth", "sex_disagrees", {"applicant_relation": "mẹ"}),
        ("birth", "sex_disagrees", {"applicant_relation": "bà ngoại"}),
        ("birth", "applicant_under_age", {"applicant_relation": "anh", "applicant_id": CHILD}),
        ("birth", "number_disagrees", {
            "household_head": "other", "householder_name": "Lê Văn Ông", "householder_id": UNBORN,
        }),
        ("birth", "parent_younger", {"applicant_relation": "ông nội", "child_born_on": "1950-01-01"}),
        ("birth", "parent_too_young", {"mother_born_on": "2014-08-11"}),
        ("birth", "parent_too_young", {"mother_id": "001326000001"}),
        ("birth", "parent_too_young", {"father_id": "001215000001", "applicant_relation": "chú"}),
        ("birth", "mother_too_old", {"mother_born_on": "1920-01-01"}),
        ("birth", "mother_too_old", {"mother_id": "001120000001"}),
        ("birth", "unknown_parent_married", {
            "father_known": False, "parents_married": True, "applicant_relation": "chú",
        }),
        ("birth", "unknown_parent_applies", {"father_known": False}),
        ("birth", "unknown_parent_applies", {
            "mother_known": False, "applicant_relation": "mẹ", "applicant_id": WOMAN,
        }),
        ("birth", "abandoned_by_known", {
            **ABANDONED, "mother_known": True, "mother_name": "Lê Chi", "posted_on": "2026-09-01",
        }),
        ("birth", "unknown_parents_home", {**ABANDONED, "residence_at": "parents", "posted_on": "2026-09-01"}),
        ("birth", "posted_before_birth", {**ABANDONED, "posted_on": "2026-08-09"}),
        ("birth", "foreign_parent_denied", {"mother_nationality": "Nhật Bản", "foreign_parent": False}),
        ("birth", "foreign_parent_denied", {"father_nationality": "khác: Cuba", "foreign_parent": False}),
        ("birth", "foreign_parent_nowhere", {
            "mother_nationality": "VN", "father_nationality": "Việt Nam và nước khác", "foreign_parent": True,
        }),
        ("death", "one_under_two_names", {"recipient_name": "Lê Khác", "recipient_id": WOMAN}),
        ("death", "one_under_two_names", {
            "householder_name": "Lê Khác", "householder_id": "001046000001", "deceased_id": "001046000001",
        }),
        ("death", "sex_disagrees", {"applicant_relation": "cháu rể"}),
        ("death", "sex_disagrees", {"recipient_relation": "vợ", "recipient_id": MAN}),
        ("death", "spouse_of_same_sex", {"applicant_relation": "vợ", "deceased_sex": "nữ"}),
        ("death", "spouse_of_same_sex", {"applicant_relation": "vợ", "deceased_id": "001146000001"}),
        ("death", "applicant_under_age", {"applicant_id": CHILD}),
        ("death", "number_of_unborn", {"recipient_id": UNBORN}),
        ("death", "death_before_birth", {"deceased_id": UNBORN}),
        ("death", "too_young_for_work", {"deceased_id": CHILD, "pensioner": True}),
        ("death", "too_young_for_social_pension", {"deceased_id": "001080000009", "social_pension": True}),
        ("death", "parent_younger", {"applicant_relation": "cháu nội", "deceased_born_on": "1990"}),
        ("death", "parent_too_young", {"applicant_relation": "con", "deceased_born_on": "1975"}),
        ("death", "parent_too_young", {
            **OLD, "recipient_relation": "mẹ", "recipient_id": "001140000001",
        }),
        ("death", "paper_before_birth", {**OLD, "deceased_id_on": "1940-01-01"}),
        ("death", "paper_before_birth", {"deceased_id": "001046000001", "deceased_id_on": "1940-01-01"}),
        ("death", "insured_too_long", {"deceased_born_on": "1990-01-01", "compulsory_months": 260}),
        ("death", "insured_too_long", {
            "deceased_id": "001090000009", "compulsory_months": 200, "voluntary_months": 100,
        }),
        ("death", "not_in_that_war", {"deceased_born_on": "1990", "youth_volunteer": True}),
        ("death", "not_in_that_war", {"deceased_id": "001090000009", "frontline_labourer": True}),
        ("death", "not_of_age_to_serve", {"deceased_born_on": "2009", "veteran": True}),
        ("death", "not_of_age_to_serve", {**OLD, "armed_forces": True}),
        ("death", "too_old_for_poor_child", {**OLD, "poor_single_parent_child": True}),
        ("death", "resident_after_all", {"permanent_resident": False, "last_residence_kind": "permanent"}),
    ],
)  # fmt: skip
def test_each_kind_of_contradiction_is_refused_alone(chain, code, declared):
    assert set(refused(chain, **declared)) == {code}


@pytest.mark.parametrize(
    ("chain", "declared"),
    [
        ("birth", {
            "applicant_id": WOMAN, "applicant_relation": "mẹ", "mother_id": WOMAN, "applicant_name": "TRẦN THỊ BÌNH",
        }),
        ("birth", {"father_id": "C1234567"}),
        ("birth", {"mother_id": MAN.replace("080", "180"), "applicant_relation": "họ hàng"}),
        ("birth", {"mother_nationality": "Nhật Bản", "foreign_parent": True}),
        ("birth", {"mother_nationality": "Việt Nam", "foreign_parent": True}),
        ("death", {"applicant_relation": "khác: hàng xóm", "deceased_sex": "nữ"}),
        ("death", {
            "householder_name": "PHẠM VĂN DŨNG", "householder_id": "001046000001", "deceased_id": "001046000001",
        }),
        ("death", {"deceased_born_on": "1990-01-01", "compulsory_months": 259}),
        ("death", {"deceased_born_on": "1990-01-01", "compulsory_months": "không biết"}),
        ("death", {"deceased_born_on": "1990", "veteran": "không biết", "frontline_labourer": "không biết"}),
        ("death", {"deceased_born_on": "1938", "youth_volunteer": True, "applicant_relation": "cháu"}),
        ("death", {"deceased_born_on": "1970", "frontline_labourer": True}),
        ("death", {"deceased_nationality": "không biết"}),
        ("death", {"permanent_resident": False}),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_contradiction_is_taken(chain, declared):
    assert read(chain, **declared).values.keys() >= declared.keys()


def test_an_ordinary_case_contradicts_nothing_that_was_said():
    told = {**BIRTH, **ABANDONED, "posted_on": "2026-09-01"}
    del told["mother_known"]
    edition = EDITION["birth"]
    filled = ordinary(edition, told, edition.choices[0].procedures)
    assert (filled["mother_known"], filled["residence_at"]) == (False, "temporary")
    alone = ordinary(edition, {**BIRTH, "father_known": False}, edition.choices[0].procedures)
    assert (alone["mother_known"], alone["parents_married"], alone["other_husband"]) == (True, False, False)
    edition = EDITION["death"]
    moved = ordinary(edition, {**DEATH, "permanent_resident": False}, edition.choices[0].procedures)
    assert (moved["last_residence_known"], moved["last_residence_kind"]) == (True, "temporary")


@pytest.mark.parametrize("written", ["VN", "Viet Nam", "VIETNAM", "Vietnamese", "công dân Việt Nam", "Công dân VN"])
def test_a_citizen_is_one_however_it_is_written(written):
    assert read("death", deceased_nationality=written).facts["deceased_citizenship"] is True


@pytest.mark.parametrize(
    ("written", "is_citizen"),
    [
        ("Hoa Kỳ", False),
        ("mỹ", False),
        ("khác: Cuba", False),
        ("Việt Nam và nước khác", True),
        ("không biết", "unknown"),
    ],
)
def test_who_is_no_citizen_is_said_in_the_words_of_the_list_or_in_others(written, is_citizen):
    assert read("death", deceased_nationality=written).facts["deceased_citizenship"] == is_citizen


@pytest.mark.parametrize("written", ["Kinh", "0", "không phải Việt Nam", "Hoa Kỳ (đã thôi quốc tịch Việt Nam)"])
def test_what_is_no_nationality_is_read_as_none(written):
    assert refused("death", deceased_nationality=written) == {"not_an_option": {"deceased_nationality"}}
    assert refused("birth", child_nationality=written) == {"not_an_option": {"child_nationality"}}


def test_of_a_child_the_nationality_is_told():
    assert refused("birth", child_nationality="không biết") == {"not_an_option": {"child_nationality"}}


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


@pytest.mark.parametrize(
    "number", ["00104600001", "0123456789", "C123", "C 1234567", "C" * 21, "C12345é7", "UNKNOWN", "khongro", ""]
)
def test_another_number_is_told_all_that_may_stand(number):
    assert refused("death", deceased_id=number) == {"wrong_identity": {"deceased_id"}}
    assert "12 chữ số" in (said := says("death", deceased_id=number))
    assert "9 chữ số" in said
    assert "hộ chiếu" in said


def test_a_parent_has_no_old_card():
    assert refused("birth", mother_id="012345678") == {"wrong_identity": {"mother_id"}}
