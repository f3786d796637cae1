"""The features say what they seem to say: nothing swallowed, nothing ambiguous, no word of the code."""

import subprocess
import sys
import unicodedata

import pytest

from tests.features import lint
from tests.features.coverage import known_tags
from tests.features.runner import FEATURES, files, matching
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


def faults(raw: bytes | str, tmp_path) -> list[str]:
    """Every fault of a file, as the tests below ask for them one by one."""
    raw = raw.encode() if isinstance(raw, str) else raw
    if found := lint.text_faults(raw):
        return found
    text = raw.decode()
    found = lint.line_faults(text) + lint.name_faults(text) + lint.tag_faults(text, TAGS)
    found += lint.word_faults(text, identifiers())
    if not found:
        path = tmp_path / "one.feature"
        path.write_bytes(raw)
        feature = lint.parsed(path)
        found = lint.count_faults(feature, text) + lint.edition_faults(feature)
        found += lint.step_faults(feature, lambda *step: len(matching(*step)))
    return found


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_a_feature_file_has_no_fault(path):
    raw = path.read_bytes()
    assert lint.text_faults(raw) == []
    text = raw.decode()
    assert lint.line_faults(text) + lint.name_faults(text) == []
    assert lint.tag_faults(text, known_tags()) + lint.word_faults(text, identifiers()) == []
    feature = lint.parsed(path)
    assert lint.count_faults(feature, text) + lint.edition_faults(feature) == []
    assert lint.step_faults(feature, lambda *step: len(matching(*step))) == []


def test_as_many_scenarios_are_collected_as_are_written():
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    told = subprocess.run(
        [*command, "tests/features/test_scenarios.py"], cwd=FEATURES.parent, capture_output=True, text=True
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
    assert faults(GOOD + "\n" + again[1] + again[2], tmp_path) == ["hai kịch bản cùng tên: Có kết quả trong ngày"]


def test_a_hidden_scenario_shows_in_the_count(tmp_path):
    again = GOOD.partition("  Kịch bản")
    path = tmp_path / "one.feature"
    path.write_text(GOOD + "\n" + again[1] + again[2], encoding="utf-8")
    assert lint.count_faults(lint.parsed(path), path.read_text(encoding="utf-8")) == ["viết 2 kịch bản, đọc được 1"]


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
    found = lint.step_faults(lint.parsed(path), lambda *step: len(matching(*step)) + 1)
    assert found[0].startswith("8: 2 mẫu bước khớp")
