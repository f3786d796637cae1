"""`lienthong items` and `lienthong papers`, and what `check` tells of them."""

import datetime as dt
import json
import re

import pytest
from typer.testing import CliRunner

from api.terminal.program import app
from workflows import catalogue

LETTERS = re.compile(r"[à-ỹđơưăĐƠƯĂÀ-Ỹ]")
CITED = re.compile(r"NĐ-CP|QĐ|×")
EDITIONS = [pytest.param(one, id=f"{one.chain}@{one.in_force_on}") for one in catalogue.known() if one.baseline]


def call(*argv, code=0, columns=100):
    result = CliRunner(env={"COLUMNS": str(columns)}).invoke(app, list(argv))
    assert result.exit_code == code, result.stdout + result.stderr
    return result


def document(*argv):
    return json.loads(call(*argv, "--json").stdout)


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_sums_are_those_that_show_prints(edition):
    on = edition.in_force_on.isoformat()
    shown = document("show", edition.chain, "--edition", on)["declared"]
    items = document("items", edition.chain, "--edition", on)["choices"]
    keys = ("asked", "by_hand", "separate", "reduction_percent", "status")
    assert [[one[key] for key in keys] for one in items] == [[one[key] for key in keys] for one in shown]


def test_less_than_a_fifth_is_a_finding_that_names_what_could_go_and_no_fault():
    it = document("items", "birth", "--edition", "2026-11-30", "--choice", "card")
    assert (it["choice"], it["target"]["percent"], it["target"]["tag"]) == ("card", 20, "qd95_2023_m14")
    missed = [one["code"] for one in it["choices"] if not one["reaches_target"]]
    assert missed == [one["code"] for one in it["findings"]] == ["card", "card_identity"]
    told = it["findings"][0]
    assert (told["reduction_percent"], told["too_many"]) == (17, 1)
    assert {"marriage_number", "mother_address"} <= {one["code"] for one in told["spare"]}
    text = call("items", "birth", "--edition", "2026-11-30").stdout
    assert "! khai sinh và thẻ BHYT: giảm 17 %, chưa đạt; bớt 1 mục nữa là đạt" in text
    assert "đã có ở CSDL hộ tịch điện tử: số giấy kết hôn" in text


def test_a_choice_is_the_ordinary_one_unless_it_is_named_as_option_or_fact():
    assert document("items", "death")["choice"] == "three"
    assert document("items", "death", "--choice", "two")["choice"] == "two"
    assert document("items", "death", "--fact", "choice=four")["choice"] == "four"


def test_a_ground_that_is_given_changes_the_form():
    it = document("items", "death", "--edition", "2026-09-01", "--fact", "funeral_ground=merit")
    funeral = it["stages"][2]
    assert [(form["code"], form["n"], form["status"]) for form in funeral["forms"]] == [("form_12", 27, "secondary")]
    assert {fact["fact"]: fact["value"] for fact in it["facts"]} == {"funeral_ground": "merit"}


def test_items_that_were_only_counted_and_forms_that_were_not_read_are_told():
    assert "12 mục chưa đọc được tên, chỉ đếm" in call("items", "death", "--fact", "funeral_ground=compulsory").stdout
    text = call("items", "death", "--fact", "funeral_ground=social_pension").stdout
    assert "mục của mẫu riêng trong trường hợp này chưa đọc được" in text


def test_a_form_reprinted_while_the_edition_is_in_force_is_counted_beside():
    told = document("items", "birth", "--edition", "2024-02-01", "--choice", "residence")["choices"][2]
    assert (told["separate"], told["reduction_percent"], told["reaches_target"]) == (44, 20, True)
    assert told["on_the_day"] == {"separate": 40, "reduction_percent": 12, "reaches_target": False}
    text = call("items", "birth", "--edition", "2024-02-01", "--choice", "residence").stdout
    assert "từ 01/01/2024: 15 mục · Thông tư 66/2023/TT-BCA" in text
    assert "theo mẫu có hiệu lực ngày 01/02/2024: 40 → 35, −12 %" in text


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_verdict_is_that_of_the_day_which_was_asked_for(edition):
    later = [one.in_force_on for one in catalogue.of_chain(edition.chain) if one.in_force_on > edition.in_force_on]
    for on in (edition.in_force_on, later[0] - dt.timedelta(days=1) if later else dt.date(2026, 11, 30)):
        asked = ("items", edition.chain, "--edition", on.isoformat())
        it = document(*asked)
        missed = [one["code"] for one in it["choices"] if (one["on_the_day"] or one)["reaches_target"] is False]
        assert [one["code"] for one in it["findings"]] == missed
        text = call(*asked).stdout
        assert ("✓ đạt" in text, "chưa đạt; bớt" in text) == (not missed and "Chỉ tiêu" in text, bool(missed))


def test_by_the_forms_of_the_editions_own_day_nothing_is_counted_beside():
    assert {one["on_the_day"] for one in document("items", "birth", "--edition", "2026-11-30")["choices"]} == {None}


def test_a_paper_that_is_still_brought_says_who_has_it():
    text = call("items", "birth", "--fact", "residence_at=other").stdout
    assert "gia đình vẫn nộp, dù đã có ở CSDL quốc gia về dân cư" in " ".join(text.split())


def test_a_chain_that_replaces_nothing_says_so():
    assert "không có gì để so" in call("items", "correction").stdout


@pytest.mark.parametrize("columns", [60, 80, 100])
@pytest.mark.parametrize("argv", [("items", "birth"), ("items", "death"), ("papers",)], ids=" ".join)
def test_no_line_is_wider_than_the_screen(argv, columns):
    for lang in ("vi", "en"):
        lines = call(*argv, "--lang", lang, columns=columns).stdout.splitlines()
        assert max(len(line.rstrip()) for line in lines) <= columns


@pytest.mark.parametrize("edition", EDITIONS)
def test_everything_is_told_in_english_too(edition):
    on = edition.in_force_on.isoformat()
    for more in ((), ("--json",)):
        told = call("items", edition.chain, "--edition", on, "--lang", "en", *more, columns=300).stdout
        assert [line for line in told.splitlines() if LETTERS.search(CITED.sub("", line))] == []


def test_the_papers_are_told_in_english_too():
    told = call("papers", "--lang", "en", columns=300).stdout
    assert [line for line in told.splitlines() if LETTERS.search(CITED.sub("", line))] == []


@pytest.mark.parametrize(
    ("argv", "near"),
    [
        (("items", "brith"), "birth"),
        (("items", "birth", "--choice", "crad"), "card"),
        (("items", "death", "--fact", "funeral_ground=merrit"), "merit"),
        (("items", "death", "--fact", "funeral_groud=merit"), "funeral_ground"),
        (("papers", "deth"), "death"),
    ],
)
def test_a_name_that_is_wrong_is_answered_with_the_nearest(argv, near):
    error = json.loads(call(*argv, "--json", code=2).stderr)["error"]
    assert near in error["nearest"]


def test_a_day_before_the_first_edition_is_refused():
    assert "phiên bản đầu tiên" in call("items", "birth", "--edition", "2020-01-01", code=2).stderr


def test_a_misspelt_key_of_a_file_of_ones_own_is_told_with_file_and_line(tmp_path):
    (tmp_path / "forms.toml").write_text("[taget]\n", encoding="utf-8")
    error = json.loads(call("items", "birth", "--data", str(tmp_path), "--json", code=2).stderr)["error"]
    assert (error["file"], error["line"]) == (str(tmp_path / "forms.toml"), 1)
    assert "target" in error["message"]


def test_the_papers_have_clause_holder_and_days_the_household_book_first():
    found = document("papers")["papers"]
    assert found[0]["code"] == "household_book"
    book = found[0]["asked"][0]
    assert (book["until"], book["held"]["by"], book["held"]["tag"]) == ("2022-12-31", "population_db", "nd104_2022")
    marriage = next(one for one in found if one["code"] == "marriage_certificate")
    assert [(one["chain"], one["from"], one["until"]) for one in marriage["asked"]] == [
        (None, None, "2025-01-08"),
        ("birth", "2023-07-01", "2025-01-08"),
    ]
    for paper in found:
        for one in paper["asked"]:
            assert one["clause"]
            assert one["weakest"]
            assert one["held"]["label"]


def test_a_chain_lists_its_own_papers():
    assert "marriage_certificate" not in {one["code"] for one in document("papers", "death")["papers"]}


def test_check_tells_both_as_notes_and_finds_no_fault():
    it = document("check", "birth")
    assert it["is_sound"]
    by_day = {one["edition"]: [text for text in one["tensions"] if "20 %" in text] for one in it["editions"]}
    assert "từ 01/01/2024, theo mẫu mới: khai sinh và đăng ký thường trú 12 %" in by_day["2023-07-01"][0]
    assert len(by_day["2026-09-01"]) == 1
    assert "khai sinh và thẻ BHYT 17 %" in by_day["2026-09-01"][0]
    found = document("papers", "birth")["papers"]
    places = sum(len(paper["asked"]) for paper in found)
    assert it["tensions"] == [
        f"{len(found)} giấy tờ mà nơi khác đã có vẫn bị hỏi, ở {places} chỗ; xem `lienthong papers`"
    ]


@pytest.mark.parametrize("asked", [("birth", "--edition", "2022-05-01"), ("birth_separate",)])
def test_procedures_filed_one_by_one_are_not_compared_with_themselves(asked):
    told = call("items", *asked, code=2).stderr
    assert "[nothing_linked]" in told
    assert "lienthong items birth --edition 2023-07-01" in told


def test_an_edition_named_after_its_chain_is_told_how_to_be_chosen():
    assert "chọn phiên bản bằng birth --edition 2026-09-01" in call("items", "birth@2026-09-01", code=2).stderr
