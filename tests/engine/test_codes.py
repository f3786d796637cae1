"""Codes of cases: digits that are read over the telephone, of which a wrong one is noticed."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.codes import N_DRAWN, CaseCodeMistyped, code_of, meant, read_code

DRAWN = st.text("0123456789", min_size=N_DRAWN, max_size=N_DRAWN)


def mistyped(text: str) -> bool:
    try:
        read_code(text)
    except CaseCodeMistyped:
        return True
    return False


@given(DRAWN)
def test_a_code_is_read_back_however_it_is_grouped(drawn: str):
    code = code_of(drawn)
    digits = code.replace("-", "")
    assert re.fullmatch(r"[0-9]{4}(-[0-9]{4}){3}", code)
    for written in (code, digits, code.replace("-", " "), f" {code} ", code.replace("-", ".")):
        assert read_code(written) == meant(written) == code


@given(DRAWN)
def test_every_wrong_digit_is_noticed(drawn: str):
    digits = code_of(drawn).replace("-", "")
    others = (f"{digits[:at]}{d}{digits[at + 1 :]}" for at in range(len(digits)) for d in "0123456789")
    assert all(mistyped(other) for other in others if other != digits)


@given(DRAWN)
def test_every_two_digits_that_were_swapped_are_noticed(drawn: str):
    digits = code_of(drawn).replace("-", "")
    for at, (one, two) in enumerate(pairwise(digits)):
        if one != two:
            assert mistyped(f"{digits[:at]}{two}{one}{digits[at + 2 :]}")


def test_a_published_example_has_its_check_digit():
    assert code_of("572".rjust(N_DRAWN, "0")).endswith("5724")


@pytest.mark.parametrize("text", ["1234-5678", "1" * 15, "1" * 17, "4071-9352-8016-664", "4071-9352-8016-66499"])
def test_a_digit_too_many_or_too_few_is_noticed(text: str):
    assert mistyped(text)
    assert meant(text) == text


@pytest.mark.parametrize("text", ["B-C7HF-SOKE-CALT", "KS26-0000001", "Nguyễn Văn An", "", "-", "٤٠٧١"])
def test_what_is_not_digits_alone_stays_as_it_is(text: str):
    assert read_code(text) == text
