"""Who may do what, read from permissions.toml: the one place that says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from api.web.identity import CallerRole
from api.words.tables import beside
from workflows.errors import Refusal


class Area(StrEnum):
    """Where a role may use an operation."""

    OWN = "own"
    OFFICE = "office"
    PROVINCE = "province"
    ALL = "all"


class NotPermitted(Refusal):
    """The caller's role may not do this, or not there."""

    code = "not_permitted"


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the matrix."""

    name: str
    areas: Mapping[CallerRole, Area]
    personal: frozenset[CallerRole]


@cache
def matrix() -> Mapping[str, Operation]:
    """All operations by name, in the order of the file."""
    return {name: _operation(name, row) for name, row in beside(__file__).items()}


def _operation(name: str, row: Mapping[str, object]) -> Operation:
    areas = {CallerRole(role): Area(str(area)) for role, area in row.items() if role != "personal"}
    personal = row.get("personal", [])
    assert isinstance(personal, list)
    return Operation(name, areas, frozenset(CallerRole(role) for role in personal))


def area(operation: str, role: CallerRole) -> Area:
    """Where the role may do this. Raises NotPermitted."""
    found = matrix()[operation].areas.get(role)
    if found is None:
        raise NotPermitted("role", role=role, roles=tuple(matrix()[operation].areas))
    return found


def allows(operation: str, role: str) -> bool:
    """Whether the role may do this somewhere."""
    return role in matrix()[operation].areas


def sees_personal(operation: str, role: CallerRole) -> bool:
    return role in matrix()[operation].personal
