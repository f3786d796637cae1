"""How long the main module of each edition is."""

from __future__ import annotations

from pathlib import Path

from workflows import editions
from workflows.catalogue import known
from workflows.check import name_of

TARGET = 120


def lines() -> dict[str, int]:
    """Lines of each edition's `chain.py`, blank ones and comments included."""
    folder = Path(editions.__path__[0])
    return {
        name_of(one): len((folder / name_of(one) / "chain.py").read_text(encoding="utf-8").splitlines())
        for one in known()
    }
