"""`lienthong simulate`, `journal` and `erase`: what is asked wrongly, what is shown, and what a journal is good for."""

import csv
import datetime as dt
import json
import re
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from engine.runs.arguments import province_code
from workflows.files.offices import load

SMALL = ("--province", "hue", "--communes", "3", "--cases", "60", "--days", "5", "--from", "2026-09-01")


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    out = tmp_path_factory.mktemp("simulated") / "hue"
    return out, call("simulate", *SMALL, "--out", str(out))


def test_the_summary_begins_with_what_a_leader_asks(shown: tuple[Path, Result]):
    out, result = shown
    assert result.exit_code == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == "3 xã, phường của Thành phố Huế, 01/09/2026 – 05/09/2026"
    assert re.match(r"60 hồ sơ, \d+ đã xong; đúng hạn \d+,\d % của \d+ thủ tục có hạn đã biết", lines[1])
    assert f"Báo cáo: {out / 'report.html'}" in result.stdout


def test_progress_goes_to_standard_error(shown: tuple[Path, Result]):
    assert "hồ sơ đã xong" in shown[1].stderr


def test_the_report_stands_alone_and_has_its_pictures(shown: tuple[Path, Result]):
    page = (shown[0] / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"<script|https?://|@import|url\((?!#)", page)
    assert page.count('class="picture') >= 14
    for title in (
        "Hồ sơ đến và việc còn chờ", "Thời gian đi đâu", "Đúng hạn", "Ai chờ ai, bao lâu", "Cơ quan bận nhất",
        "Bản đồ xã, phường", "Một gia đình bình thường", "Gia đình chờ lâu nhất", "Bổ sung và từ chối", "Dựa vào đâu",
    ):  # fmt: skip
        assert f">{title}</h2>" in page
    assert "None" not in page


def test_the_table_of_cases_can_be_read_by_a_spreadsheet(shown: tuple[Path, Result]):
    """Days are Viet Nam's, names stand beside codes, and no code can be taken for a number."""
    rows = list(csv.DictReader((shown[0] / "cases.csv").open(encoding="utf-8")))
    connection = sqlite3.connect(shown[0] / "journal.sqlite")
    told = dict(connection.execute("SELECT case_code, at FROM events WHERE number = 1"))
    connection.close()
    assert {row["case"] for row in rows} == set(told)
    for row in rows:
        assert re.fullmatch(r"[0-9]{5} \D.+", row["commune"])
        at = dt.datetime.fromisoformat(row["submitted_at"])
        assert at.utcoffset() == dt.timedelta(hours=7)
        assert at == dt.datetime.fromisoformat(told[row["case"]]).replace(microsecond=0)
        offices = [name for name in row if name.endswith("_office") and row[name]]
        assert offices
        assert all(row[f"{name}_name"] for name in offices)


def test_with_json_one_document_is_printed(tmp_path: Path):
    result = call("simulate", *SMALL, "--out", str(tmp_path / "out"), "--json")
    told = json.loads(result.stdout)
    assert result.stderr == ""
    assert told["cases"] == 60
    assert told["arguments"]["province"] == "46"
    assert told["head"]["events"] == told["events"]
    assert set(told["chains"]) == {"birth", "death"}
    assert sum(one["officers"] for one in told["offices"].values()) > 5


def loads(out: Path, *more: str) -> dict[str, dict[str, Any]]:
    """The offices that 40 families of two communes come to on one day, as --json tells them."""
    asked = ("--province", "Huế", "--communes", "2", "--cases", "40", "--days", "1", *more, "--out", str(out), "--json")
    return dict(json.loads(call("simulate", *asked).stdout)["offices"])


def test_demand_may_pass_what_an_office_can_give_and_use_may_not(tmp_path: Path):
    found = loads(tmp_path / "out", "--from", "2026-09-03")
    assert max(one["demand_over_capacity_percent"] for one in found.values()) > 100
    assert all(0 < one["use_percent"] <= 100 for one in found.values())
    (busiest, *_) = sorted(found.values(), key=lambda one: -one["demand_over_capacity_percent"])
    share = busiest["given_hours"] / busiest["capacity_hours"]
    assert busiest["demand_over_capacity_percent"] == pytest.approx(100 * share, rel=0.01)


def test_a_queue_on_a_holiday_is_not_told_as_an_office_without_work(tmp_path: Path):
    found = loads(tmp_path / "out", "--from", "2026-09-02")
    assert any(one["longest_queue"] for one in found.values())
    assert {(one["demand_over_capacity_percent"], one["use_percent"]) for one in found.values()} == {(None, None)}
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert 'data-head="Bận trong kỳ">–<' in page


def test_the_summary_speaks_english(tmp_path: Path):
    result = call("simulate", *SMALL, "--out", str(tmp_path / "out"), "--lang", "en")
    assert result.stdout.startswith("3 communes of Thành phố Huế")
    assert "On time by stage" in result.stdout
    assert "hồ sơ" not in result.stdout + result.stderr


@pytest.mark.parametrize("edition", ["2025-07-01", "2023-06-15"])  # the first has no survivor benefit to choose
def test_one_chain_alone_and_an_edition_as_told(edition: str, tmp_path: Path):
    out = tmp_path / "out"
    asked = ("--chain", "death", "--edition", edition, "--out", str(out), "--json")
    told = json.loads(call("simulate", *SMALL, *asked).stdout)
    assert set(told["chains"]) == {"death"}
    assert f'"edition_on":"{edition}"' in (out / "events.jsonl").read_text(encoding="utf-8")


def test_a_system_that_is_down_makes_officers_wait_for_it(tmp_path: Path):
    out = tmp_path / "out"
    result = call("simulate", *SMALL, "--outage", "population_db=2026-09-03..2026-09-04", "--out", str(out), "--json")
    waits = [one for one in json.loads(result.stdout)["waits"] if one["whom"] == "population_db"]
    assert sum(one["n"] for one in waits) > 3


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--province", "Hue Thuong"), "gần nhất"),
        (("--chain", "brith"), "có: birth, both, death"),
        (("--communes", "0"), "--communes phải từ 1 đến 40"),
        (("--communes", "41"), "--communes phải từ 1 đến 40"),
        (("--cases", "0"), "--cases phải từ 1"),
        (("--days", "400"), "--days phải từ 1 đến 366"),
        (("--from", "2020-01-01"), "--from từ 01/07/2025: không mô phỏng gia đình nào trước ngày ấy"),
        (("--from", "2025-06-30"), "--from từ 01/07/2025"),
        (("--from", "2040-01-01"), "lịch"),
        (("--from", "hôm qua"), "không đọc được ngày"),
        (("--edition", "2021-06-30"), "01/07/2021"),
        (("--edition", "2023-06-14"), "không có thư mục engine/families/birth_separate"),
        (("--chain", "death", "--edition", "2023-06-14"), "không có thư mục engine/families/death_separate"),
        (("--chain", "birth_separate"), "không có thư mục engine/families/birth_separate"),
        (("--outage", "population_db"), "HỆ_THỐNG=TỪ..ĐẾN"),
        (("--outage", "populationdb=2026-09-03..2026-09-04"), "gần nhất: population_db"),
        (("--outage", "hospital=2026-09-04..2026-09-03"), "ĐẾN phải sau TỪ"),
        (("--outage", "hospital=2026-09-04..2026-02-30"), "không có ngày này"),
        (("--out", ""), "--out trống"),
    ],
)
def test_what_is_asked_wrongly_is_told_with_what_would_be_right(tmp_path: Path, more: tuple[str, ...], told: str):
    result = call("simulate", *SMALL, "--out", str(tmp_path / "out"), *more)
    assert (result.exit_code, result.stdout) == (2, ""), result.stdout
    assert told in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("word", ["79", "hồ chí minh", "Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", "tp.ho chi minh"])
def test_a_province_is_found_as_people_write_it(word: str):
    assert province_code(word, load()) == "79"


# Journals


@pytest.fixture
def journal(shown: tuple[Path, Result], tmp_path: Path) -> Path:
    """A copy of the folder, to be altered."""
    return Path(shutil.copytree(shown[0], tmp_path / "copy"))


def alter(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(folder / "journal.sqlite")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_an_untouched_journal_verifies(journal: Path):
    for path in (journal, journal / "journal.sqlite"):
        result = call("journal", "verify", str(path))
        assert result.exit_code == 0
        assert "không sự kiện nào bị sửa" in result.stdout


def test_without_a_manifest_it_says_what_cannot_show(journal: Path):
    (journal / "manifest.json").unlink()
    result = call("journal", "verify", str(journal))
    assert result.exit_code == 0
    assert "không biết phần cuối có bị cắt không" in result.stdout


def test_a_tampered_journal_names_the_first_bad_event(journal: Path):
    alter(journal, "UPDATE events SET data = replace(data, 'actor', 'aktor') WHERE position = 7")
    result = call("journal", "verify", str(journal))
    assert result.exit_code == 1
    assert "sự kiện thứ 7, hồ sơ" in result.stdout
    told = json.loads(call("journal", "verify", str(journal), "--json").stdout)
    assert told["fault"]["position"] == 7


def test_tables_that_are_not_what_the_journal_tells_are_shown_and_mended(journal: Path):
    assert call("journal", "rebuild", "--check", str(journal)).exit_code == 0
    alter(journal, "UPDATE work_items SET holder = 'ai đó' WHERE rowid = 3")
    found = call("journal", "rebuild", "--check", str(journal))
    assert found.exit_code == 1
    assert "ai đó →" in found.stdout
    assert call("journal", "rebuild", str(journal)).exit_code == 0
    assert call("journal", "rebuild", "--check", str(journal)).exit_code == 0
    assert call("journal", "verify", str(journal)).exit_code == 0


def test_an_erased_family_is_in_no_file_and_the_chain_still_verifies(journal: Path):
    code = (journal / "cases.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[0]
    result = call("erase", str(journal), "--case", code)
    assert result.exit_code == 0
    assert re.search(r"đã xóa [1-9]", result.stdout)
    assert call("journal", "verify", str(journal)).exit_code == 0
    assert call("journal", "rebuild", "--check", str(journal)).exit_code == 0


@pytest.mark.parametrize("argv", [("journal", "verify"), ("journal", "rebuild"), ("erase", "--case", "KS26-0000001")])
@pytest.mark.parametrize("path", ["nowhere", "letter.txt"])
def test_a_file_that_is_no_journal_is_told_so_and_nothing_is_made(tmp_path: Path, argv: tuple[str, ...], path: str):
    (tmp_path / "letter.txt").write_text("một lá thư\n" * 100, encoding="utf-8")
    result = call(*argv, str(tmp_path / path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert path in result.stderr
    assert not (tmp_path / "nowhere").exists()


def test_an_unknown_case_is_told_the_nearest(journal: Path):
    result = call("erase", str(journal), "--case", "KS26-000001")
    assert result.exit_code == 2
    assert "gần nhất: KS26-00000" in result.stderr
