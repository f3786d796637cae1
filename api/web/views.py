"""Cases, work items and decisions as answers. Pure: what is shown follows from the case, its law and the language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from api.web import models as m
from api.web.event_models import Approaching
from api.web.given import given
from api.web.telling import Told
from api.words.answer import answer
from api.words.plain import said
from api.words.sentences import lapse_of
from engine.core import dossier
from engine.core.case import Case, Decision, Stage
from engine.core.events import Event, Timer
from engine.core.journal import plain
from engine.core.law import Law
from engine.core.timers import unanswered
from engine.indicators.timeliness import Timeliness
from engine.service.moves import Possible
from engine.store.queue import Item
from engine.store.tables import OtherNumber
from workflows.files.parameters import AT_RISK_HOURS
from workflows.law.citation import Label
from workflows.law.notation import Limit, Paper
from workflows.law.states import STATES, State, Verb
from workflows.law.verbs import VERBS, Wanted
from workflows.time.calendar import civil_date
from workflows.time.deadlines import Clock

Shown = TypeVar("Shown", bound=m.Answer)
APPROACHING = "approaching"  # what a stream calls a deadline that has come near; no kind of event


def shown(kind: type[Shown], it: object, lang: str, /, **more: Any) -> Shown:
    """The answer of that kind: what is not told in `more` the thing holds under the same name."""
    for name in kind.__pydantic_fields__:
        if name not in more:
            more[name] = said(getattr(it, name), lang)
    return kind(**more)


def item_id(case: str, opened_by: int) -> str:
    return f"{case}~{opened_by}"


def deadline(clock: Clock | None, limits: tuple[Limit, ...], case: Case, law: Law, lang: str) -> m.Deadline | None:
    if clock is None:
        return None
    figure = law.limit(limits, case.facts, civil_date(clock.received_at))
    return shown(
        m.Deadline,
        clock,
        lang,
        is_paused=clock.asked_at is not None,
        limit_status=figure.status.value,
        clause=figure.clause.cite(lang),
    )


def case(
    whole: Told,
    lang: str,
    items: Iterable[Item],
    timers: Iterable[Timer],
    alike: Iterable[str],
    numbers: list[OtherNumber],
    replaced: Mapping[str, str],
) -> m.CaseAnswer:
    """The case that is told, with what nobody's event tells: open work and timers; `alike` are those it may name, and
    `replaced` says by which case a result of it was.
    """
    told, seen = whole.timeline, whole.seen
    it, law, due = told.case, told.law, {line.code for line in told.stages if line.figure is not None}
    return shown(
        m.CaseAnswer,
        it,
        lang,
        answer=shown(m.AnswerLines, answer(told, lang), lang) if seen.is_whole else None,
        chain_label=law.edition.label.say(lang),
        chosen=sorted(it.chosen),
        group=None
        if told.group.timeliness is Timeliness.NONE
        else deadline(it.group, law.edition.group.limits, it, law, lang),
        stages=[stage(one, whole, law, lang, one.code in due, replaced) for one in it.stages.values()],
        work_items=[item_id(it.code, one.opened_by) for one in items if one.closed_at is None],
        upcoming=[shown(m.Upcoming, one, lang, what=one.verb.value, label=_upcoming(one).say(lang)) for one in timers],
        alike=list(alike),
        numbers=numbers,
        facts=seen.of(it.facts) if seen else None,
        known=[shown(m.KnownFact, one, lang) for one in told.known if seen.of({one.fact: one})] if seen else None,
        open_questions=list(told.open_questions) if seen else None,
    )


def _upcoming(timer: Timer) -> Label:
    return lapse_of(timer.visit) if timer.verb is Verb.LAPSE else VERBS[timer.verb].label


def stage(it: Stage, told: Told, law: Law, lang: str, is_due: bool, replaced: Mapping[str, str]) -> m.StageAnswer:
    """`is_due`: something was or is to be decided in time; `replaced` is which case replaced its results."""
    of, seen = told.timeline.case, told.seen
    procedure, office = law.procedures[it.code], law.offices.office(it.office)
    return shown(
        m.StageAnswer,
        it,
        lang,
        label=procedure.label.say(lang),
        state_label=STATES[it.state].label.say(lang),
        office_name=office.name if office else it.office,
        deadline=deadline(it.clock, procedure.limits, of, law, lang) if is_due else None,
        awaits=_awaits(it, of, law, lang),
        results=_plain(seen.given(it.results)) if seen else None,
        given=list(given(it, told.events, law, seen, replaced, lang)) if seen else None,
    )


def _plain(told: object) -> dict[str, Any]:
    """As JSON can hold it."""
    return cast(dict[str, Any], plain(told))


def _awaits(it: Stage, of: Case, law: Law, lang: str) -> m.AwaitedSystem | m.AwaitedFamily | m.AwaitedOthers | None:
    """For whom the stage waits, by name."""
    procedure = law.procedures[it.code]
    match it.state:
        case State.AWAITING_NEIGHBOUR:
            labels = {one.code: one.label.say(lang) for one in procedure.neighbours}
            assert it.awaits is not None
            return shown(m.AwaitedSystem, it.awaits, lang, label=labels.get(it.awaits.neighbour, ""))
        case State.AWAITING_CITIZEN if it.clock is not None and it.clock.asked_at is not None:
            assert it.lapses_at is not None
            return m.AwaitedFamily(applicant=True, since=it.clock.asked_at, until=it.lapses_at)
        case State.WAITING:
            return m.AwaitedOthers(
                results=[need.result for need in procedure.needs if law.applies(need.when, of.facts)],
                answers=[shown(m.OwedAnswer, one, lang) for one in unanswered(it, of, law)],
            )
        case State.RETURNED_UPSTREAM:
            return m.AwaitedOthers(results=[move.reopens for move in procedure.moves if move.reopens])
    return None


def line(it: Item, law: Law, lang: str, now: dt.datetime) -> m.ItemLine:
    """A work item for a list."""
    is_open = it.closed_at is None
    return shown(
        m.ItemLine,
        it,
        lang,
        id=item_id(it.case_code, it.opened_by),
        case=it.case_code,
        stage_label=law.procedures[it.stage].label.say(lang),
        is_overdue=is_open and it.due_at is not None and it.due_at < now,
        is_at_risk=is_open and it.due_at is not None and now <= it.due_at < risk_until(now, law),
        is_open=is_open,
    )


def approaching(it: Item) -> Approaching:
    """A work item whose deadline has come near, for those who watch its queue."""
    id_ = item_id(it.case_code, it.opened_by)
    return shown(Approaching, it, "", kind=APPROACHING, item=id_, case=it.case_code)


def risk_until(now: dt.datetime, law: Law) -> dt.datetime:
    """What is due before this is at risk. Source: gd_at_risk_hours."""
    hours = law.always(AT_RISK_HOURS, civil_date(now))
    return law.calendar.after_hours(now, hours)


def move(it: Possible, lang: str) -> m.MoveAnswer:
    return shown(m.MoveAnswer, it, lang, move=it.verb.value, fields=[field(one, lang) for one in it.fields])


def field(it: Wanted, lang: str) -> m.FieldAnswer:
    choices = [m.Coded(code=code, label=label.say(lang)) for code, label in it.choices]
    return shown(m.FieldAnswer, it, lang, required=it.is_required, choices=choices)


def missing(of: Case, law: Law, code: str, lang: str) -> list[m.PaperAnswer]:
    """Papers of the stage that only the family can bring and has not brought."""
    gone = dossier.missing(law.procedures[code], of.facts, of.papers, law)
    return [_paper(code, one, True, lang) for one in gone]


def item_asked(code: str, law: Law, stage_code: str, lang: str) -> m.AskedItem:
    """A paper or a field that an officer asks for, by name and clause."""
    papers = {paper.code: paper for paper in law.procedures[stage_code].papers}
    asked = papers.get(code) or law.fields[code]
    return shown(m.AskedItem, asked, lang)


def _running(of: Case) -> list[str]:
    """Stages that gave a result or still may."""
    return [code for code in of.chosen if not of.stages[code].is_given_up]


def papers(of: Case, law: Law, lang: str) -> list[m.PaperAnswer]:
    found: list[m.PaperAnswer] = []
    for code in _running(of):
        procedure = law.procedures[code]
        gone = dossier.missing(procedure, of.facts, of.papers, law)
        found += [_paper(code, one, one in gone, lang) for one in dossier.wanted(procedure, of.facts, law)]
    return sorted(found, key=lambda one: list(law.procedures).index(one.stage))


def _paper(stage_code: str, one: Paper, is_missing: bool, lang: str) -> m.PaperAnswer:
    return shown(m.PaperAnswer, one, lang, stage=stage_code, is_missing=is_missing)


def fees(of: Case, law: Law, numbers: Mapping[str, Any], lang: str) -> list[m.FeeAnswer]:
    assert of.submitted_at is not None
    on = civil_date(of.submitted_at)
    return [
        m.FeeAnswer(stage=code, label=due.fee.label.say(lang), dong=due.dong, status=due.figure.status)
        for code, procedure in law.procedures.items()
        if code in _running(of)
        for due in dossier.fees(procedure, of.facts, numbers, on, law)
    ]


def event(it: Event, position: int | None = None) -> m.EventLine:
    return m.EventLine(
        position=position,
        case=it.case,
        number=it.number,
        kind=it.kind,
        at=it.at,
        role=str(it.role),
        is_by_system=it.is_by_system,
        stage=it.stage,
        state=it.state,
        office=it.office,
    )


def done(it: Decision, stage_code: str | None, alike: Iterable[str] = ()) -> m.Done:
    """What a command has brought about, and nothing that changes later."""
    found = it.case.stages.get(stage_code) if stage_code else None
    return shown(
        m.Done,
        it.case,
        "",
        case=it.case.code,
        stage=stage_code,
        state=found.state.value if found else None,
        claim=found.claim if found else 0,
        lease_until=found.lease_until if found else None,
        events=[event(one) for one in it.events],
        alike=list(alike),
    )
