"""A family that is about to file, and what a chain says of its families."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from engine.families.filing import Dossier, Filing
from engine.families.luck import Luck
from engine.families.places import Home, Homes


@dataclass(frozen=True, slots=True)
class Family:
    """One that is about to file, at `home`. `turn` tells the cases of a family that files several, from 0."""

    luck: Luck
    homes: Homes
    home: Home
    filing: Filing
    submitted_at: dt.datetime
    turn: int


def alone(luck: Luck) -> tuple[int, ...]:
    """The family files one case."""
    return ()


@dataclass(frozen=True, slots=True)
class Families:
    """How families of one chain are made up.

    `dossier` gives the title of a case and what is filed; `later` the seconds
    after the first case at which the family files each further one, at most 15.
    """

    dossier: Callable[[Family], tuple[str, Dossier]]
    later: Callable[[Luck], tuple[int, ...]] = alone
