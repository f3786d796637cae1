"""How far a journal goes: what a run needs of a database that it does not have."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from engine.core.journal import FIRST


class Head(NamedTuple):
    """The last event of all cases: how many there are, and the hash over all their hashes in order."""

    n_events: int
    hash: str

    def after(self, position: int, hash_: str) -> Head:
        """The head once that event is appended."""
        return Head(self.n_events + 1, hashlib.sha256(f"{self.hash}\n{position}\n{hash_}".encode()).hexdigest())


NO_EVENTS = Head(0, FIRST)
