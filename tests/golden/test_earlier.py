"""A database of each earlier version of the tables is served, then keeps every promise; migrations stay as they are."""

from __future__ import annotations

import ast
import datetime as dt
import hashlib
import json
import sqlite3
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine, inspect

from api.spec.core_world import packaged_offices, parameters
from engine.core.alike import known_by
from engine.core.case import Case, Stage
from engine.core.law import Law
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store import database, migrations
from engine.store.database import closed, opened, reading
from engine.store.doctor import complaints, examined
from engine.store.documents import terms
from engine.store.migrations import head_revision
from engine.store.rebuild import differences
from tests.engine.store.template import brought_up
from tests.golden.earlier import COMMITS, END, databases, unpacked
from tests.golden.schema import migrated, text_of
from workflows.catalogue import known
from workflows.law.states import Role, State, Verb

FOLDER = Path(migrations.__path__[0])
VERSIONS, LOCK = FOLDER / "versions", FOLDER / "versions.lock"
LAST = dt.datetime.fromisoformat(END) + dt.timedelta(days=1)  # no database has a later event
# came together with the next one: no program ever had it as its newest
NEVER_ALONE = frozenset({"0008", "0009", "0010"})
each_database = pytest.mark.parametrize("packed", databases(), ids=lambda path: path.stem)


@pytest.fixture
def served(packed: Path, tmp_path: Path) -> Path:
    """The database once it was served by this program, and closed."""
    path = brought_up(unpacked(packed, tmp_path))
    Service(opened(path), parameters(), packaged_offices(), VirtualClock(LAST)).close()
    return path


def test_each_migration_that_was_ever_the_newest_has_a_database_of_its_time():
    numbers = {path.name[:4] for path in VERSIONS.glob("[0-9]*.py")}
    missing = numbers - {head_revision()} - NEVER_ALONE - {path.name[:4] for path in databases()}
    assert not missing, f"name the last commit of {missing} in tests/golden/earlier.py and run it"
    assert {path.name.partition(".")[0] for path in databases()} == COMMITS.keys()


def test_the_text_of_all_tables_is_what_the_migrations_make(tmp_path: Path):
    made = tmp_path / "made.sqlite"
    closed(opened(made))
    assert database.TABLES.read_text(encoding="utf-8") == migrated(), "run `python -m tests.golden.schema`"
    assert text_of(made) == migrated()


@each_database
def test_it_is_of_the_version_that_its_name_says(packed: Path, tmp_path: Path):
    connection = sqlite3.connect(unpacked(packed, tmp_path))
    (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    counts = [
        connection.execute(query).fetchone()[0]
        for query in (
            "SELECT count(DISTINCT chain) = 2 FROM cases",
            "SELECT count(*) FROM cases WHERE NOT has_ended",
            "SELECT count(*) FROM work_items WHERE closed_at IS NULL AND holder <> ''",
            "SELECT count(*) FROM outbox WHERE kind = 'timer' AND done_at IS NULL",
            "SELECT count(*) FROM idempotency",
            "SELECT count(*) FROM results",
            "SELECT count(*) FROM documents WHERE content IS NULL",
        )
    ]
    connection.close()
    assert version == packed.name[:4]
    assert all(counts)


@each_database
def test_once_served_the_doctor_finds_nothing(packed: Path, served: Path):
    assert [one for one in examined(served, parameters()) if one.is_fault] == []


@each_database
def test_once_served_its_tables_are_what_its_journal_tells(packed: Path, served: Path):
    engine = reading(served)
    assert list(differences(engine)) == []
    engine.dispose()


@each_database
def test_once_served_it_has_the_tables_of_a_new_one(packed: Path, served: Path, tmp_path: Path):
    closed(opened(tmp_path / "new.sqlite"))
    assert _shape(served) == _shape(tmp_path / "new.sqlite")


def _shape(path: Path) -> dict[str, object]:
    """Columns with their keys, indexes and foreign keys of each table."""
    engine = reading(path)
    told = inspect(engine)
    found: dict[str, object] = {}
    for table in told.get_table_names():
        columns = sorted((one["name"], str(one["type"]), one["nullable"]) for one in told.get_columns(table))
        indexes = sorted((str(one["name"]), one["column_names"]) for one in told.get_indexes(table))
        keys = sorted(str(one["constrained_columns"]) for one in told.get_foreign_keys(table))
        found[table] = columns, told.get_pk_constraint(table)["constrained_columns"], indexes, keys
    engine.dispose()
    return found


@each_database
def test_once_served_its_cases_are_found_as_if_they_were_declared_today(packed: Path, served: Path):
    laws = {(one.chain, one.in_force_on.isoformat()): Law(one, parameters(), packaged_offices()) for one in known()}
    connection = sqlite3.connect(served)
    declared = connection.execute(
        "SELECT e.case_code, e.data, d.content FROM events e JOIN documents d ON d.case_code = e.case_code"
        " AND d.digest = json_extract(e.data, '$.data.declaration') WHERE e.number = 1 AND d.content IS NOT NULL"
    ).fetchall()
    found, alike = set(), set()
    for code, data, content in declared:
        told = json.loads(data)["data"]
        law = laws[told["chain"], told["edition_on"]]
        dates = {name: dt.date.fromisoformat(on) for name, on in told["dates"].items()}
        found |= {(code, *one) for one in terms(content, law.form.names, law.form.numbers)}
        alike |= {(digest, code) for digest in known_by(law.edition, json.loads(content), dates)}
    assert found == set(connection.execute("SELECT case_code, field, term FROM search_terms"))
    assert alike == set(connection.execute("SELECT digest, case_code FROM known_by"))
    connection.close()


@each_database
def test_once_served_its_timers_are_carried_out_and_its_work_goes_on(packed: Path, tmp_path: Path):
    engine = opened(brought_up(unpacked(packed, tmp_path)))
    service = Service(engine, parameters(), packaged_offices(), VirtualClock(LAST))
    service.timers.advance(LAST + dt.timedelta(days=1))
    assert service.timers.n_failed == 0
    case, held = _held(service)
    officer = {"roles": frozenset({Role.OFFICER}), "actor": held.holder, "key": "go-on", "request": "1"}
    service.commands.move(case.code, held.code, Verb.RELEASE.value, {}, claim=held.claim, **officer)
    assert service.cases.get(case.code).stages[held.code].state is State.OFFERED
    assert [one.says.en for one in complaints(service.engine) if one.is_fault] == []
    service.close()


def _held(service: Service) -> tuple[Case, Stage]:
    """An open case, and one of its stages that an officer holds."""
    with service.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT case_code, stage FROM stages WHERE state = ?", (State.IN_PROGRESS,))
        code, stage = rows.all()[0]
    case = service.cases.get(code)
    return case, case.stages[stage]


# Migrations


def test_a_migration_is_never_changed_once_databases_were_made_by_it():
    locked = dict(reversed(line.split("  ")) for line in LOCK.read_text(encoding="utf-8").splitlines())
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in VERSIONS.glob("[0-9]*.py")}
    changed = [name for name in locked if found.get(name) != locked[name]]
    assert not changed, f"write a new migration, and take {changed} back: databases were made by it as it was"
    new = [f"{digest}  {name}" for name, digest in sorted(found.items()) if name not in locked]
    assert not new, f"once it is right, end {LOCK.name} with:\n" + "\n".join(new)


def test_a_migration_calls_nothing_of_the_program_which_changes():
    calling = {
        f"{path.name}: {name}"
        for path in VERSIONS.glob("[0-9]*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in _imported(node)
        if name.partition(".")[0] in ("workflows", "engine", "api")
    }
    assert calling == set()


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_numbers_of_other_systems_stay_where_two_cases_may_have_the_same(tmp_path: Path):
    """What no program ever had as its newest: the tables one step before, with rows in them."""
    path = tmp_path / "numbers.sqlite"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = database._config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0010")
        row = "'portal', 'G22', '2026-09-07T02:00:00.000000+00:00', 'one', 'receiver.1'"
        connection.exec_driver_sql(f"INSERT INTO other_numbers VALUES ({row})")
        command.upgrade(config, "head")
        again = "INSERT INTO other_numbers SELECT system, number, added_at, 'two', added_by FROM other_numbers"
        connection.exec_driver_sql(again)
        rows = connection.exec_driver_sql("SELECT case_code, number FROM other_numbers ORDER BY case_code").all()
    assert rows == [("one", "G22"), ("two", "G22")]
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0010")
        assert connection.exec_driver_sql("SELECT count(*) FROM other_numbers").scalar() == 1
    engine.dispose()
