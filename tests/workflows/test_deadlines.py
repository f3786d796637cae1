"""When limits end, and that the story told day by day says the same."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workflows.errors import InstantUnreadable
from workflows.files.parameters import load
from workflows.law.citation import Clause, Figure, Status, Unit
from workflows.time.calendar import VN, Calendar
from workflows.time.deadlines import (
    PART_ENDS,
    PAUSED,
    Deadline,
    HourCounting,
    Pause,
    due,
    explain,
    parse_instant,
    pause,
    paused_days,
)

CALENDAR: Calendar = load().calendar
CLAUSE = Clause("nd63_2024", "d7_k2", Status.VERIFIED)
LENGTHS = [unit for unit in Unit if unit not in (Unit.DONG, Unit.TIMES)]
ONE_DAY = dt.timedelta(days=1)
RECEIPTS = st.datetimes(dt.datetime(2024, 7, 1), dt.datetime(2029, 12, 1)).map(lambda at: at.replace(tzinfo=VN))


def limit(value: int | None, unit: Unit = Unit.WORKING_DAY) -> Figure:
    return Figure(value, unit, CLAUSE)


def ends(received: str, value: int, unit: Unit = Unit.WORKING_DAY, **more) -> str:
    deadline = due(limit(value, unit), parse_instant(received), CALENDAR, **more)
    assert deadline.due_at is not None
    assert deadline.due_on == deadline.due_at.astimezone(VN).date()
    return f"{deadline.due_at.astimezone(VN):%Y-%m-%dT%H:%M}"


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


# Working days


def test_the_same_working_day_is_a_limit_of_zero() -> None:
    assert ends("2026-08-20T09:00", 0) == "2026-08-20T17:00"
    assert ends("2026-08-21T15:00:01", 0) == "2026-08-22T17:00"


def test_two_working_days_end_on_the_second_working_day_after_receipt() -> None:
    assert ends("2026-08-17T09:00", 2) == "2026-08-19T17:00"


def test_a_late_receipt_before_a_worked_saturday_counts_on_that_saturday() -> None:
    assert ends("2026-08-21T15:30", 2) == "2026-08-25T17:00"


def test_a_receipt_at_15_00_sharp_counts_on_its_own_day() -> None:
    assert ends("2026-08-21T15:00:00", 2) == "2026-08-24T17:00"


def test_holidays_do_not_count() -> None:
    assert ends("2026-02-13T15:00", 1) == "2026-02-23T17:00"
    assert ends("2026-02-13T15:01", 1) == "2026-02-24T17:00"
    assert ends("2025-04-29T10:00", 1) == "2025-05-05T17:00"
    assert ends("2026-08-28T10:00", 2) == "2026-09-04T17:00"


def test_an_unknown_limit_has_no_deadline_and_no_story() -> None:
    received = parse_instant("2026-08-21T15:30")
    assert due(limit(None), received, CALENDAR) == Deadline(None, None)
    assert explain(limit(None), received, CALENDAR) == ()


def test_an_amount_is_no_limit() -> None:
    with pytest.raises(ValueError, match="no unit of time"):
        due(limit(5, Unit.DONG), parse_instant("2026-08-21T15:30"), CALENDAR)


# Waiting for the citizen


def test_waiting_moves_the_deadline_by_the_working_days_waited() -> None:
    received = parse_instant("2026-08-17T09:00")
    waited = pause(parse_instant("2026-08-18T10:00"), parse_instant("2026-08-20T15:00"), CALENDAR)
    assert waited == Pause(day("2026-08-18"), day("2026-08-20"))
    n = paused_days(received, [waited], CALENDAR)
    assert n == 2
    assert ends("2026-08-17T09:00", 2, paused_days=n) == "2026-08-21T17:00"


def test_an_answer_after_15_00_comes_back_on_the_next_working_day() -> None:
    waited = pause(parse_instant("2026-08-18T10:00"), parse_instant("2026-08-20T15:00:01"), CALENDAR)
    assert waited.until_on == day("2026-08-21")


def test_an_answer_on_the_same_day_moves_nothing() -> None:
    received = parse_instant("2026-08-17T09:00")
    waited = pause(parse_instant("2026-08-18T10:00"), parse_instant("2026-08-18T14:00"), CALENDAR)
    assert paused_days(received, [waited], CALENDAR) == 0


def test_a_request_before_the_receipt_counts_moves_only_what_follows() -> None:
    received = parse_instant("2026-08-17T16:00")
    waited = Pause(day("2026-08-17"), day("2026-08-19"))
    assert paused_days(received, [waited], CALENDAR) == 1


def test_a_day_is_waited_once_even_if_two_requests_wait_for_it() -> None:
    received = parse_instant("2026-08-17T09:00")
    waits = [Pause(day("2026-08-18"), day("2026-08-19")), Pause(day("2026-08-18"), day("2026-08-20"))]
    assert paused_days(received, waits, CALENDAR) == 2


# Limits in parts


def in_parts(*parts: Figure) -> Figure:
    """One limit of these, one after the other."""
    first, *rest = parts
    return replace(first, then=in_parts(*rest)) if rest else first


MIXED = in_parts(limit(5), limit(7), limit(12, Unit.DAY))  # Decree 131/2021, Article 122
FULL_ON_MONDAY = parse_instant("2024-07-01T09:00")


def test_each_part_of_a_limit_begins_on_the_day_on_which_the_one_before_ends() -> None:
    alone = [replace(part, then=None) for part in MIXED.parts]
    ends_on = [due(in_parts(*alone[:n]), FULL_ON_MONDAY, CALENDAR).due_on for n in (1, 2, 3)]
    assert ends_on == [day("2024-07-08"), day("2024-07-17"), day("2024-07-29")]


def test_the_story_of_a_limit_in_parts_tells_where_each_ends_and_no_day_twice() -> None:
    lines = explain(MIXED, FULL_ON_MONDAY, CALENDAR)
    assert [line.date for line in lines] == [day("2024-07-01") + dt.timedelta(days=n) for n in range(29)]
    assert [line.date for line in lines if PART_ENDS.vi in line.reason.vi] == [day("2024-07-08"), day("2024-07-17")]
    assert [line.date for line in lines if "là hết hạn" in line.reason.vi] == [day("2024-07-29")]
    assert sum(line.counts for line in lines) == 5 + 7 + 12


def test_waiting_is_added_to_the_end_of_a_limit_in_parts() -> None:
    for parts in (MIXED, in_parts(limit(5), limit(2))):
        waits = (Pause(day("2024-07-03"), day("2024-07-05")),)
        plain_end, end = (due(parts, FULL_ON_MONDAY, CALENDAR, n).due_on for n in (0, 2))
        assert plain_end is not None
        assert end == CALENDAR.add(plain_end, 2)
        lines = explain(parts, FULL_ON_MONDAY, CALENDAR, waits)
        assert lines[-1].date == end
        assert [PAUSED.vi in line.reason.vi for line in lines[-2:]] == [True, True]


def test_a_limit_with_an_unknown_part_has_no_deadline() -> None:
    for parts in (in_parts(limit(5), limit(None)), in_parts(limit(None), limit(5))):
        assert due(parts, FULL_ON_MONDAY, CALENDAR) == Deadline(None, None)
        assert explain(parts, FULL_ON_MONDAY, CALENDAR) == ()


# Hours


@pytest.mark.parametrize(
    ("received", "hours", "until"),
    [
        ("2026-09-03T09:12", 24, "2026-09-04T09:12"),
        ("2026-09-04T09:12", 24, "2026-09-07T09:12"),
        ("2026-09-04T09:12", 48, "2026-09-08T09:12"),
        ("2026-09-04T06:00", 24, "2026-09-07T07:30"),
        ("2026-09-04T15:00", 24, "2026-09-07T15:00"),
        ("2026-09-04T15:01", 24, "2026-09-08T07:30"),
        ("2026-09-05T10:00", 24, "2026-09-08T07:30"),
    ],
)
def test_24_hours_are_the_same_time_on_the_next_working_day(received: str, hours: int, until: str) -> None:
    assert ends(received, hours, Unit.HOUR) == until


@pytest.mark.parametrize(
    ("received", "hours", "until"),
    [
        ("2026-09-03T09:12", 5, "2026-09-03T14:12"),
        ("2026-09-03T09:12", 30, "2026-09-04T15:12"),
        ("2026-09-04T09:12", 30, "2026-09-07T15:12"),
        ("2026-09-04T15:00", 10, "2026-09-07T01:00"),
        ("2026-09-04T15:00", 33, "2026-09-08T00:00"),
    ],
)
def test_other_hours_run_on_by_the_clock_and_past_midnight_on_the_next_working_day(
    received: str, hours: int, until: str
) -> None:
    assert ends(received, hours, Unit.HOUR) == until


def test_waiting_days_move_24_hours_too() -> None:
    assert ends("2026-09-03T09:12", 24, Unit.HOUR, paused_days=1) == "2026-09-07T09:12"


def test_24_hours_of_the_clock_end_with_the_next_working_day_when_they_end_on_a_day_off() -> None:
    assert ends("2026-09-03T09:12", 24, Unit.HOUR, hour_counting=HourCounting.CLOCK) == "2026-09-04T09:12"
    assert ends("2026-09-04T09:12", 24, Unit.HOUR, hour_counting=HourCounting.CLOCK) == "2026-09-07T17:00"


def test_working_hours_pass_in_office_hours() -> None:
    assert ends("2026-09-03T10:30", 4, Unit.WORKING_HOUR) == "2026-09-03T16:30"
    assert ends("2026-09-03T14:30", 4, Unit.WORKING_HOUR) == "2026-09-04T09:00"
    assert ends("2026-09-03T15:30", 4, Unit.WORKING_HOUR) == "2026-09-04T11:30"


# Calendar days and months


def test_calendar_days_run_from_the_civil_date_and_end_on_a_working_day() -> None:
    assert ends("2026-08-17T16:00", 3, Unit.DAY) == "2026-08-20T17:00"
    assert ends("2026-08-26T09:00", 3, Unit.DAY) == "2026-09-03T17:00"


def test_a_month_that_lacks_the_day_ends_on_its_last() -> None:
    assert ends("2025-12-31T09:00", 2, Unit.MONTH) == "2026-03-02T17:00"
    assert ends("2026-03-31T09:00", 1, Unit.MONTH) == "2026-05-04T17:00"


# The story


def test_the_story_says_why_each_day_counts_or_not() -> None:
    lines = explain(limit(2), parse_instant("2026-08-21T15:30"), CALENDAR)
    assert [(f"{line.date:%d/%m}", line.counts, line.reason.vi) for line in lines] == [
        ("21/08", False, "tiếp nhận lúc 15:30, sau 15:00: tính là nhận ngày làm việc tiếp theo (22/08/2026)"),
        ("22/08", False, "ngày tiếp nhận: ngày 0 (làm bù cho ngày 31/08/2026)"),
        ("23/08", False, "Chủ nhật"),
        ("24/08", True, "ngày làm việc thứ 1"),
        ("25/08", True, "ngày làm việc thứ 2; hết giờ làm việc (17:00) là hết hạn"),
    ]


def test_the_story_shows_the_days_of_waiting() -> None:
    waits = [Pause(day("2026-08-18"), day("2026-08-20"))]
    lines = explain(limit(1), parse_instant("2026-08-17T09:00"), CALENDAR, waits)
    assert [line.reason.en for line in lines] == [
        "received at 09:00: the day of receipt is day 0",
        "waiting for the citizen's supplements",
        "waiting for the citizen's supplements",
        "working day 1; the limit ends with office hours (17:00)",
    ]


def test_the_story_of_a_receipt_on_a_day_off_names_the_day_off() -> None:
    first = explain(limit(0), parse_instant("2026-08-23T08:00:01"), CALENDAR)[0]
    assert first.reason.vi == (
        "tiếp nhận lúc 08:00:01, vào ngày nghỉ (Chủ nhật): tính là nhận ngày làm việc tiếp theo (24/08/2026)"
    )


def test_the_story_of_24_hours_ends_at_their_time() -> None:
    lines = explain(limit(24, Unit.HOUR), parse_instant("2026-09-04T09:12"), CALENDAR)
    assert lines[-1].reason.vi == "đủ 24 giờ; hết hạn lúc 09:12"
    lines = explain(limit(30, Unit.HOUR), parse_instant("2026-09-04T09:12"), CALENDAR)
    assert lines[-1].reason.vi == "đủ 30 giờ; hết hạn lúc 15:12"
    clock = explain(limit(24, Unit.HOUR), parse_instant("2026-09-04T09:12"), CALENDAR, (), HourCounting.CLOCK)
    assert [line.counts for line in clock] == [False, True, False, False]


def walked(n: int, received: dt.datetime, pauses: list[Pause]) -> dt.date:
    """The due date by walking: the n-th working day that is not waited, from the day on which the receipt counts."""
    on = received.date()
    if not CALENDAR.is_working(on) or received.time() > dt.time(15):
        on += ONE_DAY
        while not CALENDAR.is_working(on):
            on += ONE_DAY
    reached = -1
    while True:
        if CALENDAR.is_working(on) and not any(wait.from_on <= on < wait.until_on for wait in pauses):
            reached += 1
            if reached == n:
                return on
        on += ONE_DAY


@st.composite
def waits(draw, received: dt.datetime, n: int) -> list[Pause]:
    """Requests that follow each other, each made before the deadline as it then stands."""
    made: list[Pause] = []
    asked = received.date()
    for gap, wait in draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), max_size=3)):
        asked += gap * ONE_DAY
        if asked > walked(n, received, made):
            break
        asked, answered = asked, CALENDAR.next_working(asked + wait * ONE_DAY)
        made.append(Pause(asked, answered))
        asked = answered
    return made


@settings(max_examples=3000)
@given(st.data(), RECEIPTS, st.integers(0, 15))
def test_deadline_story_and_a_walk_over_the_days_agree(data, received: dt.datetime, n: int) -> None:
    pauses = data.draw(waits(received, n))
    deadline = due(limit(n), received, CALENDAR, paused_days(received, pauses, CALENDAR))
    assert deadline.due_on == walked(n, received, pauses)
    assert deadline.due_at == dt.datetime.combine(deadline.due_on, dt.time(17), VN)
    lines = explain(limit(n), received, CALENDAR, pauses)
    assert [line.date for line in lines] == [received.date() + k * ONE_DAY for k in range(len(lines))]
    assert lines[-1].date == deadline.due_on
    assert sum(line.counts for line in lines) == n
    assert "hết giờ làm việc" in lines[-1].reason.vi


@settings(max_examples=500)
@given(RECEIPTS, st.sampled_from(LENGTHS), st.integers(1, 75), st.sampled_from(HourCounting))
def test_every_story_ends_on_its_deadline(received: dt.datetime, unit: Unit, n: int, counting: HourCounting) -> None:
    n = n if unit is Unit.HOUR else -(-n // 24)
    deadline = due(limit(n, unit), received, CALENDAR, 0, counting)
    lines = explain(limit(n, unit), received, CALENDAR, (), counting)
    assert (lines[0].date, lines[-1].date) == (received.date(), deadline.due_on)
    assert CALENDAR.is_working(deadline.due_on)
    assert deadline.due_at >= received


# Instants as people type them


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-08-21T15:30", "2026-08-21T08:30:00+00:00"),
        ("2026-08-21 15:30:01", "2026-08-21T08:30:01+00:00"),
        ("2026-08-21T15:30:00.5", "2026-08-21T08:30:00.500000+00:00"),
        ("2026-08-21T15:30Z", "2026-08-21T15:30:00+00:00"),
        ("2026-08-21T15:30:00+09:00", "2026-08-21T06:30:00+00:00"),
    ],
)
def test_an_instant_without_zone_is_viet_nam_time(text: str, utc: str) -> None:
    assert parse_instant(text).astimezone(dt.UTC).isoformat() == utc


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-08-21", "thiếu giờ"),
        ("٢٠٢٦-08-21T15:30", "chỉ dùng chữ số 0-9"),
        ("21/08/2026 15:30", "sai dạng"),
        ("2026-02-29T15:30", "không có ngày giờ này"),
        ("2026-08-21T15:60", "không có ngày giờ này"),
        ("2026-08-21T24:00", "sai dạng"),
        ("2026-08-21T15:30+99:00", "không có ngày giờ này"),
        ("2026-08-21T15:30\x00", "sai dạng"),
        ("2026-08-21T15:30\n", "sai dạng"),
        ("", "sai dạng"),
        ("hôm nay", "sai dạng"),
    ],
)
def test_an_unreadable_instant_is_refused_with_the_right_form(text: str, why: str) -> None:
    with pytest.raises(InstantUnreadable) as refused:
        parse_instant(text)
    assert why in refused.value.say()
    assert "2026-08-21T15:30" in refused.value.say()
    assert "\x00" not in refused.value.say()
