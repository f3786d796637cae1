"""The database: it keeps what memory keeps, one command a transaction, and says what is wrong in one sentence."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from engine.agencies import behaviour, casefile
from engine.agencies.casefile import CaseFile
from engine.agencies.world import World
from engine.core.errors import ClaimLost, KeyReused, ValueTaken
from engine.core.events import Command
from engine.core.journal import UPCASTS
from engine.core.payloads import UNTOLD
from engine.store.database import closed, opened, reading
from engine.store.doctor import complaints
from engine.store.documents import erase
from engine.store.errors import (
    JournalDiffers,
    ResultSuperseded,
    StoreBusy,
    StoreError,
    StoreFull,
    StoreVersionError,
)  # fmt: skip
from engine.store.rebuild import differences, rebuild
from engine.store.store import SqlStore
from engine.store.verify import first_fault
from tests.engine.counter import BIRTH, CHOSEN, CORRECTION, RULING, Counter, at, law_on
from tests.engine.store.promises import check
from tests.engine.store.template import database
from workflows.errors import Refusal, Unknown
from workflows.files import offices, parameters
from workflows.law.states import Role, Verb

NOW = at("2026-08-17T09:00")
CASES = Path(__file__).parents[3] / "cases"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[SqlStore]:
    made = SqlStore(database(path))
    yield made
    made.close()


def birth(store: SqlStore, code: str = "H1") -> Counter:
    """A birth that was submitted."""
    counter = Counter(law_on("birth", "2026-07-01"), code, store)
    counter.submit(NOW, key=f"{code}/submit")
    return counter


def finished(store: SqlStore, code: str = "H1", personal_id: str = RULING["personal_id"]) -> Counter:
    counter = birth(store, code)
    for stage in CHOSEN["birth"]:
        counter.claim(stage, NOW)
        counter.approve(stage, NOW, personal_id=personal_id, register_number=personal_id[-4:])
    return counter


def count(path: Path, table: str) -> int:
    connection = sqlite3.connect(path)
    (n,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    connection.close()
    return int(n)


# What memory keeps


@pytest.fixture(scope="module")
def files() -> tuple[CaseFile, ...]:
    return casefile.read_all(CASES)


def test_all_written_cases_leave_the_journal_that_memory_has(files: tuple[CaseFile, ...], path: Path):
    world = World(parameters.load(), offices.load(), behaviour.load().quiet())
    remembered = {played.case.code: played for played in world.play_all(files)}
    store = SqlStore(database(path))
    world.play_all(files, store)
    for code, played in remembered.items():
        assert [(entry.text, entry.hash) for entry in store.entries(code)] == [
            (entry.text, entry.hash) for entry in played.entries
        ]
        assert store.case(code) == played.case
    check(store.engine)
    store.close()


def test_a_case_is_read_back_from_the_file_alone(path: Path):
    store = SqlStore(database(path))
    case = finished(store).case
    store.close()
    again = SqlStore(opened(path))
    assert again.case("H1") == case
    assert again.case("H2") is None
    assert again.events("H2") == ()
    again.close()


def test_two_connections_take_turns_on_one_case(path: Path):
    one = SqlStore(database(path))
    other = SqlStore(opened(path))
    counter = birth(one)
    Counter(counter.law, "H1", other).claim("birth_registration", NOW, "officer A")
    with pytest.raises(ClaimLost):
        counter.claim("birth_registration", NOW, "officer B")
    assert counter.stage("birth_registration").holder == "officer A"
    other.close()
    one.close()


# Requests and refusals


def test_a_repeated_key_gets_the_first_answer_also_after_a_restart(path: Path):
    store = SqlStore(database(path))
    first = Counter(law_on("birth", "2026-07-01"), store=store).submit(NOW, key="k")
    finished(store, "H2")
    store.close()
    again = SqlStore(opened(path))
    answer = Counter(law_on("birth", "2026-07-01"), store=again).submit(NOW, key="k")
    assert [event._replace(data=UNTOLD) for event in answer.events] == [
        event._replace(data=UNTOLD) for event in first.events
    ]
    assert answer.case == first.case
    assert count(path, "events") == len(again.events("H1")) + len(again.events("H2"))
    again.close()


def test_a_key_that_comes_with_another_request_is_refused(store: SqlStore):
    counter = birth(store)
    with pytest.raises(KeyReused):
        counter.submit(NOW, {"child_name": "Nguyễn Thị Khác"}, key="H1/submit")


def test_a_refused_command_writes_nothing(store: SqlStore, path: Path):
    counter = birth(store)
    tables = ("events", "work_items", "outbox", "idempotency", "documents", "results")
    before = {table: count(path, table) for table in tables}
    office = counter.stage("birth_registration").office
    with pytest.raises(Refusal):
        counter.do(Command(Verb.APPROVE, Role.OFFICER, "officer", "birth_registration", office), NOW)
    assert {table: count(path, table) for table in tables} == before


def test_a_personal_id_is_given_to_one_child_only(store: SqlStore):
    finished(store, "H1")
    second = birth(store, "H2")
    second.claim("birth_registration", NOW)
    before = store.events("H2")
    with pytest.raises(ValueTaken, match="in case H1 at UBND phường Ba Đình"):
        second.approve("birth_registration", NOW)
    assert store.events("H2") == before
    check(store.engine)


def test_a_run_that_holds_many_commands_stops_where_one_of_them_is_taken_back(path: Path):
    engine = database(path)
    with sqlite3.connect(path) as other:
        other.execute("CREATE TRIGGER quicker BEFORE UPDATE ON results BEGIN SELECT RAISE(IGNORE); END")
    other.close()
    store = SqlStore(engine, commands_a_commit=1_000)
    finished(store)
    correction = Counter(law_on("correction", "2025-07-01"), "C1", store)
    correction.submit(NOW, CORRECTION)
    correction.claim("result_correction", NOW)
    named = {"case": "H1", "result": "birth_certificate", "note": "sai"}
    with pytest.raises(StoreError, match="replaced before"):
        correction.officer(Verb.CORRECT, "result_correction", NOW, **named)
    store.close()
    assert count(path, "events") == 0


def test_a_result_is_replaced_once(store: SqlStore):
    finished(store)
    for code in ("C1", "C2"):
        correction = Counter(law_on("correction", "2025-07-01"), code, store)
        correction.submit(NOW, CORRECTION)
        correction.claim("result_correction", NOW)
        named = {"case": "H1", "result": "birth_certificate", "note": "sai"}
        if code == "C1":
            correction.officer(Verb.CORRECT, "result_correction", NOW, **named)
        else:
            with pytest.raises(Refusal):
                correction.officer(Verb.CORRECT, "result_correction", NOW, **named)
    assert store.superseded() == {("H1", "birth_certificate"): "C1"}
    check(store.engine)


def test_whoever_replaces_a_result_that_was_replaced_meanwhile_is_told_so(store: SqlStore, path: Path):
    finished(store)
    correction = Counter(law_on("correction", "2025-07-01"), "C1", store)
    correction.submit(NOW, CORRECTION)
    correction.claim("result_correction", NOW)
    with sqlite3.connect(path) as other:  # as if another had written it between the look and the write
        other.execute("CREATE TRIGGER quicker BEFORE UPDATE ON results BEGIN SELECT RAISE(IGNORE); END")
    other.close()
    named = {"case": "H1", "result": "birth_certificate", "note": "sai"}
    with pytest.raises(ResultSuperseded):
        correction.officer(Verb.CORRECT, "result_correction", NOW, **named)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER quicker")
    assert store.superseded() == {}
    check(store.engine)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO events SELECT NULL, case_code, number, kind, at, schema_number, data, 'x', hash FROM events",
        "INSERT INTO work_items SELECT case_code, 99, stage, visit, office, due_at, holder, opened_at, closed_at"
        " FROM work_items WHERE closed_at IS NULL",
        "UPDATE stages SET state = 'asleep'",
        "UPDATE results SET dong = -1",
        "UPDATE outbox SET kind = 'rumour'",
        "UPDATE documents SET content = NULL",
        "INSERT INTO stages SELECT 'nobody', stage, state, visit, claim, holder, office, due_at FROM stages",
    ],
)
def test_the_database_itself_refuses_what_must_never_be(store: SqlStore, statement: str):
    finished(store)
    birth(store, "H2")
    with pytest.raises(Exception, match="constraint failed"), store.engine.begin() as connection:
        connection.exec_driver_sql(statement)


# Timers and messages


def test_a_timer_that_fires_is_done_and_an_ended_case_has_none_left(store: SqlStore, path: Path):
    counter = birth(store)
    counter.claim("birth_registration", NOW)
    asked = counter.officer(Verb.REQUEST_SUPPLEMENT, "birth_registration", NOW, items=["birth_notice"])
    (lapse,) = [timer for timer in asked.timers if timer.verb is Verb.LAPSE]
    command = Command(Verb.LAPSE, Role.SYSTEM, "system", lapse.stage, visit=lapse.visit, claim=lapse.claim)
    store.execute("H1", command, counter.law, lapse.at, lapse)
    with sqlite3.connect(path) as connection:
        done = dict(connection.execute("SELECT about, done_at FROM outbox WHERE kind = 'timer' AND about = 'lapse'"))
    assert done["lapse"] is not None
    finished(store, "H2", "001326000002")
    check(store.engine)


def test_a_message_that_is_written_says_what_its_recipient_is(store: SqlStore, path: Path):
    counter = birth(store)
    counter.officer(Verb.WAIT_FOR_NEIGHBOUR, "birth_registration", NOW, neighbour="population_db")
    with sqlite3.connect(path) as connection:
        told = connection.execute("SELECT about, recipient FROM outbox WHERE kind = 'message' ORDER BY number")
        assert list(told) == [
            ("Offered", "office:registrar_00004"), ("NeighbourAwaited", "neighbour:population_db"),
        ]  # fmt: skip


# The file


def test_the_migrations_make_the_tables_that_the_code_declares(path: Path):
    engine = opened(path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, SQLModel.metadata) == []
    closed(engine)


def test_a_closed_database_is_one_file(path: Path):
    store = SqlStore(database(path))
    finished(store)
    store.close()
    assert [found.name for found in path.parent.iterdir()] == ["journal.sqlite"]
    engine = reading(path)
    assert first_fault(engine) is None
    engine.dispose()


def test_a_journal_of_another_version_is_not_touched(path: Path):
    closed(opened(path))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    for open_it in (opened, reading):
        with pytest.raises(StoreVersionError, match="9999"):
            open_it(path)
    assert path.read_bytes() == before


def test_a_journal_that_says_two_versions_is_of_none(path: Path):
    closed(opened(path))
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    for open_it in (opened, reading):
        with pytest.raises(StoreVersionError, match="unknown"):
            open_it(path)


def test_a_file_that_is_no_database_is_not_touched(path: Path):
    path.write_text("một lá thư\n" * 200, encoding="utf-8")
    for open_it in (opened, reading):
        with pytest.raises(StoreError, match="no journal of lienthong"):
            open_it(path)
    assert path.read_text(encoding="utf-8").startswith("một lá thư")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(StoreError, match="cannot be written"):
        opened(tmp_path / "nowhere" / "journal.sqlite")


def test_a_second_writer_is_told_that_another_process_writes(path: Path):
    first = SqlStore(opened(path, is_exclusive=True))
    birth(first)
    with pytest.raises(StoreBusy, match="another process"):
        opened(path)
    first.close()


def test_a_full_disk_takes_the_command_back_and_the_journal_still_verifies(path: Path):
    store = SqlStore(database(path))
    birth(store, "H0")
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    store._cursor.execute(f"PRAGMA max_page_count = {pages + 3}")
    codes = (f"H{n}" for n in range(1, 200))
    with pytest.raises(StoreFull, match="no room left"):
        any(birth(store, code) is None for code in codes)
    n = int(next(codes)[1:]) - 1
    assert store.case(f"H{n}") is None
    assert store.case(f"H{n - 1}") is not None
    check(store.engine)
    store.close()


# Journal and projections


def test_projections_made_again_equal_those_stored(store: SqlStore):
    finished(store)
    birth(store, "H2")
    assert list(differences(store.engine)) == []


def test_a_projection_that_was_altered_is_found_and_put_right(store: SqlStore):
    finished(store)
    birth(store, "H2")
    with store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE stages SET holder = 'ai đó' WHERE case_code = 'H2' AND stage = 'health_card'"
        )
        connection.exec_driver_sql("DELETE FROM results WHERE result = 'health_card'")
    found = list(differences(store.engine))
    assert [(one.table, one.stored is None, one.told is None) for one in found] == [
        ("stages", False, False),
        ("results", True, False),
    ]
    rebuild(store.engine)
    check(store.engine)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE cases SET submitted_at = 'gone'", "a table is not what the journal tells"),
        ("UPDATE queue_names SET due_at = 'gone'", "names beside a queue do not match"),
    ],
)
def test_an_instant_that_cannot_be_read_is_a_difference_and_no_crash(store: SqlStore, statement: str, says: str):
    birth(store)
    with store.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert says in [one.says.en for one in complaints(store.engine)]


def test_an_old_event_is_read_in_the_present_schema(store: SqlStore, monkeypatch: pytest.MonkeyPatch):
    case = finished(store).case
    with store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE events SET schema_number = 0, data = json_remove(data, '$.office') WHERE number = 1"
        )
    store._folded.clear()
    monkeypatch.setitem(UPCASTS, 0, lambda told: {**told, "office": ""})
    assert store.case("H1") == case


def test_erasing_a_family_leaves_a_chain_that_verifies_and_no_word_on_the_disk(path: Path):
    store = SqlStore(database(path))
    finished(store)
    finished(store, "H2", "001326000002")
    store.close()
    assert BIRTH["child_name"].encode() in path.read_bytes()
    engine = opened(path)
    for code in ("H1", "H2"):
        assert erase(engine, code, NOW) == 1
        assert erase(engine, code, NOW) == 0
    with pytest.raises(Unknown, match="H1"):
        erase(engine, "H3", NOW)
    closed(engine)
    assert BIRTH["child_name"].encode() not in path.read_bytes()
    engine = reading(path)
    assert first_fault(engine) is None
    assert list(differences(engine)) == []
    engine.dispose()


# A run that is made again


def test_a_replay_writes_nothing_until_the_stored_part_is_passed(path: Path):
    store = SqlStore(database(path), commands_a_commit=3)
    half = birth(store)
    half.claim("birth_registration", NOW)
    store.close()
    n = count(path, "events")
    again = SqlStore(opened(path), replay=True)
    counter = birth(again)
    assert again.is_replaying
    counter.claim("birth_registration", NOW)
    assert not again.is_replaying
    assert count(path, "events") == n
    counter.approve("birth_registration", NOW)
    assert count(path, "events") > n
    check(again.engine)
    again.close()


def test_a_replay_that_departs_from_what_is_stored_is_stopped(path: Path):
    store = SqlStore(database(path))
    birth(store)
    store.close()
    again = SqlStore(opened(path), replay=True)
    with pytest.raises(JournalDiffers, match="position 1"):
        Counter(law_on("birth", "2026-07-01"), store=again).submit(NOW, {"child_name": "Nguyễn Thị Khác"})
    again.close()
