"""The work of a level in compiled code, before its queues are played: which group of offices gets what, in order."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.simulation.by_reference import by_reference
from engine.simulation.clockwork import BEYOND
from engine.simulation.compiled_code import inner, outer
from engine.simulation.rows import NONE, ZERO
from engine.simulation.stage import (
    MOST_RETURNS,
    OFFERED,
    RETURNED,
    UNKNOWN,
    VISIT_ENDS,
    WITHDRAWN,
    cause_of,
    leaves_at,
    opened,
)

COMES = 65_535  # the officer of a stage that is offered and not yet taken
_LOOKS = 4  # how often a stage that waits for others of its level may have to be looked at
_RUN = 16  # so many items are put in order one by one


@by_reference
class Work(NamedTuple):
    """Stages of a level by group of offices, each group's in order of arrival; room for what comes later at its end.

    `stage` is case << 3 | slot. `n` is how many there are of each group, `first` where each begins.
    """

    first: NDArray[np.int64]
    n: NDArray[np.int64]
    at: NDArray[np.int64]
    cause: NDArray[np.uint16]
    stage: NDArray[np.int32]


@outer
def offered(low, high, now, in_level, group_of, counts, cases, played, small, sink, t, h, cal):
    """What becomes of the waiting stages of a level's offices in the cases `low` to `high`, as it is known `now`: NONE
    before the level is played. `counts` tells by group how many come to a queue, and for how many there must be room
    that may come later.
    """
    for case in range(low, high):
        edition = np.int64(cases.edition[case])
        n_slots, n_open = t.first_slot[edition + 1] - t.first_slot[edition], -1
        while n_open:  # one may wait for the next, and that come to nothing
            n_before, n_open = n_open, 0
            for slot in range(n_slots):
                office = cases.office[case, slot]
                if played.how[case, slot] == RETURNED:  # for good: the family took the case back
                    played.how[case, slot], played.ended_at[case, slot] = WITHDRAWN, leaves_at(case, cases, t, h)
                    played.cause[case, slot] = cause_of(VISIT_ENDS, NONE, ZERO, ZERO)
                if office < 0 or not in_level[office] or played.how[case, slot] != UNKNOWN:
                    continue
                how, at, cause, _, _ = opened(case, slot, now, cases, played, small, t, h, cal, sink)
                played.how[case, slot], played.ended_at[case, slot], played.cause[case, slot] = how, at, cause
                played.claimed_at[case, slot], played.later[case, slot] = -1, -1
                if how == UNKNOWN:
                    n_open += 1
                elif how == OFFERED:
                    counts[0, group_of[office]] += 1
            if n_open == n_before:
                break
        for slot in range(n_slots if n_open else 0):
            office = cases.office[case, slot]
            if office >= 0 and in_level[office] and played.how[case, slot] == UNKNOWN:
                counts[1, group_of[office]] += _LOOKS * (1 + MOST_RETURNS if len(played.returns) else 1)
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
def sort(low, high, work, cases, room):
    """Each group's work by instant, then by the rank of what brought it, then by case: merges runs that are in order,
    for most of it comes so.
    """
    at, cause, stage = room.item[0], room.item[1], room.item[2]
    for group in range(low, high):
        first = work.first[group]
        end, width = first + work.n[group], _RUN
        for run in range(first, end, _RUN):
            for place in range(run + 1, min(run + _RUN, end)):
                to, its_at, its_cause, its_stage = place, work.at[place], work.cause[place], work.stage[place]
                while to > run and _comes_after(work, to - 1, its_at, its_cause, its_stage, cases):
                    work.at[to], work.cause[to], work.stage[to] = (
                        work.at[to - 1],
                        work.cause[to - 1],
                        work.stage[to - 1],
                    )
                    to -= 1
                work.at[to], work.cause[to], work.stage[to] = its_at, its_cause, its_stage
        while width < end - first:
            for left in range(first, end - width, 2 * width):
                middle, right = left + width, min(left + 2 * width, end)
                if _is_before(work, middle, work.at[middle - 1], work.cause[middle - 1], work.stage[middle - 1], cases):
                    _merge(work, left, middle, right, at, cause, stage, cases)
            width *= 2


@inner
def _comes_after(work, place, at, cause, stage, cases):
    if work.at[place] != at:
        return work.at[place] > at
    return not _is_before(work, place, at, cause, stage, cases)


@inner
def _is_before(work, place, at, cause, stage, cases):
    if work.at[place] != at:
        return work.at[place] < at
    if work.cause[place] >> 13 != cause >> 13:
        return work.cause[place] >> 13 < cause >> 13
    order, other = cases.order[work.stage[place] >> 3], cases.order[stage >> 3]
    return order < other or (order == other and work.stage[place] < stage)


@inner
def _merge(work, left, middle, right, at, cause, stage, cases):
    """Of two runs in order; the first is copied away to make room."""
    n = middle - left
    for one in range(n):
        at[one], cause[one], stage[one] = work.at[left + one], work.cause[left + one], work.stage[left + one]
    one, other, to = 0, middle, left
    while one < n:
        if other < right and _is_before(work, other, at[one], cause[one], stage[one], cases):
            work.at[to], work.cause[to], work.stage[to] = work.at[other], work.cause[other], work.stage[other]
            other += 1
        else:
            work.at[to], work.cause[to], work.stage[to] = at[one], cause[one], stage[one]
            one += 1
        to += 1


@outer
def joined(in_level, is_joined, cases, t, above):
    """Joins offices with those that have their work later, and, where stages of the level need each other, those that
    have stages of one case; `above` is one of the same group for each office, at the end the first of it.
    """
    for office in range(len(above)):
        if in_level[office] and t.closes_at[office] < BEYOND and t.successor[office] >= 0:
            one, other = np.int64(office), t.successor[office]
            while above[one] != one:
                one = above[one]
            while above[other] != other:
                other = above[other]
            above[max(one, other)] = min(one, other)
    for case in range(len(cases.edition) if is_joined else 0):
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
def move(low, high, later, office, in_level, starts, moved):
    """Claims that were put from `starts` on were moved by so much: tells their new places to the cases `low` to `high`,
    whose stages point to them.
    """
    for case in range(low, high):
        for slot in range(later.shape[1]):
            if later[case, slot] >= 0 and office[case, slot] >= 0 and in_level[office[case, slot]]:
                later[case, slot] = _moved(later[case, slot], starts, moved)
