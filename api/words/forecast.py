"""The three lines that answer a family, of a case that is only asked about: when it is due, what it gives and costs.

It loads nothing of cases that are there, so that a deadline is told at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.words.results import Cost, cost_of
from api.words.wording import UNKNOWN, date, dong, first_up, length, status, unknown, weekday
from engine.core import dossier
from engine.core.due import GROUP, Forecast
from engine.core.law import Law
from workflows.law.citation import Label, weakest
from workflows.law.facts import Value
from workflows.law.notation import From, Paper, Procedure
from workflows.time.calendar import civil_date
from workflows.time.deadlines import told

HEADS = (Label("Kết quả", "Outcome"), Label("Nhận và trả", "Gets and pays"), Label("Việc tiếp theo", "Next"))
_NO_RESULT = Label("không có kết quả nào", "no result")
_NO_PAPER = Label("không giấy tờ nào", "none")
_BRING = Label(
    "giấy tờ gia đình nộp: {papers}; thiếu thì được yêu cầu và bổ sung trong {days}",
    "papers that the family brings: {papers}; what is missing is asked for, to be brought within {days}",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The three lines, each without its head."""

    outcome: str
    gets: str
    next: str

    def lines(self, lang: str) -> tuple[tuple[str, str], ...]:
        """Each line after its head."""
        lines = (self.outcome, self.gets, self.next)
        return tuple((head.say(lang), first_up(line)) for head, line in zip(HEADS, lines, strict=True))


def of_forecast(it: Forecast, law: Law, given: Mapping[str, Value], lang: str) -> Answer:
    """The answer to the question when a stage is due: what it gives and costs in a case that is ordinary but for the
    `given` facts and those that decide the limit, and which papers it wants of the family.
    """
    if it.redirect is not None:
        return Answer(headline(it, lang), _NO_RESULT.say(lang), it.redirect.words.say(lang))
    facts = {code: fact.ordinary for code, fact in law.facts.items()} | dict(given) | dict(it.facts)
    codes = law.edition.group.procedures if it.stage == GROUP else (it.stage,)
    procedures, on = [law.procedures[code] for code in codes], civil_date(it.received_at)
    results = "; ".join(one.label.say(lang) for procedure in procedures for one in procedure.results)
    paid = [cost_of(each.code, due, lang) for each in procedures for due in dossier.fees(each, facts, {}, on, law)]
    wanted = [one for each in procedures for one in dossier.wanted(each, facts, law) if _is_brought(one, each, law)]
    papers = ", ".join(dict.fromkeys(one.label.say(lang) for one in wanted)) or _NO_PAPER.say(lang)
    days = length(law.limit((law.edition.supplement,), facts, on), lang)
    return Answer(headline(it, lang), together(results, paid, lang), _BRING.say(lang).format(papers=papers, days=days))


def _is_brought(paper: Paper, procedure: Procedure, law: Law) -> bool:
    """Whether the family brings it, an earlier result too where it carries that from one agency to the next."""
    carries = any(law.people[owed.by].brings_results for owed in procedure.owed)
    return From.CITIZEN in paper.sources or (carries and From.EARLIER_STAGE in paper.sources)


def headline(it: Forecast, lang: str) -> str:
    """The deadline in words; without one why there is none, for a stage out of scope where to go."""
    vi = lang == "vi"
    if it.redirect is not None:
        return f"{'Không giải quyết ở đây' if vi else 'Not decided here'}: {it.redirect.words.say(lang)}"
    due_at, due_on = it.deadline.due_at, it.deadline.due_on
    if due_at is None or due_on is None:
        why = unknown(it.figure is not None and it.figure.is_unset, lang)
        return f"{'Hạn' if vi else 'Due'}: {why}"
    day = f"{weekday(due_on, lang)}, {'ngày ' if vi else ''}{date(due_on)}"
    return f"Hạn: {told(due_at)} {day[0].lower() + day[1:]}" if vi else f"Due: {told(due_at)} on {day}"


def together(given: str, costs: Iterable[Cost], lang: str) -> str:
    """What is given, and the fees in one sum as well known as the weakest of them."""
    paid = tuple(costs)
    given = given or _NO_RESULT.say(lang)
    if not paid:
        return given
    known = [cost.dong for cost in paid if cost.dong is not None]
    unknown = [f"{cost.label}: {UNKNOWN.say(lang)}" for cost in paid if cost.dong is None]
    total = f"{dong(sum(known), lang)} ({status(weakest(*(cost.figure.status for cost in paid)), lang)})"
    return f"{given}. {'Phải trả' if lang == 'vi' else 'To pay'}: {'; '.join([total] * bool(known) + unknown)}"
