"""A later edition says what changed: whole things, fields, items by code, clauses; and where it does not fit."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

import workflows
from tests.small import one_limit
from workflows.amend import REPEALED, AmendmentWrong, amended, apart
from workflows.check import faults
from workflows.editions.birth_2025_07_01.chain import EDITION as BIRTH
from workflows.files.parameters import load
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import Choice, Limit
from workflows.law.states import Verb

LATER = dt.date(2030, 1, 1)
EDITIONS = Path(workflows.__file__).parent / "editions"
RESIDENCE = BIRTH.procedure("residence_registration")
TODAY = (Limit(Figure(0, Unit.WORKING_DAY, c.ND301)),)
CARD_ONLY = Choice("card_only", frozenset({"health_card"}), Label("chỉ thẻ", "card only"), c.ND301)


def codes(things):
    return [thing.code for thing in things]


def test_what_is_not_named_stays():
    assert replace(amended(BIRTH, LATER), in_force_on=BIRTH.in_force_on) == BIRTH


def test_a_whole_value_takes_the_place_of_the_old():
    assert amended(BIRTH, LATER, portal_code="9.000001").portal_code == "9.000001"


def test_a_field_of_one_procedure_is_changed_and_the_others_stay():
    after = amended(BIRTH, LATER, procedures={"residence_registration": {"limits": TODAY}})
    assert after.procedure("residence_registration") == replace(RESIDENCE, limits=TODAY)
    assert after.procedures[0] == BIRTH.procedures[0]
    assert codes(after.procedures) == codes(BIRTH.procedures)


def test_a_new_item_is_added_at_the_end():
    after = amended(BIRTH, LATER, choices={"card_only": CARD_ONLY})
    assert after.choices == (*BIRTH.choices, CARD_ONLY)


def test_a_whole_item_takes_the_place_of_the_one_so_called():
    card = replace(CARD_ONLY, code="all")
    assert amended(BIRTH, LATER, choices={"all": card}).choices == (card, *BIRTH.choices[1:])


def test_an_item_is_repealed():
    assert amended(BIRTH, LATER, choices={"all": REPEALED}).choices == BIRTH.choices[1:]


def test_a_move_is_named_by_its_verb():
    after = amended(BIRTH, LATER, procedures={"residence_registration": {"moves": {Verb.VERIFY: {"clause": c.ND301}}}})
    changed = [move for move in after.procedure("residence_registration").moves if move not in RESIDENCE.moves]
    assert [(move.verb, move.clause) for move in changed] == [(Verb.VERIFY, c.ND301)]


def test_a_clause_is_cited_in_the_stead_of_another_only_where_it_is_said():
    after = amended(BIRTH, LATER, procedures={"health_card": {"cites": {c.ND63_BIRTH_STEPS: c.ND301}}})
    card = after.procedure("health_card")
    assert (card.clause, {need.clause for need in card.needs}) == (c.ND301, {c.ND301})
    assert after.procedure("residence_registration") == RESIDENCE


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"limits": ()}, "birth 2030-01-01: no “limits” here; nearest: omits"),
        ({"procedures": {"heath_card": {}}}, "birth 2030-01-01.procedures: no “heath_card” here; nearest: health_card"),
        ({"procedures": {"health_card": {"fee": ()}}}, "procedures.health_card: no “fee” here; nearest: fees"),
        (
            {"procedures": {"health_card": list(TODAY)}},
            "procedures.health_card: here stands “list”, wanted is the whole",
        ),
        ({"choices": {"card_two": CARD_ONLY}}, "choices.card_two: this one is called “card_only”"),
        ({"choices": {"card_only": REPEALED}}, "choices: no “card_only” here; nearest: card"),
        (
            {"procedures": {"health_card": {"moves": {Verb.WITHDRAW: REPEALED}}}},
            "procedures.health_card.moves: “withdraw” stands here 5 times",
        ),
        (
            {"procedures": {"health_card": {"moves": {Verb.CONFIRM: {"clause": c.ND301}}}}},
            "moves: no “confirm” here; nearest: ",
        ),
        (
            {"omits": {"payment": REPEALED}},
            "birth 2030-01-01.omits: what stands here has no code; write all of birth 2030-01-01.omits anew",
        ),
        ({"group": {"outside": {"place": "d2"}}}, "birth 2030-01-01.group.outside: there is nothing here"),
        ({"cites": {c.ND301: c.ND63}}, "birth 2030-01-01: nothing here cites @nd301_2026"),
    ],
)
def test_what_does_not_fit_is_named_with_its_place_and_the_nearest(changes, said):
    with pytest.raises(AmendmentWrong) as wrong:
        amended(BIRTH, LATER, **changes)
    assert said in str(wrong.value)


def test_what_does_not_fit_is_told_in_the_language_asked_for():
    with pytest.raises(AmendmentWrong) as wrong:
        amended(BIRTH, LATER, procedures={"health_card": {"fee": ()}})
    place = "birth 2030-01-01.procedures.health_card"
    assert wrong.value.say("vi") == f"{place}: không có “fee” ở đây; gần nhất: fees, needs"
    assert wrong.value.say("en") == f"{place}: no “fee” here; nearest: fees, needs"


def test_each_near_name_is_told_once():
    with pytest.raises(AmendmentWrong) as wrong:
        amended(BIRTH, LATER, procedures={"health_card": {"moves": {"ofer": {"clause": c.ND301}}}})
    near = str(wrong.value).partition("nearest: ")[2].split(", ")
    assert near[0] == "offer"
    assert len(near) == len(set(near))


@pytest.mark.parametrize("on", [BIRTH.in_force_on, dt.date(2024, 1, 1)])
def test_an_amendment_is_in_force_after_what_it_amends(on):
    with pytest.raises(AmendmentWrong, match="in force after it"):
        amended(BIRTH, on)


def test_an_edition_that_changes_one_limit_takes_at_most_fifteen_lines():
    lines = [line for line in Path(one_limit.__file__).read_text(encoding="utf-8").splitlines() if line.strip()]
    assert len(lines) <= 15
    before, after = one_limit.BEFORE, one_limit.EDITION
    limits = after.procedure("identity_card").limits
    assert limits != before.procedure("identity_card").limits
    undone = amended(after, LATER, procedures={"identity_card": {"limits": before.procedure("identity_card").limits}})
    assert replace(undone, in_force_on=before.in_force_on) == before
    assert faults(after, load()) == ()


# Another chain of the same procedures


def test_a_chain_apart_is_said_by_how_it_differs():
    one = apart(BIRTH, chain="tide", separate_of="birth", in_force_on=dt.date(2020, 1, 1), choices={"card": REPEALED})
    assert (one.chain, one.separate_of, one.in_force_on) == ("tide", "birth", dt.date(2020, 1, 1))
    assert codes(one.choices) == [code for code in codes(BIRTH.choices) if code != "card"]
    told = {"chain": BIRTH.chain, "separate_of": "", "in_force_on": BIRTH.in_force_on, "choices": BIRTH.choices}
    assert replace(one, **told) == BIRTH


def test_a_chain_apart_may_be_of_any_day():
    for day in (dt.date(2000, 1, 1), BIRTH.in_force_on, LATER):
        assert apart(BIRTH, chain="tide", in_force_on=day).in_force_on == day


@pytest.mark.parametrize(
    "changes", [{"labl": "x"}, {"procedures": {"health_crd": {}}}, {"cites": {c.FORM_CT01_2021: c.A_SEPARATE}}]
)
def test_what_the_linked_chain_has_not_cannot_differ(changes):
    with pytest.raises(AmendmentWrong) as wrong:
        apart(BIRTH, chain="tide", **changes)
    assert "tide apart" in wrong.value.say("en")


# What changes one limit


@pytest.mark.parametrize("folder", ["death_2026_03_15", "death_separate_2026_03_15"])
def test_an_edition_that_changes_one_limit_is_said_in_fifteen_lines(folder):
    text = (EDITIONS / folder / "chain.py").read_text(encoding="utf-8")
    assert len([line for line in text.splitlines() if line.strip()]) <= 15
