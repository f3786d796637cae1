"""Events of played cases as live execution has them, told from the log: without what families declared, without words.

So whatever reads events (journeys, figures, event logs) reads those of compiled code too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.core.events import SYSTEM, Event
from engine.core.payloads import (
    UNTOLD,
    NeighbourAnswered,
    NeighbourAwaited,
    Payload,
    Reasoned,
    ReturnedUpstream,
    Submitted,
    Wait,
)
from engine.indicators.journey import LAPSED
from engine.simulation.rows import VERBS
from engine.simulation.tables import ANSWERS, Slot, strides
from engine.simulation.year import Done, log
from workflows.law.facts import Value
from workflows.law.notation import Edition, Move
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import civil_date, midnight
from workflows.time.deadlines import Clock

_AT_ONCE = 5_000  # cases whose log is held
_SETTLES = frozenset({Verb.REQUEST_VERIFICATION, Verb.VERIFY, Verb.CONFIRM})
_STARTS = frozenset({Verb.OFFER, Verb.REOPEN})  # a clock of its own
# what sets the clock of a stage that an office has
_TIMED = frozenset(
    {Verb.REQUEST_SUPPLEMENT, Verb.SUPPLEMENT, Verb.REQUEST_VERIFICATION, Verb.VERIFY, Verb.NEIGHBOUR_ANSWER}
)


class _Standing(NamedTuple):
    """How a stage stands: what its next event is told by. `awaits` is the system whose answer it waits for, `office`
    the one whose officer took it last.
    """

    state: State
    profile: int
    claim: int = 0
    clock: Clock | None = None
    awaits: str = ""
    office: str = ""


class Retold:
    """The cases of a played year. Of their events' payloads there is what figures are counted by: what was chosen,
    systems awaited, reasons; of clocks, from when until when they run.
    """

    def __init__(self, done: Done) -> None:
        self._done, self._compiled = done, done.compiled
        self._began = midnight(done.compiled.laws[0].calendar.first)
        self._moves: dict[tuple[int, Verb, State, int, int], Move] = {}

    def __len__(self) -> int:
        """How many cases there are."""
        return len(self._done.cases.number)

    def cases(self) -> Iterator[tuple[str, list[Event]]]:
        """Each case with its events in order, in the order of their codes."""
        rows = self._done.cases.order.argsort(kind="stable")
        for low in range(0, len(rows), _AT_ONCE):
            yield from self.of(rows[low : low + _AT_ONCE])

    def of(self, rows: NDArray[np.int64]) -> Iterator[tuple[str, list[Event]]]:
        """The cases of these rows."""
        told = log(self._done, rows)
        columns = (
            told.number, told.at, told.verb, told.slot, told.visit, told.office, told.officer, told.due, told.group_due,
            told.what,
        )  # fmt: skip
        lines, low, ends = (
            list(zip(*(column.tolist() for column in columns), strict=True)),
            0,
            np.cumsum(told.n).tolist(),
        )
        for row, high in zip(rows.tolist(), ends, strict=True):
            yield (code := self._done.code(row)), list(self._events(row, code, lines[low:high]))
            low = high

    def _at(self, us: int) -> dt.datetime:
        return self._began + dt.timedelta(microseconds=us)

    def _events(self, row: int, code: str, lines: Sequence[Sequence[int]]) -> Iterator[Event]:
        cases = self._done.cases
        edition = int(cases.edition[row])
        slots, first = self._compiled.slots_of(edition), int(self._compiled.tables.first_slot[edition])
        stands = [_Standing(State.WAITING, profile) for profile in cases.profile[row].tolist()]
        group: Clock | None = None
        for number, us, which, place, visit, office, officer, due, group_due, what in lines:
            at, verb, of_group = self._at(us), VERBS[which], None
            if group_due >= 0 or verb is Verb.SUBMIT:
                of_group = group = self._clock(group, at, group_due, verb is Verb.SUPPLEMENT)
            if place < 0:
                yield self._whole(code, number, verb, at, edition, row, of_group)
                continue
            before = stands[place]
            after, move = self._moved(first + place, before, verb, what)
            if verb in _STARTS or (verb in _TIMED and office >= 0):
                was = None if verb in _STARTS else before.clock
                after = after._replace(clock=self._clock(was, at, due, verb is Verb.SUPPLEMENT))
            where = self._compiled.offices[office] if office >= 0 else ""
            taken_at = where if verb is Verb.CLAIM or not before.office else before.office
            stands[place] = after._replace(office=taken_at)
            yield Event(
                code, number, verb, at, _actor(move, taken_at, officer, before.awaits), move.role, move.clause.tag,
                slots[place].procedure.code, after.state, visit, after.claim, where,
                after.clock if after.clock is not before.clock else None, of_group,
                self._due(edition, move, before.clock, at, _payload(verb, slots[place], what, at, before.awaits)),
            )  # fmt: skip

    def _due(self, edition: int, move: Move, clock: Clock | None, at: dt.datetime, told: Payload) -> Payload:
        """With when the move itself was due, where it has a limit of its own."""
        if move.within is None or clock is None:
            return told
        law = self._compiled.laws[edition]
        limit = law.limit((move.within,), {}, civil_date(at))
        return replace(told, move_due_at=law.start(limit, clock.received_at).due_at)

    def _whole(
        self, code: str, number: int, verb: Verb, at: dt.datetime, edition: int, row: int, group: Clock | None
    ) -> Event:
        """A submission or the end of a case."""
        law = self._compiled.editions[edition]
        clause = law.basis[0].tag
        if verb is not Verb.SUBMIT:
            return Event(code, number, verb, at, SYSTEM, Role.SYSTEM, clause)
        told = self._submitted(law, int(self._done.cases.chosen[row]))
        return Event(code, number, verb, at, Role.APPLICANT.value, Role.APPLICANT, clause, group=group, data=told)

    def _submitted(self, edition: Edition, chosen: int) -> Submitted:
        codes = tuple(one.code for one in edition.procedures)
        return Submitted(
            chain=edition.chain,
            edition_on=edition.in_force_on,
            chosen=tuple(sorted(code for place, code in enumerate(codes) if chosen >> place & 1)),
            stages=codes,
            facts={},
            dates={},
            places={},
            papers=(),
            declaration="",
        )

    def _clock(self, before: Clock | None, at: dt.datetime, due: int, is_answered: bool) -> Clock:
        """The clock that the event sets; it runs from the first of them on, unless an answer starts it anew."""
        is_new = before is None or (is_answered and self._compiled.tables.restarts)
        received_at = at if is_new or before is None else before.received_at
        due_at = self._at(due) if due >= 0 else None
        return Clock(received_at, civil_date(due_at) if due_at else None, due_at)

    def _moved(self, slot: int, before: _Standing, verb: Verb, what: int) -> tuple[_Standing, Move]:
        """How the stage stands after the move, without its clock, and the move."""
        profile, claim, awaits = before.profile, before.claim, ""
        if verb in _SETTLES:
            profile = self._settled(slot, profile, what - 1)
        elif verb is Verb.CLAIM:
            claim += 1
        elif verb is Verb.WAIT_FOR_NEIGHBOUR:
            awaits = self._compiled.slots[slot].procedure.neighbours[what - 1].code
        elif verb in (Verb.APOLOGISE, Verb.REPLACE_OFFICE):
            awaits = before.awaits
        key = slot, verb, before.state, profile, what if verb is Verb.CONFIRM else 0
        move = self._moves.get(key)
        if move is None:
            move = self._moves[key] = self._move(*key)
        return _Standing(move.target, profile, claim, before.clock, awaits), move

    def _settled(self, slot: int, profile: int, effect: int) -> int:
        """As `stage.settled`."""
        tables = self._compiled.tables
        base, first = self._compiled.slots[slot].base, int(tables.effect_first[slot, effect])
        for place in range(first, first + int(tables.effect_n[slot, effect])):
            stride, size = int(tables.set_stride[place]), int(tables.set_size[place])
            profile += (int(tables.set_value[place]) - (profile - base) // stride % size) * stride
        return profile

    def _move(self, slot: int, verb: Verb, state: State, profile: int, what: int) -> Move:
        """The first that the facts of the profile allow."""
        it = self._compiled.slots[slot]
        facts = {**self._compiled.laws[it.edition].form.ordinary, **_facts(it, profile)}
        role = it.procedure.owed[(what - 1 - int(ANSWERS)) // 2].by if what else ""
        return next(
            move for move in it.procedure.moves
            if move.verb is verb and move.source is state and role in ("", move.role)
            and (move.when is None or move.when.guard.holds(facts))
        )  # fmt: skip


def _facts(slot: Slot, profile: int) -> dict[str, Value]:
    apart = strides(slot.facts)
    return {
        fact.code: fact.values()[(profile - slot.base) // apart[fact.code] % len(fact.values())] for fact in slot.facts
    }


def _actor(move: Move, office: str, officer: int, awaited: str) -> str:
    """Officers by office and number; the clerk of the one-stop unit delivers."""
    if move.role == Role.OFFICER:
        return f"{office}.{officer or 'clerk'}"
    return SYSTEM if move.role == Role.SYSTEM else awaited if move.role == Role.NEIGHBOUR else str(move.role)


def _payload(verb: Verb, slot: Slot, what: int, at: dt.datetime, awaited: str) -> Payload:
    procedure = slot.procedure
    match verb:
        case Verb.WAIT_FOR_NEIGHBOUR:
            return NeighbourAwaited(awaits=Wait(procedure.neighbours[what - 1].code, at, None, at))
        case Verb.NEIGHBOUR_ANSWER:
            return NeighbourAnswered(neighbour=awaited)
        case Verb.RETURN_UPSTREAM:
            return ReturnedUpstream(result=next(move.reopens for move in procedure.moves if move.verb is verb))
        case Verb.REFUSE:
            return Reasoned(reason=procedure.refusals[what - 1].code)
        case Verb.LAPSE:
            return Reasoned(reason=LAPSED)
    return UNTOLD
