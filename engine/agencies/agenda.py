"""What is to happen, in the order of `engine.core.order`: instant, rank, case, stage, visit, then as it was put."""

from __future__ import annotations

import datetime as dt
import gc
import heapq
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from engine.core.order import RANK
from workflows.law.states import Verb

Act = Callable[..., None]
# An office hands out its work once all else of the instant is done; the claims themselves then follow in their order.
HAND_OUT = 2 * RANK[Verb.CLAIM] - 1
_RANKS = {verb: 2 * rank for verb, rank in RANK.items()}


class Agenda:
    """Virtual time: `run` carries out what is due until nothing is left. What is put for an instant that is over, such
    as the timer of a deadline that has passed, comes next, and `now` stands.
    """

    def __init__(self, start: dt.datetime) -> None:
        self.now = start
        self._heap: list[tuple[dt.datetime, int, int, int, int, int, Act, tuple[Any, ...]]] = []
        self._number = count()

    def put(self, at: dt.datetime, verb: Verb, case: int, place: int, visit: int, act: Act, *args: Any) -> None:
        """`case` is the place of the case among others, `place` that of the stage in its edition or -1: none.

        `act` is called with `args`.
        """
        heapq.heappush(self._heap, (at, _RANKS[verb], case, place, visit, next(self._number), act, args))

    def hand_out(self, at: dt.datetime, act: Act) -> None:
        """What an office does with its queue before anything is claimed at that instant."""
        heapq.heappush(self._heap, (at, HAND_OUT, -1, -1, 0, next(self._number), act, ()))

    def run(self, until: dt.datetime | None = None) -> None:
        """Carries out what is due before `until`; None: until nothing is left."""
        heap, pop = self._heap, heapq.heappop
        with collector_at_rest():
            while heap and (until is None or heap[0][0] < until):
                at, _, _, _, _, _, act, args = pop(heap)
                self.now = max(at, self.now)
                act(*args)


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """All that is made meanwhile is kept: the collector would walk more and more of it and find nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()  # and back: what was made counts as old, or the next collection would walk all of it
                gc.unfreeze()
            gc.enable()
