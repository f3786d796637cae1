"""`lienthong spec`: somebody's own scenarios are played, and a slip of the pen is told with what would be right."""

import json
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from api.spec.book import PAGE, phrases
from api.spec.unmet import shown
from api.terminal.program import app
from workflows.law.citation import STATUS_LABELS, Status

GOOD = """# language: vi
Tính năng: Thử

  @pb_01_07_2026 @nd63_2024_d8
  Kịch bản: Có kết quả trong ngày
    Biết gia đình làm khai sinh cho cháu "Lê An", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 19/08/2026
    Thì hạn giải quyết "đăng ký khai sinh" là 19/08/2026
"""
OUTLINE = """# language: vi
Tính năng: Thử

  Khung kịch bản: Theo ngày
    Biết gia đình làm khai sinh cho cháu "Lê An", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày <ngày>
    Thì hạn giải quyết "đăng ký khai sinh" là <hạn>

    Dữ liệu:
      | ngày       | hạn        |
      | 19/08/2026 | 19/08/2026 |
      | 20/08/2026 | 21/08/2026 |
"""


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, ["spec", *argv])


def played(tmp_path, text: str | bytes, *more: str) -> Result:
    path = tmp_path / "một.feature"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return call("run", str(path), *more)


def test_a_scenario_that_passes_ends_with_0(tmp_path):
    result = played(tmp_path, GOOD)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "✓" in result.stdout
    assert "phiên bản từ 01/07/2026" in result.stdout


def test_a_scenario_that_fails_tells_step_line_why_case_and_clause(tmp_path):
    result = played(tmp_path, GOOD.replace("là 19/08/2026", "là 20/08/2026"))
    assert result.exit_code == 1
    for told in (
        "Dòng 8:",
        'Thì hạn giải quyết "đăng ký khai sinh" là 20/08/2026',
        "là 19/08/2026, kịch bản nói 20/08/2026",
        "19/08/2026 09:00  Gia đình: Nộp hồ sơ",
        "@nd63_2024_d8",
    ):
        assert told in result.stdout


TABLES = {
    "các thủ tục ở trạng thái:": (("đăng ký khai sinh", "chờ xử lý"), ("đăng ký thường trú", "đã có kết quả")),
    "các thủ tục ở trạng thái: ": (("đăng ký khai sinh", "chờ xử lý"), ("đăng ký thường trú", "đang chờ lượt")),
    'giấy tờ của "đăng ký khai sinh" gồm:': (("dữ liệu giấy chứng sinh có ký số",), ("giấy khám bệnh",)),
}


@pytest.mark.parametrize(("step", "rows"), TABLES.items(), ids=("state", "no state", "paper"))
def test_a_wrong_cell_is_told_at_the_line_of_its_row(tmp_path, step, rows):
    table = "".join(f"      | {' | '.join(row)} |\n" for row in rows)
    scenario = f"{GOOD[: GOOD.index('    Thì')]}    Thì {step.strip()}\n{table}"
    result = played(tmp_path, scenario)
    assert result.exit_code == 1
    assert f"Dòng {len(scenario.splitlines())}:" in result.stdout


def test_a_wrong_item_of_the_declaration_is_told_at_the_line_of_its_row(tmp_path):
    table = "    Và gia đình khai:\n      | giới tính trẻ | nữ |\n      | màu mắt | nâu |\n"
    result = played(tmp_path, GOOD.replace("    Khi", f"{table}    Khi", 1))
    line = (GOOD[: GOOD.index("    Khi")] + table).count("\n")
    assert f"dòng {line}" in (result.stdout + result.stderr).lower()


def test_a_status_is_told_in_words(tmp_path):
    assumed = GOOD + '    Và con số này là "giả định"\n'
    result = played(tmp_path, assumed)
    assert "là “đã kiểm chứng”, kịch bản nói “giả định”" in result.stdout


@pytest.mark.parametrize("value", [*Status])
def test_every_status_is_shown_by_its_label(value):
    assert shown(value) == f"“{STATUS_LABELS[value].vi}”"


def test_an_edition_filed_one_by_one_is_told_as_that(tmp_path):
    result = played(tmp_path, GOOD.replace("@pb_01_07_2026", "@pb_01_07_2026 @pb_nop_rieng_01_07_2026"))
    assert "phiên bản từ 01/07/2026" in result.stdout
    assert "phiên bản nộp riêng từ 01/07/2026" in result.stdout


def test_the_page_of_steps_shows_the_table_of_each_step_that_takes_one():
    page = PAGE.read_text(encoding="utf-8")
    for one in phrases():
        for row in one.table:
            assert "".join(("| ", " | ".join(row), " |")).replace("|", r"\|") in page


def test_a_failure_is_told_in_english_on_request(tmp_path):
    result = played(tmp_path, GOOD.replace("là 19/08/2026", "là 20/08/2026"), "--lang", "en")
    assert "it is 19/08/2026, the scenario says 20/08/2026" in result.stdout
    assert "The family: Files the dossier" in result.stdout


def test_with_json_every_play_is_told(tmp_path):
    told = json.loads(played(tmp_path, OUTLINE, "--json").stdout)
    assert (told["n_passed"], told["n_failed"]) == (1, 1)
    first, second = told["plays"]
    assert (first["example"], first["is_passed"], first["failure"]) == (1, True, None)
    assert (second["edition"], second["failure"]["line"]) == ("pb_theo_ngay_nop", 7)
    assert second["failure"]["clauses"][0]["tag"] == "nd63_2024_d8"


def test_a_refusal_of_which_a_scenario_says_nothing_fails_its_last_step(tmp_path):
    result = played(tmp_path, f"{GOOD}    Khi một người không phải người nộp xin rút hồ sơ\n")
    assert result.exit_code == 1
    assert "bị từ chối mà kịch bản không nói" in result.stdout


def test_what_comes_of_a_refusal_is_told_as_the_refusal_at_its_line(tmp_path):
    result = played(tmp_path, GOOD.replace("Phường Ba Đình", "Phường Ba Đnh"))
    assert result.exit_code == 1
    assert "Dòng 7:" in result.stdout
    assert "không có xã, phường “Phường Ba Đnh”; gần nhất: Phường Ba Đình" in result.stdout


def test_an_edition_that_another_chain_has_is_answered_with_those_of_the_chain(tmp_path):
    result = played(tmp_path, GOOD.replace("@pb_01_07_2026", "@pb_15_03_2026"))
    assert result.exit_code == 1
    assert "nhóm này không có phiên bản @pb_15_03_2026; có: @pb_" in result.stdout
    assert "Dòng 4:" in result.stdout


WRONG = {
    "an unknown step": (
        GOOD.replace("Khi gia đình nộp hồ sơ lúc", "Khi gia đình gửi hồ sơ lúc"),
        7,
        "gần nhất: Khi gia đình nộp hồ sơ lúc <giờ> ngày <ngày>",
    ),
    "a step under another keyword": (
        GOOD.replace("    Thì hạn", "    Khi hạn"),
        8,
        'gần nhất: Thì hạn giải quyết "<chữ>" là <hạn>',
    ),
    "a day that there is not": (GOOD.replace("ngày 15/08/2026", "ngày 31/02/2026"), 6, "phải là một ngày có thật"),
    "an hour that there is not": (GOOD.replace("09:00", "25:30"), 7, "phải là giờ từ 00:00 đến 23:59"),
    "an edition that is none": (GOOD.replace("@pb_01_07_2026", "@pb_01_09_2027"), 4, "@pb_01_07_2026"),
    "a word for an edition": (GOOD.replace("@pb_01_07_2026", "@pb_mới"), 4, "có: @pb_"),
    "the day of submission beside an edition": (GOOD.replace("@nd63", "@pb_theo_ngay_nop @nd63"), 4, "đứng một mình"),
    "a clause that is none": (GOOD.replace("@nd63_2024_d8", "@nd63_2024_d88"), 4, "gần nhất: @nd63_2024_d8"),
    "a misspelt keyword": (GOOD.replace("    Khi gia", "    Khhi gia"), 7, "không phải từ khóa hay bước"),
    "no language": (GOOD.replace("# language: vi\n", ""), 1, "dòng đầu phải là “# language: vi”"),
    "an empty file": ("", 1, "dòng đầu phải là"),
    "no feature": ("# language: vi\n", 2, "Gherkin không đọc được"),
    "a scenario without a step": (GOOD.partition("    Biết")[0], 5, "kịch bản này không có bước nào"),
    "a scenario that states nothing": (GOOD.partition("    Thì")[0], 5, "thêm một bước Thì"),
    "a column that no step uses": (
        OUTLINE.replace("| hạn        |", "| hạn        | nơi |").replace("08/2026 |\n", "08/2026 | xã |\n"),
        4,
        "cột “nơi” của bảng",
    ),
    "no scenario": ("# language: vi\nTính năng: Thử\n", 2, "không có kịch bản nào"),
    "no Gherkin": ("# language: vi\n%PDF-1.7\n", 2, "không phải từ khóa hay bước"),
    "another encoding": (GOOD.encode("utf-16"), 1, "không phải UTF-8"),
    "another encoding within": (GOOD.encode().replace("Lê".encode(), "Lê".encode("cp1258")), 6, "không phải UTF-8"),
    "a table without a row": (OUTLINE.partition("      | 19")[0], 9, "bảng Dữ liệu không có hàng nào"),
    "an outline without a table": (
        OUTLINE.partition("    Dữ liệu")[0].replace("<ngày>", "19/08/2026"),
        4,
        "Khung kịch bản cần",
    ),
    "a table that is torn": (
        OUTLINE.replace("| 19/08/2026 | 19/08/2026 |", "| 19/08/2026 |"),
        11,
        "Gherkin không đọc được",
    ),
    "a column that is missing": (OUTLINE.replace("| ngày       |", "| hôm        |"), 6, "không có cột “ngày”; có: "),
    "a table under a step that takes none": (f"{GOOD}      | lệ phí | thêm |\n", 8, "bước này không có bảng"),
    "a step without its table": (
        GOOD.replace("    Khi", "    Và gia đình khai:\n    Khi"),
        7,
        "phải có một bảng có hàng",
    ),
    "two scenarios of one name": (GOOD + GOOD.partition("\n\n")[2], 10, "hai kịch bản cùng tên"),
}


@pytest.mark.parametrize(("text", "line", "says"), WRONG.values(), ids=WRONG)
def test_a_slip_of_the_pen_is_named_with_file_line_and_what_would_be_right(tmp_path, text, line, says):
    result = played(tmp_path, text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"một.feature, dòng {line}: " in result.stderr
    assert says in result.stderr


def test_all_slips_of_a_file_are_told_at_once(tmp_path):
    result = played(tmp_path, GOOD.replace("nộp hồ sơ", "gửi hồ sơ").replace("@nd63_2024_d8", "@nd63_2024_d88"))
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 2)


def test_with_json_a_slip_has_its_nearest_its_file_and_its_line(tmp_path):
    told = json.loads(played(tmp_path, WRONG["an unknown step"][0], "--json").stderr)["error"]
    assert told["nearest"][0] == "Khi gia đình nộp hồ sơ lúc <giờ> ngày <ngày>"
    assert (told["code"], told["line"]) == ("feature_wrong", 7)
    assert told["file"].endswith("một.feature")


@pytest.mark.parametrize("form", ["NFD", "NFKD"])
def test_characters_apart_from_their_marks_are_read_as_composed_ones(tmp_path, form):
    assert played(tmp_path, unicodedata.normalize(form, GOOD)).exit_code == 0


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_a_space_that_no_eye_tells_from_a_plain_one_is_one(tmp_path, space):
    assert played(tmp_path, GOOD.replace("là 19", f"là{space}19")).exit_code == 0


@pytest.mark.parametrize(
    ("step", "says"),
    [
        ('gia đình khai "họ tên tre" là "An"', "không có mục “họ tên tre”; gần nhất: “họ tên trẻ”"),
        ('gia đình khai "xác định được me"', "không có lời khai “xác định được me”; gần nhất: “xác định được mẹ”"),
        ('gia đình chọn "cả ba thủ tuc"', "không có cách chọn “cả ba thủ tuc”; gần nhất: “cả ba thủ tục”"),
        ('gia đình nộp kèm "tờ khai mẫu 02"', "không có giấy tờ “tờ khai mẫu 02”; gần nhất: "),
        ('gia đình bỏ trống mục "họ tên me"', "không có mục “họ tên me”; gần nhất: “họ tên mẹ”"),
    ],
)
def test_words_that_no_edition_has_are_answered_at_their_line_with_the_nearest(tmp_path, step, says):
    result = played(tmp_path, GOOD.replace("    Khi gia", f"    Và {step}\n    Khi gia"))
    assert result.exit_code == 1
    assert f"Dòng 7: Biết {step}" in result.stdout
    assert says in result.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("trẻ mang quốc tịch khác", "không có điều còn để ngỏ “trẻ mang quốc tịch khác”; gần nhất: “"),
        ("", "mấy điều cùng bắt đầu như vậy, viết thêm: “"),
    ],
)
def test_what_is_left_open_is_named_by_the_beginning_of_one_sentence(tmp_path, words, says):
    step = f'hồ sơ không nêu "{words}" là điều còn để ngỏ'
    result = played(tmp_path, GOOD.replace('hạn giải quyết "đăng ký khai sinh" là 19/08/2026', step))
    assert result.exit_code == 1
    assert says in " ".join(result.stdout.split())


def test_a_figure_without_its_status_is_told_the_line_to_add(tmp_path):
    text = GOOD.replace("@pb_01_07_2026", "@pb_01_09_2026").replace("là 19", "là 09:00 ngày 20")
    assert 'thêm ngay dưới dòng: Và con số này là "giả định"' in played(tmp_path, text).stdout


def test_a_byte_order_mark_and_lines_of_another_system_are_read(tmp_path):
    assert played(tmp_path, b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()).exit_code == 0


@pytest.mark.parametrize("path", ["không có.feature", "trống"])
def test_a_path_that_leads_to_no_feature_file_is_refused(tmp_path, path):
    (tmp_path / "trống").mkdir()
    result = call("run", str(tmp_path / path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "feature_missing" in result.stderr


def test_a_folder_stands_for_the_files_in_it(tmp_path):
    (tmp_path / "trong").mkdir()
    (tmp_path / "trong" / "một.feature").write_text(GOOD, encoding="utf-8")
    assert call("run", str(tmp_path)).exit_code == 0


def test_an_installation_without_the_scenarios_of_the_project_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("api.spec.features.FEATURES", tmp_path / "features")
    result = call("run")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "không có kịch bản đi kèm" in result.stderr


LINES = [line.strip() for line in (GOOD + OUTLINE).splitlines()[2:] if line.strip()]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.sampled_from(LINES) | st.text(max_size=20), max_size=9), has_head=st.booleans())
def test_no_feature_file_ends_in_a_traceback(tmp_path, lines, has_head):
    head = "# language: vi\nTính năng: Thử\n  Kịch bản: Một\n" if has_head else ""
    result = played(tmp_path, (head + "\n".join(lines)).encode("utf-8", "surrogatepass"))
    assert result.exit_code in (0, 1, 2), result.stderr
    assert "Traceback" not in result.output


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from([one for one in phrases() if one.example]), min_size=1, max_size=8))
def test_steps_in_any_order_pass_or_fail_in_a_sentence(tmp_path, steps):
    lines = ["# language: vi", "Tính năng: Thử", "  Kịch bản: Một"]
    for one in steps:
        lines += [f"    {one.example}", *(f"      | {' | '.join(row)} |" for row in one.table)]
    result = played(tmp_path, "\n".join(lines))
    assert result.exit_code in (0, 1, 2), result.stderr
    assert "Error" not in result.stdout


def test_the_phrase_book_shows_each_step_with_an_example_under_its_keyword():
    result = call("steps")
    assert result.exit_code == 0
    places = [result.stdout.index(f"\n{word}\n") for word in ("Biết", "Khi", "Thì")]
    assert places == sorted(places)
    assert all(one.example for one in phrases())
    assert len(json.loads(call("steps", "--json").stdout)["steps"]) == len(phrases())


def test_the_phrase_book_is_searched_with_or_without_marks():
    assert call("steps", "lệ phí").stdout == call("steps", "le phi").stdout != ""


def test_a_word_that_no_step_says_is_answered_with_the_nearest():
    result = call("steps", "bánh mì")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "gần nhất" in result.stderr


def test_other_commands_load_neither_pytest_nor_gherkin():
    program = (
        "import sys; from api.cli import main; import atexit\n"
        "atexit.register(lambda: sys.stderr.write(' '.join(sys.modules.keys() & {'pytest', 'gherkin'})))\n"
        "sys.argv = ['lienthong', '--help']; main()"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8")
    assert (result.returncode, result.stderr) == (0, "")
