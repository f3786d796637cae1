"""Who has a database's file, and for whose eyes it is."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.store.errors import StoreBusy, StoreError

FILE_MODE, FOLDER_MODE = 0o600, 0o700
_OTHERS = 0o077
_BESIDE = ("-wal", "-shm", "-journal", "-lock")


@contextmanager
def by_system(path: Path) -> Iterator[None]:
    """What the system refuses becomes a StoreError that names the path."""
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        raise StoreError("system", path=path, system=getattr(error, "strerror", "") or str(error)) from None


@contextmanager
def held(database: Path, is_alone: bool = False) -> Iterator[None]:
    """Until the block ends, or the process dies, the database is known to be served. Raises StoreBusy, StoreError.

    `is_alone`: nobody else may serve it meanwhile, so that it may be made anew. The lock's file is never deleted:
    who had opened it before would hold a lock that nobody else sees.
    """
    if database.is_dir():  # as an empty path is: nothing is made in it
        raise StoreError("no_file", path=database)
    path = Path(f"{database}-lock")
    with by_system(path):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
    try:
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if is_alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreBusy("served", path=database) from None
        yield
    finally:
        os.close(handle)


def for_owner(database: Path) -> None:
    """The file and what SQLite has beside it are for their owner's eyes; it is made where there is none.

    What SQLite makes beside a database gets the mode of the database. Raises StoreError.
    """
    with by_system(database):
        if not database.exists():
            os.close(os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))
        for path in (database, *(Path(f"{database}{end}") for end in _BESIDE)):
            if path.exists() and path.stat().st_mode & _OTHERS:
                path.chmod(FILE_MODE)


def folder_for_owner(folder: Path, mark: str) -> None:
    """The folder, made where there is none, is for its owner's eyes; but one with other things in it than the file
    `mark` tells of is somebody's, and stays as it is. Raises StoreError.
    """
    with by_system(folder):
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        names = {path.name for path in folder.iterdir()}
        if not names or mark in names:
            folder.chmod(FOLDER_MODE)
