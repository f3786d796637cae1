"""The JSON Schema of a declaration allows whatever the service takes, and refuses what it can know to be wrong."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from api.spec import family
from api.spec.core_world import packaged_offices, parameters
from api.spec.ordinary import ordinary
from api.web.declaring import schema_of
from engine.core.declaration import DeclarationRefused
from engine.core.law import Law
from tests.api.web.town import Town, submission
from workflows.catalogue import known
from workflows.check import name_of
from workflows.law.facts import UNKNOWN
from workflows.law.notation import Choice, Edition, Input
from workflows.time.calendar import VN

EDITIONS = [one for one in known() if one.chain != "correction"]
HOME = {"birth": ("Phường Trúc Bạch", "Phường Ba Đình"), "death": ("Phường Trúc Bạch", "Phường Ba Đình")}
TWO_TIERS = dt.date(2025, 7, 1)


def declared(edition: Edition, choice: Choice, dice: random.Random, law: Law) -> dict[str, Any]:
    """An ordinary family with a few questions answered otherwise, in the way that JSON has it."""
    day = edition.in_force_on - dt.timedelta(days=3)
    like = edition.separate_of or edition.chain
    commune = HOME[like][edition.in_force_on >= TWO_TIERS]
    made = family.birth("Lê Bảo An", day, commune) if like == "birth" else family.death("Trần Văn Hòa", day, commune)
    questions = [field for field in edition.fields if field.input is Input.FACT]
    answers = {}
    for field in dice.sample(questions, 3):
        values = [*law.facts[field.code].values(), *((UNKNOWN,) if field.code in law.form.takes_unknown else ())]
        answers[field.code] = dice.choice(values)
    told = ordinary(edition, {**made.raw, **answers}, choice.procedures, law.form)
    for name in dice.sample(sorted(told), 2) if dice.random() < 0.5 else ():
        del told[name]
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in told.items()}


def families(edition: Edition, n: int) -> Iterator[tuple[dict[str, Any], bool, jsonschema_rs.Validator]]:
    """Each with whether the service takes it, and the judge of its choice."""
    law, dice = Law(edition, parameters(), packaged_offices()), random.Random(name_of(edition))
    at = dt.datetime.combine(edition.in_force_on, dt.time(9), VN)
    judges = {one.code: jsonschema_rs.validator_for(schema_of(law, one, at.date(), "vi")) for one in edition.choices}
    for _ in range(n):
        choice = dice.choice(edition.choices)
        raw = declared(edition, choice, dice, law)
        try:
            law.form.read(raw, at, law.offices, law.ask, made=law.made_by[choice.code])
        except DeclarationRefused:
            yield raw, False, judges[choice.code]
        else:
            yield raw, True, judges[choice.code]


@pytest.mark.parametrize("edition", EDITIONS, ids=name_of)
def test_whatever_the_service_takes_the_schema_allows(edition: Edition) -> None:
    found = list(families(edition, 60))
    assert [raw for raw, is_taken, judge in found if is_taken and not judge.is_valid(raw)] == []
    assert sum(is_taken for _, is_taken, _ in found) >= 5
    assert any(not judge.is_valid(raw) for raw, is_taken, judge in found if not is_taken)


@pytest.mark.parametrize("edition", EDITIONS, ids=name_of)
def test_an_item_of_another_kind_is_refused(edition: Edition) -> None:
    raw, _, judge = next(one for one in families(edition, 60) if one[1])
    kinds = {field.code: field.input for field in edition.fields}
    for name in raw:
        wrong = {**raw, name: "maybe" if kinds[name] is Input.FACT else [raw[name]]}
        assert not judge.is_valid(wrong), name
    assert not judge.is_valid({**raw, "nickname": "Bin"})


def test_the_schema_is_read_without_a_token(town: Town) -> None:
    stranger = town.server.client(None)
    told = stranger.get("/v1/editions/birth/2026-09-07/declaration", params={"choice": "card"})
    assert told.headers["content-type"] == "application/schema+json"
    assert jsonschema_rs.meta.is_valid(told.json())
    whole = stranger.get("/v1/editions/birth/2026-09-07/declaration").json()
    assert jsonschema_rs.validator_for(whole).is_valid(submission()["declaration"])
    wrong = stranger.get("/v1/editions/birth/2026-09-07/declaration", params={"choice": "cards"})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "data_wrong")
