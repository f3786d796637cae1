"""Closed lists of codes as resources, so that a client need not copy them from a page."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.web import bodies as b
from api.web import law_models as m
from api.web import views
from api.web.answers import problems
from api.web.caller import Lang, ServiceHere
from api.web.places import Cursors
from api.web.strict import StrictRoute
from api.words.codes import LISTS, Code, CodeList, code_list
from engine.service.service import Service
from workflows.time.calendar import civil_date

router = APIRouter(prefix="/v1/codes", tags=["law"], route_class=StrictRoute)


def _list(service: Service, code: str) -> CodeList:
    return code_list(code, service.laws.offices, civil_date(service.clock.now()))


def _line(one: CodeList, lang: str) -> m.CodeListLine:
    return views.shown(m.CodeListLine, one, lang, count=None if one.items is None else len(one.items))


def _code(one: Code, lang: str) -> m.CodeAnswer:
    status = one.clause.status.value if one.clause else None
    return views.shown(m.CodeAnswer, one, lang, status=status, of=one.of or None)


@router.get(
    "",
    summary="Lists of codes",
    responses=problems(signed_in=False),
)
def list_code_lists(service: ServiceHere, lang: Lang) -> list[m.CodeListLine]:
    """Which there are, how many codes each has, from where and how well known. `count` null: no list is known, and
    nobody is given one that was made up. Needs no token.
    """
    return [_line(_list(service, code), lang) for code in LISTS]


@router.get(
    "/{list}",
    summary="A list of codes",
    responses=problems("unknown", "cursor_wrong", signed_in=False),
)
def read_code_list(
    service: ServiceHere,
    lang: Lang,
    response: Response,
    list_: Annotated[str, Path(alias="list", pattern=b.CODE, description=" or ".join(LISTS), examples=["results"])],
    of: Annotated[
        str | None, Query(pattern=b.CODE, description="Only those of this agency, chain, procedure or result")
    ] = None,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 200,
) -> m.CodePage:
    """By code. An answer may be kept: its ETag as If-None-Match is answered 304 while nothing has changed."""
    response.headers.update({"Cache-Control": "no-cache", "Vary": "Accept-Language"})
    found = _list(service, list_)
    cursors = Cursors(service, "code_list", ((str,), (str,)), list_, of)
    after = cursors.place(cursor)
    left = [
        one
        for one in found.items or ()
        if (of is None or one.of == of) and (after is None or (one.code, one.of) > after)
    ]
    page = left[:limit]
    more = (page[-1].code, page[-1].of) if len(left) > limit else None
    return m.CodePage(**dict(_line(found, lang)), items=[_code(one, lang) for one in page], cursor=cursors.text(more))
