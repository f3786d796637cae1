"""The folder that a run writes: only a new or empty one, or one that an earlier run wrote."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from api.words.errors import CannotWrite, FolderNotOurs

PAGE, DATA = "index.html", "cases.json"
MADE_BY = "lienthong cases"


def prepare(folder: Path) -> None:
    """Makes the folder. Raises FolderNotOurs for one with other things in it, so that a mistyped path costs nothing.

    A folder of an earlier run is written again, so that the same command can be repeated: its two files only.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise _not_ours(folder)
        if folder.is_dir() and any(folder.iterdir()) and not _is_ours(folder):
            raise _not_ours(folder)
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise _cannot(folder, error) from None


def write(folder: Path, page: str, document: Mapping[str, Any]) -> tuple[Path, Path]:
    """Writes both files, each whole or not at all. Raises CannotWrite."""
    text = json.dumps({"made_by": MADE_BY, **document}, ensure_ascii=False, indent=1) + "\n"
    for name, content in ((PAGE, page), (DATA, text)):
        half = folder / f".{name}.half"
        try:
            half.write_text(content, encoding="utf-8")
            os.replace(half, folder / name)
        except OSError as error:
            raise _cannot(folder / name, error) from None
    return folder / PAGE, folder / DATA


def _is_ours(folder: Path) -> bool:
    """Whether an earlier run wrote its data here."""
    try:
        with (folder / DATA).open(encoding="utf-8", errors="replace") as file:
            return f'"made_by": "{MADE_BY}"' in file.read(200)
    except OSError:
        return False


def _not_ours(folder: Path) -> FolderNotOurs:
    return FolderNotOurs(
        f"{shown(folder)} đã có thứ khác, không phải do `lienthong cases` ghi: nêu một thư mục mới hoặc trống",
        f"{shown(folder)} holds something that `lienthong cases` did not write: name a new or an empty folder",
        folder=str(folder),
    )


def _cannot(path: Path, error: Exception) -> CannotWrite:
    why = getattr(error, "strerror", None) or str(error)
    return CannotWrite(f"không ghi được {shown(path)}: {why}", f"cannot write {shown(path)}: {why}", path=str(path))


def shown(path: Path) -> str:
    """A path for a sentence, whole, but without control characters."""
    return f"“{''.join(char if char.isprintable() else '?' for char in str(path))}”"
