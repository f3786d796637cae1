"""Keyed draws: what they are keyed by, and that they are whole numbers the same on every machine."""

from hypothesis import given
from hypothesis import strategies as st

from engine.agencies.chance import (
    GOLDEN,
    M64,
    Draw,
    digits,
    draw,
    happens,
    key,
    mix64,
    name_hash,
    quantile,
)
from engine.agencies.codes import code_of, number_of, place_of

U64 = st.integers(0, M64)
POINTS = st.lists(st.integers(1, 2**43 - 1), min_size=2, max_size=9).map(sorted)


def test_mix64_is_the_finaliser_of_splitmix64():
    assert mix64(0x9E3779B97F4A7C15) == 0xE220A8397B1DCDAF  # the generator's first number from seed 0


def test_draws_are_pinned_so_that_every_machine_tells_the_same_story():
    assert name_hash("birth_registration") == 14982701107613402690
    assert number_of("birth_ordinary") == 267463825805947
    assert draw(20260901, number_of("birth_ordinary"), "health_card", 1, Draw.SERVICE) == 13409730978185740305


@given(U64, st.integers(0, 2**48 - 1), st.integers(0, 255), st.sampled_from(Draw))
def test_a_draw_depends_on_what_it_is_for_alone(seed, case, visit, kind):
    first = draw(seed, case, "health_card", visit, kind)
    draw(seed, case, "identity_card", visit, kind)
    assert draw(seed, case, "health_card", visit, kind) == first
    assert first == mix64((seed + GOLDEN * key(case, "health_card", visit, kind)) & M64)


def test_every_part_of_the_key_matters():
    keys = {key(1, "a", 1, Draw.SERVICE), key(2, "a", 1, Draw.SERVICE), key(1, "b", 1, Draw.SERVICE)}
    assert len({*keys, key(1, "a", 2, Draw.SERVICE), key(1, "a", 1, Draw.OUTCOME)}) == 5


@given(POINTS, U64)
def test_a_quantile_lies_between_its_points(points, u):
    assert points[0] <= quantile(points, u) <= points[-1]


@given(POINTS, U64, U64)
def test_quantiles_ascend(points, one, other):
    low, high = sorted((one, other))
    assert quantile(points, low) <= quantile(points, high)


def test_quantiles_meet_their_points_in_the_middle():
    assert quantile((10, 20, 40), 1 << 63) == 20
    assert quantile((10, 20, 40), 0) == 10
    assert quantile((10, 20, 40), M64) == 39


@given(U64)
def test_never_and_always_are_what_they_say(u):
    assert not happens(0, u)
    assert happens(1000, u)


def test_a_chance_comes_true_about_as_often_as_it_says():
    n = sum(happens(250, draw(1, case, "x", 1, Draw.OUTCOME)) for case in range(10_000))
    assert 2_350 < n < 2_650


def test_digits_keep_their_noughts():
    assert digits(9, 42) == "000000042"


@given(st.sampled_from(["KS", "KT", "DC"]), st.integers(2021, 2099), st.integers(1, 2**32 - 1))
def test_the_luck_of_a_drawn_case_is_that_of_its_number(letters, year, number):
    assert number_of(code_of(letters, year, number)) == number


def test_in_one_instant_cases_come_by_letters_year_and_number_and_told_ones_last():
    codes = ["KS26-0000002", "KS26-0000010", "KS26-10000000", "KS27-0000001", "KT25-0000001", "birth_ordinary"]
    assert sorted(codes, key=place_of) == codes
