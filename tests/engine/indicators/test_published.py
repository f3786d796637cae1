"""Published figures: the packaged rows, and what a file of the user's may say."""

import datetime as dt

import pytest

from engine.indicators import published
from engine.indicators.published import Measure
from workflows.errors import DataFileError
from workflows.law.citation import Status

TEXT = """
[[published]]
measure = "days_to_last_result"
chain = "birth"
low = 4
high = 5.5
unit = "days"
where = { vi = "Hà Nội", en = "Hà Nội" }
scope = "province"
counts = "linked"
first = 2025-01-01
last = 2025-12-31
status = "verified"
source = { vi = "báo", en = "news" }
"""


def load(tmp_path, text):
    path = tmp_path / published.FILE
    path.write_text(text, encoding="utf-8")
    return published.load(path)


def test_every_measure_has_a_packaged_row():
    assert {row.measure for row in published.load()} == set(Measure)


def test_packaged_ranges_have_a_status_and_what_was_not_found_has_none():
    for row in published.load():
        assert (row.status is None) == (row.low is None and row.high is None)
        assert row.source.vi
        assert row.source.en


def test_advice_is_assumed_and_alone_is_calibration():
    calibration = [row for row in published.load() if row.is_calibration]
    assert {row.status for row in calibration} == {Status.ASSUMED}
    assert {(row.measure, row.low, row.high) for row in calibration} == {
        (Measure.STAGES_ON_TIME, 93, 98), (Measure.GROUPS_ON_TIME, 93, 98), (Measure.OWN_DAYS, 1.5, 4),
        (Measure.CASES_A_DAY, 2, 5), (Measure.CASES_A_DAY, 50, 60),
    }  # fmt: skip


def test_a_file_of_the_user_is_all_there_is(tmp_path):
    (row,) = load(tmp_path, TEXT)
    assert (row.measure, row.of, row.low, row.high) == (Measure.DAYS_TO_LAST_RESULT, "birth", 4.0, 5.5)
    assert (row.first_on, row.last_on) == (dt.date(2025, 1, 1), dt.date(2025, 12, 31))


def test_a_file_without_rows_compares_with_nothing(tmp_path):
    assert load(tmp_path, "") == ()


def test_an_end_that_is_left_out_is_open(tmp_path):
    (row,) = load(tmp_path, TEXT.replace("low = 4\n", ""))
    assert row.ends == (0.0, 5.5)


@pytest.mark.parametrize(
    ("right", "wrong", "code", "line", "word"),
    [
        ('"days_to_last_result"', '"days"', "data_value", 3, "own_days"),
        ('chain = "birth"', 'agency = "police"', "data_key", 4, "agency"),
        ('chain = "birth"', 'chain = "births"', "data_value", 4, "birth"),
        ("low = 4", "low = -1", "data_value", 5, "số từ 0"),
        ("low = 4", 'low = "4"', "data_value", 5, "số từ 0"),
        ("low = 4", "low = true", "data_value", 5, "số từ 0"),
        ("low = 4", "low = nan", "data_value", 5, "số từ 0"),
        ("high = 5.5", "high = inf", "data_value", 6, "số từ 0"),
        ("high = 5.5", "high = 3", "data_order", 6, "low"),
        ('unit = "days"', 'unit = "percent"', "data_value", 7, "days"),
        ("where = {", "where = { x = 1, ", "data_value", 8, "vi"),
        ('scope = "province"', 'scope = "city"', "data_value", 9, "province"),
        ('counts = "linked"', 'counts = "mine"', "data_value", 10, "civil_status"),
        ("first = 2025-01-01\n", "", "data_key", 2, "first"),
        ("last = 2025-12-31", "last = 2024-12-31", "data_order", 12, "first"),
        ('status = "verified"', 'status = "sure"', "data_value", 13, "verified"),
        ("low = 4\nhigh = 5.5\n", "", "data_key", 11, "status"),
        ('source = { vi = "báo", en = "news" }', "", "data_key", 2, "source"),
        ("[[published]]", "[published]", "data_value", 2, "danh sách"),
        ("[[published]]", "[[publish]]", "data_key", 2, "published"),
    ],
)
def test_a_fault_names_file_line_and_what_would_be_right(tmp_path, right, wrong, code, line, word):
    assert right in TEXT
    with pytest.raises(DataFileError) as refused:
        load(tmp_path, TEXT.replace(right, wrong, 1))
    assert (refused.value.code, refused.value.line) == (code, line)
    assert refused.value.file == str(tmp_path / published.FILE)
    assert word in refused.value.say()


def test_a_rate_is_a_hundred_at_the_most(tmp_path):
    text = TEXT.replace('"days_to_last_result"', '"groups_on_time"').replace('unit = "days"', 'unit = "percent"')
    with pytest.raises(DataFileError, match="100"):
        load(tmp_path, text.replace("high = 5.5", "high = 100.5"))
