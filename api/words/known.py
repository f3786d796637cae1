"""What a case rests on: each question that was asked, its answer, and who gave it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from api.words.wording import date
from engine.core.events import Event
from engine.core.law import Law
from engine.core.payloads import Submitted
from workflows.law.citation import Label
from workflows.law.facts import DO_NOT_KNOW, UNKNOWN, Fact, Value
from workflows.law.notation import SOURCE_LABELS, From, Input
from workflows.law.states import Role
from workflows.law.tree import deciding
from workflows.time.calendar import civil_date


class Origin(StrEnum):
    """Who answered a question."""

    DECLARED = "declared"
    DERIVED = "derived"
    FOUND = "found"
    ANSWERED = "answered"


_HEADS = {
    Origin.DECLARED: Label("Gia đình khai", "Declared by the family"),
    Origin.DERIVED: Label("Tính từ điều đã khai", "Follows from what was declared"),
    Origin.FOUND: Label("{by} xác định ngày {day}{note}", "Found by {by} on {day}{note}"),
    Origin.ANSWERED: Label("{by} trả lời ngày {day}", "Answered by {by} on {day}"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """The answer to one question. `by` is the office or person; `declared` what was said before, in words, where a
    finding says something else, `note` the officer's own words beside a finding.

    `in_register` has it too: whether it filled in what was declared is not recorded.
    """

    fact: str
    value: Value
    says: str
    origin: Origin
    by: str
    at: dt.datetime
    declared: str = ""
    in_register: str = ""
    note: str = ""


def learnt(event: Event, before: dict[str, Known], law: Law, who: str, note: str, lang: str) -> Iterator[Known]:
    """What the event tells. Which procedures were chosen, and which ground follows, are told as such elsewhere."""
    if isinstance(event.data, Submitted):
        yield from _declared(event, event.data, law, lang)
        return
    origin = Origin.FOUND if event.role == Role.OFFICER else Origin.ANSWERED
    for name, value in (event.data.facts or {}).items():
        fact, was = law.facts.get(name), before.get(name)
        if (fact is not None and fact.derived is None) or was is not None:
            says = law.facts[name].aloud(value, lang)
            yield Known(name, value, says, origin, who, event.at, _before(was, value, lang), note=note)


def _before(was: Known | None, value: Value, lang: str) -> str:
    if was is None or was.value == value:
        return ""
    return DO_NOT_KNOW.say(lang) if was.value == UNKNOWN else was.says


def _declared(event: Event, told: Submitted, law: Law, lang: str) -> Iterator[Known]:
    for field in law.edition.fields:
        if field.input is Input.FACT and field.code in told.facts and law.applies(field.when, told.facts):
            value, by, first = told.facts[field.code], SOURCE_LABELS[From.CITIZEN].say(lang), field.sources[0]
            says, in_register = law.facts[field.code].aloud(value, lang), ""
            if first not in (From.CITIZEN, From.LOGIN):
                in_register = SOURCE_LABELS[first].say(lang)
            yield Known(field.code, value, says, Origin.DECLARED, by, event.at, in_register=in_register)
    for fact in law.edition.facts:
        if (
            fact.rests_on
            and fact.code in told.facts
            and fact.code in deciding(law.edition)
            and _is_asked(fact, told, law)
        ):
            value = told.facts[fact.code]
            yield Known(fact.code, value, fact.aloud(value, lang), Origin.DERIVED, "", event.at)


def _is_asked(fact: Fact, told: Submitted, law: Law) -> bool:
    return all(law.applies(law.fields[name].when, told.facts) for name in fact.rests_on)


def grouped(known: Iterable[Known], lang: str) -> list[tuple[str, str]]:
    """By who answered and when: a head, and what they said."""
    heads: dict[str, list[str]] = {}
    for one in known:
        head = _HEADS[one.origin].say(lang).format(by=one.by, day=date(civil_date(one.at)), note=one.note)
        heads.setdefault(head, []).append(said(one, lang))
    return [(head, "; ".join(lines)) for head, lines in heads.items()]


def said(one: Known, lang: str) -> str:
    """The answer, with what the family had declared where that was another, or the register to compare it with."""
    if one.declared:
        return f"{one.says} ({'đã khai' if lang == 'vi' else 'declared'}: {one.declared})"
    if one.in_register:
        return f"{one.says} ({'đối chiếu được với' if lang == 'vi' else 'can be compared with'} {one.in_register})"
    return one.says
