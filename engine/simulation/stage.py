"""One stage of a case in compiled code: when it is offered, and what comes of each visit once an officer takes it.

The queues ask these as they hand out work, and the log asks them again when it tells the story of each case: what a
stage does follows from keyed draws and from when officers took it, so that nothing else need be kept.

A *cause* is the command that made something happen, as an integer in the order of commands in one instant: its rank,
one more than its slot (0: the whole case), the visit, and which round of follow-ups.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.agencies.chance import Draw
from engine.agencies.policy import LAST_UNUSUAL_VISIT
from engine.simulation.by_reference import by_reference
from engine.simulation.clockwork import (
    BEYOND,
    after_work,
    below,
    citizen_days_end,
    draw,
    next_open,
    quantile,
)
from engine.simulation.compiled_code import called, inline, inner
from engine.simulation.rows import MAIN, NONE, VERB_CONFIRM, VERB_LAPSE, VERB_SUPPLEMENT, ZERO, tell
from engine.simulation.tables import (
    ALWAYS,
    ANSWERS,
    ASK,
    ASKED,
    ENDS,
    FIT,
    GOOD,
    IN_VAIN,
    MOST_OWED,
    NEVER,
    REFUSE,
    RETURN,
    UNFIT,
    VERIFY,
    WAIT,
)
from workflows.law.verbs import Rank
from workflows.time.calendar import HOUR_US

SMALL = 24  # numbers for which `opened` needs room
# how a stage stands: not yet known, open for ever, or how it ended
UNKNOWN, OPEN, APPROVED, REFUSED, ASIDE, DROPPED, WITHDRAWN = (np.int64(n) for n in (255, 0, 1, 2, 3, 4, 5))
OFFERED = np.int64(6)  # beside these, of a stage that was waiting
RETURNED = np.int64(7)  # it has returned a result, and waits for it
MOST_RETURNS = LAST_UNUSUAL_VISIT  # of one case
# of a result that was returned: when and why it had been given, when and why it was returned; and, as queues are
# played, the item of its giver, then that of the stage that returned it
GIVEN_AT, GIVEN, RETURNED_AT, RETURNED_BY, ITEM = range(5)
N_OF_A_RETURN = 5
OFFICE_CLOSES, VISIT_ENDS, ANSWERED, TIME_IS_UP, CLAIMED = (
    np.int64(rank) for rank in (Rank.OFFICE_CLOSES, Rank.VISIT_ENDS, Rank.ANSWERED, Rank.TIME_IS_UP, Rank.CLAIMED)
)
MOST_VISITS = 60
_SERVICE, _OUTCOME, _ITEM, _VERIFICATION, _FINDING = (
    int(one) for one in (Draw.SERVICE, Draw.OUTCOME, Draw.ITEM, Draw.VERIFICATION_TIME, Draw.FINDING)
)
_LATENCY, _ANSWER, _ANSWER_TIME, _SIGNATURE, _DELIVERY = (
    int(one) for one in (Draw.LATENCY, Draw.ANSWER, Draw.ANSWER_TIME, Draw.SIGNATURE, Draw.DELIVERY)
)
_WITHDRAWS, _PATIENCE, _SILENT, _DECLINES, _REPLY = (
    int(one) for one in (Draw.WITHDRAWS, Draw.PATIENCE, Draw.SILENT, Draw.DECLINES, Draw.REPLY_TIME)
)
_U32, _U0, _U1 = np.uint64(32), np.uint64(0), np.uint64(1)


@by_reference
class Cases(NamedTuple):
    """One row a case. Masks have a bit for each slot of the edition.

    `order` is that of the codes, by which cases come in one instant. `profile` has the rows of the tables for each
    slot, `office` its office or -1, `finds` the stages whose ground is still to be found when they are the first to
    look, `finds_again` those for which it is even after another looked.
    """

    edition: NDArray[np.uint8]
    number: NDArray[np.int32]
    order: NDArray[np.int32]
    at: NDArray[np.int64]
    chosen: NDArray[np.uint8]
    aside: NDArray[np.uint8]
    profile: NDArray[np.uint16]  # [cases, slots]
    group: NDArray[np.uint16]
    papers: NDArray[np.uint64]
    office: NDArray[np.int32]  # [cases, slots]
    finds: NDArray[np.uint8]
    finds_again: NDArray[np.uint8]


@by_reference
class Played(NamedTuple):
    """What came of the stages: [cases, slots]. `claimed_at` and `officer` are of the first visit, `later` is the place
    of the second one's claim among `Claims`; -1 where there is none. Of stages that are aside, `how` says that alone.

    One giver in a chain may have its result returned: `returns` are the times that it was, with -1 as their instants
    where there are no more.
    """

    ended_at: NDArray[np.int64]
    how: NDArray[np.uint8]
    cause: NDArray[np.uint16]
    claimed_at: NDArray[np.int64]
    officer: NDArray[np.uint16]
    later: NDArray[np.int32]
    returns: NDArray[np.int64]  # [cases, returns, what is known of one], or [0, …] where nobody returns anything


@by_reference
class Claims(NamedTuple):
    """Claims of later visits; `next` is the place of the one that follows for the same stage, or -1."""

    at: NDArray[np.int64]
    officer: NDArray[np.uint16]
    next: NDArray[np.int32]


@inline
def cause_of(rank, slot, visit, turn):
    """`slot` -1: the whole case."""
    return rank << 13 | (slot + 1) << 9 | visit << 3 | turn


@inline
def spread(h, row, u):
    return quantile(h.points, h.first[row], h.n[row], u)


@inline
def happens(per_thousand, u):
    return below(1000, u) < per_thousand


@inner
def leaves_at(case, cases, t, h):
    """When the family takes the case back, if it has not ended by then."""
    name = t.chain[cases.edition[case]]
    if not happens(h.withdraw, draw(h.seed, cases.number[case], name, 0, _WITHDRAWS)):
        return BEYOND
    return cases.at[case] + spread(h, h.patience, draw(h.seed, cases.number[case], name, 0, _PATIENCE))


@inner
def version(limit, at, t):
    """The version of the limit on the day of an instant."""
    day, found = at // 86_400_000_000, t.first_version[limit]
    while found + 1 < t.first_version[limit + 1] and t.version_from[found + 1] <= day:
        found += 1
    return found


@inner
def value_of(limit, at, t):
    """The number of a limit that is always known."""
    return t.part_value[t.first_part[version(limit, at, t)]]


@inner
def settled(row, base, slot, effect, t):
    """The profile after what settles facts, of rows that begin at `base`."""
    first = t.effect_first[slot, effect]
    for place in range(first, first + t.effect_n[slot, effect]):
        stride = t.set_stride[place]
        row += (t.set_value[place] - (row - base) // stride % t.set_size[place]) * stride
    return row


@inner
def office_at(office, at, t):
    """Which office has the work of this one at an instant, -1: none, or not one."""
    while office >= 0 and t.closes_at[office] <= at:
        office = t.successor[office]
    return np.int64(office)


@inner
def base_of(slot, t):
    """The first profile of the slot."""
    return t.first_profile[slot]


# Until it is offered


@inner
def given(case, giver, at, cause, played):
    """How the giver of a result stands after an instant: whether it was given before it was returned then, and when
    and why it was given or will be given or not: (before a return, how, at, cause).
    """
    for n in range(MOST_RETURNS):
        one = played.returns[case, n]
        if one[RETURNED_AT] < 0:
            break
        if one[RETURNED_AT] > at or (one[RETURNED_AT] == at and one[RETURNED_BY] > cause):
            return True, APPROVED, one[GIVEN_AT], one[GIVEN]
    return False, np.int64(played.how[case, giver]), played.ended_at[case, giver], np.int64(played.cause[case, giver])


@inner
def may_return(case, slot, now, cases, played, t):
    """Whether the stage that is taken now may return a result: that stands, and no stage before it looks at it."""
    edition = np.int64(cases.edition[case])
    first, giver = t.first_slot[edition], t.returned[edition]
    if giver < 0 or not t.returns[first + slot]:
        return False
    for other in range(slot):
        if t.returns[first + other] and cases.chosen[case] & ~cases.aside[case] & (1 << other):
            return False
    _, how, at, _ = given(case, giver, now, cause_of(CLAIMED, NONE, ZERO, ZERO), played)
    return how == APPROVED and at <= now


@inner
def comes_again(case, slot, row, n, cases, played, t):
    """What becomes of a stage that has returned a result for the n-th time, from 0 on: (how, at, cause), OFFERED among
    the ways; UNKNOWN: it is not known yet.
    """
    edition = np.int64(cases.edition[case])
    giver, s = t.returned[edition], t.first_slot[edition] + slot
    one = played.returns[case, n]
    _, how, at, cause = given(case, giver, one[RETURNED_AT], one[RETURNED_BY], played)
    if how in (UNKNOWN, WITHDRAWN):
        return how, at, cause
    if how != APPROVED:
        for need in range(t.first_need[s], t.first_need[s + 1]):
            if t.giver[need] == giver and t.needs[row] >> (need - t.first_need[s]) & 1 and not t.is_soft[need]:
                return DROPPED, at, cause
    return OFFERED, at, cause


@called
def results_there(case, slot, since_at, since, now, cases, played, t, h, cal):
    """When and why the results that the stage needs are there, from an instant on, and when and why one of them will
    not come.

    (ready at, cause, round; dropped at, cause, round; whether an end that decides is not known yet; when the last of
    them was delivered, for whoever is to bring them). The round is that of the follow-ups in which the stage itself
    moves. An end that is not known lies after `now`. Where results may be
    returned, what is there at one time may be gone when the next comes.
    """
    while True:
        ready_at, ready, dropped_at, dropped, is_unknown, handed_at = _results_after(
            case, slot, since_at, since, now, cases, played, t, h, cal
        )
        is_same = ready_at == since_at and ready == since
        if is_same or ready_at == BEYOND or not len(played.returns):
            return ready_at, ready, dropped_at, dropped, is_unknown, handed_at
        since_at, since = ready_at, ready


@inner
def sent_at(number, s, visit, at, t, h, cal):
    """When a result that was given at an instant is delivered."""
    return after_work(at, spread(h, h.delivery, draw(h.seed, number, t.name[s], visit, _DELIVERY)), cal)


@inner
def _results_after(case, slot, since_at, since, now, cases, played, t, h, cal):
    """When those are there that come last, of results that are there then or come later."""
    edition = np.int64(cases.edition[case])
    first, returned = t.first_slot[edition], t.returned[edition]
    ready_at, ready = since_at, since
    dropped_at, dropped, is_unknown, handed_at = BEYOND, ZERO, False, since_at
    pending = np.uint64(1) << np.uint64(slot)  # slots whose needs are to be looked at: its own, and those it is handed
    seen = pending
    while pending:
        one = 0
        while not pending >> np.uint64(one) & _U1:
            one += 1
        pending &= ~(_U1 << np.uint64(one))
        needs = t.needs[cases.profile[case, one]]
        for number in range(t.first_need[first + one + 1] - t.first_need[first + one]):
            if not needs >> number & 1:
                continue
            need = t.first_need[first + one] + number
            giver = t.giver[need]
            how, at, cause = played.how[case, giver], played.ended_at[case, giver], np.int64(played.cause[case, giver])
            was_given = False
            if giver == returned:
                was_given, _, given_at, given_by = given(case, giver, since_at, since, played)
                if was_given and (given_at > ready_at or (given_at == ready_at and given_by > ready)):
                    ready_at, ready = given_at, given_by
            if how in (UNKNOWN, OFFERED, RETURNED):
                is_unknown = True
            elif how == ASIDE:
                if not seen >> np.uint64(giver) & _U1:
                    seen |= _U1 << np.uint64(giver)
                    pending |= _U1 << np.uint64(giver)
            elif how in (OPEN, WITHDRAWN):
                ready_at = ready_at if was_given else BEYOND
            else:
                if how == DROPPED and slot < giver:
                    cause += 1  # its turn comes in the next round
                if how == APPROVED or t.is_soft[need]:
                    if was_given:
                        continue
                    if at > ready_at or (at == ready_at and cause > ready):
                        ready_at, ready = at, cause
                    if how == APPROVED and t.is_brought_to[first + slot]:
                        visit = played.cause[case, giver] >> 3 & 63
                        at = sent_at(cases.number[case], first + giver, visit, at, t, h, cal)
                    handed_at = max(handed_at, at)
                else:
                    ready_at = ready_at if was_given else BEYOND
                    if at < dropped_at or (at == dropped_at and cause < dropped):
                        dropped_at, dropped = at, cause
    if is_unknown and dropped_at <= now:
        ready_at, is_unknown = BEYOND, False
    if ready_at == BEYOND or is_unknown:
        handed_at = BEYOND
    return ready_at, ready, dropped_at, dropped, is_unknown, handed_at


@called
def opened(case, slot, now, cases, played, small, t, h, cal, sink):
    """What becomes of a waiting stage: (how, at, cause, profile, papers), OFFERED among the ways.

    UNKNOWN: it hangs on what ends after `now`; then the instant is when to look again though that has not ended.
    Each event before that is told to `sink`; whoever wants none of them has no room there. `small` is room for what is
    owed.
    """
    row, papers = np.int64(cases.profile[case, slot]), cases.papers[case]
    at, cause = cases.at[case], cause_of(ANSWERED, NONE, ZERO, ZERO)
    if not cases.chosen[case] >> slot & 1 or cases.aside[case] >> slot & 1:
        return ASIDE, at, cause, row, papers
    ready_at, ready, dropped_at, dropped, is_unknown, handed_at = results_there(
        case, slot, at, cause, now, cases, played, t, h, cal
    )
    leaves = leaves_at(case, cases, t, h)
    s = t.first_slot[cases.edition[case]] + slot
    n_told = sink.n[0]
    while t.first_owed[s] != t.first_owed[s + 1]:
        sink.n[0] = n_told  # anew, where results that were there were returned until all was answered
        if is_unknown:
            ready_at = BEYOND
        how, at, cause, row, papers = _owed(
            case, slot, s, ready_at, handed_at, dropped_at, dropped, leaves, cases, small, t, h, cal, sink
        )
        if is_unknown and (how != REFUSED or at > now):
            return UNKNOWN, min(at, dropped_at) if how == REFUSED else dropped_at, cause, row, papers
        if how != OFFERED:
            return how, at, cause, row, papers
        if at < ready_at or (at == ready_at and cause <= ready):
            break
        ready_at, ready = at, cause
        if not len(played.returns):
            break
        ready_at, ready, dropped_at, dropped, is_unknown, handed_at = results_there(
            case, slot, at, cause, now, cases, played, t, h, cal
        )
        if ready_at == at and ready == cause and not is_unknown:
            break
    if is_unknown:
        return UNKNOWN, dropped_at, dropped, row, papers
    if dropped_at < leaves and (dropped_at < ready_at or (dropped_at == ready_at and dropped < ready)):
        return DROPPED, dropped_at, dropped, row, papers
    if ready_at < leaves and ready_at < BEYOND:
        return OFFERED, ready_at, ready, row, papers
    if leaves < BEYOND:
        return WITHDRAWN, leaves, cause_of(VISIT_ENDS, NONE, ZERO, ZERO), row, papers
    return OPEN, BEYOND, ZERO, row, papers


@inner
def _asks(k, s, number, since, said, confirms, lapses, until, t, h, cal):
    """Somebody is asked then for the k-th answer that the slot may be owed."""
    owed = t.first_owed[s] + k
    if t.owed_limit[owed] != NONE:
        lapses[k] = until[k] = citizen_days_end(since, value_of(t.owed_limit[owed], since, t), cal)
    if said[k]:
        confirms[k] = since + spread(h, t.reply[owed], draw(h.seed, number, t.name[s], k, _REPLY))
        if t.brings_results[owed]:
            confirms[k] = next_open(confirms[k], cal)


@inner
def _owed(case, slot, s, ready_at, handed_at, dropped_at, dropped, leaves, cases, small, t, h, cal, sink):
    """When all that people owe is answered or replaced: OFFERED with the last of it; else how the stage ends without.

    Who brings results is asked first, when these are handed over, and all others once they came. Source of the order:
    commands of one instant by rank, then stage, then visit.
    """
    row, papers, submitted = np.int64(cases.profile[case, slot]), cases.papers[case], cases.at[case]
    base, first, n = base_of(s, t), t.first_owed[s], t.first_owed[s + 1] - t.first_owed[s]
    number, name = cases.number[case], t.name[s]
    owes, has_lapsed = t.owes[row], False
    # 1 yes, 2 no; -1 and -2: will be said
    said, confirms, lapses, until, brings = small[:4], small[4:8], small[8:12], small[12:16], small[16:24]
    for k in range(MOST_OWED):
        said[k], confirms[k], lapses[k], until[k] = 0, BEYOND, BEYOND, BEYOND
    n_brings, asked = 0, _U0  # the family brings what it was asked for last
    at, cause, is_filed = submitted, cause_of(ANSWERED, NONE, ZERO, ZERO), False
    for k in range(n):
        owed = first + k
        if not owes >> k & 1 or t.instead[owed] & papers:
            owes &= ~(np.int64(1) << k)
            continue
        if not happens(h.owed_silent, draw(h.seed, number, name, k, _SILENT)):
            says_no = happens(h.owed_declined, draw(h.seed, number, name, k, _DECLINES))
            if not says_no or t.can_decline[owed]:
                said[k] = -2 if says_no else -1
        if t.brings_results[owed] and handed_at < BEYOND:
            _asks(k, s, number, handed_at, said, confirms, lapses, until, t, h, cal)
    while True:
        if not is_filed:
            is_filed = True
            for k in range(n):
                if owes >> k & 1 and t.brings_results[first + k] and said[k] <= 0 and not t.instead[first + k] & papers:
                    is_filed = False
            for k in range(n):
                if is_filed and owes >> k & 1 and not t.brings_results[first + k] and not t.instead[first + k] & papers:
                    _asks(k, s, number, at, said, confirms, lapses, until, t, h, cal)
        is_answered = True
        for k in range(n):
            if owes >> k & 1 and said[k] != 1 and not t.instead[first + k] & papers:
                is_answered = False
        if is_answered:
            ends_at = min(min(max(at, ready_at), dropped_at), leaves)
            for k in range(n_brings):  # what is brought all the same while the stage waits for results
                if brings[k] < ends_at:
                    papers |= asked
                    event = cause_of(ANSWERED, slot, ZERO, ZERO)
                    tell(sink, brings[k], event, MAIN, VERB_SUPPLEMENT, slot, ZERO, NONE, ZERO, NONE, ZERO)
            return OFFERED, at, cause, row, papers
        next_at, rank, which = BEYOND, np.int64(9), NONE
        for k in range(n):
            if confirms[k] < next_at or (confirms[k] == next_at and rank > ANSWERED):
                next_at, rank, which = confirms[k], ANSWERED, k
        for k in range(n_brings):
            if brings[k] < next_at or (brings[k] == next_at and rank > ANSWERED):
                next_at, rank, which = brings[k], ANSWERED, MOST_OWED + k
        for k in range(n):
            if lapses[k] < next_at or (lapses[k] == next_at and rank > TIME_IS_UP):
                next_at, rank, which = lapses[k], TIME_IS_UP, k
        event = cause_of(rank, slot, ZERO, ZERO)
        is_first = dropped_at < next_at or (dropped_at == next_at and dropped >> 3 < event >> 3)
        if is_first and dropped_at < leaves:
            return DROPPED, dropped_at, dropped, row, papers
        if next_at >= leaves and leaves < BEYOND:
            return WITHDRAWN, leaves, cause_of(VISIT_ENDS, NONE, ZERO, ZERO), row, papers
        if next_at >= BEYOND:
            return OPEN, BEYOND, ZERO, row, papers
        if rank == TIME_IS_UP:
            lapses[which] = BEYOND
            is_over = False
            for k in range(n):
                is_over = is_over or (owes >> k & 1 and said[k] <= 0 and next_at >= until[k])
            if has_lapsed or not is_over:
                continue
            has_lapsed = True
            tell(sink, next_at, event, MAIN, VERB_LAPSE, slot, ZERO, NONE, ZERO, NONE, ZERO)
            if t.waiting_lapses[s] == ENDS:
                return REFUSED, next_at, event, row, papers
        elif which >= MOST_OWED:
            papers |= asked
            brings[which - MOST_OWED] = BEYOND
            at, cause = next_at, event
            tell(sink, next_at, event, MAIN, VERB_SUPPLEMENT, slot, ZERO, NONE, ZERO, NONE, ZERO)
            continue
        else:
            confirms[which] = BEYOND
            effect = ANSWERS + 2 * which + (said[which] == -2)
            after = settled(row, base, s, effect, t)
            if has_lapsed or next_at >= until[which] or t.confirms[after, which] == IN_VAIN:
                continue
            row = after
            said[which] = -said[which]
            at, cause = next_at, event
            tell(sink, next_at, event, MAIN, VERB_CONFIRM, slot, ZERO, NONE, ZERO, NONE, effect + 1)
            if t.confirms[row, which] == ENDS:
                return REFUSED, next_at, event, row, papers
        instead = _U0  # papers that serve in the stead of what will not come
        for k in range(n):
            if t.is_brought[first + k] and said[k] != 1 and (rank == TIME_IS_UP or said[k] == 2):
                instead |= t.instead[first + k]
        if instead:
            asked = instead
            if not happens(h.no_supplement, draw(h.seed, number, name, 0, _ANSWER)):
                brings[n_brings] = next_at + spread(h, h.supplement, draw(h.seed, number, name, 0, _ANSWER_TIME))
                n_brings += 1


# At the desk


@inner
def is_down(system, at, h):
    for place in range(len(h.outage_system)):
        if h.outage_system[place] == system and h.outage_from[place] <= at < h.outage_until[place]:
            return True
    return False


@inner
def blocked(s, row, papers, at, t, h):
    """The place among the slot's neighbours of the first system that the officer needs and that is down; -1: none."""
    if len(h.outage_system) == 0:
        return NONE
    first = t.first_neighbour[s]
    for place in range(t.first_neighbour[s + 1] - first):
        asked = t.asked[first + place]
        if asked == NEVER or (asked != ALWAYS and not t.from_system[row, place] & ~papers):
            continue
        if is_down(t.system[first + place], at, h):
            return np.int64(place)
    return NONE


@inner
def sit_down(number, s, visit, row, papers, claimed_at, is_returnable, t, h, cal):
    """What the officer does who takes the work then: (act, at, off the desk at, whether that is known from the start,
    papers asked for, place of the system awaited or of the reason for a refusal). `is_returnable`: the result that the
    stage rests on may be returned.
    """
    name = t.name[s]
    unusual = ZERO
    if visit <= LAST_UNUSUAL_VISIT:
        place = below(1000, draw(h.seed, number, name, visit, _OUTCOME))
        for kind in range(len(h.upto)):
            if place < h.upto[kind]:
                unusual = kind + 1
                break
    asked, which = t.wanted[row] & ~papers, NONE
    if asked:
        act = np.int64(ASK)
    else:
        act = np.int64(t.act[row, 1, 1 if visit == 1 else 0, unusual])
        if act == RETURN and not is_returnable:
            unusual = ZERO
            act = np.int64(t.act[row, 1, 1 if visit == 1 else 0, unusual])
        picked = np.int64(0)
        if unusual:
            picked = np.int64(draw(h.seed, number, name, visit, _ITEM) >> _U32)
        if act == ASK:
            asked = t.askable[t.first_askable[row] + picked % t.n_askable[row]]
        elif act == WAIT:
            which = picked % (t.first_neighbour[s + 1] - t.first_neighbour[s])
        elif act == REFUSE:
            which = picked % t.n_reasons[s]
        elif act > REFUSE:
            which = act - REFUSE - 1
    desk_us = spread(h, t.service[s], draw(h.seed, number, name, visit, _SERVICE))
    off_at = after_work(claimed_at, desk_us, cal)
    if act != ASK:
        down = blocked(s, row, papers, off_at, t, h)
        if down >= 0:
            act, which = np.int64(WAIT), down
    if act < GOOD:
        return act, off_at, off_at, False, asked, which
    us = desk_us + spread(h, t.signature[s], draw(h.seed, number, name, visit, _SIGNATURE))
    at = after_work(claimed_at, us, cal)
    down = blocked(s, row, papers, at, t, h)
    if down >= 0:
        act, which = np.int64(WAIT), down
    return act, at, off_at, True, asked, which


@inner
def comes_back(number, s, visit, row, papers, act, at, asked, system, edition, t, h, cal):
    """After a request of that instant: (back at, or lapsed at; whether it comes back, profile, papers, effect)."""
    name, effect = t.name[s], NONE
    if act == ASK:
        lapses = citizen_days_end(at, value_of(t.supplement[edition], at, t), cal)
        if happens(h.no_supplement, draw(h.seed, number, name, visit, _ANSWER)):
            return lapses, False, row, papers, effect
        back = at + spread(h, h.supplement, draw(h.seed, number, name, visit, _ANSWER_TIME))
        if back >= lapses:
            return lapses, False, row, papers, effect
        return back, True, row, papers | asked, effect
    if act == VERIFY:
        us = spread(h, h.verification, draw(h.seed, number, name, visit, _VERIFICATION))
        is_unfit = happens(h.unfit, draw(h.seed, number, name, visit, _FINDING))
        effect = UNFIT if is_unfit else FIT
        base = base_of(s, t)
        row = settled(settled(row, base, s, ASKED, t), base, s, effect, t)
        return after_work(at, us, cal), True, row, papers, effect
    neighbour, tried_at = t.first_neighbour[s] + system, at
    if len(h.outage_system):
        while is_down(t.system[neighbour], tried_at, h):
            tried_at = after_work(tried_at, value_of(t.retry, at, t) * HOUR_US, cal)
    return (
        tried_at + spread(h, t.latency[neighbour], draw(h.seed, number, name, visit, _LATENCY)),
        True,
        row,
        papers,
        effect,
    )
