"""Who may do what, read from permissions.toml: the one place that says so."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from api.web.identity import CallerRole
from api.words.tables import beside
from engine.store.people import Account
from workflows.errors import Refusal
from workflows.law.citation import Label


class Area(StrEnum):
    """Where a role may use an operation."""

    OWN = "own"
    OFFICE = "office"
    PROVINCE = "province"


# whose registration names what they may do
MACHINES = frozenset({CallerRole.INTEGRATOR, CallerRole.AGENCY_SYSTEM})


class NotPermitted(Refusal):
    """The caller's role may not do this, or not there."""

    code = "not_permitted"


class PurposeMissing(Refusal):
    """Who looks at this says what for."""

    code = "purpose_missing"


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the matrix."""

    name: str
    areas: Mapping[CallerRole, Area]
    personal: frozenset[CallerRole]
    moves: frozenset[str]


@cache
def matrix() -> Mapping[str, Operation]:
    """All operations by name, in the order of the file."""
    return {name: _operation(name, row) for name, row in beside(__file__)["operation"].items()}


@cache
def purposes() -> Mapping[str, Label]:
    """What somebody may look for beside their own work."""
    return {code: Label(row["vi"], row["en"]) for code, row in beside(__file__)["purpose"].items()}


def _operation(name: str, row: Mapping[str, Any]) -> Operation:
    areas = {CallerRole(role): Area(area) for role, area in row.items() if isinstance(area, str)}
    personal = frozenset(CallerRole(role) for role in row.get("personal", ()))
    return Operation(name, areas, personal, frozenset(row.get("moves", ())))


def deciding() -> Collection[CallerRole]:
    """The people who do the work of an office: it may be given to them, and they stand in for one another."""
    return matrix()["item_move"].areas.keys() - MACHINES


def area(operation: str, role: CallerRole) -> Area:
    """Where the role may do this, which `check` has let it."""
    return matrix()[operation].areas[role]


def check(operation: str, role: CallerRole, account: Account) -> None:
    """Raises NotPermitted where the role may not do this at all, or the machine's registration does not name it."""
    areas = matrix()[operation].areas
    if role not in areas:
        raise NotPermitted("role", role=role, roles=tuple(areas))
    if role in MACHINES and not lets(account, operation):
        raise NotPermitted("operation", operation=operation, operations=account.operations.split())


def lets(account: Account, operation: str) -> bool:
    """Whether the registration of a machine names the operation."""
    return operation in account.operations.split()


def purpose(stated: str | None) -> str:
    """The purpose, if it is one of those that count. Raises PurposeMissing."""
    if stated is None or stated not in purposes():
        raise PurposeMissing(purposes=tuple(purposes()))
    return stated


def allows(operation: str, role: str) -> bool:
    """Whether the role may do this somewhere."""
    return role in matrix()[operation].areas


def sees_personal(operation: str, role: CallerRole) -> bool:
    return role in matrix()[operation].personal


# those that a machine of the role may be registered for
OPERATIONS = {role: tuple(name for name, one in matrix().items() if role in one.areas) for role in MACHINES}
