"""Closed lists of codes, for whoever has to name the same things: each with its source and how well it is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Protocol, TypeVar

from api.words.tables import beside
from workflows import catalogue
from workflows.errors import Unknown
from workflows.files.offices import Offices
from workflows.law.citation import Clause, Label, Status
from workflows.law.notation import Edition
from workflows.law.portal_results import PORTAL_RESULTS, portal_results
from workflows.law.states import ROLE_LABELS, STATES
from workflows.law.verbs import VERBS


@dataclass(frozen=True, slots=True)
class Code:
    """One code. `of` is what it belongs to: the chain of a procedure, the procedure of a result or a reason, the agency
    of an office, the result of a code on the Portal; a code may come again for another.

    `label` and `clause` are those of the latest of `editions` that have it. `clause` None: it is no rule of law.
    """

    code: str
    label: Label
    of: str = ""
    clause: Clause | None = None
    editions: tuple[str, ...] = ()
    portal_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeList:
    """`items` None: no list is known. `status` None: not of the list as a whole, or its codes are the program's own."""

    code: str
    label: Label
    source: Label
    status: Status | None
    items: tuple[Code, ...] | None


class _Named(Protocol):
    @property
    def code(self) -> str: ...

    @property
    def label(self) -> Label: ...


Thing = TypeVar("Thing", bound=_Named)
LISTS = tuple(sorted(beside(__file__)))


def code_list(code: str, offices: Offices, on: dt.date) -> CodeList:
    """The list, offices as of that day. Raises Unknown."""
    if code not in LISTS:
        raise Unknown("code_list", word=code, known=LISTS)
    told = beside(__file__)[code]
    items = _offices(offices, on) if code == "offices" else _of_law().get(code)
    status = Status(told["status"]) if "status" in told else None
    return CodeList(code, Label(**told["label"]), Label(**told["source"]), status, items)


def _offices(offices: Offices, on: dt.date) -> tuple[Code, ...]:
    open_ = (one for one in offices.on(on).offices if one.is_open(on))
    return _sorted(Code(one.code, Label(one.name, one.name), one.agency) for one in open_)


@cache
def _of_law() -> Mapping[str, tuple[Code, ...]]:
    """The lists that the same law always has."""
    verbs = ((verb.value, info.label) for verb, info in VERBS.items())
    states = ((state.value, info.label) for state, info in STATES.items())
    roles = [Code(role, label) for role, label in ROLE_LABELS.items()]
    return {
        "agencies": _held(lambda it: (("", one) for one in it.agencies)),
        "moves": _sorted(Code(code, label) for code, label in verbs),
        "portal_results": _sorted(Code(one.code, one.label, one.of, one.clause) for one in PORTAL_RESULTS),
        "procedures": _held(lambda it: ((it.chain, one) for one in it.procedures), lambda one: (one.portal_code,)),
        "refusal_reasons": _held(lambda it: ((p.code, one) for p in it.procedures for one in p.refusals)),
        "results": _held(
            lambda it: ((p.code, one) for p in it.procedures for one in p.results),
            lambda one: (each.code for each in portal_results(one.code)),
        ),
        "roles": _sorted([*roles, *_held(lambda it: ((it.chain, one) for one in it.people))]),
        "states": _sorted(Code(code, label) for code, label in states),
        "systems": _held(lambda it: (("", one) for p in it.procedures for one in p.neighbours)),
    }


def _held(
    things: Callable[[Edition], Iterable[tuple[str, Thing]]],
    portal: Callable[[Thing], Iterable[str]] = lambda one: (),
) -> tuple[Code, ...]:
    """What editions have of it, each once with what it belongs to."""
    found: dict[tuple[str, str], dict[str, Thing]] = {}
    for edition in catalogue.known():
        for of, one in things(edition):
            found.setdefault((of, one.code), {})[f"{edition.chain}@{edition.in_force_on}"] = one
    return _sorted(
        Code(
            code,
            (latest := list(by.values())[-1]).label,
            of,
            getattr(latest, "clause", None),
            tuple(by),
            tuple(sorted({code for one in by.values() for code in portal(one) if code})),
        )
        for (of, code), by in found.items()
    )


def _sorted(codes: Iterable[Code]) -> tuple[Code, ...]:
    return tuple(sorted(codes, key=lambda one: (one.code, one.of)))
