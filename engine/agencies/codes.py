"""Codes of simulated cases: the letters of the chain, the year of submission and the number of the case."""

from __future__ import annotations

import re

from engine.agencies.chance import CASE_BITS, name_hash

_DRAWN = re.compile(r"([A-Z][A-Z0-9]{0,7})([0-9]{2})-([0-9]{7,})")
_YEAR_BITS, _N_LETTERS, _N_BYTES = 7, 8, 255


def code_of(letters: str, year: int, number: int) -> str:
    """`KS26-0000001`."""
    return f"{letters}{year % 100:02}-{number:07}"


def is_drawn(code: str) -> bool:
    """Whether the code has the form of those of a run."""
    return _DRAWN.fullmatch(code) is not None


def number_of(code: str) -> int:
    """What keys the luck of a case within its chain, in 48 bits: its number; of a case that a file tells, a hash."""
    drawn = _DRAWN.fullmatch(code)
    return int(drawn[3]) if drawn else name_hash.__wrapped__(code) >> (64 - CASE_BITS)


def place_of(code: str) -> int:
    """Which of two cases comes first in one instant: by letters, year and number; those that files tell come last, by
    name.
    """
    drawn = _DRAWN.fullmatch(code)
    if drawn is None:
        return int.from_bytes(code.encode().ljust(_N_BYTES, b"\0"), "big")
    letters = int.from_bytes(drawn[1].encode().ljust(_N_LETTERS, b"\0"), "big")
    return (letters << _YEAR_BITS | int(drawn[2])) << CASE_BITS | int(drawn[3])
