"""Keyed draws: a number depends on what it is drawn for, never on what was drawn before it. Integers only.

The same on every machine: no `random`, no `hash`, no float. A new or reordered procedure keeps everyone else's luck,
for a procedure enters by the hash of its name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from enum import IntEnum
from functools import cache

M64 = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15
MIX_A, MIX_B = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
CASE_BITS, VISIT_BITS, KIND_BITS = 48, 8, 8


class Draw(IntEnum):
    """What a number is drawn for. Numbers are kept for ever: another kind is added at the end."""

    SERVICE = 0
    OUTCOME = 1
    ITEM = 2
    VERIFICATION_TIME = 3
    FINDING = 4
    LATENCY = 5
    ANSWER = 6
    ANSWER_TIME = 7
    DELIVERY = 8
    WITHDRAWS = 9
    PATIENCE = 10
    BROUGHT = 11
    BROUGHT_2 = 12
    BROUGHT_3 = 13
    SALT = 14
    SIGNATURE = 15
    ABSENCE = 16
    COMMUNE = 17
    SILENT = 18
    DECLINES = 19
    REPLY_TIME = 20


# values that a ruling brings are drawn by one of these
STREAMS = (Draw.BROUGHT, Draw.BROUGHT_2, Draw.BROUGHT_3)
N_STREAMS = len(STREAMS)


def mix64(z: int) -> int:
    """The finaliser of splitmix64: every bit of a 64-bit number bears on every bit of the result."""
    z = ((z ^ (z >> 30)) * MIX_A) & M64
    z = ((z ^ (z >> 27)) * MIX_B) & M64
    return z ^ (z >> 31)


@cache
def name_hash(name: str) -> int:
    """64 bits of a name, the same in every process."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "little")


def key(case: int, procedure: str, visit: int, kind: Draw) -> int:
    """What a draw is for, in 64 bits: 48 of the case, 8 of the visit, 8 of the kind, moved by the procedure's name."""
    return (name_hash(procedure) + (case << 16 | (visit & 0xFF) << 8 | kind)) & M64


def draw(seed: int, case: int, procedure: str, visit: int, kind: Draw) -> int:
    """A uniform 64-bit number."""
    return mix64((seed + GOLDEN * key(case, procedure, visit, kind)) & M64)


def quantile(points: Sequence[int], u: int) -> int:
    """The value at the uniform number `u` between evenly spaced quantiles, at least two, ascending.

    20 bits of the way between two points, so that 64-bit integers elsewhere hold the product for points below 2^43.
    """
    scaled = (u >> 32) * (len(points) - 1)
    place, part = scaled >> 32, (scaled >> 12) & 0xFFFFF
    return points[place] + ((points[place + 1] - points[place]) * part >> 20)


def below(n: int, u: int) -> int:
    """A whole number from 0 to n - 1, of the upper half of `u`: 64-bit integers elsewhere hold the product."""
    return (u >> 32) * n >> 32


def happens(per_thousand: int, u: int) -> bool:
    """Whether a thing of that chance happens: 0 never, 1000 always."""
    return below(1000, u) < per_thousand


def digits(n: int, u: int) -> str:
    """`n` digits, at most 15, of a uniform number."""
    return f"{u % 10**n:0{n}}"
