"""What must hold after every command, whatever happens: a watch of virtual time that asserts it."""

from collections import Counter

from engine.agencies.live_case import LiveCase
from engine.agencies.virtual_time import VirtualTime
from engine.core.case import Case, Decision, evolve, fold
from engine.core.events import Event
from engine.core.journal import sealed
from engine.core.law import Law
from engine.core.order import RANK
from workflows.law.states import ENDED, STATES, Kind, State, Verb
from workflows.time.calendar import civil_date
from workflows.time.deadlines import due

OPEN = (Kind.QUEUE, Kind.WORK, Kind.CITIZEN, Kind.CHECK)


class Invariants:
    """Asserts them for every case of virtual time, command by command; `finish` asserts what holds at the end."""

    def __init__(self, virtual: VirtualTime) -> None:
        self.cases: dict[str, Case] = {}
        self.queued: set[tuple[str, str]] = set()
        self.last: dict[str, tuple[object, ...]] = {}
        self.ids: Counter[str] = Counter()
        self.paid: Counter[str] = Counter()
        self.n_commands = 0
        self.reopened: set[tuple[str, str]] = set()
        self.virtual = virtual
        virtual.watches.append(self.watch)

    def watch(self, live: LiveCase, decision: Decision) -> None:
        code, before = live.code, self.cases.get(live.code) or Case(live.code)
        self.n_commands += 1
        self.in_order(live, decision)
        case = before
        for event in decision.events:
            self.event(live.law, case, event)
            if event.verb is Verb.REOPEN:
                self.reopened.add((live.code, str(event.stage)))
            case = evolve(case, event)  # raises at a gap in the numbers
        assert case == decision.case == self.virtual.store.cases[code]
        if before.number:
            assert (case.chain, case.edition_on) == (before.chain, before.edition_on)
        self.work(case, decision)
        self.is_not_stuck(live.law, case)
        for stage in case.stages.values():
            given = stage.state is State.APPROVED or (live.code, stage.code) in self.reopened
            assert bool(stage.results) == given
        self.deadlines(live.law, case)
        self.cases[code] = case

    def in_order(self, live: LiveCase, decision: Decision) -> None:
        """Commands of one instant follow in the order of `engine.core.order`, so that numbers never contradict it."""
        first = decision.events[0]
        place = live.handbooks[first.stage].place if first.stage else -1
        key = (first.at, RANK[first.verb], place)
        assert self.last.get(live.code, key) <= key, (self.last[live.code], key)
        assert all(event.at == first.at == self.virtual.now for event in decision.events)
        self.last[live.code] = key

    def event(self, law: Law, case: Case, event: Event) -> None:
        """What must hold when the event comes upon the case."""
        if case.has_ended:
            assert event.verb in (Verb.DELIVER_RESULT, Verb.REPLACE_OFFICE)
        if event.verb is Verb.OFFER:
            for need in law.procedures[str(event.stage)].needs:
                if law.applies(need.when, case.facts):
                    kind = STATES[case.stages[law.givers[need.result]].state].kind
                    assert kind in (ENDED if need.soft else (Kind.GOOD, Kind.ASIDE))
        if event.verb is Verb.DROP:
            needs = law.procedures[str(event.stage)].needs
            givers = [case.stages[law.givers[need.result]] for need in needs if not need.soft]
            assert any(STATES[giver.state].kind is Kind.BAD for giver in givers)
        if event.verb is Verb.APPROVE:
            for carried in event.data.results.values():
                self.ids.update(carried[name] for name in ("personal_id",) if name in carried)
                self.paid.update([(case.code, event.stage)] if "dong" in carried else [])
            assert set(self.ids.values()) <= {1}
            assert self.paid[case.code, event.stage] <= 1

    def work(self, case: Case, decision: Decision) -> None:
        """Each offered stage has one work item in a queue, and nothing else has."""
        for event in decision.events:
            if event.stage and event.state is not State.OFFERED:
                self.queued.discard((case.code, event.stage))
        for item in decision.work_items:
            assert (case.code, item.stage) not in self.queued
            self.queued.add((case.code, item.stage))
        for stage in case.stages.values():
            assert (stage.state is State.OFFERED) == ((case.code, stage.code) in self.queued)
            assert bool(stage.holder) == (stage.state is State.IN_PROGRESS)

    def is_not_stuck(self, law: Law, case: Case) -> None:
        """An open case has work, a timer or a named wait."""
        kinds = {stage.code: STATES[stage.state].kind for stage in case.stages.values()}
        if case.has_ended:
            assert set(kinds.values()) <= ENDED
            return
        waits_for_answer = any(
            law.procedures[code].owed and kind is Kind.NOT_YET for code, kind in kinds.items()
        )  # an answer that somebody owes, or the paper instead
        assert waits_for_answer or any(kind in OPEN for kind in kinds.values())
        for stage in case.stages.values():
            assert bool(stage.awaits) == (stage.state is State.AWAITING_NEIGHBOUR)

    def deadlines(self, law: Law, case: Case) -> None:
        """Each running deadline is what the law gives for the facts."""
        for stage in case.stages.values():
            clock = stage.clock
            if clock is None or clock.asked_at is not None or stage.has_ended:
                continue
            on = civil_date(clock.received_at)
            figure = law.limit(law.procedures[stage.code].limits, case.facts, on)
            counting = law.parameters.hour_counting
            found = due(figure, clock.received_at, law.calendar, clock.paused_days, counting)
            assert (found.due_on, found.due_at) == (clock.due_on, clock.due_at)

    def finish(self) -> None:
        assert self.n_commands > 0
        for code, case in self.cases.items():
            entries = self.virtual.store.entries(code)
            assert sealed(entry.event for entry in entries) == entries
            assert fold(code, (entry.event for entry in entries)) == case
