"""Values as people write them: names, phones, places and closed answers, at the door of a declaration."""

import datetime as dt
import time
import unicodedata

import pytest

from engine.core.declaration import Form
from engine.core.inputs import misspelt, read_commune
from tests.engine.test_declaration import EDITION, OFFICES, declared, faults, words
from workflows.law.notation import Input
from workflows.law.vocabulary import AS_IN_PASSPORT, ETHNIC, KIN
from workflows.spelling import keyed

FIELDS = {field.code: field for field in EDITION.fields}


# Names


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Minh Châu", "NGUYỄN THỊ HƯƠNG", "H'Hen Niê", "K'Sor H'Bia", "Y-Blim Kbuôr", "Nay H'Ñŏ", "Siu Blĭ",
        "Rơ Châm Ƀôp", "Giàng A Páo", "Zơrâm Ơ̆", "Lò Văn Ún", "x",
    ],
)  # fmt: skip
def test_a_name_in_a_language_of_the_country_is_kept(name):
    assert declared(child_name=name).values["child_name"] == name


@pytest.mark.parametrize(
    ("name", "place", "what"),
    [
        ("Nguyễn An 2", 11, "là chữ số"),
        ("=cmd|1", 1, "không phải là chữ"),
        ("Nguyễn Аn", 8, "giống “A”"),
        ("Trần Βình", 6, "giống “B”"),
        ("Lê Юрий", 4, "là chữ ngoài bảng chữ này"),
        ("王芳", 1, "là chữ ngoài bảng chữ này"),
        ("Bé 🎉", 4, "không phải là chữ"),
        ("Lê An!", 6, "không phải là chữ"),
        ("'An", 1, "không đứng sau chữ"),
        ("Lê --", 4, "không đứng sau chữ"),
        ("Lê A''n", 6, "không đứng sau chữ"),
        ("Lê Zoë", 6, "là chữ ngoài bảng chữ này"),
        ("Lê An, Jr.", 6, "không phải là chữ"),
        ("a\u0301\u0301", 2, "không phải là chữ"),
    ],
)
def test_a_sign_that_the_civil_code_does_not_allow_is_told_with_its_place(name, place, what):
    assert faults(child_name=name) == [("child_name", "wrong_letter")]
    assert f"ký tự thứ {place} " in words(child_name=name)
    assert what in words(child_name=name)
    assert "Bộ luật Dân sự 91/2015/QH13, Điều 26 khoản 3" in words(child_name=name)


@pytest.mark.parametrize("name", ["José Muñoz", "Zoë Brontë", "John Smith, Jr.", "O'Brien", "Anne-Marie", "Łukasz Żak"])
def test_who_may_be_a_foreigner_is_named_as_in_the_passport(name):
    assert declared(mother_name=name).values["mother_name"] == name
    assert declared(child_name=name, child_nationality="Hàn Quốc").values["child_name"] == name


def test_where_it_is_unclear_which_nationality_a_child_has_its_name_has_no_fault():
    assert faults(child_name="Lê Zoë", child_nationality=7) == [("child_nationality", "not_text")]


@pytest.mark.parametrize("spelling", [ETHNIC, AS_IN_PASSPORT])
@pytest.mark.parametrize("name", ["Lê 1", "Lê\u200bAn", "Аn", "@"])
def test_no_spelling_takes_digits_signs_or_other_alphabets(spelling, name):
    assert misspelt(name, spelling)


@pytest.mark.parametrize(
    "written", ["H’Hen  Niê ", "H\u02bcHen\u00a0Niê", unicodedata.normalize("NFD", "H'Hen Niê"), "Ｈ'Hen Niê"]
)
def test_a_name_is_kept_in_its_normal_form(written):
    assert declared(child_name=written).values["child_name"] == "H'Hen Niê"


def test_faults_of_names_stand_in_the_order_of_the_form():
    found = faults(mother_name="Lê 2", child_name="Lê 1", applicant_id="1")
    assert [name for name, _ in found] == ["applicant_id", "child_name", "mother_name"]


# Phones


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("0912345678", "0912345678"),
        ("0321234567", "0321234567"),
        ("0591234567", "0591234567"),
        ("0701234567", "0701234567"),
        ("0841234567", "0841234567"),
        ("02438234567", "02438234567"),
        ("02838234567", "02838234567"),
        ("02363822041", "02363822041"),
        ("+84912345678", "0912345678"),
        ("84912345678", "0912345678"),
        ("0084 912 345 678", "0912345678"),
        ("+84 24 3823 4567", "02438234567"),
        ("+84 (0)912 345 678", "0912345678"),
        ("0912.345.678", "0912345678"),
        ("(024) 3823-4567", "02438234567"),
    ],
)
def test_a_phone_of_the_numbering_plan_is_kept_as_it_is_dialled_at_home(written, kept):
    assert declared(applicant_phone=written).values["applicant_phone"] == kept


@pytest.mark.parametrize(
    "written",
    [
        "0281234567", "024382345678", "912345678", "1912345678", "09123456789", "0123456789", "0412345678", "1900",
        "02012345678", "02401234567", "+85512345678", "091234567a", "0912345678 / 0987654321", "٠٩١٢٣٤٥٦٧٨",
    ],
)  # fmt: skip
def test_what_is_no_phone_of_the_plan_is_told_what_would_be(written):
    assert faults(applicant_phone=written) == [("applicant_phone", "wrong_format")]
    assert "0912345678, 02438234567" in words(applicant_phone=written)


# Places


@pytest.mark.parametrize(
    "written",
    [
        "p.yên hoà", "Phường Yên Hoà", "phường yên hòa", "Yên Hoà, Hà Nội", "yen hoa, ha noi", "P. Yên Hòa, Hà Nội",
        "Phường Yên Hòa, Thành phố Hà Nội", "Yên Hòa, TP. Hà Nội", "phường  yên hòa", "00175",
        unicodedata.normalize("NFD", "Phường Yên Hòa"), "Phường\u00a0Yên Hòa",
    ],
)  # fmt: skip
def test_a_place_is_read_as_the_command_line_reads_it(written):
    assert declared(registration_commune=written).places["registration_commune"] == "00175"


def test_the_nearest_place_of_the_province_of_the_others_goes_first():
    hue = {"residence_commune": "Phường Phú Xuân"}
    assert "gần nhất: Phường Thuận Hóa (19789, Thành phố Huế)" in words(registration_commune="Thuận Hoáa", **hue)
    assert "gần nhất: Xã Thuận Hòa" in words(registration_commune="Thuận Hoáa")


def test_the_province_that_is_named_goes_before_that_of_the_others():
    text = words(registration_commune="Thuận Hoáa, Cần Thơ", residence_commune="Phường Phú Xuân")
    assert "gần nhất: Xã Thuận Hòa (31582, Thành phố Cần Thơ)" in text


def test_of_several_places_of_one_name_the_likely_one_goes_first():
    text = words(registration_commune="kim lien", residence_commune="Xã Nam Đàn")
    assert "nhiều nơi cùng tên: Xã Kim Liên (17971, Tỉnh Nghệ An)" in text


def test_a_thousand_places_are_looked_up_not_compared_one_by_one():
    before = time.process_time()
    for _ in range(1000):
        assert read_commune("phường yên hoà, Hà Nội", OFFICES, dt.date(2026, 8, 17)) == "00175"
    assert time.process_time() - before < 2


# Closed answers


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Nữ", "nữ"), ("nu", "nữ"), ("NỮ ", "nữ"), ("female", "nữ"), ("gái", "nữ"), ("Nam", "nam"), ("con trai", "nam"),
        ("Chưa xác định", "chưa xác định"),
    ],
)  # fmt: skip
def test_an_answer_is_kept_as_the_form_has_it(written, kept):
    assert declared(child_sex=written).values["child_sex"] == kept


@pytest.mark.parametrize("written", ["xyz", "nư nam", "khác: x"])
def test_what_is_no_answer_is_told_the_answers(written):
    assert faults(child_sex=written) == [("child_sex", "not_an_option")]
    assert "nam" in words(child_sex=written)


@pytest.mark.parametrize(("written", "near"), [("xyz", "female"), ("gia", "other: …"), ("khác:", "other: …")])
def test_what_is_no_answer_is_told_the_answers_in_the_language_asked_for(written, near):
    field = "child_sex" if near == "female" else "applicant_relation"
    told = words("en", **{field: written})
    assert near in told.partition(":")[2]
    assert "khác" not in told.replace(written, "")
    assert "nam" not in told.split()


@pytest.mark.parametrize(("written", "kept"), [("c7654321", {"mother_id": "C7654321"}), ("C7654321", {})])
def test_a_number_whose_letters_are_put_in_order_is_told_as_it_is_kept(written, kept):
    raw = {"mother_id": written}
    assert Form(EDITION).put_in_order(raw, declared(mother_id=written).values) == kept


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Bố", "cha"), ("bố đẻ", "cha"), ("Cha đẻ", "cha"), ("ba", "cha"), ("bà", "bà"), ("Má", "mẹ"), ("me", "mẹ"),
        ("Con đẻ", "con đẻ"), ("con", "con"), ("em trai", "em ruột"), ("anh chị em ruột", "anh, chị, em ruột"),
        ("Khác:  chủ tàu", "khác: chủ tàu"), ("khac: chủ tàu", "khác: chủ tàu"), ("other: skipper", "khác: skipper"),
    ],
)  # fmt: skip
def test_a_relation_is_one_of_the_list_or_another_in_words(written, kept):
    number = "001160012345" if kept in ("mẹ", "bà") else "001060012345"
    assert declared(applicant_relation=written, applicant_id=number).values["applicant_relation"] == kept


def test_another_relation_must_be_named():
    assert faults(applicant_relation="khác") == [("applicant_relation", "other_unnamed")]
    assert faults(applicant_relation="Khác: ") == [("applicant_relation", "other_unnamed")]
    assert "ghi “khác: …”" in words(applicant_relation="chủ tàu")


def test_no_two_relations_are_called_alike():
    names = [keyed(name) for option in KIN for name in (option.label.vi, option.label.en, *option.also)]
    assert len(names) == len(set(names))


def test_every_name_has_a_spelling_and_every_closed_answer_its_options():
    for field in FIELDS.values():
        assert (field.input is Input.NAME) == bool(field.spellings)
        assert (field.input is Input.OPTION) == bool(field.options)
