"""The made-up chains as folders on the paths of editions and families: nothing else is told of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from engine import families
from workflows import catalogue, editions

SMALL = Path(__file__).parent
EDITIONS, FAMILIES, CASES = (SMALL / name for name in ("editions", "families", "cases"))


@contextmanager
def on_path(package: ModuleType, folder: Path) -> Iterator[None]:
    """What is imported from the folder meanwhile is forgotten again."""
    path, before = list(package.__path__), set(sys.modules)
    package.__path__ = [*path, str(folder)]
    catalogue.known.cache_clear()
    try:
        yield
    finally:
        package.__path__ = path
        catalogue.known.cache_clear()
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(f"{folder}/"):
                parent, _, child = name.rpartition(".")
                vars(sys.modules.get(parent, package)).pop(child, None)
                del sys.modules[name]


@contextmanager
def small_editions() -> Iterator[None]:
    with on_path(editions, EDITIONS):
        yield


@contextmanager
def small_chains() -> Iterator[None]:
    """Their families too."""
    with small_editions(), on_path(families, FAMILIES):
        yield
