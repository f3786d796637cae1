"""A run: what it is made of, how far it is, what came of it. It is played by `playing`, which has a database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from engine.agencies.behaviour import Behaviour
from engine.agencies.casefile import CaseFile
from engine.core.journal import Entry
from engine.core.law import Law
from engine.families.generator import families
from engine.families.places import weigh
from engine.families.shares import Shares
from engine.indicators.month import Month
from engine.runs.arguments import Arguments, communes_of
from engine.store.head import Head
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the data files say."""

    parameters: Parameters
    offices: Offices
    behaviour: Behaviour
    shares: Shares


class Phase(StrEnum):
    """What a run does: it replays what is stored, plays on, writes its files."""

    REPLAY = "replay"
    PLAY = "play"
    WRITE = "write"


class Progress(NamedTuple):
    """How far a run is: cases that ended, and its virtual time."""

    phase: Phase
    n_ended: int
    now: dt.datetime


@dataclass(frozen=True, slots=True)
class Load:
    """An office's officers and hours; of what a percentage is, its name says. None: the office was never open.

    `given_hours` are those of the officers for all cases that came, also given later; `capacity_hours` those that they
    had for these chains while cases came. `busy_hours` are of all `office_hours` of that time: at these chains, or at
    the other work that takes the rest of their share.
    """

    n_officers: int
    given_hours: float
    capacity_hours: float
    busy_hours: float
    office_hours: float

    @property
    def demand_over_capacity_percent(self) -> float | None:
        """More than 100 where cases came that only later days had time for."""
        return _percent(self.given_hours, self.capacity_hours)

    @property
    def use_percent(self) -> float | None:
        """Never more than 100."""
        return _percent(self.busy_hours, self.office_hours)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: its figures, the load of each office by its code, the laws that its cases were under.

    `head` is that over all events, `story` the journal of a case by its code, with its law.
    """

    month: Month
    head: Head
    loads: dict[str, Load]
    laws: dict[tuple[str, dt.date], Law]
    story: Callable[[str], tuple[tuple[Entry, ...], Law]]


def files_of(arguments: Arguments, inputs: Inputs) -> Iterator[CaseFile]:
    """The families that come, in the order of their submissions."""
    population = {one.code: one.population for one in inputs.offices.provinces.values()}
    chosen = {commune.code for commune in communes_of(arguments, inputs.offices)}
    weighted = weigh(inputs.shares, inputs.offices.communes, population)
    homes = [(commune, weight) for commune, weight in weighted if commune.code in chosen]
    return families(inputs.shares, homes, arguments.demand(inputs.shares.both))


def _percent(part: float, whole: float) -> float | None:
    return round(100 * part / whole, 1) if whole else None
