"""Procedures filed one by one: the family gets the first result and files the next with it, over HTTP."""

from __future__ import annotations

import datetime as dt

from api.spec import family
from api.spec.ordinary import ordinary
from tests.api.web.server import Client
from tests.api.web.town import GIVEN, HERE, Town, in_a_home
from workflows.catalogue import in_force

EDITION = in_force("birth_separate", dt.date(2026, 9, 7))
RESIDENCE = "residence_registration"
FILED = {"by": "carrier", "fields": {f"{RESIDENCE}_filed": "filed"}}


def submitted(town: Town, child: str = "Lê Bảo An") -> str:
    born = family.birth(child, dt.date(2026, 9, 1), HERE)
    told = ordinary(EDITION, {**born.raw, **in_a_home(HERE)}, EDITION.choices[0].procedures)
    declared = {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in told.items()}
    return str(town.family.done("/v1/cases", {"chain": EDITION.chain, "declaration": declared})["case"])


def certified(town: Town) -> str:
    """A case whose birth certificate was given and delivered."""
    code = submitted(town)
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    town.officer().done(f"/v1/work-items/{item}/moves/deliver_result", {"claim": claim})
    return code


def files(client: Client, code: str, **said: object) -> tuple[int, str]:
    answer = client.make(f"/v1/cases/{code}/stages/{RESIDENCE}/confirm", {**FILED, **said})
    return answer.status_code, str(answer.json().get("code", answer.json().get("state")))


def test_the_family_itself_files_the_next_procedure_once_it_has_the_result(town: Town):
    code = submitted(town, "Lê Gia Hân")
    assert files(town.family, code) == (409, "too_early")
    code = certified(town)
    assert files(town.who("citizen", "family.2"), code) == (404, "not_submitted")
    assert files(town.family, code) == (200, "waiting")  # for the householder now


def test_the_family_answers_for_nobody_else(town: Town):
    code = certified(town)
    said = {"by": "householder", "fields": {"householder_consent": "agreed"}}
    assert files(town.family, code, **said) == (422, "data_wrong")


def test_what_says_that_nothing_was_filed_files_nothing(town: Town):
    code = certified(town)
    assert files(town.family, code, fields={f"{RESIDENCE}_filed": "unfiled"}) == (422, "data_wrong")


def test_a_householder_is_asked_once_the_family_has_filed(town: Town):
    code = certified(town)
    said = {"by": "householder", "fields": {"householder_consent": "agreed"}}
    vneid = town.who("integrator")
    assert files(vneid, code, **said) == (409, "too_early")
    assert town.family.get(f"/v1/cases/{code}").json()["upcoming"] == []
    assert files(town.family, code) == (200, "waiting")
    (lapse,) = town.family.get(f"/v1/cases/{code}").json()["upcoming"]
    assert (lapse["stage"], lapse["label"]) == (RESIDENCE, "hết hạn xác nhận")
    assert files(vneid, code, **said) == (200, "offered")
