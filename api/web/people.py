"""Officers of an office, and who stands in for whom."""

from __future__ import annotations

import hashlib
from typing import Annotated

from fastapi import APIRouter, Path, Query

from api.web import bodies as b
from api.web.answers import WRITES, problems
from api.web.caller import Caller, Key, may
from api.words.examples import value
from api.words.parsing import read_date
from engine.core.errors import DataWrong
from engine.core.journal import instant_text
from engine.store import people
from engine.store.tables import OfficerAnswer, SubstitutionAnswer
from workflows.errors import Refusal
from workflows.time.calendar import civil_date

router = APIRouter(prefix="/v1", tags=["people"])
Office = Annotated[str | None, Query(pattern=r"^[A-Za-z0-9_]{1,64}$")]
Subject = Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", examples=[value("subject")])]
_ROLES = ("officer", "supervisor", "receiver")


class PersonUnknown(Refusal):
    """There is no such officer or substitution in the caller's area."""

    code = "person_unknown"


@router.get("/officers", summary="Officers", responses=problems("item_unknown"))
def list_officers(office: Office = None, by: Caller = may("officer_list")) -> list[OfficerAnswer]:
    """The officers of an office, or of all offices in the caller's area; an auditor names the office."""
    return people.officers(by.service.engine, by.narrowed(office) or ())


@router.put(
    "/officers/{subject}",
    summary="Register an officer",
    responses=problems("item_unknown", "person_unknown", *WRITES, "data_wrong"),
)
def put_officer(subject: Subject, body: b.OfficerBody, by: Caller = may("officer_put")) -> OfficerAnswer:
    """An officer of the supervisor's office; the same again changes nothing."""
    by.check_office(body.office)
    if body.role not in _ROLES:
        raise DataWrong("officer_role", name="role", roles=_ROLES)
    known = people.officer(by.service.engine, subject)
    if known is not None:
        by.check_office(known.office)
    told = OfficerAnswer(subject=subject, **body.model_dump())
    by.service.people.register(told)
    return told


@router.get("/substitutions", summary="Substitutions", responses=problems("item_unknown"))
def list_substitutions(office: Office = None, by: Caller = may("substitution_list")) -> list[SubstitutionAnswer]:
    """Who stands in for whom, past and called off ones too: the record."""
    return people.substitutions(by.service.engine, by.narrowed(office) or ())


@router.post(
    "/substitutions",
    status_code=201,
    summary="Let somebody stand in",
    responses=problems("person_unknown", *WRITES, "data_wrong", "date_unreadable"),
)
def make_substitution(
    body: b.SubstitutionBody, key: Key = None, by: Caller = may("substitution_make")
) -> SubstitutionAnswer:
    """From one day to another the substitute may work the queue of the absent officer's office as well as their own."""
    absent = people.officer(by.service.engine, body.absent)
    if absent is None or absent.office not in (by.offices or ()):
        raise PersonUnknown
    from_on, until_on = read_date(body.from_on), read_date(body.until_on)
    if until_on < from_on:
        raise DataWrong("until_before_from", name="until_on")
    if until_on < civil_date(by.service.clock.now()):
        raise DataWrong("days_over", name="until_on")
    substitute = people.officer(by.service.engine, body.substitute)
    if substitute is None or not substitute.is_active:
        raise DataWrong("substitute_inactive", name="substitute")
    if body.absent == body.substitute:
        raise DataWrong("substitute_of_oneself", name="substitute")
    now = instant_text(by.service.clock.now())
    told = {**body.model_dump(), "office": absent.office, "made_by": by.subject}
    code = (by.key(key) or hashlib.sha256(f"{told}{now}".encode()).hexdigest())[:20]
    return by.service.people.substitute(code, told)


@router.delete("/substitutions/{code}", summary="Call it off", responses=problems("person_unknown", *WRITES))
def end_substitution(
    code: Annotated[str, Path(pattern=r"^[0-9a-f]{20}$", examples=["3f1c9a0b7d2e4c5f6a81"])],
    by: Caller = may("substitution_end"),
) -> SubstitutionAnswer:
    """From now on nobody stands in; the record stays."""
    found = people.substitution(by.service.engine, code)
    if found is None or found.office not in (by.offices or ()):
        raise PersonUnknown
    by.service.people.call_off(code)
    ended = people.substitution(by.service.engine, code)
    assert ended is not None
    return ended
