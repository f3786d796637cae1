"""Figures, calendar and open readings: what the packaged files hold, and how a wrong file is refused."""

import datetime as dt
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workflows import errors
from workflows.files.parameters import CALENDAR, FIGURES, OF_NO_EDITION, SupplementClock, Transition, load
from workflows.law.citation import Status, Unit
from workflows.law.texts import TEXTS
from workflows.time.deadlines import HourCounting

DATA = Path(__file__).resolve().parents[2] / "workflows" / "data"
PARAMETERS = load()
ROWS = [(name, row) for name in PARAMETERS.names() for row in PARAMETERS.rows(name)]
TEXT = {name: (DATA / name).read_text(encoding="utf-8") for name in (CALENDAR, FIGURES)}


def value(name: str, on: str) -> int | None:
    return PARAMETERS.figure(name, dt.date.fromisoformat(on)).value


def put(folder: Path, file: str, text: str | bytes) -> Path:
    (folder / file).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def refusal(folder: Path, file: str, text: str | bytes) -> errors.DataFileError:
    with pytest.raises(errors.DataFileError) as refused:
        load(put(folder, file, text))
    assert refused.value.file == str(folder / file)
    assert f"dòng {refused.value.line}: " in refused.value.say()
    assert f"line {refused.value.line}: " in refused.value.say("en")
    return refused.value


# What the packaged files hold


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        ("base_salary", "2019-06-30", None),
        ("base_salary", "2019-07-01", 1_490_000),
        ("base_salary", "2023-06-30", 1_490_000),
        ("base_salary", "2024-06-30", 1_800_000),
        ("base_salary", "2024-07-01", 2_340_000),
        ("reference_level", "2020-05-01", 1_490_000),
        ("reference_level", "2023-07-01", 1_800_000),
        ("reference_level", "2025-07-01", 2_340_000),
        ("reference_level", "2026-07-01", 2_530_000),
        ("assistance_standard", "2024-06-30", 360_000),
        ("assistance_standard", "2026-06-30", 500_000),
        ("assistance_standard", "2026-07-01", 540_000),
        ("assistance_funeral_times", "2026-07-01", 20),
        ("copy_fee", "2026-08-14", 8_000),
        ("copy_fee", "2026-08-15", 0),
        ("copy_fee", "2027-03-01", 8_000),
        ("late_birth_fee", "2026-09-01", None),
        ("consent_days", "2026-09-01", 5),
    ],
)
def test_a_figure_is_that_of_its_date(name: str, on: str, expected: int | None) -> None:
    assert value(name, on) == expected


def test_before_its_first_row_a_figure_is_unknown_under_the_first_rows_clause() -> None:
    figure = PARAMETERS.figure("assistance_standard", dt.date(2021, 6, 30))
    assert (figure.value, figure.unit, figure.clause.tag) == (None, Unit.DONG, "nd20_2021_d4")


@pytest.mark.parametrize("name", ["assistance_standard", "assistance_funeral_times", "social_pension_funeral_times"])
def test_before_a_decree_that_counts_back_its_figure_was_not_known(name: str) -> None:
    on, before, day = dt.date(2026, 7, 1), dt.date(2026, 8, 20), dt.date(2026, 8, 21)
    known = PARAMETERS.figure(name, on)
    assert known.known_on == day
    assert PARAMETERS.figure(name, on, day) == known
    assert PARAMETERS.figure(name, on, before) == PARAMETERS.figure(name, on - dt.timedelta(days=1))


def test_an_unknown_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(errors.FigureUnknown, match="base_salary") as refused:
        PARAMETERS.figure("base_salery", dt.date(2026, 1, 1))
    assert refused.value.code == "figure_unknown"


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{name}-{row.from_on}" for name, row in ROWS])
def test_every_row_cites_a_known_text_or_says_its_assumption(name: str, row) -> None:
    clause = row.clause
    if clause.text == "gd":
        assert (clause.place, clause.status) == (name, Status.ASSUMED)
        assert clause.says is not None
    else:
        assert clause.text in TEXTS
    assert clause.cite("vi") != clause.cite("en")


def test_a_conflicting_figure_says_what_the_other_source_has() -> None:
    for name, row in ROWS:
        conflicting = row.status is Status.CONFLICTING
        assert bool(row.other) == conflicting, name


def test_an_assumed_value_of_a_cited_text_says_what_is_assumed() -> None:
    assert all(row.note for _, row in ROWS if row.status is Status.ASSUMED and row.clause.text != "gd")


def test_all_words_are_composed_letters() -> None:
    for text in TEXT.values():
        assert unicodedata.is_normalized("NFC", text)


def test_open_readings_are_assumptions_with_closed_choices() -> None:
    assert PARAMETERS.hour_counting is HourCounting.NEXT_WORKING_DAY
    assert PARAMETERS.supplement_clock is SupplementClock.MOVES
    assert PARAMETERS.transition is Transition.SUBMITTED
    tags = [switch.clause.tag for switch in PARAMETERS.switches.values()]
    assert tags == ["gd_hour_counting", "gd_supplement_clock", "gd_transition"]


def test_rules_of_the_clock_have_clauses() -> None:
    day = dt.date(2026, 8, 21)
    assert PARAMETERS.calendar.cut_off_on(day).clause.tag == "nd63_2024_d7_k2"
    assert PARAMETERS.calendar.cut_off_on(dt.date(2024, 6, 30)).clause.status is Status.ASSUMED
    assert PARAMETERS.calendar.hours_on(day).clause.status is Status.ASSUMED
    assert PARAMETERS.calendar.row(day).clause.tag == "qd188_1999"


def test_names_that_an_edition_needs_must_be_there() -> None:
    PARAMETERS.require(["base_salary", "consent_days"])
    with pytest.raises(errors.DataNameError, match="base_salary"):
        PARAMETERS.require(["base_salari"])


# A user's files


def test_a_users_file_replaces_the_packaged_one_of_the_same_name(tmp_path: Path) -> None:
    put(tmp_path, FIGURES, TEXT[FIGURES].replace("value = 540_000", "value = 600_000"))
    own = load(tmp_path)
    assert own.figure("assistance_standard", dt.date(2026, 7, 1)).value == 600_000
    assert own.calendar.rows == PARAMETERS.calendar.rows


def test_a_user_may_add_a_day_off_to_a_year_that_is_computed(tmp_path: Path) -> None:
    own = TEXT[CALENDAR] + (
        '\n[[day]]\ndate = 2027-02-11\nkind = "off"\nreason = { vi = "bão", en = "storm" }\n'
        'assumed = { vi = "nghỉ tránh bão", en = "closed for a storm" }\n'
    )
    calendar = load(put(tmp_path, CALENDAR, own)).calendar
    assert calendar.reason(dt.date(2027, 2, 11)).vi == "bão"
    assert not calendar.is_working(dt.date(2027, 2, 11))


def test_a_file_with_the_line_ends_of_windows_is_read(tmp_path: Path) -> None:
    put(tmp_path, FIGURES, TEXT[FIGURES].replace("\n", "\r\n"))
    assert load(tmp_path).figures == PARAMETERS.figures


def test_a_switch_may_be_turned(tmp_path: Path) -> None:
    put(tmp_path, FIGURES, TEXT[FIGURES].replace('value = "next_working_day"', 'value = "clock"'))
    assert load(tmp_path).hour_counting is HourCounting.CLOCK


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.DataFileError, match="no such folder"):
        load(tmp_path / "nowhere")


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / FIGURES).mkdir()
    with pytest.raises(errors.DataFileError, match="cannot read"):
        load(tmp_path)


FAULTS = [
    # file, what is replaced, by what, error, words of the line it is told at, words of what would be right
    (FIGURES, "value = 540_000", "value = 540_000 đồng", errors.DataSyntaxError, "540_000 đồng", "TOML"),
    (FIGURES, "value = 540_000", "valeu = 540_000", errors.DataKeyError, "valeu", "value"),
    (FIGURES, "value = 540_000", 'value = "540_000"', errors.DataValueError, '"540_000"', "2530000"),
    (FIGURES, "value = 540_000", "value = true", errors.DataValueError, "value = true", "2530000"),
    (FIGURES, "value = 540_000", "value = 540000.0", errors.DataValueError, "540000.0", "2530000"),
    (FIGURES, "value = 540_000", "value = -1", errors.DataValueError, "value = -1", "từ 0"),
    (FIGURES, "[figure.consent_days]", "[figure.consent_day]", errors.DataNameError, "consent_day]", "consent_days"),
    (FIGURES, '"working_hour"', '"work_hour"', errors.DataValueError, "work_hour", "working_hour"),
    (FIGURES, 'text = "nd176_2025"', 'text = "nd176_2026"', errors.DataValueError, "nd176_2026", "nd176_2025"),
    (FIGURES, 'place = "d3_k2"', 'place = "article 3"', errors.DataValueError, "article 3", "d7_k2_pa"),
    (FIGURES, 'status = "conflicting"', 'status = "sure"', errors.DataValueError, '"sure"', "verified"),
    (FIGURES, "from = 2026-08-15", "from = 2021-01-01", errors.DataOverlapError, "2021-01-01", "bỏ một"),
    (FIGURES, "from = 2026-08-15", "from = 2020-01-01", errors.DataOrderError, "2020-01-01", "tăng dần"),
    (FIGURES, "from = 2026-08-15", 'from = "2026-08-15"', errors.DataValueError, '"2026-08-15"', "2026-07-01"),
    (FIGURES, "from = 2026-08-15", "from = 2026-08-15T00:00:00", errors.DataValueError, "T00:00:00", "2026-07-01"),
    (FIGURES, "from = 2026-08-15", "", errors.DataKeyError, "[[figure.copy_fee.row]]", "from"),
    (FIGURES, 'value = "moves"', 'value = "stops"', errors.DataValueError, "stops", "restarts"),
    (FIGURES, "[switch.hour_counting]", "[switch.hours]", errors.DataNameError, "[switch.hours]", "hour_counting"),
    (FIGURES, 'vi = "lương cơ sở", ', "", errors.DataValueError, "base salary", "vi và en"),
    (CALENDAR, "[covers]", "[cover]", errors.DataKeyError, "[cover]", "covers"),
    (CALENDAR, "last = 2032-12-31", "last = 2020-12-31", errors.DataOrderError, "last = 2020-12-31", "first"),
    (CALENDAR, "last = 2032-12-31", "last = 9999-12-31", errors.DataValueError, "9999", "2099"),
    (CALENDAR, "announced = [2021,", 'announced = ["2021",', errors.DataValueError, '"2021"', "[2026]"),
    (CALENDAR, '"mon", ', '"monday", ', errors.DataValueError, "monday", "mon, tue"),
    (CALENDAR, "opens = 07:30:00", "opens = 12:30:00", errors.DataOrderError, "12:30:00", "opens < noon"),
    (CALENDAR, "opens = 07:30:00", "opens = 730", errors.DataValueError, "opens = 730", "07:30:00"),
    (CALENDAR, "closes = 17:00:00", "closes = 17:00:00.5", errors.DataValueError, "17:00:00.5", "15:00:00"),
    (CALENDAR, "from = 2021-01-01\nopens", "from = 2021-06-01\nopens", errors.DataGapError, "2021-06-01", "01/01/2021"),
    (CALENDAR, "from = 2024-07-01", "from = 2021-01-01", errors.DataOverlapError, "from = 2021-01-01", "bỏ một"),
    (CALENDAR, "date = 2026-08-31", "date = 2026-08-30", errors.DataOverlapError, "date = 2026-08-30", "bỏ một"),
    (CALENDAR, "date = 2026-08-31", "date = 2026-07-31", errors.DataOrderError, "date = 2026-07-31", "tăng dần"),
    (CALENDAR, "date = 2025-04-26", "date = 2025-04-19", errors.DataSwapError, "for = 2025-05-02", "for = 2025-04-19"),
    (CALENDAR, "for = 2024-05-04", "for = 2024-05-11", errors.DataSwapError, "for = 2024-05-11", "date = 2024-05-11"),
    (CALENDAR, "until = 2026-02-22", "until = 2026-02-01", errors.DataOrderError, "until = 2026-02-01", "until"),
    (CALENDAR, "first = 2021-01-01", "first = 2025-01-01", errors.DataValueError, "date = 2024-04-29", "[covers]"),
    (FIGURES, "known_on = 2026-08-21", "known_on = 2026-07-01", errors.DataValueError, "known_on", "sau from"),
    (CALENDAR, 'kind = "work"', 'kind = "half"', errors.DataValueError, '"half"', "off, work"),
]


@pytest.mark.parametrize(("file", "old", "new", "error", "at", "right"), FAULTS)
def test_a_fault_is_told_with_its_line_and_what_would_be_right(
    tmp_path: Path, file: str, old: str, new: str, error: type[errors.DataFileError], at: str, right: str
) -> None:
    assert old in TEXT[file]
    text = TEXT[file].replace(old, new, 1)
    refused = refusal(tmp_path, file, text)
    assert type(refused) is error
    assert at in text.split("\n")[refused.line - 1]
    assert right in refused.say()


def test_a_missing_kind_of_row_is_a_gap(tmp_path: Path) -> None:
    text = TEXT[CALENDAR].replace("[[week]]", "[[week_]]")
    assert type(refusal(tmp_path, CALENDAR, text)) is errors.DataKeyError
    start, end = TEXT[CALENDAR].index("[[week]]"), TEXT[CALENDAR].index("[[hours]]")
    assert type(refusal(tmp_path, CALENDAR, TEXT[CALENDAR][:start] + TEXT[CALENDAR][end:])) is errors.DataGapError


def test_a_figure_without_rows_is_a_gap(tmp_path: Path) -> None:
    text = TEXT[FIGURES]
    text = text[: text.index("[[figure.apology_days.row]]")] + text[text.index("[switch.hour_counting]") :]
    assert type(refusal(tmp_path, FIGURES, text)) is errors.DataGapError


@pytest.mark.parametrize("name", OF_NO_EDITION)
@pytest.mark.parametrize(
    ("old", "new", "error", "right"),
    [
        (None, "", errors.DataNameError, "dù không phiên bản nào nêu"),
        (r"value = \d+\n", "", errors.DataValueError, "từ 1 trở lên"),
        (r"value = \d+\n", "value = 0\n", errors.DataValueError, "từ 1 trở lên"),
        ("from = 2021-01-01", "from = 2021-01-02", errors.DataGapError, "không sau 01/01/2021"),
        ('unit = "', 'unit = "month" # ', errors.DataValueError, "đơn vị của"),
    ],
)
def test_a_figure_that_no_edition_names_must_be_there_and_known(tmp_path: Path, name, old, new, error, right) -> None:
    text = TEXT[FIGURES]
    start = text.index(f"[figure.{name}]")
    end = text.index("\n[", text.index("assumed", start))
    section = text[start:end]
    refused = refusal(tmp_path, FIGURES, text[:start] + (re.sub(old, new, section) if old else "") + text[end:])
    assert type(refused) is error
    assert refused.file.endswith(FIGURES)
    assert name in refused.say() or refused.line > text[:start].count("\n")
    assert right in refused.say()


@pytest.mark.parametrize(
    ("raw", "line", "right"),
    [
        (b"\xef\xbb\xbf" + TEXT[FIGURES].encode(), 1, "BOM"),
        (TEXT[FIGURES].encode("utf-16"), 1, "UTF-8"),
        (b"# ok\n# l\xfd\n", 2, "UTF-8"),
        (b"# ok\n\x00\n", 2, "TOML"),
        (b"# ok\rvalue = 1\r", 1, "TOML"),
        (b"", 1, "figure"),
        (b"a = " + b"[" * 100_000, 1, "TOML"),
    ],
)
def test_a_file_that_is_no_plain_utf_8_toml_is_refused(tmp_path: Path, raw: bytes, line: int, right: str) -> None:
    refused = refusal(tmp_path, FIGURES, raw)
    assert refused.line == line
    assert right in refused.say()


@pytest.mark.parametrize(
    ("raw", "right"),
    [
        ("a = 1\nb c = 2", "dòng 2: cột 3: sai cú pháp TOML, thiếu dấu = sau tên khóa"),
        ("[a", "thiếu dấu ] ở tiêu đề"),
        ("[[a]", "thiếu dấu ] ở tiêu đề"),
        ("a = 1 2", "còn chữ thừa"),
        ("a = 'b", "thiếu dấu nháy đóng"),
        ('a = """b', "thiếu dấu nháy đóng"),
        ("a = [1", "danh sách thiếu dấu ]"),
        ("a = { b = 1", "bảng thiếu dấu }"),
        ("a = 2026-02-30", "không có ngày giờ này"),
        ("a = đỏ", "chữ đặt trong dấu nháy"),
        ("[đỏ]", "tên khóa chỉ gồm"),
        ("= 1", "đây không phải là khóa"),
        ('a = "\\q"', "viết hai dấu"),
        ('a = "\\uzzzz"', "mã hợp lệ"),
        ('a = "\\ud800"', "mã hợp lệ"),
        ("a = 1\na = 2", "đã có ở trên"),
        ("a = { b = 1, b = 2 }", "đã có ở trên"),
        ("[a]\n[a]", "đã có ở trên"),
        ('a = "\x01"', "ký tự không được phép"),
        ("# \x01", "ký tự không được phép"),
        ("a = " + "[" * 100_000, "lồng nhau quá sâu"),
    ],
)
def test_wrong_syntax_is_told_in_vietnamese_and_in_english_by_the_library(tmp_path: Path, raw: str, right: str) -> None:
    refused = refusal(tmp_path, FIGURES, raw)
    assert type(refused) is errors.DataSyntaxError
    assert right in refused.say()
    assert "this is not TOML" in refused.say("en")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([CALENDAR, FIGURES]), st.data())
def test_no_edit_of_one_line_ends_in_anything_but_a_reading_or_a_refusal(tmp_path: Path, file: str, data) -> None:
    lines = TEXT[file].split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    line = lines[number]
    cut = data.draw(st.integers(0, len(line)))
    lines[number] = data.draw(
        st.sampled_from([line[:cut], line[cut:], line + "]", "", "[" + line, line.replace("=", ".x ="), "x = 1"])
    )
    for each in (CALENDAR, FIGURES):
        (tmp_path / each).unlink(missing_ok=True)
    faults = []
    try:
        load(put(tmp_path, file, "\n".join(lines)))
    except errors.DataFileError as refused:
        faults.append(refused.line)
    assert all(1 <= line <= len(lines) for line in faults)
