"""What the database knows of events declared twice: under its lock, until it is erased, and from tables of old."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command

from engine.core.errors import ValueTaken
from engine.store.database import _config, closed, engine_of, opened
from engine.store.doctor import complaints
from engine.store.documents import erase
from engine.store.store import SqlStore
from tests.engine.counter import Counter, at, law_on
from tests.engine.store.promises import check
from tests.engine.store.template import brought_up, database

NOW = at("2026-08-17T09:00")
LAW = law_on("birth", "2026-07-01")
MOTHER = {"mother_id": "001195000001"}
REG = "birth_registration"


def filed(store: SqlStore, code: str) -> Counter:
    counter = Counter(LAW, code, store)
    counter.submit(NOW, MOTHER)
    return counter


def test_of_two_that_come_at_once_on_two_connections_the_second_sees_the_first(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    closed(database(path))
    both = threading.Barrier(2)

    def one(code: str) -> tuple[str, ...]:
        store = SqlStore(opened(path))
        try:
            both.wait()
            return filed(store, code).case.alike
        finally:
            store.engine.dispose()

    with ThreadPoolExecutor(2) as pool:
        told = dict(zip(("H1", "H2"), pool.map(one, ("H1", "H2")), strict=True))
    assert sorted(told.values()) in ([(), ("H1",)], [(), ("H2",)])


def test_an_erased_case_is_known_by_nothing(tmp_path: Path):
    store = SqlStore(database(tmp_path / "journal.sqlite"))
    filed(store, "H1")
    erase(store.engine, "H1", NOW)
    assert filed(store, "H2").case.alike == ()
    check(store.engine)
    store.close()


def test_what_is_left_of_people_in_an_erased_case_is_found_by_the_doctor(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    store = SqlStore(database(path))
    filed(store, "H1")
    erase(store.engine, "H1", NOW)
    store.close()
    with sqlite3.connect(path) as other:
        other.execute("INSERT INTO known_by VALUES ('left', 'H1')")
    other.close()
    engine = opened(path)
    assert [one.says.en for one in complaints(engine)] == ["people to be found in an erased case"]
    engine.dispose()


def test_cases_of_earlier_tables_are_known_again(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    store = SqlStore(database(path))
    filed(store, "H1")
    store.close()
    engine, config = engine_of(path), _config()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0005")
        connection.commit()
    engine.dispose()
    again = SqlStore(opened(brought_up(path)))
    assert filed(again, "H2").case.alike == ("H1",)
    again.close()


def test_a_replay_comes_to_the_same_match(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    store = SqlStore(database(path))
    filed(store, "H1")
    filed(store, "H2")
    store.close()
    again = SqlStore(opened(path), replay=True)
    assert filed(again, "H1").case.alike == ()
    assert filed(again, "H2").case.alike == ("H1",)
    assert not again.is_replaying
    again.close()


def test_a_number_of_the_register_is_given_once_in_its_book(tmp_path: Path):
    store = SqlStore(database(tmp_path / "journal.sqlite"))
    filed(store, "H1").approve(REG, NOW)
    second = Counter(LAW, "H2", store)
    second.submit(NOW)
    own = {"personal_id": "001326000002"}
    with pytest.raises(ValueTaken, match="in case H1") as refused:
        second.approve(REG, NOW, **own)
    assert refused.value.code == "register_number_taken"
    second.approve(REG, NOW, **own, register_book="02/2026")
    check(store.engine)
    store.close()


def test_a_case_elsewhere_that_has_the_value_is_not_named(tmp_path: Path):
    store = SqlStore(database(tmp_path / "journal.sqlite"))
    filed(store, "H1").approve(REG, NOW)
    second = Counter(LAW, "H2", store)
    second.submit(NOW, {"registration_commune": "20194"})
    with pytest.raises(ValueTaken, match="another person") as refused:
        second.approve(REG, NOW)
    assert "H1" not in refused.value.say()
    store.close()
