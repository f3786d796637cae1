"""Officers of an office, and who stands in for whom."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.web import bodies as b
from api.web import permissions
from api.web.answers import WRITES, problems
from api.web.caller import Caller, Key, may
from api.web.strict import StrictRoute
from api.words.examples import value
from api.words.parsing import read_date
from engine.core.errors import DataWrong
from engine.core.journal import instant_text
from engine.store import people
from engine.store.people import Registered
from engine.store.tables import OfficerAnswer, SubstitutionAnswer
from workflows.errors import Refusal
from workflows.files.parameters import SUBSTITUTION_DAYS
from workflows.time.calendar import civil_date

router = APIRouter(prefix="/v1", tags=["people"], route_class=StrictRoute)
Office = Annotated[str | None, Query(pattern=r"^[A-Za-z0-9_]{1,64}$")]
Subject = Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", examples=[value("subject")])]
OFFICERS = ("officer", "supervisor", "receiver")


class PersonUnknown(Refusal):
    """There is no such officer or substitution in the caller's area."""

    code = "person_unknown"


@router.get("/officers", summary="Officers", responses=problems("item_unknown"))
def list_officers(office: Office = None, by: Caller = may("officer_list")) -> list[OfficerAnswer]:
    """Who works at an office, or at all offices in the caller's area, and who did: a record. Who works for the whole
    country names the office.
    """
    return people.officers(by.service.engine, by.narrowed(office) or ())


@router.put(
    "/officers/{subject}",
    summary="Register an officer",
    response_model=OfficerAnswer,
    responses=problems("item_unknown", "person_unknown", *WRITES, "data_wrong"),
)
def put_officer(subject: Subject, body: b.OfficerBody, key: Key = None, by: Caller = may("officer_put")) -> Response:
    """Somebody of the supervisor's office; the same again changes nothing, `is_active` false ends it, and with it what
    was made for them. Nobody is taken from another office by it: with their first call from here they work here alone.
    """
    by.check_office(body.office)
    if body.role not in OFFICERS:
        raise DataWrong("officer_role", name="role", roles=OFFICERS)
    told = Registered(subject, body.role, body.office, label=body.label)

    def put() -> OfficerAnswer:
        by.service.people.register(told, by.subject, body.is_active)
        found = people.officer(by.service.engine, subject, body.office)
        if found is None:  # there was nothing to end
            raise PersonUnknown
        return found

    return by.once(key, put, subject, body.model_dump())


@router.get("/substitutions", summary="Substitutions", responses=problems("item_unknown"))
def list_substitutions(office: Office = None, by: Caller = may("substitution_list")) -> list[SubstitutionAnswer]:
    """Who stands in for whom, past and called off ones too: the record."""
    return people.substitutions(by.service.engine, by.narrowed(office) or ())


@router.post(
    "/substitutions",
    status_code=201,
    summary="Let somebody stand in",
    response_model=SubstitutionAnswer,
    responses=problems("person_unknown", *WRITES, "data_wrong", "date_unreadable"),
)
def make_substitution(body: b.SubstitutionBody, key: Key = None, by: Caller = may("substitution_make")) -> Response:
    """From one day to another the substitute may work the queue of the absent officer's office as well as their own.
    They are of the same agency in the same province; it ends with either of them.
    """
    return by.once(key, lambda: _substituted(by, body, key), body.model_dump(), status=201)


def _substituted(by: Caller, body: b.SubstitutionBody, key: str | None) -> SubstitutionAnswer:
    """Raises PersonUnknown, DataWrong."""
    engine = by.service.engine
    absent = next((one for one in by.offices or () if people.works_at(engine, body.absent, one, OFFICERS)), None)
    if absent is None:
        raise PersonUnknown
    from_on, until_on = read_date(body.from_on), read_date(body.until_on)
    _check_days(by, from_on, until_on)
    if body.absent == body.substitute:
        raise DataWrong("substitute_of_oneself", name="substitute")
    theirs = {one.office for one in people.settled(engine, body.substitute) if one.role in permissions.deciding()}
    if theirs.isdisjoint(by.beside(absent)):
        raise DataWrong("substitute", name="substitute")
    now = instant_text(by.service.clock.now())
    told = {**body.model_dump(), "office": absent, "made_by": by.subject}
    code = (by.key(key) or hashlib.sha256(f"{told}{now}".encode()).hexdigest())[:20]
    return by.service.people.substitute(code, told)


def _check_days(by: Caller, from_on: dt.date, until_on: dt.date) -> None:
    """Raises DataWrong."""
    if until_on < from_on:
        raise DataWrong("until_before_from", name="until_on")
    today = civil_date(by.service.clock.now())
    if until_on < today:
        raise DataWrong("days_over", name="until_on")
    n_most = by.service.laws.any().always(SUBSTITUTION_DAYS, today)
    if (until_on - min(from_on, today)).days >= n_most:  # nor one after another for longer
        raise DataWrong("days_many", name="until_on", most=n_most)


@router.delete(
    "/substitutions/{code}",
    summary="Call it off",
    response_model=SubstitutionAnswer,
    responses=problems("person_unknown", *WRITES),
)
def end_substitution(
    code: Annotated[str, Path(pattern=r"^[0-9a-f]{20}$", examples=["3f1c9a0b7d2e4c5f6a81"])],
    key: Key = None,
    by: Caller = may("substitution_end"),
) -> Response:
    """From now on nobody stands in; the record stays."""
    found = people.substitution(by.service.engine, code)
    if found is None or found.office not in (by.offices or ()):
        raise PersonUnknown

    def end() -> SubstitutionAnswer:
        by.service.people.call_off(code)
        ended = people.substitution(by.service.engine, code)
        assert ended is not None
        return ended

    return by.once(key, end, code)
