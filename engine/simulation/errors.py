"""What the mass simulator refuses."""

from __future__ import annotations

from workflows.errors import LienthongError


class NotCompiled(LienthongError):
    """A definition says what the tables of the mass simulator cannot hold: `data["place"]` is where it stands."""


class OfficeOverloaded(LienthongError):
    """More work came to an office than it can do before the last day of the calendar, if anybody is there at all."""
