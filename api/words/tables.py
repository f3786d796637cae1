"""Words and other rows that stand as data beside the module that reads them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any


def beside(module: str) -> dict[str, Any]:
    """The TOML file of the module's name."""
    return tomllib.loads(Path(module).with_suffix(".toml").read_text(encoding="utf-8"))
