"""The application: routes, one answer for every error, and a line in the log for every request."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.web import cases, dev, events, health, items, law, people
from api.web.events import Feed
from api.web.identity import Identities
from api.web.problems import answer, answer_to, language
from engine.service.areas import Areas
from engine.service.barrier import Barrier
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.errors import trouble_of
from workflows.citation import Label
from workflows.errors import LienthongError

MAX_BODY = 256 * 1024
_HTTP = {
    400: "body_unreadable",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "media_unsupported",
}
_DESCRIPTION = """
Two chains of interconnected procedures, birth and death, as a service. A case is submitted once; each procedure comes
to the queue of its office when the results it needs are there.

*Work a queue:* `GET /v1/work-items`, `POST /v1/work-items/{id}/moves/claim`, then `GET /v1/work-items/{id}`, whose
`moves` say what may be done now and which fields each move wants, then `POST /v1/work-items/{id}/moves/{move}` with the
number of your claim.

Every error is a problem document (RFC 9457) with a stable `code`. Instants are UTC; days are those of Viet Nam. Answers
are in Vietnamese, or in English with `Accept-Language: en`. A key in `Idempotency-Key` makes a POST safe to send again;
an answer that was an error is not kept, so the request may be tried again under its key.
"""


def app_of(service: Service, identities: Identities) -> FastAPI:
    """The application over a service, whose timers run while it does."""

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        service.start()
        yield
        app.state.is_stopping = True
        await app.state.feed.stop()
        service.close()

    app = FastAPI(
        title="lienthong",
        version=version("lienthong"),
        summary="Các nhóm thủ tục hành chính liên thông: khai sinh, khai tử",
        description=_DESCRIPTION,
        lifespan=life,
        generate_unique_id_function=lambda route: route.name,
        separate_input_output_schemas=False,
    )
    app.state.service, app.state.identities = service, identities
    app.state.areas, app.state.feed = Areas(service.offices), Feed(service)
    app.state.n_requests, app.state.is_stopping = {}, False
    for router in (cases.router, events.router, items.router, law.router, people.router, health.router):
        app.include_router(router)
    if isinstance(service.clock, VirtualClock):
        app.state.barrier = Barrier(service)
        app.include_router(dev.router)
    _errors(app, service)
    app.add_middleware(Limit)
    app.add_middleware(Log, counts=app.state.n_requests)
    return app


def _errors(app: FastAPI, service: Service) -> None:
    @app.exception_handler(LienthongError)
    async def _ours(request: Request, error: LienthongError) -> JSONResponse:
        return answer_to(error, language(request), request.url.path)

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        found = error.errors()
        lang = language(request)
        if any(one["type"] == "json_invalid" for one in found):
            told = Label("nội dung gửi lên không phải JSON đúng", "the body is no sound JSON")
            return answer("body_unreadable", told, lang, request.url.path)
        faults = [
            {"field": ".".join(str(part) for part in one["loc"])[:200], "code": one["type"], "detail": one["msg"][:300]}
            for one in found[:50]
        ]
        told = Label(f"yêu cầu có {len(found)} chỗ sai", f"the request has {len(found)} faults")
        return answer("request_wrong", told, lang, request.url.path, faults=faults)

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> JSONResponse:
        code = _HTTP.get(error.status_code, "error")
        told = Label("xem tài liệu ở /docs", "see the documentation at /docs")
        return answer(code, told, language(request), request.url.path, error.headers)

    @app.exception_handler(Exception)
    async def _defect(request: Request, error: Exception) -> JSONResponse:
        known = trouble_of(error, service.store.path)
        if known is not None:
            return answer_to(known, language(request), request.url.path)
        steps = traceback.extract_tb(error.__traceback__)[-3:]
        places = [f"{os.path.basename(step.filename)}:{step.lineno}" for step in steps]
        structlog.get_logger("lienthong").error("defect", kind=type(error).__name__, places=places)
        told = Label("hệ thống gặp lỗi; yêu cầu chưa được thực hiện", "the system has a defect; nothing was done")
        return answer("defect", told, language(request), request.url.path)


class Limit:
    """Bodies end at MAX_BODY bytes, whatever their headers say. The library's own limit answers with no problem."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        n_bytes = 0

        async def counted() -> Message:
            nonlocal n_bytes
            message = await receive()
            n_bytes += len(message.get("body", b""))
            if n_bytes > MAX_BODY:
                raise HTTPException(413)
            return message

        await self._app(scope, counted, send)


class Log:
    """One line for each request: its route, never its address, and no word of what was sent."""

    def __init__(self, app: ASGIApp, counts: dict[tuple[str, str, int], list[float]]) -> None:
        self._app, self._counts = app, counts
        self._log = structlog.get_logger("lienthong")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, note)
        finally:
            taken = time.perf_counter() - started
            route = getattr(scope.get("route"), "path", "-")
            counted = self._counts.setdefault((route, scope["method"], status), [0, 0.0])
            counted[0] += 1
            counted[1] += taken
            told: dict[str, Any] = {"route": route, "method": scope["method"], "status": status}
            self._log.info("request", **told, ms=round(taken * 1000, 1), role=scope.get("state", {}).get("role", "-"))
