"""Cases: what families do, and what is seen of a case."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from pydantic import AfterValidator

from api.web import bodies as b
from api.web import models as m
from api.web import views
from api.web.answers import BODY, MOVES, WRITES, problems
from api.web.caller import Caller, Day, IfMatch, Key, Lang, Purpose, may, numbers_of
from api.web.filters import chain_of
from api.web.identity import CallerRole
from api.web.permissions import Area, NotPermitted
from api.web.places import Cursors
from api.web.sight import Sight, sight
from api.web.strict import StrictRoute
from api.web.telling import is_erased, names_numbers, tells_of_twins, told
from api.words.examples import value
from engine.core.case import Case, Decision
from engine.core.clocks import day_begins, last_day_ends
from engine.core.codes import read_code
from engine.core.errors import DataWrong, NotSubmitted
from engine.core.law import Law
from engine.core.payloads import Supplemented, SupplementRequested
from engine.store import documents, numbers, people, queries, queue, reading
from engine.store.tables import OtherNumber
from workflows import catalogue
from workflows.law.states import Role, State

router = APIRouter(prefix="/v1/cases", tags=["cases"], route_class=StrictRoute)
Code = Annotated[
    str,
    Path(pattern=b.CASE_CODE, description="The case's code, with or without its hyphens", examples=[b.A_CASE]),
    AfterValidator(read_code),
]
Stage = Annotated[str, Path(pattern=b.CODE, description="A procedure of the chain", examples=[value("stage")])]
After = Annotated[int, Query(ge=0, le=10**6, description="The number of the last event that is known")]
Most = Annotated[int, Query(ge=1, le=1_000, description="How many at most; fewer: the list ends with them")]
_FAMILY = frozenset({Role.APPLICANT})
_SEARCHES = *WRITES, "cursor_wrong", "purpose_missing", "chain_unknown"


@router.post(
    "",
    status_code=201,
    summary="Submit a case",
    responses=problems(
        *WRITES,
        "declaration_refused",
        "choice_not_allowed",
        "chain_unknown",
        "edition_unknown",
        "no_office",
        "data_wrong",
        "beyond_horizon",
    ),
)
def submit_case(body: b.Submission, response: Response, key: Key = None, by: Caller = may("case_submit")) -> m.Accepted:
    """One declaration for all chosen procedures. The clock starts now; what comes next is offered to its office. A
    receiver submits for families of the own province, and reads back what their centre took in.

    All faults of the declaration are told together. What was put in order (a name's apostrophe, a phone with +84) is
    told by field, as it is kept.
    """
    is_receiver = by.identity.role is CallerRole.RECEIVER
    if is_receiver and body.applicant is None:
        raise DataWrong("no_applicant", name="applicant")
    if not is_receiver and body.applicant not in (None, by.subject):
        raise NotPermitted("for_another")
    chosen = body.chosen or sorted(by.service.laws.today(body.chain).edition.choices[0].procedures)
    data = {"chosen": chosen, "declaration": body.declaration, "papers": body.papers}
    applicant = body.applicant or by.subject
    asked, check = by.asked(key, body.model_dump()), by.serves if is_receiver else None
    decision = by.service.commands.submit(body.chain, applicant, data, by.key(key), asked, check)
    if is_receiver:
        by.service.people.received(decision.case.code, by.account)
        by.sees(decision.case.code)
    response.headers["Location"] = f"/v1/cases/{decision.case.code}"
    kept = documents.declaration(by.service.engine, decision.case) or {}
    ordered = by.service.laws.of_case(decision.case).form.put_in_order(body.declaration, kept)
    done = views.done(by.tells(decision), None, by.told_of(decision.case))
    return m.Accepted(**done.model_dump(), put_in_order=ordered)


@router.get("", summary="List cases", responses=problems("cursor_wrong", "chain_unknown"))
def list_cases(
    chain: Annotated[str | None, Query(pattern=b.CODE)] = None,
    has_ended: bool | None = None,
    submitted_from: Annotated[Day, Query(description="Only cases of this day or later")] = None,
    submitted_until: Annotated[Day, Query(description="Only cases of this day or earlier")] = None,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    by: Caller = may("case_list"),
) -> m.CasePage:
    """The caller's own cases, or those of the offices in their area, by code."""
    cursors = Cursors(by.service, by.operation, ((str,),), chain, has_ended, submitted_from, submitted_until)
    wanted = queries.CasesWanted(
        *_whose(by),
        chain_of(chain),
        has_ended,
        after=cursors.place(cursor),
        n_most=limit,
        submitted_from=day_begins(submitted_from) if submitted_from else None,
        submitted_before=last_day_ends(submitted_until) if submitted_until else None,
    )
    return _page(by, wanted, cursors)


@router.post("/search", summary="Search for cases", responses=problems(*_SEARCHES))
def search_cases(body: b.CaseSearch, purpose: Purpose = None, by: Caller = may("case_search")) -> m.CasePage:
    """By a name from its beginning (accents do not matter), a paper's number, or a code. The words stand in the body,
    so that no address holds them. Who searches, and what for, is on record for each case found.
    """
    by.states(purpose)
    wanted = queries.CasesWanted(*_whose(by), chain_of(body.chain), body.has_ended, body.text, n_most=body.limit)
    query = body.model_dump(exclude={"cursor", "limit"})
    cursors = Cursors(by.service, by.operation, ((str,),) * len(wanted.keys), query)
    page = _page(by, replace(wanted, after=cursors.place(body.cursor)), cursors)
    by.sees(*dict.fromkeys(one.code for one in page.items))
    return page


def _whose(by: Caller) -> tuple[str | None, frozenset[str] | None]:
    return (by.subject, None) if by.area is Area.OWN else (None, by.offices)


def _page(by: Caller, wanted: queries.CasesWanted, cursors: Cursors) -> m.CasePage:
    found = queries.cases(by.service.engine, wanted)
    return m.CasePage(items=found.rows, cursor=cursors.text(found.after))


@router.get("/{code}", summary="Read a case", responses=problems("not_submitted"))
def read_case(code: Code, response: Response, lang: Lang, by: Caller = may("case_read")) -> m.CaseAnswer:
    """Stages with their deadlines and named waits, open work items, and what happens by itself next."""
    with by.service.lock:
        it = told(by, code, lang)
        case = it.timeline.case
        items = queue.items_of(by.service.engine, code)
        timers = by.service.timers.upcoming(case)
    if it.seen:
        by.sees(code)
    response.headers["ETag"] = f'"{case.number}"'
    engine = by.service.engine
    known, replaced = numbers.of_case(engine, code), queries.replaced(engine, code)
    told_of = {result: other for result, other in replaced.items() if by.may_see(by.service.cases.get(other))}
    return views.case(it, lang, items, timers, by.told_of(case), known, told_of)


@router.get("/{code}/timeline", summary="What happened, in words", responses=problems("not_submitted"))
def read_timeline(
    code: Code, lang: Lang, after: After = 0, limit: Most = 1_000, by: Caller = may("case_timeline")
) -> list[m.TimelineLine]:
    """Every event after a number in one sentence, with the officer's own words beside a refusal or a request for those
    who may see them; at its end, why a group is late.
    """
    it = told(by, code, lang)
    if it.seen:
        by.sees(code)
    return [
        views.shown(m.TimelineLine, row, lang, clause=event.clause, is_by_system=event.is_by_system)
        for row, event in zip(it.timeline.rows, it.events, strict=True)
        if after < row.number <= after + limit
    ]


@router.get("/{code}/journal", summary="The journal of a case", responses=problems("not_submitted", "purpose_missing"))
def read_journal(
    code: Code,
    after: After = 0,
    limit: Most = 1_000,
    purpose: Purpose = None,
    by: Caller = may("case_journal"),
) -> list[m.JournalEntry]:
    """The events as they are written, chained by hash: SHA-256 of `previous`, a line break, `schema_number`, a line
    break, `text`. Anybody can check it without this service. The text of what is declared may name other people's
    cases, and that of its approval say why it is no other's: they are told to who may see every case only, or their
    absence would tell of such cases. Once the case was erased those texts are left out too that tell of numbers given
    to people.
    """
    case = by.case(code)
    by.states(purpose)
    by.sees(code)
    law, rows = by.service.laws.of_case(case), reading.journal(by.service.engine, code, after, limit)
    withheld = set()
    if law.edition.likeness is not None and not by.sees_everything:
        withheld = {row.number for row in rows if tells_of_twins(row.entry.event, law)}
    if is_erased(documents.words(by.service.engine, code)):
        withheld |= {row.number for row in rows if names_numbers(row.entry.event)}
    return [
        views.shown(
            m.JournalEntry, row, "", schema_number=row.schema, text=None if row.number in withheld else row.text
        )
        for row in rows
    ]


@router.get("/{code}/dossier", summary="Papers, fees and requests", responses=problems("not_submitted"))
def read_dossier(code: Code, lang: Lang, by: Caller = may("case_dossier")) -> m.DossierAnswer:
    """All that the case wants to see, what is missing, what it costs, until when the family may bring it and what it
    has brought: who decides is told of the own procedure.
    """
    case = by.case(code)
    law = by.service.laws.of_case(case)
    seen = _seen(by, case, law)
    declared = documents.declaration(by.service.engine, case) or {}
    words = documents.words(by.service.engine, code)
    requests, brought = dict[str, m.Request](), list[m.Brought]()
    for one in reading.entries(by.service.engine, code):
        stage, said = one.event.stage or "", one.event.data
        if not seen.shows(stage):
            continue
        if isinstance(said, SupplementRequested) and case.stages[stage].state is State.AWAITING_CITIZEN:
            items = [views.item_asked(item, law, stage, lang) for item in said.items]
            note = words.get(said.note or "")
            requests[stage] = m.Request(stage=stage, items=items, until=said.lapses_at, note=note)
        elif isinstance(said, Supplemented):
            items = [views.item_asked(item, law, stage, lang) for item in said.papers]
            brought.append(m.Brought(stage=stage, at=one.event.at, items=items))
    papers, fees = views.papers(case, law, lang), views.fees(case, law, declared, lang)
    return m.DossierAnswer(
        papers=[one for one in papers if seen.shows(one.stage)],
        fees=[one for one in fees if seen.shows(one.stage)],
        requests=list(requests.values()),
        brought=brought,
    )


def _seen(by: Caller, case: Case, law: Law) -> Sight:
    """What the caller is shown of the case, which is noted. Raises NotPermitted where it is nothing any more."""
    seen = sight(by, case, law)
    if not seen:
        raise NotPermitted("over")
    by.sees(case.code)
    return seen


@router.get("/{code}/declaration", summary="What the family declared", responses=problems("not_submitted"))
def read_declaration(code: Code, by: Caller = may("case_declaration")) -> m.DeclarationAnswer:
    """The declared values by field: who decides sees those that the own procedure reads, until some days after its end.
    Who reads them is on record.
    """
    case = by.case(code)
    seen = _seen(by, case, by.service.laws.of_case(case))
    values = documents.declaration(by.service.engine, case)
    return m.DeclarationAnswer(values=None if values is None else seen.of(values))


@router.get("/{code}/reads", summary="Who has looked", responses=problems("not_submitted", "cursor_wrong"))
def read_reads(
    code: Code,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    by: Caller = may("case_reads"),
) -> m.ReadPage:
    """Who was shown personal data of the case, when, from which office, by which operation and what for. The same look
    within a minute is one.
    """
    by.case(code)
    cursors = Cursors(by.service, by.operation, ((int,),), code)
    (after,) = cursors.place(cursor) or (0,)
    found, last = people.reads(by.service.engine, code, after, limit)
    return m.ReadPage(items=found, cursor=cursors.text(None if last is None else (last,)))


@router.post(
    "/{code}/numbers",
    summary="Add a number of another system",
    responses=problems("not_submitted", *BODY, "numbers_many", "case_erased"),
)
def add_number(code: Code, body: b.Number, by: Caller = may("case_number")) -> list[OtherNumber]:
    """The number that another system has given the same dossier: the case shows it and is found by it. The same again
    changes nothing; all that the case has are answered.
    """
    by.case(code)
    if by.account.system not in ("", body.system):
        raise NotPermitted("system", system=by.account.system)
    most = by.request.app.state.limits.bounds.numbers_a_case
    return by.service.numbers.add(code, body.system, body.number, by.subject, most)


@router.post(
    "/{code}/stages/{stage}/supplement",
    summary="Bring what was asked for",
    responses=problems("not_submitted", *MOVES, "declaration_refused"),
)
def supplement(
    code: Code,
    stage: Stage,
    body: b.StageMove,
    key: Key = None,
    if_match: IfMatch = None,
    by: Caller = may("case_supplement"),
) -> m.Done:
    """Papers as `fields.papers`, and items of the form that are put right as `fields.values`, each as on submission:
    whoever decides reads them from then on. The deadline moves by the days waited.

    All faults of what is declared anew are told together. What would send the case another way, or what a result rests
    on that was given, is not changed so.
    """
    return views.done(_move(by, code, stage, "supplement", body, key, if_match, _FAMILY), stage)


@router.post("/{code}/withdraw", summary="Withdraw", responses=problems("not_submitted", *MOVES))
def withdraw(
    code: Code, body: b.Withdrawal, key: Key = None, if_match: IfMatch = None, by: Caller = may("case_withdraw")
) -> m.Done:
    """The whole case, or one procedure of it, before its result."""
    if body.stage is not None:
        return views.done(_move(by, code, body.stage, "withdraw", b.StageMove(), key, if_match, _FAMILY), body.stage)
    by.case(code)
    decision = by.service.commands.withdraw(code, by.key(key), by.asked(key, code), numbers_of(if_match))
    return views.done(by.tells(decision), None)


@router.post(
    "/{code}/stages/{stage}/confirm",
    summary="Give an answer that is owed",
    responses=problems("not_submitted", *MOVES),
)
def confirm(
    code: Code, stage: Stage, body: b.Confirmation, key: Key = None, by: Caller = may("case_confirm")
) -> m.Done:
    """What somebody besides the applicant says, handed on by the system through which they sign in (VNeID).

    Where procedures are filed one by one, the family itself files the next, as whoever brings the result of the first.
    """
    by.case(code)
    known = dict.fromkeys(person for edition in catalogue.known() for person in edition.people)
    people = dict.fromkeys(one.code for one in known if one.brings_results or by.area is not Area.OWN)
    if body.by not in people:
        raise DataWrong("confirmed_by", name="by", people=tuple(people))
    moved = b.StageMove(fields=body.fields)
    decision = _move(by, code, stage, "confirm", moved, key, None, frozenset({body.by}))
    return views.done(decision, stage)


@router.post(
    "/{code}/stages/{stage}/answer",
    summary="Answer as an answering system",
    responses=problems("not_submitted", *MOVES),
)
def answer(code: Code, stage: Stage, body: b.StageMove, key: Key = None, by: Caller = may("case_answer")) -> m.Done:
    """The answer of the system that a stage waits for, by its code as `fields.neighbour`; each answers as itself."""
    if body.fields.get("neighbour", by.account.system) != by.account.system:
        raise NotPermitted("system", system=by.account.system)
    decision = _move(by, code, stage, "neighbour_answer", body, key, None, frozenset({Role.NEIGHBOUR}))
    return views.done(decision, stage)


def _move(
    by: Caller,
    code: str,
    stage: str,
    verb: str,
    body: b.StageMove,
    key: str | None,
    if_match: str | None,
    roles: frozenset[str],
) -> Decision:
    case = by.case(code)
    if by.account.system and not by.concerns(case, stage):
        raise NotSubmitted("not_asked", system=by.account.system)
    decision = by.service.commands.move(
        code,
        stage,
        verb,
        body.fields,
        roles=roles,
        actor=by.subject,
        key=by.key(key),
        request=by.asked(key, code, stage, sorted(roles), body.fields),
        expects=numbers_of(if_match),
    )
    return by.tells(decision)
