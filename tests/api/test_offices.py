"""Offices from a CSV file: what rows would change, what they change, and how wrong ones are refused whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from tests.api.said import faults, told
from tests.api.web.server import serving
from tests.api.web.town import GIVEN, Town
from workflows.files.office_rows import COLUMNS
from workflows.files.offices import load

HUE_1 = "social_insurance_hue_1"
CLOSES = f"{HUE_1},social_insurance,BHXH cơ sở Phú Xuân,hue_1,2025-07-01,2027-01-01"
FOLLOWS = "insurance_north,social_insurance,BHXH cơ sở Huế Bắc,hue_1,2027-01-01,"
RENAMED = "registrar_00004,registrar,UBND phường Ba Đình (trụ sở mới),00004,2025-07-01,"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "brought.csv"


def written(file: Path, *rows: str) -> Path:
    file.write_text("\n".join((",".join(COLUMNS), *rows, "")), encoding="utf-8")
    return file


def bring(file: Path, *argv: object) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, ["offices", str(file), *(str(one) for one in argv)])


def test_a_dry_run_tells_new_renamed_and_closed_offices_and_where_work_passes(file: Path, folder: Path):
    shown = told(bring(written(file, CLOSES, FOLLOWS, RENAMED), "--data", folder, "--dry-run", "--json"))
    differ = {
        one["office"]: {name for name in one["after"] if one["before"] and one["before"][name] != one["after"][name]}
        for one in shown["changes"]
    }
    assert differ == {HUE_1: {"closed_on"}, "insurance_north": set(), "registrar_00004": {"name"}}
    assert (shown["n_new"], shown["n_changed"], shown["n_unchanged"]) == (1, 2, 0)
    (move,) = shown["moves"]
    served = [one.code for one in load().communes if one.area == "hue_1"]
    assert move == {"from_on": "2027-01-01", "before": HUE_1, "after": "insurance_north", "communes": served}
    assert list(folder.iterdir()) == []


def test_what_was_told_is_then_what_every_command_reads(file: Path, folder: Path):
    written(file, CLOSES, FOLLOWS, RENAMED)
    would = told(bring(file, "--data", folder, "--dry-run", "--json"))
    done = told(bring(file, "--data", folder, "--json"))
    assert (would.pop("is_dry_run"), done.pop("is_dry_run")) == (True, False)
    assert would == done
    after = load(folder)
    assert after.by_office[HUE_1].closed_on == dt.date(2027, 1, 1)
    assert after.by_office["registrar_00004"].name == "UBND phường Ba Đình (trụ sở mới)"
    assert [one.code for one in after.by_cover["social_insurance", "hue_1"]] == [HUE_1, "insurance_north"]
    assert [one.name for one in folder.iterdir()] == ["offices.csv"]


def test_the_same_rows_again_change_nothing(file: Path, folder: Path):
    written(file, CLOSES, FOLLOWS)
    assert bring(file, "--data", folder).exit_code == 0
    before = (folder / "offices.csv").stat()
    again = told(bring(file, "--data", folder, "--json"))
    assert (again["changes"], again["moves"], again["n_unchanged"]) == ([], [], 2)
    assert (folder / "offices.csv").stat().st_mtime_ns == before.st_mtime_ns


def test_rows_that_are_not_brought_stay(file: Path, folder: Path):
    assert bring(written(file, RENAMED), "--data", folder).exit_code == 0
    assert bring(written(file, CLOSES, FOLLOWS), "--data", folder).exit_code == 0
    assert load(folder).by_office["registrar_00004"].name == "UBND phường Ba Đình (trụ sở mới)"


def test_an_office_that_covers_another_place_tells_both_sides(file: Path):
    """The police of one ward take over the next one's, whose own closes."""
    rows = (
        "police_00008,police,Công an phường Ngọc Hà,00008,2025-07-01,2027-01-01",
        "police_wide,police,Công an Ba Đình - Ngọc Hà,00008,2027-01-01,",
    )
    (move,) = told(bring(written(file, *rows), "--dry-run", "--json"))["moves"]
    assert (move["before"], move["after"], move["communes"]) == ("police_00008", "police_wide", ["00008"])


def test_an_office_of_before_two_tiers_is_renamed_and_no_work_passes(file: Path):
    row = "police_001_00004,police,Công an Trúc Bạch,001.00004,2021-07-01,2025-07-01"
    shown = told(bring(written(file, row), "--dry-run", "--json"))
    assert [one["office"] for one in shown["changes"]] == ["police_001_00004"]
    assert shown["moves"] == []


@pytest.mark.parametrize(
    ("rows", "line", "says"),
    [
        ((RENAMED, CLOSES), 3, "01/01/2027"),
        ((CLOSES, FOLLOWS.replace("2027-01-01", "2027-01-02")), 2, "01/01/2027"),
        ((f"{HUE_1},social_insurance,BHXH,hue_2,2027-01-01,",), 2, "social_insurance_hue_2"),
        ((CLOSES, FOLLOWS.replace("hue_1,", "hue_2,")), 3, "social_insurance_hue_2"),
    ],
    ids=["no successor", "a day between", "two at a time", "the successor covers another place"],
)
def test_communes_are_not_left_without_an_office(file: Path, folder: Path, rows: tuple[str, ...], line: int, says: str):
    (fault,) = faults(bring(written(file, *rows), "--data", folder, "--json"))
    assert (fault["file"], fault["line"]) == ("brought.csv", line)
    assert says in fault["message"]
    assert list(folder.iterdir()) == []


def test_all_wrong_rows_are_told_at_once_in_their_order(file: Path, folder: Path):
    wrong = (
        "Police,police,Công an,00008,2025-07-01,",
        "police_a,polic,Công an,00008,2025-07-01,",
        "police_b,police,Công an,00008,2025-07-01,",
        "police_c,police,,00008,2025-07-01,",
        "police_d,police,Công an,0000,2025-07-01,",
        "police_e,police,Công an,00008,1/7/2025,",
    )
    found = faults(bring(written(file, *wrong), "--data", folder, "--json"))
    assert [one["line"] for one in found] == list(range(2, 8))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "raw", [b"", f"{';'.join(COLUMNS)}\n{RENAMED.replace(',', ';')}\n".encode(), f"{','.join(COLUMNS)}\n".encode()]
)
def test_a_file_that_is_no_list_of_offices_is_refused(file: Path, folder: Path, raw: bytes):
    file.write_bytes(raw)
    (fault,) = faults(bring(file, "--data", folder, "--json"))
    assert fault["code"] == "data_key"
    assert list(folder.iterdir()) == []


def test_without_a_folder_there_is_only_a_look(file: Path, folder: Path):
    refused = bring(written(file, RENAMED))
    assert refused.exit_code == 2
    assert "--data" in refused.stderr
    refused = bring(file, "--data", folder / "typo")
    assert (refused.exit_code, list(folder.iterdir())) == (2, [])


def test_a_folder_that_cannot_be_written_is_left_as_it_was(file: Path, folder: Path):
    (folder / ".offices.csv.half").mkdir()
    refused = bring(written(file, RENAMED), "--data", folder)
    assert refused.exit_code == 2
    assert [one.name for one in folder.iterdir()] == [".offices.csv.half"]


def test_work_of_a_served_database_that_would_pass_on_is_counted(file: Path, tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    rows = (
        "registrar_00004,registrar,UBND phường Ba Đình,00004,2025-07-01,2027-01-01",
        "registrar_next,registrar,UBND phường Ba Đình (mới),00004,2027-01-01,",
    )
    with serving(path) as server:
        town = Town(server)
        town.submitted("Trẻ Một"), town.submitted("Trẻ Hai")
        item, claim = town.claimed(town.submitted("Trẻ Ba"))
        town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
        shown = told(bring(written(file, *rows), "--dry-run", "--db", path, "--json"))
        assert shown["open_stages"] == {"registrar_00004": 2}
        assert shown["undelivered"] == {"registrar_00004": 1}
        text = bring(file, "--dry-run", "--db", path, "--lang", "en").stdout
    assert "has stages that have not ended: 2, results not delivered: 1; to UBND phường Ba Đình (mới) (" in text
