"""`lienthong case` and `lienthong cases`: case files played, told, and written to a folder."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app

ORDINARY = """
title = "Bé Minh Châu ra đời"
story = "Anh Tuấn nộp một lần cho cả ba việc."
chain = "birth"
submitted_at = 2026-07-13T08:20:00
chosen = "all"

ordinary = true

[declaration]
registration_commune = "Phường Ba Đình"
residence_commune = "Phường Ba Đình"
applicant_name = "Nguyễn Anh Tuấn"
applicant_id = "001090004821"
applicant_relation = "cha"
child_name = "Nguyễn Minh Châu"
child_born_on = 2026-07-10
child_sex = "nữ"
mother_name = "Lê Thị Lan"
father_name = "Nguyễn Anh Tuấn"
n_copies = 2
"""
DEATH = """
title = "Ông Dũng qua đời"
story = "Ông hưởng lương hưu."
chain = "death"
submitted_at = 2026-08-11T09:00:00
chosen = "three"

ordinary = true

[declaration]
last_residence_commune = "Phường Ba Đình"
applicant_name = "Lê Thị Cúc"
applicant_id = "001180000002"
applicant_relation = "vợ"
deceased_name = "Phạm Văn Dũng"
died_at = 2026-08-10T06:00:00
pensioner = true
"""
ASKED = """
[[script]]
stage = "birth_registration"
does = "ask_supplement"
items = ["birth_notice"]
note = "ảnh bị mờ"
"""
UNMET = '[expect.health_card]\nstate = "refused"\n'
TOO_LATE = """
[[script]]
stage = "birth_registration"
does = "ask_supplement"
items = ["birth_notice"]
[[citizen]]
does = "supplement"
stage = "birth_registration"
at = 2026-07-30T09:00:00
"""


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "a_birth.toml").write_text(ORDINARY, encoding="utf-8")
    (folder / "b_death.toml").write_text(DEATH, encoding="utf-8")
    return folder


def test_a_case_is_told_to_its_end(cases):
    result = call("case", str(cases / "a_birth.toml"))
    assert result.exit_code == 0
    assert result.stdout.startswith("Bé Minh Châu ra đời\n")
    assert "Hồ sơ kết thúc" in result.stdout
    assert "Bản sao trích lục: 16.000 đồng" in result.stdout


def test_people_read_times_to_the_minute(cases):
    assert not re.search(r"\d\d:\d\d:\d\d", call("case", str(cases / "a_birth.toml")).stdout)


def test_an_officers_own_words_stand_in_the_case_and_on_the_page(cases, tmp_path):
    (cases / "a_birth.toml").write_text(ORDINARY + ASKED, encoding="utf-8")
    assert "mờ”" in call("case", str(cases / "a_birth.toml")).stdout
    assert call("cases", str(cases), "--out", str(tmp_path / "page")).exit_code == 0
    assert "lời ghi: “ảnh bị mờ”" in (tmp_path / "page" / "index.html").read_text(encoding="utf-8")


def test_what_was_put_in_order_stands_at_the_head_of_the_case_and_on_the_page(cases, tmp_path):
    file, page = cases / "a_birth.toml", tmp_path / "page"
    file.write_text(ORDINARY.replace("n_copies = 2", 'applicant_phone = "+84 912 345 678"'), encoding="utf-8")
    written = "Tờ khai được ghi lại cho đúng cách viết: số điện thoại: 0912345678"
    head, _, _ = call("case", str(file)).stdout.partition("\nKết quả:")
    assert head.splitlines()[-1] == written
    assert call("cases", str(cases), "--out", str(page)).exit_code == 0
    assert (page / "index.html").read_text(encoding="utf-8").count(written.partition(":")[0]) == 1
    assert written in (page / "index.html").read_text(encoding="utf-8")
    told = json.loads((page / "cases.json").read_text(encoding="utf-8"))["cases"]
    assert [one["put_in_order"] for one in told] == [{"applicant_phone": "0912345678"}, {}]


def test_a_case_as_one_document(cases):
    it = json.loads(call("case", str(cases / "b_death.toml"), "--json").stdout)
    assert [stage["state"] for stage in it["stages"]] == ["approved", "approved", "approved", "not_chosen"]
    (money,) = [gain["money"] for gain in it["gains"] if gain["money"]]
    assert (money["dong"], money["formula"]) == (25_300_000, "10 × 2.530.000")
    assert it["events"][0]["kind"] == "Submitted"
    assert all(event["clauses"] for event in it["events"])
    assert it["unmet"] == []


def test_a_result_is_told_with_its_code_on_the_portal_where_one_is_known(cases):
    file = str(cases / "a_birth.toml")
    gains = json.loads(call("case", file, "--json").stdout)["gains"]
    portal = {gain["code"]: gain["portal_result"] for gain in gains}
    assert portal["birth_certificate"]["code"] == "KQ.G15.000031"
    assert (portal["birth_certificate"]["tag"], portal["birth_certificate"]["status"]) == ("ttdb_ket_qua", "verified")
    assert portal["health_card"] is None  # none was read
    assert "mã trên Cổng: KQ.G15.000031" in call("case", file).stdout


def test_an_expectation_that_is_not_met_is_told_with_exit_code_1(cases):
    file = cases / "a_birth.toml"
    file.write_text(ORDINARY + UNMET, encoding="utf-8")
    result = call("case", str(file))
    assert result.exit_code == 1
    assert "✗ không như mong đợi: cấp thẻ bảo hiểm y tế, trạng thái: mong đợi" in result.stdout


YOUNGER = ORDINARY.replace("2026-07-10", "1950-07-10") + '\n[expect]\nrefused = ["applicant_id", "child_born_on"%s]\n'


def test_a_declaration_that_is_to_be_sent_back_is_told_as_it_is_refused(cases):
    file = cases / "a_birth.toml"
    file.write_text(YOUNGER % "", encoding="utf-8")
    result = call("case", str(file))
    assert result.exit_code == 0
    assert "Tờ khai bị trả lại" in result.stdout
    told = json.loads(call("case", str(file), "--json").stdout)
    assert {"applicant_id", "child_born_on"} <= {one["field"] for one in told["refused"]}
    assert told["unmet"] == []


@pytest.mark.parametrize("declared", [YOUNGER % ', "child_sex"', YOUNGER.replace("1950-07-10", "2026-07-10") % ""])
def test_a_field_that_was_not_refused_as_expected_is_told_with_exit_code_1(cases, declared):
    file = cases / "a_birth.toml"
    file.write_text(declared, encoding="utf-8")
    result = call("case", str(file))
    assert result.exit_code == 1
    assert ": mong đợi bị trả lại, thực tế không" in result.stdout


def test_a_field_that_is_to_be_refused_is_a_text(cases):
    file = cases / "a_birth.toml"
    file.write_text(YOUNGER % ", 7", encoding="utf-8")
    assert "refused" in call("case", str(file)).stderr


def test_cases_that_are_sent_back_are_told_beside_the_others(cases):
    (cases / "a_birth.toml").write_text(YOUNGER % "", encoding="utf-8")
    found = json.loads(call("cases", str(cases), "--out", str(cases.parent / "out"), "--json").stdout)
    assert [one["case"] for one in found["sent_back"]] == ["a_birth"]
    assert "a_birth" not in {one["case"] for one in found["cases"]}


def test_what_somebody_tried_in_vain_is_told(cases):
    file = cases / "a_birth.toml"
    file.write_text(ORDINARY + TOO_LATE, encoding="utf-8")
    shown = call("case", str(file)).stdout
    assert "– không được nhận: 30/07/2026 09:00, gia đình:" in shown


def test_a_case_is_told_with_those_it_is_linked_to(cases):
    twin = ORDINARY.replace('title = "Bé Minh Châu ra đời"', 'title = "Bé Minh Khôi ra đời"\nlinked = ["a_birth"]')
    (cases / "c_twin.toml").write_text(twin, encoding="utf-8")
    assert call("case", str(cases / "c_twin.toml")).stdout.startswith("Bé Minh Khôi ra đời\n")


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ('"001090004821"', '"٠٠١٠٩٠٠٠٤٨٢١"', "case_declaration", "applicant_id"),
        ("2026-07-10", "2026-08-10", "case_declaration", "child_born_on"),
        ('title = "Bé', 'titel = "Bé', "data_key", "titel"),
        ('chosen = "all"', 'chosen = "al"', "data_", "all"),
        ('chain = "birth"', 'chain = "bith"', "data_", "birth"),
        ("submitted_at = 2026-07-13", "submitted_at = 2021-06-13", "data_", "01/07/2021"),
        ("[declaration]", "[declaration", "data_syntax", "a_birth.toml"),
    ],
)
def test_a_wrong_case_file_is_refused_with_what_would_be_right(cases, old, new, code, says):
    file = cases / "a_birth.toml"
    file.write_text(ORDINARY.replace(old, new), encoding="utf-8")
    result = call("case", str(file))
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"[{code}" in result.stderr
    assert says in result.stderr


@pytest.mark.parametrize("name", ["nowhere", "", "x" * 300, "a\udcffb"])
def test_a_path_that_leads_nowhere_is_refused(cases, name):
    result = call("case", str(cases / name / "x.toml"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "[no_case_file]" in result.stderr


def test_a_day_that_no_calendar_covers_is_told_with_the_file_and_what_to_mend(cases):
    file = cases / "a_birth.toml"
    file.write_text(ORDINARY.replace("2026-07-13", "2099-07-13").replace("2026-07-10", "2099-07-10"), encoding="utf-8")
    result = call("case", str(file))
    assert (result.exit_code, result.stdout) == (2, "")
    for part in ("[submitted_beyond]", "a_birth.toml", "nộp ngày 13/07/2099", "31/12/2032", "sửa submitted_at"):
        assert part in result.stderr


@pytest.mark.parametrize("name", ["", " "])
def test_a_folder_without_a_name_is_refused(cases, name, monkeypatch):
    monkeypatch.chdir(cases)
    result = call("cases", str(cases), "--out", name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--out trống: nêu một thư mục" in result.stderr


def test_a_run_writes_a_page_and_the_data_and_sums_up(cases, tmp_path):
    out = tmp_path / "out"
    result = call("cases", str(cases), "--out", str(out))
    assert result.exit_code == 0
    assert "2 hồ sơ, 6 thủ tục đã giải quyết" in result.stdout
    assert "Trợ cấp: 25.300.000 đồng theo 1 quyết định (nguồn thứ cấp)" in result.stdout
    assert "Bé Minh Châu ra đời" in (out / "index.html").read_text(encoding="utf-8")
    assert [it["title"] for it in json.loads((out / "cases.json").read_text(encoding="utf-8"))["cases"]] == [
        "Bé Minh Châu ra đời",
        "Ông Dũng qua đời",
    ]


def test_a_run_can_be_repeated_and_writes_the_same(cases, tmp_path):
    out = tmp_path / "out"
    call("cases", str(cases), "--out", str(out))
    first = {path.name: path.read_bytes() for path in out.iterdir()}
    assert call("cases", str(cases), "--out", str(out)).exit_code == 0
    assert {path.name: path.read_bytes() for path in out.iterdir()} == first


def test_the_document_of_a_run_says_where_its_files_are(cases, tmp_path):
    it = json.loads(call("cases", str(cases), "--out", str(tmp_path / "out"), "--json").stdout)
    assert Path(it["page"]).is_file()
    assert Path(it["data"]).is_file()
    assert (it["figures"]["n_cases"], len(it["cases"])) == (2, 2)


def test_without_files_those_of_the_folder_cases_are_played(cases, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "2 hồ sơ" in call("cases", "--out", "out").stdout


def test_a_file_that_is_named_twice_is_played_once(cases, tmp_path):
    result = call("cases", str(cases), str(cases / "a_birth.toml"), "--out", str(tmp_path / "out"))
    assert "2 hồ sơ" in result.stdout


def test_a_folder_of_somebody_else_is_left_alone(cases):
    result = call("cases", str(cases), "--out", str(cases))
    assert result.exit_code == 2
    assert "[folder_not_ours]" in result.stderr
    assert sorted(path.name for path in cases.iterdir()) == ["a_birth.toml", "b_death.toml"]


def test_an_unmet_expectation_fails_the_run_and_is_on_the_page(cases, tmp_path):
    (cases / "a_birth.toml").write_text(ORDINARY + UNMET, encoding="utf-8")
    result = call("cases", str(cases), "--out", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "✗ 1. cấp thẻ bảo hiểm y tế, trạng thái: mong đợi" in result.stdout
    assert "Không như mong đợi" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


def test_the_page_is_vietnamese_whatever_the_summary_speaks(cases, tmp_path):
    result = call("cases", str(cases), "--out", str(tmp_path / "out"), "--lang", "en")
    assert "2 cases, 6 stages decided" in result.stdout
    assert "2 gia đình" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


def test_own_data_change_what_is_played(cases, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    packaged = Path("workflows/data/figures.toml").read_text(encoding="utf-8")
    (own / "figures.toml").write_text(packaged.replace("value = 2_530_000", "value = 2_600_000"), encoding="utf-8")
    it = json.loads(call("case", str(cases / "b_death.toml"), "--data", str(own), "--json").stdout)
    assert next(gain["money"]["dong"] for gain in it["gains"] if gain["money"]) == 26_000_000


def test_a_folder_is_no_case(cases):
    result = call("case", str(cases))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "lienthong cases" in result.stderr
