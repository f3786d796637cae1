"""Codes by which a list is narrowed: one that nobody has is refused, for an empty list would look like no work."""

from __future__ import annotations

from engine.core.errors import DataWrong
from workflows import catalogue
from workflows.errors import StageUnknown
from workflows.files.offices import Offices


def chain_of(code: str | None) -> str:
    """The code of a chain; empty: any. Raises ChainUnknown."""
    if code:
        catalogue.of_chain(code)
    return code or ""


def procedure_of(code: str | None) -> str:
    """The code of a procedure of some edition; empty: any. Raises StageUnknown with the nearest."""
    known = {one.code for edition in catalogue.known() for one in edition.procedures}
    if code and code not in known:
        raise StageUnknown("name", word=code, known=known)
    return code or ""


def check_area(agency: str | None, province: str | None, offices: Offices) -> None:
    """Raises DataWrong, with all that there are, for an agency without offices and a province that is none."""
    if agency and agency not in (agencies := {one.agency for one in offices.offices}):
        raise DataWrong("choice", name="agency", choices=sorted(agencies))
    if province and province not in offices.provinces:
        raise DataWrong("choice", name="province", choices=sorted(offices.provinces))
