"""Plays scenarios in-process with the steps that tests use."""

from __future__ import annotations

from collections.abc import Iterable

from pytest_bdd.parser import Step

from api.spec.core_driver import CoreDriver
from api.spec.core_world import Book
from api.spec.editions import Choose
from api.spec.phrases import called
from engine.core.memory import Store


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
