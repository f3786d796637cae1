"""Runs scenarios in-process with the steps that pytest uses, and keeps which rules each of them read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import signature
from pathlib import Path
from typing import Any

from pytest_bdd.parser import Feature, ScenarioTemplate, Step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from tests.features import steps_given, steps_then, steps_when
from tests.features.core_driver import CoreDriver
from tests.features.lint import parsed

FEATURES = Path(__file__).parents[2] / "features"
_MODULES = {module.__name__ for module in (steps_given, steps_when, steps_then)}


def files(folder: Path = FEATURES) -> list[Path]:
    return sorted(folder.rglob("*.feature"))


def patterns() -> list[StepFunctionContext]:
    """Every step in code, by type and pattern."""
    found = [c for c in step_function_context_registry.values() if c.step_func.__module__ in _MODULES]
    return sorted(found, key=lambda context: (str(context.type), context.parser.name))


def matching(kind: str, text: str) -> list[StepFunctionContext]:
    return [one for one in patterns() if one.type == kind and one.parser.is_matching(text)]


@dataclass(frozen=True, slots=True)
class Run:
    """A scenario, all its examples together: tags with those of its feature, and outcomes of the rules it read."""

    name: str
    tags: frozenset[str]
    read: dict[object, set[object]]


def fresh(scenario: str) -> CoreDriver:
    return CoreDriver()


def run_all(features: list[Feature] | None = None, driver_for: Callable[[str], CoreDriver] = fresh) -> list[Run]:
    """`driver_for` makes the driver of each example; it is told the name of the scenario."""
    return [run for feature in features or [parsed(path) for path in files()] for run in _runs(feature, driver_for)]


def _runs(feature: Feature, driver_for: Callable[[str], CoreDriver]) -> Iterator[Run]:
    for template in feature.scenarios.values():
        read: dict[object, set[object]] = {}
        name = f"{Path(feature.filename).name}: {template.name}"
        for context in _contexts(template):
            for rule, outcomes in _run(template.render(context).steps, driver_for(name)).items():
                read.setdefault(rule, set()).update(outcomes)
        yield Run(name, frozenset(template.tags | feature.tags), read)


def _contexts(template: ScenarioTemplate) -> list[dict[str, str]]:
    return [context for examples in template.examples for context in examples.as_contexts()] or [{}]


def _run(steps: list[Step], driver: CoreDriver) -> dict[object, set[object]]:
    for step in steps:
        (context,) = matching(step.type, step.name)
        arguments: dict[str, Any] = dict(context.parser.parse_arguments(step.name) or {})
        if "datatable" in signature(context.step_func).parameters:
            assert step.datatable is not None, step.name
            arguments["datatable"] = step.datatable.raw()
        context.step_func(driver, **arguments)
    driver.close()
    return driver.witness.outcomes()
