"""How people write Vietnamese: the normal form that is kept, and the keys under which ways of writing are one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.spelling import alike, in_order, keyed, plain, ways

NAMES = st.text(st.sampled_from("aăâeêioôơuưyhnđĐÐ\u0300\u0301\u0309\u0303\u0323’'`´-‐–\u00a0 Ａｂ\u1fef\u1ffd"))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("H’Hen Niê", "H'Hen Niê"),
        ("H\u02bcHen Ni\u00ea", "H'Hen Niê"),
        ("H`Hen", "H'Hen"),
        ("K´Sor", "K'Sor"),
        ("Y–Blim", "Y-Blim"),
        ("Y\u2011Blim", "Y-Blim"),
        ("Lê\u00a0Thị  Lan", "Lê Thị Lan"),
        ("  Lê\u3000Lan ", "Lê Lan"),
        (unicodedata.normalize("NFD", "Nguyễn Thị Ngượng"), "Nguyễn Thị Ngượng"),
        ("Ðặng Ｖăn", "Đặng Văn"),
    ],
)
def test_look_alike_signs_spaces_and_decomposed_letters_are_put_in_order(written, kept):
    assert in_order(written) == kept


@given(st.text() | NAMES)
def test_the_normal_form_is_composed_and_its_own_normal_form(text):
    kept = in_order(text)
    assert kept == in_order(kept) == unicodedata.normalize("NFC", kept)


@given(st.text() | NAMES)
def test_a_key_is_that_of_the_normal_form_however_it_is_composed(text):
    assert keyed(text) == keyed(in_order(text)) == keyed(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    ("one", "other"), [("Hoà", "hòa"), ("THUÝ", "thúy"), ("Y-Blim", "y blim"), ("Xã  Bá", "xã bá")]
)
def test_ways_of_writing_one_word_have_one_key(one, other):
    assert keyed(one) == keyed(other)


@pytest.mark.parametrize(("one", "other"), [("hòa", "hóa"), ("hoa", "hòa"), ("bà", "ba"), ("đa", "da"), ("ơ", "o")])
def test_other_words_have_other_keys(one, other):
    assert keyed(one) != keyed(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Phường  Ba Đình", "phuong ba dinh"), ("ĐẶC KHU PHÚ QUỐC", "dac khu phu quoc"), ("Đặc", "dac"), ("ƀăč", "bac")],
)
def test_plain_leaves_out_marks_case_and_doubled_spaces(text, expected):
    assert plain(text) == expected


@pytest.mark.parametrize("written", ["H'Hen Niê", "H’HEN  NIÊ", "h`hen niê", unicodedata.normalize("NFD", "H'Hen Niê")])
def test_a_name_with_a_sign_is_looked_for_in_three_ways(written):
    assert ways(written) == ("h hen nie", "hhen nie", "hen nie")


def test_a_name_without_a_sign_is_looked_for_in_one_way():
    assert ways("A Lưới") == ("a luoi",)


@pytest.mark.parametrize(("char", "latin"), [("а", "a"), ("Н", "H"), ("ο", "o"), ("Ρ", "P"), ("я", ""), ("a", "")])
def test_a_letter_of_another_alphabet_is_told_apart_from_the_one_it_looks_like(char, latin):
    assert alike(char) == latin
