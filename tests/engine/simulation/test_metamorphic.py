"""What a change of the world does to a month of families, and what it leaves alone, in compiled code."""

from __future__ import annotations

import dataclasses
import datetime as dt
from itertools import pairwise
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest

from engine.agencies.script import Outage
from engine.simulation import year
from engine.simulation.cases import cases_of
from engine.simulation.clockwork import DAY_US, instant, moment
from engine.simulation.stage import Cases
from tests.engine.simulation.months import (
    COMES,
    IN_OFFICE_HOURS,
    RULINGS,
    Line,
    Lines,
    Month,
    anew,
    calm,
    claims,
    first_acts,
    month_of,
    ordinary,
    tell,
    told,
    undated,
    waits,
    with_habits,
    with_officers,
    with_shares,
)
from tests.engine.simulation.test_differential import PARAMETERS
from workflows.law.citation import Figure
from workflows.law.notation import Edition
from workflows.law.states import Verb
from workflows.time.calendar import calendar_of
from workflows.time.calendar_rows import DayRow


@pytest.fixture(params=[7, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(8, 14))])
def month(request) -> Month:
    return month_of(request.param, 1_200)


# Officers


def test_one_more_officer_of_an_agency_lets_no_stage_wait_longer_there(month):
    """In that agency alone: what it has done sooner comes sooner to others, and may crowd there."""
    month = ordinary(month)
    before = told(month)
    taken, waited, n_sooner = claims(before.lines), waits(before.lines), 0
    for place, agency in enumerate(month.compiled.agencies):
        offices = {office for office in month.compiled.map.office[place].tolist() if office >= 0}
        more = np.isin(np.arange(len(month.compiled.offices)), list(offices))
        after = told(with_officers(month, lambda n, more=more: n + more))
        theirs = {month.compiled.offices[office] for office in offices} & waited.keys()
        now_taken, now_waited = claims(after.lines), waits(after.lines)
        assert theirs, agency
        assert [key for key, claim in taken.items() if claim.office in theirs and now_taken[key].at > claim.at] == []
        assert [office for office in theirs if sum(now_waited[office]) > sum(waited[office])] == []
        n_sooner += sum(sum(now_waited[office]) < sum(waited[office]) for office in theirs)
    assert n_sooner >= 15


def test_one_more_officer_everywhere_shortens_the_wait_of_all_together(month):
    before, after = told(month), told(with_officers(month, lambda n: n + 1))
    waited, now = waits(before.lines), waits(after.lines)
    assert sum(map(sum, now.values())) < 0.9 * sum(map(sum, waited.values()))
    registrars = [office for office in waited if office.startswith("registrar")]  # to whom work comes as before
    assert [office for office in registrars if sum(now[office]) > sum(waited[office])] == []


def twice(cases: Cases) -> Cases:
    return Cases(*(np.repeat(column, 2, axis=0) for column in cases))


def test_twice_the_families_with_twice_the_officers_wait_as_long_where_luck_is_the_same(month):
    """Two of each are taken at the same instant, for the officers are free by twos. Not where two stages of a case come
    to one office at one instant, as to social insurance: the first of both cases is not taken before the second.
    """
    month = with_habits(month, absent=0)
    cases = cases_of(month.compiled, month.submitted)
    by_twos = [office for office, code in enumerate(month.compiled.offices) if code.startswith(("registrar", "police"))]
    here = np.isin(cases.office, by_twos)
    once = year.play(month.compiled, cases).played
    doubled = year.play(with_officers(month, lambda n: 2 * n).compiled, twice(cases)).played
    for turn in (0, 1):
        for name in ("claimed_at", "ended_at", "how"):
            assert (getattr(doubled, name)[turn::2][here] == getattr(once, name)[here]).all(), name


def test_two_provinces_with_one_staff_wait_no_longer_than_each_with_its_own(month):
    """The same families with two kinds of luck: apart, and as twice the families before twice the officers.

    All together: by chance a single office may gain nothing. Nobody is away, for those who are added might be so more
    often, and there is no other work, under which these offices do not keep up.
    """
    month = with_shares(with_habits(month, absent=0), 1000)
    cases = cases_of(month.compiled, month.submitted)
    others = cases._replace(number=cases.number + 1_000_000)
    both = twice(cases)
    both.number[1::2] = others.number
    apart = [tell(month.compiled, one) for one in (cases, others)]
    together = tell(with_officers(month, lambda n: 2 * n).compiled, both)
    waited = [us for one in apart for of_office in waits(one.lines).values() for us in of_office]
    now = [us for of_office in waits(together.lines).values() for us in of_office]
    print(f"{np.mean(now) / np.mean(waited):.4f} of the wait")
    assert np.mean(now) < np.mean(waited)


# Days off


def test_nothing_is_done_on_a_day_that_becomes_a_holiday_and_nothing_is_lost(month):
    day = dt.date(2026, 9, 9)
    rows = PARAMETERS.calendar.rows
    example = rows.days[-1]
    holiday = DayRow(day, False, example.reason, example.clause)
    calendar = calendar_of(dataclasses.replace(rows, days=(*rows.days, holiday)))
    month = ordinary(month)
    other = ordinary(anew(month, parameters=dataclasses.replace(PARAMETERS, calendar=calendar)))
    before, after = told(month), told(other)
    from_at = (day - calendar.first).days * DAY_US

    def on_the_day(lines: Lines) -> int:
        return sum(
            line.verb in IN_OFFICE_HOURS and from_at <= line.at < from_at + DAY_US
            for of_stage in lines.values()
            for line in of_stage
        )

    def earlier(lines: Lines) -> Lines:
        return {key: [one for one in found if one.at < from_at] for key, found in undated(lines).items()}

    assert on_the_day(before.lines) > 100
    assert on_the_day(after.lines) == 0
    assert earlier(after.lines) == earlier(before.lines)
    assert (after.done.given_us == before.done.given_us).all(), "the same work is done all the same"
    registrars = {key: one for key, one in claims(before.lines).items() if one.office.startswith("registrar")}
    moved = claims(after.lines)
    assert [key for key, one in registrars.items() if moved[key].at < one.at] == []
    assert any(from_at <= one.at < from_at + DAY_US and moved[key].at > one.at for key, one in registrars.items())


# Luck


def backwards(edition: Edition) -> Edition:
    return dataclasses.replace(edition, procedures=edition.procedures[::-1])


def rotated(edition: Edition) -> Edition:
    return dataclasses.replace(edition, procedures=(*edition.procedures[1:], edition.procedures[0]))


ORDERS = pytest.mark.parametrize("order", [backwards, rotated])


@ORDERS
def test_procedures_in_another_order_leave_every_stage_as_it_was(month, order):
    assert told(calm(anew(month, order))).lines == told(calm(month)).lines


@ORDERS
def test_procedures_in_another_order_leave_luck_as_it_was_where_offices_have_queues(month, order):
    month = with_habits(month, withdraw=0)
    other = with_habits(anew(month, order), withdraw=0)
    assert first_acts(other, told(other).lines) == first_acts(month, told(month).lines)


ADDED = "made_up"


def added(edition: Edition) -> Edition:
    """With a procedure before all others, of the agency of the last, that needs and gives nothing."""
    last = edition.procedures[-1]
    one = dataclasses.replace(last, code=ADDED, needs=(), results=(), papers=(), owed=(), grounds=())
    return dataclasses.replace(edition, procedures=(one, *edition.procedures))


def with_added(month: Month) -> Month:
    """Chosen by those who chose the procedure that it is like."""
    submitted = []
    for edition, number, case in month.submitted:
        like = case.stages[month.compiled.editions[edition].procedures[-1].code]
        stages = {**case.stages, ADDED: like._replace(code=ADDED)}
        submitted.append((edition, number, case._replace(stages=MappingProxyType(stages))))
    return anew(month, added)._replace(submitted=tuple(submitted))


def without_added(it: dict[tuple[int, str], Any]) -> dict[tuple[int, str], Any]:
    return {key: one for key, one in it.items() if key[1] not in (ADDED, "")}


def test_a_procedure_that_is_added_leaves_every_other_stage_as_it_was(month):
    lines = told(calm(with_added(month))).lines
    assert sum(line.verb in RULINGS for key, of_stage in lines.items() for line in of_stage if key[1] == ADDED) > 100
    assert without_added(dict(lines)) == without_added(dict(told(calm(month)).lines))


def test_a_procedure_that_is_added_leaves_luck_as_it_was_where_offices_have_queues(month):
    month, other = with_habits(month, withdraw=0), with_habits(with_added(month), withdraw=0)
    assert without_added(first_acts(other, told(other).lines)) == first_acts(month, told(month).lines)


def test_families_that_never_withdraw_leave_no_withdrawal_and_others_luck(month):
    some, none = told(calm(with_habits(month, withdraw=150))).lines, told(calm(with_habits(month, withdraw=0))).lines
    left_at = {key[0]: line.at for key, found in some.items() for line in found if line.verb is Verb.WITHDRAW}
    assert len(left_at) > 50
    assert not any(line.verb is Verb.WITHDRAW for of_stage in none.values() for line in of_stage)

    def until_left(lines: Lines) -> dict[tuple[int, str], list[Line]]:
        """The whole case of those who withdrew ends otherwise, its clock is another."""
        kept = {key: [one for one in found if one.at < left_at.get(key[0], one.at + 1)] for key, found in lines.items()}
        return {key: found for key, found in kept.items() if found}

    assert until_left(some) == until_left(none)


# Limits


def longer(edition: Edition) -> Edition:
    """Every limit of a stage and of the group is five units longer, where the edition states it."""

    def of(figure: Figure | str) -> Figure | str:
        if isinstance(figure, str) or figure.value is None:
            return figure
        return dataclasses.replace(figure, value=figure.value + 5)

    def limits(one: Any) -> Any:
        return dataclasses.replace(
            one, limits=tuple(dataclasses.replace(limit, figure=of(limit.figure)) for limit in one.limits)
        )

    return dataclasses.replace(
        edition, procedures=tuple(limits(one) for one in edition.procedures), group=limits(edition.group)
    )


def late(lines: Lines) -> set[tuple[int, str]]:
    """Stages that were decided after the deadline that they had then."""
    found = set()
    for key, of_stage in lines.items():
        due = -1
        for line in of_stage:
            due = line.due if line.due >= 0 else due
            if line.verb in RULINGS and 0 <= due < line.at:
                found.add(key)
    return found


def test_a_changed_limit_changes_who_is_late_and_nothing_that_anybody_does(month):
    before, after = told(month).lines, told(anew(month, longer)).lines
    apologies = frozenset({Verb.APOLOGISE})
    assert undated(after, apologies) == undated(before, apologies)
    assert late(after) < late(before)


# Registers


FROM, UNTIL = (dt.datetime(2026, 9, day, tzinfo=dt.UTC) for day in (8, 10))
DOWN = Outage("population_db", FROM, UNTIL)


def awaiting(lines: Lines) -> dict[tuple[int, str], Line]:
    """The first time that each stage waited for a system."""
    found: dict[tuple[int, str], Line] = {}
    for key, of_stage in lines.items():
        for line in of_stage:
            if line.verb is Verb.WAIT_FOR_NEIGHBOUR:
                found.setdefault(key, line)
    return found


def never_waits(month: Month) -> Month:
    """But where a register is down, nor for another's work."""
    return calm(with_habits(month, upto=np.zeros_like(month.compiled.habits.upto), withdraw=0))


def test_a_register_that_is_down_holds_up_those_who_need_it_then_and_no_case_besides(month):
    usual, down = told(never_waits(month)).lines, told(never_waits(anew(month, outages=[DOWN]))).lines
    from_at, until_at = (instant(at, PARAMETERS.calendar) for at in (FROM, UNTIL))
    held = awaiting(down)
    assert len(held) > 100
    assert awaiting(usual) == {}
    assert all(from_at <= line.at < until_at for line in held.values())
    cases = {case for case, _ in held}
    assert {key: found for key, found in down.items() if key[0] not in cases} == {
        key: found for key, found in usual.items() if key[0] not in cases
    }
    decided = {
        key for key, found in usual.items() for line in found if line.verb in RULINGS and from_at <= line.at < until_at
    }
    assert {key[0] for key in decided} <= cases, "whoever would have been decided then has waited"


def test_the_days_that_a_register_is_down_are_booked_to_waiting_for_it(month):
    """Until it waits, a stage goes as it always did; then it waits to the end of the outage, in no queue and on no
    desk.
    """
    usual, down = told(never_waits(month)).lines, told(never_waits(anew(month, outages=[DOWN]))).lines
    calendar = PARAMETERS.calendar
    until_at = instant(UNTIL, calendar)
    first = {key: line for key, line in awaiting(down).items() if line.office.startswith("registrar")}
    assert len(first) > 50
    for key, wait in first.items():
        assert [one for one in down[key] if one.at < wait.at] == [one for one in usual[key] if one.at < wait.at]
        followed = [one for one in down[key] if one.at > wait.at and one.verb is not Verb.APOLOGISE]
        assert followed[0].verb is Verb.NEIGHBOUR_ANSWER
        assert followed[0].at >= until_at
        assert next(one.at for one in usual[key] if one.verb in RULINGS) >= wait.at
    for key, of_stage in down.items():
        for came, taken in pairwise(of_stage):
            if taken.verb is Verb.CLAIM and came.verb in COMES:
                assert calendar.worked_us(moment(came.at, calendar), moment(taken.at, calendar)) == 0, key
