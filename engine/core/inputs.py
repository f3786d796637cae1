"""Reading one declared field: from what a person wrote to a checked value, or to words that say what would be right."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from calendar import monthrange
from collections.abc import Mapping

from workflows.errors import quoted
from workflows.files.offices import Commune, near_communes
from workflows.law.citation import Label
from workflows.law.facts import Fact
from workflows.law.notation import Field, Format, Input
from workflows.time.calendar import VN

Datum = str | int | bool | dt.date | dt.datetime
# Each fault of the field: a stable code, and what would be right.
Wrong = tuple[tuple[str, Label], ...]

MAX_TEXT = 300
MAX_NUMBER = 999
EARLIEST = dt.date(1900, 1, 1)
_DAY = r"([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{2})/([0-9]{2})/([0-9]{4})"
_INSTANT = rf"({_DAY})[T ]([0-9]{{2}}):([0-9]{{2}})(?::([0-9]{{2}}))?(Z|[+-][0-9]{{2}}:[0-9]{{2}})?"
# Control and format characters, lone surrogates, private use, line and paragraph separators.
_UNPRINTED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_TOO_LATE = Label("không được sau lúc nộp hồ sơ", "must not be after submission")
_TOO_EARLY = Label("không được trước ngày 01/01/1900", "must not be before 1 January 1900")


def read_text(written: object) -> str | Wrong:
    """A text of 1 to 300 characters, NFC, without control characters or spaces around it."""
    if not isinstance(written, str):
        return _wrong("not_text", "phải là chữ", "must be text")
    faults: list[tuple[str, Label]] = []
    if not written.isprintable() and any(unicodedata.category(char) in _UNPRINTED for char in written):
        faults += _wrong("control_character", "không được có ký tự điều khiển", "must have no control characters")
    if not unicodedata.is_normalized("NFC", written):
        faults += _wrong("not_nfc", "phải gõ bằng Unicode dựng sẵn (NFC)", "must be composed Unicode (NFC)")
    if len(written) > MAX_TEXT:
        faults += _wrong("too_long", f"tối đa {MAX_TEXT} ký tự", f"at most {MAX_TEXT} characters")
    if not written.strip():
        faults += _wrong("blank", "không được để trống", "must not be blank")
    elif written != written.strip():
        faults += _wrong("spaces_around", "không được có khoảng trắng ở đầu hoặc cuối", "no spaces before or after")
    return tuple(faults) or written


def read_digits(written: object, pattern: str, right: Label) -> str | Wrong:
    """A text of ASCII digits that the pattern describes whole; digits of other scripts are refused by name."""
    if not isinstance(written, str):
        return _wrong("not_text", f"phải ghi như chữ, trong ngoặc kép: {right.vi}", f"must be quoted text: {right.en}")
    if not written.isascii() and any(char.isdigit() and not char.isascii() for char in written):
        vi = f"chỉ dùng chữ số 0-9, không dùng chữ số Ả Rập hay chữ số toàn khổ: {right.vi}"
        en = f"only the digits 0-9, no Arabic-Indic or fullwidth ones: {right.en}"
        return _wrong("foreign_digits", vi, en)
    return written if re.fullmatch(pattern, written) else _wrong("wrong_digits", right.vi, right.en)


def read_number(written: object) -> int | Wrong:
    """A whole number from 0 to 999; neither text nor a truth."""
    if type(written) is int and 0 <= written <= MAX_NUMBER:
        return written
    return _wrong(
        "not_a_number", f"phải là số nguyên từ 0 đến {MAX_NUMBER}", f"must be a whole number, 0 to {MAX_NUMBER}"
    )


def read_date(written: object, submitted_on: dt.date) -> dt.date | Wrong:
    """A day from 1900 to the day of submission."""
    if isinstance(written, str) and (match := re.fullmatch(_DAY, written)):
        day = _day(match.groups()[:6])
    elif isinstance(written, dt.date) and not isinstance(written, dt.datetime):
        day = written
    else:
        vi, en = "phải là một ngày, như 21/08/2026 hoặc 2026-08-21", "must be a day, such as 2026-08-21 or 21/08/2026"
        return _wrong("not_a_date", vi, en)
    if isinstance(day, tuple):
        return day
    if day > submitted_on:
        return (("in_future", _TOO_LATE),)
    return (("too_early", _TOO_EARLY),) if day < EARLIEST else day


def read_instant(written: object, submitted_at: dt.datetime) -> dt.datetime | Wrong:
    """An instant from 1900 to submission, UTC; one without zone is Viet Nam time."""
    if isinstance(written, str) and (match := re.fullmatch(_INSTANT, written)):
        at = _instant(match)
    elif isinstance(written, dt.datetime):
        at = written
    else:
        vi = "phải có ngày, giờ và phút, như 21/08/2026 15:30 hoặc 2026-08-21T15:30"
        en = "must have day, hour and minute, such as 2026-08-21T15:30 or 21/08/2026 15:30"
        return _wrong("not_an_instant", vi, en)
    if isinstance(at, tuple):
        return at
    # the years first: the first and last hours that datetime knows cannot be moved to another zone
    if at.year < EARLIEST.year:
        return (("too_early", _TOO_EARLY),)
    if at.year > submitted_at.year + 1:
        return (("in_future", _TOO_LATE),)
    at = (at.replace(tzinfo=VN) if at.utcoffset() is None else at).astimezone(dt.UTC)
    return (("in_future", _TOO_LATE),) if at > submitted_at else at


def read_commune(written: object, communes: Mapping[str, Commune]) -> str | Wrong:
    """The code of a commune written by its code or its exact name, which a province after a comma may follow."""
    if not isinstance(written, str):
        return _wrong("not_text", "phải là mã hoặc tên xã, phường", "must be the code or name of a commune")
    if written in communes:
        return written
    name, _, province = written.partition(", ")
    called = [one for one in communes.values() if one.name == name and province in ("", one.province_name)]
    called = [one for one in called if one.ended_on is None] or called
    if len(called) == 1:
        return called[0].code
    if called:
        listed = "; ".join(one.shown() for one in called)
        return _wrong("commune_ambiguous", f"nhiều nơi cùng tên: {listed}", f"several are called so: {listed}")
    near = "; ".join(one.shown() for one in near_communes(name, communes.values()))
    vi, en = (
        f"không có xã, phường {quoted(written)}; gần nhất: {near}",
        f"no commune {quoted(written)}; nearest: {near}",
    )
    return _wrong("commune_unknown", vi, en)


def read_choice(written: object, fact: Fact) -> str | bool | Wrong:
    """A value of the fact: true or false, or the code of a choice."""
    if not fact.choices:
        if isinstance(written, bool):
            return written
        return _wrong("not_yes_or_no", "phải là true (có) hoặc false (không)", "must be true or false")
    codes = [code for code, _ in fact.choices]
    if isinstance(written, str) and written in codes:
        return written
    vi, en = (", ".join(f"{code} ({label.say(lang)})" for code, label in fact.choices) for lang in ("vi", "en"))
    return _wrong("not_a_choice", f"phải là một trong: {vi}", f"must be one of: {en}")


_PERSONAL_ID = ("[0-9]{12}", Label("phải có đúng 12 chữ số 0-9", "must be just twelve digits 0-9"))
_PHONE = ("0[0-9]{9}", Label("phải có 10 chữ số, bắt đầu bằng 0", "must be ten digits, the first of them 0"))


def read_input(
    field: Field,
    written: object,
    submitted_at: dt.datetime,
    submitted_on: dt.date,
    communes: Mapping[str, Commune],
    facts: Mapping[str, Fact],
) -> Datum | Wrong:
    """The value of a field by its kind. Raises nothing, whatever is written."""
    match field.input:
        case Input.TEXT:
            text = read_text(written)
            return text if field.format is None else _formatted(text, field.format, submitted_on)
        case Input.FACT:
            return read_choice(written, facts[field.code])
        case Input.PERSONAL_ID:
            return read_digits(written, *_PERSONAL_ID)
        case Input.DATE:
            return read_date(written, submitted_on)
        case Input.COMMUNE:
            return read_commune(written, communes)
        case Input.INSTANT:
            return read_instant(written, submitted_at)
        case Input.NUMBER:
            return read_number(written)
        case Input.PHONE:
            return read_digits(written, *_PHONE)


def _formatted(text: str | Wrong, right: Format, submitted_on: dt.date) -> str | Wrong:
    """The text if it is written as is right on that day; any text on an earlier one."""
    if isinstance(text, str) and submitted_on >= right.from_on and not re.fullmatch(right.pattern, text):
        return (("wrong_format", right.right),)
    return text


def _wrong(code: str, vi: str, en: str) -> Wrong:
    return ((code, Label(vi, en)),)


def _day(parts: tuple[str | None, ...]) -> dt.date | Wrong:
    """The day of the six groups of `_DAY`, of which three are there."""
    year, month, day = (int(part or 0) for part in (parts[:3] if parts[0] else parts[:2:-1]))
    if year < 1:
        return (("too_early", _TOO_EARLY),)
    if not 1 <= month <= 12:
        return _wrong("impossible_date", f"không có tháng {month}", f"there is no month {month}")
    n_days = monthrange(year, month)[1]
    if not 1 <= day <= n_days:
        vi = f"không có ngày {day:02}/{month:02}/{year}: tháng {month} năm {year} có {n_days} ngày"
        return _wrong("impossible_date", vi, f"there is no day {day} in {year}-{month:02}, which has {n_days} days")
    return dt.date(year, month, day)


def _instant(match: re.Match[str]) -> dt.datetime | Wrong:
    day = _day(match.groups()[1:7])
    if isinstance(day, tuple):
        return day
    hour, minute, second = (int(part or 0) for part in match.groups()[7:10])
    zone = match.groups()[10]
    away = int(zone[1:3]) * 60 + int(zone[4:6]) if zone and zone != "Z" else 0
    if hour > 23 or minute > 59 or second > 59 or away >= 24 * 60:
        return _wrong(
            "impossible_time", "không có giờ như thế: từ 00:00:00 đến 23:59:59", "there is no such time of day"
        )
    if zone is None:
        return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=VN)
    offset = dt.timezone(dt.timedelta(minutes=-away if zone[0] == "-" else away))
    return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=offset)
