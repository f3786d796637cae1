"""Plays scenarios in-process with the steps that tests use, and keeps which rules each of them read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pytest_bdd.parser import Step

from api.spec.core_driver import CoreDriver
from api.spec.core_world import Book
from api.spec.editions import Choose, choosing, is_edition, told
from api.spec.features import Story, stories
from api.spec.phrases import called
from engine.core.memory import Store


@dataclass(frozen=True, slots=True)
class Run:
    """A scenario, all its examples and editions together: its tags, and outcomes of the rules that it read."""

    name: str
    tags: frozenset[str]
    read: dict[object, set[object]]


def run_all() -> list[Run]:
    book = Book()
    return [run_of(story, book) for story in stories()]


def run_of(story: Story, book: Book | None = None) -> Run:
    read: dict[object, set[object]] = {}
    for tag in told(story.tags):
        for steps in story.examples:
            for rule, outcomes in play(steps, choosing(tag), book=book).items():
                read.setdefault(rule, set()).update(outcomes)
    return Run(story.name, frozenset(tag for tag in story.tags if not is_edition(tag)), read)


def play(
    steps: Iterable[Step], choose: Choose, store: Store | None = None, book: Book | None = None
) -> dict[object, set[object]]:
    """The rules that the steps read on the core, with their outcomes. Raises what `played` raises."""
    return played(steps, choose, store, book).witness.outcomes()


def played(steps: Iterable[Step], choose: Choose, store: Store | None = None, book: Book | None = None) -> CoreDriver:
    """Runs the steps on the core. Raises AssertionError where the scenario fails, or the error of its first cause."""
    driver = CoreDriver(choose, store, book)
    for step in steps:
        called(step, driver)
    driver.close()
    return driver


def failure(steps: Iterable[Step], choose: Choose, book: Book | None = None) -> str:
    """Why the steps fail; empty when they pass. A wrong rule may end a scenario in any error."""
    try:
        played(steps, choose, book=book)
    except Exception as error:
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    return ""
