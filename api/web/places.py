"""Where somebody goes on: the place after a page of a list, and a position in the feed. Each is of one database."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from engine.service.service import Service
from engine.store import reading
from workflows.errors import Refusal

Types = tuple[tuple[type, ...], ...]
POSITION = r"^([0-9a-f]{16}-)?[0-9]{1,16}$"


class CursorWrong(Refusal):
    """A cursor that no page of this list has given."""

    code = "cursor_wrong"


class PositionUnknown(Refusal):
    """A position that the feed has not come to, or that is one of another database's."""

    code = "position_unknown"


class Cursors:
    """Those of one list: of an operation with all that narrows and sorts it. A cursor of another list is refused.

    `types` are those that each part of a place may have.
    """

    def __init__(self, service: Service, operation: str, types: Types, *query: object) -> None:
        told = json.dumps([service.origin, operation, *query], sort_keys=True, default=str)
        self._list = hashlib.sha256(told.encode()).hexdigest()[:16]
        self._types = types

    def text(self, after: tuple[Any, ...] | None) -> str | None:
        if after is None:
            return None
        return base64.urlsafe_b64encode(json.dumps([self._list, *after]).encode()).decode().rstrip("=")

    def place(self, text: str | None) -> tuple[Any, ...] | None:
        """The place that a cursor names. Raises CursorWrong."""
        if text is None:
            return None
        try:
            found = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            if not isinstance(found, list) or found[:1] != [self._list] or len(found) != len(self._types) + 1:
                raise ValueError
            for one, kinds in zip(found[1:], self._types, strict=True):
                if not isinstance(one, kinds) or (isinstance(one, int) and not 0 <= one < 2**53):
                    raise ValueError
                str(one).encode()  # no lone surrogates
            return tuple(found[1:])
        except ValueError:
            raise CursorWrong from None


def position_text(service: Service, position: int) -> str:
    """The position with the database that it is one of."""
    return f"{service.origin}-{position}"


def position_of(service: Service, text: str) -> int:
    """A position as it was told, or its number alone. Raises PositionUnknown."""
    origin, _, number = text.rpartition("-")
    if origin and origin != service.origin:
        raise PositionUnknown("elsewhere")
    last = reading.last_position(service.engine)
    if int(number) > last:
        raise PositionUnknown("beyond", position=int(number), last=last)
    return int(number)
