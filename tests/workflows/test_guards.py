"""Guards: what holds for one case holds for it among many, and each reads itself aloud in the words of its facts."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.catalogue import known
from workflows.check import name_of
from workflows.law.citation import Label
from workflows.law.facts import Fact
from workflows.law.guards import AllOf, AnyOf, Condition, Is, Not
from workflows.law.tree import walk
from workflows.soundness.profiles import profiles, read_by

FACTS = {
    "wet": Fact("wet", Label("mưa", "it rains"), Label("tạnh", "it is dry")),
    "dark": Fact("dark", Label("tối", "it is dark")),
    "wind": Fact(
        "wind",
        Label("gió", "wind"),
        choices=(("none", Label("lặng", "calm")), ("north", Label("bắc", "north")), ("south", Label("nam", "south"))),
    ),
}
LEAVES = st.sampled_from(list(FACTS.values())).flatmap(
    lambda fact: st.builds(Is, st.just(fact.code), st.sampled_from(fact.values()))
)
GUARDS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(AllOf, st.lists(inner, min_size=1, max_size=4).map(tuple)),
        st.builds(AnyOf, st.lists(inner, min_size=1, max_size=4).map(tuple)),
    ),
    max_leaves=12,
)
CASES = st.fixed_dictionaries({code: st.sampled_from(fact.values()) for code, fact in FACTS.items()})


def columns(cases):
    return {code: np.array([case[code] for case in cases]) for code in FACTS}


def by_hand(guard, case):
    """What the guard means, in Python's own words."""
    match guard:
        case Is(fact=fact, value=value):
            return case[fact] == value
        case Not(guard=inner):
            return not by_hand(inner, case)
        case AllOf(guards=guards):
            return all(by_hand(one, case) for one in guards)
        case AnyOf(guards=guards):
            return any(by_hand(one, case) for one in guards)


@given(GUARDS, CASES)
def test_a_guard_means_what_its_words_say(guard, case):
    assert bool(guard.holds(case)) is by_hand(guard, case)


@given(GUARDS, st.lists(CASES, min_size=1, max_size=30))
def test_columns_answer_as_one_case_after_the_other(guard, cases):
    held = guard.holds(columns(cases))
    assert held.dtype == np.bool_
    assert held.tolist() == [bool(guard.holds(case)) for case in cases]


@given(GUARDS, CASES)
def test_a_guard_reads_its_fields_and_no_others(guard, case):
    read = set()

    class Watched(dict):
        def __getitem__(self, name):
            read.add(name)
            return super().__getitem__(name)

    guard.holds(Watched(case))
    assert read == guard.fields


@given(GUARDS)
def test_a_guard_that_misses_a_fact_says_so(guard):
    with pytest.raises(KeyError):
        guard.holds({})


@given(GUARDS)
def test_a_guard_reads_itself_aloud_in_both_languages(guard):
    assert guard.aloud(FACTS)
    assert guard.aloud(FACTS, "en").isascii()


@given(GUARDS, GUARDS)
def test_equal_guards_are_one(one, other):
    assert (one == other) is (repr(one) == repr(other))
    assert (len({one, other}) == 1) is (one == other)


@pytest.mark.parametrize(
    ("guard", "said"),
    [
        (Is("wet"), "mưa"),
        (Is("wet", False), "tạnh"),
        (Not(Is("wet")), "tạnh"),
        (Is("dark", False), "không tối"),
        (Is("wind", "north"), "gió: bắc"),
        (Not(Is("wind", "north")), "gió: không phải bắc"),
        (AllOf((Is("wet"), Is("dark"))), "mưa và tối"),
        (AnyOf((Is("wet"), Not(Is("dark")))), "mưa hoặc không tối"),
        (Not(Not(Is("wet"))), "mưa"),
        (AnyOf((Is("wind", "north"), Is("wind", "south"))), "gió: bắc hoặc nam"),
        (Not(AnyOf((Is("wind", "north"), Is("wind", "south")))), "không phải (gió: bắc hoặc nam)"),
        (AnyOf((Is("wind", "north"), Is("wet"))), "gió: bắc hoặc mưa"),
    ],
)
def test_words_of_guards(guard, said):
    assert guard.aloud(FACTS) == said


@pytest.mark.parametrize("edition", known(), ids=name_of)
def test_every_condition_of_the_law_answers_columns_as_it_answers_cases(edition):
    conditions = [thing for _, thing in walk(edition.chain, edition) if isinstance(thing, Condition)]
    facts = {fact.code: fact for fact in edition.facts}
    for condition in conditions:
        rows = profiles(read_by([condition], edition))
        assert rows.holds(condition).tolist() == [bool(condition.guard.holds(rows.row(n))) for n in range(rows.n)]
        assert condition.guard.aloud(facts)
        assert condition.guard.aloud(facts, "en")
