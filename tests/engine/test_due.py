"""What a stage's deadline is forecast to be, and for which cases it is told."""

import datetime as dt
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.due import GROUP, Forecast, forecast
from engine.core.law import Law
from workflows import catalogue
from workflows.errors import FactsImpossible, FactUnknown, InstantNaive, StageUnknown
from workflows.files import offices, parameters
from workflows.law.citation import Status
from workflows.time.calendar import VN, civil_date
from workflows.time.deadlines import parse_instant

PARAMETERS, OFFICES = parameters.load(), offices.load()
CHAINS = ("birth", "death")
STAGES = [
    (edition, stage)
    for chain in CHAINS
    for edition in catalogue.of_chain(chain)
    for stage in (*(procedure.code for procedure in edition.procedures), GROUP)
]
INSURANCE = ("pensioner", "occupational_death", "compulsory_time", "voluntary_time")
BASE_FACTS_OF_NO_INSURANCE = dict.fromkeys(INSURANCE, False)


def asked(chain: str, stage: str, received: str, **facts) -> tuple[Forecast, ...]:
    at = parse_instant(received)
    return forecast(Law(catalogue.in_force(chain, civil_date(at)), PARAMETERS, OFFICES), stage, at, facts)


def ends(it: Forecast) -> str | None:
    return it.deadline.due_at and f"{it.deadline.due_at.astimezone(VN):%Y-%m-%dT%H:%M}"


def told(found: tuple[Forecast, ...]) -> dict[object, int | None]:
    """The one deciding fact of each case, and its limit."""
    return {next(iter(it.facts.values())): it.figure and it.figure.value for it in found}


def test_the_ordinary_case_comes_first_and_every_other_follows():
    found = asked("birth", "residence_registration", "2026-08-21T15:30")
    assert [(dict(it.facts), ends(it)) for it in found] == [
        ({"residence_verification": False}, "2026-08-25T17:00"),
        ({"residence_verification": True}, "2026-08-28T17:00"),
    ]


def test_a_given_fact_leaves_one_case():
    (only,) = asked("birth", "residence_registration", "2026-08-21T15:30", residence_verification=True)
    assert ends(only) == "2026-08-28T17:00"


def test_verification_is_no_case_where_no_move_may_ask_for_it():
    at_parents = asked("birth", "residence_registration", "2026-08-21T09:00", residence_at="parents")
    elsewhere = asked("birth", "residence_registration", "2026-08-21T09:00", residence_at="other")
    before_the_change = asked("birth", "residence_registration", "2026-06-22T09:00", residence_at="parents")
    assert [len(at_parents), len(elsewhere), len(before_the_change)] == [1, 2, 2]


def test_a_fact_that_decides_nothing_for_the_stage_changes_nothing():
    plain = asked("birth", "health_card", "2026-08-21T09:00")
    assert asked("birth", "health_card", "2026-08-21T09:00", father_known=False) == plain


def test_the_group_has_its_own_limit():
    found = asked("birth", GROUP, "2026-08-21T15:30")
    assert [ends(it) for it in found] == ["2026-08-26T17:00", "2026-08-28T17:00"]


def test_24_hours_end_at_the_same_time_of_the_next_working_day_and_say_that_this_is_assumed():
    (only,) = asked("birth", "birth_registration", "2026-09-04T09:12")
    assert ends(only) == "2026-09-07T09:12"
    assert only.status is Status.ASSUMED
    assert "gd_hour_counting" in [clause.tag for clause in only.clauses]


def test_an_unknown_limit_has_no_date():
    (only,) = asked("death", "funeral_allowance", "2026-08-21T09:00", funeral_ground="veteran")
    assert only.figure is not None
    assert (only.figure.value, only.deadline.due_on, only.deadline.due_at, only.days) == (None, None, None, ())


def test_every_ground_of_the_funeral_table_is_a_case_and_no_ground_is_none():
    found = told(asked("death", "funeral_allowance", "2026-08-21T09:00"))
    assert next(iter(found)) == "compulsory"
    assert "none" not in found
    assert found["social_pension"] == 3


def test_a_ground_follows_from_the_facts_it_rests_on():
    facts = {"social_pension": True, "merit": False, "veteran": False, **BASE_FACTS_OF_NO_INSURANCE}
    facts |= {"frontline_labourer": False, "youth_volunteer": False}
    found = asked("death", "funeral_allowance", "2026-08-21T09:00", **facts)
    # both give the same amount, and of equal amounts the table's order holds
    assert told(found) == {"social_pension": 3}


def test_grounds_that_outrank_the_known_one_stay_open():
    found = told(asked("death", "funeral_allowance", "2026-08-21T09:00", veteran=True))
    assert list(found) == ["veteran", "compulsory", "voluntary", "merit"]


def test_what_is_out_of_scope_for_certain_has_no_deadline_and_says_where_to_go():
    (only,) = asked("death", "survivor_benefit", "2026-08-21T09:00", still_employed=True, compulsory_time=True)
    assert only.redirect is not None
    assert only.redirect.code == "still_employed"
    assert (only.figure, only.deadline.due_on) == (None, None)


def test_where_the_ordinary_case_is_out_of_scope_it_is_told_first_and_the_others_after_it():
    first, *others = asked("death", "funeral_allowance", "2026-08-21T09:00", still_employed=True, compulsory_time=True)
    assert first.redirect is not None
    assert first.redirect.code == "still_employed"
    assert "merit" in told(others)
    assert all(one.redirect is None for one in others)


def test_what_may_be_in_scope_is_told_as_in_scope():
    assert asked("death", "survivor_benefit", "2026-08-21T09:00")[0].redirect is None
    assert asked("death", "survivor_benefit", "2026-08-21T09:00", **BASE_FACTS_OF_NO_INSURANCE)[0].redirect is not None


def test_the_status_is_the_weakest_of_what_the_date_rests_on_and_the_limit_keeps_its_own():
    (it,) = asked("birth", "health_card", "2026-08-03T09:00")
    assert it.figure is not None
    assert it.figure.status is Status.VERIFIED
    assert {each.clause.tag: each.clause.status for each in it.rests_on[1:]} == {
        "gd_automatic_receipt": Status.ASSUMED,
        "l91_2015_d147": Status.UNVERIFIED,
        "qd188_1999": Status.UNVERIFIED,
        "gd_office_hours": Status.ASSUMED,
    }
    assert it.status is Status.ASSUMED


def test_the_cut_off_was_read_for_births_and_is_assumed_for_deaths():
    (birth,) = asked("birth", "health_card", "2026-08-03T15:01")
    (death,) = asked("death", "residence_removal", "2026-08-03T15:01")
    assert "gd_as_birth" not in [clause.tag for clause in birth.clauses]
    assert {"nd63_2024_d7_k2", "gd_as_birth"} <= {clause.tag for clause in death.clauses}


def test_what_is_sent_elsewhere_is_no_better_known_than_the_sending():
    (it,) = asked("birth", "birth_registration", "2026-08-03T09:00", parentage_recognition=True)
    assert it.rests_on[0].clause.status is Status.VERIFIED
    assert it.status is Status.ASSUMED


def test_an_unknown_limit_rests_on_nothing_but_itself():
    (it,) = asked("death", "funeral_allowance", "2026-08-21T09:00", funeral_ground="veteran")
    assert [each.clause.tag for each in it.rests_on] == ["tt03_2020"]
    assert it.status is Status.UNVERIFIED


def test_the_same_working_day_counts_no_day():
    (it,) = asked("birth", "birth_registration", "2026-08-03T09:00")
    assert "l91_2015_d147" not in [clause.tag for clause in it.clauses]


@pytest.mark.parametrize(("received", "needed"), [("2026-09-04T09:12", False), ("2026-09-04T06:00", True)])
def test_hours_of_the_clock_rest_on_office_hours_only_where_they_begin_with_them(received, needed):
    (it,) = asked("birth", "birth_registration", received)
    assert ("gd_office_hours" in [clause.tag for clause in it.clauses]) is needed


def test_a_day_of_an_unannounced_year_is_assumed():
    (it,) = asked("birth", "health_card", "2027-04-29T09:00")
    assert {clause.status for clause in it.clauses if clause.text in ("holidays_vn", "qd188_1999")} == {Status.ASSUMED}


@pytest.mark.parametrize(
    ("chain", "stage", "facts"),
    [
        ("birth", "residence_registration", {"residence_at": "parents", "residence_verification": True}),
        ("birth", GROUP, {"residence_at": "parents", "residence_verification": True}),
        ("death", "funeral_allowance", {"merit": False, "funeral_ground": "merit"}),
        ("death", "funeral_allowance", {"pensioner": True, "funeral_ground": "none"}),
    ],
)
def test_facts_that_no_case_has_together_are_refused(chain, stage, facts):
    with pytest.raises(FactsImpossible) as refused:
        asked(chain, stage, "2026-08-21T09:00", **facts)
    assert "không thể đi với" in refused.value.say()


def test_before_july_2026_a_home_of_the_parents_may_be_verified():
    facts = {"residence_at": "parents", "residence_verification": True}
    (it,) = asked("birth", "residence_registration", "2026-06-22T09:00", **facts)
    assert it.figure is not None
    assert it.figure.value == 5


def test_the_cut_off_is_cited_where_it_moves_the_receipt():
    tags = [
        [clause.tag for clause in asked("birth", "health_card", at)[0].clauses]
        for at in ("2026-08-03T15:00", "2026-08-03T15:00:01")
    ]
    assert ["nd63_2024_d7_k2" in each for each in tags] == [False, True]


def test_unknown_names_and_values_name_the_nearest_valid_ones():
    with pytest.raises(StageUnknown) as stage:
        asked("birth", "residence", "2026-08-21T09:00")
    with pytest.raises(FactUnknown) as fact:
        asked("birth", "health_card", "2026-08-21T09:00", residence_verified=True)
    with pytest.raises(FactUnknown) as value:
        asked("birth", "health_card", "2026-08-21T09:00", residence_at="parent")
    nearest = [error.value.data["nearest"][0] for error in (stage, fact, value)]
    assert nearest == ["residence_registration", "residence_verification", "parents"]


@pytest.mark.parametrize("value", ["yes", 1, None, 0])
def test_only_true_and_false_are_values_of_a_yes_or_no_fact(value):
    with pytest.raises(FactUnknown):
        asked("birth", "residence_registration", "2026-08-21T09:00", residence_verification=value)


def test_an_instant_without_zone_is_refused():
    law = Law(catalogue.known()[0], PARAMETERS, OFFICES)
    with pytest.raises(InstantNaive):
        forecast(law, GROUP, dt.datetime(2026, 8, 21, 9), {})


def test_the_witness_is_told_nothing():
    class Eager:
        def read(self, rule: object, outcome: object) -> None:
            raise AssertionError(rule)

    law = Law(catalogue.in_force("death", dt.date(2026, 8, 21)), PARAMETERS, OFFICES, Eager())
    facts = {"merit": True, "choice": "two"}
    for stage in (*law.procedures, GROUP):
        assert forecast(law, stage, parse_instant("2026-08-21T09:00"), facts)


@pytest.mark.parametrize(("edition", "stage"), STAGES, ids=lambda it: getattr(it, "in_force_on", it))
def test_every_stage_of_every_edition_has_an_answer(edition, stage):
    law = Law(edition, PARAMETERS, OFFICES)
    found = forecast(law, stage, dt.datetime.combine(edition.in_force_on, dt.time(9), VN), {})
    assert found
    for it in found:
        assert it.redirect is None
        assert it.clauses
        assert (it.deadline.due_on is None) == (it.figure is None or it.figure.value is None)
        assert sum(day.counts for day in it.days) == (0 if it.deadline.due_on is None else counted(it))


def counted(it: Forecast) -> int:
    assert it.figure is not None
    values = [
        part.value // 24 if part.unit == "hour" else part.value for part in it.figure.parts if part.value is not None
    ]
    assert len(values) == len(it.figure.parts)
    return sum(values)


@given(st.sampled_from(STAGES), st.data())
def test_each_case_answers_as_when_its_facts_are_given(where, data):
    edition, stage = where
    law = Law(edition, PARAMETERS, OFFICES)
    at = dt.datetime.combine(edition.in_force_on, dt.time(9), VN)
    codes = data.draw(st.sets(st.sampled_from(sorted(law.facts)), max_size=3))
    facts = {code: data.draw(st.sampled_from(law.facts[code].values())) for code in sorted(codes)}
    try:
        found = forecast(law, stage, at, facts)
    except FactsImpossible:
        return
    for it in found:
        assert forecast(law, stage, at, {**facts, **it.facts}) == (it,)


def test_the_cases_of_the_birth_chain_are_those_of_its_deciding_facts():
    law = Law(catalogue.in_force("birth", dt.date(2025, 7, 1)), PARAMETERS, OFFICES)
    at = parse_instant("2025-07-01T09:00")
    for verified, place in product((False, True), ("parents", "other")):
        (only,) = forecast(law, GROUP, at, {"residence_verification": verified, "residence_at": place})
        assert only.figure is not None
        assert only.figure.value == (5 if verified else 3)
