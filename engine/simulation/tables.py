"""The arrays that compiled code reads, and what their numbers stand for.

A stage has a *profile*: the values of the facts that its rules read, as one number. All that the law and the one policy
(`engine.agencies.policy`) say of a stage is tabled for each profile, so that no guard, procedure or number of the law
stands in compiled code. A fact that is settled later moves the stage to another profile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.core.law import Law
from engine.simulation.by_reference import by_reference
from engine.simulation.clockwork import DAY_US, Clockwork
from engine.simulation.errors import NotCompiled
from workflows.law.facts import Fact, Value
from workflows.law.notation import Agency, Edition, Procedure
from workflows.law.states import State

NUMBER_BITS = 24  # of a case's number: more than a run may have
MOST_SLOTS, MOST_OWED, MOST_PROFILES, MOST_PAPERS, MOST_NEIGHBOURS = 8, 3, 20_000, 64, 8
# what an officer does, as the tables have it; REFUSE is for a reason by chance, and one more than it for the first
ASK, VERIFY, WAIT, RETURN, GOOD, REFUSE = range(6)
# what an answer that somebody owes does to the stage
STAYS, ENDS, IN_VAIN = range(3)
# what settles facts: the request for a verification, what it finds; then a yes and a no of each answer owed
ASKED, FIT, UNFIT, ANSWERS = (np.int64(n) for n in range(4))
N_EFFECTS = int(ANSWERS) + 2 * MOST_OWED
ALWAYS, PAPERS, NEVER = range(3)  # when a system is asked
# states of an open stage; bits of `apologises`
OPEN_STATES = (State.OFFERED, State.IN_PROGRESS, State.AWAITING_NEIGHBOUR, State.VERIFYING, State.AWAITING_CITIZEN)


@by_reference
class Tables(NamedTuple):
    """Arrays over E editions, S procedures of all editions (*slots*) and R profiles of all slots.

    `first_*` arrays have one more entry than what they divide. Masks have a bit for each slot of the edition, each
    paper of the edition, or each need, answer or place of the slot, in its order.
    """

    # by edition
    first_slot: NDArray[np.int64]
    chain: NDArray[np.uint64]  # hash of its name
    apologies: NDArray[np.int64]
    supplement: NDArray[np.int64]  # limit
    members: NDArray[np.int64]  # of the group, mask
    first_group: NDArray[np.int64]  # profile of its group
    group_limit: NDArray[np.int64]  # by profile of the group, of all editions
    returned: NDArray[np.int64]  # slot whose result others may return to it, -1: none
    # by slot
    name: NDArray[np.uint64]  # hash of its code
    first_profile: NDArray[np.int64]
    service: NDArray[np.int64]  # spread, as the next
    signature: NDArray[np.int64]
    first_need: NDArray[np.int64]
    first_owed: NDArray[np.int64]
    first_neighbour: NDArray[np.int64]
    waiting_lapses: NDArray[np.int64]  # STAYS or ENDS
    apologises: NDArray[np.int64]  # mask of OPEN_STATES
    has_grounds: NDArray[np.bool_]
    ruling: NDArray[np.int64]  # verb that ends well
    n_reasons: NDArray[np.int64]  # for a refusal
    within: NDArray[np.int64]  # [S, verbs]: the limit of the move itself, -1: it has none
    returns: NDArray[np.bool_]  # it may return the result of the edition's `returned` slot
    is_brought_to: NDArray[np.bool_]  # somebody files it by bringing the results that it needs
    effect_first: NDArray[np.int64]  # [S, N_EFFECTS], of `set_*`
    effect_n: NDArray[np.int64]  # [S, N_EFFECTS]
    group_effect_first: NDArray[np.int64]
    group_effect_n: NDArray[np.int64]
    # by need: slot that gives the result within the edition, whether it is missed where it does not come
    giver: NDArray[np.int64]
    is_soft: NDArray[np.bool_]
    # by answer owed
    reply: NDArray[np.int64]  # spread
    can_decline: NDArray[np.bool_]
    instead: NDArray[np.uint64]  # paper that serves as well, or 0
    is_brought: NDArray[np.bool_]  # the applicant may bring that later
    owed_limit: NDArray[np.int64]
    brings_results: NDArray[np.bool_]  # it comes once the results that are needed are delivered, before all others
    # by neighbour
    system: NDArray[np.int64]
    latency: NDArray[np.int64]  # spread
    asked: NDArray[np.int64]  # ALWAYS, PAPERS or NEVER
    # by profile
    act: NDArray[np.int8]  # [R, ground is sure, first visit, what departs from the ordinary or nothing]
    limit: NDArray[np.int64]
    agency: NDArray[np.int64]
    place_ok: NDArray[np.int64]  # mask
    wanted: NDArray[np.uint64]  # papers that only the family has, where it may be asked for them
    from_system: NDArray[np.uint64]  # [R, neighbour]: wanted papers that the system may have
    needs: NDArray[np.int64]  # mask
    owes: NDArray[np.int64]  # mask
    confirms: NDArray[np.int8]  # [R, owed]: STAYS, ENDS or IN_VAIN, by the profile that the answer leads to
    first_askable: NDArray[np.int64]
    n_askable: NDArray[np.int64]
    askable: NDArray[np.uint64]  # papers that may be asked for by chance
    # settled facts: the place of a fact in a profile, how many values it has, and which it gets
    set_stride: NDArray[np.int64]
    set_size: NDArray[np.int64]
    set_value: NDArray[np.int64]
    # limits have versions by day, versions have parts
    first_version: NDArray[np.int64]
    version_from: NDArray[np.int64]
    first_part: NDArray[np.int64]
    n_parts: NDArray[np.int64]
    part_unit: NDArray[np.int64]
    part_value: NDArray[np.int64]
    # by office: when it closes, BEYOND: never; and which one then has its work
    closes_at: NDArray[np.int64]
    successor: NDArray[np.int64]  # -1: not one
    retry: int  # limit of hours
    restarts: bool  # the clock of a limit begins anew when the citizen answers


@by_reference
class Habits(NamedTuple):
    """How people behave: thresholds of a thousand, and spreads as quantiles of all, each from its `first` on."""

    seed: np.uint64
    upto: NDArray[np.int64]  # of UNUSUAL, summed up
    unfit: int
    no_supplement: int
    owed_silent: int
    owed_declined: int
    withdraw: int
    absent: int
    verification: int
    delivery: int
    supplement: int
    patience: int
    first: NDArray[np.int64]
    n: NDArray[np.int64]
    points: NDArray[np.int64]
    outage_system: NDArray[np.int64]
    outage_from: NDArray[np.int64]
    outage_until: NDArray[np.int64]


class Map(NamedTuple):
    """Which office serves a commune, and who works there. By agency and commune: `office`, -1 where there is none."""

    office: NDArray[np.int32]  # [agencies, communes]
    n_officers: NDArray[np.int64]  # by office
    share: NDArray[np.int64]
    is_by_due: NDArray[np.bool_]  # what is due first is taken first


@dataclass(frozen=True, slots=True)
class Slot:
    """One procedure of one edition. `facts` are those of its profile, the last moving fastest; `base` its first one.

    `places` are the commune fields by which it is routed, `finds` says that its ground has to be found.
    """

    edition: int
    procedure: Procedure
    facts: tuple[Fact, ...]
    base: int
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The arrays and what their numbers stand for. `groups` are the facts of each edition's group limits.

    `levels` are the agencies in the order in which their queues can be played: those of one level need each other.
    `unfollowed` are offices that close without one successor, with what is said of them once there is work to pass on.
    """

    tables: Tables
    habits: Habits
    clockwork: Clockwork
    map: Map
    laws: tuple[Law, ...]
    slots: tuple[Slot, ...]
    groups: tuple[tuple[tuple[Fact, ...], int], ...]
    papers: tuple[tuple[str, ...], ...]
    agencies: tuple[Agency, ...]
    offices: tuple[str, ...]
    communes: Mapping[str, int]
    levels: tuple[tuple[frozenset[int], bool], ...]
    unfollowed: Mapping[str, NotCompiled]

    @property
    def editions(self) -> tuple[Edition, ...]:
        return tuple(law.edition for law in self.laws)

    @property
    def n_slots(self) -> int:
        """The most that an edition has."""
        return int(np.diff(self.tables.first_slot).max())

    def order_of(self, edition: int, number: NDArray[np.int64], at: NDArray[np.int64]) -> NDArray[np.int64]:
        """The order of the codes of cases: the letters of the chain, the year of submission, the number."""
        letters = sorted({one.letters for one in self.editions})
        place = letters.index(self.editions[edition].letters)
        months = self.clockwork.month_of[at // DAY_US] + (self.laws[0].calendar.first.month - 1)
        n_years = int(self.clockwork.month_of[-1]) // 12 + 2
        found: NDArray[np.int64] = (place * n_years + months // 12 << NUMBER_BITS) + number
        return found

    def slots_of(self, edition: int) -> tuple[Slot, ...]:
        first = self.tables.first_slot
        return self.slots[first[edition] : first[edition + 1]]


def place_of(edition: Edition, *parts: str) -> str:
    """Where something stands in an edition, as in every error of the definition."""
    return ".".join((f"{edition.chain}@{edition.in_force_on.isoformat()}", *parts))


def strides(facts: Sequence[Fact]) -> dict[str, int]:
    """How far apart in a profile's number two neighbouring values of each fact are."""
    found, stride = {}, 1
    for fact in reversed(facts):
        found[fact.code] = stride
        stride *= len(fact.values())
    return found


def index(fact: Fact, value: Value) -> int:
    return next(place for place, one in enumerate(fact.values()) if one is value or (one == value and type(one) is str))
