"""Errors as problem documents (RFC 9457): `problems.toml` gives each code its status and title."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from fastapi import Request
from fastapi.responses import JSONResponse

from api.words.tables import beside
from api.words.wording import first_up
from engine.core.declaration import DeclarationRefused
from engine.core.errors import IS_TAKEN
from workflows.catalogue import known
from workflows.errors import LienthongError, Refusal
from workflows.law.citation import Label

MEDIA = "application/problem+json"


class Kind(NamedTuple):
    """What a code is over HTTP."""

    status: int
    title: Label


_TOLD = beside(__file__)
# values that may be given once only have a code each
TAKEN = {
    f"{shape.code}{IS_TAKEN}": Kind(
        409, Label(f"{first_up(shape.label.vi)} đã cấp cho người khác", f"The {shape.label.en} is taken")
    )
    for edition in known()
    for shape in edition.carried
    if shape.unique is not None
}
KINDS: Mapping[str, Kind] = {
    code: Kind(row["status"], Label(row["vi"], row["en"])) for code, row in _TOLD["kinds"].items()
} | TAKEN

# what callers are told where the sentence names a place of this machine, or what to do at its terminal
OUTSIDE: Mapping[str, Label] = {code: Label(row["vi"], row["en"]) for code, row in _TOLD["outside"].items()}


def kind_of(code: str) -> Kind:
    other = "value_taken" if code.endswith(IS_TAKEN) else "error"
    return KINDS.get(code, KINDS[other])


def language(request: Request) -> str:
    """Vietnamese, unless the caller would rather have English."""
    return preferred(request.headers.get("accept-language", ""))


def preferred(asked: str) -> str:
    """The same of the header Accept-Language."""
    asked = asked[:200].lower()
    best, lang = 0.0, "vi"
    for part in asked.split(","):
        tag, _, weight = part.replace(" ", "").partition(";q=")
        try:
            worth = float(weight) if weight else 1.0
        except ValueError:
            continue
        if worth > best and tag[:2] in ("vi", "en"):
            best, lang = worth, tag[:2]
    return lang


def fault(found: Mapping[str, Any], lang: str) -> dict[str, str]:
    """What the library found wrong with one field: never what was sent there."""
    field, says = ".".join(str(part) for part in found["loc"])[:200], str(found["msg"])
    if lang == "vi":
        known = _TOLD["faults"].get(found["type"])
        says = known.format(**found.get("ctx", {})) if known else f"giá trị không đúng ({says})"
    return {"field": field, "code": found["type"], "detail": says[:300]}


def document(code: str, detail: Label, lang: str, instance: str, **more: Any) -> dict[str, Any]:
    """A problem document. `instance` is the path of the request."""
    kind = kind_of(code)
    return {
        "type": f"urn:lienthong:problem:{code}",
        "title": kind.title.say(lang),
        "status": kind.status,
        "detail": detail.say(lang),
        "instance": instance,
        "code": code,
        "title_vi": kind.title.vi,
        **more,
    }


def document_of(error: LienthongError, lang: str, instance: str) -> dict[str, Any]:
    """The problem document of an error of ours, without what only whoever runs the service is told."""
    says = OUTSIDE.get(error.code) or error.says
    return document(error.code, says, lang, instance, **particulars(error, lang))


def particulars(error: LienthongError, lang: str) -> dict[str, Any]:
    """What the error holds besides its sentence, as far as a client can use it."""
    if isinstance(error, DeclarationRefused):
        return {
            "faults": [{"field": one.field, "code": one.code, "detail": one.label.say(lang)} for one in error.faults]
        }
    if not isinstance(error, Refusal):
        return {}
    told: dict[str, Any] = {}
    for name in ("nearest", "possible", "allowed", "name", "stage"):
        if isinstance(value := error.data.get(name), str | tuple | list):
            told[name] = value
    if isinstance(faults := error.data.get("faults"), tuple):
        told["faults"] = [{"field": name, "code": error.code, "detail": says.say(lang)} for name, says in faults]
    now = error.data.get("now")
    if isinstance(now, dict):
        told["now"] = {**now, "at": now["at"].isoformat().replace("+00:00", "Z")}
    return told


def answer(
    code: str, detail: Label, lang: str, instance: str, headers: Mapping[str, str] | None = None, **more: Any
) -> JSONResponse:
    return _sent(document(code, detail, lang, instance, **more), lang, headers or {})


def _sent(told: dict[str, Any], lang: str, headers: Mapping[str, str]) -> JSONResponse:
    return JSONResponse(told, told["status"], {**headers, "Content-Language": lang}, MEDIA)


def answer_to(error: LienthongError, lang: str, instance: str) -> JSONResponse:
    """The problem of an error of ours."""
    headers: dict[str, str] = {}
    if error.code.startswith("token_"):
        headers["WWW-Authenticate"] = 'Bearer realm="lienthong"'
    if kind_of(error.code).status in (429, 503):
        headers["Retry-After"] = str(error.data.get("seconds", 1))
    return _sent(document_of(error, lang, instance), lang, headers)
