"""Values that are given once only, where several results of one ruling name the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from engine.store.errors import ValueTaken
from engine.store.store import SqlStore
from engine.store.tables import UniqueRow, table_of
from tests.engine.counter import BA_DINH, BIRTH, Counter, at, law_on
from tests.engine.store.promises import check
from tests.engine.store.template import database
from tests.small.paths import on_path
from workflows import catalogue, editions
from workflows.law.states import State

NOW, PERSONAL_ID = at("2027-01-04T09:00"), "001327012345"
STAGE = "birth_registration"
# the certificate names the personal id that stands as a result beside it
AMENDED = """
import datetime as dt
from workflows.amend import amended
from workflows.editions.birth_2026_09_01.chain import EDITION as BEFORE

NAMED = {"birth_certificate": {"carries": ("register_number", "register_book", "personal_id")}}
EDITION = amended(BEFORE, dt.date(2027, 1, 1), procedures={"birth_registration": {"results": NAMED}})
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    folder = tmp_path / "editions" / "birth_2027_01_01"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "chain.py").write_text(AMENDED, encoding="utf-8")
    with on_path(editions, folder.parent):
        made = SqlStore(database(tmp_path / "journal.sqlite"))
        yield made
        made.close()


def registered(store: SqlStore, code: str) -> Counter:
    law = law_on("birth", "2026-09-01")
    law = type(law)(catalogue.in_force("birth", dt.date(2027, 1, 4)), law.parameters, law.offices)
    counter = Counter(law, code, store)
    counter.submit(NOW, {**BIRTH, "child_born_on": "2027-01-01"})
    counter.claim(STAGE, NOW)
    counter.approve(STAGE, NOW, personal_id=PERSONAL_ID)
    return counter


def test_a_value_that_two_results_of_one_ruling_name_is_given_once(store: SqlStore):
    stage = registered(store, "H1").stage(STAGE)
    assert stage.state is State.APPROVED
    assert [values["personal_id"] for values in stage.results.values()] == [PERSONAL_ID] * 2
    with store.engine.connect() as connection:
        rows = connection.execute(select(table_of(UniqueRow)).where(UniqueRow.name == "personal_id")).all()
    assert [row.value for row in rows] == [PERSONAL_ID]
    check(store.engine)


def test_a_value_that_two_results_of_one_ruling_name_is_given_to_nobody_else(store: SqlStore):
    registered(store, "H1")
    with pytest.raises(ValueTaken):
        registered(store, "H2")


def approved(store: SqlStore, code: str, personal_id: str, commune: str = BA_DINH, **given: str) -> Counter:
    """A birth whose registration is given that number."""
    counter = Counter(law_on("birth", "2026-07-01"), code, store)
    counter.submit(at("2026-08-17T09:00"), {"registration_commune": commune})
    counter.approve(STAGE, at("2026-08-17T09:00"), personal_id=personal_id, **given)
    return counter


def test_a_register_number_is_given_once_in_its_book_and_office(store: SqlStore):
    approved(store, "H1", "001326000001", register_number="7")
    with pytest.raises(ValueTaken) as refused:
        approved(store, "H2", "001326000002", register_number="7")
    assert refused.value.code == "register_number_taken"
    check(store.engine)


@pytest.mark.parametrize(
    "other",
    [{"register_number": "8"}, {"register_book": "02/2026"}, {"commune": "19789"}],
    ids=["another number", "another book", "another office"],
)
def test_a_register_number_comes_again_elsewhere(store: SqlStore, other: dict[str, str]):
    given = {"register_number": "7", "register_book": "01/2026"}
    approved(store, "H1", "001326000001", **given)
    assert approved(store, "H2", "001326000002", **{**given, **other}).stage(STAGE).state is State.APPROVED
    check(store.engine)
