"""Which editions there are, and which one is in force on a day. An edition is a folder of `workflows.editions`."""

from __future__ import annotations

import datetime as dt
import pkgutil
from functools import cache
from importlib import import_module

from workflows import editions
from workflows.errors import ChainUnknown, EditionUnknown
from workflows.law.notation import Edition


@cache
def known() -> tuple[Edition, ...]:
    """Every edition, by chain and date."""
    found: list[Edition] = [import_module(f"workflows.editions.{name}.chain").EDITION for name in _folders()]
    return tuple(sorted(found, key=lambda edition: (edition.chain, edition.in_force_on)))


def _folders() -> list[str]:
    return sorted(module.name for module in pkgutil.iter_modules(editions.__path__))


def chains() -> tuple[str, ...]:
    """By the names of the folders, `<chain>_<year>_<month>_<day>`: no edition is loaded for it."""
    return tuple(sorted({name.rsplit("_", 3)[0] for name in _folders()}))


def of_chain(chain: str) -> tuple[Edition, ...]:
    """The chain's editions by date. Raises ChainUnknown."""
    found = tuple(edition for edition in known() if edition.chain == chain)
    if not found:
        raise ChainUnknown(word=chain, known=chains())
    return found


def in_force(chain: str, on: dt.date) -> Edition:
    """The chain's edition in force on a day. Raises ChainUnknown, or EditionUnknown before the first one."""
    found = of_chain(chain)
    in_force_on = [edition for edition in found if edition.in_force_on <= on]
    if not in_force_on:
        raise EditionUnknown(chain=chain, on=on, first=found[0].in_force_on)
    return in_force_on[-1]
