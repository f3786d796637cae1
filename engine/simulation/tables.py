"""Editions, habits and offices as the arrays that compiled code reads.

A stage has a *profile*: the values of the facts that its rules read, as one number. All that the law and the one policy
(`engine.agencies.policy`) say of a stage is tabled for each profile, so that no guard, procedure or number of the law
stands in compiled code. A fact that is settled later moves the stage to another profile.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.agencies import policy
from engine.agencies.behaviour import FOR_PAPERS, OTHER, UNUSUAL, Behaviour, Spread, Takes
from engine.agencies.chance import name_hash
from engine.agencies.handbook import Handbook, handbooks
from engine.agencies.policy import Desk
from engine.agencies.script import Does, Outage
from engine.core.case import Case
from engine.core.law import Law
from engine.core.routing import route
from engine.families.columns import paper_codes
from engine.simulation.clockwork import BEYOND, DAY_US, UNITS, UNKNOWN, Clockwork, clockwork_of, instant
from engine.simulation.errors import NotCompiled
from workflows.errors import LienthongError
from workflows.files.offices import Office, Offices
from workflows.files.parameters import RETRY_HOURS, Parameters
from workflows.graph import levels
from workflows.law.citation import Figure
from workflows.law.facts import Fact, Value
from workflows.law.guards import Condition, hangs_on
from workflows.law.notation import HELD, Agency, Edition, From, Limit, Move, Owed, Procedure
from workflows.law.states import STATES, Kind, State, Verb
from workflows.soundness.profiles import Profiles, profiles, read_by
from workflows.time.calendar import midnight
from workflows.time.deadlines import HourCounting

NUMBER_BITS = 24  # of a case's number: more than a run may have
MOST_SLOTS, MOST_OWED, MOST_PROFILES, MOST_PAPERS, MOST_NEIGHBOURS = 8, 3, 20_000, 64, 8
# what an officer does, as the tables have it; REFUSE is for a reason by chance, and one more than it for the first
ASK, VERIFY, WAIT, GOOD, REFUSE = range(5)
_DOES = {
    Does.ASK_SUPPLEMENT: ASK,
    Does.VERIFY: VERIFY,
    Does.WAIT: WAIT,
    Does.APPROVE: GOOD,
    Does.CORRECT: GOOD,
    Does.REVOKE: GOOD,
}
# what an answer that somebody owes does to the stage
STAYS, ENDS, IN_VAIN = range(3)
# what settles facts: the request for a verification, what it finds; then a yes and a no of each answer owed
ASKED, FIT, UNFIT, ANSWERS = (np.int64(n) for n in range(4))
N_EFFECTS = int(ANSWERS) + 2 * MOST_OWED
ALWAYS, PAPERS, NEVER = range(3)  # when a system is asked
# the kind of state to which each move of a stage is taken to lead
_LEADS = {
    (Verb.OFFER, State.WAITING): Kind.QUEUE,
    (Verb.CLAIM, State.OFFERED): Kind.WORK,
    (Verb.REQUEST_SUPPLEMENT, State.IN_PROGRESS): Kind.CITIZEN,
    (Verb.SUPPLEMENT, State.AWAITING_CITIZEN): Kind.QUEUE,
    (Verb.LAPSE, State.AWAITING_CITIZEN): Kind.BAD,
    (Verb.REQUEST_VERIFICATION, State.IN_PROGRESS): Kind.CHECK,
    (Verb.VERIFY, State.VERIFYING): Kind.QUEUE,
    (Verb.WAIT_FOR_NEIGHBOUR, State.IN_PROGRESS): Kind.CHECK,
    (Verb.NEIGHBOUR_ANSWER, State.AWAITING_NEIGHBOUR): Kind.QUEUE,
    (Verb.REFUSE, State.IN_PROGRESS): Kind.BAD,
    (Verb.APPROVE, State.IN_PROGRESS): Kind.GOOD,
    (Verb.CORRECT, State.IN_PROGRESS): Kind.GOOD,
    (Verb.REVOKE, State.IN_PROGRESS): Kind.GOOD,
    (Verb.DROP, State.WAITING): Kind.BAD,
}
# these have no condition in any edition: what the officer does is tabled, the rest follows
_UNCONDITIONED = frozenset({Verb.OFFER, Verb.CLAIM, Verb.SUPPLEMENT, Verb.VERIFY, Verb.NEIGHBOUR_ANSWER, Verb.DROP})
# states of an open stage; bits of `apologises`
OPEN_STATES = (State.OFFERED, State.IN_PROGRESS, State.AWAITING_NEIGHBOUR, State.VERIFYING, State.AWAITING_CITIZEN)


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
    successor: NDArray[np.int64]
    retry: int  # limit of hours
    restarts: bool  # the clock of a limit begins anew when the citizen answers


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


def compiled(
    laws: Sequence[Law],
    behaviour: Behaviour,
    offices: Offices,
    seed: int,
    on: dt.date,
    outages: Iterable[Outage] = (),
) -> Compiled:
    """The tables for these editions, with the offices of that day. Raises NotCompiled with the place of what it cannot
    hold.
    """
    return _Compiler(laws, behaviour, offices, on).compiled(seed, tuple(outages))


class _Spreads:
    """Equal spreads share a row."""

    def __init__(self) -> None:
        self.rows: dict[tuple[int, ...], int] = {}

    def row(self, spreads: Mapping[str, Spread], name: str) -> int:
        points = (spreads.get(name) or spreads[OTHER]).points_us
        return self.rows.setdefault(points, len(self.rows))

    def arrays(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        n = np.array([len(points) for points in self.rows], np.int64)
        points = np.array([point for points in self.rows for point in points], np.int64)
        return np.cumsum(n) - n, n, points


class _Limits:
    """Each limit once, in its versions by day; equal figures share their parts, so that these tell limits apart."""

    def __init__(self, parameters: Parameters) -> None:
        self._parameters = parameters
        self._first = parameters.calendar.first
        self.numbers: dict[Figure | str | None, int] = {}
        self.versions: list[list[tuple[int, int]]] = []
        self._figures: dict[tuple[tuple[int, int], ...], int] = {}
        self.first_part: list[int] = []
        self.n_parts: list[int] = []
        self.parts: list[tuple[int, int]] = []

    def number(self, figure: Figure | str | None) -> int:
        """That of a figure, of a dated one by its name, or of None: no limit holds."""
        found = self.numbers.get(figure)
        if found is None:
            found = self.numbers[figure] = len(self.versions)
            self.versions.append(list(self._versions(figure)))
        return found

    def _versions(self, figure: Figure | str | None) -> Iterator[tuple[int, int]]:
        if not isinstance(figure, str):
            yield 0, self._figure(figure)
            return
        named = self._parameters.named(figure)
        starts = [(start - self._first).days for start in named.starts]
        if starts[0] > 0:
            yield 0, self._figure(None)
        for start, row in zip(starts, named.rows, strict=True):
            yield start, self._figure(row)

    def _figure(self, figure: Figure | None) -> int:
        parts = ((UNKNOWN, 0),) if figure is None else tuple(_part(part) for part in figure.parts)
        found = self._figures.get(parts)
        if found is None:
            found = self._figures[parts] = len(self.first_part)
            self.first_part.append(len(self.parts))
            self.n_parts.append(len(parts))
            self.parts += parts
        return found


def _part(figure: Figure) -> tuple[int, int]:
    return (UNKNOWN, 0) if figure.value is None or figure.unit not in UNITS else (UNITS[figure.unit], figure.value)


class _Compiler:
    """`columns` collects the arrays of `Tables` by name."""

    def __init__(self, laws: Sequence[Law], behaviour: Behaviour, offices: Offices, on: dt.date) -> None:
        self.laws, self.behaviour, self.offices, self.on = tuple(laws), behaviour, offices, on
        self.parameters = laws[0].parameters
        self.spreads, self.limits = _Spreads(), _Limits(self.parameters)
        self.agencies: dict[Agency, int] = {}
        self.systems: dict[str, int] = {}
        self.columns: dict[str, list[object]] = {name: [] for name in Tables._fields}
        self.slots: list[Slot] = []
        self.groups: list[tuple[tuple[Fact, ...], int]] = []
        self.papers: list[tuple[str, ...]] = []
        self.n_profiles = 0
        self.needed: set[tuple[int, int]] = set()  # agencies: the second waits for the first

    def add(self, **values: object) -> None:
        for name, value in values.items():
            self.columns[name].append(value)

    def compiled(self, seed: int, outages: tuple[Outage, ...]) -> Compiled:
        for place, law in enumerate(self.laws):
            self._edition(place, law)
        retry = self.limits.number(RETRY_HOURS)
        habits = self._habits(seed, outages)
        codes, map_ = self._map()
        self._check_hand_over()
        return Compiled(
            self._tables(retry), habits, self._clockwork(), map_, self.laws, tuple(self.slots), tuple(self.groups),
            tuple(self.papers), tuple(self.agencies), codes,
            {one.code: place for place, one in enumerate(self.offices.communes)}, self._levels(),
        )  # fmt: skip

    def _clockwork(self) -> Clockwork:
        return clockwork_of(self.parameters.calendar, self.parameters.hour_counting is HourCounting.CLOCK)

    # An edition and its procedures

    def _edition(self, place: int, law: Law) -> None:
        edition = law.edition
        if len(edition.procedures) > MOST_SLOTS:
            raise NotCompiled("procedures", place=place_of(edition), n=len(edition.procedures), most=MOST_SLOTS)
        self.add(
            first_slot=len(self.slots),
            chain=name_hash(edition.chain),
            apologies=edition.apologies.value or 0,
            supplement=self.limits.number(edition.supplement.figure),
            first_group=len(self.columns["group_limit"]),
            members=sum(1 << n for n, one in enumerate(edition.procedures) if one.code in edition.group.procedures),
        )
        papers = paper_codes(edition)
        if len(papers) > MOST_PAPERS:
            raise NotCompiled("papers", place=place_of(edition), n=len(papers), most=MOST_PAPERS)
        self.papers.append(papers)
        self._check_apart(edition)
        self._group(edition)
        for code, handbook in handbooks(law).items():
            self._slot(place, law, code, handbook)

    def _check_apart(self, edition: Edition) -> None:
        """A fact that one procedure settles is read by no other, nor a paper that one asks for wanted by another: their
        queues are played one after the other.
        """
        settled = {
            name: one.code for one in edition.procedures for move in one.moves
            if move.verb in (Verb.REQUEST_VERIFICATION, Verb.VERIFY, Verb.CONFIRM) for name in move.sets
        }  # fmt: skip
        asked: dict[str, str] = {}
        for one in edition.procedures:
            for fact in read_by(_conditions(one), edition):
                if settled.get(fact.code, one.code) != one.code:
                    place = place_of(edition, "procedures", one.code)
                    raise NotCompiled("read_elsewhere", place=place, fact=fact.code, other=settled[fact.code])
            fixed = [item.when for kind in (one.desks, one.places, one.needs, one.owed) for item in kind]
            for fact in read_by(fixed, edition):
                if fact.code in settled:
                    raise NotCompiled("settled_late", place=place_of(edition, "procedures", one.code), fact=fact.code)
            for paper in one.papers:
                if paper.sources[0] not in HELD and asked.setdefault(paper.code, one.code) != one.code:
                    place = place_of(edition, "procedures", one.code, "papers", paper.code)
                    raise NotCompiled("wanted_elsewhere", place=place, other=asked[paper.code])

    def _group(self, edition: Edition) -> None:
        limits = edition.group.limits
        facts = read_by([limit.when for limit in limits], edition)
        table = self._profiles(facts, place_of(edition, "group"))
        self.groups.append((facts, len(self.columns["group_limit"])))
        self.columns["group_limit"] += self._first_limit(limits, table)

    def _first_limit(self, limits: Sequence[Limit], table: Profiles) -> list[int]:
        chosen = np.full(table.n, self.limits.number(None))
        for limit, holds in zip(limits, table.first(limit.when for limit in limits), strict=True):
            chosen[holds] = self.limits.number(limit.figure)
        return [int(n) for n in chosen]

    def _profiles(self, facts: tuple[Fact, ...], place: str) -> Profiles:
        n = int(np.prod([len(fact.values()) for fact in facts], dtype=np.int64))
        if n > MOST_PROFILES:
            raise NotCompiled("profiles", place=place, n=n, most=MOST_PROFILES)
        return profiles(facts)

    def _slot(self, place: int, law: Law, code: str, handbook: Handbook) -> None:
        edition, procedure = law.edition, handbook.procedure
        self._check_moves(edition, procedure)
        conditions = _conditions(procedure)
        read = {fact.code for fact in read_by(conditions, edition)} | _settled_by(procedure)
        read |= {fact for fact, one in law.ground_facts if one == procedure}
        facts = tuple(fact for fact in edition.facts if fact.code in read)
        table = self._profiles(facts, place_of(edition, "procedures", code))
        slot = Slot(place, procedure, facts, self.n_profiles, tuple(one.field for one in procedure.places))
        self.slots.append(slot)
        self.n_profiles += table.n
        lapse = _move(procedure, Verb.LAPSE, State.WAITING)
        self.add(
            name=name_hash(code),
            first_profile=slot.base,
            service=self.spreads.row(self.behaviour.service, code),
            signature=self.spreads.row(self.behaviour.signature, code),
            first_need=len(self.columns["giver"]),
            first_owed=len(self.columns["reply"]),
            first_neighbour=len(self.columns["system"]),
            waiting_lapses=ENDS if lapse and STATES[lapse.target].kind is Kind.BAD else STAYS,
            apologises=sum(
                1 << n for n, state in enumerate(OPEN_STATES) if _move(procedure, Verb.APOLOGISE, state) is not None
            ),
            has_grounds=bool(procedure.grounds),
            ruling=list(Verb).index(handbook.rulings[0].verb) if handbook.rulings else -1,
            n_reasons=len(procedure.refusals),
        )
        self._effects(law, slot, handbook)
        self._of_profiles(law, slot, handbook, table)

    def _check_moves(self, edition: Edition, procedure: Procedure) -> None:
        for number, move in enumerate(procedure.moves):
            place = place_of(edition, "procedures", procedure.code, "moves", str(number))
            kind = _LEADS.get((move.verb, move.source))
            if kind is not None and STATES[move.target].kind is not kind:
                raise NotCompiled("leads_elsewhere", place=place, verb=move.verb, target=move.target)
            if move.verb in _UNCONDITIONED and move.when is not None:
                raise NotCompiled("conditioned", place=place, verb=move.verb)
        sources = {move.source for move in procedure.moves if move.verb is Verb.WITHDRAW}
        reached = {move.source for move in procedure.moves} & {State.WAITING, *OPEN_STATES}
        if stuck := sorted(reached - sources):
            place = place_of(edition, "procedures", procedure.code, "moves")
            raise NotCompiled("no_withdrawal", place=place, state=stuck[0])

    def _effects(self, law: Law, slot: Slot, handbook: Handbook) -> None:
        """What each thing that settles facts does to the profile of the stage and of the group."""
        edition, procedure = law.edition, slot.procedure
        settles: list[Mapping[str, Value]] = [{}] * N_EFFECTS
        if handbook.verification is not None:
            told = handbook.told.get(Verb.REQUEST_VERIFICATION, {})
            settles[ASKED] = {name: told.get(name, True) for name in handbook.verification.sets}
            settles[FIT] = {name: values[0] for name, values in handbook.findings.items()}
            settles[UNFIT] = {name: values[-1] for name, values in handbook.findings.items()}
        if len(procedure.owed) > MOST_OWED:
            place = place_of(edition, "procedures", procedure.code, "owed")
            raise NotCompiled("owed", place=place, n=len(procedure.owed), most=MOST_OWED)
        for n, owed in enumerate(procedure.owed):
            no = policy.no(owed, law.facts[owed.fact])
            settles[ANSWERS + 2 * n] = {owed.fact: owed.answer}
            settles[ANSWERS + 2 * n + 1] = {} if no is None else {owed.fact: no}
        for prefix, facts in (("effect", slot.facts), ("group_effect", self.groups[slot.edition][0])):
            firsts, ns = [], []
            apart = strides(facts)
            for settled in settles:
                firsts.append(len(self.columns["set_stride"]))
                here = [fact for fact in facts if fact.code in settled]
                ns.append(len(here))
                for fact in here:
                    self.add(
                        set_stride=apart[fact.code],
                        set_size=len(fact.values()),
                        set_value=index(fact, settled[fact.code]),
                    )
            self.add(**{f"{prefix}_first": firsts, f"{prefix}_n": ns})

    def _of_profiles(self, law: Law, slot: Slot, handbook: Handbook, table: Profiles) -> None:
        edition, procedure, n = law.edition, slot.procedure, table.n
        bit = {code: np.uint64(1 << place) for place, code in enumerate(self.papers[slot.edition])}
        place_ok, needs, owes = np.zeros((3, n), np.int64)
        for number, place in enumerate(procedure.places):
            place_ok |= table.holds(place.when).astype(np.int64) << number
        slots = {one.code: number for number, one in enumerate(edition.procedures)}
        for number, need in enumerate(procedure.needs):
            needs |= table.holds(need.when).astype(np.int64) << number
            self.add(giver=slots[law.givers[need.result]], is_soft=need.soft)
        desks = table.first(desk.when for desk in procedure.desks)
        agency = np.zeros(n, np.int64)
        for desk, holds in zip(procedure.desks, desks, strict=True):
            agency[holds] = self._agency(law.agencies[desk.agency])
        self._waits(law, procedure)
        confirms = np.zeros((n, MOST_OWED), np.int8)
        for number, owed in enumerate(procedure.owed):
            owes |= table.holds(owed.when).astype(np.int64) << number
            confirms[:, number] = _confirms(procedure, owed, table)
            self._owed(law, owed, handbook, bit)
        wanted = {paper.code: table.holds(paper.when) for paper in procedure.papers}
        only_family = [paper.code for paper in procedure.papers if paper.sources == (From.CITIZEN,)]
        self.columns["wanted"] += list(_mask(n, bit, wanted, only_family if handbook.may_lack else ()))
        from_system = np.zeros((n, MOST_NEIGHBOURS), np.uint64)
        if len(procedure.neighbours) > MOST_NEIGHBOURS:
            where = place_of(edition, "procedures", procedure.code, "neighbours")
            raise NotCompiled("neighbours", place=where, n=len(procedure.neighbours), most=MOST_NEIGHBOURS)
        for number, neighbour in enumerate(procedure.neighbours):
            habit = self.behaviour.asked.get(neighbour.code)
            when = ALWAYS if habit is None else PAPERS if habit.when == FOR_PAPERS else NEVER
            self.add(
                system=self.systems.setdefault(neighbour.code, len(self.systems)),
                latency=self.spreads.row(self.behaviour.system, neighbour.code),
                asked=when,
            )
            there = [paper.code for paper in procedure.papers if neighbour.code in paper.sources]
            from_system[:, number] = _mask(n, bit, wanted, there)
        self._askable(procedure, wanted, bit, n)
        self.columns["act"] += list(_acts(law, handbook, table, wanted))
        self.columns["limit"] += self._first_limit(procedure.limits, table)
        for name, column in (("agency", agency), ("place_ok", place_ok), ("needs", needs), ("owes", owes)):
            self.columns[name] += column.tolist()
        self.columns["confirms"] += list(confirms)
        self.columns["from_system"] += list(from_system)

    def _waits(self, law: Law, procedure: Procedure) -> None:
        """Which agencies' queues need what others give."""
        mine = [self._agency(law.agencies[desk.agency]) for desk in procedure.desks]
        for need in procedure.needs:
            giver = law.procedures[law.givers[need.result]]
            theirs = [self._agency(law.agencies[desk.agency]) for desk in giver.desks]
            self.needed |= set(product(theirs, mine))

    def _agency(self, agency: Agency) -> int:
        return self.agencies.setdefault(agency, len(self.agencies))

    def _owed(self, law: Law, owed: Owed, handbook: Handbook, bit: Mapping[str, np.uint64]) -> None:
        self.add(
            reply=self.spreads.row(self.behaviour.citizen, owed.by),
            can_decline=policy.no(owed, law.facts[owed.fact]) is not None,
            instead=bit.get(owed.instead, np.uint64(0)),
            is_brought=owed in handbook.replaceable and owed.instead in {one.code for one in handbook.procedure.papers},
            owed_limit=self.limits.number(owed.limit.figure),
        )

    def _askable(
        self, procedure: Procedure, wanted: Mapping[str, NDArray[np.bool_]], bit: Mapping[str, np.uint64], n: int
    ) -> None:
        """Papers that an officer may ask for by chance, for each profile."""
        papers = [paper.code for paper in procedure.papers if paper.sources[0] not in HELD]
        for row in range(n):
            here = [bit[code] for code in papers if wanted[code][row]]
            self.add(first_askable=len(self.columns["askable"]), n_askable=len(here))
            self.columns["askable"] += here

    # What all share

    def _tables(self, retry: int) -> Tables:
        limits, columns = self.limits, self.columns
        versions = [version for found in limits.versions for version in found]
        self.add(first_slot=len(self.slots), first_need=len(columns["giver"]), first_owed=len(columns["reply"]))
        self.add(first_neighbour=len(columns["system"]))
        figures = {
            "first_version": np.cumsum([0, *map(len, limits.versions)]),
            "version_from": [start for start, _ in versions],
            "first_part": [limits.first_part[figure] for _, figure in versions],
            "n_parts": [limits.n_parts[figure] for _, figure in versions],
            "part_unit": [unit for unit, _ in limits.parts],
            "part_value": [value for _, value in limits.parts],
        }
        kinds: dict[str, type] = dict.fromkeys(
            ("chain", "name", "instead", "wanted", "from_system", "askable"), np.uint64
        )
        kinds |= dict.fromkeys(("has_grounds", "is_soft", "can_decline", "is_brought"), np.bool_)
        kinds |= dict.fromkeys(("act", "confirms"), np.int8)
        told = {name: value for name, value in columns.items() if name not in ("retry", "restarts")} | figures
        arrays: dict[str, Any] = {name: np.array(value, kinds.get(name, np.int64)) for name, value in told.items()}
        return Tables(**arrays, retry=retry, restarts=self.laws[0].supplement_clock == "restarts")

    def _habits(self, seed: int, outages: tuple[Outage, ...]) -> Habits:
        it, calendar = self.behaviour, self.parameters.calendar
        verification, delivery = (self.spreads.row(it.work, name) for name in ("verification", "delivery"))
        supplement, patience = (self.spreads.row(it.citizen, name) for name in ("supplement", "patience"))
        known = [one for one in outages if one.system in self.systems]
        first, n, points = self.spreads.arrays()
        return Habits(
            seed=np.uint64(seed & (1 << 64) - 1),
            upto=np.cumsum([it.chance[name].n for name in UNUSUAL]),
            unfit=it.chance["unfit"].n,
            no_supplement=it.chance["no_supplement"].n,
            owed_silent=it.chance["owed_silent"].n,
            owed_declined=it.chance["owed_declined"].n,
            withdraw=it.chance["withdraw"].n,
            absent=it.chance["absent"].n,
            verification=verification,
            delivery=delivery,
            supplement=supplement,
            patience=patience,
            first=first,
            n=n,
            points=points,
            outage_system=np.array([self.systems[one.system] for one in known], np.int64),
            outage_from=np.array([instant(one.from_at, calendar) for one in known], np.int64),
            outage_until=np.array([instant(one.until_at, calendar) for one in known], np.int64),
        )

    def _map(self) -> tuple[tuple[str, ...], Map]:
        """The offices of the day on which the run begins, and those that have their work later."""
        communes = self.offices.communes
        found = np.full((len(self.agencies), len(communes)), -1, np.int32)
        numbers: dict[str, int] = {}
        successors: dict[str, str] = {}
        for row, agency in enumerate(self.agencies):
            for column, commune in enumerate(communes):
                if commune.ended_on is not None and commune.ended_on <= self.on:
                    continue
                try:
                    office = route(agency, commune.code, self.on, self.offices)
                except LienthongError:
                    continue  # nobody decides that there: found out where a case comes
                found[row, column] = numbers.setdefault(office.code, len(numbers))
                self._succeed(agency, commune.code, office, numbers, successors)
        calendar, by_office = self.parameters.calendar, self.offices.by_office
        for code in numbers:
            closed_on = by_office[code].closed_on if code in successors else None
            self.add(
                closes_at=instant(midnight(closed_on), calendar) if closed_on else BEYOND,
                successor=numbers[successors.get(code, code)],
            )
        staff = [self.behaviour.staff_of(by_office[code].agency) for code in numbers]
        map_ = Map(
            found,
            np.array([one.n for one in staff], np.int64),
            np.array([one.share for one in staff], np.int64),
            np.array([one.takes is Takes.FIRST_DUE for one in staff], np.bool_),
        )
        return tuple(numbers), map_

    def _succeed(
        self, agency: Agency, commune: str, office: Office, numbers: dict[str, int], successors: dict[str, str]
    ) -> None:
        """Whoever has the work of that commune as the office closes, and as that one does. Raises NotCompiled."""
        while (day := office.closed_on) is not None and day <= self.parameters.calendar.last:
            try:
                after = route(agency, commune, day, self.offices)
            except LienthongError:
                raise NotCompiled("no_successor", place=office.code, day=day, commune=commune) from None
            if successors.setdefault(office.code, after.code) != after.code:
                others = [successors[office.code], after.code]
                raise NotCompiled("office_splits", place=office.code, day=day, others=others)
            numbers.setdefault(after.code, len(numbers))
            office = after

    def _check_hand_over(self) -> None:
        """Where offices close, work passes on from every state in which one has it."""
        if min(self.columns["closes_at"], default=BEYOND) == BEYOND:  # type: ignore[type-var]
            return
        for slot in self.slots:
            moves = slot.procedure.moves
            for state in OPEN_STATES:
                if any(move.target is state for move in moves) and not _move(
                    slot.procedure, Verb.REPLACE_OFFICE, state
                ):
                    place = place_of(self.laws[slot.edition].edition, "procedures", slot.procedure.code, "moves")
                    raise NotCompiled("no_hand_over", place=place, state=state)

    def _levels(self) -> tuple[tuple[frozenset[int], bool], ...]:
        """Agencies whose queues are played together, in order, and whether one of them waits for another of them."""
        names = [str(number) for number in range(len(self.agencies))]
        arrows = [(str(before), str(after)) for before, after in sorted(self.needed)]
        return tuple((frozenset(map(int, part)), is_round) for part, is_round in levels(arrows, names))


def _conditions(procedure: Procedure) -> list[Condition | None]:
    """All conditions by which a stage goes."""
    listed = (
        procedure.desks, procedure.places, procedure.limits, procedure.moves, procedure.needs, procedure.owed,
        procedure.papers,
    )  # fmt: skip
    return [one.when for kind in listed for one in kind]


def _settled_by(procedure: Procedure) -> set[str]:
    """Facts that its own moves settle and its officers look at."""
    verbs = (Verb.REQUEST_VERIFICATION, Verb.VERIFY, Verb.CONFIRM)
    return {name for move in procedure.moves if move.verb in verbs for name in move.sets}


def _move(procedure: Procedure, verb: Verb, source: State) -> Move | None:
    return next((move for move in procedure.moves if move.verb is verb and move.source is source), None)


def strides(facts: Sequence[Fact]) -> dict[str, int]:
    """How far apart in a profile's number two neighbouring values of each fact are."""
    found, stride = {}, 1
    for fact in reversed(facts):
        found[fact.code] = stride
        stride *= len(fact.values())
    return found


def index(fact: Fact, value: Value) -> int:
    return next(place for place, one in enumerate(fact.values()) if one is value or (one == value and type(one) is str))


def _mask(
    n: int, bit: Mapping[str, np.uint64], wanted: Mapping[str, NDArray[np.bool_]], codes: Iterable[str]
) -> NDArray[np.uint64]:
    found = np.zeros(n, np.uint64)
    for code in codes:
        found[wanted[code]] |= bit[code]
    return found


def _confirms(procedure: Procedure, owed: Owed, table: Profiles) -> NDArray[np.int8]:
    """What an answer does, by the profile that it leads to: the first move whose condition then holds."""
    moves = [
        move for move in procedure.moves
        if move.verb is Verb.CONFIRM and move.source is State.WAITING and move.role == owed.by
    ]  # fmt: skip
    found = np.full(table.n, IN_VAIN, np.int8)
    for move, holds in zip(moves, table.first(move.when for move in moves), strict=True):
        ends = STATES[move.target].kind is Kind.BAD
        found[holds] = (ENDS if ends else STAYS) if owed.fact in move.sets else IN_VAIN
    return found


def _acts(law: Law, handbook: Handbook, table: Profiles, wanted: Mapping[str, NDArray[np.bool_]]) -> NDArray[np.int8]:
    """What the one policy does for each profile whose papers are all there: it is asked once for all profiles that no
    condition tells apart, nor where the papers come from that are wanted.
    """
    procedure = handbook.procedure
    told = [table.holds(move.when) for move in procedure.moves if move.when is not None]
    sources = dict.fromkeys(paper.sources for paper in procedure.papers)
    told += [
        np.any([wanted[paper.code] for paper in procedure.papers if paper.sources == one], axis=0) for one in sources
    ]
    if handbook.verification is not None:
        told += [np.asarray(table.columns[name] == True) for name in handbook.verification.sets]  # noqa: E712
    grounds = [fact for fact, one in law.ground_facts if one == procedure]
    told += [table.columns[fact] == ground.code for fact in grounds for ground in procedure.grounds]
    signs = np.array(told, np.bool_).reshape(len(told), table.n).T
    _, first, inverse = np.unique(signs, axis=0, return_index=True, return_inverse=True)
    handbook = replace(handbook, may_lack=False)  # they are all there
    found = np.array([_acts_of(law, handbook, table.row(int(row))) for row in first], np.int8)
    acts: NDArray[np.int8] = found[inverse.reshape(-1)]
    return acts


def _acts_of(law: Law, handbook: Handbook, row: Mapping[str, Value]) -> NDArray[np.int8]:
    """[ground is sure, first visit, nothing unusual or which]."""
    procedure = handbook.procedure
    found = np.zeros((2, 2, len(UNUSUAL) + 1), np.int8)
    for is_sure in (0, 1) if procedure.grounds else (1,):
        known = law.may_be_unknown if is_sure else frozenset[str]()
        facts = {**law.form.ordinary, **row} if is_sure else _open(law, procedure, row)
        case = Case("", facts=facts, papers=law.papers | {one.instead for one in procedure.owed}, found=known)
        for is_first in (0, 1):
            desk = Desk(case, law, handbook, 1 if is_first else 2)
            for number, name in enumerate(("", *UNUSUAL)):
                found[is_sure, is_first, number] = _act(desk, name)
    if not procedure.grounds:
        found[0] = found[1]  # nothing is to be found
    if ((found[0] >= GOOD) != (found[1] >= GOOD)).any():
        place = place_of(law.edition, "procedures", procedure.code, "grounds")
        raise NotCompiled("ground_decides", place=place)
    return found


def _act(desk: Desk, unusual: str) -> int:
    """The act, a refusal with its reason: one that is picked by chance is another where another is picked."""
    act = policy.act(desk, unusual, 0)
    if act.does is not Does.REFUSE:
        return _DOES[act.does]
    if unusual and policy.act(desk, unusual, 1).reason != act.reason:
        return REFUSE
    return REFUSE + 1 + [one.code for one in desk.handbook.procedure.refusals].index(act.reason)


def _open(law: Law, procedure: Procedure, row: Mapping[str, Value]) -> dict[str, Value]:
    """Facts of this profile by which its ground is still to be found; any of it where that cannot be."""
    facts = {**law.form.ordinary, **row}
    code = next((facts[fact] for fact, one in law.ground_facts if one == procedure), None)
    ground = next((one for one in procedure.grounds if one.code == code), None)
    if ground is None:
        return facts
    guard = ground.eligible.guard
    free = [law.facts[name] for name in sorted(guard.fields - law.may_be_unknown - row.keys())]
    for values in product(*(fact.values() for fact in free)):
        tried = {**facts, **dict(zip((fact.code for fact in free), values, strict=True))}
        if hangs_on(guard, tried, law.may_be_unknown):
            return tried
    return facts
