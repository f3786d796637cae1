"""Plays a run: families come, agencies work, the journal is kept, and its files are written at the end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.agencies.live_case import LiveCase
from engine.agencies.virtual_time import VirtualTime
from engine.agencies.world import World
from engine.core.case import Decision
from engine.core.journal import Entry
from engine.core.law import Law
from engine.core.payloads import Submitted
from engine.indicators.month import Month, edition_of
from engine.runs.arguments import Arguments
from engine.runs.folder import CASES, LINES, Folder
from engine.runs.run import Inputs, Load, Outcome, Phase, Progress, files_of
from engine.runs.sheet import Sheet
from engine.store.database import opened, reading
from engine.store.errors import in_words
from engine.store.head import NO_EVENTS, Head
from engine.store.reading import entries, events_by_case
from engine.store.store import SqlStore
from engine.store.verify import rows
from workflows.law.states import Verb
from workflows.time.calendar import HOUR_US, midnight

COMMANDS_A_COMMIT = 1_000


def play(folder: Folder, inputs: Inputs, progress: Callable[[Progress], None]) -> Outcome:
    """Plays the run into its claimed folder, over what is stored there already, and writes its data files.

    `progress` is called after every command, and once before files are written. Raises StoreError, RunUnwritable,
    OfficeOverwhelmed; what was committed until then is kept and verifies.
    """
    arguments = folder.arguments
    store = SqlStore(
        opened(folder.journal, is_exclusive=True), COMMANDS_A_COMMIT, delivers=True, replay=folder.journal.exists()
    )
    world = World(inputs.parameters, inputs.offices, inputs.behaviour, arguments.seed)
    try:
        virtual = _play(world, store, arguments, inputs, progress)
    finally:
        store.close()
    progress(Progress(Phase.WRITE, 0, virtual.now))
    month, head = _write(folder, inputs)
    return Outcome(month, head, _loads(virtual, world, arguments), world.laws, lambda code: _story(folder, code, world))


def half(path: Path, arguments: Arguments, inputs: Inputs, until: dt.datetime) -> None:
    """Plays up to an instant into a database that is made: cases, queues and timers as they stand then."""
    store = SqlStore(opened(path, is_exclusive=True), COMMANDS_A_COMMIT, delivers=True)
    world = World(inputs.parameters, inputs.offices, inputs.behaviour, arguments.seed)
    try:
        _stream(world, store, arguments, inputs).run(until)
    finally:
        store.close()


def _period(arguments: Arguments) -> tuple[dt.datetime, dt.datetime]:
    """From the first day on which cases come to the end of the last."""
    return midnight(arguments.from_on), midnight(arguments.from_on + dt.timedelta(days=arguments.n_days))


def _stream(world: World, store: SqlStore, arguments: Arguments, inputs: Inputs) -> VirtualTime:
    """The month about to begin."""
    return world.stream(files_of(arguments, inputs), midnight(arguments.from_on), store, arguments.outages)


def _play(
    world: World, store: SqlStore, arguments: Arguments, inputs: Inputs, progress: Callable[[Progress], None]
) -> VirtualTime:
    virtual = _stream(world, store, arguments, inputs)
    _, virtual.counts_until = _period(arguments)
    n_ended, end, playing = 0, Verb.END_CASE, Phase.PLAY

    def watch(live: LiveCase, decision: Decision) -> None:
        nonlocal n_ended
        n_ended += decision.events[-1].verb is end
        progress(Progress(Phase.REPLAY if store.is_replaying else playing, n_ended, virtual.now))

    virtual.watches.append(watch)
    virtual.run()
    return virtual


def _loads(virtual: VirtualTime, world: World, arguments: Arguments) -> dict[str, Load]:
    """Of each office that had work, while cases came."""
    start, end = _period(arguments)
    hours = world.parameters.calendar.worked_us(start, end) / HOUR_US
    agencies = {office.code: office.agency for office in world.offices.offices}
    found = {}
    for code, station in sorted(virtual.stations.items()):
        share, office_hours = world.behaviour.staff_of(agencies[code]).share, hours * station.n_officers
        found[code] = Load(
            n_officers=station.n_officers,
            given_hours=station.given_us / HOUR_US,
            capacity_hours=office_hours * share / 1000,
            busy_hours=station.busy_us / HOUR_US,
            office_hours=office_hours,
        )
    return found


def _write(folder: Folder, inputs: Inputs) -> tuple[Month, Head]:
    """The events in the order in which they happened, and a row for each case; figures are counted on the way."""
    engine, head = reading(folder.journal), NO_EVENTS
    month, sheet = Month(inputs.offices.by_office, inputs.parameters.calendar), Sheet(inputs.offices)

    def lines() -> Iterator[str]:
        nonlocal head
        for row in rows(engine):
            head = head.after(row.position, row.hash)
            yield f"{row.line}\n"

    with in_words(folder.journal):
        folder.write(LINES, lines())
        folder.write(CASES, sheet.rows(events_by_case(engine), month, folder.arguments.has_bom))
    engine.dispose()
    return month, head


def _story(folder: Folder, code: str, world: World) -> tuple[tuple[Entry, ...], Law]:
    engine = reading(folder.journal)
    found = entries(engine, code)
    engine.dispose()
    told = found[0].event.data
    assert isinstance(told, Submitted)
    edition = edition_of(told.chain, told.edition_on)
    return found, world.laws[edition.chain, edition.in_force_on]
