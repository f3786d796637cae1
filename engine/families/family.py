"""A family that is about to file, and what a chain says of its families."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from engine.families import chains
from engine.families.filing import Dossier, Filing
from engine.families.luck import Luck
from engine.families.places import Home, Homes
from engine.families.story import NO_CASE, Draws, Filers, Story
from workflows.errors import place_of
from workflows.time.calendar import civil_date


@dataclass(frozen=True, slots=True)
class Family:
    """One that is about to file, at `home`. `turn` tells the cases of a family that files several, from 0."""

    luck: Luck
    homes: Homes
    home: Home
    filing: Filing
    submitted_at: dt.datetime
    turn: int

    @property
    def submitted_on(self) -> int:
        """The day as an ordinal."""
        return civil_date(self.submitted_at).toordinal()


def alone(luck: Draws) -> tuple[Any, ...]:
    """The family files one case."""
    return ()


def further(later: Callable[[Luck], tuple[int, ...]], luck: Luck) -> tuple[int, ...]:
    """Seconds after the first case of each that follows; after one that does not come none does."""
    found = later(luck)
    return found[: found.index(NO_CASE)] if NO_CASE in found else found


@dataclass(frozen=True, slots=True)
class Families:
    """How families of one chain are made up.

    `dossier` gives the title of a case and what is filed; `later` the seconds after the first case at which the family
    files each further one, at most 15, `NO_CASE` where none follows. `story` is what the dossier rests on, told so that
    it serves a column of families too; without it none can be drawn.
    """

    dossier: Callable[[Family], tuple[str, Dossier]]
    later: Callable[[Any], tuple[Any, ...]] = alone
    story: Callable[[Filers], Story] | None = None


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
