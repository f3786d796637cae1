"""What is served is for its owner's eyes, whatever the system would give a new file; a run's folder is anybody's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.store.database import closed
from tests.engine.runs.small import run
from tests.engine.store.template import database


@pytest.fixture(autouse=True)
def _as_a_system_is() -> Iterator[None]:
    """New files can be read by everybody."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@contextmanager
def serving(*argv: object) -> Iterator[None]:
    """`lienthong serve` or `dev`, while it answers."""
    command = [sys.executable, "-m", "api", *(str(one) for one in argv), "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "{\n"
        try:
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=30)


def modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}


def test_a_new_database_and_all_beside_it_are_the_owners(tmp_path: Path):
    with serving("serve", "--db", tmp_path / "x.sqlite"):
        told = modes(tmp_path)
    assert told.keys() == {"x.sqlite", "x.sqlite-wal", "x.sqlite-shm", "x.sqlite-lock", "x.keys.json", "x.seal.json"}
    assert set(told.values()) == {0o600}


def test_a_database_and_keys_that_were_there_become_the_owners(tmp_path: Path):
    with serving("serve", "--db", tmp_path / "x.sqlite"):
        pass
    closed(database(tmp_path / "x.sqlite"))
    for path in tmp_path.iterdir():
        path.chmod(0o644)
    with serving("serve", "--db", tmp_path / "x.sqlite"):
        assert set(modes(tmp_path).values()) == {0o600}


def test_a_demonstration_and_its_folder_are_the_owners(tmp_path: Path):
    out = tmp_path / "dev"
    out.mkdir(mode=0o755)
    with serving("dev", "--cases", 5, "--out", out):
        assert out.stat().st_mode & 0o777 == 0o700
        assert set(modes(out).values()) == {0o600}


def test_a_folder_with_other_things_in_it_stays_as_it_is(tmp_path: Path):
    (tmp_path / "mine").write_text("", encoding="utf-8")
    before = tmp_path.stat().st_mode
    with serving("dev", "--cases", 5, "--out", tmp_path):
        assert tmp_path.stat().st_mode == before
        told = modes(tmp_path)
    assert told.pop("mine") == 0o644
    assert set(told.values()) == {0o600}


def test_a_run_is_written_as_any_other_file(tmp_path: Path):
    out = tmp_path / "run"
    assert run(out, "--cases", "4", "--communes", "1", "--days", "2").returncode == 0
    assert out.stat().st_mode & 0o777 == 0o755
    assert set(modes(out).values()) == {0o644}
