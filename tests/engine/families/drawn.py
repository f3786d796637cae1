"""Families drawn once for all tests, read as the edition of their day reads them."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Any

from api.spec.ordinary import holds
from engine.agencies.casefile import CaseFile
from engine.core.declaration import Declaration, Form
from engine.families import shares
from engine.families.arrivals import Demand
from engine.families.generator import families
from engine.families.places import weigh
from engine.families.shares import Shares
from workflows.files import offices
from workflows.law.notation import Edition

SHARES = shares.load()
OFFICES = offices.load()
PEOPLE = {province.code: province.population for province in OFFICES.provinces.values()}
COMMUNES = weigh(SHARES, OFFICES.communes, PEOPLE)
FORMS: dict[tuple[str, dt.date], Form] = {}


@dataclass(frozen=True, slots=True)
class Read:
    """A case, its edition and choice, and what the edition made of its declaration."""

    file: CaseFile
    edition: Edition
    choice: str
    declaration: Declaration

    @property
    def facts(self) -> Any:
        return self.declaration.facts

    @property
    def values(self) -> Any:
        return self.declaration.values


def demand(n_cases: int = 1000, **more: Any) -> Demand:
    ordinary: dict[str, Any] = {"chains": SHARES.both, "from_on": dt.date(2025, 7, 1), "n_days": 540, "seed": 7}
    return Demand(n_cases=n_cases, **{**ordinary, **more})


def drawn(n_cases: int = 1000, by: Shares = SHARES, **more: Any) -> list[CaseFile]:
    return list(families(by, COMMUNES, demand(n_cases, **more)))


def read(file: CaseFile) -> Read:
    """Raises DeclarationRefused, or StopIteration when the edition does not offer what was chosen."""
    edition = file.edition()
    form = FORMS.setdefault((edition.chain, edition.in_force_on), Form(edition))
    choice = next(choice.code for choice in edition.choices if choice.procedures == file.chosen)
    declared = form.read(file.declaration, file.submitted_at, OFFICES, holds, made=edition.made_by(choice))
    return Read(file, edition, choice, declared)


@cache
def many() -> tuple[Read, ...]:
    """The chains of `both` from July 2025 to December 2026."""
    return tuple(read(file) for file in drawn(16_000))


@cache
def births() -> tuple[Read, ...]:
    return tuple(one for one in many() if one.file.chain == "birth")


@cache
def deaths() -> tuple[Read, ...]:
    return tuple(one for one in many() if one.file.chain == "death")


def number(file: CaseFile) -> int:
    return int(file.code.partition("-")[2])


def is_near(n_hits: int, n: int, weight: int, whole: int = 1000) -> bool:
    """Whether so many of n lie within five standard deviations of the share, in whole numbers."""
    return (whole * n_hits - n * weight) ** 2 <= 25 * n * weight * (whole - weight)


def singles() -> list[Read]:
    """Births of which each is another family."""
    return [one for one in births() if not one.file.linked or number(one.file) < int(one.file.linked[0][5:])]
