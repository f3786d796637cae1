"""Indicators: what is counted of a journal is what the same journal tells case by case."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest

from api.terminal.case_files import family, play, read_all
from api.words.family import figures
from api.words.library import Library
from api.words.lines import Timeliness
from api.words.wording import Language
from engine.agencies.world import Played
from engine.indicators.journey import Journey, givers, journey
from engine.indicators.month import Month, Times, edition_of, outcome
from engine.indicators.timeliness import Kept
from tests.api import hand
from workflows.catalogue import known
from workflows.law.states import STATES, Kind, State

CASES = Path(__file__).parents[3] / "cases"


@pytest.fixture(scope="module")
def played() -> tuple[Played, ...]:
    library = Library()
    return play(read_all([CASES], library), library)


@pytest.fixture(scope="module")
def journeys(played: tuple[Played, ...]) -> dict[str, Journey]:
    return {one.case.code: journey(one.case.code, one.events) for one in played}


def test_a_journey_ends_with_the_case_that_its_events_fold_into(played, journeys):
    for one in played:
        assert journeys[one.case.code].case == one.case


def test_the_stays_of_a_stage_follow_one_another_without_a_gap(journeys):
    for it in journeys.values():
        for code in it.case.stages:
            stays = [stay for stay in it.stays if stay.stage == code]
            for before, after in pairwise(stays):
                assert before.end <= after.start


def test_the_critical_path_has_no_gap_and_is_as_long_as_the_case_took(journeys):
    told = 0
    for it in journeys.values():
        if it.days is None:
            continue
        path = it.path(givers(edition_of(it.case.chain, it.case.edition_on)))
        assert sum(stay.days for stay in path) == pytest.approx(it.days)
        for before, after in pairwise(path):
            assert before.end == after.start
        told += 1
    assert told > 40


def test_a_wait_on_the_path_is_for_people_and_never_for_another_stage(journeys):
    waits = [
        stay
        for it in journeys.values()
        if it.days is not None
        for stay in it.path(givers(edition_of(it.case.chain, it.case.edition_on)))
        if stay.state is State.WAITING
    ]
    assert waits  # a householder, relatives or the family were slower than the register
    asked = {it.code for edition in known() for it in edition.procedures if it.owed}
    assert {stay.stage for stay in waits} <= asked


def test_limits_kept_are_counted_as_the_page_of_timelines_counts_them(played, journeys):
    here = Library().offices
    offices = {**here.on(dt.date(2025, 6, 30)).by_office, **here.by_office}  # a case file may be of before
    month = Month(offices, Library().parameters.calendar)
    for it in journeys.values():
        month.add(it)
    lines = [line for one in played for line in family(one, Language.VI).chosen]
    kept = [line.timeliness for line in lines]
    counted = [kept.count(one) for one in (Timeliness.ON_TIME, Timeliness.LATE, Timeliness.UNKNOWN)]
    assert [month.kept.n_on_time, month.kept.n_late, month.kept.n_unknown] == counted
    by_page = figures(family(one, Language.VI) for one in played)
    groups = [chain.group for chain in month.chains.values()]
    assert sum(group.n_on_time for group in groups) == by_page.n_groups_on_time
    assert sum(group.n_late for group in groups) == by_page.n_groups_late
    assert sum(chain.late.total() for chain in month.chains.values()) == by_page.n_groups_late
    assert month.n_cases == by_page.n_cases
    assert sum(month.outcomes[code][State.REFUSED] for code in month.outcomes) == by_page.n_refused


def test_who_was_late_answers_for_it_and_the_stage_is_late_though_the_next_office_is_in_time():
    here = Library().offices
    offices = {**here.on(dt.date(2025, 6, 30)).by_office, **here.by_office}  # a case file may be of before
    month = Month(offices, Library().parameters.calendar)
    it = hand.late_then_passed_on()
    month.add(journey(it.code, [entry.event for entry in it.entries]))
    assert month.stages["funeral_allowance"] == Kept(n_late=1)
    by_agency = {code: (kept.n_on_time, kept.n_late) for code, kept in month.agencies.items()}
    assert by_agency == {
        "registrar": (1, 0),
        "police": (1, 0),
        "social_insurance": (0, 1),
        "home_affairs": (1, 0),
    }
    assert [one.kept.n_late for one in month.communes.values()] == [1]


def test_outcomes_say_whether_the_family_got_all_part_or_none(played, journeys):
    for one in played:
        states = [stage.state for stage in one.case.stages.values() if stage.state is not State.NOT_CHOSEN]
        kinds = {STATES[state].kind for state in states}
        match outcome(journeys[one.case.code]):
            case "all":
                assert State.APPROVED in states
                assert Kind.BAD not in kinds
            case "none":
                assert State.APPROVED not in states
            case "part":
                assert State.APPROVED in states
                assert Kind.BAD in kinds
            case "aside":
                assert set(states) == {State.REDIRECTED}


@pytest.mark.parametrize(("per_cent", "expected"), [(50, 5.0), (90, 9.0), (99, 10.0), (100, 10.0)])
def test_a_quantile_is_a_time_that_occurred(per_cent: int, expected: float):
    assert Times([float(n) for n in range(10, 0, -1)]).quantile(per_cent) == expected


def test_what_is_not_known_is_no_part_of_a_rate():
    kept = Kept(3, 1, 96)
    assert kept.percent == 75.0
    assert Kept(0, 0, 5).percent is None
