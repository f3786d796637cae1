"""Examples of the packaged chains, for help and documents: the only place of the API that names a chain."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def examples() -> dict[str, Any]:
    """`commands`: calls by command; `values`: a chain, a stage and so on; `bodies`: by the name of the class."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def value(name: str) -> str:
    return str(examples()["values"][name])
