"""What each event says to a family, in one sentence without anybody's name, but for an officer's own words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Iterable, Mapping
from functools import cache
from string import Formatter
from typing import Any

from api.words.wording import UNKNOWN, date, first_up, instant
from engine.core.events import Event
from engine.core.law import Law
from engine.core.payloads import NeighbourAnswered, Noted, Reasoned, Redirected
from workflows.catalogue import known
from workflows.law.citation import Label
from workflows.law.notation import Reason
from workflows.law.states import Role, State, Verb
from workflows.law.verbs import VERBS, WAYS

ROLES: dict[str, Label] = {
    Role.APPLICANT: Label("gia đình", "the family"),
    Role.OFFICER: Label("người giải quyết", "the officer"),
    Role.NEIGHBOUR: Label("hệ thống khác", "another system"),
    Role.SYSTEM: Label("hệ thống", "the system"),
}
RELEASES = {
    "given_back": Label("trả lại việc", "gives the work back"),
    "reassigned": Label("lãnh đạo giao lại việc", "a supervisor gives the work to another officer"),
    "lease_lapsed": Label("giữ việc quá lâu, việc về hàng chờ", "held it too long; it returns to the queue"),
}
_BY_SYSTEM = Label("bằng hệ thống của cơ quan", "by its own system")
_AN_OFFICER = Label("người giải quyết", "an officer")
_ITS_SYSTEM = Label("hệ thống của cơ quan", "the office's own system")
_WORK = Label("việc", "the work")
_UNDELIVERED = Label("kết quả chưa trả", "what was not delivered yet")
_NO_ANSWER = Label("hết hạn xác nhận", "no answer in time")
_ERASED = Label("; lời ghi đã được xóa", "; the note was erased")
_NO_SUPPLEMENT = Label("hết hạn bổ sung", "no supplement in time")


def lapse_of(visit: int) -> Label:
    """What runs out in a stage: the time for supplements, or before it was offered that for an answer."""
    return _NO_SUPPLEMENT if visit else _NO_ANSWER


class Teller:
    """Tells the events of cases under one law.

    `may_name` are the codes of other cases that may be told as likely the same; None: all, for whoever has the journal.
    `words` are those that are kept beside the journal, by digest, an erased one as None; others are not told.
    """

    def __init__(
        self, law: Law, may_name: Container[str] | None = None, words: Mapping[str, str | None] | None = None
    ) -> None:
        self.law, self._may_name, self._words = law, may_name, words
        self.roles = ROLES | {person.code: person.called for person in law.edition.people}
        fields = {field.code: field.label for field in law.edition.fields}
        papers = {paper.code: paper.label for procedure in law.edition.procedures for paper in procedure.papers}
        self._items = fields | papers
        self._neighbours = {one.code: one.label for p in law.edition.procedures for one in p.neighbours}

    def what(self, event: Event, lang: str) -> str:
        """The sentence of the event, as the table of verbs has it, with its words filled in."""
        sentence = VERBS[event.verb].sentence.say(lang)
        names = [name for _, name, _, _ in Formatter().parse(sentence) if name]
        return first_up(sentence.format(**{name: WORDS[name](self, event, event.data).say(lang) for name in names}))

    def office(self, code: str, unknown: str = "") -> str:
        """Its name; where there is no such office, what stands for unknown, else its code."""
        found = self.law.offices.office(code)
        return found.name if found else unknown or code

    def who(self, event: Event, lang: str) -> str:
        """The office that acts or whose queue it comes to, the system that answers, or the part somebody plays."""
        if event.role == Role.OFFICER or event.verb in (Verb.OFFER, Verb.REOPEN, Verb.REPLACE_OFFICE):
            by = f" ({_BY_SYSTEM.say(lang)})" if event.is_by_system else ""
            return f"{self.office(event.office) or self.roles[event.role].say(lang)}{by}"
        if isinstance(event.data, NeighbourAnswered) and event.data.neighbour in self._neighbours:
            return first_up(self._neighbours[event.data.neighbour].say(lang))
        return first_up(self.roles[event.role].say(lang))

    def advice(self, event: Event) -> Label:
        """What the end of a stage says beside its name: where to go, or why it ended."""
        match event.data:
            case Redirected():
                return _redirect(self, event, event.data)
            case Reasoned() if event.verb is Verb.REFUSE:
                reason, note = _reason(self, event, event.data), self.note(event)
                return Label(f"{reason.vi}{note.vi}", f"{reason.en}{note.en}")
            case Reasoned():
                return lapse_of(event.visit)
        return _facts(self, event, event.data)

    def to_do(self, event: Event) -> Label:
        """What the family can do after a refusal, where that is not to file again."""
        if not isinstance(event.data, Reasoned):
            return Label("", "")
        found = (one.advice for one in self.reasons(event) if one.code == event.data.reason)
        return next(found, None) or Label("", "")

    def reasons(self, event: Event) -> tuple[Reason, ...]:
        return self.law.procedures[str(event.stage)].refusals

    def alike(self, codes: Iterable[str]) -> Label:
        named = ", ".join(code for code in codes if self._may_name is None or code in self._may_name)
        vi, en = "; có thể cùng một sự kiện với hồ sơ", "; it may be the same event as in case"
        return Label(f"{vi} {named}", f"{en} {named}") if named else Label("", "")

    def note(self, event: Event) -> Label:
        """The officer's own words beside what was ruled or asked."""
        digest = event.data.note if isinstance(event.data, Noted) else None
        if digest is None or self._words is None or digest not in self._words:
            return Label("", "")
        said = self._words[digest]
        return _ERASED if said is None else Label(f"; lời ghi: “{said}”", f"; note: “{said}”")

    def stage(self, event: Event) -> Label:
        return self.law.procedures[event.stage].label if event.stage else self.law.edition.label

    def items(self, codes: Iterable[str]) -> Label:
        return _joined(self._items.get(code, _same(code)) for code in codes)

    def neighbour(self, code: str) -> Label:
        return self._neighbours.get(code, _same(code))


def _joined(labels: Iterable[Label]) -> Label:
    found = list(labels)
    return Label("; ".join(label.vi for label in found), "; ".join(label.en for label in found))


def _same(text: str) -> Label:
    return Label(text, text)


@cache
def _results() -> dict[str, Label]:
    """The results of all chains, for a correction names one of another."""
    return {one.code: one.label for edition in known() for each in edition.procedures for one in each.results}


def _choice(it: Teller, event: Event, told: Any) -> Label:
    chosen = frozenset(told.chosen)
    return next((one.label for one in it.law.edition.choices if one.procedures == chosen), it.law.edition.label)


def _until(it: Teller, event: Event, told: Any) -> Label:
    """The day whose end is given as 00:00 of the day after."""
    day = instant(told.lapses_at - dt.timedelta(seconds=1), "vi").partition("ngày ")[2]
    return Label(f"; bổ sung đến hết ngày {day}", f"; until the end of {day}")


def _papers(it: Teller, event: Event, told: Any) -> Label:
    papers = it.items(told.papers)
    return Label(f": {papers.vi}", f": {papers.en}") if papers.vi else papers


def _decided(it: Teller, event: Event, told: Any) -> Label:
    """When it was signed, where that was before it was told here."""
    at = told.decided_at
    return Label(f"; ký lúc {instant(at, 'vi')}", f"; signed {instant(at, 'en')}") if at else Label("", "")


def _facts(it: Teller, event: Event, told: Any) -> Label:
    said = told.facts or {}
    facts = [(fact, said[name]) for name, fact in it.law.facts.items() if name in said]
    return _joined(Label(fact.aloud(value), fact.aloud(value, "en")) for fact, value in facts)


def _reason(it: Teller, event: Event, told: Any) -> Label:
    reasons = {one.code: one.label for one in it.reasons(event)}
    return reasons.get(told.reason, _same(told.reason))


def _lapse(it: Teller, event: Event, told: Any) -> Label:
    label = it.stage(event)
    if event.state is State.WAITING:
        return Label(f"hết hạn xác nhận; {label.vi} chờ giấy tờ thay thế", f"no answer in time; {label.en} waits")
    if event.visit == 0:
        return Label(f"hết hạn xác nhận: không có {label.vi}", f"no answer in time: no {label.en}")
    return Label(f"hết hạn bổ sung: hồ sơ {label.vi} dừng tại đây", f"no supplement in time: {label.en} ends")


def _redirect(it: Teller, event: Event, told: Any) -> Label:
    procedure = it.law.procedures[str(event.stage)]
    redirects = {one.code: one.words for one in (*it.law.edition.redirects, *procedure.redirects)}
    return redirects.get(told.redirect, UNKNOWN)


# the words in braces of the sentences of `VERBS`; `told` is the payload of the verbs whose sentences have them
WORDS: Mapping[str, Callable[[Teller, Event, Any], Label]] = {
    "stage": lambda it, event, told: it.stage(event),
    "choice": _choice,
    "taker": lambda it, event, told: _ITS_SYSTEM if event.is_by_system else _AN_OFFICER,
    "alike": lambda it, event, told: it.alike(told.alike),
    "release": lambda it, event, told: RELEASES[told.reason],
    "items": lambda it, event, told: it.items(told.items),
    "until": _until,
    "papers": _papers,
    "facts": _facts,
    "awaited": lambda it, event, told: it.neighbour(told.awaits.neighbour),
    "neighbour": lambda it, event, told: it.neighbour(told.neighbour),
    "results": lambda it, event, told: _joined(one.label for one in it.law.procedures[str(event.stage)].results),
    "reason": _reason,
    "decided": _decided,
    "note": lambda it, event, told: it.note(event),
    "way": lambda it, event, told: WAYS.get(told.way, _same(told.way)),
    "case": lambda it, event, told: _same(told.supersedes.case),
    "result": lambda it, event, told: _results().get(told.supersedes.result, _same(told.supersedes.result)),
    "day": lambda it, event, told: _same(date(told.new_due_on)),
    "lapse": _lapse,
    "office": lambda it, event, told: _same(it.office(told.was_office, UNKNOWN.vi)),
    "has": lambda it, event, told: _UNDELIVERED if event.state is State.APPROVED else _WORK,
    "redirect": _redirect,
}
