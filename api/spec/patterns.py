"""How steps are written: quoted words, dates, times, amounts 23.400.000 đồng; “chưa rõ” is read as None."""

from __future__ import annotations

import datetime as dt
import unicodedata

import parse
from pytest_bdd.parsers import cfparse

from workflows.law.citation import Label

DAY = Label("một ngày có thật, như 28/02/2026", "a day that there is, such as 28/02/2026")
HOUR = Label("giờ từ 00:00 đến 23:59, như 09:30", "an hour from 00:00 to 23:59, such as 09:30")


@parse.with_pattern(r'[^"]*')
def _words(text: str) -> str:
    return text


@parse.with_pattern(r"[0-9]{2}/[0-9]{2}/[0-9]{4}")
def _date(text: str) -> dt.date:
    day, month, year = (int(part) for part in text.split("/"))
    return dt.date(year, month, day)


@parse.with_pattern(r"[0-9]{2}:[0-9]{2}(?::[0-9]{2})?")
def _time(text: str) -> dt.time:
    return dt.time.fromisoformat(text)


@parse.with_pattern(r"[0-9]{2}/[0-9]{2}/[0-9]{4}|chưa rõ")
def _deadline(text: str) -> dt.date | None:
    return None if text == "chưa rõ" else _date(text)


@parse.with_pattern(r"(?:0|[1-9][0-9]{0,2}(?:\.[0-9]{3})*) đồng|chưa rõ|một khoản chưa rõ mức")
def _dong(text: str) -> int | None:
    return int(text.removesuffix(" đồng").replace(".", "")) if text.endswith(" đồng") else None


@parse.with_pattern(r"[0-9]+")
def _number(text: str) -> int:
    return int(text)


def no_such(text: str) -> Label | None:
    """What is right instead of a day or an hour that there is not; None: there is one."""
    read, right = (_time, HOUR) if ":" in text else (_date, DAY)
    try:
        read(text)
    except ValueError:
        return right
    return None


KINDS = {"Chu": _words, "Ngay": _date, "Gio": _time, "Han": _deadline, "Tien": _dong, "So": _number}


def says(pattern: str) -> cfparse:
    """The whole step, composed characters only."""
    assert unicodedata.is_normalized("NFC", pattern), pattern
    return cfparse(pattern, extra_types=KINDS)
