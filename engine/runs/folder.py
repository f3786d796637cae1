"""The folder of a run: its files, each written whole or not at all, and the manifest that says what they are."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

from engine.agencies import behaviour
from engine.core.journal import SCHEMA
from engine.families import shares
from engine.indicators import published
from engine.runs.arguments import Arguments
from engine.runs.errors import FolderOccupied, RunDiffers, RunUnwritable
from engine.store.head import Head
from engine.store.migrations import head_revision
from workflows import catalogue
from workflows.digest import lock_text
from workflows.errors import LienthongError
from workflows.files import offices, whole

JOURNAL, LINES, CASES, REPORT, MANIFEST = (
    "journal.sqlite", "events.jsonl", "cases.csv", "report.html", "manifest.json",
)  # fmt: skip
MADE_BY = "lienthong simulate"
_PACKAGED = (offices.DATA, behaviour.PACKAGED.parent, shares.PACKAGED.parent, published.PACKAGED.parent)


class Folder:
    """Where a run writes. `data` is the user's folder, whose files replace the packaged ones of the same name."""

    def __init__(self, path: Path, arguments: Arguments, data: Path | None = None) -> None:
        self.path, self.arguments = path, arguments
        self._made = {
            "made_by": MADE_BY,
            "arguments": arguments.told(),
            "digests": digests(data),
            "versions": {"lienthong": version("lienthong"), "events": SCHEMA, "tables": head_revision()},
        }

    @property
    def journal(self) -> Path:
        return self.path / JOURNAL

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nobody else writes to the claimed folder meanwhile. A run that is refused before it has written anything
        leaves nothing. Raises FolderOccupied where somebody does.
        """
        handle = os.open(self.path, os.O_RDONLY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise FolderOccupied("used", path=self.path) from None
            try:
                yield
            except LienthongError:
                if [one.name for one in self.path.iterdir()] == [MANIFEST]:
                    (self.path / MANIFEST).unlink()
                    self.path.rmdir()
                raise
        finally:
            os.close(handle)

    def claim(self, resume: bool) -> bool:
        """Makes the folder this run's; whether the run is finished already.

        Raises FolderOccupied, RunDiffers, RunUnwritable; then nothing was changed.
        """
        try:
            if self.path.exists() and not self.path.is_dir():
                raise FolderOccupied("file", path=self.path)
            self.path.mkdir(parents=True, exist_ok=True)
            found = sorted(one.name for one in self.path.iterdir() if not one.name.endswith(whole.HALF))
        except OSError as error:
            raise RunUnwritable(path=self.path, system=error.strerror or error) from None
        if found and not resume:
            raise FolderOccupied("holds", path=self.path, found=found[0])
        if not found:
            self.write(MANIFEST, [_document(self._made | {"head": None})])
            return False
        told = manifest(self.path)
        self._check(told)
        return told["head"] is not None

    def _check(self, told: Mapping[str, Any]) -> None:
        """Raises RunDiffers unless the folder's run is this one."""
        differs = []
        for part in ("arguments", "digests", "versions"):
            ours, theirs = self._made[part], told.get(part)
            assert isinstance(ours, Mapping)
            stored = theirs if isinstance(theirs, Mapping) else {}
            pairs = ((name, stored.get(name), ours.get(name)) for name in sorted({*ours, *stored}))
            differs += [f"{name}: {_short(old)} → {_short(new)}" for name, old, new in pairs if old != new]
        if differs:
            raise RunDiffers("other_run", path=self.path, differs=differs)

    def finish(self, head: Head) -> None:
        """The run is whole: the manifest gets the head over all events."""
        self.write(MANIFEST, [_document(self._made | {"head": {"events": head.n_events, "hash": head.hash}})])

    def write(self, name: str, parts: Iterable[str]) -> None:
        """Writes a file of these parts. Raises RunUnwritable; then the file is as it was before."""
        try:
            whole.write(self.path / name, parts)
        except OSError as error:
            raise RunUnwritable(path=self.path / name, system=error.strerror or error) from None


def manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a run. Raises RunDiffers for a folder without one."""
    try:
        told = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if told["made_by"] == MADE_BY and "head" in told:
            return dict(told)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise RunDiffers("no_run", path=folder, made_by=MADE_BY)


def is_fast(folder: Path) -> bool:
    """Whether compiled code played the run, of which no journal was kept."""
    try:
        return bool(manifest(folder)["arguments"].get("fast"))
    except (RunDiffers, KeyError, AttributeError):
        return False


def finished_head(folder: Path) -> Head | None:
    """The head that the manifest of a finished run holds; None for an unfinished one, or without manifest."""
    try:
        told = manifest(folder)["head"]
        return Head(int(told["events"]), str(told["hash"])) if told else None
    except (RunDiffers, KeyError, TypeError, ValueError):
        return None


def digests(data: Path | None) -> dict[str, str]:
    """SHA-256 of the editions, and of each data file as it is used, by its name: shares are used of several files."""
    found = {"editions": _sha256(lock_text(catalogue.known()).encode())}
    for packaged in (path for folder in _PACKAGED for path in sorted(folder.iterdir()) if path.is_file()):
        own = data / packaged.name if data else packaged
        found[packaged.name] = _sha256((own if own.is_file() else packaged).read_bytes())
    used = [*shares.files(), *(path for path in [data / shares.FILE] if path.is_file())] if data else shares.files()
    found[shares.FILE] = _sha256(b"".join(path.read_bytes() for path in used))
    return dict(sorted(found.items()))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _document(told: Mapping[str, Any]) -> str:
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _short(value: object) -> str:
    text = "–" if value is None else str(value)
    return f"{text[:12]}…" if len(text) == 64 else text
