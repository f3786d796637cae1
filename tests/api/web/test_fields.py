"""What whoever makes a move writes: read once, by the core, once it is known that they may make it now."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from engine.core import wants
from tests.api.web.test_moves import approved, correcting
from tests.api.web.town import GIVEN, HERE, POLICE, Town, in_a_home
from workflows.law.states import Verb
from workflows.law.verbs import Wanted
from workflows.machine import Machine

WRONG = {"nonsense": 1}


def count(monkeypatch: pytest.MonkeyPatch) -> tuple[Counter[str], Counter[str]]:
    """From now on: how often a field of each name is read, and a machine asked for each verb."""
    read, asked, fit = Counter[str](), Counter[str](), wants._fit

    def reading(one: Wanted, written: Any) -> object:
        read[one.name] += 1
        return fit(one, written)

    monkeypatch.setattr(wants, "_fit", reading)
    for name in ("fire", "may"):
        ask = getattr(Machine, name)

        def asking(self: Machine, state: Any, verb: Verb, *more: Any, ask: Any = ask) -> Any:
            asked[verb.value] += 1
            return ask(self, state, verb, *more)

        monkeypatch.setattr(Machine, name, asking)
    return read, asked


@pytest.mark.parametrize(
    ("move", "fields"),
    [
        ("approve", GIVEN),
        ("refuse", {"reason": "no_evidence"}),
        ("release", {"note": "nghỉ ốm"}),
        ("request_supplement", {"items": ["child_name"], "note": "ghi rõ họ tên"}),
        ("wait_for_neighbour", {"neighbour": "population_db"}),
    ],
)
def test_one_request_reads_each_field_once_and_tries_the_move_once(
    town: Town, monkeypatch: pytest.MonkeyPatch, move: str, fields: dict[str, Any]
):
    item, claim = town.claimed(town.submitted())
    read, asked = count(monkeypatch)
    town.officer().done(f"/v1/work-items/{item}/moves/{move}", {"claim": claim, "fields": fields})
    assert read == dict.fromkeys(fields, 1)
    assert asked[move] == 1


@pytest.mark.parametrize("fields", [{}, {"hours": 3}])
def test_the_hours_of_a_claim_are_read_once_too(town: Town, monkeypatch: pytest.MonkeyPatch, fields: dict[str, Any]):
    item = town.item(town.submitted())
    read, asked = count(monkeypatch)
    town.officer().done(f"/v1/work-items/{item}/moves/claim", {"fields": fields})
    assert (read, asked) == (dict.fromkeys(fields, 1), {"claim": 1})


def test_an_answer_is_read_once_though_the_guard_asks_for_it_before(town: Town, monkeypatch: pytest.MonkeyPatch):
    path = _asked_of_a_householder(town)
    read, asked = count(monkeypatch)
    said = {"by": "householder", "fields": {"householder_consent": "agreed"}}
    town.who("integrator").done(path, said)
    assert (read, asked["confirm"]) == ({"householder_consent": 1}, 1)


def _asked_of_a_householder(town: Town) -> str:
    """Where the householder of a new case answers."""
    code = town.submitted(**in_a_home(HERE))
    return f"/v1/cases/{code}/stages/residence_registration/confirm"


# One fault: what is wrong is told by name


@pytest.mark.parametrize(
    ("fields", "field", "told"),
    [
        ({}, "householder_consent", "phải có"),
        ({"householder_consent": "yes"}, "householder_consent", "phải là một trong: unanswered ("),
        ({"householder_consent": ["agreed"]}, "householder_consent", "phải là một trong"),
    ],
)
def test_an_answer_that_is_none_is_told_what_may_be_said(town: Town, fields: dict[str, Any], field: str, told: str):
    answer = town.who("integrator").make(_asked_of_a_householder(town), {"by": "householder", "fields": fields})
    assert (answer.status_code, answer.json()["code"]) == (422, "data_wrong"), answer.text
    assert [one["field"] for one in answer.json()["faults"]] == [field]
    assert told in answer.text


def test_an_answer_that_says_nothing_is_refused_by_the_guard(town: Town):
    said = {"by": "householder", "fields": {"householder_consent": "unanswered"}}
    assert town.who("integrator").make(_asked_of_a_householder(town), said).json()["code"] == "guard_failed"


@pytest.mark.parametrize("missing", ["case", "result"])
def test_a_correction_without_its_case_or_result_is_told_which_is_missing(town: Town, missing: str):
    mine, _ = approved(town)
    item, claim = correcting(town, of=mine)
    fields = {"case": mine, "result": "birth_certificate"}
    del fields[missing]
    told = town.officer().make(f"/v1/work-items/{item}/moves/correct", {"claim": claim, "fields": fields}).json()
    assert [one["field"] for one in told["faults"]] == [missing]


def test_what_nobody_asked_for_is_refused_by_every_verb(town: Town):
    code = town.submitted()
    told = town.officer().make(f"/v1/work-items/{town.item(code)}/moves/claim", {"fields": {"salt": "00"}}).json()
    assert [one["field"] for one in told["faults"]] == ["salt"]


# Two faults: whether the work is theirs and the move is open now is asked before the fields are read


def test_who_has_lost_the_claim_is_told_so_before_the_fields_are_read(town: Town):
    item, claim = town.claimed(town.submitted())
    answer = town.officer(2).make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": WRONG})
    assert (answer.status_code, answer.json()["code"]) == (409, "claim_lost"), answer.text


def test_who_has_lost_a_correction_is_told_so_before_the_case_is_compared(town: Town):
    mine, _ = approved(town)
    item, claim = correcting(town, of=mine)
    fields = {"case": town.submitted("Trẻ khác"), "result": "birth_certificate"}
    answer = town.officer(2).make(f"/v1/work-items/{item}/moves/correct", {"claim": claim, "fields": fields})
    assert answer.json()["code"] == "claim_lost", answer.text


def test_a_move_that_is_not_open_is_told_so_before_the_fields_are_read(town: Town):
    item = town.item(town.submitted())
    answer = town.officer().make(f"/v1/work-items/{item}/moves/approve", {"fields": WRONG})
    assert (answer.status_code, answer.json()["code"]) == (409, "move_not_allowed"), answer.text


@pytest.mark.parametrize("move", ["fly", "offer", "submit", "end_case", "lapse", "correct", "approve"])
@pytest.mark.parametrize("end", [None, "withdraw"])
def test_an_office_that_has_not_the_work_is_told_nothing_else_whatever_it_tries(town: Town, move: str, end: str | None):
    code = town.submitted()
    item, claim = town.claimed(code)
    if end:
        town.family.done(f"/v1/cases/{code}/{end}", {})
    body = {"claim": claim, "fields": WRONG}
    answer = town.officer(office=POLICE).make(f"/v1/work-items/{item}/moves/{move}", body, **{"If-Match": '"99"'})
    assert (answer.status_code, answer.json()["code"]) == (404, "item_unknown"), answer.text
    assert "now" not in answer.json()


@pytest.mark.parametrize("move", ["fly", "offer", "submit"])
def test_a_word_that_is_nobodys_move_is_told_what_its_asker_could_do(town: Town, move: str):
    item, claim = town.claimed(town.submitted())
    body, path = {"claim": claim, "fields": {}}, f"/v1/work-items/{item}/moves/{move}"
    told = [town.officer(number).make(path, body).json() for number in (1, 2)]
    assert [one["code"] for one in told] == ["move_not_allowed", "move_not_allowed"]
    assert "approve" in told[0]["detail"]
    assert "approve" not in told[1]["detail"]
