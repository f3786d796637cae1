"""The law by date: each edition with the figures and the offices of this service."""

from __future__ import annotations

import datetime as dt

from engine.core.case import Case
from engine.core.law import Law
from engine.service.clock import Clock
from workflows import catalogue
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters
from workflows.law.tree import figure_names


class Laws:
    """Each law is made when it is first asked for, and again when `offices` are replaced."""

    def __init__(self, parameters: Parameters, offices: Offices, clock: Clock) -> None:
        self.parameters, self.offices, self._clock = parameters, offices, clock
        self._made: dict[tuple[str, dt.date], Law] = {}

    def of(self, chain: str, edition_on: dt.date) -> Law:
        """The law of that very edition. Raises ChainUnknown, EditionUnknown."""
        law = self._made.get((chain, edition_on))
        if law is None or law.offices is not self.offices:
            edition = catalogue.in_force(chain, edition_on)
            self.parameters.require(figure_names(edition))
            law = self._made[chain, edition_on] = Law(edition, self.parameters, self.offices)
        return law

    def of_case(self, case: Case) -> Law:
        assert case.edition_on is not None
        return self.of(case.chain, case.edition_on)

    def today(self, chain: str) -> Law:
        """The law of what is submitted now. Raises ChainUnknown, EditionUnknown."""
        return self.of(chain, catalogue.in_force(chain, self.parameters.law_day(self._clock.now())).in_force_on)

    def any(self) -> Law:
        """A law, for figures that belong to no edition."""
        first = catalogue.known()[0]
        return self.of(first.chain, first.in_force_on)
