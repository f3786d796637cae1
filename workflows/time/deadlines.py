"""When a time limit ends, and the same told day by day: why each day counts or not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from workflows.errors import InstantUnreadable
from workflows.law.citation import Figure, Label, Unit
from workflows.time.calendar import VN, Calendar, civil_date, months_after
from workflows.time.calendar_rows import WORKING_DAY

PAUSED = Label("chờ người dân bổ sung", "waiting for the citizen's supplements")
SUPPLEMENTED = Label("đã bổ sung: ngày 0", "supplemented: day 0")
PART_ENDS = Label("hết phần này của thời hạn", "this part of the limit ends")
NEXT = Label("ngày làm việc tiếp theo", "the next working day")


class HourCounting(StrEnum):
    """How hours of the clock go over days off: 24 are one working day to the same time, or plain elapsed time.

    By the first, hours beyond a multiple of 24 run on by the clock; past midnight they run on on the next working day.
    """

    NEXT_WORKING_DAY = "next_working_day"
    CLOCK = "clock"


class Clock(NamedTuple):
    """A running limit: from `received_at`, moved by `paused_days`; `asked_at` while the citizen is awaited.

    `paused_days` are working days up to `answered_on`, the day on which the last answer counted as received. `due_on`
    and `due_at` are what was promised, None where the limit is not known. Instants are UTC.
    """

    received_at: dt.datetime
    due_on: dt.date | None
    due_at: dt.datetime | None
    paused_days: int = 0
    answered_on: dt.date | None = None
    asked_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day and the instant after which it is overdue, UTC; both None where the limit is not known."""

    due_on: dt.date | None
    due_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Pause:
    """Waiting for the citizen: from the day of the request to the day on which the answer counts as received.

    The day of the answer takes the place of the day of the request: working days of [from_on, until_on) do not count.
    """

    from_on: dt.date
    until_on: dt.date


@dataclass(frozen=True, slots=True)
class Day:
    """One line of an explanation."""

    date: dt.date
    counts: bool
    reason: Label


def pause(requested_at: dt.datetime, answered_at: dt.datetime, calendar: Calendar) -> Pause:
    """The pause of one request; a request made after the deadline moves nothing and makes none."""
    return Pause(civil_date(requested_at), calendar.receipt_day(answered_at))


def paused_days(received_at: dt.datetime, pauses: Iterable[Pause], calendar: Calendar) -> int:
    """Working days by which the pauses move a deadline; days before the receipt counts move nothing."""
    day = dt.timedelta(days=1)
    reached, total = calendar.receipt_day(received_at), 0
    for each in sorted(pauses, key=lambda it: it.from_on):
        start = max(each.from_on, reached)
        if start < each.until_on:
            total += calendar.count(start - day, each.until_on - day)
            reached = each.until_on
    return total


def due(
    figure: Figure,
    received_at: dt.datetime,
    calendar: Calendar,
    paused_days: int = 0,
    hour_counting: HourCounting = HourCounting.NEXT_WORKING_DAY,
) -> Deadline:
    """Deadline of a limit that starts with a receipt. Raises BeyondHorizon, InstantNaive; ValueError for an amount.

    Working days are counted after the day of receipt (day 0) and end with office hours. Of a limit in parts each
    begins on the day on which the one before ends, its day 0; what pauses is added to the end of the last.
    """
    if figure.then is not None:
        first = due(replace(figure, then=None), received_at, calendar, 0, hour_counting)
        if first.due_on is None:
            return first
        return due(figure.then, calendar.opens_at(first.due_on), calendar, paused_days, hour_counting)
    n = figure.value
    if n is None:
        return Deadline(None, None)
    if figure.unit is Unit.WORKING_DAY:
        due_on = calendar.add(calendar.receipt_day(received_at), n + paused_days)
        return Deadline(due_on, calendar.closes_at(due_on))
    if figure.unit in (Unit.DAY, Unit.MONTH):
        due_on = calendar.add(calendar.next_working(_nominal(figure, received_at)), paused_days)
        return Deadline(due_on, calendar.closes_at(due_on))
    if figure.unit in (Unit.HOUR, Unit.WORKING_HOUR):
        return _hours_due(figure.unit, n, received_at, calendar, paused_days, hour_counting)
    raise ValueError(f"{figure.unit} is no unit of time")


def _hours_due(
    unit: Unit, n: int, received_at: dt.datetime, calendar: Calendar, paused_days: int, hour_counting: HourCounting
) -> Deadline:
    """Hours run from the effective instant; pauses move that to the same time on a later working day."""
    zero = calendar.receipt_day(received_at)
    begun = calendar.add(zero, paused_days)
    start = effective_at(received_at, calendar) + (begun - zero)
    if unit is Unit.WORKING_HOUR:
        due_at = calendar.after_hours(calendar.next_open(start), n)
        return Deadline(civil_date(due_at), due_at)
    if hour_counting is HourCounting.NEXT_WORKING_DAY:
        ends_at = start + dt.timedelta(hours=n % 24)
        ends_on = civil_date(ends_at)
        due_on = calendar.add(begun, n // 24 + (ends_on - begun).days)
        return Deadline(due_on, ends_at + (due_on - ends_on))
    due_at = start + dt.timedelta(hours=n)
    due_on = civil_date(due_at)
    if calendar.is_working(due_on):
        return Deadline(due_on, due_at)
    due_on = calendar.next_working(due_on)
    return Deadline(due_on, calendar.closes_at(due_on))


def effective_at(received_at: dt.datetime, calendar: Calendar) -> dt.datetime:
    """The instant from which hours count: that of the receipt, or the opening of the day on which it counts."""
    opens_at = calendar.opens_at(calendar.receipt_day(received_at))
    return max(received_at, opens_at).astimezone(dt.UTC)


def _nominal(figure: Figure, received_at: dt.datetime) -> dt.date:
    """The day so many calendar days or months after the receipt; a month without that day ends on its last."""
    day, n = civil_date(received_at), figure.value or 0
    return day + dt.timedelta(days=n) if figure.unit is Unit.DAY else months_after(day, n)


def explain(
    figure: Figure,
    received_at: dt.datetime,
    calendar: Calendar,
    pauses: Iterable[Pause] = (),
    hour_counting: HourCounting = HourCounting.NEXT_WORKING_DAY,
) -> tuple[Day, ...]:
    """One line for each calendar day from the receipt to the deadline, both included; none where the limit is unknown.

    For working days as many lines count as the limit has days. Pauses that begin after the deadline are left out by
    the caller: they move nothing.
    """
    pauses = tuple(pauses)
    n_paused = paused_days(received_at, pauses, calendar)
    deadline = due(figure, received_at, calendar, n_paused, hour_counting)
    if deadline.due_on is None or deadline.due_at is None:
        return ()
    *lines, last = _lines(figure, received_at, calendar, pauses, n_paused, hour_counting)
    return (*lines, _ending(last, deadline.due_at, calendar))


def _lines(
    figure: Figure,
    received_at: dt.datetime,
    calendar: Calendar,
    pauses: tuple[Pause, ...],
    n_paused: int,
    hour_counting: HourCounting,
) -> list[Day]:
    """The lines without the words about the end. The last day of a part is day 0 of the next, and stands once."""
    if figure.then is not None:
        first = replace(figure, then=None)
        *lines, last = _lines(first, received_at, calendar, (), 0, hour_counting)
        ended = Day(
            last.date, last.counts, Label(f"{last.reason.vi}; {PART_ENDS.vi}", f"{last.reason.en}; {PART_ENDS.en}")
        )
        begun_at = calendar.opens_at(last.date)
        if n_paused and figure.then.then is None:
            end, day = due(figure.then, begun_at, calendar, 0, hour_counting).due_on or last.date, dt.timedelta(days=1)
            pauses = (Pause(end + day, calendar.add(end, n_paused) + day),)
        return [*lines, ended, *_lines(figure.then, begun_at, calendar, pauses, n_paused, hour_counting)[1:]]
    end_on = due(figure, received_at, calendar, n_paused, hour_counting).due_on
    assert end_on is not None
    story = _Story(figure, received_at, calendar, pauses, n_paused, end_on)
    on_the_clock = figure.unit is Unit.HOUR and hour_counting is HourCounting.CLOCK
    return list(
        story.by_calendar() if on_the_clock or figure.unit in (Unit.DAY, Unit.MONTH) else story.by_working_days()
    )


@dataclass(frozen=True, slots=True)
class _Story:
    """The lines of one explanation, without the words about its end."""

    figure: Figure
    received_at: dt.datetime
    calendar: Calendar
    pauses: tuple[Pause, ...]
    n_paused: int
    due_on: dt.date

    def by_working_days(self) -> Iterator[Day]:
        """Working days count, but for day 0 and the pauses."""
        zero, n = self.calendar.receipt_day(self.received_at), -1
        for day in self._dates():
            if day < zero:
                yield Day(day, False, self._carried(zero) if self._is_receipt(day) else self._off(day))
            elif not self.calendar.is_working(day):
                yield Day(day, False, self._off(day))
            elif any(pause.from_on <= day < pause.until_on for pause in self.pauses):
                yield Day(day, False, PAUSED)
            else:
                n += 1
                label = self._numbered(n, day) if n else self._zero(day) if day == zero else SUPPLEMENTED
                # An hour of office hours passes on day 0 too; a day or a day of 24 hours does not.
                yield Day(day, n > 0 or self.figure.unit is Unit.WORKING_HOUR, _with(label, self._made_up(day)))

    def by_calendar(self) -> Iterator[Day]:
        """Every day counts after the first, until the limit is full; then the next working day is waited for."""
        if self.figure.unit is Unit.HOUR:
            zero = self.calendar.receipt_day(self.received_at)
            begun = self.calendar.add(zero, self.n_paused)
            start = effective_at(self.received_at, self.calendar) + (begun - zero)
            full, after = civil_date(start + dt.timedelta(hours=self.figure.value or 0)), NEXT
        else:
            zero = begun = civil_date(self.received_at)
            full, after = _nominal(self.figure, self.received_at), PAUSED if self.n_paused else NEXT
        for day in self._dates():
            is_working = self.calendar.is_working(day)
            if day < zero:
                yield Day(day, False, self._carried(zero) if self._is_receipt(day) else self._off(day))
            elif day == zero:
                yield Day(day, False, self._zero(day))
            elif begun < day <= full:
                label = Label(f"ngày thứ {(day - begun).days}", f"day {(day - begun).days}")
                yield Day(day, True, _with(label, None if is_working else self._off(day)))
            elif is_working:
                yield Day(day, False, PAUSED if day <= begun else after)
            else:
                yield Day(day, False, self._off(day))

    def _dates(self) -> Iterator[dt.date]:
        first = civil_date(self.received_at)
        return (first + dt.timedelta(days=n) for n in range((self.due_on - first).days + 1))

    def _is_receipt(self, day: dt.date) -> bool:
        return day == civil_date(self.received_at)

    def _off(self, day: dt.date) -> Label:
        return self.calendar.reason(day)

    def _made_up(self, day: dt.date) -> Label | None:
        reason = self.calendar.reason(day)
        return None if reason == WORKING_DAY else reason

    def _zero(self, day: dt.date) -> Label:
        if self._is_receipt(day):
            at = told(self.received_at)
            return Label(
                f"tiếp nhận lúc {at}: ngày tiếp nhận là ngày 0", f"received at {at}: the day of receipt is day 0"
            )
        return Label("ngày tiếp nhận: ngày 0", "the day of receipt: day 0")

    def _numbered(self, n: int, day: dt.date) -> Label:
        if self.figure.unit is Unit.HOUR:
            hours = self.figure.value if day == self.due_on else 24 * n
            return Label(f"đủ {hours} giờ", f"{hours} hours have passed")
        return Label(f"ngày làm việc thứ {n}", f"working day {n}")

    def _carried(self, zero: dt.date) -> Label:
        day, at, then = civil_date(self.received_at), told(self.received_at), f"{zero:%d/%m/%Y}"
        if self.calendar.is_working(day):
            cut_off = _short(self.calendar.cut_off_on(day).at)
            vi, en = f"sau {cut_off}", f"after {cut_off}"
        else:
            vi, en = f"vào ngày nghỉ ({self._off(day).vi})", f"on a day off ({self._off(day).en})"
        return Label(
            f"tiếp nhận lúc {at}, {vi}: tính là nhận ngày làm việc tiếp theo ({then})",
            f"received at {at}, {en}: counts as received on the next working day ({then})",
        )


def _with(label: Label, more: Label | None) -> Label:
    return Label(f"{label.vi} ({more.vi})", f"{label.en} ({more.en})") if more else label


def _ending(line: Day, due_at: dt.datetime, calendar: Calendar) -> Day:
    at = told(due_at)
    if due_at == calendar.closes_at(line.date):
        vi, en = f"hết giờ làm việc ({at}) là hết hạn", f"the limit ends with office hours ({at})"
    else:
        vi, en = f"hết hạn lúc {at}", f"the limit ends at {at}"
    return Day(line.date, line.counts, Label(f"{line.reason.vi}; {vi}", f"{line.reason.en}; {en}"))


def told(at: dt.datetime) -> str:
    """The time of day in Viet Nam as people say it: 15:30, or 15:00:01 or 15:00:00.5 where there are seconds."""
    return _short(at.astimezone(VN).time())


def _short(time: dt.time) -> str:
    text = time.isoformat()
    return text.rstrip("0") if time.microsecond else text.removesuffix(":00")


_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ](?:[01][0-9]|2[0-3]):[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
    r"(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?"
)


def parse_instant(text: str) -> dt.datetime:
    """An instant as people type it; without a zone it is Viet Nam time. Raises InstantUnreadable."""
    found = _INSTANT.fullmatch(text)
    if found is None:
        raise InstantUnreadable(_misread(text), text=text)
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        raise InstantUnreadable("no_such", text=text) from None
    return at if found["zone"] else at.replace(tzinfo=VN)


def _misread(text: str) -> str:
    """Why, as `InstantUnreadable` has it."""
    if any(char.isdigit() and not char.isascii() for char in text):
        return "digits"
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return "time_missing"
    return "form"
