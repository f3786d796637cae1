"""The words of a story mean the same for a column of families as for one: draws, cuts, months."""

import datetime as dt
from dataclasses import replace
from itertools import accumulate
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.agencies.chance import M64, below
from engine.core.declaration import _elapsed
from engine.families.coded import Coded, merged
from engine.families.columned_days import elapsed
from engine.families.columned_homes import ColumnedHomes
from engine.families.cuts import Cuts, Guide, cut
from engine.families.luck import Luck
from engine.families.lucks import Lucks, Tables
from engine.families.mix import Mix
from engine.families.places import Homes
from engine.families.shares import Chance
from tests.engine.families.drawn import COMMUNES, SHARES
from workflows.law.citation import Unit

NUMBERS = [*range(1, 1500), 2**31, 2**40 + 7, 2**47]
ONE_BY_ONE = [Luck(SHARES, 7, number) for number in NUMBERS]
AGES = tuple(SHARES.ages("death").values())
WORDS = st.integers(0, M64)


def lucks(shares=SHARES, numbers=tuple(NUMBERS), seed=7):
    return Lucks.of(shares, Tables(), seed, np.array(numbers, dtype=np.uint64))


def plain(column):
    """The values of a column."""
    if isinstance(column, Coded):
        return [column.names[code] for code in column.codes.tolist()]
    return column.tolist() if isinstance(column, np.ndarray) else [column] * len(NUMBERS)


def same(told):
    """Whether what is told of the columns is what is told of each family."""
    return plain(told(lucks())) == [told(one) for one in ONE_BY_ONE]


# Draws


@pytest.mark.parametrize("seed", [0, 7, 20260901, -1, 2**64 + 5])
def test_numbers_are_the_same(seed):
    found = lucks(seed=seed).draw("posted", 3).tolist()
    assert found == [Luck(SHARES, seed, number).draw("posted", 3) for number in NUMBERS]


@pytest.mark.parametrize("name", SHARES.chance)
def test_chances_are_the_same(name):
    assert same(lambda luck: luck.happens(name))
    assert same(lambda luck: luck.happens(name, 2))


@pytest.mark.parametrize("name", SHARES.mix)
def test_picked_names_are_the_same(name):
    assert same(lambda luck: luck.pick(name))


@pytest.mark.parametrize("name", SHARES.spread)
def test_amounts_are_the_same(name):
    assert same(lambda luck: luck.amount(name))


@pytest.mark.parametrize("n", [0, 1, 999, 1000])
def test_things_that_never_or_always_happen_do_so_in_columns_too(n):
    assert same(lambda luck: luck.within(replace(SHARES.chance["girl"], n=n), "girl"))


@pytest.mark.parametrize("n", [0, 20, 500, 980, 1000])
def test_what_is_drawn_for_some_is_drawn_for_them_alone(n):
    some = Chance(n, *(SHARES.chance["girl"].status, SHARES.chance["girl"].source))
    assert same(lambda luck: luck.happens("twins", when=luck.within(some, "some")))
    assert same(lambda luck: luck.amount("twin", when=luck.within(some, "some")))
    assert same(lambda luck: luck.amount("twin", luck.where(luck.within(some, "some"), 6, 0)))
    assert same(lambda luck: luck.pick(luck.where(luck.within(some, "some"), "hour", "hour_weekend")))
    assert same(
        lambda luck: luck.amount(
            luck.where(luck.within(some, "other"), "age_man", "age_woman"), 1, luck.within(some, "some")
        )
    )


def test_what_is_drawn_by_age_is_the_same():
    def aged(luck):
        return luck.age_row(AGES, luck.amount("age_man"))

    assert same(lambda luck: luck.of_age(aged(luck), "life"))
    for name in lucks().besides(aged(lucks())):
        assert same(lambda luck, name=name: luck.besides(aged(luck))[name])


def test_other_words_are_the_same():
    assert same(lambda luck: luck.below(3600, "second"))
    assert same(lambda luck: luck.number(luck.pick("hour")))
    assert same(lambda luck: luck.at(["a", "b", "a"], luck.place([1, 5, 6], "day")))
    assert same(lambda luck: luck.lesser(luck.greater(luck.amount("posted"), 9), 11))
    assert same(lambda luck: luck.is_one(luck.pick("parents"), "married", "recognition"))
    assert same(lambda luck: luck.is_one(luck.pick("parents"), "nobody"))
    assert same(lambda luck: luck.pick("parents") == "nobody")
    assert same(lambda luck: luck.pick("parents") != "nobody")


def test_rows_of_a_user_are_drawn_by_their_own_tables():
    mix = SHARES.mix["parents"]
    own = replace(mix, mix=Mix(mix.mix.names, (0, 0, 400, 1000)))
    shares = replace(SHARES, mix=MappingProxyType({**SHARES.mix, "parents": own}))
    assert plain(lucks(shares).pick("parents")) == [Luck(shares, 7, number).pick("parents") for number in NUMBERS]


def test_homes_are_the_same():
    homes, columned = Homes(COMMUNES), ColumnedHomes(COMMUNES)
    at = columned.at(lucks().draw("commune"))
    assert [COMMUNES[place][0] for place in at] == [homes.at(one.draw("commune")).commune for one in ONE_BY_ONE]
    away = lucks().happens("residence_elsewhere")
    for when in (True, False, away):
        other = columned.other(lucks(), at, 3, when=when)
        moved = [
            homes.other(one, homes.at(one.draw("commune")), 3, when=bool(goes)).commune
            for one, goes in zip(ONE_BY_ONE, np.broadcast_to(when, len(NUMBERS)), strict=True)
        ]
        assert [COMMUNES[place][0] for place in other] == moved


# Names


@given(st.lists(st.booleans(), min_size=3, max_size=3))
def test_merged_names_are_those_of_each_side(holds):
    yes, no = (
        Coded(names, np.array(codes, dtype=np.uint8)) for names, codes in (("ab", [0, 1, 0]), ("cab", [0, 1, 2]))
    )
    for one, other in ((yes, no), (no, yes), ("b", no), (yes, "d")):
        sides = [plain(side) if isinstance(side, Coded) else [side] * 3 for side in (one, other)]
        names = plain(merged(np.array(holds), one, other))
        assert names == [a if held else b for held, a, b in zip(holds, *sides, strict=True)]


# Cuts


def weights(least=1):
    return st.lists(st.integers(0, 10**7), min_size=least, max_size=400).filter(any).map(lambda w: list(accumulate(w)))


def near_cuts(upto):
    """The numbers on both sides of each cut, and the ends."""
    cuts = [cut(n, upto[-1]) for n in upto]
    return sorted({0, M64, *(each + by for each in cuts for by in (-1, 0, 1) if 0 <= each + by <= M64)})


@given(weights(), st.lists(WORDS, max_size=30))
def test_places_are_those_of_the_division(upto, more):
    numbers = [*near_cuts(upto), *more]
    mix = Mix(tuple(range(len(upto))), tuple(upto))
    assert Cuts(upto).places(np.array(numbers, dtype=np.uint64)).tolist() == [mix.at(u) for u in numbers]


@given(st.lists(weights(), min_size=1, max_size=4), st.integers(1, 9), st.lists(WORDS, max_size=30))
def test_places_in_several_tables_follow_each_other(tables, bits, more):
    guide, before = Guide(tables, bits, np.int32), 0
    for place, upto in enumerate(tables):
        numbers = [*near_cuts(upto), *more]
        mix = Mix(tuple(range(before, before + len(upto))), tuple(upto))
        found = guide.places(np.array(numbers, dtype=np.uint64), np.full(len(numbers), place))
        assert found.tolist() == [mix.at(u) for u in numbers]
        before += len(upto)


@given(st.integers(1, 10**9), st.data())
def test_a_cut_is_the_least_number_that_reaches(whole, data):
    n = data.draw(st.integers(0, whole))
    at = cut(n, whole)
    assert (at > M64) is (n == whole)
    if at <= M64:
        assert below(whole, at) >= n
    assert at == 0 or below(whole, at - 1) < n


# Days

DAYS = st.dates(dt.date(1899, 1, 1), dt.date(2100, 12, 31))


@given(st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=50), st.sampled_from([Unit.DAY, Unit.MONTH]))
def test_elapsed_days_and_months_are_those_of_one_case(pairs, unit):
    found = elapsed(*(np.array([day.toordinal() for day in days]) for days in zip(*pairs, strict=True)), unit)
    assert found.tolist() == [_elapsed(*pair, unit) for pair in pairs]


def test_months_are_over_on_the_last_day_of_a_shorter_month():
    since = dt.date(2024, 1, 31)
    days = [since + dt.timedelta(days=n) for n in range(800)]
    found = elapsed(since.toordinal(), np.array([day.toordinal() for day in days]), Unit.MONTH)
    assert found.tolist() == [_elapsed(since, day, Unit.MONTH) for day in days]
