"""Copies of a database: whole while it is written, never over another file, and nothing half; what was copied without
its log is noticed.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from api.spec.core_world import parameters
from engine.store.copies import backup, head_beside, restore
from engine.store.database import closed, is_without_log, opened, reading, reading_any
from engine.store.doctor import examined
from engine.store.errors import BackupWrong, StoreBusy, StoreError
from engine.store.held import held
from engine.store.store import SqlStore
from engine.store.upgrades import carry_out, upgrade_of
from engine.store.verify import head_of
from tests.engine.counter import Counter, at, law_on
from tests.engine.store.template import database
from tests.golden.earlier import TABLES, unpacked

NOW = at("2026-08-17T09:00")
LAW = law_on("birth", "2026-07-01")
N_CASES = 20
# writes until it is killed
WRITES = """
import itertools, sys
from pathlib import Path
from tests.engine.store.test_copies import filed, opened, SqlStore
store = SqlStore(opened(Path(sys.argv[1])))
for number in itertools.count():
    filed(store, f"K{number}")
    print(number, flush=True)
"""


def quiet(n_done: int, n_all: int) -> None:
    """Nobody looks how far it is."""


def filed(store: SqlStore, code: str) -> None:
    Counter(LAW, code, store).submit(NOW)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Path]:
    """A database that is written just now: most of it is in its log."""
    path = tmp_path / "served.sqlite"
    store = SqlStore(database(path))
    for number in range(N_CASES):
        filed(store, f"H{number}")
    yield path
    store.close()


@pytest.fixture
def kept(served: Path, tmp_path: Path) -> Path:
    """A backup of it."""
    backup(served, tmp_path / "kept.sqlite", NOW, quiet)
    return tmp_path / "kept.sqlite"


def n_cases(path: Path) -> int:
    engine = reading(path)
    with engine.connect() as connection:
        n = connection.exec_driver_sql("SELECT count(*) FROM cases").scalar_one()
    engine.dispose()
    return int(n)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# Backups


def test_a_backup_of_what_is_being_served_has_all_that_was_committed(kept: Path):
    assert n_cases(kept) == N_CASES
    assert examined(kept, parameters()) == []


def test_a_backup_is_one_file_and_its_head_for_the_owners_eyes(kept: Path, tmp_path: Path):
    made = {one for one in tmp_path.iterdir() if not one.name.startswith("served")}
    assert made == {kept, head_beside(kept)}
    assert {one.stat().st_mode & 0o777 for one in made} == {0o600}


def test_the_head_beside_a_backup_is_that_over_all_its_events(kept: Path):
    engine = reading(kept)
    head = head_of(engine)
    engine.dispose()
    told = json.loads(head_beside(kept).read_text(encoding="utf-8"))["head"]
    assert told == {"events": head.n_events, "hash": head.hash}


def test_a_backup_ends_while_another_process_goes_on_writing(tmp_path: Path):
    path = tmp_path / "served.sqlite"
    closed(database(path))
    with writing(path) as process:
        for _ in range(20):
            process.stdout.readline()
        backup(path, tmp_path / "kept.sqlite", NOW, quiet)
    assert n_cases(tmp_path / "kept.sqlite") >= 20
    assert examined(tmp_path / "kept.sqlite", parameters()) == []


@contextmanager
def writing(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that writes to the database until the block ends, then is killed."""
    with subprocess.Popen([sys.executable, "-c", WRITES, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


@pytest.mark.parametrize("taken", ["kept.sqlite", "kept.sqlite.head.json"])
def test_a_backup_overwrites_nothing(served: Path, tmp_path: Path, taken: str):
    (tmp_path / taken).write_text("mine", encoding="utf-8")
    before = names(tmp_path)
    with pytest.raises(StoreError, match="nothing is overwritten"):
        backup(served, tmp_path / "kept.sqlite", NOW, quiet)
    assert (tmp_path / taken).read_text(encoding="utf-8") == "mine"
    assert names(tmp_path) == before


def test_a_backup_that_is_stopped_leaves_nothing(served: Path, tmp_path: Path):
    before = names(tmp_path)

    def stopped(n_done: int, n_all: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup(served, tmp_path / "kept.sqlite", NOW, stopped)
    assert names(tmp_path) == before


def test_a_journal_that_was_touched_is_not_kept_as_a_backup(served: Path, tmp_path: Path):
    touch(served, "UPDATE events SET hash = 'x' WHERE position = 3")
    with pytest.raises(BackupWrong, match="position 3"):
        backup(served, tmp_path / "kept.sqlite", NOW, quiet)
    assert not (tmp_path / "kept.sqlite").exists()


def test_what_is_no_journal_is_not_kept_as_a_backup(tmp_path: Path):
    (tmp_path / "letter").write_text("một lá thư\n" * 200, encoding="utf-8")
    with pytest.raises(StoreError, match="no journal"):
        backup(tmp_path / "letter", tmp_path / "kept.sqlite", NOW, quiet)
    assert names(tmp_path) == {"letter"}


def touch(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


# Restoring


def test_what_is_restored_is_what_was_backed_up(kept: Path, tmp_path: Path):
    made = restore(kept, tmp_path / "again.sqlite", quiet)
    assert (made.is_by_head, made.is_cut) == (True, False)
    assert n_cases(tmp_path / "again.sqlite") == N_CASES
    assert (tmp_path / "again.sqlite").stat().st_mode & 0o777 == 0o600
    store = SqlStore(opened(tmp_path / "again.sqlite"))
    filed(store, "H-NEW")
    store.close()
    assert n_cases(tmp_path / "again.sqlite") == N_CASES + 1


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE events SET data = replace(data, 'H1', 'H9') WHERE position = 3", "position 3"),
        ("DELETE FROM events WHERE position = (SELECT max(position) FROM events)", "was cut off"),
    ],
)
def test_a_backup_that_was_touched_is_not_restored(kept: Path, tmp_path: Path, statement: str, says: str):
    touch(kept, statement)
    with pytest.raises(BackupWrong, match=says):
        restore(kept, tmp_path / "again.sqlite", quiet)
    assert not (tmp_path / "again.sqlite").exists()


def test_a_backup_whose_head_cannot_be_read_is_not_restored(kept: Path, tmp_path: Path):
    head_beside(kept).write_text("{}", encoding="utf-8")
    with pytest.raises(BackupWrong, match="holds no head"):
        restore(kept, tmp_path / "again.sqlite", quiet)


@pytest.mark.parametrize("taken", ["again.sqlite", "again.sqlite-wal"])
def test_restoring_overwrites_nothing_and_takes_no_log_of_another(kept: Path, tmp_path: Path, taken: str):
    (tmp_path / taken).write_text("mine", encoding="utf-8")
    with pytest.raises(StoreError, match="nothing is overwritten"):
        restore(kept, tmp_path / "again.sqlite", quiet)
    assert (tmp_path / taken).read_text(encoding="utf-8") == "mine"


def test_nothing_is_restored_where_a_database_is_served(kept: Path, tmp_path: Path):
    with held(tmp_path / "again.sqlite"), pytest.raises(StoreBusy, match="served"):
        restore(kept, tmp_path / "again.sqlite", quiet)
    assert not (tmp_path / "again.sqlite").exists()


def test_a_backup_of_earlier_tables_is_restored_as_it_is(tmp_path: Path):
    earlier = unpacked(TABLES / "0003.sqlite.gz", tmp_path)
    restore(earlier, tmp_path / "again.sqlite", quiet)
    wanted = upgrade_of(tmp_path / "again.sqlite")
    assert wanted is not None
    assert wanted.version == "0003"


# Copies without their log


@pytest.fixture
def cut(served: Path, tmp_path: Path) -> Path:
    """A plain copy of the file alone while it is served."""
    return Path(shutil.copyfile(served, tmp_path / "cut.sqlite"))


def test_the_doctor_tells_of_a_copy_without_its_log_each_time(cut: Path):
    for _ in range(2):  # who reads such a file leaves an empty log beside it
        assert "copied while it was served" in examined(cut, parameters())[0].says.en


def test_a_copy_without_its_log_is_not_written_backed_up_or_upgraded(cut: Path, tmp_path: Path):
    for act in (opened, upgrade_of, lambda path: backup(path, tmp_path / "kept.sqlite", NOW, quiet)):
        with pytest.raises(StoreError, match="lienthong restore"):
            act(cut)


def test_of_a_copy_without_its_log_a_new_database_is_made_that_says_so(cut: Path, tmp_path: Path):
    made = restore(cut, tmp_path / "again.sqlite", quiet)
    assert made.is_cut
    assert examined(tmp_path / "again.sqlite", parameters()) == []


def test_a_copy_with_its_log_is_whole(served: Path, tmp_path: Path):
    copied = Path(shutil.copyfile(served, tmp_path / "whole.sqlite"))
    shutil.copyfile(f"{served}-wal", f"{copied}-wal")
    assert examined(copied, parameters()) == []
    assert n_cases(copied) == N_CASES


def test_a_closed_database_is_whole_without_a_log(tmp_path: Path):
    path = tmp_path / "closed.sqlite"
    store = SqlStore(database(path))
    filed(store, "H1")
    store.close()
    assert not is_without_log(path)
    assert examined(Path(shutil.copyfile(path, tmp_path / "copied.sqlite")), parameters()) == []


def test_one_of_two_that_serve_a_database_ends_and_a_copy_is_noticed_still(served: Path, tmp_path: Path):
    SqlStore(opened(served)).close()
    assert is_without_log(Path(shutil.copyfile(served, tmp_path / "cut.sqlite")))


def test_a_killed_database_is_whole_with_its_log_and_noticed_without(tmp_path: Path):
    path = tmp_path / "killed.sqlite"
    closed(database(path))
    with writing(path):
        pass
    for _ in range(2):
        assert examined(path, parameters()) == []
    Path(f"{path}-wal").unlink()
    Path(f"{path}-shm").unlink(missing_ok=True)
    assert is_without_log(path)


def test_a_killed_database_is_whole_once_it_was_opened_and_closed(tmp_path: Path):
    path = tmp_path / "killed.sqlite"
    closed(database(path))
    with writing(path):
        pass
    closed(opened(path))
    assert not is_without_log(path)
    assert names(tmp_path) == {"killed.sqlite"}


# Upgrades


def test_an_upgrade_keeps_the_database_as_it_was(tmp_path: Path):
    path = unpacked(TABLES / "0003.sqlite.gz", tmp_path)
    wanted = upgrade_of(path)
    assert wanted is not None
    before = tables_of(path)
    carry_out(wanted, quiet)
    assert tables_of(wanted.copy) == before
    assert wanted.copy.name == "0003.sqlite-0003"
    assert upgrade_of(path) is None


def test_an_upgrade_keeps_a_copy_beside_an_earlier_one(tmp_path: Path):
    path = unpacked(TABLES / "0003.sqlite.gz", tmp_path)
    (tmp_path / "0003.sqlite-0003").write_text("mine", encoding="utf-8")
    wanted = upgrade_of(path)
    assert wanted is not None
    assert wanted.copy.name == "0003.sqlite-0003-2"


def test_a_served_database_is_not_upgraded(tmp_path: Path):
    path = unpacked(TABLES / "0003.sqlite.gz", tmp_path)
    wanted = upgrade_of(path)
    assert wanted is not None
    with held(path), pytest.raises(StoreBusy, match="served"):
        carry_out(wanted, quiet)
    assert not wanted.copy.exists()


def test_an_upgrade_that_fails_leaves_everything_as_it_was(tmp_path: Path):
    path = unpacked(TABLES / "0003.sqlite.gz", tmp_path)
    touch(path, "CREATE TABLE known_by (digest TEXT)")  # as a later migration makes it
    before, wanted = tables_of(path), upgrade_of(path)
    assert wanted is not None
    with pytest.raises(Exception, match="known_by already exists"):
        carry_out(wanted, quiet)
    assert tables_of(path) == before
    assert names(tmp_path) == {path.name, f"{path.name}-lock"}


def test_what_is_of_todays_tables_needs_no_upgrade(kept: Path):
    assert upgrade_of(kept) is None


def test_tables_of_a_later_program_are_not_upgraded(kept: Path):
    touch(kept, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="use the version that made it"):
        upgrade_of(kept)


def tables_of(path: Path) -> str:
    """All of a database as text."""
    engine = reading_any(path)
    raw = engine.raw_connection()
    assert isinstance(raw.driver_connection, sqlite3.Connection)
    told = "\n".join(raw.driver_connection.iterdump())
    raw.close()
    engine.dispose()
    return told
