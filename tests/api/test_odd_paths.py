"""Names of files and folders that would mean something else in a URL: each is used as it stands, nothing beside it."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app

LIENTHONG = Path(sys.executable).with_name("lienthong")
SMALL = ("--province", "hue", "--communes", "1", "--cases", "4", "--days", "2", "--from", "2026-09-01")
NAMES = ("a?x", "năm #1", "100%25", "file:x?mode=memory", "//a", ":memory:")


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


@pytest.mark.parametrize("name", ["a?x"], indirect=True)
def test_a_demonstration_is_made_in_the_folder_that_was_named(name: str):
    served("dev", "--out", name, "--cases", "20")
    assert only(name)
    assert rows(Path(name) / "dev.sqlite", "SELECT count(*) FROM cases") != [(0,)]
