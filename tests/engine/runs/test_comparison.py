"""A simulated year beside published figures."""

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest

from api.words.library import Library
from engine.indicators.published import Counts, Measure, Published, Scale, Scope
from engine.runs import national
from engine.runs.arguments import Arguments
from engine.runs.comparison import Differs, Verdict, compare
from engine.simulation import year as years
from engine.simulation.clockwork import DAY_US
from engine.simulation.rows import VERB_REQUEST_SUPPLEMENT
from workflows.files.offices import CommuneKind
from workflows.law.citation import Label, Status

LIBRARY = Library(None)
N = 2_000
ANY = Label("x", "x")
ROW = Published(
    Measure.STAGES_ON_TIME, "", 0.0, 100.0, Scale.PERCENT, ANY, Scope.COUNTRY, Counts.LINKED, None, None,
    Status.VERIFIED, ANY,
)  # fmt: skip


@cache
def year(chain="both"):
    arguments = Arguments(chain, N, 365, dt.date(2026, 1, 1), "", 0, None, 5, ())
    return national.play(arguments, LIBRARY.inputs, 1, lambda step: None)


def one(it=None, **changed):
    (found,) = compare(it or year(), [replace(ROW, **changed)])
    return found


def value(measure, of=""):
    return one(measure=measure, of=of).simulated.value


def test_a_figure_lies_inside_below_or_above():
    rate = value(Measure.STAGES_ON_TIME)
    assert one(low=rate - 1, high=rate + 1).verdict is Verdict.INSIDE
    assert one(low=0.0, high=rate - 1).verdict is Verdict.ABOVE
    assert one(low=rate + 1, high=rate + 2).verdict is Verdict.BELOW


def test_an_open_end_holds_all_beyond():
    assert one(measure=Measure.DAYS_TO_LAST_RESULT, of="birth", low=None, high=400.0).verdict is Verdict.INSIDE
    assert one(measure=Measure.CASES_A_MONTH, low=1.0, high=None).verdict is Verdict.INSIDE


def test_the_verdict_is_that_of_the_figure_as_it_is_shown():
    rate = value(Measure.STAGES_ON_TIME)
    assert one(low=0.0, high=round(rate, 2)).verdict is Verdict.INSIDE


def test_what_was_not_found_or_is_not_in_the_run_is_said():
    assert one(low=None, high=None, status=None).verdict is Verdict.NOT_PUBLISHED
    found = one(year("birth"), measure=Measure.GROUPS_ON_TIME, of="death")
    assert (found.simulated, found.verdict) == (None, Verdict.NOT_SIMULATED)


def test_a_row_for_each_agency_is_compared_with_each_that_decided():
    rows = compare(year(), [replace(ROW, measure=Measure.OWN_DAYS)])
    assert {row.of for row in rows} == {"registrar", "police", "social_insurance", "welfare", "home_affairs"}
    assert {row.of for row in compare(year("birth"), [replace(ROW, measure=Measure.OWN_DAYS)])} == {
        "registrar", "police", "social_insurance",
    }  # fmt: skip


def test_own_days_are_those_in_the_queue_at_the_desk_and_until_signed():
    rows = compare(year(), [replace(ROW, measure=Measure.OWN_DAYS)])
    stays = year().figures.stay_us[:, 1:3].sum() / DAY_US
    assert sum(row.simulated.value * row.simulated.n for row in rows) == pytest.approx(stays)
    assert sum(row.simulated.n for row in rows) == year().figures.kept.sum()


def test_supplements_are_of_a_hundred_stages_decided():
    log = years.log(year().done)
    asked, ruled = int((log.verb == VERB_REQUEST_SUPPLEMENT).sum()), int(year().figures.kept.sum())
    assert value(Measure.SUPPLEMENTS) == pytest.approx(100 * asked / ruled)


def test_days_of_a_chain_are_those_of_the_page():
    assert value(Measure.DAYS_TO_LAST_RESULT, "birth") == year().quantile(year().chains.index("birth"), 50)


def test_cases_a_day_are_of_all_communes_of_the_kind_also_of_those_without_one():
    found = one(measure=Measure.CASES_A_DAY, of="ward").simulated
    wards = [one for one in LIBRARY.offices.communes if one.kind is CommuneKind.WARD and one.ended_on is None]
    assert found.n == len(wards)
    assert found.quarters[0] == 0.0  # 2,000 cases are not one for each commune


def test_cases_a_month_are_a_twelfth_of_the_year():
    assert value(Measure.CASES_A_MONTH) == pytest.approx(N / 12)


def test_in_what_a_row_is_not_of_the_same_is_named():
    whole = {"first_on": dt.date(2026, 1, 1), "last_on": dt.date(2026, 12, 31)}
    assert one(**whole).differs == ()
    assert one(**whole | {"last_on": dt.date(2026, 10, 10)}).differs == (Differs.TIME,)
    assert one(scope=Scope.PROVINCE, counts=Counts.ALL).differs == (Differs.PLACE, Differs.DOSSIERS)


def test_every_packaged_row_has_its_figure_in_a_year():
    assert all(one.simulated is not None for one in compare(year(), LIBRARY.published))
