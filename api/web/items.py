"""Work items: the queue of an office, claims, moves one by one or many, and who gets what."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from itertools import zip_longest
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response

from api.web import bodies as b
from api.web import models as m
from api.web import permissions, views
from api.web.answers import MOVES, WRITES, answered, problems
from api.web.caller import Caller, Day, IfMatch, Key, Lang, may, numbers_of
from api.web.filters import chain_of, procedure_of
from api.web.places import Cursors
from api.web.problems import document_of
from api.web.strict import StrictRoute
from engine.core.case import Case, Decision
from engine.core.clocks import day_begins, last_day_ends
from engine.core.codes import read_code
from engine.core.errors import DataWrong
from engine.core.law import Law
from engine.core.wants import read
from engine.service.moves import possible
from engine.store import people, queue
from workflows.errors import LienthongError, Refusal
from workflows.law.citation import Label
from workflows.law.states import Role, State, Verb
from workflows.law.verbs import Type, Wanted

router = APIRouter(prefix="/v1/work-items", tags=["work items"], route_class=StrictRoute)
Id = Annotated[
    str,
    Path(pattern=r"^[^~/\x00-\x1f]{1,64}~[0-9]{1,6}$", description="The work item's id", examples=[f"{b.A_CASE}~3"]),
]
_OFFICER = frozenset({Role.OFFICER})
REASSIGN = "reassign"  # among many moves; alone it has an address of its own
_OFFICER_WANTED = Wanted("officer", Label("người được giao", "officer"), Type.TEXT, True, pattern=b.SUBJECT)


class NotInBulk(Refusal):
    """What is decided is decided one by one."""

    code = "not_in_bulk"


_NARROWED = "cursor_wrong", "chain_unknown", "stage_unknown"
_DUE_CURSOR = ((str, type(None)), (str,), (int,))


def _item(by: Caller, id_: str) -> tuple[str, str, str]:
    """Case, stage and office of the item. Raises ItemUnknown."""
    written, _, number = id_.rpartition("~")
    code = read_code(written)
    return code, *by.item(code, int(number))


def _page(by: Caller, wanted: queue.QueueWanted, lang: str, cursors: Cursors) -> m.ItemPage:
    found, service = queue.queue(by.service.engine, wanted), by.service
    now = service.clock.now()
    lines = [views.line(one, service.laws.of(one.chain, one.edition_on), lang, now) for one in found.rows]
    return m.ItemPage(now=now, items=lines, count=found.count, cursor=cursors.text(found.after))


@router.get("", response_model=m.ItemPage, summary="The queue", responses=problems("item_unknown", *_NARROWED))
def list_items(
    lang: Lang,
    office: Annotated[str | None, Query(pattern=r"^[A-Za-z0-9_]{1,64}$")] = None,
    chain: Annotated[str | None, Query(pattern=b.CODE)] = None,
    procedure: Annotated[str | None, Query(pattern=b.CODE)] = None,
    state: Literal["offered", "in_progress", "verifying"] | None = None,
    mine: Annotated[bool, Query(description="Only what the caller holds")] = False,
    overdue: bool = False,
    at_risk: bool = False,
    due_from: Annotated[Day, Query(description="Only what is due on this day or later")] = None,
    due_until: Annotated[Day, Query(description="Only what is due on this day or earlier")] = None,
    sort: Annotated[str, Query(pattern=r"^-?(due|opened)$", description="With a dash the latest first")] = "due",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    by: Caller = may("item_list"),
) -> Response:
    """Open work items by legal time left, those without a known limit last. `count` is that of the whole list."""
    now = by.service.clock.now()
    due_before = now if overdue else views.risk_until(now, by.service.laws.any()) if at_risk else None
    ends = [due_before] if due_before else []
    ends += [last_day_ends(due_until)] if due_until else []
    starts = [now] if at_risk and not overdue else []
    starts += [day_begins(due_from)] if due_from else []
    query = office, chain, procedure, state, mine, overdue, at_risk, due_from, due_until, sort
    cursors = Cursors(by.service, by.operation, _DUE_CURSOR, *query)
    wanted = queue.QueueWanted(
        by.narrowed(office),
        procedure_of(procedure),
        chain_of(chain),
        state or "",
        by.actor if mine else "",
        min(ends, default=None),
        by="due_at" if sort.endswith("due") else "opened_at",
        after=cursors.place(cursor),
        n_most=limit,
        due_from=max(starts, default=None),
        is_reversed=sort.startswith("-"),
    )
    return answered(_page(by, wanted, lang, cursors))


@router.post(
    "/search",
    response_model=m.ItemPage,
    summary="Search inside the queue",
    responses=problems("item_unknown", *WRITES, "cursor_wrong", "stage_unknown"),
)
def search_items(body: b.ItemSearch, lang: Lang, by: Caller = may("item_search")) -> Response:
    """By words of a name (accents do not matter), the number of a paper, or a code. Who searches is on record."""
    cursors = Cursors(by.service, by.operation, _DUE_CURSOR, body.model_dump(exclude={"cursor", "limit"}))
    wanted = queue.QueueWanted(
        by.narrowed(body.office),
        procedure_of(body.procedure),
        text=body.text,
        after=cursors.place(body.cursor),
        n_most=body.limit,
    )
    page = _page(by, wanted, lang, cursors)
    by.sees(*dict.fromkeys(one.case for one in page.items))
    return answered(page)


@router.get(
    "/undelivered",
    response_model=m.ItemPage,
    summary="Results to hand over",
    responses=problems("item_unknown", *_NARROWED),
)
def list_undelivered(
    lang: Lang,
    office: Annotated[str | None, Query(pattern=r"^[A-Za-z0-9_]{1,64}$")] = None,
    chain: Annotated[str | None, Query(pattern=b.CODE)] = None,
    procedure: Annotated[str | None, Query(pattern=b.CODE)] = None,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    by: Caller = may("item_list"),
) -> Response:
    """What was approved and the family has not got yet, the first first: `deliver_result` of the work item tells that
    it has. `count` is that of the whole list.
    """
    cursors = Cursors(by.service, "undelivered", _DUE_CURSOR, office, chain, procedure)
    wanted = queue.QueueWanted(
        by.narrowed(office),
        procedure_of(procedure),
        chain_of(chain),
        by="since",
        after=cursors.place(cursor),
        n_most=limit,
        is_undelivered=True,
    )
    return answered(_page(by, wanted, lang, cursors))


@router.get("/{id}", summary="A work item and its moves", responses=problems("item_unknown"))
def read_item(id: Id, response: Response, lang: Lang, by: Caller = may("item_read")) -> m.ItemAnswer:
    """What the caller may do now: each move with its label, clause and the fields it wants; none where somebody else
    holds the work. All missing papers at once.
    """
    code, stage, _ = _item(by, id)
    with by.service.lock:
        rows = {one.opened_by: one for one in queue.items_of(by.service.engine, code)}
        case = by.service.cases.get(code)
    row, law, held = rows[int(id.rpartition("~")[2])], by.service.laws.of_case(case), case.stages[stage]
    is_latest = held.visit == row.visit
    is_theirs = held.state is not State.IN_PROGRESS or held.holder == by.actor
    may_move = permissions.allows("item_move", by.identity.role)
    moves = possible(case, law, stage, _OFFICER) if is_latest and is_theirs and may_move else ()
    response.headers["ETag"] = f'"{case.number}"'
    line = views.line(row._replace(holder=held.holder) if is_latest else row, law, lang, by.service.clock.now())
    return m.ItemAnswer(
        **dict(line),
        number=case.number,
        moves=[views.move(one, lang) for one in moves],
        missing=views.missing(case, law, stage, lang) if permissions.allows("case_dossier", by.identity.role) else [],
        alike=_alike(by, case, law),
    )


def _alike(by: Caller, case: Case, law: Law) -> list[m.Coded]:
    """Those that the caller may know of, each with the office that decides its event."""
    if (likeness := law.edition.likeness) is None:
        return []
    others = [by.service.cases.get(code) for code in by.told_of(case)]
    offices = {one.code: one.stages[likeness.procedure].office for one in others}
    names = {code: found.name for code in offices.values() if (found := law.offices.office(code)) is not None}
    return [m.Coded(code=code, label=names.get(office, office)) for code, office in offices.items()]


@router.post("/moves", summary="Many moves", responses=problems(*WRITES))
def move_many(
    request: Request, body: b.Bulk, lang: Lang, key: Key = None, by: Caller = may("item_move_many")
) -> m.BulkAnswer:
    """Claims, releases and requests one after another, and `reassign` with an `officer` among its fields; each has its
    own result, and a failure stops no other. Nothing is approved or refused so. All are as they are written here, or
    none is looked at.
    """
    asked = by.asked(key, body.model_dump())
    own = [(by.key(f"{key}#{place}"), f"{asked}#{place}") if key else ("", "") for place in range(b.MOST_AT_ONCE)]
    with by.service.lock if key else nullcontext():  # two who send the same key at once are one after the other
        if key:  # before anything is done: what failed under the key then is kept nowhere, and would be done now
            verbs = (Verb.CLAIM if one.move == REASSIGN else one.move for one in body.items)
            by.service.commands.check_keys((*one, verb) for one, verb in zip_longest(own, verbs, fillvalue=""))
        return m.BulkAnswer(results=_all(request, by, body, own, lang))


def _all(request: Request, by: Caller, body: b.Bulk, own: Sequence[tuple[str, str]], lang: str) -> list[m.BulkResult]:
    """One after another, each under its own key."""
    results, replayed = [], set[bool]()
    for item, (own_key, own_asked) in zip(body.items, own, strict=False):
        try:
            decision = _one_of_many(by, item, own_key, own_asked)
            replayed.add(decision.is_replayed)
            results.append(m.BulkResult(id=item.id, done=views.done(decision, decision.events[0].stage), problem=None))
        except LienthongError as error:
            if error.code == "key_reused":
                raise
            told = document_of(error, lang, request.url.path)
            results.append(m.BulkResult(id=item.id, done=None, problem=m.Problem(**told)))
    by.request.state.is_replayed = replayed == {True}
    return results


def _one_of_many(by: Caller, item: b.BulkMove, key: str, asked: str) -> Decision:
    _item(by, item.id)
    if item.move not in (moves := permissions.matrix()[by.operation].moves):
        raise NotInBulk(move=item.move, moves=sorted(moves))
    if item.move == REASSIGN:
        told = read((_OFFICER_WANTED,), item.fields)
        return _reassign(by.asking("item_reassign"), item.id, str(told["officer"]), key, asked)
    return _move(by, item.id, item.move, item, key, asked, None)


@router.post(
    "/{id}/moves/{move}",
    response_model=m.Done,
    summary="A move",
    responses=problems("item_unknown", *MOVES),
)
def move_item(
    id: Id,
    move: Annotated[str, Path(pattern=b.CODE, description="A move that the work item lists", examples=["claim"])],
    body: b.MoveBody,
    key: Key = None,
    if_match: IfMatch = None,
    by: Caller = may("item_move"),
) -> Response:
    """claim, approve, refuse, request_supplement and whatever else the work item lists now. Who comes too late is told
    who was quicker, when, and how it stands.
    """
    asked = by.asked(key, id, move, body.claim, body.fields)
    decision = _move(by, id, move, body, by.key(key), asked, if_match)
    return answered(views.done(by.tells(decision), decision.events[0].stage), decision.case.number)


def _move(by: Caller, id_: str, move: str, body: b.MoveBody, key: str, asked: str, if_match: str | None) -> Decision:
    written, _, number = id_.rpartition("~")
    return by.service.commands.move_item(
        read_code(written),
        int(number),
        move,
        body.fields,
        actor=by.actor,
        claim=body.claim,
        key=key,
        request=asked,
        expects=numbers_of(if_match),
        works_at=by.works_at,
    )


@router.post(
    "/{id}/renew",
    summary="Hold a claim longer",
    responses=problems("item_unknown", *WRITES, "claim_lost", "move_not_allowed", "beyond_horizon"),
)
def renew_item(id: Id, body: b.Renewal, key: Key = None, by: Caller = may("item_renew")) -> m.Renewed:
    """The lease runs at least so many working hours from now. No event tells of it."""
    code, stage, _ = _item(by, id)
    asked = by.asked(key, id, body.model_dump())
    made = by.service.commands.renew(code, stage, body.claim, body.hours, by.actor, by.key(key), asked)
    by.request.state.is_replayed = made.is_replayed
    return m.Renewed(until=made.until)


@router.post(
    "/{id}/reassign", summary="Give work to an officer", responses=problems("item_unknown", "person_unknown", *MOVES)
)
def reassign_item(id: Id, body: b.Assignment, key: Key = None, by: Caller = may("item_reassign")) -> m.Done:
    """A supervisor takes the work from whoever holds it and gives it to an officer of that office."""
    given = _reassign(by, id, body.officer, by.key(key), by.asked(key, id, body.officer))
    return views.done(by.tells(given), given.events[0].stage)


def _reassign(by: Caller, id_: str, officer: str, key: str, asked: str) -> Decision:
    code, _, office = _item(by, id_)
    if not people.works_at(by.service.engine, officer, office, permissions.deciding()):
        raise DataWrong("officer", name="officer")
    opened_by = int(id_.rpartition("~")[2])
    return by.service.commands.reassign(code, opened_by, officer, by.subject, key, asked)
