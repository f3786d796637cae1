"""The features say what they seem to say: nothing swallowed, nothing ambiguous, no word of the code."""

import subprocess
import sys
import unicodedata

import pytest

from api.spec import features as feature_files
from api.spec.coverage import known_tags
from api.spec.features import FEATURES, files, parsed
from api.spec.phrases import matching
from tests.features import lint
from workflows.catalogue import known
from workflows.law.states import State, Verb

GOOD = """# language: vi
@nd63_2024_d8
Tính năng: Đăng ký khai sinh
  Gia đình nộp một lần.

  @pb_01_07_2026
  Kịch bản: Có kết quả trong ngày
    Biết gia đình làm khai sinh cho cháu "Lê An", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 19/08/2026
    Thì hạn giải quyết "đăng ký khai sinh" là 19/08/2026
"""
OUTLINE = """# language: vi
Tính năng: Mức hưởng

  @pb_15_03_2026 @pb_01_09_2026
  Khung kịch bản: Theo ngày
    Biết gia đình làm khai tử cho "Lê An", mất ngày <ngày>, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 19/08/2026
    Thì hồ sơ chưa kết thúc

    Dữ liệu:
      | ngày       |
      | 15/08/2026 |
"""
TAGS = frozenset({"nd63_2024_d8"})


def identifiers() -> set[str]:
    """Single words that name things in code; Vietnamese has none of them."""
    words = {*map(str, State), *map(str, Verb)}
    for edition in known():
        words |= {fact.code for fact in edition.facts} | {code for fact in edition.facts for code, _ in fact.choices}
        words |= {stage.code for stage in edition.procedures} | {agency.code for agency in edition.agencies}
        words |= {choice.code for choice in edition.choices} | {edition.chain}
    return {word for word in words if len(word) > 3}


def n_matching(*step: str) -> int:
    return len(matching(*step))


def faults(raw: bytes | str, tmp_path) -> list[str]:
    """Every fault of a file with that in it."""
    path = tmp_path / "one.feature"
    path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
    return lint.file_faults(path, TAGS, identifiers(), n_matching)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_a_feature_file_has_no_fault(path):
    assert lint.file_faults(path, known_tags(), identifiers(), n_matching) == []


def test_every_file_in_the_folder_of_features_is_run():
    assert lint.left_out(FEATURES, files()) == []


def test_as_many_scenarios_are_collected_as_are_written():
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    told = subprocess.run(
        [*command, "tests/features/test_scenarios_on_database.py"], cwd=FEATURES.parent, capture_output=True, text=True
    ).stdout
    collected = {line.partition("[")[0] for line in told.splitlines() if "::" in line}
    written = sum(len(lint.scenario_names(path.read_text(encoding="utf-8"))) for path in files())
    assert len(collected) == written


def test_a_good_file_has_no_fault(tmp_path):
    assert faults(GOOD, tmp_path) == []
    assert faults(OUTLINE, tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("# language: vi", "# language: en", "1: dòng đầu"),
        ("# language: vi\n", "", "1: dòng đầu"),
        ("  Kịch bản: Có", "  Ví dụ: Có", "không phải từ khóa hay bước"),
        ("  Kịch bản: Có", "  Kich bản: Có", "không phải từ khóa hay bước"),
        ("    Khi gia", "    Kkhi gia", "không phải từ khóa hay bước"),
        ("    Biết gia", "    Given gia", "không phải từ khóa hay bước"),
        ("  Gia đình nộp một lần.", "  Bối cành: nộp một lần.", "không phải từ khóa hay bước"),
        ("@nd63_2024_d8", "@nd63_2024_đ8", "nhãn chỉ gồm"),
        ("@nd63_2024_d8", "@nd63_2024_d88", "nhãn không phải điều khoản"),
        ("hạn giải quyết", "hạn giải quyết của", "0 mẫu bước khớp"),
        ('"đăng ký khai sinh" là', '"birth_registration" là', "tên trong mã: birth_registration"),
        ("Có kết quả trong ngày", "Có approved trong ngày", "tên trong mã: approved"),
        ("Tính năng: Đăng", "Tính năng: registrar", "tên trong mã: registrar"),
        ("    Khi gia đình nộp hồ sơ lúc 09:00 ngày 19/08/2026\n", "", "2 bước"),
        ("  @pb_01_07_2026\n", "", "phải nói kịch bản đúng với phiên bản nào"),
        ("@pb_01_07_2026", "@pb_15_03_2026", "nhóm này không có phiên bản @pb_15_03_2026"),
        ("@pb_01_07_2026", "@pb_01_07_2026 @pb_theo_ngay_nop", "một mình @pb_theo_ngay_nop"),
        ("@nd63_2024_d8\nTính năng", "@pb_01_07_2026\nTính năng", "phiên bản là của từng kịch bản"),
        ("  Kịch bản: Có", "  Khung kịch bản: Có", "Khung kịch bản và Dữ liệu đi cùng nhau"),
    ],
)
def test_a_planted_fault_is_found(tmp_path, old, new, fault):
    assert old in GOOD
    assert any(fault in one for one in faults(GOOD.replace(old, new, 1), tmp_path))


def test_a_scenario_that_another_would_hide_is_found(tmp_path):
    again = GOOD.partition("  Kịch bản")
    assert "hai kịch bản cùng tên: Có kết quả trong ngày" in faults(GOOD + "\n" + again[1] + again[2], tmp_path)


def test_a_hidden_scenario_shows_in_the_count(tmp_path):
    again = GOOD.partition("  Kịch bản")
    path = tmp_path / "one.feature"
    path.write_text(GOOD + "\n" + again[1] + again[2], encoding="utf-8")
    assert lint.count_faults(parsed(path), path.read_text(encoding="utf-8")) == ["viết 2 kịch bản, đọc được 1"]


def test_a_column_that_is_missing_is_found(tmp_path):
    assert any("thiếu cột" in one for one in faults(OUTLINE.replace("| ngày ", "| hôm  "), tmp_path))


def test_a_scenario_that_is_too_long_is_found(tmp_path):
    step = "    Và hồ sơ chưa kết thúc\n"
    assert any("bước: Có" in one for one in faults(GOOD + step * 8, tmp_path))


def test_bytes_that_gherkin_misreads_are_found(tmp_path):
    assert faults(b"\xef\xbb\xbf" + GOOD.encode(), tmp_path) == ["1: có BOM: lưu UTF-8 không BOM"]
    assert (
        faults(unicodedata.normalize("NFD", GOOD), tmp_path)[0] == "2: không phải NFC"
        or "NFC" in faults(unicodedata.normalize("NFD", GOOD), tmp_path)[0]
    )
    assert faults(GOOD.encode("utf-16"), tmp_path) != []


def test_two_patterns_for_one_step_are_found(tmp_path):
    path = tmp_path / "one.feature"
    path.write_text(GOOD, encoding="utf-8")
    found = lint.step_faults(parsed(path), lambda *step: len(matching(*step)) + 1)
    assert found[0].startswith("8: 2 mẫu bước khớp")


@pytest.mark.parametrize("name", ["hai.Feature", "hai.feature.txt", "hai.feature~", ".hai.feature.swp", "x/ghi_chu.md"])
def test_a_file_that_is_not_run_is_named(tmp_path, name):
    (tmp_path / "x").mkdir()
    (tmp_path / "một.feature").write_text(GOOD, encoding="utf-8")
    (tmp_path / name).write_text(GOOD, encoding="utf-8")
    (told,) = lint.left_out(tmp_path, files(tmp_path))
    assert told.startswith(f"{name}: không được chạy")


def test_a_file_without_a_scenario_is_named(tmp_path):
    (tmp_path / "một.feature").write_text(GOOD.partition("\n  @pb")[0], encoding="utf-8")
    assert lint.left_out(tmp_path, files(tmp_path)) == ["một.feature: không có kịch bản nào"]


def test_a_column_that_no_step_uses_is_found(tmp_path):
    more = OUTLINE.replace("| ngày       |", "| ngày       | nơi    |").replace(
        "| 15/08/2026 |", "| 15/08/2026 | Ba Vì  |"
    )
    assert faults(more, tmp_path) == ["10: cột không bước nào dùng: nơi"]


def test_a_column_that_only_the_name_uses_is_found(tmp_path):
    more = OUTLINE.replace("Theo ngày", "Theo <nơi>")
    more = more.replace("| ngày       |", "| ngày       | nơi    |").replace(
        "| 15/08/2026 |", "| 15/08/2026 | Ba Vì  |"
    )
    assert "10: cột không bước nào dùng: nơi" in faults(more, tmp_path)


def test_two_columns_of_one_name_are_found(tmp_path):
    more = OUTLINE.replace("| ngày       |", "| ngày       | ngày       |").replace(
        "| 15/08/2026 |", "| 15/08/2026 | 15/08/2020 |"
    )
    assert "10: hai cột cùng tên: ngày" in faults(more, tmp_path)


def test_a_table_of_examples_without_a_row_is_found(tmp_path):
    more = f"{OUTLINE}\n    Dữ liệu:\n      | ngày       |\n"
    assert [one for one in faults(more, tmp_path) if one.endswith("Dữ liệu không có hàng nào")]


def test_examples_without_a_table_are_found(tmp_path):
    assert [one for one in faults(f"{OUTLINE}\n    Dữ liệu:\n", tmp_path) if "bảng Dữ liệu, đọc được" in one]


def test_two_equal_rows_and_a_name_with_a_column_that_is_none_are_found(tmp_path):
    more = OUTLINE.replace("Theo ngày", "Theo <hôm>") + "      | 15/08/2026 |\n"
    found = faults(more, tmp_path)
    assert "5: hai hàng như nhau: 15/08/2026" in found
    assert "5: tên kịch bản có cột không có trong Dữ liệu: hôm" in found


def test_a_tag_on_a_table_of_examples_is_found(tmp_path):
    more = OUTLINE.replace("    Dữ liệu:", "    @nd63_2024_d7\n    Dữ liệu:")
    assert [one for one in faults(more, tmp_path) if "nhãn trên Dữ liệu: @nd63_2024_d7" in one]


def test_a_table_under_a_step_that_takes_none_is_found(tmp_path):
    more = f"{GOOD}      | lệ phí | thêm |\n"
    assert [one for one in faults(more, tmp_path) if "bước có bảng thì hết bằng dấu hai chấm" in one]


SAYS = OUTLINE.replace("hồ sơ chưa kết thúc", 'hạn giải quyết "<việc>" là <hạn>')


def rows(*told: str) -> str:
    """The outline with rows of a day, a procedure and its deadline."""
    table = "".join(f"      | {row} |\n" for row in ("ngày | việc | hạn", *told))
    return SAYS.partition("      |")[0] + table


def test_two_rows_that_say_different_things_of_what_is_known_alike_are_found(tmp_path):
    one, other = (f"15/08/2026 | đăng ký khai tử | {day}/08/2026" for day in (19, 20))
    (told,) = faults(rows(one, other), tmp_path)
    assert told == "8: hai hàng cùng điều đã biết mà nói khác nhau: 19/08/2026 | 20/08/2026"


@pytest.mark.parametrize(
    "other",
    ["16/08/2026 | đăng ký khai tử | 20/08/2026", "15/08/2026 | mai táng phí | 20/08/2026"],
    ids=["of another day", "of another procedure"],
)
def test_rows_that_say_different_things_of_different_things_are_right(tmp_path, other):
    assert faults(rows("15/08/2026 | đăng ký khai tử | 19/08/2026", other), tmp_path) == []


BROKEN = {
    "no feature": GOOD.replace("Tính năng", "Tính chất"),
    "a torn table": OUTLINE.replace("| 15/08/2026 |", "| 15/08/2026 | thừa |"),
    "no text": GOOD.encode("utf-16"),
}


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN)
def test_a_file_that_cannot_be_read_is_a_fault_and_no_crash(tmp_path, raw):
    assert faults(raw, tmp_path)


def test_in_a_file_that_cannot_be_read_the_other_faults_are_named_too(tmp_path):
    raw = GOOD.replace("Tính năng", "Tính chất").replace("@nd63_2024_d8", "@nd63_2024_d88")
    found = faults(raw, tmp_path)
    assert any("không đọc được" in one for one in found)
    assert any("nhãn không phải điều khoản" in one for one in found)


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN)
def test_one_broken_file_hides_neither_the_faults_nor_the_scenarios_of_the_others(tmp_path, monkeypatch, raw):
    (tmp_path / "a.feature").write_bytes(raw if isinstance(raw, bytes) else raw.encode())
    (tmp_path / "b.feature").write_text(GOOD.replace("    Khi gia", "    Kkhi gia"), encoding="utf-8")
    (tmp_path / "c.feature").write_text(GOOD, encoding="utf-8")
    named = {path.name for path in files(tmp_path) if lint.file_faults(path, TAGS, identifiers(), n_matching)}
    assert named == {"a.feature", "b.feature"}
    monkeypatch.setattr(feature_files, "files", lambda: files(tmp_path))
    assert {path.name for path in feature_files.features.__wrapped__()} >= {"c.feature"}
