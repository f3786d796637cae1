"""The queues of offices in compiled code: who takes which work when. First come, first served.

Offices are played in groups that share no case, each from its first instant to its last; the agencies of a chain one
level after the other, as its results are needed. So groups of one level can be played by several threads.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.agencies.chance import Draw
from engine.simulation.clockwork import BEYOND, DAY_US, after_work, draw, next_open, worked_upto
from engine.simulation.compiled_code import inline, inner, outer
from engine.simulation.rows import NONE, ZERO
from engine.simulation.stage import (
    ANSWERED,
    APPROVED,
    MOST_VISITS,
    OFFERED,
    REFUSED,
    TIME_IS_UP,
    UNKNOWN,
    VISIT_ENDS,
    WITHDRAWN,
    cause_of,
    comes_back,
    happens,
    leaves_at,
    opened,
    sit_down,
)
from engine.simulation.tables import GOOD

COMES = 65_535  # the officer of a stage that is offered and not yet taken
DONE, PAST_THE_CALENDAR, NO_ROOM, TOO_MANY_VISITS = range(4)
_ABSENCE = int(Draw.ABSENCE)
_CASE_BITS, _ITEM_BITS = 29, 29
_LOOKS = 4  # how often a stage that waits for others of its level may have to be looked at
_WAKES = 7  # the rank of an office that hands out work: after all else of the instant


class Offices(NamedTuple):
    """Offices of a level in the order of their groups. `office` is the number of each, `place` where each stands.

    Officers of all offices stand in a row, an office's from its `first_officer` on. `given_us` and `busy_us` are added
    to, by office.
    """

    n_officers: NDArray[np.int64]
    share: NDArray[np.int64]
    first_officer: NDArray[np.int64]
    officer: NDArray[np.uint64]  # hash of each one's name
    free_at: NDArray[np.int64]
    given_us: NDArray[np.int64]
    busy_us: NDArray[np.int64]


class Work(NamedTuple):
    """Stages of a level by group of offices, each group's in order of arrival; room for what comes later at its end.

    `stage` is case << 3 | slot. `n` is how many there are of each group, `first` where each begins.
    """

    first: NDArray[np.int64]
    n: NDArray[np.int64]
    at: NDArray[np.int64]
    cause: NDArray[np.uint16]
    stage: NDArray[np.int32]


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
    low, high, is_joined, in_level, work, offices, cases, played, claims, room, t, h, cal, until, first_ordinal, last
):
    """Plays the groups `low` to `high`. Returns what came of it, the office concerned, how many waited there, and when.

    `is_joined`: stages of the level need each other; `in_level` tells its offices. `claims` of later visits are put
    from room[0] on, before room[1]. `until`: when the time is over of which an office's use is counted. `last`: an
    instant after which no more work is begun.
    """
    most = 1
    for group in range(low, high):
        most = max(most, work.first[group + 1] - work.first[group])
    visit = np.empty(most, np.int64)
    after = np.empty(most, np.int64)
    leaves = np.empty(most, np.int64)
    profile, papers_of = np.empty(most, np.int64), np.empty(most, np.uint64)
    heap_at, heap_key = np.empty(2 * most + 64, np.int64), np.empty(2 * most + 64, np.int64)
    n_offices = len(offices.n_officers)
    head, tail = np.full(n_offices, -1), np.full(n_offices, -1)
    wakes_at = np.full(n_offices, BEYOND)
    last_claim = np.full(most, -1)
    for group in range(low, high):
        base = work.first[group]
        n_items = work.n[group]
        n_heap, arrived = 0, 0
        for item in range(n_items):
            visit[item] = 1
            last_claim[item] = -1
        while True:
            if arrived < work.n[group] and (
                n_heap == 0
                or work.at[base + arrived] < heap_at[0]
                or (
                    work.at[base + arrived] == heap_at[0]
                    and _key(work, base, arrived, work.cause[base + arrived] >> 13) < heap_key[0]
                )
            ):
                now, item = work.at[base + arrived], np.int64(arrived)
                arrived += 1
                is_wake = False
            elif n_heap:
                now, key = heap_at[0], heap_key[0]
                n_heap = drop(heap_at, heap_key, n_heap)
                is_wake = key >> (_CASE_BITS + _ITEM_BITS) == _WAKES
                item = key & ((1 << _ITEM_BITS) - 1)
            else:
                break
            if is_wake:
                office = item
            else:
                stage = np.int64(work.stage[base + item])
                case, slot = stage >> 3, stage & 7
                office = np.int64(cases.office[case, slot])
                if visit[item] == 1:
                    if played.officer[case, slot] != COMES:  # it waits for others: look again
                        n_new = _follow(
                            case, now, base + n_items, work.first[group + 1], in_level, work, cases, played, t, h, cal
                        )
                        if n_new < 0:
                            return NO_ROOM, office, group, now
                        n_heap = _put_new(n_new, n_items, base, work, visit, last_claim, heap_at, heap_key, n_heap)
                        n_items += n_new
                        continue
                    leaves[item] = leaves_at(case, cases, t, h)
                    _, _, _, profile[item], papers_of[item] = opened(case, slot, now, cases, played, t, h, cal, None)
                after[item] = -1
                if head[office] < 0:
                    head[office] = item
                else:
                    after[tail[office]] = item
                tail[office] = item
            if now >= last:
                n_waiting, item = 0, head[office]
                while item >= 0:
                    n_waiting += 1
                    item = after[item]
                return PAST_THE_CALENDAR, office, n_waiting, now
            if is_wake:
                if wakes_at[office] <= now:
                    wakes_at[office] = BEYOND
                while head[office] >= 0:
                    item = head[office]
                    if leaves[item] <= now:
                        head[office] = after[item]
                        stage = np.int64(work.stage[base + item])
                        case, slot = stage >> 3, stage & 7
                        played.ended_at[case, slot], played.how[case, slot] = leaves[item], WITHDRAWN
                        played.cause[case, slot] = cause_of(VISIT_ENDS, NONE, ZERO, ZERO)
                        continue
                    officer = _taker(office, now, offices, h, first_ordinal)
                    if officer < 0:
                        break
                    head[office] = after[item]
                    stage = np.int64(work.stage[base + item])
                    case, slot = stage >> 3, stage & 7
                    edition = np.int64(cases.edition[case])
                    s = t.first_slot[edition] + slot
                    v = visit[item]
                    if v >= MOST_VISITS:
                        return TOO_MANY_VISITS, office, case, now
                    who = officer - offices.first_officer[office] + 1
                    if v == 1:
                        played.claimed_at[case, slot], played.officer[case, slot] = now, who
                    else:
                        claim = room[0]
                        if claim >= room[1]:
                            return NO_ROOM, office, group, now
                        room[0] += 1
                        claims.at[claim], claims.officer[claim], claims.next[claim] = now, who, -1
                        if last_claim[item] < 0:
                            played.later[case, slot] = claim
                        else:
                            claims.next[last_claim[item]] = claim
                        last_claim[item] = claim
                    number = cases.number[case]
                    row, papers = profile[item], papers_of[item]
                    act, at, off_at, is_known, asked, system = sit_down(number, s, v, row, papers, now, t, h, cal)
                    if not is_known:
                        off_at = min(off_at, leaves[item])
                    given = worked_upto(off_at, cal) - worked_upto(now, cal)
                    other = given * (1000 - offices.share[office]) // offices.share[office]
                    free_at = after_work(off_at, other, cal)
                    offices.free_at[officer] = free_at
                    offices.given_us[office] += given
                    if free_at <= until:
                        offices.busy_us[office] += given + other
                    elif now < until:
                        offices.busy_us[office] += worked_upto(until, cal) - worked_upto(now, cal)
                    if at >= last:
                        return PAST_THE_CALENDAR, office, 1, now
                    how, ended_at = WITHDRAWN, leaves[item]
                    cause = cause_of(VISIT_ENDS, NONE, ZERO, ZERO)
                    if at < leaves[item]:
                        if act >= GOOD:
                            how, ended_at = (APPROVED if act == GOOD else REFUSED), at
                            cause = cause_of(VISIT_ENDS, slot, v, ZERO)
                        else:
                            back, is_back, row, papers, _ = comes_back(
                                number, s, v, row, papers, act, at, asked, system, edition, t, h, cal
                            )
                            if back < leaves[item]:
                                if is_back:
                                    if back >= last:
                                        return PAST_THE_CALENDAR, office, 1, now
                                    visit[item] = v + 1
                                    profile[item], papers_of[item] = row, papers
                                    n_heap = push(
                                        heap_at, heap_key, n_heap, max(back, at + 1), _key(work, base, item, ANSWERED)
                                    )
                                    continue
                                how, ended_at = REFUSED, back
                                cause = cause_of(TIME_IS_UP, slot, v, ZERO)
                    played.ended_at[case, slot], played.how[case, slot] = ended_at, how
                    played.cause[case, slot] = cause
                    if is_joined:
                        n_new = _follow(
                            case, now, base + n_items, work.first[group + 1], in_level, work, cases, played, t, h, cal
                        )
                        if n_new < 0:
                            return NO_ROOM, office, group, now
                        n_heap = _put_new(n_new, n_items, base, work, visit, last_claim, heap_at, heap_key, n_heap)
                        n_items += n_new
            if head[office] >= 0:
                at = _soonest(office, now, offices, h, cal, first_ordinal)
                if at >= BEYOND:
                    return PAST_THE_CALENDAR, office, 1, now
                if at < wakes_at[office]:
                    wakes_at[office] = at
                    if n_heap + 2 >= len(heap_at):
                        return NO_ROOM, office, group, now
                    n_heap = push(heap_at, heap_key, n_heap, at, np.int64(_WAKES) << (_CASE_BITS + _ITEM_BITS) | office)
    return DONE, 0, 0, 0


@inner
def _follow(case, now, place, end, in_level, work, cases, played, t, h, cal):
    """What the end of a stage does to others of the same level: puts those that are offered, and those to look at
    again, at `place` and on, before `end`. Returns how many; -1: there is no room.
    """
    edition, n = np.int64(cases.edition[case]), np.int64(0)
    changed = True
    while changed:
        changed = False
        for slot in range(t.first_slot[edition + 1] - t.first_slot[edition]):
            office = cases.office[case, slot]
            if office < 0 or not in_level[office] or played.how[case, slot] != UNKNOWN or played.officer[case, slot]:
                continue
            how, at, cause, _, _ = opened(case, slot, now, cases, played, t, h, cal, None)
            if how == OFFERED or (how == UNKNOWN and at < BEYOND and at != played.ended_at[case, slot]):
                if place + n >= end:
                    return np.int64(-1)
                if how == OFFERED:
                    played.officer[case, slot] = COMES
                played.ended_at[case, slot] = at
                work.at[place + n], work.cause[place + n], work.stage[place + n] = at, cause, case << 3 | slot
                n += 1
            elif how != UNKNOWN:
                played.how[case, slot], played.ended_at[case, slot] = how, at
                played.cause[case, slot] = cause
                changed = True
    return n


@inner
def _put_new(n_new, n_items, base, work, visit, last_claim, heap_at, heap_key, n_heap):
    """Puts what came at the end of the work on the heap."""
    for new in range(n_items, n_items + n_new):
        visit[new], last_claim[new] = 1, -1
        key = _key(work, base, new, work.cause[base + new] >> 13)
        n_heap = push(heap_at, heap_key, n_heap, work.at[base + new], key)
    return n_heap


@inline
def _key(work, base, item, rank):
    """Order among what comes in one instant: the rank of the command, the case, then as it came here."""
    return np.int64(rank) << (_CASE_BITS + _ITEM_BITS) | (work.stage[base + item] >> 3) << _ITEM_BITS | np.int64(item)


@outer
def offered(low, high, in_level, group_of, counts, cases, played, t, h, cal):
    """What becomes of the waiting stages of a level's offices in the cases `low` to `high`. `counts` tells by group how
    many come to a queue, and for how many there must be room that may come later.
    """
    for case in range(low, high):
        edition = np.int64(cases.edition[case])
        n_slots, n_open = t.first_slot[edition + 1] - t.first_slot[edition], -1
        while n_open:  # one may wait for the next, and that come to nothing
            n_before, n_open = n_open, 0
            for slot in range(n_slots):
                office = cases.office[case, slot]
                if office < 0 or not in_level[office] or played.how[case, slot] != UNKNOWN:
                    continue
                how, at, cause, _, _ = opened(case, slot, NONE, cases, played, t, h, cal, None)
                played.how[case, slot], played.ended_at[case, slot], played.cause[case, slot] = how, at, cause
                if how == UNKNOWN:
                    n_open += 1
                elif how == OFFERED:
                    counts[0, group_of[office]] += 1
            if n_open == n_before:
                break
        for slot in range(n_slots if n_open else 0):
            office = cases.office[case, slot]
            if office >= 0 and in_level[office] and played.how[case, slot] == UNKNOWN:
                counts[1, group_of[office]] += _LOOKS
                if played.ended_at[case, slot] < BEYOND:
                    counts[0, group_of[office]] += 1


@outer
def gather(low, high, in_level, group_of, place, cases, played, work, t):
    """Puts the offered stages of these cases, and those to look at again, into the work of their groups, from `place`
    on.
    """
    for case in range(low, high):
        edition = np.int64(cases.edition[case])
        for slot in range(t.first_slot[edition + 1] - t.first_slot[edition]):
            office = cases.office[case, slot]
            if office < 0 or not in_level[office] or played.ended_at[case, slot] == BEYOND:
                continue
            if played.how[case, slot] != OFFERED and played.how[case, slot] != UNKNOWN:
                continue
            to = place[group_of[office]]
            place[group_of[office]] += 1
            work.at[to], work.cause[to] = played.ended_at[case, slot], played.cause[case, slot]
            work.stage[to] = case << 3 | slot
            if played.how[case, slot] == OFFERED:
                played.how[case, slot], played.officer[case, slot] = UNKNOWN, COMES


@outer
def sort(low, high, work):
    """Each group's work by instant, then by the rank of what brought it, then by case: merges runs that are in order,
    for most of it comes so.
    """
    most = 1
    for group in range(low, high):
        most = max(most, work.n[group])
    at, cause, stage = np.empty(most, np.int64), np.empty(most, np.uint16), np.empty(most, np.int32)
    for group in range(low, high):
        first = work.first[group]
        end, width = first + work.n[group], 1
        while width < end - first:
            for left in range(first, end - width, 2 * width):
                middle, right = left + width, min(left + 2 * width, end)
                if _is_before(work, middle, work.at[middle - 1], work.cause[middle - 1], work.stage[middle - 1]):
                    _merge(work, left, middle, right, at, cause, stage)
            width *= 2


@inner
def _is_before(work, place, at, cause, stage):
    if work.at[place] != at:
        return work.at[place] < at
    if work.cause[place] >> 13 != cause >> 13:
        return work.cause[place] >> 13 < cause >> 13
    return work.stage[place] < stage


@inner
def _merge(work, left, middle, right, at, cause, stage):
    """Of two runs in order; the first is copied away to make room."""
    n = middle - left
    for one in range(n):
        at[one], cause[one], stage[one] = work.at[left + one], work.cause[left + one], work.stage[left + one]
    one, other, to = 0, middle, left
    while one < n:
        if other < right and _is_before(work, other, at[one], cause[one], stage[one]):
            work.at[to], work.cause[to], work.stage[to] = work.at[other], work.cause[other], work.stage[other]
            other += 1
        else:
            work.at[to], work.cause[to], work.stage[to] = at[one], cause[one], stage[one]
            one += 1
        to += 1


@outer
def close(low, high, in_level, cases, played, t, h, cal):
    """What becomes of the stages of a level that waited for others of the level in vain."""
    for case in range(low, high):
        edition = np.int64(cases.edition[case])
        n_slots = t.first_slot[edition + 1] - t.first_slot[edition]
        for _ in range(n_slots):  # one may wait for the next
            is_done = True
            for slot in range(n_slots):
                office = cases.office[case, slot]
                if office < 0 or not in_level[office] or played.how[case, slot] != UNKNOWN:
                    continue
                how, at, cause, _, _ = opened(case, slot, BEYOND - 1, cases, played, t, h, cal, None)
                played.how[case, slot], played.ended_at[case, slot], played.cause[case, slot] = how, at, cause
                is_done = False
            if is_done:
                break


@outer
def joined(in_level, cases, t, above):
    """Joins the offices that have stages of one case; `above` is one of the same group for each office, at the end the
    first of it.
    """
    for case in range(len(cases.edition)):
        edition, one = np.int64(cases.edition[case]), -1
        for slot in range(t.first_slot[edition + 1] - t.first_slot[edition]):
            office = np.int64(cases.office[case, slot])
            if office < 0 or not in_level[office]:
                continue
            while above[office] != office:
                office = above[office]
            if one >= 0 and one != office:
                above[max(one, office)] = min(one, office)
                office = min(one, office)
            one = office
    for office in range(len(above)):
        above[office] = above[above[office]]


@inner
def _moved(place, starts, moved):
    low, high = 0, len(starts)
    while high - low > 1:
        middle = (low + high) >> 1
        if starts[middle] <= place:
            low = middle
        else:
            high = middle
    return place + moved[low]


@outer
def move(places, later, office, in_level, starts, moved):
    """Claims that were put from `starts` on were moved by so much: tells the new places to what points to them."""
    for one in range(len(places)):
        if places[one] >= 0:
            places[one] = _moved(places[one], starts, moved)
    for case in range(later.shape[0]):
        for slot in range(later.shape[1]):
            if later[case, slot] >= 0 and office[case, slot] >= 0 and in_level[office[case, slot]]:
                later[case, slot] = _moved(later[case, slot], starts, moved)
