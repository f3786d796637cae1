"""Codes by which a list is narrowed: one that nobody has is refused, for an empty list would look like no work."""

from __future__ import annotations

from collections.abc import Set

from workflows import catalogue
from workflows.errors import StageUnknown, Unknown


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


def check_area(agency: str | None, province: str | None, agencies: Set[str], provinces: Set[str]) -> None:
    """Raises Unknown with the nearest for an agency or a province that is none of these."""
    if agency and agency not in agencies:
        raise Unknown("agency", word=agency, known=agencies)
    if province and province not in provinces:
        raise Unknown("province", word=province, known=provinces)
