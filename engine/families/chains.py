"""Which chains have families that can be made up: each is a folder of `engine.families`."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from importlib.machinery import FileFinder
from pathlib import Path
from typing import TYPE_CHECKING, cast

from engine import families

if TYPE_CHECKING:
    from engine.families.family import Families


BOTH = "both"  # the word for the chains that come together, which `families.toml` lists


def folders() -> Iterator[Path]:
    """The folder of each chain, by name."""
    for module in sorted(pkgutil.iter_modules(families.__path__), key=lambda module: module.name):
        if module.ispkg:
            yield Path(cast(FileFinder, module.module_finder).path, module.name)


def names() -> tuple[str, ...]:
    return tuple(folder.name for folder in folders())


def of(chain: str) -> Families:
    """Those of a chain that is one of the names."""
    made: Families = import_module(f"engine.families.{chain}").FAMILIES
    return made
