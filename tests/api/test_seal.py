"""The seal beside a database: `doctor` and `journal verify` look at checkpoints with it, and say so without it."""

from __future__ import annotations

import json
import sqlite3
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from api.spec.core_world import packaged_offices, parameters
from api.terminal.program import app
from api.web.seal import seal_of
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import opened
from tests.api.web.server import START
from tests.api.web.town import declaration
from tests.engine.store.template import database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that was served while a family submitted."""
    path = tmp_path / "province.sqlite"
    service = Service(database(path), parameters(), packaged_offices(), VirtualClock(START), seal=seal_of(path))
    chosen = sorted(service.laws.today("birth").edition.choices[0].procedures)
    service.commands.submit("birth", "family.1", {"chosen": chosen, "declaration": declaration(), "papers": ()})
    service.close()
    return path


@pytest.fixture
def key(path: Path) -> Path:
    return path.with_name("province.seal.json")


def said(*argv: str | Path) -> tuple[int, str]:
    told = CliRunner().invoke(app, [str(one) for one in argv])
    return told.exit_code, " ".join(told.stdout.split())


def test_the_key_of_a_seal_is_for_its_owners_eyes_only(key: Path):
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_a_journal_without_manifest_is_held_to_its_last_checkpoint(path: Path):
    code, text = said("journal", "verify", path, "--lang", "en")
    assert code == 0
    assert "nothing was cut before checkpoint 1 (2026-09-07T01:00:00.000000+00:00)" in text
    assert "no key" not in text
    told = json.loads(said("journal", "verify", path, "--json")[1])
    assert (told["checkpoint"], told["is_signature_checked"], told["fault"]) == (1, True, None)


def test_where_the_key_is_gone_it_is_said_that_nobody_looked_at_signatures(path: Path, key: Path):
    key.unlink()
    code, text = said("journal", "verify", path, "--lang", "en")
    assert (code, "no key beside it to check signatures with" in text) == (0, True)
    code, text = said("doctor", path, "--lang", "en")
    assert (code, "the signatures of 1 checkpoints were not checked" in text) == (0, True)


@pytest.mark.parametrize("command", [("journal", "verify"), ("doctor",)], ids=" ".join)
def test_a_checkpoint_that_another_key_has_signed_is_found(path: Path, key: Path, command: tuple[str, ...]):
    key.unlink()
    seal_of(path)  # another
    code, text = said(*command, path, "--lang", "en")
    assert code == 1
    assert ": :" not in text
    assert "checkpoint 1 was not signed with the key beside the database" in text


def test_the_doctor_looks_on_after_a_checkpoint_of_another_key(path: Path, key: Path):
    key.unlink()
    seal_of(path)  # another
    raw = sqlite3.connect(path)
    raw.execute("UPDATE stages SET holder = 'somebody'")
    raw.commit()
    raw.close()
    told = json.loads(said("doctor", path, "--json", "--lang", "en")[1])
    assert len(told["complaints"]) == 2


def test_a_restored_database_goes_on_as_another_one_under_a_seal_of_its_own(path: Path, tmp_path: Path):
    kept, again = tmp_path / "kept.sqlite", tmp_path / "elsewhere" / "province.sqlite"
    again.parent.mkdir()
    assert said("backup", path, kept)[0] == 0
    assert said("restore", kept, again)[0] == 0
    for one in (path, again):
        Service(opened(one), parameters(), packaged_offices(), VirtualClock(START), seal=seal_of(one)).close()
        assert said("doctor", one)[0] == 0
    origins = [sqlite3.connect(one).execute("SELECT id FROM origin").fetchall() for one in (path, again)]
    assert len({str(one) for one in origins}) == 2
