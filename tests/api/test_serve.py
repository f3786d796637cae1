"""Starting the service: what is refused before anything is touched."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from api.web.identity import CallerRole, Development
from api.web.serving import clock_of, demo, keys_beside
from api.words.library import Library
from engine.service.clock import VirtualClock, WallClock
from engine.store import people
from engine.store.database import reading
from engine.store.errors import StoreBusy
from engine.store.held import held

NOW = dt.datetime(2026, 9, 16, 2, 0, tzinfo=dt.UTC)
HOLDS = "import sys; from pathlib import Path; from engine.store.held import held\n" + (
    "with held(Path(sys.argv[1])): print(); input()"
)


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))


def test_a_demonstration_that_another_process_serves_is_not_remade(tmp_path: Path):
    database = tmp_path / "dev.sqlite"
    database.write_text("live", encoding="utf-8")
    argv = [sys.executable, "-c", HOLDS, str(database)]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        other.stdout.readline()
        refused = call("dev", "--out", str(tmp_path), "--port", "0")
        other.communicate("\n")
    assert (refused.exit_code, refused.stderr.count("\n")) == (2, 1)
    assert "đang được một tiến trình khác phục vụ" in refused.stderr
    assert database.read_text(encoding="utf-8") == "live"
    assert {path.name for path in tmp_path.iterdir()} == {"dev.sqlite", "dev.sqlite-lock"}


def test_a_demonstration_is_remade_once_the_first_has_ended(tmp_path: Path):
    for _ in range(2):
        with demo(tmp_path, Library(), 1, "46", NOW) as made:
            supervisor, _ = made.callers[CallerRole.SUPERVISOR]
            engine = reading(made.database)
            known = people.officers(engine, [supervisor.office])
            engine.dispose()
            assert made.callers[CallerRole.OFFICER][0].subject in {row.subject for row in known}
            with pytest.raises(StoreBusy), held(made.database):
                pass


def test_a_database_may_be_served_twice(tmp_path: Path):
    with held(tmp_path / "x.sqlite"), held(tmp_path / "x.sqlite"):
        pass


@pytest.mark.parametrize(
    "clock",
    ["foo", "", "wall@2026-09-16T09:00", "Wall", "virtual@", "virtual@yesterday", "virtual@9999-12-31T23:59-14:00"],
)
def test_what_is_no_clock_is_refused(tmp_path: Path, clock: str):
    refused = call("serve", "--db", str(tmp_path / "x.sqlite"), "--port", "0", "--clock", clock)
    assert refused.exit_code == 2
    assert "virtual@2026-09-16T09:00" in refused.stderr or "[instant_unreadable]" in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_clock_is_that_of_the_machine_or_one_that_is_moved():
    assert isinstance(clock_of("wall"), WallClock)
    assert isinstance(clock_of("virtual"), VirtualClock)
    assert clock_of("virtual@2026-09-16T09:00").now() == NOW


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("prod.sqlite", "prod.keys.json"),
        ("prod.sqlite?x", "prod.sqlite?x.keys.json"),
        ("prod.2026", "prod.2026.keys.json"),
        ("prod.2027.sqlite", "prod.2027.keys.json"),
    ],
)
def test_each_database_has_a_key_of_its_own_beside_it(tmp_path: Path, name: str, keys: str):
    assert keys_beside(tmp_path / name) == tmp_path / keys


@pytest.mark.parametrize("text", ["# Lienthong", "", "[]", "null", "{}", '{"kty": "RSA"}'])
def test_a_file_that_is_no_key_is_refused_and_kept(tmp_path: Path, text: str):
    keys = tmp_path / "README.md"
    keys.write_text(text, encoding="utf-8")
    refused = call("serve", "--db", str(tmp_path / "x.sqlite"), "--keys", str(keys), "--port", "0")
    assert (refused.exit_code, refused.stderr) == (
        2, f"Lỗi [usage_wrong]: {keys} không phải là tệp khóa của lienthong: nêu tệp khác với --keys\n",
    )  # fmt: skip
    assert keys.read_text(encoding="utf-8") == text


def test_a_key_that_cannot_sign_is_refused(tmp_path: Path):
    Development.at(tmp_path / "keys.json")
    told = json.loads((tmp_path / "keys.json").read_text(encoding="utf-8"))
    del told["d"]
    (tmp_path / "keys.json").write_text(json.dumps(told), encoding="utf-8")
    argv = ("token", "--keys", str(tmp_path / "keys.json"), "--role", "auditor", "--subject", "a.1")
    assert call(*argv).exit_code == 2


@pytest.mark.parametrize("argv", [("serve", "--db"), ("dev", "--out")])
def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path, argv: tuple[str, str]):
    (tmp_path / "file").write_text("", encoding="utf-8")
    refused = call(*argv, str(tmp_path / "file" / "x"), "--port", "0")
    assert (refused.exit_code, refused.stderr.partition("]")[0]) == (2, "Lỗi [store_unusable")


def test_keys_in_a_folder_that_is_not_there_are_refused(tmp_path: Path):
    refused = call(
        "serve", "--db", str(tmp_path / "x.sqlite"), "--keys", str(tmp_path / "no" / "keys.json"), "--port", "0"
    )
    assert (refused.exit_code, refused.stderr.partition("]")[0]) == (2, "Lỗi [cannot_write")


def test_a_demonstration_of_days_without_simulated_families_says_what_to_do(tmp_path: Path):
    refused = call("dev", "--out", str(tmp_path / "new"), "--port", "0", "--clock", "virtual@2025-07-10T09:00")
    assert (refused.exit_code, refused.stderr.count("\n")) == (2, 1)
    assert "16/07/2025" in refused.stderr
    assert "lienthong serve --clock" in refused.stderr
    assert not (tmp_path / "new").exists()
