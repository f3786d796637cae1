"""Databases that this version wrote are whole, tell their cases, and are gone on with by the service."""

from __future__ import annotations

import sqlite3
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.spec.core_world import packaged_offices, parameters
from engine.core.case import fold
from engine.core.journal import canonical
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import closed, opened, reading
from engine.store.errors import StoreVersionError
from engine.store.queries import CasesWanted
from engine.store.queries import cases as cases_found
from engine.store.reading import cases, entries, last_at
from engine.store.rebuild import differences
from engine.store.verify import first_fault
from tests.engine.store.promises import check
from tests.engine.store.template import brought_up
from tests.golden.stored import LAST, REG, RES, SERVED, SIMULATED, WITHDRAWAL, unpack
from workflows.law.states import Role, State, Verb
from workflows.law.verbs import VERBS

N_CASES = {SIMULATED: 12, SERVED: 6}
each_database = pytest.mark.parametrize("packed", N_CASES, ids=lambda path: path.name)


@pytest.fixture
def unpacked(packed: Path, tmp_path: Path) -> Path:
    """The database as a server takes it over: with the tables of today."""
    return brought_up(unpack(packed, tmp_path))


@each_database
def test_tables_of_an_earlier_version_are_told_what_upgrades_them(packed: Path, tmp_path: Path):
    path = unpack(packed, tmp_path)
    with pytest.raises(StoreVersionError) as refused:
        reading(path)
    assert f"lienthong upgrade {path}" in refused.value.say("vi")
    assert f"lienthong upgrade {path}" in refused.value.say("en")


@pytest.fixture
def service(unpacked: Path) -> Iterator[Service]:
    engine = opened(unpacked)
    made = Service(engine, parameters(), packaged_offices(), VirtualClock(max(LAST, last_at(engine))))
    yield made
    made.close()


@each_database
def test_it_verifies_and_its_tables_are_what_its_journal_tells(packed: Path, unpacked: Path):
    engine = reading(unpacked)
    assert first_fault(engine) is None
    assert list(differences(engine)) == []
    engine.dispose()


@each_database
def test_a_name_of_an_earlier_version_is_found_in_each_way_of_writing_it(packed: Path, tmp_path: Path):
    path = unpack(packed, tmp_path)
    with sqlite3.connect(path) as connection:
        code, field = connection.execute("SELECT case_code, field FROM search_terms WHERE term > 'a'").fetchone()
        connection.execute(
            "UPDATE search_terms SET term = 'h''hen nie' WHERE (case_code, field) = (?, ?)", (code, field)
        )
    connection.close()
    engine = opened(brought_up(path))
    for text in ("H’Hen Niê", "hhen nie", "hen nie"):
        assert [one.code for one in cases_found(engine, CasesWanted(text=text)).rows] == [code]
    closed(engine)


@each_database
def test_a_passport_of_an_earlier_version_is_found_and_its_upgrade_warns_of_nothing(packed: Path, tmp_path: Path):
    path = unpack(packed, tmp_path)
    with sqlite3.connect(path) as connection:
        (code,) = connection.execute("SELECT code FROM cases WHERE chain = 'death'").fetchone()
        declared = "case_code = ? AND number = (SELECT min(number) FROM documents WHERE case_code = ?)"
        passport = "json_set(content, '$.deceased_id', 'C1234567')"
        connection.execute(f"UPDATE documents SET content = {passport} WHERE {declared}", (code, code))
    connection.close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        engine = opened(brought_up(path))
    assert [one.code for one in cases_found(engine, CasesWanted(text="c1234567")).rows] == [code]
    closed(engine)


@each_database
def test_every_event_is_read_as_it_was_written(packed: Path, unpacked: Path):
    engine = reading(unpacked)
    told = {code: list(found) for code, found in cases(engine)}
    engine.dispose()
    assert len(told) == N_CASES[packed]
    for found in told.values():
        assert [canonical(entry.event) for entry in found] == [entry.text for entry in found]


@each_database
def test_the_service_tells_each_case_as_its_events_do(packed: Path, service: Service):
    check(service.engine)
    for code, found in cases(service.engine):
        case = service.cases.get(code)
        assert case == fold(code, (entry.event for entry in found))
        assert service.laws.of_case(case).edition.chain == case.chain


@pytest.mark.parametrize("packed", [SERVED], ids=lambda path: path.name)
def test_open_cases_go_on(packed: Path, service: Service, unpacked: Path):
    held = service.cases.get("B-HELD").stages[RES]
    assert held.state is State.IN_PROGRESS
    officer = {"roles": frozenset({Role.OFFICER}), "actor": held.holder}
    service.commands.move(
        "B-HELD", RES, Verb.APPROVE.value, {}, claim=held.claim, key="go-on-1", request="1", **officer
    )
    service.commands.move(
        "B-CHECKED",
        REG,
        Verb.NEIGHBOUR_ANSWER.value,
        {"neighbour": "population_db"},
        roles=frozenset({Role.NEIGHBOUR}),
        actor="population_db",
        key="go-on-2",
        request="2",
    )
    service.commands.withdraw("D-ASKED", "go-on-3", "3")
    kinds = [entries(service.engine, code)[-1].event.kind for code in ("B-CHECKED", "D-ASKED")]
    assert kinds == [VERBS[Verb.NEIGHBOUR_ANSWER].past, VERBS[Verb.END_CASE].past]
    assert service.cases.get("B-HELD").stages[RES].state is State.APPROVED
    assert first_fault(service.engine) is None
    check(service.engine)


@pytest.mark.parametrize("packed", [SERVED], ids=lambda path: path.name)
def test_a_request_that_comes_again_gets_its_old_answer(packed: Path, service: Service):
    number = service.cases.get("D-WITHDRAWN").number
    again = service.commands.withdraw("D-WITHDRAWN", **WITHDRAWAL)
    assert again.events[-1].number == number == service.cases.get("D-WITHDRAWN").number


@pytest.mark.parametrize("packed", [SERVED], ids=lambda path: path.name)
def test_timers_that_wait_are_carried_out(packed: Path, service: Service):
    service.timers.advance(service.timers.next_timer_at())
    assert service.timers.n_failed == 0
    assert service.timers.next_timer_at() > LAST
    check(service.engine)


@each_database
def test_a_timer_that_is_deleted_after_the_upgrade_is_found(packed: Path, unpacked: Path):
    with sqlite3.connect(unpacked) as connection:
        connection.execute("DELETE FROM outbox WHERE key = (SELECT max(key) FROM outbox WHERE kind = 'timer')")
    connection.close()
    engine = reading(unpacked)
    assert [(one.table, one.stored) for one in differences(engine)] == [("outbox", None)]
    engine.dispose()
