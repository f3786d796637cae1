"""The two executors of one definition side by side: simulated agencies in virtual time, and compiled code."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from engine.agencies.behaviour import Behaviour
from engine.agencies.casefile import CaseFile
from engine.agencies.codes import number_of, place_of
from engine.agencies.script import Outage
from engine.agencies.world import Played, World
from engine.core.case import fold
from engine.core.events import Event
from engine.core.memory import Store
from engine.simulation import year
from engine.simulation.cases import cases_of
from engine.simulation.clockwork import instant
from engine.simulation.compiler import compiled
from engine.simulation.rows import VERBS
from engine.simulation.tables import Compiled
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters
from workflows.law.states import Verb


class Row(NamedTuple):
    """One event as both tell it. Instants are microseconds of the calendar, -1 where an event sets no deadline."""

    number: int
    at: int
    verb: str
    stage: str
    visit: int
    office: str
    officer: int
    due: int
    group_due: int


class Twins(NamedTuple):
    """What both made of the same families, case by case in the order of their codes."""

    codes: tuple[str, ...]
    live: tuple[tuple[Row, ...], ...]
    compiled: tuple[tuple[Row, ...], ...]

    def differing(self) -> list[tuple[str, Row | None, Row | None]]:
        """The first row of each case in which they differ."""
        found = []
        for code, live, other in zip(self.codes, self.live, self.compiled, strict=True):
            if live != other:
                n = next(
                    (n for n, (a, b) in enumerate(zip(live, other, strict=False)) if a != b), min(len(live), len(other))
                )
                found.append((code, live[n] if n < len(live) else None, other[n] if n < len(other) else None))
        return found

    @property
    def n_rows(self) -> int:
        return sum(map(len, self.live))

    def digest(self) -> str:
        """Of all rows of compiled code: the same until a rule, a habit or a draw changes."""
        return hashlib.sha256(repr(self.compiled).encode()).hexdigest()[:16]


class Ready(NamedTuple):
    """What live execution made, and what compiled code is about to play."""

    played: tuple[Played, ...]
    compiled: Compiled
    submitted: tuple[tuple[int, int, object], ...]


def ready(
    files: Sequence[CaseFile],
    parameters: Parameters,
    offices: Offices,
    behaviour: Behaviour,
    seed: int,
    outages: Iterable[Outage] = (),
    store: Store | None = None,
) -> Ready:
    outages = tuple(outages)
    world = World(parameters, offices, behaviour, seed)
    told = [dataclasses.replace(files[0], outages=outages), *files[1:]]
    played = tuple(sorted(world.play_all(told, store), key=lambda one: place_of(one.case.code)))
    keys = list(world.laws)
    submitted = []
    for one in played:
        law = keys.index((one.law.edition.chain, one.law.edition.in_force_on))
        n = 1
        while n < len(one.events) and one.events[n].verb in (Verb.NOT_CHOOSE, Verb.REDIRECT):
            n += 1
        submitted.append((law, number_of(one.case.code), fold(one.case.code, one.events[:n])))
    on = min(one.events[0].at for one in played).date()
    tables = compiled(tuple(world.laws.values()), behaviour, offices, seed, on, outages)
    return Ready(played, tables, tuple(submitted))


def twins(it: Ready, threads: int = 1) -> Twins:
    done = year.play(it.compiled, cases_of(it.compiled, it.submitted), threads=threads)
    log = year.log(done)
    starts = np.searchsorted(log.case, np.arange(len(it.submitted) + 1))
    rows = []
    for place, (edition, _, _) in enumerate(it.submitted):
        stages = [slot.procedure.code for slot in it.compiled.slots_of(edition)]
        rows.append(tuple(_row(log, n, stages, it.compiled.offices) for n in range(starts[place], starts[place + 1])))
    live = tuple(tuple(_told(event, one) for event in one.events) for one in it.played)
    return Twins(tuple(one.case.code for one in it.played), live, tuple(rows))


def _row(log: year.Log, n: int, stages: Sequence[str], offices: Sequence[str]) -> Row:
    slot, office = log.slot[n], log.office[n]
    return Row(
        int(log.number[n]),
        int(log.at[n]),
        VERBS[log.verb[n]].value,
        stages[slot] if slot >= 0 else "",
        int(log.visit[n]),
        offices[office] if office >= 0 else "",
        int(log.officer[n]),
        int(log.due[n]),
        int(log.group_due[n]),
    )


def _told(event: Event, one: Played) -> Row:
    calendar, number = one.law.calendar, event.actor.rpartition(".")[2]
    due = event.clock.due_at if event.clock else None
    group_due = event.group.due_at if event.group else None
    return Row(
        event.number,
        instant(event.at, calendar),
        event.verb.value,
        event.stage or "",
        event.visit if event.stage else 0,
        event.office,
        int(number) if number.isdigit() else 0,
        instant(due, calendar) if due else -1,
        instant(group_due, calendar) if group_due else -1,
    )
