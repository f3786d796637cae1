"""Copies of a database that may be in use: whole, of one moment, for their owner's eyes, never over another file."""

from __future__ import annotations

import datetime as dt
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from engine.core.journal import instant_text
from engine.store.database import closed, engine_of, is_without_log, reading_any, steps_of
from engine.store.errors import BackupWrong, StoreError, StoreFull, in_words
from engine.store.head import Head
from engine.store.held import FILE_MODE, by_system, held
from engine.store.tables import CheckpointRow, OriginRow
from engine.store.verify import first_fault, head_of

PAGES_A_STEP = 2_048  # between two looks at how far a copy is: 8 MB of usual pages
MADE_BY = "lienthong backup"

Progress = Callable[[int, int], None]  # pages that are done, and all


class Restored(NamedTuple):
    """What was restored. `is_by_head`: its head is the one that was written beside the backup.

    `is_cut`: the file had been copied without its log, so that its last events may be missing.
    """

    head: Head
    is_by_head: bool
    is_cut: bool


def head_beside(path: Path) -> Path:
    """Where the head of a backup stands."""
    return path.parent / f"{path.name}.head.json"


def backup(source: Path, target: Path, at: dt.datetime, progress: Progress) -> Head:
    """Copies a database as it is at one moment, also while it is served, and writes the head of its journal beside it.

    Raises StoreError; then nothing was made.
    """
    if is_without_log(source):
        raise StoreError("no_log", path=source)
    _must_be_new(target)  # a path that is a folder has no name to write beside
    beside = head_beside(target)
    _must_be_new(beside)
    with _made(target, source, progress) as half:
        head = _checked(half, source, None)
    told = {"made_by": MADE_BY, "at": instant_text(at), "head": {"events": head.n_events, "hash": head.hash}}
    try:
        _write(beside, json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    except StoreError:
        target.unlink()
        raise
    return head


def restore(source: Path, target: Path, progress: Progress) -> Restored:
    """Makes a database of a backup, or of another copy, once its chains and its head are found whole.

    Raises StoreError, BackupWrong; then nothing was made.
    """
    if not source.is_file():
        raise StoreError("no_file", path=source)
    wanted, is_cut = read_head(source), is_without_log(source)
    # a log that was left behind would be taken for that of the new database
    _must_be_new(target, *(Path(f"{target}{end}") for end in ("-wal", "-journal")))
    with held(target, is_alone=True), _made(target, source, progress) as half:
        head = _checked(half, source, wanted)
        _begin_anew(half)
    return Restored(head, wanted is not None, is_cut)


def _begin_anew(half: Path) -> None:
    """What goes on from here is another database than the one that was copied: places in its feed and checkpoints of
    that one's seal are none of its.
    """
    raw = sqlite3.connect(half)
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for kind in (CheckpointRow, OriginRow):
        if str(kind.__tablename__) in there:
            raw.execute(f"DELETE FROM {kind.__tablename__}")
    raw.commit()
    raw.close()


def _checked(half: Path, source: Path, wanted: Head | None) -> Head:
    """The head of a copy whose chains hold. Raises BackupWrong, which names the source."""
    engine = reading_any(half)
    with in_words(source):
        fault, head = first_fault(engine, wanted), head_of(engine)
    engine.dispose()
    if fault is not None:
        raise BackupWrong("fault", path=source, place=fault.place, says=fault.says)
    return head


def read_head(path: Path) -> Head | None:
    """The head that was written beside a backup; None where there is none. Raises BackupWrong: it holds no head."""
    beside = head_beside(path)
    if not beside.exists():
        return None
    try:
        told = json.loads(beside.read_text(encoding="utf-8"))
        return Head(int(told["head"]["events"]), str(told["head"]["hash"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise BackupWrong("head", path=beside) from None


def copy(source: Path, target: Path, progress: Progress) -> None:
    """Copies a database as it is at one moment. Raises StoreError; then nothing was made."""
    _must_be_new(target)
    with _made(target, source, progress):
        pass


def _must_be_new(*paths: Path) -> None:
    for path in paths:
        with by_system(path):
            is_there = path.is_symlink() or path.exists()
        if is_there:
            raise StoreError("exists", path=path)


@contextmanager
def _made(target: Path, source: Path, progress: Progress) -> Iterator[Path]:
    """A copy under another name, which gets its own once the block ends without an error, and else is gone."""
    half = target.with_name(f".{target.name}.half")
    try:
        with by_system(target):
            half.unlink(missing_ok=True)
            os.close(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))
        try:
            with in_words(source):
                _copy(source, half, progress)
        except StoreFull:
            raise StoreError("no_room", path=target) from None
        yield half
        with by_system(target):
            _flush(half)
            _must_be_new(target)
            half.replace(target)
            _flush(target.parent)
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            Path(f"{half}{end}").unlink(missing_ok=True)


def _copy(source: Path, half: Path, progress: Progress) -> None:
    """Page by page, in one transaction that reads: without it each commit of another process would begin it anew."""
    reader, into = reading_any(source), engine_of(half)
    with reader.connect() as connection:
        steps_of(connection, source)  # a file that is no journal is refused; from now on it is read as it is now
        written = into.raw_connection()
        raw, copied = connection.connection.driver_connection, written.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        assert isinstance(copied, sqlite3.Connection)
        raw.backup(copied, pages=PAGES_A_STEP, progress=lambda _, left, total: progress(total - left, total))
        written.close()
    reader.dispose()
    closed(into)


def _write(path: Path, text: str) -> None:
    """The whole of a file that is new, on the disk. Raises StoreError; then it is not there."""
    with by_system(path):
        try:
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE), "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
