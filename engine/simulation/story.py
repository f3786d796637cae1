"""The story of one case in compiled code: its events with their deadlines, from who took which stage when.

Deadlines, pauses, extensions, apologies and the group's clock move nothing that anybody does, so they are counted here,
after the queues were played.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.simulation.by_reference import by_reference
from engine.simulation.clocks import ASKED_AT, DUE_AT, N_OF_A_CLOCK, own_due, relimit, resume, start
from engine.simulation.clockwork import (
    BEYOND,
)
from engine.simulation.compiled_code import called, inline, inner, outer
from engine.simulation.rows import (
    AT,
    BEFORE,
    DUE,
    FOLLOWS,
    LAST,
    MAIN,
    NO_DUE,
    NONE,
    OFFICE,
    OFFICER,
    OVERDUE,
    SLOT,
    VERB,
    VERB_APOLOGISE,
    VERB_CLAIM,
    VERB_CONFIRM,
    VERB_DELIVER,
    VERB_DROP,
    VERB_END_CASE,
    VERB_FIND,
    VERB_LAPSE,
    VERB_NEIGHBOUR_ANSWER,
    VERB_NOT_CHOOSE,
    VERB_OFFER,
    VERB_REDIRECT,
    VERB_REFUSE,
    VERB_REOPEN,
    VERB_REPLACE_OFFICE,
    VERB_REQUEST_SUPPLEMENT,
    VERB_REQUEST_VERIFICATION,
    VERB_RETURN_UPSTREAM,
    VERB_SUBMIT,
    VERB_SUPPLEMENT,
    VERB_VERIFY,
    VERB_WAIT,
    VERB_WITHDRAW,
    VISIT,
    WHAT,
    ZERO,
    put_in_order,
    tell,
    tell_own_due,
)
from engine.simulation.stage import (
    ANSWERED,
    APPROVED,
    CLAIMED,
    DROPPED,
    MOST_RETURNS,
    MOST_VISITS,
    OFFERED,
    OFFICE_CLOSES,
    OPEN,
    REFUSED,
    RETURNED_AT,
    RETURNED_BY,
    SMALL,
    TIME_IS_UP,
    VISIT_ENDS,
    WITHDRAWN,
    base_of,
    cause_of,
    comes_again,
    comes_back,
    leaves_at,
    may_return,
    office_at,
    opened,
    sent_at,
    settled,
    sit_down,
)
from engine.simulation.tables import ASK, ASKED, GOOD, RETURN, VERIFY

_MOST_TIMERS = 2 * MOST_VISITS + 2
# bits of `apologises`
_AT_OFFICE, _ON_DESK, _AT_NEIGHBOUR, _VERIFYING, _AT_CITIZEN, _NOWHERE = (np.int64(bit) for bit in range(6))


@by_reference
class Desk(NamedTuple):
    """Room to tell one case: clocks of a stage and of the group, timers of deadlines."""

    clock: NDArray[np.int64]
    timers: NDArray[np.int64]
    small: NDArray[np.int64]


@by_reference
class Told(NamedTuple):
    """Columns of events, those of one case after the other and in order: of each case it has `n`. Deadlines are those
    rows that set one, with it.
    """

    n: NDArray[np.uint16]
    at: NDArray[np.int64]
    verb: NDArray[np.uint8]
    slot: NDArray[np.int8]
    visit: NDArray[np.uint8]
    office: NDArray[np.int32]
    officer: NDArray[np.uint16]
    what: NDArray[np.uint8]
    due_row: NDArray[np.int32]
    due_at: NDArray[np.int64]
    group_due_row: NDArray[np.int32]
    group_due_at: NDArray[np.int64]


def told(n_cases: int, n_rows: int, office: Any) -> Told:
    """Room for so many; `office` is the type of numbers of offices."""
    kinds = (np.int64, np.uint8, np.int8, np.uint8, office, np.uint16, np.uint8, np.int32, np.int64, np.int32, np.int64)
    return Told(np.empty(n_cases, np.uint16), *(np.empty(n_rows, kind) for kind in kinds))


def desk() -> Desk:
    return Desk(np.empty((2, N_OF_A_CLOCK), np.int64), np.empty((_MOST_TIMERS, 4), np.int64), np.empty(SMALL, np.int64))


@inline
def tell_case(case, cases, played, claims, desk, t, h, cal, rows, group_due):
    """Tells all events of the case in order; `group_due` gets the deadline of the group that each event sets."""
    rows.n[0] = 0
    edition, at = np.int64(cases.edition[case]), cases.at[case]
    first = t.first_slot[edition]
    n_slots = t.first_slot[edition + 1] - first
    submitted = cause_of(ANSWERED, NONE, ZERO, ZERO)
    tell(rows, at, submitted, MAIN, VERB_SUBMIT, NONE, ZERO, NONE, ZERO, NO_DUE, ZERO)
    last_at, last_cause, is_open = at, submitted, False
    leaves = leaves_at(case, cases, t, h)
    for slot in range(n_slots):
        if not cases.chosen[case] >> slot & 1:
            tell(rows, at, submitted, MAIN + 1 + slot, VERB_NOT_CHOOSE, slot, ZERO, NONE, ZERO, NO_DUE, ZERO)
            continue
        if cases.aside[case] >> slot & 1:
            tell(rows, at, submitted, MAIN + 1 + slot, VERB_REDIRECT, slot, ZERO, NONE, ZERO, NO_DUE, ZERO)
            continue
        how = _tell_stage(case, slot, leaves, cases, played, claims, desk, t, h, cal, rows)
        if how == OPEN:
            is_open = True
        else:
            ended_at, cause = played.ended_at[case, slot], np.int64(played.cause[case, slot])
            if ended_at > last_at or (ended_at == last_at and cause >> 3 > last_cause >> 3):
                last_at, last_cause = ended_at, cause
    if not is_open:
        tell(rows, last_at, last_cause >> 3 << 3, LAST, VERB_END_CASE, NONE, ZERO, NONE, ZERO, NO_DUE, ZERO)
    put_in_order(rows)
    _find_once(case, cases, rows)
    _group(case, edition, first, cases, desk, t, cal, rows, group_due)


@inner
def _find_once(case, cases, rows):
    """What one stage has found is not found again, by itself or for another, unless that rests on more."""
    n, finder, found = 0, -1, np.int64(0)
    for place in range(rows.n[0]):
        slot = rows.told[place, SLOT]
        if rows.told[place, VERB] == VERB_FIND:
            if finder >= 0 and finder != slot and not cases.finds_again[case] >> slot & 1:
                continue
            if found >> slot & 1:
                continue
            finder, found = slot, found | np.int64(1) << slot
        if n < place:
            for column in range(rows.told.shape[1]):
                rows.told[n, column] = rows.told[place, column]
        n += 1
    rows.n[0] = n


@called
def _apologies(rows, slot, s, edition, timers, n_timers, n_told, due_at, mask, bit, until, rank, visit, office, t):
    """Tells what timers of the deadline do before an instant and rank; returns how many apologies there are by then.

    A timer that is over when it is set fires at once: then its instant is that of what set it.
    """
    while True:
        which, fires_at = NONE, BEYOND
        for number in range(n_timers):
            at, set_at = timers[number, 0], timers[number, 1]
            its = max(at, set_at)
            if at < 0 or its > until or (its == until and at > set_at and rank <= TIME_IS_UP):
                continue
            if its < fires_at or (its == fires_at and at < timers[which, 0]):
                which, fires_at = np.int64(number), its
        if which < 0:
            return n_told
        at, cause = timers[which, 0], timers[which, 2]
        timers[which, 0] = -1
        if not mask >> bit & 1 or due_at < 0 or due_at > fires_at or n_told >= t.apologies[edition]:
            continue
        n_told += 1
        if at < fires_at or timers[which, 1] == fires_at:
            tell(rows, fires_at, cause, OVERDUE, VERB_APOLOGISE, slot, visit, office, ZERO, NO_DUE, ZERO)
        else:
            cause = cause_of(TIME_IS_UP, slot, timers[which, 3], ZERO)
            tell(rows, fires_at, cause, MAIN, VERB_APOLOGISE, slot, visit, office, ZERO, NO_DUE, ZERO)


@called
def _handed_over(rows, slot, s, edition, timers, n_timers, n_told, due_at, mask, bit, until, visit, office, t):
    """Tells that offices close until an instant, and the apologies before; returns the office that has the work then,
    and how many apologies there are.
    """
    while t.closes_at[office] <= until and t.closes_at[office] < BEYOND and t.successor[office] >= 0:
        at = t.closes_at[office]
        n_told = _apologies(
            rows, slot, s, edition, timers, n_timers, n_told, due_at, mask, bit, at, OFFICE_CLOSES, visit, office, t
        )
        office = np.int64(t.successor[office])
        cause = cause_of(OFFICE_CLOSES, slot, visit, ZERO)
        tell(rows, at, cause, MAIN, VERB_REPLACE_OFFICE, slot, visit, office, ZERO, NO_DUE, ZERO)
    return office, n_told


@inner
def _put_timer(timers, n, due_at, at, cause, visit):
    """A timer of the deadline; returns how many there are."""
    if due_at < 0 or n >= len(timers):
        return n
    timers[n, 0], timers[n, 1], timers[n, 2], timers[n, 3] = due_at, at, cause, visit
    return n + 1


@inner
def _next_claim(claim, case, slot, played, claims):
    """Who takes the stage after that claim, -1 the first, and when: (claim, claimed at, officer); -1: nobody does."""
    after = np.int64(played.later[case, slot]) if claim < 0 else np.int64(claims.next[claim])
    if after < 0:
        return after, NONE, ZERO
    return after, claims.at[after], np.int64(claims.officer[after])


@called
def _tell_stage(case, slot, leaves, cases, played, claims, desk, t, h, cal, rows):
    """The events of one stage that was chosen and is in scope. Returns how it ended."""
    edition, number = np.int64(cases.edition[case]), cases.number[case]
    s = t.first_slot[edition] + slot
    how, at, cause, row, papers = opened(case, slot, BEYOND, cases, played, desk.small, t, h, cal, rows)
    withdrawal = cause_of(VISIT_ENDS, NONE, ZERO, ZERO)
    if how != OFFERED:
        if how == DROPPED:
            place = FOLLOWS + (cause & 7) * 8 + slot
            tell(rows, at, cause >> 3 << 3, place, VERB_DROP, slot, ZERO, NONE, ZERO, NO_DUE, ZERO)
        elif how == WITHDRAWN:
            tell(rows, at, withdrawal, MAIN + slot, VERB_WITHDRAW, slot, ZERO, NONE, ZERO, NO_DUE, ZERO)
        return np.int64(how)
    office, mask = office_at(np.int64(cases.office[case, slot]), at, t), t.apologises[s]
    clock, timers = desk.clock[0], desk.timers
    n_timers, n_sorry, visit = ZERO, ZERO, np.int64(1)
    start(clock, t.limit[row], at, t, cal)
    tell(
        rows,
        at,
        cause >> 3 << 3,
        FOLLOWS + (cause & 7) * 8 + slot,
        VERB_OFFER,
        slot,
        visit,
        office,
        ZERO,
        clock[DUE_AT],
        ZERO,
    )
    n_timers = _put_timer(timers, n_timers, clock[DUE_AT], at, cause >> 3 << 3, visit)
    claim, claimed_at, officer = NONE, played.claimed_at[case, slot], np.int64(played.officer[case, slot])
    base, n_returns = base_of(s, t), ZERO
    while True:
        if claimed_at < 0 or claimed_at >= leaves:
            break
        office, n_sorry = _handed_over(
            rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _AT_OFFICE, claimed_at, visit,
            office, t,
        )  # fmt: skip
        n_sorry = _apologies(
            rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _AT_OFFICE, claimed_at, CLAIMED,
            visit, office, t,
        )  # fmt: skip
        tell(
            rows,
            claimed_at,
            cause_of(CLAIMED, slot, visit, ZERO),
            MAIN,
            VERB_CLAIM,
            slot,
            visit,
            office,
            officer,
            NO_DUE,
            ZERO,
        )
        is_returnable = may_return(case, slot, claimed_at, cases, played, t)
        act, at, _, _, asked, which = sit_down(number, s, visit, row, papers, claimed_at, is_returnable, t, h, cal)
        if t.closes_at[office] <= min(at, leaves):  # the next office begins anew
            office, n_sorry = _handed_over(
                rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _ON_DESK, t.closes_at[office],
                visit, office, t,
            )  # fmt: skip
            claim, claimed_at, officer = _next_claim(claim, case, slot, played, claims)
            continue
        n_sorry = _apologies(
            rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _ON_DESK, min(at, leaves),
            VISIT_ENDS, visit, office, t,
        )  # fmt: skip
        if at >= leaves:
            _withdraw(rows, leaves, slot, visit, office)
            return np.int64(WITHDRAWN)
        cause = cause_of(VISIT_ENDS, slot, visit, ZERO)
        if act >= GOOD:
            if cases.finds[case] >> slot & 1:
                tell(rows, at, cause, BEFORE, VERB_FIND, slot, visit, office, officer, NO_DUE, ZERO)
            verb = t.ruling[s] if act == GOOD else VERB_REFUSE
            tell(rows, at, cause, MAIN, verb, slot, visit, office, officer, NO_DUE, which + 1)
            if t.within[s, verb] >= 0:
                tell_own_due(rows, own_due(clock, t.within[s, verb], at, t, cal))
            if act == GOOD:
                delivered_at, again_at, by = sent_at(number, s, visit, at, t, h, cal), BEYOND, ZERO
                may_return_it = t.returned[edition] == slot and n_returns < MOST_RETURNS
                if may_return_it and played.returns[case, n_returns, RETURNED_AT] >= 0:
                    one = played.returns[case, n_returns]
                    again_at, by = one[RETURNED_AT], one[RETURNED_BY]
                office, n_sorry = _handed_over(
                    rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _NOWHERE,
                    min(delivered_at, again_at), visit, office, t,
                )  # fmt: skip
                if delivered_at < again_at or (delivered_at == again_at and cause < by):
                    tell(rows, delivered_at, cause, MAIN, VERB_DELIVER, slot, visit, office, ZERO, NO_DUE, ZERO)
                if again_at < BEYOND:
                    n_returns += 1
                    n_sorry = _apologies(
                        rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _NOWHERE, again_at,
                        VISIT_ENDS, visit, office, t,
                    )  # fmt: skip
                    office, visit = office_at(np.int64(cases.office[case, slot]), again_at, t), visit + 1
                    start(clock, t.limit[row], again_at, t, cal)
                    tell(rows, again_at, by, MAIN + 1, VERB_REOPEN, slot, visit, office, ZERO, clock[DUE_AT], ZERO)
                    n_timers = _put_timer(timers, n_timers, clock[DUE_AT], again_at, by, visit)
                    claim, claimed_at, officer = _next_claim(claim, case, slot, played, claims)
                    continue
            return np.int64(APPROVED)
        if act == RETURN:
            tell(rows, at, cause, MAIN, VERB_RETURN_UPSTREAM, slot, visit, office, officer, NO_DUE, ZERO)
            if t.within[s, VERB_RETURN_UPSTREAM] >= 0:
                tell_own_due(rows, own_due(clock, t.within[s, VERB_RETURN_UPSTREAM], at, t, cal))
            how, back, came = comes_again(case, slot, row, n_returns, cases, played, t)
            n_returns += 1
            n_sorry = _apologies(
                rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _NOWHERE, min(back, leaves),
                came >> 13, visit, office, t,
            )  # fmt: skip
            if how == WITHDRAWN:
                _withdraw(rows, leaves, slot, visit, office)
                return np.int64(WITHDRAWN)
            place = FOLLOWS + (came & 7) * 8 + slot
            if how == DROPPED:
                tell(rows, back, came >> 3 << 3, place, VERB_DROP, slot, visit, office, ZERO, NO_DUE, ZERO)
                return np.int64(DROPPED)
            office, visit = office_at(np.int64(cases.office[case, slot]), back, t), visit + 1
            start(clock, t.limit[row], back, t, cal)
            tell(rows, back, came >> 3 << 3, place, VERB_OFFER, slot, visit, office, ZERO, clock[DUE_AT], ZERO)
            n_timers = _put_timer(timers, n_timers, clock[DUE_AT], back, came >> 3 << 3, visit)
            claim, claimed_at, officer = _next_claim(claim, case, slot, played, claims)
            continue
        back, is_back, new_row, papers, effect = comes_back(
            number, s, visit, row, papers, act, at, asked, which, edition, t, h, cal
        )
        back = max(back, at + 1)
        if act == ASK:
            clock[ASKED_AT] = at
            tell(rows, at, cause, MAIN, VERB_REQUEST_SUPPLEMENT, slot, visit, office, officer, clock[DUE_AT], ZERO)
            bit, rank, verb = _AT_CITIZEN, ANSWERED, VERB_SUPPLEMENT
        elif act == VERIFY:
            asked_row = settled(row, base, s, ASKED, t)
            old = clock[DUE_AT]
            relimit(clock, t.limit[row], t.limit[asked_row], at, t, cal)
            tell(
                rows,
                at,
                cause,
                MAIN,
                VERB_REQUEST_VERIFICATION,
                slot,
                visit,
                office,
                officer,
                clock[DUE_AT],
                ASKED + 1,
            )
            if clock[DUE_AT] != old:
                n_timers = _put_timer(timers, n_timers, clock[DUE_AT], at, cause, visit)
            bit, rank, verb = _VERIFYING, ANSWERED, VERB_VERIFY
        else:
            tell(rows, at, cause, MAIN, VERB_WAIT, slot, visit, office, officer, NO_DUE, which + 1)
            bit, rank, verb = _AT_NEIGHBOUR, ANSWERED, VERB_NEIGHBOUR_ANSWER
        if not is_back:
            rank, verb = TIME_IS_UP, VERB_LAPSE
        office, n_sorry = _handed_over(
            rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, bit, min(back, leaves), visit,
            office, t,
        )  # fmt: skip
        n_sorry = _apologies(
            rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, bit, min(back, leaves), rank,
            visit, office, t,
        )  # fmt: skip
        if back >= leaves:
            _withdraw(rows, leaves, slot, visit, office)
            return np.int64(WITHDRAWN)
        cause = cause_of(rank, slot, visit, ZERO)
        if not is_back:
            tell(rows, back, cause, MAIN, VERB_LAPSE, slot, visit, office, ZERO, NO_DUE, ZERO)
            return np.int64(REFUSED)
        row = new_row
        if act == ASK:
            resume(clock, t.limit[row], back, t, cal)
        told_by = officer if act == VERIFY else ZERO
        visit += 1
        tell(
            rows,
            back,
            cause,
            MAIN,
            verb,
            slot,
            visit,
            office,
            told_by,
            clock[DUE_AT],
            effect + 1 if act == VERIFY else ZERO,
        )
        n_timers = _put_timer(timers, n_timers, clock[DUE_AT], back, cause, visit)
        claim, claimed_at, officer = _next_claim(claim, case, slot, played, claims)
    office, n_sorry = _handed_over(
        rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _AT_OFFICE, leaves, visit, office, t,
    )  # fmt: skip
    _apologies(
        rows, slot, s, edition, timers, n_timers, n_sorry, clock[DUE_AT], mask, _AT_OFFICE, leaves, VISIT_ENDS, visit,
        office, t,
    )  # fmt: skip
    if leaves == BEYOND:
        return np.int64(OPEN)
    _withdraw(rows, leaves, slot, visit, office)
    return np.int64(WITHDRAWN)


@inner
def _withdraw(rows, at, slot, visit, office):
    tell(
        rows,
        at,
        cause_of(VISIT_ENDS, NONE, ZERO, ZERO),
        MAIN + slot,
        VERB_WITHDRAW,
        slot,
        visit,
        office,
        ZERO,
        NO_DUE,
        ZERO,
    )


@called
def _group(case, edition, first, cases, desk, t, cal, rows, group_due):
    """The group's clock: from submission on, standing while the citizen is awaited by one of its stages."""
    clock = desk.clock[1]
    row, members, waiting = np.int64(cases.group[case]), t.members[edition], 0
    base = t.first_group[edition]
    start(clock, t.group_limit[row], cases.at[case], t, cal)
    for place in range(rows.n[0]):
        verb, slot, at = rows.told[place, VERB], rows.told[place, SLOT], rows.told[place, AT]
        group_due[place] = NO_DUE
        if verb == VERB_SUBMIT:
            group_due[place] = clock[DUE_AT]
        if slot < 0:
            continue
        if verb in (VERB_REQUEST_VERIFICATION, VERB_VERIFY, VERB_CONFIRM):
            effect, s = rows.told[place, WHAT] - 1, first + slot
            before = row
            begin = t.group_effect_first[s, effect]
            for one in range(begin, begin + t.group_effect_n[s, effect]):
                stride = t.set_stride[one]
                row += (t.set_value[one] - (row - base) // stride % t.set_size[one]) * stride
            if verb == VERB_REQUEST_VERIFICATION and members >> slot & 1:
                relimit(clock, t.group_limit[before], t.group_limit[row], at, t, cal)
        if not members >> slot & 1:
            continue
        bit = np.int64(1) << slot
        if verb == VERB_REQUEST_VERIFICATION:
            group_due[place] = clock[DUE_AT]
        elif verb == VERB_REQUEST_SUPPLEMENT:
            waiting |= bit
            if clock[ASKED_AT] < 0:
                clock[ASKED_AT] = at
                group_due[place] = clock[DUE_AT]
        elif waiting & bit and verb in (VERB_SUPPLEMENT, VERB_LAPSE, VERB_WITHDRAW):
            waiting &= ~bit
            if not waiting and clock[ASKED_AT] >= 0:
                resume(clock, t.group_limit[row], at, t, cal)
                group_due[place] = clock[DUE_AT]


@outer
def tell_cases(wanted, cases, played, claims, desk, t, h, cal, rows, group_due, told):
    """Puts the events of the wanted cases into columns, until there is no room for those of one; returns of how many
    cases, how many events, and how many deadlines of stages and of groups they set.
    """
    n_cases = n = n_dues = n_group_dues = 0
    for one in range(len(wanted)):
        case = wanted[one]
        tell_case(case, cases, played, claims, desk, t, h, cal, rows, group_due)
        if rows.n[0] >= len(rows.told) or n + rows.n[0] > len(told.at):
            break
        for place in range(rows.n[0]):
            its = rows.told[place]
            told.at[n], told.verb[n], told.slot[n], told.visit[n] = its[AT], its[VERB], its[SLOT], its[VISIT]
            told.office[n], told.officer[n], told.what[n] = its[OFFICE], its[OFFICER], its[WHAT]
            if its[DUE] >= 0:
                told.due_row[n_dues], told.due_at[n_dues] = n, its[DUE]
                n_dues += 1
            if group_due[place] >= 0:
                told.group_due_row[n_group_dues], told.group_due_at[n_group_dues] = n, group_due[place]
                n_group_dues += 1
            n += 1
        told.n[n_cases] = rows.n[0]
        n_cases += 1
    return n_cases, n, n_dues, n_group_dues
