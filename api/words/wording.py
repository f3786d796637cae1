"""How figures, dates, sums and clauses are said to people, in Vietnamese and in English."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from workflows.law.citation import STATUS_LABELS, Clause, Figure, Label, Status, Unit
from workflows.time.calendar import VN
from workflows.time.calendar_rows import WEEKDAYS
from workflows.time.deadlines import told


class Language(StrEnum):
    """What a person reads."""

    VI = "vi"
    EN = "en"


UNKNOWN = Label("chưa rõ", "not known")
UNSET = Label("không quy định", "the law sets none")
UNITS: dict[Unit, tuple[Label, Label]] = {
    Unit.WORKING_DAY: (Label("ngày làm việc", "working day"), Label("ngày làm việc", "working days")),
    Unit.WORKING_HOUR: (Label("giờ làm việc", "working hour"), Label("giờ làm việc", "working hours")),
    Unit.HOUR: (Label("giờ", "hour"), Label("giờ", "hours")),
    Unit.DAY: (Label("ngày", "day"), Label("ngày", "days")),
    Unit.MONTH: (Label("tháng", "month"), Label("tháng", "months")),
    Unit.TIMES: (Label("lần", "time"), Label("lần", "times")),
    Unit.DONG: (Label("đồng", "dong"), Label("đồng", "dong")),
}
OTHER = Label("nguồn khác", "another source")
SAME_DAY = Label("trong ngày làm việc", "the same working day")


def date(day: dt.date) -> str:
    return f"{day:%d/%m/%Y}"


def weekday(day: dt.date, lang: str) -> str:
    return WEEKDAYS[day.weekday()].say(lang)


def instant(at: dt.datetime, lang: str) -> str:
    """The time and day in Viet Nam: “15:30 ngày 21/08/2026”."""
    day = at.astimezone(VN).date()
    return f"{clock(at)} {'ngày' if lang == 'vi' else 'on'} {date(day)}"


def clock(at: dt.datetime) -> str:
    """The time of day: 15:30, or 15:00:01 where somebody wrote seconds. What was simulated is told to the minute."""
    return told(at.replace(second=0, microsecond=0) if at.microsecond else at)


def stamp(at: dt.datetime) -> str:
    """An instant for a narrow cell, day first: “21/08/2026 15:30”."""
    return f"{date(at.astimezone(VN).date())} {clock(at)}"


def iso(at: dt.datetime) -> str:
    """The instant for machines, in Viet Nam time."""
    return at.astimezone(VN).isoformat()


def number(value: int, lang: str = "vi") -> str:
    """Thousands apart, as the language has it: 25.300.000 or 25,300,000."""
    return f"{value:,}".replace(",", "." if lang == "vi" else ",")


def unknown(is_unset: bool, lang: str) -> str:
    """Why there is no limit or deadline: the law sets none, or it was not found."""
    return (UNSET if is_unset else UNKNOWN).say(lang)


def length(figure: Figure, lang: str) -> str:
    """A limit in words, with what is to be known of it: “2 ngày làm việc”, “chưa rõ”, “5 ngày (nguồn khác: 3)”."""
    if figure.then is not None:
        then = "rồi" if lang == "vi" else "then"
        return f", {then} ".join(length(replace(part, then=None), lang) for part in figure.parts)
    if figure.value is None:
        said = unknown(figure.is_unset, lang)
    elif figure.value == 0 and figure.unit is Unit.WORKING_DAY:
        said = SAME_DAY.say(lang)
    else:
        said = counted(figure.value, figure.unit, lang)
    return said + beside(figure, lang)


def beside(figure: Figure, lang: str) -> str:
    """What is told beside a figure's value: “ (nguồn khác: 10.000 đồng; trẻ em được miễn)”; often nothing."""
    told = remark(figure, lang)
    return f" ({told})" if told else ""


def remark(figure: Figure, lang: str) -> str:
    """What another source says of the figure, and its note."""
    other = f"{OTHER.say(lang)}: {_in(figure.other, lang)}" if figure.other else ""
    return "; ".join(filter(None, (other, figure.note.say(lang) if figure.note else "")))


def _in(text: Label | str, lang: str) -> str:
    """A text reads the same in every language."""
    return text.say(lang) if isinstance(text, Label) else text


def counted(n: int, unit: Unit, lang: str) -> str:
    """So many of a unit: “5 ngày làm việc”."""
    return f"{number(n, lang)} {UNITS[unit][n != 1].say(lang)}"


def dong(value: int | None, lang: str) -> str:
    return UNKNOWN.say(lang) if value is None else counted(value, Unit.DONG, lang)


def status(value: Status, lang: str) -> str:
    return STATUS_LABELS[value].say(lang)


def cited(clause: Clause, lang: str) -> str:
    """The place in the law and its tag: “Nghị định 63/2024/NĐ-CP, Điều 8 (@nd63_2024_d8)”."""
    return f"{clause.cite(lang)} (@{clause.tag})"


def place(clause: Clause, lang: str) -> str:
    """The place in the law, or an assumption's own sentence, for where its status stands beside it."""
    return clause.says.say(lang) if clause.text == "gd" and clause.says else clause.cite(lang)


def distinct(clauses: Iterable[Clause]) -> tuple[Clause, ...]:
    """Each place once with each status; the first of those that are cited alike."""
    return tuple({(clause.tag, clause.status): clause for clause in reversed(tuple(clauses))}.values())[::-1]


def first_up(text: str) -> str:
    """A sentence begins with a capital letter."""
    return text[:1].upper() + text[1:]
