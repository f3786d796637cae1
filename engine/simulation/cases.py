"""Cases as the columns that compiled code plays, from cases that were submitted one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from engine.agencies import policy
from engine.agencies.handbook import Handbook, handbooks
from engine.agencies.policy import Desk
from engine.core.case import Case
from engine.core.grounds import questions
from engine.core.law import Law
from engine.simulation.clockwork import instant
from engine.simulation.errors import NotCompiled
from engine.simulation.stage import Cases
from engine.simulation.tables import Compiled, Slot, index, place_of, strides
from workflows.law.facts import Fact, Value
from workflows.law.states import State


def cases_of(compiled: Compiled, submitted: Iterable[tuple[int, int, Case]]) -> Cases:
    """Of cases as they stand right after submission, each with the place of its law and the number that keys its luck,
    in the order of their codes.
    """
    told = [_row(compiled, place, *one) for place, one in enumerate(submitted)]
    kinds: tuple[Any, ...] = (
        np.uint8, np.int32, np.int32, np.int64, np.uint8, np.uint8, np.uint16, np.uint16, np.uint64,
        np.int16 if len(compiled.offices) < 1 << 15 else np.int32, np.uint8, np.uint8,
    )  # fmt: skip
    columns: list[Any] = [np.array(column, kind) for column, kind in zip(zip(*told, strict=True), kinds, strict=True)]
    return Cases(*columns)


def _row(compiled: Compiled, order: int, edition: int, number: int, case: Case) -> tuple[object, ...]:
    law, slots = compiled.laws[edition], compiled.slots_of(edition)
    facts = {**law.form.ordinary, **case.facts}
    assert case.submitted_at is not None
    profile, office = [0] * compiled.n_slots, [-1] * compiled.n_slots
    chosen = aside = 0
    for place, slot in enumerate(slots):
        state = case.stages[slot.procedure.code].state
        chosen |= (state is not State.NOT_CHOSEN) << place
        aside |= (state is State.REDIRECTED) << place
        profile[place] = slot.base + _profile(slot.facts, facts)
        if state not in (State.NOT_CHOSEN, State.REDIRECTED):
            office[place] = _office(compiled, slot, profile[place], case)
    group, first = compiled.groups[edition]
    bits = {code: 1 << place for place, code in enumerate(compiled.papers[edition])}
    papers = sum(bits[code] for code in case.papers if code in bits)
    at = instant(case.submitted_at, law.calendar)
    first_finds, again = finds(law, case, slots, handbooks(law))
    return (
        edition,
        number,
        order,
        at,
        chosen,
        aside,
        profile,
        first + _profile(group, facts),
        papers,
        office,
        first_finds,
        again,
    )


def _profile(facts: Sequence[Fact], values: dict[str, Value]) -> int:
    stride = strides(facts)
    return sum(index(fact, values[fact.code]) * stride[fact.code] for fact in facts)


def _office(compiled: Compiled, slot: Slot, profile: int, case: Case) -> int:
    """The office that decides. Raises NotCompiled where none does."""
    may = int(compiled.tables.place_ok[profile])
    code = next(case.places[field] for n, field in enumerate(slot.places) if may >> n & 1 and field in case.places)
    place = compiled.communes[code]
    office = int(compiled.map.office[compiled.tables.agency[profile], place])
    if office < 0:
        where = place_of(compiled.editions[slot.edition], "procedures", slot.procedure.code)
        raise NotCompiled("no_office", place=where, commune=code)
    return office


def finds(law: Law, case: Case, slots: Sequence[Slot], books: Mapping[str, Handbook]) -> tuple[int, int]:
    """Stages that are to find what their ground rests on, as masks: when they look first, and after another has."""
    looking = [n for n, slot in enumerate(slots) if slot.procedure.grounds and questions(slot.procedure, case, law)]
    first = sum(1 << n for n in looking)
    again = 0
    for n in looking:
        settled = policy.found(Desk(case, law, books[slots[n].procedure.code], 1), {})
        after = case._replace(facts={**case.facts, **settled}, found=case.found | settled.keys())
        again |= sum(1 << m for m in looking if m != n and questions(slots[m].procedure, after, law))
    return first, again
