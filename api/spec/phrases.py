"""The closed vocabulary: every step in code, and which of them a line of a scenario is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from inspect import signature
from types import MappingProxyType
from typing import Any

from pytest_bdd.parser import Step

# The library has no public list of the steps that its decorators made; this is the one place that reads its own.
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from api.spec import steps_given, steps_then, steps_when

KEYWORDS = MappingProxyType({"given": "Biết", "when": "Khi", "then": "Thì"})
SLOTS = MappingProxyType({"Chu": "chữ", "Ngay": "ngày", "Gio": "giờ", "Han": "hạn", "Tien": "số tiền", "So": "số"})
_MODULES = {module.__name__ for module in (steps_given, steps_when, steps_then)}
_SLOT = re.compile(r"\{[a-z_]+:([A-Za-z]+)\}")


@dataclass(frozen=True, slots=True)
class Call:
    """A line of a scenario as what it does: a step and its words, dates and numbers, by name."""

    function: Callable[..., object]
    arguments: dict[str, Any]
    has_table: bool


@cache
def patterns() -> tuple[StepFunctionContext, ...]:
    """Every step in code, by type and pattern."""
    found = [c for c in step_function_context_registry.values() if c.step_func.__module__ in _MODULES]
    return tuple(sorted(found, key=lambda context: (str(context.type), context.parser.name)))


@cache
def matching(kind: str, text: str) -> tuple[StepFunctionContext, ...]:
    return tuple(one for one in patterns() if one.type == kind and one.parser.is_matching(text))


@cache
def call_of(kind: str, text: str) -> Call:
    """Raises ValueError for a line that is no step, or one of several."""
    (context,) = matching(kind, text)
    arguments = dict(context.parser.parse_arguments(text) or {})
    return Call(context.step_func, arguments, takes_table(context))


def takes_table(context: StepFunctionContext) -> bool:
    return "datatable" in signature(context.step_func).parameters


def called(step: Step, driver: Any) -> None:
    """Carries the step out on the driver."""
    call = call_of(step.type, step.name)
    if call.has_table:
        table = step.datatable.raw() if step.datatable is not None else []
        call.function(driver, **call.arguments, datatable=table)
    else:
        call.function(driver, **call.arguments)


def shown(context: StepFunctionContext) -> str:
    """The step as a person reads it: each slot by its kind."""
    return f"{KEYWORDS[str(context.type)]} {_SLOT.sub(lambda slot: f'<{SLOTS[slot[1]]}>', context.parser.name)}"
