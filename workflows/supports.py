"""What a computed deadline rests on, beside its limit: the deadline is no better known than the weakest of these."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Figure, Label, Status, Unit, weakest
from workflows.law.clauses import A_RECEIPT
from workflows.law.guards import Condition
from workflows.time.calendar import civil_date
from workflows.time.calendar_rows import WEEKDAYS, WORKING_DAY
from workflows.time.deadlines import effective_at

DAY_ZERO = Clause(
    "l91_2015",
    "d147",
    Status.UNVERIFIED,
    Label("ngày tiếp nhận là ngày 0, không tính vào thời hạn", "the day of receipt is day 0 and does not count"),
)
LIMIT = Label("thời hạn", "the limit")
CONDITION = Label("điều kiện của thời hạn này", "the condition of this limit")
START = Label("lúc đồng hồ bắt đầu chạy", "when the clock starts")
CUT_OFF = Label("giờ chót tiếp nhận trong ngày", "the cut-off of the day of receipt")
COUNTING = Label("ngày tiếp nhận là ngày 0", "the day of receipt is day 0")
WEEK = Label("ngày làm việc trong tuần", "the working days of the week")
HOURS = Label("giờ làm việc của cơ quan", "office hours")


@dataclass(frozen=True, slots=True)
class Support:
    """One thing that a deadline rests on."""

    name: Label
    clause: Clause


def supports(
    figure: Figure,
    when: Condition | None,
    received_at: dt.datetime,
    due_at: dt.datetime | None,
    parameters: Parameters,
    cut_off: Clause,
    is_paused: bool = False,
) -> tuple[Support, ...]:
    """What the deadline `due_at` of this limit rests on, the limit first and each clause once.

    `when` is the condition under which the limit applies, `cut_off` why the calendar's cut-off holds for the chain,
    `is_paused` that the citizen was waited for. An unknown limit (`due_at` None) has no deadline and rests on itself.
    """
    found = list(_of_limit(figure, when))
    if due_at is not None:
        found += _of_instant(figure, received_at, due_at, parameters, cut_off, is_paused)
    return tuple({each.clause: each for each in reversed(found)}.values())[::-1]


def of_limit(found: Iterable[Support]) -> tuple[Clause, ...]:
    """The clauses of the limit itself, without those of its counting."""
    return tuple(one.clause for one in found if one.name in (LIMIT, CONDITION))


def status_of(found: Iterable[Support]) -> Status:
    """How well a deadline is known that rests on these."""
    return weakest(*(one.clause.status for one in found))


def _of_limit(figure: Figure, when: Condition | None) -> Iterator[Support]:
    for part in figure.parts:
        yield Support(LIMIT, part.clause)
    if when is not None:
        yield Support(CONDITION, when.clause)


def _of_instant(
    figure: Figure,
    received_at: dt.datetime,
    due_at: dt.datetime,
    parameters: Parameters,
    cut_off: Clause,
    is_paused: bool,
) -> Iterator[Support]:
    calendar, switches = parameters.calendar, parameters.switches
    first, last = civil_date(received_at), civil_date(due_at)
    yield Support(START, A_RECEIPT)
    if calendar.receipt_day(received_at) != first:
        yield Support(CUT_OFF, calendar.cut_off_on(first).clause)
        yield Support(CUT_OFF, cut_off)
    if figure.unit is Unit.HOUR:
        yield Support(switches["hour_counting"].label, switches["hour_counting"].clause)
    elif figure.unit is not Unit.WORKING_HOUR and figure.value:  # “the same working day” counts no day
        yield Support(COUNTING, DAY_ZERO)
    if is_paused:
        yield Support(switches["supplement_clock"].label, switches["supplement_clock"].clause)
    for n in range((last - first).days + 1):
        row = calendar.row(first + dt.timedelta(days=n))
        yield Support(WEEK if row.reason in (WORKING_DAY, *WEEKDAYS) else row.reason, row.clause)
    # 24 hours that begin and end within office hours do not ask when these are
    is_clock_time = figure.unit is Unit.HOUR and effective_at(received_at, calendar) == received_at
    if not is_clock_time or due_at == calendar.closes_at(last):
        yield Support(HOURS, calendar.hours_on(last).clause)
