"""Why a group is late, in sentences: also where each of its stages was on time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from api.words.lines import StageLine
from api.words.wording import clock, date, instant, length
from engine.core.law import Law
from engine.indicators.journey import Journey
from engine.indicators.lateness import lateness
from workflows.law.citation import Figure
from workflows.time.calendar import civil_date


def reasons(it: Journey, lines: Mapping[str, StageLine], group: Figure, law: Law, lang: str) -> Iterator[str]:
    """`it` is the journey of a case whose group is late, `group` the limit of the group."""
    found, vi = lateness(it, law.edition, law.calendar), lang == "vi"
    if found.late:
        said = _joined((lines[code].label for code in found.late), lang)
        yield f"quá hạn riêng: {said}" if vi else f"late by their own limits: {said}"
    else:
        yield "từng thủ tục đều đúng hạn riêng" if vi else "each stage kept its own limit"
    if len(found.path) > 1:
        steps = [
            f"{one.label} ({length(one.figure, lang)})" for one in map(lines.get, found.path) if one and one.figure
        ]
        then, limit = (" rồi " if vi else ", then ").join(steps), length(group, lang)
        if vi:
            yield f"các thời hạn nối tiếp nhau: {then}; hạn chung {limit} thì tính một lần, từ lúc nộp"
        else:
            yield f"limits follow one another: {then}; that of the group, {limit}, runs once, from the submission"
    for code in found.carried:
        at = lines[code].received_at
        assert at is not None
        counted, day = date(law.calendar.receipt_day(at)), civil_date(at)
        if law.calendar.is_working(day):
            cut_off = f"{law.calendar.cut_off_on(day).at:%H:%M}"
            why = f"sau {cut_off}" if vi else f"after {cut_off}"
        else:
            why = "vào ngày nghỉ" if vi else "on a day off"
        if vi:
            yield f"{lines[code].label} nhận lúc {clock(at)} ngày {date(day)}, {why}: tính từ {counted}"
        else:
            yield f"{lines[code].label} was received at {clock(at)} on {date(day)}, {why}: counted from {counted}"
    for code in found.awaited:
        at = lines[code].received_at
        assert at is not None
        yield (
            f"{lines[code].label} còn phải chờ đến {instant(at, lang)}"
            if vi
            else (f"{lines[code].label} had to wait until {instant(at, lang)}")
        )


def _joined(words: Iterable[str], lang: str) -> str:
    *others, last = words
    return f"{', '.join(others)} {'và' if lang == 'vi' else 'and'} {last}" if others else last
