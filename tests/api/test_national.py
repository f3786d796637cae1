"""`lienthong simulate --national`: a year of the country at a terminal, and its page."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.reports.national import National
from api.terminal.program import app
from engine.runs.replications import RATES, Figure, Interval

SMALL = ("--national", "--year", "2026", "--cases", "3000")


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, ["simulate", *argv])


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    out = tmp_path_factory.mktemp("national") / "2026"
    return out, call(*SMALL, "--out", str(out))


def test_the_summary_begins_with_what_a_leader_asks(shown: tuple[Path, Result]):
    out, result = shown
    assert result.exit_code == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == "Cả nước, 01/01/2026 – 31/12/2026"
    assert re.match(r"3\.000 hồ sơ; đúng hạn \d+,\d % của [\d.]+ thủ tục có hạn đã biết", lines[1])
    assert f"Báo cáo: {out / 'report.html'}" in result.stdout


def test_progress_goes_to_standard_error(shown: tuple[Path, Result]):
    _, result = shown
    assert "sinh các gia đình" in result.stderr
    assert "sinh các gia đình" not in result.stdout


def test_the_page_stands_alone_and_has_its_pictures(shown: tuple[Path, Result]):
    out, _ = shown
    page = (out / "report.html").read_text(encoding="utf-8")
    HTMLParser().feed(page)
    assert not re.search(r"<script|https?://(?!www\.w3\.org)|<link rel=\"stylesheet", page)
    assert page.count('<svg class="picture') >= 10
    assert page.count('<svg class="range') >= 10
    assert page.count("hồ sơ</text>") == 2 * 34  # a panel for each province, wide and narrow
    assert "con số về gia đình và cơ quan" in page
    assert "Đây là một lần chạy" in page


def test_the_page_says_which_systems_were_down_and_which_edition_held(tmp_path: Path):
    more = ("--outage", "population_db=2026-03-01..2026-03-21", "--edition", "2025-07-01")
    assert call(*SMALL, *more, "--out", str(tmp_path)).exit_code == 0
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert re.search(r"Hệ thống ngừng: [^<]*01/03/2026[^<]*22/03/2026", page)
    assert "có hiệu lực vào ngày 01/07/2025, cho mọi hồ sơ" in page


def test_the_page_puts_the_year_beside_published_figures_and_tells_what_is_not_so(shown: tuple[Path, Result]):
    out, result = shown
    page = (out / "report.html").read_text(encoding="utf-8")
    part = page[page.index('id="cong-bo"') : page.index('id="co-quan"')]
    for told in (
        "93,61–97,62 %",
        "Xã Long Phú",
        "Nguồn: vss 12673",
        "không tìm thấy",
        "kể mọi thủ tục",
        "như dòng trên",
    ):
        assert told in part
    assert "Hiệu chỉnh chưa khớp" in part
    assert "cả năm là 2.200.000" in part  # 3.000 cases are no year
    assert "khoảng dùng để hiệu chỉnh chứa con số mô phỏng" in result.stdout


def test_a_published_file_of_the_user_replaces_the_packaged_one_and_its_digest(tmp_path: Path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "published.toml").write_text("", encoding="utf-8")
    assert call(*SMALL, "--out", str(tmp_path / "a"), "--data", str(data)).exit_code == 0
    assert "cong-bo" not in (tmp_path / "a" / "report.html").read_text(encoding="utf-8")
    refused = call(*SMALL, "--out", str(tmp_path / "a"), "--resume")
    assert refused.exit_code == 2
    assert "published.toml" in refused.stderr


def test_a_fault_of_a_published_file_is_told_before_anything_is_played(tmp_path: Path):
    (tmp_path / "published.toml").write_text('[[published]]\nmeasure = "days"\n', encoding="utf-8")
    refused = call(*SMALL, "--out", str(tmp_path / "a"), "--data", str(tmp_path))
    assert refused.exit_code == 2
    assert "published.toml" in refused.stderr
    assert not (tmp_path / "a").exists()


def test_the_sheets_and_the_manifest_stand_beside_it(shown: tuple[Path, Result]):
    out, _ = shown
    names = {path.name for path in out.iterdir()}
    assert names == {
        "report.html", "manifest.json", "stages.csv", "offices.csv", "communes.csv", "provinces.csv", "late.csv",
    }  # fmt: skip
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["head"]["events"] > 30_000


def test_with_json_one_document_is_printed(tmp_path: Path):
    result = call(*SMALL, "--out", str(tmp_path / "a"), "--json", "--replications", "2")
    told = json.loads(result.stdout)
    assert told["cases"] == 3_000
    assert len(told["provinces"]) == 34
    assert told["runs"] == 2
    assert {one["figure"] for one in told["intervals"]} >= {"on_time", "median_days"}
    assert sum(one["cases"] for one in told["provinces"].values()) + told["cases_of_no_commune"] == 3_000
    assert {one["verdict"] for one in told["published"]} >= {"inside", "above", "not_published"}
    rates = [one for one in told["intervals"] if one["figure"] in RATES]
    assert any(one["high"] == 100.0 for one in rates)  # two runs alone say little
    assert all(0 <= one["low"] <= one["mean"] <= one["high"] <= 100 for one in rates)
    assert all(one["low"] >= 0 for one in told["intervals"])
    assert all(one["source"] and one["simulated"] is not None for one in told["published"])
    assert result.stderr == ""


def test_the_log_is_written_on_wish(tmp_path: Path):
    result = call(*SMALL, "--out", str(tmp_path / "a"), "--log", "--lang", "en")
    assert result.exit_code == 0
    assert result.stdout.startswith("The whole country")
    assert (tmp_path / "a" / "events.parquet").stat().st_size > 100_000


def test_an_interval_is_shown_within_what_its_figure_can_be():
    rate, late, days = Figure("on_time"), Figure("group_on_time"), Figure("days", "death_registration")
    several = {rate: Interval(99.0, 5.0, 2), late: Interval(1.0, 5.0, 2), days: Interval(3.0, 200.0, 2)}
    it = National(None, several=several)
    assert [it.between(*one) for one in several] == ["94,00–100,00", "0,00–6,00", "0,00–203,00"]


@pytest.mark.parametrize("more", [(), ("--lang", "en")])
def test_ctrl_c_leaves_standard_output_empty_and_tells_a_program_in_json(more, tmp_path: Path, monkeypatch):
    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("engine.runs.national.play", stop)
    for argv in (("--json",), ()):
        result = call(*SMALL, "--out", str(tmp_path / "a"), "--resume", *argv, *more)
        assert (result.exit_code, result.stdout) == (130, "")
        assert "--resume" in result.stderr
        if argv:
            assert json.loads(result.stderr)["error"]["code"] == "stopped"


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("--year", "2026"), "--national"),
        (("--from", "2026-09-01", "--out", "x"), "--cases"),
        ((*SMALL, "--replications", "1"), "từ 2 đến 100"),
        (("--national", "--year", "2040"), "lịch"),
        (("--national", "--year", "2020"), "--year từ 2026"),
        (("--national", "--year", "2025"), "--year từ 2026"),
        (("--national", "--year", "0"), "--year"),
        (("--national", "--year", "10000"), "--year"),
        (("--national", "--cases", "99000000"), "10000000"),
        (("--national", "--cases", "0"), "--cases"),
        ((*SMALL, "--from", "2026-09-01"), "bỏ --from"),
        ((*SMALL, "--days", "7"), "bỏ --days"),
        ((*SMALL, "--province", "Huế"), "bỏ --province"),
        ((*SMALL, "--communes", "3"), "bỏ --communes"),
        ((*SMALL, "--bom"), "bỏ --bom"),
        ((*SMALL, "--data", ""), "--data trống: nêu một thư mục"),
        ((*SMALL, "--data", "nowhere"), "nowhere"),
    ],
)
def test_what_is_asked_wrongly_is_told_with_what_would_be_right(argv, says, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = call(*argv)
    assert result.exit_code == 2
    assert says in result.stderr
    assert not list(tmp_path.iterdir())


def test_a_year_that_was_stopped_is_written_anew_with_resume(shown: tuple[Path, Result], tmp_path: Path):
    whole, _ = shown
    for path in (whole / "report.html", whole / "manifest.json"):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".json":
            text = json.dumps(json.loads(text) | {"head": None})
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    again = call(*SMALL, "--out", str(tmp_path), "--resume")
    assert again.exit_code == 0, again.stderr
    assert (tmp_path / "manifest.json").read_bytes() == (whole / "manifest.json").read_bytes()
    assert "đã xong" in call(*SMALL, "--out", str(tmp_path), "--resume").stdout


def test_a_figure_that_one_run_alone_knows_has_no_interval(tmp_path: Path):
    argv = ("--national", "--year", "2026", "--cases", "1", "--replications", "3", "--json")
    told = json.loads(call(*argv, "--out", str(tmp_path / "a")).stdout, parse_constant=pytest.fail)
    assert told["runs"] == 3
