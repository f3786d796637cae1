"""Births in SimPy: the choices of compiled code, as processes and resources of a known library.

Reads the same tables, habits and draws, so that it tells the same rows; queues, clocks and the calendar are its own.
What a birth chain without outages does not need is left out, and refused where a table would ask for it.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Generator
from types import SimpleNamespace
from typing import Any

import simpy
from numpy.typing import NDArray
from simpy.resources import base

from engine.agencies.chance import Draw, below, draw, happens, quantile
from engine.agencies.policy import LAST_UNUSUAL_VISIT
from engine.simulation import rows as r
from engine.simulation.clockwork import BEYOND, DAY_US, HOUR_US, HOURS, UNKNOWN, WORKING_DAYS, Clockwork
from engine.simulation.stage import APPROVED, DROPPED, OFFERED, REFUSED, WITHDRAWN, Cases
from engine.simulation.tables import ANSWERS, ASK, ASKED, ENDS, FIT, GOOD, IN_VAIN, UNFIT, VERIFY, WAIT, Compiled
from engine.simulation.year import Log
from workflows.law.verbs import Rank

Row = tuple[int, int, int, int, int, int, int]  # case, instant, verb, stage, visit, office, officer
Steps = Generator[simpy.Event, Any, Any]
NEVER = int(BEYOND)
(
    SUBMIT, CLAIM, REQUEST_SUPPLEMENT, SUPPLEMENT, REQUEST_VERIFICATION, VERIFIED, WAITS, NEIGHBOUR_ANSWER, REFUSE,
    WITHDRAW, CONFIRM, DELIVER, APOLOGISE, LAPSE, OFFER, NOT_CHOOSE, REDIRECT, DROP, END_CASE,
) = (
    int(verb) for verb in (
        r.VERB_SUBMIT, r.VERB_CLAIM, r.VERB_REQUEST_SUPPLEMENT, r.VERB_SUPPLEMENT, r.VERB_REQUEST_VERIFICATION,
        r.VERB_VERIFY, r.VERB_WAIT, r.VERB_NEIGHBOUR_ANSWER, r.VERB_REFUSE, r.VERB_WITHDRAW, r.VERB_CONFIRM,
        r.VERB_DELIVER, r.VERB_APOLOGISE, r.VERB_LAPSE, r.VERB_OFFER, r.VERB_NOT_CHOOSE, r.VERB_REDIRECT, r.VERB_DROP,
        r.VERB_END_CASE,
    )
)  # fmt: skip
# bits of `apologises`: where an open stage is
AT_OFFICE, ON_DESK, AT_NEIGHBOUR, VERIFYING, AT_CITIZEN = range(5)
NOWHERE = 62


def rows_of(log: Log) -> list[Row]:
    """What compiled code tells, as the twin has it: in the order of all columns, for those of one instant have none."""
    columns: tuple[NDArray[Any], ...] = (log.case, log.at, log.verb, log.slot, log.visit, log.office, log.officer)
    return sorted(zip(*(column.tolist() for column in columns), strict=True))


class Days:
    """The calendar as lists of whole numbers, in microseconds; as `engine.simulation.clockwork`."""

    def __init__(self, cal: Clockwork) -> None:
        if cal.is_by_clock:
            raise NotImplementedError("hours of the clock through days off")
        listed = (column.tolist() for column in cal[:-1])
        (
            self.works, self.until, self.on_time, self.late, self.opens, self.noon, self.afternoon, self.closes,
            self.cut_off, self.working, self.worked_us, _, _,
        ) = listed  # fmt: skip

    def receipt_day(self, at: int) -> int:
        day, clock = divmod(at, DAY_US)
        return self.late[day] if clock > self.cut_off[day] else self.on_time[day]

    def plus_working(self, day: int, n: int) -> int:
        return self.working[self.until[day] - 1 + n] if n else self.on_time[day]

    def closing(self, day: int) -> int:
        return day * DAY_US + self.closes[day]

    def opening(self, day: int) -> int:
        return day * DAY_US + self.opens[day]

    def next_open(self, at: int) -> int:
        day, clock = divmod(at, DAY_US)
        if self.works[day] and clock < self.closes[day]:
            if clock < self.opens[day]:
                return self.opening(day)
            return day * DAY_US + self.afternoon[day] if self.noon[day] <= clock < self.afternoon[day] else at
        return self.opening(self.late[day])

    def worked_upto(self, at: int) -> int:
        day, clock = divmod(at, DAY_US)
        if not self.works[day]:
            return self.worked_us[self.until[day]]
        before = self.worked_us[self.until[day] - 1]
        if clock <= self.afternoon[day]:
            return before + min(max(clock, self.opens[day]), self.noon[day]) - self.opens[day]
        morning = self.noon[day] - self.opens[day]
        return before + morning + min(clock, self.closes[day]) - self.afternoon[day]

    def after_work(self, at: int, us: int) -> int:
        if not us:
            return at
        day = at // DAY_US
        work, number = self.worked_upto(at) + us, self.until[day] - self.works[day]
        while self.worked_us[number + 1] < work:
            number += 1
        rest, day = work - self.worked_us[number], self.working[number]
        morning = self.noon[day] - self.opens[day]
        return day * DAY_US + (self.opens[day] + rest if rest <= morning else self.afternoon[day] + rest - morning)

    def citizen_days_end(self, at: int, n: int) -> int:
        return (self.plus_working(self.on_time[at // DAY_US], n) + 1) * DAY_US

    def due(self, unit: int, n: int, received_at: int, paused: int) -> tuple[int, int]:
        """Day and instant; -1, -1 where the limit is not known."""
        if unit == UNKNOWN:
            return -1, -1
        zero = self.receipt_day(received_at)
        if unit == WORKING_DAYS:
            on = self.plus_working(zero, n + paused)
            return on, self.closing(on)
        if unit != HOURS:
            raise NotImplementedError(f"unit {unit}")
        begun = self.plus_working(zero, paused)
        ends_at = max(received_at, self.opening(zero)) + (begun - zero) * DAY_US + n % 24 * HOUR_US
        ends_on = ends_at // DAY_US
        on = self.plus_working(begun, n // 24 + ends_on - begun)
        return on, ends_at + (on - ends_on) * DAY_US


class Queue(list["Claim"]):
    """Requests by instant, then rank of what brought them, then case."""

    def append(self, claim: Claim) -> None:
        insort(self, claim, key=lambda one: one.key)


class Claim(base.Put):
    """A request for an officer, whose place among those of the office is its value."""

    def __init__(self, office: Office, key: tuple[int, int, int]) -> None:
        self.key = key
        super().__init__(office)


class Office(base.BaseResource):
    """First come, first served, by the first officer who is free and there while the office is open."""

    PutQueue = Queue

    def __init__(self, env: simpy.Environment, code: str, n_officers: int, share: int, it: Births) -> None:
        super().__init__(env, n_officers)
        self.share, self._days, self._it = share, it.days, it
        self._free_at = [0] * n_officers
        self._names = [f"{code}.{officer}" for officer in range(1, n_officers + 1)]
        self._wakes_at = NEVER
        self._away: dict[tuple[int, int], bool] = {}

    def free(self, officer: int, at: int) -> None:
        """The officer has done all work, the other too, at that instant."""
        self._free_at[officer] = at
        self._look()

    def _trigger_put(self, get_event: base.Get | None) -> None:
        if self._wakes_at == NEVER:  # where others wait it is known when the next officer comes
            self._look()

    def _is_away(self, officer: int, day: int) -> bool:
        found = self._away.get((officer, day))
        if found is None:
            it = self._it
            u = draw(it.seed, it.first_ordinal + day, self._names[officer], 0, Draw.ABSENCE)
            found = self._away[officer, day] = happens(it.h.absent, u)
        return found

    def _look(self) -> None:
        """Wakes when the next officer comes for those who wait."""
        if not self.put_queue:
            return
        now, best = self._env.now, NEVER
        for officer, free_at in enumerate(self._free_at):
            if free_at == NEVER:  # just took work
                continue
            at = self._days.next_open(max(now, free_at))
            while at < best and self._is_away(officer, at // DAY_US):
                at = self._days.next_open((at // DAY_US + 1) * DAY_US)
            best = min(best, at)
        if best < self._wakes_at:
            self._wakes_at = best
            _at(self._env, best, Rank.CLAIMED, self._hand_out)

    def _hand_out(self, event: simpy.Event) -> None:
        now = self._env.now
        if now != self._wakes_at:
            return
        self._wakes_at = NEVER
        for officer, free_at in enumerate(self._free_at):
            if self.put_queue and free_at <= now and not self._is_away(officer, now // DAY_US):
                self._free_at[officer] = NEVER
                self.put_queue.pop(0).succeed(officer)
        self._look()


def _at(env: simpy.Environment, when: int, rank: int, do: Any) -> None:
    """Does something at an instant, after what has a lower rank."""
    event = simpy.Event(env)
    event._ok, event._value = True, None
    event.callbacks.append(do)
    env.schedule(event, priority=rank, delay=when - env.now)


class _Filed:
    """A case. `ended` has the end of each open stage, its value how and by which rank."""

    __slots__ = ("case", "ended", "leaves", "n_open", "number", "order")

    def __init__(self, case: int, number: int, order: int, leaves: int) -> None:
        self.case, self.number, self.order, self.leaves = case, number, order, leaves
        self.ended: dict[int, simpy.Event] = {}
        self.n_open = 0


class _Stage:
    """A stage that is open: where it is, its profile and papers, its clock."""

    __slots__ = (
        "answered_on", "asked_at", "due_at", "due_on", "filed", "gate", "is_answered", "is_at", "n_left", "n_sorry",
        "name", "office", "papers", "paused", "received_at", "row", "s", "slot", "visit",
    )  # fmt: skip

    def __init__(self, filed: _Filed, slot: int, s: int, name: str, row: int, papers: int, office: int) -> None:
        self.filed, self.slot, self.s, self.name, self.row, self.papers = filed, slot, s, name, row, papers
        self.office, self.visit, self.is_at, self.n_sorry, self.n_left = office, 1, NOWHERE, 0, 0
        self.due_at = self.due_on = self.answered_on = self.asked_at = -1
        self.received_at = self.paused = 0
        self.gate: Any = None
        self.is_answered = False


class Births:
    """Cases of one edition, to be played to their ends once. Raises NotImplementedError for what is left out."""

    def __init__(self, compiled: Compiled, cases: Cases) -> None:
        t, law = compiled.tables, compiled.laws[0]
        is_held = len(compiled.laws) == 1 and not t.has_grounds.any() and not t.is_brought.any()
        if not is_held or set(t.n_parts.tolist()) != {1} or law.supplement_clock == "restarts":
            raise NotImplementedError("more than one edition, grounds, papers brought instead, limits of parts")
        if len(compiled.habits.outage_system) or max(t.first_owed[1:] - t.first_owed[:-1]) > 1:
            raise NotImplementedError("outages, or several answers owed")
        self.t, self.h, self.cases = _lists(t), _lists(compiled.habits), _lists(cases)
        self.days, self.seed = Days(compiled.clockwork), int(compiled.habits.seed)
        self.first_ordinal = law.calendar.first.toordinal()
        self.chain, self.names = law.edition.chain, [slot.procedure.code for slot in compiled.slots]
        ends = [*self.h.first[1:], len(self.h.points)]
        self.spreads = [self.h.points[first:end] for first, end in zip(self.h.first, ends, strict=True)]
        self.env, self.rows = simpy.Environment(), list[Row]()
        offered = sorted({office for one in self.cases.office for office in one if office >= 0})
        map_ = compiled.map
        self.offices = {
            one: Office(self.env, compiled.offices[one], int(map_.n_officers[one]), int(map_.share[one]), self)
            for one in offered
        }

    def run(self) -> list[Row]:
        """Rows as they happened."""
        self.env.process(self._families())
        self.env.run()
        return self.rows

    def _families(self) -> Steps:
        cases = self.cases
        for at, _, case in sorted(zip(cases.at, cases.order, range(len(cases.at)), strict=True)):
            if at > self.env.now:
                yield self.env.timeout(at - self.env.now)
            self._submit(case)

    def _submit(self, case: int) -> None:
        cases, t, now = self.cases, self.t, self.env.now
        number, chosen, aside = cases.number[case], cases.chosen[case], cases.aside[case]
        leaves = NEVER
        if happens(self.h.withdraw, draw(self.seed, number, self.chain, 0, Draw.WITHDRAWS)):
            leaves = now + self._time(self.h.patience, number, self.chain, 0, Draw.PATIENCE)
        filed = _Filed(case, number, cases.order[case], leaves)
        self._tell(filed, SUBMIT, -1)
        for slot in range(t.first_slot[1]):
            if not chosen >> slot & 1 or aside >> slot & 1:
                self._tell(filed, REDIRECT if chosen >> slot & 1 else NOT_CHOOSE, slot)
            else:
                filed.ended[slot] = self.env.event()
        filed.n_open = len(filed.ended)
        if not filed.ended:
            self._tell(filed, END_CASE, -1)
        for slot in filed.ended:
            row, papers, office = cases.profile[case][slot], cases.papers[case], cases.office[case][slot]
            stage = _Stage(filed, slot, slot, self.names[slot], row, papers, office)
            self.env.process(self._stage(stage))

    def _tell(self, filed: _Filed, verb: int, slot: int, visit: int = 0, office: int = -1, officer: int = 0) -> None:
        self.rows.append((filed.case, self.env.now, verb, slot, visit, office, officer))

    def _time(self, spread: int, number: int, name: str, visit: int, kind: Draw) -> int:
        return quantile(self.spreads[spread], draw(self.seed, number, name, visit, kind))

    # Until it is offered

    def _stage(self, it: _Stage) -> Steps:
        filed = it.filed
        how, rank = yield from self._opened(it)
        if how == OFFERED:
            how, rank = yield from self._visits(it, rank)
        elif how in (DROPPED, WITHDRAWN):
            self._tell(filed, DROP if how == DROPPED else WITHDRAW, it.slot)
        it.is_at = NOWHERE
        filed.ended[it.slot].succeed((how, rank))
        filed.n_open -= 1
        if not filed.n_open:
            self._tell(filed, END_CASE, -1)
        if how == APPROVED:
            us = self._time(self.h.delivery, filed.number, it.name, it.visit, Draw.DELIVERY)
            yield self.env.timeout(self.days.after_work(self.env.now, us) - self.env.now)
            self._tell(filed, DELIVER, it.slot, it.visit, it.office)

    def _opened(self, it: _Stage) -> Steps:
        """Waits for results and answers: how it comes to be, and by which rank."""
        needs, gate = list(self._needs(it)), self.env.event()
        it.gate, it.n_left = gate, len(needs)
        self._ask(it)
        if not it.n_left:
            return OFFERED, Rank.ANSWERED
        for giver, is_soft in needs:
            it.filed.ended[giver].callbacks.append(lambda end, is_soft=is_soft: self._given(it, is_soft, end))
        if it.filed.leaves == NEVER:
            found = yield gate
            return found
        yield gate | self.env.timeout(it.filed.leaves - self.env.now)
        if self.env.now < it.filed.leaves:
            return gate.value
        it.gate = None
        return WITHDRAWN, Rank.VISIT_ENDS

    def _needs(self, it: _Stage) -> Generator[tuple[int, bool], None, None]:
        """Stages that give what it needs; where one is not there, those that this would have needed."""
        t, pending, seen = self.t, [it.slot], {it.slot}
        while pending:
            one = pending.pop()
            needs = t.needs[self.cases.profile[it.filed.case][one]]
            for number, need in enumerate(range(t.first_need[one], t.first_need[one + 1])):
                giver = t.giver[need]
                if not needs >> number & 1:
                    continue
                if giver in it.filed.ended:
                    yield giver, t.is_soft[need]
                elif giver not in seen:
                    seen.add(giver)
                    pending.append(giver)

    def _given(self, it: _Stage, is_soft: bool, end: simpy.Event) -> None:
        how, rank = end.value
        if how == WITHDRAWN:  # so is this one, in the same instant
            return
        if how == APPROVED or is_soft:
            self._there(it, rank)
        else:
            self._open(it, DROPPED, rank)

    def _there(self, it: _Stage, rank: int) -> None:
        it.n_left -= 1
        if not it.n_left:
            self._open(it, OFFERED, rank)

    def _open(self, it: _Stage, how: int, rank: int) -> None:
        if it.gate is not None and not it.gate.triggered:
            it.gate.succeed((how, rank))

    def _ask(self, it: _Stage) -> None:
        """The answer that somebody owes, or the end of the days in which it may come."""
        t, env, number = self.t, self.env, it.filed.number
        owed = t.first_owed[it.s]
        if owed == t.first_owed[it.s + 1] or not t.owes[it.row] & 1 or t.instead[owed] & it.papers:
            return
        it.n_left += 1
        lapses = self.days.citizen_days_end(env.now, self._limit(t.owed_limit[owed], env.now)[1])
        _at(env, lapses, Rank.TIME_IS_UP, lambda _: self._lapses(it))
        if happens(self.h.owed_silent, draw(self.seed, number, it.name, 0, Draw.SILENT)):
            return
        says_no = happens(self.h.owed_declined, draw(self.seed, number, it.name, 0, Draw.DECLINES))
        after = self._settled(it.row, it.s, ANSWERS + says_no)
        at = env.now + self._time(t.reply[owed], number, it.name, 0, Draw.REPLY_TIME)
        if at < lapses and (t.can_decline[owed] or not says_no) and t.confirms[after][0] != IN_VAIN:
            _at(env, at, Rank.ANSWERED, lambda _: self._confirms(it, after))

    def _is_waiting(self, it: _Stage) -> bool:
        return it.gate is not None and not it.gate.triggered and self.env.now < it.filed.leaves

    def _confirms(self, it: _Stage, row: int) -> None:
        if not self._is_waiting(it):
            return
        it.row = row
        self._tell(it.filed, CONFIRM, it.slot)
        if self.t.confirms[row][0] == ENDS:
            self._open(it, REFUSED, Rank.ANSWERED)
        else:
            it.n_left -= 1
            it.is_answered = True
            if not it.n_left:
                self._open(it, OFFERED, Rank.ANSWERED)

    def _lapses(self, it: _Stage) -> None:
        if it.is_answered or not self._is_waiting(it):
            return
        self._tell(it.filed, LAPSE, it.slot)
        if self.t.waiting_lapses[it.s] == ENDS:
            self._open(it, REFUSED, Rank.TIME_IS_UP)

    # At the office

    def _visits(self, it: _Stage, rank: int) -> Steps:
        """From queue to desk and back, until it is ruled upon: how it ended, and by which rank."""
        env, filed, office = self.env, it.filed, self.offices[it.office]
        leaves, slot = filed.leaves, it.slot
        self._start(it)
        self._tell(filed, OFFER, slot, 1, it.office)
        while True:
            it.is_at = AT_OFFICE
            claim = Claim(office, (env.now, rank, filed.order))
            if leaves == NEVER:
                officer = yield claim
            else:
                yield claim | env.timeout(leaves - env.now)
                if env.now >= leaves:
                    claim.cancel()
                    return self._withdraw(it)
                officer = claim.value
            visit, who = it.visit, officer + 1
            it.is_at = ON_DESK
            self._tell(filed, CLAIM, slot, visit, it.office, who)
            act, asked, off_at, at = self._sit_down(it)
            given = self.days.worked_upto(off_at) - self.days.worked_upto(env.now)
            other = given * (1000 - office.share) // office.share
            office.free(officer, self.days.after_work(off_at, other))
            yield env.timeout(min(at, leaves) - env.now)
            if at >= leaves:
                return self._withdraw(it)
            if act >= GOOD:
                self._tell(filed, self.t.ruling[it.s] if act == GOOD else REFUSE, slot, visit, it.office, who)
                return (APPROVED if act == GOOD else REFUSED), Rank.VISIT_ENDS
            back, verb, teller, row = self._asked(it, act, who)
            back = max(back, at + 1)
            yield env.timeout(min(back, leaves) - env.now)
            if back >= leaves:
                return self._withdraw(it)
            if verb == LAPSE:
                self._tell(filed, LAPSE, slot, visit, it.office)
                return REFUSED, Rank.TIME_IS_UP
            it.row, it.visit, rank = row, visit + 1, Rank.ANSWERED
            if act == ASK:
                it.papers |= asked
                self._resume(it)
            self._tell(filed, verb, slot, visit + 1, it.office, teller)
            self._timer(it)

    def _withdraw(self, it: _Stage) -> tuple[int, int]:
        self._tell(it.filed, WITHDRAW, it.slot, it.visit, it.office)
        return WITHDRAWN, Rank.VISIT_ENDS

    def _sit_down(self, it: _Stage) -> tuple[int, int, int, int]:
        """What the officer does, papers asked for, when the officer is off it, when it is done."""
        t, h, number, name, visit, now = self.t, self.h, it.filed.number, it.name, it.visit, self.env.now
        asked, unusual = t.wanted[it.row] & ~it.papers, 0
        if visit <= LAST_UNUSUAL_VISIT:
            place = below(1000, draw(self.seed, number, name, visit, Draw.OUTCOME))
            unusual = next((kind for kind, upto in enumerate(h.upto, 1) if place < upto), 0)
        act = ASK
        if not asked:
            act = t.act[it.row][1][visit == 1][unusual]
            if act == ASK:
                which = draw(self.seed, number, name, visit, Draw.ITEM) >> 32
                asked = t.askable[t.first_askable[it.row] + which % t.n_askable[it.row]]
        desk_us = self._time(t.service[it.s], number, name, visit, Draw.SERVICE)
        off_at = at = self.days.after_work(now, desk_us)
        if act < GOOD:
            return act, asked, min(off_at, it.filed.leaves), at
        us = desk_us + self._time(t.signature[it.s], number, name, visit, Draw.SIGNATURE)
        return act, asked, off_at, self.days.after_work(now, us)

    def _asked(self, it: _Stage, act: int, who: int) -> tuple[int, int, int, int]:
        """Asks the family, a register or whoever verifies: when and how it comes back, who tells, the profile then."""
        t, h, number, name, visit, now = self.t, self.h, it.filed.number, it.name, it.visit, self.env.now
        if act == ASK:
            it.asked_at, it.is_at = now, AT_CITIZEN
            self._tell(it.filed, REQUEST_SUPPLEMENT, it.slot, visit, it.office, who)
            lapses = self.days.citizen_days_end(now, self._limit(t.supplement[0], now)[1])
            if happens(h.no_supplement, draw(self.seed, number, name, visit, Draw.ANSWER)):
                return lapses, LAPSE, 0, it.row
            back = now + self._time(h.supplement, number, name, visit, Draw.ANSWER_TIME)
            return (back, SUPPLEMENT, 0, it.row) if back < lapses else (lapses, LAPSE, 0, it.row)
        if act == VERIFY:
            it.is_at = VERIFYING
            asked_row = self._settled(it.row, it.s, ASKED)
            self._tell(it.filed, REQUEST_VERIFICATION, it.slot, visit, it.office, who)
            self._relimit(it, asked_row)
            us = self._time(h.verification, number, name, visit, Draw.VERIFICATION_TIME)
            is_unfit = happens(h.unfit, draw(self.seed, number, name, visit, Draw.FINDING))
            row = self._settled(asked_row, it.s, UNFIT if is_unfit else FIT)
            return self.days.after_work(now, us), VERIFIED, who, row
        assert act == WAIT
        it.is_at = AT_NEIGHBOUR
        self._tell(it.filed, WAITS, it.slot, visit, it.office, who)
        n_systems = t.first_neighbour[it.s + 1] - t.first_neighbour[it.s]
        system = (draw(self.seed, number, name, visit, Draw.ITEM) >> 32) % n_systems
        latency = t.latency[t.first_neighbour[it.s] + system]
        back = now + self._time(latency, number, name, visit, Draw.LATENCY)
        return back, NEIGHBOUR_ANSWER, 0, it.row

    def _settled(self, row: int, s: int, effect: int) -> int:
        t, base_ = self.t, self.t.first_profile[s]
        first = t.effect_first[s][effect]
        for place in range(first, first + t.effect_n[s][effect]):
            stride = t.set_stride[place]
            row += (t.set_value[place] - (row - base_) // stride % t.set_size[place]) * stride
        return row

    # Deadlines

    def _limit(self, limit: int, at: int) -> tuple[int, int, int]:
        """The unit, the number and the place of the version of the limit on the day of an instant."""
        t, found = self.t, self.t.first_version[limit]
        while found + 1 < t.first_version[limit + 1] and t.version_from[found + 1] <= at // DAY_US:
            found += 1
        part = t.first_part[found]
        return t.part_unit[part], t.part_value[part], part

    def _start(self, it: _Stage) -> None:
        it.received_at, it.paused, it.answered_on = self.env.now, 0, -1
        unit, n, _ = self._limit(self.t.limit[it.row], self.env.now)
        it.due_on, it.due_at = self.days.due(unit, n, it.received_at, 0)
        self._timer(it)

    def _relimit(self, it: _Stage, row: int) -> None:
        _, _, old = self._limit(self.t.limit[it.row], self.env.now)
        unit, n, new = self._limit(self.t.limit[row], self.env.now)
        if old != new:
            due_at = it.due_at
            it.due_on, it.due_at = self.days.due(unit, n, it.received_at, it.paused)
            if it.due_at != due_at:
                self._timer(it)

    def _resume(self, it: _Stage) -> None:
        asked_at, it.asked_at, days = it.asked_at, -1, self.days
        if asked_at < 0 or (it.due_at >= 0 and asked_at > it.due_at):
            return
        until_on = days.receipt_day(self.env.now)
        from_on = max(asked_at // DAY_US, it.answered_on, days.receipt_day(it.received_at))
        n = max(0, days.until[until_on - 1] - days.until[from_on - 1]) if from_on < until_on else 0
        it.paused, it.answered_on = it.paused + n, until_on
        if it.due_at >= 0:
            on = days.plus_working(it.due_on, n)
            it.due_on, it.due_at = on, it.due_at + (on - it.due_on) * DAY_US

    def _timer(self, it: _Stage) -> None:
        """Looks at the stage when its time is up."""
        if it.due_at >= 0 and it.n_sorry < self.t.apologies[0]:
            _at(self.env, max(it.due_at, self.env.now), Rank.TIME_IS_UP, lambda _: self._is_late(it))

    def _is_late(self, it: _Stage) -> None:
        is_sorry = self.t.apologises[it.s] >> it.is_at & 1 and it.n_sorry < self.t.apologies[0]
        if is_sorry and 0 <= it.due_at <= self.env.now:
            it.n_sorry += 1
            self._tell(it.filed, APOLOGISE, it.slot, it.visit, it.office)


def _lists(arrays: Any) -> SimpleNamespace:
    """Arrays as lists, which Python reads faster."""
    return SimpleNamespace(**{name: getattr(it, "tolist", lambda it=it: it)() for name, it in arrays._asdict().items()})
