"""A text file that takes the place of the one before, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

HALF = ".half"  # how the name of one ends that is not whole yet


def write(path: Path, parts: Iterable[str]) -> None:
    """The file of these parts, on the disk, for the eyes of the one before. Raises OSError; then that stands."""
    half = path.with_name(f".{path.name}{HALF}")
    try:
        with half.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            half.chmod(path.stat().st_mode)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
