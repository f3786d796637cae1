"""How often a caller may ask: a bucket for each, that fills with time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from api.web.limits import Limits, Rate
from workflows.errors import LienthongError


class TooOften(LienthongError):
    """The caller, or the address, has asked too often; `seconds`: how long to wait."""

    code = "too_often"


class Rates:
    """Buckets by who asks. Beyond `n_most` whoever asked longest ago is forgotten, and begins with a full one.

    Of one thread: that of the event loop.
    """

    def __init__(self, rate: Rate, n_most: int, now: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._n_most, self._now = rate, n_most, now
        self._kept: dict[str, tuple[float, float]] = {}  # what is left, and when; asked longest ago first

    def __len__(self) -> int:
        return len(self._kept)

    def take(self, who: str) -> None:
        """One request. Raises TooOften."""
        now, full = self._now(), float(self._rate.at_once)
        left, at = self._kept.pop(who, (full, now))
        left = min(full, left + (now - at) * self._rate.a_second)
        self._kept[who] = (left - 1 if left >= 1 else left), now
        if left < 1:
            raise TooOften(seconds=math.ceil((1 - left) / self._rate.a_second))
        if len(self._kept) > self._n_most:
            del self._kept[next(iter(self._kept))]


def rates(limits: Limits, is_simulated: bool) -> tuple[Rates, Rates]:
    """Those of callers and those of addresses."""
    names = ("simulated",) * 2 if is_simulated else ("token", "address")
    caller, address = (Rates(limits.rates[name], limits.bounds.buckets) for name in names)
    return caller, address
