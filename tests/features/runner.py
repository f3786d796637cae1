"""Runs scenarios in-process with the steps that pytest uses, and keeps which rules each of them read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from inspect import signature
from pathlib import Path
from typing import Any

from pytest_bdd.parser import Feature, ScenarioTemplate, Step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from engine.core.memory import Store
from tests.features import steps_given, steps_then, steps_when
from tests.features.core_driver import CoreDriver
from tests.features.editions import Choose, choosing, is_edition, told
from tests.features.lint import BROKEN, parsed

FEATURES = Path(__file__).parents[2] / "features"
_MODULES = {module.__name__ for module in (steps_given, steps_when, steps_then)}


def files(folder: Path = FEATURES) -> list[Path]:
    return sorted(folder.rglob("*.feature"))


@cache
def features() -> Mapping[Path, Feature]:
    """Those that can be read: of one that cannot the lint says why, and the others run."""
    found = {}
    for path in files():
        with suppress(*BROKEN):
            found[path] = parsed(path)
    return found


@cache
def patterns() -> tuple[StepFunctionContext, ...]:
    """Every step in code, by type and pattern."""
    found = [c for c in step_function_context_registry.values() if c.step_func.__module__ in _MODULES]
    return tuple(sorted(found, key=lambda context: (str(context.type), context.parser.name)))


@cache
def matching(kind: str, text: str) -> tuple[StepFunctionContext, ...]:
    return tuple(one for one in patterns() if one.type == kind and one.parser.is_matching(text))


@dataclass(frozen=True, slots=True)
class Story:
    """A scenario as it is written: its file and name, its tags with those of its feature, its steps by example."""

    name: str
    tags: frozenset[str]
    examples: tuple[tuple[Step, ...], ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A scenario, all its examples and editions together: its tags, and outcomes of the rules that it read."""

    name: str
    tags: frozenset[str]
    read: dict[object, set[object]]


@cache
def stories() -> tuple[Story, ...]:
    """All scenarios that can be read, in the order of their files."""
    return tuple(
        Story(
            f"{path.relative_to(FEATURES)}: {template.name}",
            frozenset(template.tags | feature.tags),
            tuple(tuple(template.render(context).steps) for context in contexts(template)),
        )
        for path, feature in features().items()
        for template in feature.scenarios.values()
    )


def contexts(template: ScenarioTemplate) -> list[dict[str, str]]:
    return [context for examples in template.examples for context in examples.as_contexts()] or [{}]


def one_in_five() -> frozenset[str]:
    """Names of one scenario in five: first such that every step in code is among theirs, then evenly of the rest."""
    steps = {story.name: {_pattern(step) for one in story.examples for step in one} for story in stories()}
    wanted, found = set().union(*steps.values()), []
    while wanted:
        found.append(max(steps, key=lambda name: len(steps[name] & wanted)))
        wanted -= steps[found[-1]]
    rest = [name for name in steps if name not in found]
    n = max(1, len(steps) // 5 - len(found))
    return frozenset([*found, *rest[:: -(-len(rest) // n)]])


def _pattern(step: Step) -> str:
    (context,) = matching(step.type, step.name)
    return f"{context.type} {context.parser.name}"


def run_all() -> list[Run]:
    return [run_of(story) for story in stories()]


def run_of(story: Story) -> Run:
    read: dict[object, set[object]] = {}
    for tag in told(story.tags):
        for steps in story.examples:
            for rule, outcomes in play(steps, choosing(tag)).items():
                read.setdefault(rule, set()).update(outcomes)
    return Run(story.name, frozenset(tag for tag in story.tags if not is_edition(tag)), read)


def play(steps: Iterable[Step], choose: Choose, store: Store | None = None) -> dict[object, set[object]]:
    """Runs the steps on the core. Raises AssertionError where the scenario fails, or the error of its first cause."""
    driver = CoreDriver(choose, store)
    for step in steps:
        (context,) = matching(step.type, step.name)
        arguments: dict[str, Any] = dict(context.parser.parse_arguments(step.name) or {})
        if "datatable" in signature(context.step_func).parameters:
            assert step.datatable is not None, step.name
            arguments["datatable"] = step.datatable.raw()
        context.step_func(driver, **arguments)
    driver.close()
    return driver.witness.outcomes()


def failure(steps: Iterable[Step], choose: Choose) -> str:
    """Why the steps fail; empty when they pass. A wrong rule may end a scenario in any error."""
    try:
        play(steps, choose)
    except Exception as error:
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    return ""
