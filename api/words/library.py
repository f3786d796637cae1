"""The law as a command needs it: editions, figures, calendar and offices, packaged or from the user's folder."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.agencies import behaviour
from engine.agencies.behaviour import Behaviour
from engine.core.law import Law
from engine.families import shares
from engine.families.shares import Shares
from engine.indicators import published
from engine.indicators.published import Published
from workflows import catalogue
from workflows.files import offices, parameters
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters
from workflows.law.notation import Edition
from workflows.law.tree import figure_names
from workflows.time.calendar import civil_date

if TYPE_CHECKING:
    from engine.runs.run import Inputs

BEHAVIOUR = "behaviour.toml"


class Library:
    """What the data files say. `folder` holds the user's own files; None: the packaged ones."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder

    @cached_property
    def parameters(self) -> Parameters:
        return parameters.load(self.folder)

    @cached_property
    def offices(self) -> Offices:
        return offices.load(self.folder)

    @cached_property
    def behaviour(self) -> Behaviour:
        """Habits of people and agencies."""
        return behaviour.load(self._own(BEHAVIOUR))

    @cached_property
    def shares(self) -> Shares:
        """How often which family comes."""
        return shares.load(self._own(shares.FILE))

    @cached_property
    def published(self) -> tuple[Published, ...]:
        """What a simulated year is put beside."""
        return published.load(self._own(published.FILE))

    def _own(self, name: str) -> Path | None:
        """The user's file of that name, where there is one."""
        own = self.folder / name if self.folder else None
        return own if own is not None and own.exists() else None

    @cached_property
    def inputs(self) -> Inputs:
        """What a run needs of it."""
        from engine.runs.run import Inputs  # here, for the database takes longer to load than other commands to answer

        return Inputs(self.parameters, self.offices, self.behaviour, self.shares)

    def law(self, chain: str, on: dt.date) -> Law:
        """The law in force on a day. Raises ChainUnknown, EditionUnknown, a DataFileError."""
        return self.law_of(catalogue.in_force(chain, on))

    def law_without_offices(self, chain: str, on: dt.date) -> Law:
        """The same for what asks for no office: their map takes longer to read than the rest."""
        return self.without_offices(catalogue.in_force(chain, on))

    def without_offices(self, edition: Edition) -> Law:
        self.parameters.require(figure_names(edition))
        return Law(edition, self.parameters, offices.offices_of((), ()))

    def law_of(self, edition: Edition) -> Law:
        self.parameters.require(figure_names(edition))
        return Law(edition, self.parameters, self.offices)


def today() -> dt.date:
    """The date in Viet Nam by the machine's clock, which nothing below the commands looks at."""
    return civil_date(dt.datetime.now(dt.UTC))
