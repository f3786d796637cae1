"""What the store refuses, and the one place that turns the names of its constraints into errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from engine.core.errors import ValueTaken
from workflows.catalogue import known
from workflows.errors import LienthongError, Refusal


class StoreError(LienthongError):
    """The database cannot be used as it is; the sentence says what to do."""

    code = "store_unusable"


class StoreVersionError(StoreError):
    """The database was made by another version of its tables."""

    code = "store_version"


class StoreBusy(StoreError):
    """Another process is writing to the database."""

    code = "store_busy"


class StoreFull(StoreError):
    """There is no room left for what was to be written; nothing of it was."""

    code = "store_full"


class BackupWrong(StoreError):
    """What is to be restored or kept is not what was written."""

    code = "backup_wrong"


class JournalDiffers(StoreError):
    """What is stored is not what the same seed and arguments make."""

    code = "journal_differs"


class CaseMoved(Refusal):
    """Somebody else changed the case in the meantime: read it again."""

    code = "case_moved"


class ResultSuperseded(Refusal):
    """The result was replaced before, or was never given."""

    code = "result_superseded"


# constraint, or the columns by which SQLite tells of it -> the error
_RACES = ("uq_events_number", "events.case_code, events.number", "cases.code", "uq_work_items_open", "idempotency.key")
_UNIQUE = ("pk_unique_values", "unique_values.name, unique_values.scope, unique_values.value")


def refusal_of(error: Exception, code: str, sent: Mapping[str, Any]) -> LienthongError | None:
    """The error that a person is told for a broken constraint of that case; None where it is a defect of ours.

    `sent` is the row that broke it.
    """
    said = str(error)
    if any(name in said for name in _RACES):
        return CaseMoved(case=code)
    if any(name in said for name in _UNIQUE):
        labels = {shape.code: shape.label for edition in known() for shape in edition.carried}
        return ValueTaken("elsewhere", name=sent["name"], what=labels[sent["name"]])
    return None


_TROUBLES: tuple[tuple[tuple[str, ...], type[StoreError], str], ...] = (
    (("disk is full", "disk I/O error"), StoreFull, ""),
    (("locked",), StoreBusy, "written"),
    (("readonly", "read-only", "unable to open"), StoreError, "unwritable"),
    (("not a database", "malformed", "file is encrypted"), StoreError, "no_journal"),
)


def trouble_of(error: Exception, path: Path) -> StoreError | None:
    """What is wrong with the database file, for a person; None where the error is something else."""
    said = str(error.orig if isinstance(error, DBAPIError) else error)
    for words, kind, why in _TROUBLES:
        if any(word in said for word in words):
            return kind(why, path=path)
    return None


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Errors of the database file become StoreErrors that name it."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise trouble_of(error, path) or error from None
