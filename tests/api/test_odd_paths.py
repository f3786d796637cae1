"""Names of files and folders that would mean something else in a URL: each is used as it stands, nothing beside it."""

from __future__ import annotations

import gzip
import json
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from api.web.identity import Development
from api.web.serving import keys_beside
from engine.store.migrations import head_revision
from tests.golden.earlier import TABLES

LIENTHONG = Path(sys.executable).with_name("lienthong")
SMALL = ("--province", "hue", "--communes", "1", "--cases", "4", "--days", "2", "--from", "2026-09-01")
CASES = Path(__file__).parents[2] / "cases"
NAMES = ("a?x", "năm #1", "hồ sơ  của Huế", "100%25", "file:x?mode=memory", "//a", ":memory:")


def call(*argv: object) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, [str(one) for one in argv])


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name, relative: so that nothing stands before it. `//a` is a folder of that name with two slashes before."""
    monkeypatch.chdir(tmp_path)
    return f"/{tmp_path}/a" if request.param == "//a" else str(request.param)


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("plain") / "out"
    assert call("simulate", *SMALL, "--out", out).exit_code == 0
    return out


@pytest.fixture
def folder(name: str, simulated: Path) -> Path:
    """A finished run in a folder of that name."""
    return Path(shutil.copytree(simulated, name))


@pytest.fixture
def journal(name: str, simulated: Path) -> Path:
    """Its journal alone, in a file of that name."""
    return Path(shutil.copyfile(simulated / "journal.sqlite", name))


def only(name: str) -> bool:
    """Nothing but that stands in the folder where it was asked for."""
    return [one.name for one in Path().iterdir()] == [Path(name).name]


def rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path.absolute())
    found = connection.execute(statement).fetchall()
    connection.commit()
    connection.close()
    return found


def test_a_run_writes_all_its_files_into_its_folder(name: str, simulated: Path):
    result = call("simulate", *SMALL, "--out", name)
    assert result.exit_code == 0, result.stderr
    assert only(name)
    assert {one.name for one in Path(name).iterdir()} == {one.name for one in simulated.iterdir()}


def test_a_run_goes_on_in_its_folder(folder: Path, name: str):
    told = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    (folder / "manifest.json").write_text(json.dumps({**told, "head": None}), encoding="utf-8")
    result = call("simulate", *SMALL, "--out", name, "--resume")
    assert result.exit_code == 0, result.stderr
    assert only(name)
    assert json.loads((folder / "manifest.json").read_text(encoding="utf-8")) == told


@pytest.mark.parametrize("argv", [("journal", "verify"), ("journal", "rebuild", "--check"), ("doctor",)])
def test_a_journal_is_looked_at_and_nothing_is_made(journal: Path, name: str, argv: tuple[str, ...]):
    result = call(*argv, journal)
    assert result.exit_code == 0, result.stdout + result.stderr
    assert only(name)


def test_tables_are_mended_in_the_journal_that_was_named(journal: Path, name: str):
    rows(journal, "UPDATE cases SET applicant = 'ai đó'")
    assert call("journal", "rebuild", journal).exit_code == 0
    assert only(name)
    assert ("ai đó",) not in rows(journal, "SELECT applicant FROM cases")


def test_a_family_is_erased_in_the_journal_that_was_named(journal: Path, name: str):
    ((code,),) = rows(journal, "SELECT min(code) FROM cases")
    assert call("erase", journal, "--case", code).exit_code == 0
    assert only(name)
    assert rows(journal, f"SELECT count(content) FROM documents WHERE case_code = '{code}'") == [(0,)]


def test_tables_are_upgraded_in_the_journal_that_was_named_and_the_copy_stands_beside_it(name: str, tmp_path: Path):
    Path(name).write_bytes(gzip.decompress((TABLES / "0003.sqlite.gz").read_bytes()))
    assert call("upgrade", name).exit_code == 0
    own = Path(name).name
    assert {one.name for one in Path().iterdir()} == {own, f"{own}-0003", f"{own}-lock"}
    assert rows(Path(name), "SELECT version_num FROM alembic_version") == [(head_revision(),)]


def test_an_older_journal_is_told_how_it_is_upgraded_in_words_that_a_shell_takes(name: str):
    Path(name).write_bytes(gzip.decompress((TABLES / "0003.sqlite.gz").read_bytes()))
    told = f"lienthong upgrade {shlex.quote(name)}"
    asked = (("doctor",), ("journal", "verify"), ("journal", "rebuild"), ("erase", "--case", "KS26-0000001"))
    assert all(told in call(*argv, name).stderr for argv in asked)


def test_a_journal_is_backed_up_to_the_name_that_was_given(simulated: Path, name: str):
    assert call("backup", simulated, name).exit_code == 0
    own = Path(name).name
    assert {one.name for one in Path().iterdir()} == {own, f"{own}.head.json"}


def test_a_backup_of_that_name_is_restored_to_another_such(simulated: Path, name: str):
    assert call("backup", simulated, name).exit_code == 0
    result = call("restore", name, f"{name}2", "--json")
    own = Path(name).name
    assert json.loads(result.stdout)["is_by_head"]
    assert {one.name for one in Path().iterdir()} == {own, f"{own}.head.json", f"{own}2", f"{own}2-lock"}
    assert call("journal", "verify", f"{name}2").exit_code == 0


def test_cases_are_played_from_a_file_and_into_a_folder_of_that_name(name: str):
    case = Path(shutil.copyfile(CASES / "birth_ordinary.toml", f"{name}.toml"))
    assert call("case", case).exit_code == 0
    assert call("cases", case, "--out", name).exit_code == 0
    assert {one.name for one in Path().iterdir()} == {Path(name).name, case.name}


def test_data_are_read_from_the_folder_that_was_named(name: str):
    Path(name).mkdir()
    (Path(name) / "calendar.toml").write_text("x = 1\n", encoding="utf-8")
    result = call("due", "birth", "group", "--received", "2026-08-21T15:30", "--data", name, "--json")
    assert json.loads(result.stderr)["error"]["file"] == str(Path(name) / "calendar.toml")


def test_people_are_registered_in_the_database_that_was_named(journal: Path, name: str):
    assert call("register", name, "--role", "auditor", "--subject", "a.1", "--province", "46").exit_code == 0
    assert only(name)
    assert rows(journal, "SELECT count(*) FROM accounts") == [(1,)]


def test_a_token_is_signed_with_the_key_that_was_named(name: str):
    Development.at(Path(name))
    assert only(name)
    assert call("token", "--keys", name, "--role", "citizen", "--subject", "a.1").exit_code == 0


def served(*argv: str) -> None:
    """`lienthong serve` or `dev` until it answers, then stopped."""
    command = [LIENTHONG, *argv, "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "{\n"
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=30)
        finally:
            process.kill()  # or the block would wait for it for ever


@pytest.mark.parametrize("name", ["a?x", "100%25#1", ":memory:"], indirect=True)
def test_the_database_that_was_named_is_served_and_no_other(name: str):
    served("serve", "--db", name, "--keys", "keys.json")
    made = {one.name for one in Path().iterdir()}
    assert made == {name, f"{name}-lock", f"{name}.seal.json", "keys.json"}
    assert rows(Path(name), "SELECT count(*) FROM cases") == [(0,)]


def test_two_databases_whose_names_only_end_otherwise_have_keys_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    keys = []
    for name in ("prod.sqlite", "prod.sqlite?x"):
        served("serve", "--db", name)
        keys.append(keys_beside(Path(name)).read_text(encoding="utf-8"))
        assert rows(Path(name), "SELECT count(*) FROM cases") == [(0,)]
    assert keys[0] != keys[1]


@pytest.mark.parametrize("name", ["a?x"], indirect=True)
def test_a_demonstration_is_made_in_the_folder_that_was_named(name: str):
    served("dev", "--out", name, "--cases", "20")
    assert only(name)
    assert rows(Path(name) / "dev.sqlite", "SELECT count(*) FROM cases") != [(0,)]
