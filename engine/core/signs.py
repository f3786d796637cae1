"""Signs of a carried value that follow from what was declared."""

from __future__ import annotations

from collections.abc import Mapping

from workflows.law.notation import Carried


def fitting(shape: Carried, declared: Mapping[str, object]) -> dict[int, str]:
    """The signs that fit at each place of the value, from 1, where the declaration tells any.

    A declared date is one, or as JSON has it.
    """
    found: dict[int, str] = {}
    for sign in shape.signs:
        field = sign.told.field
        told = sign.told.of(str(declared[field])) if field in declared else None
        if told is not None:
            found[sign.place] = "".join(char for char in found.get(sign.place, told) if char in told)
    return found
