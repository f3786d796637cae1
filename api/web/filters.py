"""Codes by which a list is narrowed: one that nobody has is refused, for an empty list would look like no work."""

from __future__ import annotations

from collections.abc import Iterable

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


def one_of(what: str, code: str | None, known: Iterable[str]) -> str:
    """The same of an agency or a province. Raises Unknown with the nearest."""
    if code and code not in (codes := set(known)):
        raise Unknown(what, word=code, known=codes)
    return code or ""
