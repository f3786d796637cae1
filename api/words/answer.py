"""What a family asks first, in three lines: what came of it and when, what it gets and pays, what it does next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from api.words.forecast import Answer, together
from api.words.lines import TIMELINESS, StageLine, Timeline
from api.words.sentences import Teller
from api.words.wording import UNKNOWN, date, dong, first_up, instant, status
from engine.core import dossier
from engine.core.clocks import owed_until
from engine.core.follow_ups import still_needed
from engine.core.grounds import beside, ground_code, ground_of, hanging, redirect_of, sum_of
from engine.core.timers import unanswered
from engine.indicators.timeliness import Timeliness
from workflows.law.citation import Label
from workflows.law.facts import NO_GROUND
from workflows.law.notation import From, Ground, Owed, Procedure, Redirect
from workflows.law.states import ENDED_STATES, STATES, State
from workflows.time.calendar import civil_date

_STAGES = "\0"  # the names of stages, until all are known of whom it is said; no words of people hold it
_NOTHING_LEFT = Label("không còn việc gì phải làm", "nothing is left to do")
_NO_AMOUNT = Label("mức chưa rõ", "amount not known")
_AGAIN = Label(
    "làm lại {stage} ({why}): tại {where}; giấy tờ gia đình nộp: {papers}; hạn làm lại: {unknown}",
    "{stage} again ({why}): at {where}; papers that the family brings: {papers}; by when: {unknown}",
)
_NOT_AGAIN = Label("{stage} bị từ chối ({why}): {to_do}", "{stage} was refused ({why}): {to_do}")
_MORE_ELSEWHERE = Label(
    "{stage}: nơi khác giải quyết {ground}, {sum}; chỉ nhận một khoản: {where}",
    "{stage}: there is {ground} elsewhere, {sum}; one is paid only: {where}",
)
_MORE = Label("{dong}, cao hơn khoản ở đây", "{dong}, more than here")
_NOT_COMPARED = Label("mức chưa rõ nên chưa so được với khoản ở đây", "of a sum that cannot be compared with that here")
_AFTER = Label("{stage}: chỉ làm được sau khi có {needs}", "{stage}: only once there is {needs}")
_SUPPLEMENT = Label(
    "bổ sung {items} cho {where} đến hết ngày {day}{note}", "bring {items} to {where} by the end of {day}{note}"
)
_INSTEAD = Label("nộp {paper} cho {stage}", "bring {paper} for {stage}")
_CONFIRM = Label(
    "{person} trả lời về {stage} đến hết ngày {day}", "{person} to answer about {stage} by the end of {day}"
)
_BRING = Label(
    "{person} còn phải mang kết quả đi nộp hồ sơ {stage}, không có hạn nộp",
    "{person} still has to file {stage} with the earlier result; there is no last day for it",
)
_WAIT = Label("chờ {where} giải quyết {stage}, hạn {due}", "wait for {where}: {stage}, due {due}")
_FETCH = Label("nhận kết quả {stage} từ {where}", "get the result of {stage} from {where}")


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
    said = [] if at is None else [date(civil_date(at))]
    if line.late_before:
        late, at_ = TIMELINESS[Timeliness.LATE].say(lang), "tại" if lang == "vi" else "at"
        said.append(f"{late} {at_} {', '.join(dict.fromkeys(one.office for one in line.late_before))}")
    elif at is not None and line.timeliness is Timeliness.LATE:
        said.append(TIMELINESS[line.timeliness].say(lang))
    return f" ({', '.join(said)})" if said else ""


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


def _next(it: Timeline, lang: str) -> str:
    """What the family itself has to do first; where nothing, for whom it waits. What holds for several stages is told
    once, with their names unless it is said of all.
    """
    stages: dict[str, list[str]] = {}
    for line in it.stages:
        for said in _todo(it, line, lang):
            stages.setdefault(said, []).append(line.label)
    n = sum(line.is_chosen for line in it.stages)
    told = [said.replace(_STAGES, ", ".join(named)) for said, named in stages.items() if _STAGES in said]
    bare = [
        first_up(said if len(named) == n else f"{', '.join(named)}: {said}")
        for said, named in stages.items()
        if _STAGES not in said
    ]
    return ". ".join(map(first_up, [*bare, *told])) or _NOTHING_LEFT.say(lang)


def _todo(it: Timeline, line: StageLine, lang: str) -> Iterator[str]:
    """Sentences about the stage, its name still to come."""
    case, law = it.case, it.law
    stage, procedure = case.stages[line.code], law.procedures[line.code]
    own = {"stage": _STAGES, "where": _where(it, line, lang)}
    if line.state is State.APPROVED or line.state not in ENDED_STATES:
        yield from _more_elsewhere(it, line, lang)
    match line.state:
        case State.REDIRECTED:
            yield line.advice
        case State.REFUSED if (elsewhere := _elsewhere(it, line)) is not None:
            yield _NOT_AGAIN.say(lang).format(**own, why=line.advice, to_do=elsewhere.words.say(lang))
        case State.REFUSED if line.to_do:
            yield _NOT_AGAIN.say(lang).format(**own, why=line.advice, to_do=line.to_do)
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
            yield _SUPPLEMENT.say(lang).format(**own, items=_papers(it, line, lang), day=day, note=line.note)
        case State.WAITING:
            for owed in _owed(it, line):
                person, until = law.people[owed.by].called.say(lang), owed_until(owed, case, law)
                if until is None:
                    if not still_needed(procedure, case, law):
                        yield _BRING.say(lang).format(**own, person=person)
                elif not stage.has_lapsed:
                    yield _CONFIRM.say(lang).format(**own, person=person, day=last_day(until))
                elif owed.instead:
                    yield _INSTEAD.say(lang).format(**own, paper=_items(it, [owed.instead], lang))
        case State.APPROVED if not stage.is_delivered:
            yield _FETCH.say(lang).format(**own)
        case state if state not in ENDED_STATES:
            due = instant(line.due_at, lang) if line.due_at else UNKNOWN.say(lang)
            yield _WAIT.say(lang).format(**own, due=due)


def _more_elsewhere(it: Timeline, line: StageLine, lang: str) -> Iterator[str]:
    """Grounds that somebody outside the chain settles and that may give more than the one that pays here."""
    case, law = it.case, it.law
    procedure = law.procedures[line.code]
    if not procedure.grounds or (code := ground_code(procedure, case, law)) == NO_GROUND:
        return
    ground, event_on = ground_of(procedure, code), case.dates[law.edition.event]
    on = civil_date(line.decided_at or it.ends_at)
    here = sum_of(ground, event_on, law, on).dong
    for other in () if ground.is_elsewhere else beside(procedure, ground, case.facts, event_on, law, on).elsewhere:
        there = sum_of(other, event_on, law, on).dong
        if here is not None and there is not None and there <= here:
            continue
        is_known = here is not None and there is not None
        sum_ = (_MORE if is_known else _NOT_COMPARED).say(lang).format(dong=dong(there, lang))
        label, where = other.label.say(lang), _settles(procedure, other, it, lang)
        yield _MORE_ELSEWHERE.say(lang).format(stage=_STAGES, ground=label, sum=sum_, where=where)


def _settles(procedure: Procedure, ground: Ground, it: Timeline, lang: str) -> str:
    """Who settles a ground that is elsewhere, as the redirect says that would apply if it were the only one."""
    fact = next(fact for fact, given in it.law.ground_facts if given == procedure)
    facts = {**it.case.facts, fact: ground.code}
    words = (one.words for one in procedure.redirects if it.law.ask(one.when, facts))
    return next(words, UNKNOWN).say(lang)


def _elsewhere(it: Timeline, line: StageLine) -> Redirect | None:
    """What the facts, as they were found, put out of scope after all."""
    case, law = it.case, it.law
    redirects = (*law.edition.redirects, *law.procedures[line.code].redirects)
    return redirect_of(redirects, case.facts, hanging(case.facts, law), law)


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
