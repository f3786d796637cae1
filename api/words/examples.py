"""Examples of the packaged chains, for help and documents: the only place of the API that names a chain."""

from __future__ import annotations

from functools import cache
from typing import Any

from api.words.tables import beside


@cache
def examples() -> dict[str, Any]:
    """`commands`: calls by command; `values`: a chain, a stage and so on; `bodies`: by the name of the class."""
    return beside(__file__)


def value(name: str) -> str:
    return str(examples()["values"][name])
