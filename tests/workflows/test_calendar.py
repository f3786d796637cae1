"""Which days are worked, when a receipt counts, and how office hours pass."""

import datetime as dt
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.errors import BeyondHorizon, DayOff, InstantNaive
from workflows.files.parameters import load
from workflows.law.citation import Status
from workflows.time.calendar import VN, Calendar, civil_date, midnight

CALENDAR: Calendar = load().calendar
HOUR_US = 3_600_000_000
INSTANTS = st.datetimes(dt.datetime(2021, 1, 2), dt.datetime(2032, 11, 1)).map(lambda at: at.replace(tzinfo=VN))
DAYS = st.dates(dt.date(2021, 1, 1), dt.date(2032, 12, 1))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=VN)


def off_between(first: str, last: str) -> bool:
    days = (day(last) - day(first)).days + 1
    return not any(CALENDAR.is_working(day(first) + dt.timedelta(days=n)) for n in range(days))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2021-02-10", "2021-02-16"),
        ("2021-04-30", "2021-05-03"),
        ("2021-09-02", "2021-09-05"),
        ("2023-04-29", "2023-05-03"),
        ("2024-04-27", "2024-05-01"),
        ("2025-04-30", "2025-05-04"),
        ("2026-01-01", "2026-01-04"),
        ("2026-02-14", "2026-02-22"),
        ("2026-04-27", "2026-04-27"),
        ("2026-08-29", "2026-09-02"),
        ("2026-11-24", "2026-11-24"),
    ],
)
def test_announced_days_off_are_off_and_the_days_around_them_are_not(first: str, last: str) -> None:
    assert off_between(first, last)
    neighbours = [day(first) - dt.timedelta(days=1), day(last) + dt.timedelta(days=1)]
    assert all(CALENDAR.is_working(each) or each.weekday() >= 5 for each in neighbours)


@pytest.mark.parametrize(
    ("worked", "off"),
    [
        ("2024-05-04", "2024-04-29"),
        ("2025-04-26", "2025-05-02"),
        ("2026-01-10", "2026-01-02"),
        ("2026-08-22", "2026-08-31"),
    ],
)
def test_a_swapped_saturday_is_worked_and_says_for_which_day(worked: str, off: str) -> None:
    assert CALENDAR.is_working(day(worked))
    assert not CALENDAR.is_working(day(off))
    assert CALENDAR.reason(day(worked)).vi == f"làm bù cho ngày {day(off):%d/%m/%Y}"
    assert CALENDAR.reason(day(off)).vi == f"nghỉ hoán đổi, làm bù ngày {day(worked):%d/%m/%Y}"


def test_every_day_says_why_in_both_languages() -> None:
    assert CALENDAR.reason(day("2026-08-15")).vi == "Thứ bảy"
    assert CALENDAR.reason(day("2026-08-16")).vi == "Chủ nhật"
    assert CALENDAR.reason(day("2026-08-17")).vi == "ngày làm việc"
    assert CALENDAR.reason(day("2026-09-02")).vi == "nghỉ Quốc khánh"
    assert CALENDAR.reason(day("2023-05-02")).vi == "nghỉ bù ngày Giỗ Tổ Hùng Vương"
    assert CALENDAR.reason(day("2026-04-30")).en == "Liberation Day/Reunification Day"


def test_a_day_has_the_status_of_its_source() -> None:
    assert CALENDAR.status(day("2026-08-31")) is Status.VERIFIED
    assert CALENDAR.status(day("2026-01-02")) is Status.UNVERIFIED
    assert CALENDAR.status(day("2026-11-24")) is Status.SECONDARY


def test_a_year_without_announced_swaps_is_computed_and_says_so() -> None:
    known = [year for year in range(2021, 2033) if CALENDAR.status(day(f"{year}-09-02")) is not Status.ASSUMED]
    assert known == [*range(2021, 2027)]
    assert CALENDAR.reason(day("2027-09-02")).vi == "nghỉ Quốc khánh (dự tính)"
    assert CALENDAR.reason(day("2027-09-02")).en == "National Day (computed)"


@pytest.mark.parametrize(
    ("received", "counts_on"),
    [
        ("2026-08-20T00:00:00", "2026-08-20"),
        ("2026-08-20T12:00:00", "2026-08-20"),
        ("2026-08-21T15:00:00", "2026-08-21"),
        ("2026-08-21T15:00:00.000001", "2026-08-22"),
        ("2026-08-21T15:00:01", "2026-08-22"),
        ("2026-08-22T14:00:00", "2026-08-22"),
        ("2026-08-22T15:30:00", "2026-08-24"),
        ("2026-08-23T08:00:00", "2026-08-24"),
        ("2026-08-28T16:00:00", "2026-09-03"),
        ("2026-02-13T15:00:01", "2026-02-23"),
        ("2025-04-29T17:00:00", "2025-05-05"),
    ],
)
def test_what_comes_after_15_00_or_on_a_day_off_counts_on_the_next_working_day(received: str, counts_on: str) -> None:
    assert CALENDAR.receipt_day(at(received)) == day(counts_on)


def test_the_zone_of_an_instant_does_not_matter() -> None:
    assert CALENDAR.receipt_day(dt.datetime(2026, 8, 20, 17, 30, tzinfo=dt.UTC)) == day("2026-08-21")
    tokyo = dt.timezone(dt.timedelta(hours=9))
    assert CALENDAR.receipt_day(dt.datetime(2026, 8, 21, 17, 0, tzinfo=tokyo)) == day("2026-08-21")
    assert civil_date(dt.datetime(2026, 8, 20, 17, 30, tzinfo=dt.UTC)) == day("2026-08-21")


def test_office_hours_come_out_in_utc() -> None:
    assert CALENDAR.opens_at(day("2026-08-21")) == at("2026-08-21T07:30")
    assert CALENDAR.closes_at(day("2026-08-21")) == at("2026-08-21T17:00")
    assert CALENDAR.closes_at(day("2026-08-21")).tzinfo is dt.UTC
    assert midnight(day("2026-08-21")) == at("2026-08-21T00:00")


def test_a_day_off_has_no_office_hours() -> None:
    with pytest.raises(DayOff) as refused:
        CALENDAR.closes_at(day("2026-08-23"))
    assert refused.value.say() == "ngày 23/08/2026 không có giờ làm việc (Chủ nhật): hỏi ngày làm việc"


def test_working_days_are_added_after_the_given_day() -> None:
    assert CALENDAR.add(day("2026-08-21"), 0) == day("2026-08-21")
    assert CALENDAR.add(day("2026-08-21"), 1) == day("2026-08-22")
    assert CALENDAR.add(day("2026-08-28"), 1) == day("2026-09-03")


def test_a_day_off_adds_like_the_evening_before_it_but_zero_days_lead_to_the_next_working_day() -> None:
    assert CALENDAR.add(day("2026-08-23"), 1) == day("2026-08-24")
    assert CALENDAR.add(day("2026-08-23"), 0) == day("2026-08-24")
    with pytest.raises(ValueError, match="negative"):
        CALENDAR.add(day("2026-08-21"), -1)


def test_counting_leaves_out_the_first_day_and_never_goes_below_zero() -> None:
    assert CALENDAR.count(day("2026-08-21"), day("2026-08-24")) == 2
    assert CALENDAR.count(day("2026-08-21"), day("2026-08-21")) == 0
    assert CALENDAR.count(day("2026-08-24"), day("2026-08-21")) == 0


@given(DAYS, st.integers(1, 20))
def test_adding_and_counting_agree(first: dt.date, n: int) -> None:
    later = CALENDAR.add(first, n)
    assert CALENDAR.is_working(later)
    assert CALENDAR.count(first, later) == n


@pytest.mark.parametrize(
    ("since", "hours", "until"),
    [
        ("2026-08-20T10:30:00", 1, "2026-08-20T11:30:00"),
        ("2026-08-20T10:30:00", 2, "2026-08-20T14:30:00"),
        ("2026-08-20T16:00:00", 1, "2026-08-20T17:00:00"),
        ("2026-08-20T16:30:00", 1, "2026-08-21T08:00:00"),
        ("2026-08-21T16:30:00", 1, "2026-08-22T08:00:00"),
        ("2026-08-28T18:00:00", 1, "2026-09-03T08:30:00"),
        ("2026-08-20T12:00:00", 0, "2026-08-20T12:00:00"),
    ],
)
def test_working_time_passes_in_office_hours_only(since: str, hours: int, until: str) -> None:
    assert CALENDAR.after_hours(at(since), hours) == at(until)


def worked_between(start: dt.datetime, end: dt.datetime) -> int:
    """Office hours between two instants, by walking day after day."""
    total, each = dt.timedelta(), civil_date(start)
    while each <= civil_date(end):
        if CALENDAR.is_working(each):
            for opens, closes in (("07:30", "11:30"), ("13:30", "17:00")):
                lower, upper = (dt.datetime.combine(each, dt.time.fromisoformat(t), VN) for t in (opens, closes))
                total += max(dt.timedelta(), min(upper, end) - max(lower, start))
        each += dt.timedelta(days=1)
    return total // dt.timedelta(microseconds=1)


@given(INSTANTS, st.integers(1, 100 * HOUR_US))
def test_just_the_asked_working_time_passes(since: dt.datetime, us: int) -> None:
    until = CALENDAR.after_work(since, us)
    assert worked_between(since, until) == us
    assert worked_between(since, until - dt.timedelta(microseconds=1)) == us - 1


@given(INSTANTS)
def test_the_next_opening_is_now_or_the_first_instant_that_is_worked(since: dt.datetime) -> None:
    opening = CALENDAR.next_open(since)
    assert worked_between(since, opening) == 0
    assert worked_between(opening, opening + dt.timedelta(microseconds=1)) == 1
    assert (opening == since) == (worked_between(since, since + dt.timedelta(microseconds=1)) == 1)


def test_an_instant_without_zone_is_refused() -> None:
    naive = dt.datetime(2026, 8, 21, 15, 30)
    for call in (CALENDAR.receipt_day, CALENDAR.next_open, lambda each: CALENDAR.after_work(each, 0), civil_date):
        with pytest.raises(InstantNaive):
            call(naive)


def test_a_datetime_is_no_date() -> None:
    with pytest.raises(TypeError, match="civil_date"):
        CALENDAR.add(at("2026-08-21T10:00"), 1)


@pytest.mark.parametrize(
    ("call", "asked"),
    [
        (lambda: CALENDAR.is_working(dt.date(2020, 12, 31)), "2020-12-31"),
        (lambda: CALENDAR.add(dt.date(2020, 12, 31), 1), "2020-12-31"),
        (lambda: CALENDAR.count(dt.date(2026, 8, 21), dt.date(2033, 1, 1)), "2033-01-01"),
        (lambda: CALENDAR.closes_at(dt.date(2033, 1, 1)), "2033-01-01"),
        (lambda: CALENDAR.receipt_day(at("2020-12-31T23:59:59")), "2020-12-31"),
        (lambda: CALENDAR.receipt_day(at("2032-12-31T15:00:01")), "2033-01-01"),
        (lambda: CALENDAR.receipt_day(dt.datetime.min.replace(tzinfo=VN)), "0001-01-01"),
        (lambda: CALENDAR.add(dt.date(2032, 12, 31), 10**9), "2033-01-01"),
        (lambda: CALENDAR.next_open(at("2032-12-31T17:00:00")), "2033-01-01"),
        (lambda: CALENDAR.after_work(at("2032-12-31T16:00:00"), 2 * HOUR_US), "2033-01-01"),
    ],
)
def test_days_outside_the_calendar_are_refused_with_its_range(call, asked: str) -> None:
    with pytest.raises(BeyondHorizon) as refused:
        call()
    assert refused.value.code == "beyond_horizon"
    assert refused.value.data == {"asked": day(asked), "first": CALENDAR.first, "last": CALENDAR.last}


def test_the_last_day_of_the_calendar_still_works() -> None:
    assert CALENDAR.receipt_day(at("2032-12-31T15:00:00")) == CALENDAR.last
    assert CALENDAR.after_work(at("2032-12-31T16:00:00"), HOUR_US) == at("2032-12-31T17:00:00")


def test_a_calendar_travels_to_other_processes() -> None:
    copy = pickle.loads(pickle.dumps(CALENDAR))
    assert copy.rows == CALENDAR.rows
    assert copy.working == CALENDAR.working
