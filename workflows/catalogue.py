"""Which editions there are, and which one is in force on a day. An edition is a folder of `workflows.editions`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from workflows import editions
from workflows.errors import ChainUnknown, EditionUnknown, EditionWrong, StageUnknown, place_of
from workflows.law.notation import Edition

_PACKAGED = Path(__file__).parent / "editions"


@cache
def known() -> tuple[Edition, ...]:
    """Every edition, by chain and date. Raises EditionWrong."""
    return tuple(sorted(by_folder().values(), key=lambda edition: (edition.chain, edition.in_force_on)))


def by_folder() -> Mapping[str, Edition]:
    """What each folder holds, by its name. Raises EditionWrong."""
    for root in editions.__path__:
        for path in Path(root).glob("*.py"):
            if path.name != "__init__.py":
                raise EditionWrong("no_folder", file=str(path), line=1)
    return {folder.name: _held(folder) for folder in _folders()}


def _held(folder: Path) -> Edition:
    if not (folder / "__init__.py").is_file():
        raise EditionWrong("no_package", file=str(folder / "__init__.py"), line=1)
    file = folder / "chain.py"
    try:
        module = import_module(f"workflows.editions.{folder.name}.chain")
    except Exception as error:  # whatever a file may raise that somebody is still writing
        at, line = place_of(error, editions.__path__, file)
        raise EditionWrong("not_read", file=at, line=line, kind=type(error).__name__, trouble=error) from error
    edition = getattr(module, "EDITION", None)
    if not isinstance(edition, Edition):
        raise EditionWrong("no_edition", file=str(file), line=1)
    if type(edition.in_force_on) is not dt.date:  # by which editions are ordered before any is checked
        raise EditionWrong("no_date", file=str(file), line=1)
    return edition


def _folders() -> list[Path]:
    found = (path for root in editions.__path__ for path in Path(root).iterdir())
    return sorted((path for path in found if any(path.glob("*.py"))), key=lambda path: path.name)


def chains() -> tuple[str, ...]:
    """By the names of the folders, `<chain>_<year>_<month>_<day>`: no edition is loaded for it."""
    return tuple(sorted({folder.name.rsplit("_", 3)[0] for folder in _folders()}))


def of_chain(chain: str) -> tuple[Edition, ...]:
    """The chain's editions by date. Raises ChainUnknown."""
    found = tuple(edition for edition in known() if edition.chain == chain)
    if not found:
        folders = tuple("workflows/editions" if Path(root) == _PACKAGED else root for root in editions.__path__)
        names, (name, _, day) = {edition.chain for edition in known()}, chain.partition("@")
        if day and name in names:
            raise ChainUnknown("dated", word=chain, known=names, folders=folders, chain=name, day=day)
        raise ChainUnknown("name", word=chain, known=names, folders=folders)
    return found


def calendar(chain: str) -> tuple[Edition, ...]:
    """What rules the days of the chain: its procedures filed one by one until they were linked. Raises ChainUnknown."""
    linked = of_chain(chain)
    before = (one for one in known() if one.separate_of == chain and one.in_force_on < linked[0].in_force_on)
    return (*before, *linked)


def in_force(chain: str, on: dt.date) -> Edition:
    """The chain's edition in force on a day; before the first one, that of its procedures filed one by one.

    Raises ChainUnknown, or EditionUnknown where there was neither yet.
    """
    found = calendar(chain)
    in_force_on = [edition for edition in found if edition.in_force_on <= on]
    if not in_force_on:
        raise EditionUnknown(chain=chain, on=on, first=found[0].in_force_on)
    return in_force_on[-1]


def check_begun(edition: Edition, procedure: str) -> None:
    """Raises StageUnknown for a procedure that only a later edition of the chain has: a name that exists is not told
    to be unknown.
    """
    having = [one for one in of_chain(edition.chain) if any(each.code == procedure for each in one.procedures)]
    if having and edition.in_force_on < (first := having[0]).in_force_on:
        known = [each.code for each in edition.procedures]
        raise StageUnknown("not_yet", word=procedure, known=known, first=first.in_force_on, on=edition.in_force_on)
