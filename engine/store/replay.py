"""A half-made run is played again from its seed against what it stored, event by event."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engine.core.journal import FIRST, Entry
from engine.store.errors import JournalDiffers
from engine.store.statements import Statements


class Replay:
    """How far the replay has come: `heads` hold the number and hash of each case's last event that came again."""

    def __init__(self, cursor: Any, sql: Statements) -> None:
        self._cursor = cursor
        cursor.execute(sql.every.text)
        self._next = cursor.fetchone()
        self._heads: dict[str, tuple[int, str]] = {}

    @property
    def is_over(self) -> bool:
        """Whether all that is stored has come again."""
        return self._next is None

    def close(self) -> None:
        """A statement that is not read to its end would keep the file locked."""
        self._cursor.close()

    def head(self, code: str) -> tuple[int, str]:
        return self._heads.get(code, (0, FIRST))

    def expect(self, entries: Iterable[Entry]) -> None:
        """These events come now. Raises JournalDiffers where others are stored."""
        for entry in entries:
            case, number, hash_ = entry.event.case, entry.event.number, entry.hash
            if self._next is None or tuple(self._next[1:4]) != (case, number, hash_):
                raise _differs(self._next, case, number)
            self._heads[case] = number, hash_
            self._next = self._cursor.fetchone()


def _differs(stored: tuple[Any, ...] | None, case: str, number: int) -> JournalDiffers:
    if stored is None:
        return JournalDiffers("cut", case=case, number=number)
    position, other, other_number, *_ = stored
    return JournalDiffers(
        "other_event", case=case, number=number, position=position, other=other, other_number=other_number
    )
