"""How an operation is documented: its errors, and the headers that its answers carry."""

from __future__ import annotations

from typing import Any

from fastapi import Response
from pydantic_core import to_json

from api.web.models import Answer, Problem
from api.web.problems import KINDS, TAKEN

ALWAYS = ("request_wrong", "too_often", "store_busy")
SIGNED_IN = ("token_missing", "token_wrong", "not_permitted", "provider_down")


def problems(*codes: str, signed_in: bool = True) -> dict[int | str, dict[str, Any]]:
    """The answers that an operation may give instead, by status, with the codes of each."""
    found: dict[int | str, list[str]] = {}
    mistyped = ("case_code_mistyped",) if {"not_submitted", "item_unknown"} & set(codes) else ()
    for code in (*codes, *mistyped, *(SIGNED_IN if signed_in else ()), *ALWAYS):
        found.setdefault(KINDS[code].status, []).append(code)
    return {
        status: {"model": Problem, "description": "; ".join(f"`{code}`: {KINDS[code].title.en}" for code in named)}
        for status, named in sorted(found.items(), key=lambda one: int(one[0]))
    }


BODY = ("body_unreadable", "too_large", "media_unsupported")
WRITES = (*BODY, "key_reused", "store_full")
RACES = (
    "move_not_allowed",
    "claim_lost",
    "case_moved",
    "case_has_ended",
    "precondition_failed",
    "already_done",
    "too_early",
    "too_late",
)
MOVES = (
    *WRITES,
    *RACES,
    "data_wrong",
    "guard_failed",
    "role_not_allowed",
    "result_superseded",
    *TAKEN,
    "no_office",
    "beyond_horizon",
)


def answered(told: Answer, number: int | None = None) -> Response:
    """The answer written at once, in this thread: the framework would take two more for it. `number` is its ETag."""
    headers = {} if number is None else {"ETag": f'"{number}"'}
    return Response(to_json(told), headers=headers, media_type="application/json")
