"""Editions, habits, offices and the calendar become tables: each rule is asked of all profiles at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.agencies import policy
from engine.agencies.behaviour import FOR_PAPERS, OTHER, UNUSUAL, Behaviour, Spread, Takes
from engine.agencies.chance import name_hash
from engine.agencies.handbook import Handbook, handbooks
from engine.agencies.script import Outage
from engine.core.law import Law
from engine.core.routing import route, serving
from engine.families.columns import paper_codes
from engine.simulation.acts import acts
from engine.simulation.clockwork import BEYOND, UNITS, UNKNOWN, Clockwork, clockwork_of, instant
from engine.simulation.errors import NotCompiled
from engine.simulation.rows import NONE
from engine.simulation.tables import (
    ALWAYS,
    ANSWERS,
    ASKED,
    ENDS,
    FIT,
    IN_VAIN,
    MOST_NEIGHBOURS,
    MOST_OWED,
    MOST_PAPERS,
    MOST_PROFILES,
    MOST_SLOTS,
    N_EFFECTS,
    NEVER,
    OPEN_STATES,
    PAPERS,
    STAYS,
    UNFIT,
    Compiled,
    Habits,
    Map,
    Slot,
    Tables,
    index,
    place_of,
    strides,
)
from workflows.errors import LienthongError
from workflows.files.offices import Office, Offices
from workflows.files.parameters import RETRY_HOURS, Parameters
from workflows.graph import levels
from workflows.law.citation import Figure
from workflows.law.facts import Fact, Value
from workflows.law.guards import Condition
from workflows.law.notation import HELD, Agency, Edition, From, Limit, Move, Owed, Procedure
from workflows.law.states import STATES, Kind, State, Verb
from workflows.soundness.profiles import Profiles, profiles, read_by
from workflows.time.calendar import midnight
from workflows.time.deadlines import HourCounting

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
    (Verb.RETURN_UPSTREAM, State.IN_PROGRESS): Kind.CHECK,
    (Verb.REOPEN, State.APPROVED): Kind.QUEUE,
    (Verb.OFFER, State.RETURNED_UPSTREAM): Kind.QUEUE,
    (Verb.DROP, State.RETURNED_UPSTREAM): Kind.BAD,
}
# these have no condition in any edition: what the officer does is tabled, the rest follows
_UNCONDITIONED = frozenset(
    {Verb.OFFER, Verb.CLAIM, Verb.SUPPLEMENT, Verb.VERIFY, Verb.NEIGHBOUR_ANSWER, Verb.REOPEN, Verb.DROP}
)


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
        self.laws_of: dict[Agency, Law] = {}  # one that has it
        self.systems: dict[str, int] = {}
        self.columns: dict[str, list[object]] = {name: [] for name in Tables._fields}
        self.slots: list[Slot] = []
        self.groups: list[tuple[tuple[Fact, ...], int]] = []
        self.papers: list[tuple[str, ...]] = []
        self.n_profiles = 0
        self.unfollowed: dict[str, NotCompiled] = {}  # offices that close, by code, with why nobody has their work then
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
            {one.code: place for place, one in enumerate(self.offices.communes)}, self._levels(), self.unfollowed,
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
            returned=self._returned(edition),
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

    def _returned(self, edition: Edition) -> int:
        """The place of the procedure whose result may be returned to it, -1: none, or nobody does."""
        results = {move.reopens for one in edition.procedures for move in one.moves if move.reopens}
        givers = {giver.code for result in results if (giver := edition.giver(result)) is not None}
        if not givers or not self.behaviour.chance["return_upstream"].n:
            return -1
        place = place_of(edition, "procedures")
        if len(givers) > 1:
            raise NotCompiled("returned", place=place, others=sorted(givers))
        if any(person.brings_results for person in edition.people):
            raise NotCompiled("returned_carried", place=place, other=min(givers))
        return next(n for n, one in enumerate(edition.procedures) if one.code in givers)

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
        own = {move.verb: self.limits.number(move.within.figure) for move in procedure.moves if move.within}
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
            within=[own.get(verb, int(NONE)) for verb in Verb],
            returns=handbook.upstream is not None,
            is_brought_to=any(law.people[owed.by].brings_results for owed in procedure.owed),
        )
        self._effects(law, slot, handbook)
        self._of_profiles(law, slot, handbook, table)

    def _check_moves(self, edition: Edition, procedure: Procedure) -> None:
        for number, move in enumerate(procedure.moves):
            place = place_of(edition, "procedures", procedure.code, "moves", str(number))
            kind = _LEADS.get((move.verb, move.source))
            if kind is not None and STATES[move.target].kind is not kind:
                raise NotCompiled("leads_elsewhere", place=place, verb=move.verb, target=move.target)
            if (move.verb in _UNCONDITIONED and move.when is not None) or (move.within and move.within.when):
                raise NotCompiled("conditioned", place=place, verb=move.verb)
        sources = {move.source for move in procedure.moves if move.verb is Verb.WITHDRAW}
        reached = {move.source for move in procedure.moves} & {State.WAITING, State.RETURNED_UPSTREAM, *OPEN_STATES}
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
            agency[holds] = self._agency(law, desk.agency)
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
        self.columns["act"] += list(acts(law, handbook, table, wanted))
        self.columns["limit"] += self._first_limit(procedure.limits, table)
        for name, column in (("agency", agency), ("place_ok", place_ok), ("needs", needs), ("owes", owes)):
            self.columns[name] += column.tolist()
        self.columns["confirms"] += list(confirms)
        self.columns["from_system"] += list(from_system)

    def _waits(self, law: Law, procedure: Procedure) -> None:
        """Which agencies' queues need what others give."""
        mine = [self._agency(law, desk.agency) for desk in procedure.desks]
        for need in procedure.needs:
            giver = law.procedures[law.givers[need.result]]
            theirs = [self._agency(law, desk.agency) for desk in giver.desks]
            self.needed |= set(product(theirs, mine))
            if self.columns["returned"][-1] != -1 and policy.returns(procedure, need.result):
                self.needed |= set(product(mine, theirs))

    def _agency(self, law: Law, code: str) -> int:
        agency = law.agencies[code]
        if agency in self.agencies:
            return self.agencies[agency]
        number = self.agencies[agency] = len(self.agencies)
        self.laws_of[agency] = law
        if agency.successor:  # they may share an office, whose one queue is played at one time
            heir = self._agency(law, agency.successor)
            self.needed |= {(number, heir), (heir, number)}
        return number

    def _owed(self, law: Law, owed: Owed, handbook: Handbook, bit: Mapping[str, np.uint64]) -> None:
        self.add(
            reply=self.spreads.row(self.behaviour.citizen, owed.by),
            can_decline=policy.no(owed, law.facts[owed.fact]) is not None,
            instead=bit.get(owed.instead, np.uint64(0)),
            is_brought=owed in handbook.replaceable and owed.instead in {one.code for one in handbook.procedure.papers},
            owed_limit=self.limits.number(owed.limit.figure) if owed.limit else int(NONE),
            brings_results=law.people[owed.by].brings_results,
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
        are_so = ("has_grounds", "is_soft", "can_decline", "is_brought", "brings_results", "returns", "is_brought_to")
        kinds |= dict.fromkeys(are_so, np.bool_)
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
        standing = [place for place, one in enumerate(communes) if one.ended_on is None or one.ended_on > self.on]
        for row, agency in enumerate(self.agencies):
            agencies = self.laws_of[agency].agencies
            for column in standing:
                commune = communes[column]
                office = serving(agency, commune, self.on, self.offices, agencies)
                if office is None:
                    continue  # nobody decides that there: found out where a case comes
                found[row, column] = numbers.setdefault(office.code, len(numbers))
                if office.closed_on is not None:
                    self._succeed(agency, commune.code, office, numbers, successors)
        calendar, by_office = self.parameters.calendar, self.offices.by_office
        closed = [by_office[code].closed_on if code in successors else None for code in numbers]
        self.columns["closes_at"] += [instant(midnight(day), calendar) if day else BEYOND for day in closed]
        self.columns["successor"] += [numbers.get(successors.get(code, code), -1) for code in numbers]
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
        """Whoever has the work of that commune as the office closes, and as that one does; nobody is refused where
        there is work to pass on.
        """
        while (day := office.closed_on) is not None and day <= self.parameters.calendar.last:
            place, name, why = office.code, office.name, None
            try:
                after = route(agency, commune, day, self.offices, self.laws_of[agency].agencies)
            except LienthongError:
                where = self.offices.by_code[commune].shown()
                why = NotCompiled("no_successor", place=place, name=name, day=day, commune=where)
            else:
                known = successors.setdefault(place, after.code)
                if known not in (after.code, ""):
                    why = NotCompiled("office_splits", place=place, name=name, day=day, others=[known, after.code])
                numbers.setdefault(after.code, len(numbers))
            if why is not None:
                self.unfollowed.setdefault(place, why)
            if office.code in self.unfollowed:
                successors[office.code] = ""
                return
            office = after

    def _check_hand_over(self) -> None:
        """Where offices close, work passes on from every state in which one has it, and results to be handed over."""
        if all(at == BEYOND for at in self.columns["closes_at"]):
            return
        for slot in self.slots:
            moves = slot.procedure.moves
            for state in (*OPEN_STATES, State.APPROVED):
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
