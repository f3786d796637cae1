"""Tables of an earlier version brought up to this one's: what would be done, and that it keeps a copy."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from engine.store.copies import Progress, copy
from engine.store.database import closed, engine_of, is_without_log, reading_any, steps_of, upgrade
from engine.store.errors import StoreError, in_words
from engine.store.held import held
from engine.store.migrations import head_revision


class Step(NamedTuple):
    """A migration: its number and what it does."""

    number: str
    says: str


class Upgrade(NamedTuple):
    """What brings a database up to the tables of this program. `copy` is where it stays as it is."""

    path: Path
    version: str
    ours: str
    steps: tuple[Step, ...]
    copy: Path


def upgrade_of(path: Path) -> Upgrade | None:
    """What a database needs; None where it is of this version.

    Raises StoreError: not there, no journal, of a version that is not known, or without its log.
    """
    if is_without_log(path):
        raise StoreError("no_log", path=path)
    engine = reading_any(path)
    with in_words(path), engine.connect() as connection:
        found = steps_of(connection, path)
    engine.dispose()
    if not found:
        return None
    version = str(found[0].down_revision)
    steps = tuple(Step(one.revision, one.doc) for one in found)
    return Upgrade(path, version, head_revision(), steps, _free(path, version))


def carry_out(wanted: Upgrade, progress: Progress) -> None:
    """Keeps the copy, then changes the tables, all or none. Raises StoreBusy where the database is served, StoreError;
    then it is as it was.
    """
    with held(wanted.path, is_alone=True):
        copy(wanted.path, wanted.copy, progress)
        engine = engine_of(wanted.path)
        try:
            with in_words(wanted.path), engine.connect() as connection:
                upgrade(connection)
        except BaseException:
            wanted.copy.unlink()
            raise
        finally:
            closed(engine)


def _free(path: Path, version: str) -> Path:
    """A name beside the database that nothing has."""
    kept, number = path.with_name(f"{path.name}-{version}"), 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.name}-{version}-{number}")
    return kept
