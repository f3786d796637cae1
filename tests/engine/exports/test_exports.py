"""A journal as an event log: every event once, in order, in three forms, and nobody's name or number in any."""

import datetime as dt
import json
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from api.terminal.program import app
from engine.core.journal import read
from engine.exports.export import Format
from engine.exports.log import Line
from engine.exports.ocel import OBJECTS
from engine.store.database import reading
from engine.store.reading import Stored, by_case
from tests.engine.store import busy
from workflows.law.states import Role

FORMATS = [one.value for one in Format]


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A served database in the middle of its work."""
    path = tmp_path_factory.mktemp("busy") / "served.sqlite"
    busy.made(path)
    return path


@pytest.fixture(scope="module")
def stored(journal: Path) -> list[Stored]:
    engine = reading(journal)
    found = sorted(by_case(engine), key=lambda row: row.position)
    engine.dispose()
    return found


@pytest.fixture(scope="module")
def made(journal: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One file of each format."""
    folder = tmp_path_factory.mktemp("logs")
    found = {one.value: folder / f"log{one.ending}" for one in Format}
    for name, path in found.items():
        assert export(journal, name, path).exit_code == 0
    return found


def export(journal: Path, format_: str, out: Path):
    argv = ["export", str(journal), "--format", format_, "--out", str(out), "--lang", "en"]
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, argv)


def test_a_table_has_a_row_for_each_event_in_the_order_of_the_journal(made: dict[str, Path], stored: list[Stored]):
    table = pq.read_table(made["parquet"])
    assert tuple(table.column_names) == Line._fields
    events = [row.entry.event for row in stored]
    assert table["position"].to_pylist() == [row.position for row in stored]
    assert table["at"].to_pylist() == [one.at for one in events]
    assert table["activity"].to_pylist() == [f"{one.stage or ''} {one.kind}".strip() for one in events]
    assert table["state"].to_pylist() == [one.state.value if one.state else "" for one in events]
    assert table["due_at"].to_pylist() == [one.clock.due_at if one.clock else None for one in events]


def test_each_case_is_a_trace_with_its_events_in_order(made: dict[str, Path], stored: list[Stored]):
    root = ElementTree.parse(made["xes"]).getroot()
    space = {"x": "http://www.xes-standard.org/"}
    traces = root.findall("x:trace", space)
    assert [_of(trace, "concept:name") for trace in traces] == sorted({row.case for row in stored})
    told = [
        (_of(trace, "concept:name"), int(_of(event, "number")), dt.datetime.fromisoformat(_of(event, "time:timestamp")))
        for trace in traces
        for event in trace.findall("x:event", space)
    ]
    assert told == [
        (row.case, row.number, row.entry.event.at) for row in sorted(stored, key=lambda row: (row.case, row.number))
    ]


def _of(element: ElementTree.Element, key: str) -> str:
    return next(child.get("value", "") for child in element if child.get("key") == key)


def test_every_event_is_of_its_case_its_stage_and_its_office(made: dict[str, Path], stored: list[Stored]):
    log = json.loads(made["ocel"].read_text(encoding="utf-8"))
    assert [one["id"] for one in log["events"]] == [f"e{row.position}" for row in stored]
    kinds = {one["id"]: one["type"] for one in log["objects"]}
    assert set(kinds.values()) == set(OBJECTS) == {one["name"] for one in log["objectTypes"]}
    assert {one["type"] for one in log["events"]} == {one["name"] for one in log["eventTypes"]}
    for told, row in zip(log["events"], stored, strict=True):
        event = row.entry.event
        related = {kinds[one["objectId"]]: one["objectId"] for one in told["relationships"]}
        wanted = {"case": event.case}
        wanted |= {"stage": f"{event.case}/{event.stage}"} if event.stage else {}
        wanted |= {"office": event.office} if event.office else {}
        assert related == wanted


@pytest.mark.parametrize("name", FORMATS)
def test_nobody_is_named(made: dict[str, Path], journal: Path, stored: list[Stored], name: str):
    """Neither who acted nor what was declared or given: officers are told by office and a number."""
    if name == "parquet":
        text = json.dumps(pq.read_table(made[name]).to_pylist(), default=str, ensure_ascii=False)
    else:
        text = made[name].read_text(encoding="utf-8")
    with sqlite3.connect(journal) as connection:
        terms = {term for (term,) in connection.execute("SELECT term FROM search_terms") if len(term) > 5}
        given = {value for (value,) in connection.execute("SELECT value FROM unique_values") if len(value) > 5}
        subjects = {subject for (subject,) in connection.execute("SELECT subject FROM accounts")}
    events = [read(row.text, row.schema) for row in stored]
    acted = {one.actor for one in events if one.role in (Role.OFFICER, Role.APPLICANT)} - {Role.APPLICANT.value}
    words = {str(one) for one in terms | given | subjects | acted}
    assert len(words) > 20
    assert [word for word in words if re.search(rf"(?<![\w.]){re.escape(word)}(?![\w.])", text)] == []


def test_officers_of_an_office_are_counted_from_one(made: dict[str, Path]):
    rows = pq.read_table(made["parquet"], columns=["role", "office", "officer"]).to_pylist()
    of_office: dict[str, set[int]] = {}
    for row in rows:
        assert (row["officer"] > 0) is (row["role"] == "officer")
        if row["officer"]:
            of_office.setdefault(row["office"], set()).add(row["officer"])
    assert of_office
    assert all(found == set(range(1, len(found) + 1)) for found in of_office.values())


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_journal_gives_the_same_file(made: dict[str, Path], journal: Path, tmp_path: Path, name: str):
    again = tmp_path / "again"
    assert export(journal, name, again).exit_code == 0
    assert again.read_bytes() == made[name].read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_a_log_is_for_the_same_eyes_as_its_journal(journal: Path, tmp_path: Path, name: str):
    kept = Path(shutil.copyfile(journal, tmp_path / "served.sqlite"))
    kept.chmod(0o600)
    assert export(kept, name, tmp_path / "log").exit_code == 0
    assert (tmp_path / "log").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_there_already_is_not_overwritten(journal: Path, tmp_path: Path, name: str):
    path = tmp_path / "there"
    path.write_text("thư", encoding="utf-8")
    refused = export(journal, name, path)
    assert (refused.exit_code, "already" in refused.stderr) == (2, True)
    assert [one.read_text(encoding="utf-8") for one in tmp_path.iterdir()] == ["thư"]


@pytest.mark.parametrize("name", FORMATS)
def test_where_there_is_no_room_nothing_is_left(journal: Path, tmp_path: Path, name: str):
    argv = [sys.executable, "-m", "api", "export", str(journal), "--format", name, "--out", str(tmp_path / "log")]
    done = subprocess.run(
        argv, capture_output=True, text=True, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (900, 900))
    )
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1), done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_format_that_there_is_not_is_named(journal: Path, tmp_path: Path):
    refused = export(journal, "csv", tmp_path / "log")
    assert (refused.exit_code, "parquet" in refused.stderr and "csv" in refused.stderr) == (2, True)
