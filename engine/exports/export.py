"""One file of an event log, whole or not at all."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

from engine.exports import ocel, parquet, xes
from engine.exports.log import Log, Progress, Source
from engine.store.errors import StoreError
from engine.store.held import by_system
from workflows.files.offices import Offices


class Format(StrEnum):
    """What a log may be written as."""

    PARQUET = "parquet"
    OCEL = "ocel"
    XES = "xes"

    @property
    def ending(self) -> str:
        """How the name of such a file ends."""
        return {Format.OCEL: ".ocel.json"}.get(self, f".{self.value}")


def export(source: Source, format_: Format, target: Path, mode: int, offices: Offices, progress: Progress) -> int:
    """Writes the events of the source to a file that is not there yet, and returns how many it has.

    `mode` says for whose eyes the file is. Raises StoreError; then nothing was made.
    """
    half = target.parent / f".{target.name}.half"
    check(target)
    log = Log(source, progress)
    try:
        with by_system(target):
            os.close(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode))
            match format_:
                case Format.PARQUET:
                    parquet.write(log, half, progress)
                case Format.XES:
                    xes.write(log, half, progress)
                case Format.OCEL:
                    ocel.write(log, half, offices, progress)
            handle = os.open(half, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)
            half.replace(target)
    finally:
        half.unlink(missing_ok=True)
    return log.n_events


def check(target: Path) -> None:
    """Raises StoreError where there is something already."""
    with by_system(target):
        if target.is_symlink() or target.exists():
            raise StoreError("exists", path=target)
