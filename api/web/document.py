"""The OpenAPI document: what the framework tells of the routes, and what it cannot know of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from fastapi import FastAPI

from api.web.problems import MEDIA
from api.words.tables import beside

WORDS = beside(__file__)
STREAM = "text/event-stream"
_PROBLEM = {"schema": {"$ref": "#/components/schemas/Problem"}}
_REPLAYED = ("Idempotency-Replayed",)  # by what takes a key
# by status of an error: what it is sent with
_OF_STATUS = {"401": ("WWW-Authenticate",), "429": ("Retry-After",), "503": ("Retry-After",)}


def document(app: FastAPI) -> dict[str, Any]:
    """The document, made once. Names that mean the same wherever they stand are described in `document.toml`."""
    if app.openapi_schema is None:
        told = FastAPI.openapi(app)
        for method, operation in _operations(told):
            operation.setdefault("security", [])  # whoever asks
            if method == "get" and STREAM not in operation["responses"]["200"].get("content", {}):
                _conditional(operation)
            names = {one["name"] for one in operation.get("parameters", ())}
            sends = [*WORDS["sends"].get(operation["operationId"], ()), *_REPLAYED[: "Idempotency-Key" in names]]
            sends += ["ETag"] * ("If-None-Match" in names)
            for status, answer in operation["responses"].items():
                _answer(status, answer, sends)
            for one in operation.get("parameters", ()):
                _describe(one["name"], one)
        for model, schema in told["components"]["schemas"].items():
            for name, of in schema.get("properties", {}).items():
                _describe(name, of, WORDS["models"].get(model, {}))
                _default(of)
    assert app.openapi_schema is not None
    return app.openapi_schema


def _operations(told: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for methods in told["paths"].values():
        yield from methods.items()


def _conditional(operation: dict[str, Any]) -> None:
    """What every reader may send, and is then told: see `fresh`."""
    asked = {"name": "If-None-Match", "in": "header", "required": False, "schema": {"type": "string"}}
    operation["parameters"] = [*operation.get("parameters", ()), asked]
    operation["responses"]["304"] = {"description": WORDS["headers"]["304"]}


def _describe(name: str, of: dict[str, Any], own: Mapping[str, str] = MappingProxyType({})) -> None:
    """`own` are names that mean something else in one model."""
    if "description" not in of and (said := own.get(name) or WORDS["names"].get(name)):
        of["description"] = said


def _default(of: dict[str, Any]) -> None:
    """What an item is where it is left out, said and not declared: generators take what has a default for required."""
    if (default := of.pop("default", None)) not in (None, [], {}, ""):
        of["description"] = f"{of['description']}; where it is left out: {json.dumps(default)}"


def _answer(status: str, answer: dict[str, Any], sends: Iterable[str]) -> None:
    """Errors have the media type and the headers that they are sent with, as has what the operation `sends` else; a
    stream is a text to version 3.1.
    """
    if is_error := status.startswith(("4", "5")):
        answer["content"] = {MEDIA: _PROBLEM}
    of_kind = ("Content-Language", *_OF_STATUS.get(status, ())) if is_error else sends
    answer["headers"] = {
        name: {"description": WORDS["headers"][name], "schema": {"type": "string"}}
        for name in ("X-Request-Id", *of_kind)
    }
    if STREAM in answer.get("content", {}):
        answer["content"][STREAM] = {"schema": {"type": "string"}}
