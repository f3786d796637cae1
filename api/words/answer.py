"""What a family asks first, in three lines: what came of it and when, what it gets and pays, what it does next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from api.words.lines import TIMELINESS, StageLine, Timeline
from api.words.results import Cost, cost_of
from api.words.sentences import Teller
from api.words.wording import UNKNOWN, date, dong, first_up, instant, length, status, unknown, weekday
from engine.core import dossier
from engine.core.clocks import owed_until
from engine.core.due import GROUP, Forecast
from engine.core.grounds import hanging
from engine.core.law import Law
from engine.core.timers import unanswered
from engine.indicators.timeliness import Timeliness
from workflows.law.citation import Label, weakest
from workflows.law.facts import Value
from workflows.law.notation import From, Owed, Redirect
from workflows.law.states import ENDED_STATES, STATES, State
from workflows.time.calendar import civil_date
from workflows.time.deadlines import told

HEADS = (Label("Kết quả", "Outcome"), Label("Nhận và trả", "Gets and pays"), Label("Việc tiếp theo", "Next"))
_NOTHING_LEFT = Label("không còn việc gì phải làm", "nothing is left to do")
_NO_RESULT = Label("không có kết quả nào", "no result")
_NO_AMOUNT = Label("mức chưa rõ", "amount not known")
_AGAIN = Label(
    "làm lại {stage} ({why}): tại {where}; giấy tờ gia đình nộp: {papers}; hạn làm lại: {unknown}",
    "{stage} again ({why}): at {where}; papers that the family brings: {papers}; by when: {unknown}",
)
_AFTER = Label("{stage}: chỉ làm được sau khi có {needs}", "{stage}: only once there is {needs}")
_SUPPLEMENT = Label("bổ sung {items} cho {where} đến hết ngày {day}", "bring {items} to {where} by the end of {day}")
_NO_PAPER = Label("không giấy tờ nào", "none")
_BRING = Label(
    "giấy tờ gia đình nộp: {papers}; thiếu thì được yêu cầu và bổ sung trong {days}",
    "papers that the family brings: {papers}; what is missing is asked for, to be brought within {days}",
)
_INSTEAD = Label("nộp {paper} cho {stage}", "bring {paper} for {stage}")
_CONFIRM = Label(
    "{person} trả lời về {stage} đến hết ngày {day}", "{person} to answer about {stage} by the end of {day}"
)
_WAIT = Label("chờ {where} giải quyết {stage}, hạn {due}", "wait for {where}: {stage}, due {due}")
_FETCH = Label("nhận kết quả {stage} từ {where}", "get the result of {stage} from {where}")


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
    wanted = [one for each in procedures for one in dossier.wanted(each, facts, law) if From.CITIZEN in one.sources]
    papers = ", ".join(dict.fromkeys(one.label.say(lang) for one in wanted)) or _NO_PAPER.say(lang)
    days = length(law.limit((law.edition.supplement,), facts, on), lang)
    return Answer(headline(it, lang), together(results, paid, lang), _BRING.say(lang).format(papers=papers, days=days))


def headline(it: Forecast, lang: str) -> str:
    """The deadline in words; without one why there is none, for a stage out of scope where to go."""
    vi = lang == "vi"
    if it.redirect is not None:
        return f"{'Ngoài nhóm liên thông' if vi else 'Outside the chain'}: {it.redirect.words.say(lang)}"
    due_at, due_on = it.deadline.due_at, it.deadline.due_on
    if due_at is None or due_on is None:
        why = unknown(it.figure is not None and it.figure.is_unset, lang)
        return f"{'Hạn' if vi else 'Due'}: {why}"
    day = f"{weekday(due_on, lang)}, {'ngày ' if vi else ''}{date(due_on)}"
    return f"Hạn: {told(due_at)} {day[0].lower() + day[1:]}" if vi else f"Due: {told(due_at)} on {day}"


def answer(it: Timeline, lang: str) -> Answer:
    """The answer to a case as it stands. What the edition does not say is told as not known, never made up."""
    return Answer(_outcome(it, lang), _gets(it, lang), _next(it, lang))


def _outcome(it: Timeline, lang: str) -> str:
    """The stages by how they stand, with their days; then whether the group was in time."""
    by_state: dict[State, list[str]] = {}
    for line in it.stages:
        if line.is_chosen:
            by_state.setdefault(line.state, []).append(line.label + _when(line, lang))
    said = [f"{STATES[state].label.say(lang)}: {', '.join(lines)}" for state, lines in by_state.items()]
    if it.group.due_at is not None:
        whole, due = ("hạn chung", "hạn") if lang == "vi" else ("the group", "due")
        kept, day = TIMELINESS[it.group.timeliness].say(lang), date(civil_date(it.group.due_at))
        said.append(f"{whole}: {kept} ({due} {day})")
    return "; ".join(said)


def _when(line: StageLine, lang: str) -> str:
    """The day of what is over, and whether it was late; what was set aside by a rule has none."""
    at = line.decided_at
    if line.state in (State.REFUSED, State.WITHDRAWN):
        at = at or line.marks[-1][0]
    if at is None:
        return ""
    late = f", {TIMELINESS[line.timeliness].say(lang)}" if line.timeliness is Timeliness.LATE else ""
    return f" ({date(civil_date(at))}{late})"


def _gets(it: Timeline, lang: str) -> str:
    given = []
    for one in it.results:
        sum_ = ""
        if one.money is not None:
            payer = f"{one.money.payer} {'chi trả' if lang == 'vi' else 'pays'}"
            total = dong(one.money.dong, lang) if one.money.dong is not None else _NO_AMOUNT.say(lang)
            sum_ = f" {total} ({payer}; {status(one.money.status, lang)})"
        given.append(one.label + sum_)
    return together("; ".join(given), it.costs, lang)


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


def _next(it: Timeline, lang: str) -> str:
    """What the family itself has to do first; where nothing, for whom it waits. What holds for several stages is told
    once, with their names unless it is said of all.
    """
    stages: dict[str, list[str]] = {}
    for line in it.stages:
        for said in _todo(it, line, lang):
            stages.setdefault(said, []).append(line.label)
    n = sum(line.is_chosen for line in it.stages)
    told = [said.format(stage=", ".join(named)) for said, named in stages.items() if "{stage}" in said]
    bare = [
        first_up(said if len(named) == n else f"{', '.join(named)}: {said}")
        for said, named in stages.items()
        if "{stage}" not in said
    ]
    return ". ".join(map(first_up, [*bare, *told])) or _NOTHING_LEFT.say(lang)


def _todo(it: Timeline, line: StageLine, lang: str) -> Iterator[str]:
    """Sentences about the stage, its name still in braces."""
    case, law = it.case, it.law
    stage, procedure = case.stages[line.code], law.procedures[line.code]
    own = {"stage": "{stage}", "where": _where(it, line, lang)}
    match line.state:
        case State.REDIRECTED:
            yield line.advice
        case State.REFUSED if (elsewhere := _elsewhere(it, line)) is not None:
            yield elsewhere.words.say(lang)
        case State.REFUSED:
            papers = _papers(it, line, lang) or UNKNOWN.say(lang)
            yield _AGAIN.say(lang).format(**own, why=line.advice, papers=papers, unknown=UNKNOWN.say(lang))
        case State.DROPPED:
            givers = {need.result: law.givers[need.result] for need in procedure.needs}
            gone = [code for code, giver in givers.items() if case.stages[giver].state is not State.APPROVED]
            labels = {one.code: one.label.say(lang) for each in law.edition.procedures for one in each.results}
            yield _AFTER.say(lang).format(**own, needs=", ".join(labels[code] for code in gone))
        case State.AWAITING_CITIZEN if line.asked_until is not None:
            day = last_day(line.asked_until)
            yield _SUPPLEMENT.say(lang).format(**own, items=_papers(it, line, lang), day=day)
        case State.WAITING:
            for owed in _owed(it, line):
                if not stage.has_lapsed:
                    day = last_day(owed_until(owed, case, law))
                    yield _CONFIRM.say(lang).format(**own, person=law.people[owed.by].called.say(lang), day=day)
                elif owed.instead:
                    yield _INSTEAD.say(lang).format(**own, paper=_items(it, [owed.instead], lang))
        case State.APPROVED if not stage.is_delivered:
            yield _FETCH.say(lang).format(**own)
        case state if state not in ENDED_STATES:
            due = instant(line.due_at, lang) if line.due_at else UNKNOWN.say(lang)
            yield _WAIT.say(lang).format(**own, due=due)


def _elsewhere(it: Timeline, line: StageLine) -> Redirect | None:
    """What the facts, as they were found, put out of scope after all."""
    case, law = it.case, it.law
    open_ = hanging(case.facts, law)
    redirects = (*law.edition.redirects, *law.procedures[line.code].redirects)
    return next((r for r in redirects if r.when.guard.fields.isdisjoint(open_) and law.ask(r.when, case.facts)), None)


def _owed(it: Timeline, line: StageLine) -> Iterator[Owed]:
    """The answers that the stage was not given, and no paper in their stead."""
    for owed in unanswered(it.case.stages[line.code], it.case, it.law):
        if owed.instead not in it.case.papers:
            yield owed


def _papers(it: Timeline, line: StageLine, lang: str) -> str:
    """What was asked for and not brought; else what serves instead of an answer, and what the stage wants of the
    family.
    """
    asked = [code for code in line.asked if code not in it.case.papers]
    wanted = dossier.wanted(it.law.procedures[line.code], it.case.facts, it.law)
    instead = [] if line.received_at else [owed.instead for owed in _owed(it, line) if owed.instead]
    return _items(it, asked or [*instead, *(one.code for one in wanted if From.CITIZEN in one.sources)], lang)


def _items(it: Timeline, codes: Iterable[str], lang: str) -> str:
    return ", ".join(Teller(it.law).items([code]).say(lang) for code in codes)


def _where(it: Timeline, line: StageLine, lang: str) -> str:
    """The office that has or had the stage; where none did yet, the agency that would."""
    if line.office:
        return line.office
    desks = it.law.procedures[line.code].desks
    desk = next((one for one in desks if it.law.applies(one.when, it.case.facts)), desks[0])
    return it.law.agencies[desk.agency].label.say(lang)


def last_day(ends_at: dt.datetime) -> str:
    """The day whose end is given as 00:00 of the day after."""
    return date(civil_date(ends_at - dt.timedelta(seconds=1)))
