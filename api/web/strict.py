"""Routes that pass nothing over: a name in the query that the operation does not know or takes once only, a key that a
body has twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, get_args, get_origin

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import get_flat_params
from fastapi.exceptions import RequestValidationError
from fastapi.params import Query
from fastapi.routing import APIRoute

from api.web.caller import May
from api.web.fresh import fresh

_SAYS = {"extra_forbidden": "Extra inputs are not permitted", "duplicate_key": "The key is there twice"}


class StrictRoute(APIRoute):
    """A route that refuses what it would else pass over: whoever sent it meant something by it.

    The document calls its operation as the code does, and tells the name under which machines are registered for it.
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **more: Any) -> None:
        super().__init__(path, endpoint, **{**more, "operation_id": endpoint.__name__})
        for one in _dependants(self.dependant):
            if isinstance(one.call, May):
                self.openapi_extra = {**(self.openapi_extra or {}), "x-operation": one.call.operation}

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        asked = [one for one in get_flat_params(self.dependant) if isinstance(one.field_info, Query)]
        known = frozenset(one.alias for one in asked)
        once = frozenset(one.alias for one in asked if not _is_list(one.field_info.annotation))
        has_body = self.body_field is not None

        async def strict(request: Request) -> Response:
            query = request.query_params
            faults = [_fault("extra_forbidden", "query", name) for name in query if name not in known]
            twice = (name for name in query if name in once and len(query.getlist(name)) > 1)
            faults += [_fault("duplicate_key", "query", name) for name in twice]
            if has_body and (body := await request.body()):
                faults += [_fault("duplicate_key", "body", name) for name in _twice(body)]
            if faults:
                raise RequestValidationError(faults)
            answer = await handle(request)
            return fresh(request, answer) if request.method == "GET" else answer

        return strict


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is list or any(map(_is_list, get_args(annotation)))


def _dependants(of: Dependant) -> Iterator[Dependant]:
    yield of
    for one in of.dependencies:
        yield from _dependants(one)


def _fault(kind: str, *place: str) -> dict[str, Any]:
    return {"type": kind, "loc": place, "msg": _SAYS[kind], "input": None}


def _twice(body: bytes) -> list[str]:
    """Keys that one object of the body has twice; none where it is no JSON, which is told elsewhere."""
    found: list[str] = []

    def pairs(told: list[tuple[str, Any]]) -> None:
        keys = [key for key, _ in told]
        if len(keys) != len(set(keys)):
            found.extend(dict.fromkeys(key for key in keys if keys.count(key) > 1))

    try:
        json.loads(body, object_pairs_hook=pairs)
    except (ValueError, RecursionError):
        return []
    return found
