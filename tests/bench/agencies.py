"""How fast the agencies play cases in virtual time, without a database, against `decide` and `evolve` alone."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from tests.bench.stories import Kind

TARGET = 0.5


def measure(mix: Sequence[Kind], n_rounds: int, n_cases: int) -> dict[str, Any]:
    """Empty while there are no agencies."""
    if find_spec("engine.agencies.world") is None:
        return {}
    raise NotImplementedError


def rows(found: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    return [] if found else [("agencies in virtual time, events a second", "-", f">= {TARGET:.2f}", "not built yet")]
