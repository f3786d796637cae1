"""What rests on a clause, as plain data in words: rules, forms, sums, the calendar, scenarios and open questions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from api.words.difference import PARTS, Words
from api.words.papers import resting_on
from api.words.plain import Plain
from api.words.scenarios import Scenario
from api.words.wording import Language, counted, date, length, remark, unknown
from workflows.difference import Change, Kind
from workflows.files.forms import Forms
from workflows.files.parameters import SWITCHES, Parameters
from workflows.law.citation import STATUS_LABELS, Clause, Figure, Label, Status
from workflows.law.notation import BaselineForm, Edition, Procedure
from workflows.law.texts import TEXTS
from workflows.resting import Kind as Why
from workflows.resting import Question, Rest, Sought, cited, days, hours, openness, questions, resting, rows, users
from workflows.resting import Row as FigureRow
from workflows.time.calendar_rows import CutOff, DayRow, Hours

OPEN = {
    Why.OMISSION: Label("chưa có trong phiên bản", "left out"),
    Why.TENSION: Label("lưu ý", "note"),
    Why.OTHER_SOURCE: Label("nguồn khác nói khác", "another source says another"),
    Why.NOT_KNOWN: Label("chưa rõ", "not known"),
    Why.READING: Label("cách đọc khác", "another reading"),
}
READINGS = {
    "next_working_day": Label("cùng giờ của ngày làm việc tiếp theo", "the same time on the next working day"),
    "clock": Label("giờ trôi liên tục, kể cả ngày nghỉ", "elapsed hours, over days off too"),
    "moves": Label("hạn lùi đúng số ngày chờ", "the deadline moves by the days waited"),
    "restarts": Label("hạn tính lại từ đầu", "the limit starts again"),
    "submitted": Label("theo ngày nộp", "by the day of submission"),
    "received": Label("theo ngày tính là tiếp nhận", "by the day on which it counts as received"),
}


def called(sought: Sought, editions: Iterable[Edition], parameters: Parameters, lang: str) -> str:
    """The text's name and the place; of an assumption its sentence."""
    if sought.text == "gd":
        named = next((clause for clause in cited(editions, parameters) if clause.tag == sought.tag), None)
        return named.cite(lang) if named else {"vi": "giả định", "en": "assumptions"}[lang]
    return Clause(sought.text, sought.place, Status.VERIFIED).cite(lang)


def document(
    sought: Sought,
    editions: Sequence[Edition],
    parameters: Parameters,
    asked: Forms,
    scenarios: Iterable[Scenario] | None,
    lang: Language,
    on: dt.date | None = None,
) -> Plain:
    """Everything that rests on the clause; what editions share stands once, with the days from which they hold.

    `scenarios` None: the folder is not there, and so is what it would hold. `on`: `editions` are those in force on that
    day, and figures, calendar, papers and scenarios are those of that day too.
    """
    words = {edition: Words(edition, parameters, lang) for edition in editions}
    rests = {edition: tuple(resting(edition, sought)) for edition in editions}
    told = [(edition, rest, row) for edition in editions for rest, row in _rests(rests[edition], words[edition])]
    dated = [row for row in rows(parameters, sought) if on is None or row.figure == parameters.figure(row.name, on)]
    figures = [_figure(row.name, row.figure, editions, parameters, lang) for row in dated]
    calendar = [*_hours(parameters, sought, lang, on), *_days(days(parameters, sought), lang, on)]
    open_ones = ((edition, one) for edition in editions for one in questions(edition, sought, rests[edition]))
    rules = [(edition, row) for edition, rest, row in told if not (rest.is_declared or rest.is_separate)]
    forms = [(edition, row) for edition, rest, row in told if rest.is_declared or rest.is_separate]
    papers = resting_on(sought, asked, editions, lang, on)
    # on one day a scenario of several editions proves nothing of a clause that none of that day rests on
    used = {one for row in figures for one in row["used_by"]}
    is_alone = on is not None and not (calendar or papers)
    proven = {one for one in editions if not is_alone or rests[one] or _key(one) in used}
    listed = (*figures, *calendar, *papers)
    statuses = {rest.clause.status for _, rest, _ in told} | {Status(row["status"]) for row in listed}
    return {
        "clause": {
            "tag": sought.tag,
            "name": called(sought, editions, parameters, lang),
            "statuses": [status.value for status in STATUS_LABELS if status in statuses],
        },
        "editions": [_key(edition) for edition in editions],
        "rules": _once(rules),
        "forms": _once(forms),
        "papers": papers,
        "figures": figures,
        "calendar": calendar,
        "scenarios": None if scenarios is None else list(_proving(scenarios, sought, proven)),
        "questions": [
            *_once((edition, _question(one, words[edition])) for edition, one in open_ones),
            *_of_rows(dated, parameters, lang),
            *_readings(parameters, sought, lang),
        ],
    }


def _key(edition: Edition) -> str:
    return f"{edition.chain}@{edition.in_force_on}"


def _once(rows: Iterable[tuple[Edition, Plain]]) -> list[Plain]:
    """Equal rows of one chain as one, with its editions; the way to a rule is that in the last of them."""
    found: dict[tuple[Any, ...], Plain] = {}
    for edition, row in rows:
        key = (edition.chain, *(value for name, value in row.items() if name != "path"))
        there = found.setdefault(key, {**row, "chain": edition.chain, "editions": []})
        day = edition.in_force_on.isoformat()
        if day not in there["editions"]:
            there["editions"].append(day)
        there["path"] = row.get("path")
    return list(found.values())


def _rests(rests: Iterable[Rest], words: Words) -> Iterator[tuple[Rest, Plain]]:
    """Each thing once for each clause; a thing that cites it itself does so for all its parts."""
    found: dict[tuple[str, Clause], list[Rest]] = {}
    for rest in rests:
        found.setdefault((rest.path, rest.clause), []).append(rest)
    for first, *others in found.values():
        kind = "declared" if first.is_declared else "separate" if first.is_separate else "rule"
        parts = dict.fromkeys(_part(rest.part, words.lang) for rest in (first, *others))
        yield first, {"kind": kind, **_told(first, words), "part": "" if "" in parts else ", ".join(parts)}


def _told(rest: Rest, words: Words) -> Plain:
    """Where the rule stands, which part of it rests on the clause, what it says, and how well that is known."""
    return {
        "path": rest.path,
        "where": words.where(Change(Kind.CHANGED, rest.path, rest.thing, rest.thing)),
        "part": _part(rest.part, words.lang),
        "says": _says(rest.thing, words),
        "clause": rest.clause.cite(words.lang),
        "tag": rest.clause.tag,
        "status": rest.clause.status.value,
    }


def _part(part: str, lang: Language) -> str:
    steps = [step for step in part.split(".") if step and not step.isdecimal() and step != "then"]
    return " · ".join(PARTS[step].say(lang) if step in PARTS else step for step in dict.fromkeys(steps))


def _says(thing: object, words: Words) -> str:
    if isinstance(thing, Procedure):  # its parts stand by themselves
        return ""
    if isinstance(thing, Clause):
        return thing.says.say(words.lang) if thing.says else ""
    if isinstance(thing, BaselineForm):
        items = thing.items
        n = unknown(items.is_unset, words.lang) if items.value is None else str(items.value)
        return f"{n} {'mục' if words.lang == 'vi' else 'items'}"
    return str((words.told(thing, words.parts(thing)) or {"says": ""})["says"])


def _figure(name: str, figure: Figure, editions: Sequence[Edition], parameters: Parameters, lang: Language) -> Plain:
    return {
        "name": name,
        "label": parameters.label(name).say(lang),
        "from": figure.from_on.isoformat() if figure.from_on else None,
        "says": length(figure, lang),
        "value": figure.value,
        "unit": figure.unit.value,
        "clause": figure.clause.cite(lang),
        "tag": figure.clause.tag,
        "status": figure.status.value,
        "used_by": [_key(edition) for edition in editions if users(edition, name)],
    }


def _hours(parameters: Parameters, sought: Sought, lang: Language, on: dt.date | None) -> Iterator[Plain]:
    for row in hours(parameters, on):
        if sought.holds(row.clause):
            if isinstance(row, Hours):
                times = (f"{time:%H:%M}" for time in (row.opens, row.noon, row.afternoon, row.closes))
                says = {"vi": "giờ làm việc {}–{}, {}–{}", "en": "office hours {}–{}, {}–{}"}[lang].format(*times)
            elif isinstance(row, CutOff):
                at = f"{row.at:%H:%M}"
                says = {"vi": f"mốc tiếp nhận trong ngày {at}", "en": f"cut-off of the day {at}"}[lang]
            else:
                n = len(row.days)
                says = {"vi": f"tuần làm việc {n} ngày", "en": f"a week of {n} working days"}[lang]
            yield _dated(row.from_on.isoformat(), says, row.clause, lang)


def _days(found: Iterable[DayRow], lang: Language, on: dt.date | None) -> Iterator[Plain]:
    for row in found:
        if on in (None, row.day):
            yield _dated(row.day.isoformat(), row.reason.say(lang), row.clause, lang)


def _dated(day: str, says: str, clause: Clause, lang: Language) -> Plain:
    return {
        "from": day,
        "says": says,
        "clause": clause.cite(lang),
        "tag": clause.tag,
        "status": clause.status.value,
    }


def _proving(scenarios: Iterable[Scenario], sought: Sought, editions: Collection[Edition]) -> Iterator[Plain]:
    """Scenarios with a tag of the clause that hold under one of the editions, or by the day of submission."""
    for one in scenarios:
        tags = (tag for tag in one.tags if tag == sought.tag or tag.startswith(f"{sought.tag}_"))
        if not any(_is_of(tag, sought.text) for tag in tags):
            continue
        held = [edition for edition in editions if one.holds_under(edition)]
        if held:
            yield _scenario(one, sorted({edition.in_force_on for edition in held} if one.editions else ()))


def _is_of(tag: str, text: str) -> bool:
    """Whether the tag is one of that text, and not of a longer one that begins alike."""
    longer = (other for other in TEXTS if other.startswith(f"{text}_"))
    return not any(tag == other or tag.startswith(f"{other}_") for other in longer)


def _scenario(one: Scenario, held: Iterable[dt.date]) -> Plain:
    return {
        "file": f"features/{one.file}",
        "line": one.line,
        "name": one.name,
        "editions": [day.isoformat() for day in held],
    }


def _question(one: Question, words: Words) -> Plain:
    kind = {"kind": one.kind.value}
    if one.rest is None or one.figure is None:
        return {**kind, "path": None, "says": one.says.say(words.lang) if one.says else ""}
    told = _told(one.rest, words)
    return {**kind, "path": one.rest.path, "says": f"{told['where']}: {_known(one.figure, words.lang)}"}


def _known(figure: Figure, lang: Language) -> str:
    """The value, or that it is not known, with what another source says."""
    said = unknown(False, lang) if figure.value is None else counted(figure.value, figure.unit, lang)
    beside = remark(figure, lang)
    return f"{said} ({beside})" if beside else said


def _of_rows(dated: Iterable[FigureRow], parameters: Parameters, lang: Language) -> Iterator[Plain]:
    """What is open of dated figures, whatever the edition."""
    for row in dated:
        figure = row.figure
        if kind := openness(figure):
            since = date(figure.from_on) if figure.from_on else ""
            says = f"{parameters.label(row.name).say(lang)}, {since}: {_known(figure, lang)}"
            yield {"kind": kind.value, "path": None, "says": says, "chain": None, "editions": []}


def _readings(parameters: Parameters, sought: Sought, lang: Language) -> Iterator[Plain]:
    for name, switch in parameters.switches.items():
        if sought.holds(switch.clause):
            others = [value for value in SWITCHES[name] if value != switch.value]
            chosen, *rest = (READINGS[value].say(lang) for value in (switch.value, *others))
            label = switch.label.say(lang)
            instead = {"vi": "cách đọc khác", "en": "another reading"}[lang]
            says = f"{label}: {chosen}; {instead}: {', '.join(rest)}"
            yield {"kind": Why.READING.value, "path": None, "says": says, "chain": None, "editions": []}


def dated(chain: str, editions: Iterable[str], known: Mapping[str, Sequence[str]], lang: Language) -> str:
    """From which days a rule of a chain holds, for a cell; of all its editions, that it is all."""
    listed = list(editions)
    if listed == list(known.get(chain, ())):
        return {"vi": f"{chain}: mọi phiên bản", "en": f"{chain}: all editions"}[lang]
    return f"{chain}: " + ", ".join(date(dt.date.fromisoformat(day)) for day in listed)
