"""A played case as people read it: its journal folded once more into rows and lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from typing import Any

from api.words.known import Known, learnt
from api.words.lateness import reasons
from api.words.lines import Earlier, GroupLine, Row, Span, StageLine, Timeline
from api.words.results import GivenResult, costs, given_results, papers
from api.words.sentences import Teller
from engine.core.case import Case, Stage, evolve
from engine.core.events import Event
from engine.core.journal import Entry
from engine.core.law import Law
from engine.core.payloads import SupplementRequested
from engine.indicators.journey import DECIDED, deadline_of, ends_without_ruling, journey
from engine.indicators.timeliness import Timeliness, in_all, judged
from workflows.law.citation import Clause, Figure, Label
from workflows.law.notation import Limit, Move, Omission
from workflows.law.states import State, Verb
from workflows.law.verbs import VERBS
from workflows.supports import Support, of_limit, supports
from workflows.time.calendar import civil_date
from workflows.time.deadlines import Clock

HOW = {
    Verb.OFFER: Label("chuyển", "passed on"),
    Verb.RETURN_UPSTREAM: Label("chuyển trả", "returned"),
    Verb.REOPEN: Label("giải quyết lần trước", "decided before"),
}
UNRULED = frozenset({State.REFUSED, State.REDIRECTED, State.DROPPED})  # by a lapse, a follow-up, another's no


def timeline(
    law: Law,
    entries: Iterable[Entry],
    numbers: Mapping[str, Any] | None = None,
    lang: str = "vi",
    may_name: Container[str] | None = None,
    words: Mapping[str, str | None] | None = None,
) -> Timeline:
    """The case that the entries tell of, under its law. `numbers` are declared ones that fees are multiplied by.

    The witness of `law` is told nothing. The entries begin with the submission. `may_name` and `words` are as `Teller`
    has them.
    """
    quiet = Law(law.edition, law.parameters, law.offices) if law.witness else law
    reader = _Reader(quiet, lang, Teller(quiet, may_name, words))
    for entry in entries:
        reader.read(entry.event)
    return reader.finish(numbers or {})


class _Reader:
    """Folds the events once more and notes what each of them means."""

    def __init__(self, law: Law, lang: str, teller: Teller) -> None:
        self.law = law
        self.lang = lang
        self.teller = teller
        self.case = Case("")
        self.rows: list[Row] = []
        self.lines: dict[str, StageLine] = {}
        self.used: dict[Clause, None] = {}
        self.events: list[Event] = []
        self.known: dict[str, Known] = {}

    def read(self, event: Event) -> None:
        before = self.case if self.case.code else Case(event.case)
        self.case = evolve(before, event)
        self.events.append(event)
        who = self.teller.who(event, self.lang)
        note = self.teller.note(event).say(self.lang)
        for one in learnt(event, self.known, self.law, who, note, self.lang):
            self.known[one.fact] = one
        if event.stage is None:
            if not self.lines:
                self._begin(event.at)
            clause = self._clause(event, None)
            line = None
        else:
            clause = self._clause(event, before.stages[event.stage].state)
            line = self._follow(event, before.stages[event.stage])
        is_judged = line is not None and event.verb in (*DECIDED, Verb.RETURN_UPSTREAM)
        given: tuple[GivenResult, ...] = ()
        if line and event.verb in DECIDED:
            stage = self.case.stages[line.code]
            given = given_results(stage, self.case, self.law, self._decided_on(stage), self.lang)
        has_limit = line is not None and (is_judged or event.clock is not None)
        self.used[clause] = None
        self.rows.append(
            Row(
                number=event.number,
                at=event.at,
                kind=event.kind,
                stage=event.stage,
                who=who,
                what=self.teller.what(event, self.lang),
                has_limit=has_limit,
                due_at=line.due_at if line and has_limit else None,
                timeliness=judged(line.due_at, event.at) if line and is_judged else None,
                clauses=(*(of_limit(line.rests_on) if line and has_limit else ()), clause),
                is_unset=line is not None and line.figure is not None and line.figure.is_unset,
                results=given,
            )
        )

    def _begin(self, at: dt.datetime) -> None:
        """Every stage of the edition waits from the submission on."""
        for code in self.case.stages:
            label = self.law.procedures[code].label.say(self.lang)
            self.lines[code] = StageLine(code, label, spans=[Span(at, None, State.WAITING)])

    def _clause(self, event: Event, source: State | None) -> Clause:
        """The clause of the move that the event is; of the case as a whole: what the edition rests on."""
        if event.stage is None or event.state is None or source is None:
            return self.law.edition.basis[0]
        move = self._move(event, source)
        return move.clause if move else self.law.cited.get(event.clause, self.law.edition.basis[0])

    def _move(self, event: Event, source: State) -> Move | None:
        assert event.stage is not None
        made = (event.verb, event.role, event.state)
        moves = self.law.machine(event.stage).moves(source)
        return next((move for move in moves if (move.verb, move.role, move.target) == made), None)

    def _follow(self, event: Event, was: Stage) -> StageLine:
        """The stage's line after the event."""
        assert event.stage is not None
        assert event.state is not None
        line, stage = self.lines[event.stage], self.case.stages[event.stage]
        if line.spans and line.spans[-1].end is None:
            line.spans[-1] = Span(line.spans[-1].start, event.at, line.spans[-1].state)
        if not stage.has_ended:
            line.spans.append(Span(event.at, None, event.state))
        line.state = event.state
        line.marks.append((event.at, event.verb))
        self._by_own_limit(line, was, event)
        self._hand_on(line, was, event)
        if event.office:
            line.office = self.teller.office(event.office)
        if event.clock is not None:
            self._run(line, event.clock, event)
        if event.verb in DECIDED:
            self._decide(line, stage, event)
        elif event.state in UNRULED:
            line.why = self.teller.what(event, self.lang)
            line.due_at, line.figure, line.rests_on = None, None, ()
        if event.state in UNRULED:
            line.advice = self.teller.advice(event).say(self.lang)
            line.to_do = self.teller.to_do(event).say(self.lang)
        if isinstance(event.data, SupplementRequested):
            line.asked, line.asked_until = event.data.items, event.data.lapses_at
            line.note = self.teller.note(event).say(self.lang)
        return line

    def _by_own_limit(self, line: StageLine, was: Stage, event: Event) -> None:
        """A move that has less time than the stage is due by its own limit, which the line tells from then on."""
        move, own = self._move(event, was.state), deadline_of(event, None)
        if move is None or move.within is None or was.clock is None or own is None:
            return
        line.due_at, clock = own, was.clock._replace(due_at=own, paused_days=0)
        line.figure, line.rests_on = self._limit((move.within,), civil_date(event.at), clock)

    def _hand_on(self, line: StageLine, was: Stage, event: Event) -> None:
        """What the office that had the stage did of it, where a new clock is to run; so says its last row too."""
        at = line.decided_at if event.verb is Verb.REOPEN else event.at if ends_without_ruling(was, event) else None
        if at is None:
            return
        kept, how = judged(line.due_at, at), HOW[event.verb].say(self.lang)
        line.earlier.append(Earlier(line.office, how, at, line.due_at, kept))
        if event.verb is Verb.OFFER:
            n = next(n for n in reversed(range(len(self.rows))) if self.rows[n].stage == line.code)
            row = self.rows[n]
            clauses = tuple(dict.fromkeys((*of_limit(line.rests_on), *row.clauses)))
            self.rows[n] = replace(row, has_limit=True, due_at=line.due_at, timeliness=kept, clauses=clauses)

    def _run(self, line: StageLine, clock: Clock, event: Event) -> None:
        if event.verb in (Verb.OFFER, Verb.REOPEN):
            line.received_at = clock.received_at
        line.due_at = clock.due_at
        limits = self.law.procedures[line.code].limits
        line.figure, line.rests_on = self._limit(limits, civil_date(event.at), clock)
        line.n_days_waited = clock.paused_days

    def _limit(self, limits: Iterable[Limit], on: dt.date, clock: Clock) -> tuple[Figure, tuple[Support, ...]]:
        """The limit that holds for the facts of now, and what the deadline of the clock rests on."""
        limit = next(one for one in limits if one.when is None or one.when.guard.holds(self.case.facts))
        parameters, is_paused = self.law.parameters, clock.paused_days > 0
        figure = parameters.figure(limit.figure, on) if isinstance(limit.figure, str) else limit.figure
        cut_off = self.law.edition.cut_off
        found = supports(figure, limit.when, clock.received_at, clock.due_at, parameters, cut_off, is_paused)
        self.used.update(dict.fromkeys(one.clause for one in found))
        return figure, found

    def _decide(self, line: StageLine, stage: Stage, event: Event) -> None:
        calendar = self.law.calendar
        line.decided_at = event.at
        line.timeliness = in_all(judged(line.due_at, event.at), *(one.timeliness for one in line.earlier))
        if line.received_at is not None:
            n_days = calendar.count(calendar.receipt_day(line.received_at), civil_date(event.at))
            # who brought what was asked for after the cut-off, and has an answer that evening, has used none
            line.n_days_used = max(0, n_days - (stage.clock.paused_days if stage.clock else 0))
        if event.state is State.REFUSED:
            line.why = self.teller.what(event, self.lang)

    def _decided_on(self, stage: Stage) -> dt.date:
        """The day of the stage's ruling, which settles what was known; before there is one, that of the last event."""
        return civil_date(self.lines[stage.code].decided_at or self.rows[-1].at)

    def finish(self, numbers: Mapping[str, Any]) -> Timeline:
        case, law = self.case, self.law
        in_scope = [stage for stage in case.stages.values() if not stage.is_given_up]
        for line in self.lines.values():
            if line.received_at is not None and not line.has_ended and line.decided_at is None:
                line.timeliness = Timeliness.RUNNING
        given = tuple(
            result
            for stage in in_scope
            for result in given_results(stage, case, law, self._decided_on(stage), self.lang)
        )
        seen = tuple(paper for stage in in_scope for paper in papers(stage, case, law))
        paid = tuple(cost for stage in in_scope for cost in costs(stage, case, law, numbers, self.lang))
        group = self._group()
        for one in given:
            self.used.update(dict.fromkeys([one.clause, *(one.money.clauses if one.money else ())]))
        self.used.update(dict.fromkeys([one.figure.clause for one in paid]))
        self.used.update(dict.fromkeys([one.paper.clause for one in seen]))
        stages, ended = tuple(self.lines.values()), VERBS[Verb.END_CASE].past
        rows = tuple(replace(row, why=group.why) if row.kind == ended else row for row in self.rows)
        asked = tuple(one.say(self.lang) for one in law.edition.omits if self._touches(one, group.is_there))
        return Timeline(
            law, case, rows, stages, group, given, seen, paid, tuple(self.used), asked, tuple(self.known.values())
        )

    def _touches(self, one: Label, has_group: bool) -> bool:
        """A fact that an older case lacks has its ordinary value; what somebody may still answer touches nothing."""
        if not isinstance(one, Omission) or one.when is None or (one.of_group and not has_group):
            return False
        facts = {code: fact.ordinary for code, fact in self.law.facts.items()} | dict(self.case.facts)
        return bool(one.when.holds(facts)) and not one.when.fields & self._may_be_answered(facts)

    def _may_be_answered(self, facts: Mapping[str, Any]) -> set[str]:
        """The facts that people owe, have not told and still have time for."""
        owed = {
            one.fact
            for stage in self.case.stages.values()
            if not stage.has_lapsed
            for one in self.law.procedures[stage.code].owed
        }
        return {name for name in owed if facts[name] == self.law.facts[name].ordinary}

    def _group(self) -> GroupLine:
        assert self.case.submitted_at is not None
        assert self.case.group is not None
        members = [self.lines[code] for code in self.law.edition.group.procedures]
        is_there = any(line.is_chosen and line.state is not State.REDIRECTED for line in members)
        clock, clauses = self.case.group, dict(self.used)
        figure, found = self._limit(self.law.edition.group.limits, civil_date(self.case.submitted_at), clock)
        if clock.paused_days:
            self.used[self.law.edition.group.pause] = None
        due_at, started_at = clock.due_at, self.case.submitted_at
        decided = [line.decided_at for line in members if line.decided_at is not None]
        if not all(line.has_ended for line in members):
            return GroupLine(started_at, due_at, figure, found, None, Timeliness.RUNNING)
        if not decided:
            self.used = self.used if is_there else clauses
            return GroupLine(started_at, None, figure, (), None, Timeliness.NONE, is_there=is_there)
        kept, why = judged(due_at, max(decided)), tuple[str, ...]()
        if kept is Timeliness.LATE:
            why = tuple(reasons(journey(self.case.code, self.events), self.lines, figure, self.law, self.lang))
        return GroupLine(started_at, due_at, figure, found, max(decided), kept, why)
