"""Reading one declared field: from what a person wrote to a checked value, or to words that say what would be right."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from calendar import monthrange
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from engine.core.routing import find_commune
from workflows.errors import CommuneAmbiguous, CommuneNotYet, CommuneUnknown, nearest, said
from workflows.files.offices import Offices
from workflows.law.citation import Label
from workflows.law.facts import DO_NOT_KNOW, UNKNOWN, Fact
from workflows.law.notation import Field, Format, Identity, Input, Option, Spelling
from workflows.spelling import alike, in_order, keyed, plain
from workflows.time.calendar import VN, civil_date

Datum = str | int | bool | dt.date | dt.datetime
# Each fault of the field: a stable code, and what would be right.
Wrong = tuple[tuple[str, Label], ...]

MAX_TEXT = 300
MAX_NUMBER = 999
EARLIEST = dt.date(1900, 1, 1)
_DAY = r"([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{2})/([0-9]{2})/([0-9]{4})"
_A_DAY = re.compile(_DAY)
_MONTH = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?|([0-9]{2})/([0-9]{4})")
_INSTANT = re.compile(rf"({_DAY})[T ]([0-9]{{2}}):([0-9]{{2}})(?::([0-9]{{2}}))?(Z|[+-][0-9]{{2}}:[0-9]{{2}})?")
# what is no letter of a name, by the first letter of its category in Unicode; anything else is a sign
_WHAT = {"L": "letter_foreign", "N": "letter_digit"}
# Control and format characters, lone surrogates, private use, line and paragraph separators.
_UNPRINTED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def read_text(written: object) -> str | Wrong:
    """A text of 1 to 300 characters in the normal form, without control characters."""
    if not isinstance(written, str):
        return _wrong("not_text")
    faults: list[tuple[str, Label]] = []
    if not written.isprintable() and any(unicodedata.category(char) in _UNPRINTED for char in written):
        faults += _wrong("control_character")
    text = in_order(written)
    if len(text) > MAX_TEXT:
        faults += _wrong("too_long", most=MAX_TEXT)
    if not text:
        faults += _wrong("blank")
    return tuple(faults) or text


def misspelt(name: str, right: Spelling) -> Wrong:
    """The first sign of a name in its normal form that is not as the spelling has it; nothing where all are."""
    spelt = _spelt(right.letters, right.marks, right.signs)
    if _is_spelt(name, spelt):
        return ()
    place = next(n for n in range(1, len(name) + 1) if not _is_spelt(name[:n], spelt))
    written = name[place - 1]
    like = alike(written)
    what = "letter_alike" if like else _WHAT.get(unicodedata.category(written)[0], "letter_sign")
    return _wrong("wrong_letter", what, place=place, char=written, like=like, right=right.right, clause=right.clause)


def _is_spelt(name: str, spelt: re.Pattern[str]) -> bool:
    return spelt.fullmatch(unicodedata.normalize("NFD", name.lower())) is not None


@cache
def _spelt(letters: str, marks: str, signs: str) -> re.Pattern[str]:
    """Letters, each mark once on one, a sign after one, and spaces."""
    letter, mark, sign = (f"[{re.escape(chars)}]" if chars else "(?!)" for chars in (letters, marks, signs))
    return re.compile(rf"(?: |{letter}(?:({mark})(?!{mark}*\1))*{sign}?)*")


def read_option(written: object, field: Field) -> str | Wrong:
    """The Vietnamese label of an option, by any usual writing of what it is called; another as “khác: …”."""
    text = read_text(written)
    if isinstance(text, tuple):
        return text
    if any(text == option.label.vi for option in field.options):
        return text
    called, without_marks = _called(field.options)
    found = called.get(keyed(text)) or without_marks.get(plain(text))
    if found:
        return found
    labels = {option.label.vi: option.label for option in field.options}
    near = [labels[name] for name in nearest(text, labels, 5)]
    if field.other is None:
        return _wrong("not_an_option", options=near)
    word, _, said = text.partition(":")
    if plain(word) not in {plain(field.other.vi), plain(field.other.en)}:
        return _wrong("not_an_option", "not_an_option_nor_other", options=near, other=field.other)
    return f"{field.other.vi}: {said.strip()}" if said.strip() else _wrong("other_unnamed", other=field.other)


@cache
def _called(options: tuple[Option, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """The label by each key of what an option is called, and by its plain letters where only one is written so."""
    keys: dict[str, str] = {}
    bare: dict[str, set[str]] = {}
    for option in options:
        for name in (option.label.vi, option.label.en, *option.also):
            keys.setdefault(keyed(name), option.label.vi)
            bare.setdefault(plain(name), set()).add(option.label.vi)
    return keys, {name: labels.pop() for name, labels in bare.items() if len(labels) == 1}


def read_digits(written: object, pattern: str, right: Label) -> str | Wrong:
    """A text of ASCII digits that the pattern describes whole; digits of other scripts are refused by name."""
    if not isinstance(written, str):
        return _wrong("not_text", "digits_not_text", right=right)
    if not written.isascii() and any(char.isdigit() and not char.isascii() for char in written):
        return _wrong("foreign_digits", right=right)
    return written if re.fullmatch(pattern, written) else (("wrong_digits", right),)


def read_number(written: object) -> int | Wrong:
    """A whole number from 0 to 999; neither text nor a truth."""
    if type(written) is int and 0 <= written <= MAX_NUMBER:
        return written
    return _wrong("not_a_number", most=MAX_NUMBER)


def read_date(written: object, submitted_on: dt.date, earliest: dt.date = EARLIEST) -> dt.date | Wrong:
    """A day from the earliest to the day of submission."""
    if isinstance(written, str) and (match := _A_DAY.fullmatch(written)):
        day = _day(match.groups()[:6])
    elif isinstance(written, dt.date) and not isinstance(written, dt.datetime):
        day = written
    else:
        return _wrong("not_a_date")
    if isinstance(day, tuple):
        return day
    if day > submitted_on:
        return _wrong("in_future")
    return _wrong("too_early") if day < earliest else day


def read_partial_date(written: object, submitted_on: dt.date) -> dt.date | str | Wrong:
    """A day, or as text what is known of it: "1935", "1935-03". How early it may be is for the law to say."""
    text = str(written) if type(written) is int else written
    if not isinstance(text, str) or (match := _MONTH.fullmatch(text)) is None:
        day = read_date(written, submitted_on, dt.date.min)
        return _wrong("not_a_date", "not_a_partial_date") if _is(day, "not_a_date") else day
    year, month = match[1] or match[4], match[2] or match[3]
    first = _day((year, month or "01", "01", None, None, None))
    if isinstance(first, tuple):
        return first
    return _wrong("in_future") if first > submitted_on else f"{year}-{month}" if month else year


def read_moment(written: object, submitted_at: dt.datetime, submitted_on: dt.date) -> dt.datetime | dt.date | Wrong:
    """An instant as of `read_instant`, or a day alone where nobody knows the hour."""
    if isinstance(written, dt.datetime) or (isinstance(written, str) and not _A_DAY.fullmatch(written)):
        at = read_instant(written, submitted_at)
        return _wrong("not_an_instant", "not_a_moment") if _is(at, "not_an_instant") else at
    day = read_date(written, submitted_on)
    return _wrong("not_a_date", "not_a_moment") if _is(day, "not_a_date") else day


def days_of(value: Datum | None) -> tuple[dt.date, dt.date] | None:
    """The first and the last day that a declared value may mean; None where it is no date."""
    if isinstance(value, dt.datetime):
        value = civil_date(value)
    if isinstance(value, dt.date):
        return value, value
    if not isinstance(value, str) or (match := _MONTH.fullmatch(value)) is None or match[1] is None:
        return None
    year, month = int(match[1]), int(match[2] or 0)
    return dt.date(year, month or 1, 1), dt.date(year, month or 12, monthrange(year, month or 12)[1])


def read_instant(written: object, submitted_at: dt.datetime) -> dt.datetime | Wrong:
    """An instant from 1900 to submission, UTC; one without zone is Viet Nam time."""
    if isinstance(written, str) and (match := _INSTANT.fullmatch(written)):
        at = _instant(match)
    elif isinstance(written, dt.datetime):
        at = written
    else:
        return _wrong("not_an_instant")
    if isinstance(at, tuple):
        return at
    # the years first: the first and last hours that datetime knows cannot be moved to another zone
    if at.year < EARLIEST.year:
        return _wrong("too_early")
    if at.year > submitted_at.year + 1:
        return _wrong("in_future")
    at = (at.replace(tzinfo=VN) if at.utcoffset() is None else at).astimezone(dt.UTC)
    return _wrong("in_future") if at > submitted_at else at


def read_commune(written: object, offices: Offices, on: dt.date, provinces: Collection[str] = ()) -> str | Wrong:
    """The code of a commune written by its code or name as on that day, as the command line reads it
    (`find_commune`).
    """
    if not isinstance(written, str):
        return _wrong("not_text", "commune_not_text")
    try:
        return find_commune(written, offices, on, provinces).code
    except CommuneAmbiguous as refused:
        return _wrong("commune_ambiguous", communes=refused.data["candidates"])
    except CommuneNotYet as refused:
        told = refused.data
        return _wrong(
            "commune_unknown", "commune_not_yet", communes=told["communes"], from_on=told["from_on"], on=told["on"],
            nearest=told["nearest"],
        )  # fmt: skip
    except CommuneUnknown as refused:
        return _wrong("commune_unknown", name=written, nearest=refused.data["nearest"])


def read_choice(written: object, fact: Fact) -> str | bool | Wrong:
    """A value of the fact: true or false, or the code of a choice."""
    if not fact.choices:
        if isinstance(written, bool):
            return written
        if fact.may_be_unknown:
            return _wrong("not_yes_or_no", "not_yes_no_or_unknown", unknown=DO_NOT_KNOW)
        return _wrong("not_yes_or_no")
    codes = [code for code, _ in fact.choices]
    if isinstance(written, str) and written in codes:
        return written
    told = [Label(f"{code} ({label.vi})", f"{code} ({label.en})") for code, label in fact.choices]
    return _wrong("not_a_choice", choices=told)


def is_unknown(written: object) -> bool:
    """Whether somebody says that they do not know, in either language."""
    return isinstance(written, str) and plain(written) in _NOT_KNOWN


def read_identity(written: object, papers: Sequence[Identity]) -> str | Wrong:
    """The number of one of the papers, its letters capital."""
    if not isinstance(written, str):
        return _wrong("not_text")
    number = written.upper()
    if any(re.fullmatch(paper.pattern, number) for paper in papers):
        return number
    return _wrong("wrong_identity", papers=[paper.label for paper in papers])


_NOT_KNOWN = frozenset({UNKNOWN, plain(DO_NOT_KNOW.vi), plain(DO_NOT_KNOW.en)})
_PERSONAL_ID = ("[0-9]{12}", Label("phải có đúng 12 chữ số 0-9", "must be just twelve digits 0-9"))


def read_input(
    field: Field,
    written: object,
    submitted_at: dt.datetime,
    submitted_on: dt.date,
    offices: Offices,
    facts: Mapping[str, Fact],
) -> Datum | Wrong:
    """The value of a field by its kind. Raises nothing, whatever is written."""
    match field.input:
        case Input.NAME:
            return read_text(written)
        case Input.FACT:
            return read_choice(written, facts[field.code])
        case Input.TEXT | Input.PHONE:
            text = read_text(written)
            return text if field.format is None else _formatted(text, field.format, submitted_on)
        case Input.OPTION:
            return read_option(written, field)
        case Input.PERSONAL_ID:
            return read_digits(written, *_PERSONAL_ID)
        case Input.IDENTITY:
            return read_identity(written, field.identities)
        case Input.DATE:
            return read_date(written, submitted_on)
        case Input.PARTIAL_DATE:
            return read_partial_date(written, submitted_on)
        case Input.MOMENT:
            return read_moment(written, submitted_at, submitted_on)
        case Input.COMMUNE:
            return read_commune(written, offices, submitted_on)
        case Input.INSTANT:
            return read_instant(written, submitted_at)
        case Input.NUMBER:
            return read_number(written)


def _formatted(text: str | Wrong, right: Format, submitted_on: dt.date) -> str | Wrong:
    """The text, other ways of writing put in order, if it is as is right on that day; any text on an earlier one."""
    if isinstance(text, tuple) or submitted_on < right.from_on:
        return text
    for way, what in right.ways:
        text = re.sub(way, what, text)
    return text if re.fullmatch(right.pattern, text) else (("wrong_format", right.right),)


def _wrong(code: str, key: str = "", /, **data: object) -> Wrong:
    """One fault, in the words of `fault.<code>`, or of that key where the code has several."""
    return ((code, said(f"fault.{key or code}", **data)),)


def _is(read: Datum | Wrong, code: str) -> bool:
    """Whether it is the fault of that code, which a caller tells in words of its own, that say all that may stand."""
    return isinstance(read, tuple) and read[0][0] == code


def _day(parts: tuple[str | None, ...]) -> dt.date | Wrong:
    """The day of the six groups of `_DAY`, of which three are there."""
    year, month, day = (int(part or 0) for part in (parts[:3] if parts[0] else parts[:2:-1]))
    if year < 1:
        return _wrong("too_early")
    if not 1 <= month <= 12:
        return _wrong("impossible_date", "impossible_month", month=month)
    n_days = monthrange(year, month)[1]
    if not 1 <= day <= n_days:
        return _wrong("impossible_date", day=day, month=month, year=year, n_days=n_days)
    return dt.date(year, month, day)


def _instant(match: re.Match[str]) -> dt.datetime | Wrong:
    day = _day(match.groups()[1:7])
    if isinstance(day, tuple):
        return day
    hour, minute, second = (int(part or 0) for part in match.groups()[7:10])
    zone = match.groups()[10]
    away = int(zone[1:3]) * 60 + int(zone[4:6]) if zone and zone != "Z" else 0
    if hour > 23 or minute > 59 or second > 59 or away >= 24 * 60:
        return _wrong("impossible_time")
    if zone is None:
        return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=VN)
    offset = dt.timezone(dt.timedelta(minutes=-away if zone[0] == "-" else away))
    return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=offset)
