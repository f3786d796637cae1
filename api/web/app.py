"""The application: routes, one answer for every error, and a line in the log for every request."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version
from pathlib import Path

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Match
from starlette.types import Scope

from api.web import cases, codes, dev, events, health, items, law, people, webhooks
from api.web.courier import Courier
from api.web.destinations import Destinations
from api.web.document import WORDS, document
from api.web.edge import Edge
from api.web.events import Feed
from api.web.identity import Identities
from api.web.limits import Limits, load
from api.web.problems import answer, answer_to, fault, language
from api.web.rates import rates
from engine.service.areas import Areas
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.service.timers import Barrier
from engine.store.errors import StoreError, trouble_of
from workflows.errors import LienthongError
from workflows.law.citation import Label

STATIC = Path(__file__).parent / "static"
_HTTP = {400: "body_unreadable", 404: "not_found", 405: "method_not_allowed", 413: "too_large"}
_NO_JSON = Label("nội dung gửi lên phải là JSON đúng", "the body must be sound JSON")
_DESCRIPTION = """
Chains of interconnected procedures as a service. A case is submitted once; each procedure comes
to the queue of its office when the results it needs are there.

*Work a queue:* `GET /v1/work-items`, `POST /v1/work-items/{id}/moves/claim`, then `GET /v1/work-items/{id}`, whose
`moves` say what may be done now and which fields each move wants, then `POST /v1/work-items/{id}/moves/{move}` with the
number of your claim.

Every error is a problem document (RFC 9457) with a stable `code`. Instants are UTC; days are those of Viet Nam. Answers
are in Vietnamese, or in English with `Accept-Language: en`. A key in `Idempotency-Key` makes a POST, PUT or
DELETE safe to send again; an answer that was an error is not kept, so the request may be tried again under its key.
"""


def app_of(service: Service, identities: Identities, limits: Limits | None = None) -> FastAPI:
    """The application over a service, whose timers run while it does. `limits`: the packaged ones unless given."""
    limits = limits or load()

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        service.start()
        courier = Courier(app, service, limits)
        sending = asyncio.create_task(courier.run())
        yield
        stopping(app)
        courier.stop()
        await asyncio.gather(sending, return_exceptions=True)
        service.close()

    is_simulated = isinstance(service.clock, VirtualClock)
    # the stream before the work items, whose {id} would take its address; what is asked most before the rest
    modules = (events, items, cases, health, law, codes, people, webhooks, *((dev,) if is_simulated else ()))
    app = FastAPI(
        title="lienthong",
        version=version("lienthong"),
        summary="Các nhóm thủ tục hành chính liên thông",
        description=_DESCRIPTION,
        lifespan=life,
        openapi_tags=[{"name": name, "description": says} for name, says in WORDS["tags"].items()],
        servers=[{"url": "/", "description": "The service that sends this document"}],
        license_info={"name": "Apache License 2.0", "identifier": "Apache-2.0"},
        docs_url=None,  # the library's page takes its scripts from the network
        redoc_url=None,
        redirect_slashes=False,  # a redirect would lead where the Host of the request says
        separate_input_output_schemas=False,
        webhooks=webhooks.told,
        # as they stand: included, each of them would be made anew for each application
        routes=[route for module in modules for route in module.router.routes],
    )
    app.state.service, app.state.identities = service, identities
    app.state.areas, app.state.feed = Areas(service.laws.offices), Feed(service)
    app.state.streams, app.state.destinations = Counter[str](), Destinations(limits.destinations)
    app.state.n_requests, app.state.is_stopping, app.state.limits = {}, False, limits
    app.state.callers, addresses = rates(limits, is_simulated)
    if is_simulated:
        app.state.barrier = Barrier(service.timers)
    app.openapi = partial(document, app)  # type: ignore[method-assign]
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_api_route("/docs", _docs, include_in_schema=False)
    _errors(app, service, limits.bounds.body_bytes)
    app.add_middleware(Edge, counts=app.state.n_requests, addresses=addresses, n_bytes=limits.bounds.body_bytes)
    return app


def stopping(app: FastAPI) -> None:
    """From now on it says that it takes no more work, and its streams end."""
    app.state.is_stopping = True
    app.state.feed.stop()


def allowed(routes: Sequence[BaseRoute], scope: Scope) -> list[str]:
    """The methods of all routes that lead to the address; HEAD is asked as GET."""
    methods = ("GET", "POST", "PUT", "DELETE")
    found = [
        one for one in methods if any(route.matches({**scope, "method": one})[0] is Match.FULL for route in routes)
    ]
    return [*found, "HEAD"] if "GET" in found else found


async def _docs() -> HTMLResponse:
    """The operations, to read and try: everything comes from here, so that it works without a network."""
    page = get_swagger_ui_html(
        openapi_url="/openapi.json",
        title="lienthong",
        swagger_js_url="/static/swagger-ui-bundle.js",
        swagger_css_url="/static/swagger-ui.css",
        swagger_favicon_url="data:,",
    )
    script = bytes(page.body).partition(b"<script>")[2].partition(b"</script>")[0]
    digest = base64.b64encode(hashlib.sha256(script).digest()).decode()
    page.headers["Content-Security-Policy"] = (
        f"default-src 'none'; script-src 'self' 'sha256-{digest}'; style-src 'self' 'unsafe-inline';"
        " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return page


def _errors(app: FastAPI, service: Service, n_bytes: int) -> None:
    says = {
        "body_unreadable": _NO_JSON,
        "too_large": Label(f"nội dung chỉ được đến {n_bytes} byte", f"a body may have {n_bytes} bytes at most"),
    }

    @app.exception_handler(LienthongError)
    async def _ours(request: Request, error: LienthongError) -> JSONResponse:
        if isinstance(found := error.__cause__ or error, StoreError):
            _tell(found)
        return answer_to(error, language(request), request.url.path)

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        found = error.errors()
        lang = language(request)
        if any(one["type"] == "json_invalid" for one in found):
            told = Label("nội dung gửi lên không phải JSON đúng", "the body is no sound JSON")
            return answer("body_unreadable", told, lang, request.url.path)
        is_read = "json" in request.headers.get("content-type", "") or all(one["type"] == "missing" for one in found)
        if not is_read and any(one["loc"] == ("body",) for one in found):
            told = Label(
                "gửi nội dung JSON với Content-Type: application/json", "send JSON with Content-Type: application/json"
            )
            return answer("media_unsupported", told, lang, request.url.path)
        faults = [fault(one, lang) for one in found[:50]]
        names = "; ".join(f"{one['field']}: {one['detail']}" for one in faults[:3]) + ("; …" if len(found) > 3 else "")
        return answer("request_wrong", Label(names, names), lang, request.url.path, faults=faults)

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> JSONResponse:
        code = _HTTP.get(error.status_code, "error")
        told = says.get(code, Label("xem tài liệu ở /docs", "see the documentation at /docs"))
        headers = dict(error.headers or {})
        if error.status_code == 405:
            headers["Allow"] = ", ".join(allowed(app.routes, request.scope))
        return answer(code, told, language(request), request.url.path, headers)

    @app.exception_handler(Exception)
    async def _defect(request: Request, error: Exception) -> JSONResponse:
        known = trouble_of(error, service.store.path)
        if known is not None:
            _tell(known)
            return answer_to(known, language(request), request.url.path)
        steps = traceback.extract_tb(error.__traceback__)[-3:]
        places = [f"{os.path.basename(step.filename)}:{step.lineno}" for step in steps]
        structlog.get_logger("lienthong").error("defect", kind=type(error).__name__, places=places)
        told = Label("hệ thống gặp lỗi; yêu cầu chưa được thực hiện", "the system has a defect; nothing was done")
        return answer("defect", told, language(request), request.url.path)


def _tell(error: StoreError) -> None:
    """What whoever runs the service must know, place and remedy included, which callers are not told."""
    structlog.get_logger("lienthong").error("trouble", code=error.code, says=error.say("en"))
