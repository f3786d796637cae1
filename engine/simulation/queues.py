"""The queues of offices in compiled code: who takes which work when, what came first or what is due first.

Offices are played in groups that share no case, each from its first instant to its last; the agencies of a chain one
level after the other, as its results are needed. So groups of one level can be played by several threads.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.agencies.chance import Draw
from engine.simulation.by_reference import by_reference
from engine.simulation.clocks import ASKED_AT, DUE_AT, N_OF_A_CLOCK, relimit, resume, start
from engine.simulation.clockwork import BEYOND, DAY_US, after_work, draw, next_open, worked_upto
from engine.simulation.compiled_code import called, inline, inner, outer
from engine.simulation.rows import NONE, ZERO, Rows, rows
from engine.simulation.stage import (
    ANSWERED,
    APPROVED,
    GIVEN,
    GIVEN_AT,
    ITEM,
    MOST_RETURNS,
    MOST_VISITS,
    OFFERED,
    OFFICE_CLOSES,
    REFUSED,
    RETURNED,
    RETURNED_AT,
    RETURNED_BY,
    SMALL,
    TIME_IS_UP,
    UNKNOWN,
    VISIT_ENDS,
    WITHDRAWN,
    base_of,
    cause_of,
    comes_again,
    comes_back,
    happens,
    leaves_at,
    may_return,
    office_at,
    opened,
    sent_at,
    settled,
    sit_down,
)
from engine.simulation.tables import ASK, ASKED, GOOD, RETURN, VERIFY
from engine.simulation.work import COMES

DONE, PAST_THE_CALENDAR, NO_ROOM, TOO_MANY_VISITS, TOO_LONG, UNFOLLOWED = range(6)
_ABSENCE = int(Draw.ABSENCE)
# of a key on the heap, below the rank
_CASE_BITS, _SLOT_BITS, _ITEM_BITS = 31, 3, 26
_RANK_AT, _CASE_AT = _CASE_BITS + _SLOT_BITS + _ITEM_BITS, _SLOT_BITS + _ITEM_BITS
NOWHERE, WAITS, ON_A_DESK, RETURNS = range(4)  # whether an item is at its office; it is about to return a result
_WAKES = 7  # the rank of an office that hands out work: after all else of the instant


@by_reference
class Offices(NamedTuple):
    """Offices of a level in the order of their groups. `office` is the number of each, `place` where each stands.

    Officers of all offices stand in a row, an office's from its `first_officer` on. `given_us` and `busy_us` are added
    to, by office.
    """

    n_officers: NDArray[np.int64]
    share: NDArray[np.int64]
    is_by_due: NDArray[np.bool_]
    first_officer: NDArray[np.int64]
    officer: NDArray[np.uint64]  # hash of each one's name
    free_at: NDArray[np.int64]
    given_us: NDArray[np.int64]
    busy_us: NDArray[np.int64]


@by_reference
class Room(NamedTuple):
    """What a thread works with: for each item of a group, each entry of a heap, each office. `clock` has rows where an
    office takes what is due first.
    """

    item: NDArray[np.int64]
    clock: NDArray[np.int64]
    papers: NDArray[np.uint64]
    heap: NDArray[np.int64]
    office: NDArray[np.int64]
    small: NDArray[np.int64]
    sink: Rows  # of which nothing is wanted


def room_for(n_items: int, n_offices: int, has_clocks: bool) -> Room:
    """Room for a group of so many items."""
    return Room(
        np.empty((7, n_items), np.int64),
        np.empty((n_items * has_clocks, N_OF_A_CLOCK), np.int64),
        np.empty(n_items, np.uint64),
        np.empty((2, 3 * n_items + 64), np.int64),
        np.empty((3, n_offices), np.int64),
        np.empty(SMALL, np.int64),
        rows(0),
    )


@inner
def push(at, key, n, when, what):
    """Adds to a binary heap; returns its new size."""
    place = n
    while place > 0:
        above = (place - 1) >> 1
        if at[above] < when or (at[above] == when and key[above] < what):
            break
        at[place], key[place] = at[above], key[above]
        place = above
    at[place], key[place] = when, what
    return n + 1


@inner
def drop(at, key, n):
    """Takes the first off; returns the new size."""
    n -= 1
    when, what = at[n], key[n]
    place = 0
    while True:
        below = 2 * place + 1
        if below >= n:
            break
        other = below + 1
        if other < n and (at[other] < at[below] or (at[other] == at[below] and key[other] < key[below])):
            below = other
        if when < at[below] or (when == at[below] and what < key[below]):
            break
        at[place], key[place] = at[below], key[below]
        place = below
    at[place], key[place] = when, what
    return n


@inner
def _is_due_before(clock, item, other):
    """What has no known limit comes after all that is due."""
    due_at, other_at = clock[item, DUE_AT], clock[other, DUE_AT]
    return due_at >= 0 and (other_at < 0 or due_at < other_at)


@inner
def queue(item, head, tail, office, after, clock, is_by_due):
    """Puts the item into the office's queue: last, or before all that is due after it."""
    before, behind = NONE, np.int64(head[office])
    if behind >= 0 and not (is_by_due and _is_due_before(clock, item, tail[office])):
        before, behind = np.int64(tail[office]), NONE
    while behind >= 0 and not _is_due_before(clock, item, behind):
        before, behind = behind, np.int64(after[behind])
    after[item] = behind
    if before < 0:
        head[office] = item
    else:
        after[before] = item
    if behind < 0:
        tail[office] = item


@called
def pause(clock, act, row, after, at, back, s, t, cal):
    """What a request does to the clock until the stage is back, with another profile."""
    if act == ASK:
        clock[ASKED_AT] = at
        resume(clock, t.limit[after], back, t, cal)
    elif act == VERIFY:
        relimit(clock, t.limit[row], t.limit[settled(row, base_of(s, t), s, ASKED, t)], at, t, cal)


@inner
def _is_absent(officer, day, h, first_ordinal):
    return happens(h.absent, draw(h.seed, first_ordinal + day, officer, 0, _ABSENCE))


@inner
def _soonest(office, now, offices, h, cal, first_ordinal):
    """The first instant from now on at which the office is open and one of its officers free and there."""
    best = BEYOND
    for officer in range(offices.first_officer[office], offices.first_officer[office + 1]):
        at = next_open(max(now, offices.free_at[officer]), cal)
        while at < best and _is_absent(offices.officer[officer], at // DAY_US, h, first_ordinal):
            at = next_open((at // DAY_US + 1) * DAY_US, cal)
        best = min(best, at)
        if best == now:
            break
    return best


@inner
def _taker(office, now, offices, h, first_ordinal):
    """The officer with the lowest number who is free and there; -1: none."""
    for officer in range(offices.first_officer[office], offices.first_officer[office + 1]):
        if offices.free_at[officer] <= now and not _is_absent(
            offices.officer[officer], now // DAY_US, h, first_ordinal
        ):
            return officer
    return -1


@outer
def play(
    low,
    high,
    is_joined,
    in_level,
    work,
    offices,
    cases,
    played,
    claims,
    place,
    room,
    t,
    h,
    cal,
    until,
    first_ordinal,
    last,
):
    """Plays the groups `low` to `high`. Returns what came of it, the office concerned, how many waited there, and when.

    `is_joined`: stages of the level need each other; `in_level` tells its offices. `claims` of later visits are put
    from place[0] on, before place[1]. `until`: when the time is over of which an office's use is counted. `last`: an
    instant after which no more work is begun.
    """
    visit, after, leaves, profile, last_claim = room.item[0], room.item[1], room.item[2], room.item[3], room.item[4]
    at_office, lies = room.item[5], room.item[6]
    papers_of, heap_at, heap_key, small, clock = room.papers, room.heap[0], room.heap[1], room.small, room.clock
    sink = room.sink
    head, tail, wakes_at = room.office[0], room.office[1], room.office[2]
    for office in range(len(head)):
        head[office], wakes_at[office] = -1, BEYOND
    for group in range(low, high):
        base = work.first[group]
        n_items = work.n[group]
        n_heap, arrived = 0, 0
        for item in range(n_items):
            visit[item] = 1
            last_claim[item] = -1
            lies[item] = NOWHERE
        while True:
            if arrived < work.n[group] and (
                n_heap == 0
                or work.at[base + arrived] < heap_at[0]
                or (
                    work.at[base + arrived] == heap_at[0]
                    and _key(work, base, arrived, work.cause[base + arrived] >> 13, cases) < heap_key[0]
                )
            ):
                now, item = work.at[base + arrived], np.int64(arrived)
                arrived += 1
                is_wake = is_closing = False
            elif n_heap:
                now, key = heap_at[0], heap_key[0]
                n_heap = drop(heap_at, heap_key, n_heap)
                rank = key >> _RANK_AT
                is_wake, is_closing = rank == _WAKES, rank == OFFICE_CLOSES
                item = key & ((1 << _ITEM_BITS) - 1)
            else:
                break
            if is_wake:
                office = item
            else:
                stage = np.int64(work.stage[base + item])
                case, slot = stage >> 3, stage & 7
                if is_closing:
                    if lies[item] == NOWHERE:  # it is with the citizen or a system, or has ended
                        how, ended_at = played.how[case, slot], played.ended_at[case, slot]
                        if how == APPROVED:  # its result is to be handed over still
                            s = t.first_slot[cases.edition[case]] + slot
                            ended_at = sent_at(cases.number[case], s, visit[item], ended_at, t, h, cal)
                        has_ended = APPROVED <= how <= WITHDRAWN and ended_at < now
                        if t.successor[at_office[item]] < 0 and not has_ended:
                            return UNFOLLOWED, at_office[item], case, now
                        continue
                    head[at_office[item]] = -1  # all that lies there comes away in this instant
                    if leaves[item] < now:
                        lies[item] = NOWHERE
                        played.ended_at[case, slot], played.how[case, slot] = leaves[item], WITHDRAWN
                        played.cause[case, slot] = cause_of(VISIT_ENDS, NONE, ZERO, ZERO)
                        continue
                elif lies[item] == RETURNS:
                    lies[item] = NOWHERE
                    item = _return(case, slot, item, now, visit, cases, played, t)
                    slot = np.int64(work.stage[base + item]) & 7
                    if len(clock):
                        start(clock[item], t.limit[profile[item]], now, t, cal)
                    n_items, n_heap = _follow(
                        case, now, n_items, n_heap, base, work.first[group + 1], in_level, work, cases, played,
                        visit, last_claim, lies, profile, clock, heap_at, heap_key, small, sink, t, h, cal,
                    )  # fmt: skip
                    if n_items < 0:
                        return NO_ROOM, at_office[item], group, now
                elif visit[item] == 1:
                    at_office[item] = office = np.int64(cases.office[case, slot])
                    if played.officer[case, slot] != COMES:  # it waits for others: look again
                        n_items, n_heap = _follow(
                            case, now, n_items, n_heap, base, work.first[group + 1], in_level, work, cases, played,
                            visit, last_claim, lies, profile, clock, heap_at, heap_key, small, sink, t, h, cal,
                        )  # fmt: skip
                        if n_items < 0:
                            return NO_ROOM, office, group, now
                        continue
                    is_its = played.cause[case, slot] == work.cause[base + item]
                    if played.ended_at[case, slot] != now or not is_its:
                        continue  # it was to look then, or comes at another time, for results were returned meanwhile
                    played.ended_at[case, slot] = BEYOND
                    leaves[item] = leaves_at(case, cases, t, h)
                    profile[item], papers_of[item] = cases.profile[case, slot], cases.papers[case]
                    s = t.first_slot[cases.edition[case]] + slot
                    if t.first_owed[s] != t.first_owed[s + 1]:  # what was answered counts
                        _, _, _, profile[item], papers_of[item] = opened(
                            case, slot, now, cases, played, small, t, h, cal, sink
                        )
                    if len(clock):
                        start(clock[item], t.limit[profile[item]], now, t, cal)
                office = office_at(at_office[item], now, t)
                if office < 0:
                    office = at_office[item]
                    while t.successor[office] >= 0:
                        office = t.successor[office]
                    return UNFOLLOWED, office, case, now
                if t.closes_at[office] < BEYOND and (office != at_office[item] or visit[item] == 1):
                    if n_heap + 2 >= len(heap_at):
                        return NO_ROOM, office, group, now
                    n_heap = push(heap_at, heap_key, n_heap, t.closes_at[office], _closing(work, base, item, cases))
                at_office[item], lies[item] = office, WAITS
                is_alone = head[office] < 0
                queue(item, head, tail, office, after, clock, offices.is_by_due[office])
                if is_alone and wakes_at[office] == BEYOND:
                    is_next = n_heap == 0 or heap_at[0] > now
                    if arrived < work.n[group]:
                        is_next = is_next and work.at[base + arrived] > now
                    # where nothing else comes in this instant, the office need not be woken for it
                    is_wake = is_next and _soonest(office, now, offices, h, cal, first_ordinal) == now
            if now >= last:
                n_waiting, item = 0, head[office]
                while item >= 0:
                    n_waiting += 1
                    item = after[item]
                return PAST_THE_CALENDAR, office, n_waiting, now
            if is_wake:
                wakes_at[office] = BEYOND
                while head[office] >= 0:
                    item = head[office]
                    if leaves[item] <= now:
                        head[office], lies[item] = after[item], NOWHERE
                        stage = np.int64(work.stage[base + item])
                        case, slot = stage >> 3, stage & 7
                        played.ended_at[case, slot], played.how[case, slot] = leaves[item], WITHDRAWN
                        played.cause[case, slot] = cause_of(VISIT_ENDS, NONE, ZERO, ZERO)
                        continue
                    officer = _taker(office, now, offices, h, first_ordinal)
                    if officer < 0:
                        break
                    head[office], lies[item] = after[item], NOWHERE
                    stage = np.int64(work.stage[base + item])
                    case, slot = stage >> 3, stage & 7
                    edition = np.int64(cases.edition[case])
                    s = t.first_slot[edition] + slot
                    v = visit[item]
                    if v >= MOST_VISITS:
                        return TOO_MANY_VISITS, office, case, now
                    who = officer - offices.first_officer[office] + 1
                    if played.officer[case, slot] == COMES:
                        played.claimed_at[case, slot], played.officer[case, slot] = now, who
                    else:
                        claim = place[0]
                        if claim >= place[1]:
                            return NO_ROOM, office, group, now
                        place[0] += 1
                        claims.at[claim], claims.officer[claim], claims.next[claim] = now, who, -1
                        if last_claim[item] < 0:
                            played.later[case, slot] = claim
                        else:
                            claims.next[last_claim[item]] = claim
                        last_claim[item] = claim
                    number = cases.number[case]
                    row, papers = profile[item], papers_of[item]
                    is_returnable = may_return(case, slot, now, cases, played, t)
                    act, at, off_at, is_known, asked, which = sit_down(
                        number, s, v, row, papers, now, is_returnable, t, h, cal
                    )
                    is_cut = min(at, leaves[item]) >= t.closes_at[office]  # the office closes over it
                    if not is_known:
                        off_at = min(min(off_at, leaves[item]), t.closes_at[office])
                    if (
                        max(off_at, min(min(at, leaves[item]), t.closes_at[office])) >= last
                    ):  # because it lay in queues before, or for itself
                        return (PAST_THE_CALENDAR if now - cases.at[case] > last - now else TOO_LONG), office, 1, now
                    given = worked_upto(off_at, cal) - worked_upto(now, cal)
                    other = given * (1000 - offices.share[office]) // offices.share[office]
                    free_at = after_work(off_at, other, cal)
                    offices.free_at[officer] = free_at
                    offices.given_us[office] += given
                    if free_at <= until:
                        offices.busy_us[office] += given + other
                    elif now < until:
                        offices.busy_us[office] += worked_upto(until, cal) - worked_upto(now, cal)
                    if is_cut:
                        lies[item] = ON_A_DESK
                        continue
                    how, ended_at = WITHDRAWN, leaves[item]
                    cause = cause_of(VISIT_ENDS, NONE, ZERO, ZERO)
                    if at < leaves[item]:
                        if act >= GOOD:
                            how, ended_at = (APPROVED if act == GOOD else REFUSED), at
                            cause = cause_of(VISIT_ENDS, slot, v, ZERO)
                            if act == GOOD and t.returned[edition] == slot:
                                for n in range(MOST_RETURNS):
                                    if played.returns[case, n, RETURNED_AT] < 0:
                                        played.returns[case, n, ITEM] = item
                                        break
                        elif act == RETURN:
                            lies[item] = RETURNS
                            n_heap = push(heap_at, heap_key, n_heap, at, _key(work, base, item, VISIT_ENDS, cases))
                            continue
                        else:
                            back, is_back, row, papers, _ = comes_back(
                                number, s, v, row, papers, act, at, asked, which, edition, t, h, cal
                            )
                            if min(back, leaves[item]) >= last:
                                return TOO_LONG, office, case, now
                            if back < leaves[item]:
                                if is_back:
                                    if len(clock):
                                        pause(clock[item], act, profile[item], row, at, max(back, at + 1), s, t, cal)
                                    visit[item] = v + 1
                                    profile[item], papers_of[item] = row, papers
                                    n_heap = push(
                                        heap_at,
                                        heap_key,
                                        n_heap,
                                        max(back, at + 1),
                                        _key(work, base, item, ANSWERED, cases),
                                    )
                                    continue
                                how, ended_at = REFUSED, back
                                cause = cause_of(TIME_IS_UP, slot, v, ZERO)
                    played.ended_at[case, slot], played.how[case, slot] = ended_at, how
                    played.cause[case, slot] = cause
                    if is_joined:
                        n_items, n_heap = _follow(
                            case, now, n_items, n_heap, base, work.first[group + 1], in_level, work, cases, played,
                            visit, last_claim, lies, profile, clock, heap_at, heap_key, small, sink, t, h, cal,
                        )  # fmt: skip
                        if n_items < 0:
                            return NO_ROOM, office, group, now
            # an office that others wait at already knows when it hands out work
            if head[office] >= 0 and wakes_at[office] == BEYOND:
                at = _soonest(office, now, offices, h, cal, first_ordinal)
                if at >= BEYOND:
                    return PAST_THE_CALENDAR, office, 1, now
                wakes_at[office] = at
                if n_heap + 2 >= len(heap_at):
                    return NO_ROOM, office, group, now
                n_heap = push(heap_at, heap_key, n_heap, at, np.int64(_WAKES) << _RANK_AT | office)
    return DONE, 0, 0, 0


@inner
def _return(case, slot, item, now, visit, cases, played, t):
    """The stage returns the result upstream now. Returns the item of the giver, which has the work again; others that
    were about to come for the result wait on.
    """
    edition = np.int64(cases.edition[case])
    giver, by = t.returned[edition], cause_of(VISIT_ENDS, slot, visit[item], ZERO)
    n = 0
    while played.returns[case, n, RETURNED_AT] >= 0:
        n += 1
    one = played.returns[case, n]
    its = one[ITEM]
    one[GIVEN_AT], one[GIVEN], one[ITEM] = played.ended_at[case, giver], played.cause[case, giver], item
    one[RETURNED_AT], one[RETURNED_BY] = now, by
    played.how[case, giver], played.ended_at[case, giver], played.how[case, slot] = UNKNOWN, BEYOND, RETURNED
    for other in range(t.first_slot[edition + 1] - t.first_slot[edition]):
        if played.officer[case, other] != COMES or played.how[case, other] != UNKNOWN:
            continue
        at, comes = played.ended_at[case, other], played.cause[case, other]
        if at < BEYOND and (at > now or (at == now and comes > by)):
            played.officer[case, other], played.ended_at[case, other] = 0, BEYOND
    visit[its] += 1
    return its


@called
def _follow(
    case, now, n_items, n_heap, base, end, in_level, work, cases, played, visit, last_claim, lies, profile, clock,
    heap_at, heap_key, small, sink, t, h, cal,
):  # fmt: skip
    """What the end of a stage does to others of the same level: puts those that are offered, and those to look at
    again, behind the items of the work, before `end`, and on the heap. Returns how many items there are now, -1: there
    is no room; and how many are on the heap.
    """
    edition = np.int64(cases.edition[case])
    changed = True
    while changed:
        changed = False
        for slot in range(t.first_slot[edition + 1] - t.first_slot[edition]):
            office = cases.office[case, slot]
            if played.how[case, slot] == RETURNED:
                n = MOST_RETURNS - 1
                while played.returns[case, n, RETURNED_AT] < 0:
                    n -= 1
                item = played.returns[case, n, ITEM]
                how, at, cause = comes_again(case, slot, profile[item], n, cases, played, t)
                if how == OFFERED:
                    visit[item] += 1
                    played.how[case, slot] = UNKNOWN
                    if len(clock):
                        start(clock[item], t.limit[profile[item]], at, t, cal)
                    n_heap = push(heap_at, heap_key, n_heap, at, _key(work, base, item, cause >> 13, cases))
                elif how != UNKNOWN:
                    played.how[case, slot], played.ended_at[case, slot] = how, at
                    played.cause[case, slot] = cause
                    changed = True
                continue
            if office < 0 or not in_level[office] or played.how[case, slot] != UNKNOWN or played.officer[case, slot]:
                continue
            how, at, cause, _, _ = opened(case, slot, now, cases, played, small, t, h, cal, sink)
            if how == OFFERED or (how == UNKNOWN and at < BEYOND and at != played.ended_at[case, slot]):
                place = base + n_items
                if place >= end:
                    return np.int64(-1), n_heap
                if how == OFFERED:
                    played.officer[case, slot], played.cause[case, slot] = COMES, cause
                played.ended_at[case, slot] = at
                work.at[place], work.cause[place], work.stage[place] = at, cause, case << 3 | slot
                visit[n_items], last_claim[n_items], lies[n_items] = 1, -1, NOWHERE
                n_heap = push(heap_at, heap_key, n_heap, at, _key(work, base, n_items, cause >> 13, cases))
                n_items += 1
            elif how != UNKNOWN:
                played.how[case, slot], played.ended_at[case, slot] = how, at
                played.cause[case, slot] = cause
                changed = True
    return n_items, n_heap


@inline
def _key(work, base, item, rank, cases):
    """Order among what comes in one instant: the rank of the command, the case, then as it came here."""
    order = np.int64(cases.order[work.stage[base + item] >> 3])
    return np.int64(rank) << _RANK_AT | order << _CASE_AT | np.int64(item)


@inline
def _closing(work, base, item, cases):
    """The key of the hand-over of an item: by case, then by stage."""
    stage = np.int64(work.stage[base + item])
    return np.int64(cases.order[stage >> 3]) << _CASE_AT | (stage & 7) << _ITEM_BITS | np.int64(item)
