"""A device without room is told as that, with one exit code and one sentence, by every command that prints."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from api.terminal.program import COMMANDS, app
from tests.api.web.server import ISSUER, identity, serving
from tests.api.web.town import REGISTRAR, Town
from tests.engine.runs.small import run
from workflows.files.office_rows import COLUMNS

FULL = Path("/dev/full")
pytestmark = pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
CASE = Path(__file__).parents[2] / "cases" / "birth_ordinary.toml"
SMALL = "--province hue --communes 1 --cases 4 --days 2 --from 2026-09-01"
# {run}: a finished run; {new}: a name that nothing has; {item}, {keys}: of a service
CALLS = {
    "cases": f"{CASE} --out {{new}}",
    "simulate": f"{SMALL} --out {{new}}",
    "replay": "{year} {first}",
    "case": f"{CASE}",
    "due": "birth group --received 2026-08-21T15:30",
    "editions": "",
    "show": "birth",
    "diff": "birth@2025-07-01 birth@2026-09-01",
    "items": "birth",
    "papers": "",
    "check": "birth",
    "clause": "nd63_2024_d8",
    "services": "",
    "spec": "steps",
    "dev": "--cases 5 --out {new} --port 0",
    "serve": "--db {new} --port 0",
    "register": "{served}",
    "offices": "{offices} --dry-run",
    "token": "--keys {keys} --role auditor --subject a.1 --province 46",
    "queue": "",
    "claim": "{item}",
    "move": "{item}",
    "agencies": "--cases 1 --days 1 --from 2026-09-08 --processes 1 --keys {keys} --url {url}",
    "doctor": "{run}/journal.sqlite",
    "backup": "{run} {new}",
    "restore": "{run}/journal.sqlite {new}",
    "upgrade": "{run}",
    "erase": "{run} --case {case}",
    "journal": "verify {run}",
    "export": "{run} --out {new}",
}
YEAR = "simulate --national --year 2026 --cases 50 --out"
SERVES = {"dev", "serve"}  # they change how their process takes signals


class Place(NamedTuple):
    """What the calls name."""

    named: dict[str, str]
    environment: dict[str, str]
    town: Town


def is_there(year: str, code: str) -> bool:
    return CliRunner().invoke(app, ["replay", year, code]).exit_code == 0


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("full")
    assert run(folder / "run", "--cases", "4", "--communes", "1", "--days", "2").returncode == 0
    keys = folder / "keys.json"
    keys.write_text(json.dumps(ISSUER._key.as_dict(private=True)), encoding="utf-8")
    (case,) = (json.loads((folder / "run" / "events.jsonl").read_text(encoding="utf-8").partition("\n")[0]),)
    with serving(folder / "served.sqlite") as server:
        town = Town(server)
        token = server.token(identity("officer", f"{REGISTRAR}.1", REGISTRAR))
        named = {"run": str(folder / "run"), "keys": str(keys), "case": case["event"]["case"], "url": server.base}
        named["offices"] = str(folder / "offices.csv")
        office = "registrar_00004,registrar,UBND phường,00004,2025-07-01,"
        (folder / "offices.csv").write_text(f"{','.join(COLUMNS)}\n{office}\n", encoding="utf-8")
        named["served"], named["year"] = str(folder / "served.sqlite"), str(folder / "2026")
        assert CliRunner().invoke(app, [*YEAR.split(), named["year"]]).exit_code == 0
        named["first"] = next(code for code in ("KS26-0000001", "KT26-0000001") if is_there(named["year"], code))
        yield Place(named, {"LIENTHONG_URL": server.base, "LIENTHONG_TOKEN": token}, town)


def test_each_command_that_prints_is_tried():
    assert CALLS.keys() == set(COMMANDS)


@pytest.mark.parametrize("more", ["", "--json"], ids=["text", "json"])
@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in SERVES])
def test_an_output_without_room_is_no_defect(
    name: str, more: str, place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
):
    for key, value in place.environment.items():
        monkeypatch.setenv(key, value)
    with FULL.open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(SystemExit) as ended:
            app([name, *argv(name, more, place, tmp_path)])
    told = capsys.readouterr().err
    assert (ended.value.code, "không còn chỗ" in told, "chương trình có lỗi" in told) == (2, True, False), told


@pytest.mark.parametrize("more", ["", "--json"], ids=["text", "json"])
@pytest.mark.parametrize("name", sorted(SERVES))
def test_a_service_that_cannot_say_where_it_is_ends_and_closes_its_database(
    name: str, more: str, place: Place, tmp_path: Path
):
    command = [sys.executable, "-m", "api", name, *argv(name, more, place, tmp_path)]
    with FULL.open("w", encoding="utf-8") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=os.environ, timeout=60)
    assert (done.returncode, "không còn chỗ" in done.stderr) == (2, True), done.stderr
    assert not list(tmp_path.rglob("*-wal"))


def argv(name: str, more: str, place: Place, folder: Path) -> list[str]:
    named = {**place.named, "new": folder / "new"}
    if "{item}" in CALLS[name]:
        named["item"] = place.town.item(place.town.submitted())
    return [part.format(**named) for part in f"{CALLS[name]} {more}".split()]
