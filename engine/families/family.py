"""A family that is about to file, and what a chain says of its families."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from engine.families import chains
from engine.families.filing import Dossier, Filing
from engine.families.luck import Luck
from engine.families.places import Home, Homes
from workflows.errors import place_of


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


def families_of(chain: str) -> Families:
    """Those of a chain that is one of the names. Raises FamiliesWrong."""
    file = next(folder for folder in chains.folders() if folder.name == chain) / "__init__.py"
    try:
        made = getattr(import_module(f"engine.families.{chain}"), "FAMILIES", None)
    except Exception as error:  # whatever a file may raise that somebody is still writing
        at, line = place_of(error, (str(file.parent),), file)
        raise chains.FamiliesWrong("not_read", file=at, line=line, kind=type(error).__name__, trouble=error) from error
    if not isinstance(made, Families):
        raise chains.FamiliesWrong("no_families", file=str(file), line=1)
    return made
