"""The same event declared twice is known by a number and the day, and by the name where twins are born."""

from __future__ import annotations

import datetime as dt

import pytest

from engine.core.alike import known_by
from engine.core.errors import DataWrong
from engine.core.memory import MemoryStore
from tests.engine.counter import Counter, at, law_on
from workflows.law.states import Verb

NOW = at("2026-08-17T09:00")
BIRTH_LAW, DEATH_LAW = law_on("birth", "2026-07-01"), law_on("death", "2026-03-15")
MOTHER, FATHER = {"mother_id": "001195000001"}, {"father_id": "001090000002"}
REG = "birth_registration"


def known(name: str) -> tuple[str, ...]:
    return known_by(BIRTH_LAW.edition, {**MOTHER, "child_name": name}, {"child_born_on": dt.date(2026, 8, 10)})


@pytest.mark.parametrize("other", ["NGUYỄN  VĂN HOÀ", "nguyễn văn hòa", "Nguye\u0302\u0303n Va\u0306n Ho\u0300a"])
def test_a_name_is_the_same_however_it_is_typed(other: str):
    assert known(other) == known("Nguyễn Văn Hòa")


@pytest.mark.parametrize("other", ["Nguyễn Văn Hoa", "Nguyễn Văn Hỏa", "Nguyễn Vân Hòa", "Nguyễn Hòa"])
def test_another_letter_or_tone_is_another_name(other: str):
    assert known(other) != known("Nguyễn Văn Hòa")


def test_no_digest_holds_a_number_or_a_name():
    values = {**MOTHER, **FATHER, "child_name": "Nguyễn Minh Anh"}
    made = known_by(BIRTH_LAW.edition, values, {"child_born_on": dt.date(2026, 8, 10)})
    assert [len(digest) for digest in made] == [32, 32]
    assert known_by(BIRTH_LAW.edition, {"child_name": "Nguyễn Minh Anh"}, {"child_born_on": NOW.date()}) == ()


def filed(store: MemoryStore, code: str, **declared: object) -> Counter:
    counter = Counter(BIRTH_LAW, code, store)
    counter.submit(NOW, {"applicant_relation": "họ hàng", **declared})
    return counter


def test_a_declaration_by_the_other_parent_is_like_the_first():
    store = MemoryStore()
    filed(store, "H1", **MOTHER, **FATHER)
    assert filed(store, "H2", **FATHER).case.alike == ("H1",)
    assert filed(store, "H3", **MOTHER).case.alike == ("H1",)
    assert store.cases["H1"].alike == ()


def test_a_parent_who_applies_is_known_by_the_number_of_the_applicant():
    store = MemoryStore()
    mother = {"applicant_relation": "mẹ", "applicant_name": "Trần Thị Bích", "applicant_id": MOTHER["mother_id"]}
    filed(store, "H1", applicant_relation="cha")
    assert filed(store, "H2", applicant_relation="cha").case.alike == ("H1",)
    assert filed(store, "H3", **mother).case.alike == ()
    assert filed(store, "H4", **MOTHER).case.alike == ("H3",)


def test_who_applies_and_is_no_parent_tells_nothing_of_the_event():
    store = MemoryStore()
    filed(store, "H1")
    assert filed(store, "H2").case.alike == ()


def test_a_passport_is_a_number_too():
    store = MemoryStore()
    filed(store, "H1", mother_id="C1234567")
    assert filed(store, "H2", mother_id="c1234567").case.alike == ("H1",)


@pytest.mark.parametrize("differs", [{"child_name": "Nguyễn Minh Ánh"}, {"child_born_on": "2026-08-11"}, {}])
def test_another_name_another_day_or_no_number_is_another_event(differs: dict[str, str]):
    store = MemoryStore()
    filed(store, "H1", **MOTHER)
    assert filed(store, "H2", **({**MOTHER, **differs} if differs else {})).case.alike == ()


def test_a_refused_case_is_declared_anew_without_a_word():
    store = MemoryStore()
    filed(store, "H1", **MOTHER).officer(Verb.REFUSE, REG, NOW, reason="no_evidence")
    assert filed(store, "H2", **MOTHER).case.alike == ()


def test_only_the_officer_of_the_event_must_say_why_it_is_approved():
    store = MemoryStore()
    filed(store, "H1", **MOTHER)
    second = filed(store, "H2", **MOTHER)
    with pytest.raises(DataWrong) as refused:
        second.approve(REG, NOW)
    assert [name for name, _ in refused.value.data["faults"]] == ["note"]
    second.approve(REG, NOW, note="hồ sơ trước khai nhầm")
    second.approve("health_card", NOW)
    assert store.events("H2")[-1].data.note is None


def test_an_event_without_a_match_says_nothing_of_it():
    store = MemoryStore()
    filed(store, "H1", **MOTHER)
    assert '"alike"' not in store.entries("H1")[0].text
