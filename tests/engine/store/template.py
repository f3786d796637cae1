"""An empty database with all its tables, migrated once in a process and copied for each test."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from engine.store.database import closed, opened
from engine.store.upgrades import carry_out, upgrade_of


def database(path: Path) -> Engine:
    shutil.copyfile(_empty(), path)
    return opened(path)


@cache
def _empty() -> Path:
    path = Path(tempfile.mkdtemp()) / "empty.sqlite"
    closed(opened(path))
    return path


def brought_up(path: Path) -> Path:
    """The database, of whatever version, with the tables of today."""
    wanted = upgrade_of(path)
    if wanted is not None:
        carry_out(wanted, lambda *_: None)
    return path
