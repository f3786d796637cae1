"""Which chains have families that can be made up: each is a folder of `engine.families`."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib.machinery import FileFinder
from pathlib import Path
from typing import cast

from engine import families
from workflows.errors import DataFileError, LienthongError, place_of

BOTH = "both"  # the word for the chains that come together, which `families.toml` lists


class FamiliesWrong(DataFileError):
    """The code that makes up the families of a chain cannot be read, or fails."""


def folders() -> Iterator[Path]:
    """The folder of each chain, by name."""
    for module in sorted(pkgutil.iter_modules(families.__path__), key=lambda module: module.name):
        if module.ispkg:
            yield Path(cast(FileFinder, module.module_finder).path, module.name)


def names() -> tuple[str, ...]:
    return tuple(folder.name for folder in folders())


def not_made(error: Exception, chain: str, number: int) -> LienthongError:
    """What to raise where the chain's own code failed to make up the family of case `number`."""
    if isinstance(error, LienthongError):
        return error
    folder = next(folder for folder in folders() if folder.name == chain)
    at, line = place_of(error, (str(folder),), folder / "__init__.py")
    kind = type(error).__name__
    return FamiliesWrong("not_made", file=at, line=line, chain=chain, n=number, kind=kind, trouble=error)
