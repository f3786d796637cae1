"""Events told from the log of compiled code: those of live execution, but for what families declared and words."""

from __future__ import annotations

import pytest

from engine.core.events import Event
from engine.core.payloads import NeighbourAnswered, NeighbourAwaited, Reasoned, ReturnedUpstream, Submitted
from engine.simulation import year
from engine.simulation.cases import cases_of
from engine.simulation.retold import Retold
from tests.engine.simulation import chains
from tests.engine.simulation.test_differential import (
    AUTUMN,
    BASE,
    EDITIONS,
    OFFICES,
    OUTAGES,
    RETURNING,
    closing,
    of_chain,
    one_run,
    returning,
    wild,
)
from tests.engine.simulation.twin import Ready, ready
from workflows.time.deadlines import Clock


def heads(clock: Clock | None) -> tuple[object, ...] | None:
    """Without a clock whose limit is not known: the log has no deadline of it."""
    return clock and clock.due_at and (clock.received_at, clock.due_on, clock.due_at)


def told_of(event: Event) -> object:
    """What both say beside what every event has."""
    match event.data:
        case Submitted() as it:
            return it.chain, it.edition_on, it.chosen, it.stages
        case NeighbourAwaited(awaits=it):
            return it.neighbour, it.since
        case NeighbourAnswered(neighbour=it) | Reasoned(reason=it) | ReturnedUpstream(result=it):
            return it
    return None


def both(run: Ready) -> tuple[list[object], list[object]]:
    done = year.play(run.compiled, cases_of(run.compiled, run.submitted))
    told = [event for _, events in Retold(done).cases() for event in events]
    live = [event for one in run.played for event in one.events]
    return [*map(compared, live)], [*map(compared, told)]


def compared(event: Event) -> object:
    return (
        event._replace(clock=None, group=None, data=None), heads(event.clock), heads(event.group), told_of(event),
        event.data.move_due_at,
    )  # fmt: skip


@pytest.mark.parametrize(("chain", "edition_on"), EDITIONS)
def test_events_are_told_as_live_ones_of_every_edition(chain, edition_on):
    live, told = both(one_run(200, 6, wild(), chain=chain, edition_on=edition_on, outages=OUTAGES))
    assert len(live) > 1_500
    assert told == live


def test_events_are_told_as_live_ones_where_offices_close():
    live, told = both(one_run(500, 5, wild(), offices=closing(3, 5), outages=OUTAGES))
    assert told == live


@pytest.mark.parametrize(("chain", "edition_on"), RETURNING)
def test_events_are_told_as_live_ones_where_results_are_returned(chain, edition_on):
    live, told = both(one_run(300, 6, returning(), chain=chain, edition_on=edition_on))
    assert told == live


def test_events_are_told_as_live_ones_of_made_up_chains():
    n = seed = 0
    while n < 10:
        edition = chains.chain(seed)
        if of_chain(seed, 1) is not None:
            files = chains.case_files(edition, seed, 40, ("00004", "00008", "00025"), AUTUMN, 15)
            down = chains.outages(edition, seed, AUTUMN, 15)
            live, told = both(ready(files, chains.packaged(), OFFICES, chains.behaviour(seed, BASE), seed, down))
            assert told == live, seed
            n += 1
        seed += 1
