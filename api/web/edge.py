"""Around the application: who asks too often, how long a body may be, headers of each answer, and a line in the log."""

from __future__ import annotations

import re
import secrets
import time
from itertools import count
from typing import Any

import structlog
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.web.limits import address_key
from api.web.problems import answer_to, preferred
from api.web.rates import Rates, TooOften

# of every answer: it is nobody's to keep, to guess at, to frame, or to tell where it was linked from
GUARDED = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cache-control", b"no-store"),
)
CUT = 499  # what the log calls a request whose body did not come whole, as nginx does
_PROCESS, _NUMBERS = secrets.token_hex(4).encode(), count(1)  # of ids that are made here: to be told apart in logs
_SOUND_ID = re.compile(rb"[A-Za-z0-9._:+/=-]{1,64}")
_TRACE = re.compile(rb"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")


class Edge:
    """One line in the log for each request: its route, never its address, and no word of what was sent.

    A request has an id, its own where that is sound, which its answer and its line in the log tell. Bodies end at
    `n_bytes`, whatever their headers say; the library's own limit answers with no problem.
    """

    def __init__(
        self, app: ASGIApp, counts: dict[tuple[str, str, int], list[float]], addresses: Rates, n_bytes: int
    ) -> None:
        self._app, self._counts, self._addresses, self._n_bytes = app, counts, addresses, n_bytes
        self._log = structlog.get_logger("lienthong")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status, n_bytes, method = time.perf_counter(), 500, 0, scope["method"]
        if (is_head := method == "HEAD") and not scope["path"].endswith("/stream"):  # a stream has no end to wait for
            scope = {**scope, "method": "GET"}
        headers = dict(scope["headers"])
        told, id_ = _traced(headers)
        is_whole = is_cut = False

        async def counted() -> Message:
            nonlocal n_bytes, is_whole, is_cut
            message = await receive()
            if message["type"] == "http.disconnect":
                is_cut = is_cut or not is_whole
                return message
            n_bytes += len(message.get("body", b""))
            if n_bytes > self._n_bytes:
                raise HTTPException(413)
            is_whole = not message.get("more_body", False)
            return message

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                own = message["headers"] = list(message.get("headers", ()))
                named = {name for name, _ in own}
                own += [one for one in GUARDED if one[0] not in named]
                own.append((b"x-request-id", id_))
                if scope.get("state", {}).get("is_replayed"):
                    own.append((b"idempotency-replayed", b"true"))
            elif is_head:
                message = {**message, "body": b""}
            await send(message)

        try:
            if (refused := self._too_often(scope)) is not None:
                lang = preferred(headers.get(b"accept-language", b"").decode("latin-1"))
                await answer_to(refused, lang, scope["path"])(scope, receive, note)
            else:
                await self._app(scope, counted, note)
        finally:
            taken = time.perf_counter() - started
            route = getattr(scope.get("route"), "path", "-")
            status = CUT if is_cut else status
            counts = self._counts.setdefault((route, method, status), [0, 0.0])
            counts[0] += 1
            counts[1] += taken
            told |= {"ms": round(taken * 1000, 1), "role": scope.get("state", {}).get("role", "-")}
            self._log.info("request", route=route, method=method, status=status, **told)

    def _too_often(self, scope: Scope) -> TooOften | None:
        client = scope.get("client")
        try:
            self._addresses.take(address_key(client[0]) if client else "")
        except TooOften as refused:
            return refused
        return None


def _traced(headers: dict[bytes, bytes]) -> tuple[dict[str, Any], bytes]:
    """What the log tells of whence a request came, and its id."""
    asked, trace = headers.get(b"x-request-id", b""), headers.get(b"traceparent", b"")
    id_ = asked if asked and _SOUND_ID.fullmatch(asked) else b"%s%08x" % (_PROCESS, next(_NUMBERS))
    told = {"request_id": id_.decode()}
    if trace and _TRACE.fullmatch(trace):
        told["traceparent"] = trace.decode()
    return told, id_
