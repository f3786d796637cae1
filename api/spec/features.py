"""Feature files: where the project's own are, and the scenarios in them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.parser import Feature, FeatureParser, ScenarioTemplate, Step

FEATURES = Path(__file__).parents[2] / "features"
BROKEN = (GherkinParseError, ValueError, OSError)  # what a parser raises for a file that it cannot read


@dataclass(frozen=True, slots=True)
class Story:
    """A scenario as it is written: its file and name, its tags with those of its feature, its steps by example."""

    name: str
    tags: frozenset[str]
    examples: tuple[tuple[Step, ...], ...]
    line: int = 0


def files(folder: Path = FEATURES) -> list[Path]:
    return sorted(folder.rglob("*.feature"))


def parsed(path: Path) -> Feature:
    return FeatureParser(str(path.parent), path.name).parse()


@cache
def features() -> Mapping[Path, Feature]:
    """The project's own that can be read: of one that cannot the lint says why, and the others run."""
    found = {}
    for path in files():
        with suppress(*BROKEN):
            found[path] = parsed(path)
    return found


def stories_of(feature: Feature, name: str) -> tuple[Story, ...]:
    """The scenarios of a feature; `name` is what its file is called."""
    return tuple(
        Story(
            f"{name}: {template.name}",
            frozenset(template.tags | feature.tags),
            tuple(tuple(template.render(context).steps) for context in contexts(template)),
            template.line_number,
        )
        for template in feature.scenarios.values()
    )


@cache
def stories() -> tuple[Story, ...]:
    """All scenarios of the project that can be read, in the order of their files."""
    found = (stories_of(feature, name_of(path)) for path, feature in features().items())
    return tuple(story for some in found for story in some)


def name_of(path: Path) -> str:
    """A file of the project as it is called below its folder."""
    return path.as_posix().removeprefix(f"{FEATURES.as_posix()}/")


def contexts(template: ScenarioTemplate) -> list[dict[str, str]]:
    return [context for examples in template.examples for context in examples.as_contexts()] or [{}]
