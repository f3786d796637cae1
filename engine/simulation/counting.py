"""Figures of many cases in compiled code, counted from the story of each, which nobody keeps."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.simulation.by_reference import by_reference
from engine.simulation.clockwork import DAY_US
from engine.simulation.compiled_code import inner, outer
from engine.simulation.rows import (
    AT,
    DUE,
    OFFICE,
    OWN_DUE,
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
)
from engine.simulation.stage import APPROVED, ASIDE, DROPPED, OPEN, REFUSED, WITHDRAWN
from engine.simulation.story import tell_case

# where a stage may stay, and how it may end
WAITING, OFFERED, IN_PROGRESS, AWAITING_CITIZEN, AWAITING_NEIGHBOUR, VERIFYING = range(6)
N_STAYS, N_ENDS = 6, 6
ON_TIME, LATE, UNKNOWN = range(3)
N_OF_A_STAND = 7
TENTHS = 4_000  # of a day, by which the days of cases are told apart; the last has all longer ones
# of offices: how its limits were kept; how often work was taken from its queue, how long work lay there in all and
# at the most, how long it was at the desk or waited to be signed
TAKEN, QUEUED_US, QUEUED_MOST_US, WORKED_US = 3, 4, 5, 6
# of communes: cases, those that were decided, how long these took in all; then as of offices
CASES, DECIDED, DAYS_US, COMMUNE_KEPT = 0, 1, 2, 3
# of chains: cases, open ones, decided ones, how long these took in all; whether the group's limit was kept
CHAIN_OPEN, CHAIN_DECIDED, CHAIN_US, CHAIN_KEPT = 1, 2, 3, 4


@by_reference
class Figures(NamedTuple):
    """Sums, to be added up over parts. G procedures by code, K chains, O offices, C communes, P provinces, D days."""

    kept: NDArray[np.int64]  # [G, 3]: decided on time, late, under a limit that is not known
    stay_us: NDArray[np.int64]  # [G, 6]
    stay_n: NDArray[np.int64]  # [G, 6]
    ends: NDArray[np.int64]  # [G, 6]: as `stage` has them, OPEN first
    office: NDArray[np.int64]  # [O, 7]
    commune: NDArray[np.int64]  # [C, 6]
    chain: NDArray[np.int64]  # [K, 7]
    tenths: NDArray[np.int64]  # [K, TENTHS]: cases by tenths of a day until the last ruling
    came: NDArray[np.int64]  # [K, D]
    queue: NDArray[np.int64]  # [P, D + 1]: change of what lies in queues at the end of a day
    queue_of: NDArray[np.int64]  # [agencies, D + 1]: the same by agency
    late_on: NDArray[np.int64]  # [G, D]: decided late, by day
    counts: NDArray[np.int64]  # events, supplements asked for, refusals, apologies, withdrawals of cases


@by_reference
class Where(NamedTuple):
    """What each number of a case belongs to. `from_day` is the first day that is counted."""

    group: NDArray[np.int64]  # by slot: its procedure
    chain: NDArray[np.int64]  # by edition
    province: NDArray[np.int64]  # by office
    commune: NDArray[np.int64]  # by office, -1: of several communes
    agency: NDArray[np.int64]  # by office
    from_day: int


EVENTS, ASKED, REFUSALS, APOLOGIES, WITHDRAWALS = range(5)


def nothing(groups: int, chains: int, offices: int, communes: int, provinces: int, agencies: int, days: int) -> Figures:
    shapes = (
        (groups, 3), (groups, N_STAYS), (groups, N_STAYS), (groups, N_ENDS), (offices, 7), (communes, 6), (chains, 7),
        (chains, TENTHS), (chains, days), (provinces, days + 1), (agencies, days + 1), (groups, days), (5,),
    )  # fmt: skip
    return Figures(*(np.zeros(shape, np.int64) for shape in shapes))


@inner
def _clipped(day, n):
    return min(max(day, 0), n - 1)


@inner
def _stay(where, figures, group, state, office, start, end):
    """A stage has stayed in a state."""
    if end <= start:
        return
    figures.stay_us[group, state] += end - start
    figures.stay_n[group, state] += 1
    if state == IN_PROGRESS:
        figures.office[office, WORKED_US] += end - start
    if state != OFFERED:
        return
    figures.office[office, QUEUED_US] += end - start
    figures.office[office, QUEUED_MOST_US] = max(figures.office[office, QUEUED_MOST_US], end - start)
    n_days = figures.queue.shape[1]
    first, last = start // DAY_US - where.from_day, end // DAY_US - where.from_day
    if first != last:
        for table, row in ((figures.queue, where.province[office]), (figures.queue_of, where.agency[office])):
            table[row, _clipped(first, n_days)] += 1
            table[row, _clipped(last, n_days)] -= 1


@outer
def count(low, high, where, cases, played, claims, desk, t, h, cal, rows, group_due, since, figures, late_by):
    """Counts the cases `low` to `high`. `since` is room for where each stage stands, since when and where; `late_by`
    gets by how many seconds the latest ruling of each case came late.

    Returns -1 less the case that tells more than there is room for, 1 where an event or deadline lies past the
    calendar, or 0.
    """
    n_days, latest = figures.came.shape[1], np.int64(0)
    for case in range(low, high):
        tell_case(case, cases, played, claims, desk, t, h, cal, rows, group_due)
        if rows.n[0] >= len(rows.told):
            return -case - 1
        edition = np.int64(cases.edition[case])
        first, chain, at = t.first_slot[edition], where.chain[edition], cases.at[case]
        n_slots = t.first_slot[edition + 1] - first
        for slot in range(n_slots):
            since[slot, 0], since[slot, 1], since[slot, 2] = WAITING, at, -1  # state, from when on, office
            since[slot, 3], since[slot, 4] = -1, -1  # due, ruled at
            since[slot, 5], since[slot, 6] = (
                -1,
                0,
            )  # how its limits were kept, as counted; whether one was missed before
        figures.chain[chain, CASES] += 1
        figures.came[chain, _clipped(at // DAY_US - where.from_day, n_days)] += 1
        figures.counts[EVENTS] += rows.n[0]
        has_ended, commune, group_until, last_ruled = False, np.int64(-1), np.int64(-1), np.int64(-1)
        for place in range(rows.n[0]):
            row = rows.told[place]
            verb, slot, now, office = row[VERB], row[SLOT], row[AT], row[OFFICE]
            latest = max(latest, now, row[DUE], row[OWN_DUE], group_due[place])
            if group_due[place] >= 0 or verb == VERB_SUBMIT:
                group_until = group_due[place]
            if slot < 0:
                has_ended = has_ended or verb == VERB_END_CASE
                continue
            if verb == VERB_APOLOGISE:
                figures.counts[APOLOGIES] += 1
                continue
            if verb in (VERB_DELIVER, VERB_FIND):
                continue
            group, stands = where.group[first + slot], since[slot]
            if verb == VERB_REOPEN:  # it had ended
                figures.ends[group, APPROVED] -= 1
                stands[0], stands[1], stands[2], stands[3] = OFFERED, now, office, row[DUE]
                continue
            if row[DUE] >= 0 or verb == VERB_OFFER:
                stands[3] = row[DUE]
            state, end = stands[0], np.int64(-1)
            if verb in (VERB_OFFER, VERB_VERIFY, VERB_NEIGHBOUR_ANSWER):
                state = OFFERED
                if commune < 0:
                    commune = where.commune[office]
            elif verb == VERB_SUPPLEMENT:
                state = OFFERED if office >= 0 else WAITING
            elif verb == VERB_CLAIM:
                state = IN_PROGRESS
                figures.office[office, TAKEN] += 1
            elif verb == VERB_REQUEST_SUPPLEMENT:
                state = AWAITING_CITIZEN
                figures.counts[ASKED] += 1
            elif verb == VERB_REQUEST_VERIFICATION:
                state = VERIFYING
            elif verb == VERB_WAIT:
                state = AWAITING_NEIGHBOUR
            elif verb == VERB_RETURN_UPSTREAM:  # it waits for the result again
                state, kept = WAITING, _kept(row, stands, now)
                figures.office[office, kept] += 1
                stands[6] = stands[6] or kept == LATE
            elif verb == VERB_REPLACE_OFFICE:
                if state < 0:  # what it still has is to be handed over
                    continue
                if state == AWAITING_NEIGHBOUR:  # whom it waits for is the system
                    stands[2] = office
                    continue
                state = OFFERED if state == IN_PROGRESS else state
            elif verb in (VERB_REFUSE, VERB_LAPSE, VERB_CONFIRM):
                end = REFUSED if verb == VERB_REFUSE or _ends(case, slot, now, played) else end
            elif verb == VERB_WITHDRAW:
                end = WITHDRAWN
            elif verb == VERB_DROP:
                end = DROPPED
            elif verb in (VERB_NOT_CHOOSE, VERB_REDIRECT):
                end = ASIDE
            else:
                end = APPROVED
            if end < 0 and state == stands[0] and verb != VERB_REPLACE_OFFICE:
                continue
            _stay(where, figures, group, stands[0], stands[2], stands[1], now)
            if end < 0:
                stands[0], stands[1], stands[2] = state, now, office
                continue
            stands[0] = -1 - end
            figures.ends[group, end] += 1
            if end == REFUSED:
                figures.counts[REFUSALS] += 1
            if end == APPROVED or verb == VERB_REFUSE:
                stands[4] = now
                last_ruled = max(last_ruled, now)
                kept, before = _kept(row, stands, now), stands[5]
                figures.office[office, kept] += 1
                if kept == LATE:
                    late_by[case] = max(late_by[case], (now - _due(row, stands)) // 1_000_000)
                in_all = np.int64(LATE) if stands[6] else kept  # no new clock makes it on time again
                stands[5], stands[6] = in_all, stands[6] or kept == LATE
                for counted, n in ((before, -1), (in_all, 1)):
                    if counted >= 0:
                        figures.kept[group, counted] += n
                        if commune >= 0:
                            figures.commune[commune, COMMUNE_KEPT + counted] += n
                if in_all == LATE and before != LATE:
                    figures.late_on[group, _clipped(now // DAY_US - where.from_day, n_days)] += 1
        if latest >= len(cal.until) * DAY_US:
            return 1
        if commune >= 0:
            figures.commune[commune, CASES] += 1
        is_withdrawn = False
        decided, is_running = np.int64(-1), False
        for slot in range(n_slots):
            if since[slot, 0] >= 0:
                figures.ends[where.group[first + slot], OPEN] += 1
            is_withdrawn = is_withdrawn or since[slot, 0] == -1 - WITHDRAWN
            if t.members[edition] >> slot & 1:
                is_running = is_running or since[slot, 0] >= 0
                decided = max(decided, since[slot, 4])
        figures.counts[WITHDRAWALS] += is_withdrawn
        if decided >= 0 and not is_running:
            kept = UNKNOWN if group_until < 0 else ON_TIME if decided <= group_until else LATE
            figures.chain[chain, CHAIN_KEPT + kept] += 1
        if not has_ended:
            figures.chain[chain, CHAIN_OPEN] += 1
        elif last_ruled >= 0:
            figures.chain[chain, CHAIN_DECIDED] += 1
            figures.chain[chain, CHAIN_US] += last_ruled - at
            figures.tenths[chain, min((last_ruled - at) * 10 // DAY_US, TENTHS - 1)] += 1
            if commune >= 0:
                figures.commune[commune, DECIDED] += 1
                figures.commune[commune, DAYS_US] += last_ruled - at
    return 0


@inner
def _due(row, stands):
    """As `engine.indicators.journey.deadline_of`."""
    return row[OWN_DUE] if row[OWN_DUE] >= 0 else stands[3]


@inner
def _kept(row, stands, now):
    """How the limit of a stage is kept by what ends its work now."""
    due = _due(row, stands)
    return np.int64(UNKNOWN) if due < 0 else np.int64(ON_TIME) if now <= due else np.int64(LATE)


@inner
def _ends(case, slot, now, played):
    """Whether the stage ended then."""
    return played.ended_at[case, slot] == now and played.how[case, slot] == REFUSED
