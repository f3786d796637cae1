"""Questions at the door: what is asked must be answered, what is not asked is not missed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from api.spec.ordinary import holds, ordinary
from engine.core.declaration import DeclarationRefused, Form
from tests.engine.counter import BIRTH, CORRECTION, DEATH, at
from workflows import catalogue
from workflows.files.offices import load
from workflows.law.notation import Choice, Edition, Field, Input

OFFICES = load()
AT = at("2026-09-14T09:00")
RAW = {"birth": BIRTH, "death": DEATH, "correction": CORRECTION}
# cases in which more is asked than in an ordinary one
UNUSUAL: dict[str, tuple[dict[str, Any], ...]] = {
    "birth": (
        {"residence_at": "other", "householder_name": "Trần Văn Cả", "householder_id": "001050012345"},
        {
            "birth_evidence": "abandonment",
            "posted_on": "2026-09-01",
            "mother_known": False,
            "father_known": False,
            "residence_at": "temporary",
            "applicant_relation": "người tạm thời nuôi dưỡng",
        },
        {"parents_married": False, "father_known": False, "applicant_relation": "họ hàng"},
    ),
    "death": ({"last_residence_known": False, "death_commune": "00004"},),
    "correction": (),
}
EDITIONS = [edition for chain in RAW for edition in catalogue.of_chain(chain)]
each_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda one: f"{one.chain}_{one.in_force_on}")


def cases(edition: Edition) -> Iterator[tuple[Choice, dict[str, Any]]]:
    """Each choice, with what a family declares that answers every question, in an ordinary case and in unusual ones."""
    for choice in edition.choices:
        for unusual in ({}, *UNUSUAL[edition.chain]):
            yield choice, declared(edition, choice, unusual)


def declared(edition: Edition, choice: Choice, unusual: Mapping[str, Any]) -> dict[str, Any]:
    told, form = {**RAW[edition.chain], **unusual}, Form(edition)
    facts = {**form.ordinary, **told, **edition.made_by(choice.code)}
    whens = {code: form.fields[code].when for code in told}
    asked = {code: told[code] for code, when in whens.items() if when is None or holds(when, facts)}
    return ordinary(edition, asked, choice.procedures)


def faults(edition: Edition, choice: Choice, raw: Mapping[str, Any]) -> list[tuple[str, str]]:
    try:
        Form(edition).read(raw, AT, OFFICES, holds, made=edition.made_by(choice.code))
    except DeclarationRefused as refused:
        return [(fault.field, fault.code) for fault in refused.faults]
    return []


def questions(edition: Edition) -> dict[str, Field]:
    return {field.code: field for field in edition.fields if field.input is Input.FACT}


# At the door


@each_edition
def test_a_question_that_is_left_unanswered_is_refused_by_its_name(edition: Edition):
    found = set()
    for choice, raw in cases(edition):
        assert faults(edition, choice, raw) == []
        for code in questions(edition).keys() & raw.keys():
            rest = {name: value for name, value in raw.items() if name != code}
            assert faults(edition, choice, rest) == [(code, "missing")]
            found.add(code)
    assert found == questions(edition).keys()


@each_edition
def test_a_question_that_is_not_asked_is_not_missed_and_may_not_be_answered(edition: Edition):
    found = set()
    for choice, raw in cases(edition):
        assert faults(edition, choice, raw) == []
        for code in questions(edition).keys() - raw.keys():
            answered = {**raw, code: Form(edition).facts[code].ordinary}
            assert faults(edition, choice, answered) == [(code, "not_asked")]
            found.add(code)
    assert found == {code for code, field in questions(edition).items() if field.when is not None}


@pytest.mark.parametrize(("unusual", "code"), [(0, "child_nationality")])
def test_what_a_fact_of_a_child_follows_from_is_asked_too(unusual: int, code: str):
    for edition in catalogue.of_chain("birth"):
        raw = declared(edition, edition.choices[0], UNUSUAL["birth"][unusual])
        del raw[code]
        assert faults(edition, edition.choices[0], raw) == [(code, "missing")]


def test_what_is_asked_by_an_answer_is_not_judged_while_that_is_missing():
    for edition in catalogue.of_chain("death"):
        elsewhere = {"last_residence_kind": "temporary", "permanent_commune": "00008"}
        raw = declared(edition, edition.choices[0], elsewhere)
        assert faults(edition, edition.choices[0], raw) == []
        del raw["last_residence_kind"]
        assert faults(edition, edition.choices[0], raw) == [("last_residence_kind", "missing")]


# An ordinary case


@each_edition
def test_an_ordinary_case_answers_what_is_asked_and_nothing_else(edition: Edition):
    for choice, raw in cases(edition):
        told = {name: value for name, value in raw.items() if name not in questions(edition)}
        filled = ordinary(edition, told, choice.procedures)
        assert told.items() <= filled.items()
        assert all(filled[code] == Form(edition).facts[code].ordinary for code in filled.keys() & questions(edition))


@each_edition
def test_what_is_written_stays_in_an_ordinary_case(edition: Edition):
    for choice, raw in cases(edition):
        assert ordinary(edition, raw, choice.procedures) == raw


def test_a_wrong_answer_stays_and_is_refused():
    edition = catalogue.of_chain("birth")[-1]
    choice = edition.choices[0]
    raw = ordinary(edition, {**BIRTH, "mother_known": None, "residence_at": "moon"}, choice.procedures)
    assert faults(edition, choice, raw) == [("mother_known", "not_yes_or_no"), ("residence_at", "not_a_choice")]
