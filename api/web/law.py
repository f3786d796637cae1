"""The law as data: chains, editions with their states and moves, deadlines explained, and the offices."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import JSONResponse

from api.web import bodies as b
from api.web import models as m
from api.web import views
from api.web.answers import problems
from api.web.caller import Lang, ServiceHere
from api.web.declaring import schema_for, schema_of
from api.web.filters import check_area
from api.web.law_models import DueAnswer, EditionAnswer, EditionLine, OfficeAnswer, OfficePage
from api.web.places import Cursors
from api.web.strict import StrictRoute
from api.words.due import document
from api.words.examples import value
from api.words.parsing import read_date, read_facts, read_received
from api.words.plain import picked, source
from api.words.sheet import Sheet
from api.words.wording import Language
from engine.core.due import forecast
from engine.core.errors import DataWrong
from engine.core.wants import wanted_by
from engine.service.areas import Areas
from engine.service.service import Service
from workflows import catalogue
from workflows.errors import Refusal, StageUnknown
from workflows.files.offices import Office
from workflows.law.facts import DO_NOT_KNOW, UNKNOWN
from workflows.law.notation import Edition
from workflows.law.states import STATES, State
from workflows.law.verbs import VERBS
from workflows.time.calendar import civil_date

router = APIRouter(prefix="/v1", tags=["law"], route_class=StrictRoute)
Chain = Annotated[str, Path(pattern=b.CODE, description=" or ".join(catalogue.chains()), examples=[value("chain")])]


class SchemaJson(JSONResponse):
    """A JSON Schema."""

    media_type = "application/schema+json"


class OfficeUnknown(Refusal):
    """There is no such office."""

    code = "office_unknown"


@router.get("/procedures", summary="Chains and procedures in force today", responses=problems(signed_in=False))
def list_procedures(service: ServiceHere, lang: Lang) -> list[EditionLine]:
    """Each chain's edition of today with its procedures. Needs no token, as all of the law."""
    today = civil_date(service.clock.now())
    in_force = {one.chain: one for one in catalogue.known() if one.in_force_on <= today}
    return [_edition_line(one, lang) for one in in_force.values()]


@router.get("/editions", summary="All editions", responses=problems("chain_unknown", signed_in=False))
def list_editions(lang: Lang, chain: Annotated[str | None, Query(pattern=b.CODE)] = None) -> list[EditionLine]:
    """By chain and the day from which each is in force."""
    known = catalogue.of_chain(chain) if chain else catalogue.known()
    return [_edition_line(one, lang) for one in known]


def _edition_line(edition: Edition, lang: str) -> EditionLine:
    procedures = [views.shown(m.Coded, one, lang) for one in edition.procedures]
    return views.shown(EditionLine, edition, lang, procedures=procedures)


@router.get(
    "/editions/{chain}/{on}",
    summary="An edition whole",
    response_model=EditionAnswer,
    response_model_exclude_unset=True,
    responses=problems("chain_unknown", "edition_unknown", "date_unreadable", signed_in=False),
)
def read_edition(
    chain: Chain,
    on: Annotated[str, Path(max_length=20, description="A day: the edition in force then", examples=["2026-09-07"])],
    service: ServiceHere,
    lang: Lang,
) -> dict[str, Any]:
    """Stages with limits, papers, fees and grounds; all states; every move with role, clause and condition; the fields
    of the declaration.
    """
    return _definition(service, chain, on, lang)


@router.get(
    "/editions/{chain}/{on}/declaration",
    summary="The declaration of an edition as JSON Schema",
    responses=problems(
        "chain_unknown", "edition_unknown", "stage_unknown", "date_unreadable", "data_wrong", signed_in=False
    ),
    response_class=SchemaJson,
)
def read_declaration_schema(
    chain: Chain,
    on: Annotated[str, Path(max_length=20, description="A day: the edition in force then", examples=["2026-09-07"])],
    service: ServiceHere,
    lang: Lang,
    choice: Annotated[
        str | None, Query(pattern=b.CODE, description="The code of a choice of the edition; else its first")
    ] = None,
    procedure: Annotated[
        str | None, Query(pattern=b.CODE, description="In its stead: of a procedure, what whoever decides it is shown")
    ] = None,
) -> dict[str, Any]:
    """What `declaration` of a submission may hold for that choice of procedures: types, closed sets, what is required
    and when. What it allows may still be refused: the service tells every fault at once. With `procedure`, what
    `values` of a declaration hold for whoever decides that.
    """
    day = read_date(on)
    law = service.laws.of(chain, catalogue.in_force(chain, day).in_force_on)
    if procedure is not None:
        if procedure not in law.procedures:
            raise StageUnknown("name", word=procedure, known=law.procedures)
        return schema_for(law, law.procedures[procedure], day, lang)
    choices = law.edition.choices
    chosen = next((one for one in choices if choice in (None, one.code)), None)
    if chosen is None:
        raise DataWrong("choice", name="choice", choices=[one.code for one in choices])
    return schema_of(law, chosen, day, lang)


def _definition(service: Service, chain: str, on: str, lang: str) -> dict[str, Any]:
    day = read_date(on)
    law = service.laws.of(chain, catalogue.in_force(chain, day).in_force_on)
    facts = law.facts
    moves = [
        {
            "stage": procedure.code,
            "move": move.verb.value,
            "label": move.verb.value if VERBS[move.verb].rank is None else VERBS[move.verb].label.say(lang),
            "from": move.source.value,
            "to": move.target.value,
            "role": move.role,
            "when": move.when.guard.aloud(facts, lang) if move.when else None,
            "fields": [views.field(one, lang) for one in wanted_by(move, procedure, law)],
            **source(move.clause, lang),
        }
        for procedure in law.edition.procedures
        for move in procedure.moves
    ]
    states = [
        {"code": state.value, "label": STATES[state].label.say(lang), "kind": STATES[state].kind.value}
        for state in State
    ]
    fields = [
        {
            **picked(field, "code label input required", lang),
            "when": field.when.guard.aloud(facts, lang) if field.when else None,
            "choices": [
                {
                    "code": str(value).lower() if isinstance(value, bool) else value,
                    "label": facts[field.code].aloud(value, lang),
                }
                for value in (facts[field.code].values() if field.code in facts else ())
            ]
            + ([{"code": UNKNOWN, "label": DO_NOT_KNOW.say(lang)}] if field.code in law.form.takes_unknown else [])
            + [{"code": option.label.vi, "label": option.label.say(lang)} for option in field.options],
            "other": field.other.say(lang) if field.other else None,
            "sources": [one.value for one in field.sources],
            "clause": field.clause.cite(lang),
        }
        for field in law.edition.fields
    ]
    return {**Sheet(law, day, Language(lang)).whole(), "states": states, "moves": moves, "fields": fields}


@router.get(
    "/due",
    summary="A deadline, explained",
    response_model=DueAnswer,
    response_model_exclude_unset=True,
    responses=problems(
        "chain_unknown",
        "edition_unknown",
        "stage_unknown",
        "fact_unknown",
        "facts_impossible",
        "fact_unreadable",
        "fact_declared",
        "instant_unreadable",
        "date_unreadable",
        "beyond_horizon",
        signed_in=False,
    ),
)
def read_due(
    chain: Annotated[str, Query(pattern=b.CODE, examples=[value("chain")])],
    stage: Annotated[str, Query(pattern=b.CODE, description="A procedure, or group", examples=[value("stage")])],
    received: Annotated[
        str, Query(max_length=40, description="Without zone: Viet Nam time", examples=["2026-08-21T15:30"])
    ],
    service: ServiceHere,
    lang: Lang,
    fact: Annotated[
        list[Annotated[str, Query(max_length=200)]] | None, Query(max_length=30, description="name=value")
    ] = None,
    edition: Annotated[str | None, Query(max_length=20, description="A day; else that of the receipt")] = None,
) -> dict[str, Any]:
    """When a stage that is received then is due: every day with the reason why it counts or not, and what the result
    rests on. Where facts decide the limit, `variants` holds every case.
    """
    catalogue.of_chain(chain)
    known = service.laws.parameters
    received_at = read_received(received, known.calendar)
    day = read_date(edition) if edition else known.law_day(received_at)
    asked = catalogue.in_force(chain, day)
    catalogue.check_begun(asked, stage)
    law = service.laws.of(chain, asked.in_force_on)
    facts = read_facts(law.edition, fact or ())
    return document(forecast(law, stage, received_at, facts), law, facts, lang)


@router.get("/offices", summary="Offices", responses=problems("cursor_wrong", "data_wrong", signed_in=False))
def list_offices(
    service: ServiceHere,
    request: Request,
    agency: Annotated[str | None, Query(pattern=b.CODE)] = None,
    province: Annotated[str | None, Query(pattern=r"^[0-9]{2,3}$")] = None,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> OfficePage:
    """The offices that are open today, by code."""
    areas: Areas = request.app.state.areas
    offices = service.laws.offices
    check_area(agency, province, offices)
    cursors = Cursors(service, "office_list", ((str,),), agency, province)
    today, after = civil_date(service.clock.now()), cursors.place(cursor)
    found = [
        one
        for one in sorted(offices.on(today).offices, key=lambda one: one.code)
        if one.is_open(today)
        and (agency is None or one.agency == agency)
        and (province is None or areas.province(one) == province)
        and (after is None or one.code > after[0])
    ]
    page = found[:limit]
    more = (page[-1].code,) if len(found) > limit else None
    return OfficePage(items=[_office(one, areas) for one in page], cursor=cursors.text(more))


@router.get("/offices/{code}", summary="An office", responses=problems("office_unknown", signed_in=False))
def read_office(
    code: Annotated[str, Path(pattern=r"^[A-Za-z0-9_]{1,64}$", examples=[value("office")])],
    service: ServiceHere,
    request: Request,
) -> OfficeAnswer:
    """What it is, what it covers, and since when."""
    found = service.laws.offices.office(code)
    if found is None:
        raise OfficeUnknown
    return _office(found, request.app.state.areas)


def _office(one: Office, areas: Areas) -> OfficeAnswer:
    return views.shown(OfficeAnswer, one, "", province=areas.province(one))
