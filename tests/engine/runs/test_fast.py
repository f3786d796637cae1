"""A month without its journal: the report of the one with a journal, figure by figure."""

import csv
import datetime as dt
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app

MONTH = ("--cases", "150", "--days", "12", "--from", "2026-08-25", "--seed", "11")
PLACES = {
    "some communes of a province": ("--province", "46", "--communes", "4"),
    "a province where a register is down": ("--province", "Huế", "--outage", "population_db=2026-08-27..2026-08-31"),
    "one chain of the whole country": ("--chain", "death"),
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
