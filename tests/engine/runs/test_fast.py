"""A month without its journal: the report of the one with a journal, figure by figure."""

import csv
import datetime as dt
import fcntl
import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from tests.engine.runs.small import LIENTHONG
from workflows.files import offices

OFFICES = offices.DATA / "offices.csv"
MONTH = ("--cases", "150", "--days", "12", "--from", "2026-08-25", "--seed", "11")
PLACES = {
    "some communes of a province": ("--province", "46", "--communes", "4"),
    "a province where a register is down": ("--province", "Huế", "--outage", "population_db=2026-08-27..2026-08-31"),
    "one chain of the whole country": ("--chain", "death"),
    "so few that a chain has none": ("--province", "46", "--cases", "1", "--days", "1"),
    "an edition by which results are returned": ("--province", "46", "--edition", "2023-07-01", "--cases", "900"),
    "an edition that is not in force": ("--province", "48", "--communes", "2", "--edition", "2025-07-01", "--bom"),
}


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))


def simulated(out: Path, *more: str) -> Result:
    result = call("simulate", *MONTH, *more, "--out", str(out))
    assert result.exit_code == 0, result.stderr
    return result


@pytest.mark.parametrize("place", PLACES)
def test_the_report_and_the_sheet_are_those_of_the_run_with_a_journal(tmp_path: Path, place: str):
    live, fast = tmp_path / "live", tmp_path / "fast"
    told = [simulated(out, *PLACES[place], *more).stdout for out, more in ((live, ()), (fast, ("--fast",)))]
    with_journal, without = (text.partition("\n\nBáo cáo: ")[0] for text in told)
    assert without == with_journal
    for name in ("report.html", "cases.csv"):
        assert (fast / name).read_bytes() == (live / name).read_bytes()
    assert sorted(path.name for path in fast.iterdir()) == ["cases.csv", "manifest.json", "report.html"]


def test_any_case_can_be_told_live(tmp_path: Path):
    simulated(tmp_path / "a", *PLACES["some communes of a province"], "--fast")
    with (tmp_path / "a" / "cases.csv").open(encoding="utf-8") as file:
        row = max(csv.DictReader(file), key=lambda one: int(one["events"]))
    told = json.loads(call("replay", str(tmp_path / "a"), row["case"].lower(), "--json").stdout)
    decided = {one["code"]: one["decided_at"] for one in told["stages"] if one["decided_at"]}
    assert decided
    for stage, at in decided.items():
        assert dt.datetime.fromisoformat(at).replace(microsecond=0).isoformat() == row[f"{stage}_decided_at"]


def test_the_log_is_written_on_wish(tmp_path: Path):
    simulated(tmp_path / "a", "--province", "46", "--fast", "--log")
    with (tmp_path / "a" / "cases.csv").open(encoding="utf-8") as file:
        n_events = sum(int(row["events"]) for row in csv.DictReader(file))
    assert pq.read_table(tmp_path / "a" / "events.parquet").num_rows == n_events
    assert json.loads((tmp_path / "a" / "manifest.json").read_text(encoding="utf-8"))["head"]["events"] == n_events


def test_a_run_with_a_journal_and_one_without_do_not_share_a_folder(tmp_path: Path):
    simulated(tmp_path / "a", "--province", "46", "--fast")
    result = call("simulate", *MONTH, "--province", "46", "--out", str(tmp_path / "a"), "--resume")
    assert result.exit_code == 2
    assert "fast" in result.stderr
    result = simulated(tmp_path / "a", "--province", "46", "--fast", "--resume")
    assert "đã xong" in result.stdout + result.stderr


def test_the_log_of_a_run_with_a_journal_is_exported_instead(tmp_path: Path):
    result = call("simulate", *MONTH, "--province", "46", "--log", "--out", str(tmp_path / "a"))
    assert result.exit_code == 2
    assert "--fast" in result.stderr
    assert not list(tmp_path.iterdir())


def with_office(data: Path, *more: str) -> Path:
    """A data folder whose offices are the packaged ones, and these."""
    data.mkdir()
    (data / "offices.csv").write_text(OFFICES.read_text(encoding="utf-8") + "".join(f"{row}\n" for row in more))
    return data


@pytest.mark.parametrize("closes_on", ["2027-06-30", "2026-08-31"])
def test_an_office_without_successor_is_refused_only_where_work_is_left(tmp_path: Path, closes_on: str):
    data = with_office(tmp_path / "data", f"registrar_19789,registrar,UBND thử,19789,2025-07-01,{closes_on}")
    more = ("--province", "46", "--cases", "900", "--fast", "--data", str(data), "--out", str(tmp_path / "a"))
    result = call("simulate", *MONTH, *more)
    if closes_on == "2027-06-30":
        assert result.exit_code == 0
        return
    assert result.exit_code == 2
    for told in ("UBND thử (registrar_19789)", "31/08/2026", "Phường Thuận Hóa (19789"):
        assert told in result.stderr
    assert not (tmp_path / "a").exists()  # the same folder takes the run that is mended


def test_a_folder_that_another_process_writes_to_is_told_as_that(tmp_path: Path):
    simulated(tmp_path / "a", "--province", "46", "--fast")
    manifest = tmp_path / "a" / "manifest.json"
    told = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps(told | {"head": None}), encoding="utf-8")
    handle = os.open(tmp_path / "a", os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    result = call("simulate", *MONTH, "--province", "46", "--fast", "--out", str(tmp_path / "a"), "--resume")
    os.close(handle)
    assert result.exit_code == 2
    assert "tiến trình khác" in result.stderr
    simulated(tmp_path / "a", "--province", "46", "--fast", "--resume")


@pytest.mark.parametrize(
    "changed",
    [{"cases": -3}, {"cases": 99_999_999_999}, {"days": 0}, {"province": "99"}, {"chain": "wedding"}, {"communes": -1}],
    ids=str,
)
def test_a_manifest_that_was_changed_is_told_as_that(tmp_path: Path, changed: dict[str, object]):
    simulated(tmp_path / "a", "--province", "46", "--fast")
    manifest = tmp_path / "a" / "manifest.json"
    told = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps(told | {"arguments": told["arguments"] | changed}), encoding="utf-8")
    result = call("replay", str(tmp_path / "a"), "KS26-0000001", "--lang", "en")
    assert result.exit_code == 2
    assert "not whole any more" in result.stderr


def test_a_run_of_other_data_is_told_with_the_option_that_names_them(tmp_path: Path):
    simulated(tmp_path / "a", "--province", "46", "--fast")
    data = with_office(tmp_path / "data", "registrar_19789,registrar,UBND thử,19789,2025-07-01,2027-06-30")
    result = call("replay", str(tmp_path / "a"), "KS26-0000001", "--data", str(data), "--lang", "en")
    assert result.exit_code == 2
    assert "--data" in result.stderr


def test_a_code_of_another_form_is_refused_at_once(tmp_path: Path):
    result = call("replay", str(tmp_path), "xx", "--lang", "en")
    assert result.exit_code == 2
    assert re.search(r"look like [A-Z]+[0-9]{2}-0000001", result.stderr)


def test_ctrl_c_leaves_no_half_file(tmp_path: Path):
    out = tmp_path / "a"
    argv = [LIENTHONG, "simulate", *MONTH, "--cases", "20000", "--fast", "--out", out]
    run = subprocess.Popen(
        argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # shells ignore it in the background
    )  # fmt: skip
    while run.poll() is None and not (out / ".cases.csv.half").exists():
        time.sleep(0.01)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert run.returncode == 130
    assert "--resume" in said
    assert [path.name for path in out.iterdir()] == ["manifest.json"]
