"""A database's file at a terminal: backed up and killed while it is served, restored, upgraded."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner, Result

from api.terminal import screen
from api.terminal.program import app
from api.terminal.screen import Screen, tenths
from api.web.identity import CallerRole, Development, Identity
from api.words.wording import Language
from tests.api.web.town import declaration
from tests.golden.earlier import TABLES, unpacked

N_CASES = 5


def call(*argv: object) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, [str(one) for one in argv])


@contextmanager
def serving(database: Path, ends_by: signal.Signals = signal.SIGTERM) -> Iterator[str]:
    """The address of `lienthong serve`, until the block ends."""
    command = [sys.executable, "-m", "api", "serve", "--db", str(database), "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield json.loads("".join(iter(process.stdout.readline, "}\n")) + "}")["url"]
        process.send_signal(ends_by)
        process.communicate(timeout=30)


def submit(url: str, database: Path) -> None:
    issuer = Development.at(database.with_name(f"{database.stem}.keys.json"))
    token = issuer.token(Identity("family.1", CallerRole.CITIZEN))
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=url, headers=headers, timeout=30) as client:
        for _ in range(N_CASES):
            told = {**declaration(), "child_born_on": "2026-11-02"}
            assert client.post("/v1/cases", json={"chain": "birth", "declaration": told}).is_success


def n_cases(path: Path) -> int:
    connection = sqlite3.connect(path)
    (n,) = connection.execute("SELECT count(*) FROM cases").fetchone()
    connection.close()
    return int(n)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database that was killed while it was served, a plain copy of it, and a backup of before."""
    folder = tmp_path_factory.mktemp("served")
    database = folder / "served.sqlite"
    with serving(database, signal.SIGKILL) as url:
        submit(url, database)
        shutil.copyfile(database, folder / "copied.sqlite")
        assert call("backup", database, folder / "kept.sqlite").exit_code == 0
    return folder


def test_a_plain_copy_of_what_is_served_lacks_cases_and_the_doctor_says_so(killed: Path):
    told = json.loads(call("doctor", killed / "copied.sqlite", "--json", "--lang", "en").stdout)
    assert not told["sound"]
    assert "copied while it was served" in told["complaints"][0]["says"]
    assert n_cases(killed / "copied.sqlite") < N_CASES


def test_a_copy_that_lacks_cases_is_not_served(killed: Path):
    refused = call("serve", "--db", killed / "copied.sqlite", "--port", "0", "--lang", "en")
    assert (refused.exit_code, refused.stderr.partition("]")[0]) == (2, "Error [store_unusable")
    assert "lienthong restore" in refused.stderr


def test_what_was_killed_is_sound_and_whole(killed: Path, tmp_path: Path):
    for end in ("", "-wal"):
        shutil.copyfile(killed / f"served.sqlite{end}", tmp_path / f"served.sqlite{end}")
    assert call("doctor", tmp_path / "served.sqlite").exit_code == 0
    assert n_cases(tmp_path / "served.sqlite") == N_CASES


def test_a_backup_of_what_is_served_is_restored_and_served(killed: Path, tmp_path: Path):
    again = tmp_path / "again.sqlite"
    told = call("restore", killed / "kept.sqlite", again, "--lang", "en").stdout
    assert told.strip().endswith("events, every chain holds")
    with serving(again):
        assert n_cases(again) == N_CASES
    assert call("doctor", again).exit_code == 0


def test_a_restored_copy_that_lacks_cases_says_what_it_lacks(killed: Path, tmp_path: Path):
    told = call("restore", killed / "copied.sqlite", tmp_path / "again.sqlite", "--lang", "en").stdout
    assert "what was done last may not be here" in told


def test_a_path_without_a_name_is_refused_in_words(killed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    kept = killed / "kept.sqlite"
    for argv in (
        ("backup", kept, ""),
        ("restore", kept, "."),
        ("doctor", ""),
        ("restore", "", "x"),
        ("serve", "--db", ""),
    ):
        refused = call(*argv, "--lang", "en")
        assert (refused.exit_code, refused.stderr.count("\n")) == (2, 1), refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_plain_copy_without_its_log_is_named_by_verify(killed: Path):
    for part in ("verify", "rebuild"):
        refused = call("journal", part, killed / "copied.sqlite", "--lang", "en")
        assert (refused.exit_code, "-wal" in refused.stderr) == (2, True)


def test_a_cut_tail_of_a_backup_shows_by_its_head(killed: Path, tmp_path: Path):
    for name in ("kept.sqlite", "kept.sqlite.head.json"):
        shutil.copyfile(killed / name, tmp_path / name)
    assert call("journal", "verify", tmp_path / "kept.sqlite").exit_code == 0
    connection = sqlite3.connect(tmp_path / "kept.sqlite")
    connection.execute("DELETE FROM events WHERE position = (SELECT max(position) FROM events)")
    connection.commit()
    connection.close()
    cut = call("journal", "verify", tmp_path / "kept.sqlite", "--lang", "en")
    assert (cut.exit_code, "was cut off" in cut.stdout) == (1, True)


def test_a_backup_without_room_leaves_nothing_and_says_so(killed: Path, tmp_path: Path):
    program = (
        "import resource, sys; from api.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"
        f"sys.argv = ['lienthong', 'backup', {str(killed / 'kept.sqlite')!r}, {str(tmp_path / 'new.sqlite')!r}]; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr.partition("]")[0]) == (2, "Lỗi [store_unusable")
    assert "không để lại tệp dở" in done.stderr
    assert list(tmp_path.iterdir()) == []


# Upgrades


def test_an_upgrade_says_first_what_it_would_do_and_does_nothing(tmp_path: Path):
    path = unpacked(TABLES / "0005.sqlite.gz", tmp_path)
    before = path.read_bytes()
    told = call("upgrade", path, "--check", "--lang", "en").stdout
    assert "from tables of version 0005" in told
    assert f"it stays in {path}-0005" in told
    assert "0006: " in told
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_an_upgrade_is_told_as_a_document(tmp_path: Path):
    path = unpacked(TABLES / "0005.sqlite.gz", tmp_path)
    told = json.loads(call("upgrade", path, "--json").stdout)
    assert (told["version"], told["copy"], told["is_upgraded"]) == ("0005", f"{path}-0005", True)
    assert told["steps"][0]["number"] == "0006"
    assert json.loads(call("upgrade", path, "--json").stdout)["steps"] == []


def test_serving_upgrades_by_itself_and_keeps_a_copy(tmp_path: Path):
    path = unpacked(TABLES / "0001.sqlite.gz", tmp_path)
    before = path.read_bytes()
    with serving(path):
        pass
    assert call("doctor", path).exit_code == 0
    assert call("journal", "rebuild", "--check", path).exit_code == 0
    assert n_cases(tmp_path / f"{path.name}-0001") == n_cases(path)
    assert path.read_bytes() != before


def test_a_copy_that_takes_long_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture):
    monkeypatch.setattr(screen, "PATIENCE_SECONDS", -1)
    progress = tenths(Screen(Language.EN), "đang chép", "copying")
    for n_done in (1, 50, 51, 100):
        progress(n_done, 100)
    assert capsys.readouterr().err == "copying: 50 %\ncopying: 100 %\n"
