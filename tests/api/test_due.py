"""`lienthong due` as people and programs call it."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from api.words.due import document as document_of
from api.words.library import Library
from engine.core.due import forecast
from workflows.catalogue import known
from workflows.law.notation import From
from workflows.time.calendar import VN

RESIDENCE = ("due", "birth", "residence_registration", "--received", "2026-08-21T15:30")
RECEIVED = ("--received", "2026-08-21T09:00")


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))


def document(*argv: str) -> dict[str, Any]:
    result = call(*argv, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def refusal(*argv: str) -> str:
    """What is told on standard error; nothing may stand on standard output."""
    result = call(*argv)
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr


def test_the_deadline_stands_first_in_words():
    first = call(*RESIDENCE).stdout.splitlines()[0]
    assert first == "Hạn: 17:00 thứ ba, ngày 25/08/2026"


def test_each_day_has_its_line_with_why_it_counts_or_not():
    lines = call(*RESIDENCE, "--fact", "residence_verification=không").stdout.splitlines()
    days = [line.split()[:4] for line in lines if line.startswith(("  ✓", "  –"))]
    assert [(mark, day) for mark, _, _, day in days[:2]] == [("–", "21/08/2026"), ("–", "22/08/2026")]
    assert [day[0] for day in days] == ["–", "–", "–", "✓", "✓"]
    assert "làm bù" in lines[6]


def test_the_document_has_every_promised_key():
    it = document(*RESIDENCE)
    assert it["due_on"] == "2026-08-25"
    assert it["deadline"] == "2026-08-25T17:00:00+07:00"
    assert it["edition"] == "2026-07-01"
    assert (it["limit"], it["unit"], it["limit_status"], it["status"]) == (2, "working_day", "verified", "assumed")
    assert it["clauses"][0] == "Nghị định 63/2024/NĐ-CP, Điều 8 (@nd63_2024_d8)"
    assert (it["chain"], it["stage"]) == ("birth", "residence_registration")
    assert it["received_at"] == "2026-08-21T15:30:00+07:00"
    assert [day["counts"] for day in it["days"]] == [False, False, False, True, True]
    assert all(set(day) == {"date", "counts", "reason"} for day in it["days"])


def test_the_variants_are_2_and_5_days_the_ordinary_one_first_and_repeated_on_top():
    it = document(*RESIDENCE)
    variants = it.pop("variants")
    assert [(one["limit"], one["due_on"]) for one in variants] == [(2, "2026-08-25"), (5, "2026-08-28")]
    assert [one["facts"]["residence_verification"] for one in variants] == [False, True]
    assert {**it, "variants": []} == {**variants[0], "variants": []}


def test_a_given_fact_leaves_no_variants():
    it = document(*RESIDENCE, "--fact", "residence_verification=yes")
    assert it["due_on"] == "2026-08-28"
    assert it["variants"] == []


def test_the_document_names_all_that_the_deadline_rests_on():
    it = document(*RESIDENCE)
    known = {one["name"]: one["status"] for one in it["rests_on"]}
    assert known["thời hạn"] == "verified"
    assert known["ngày tiếp nhận là ngày 0"] == "unverified"
    assert known["ngày làm việc trong tuần"] == "unverified"
    assert known["giờ làm việc của cơ quan"] == known["lúc đồng hồ bắt đầu chạy"] == "assumed"
    assert [one["clause"] for one in it["rests_on"]] == it["clauses"]


def test_people_read_the_status_of_the_limit_apart_from_that_of_the_deadline():
    lines = call(*RESIDENCE).stdout.splitlines()
    assert lines[4].startswith("Thời hạn: 2 ngày làm việc: đã kiểm chứng")
    assert "Hạn tính ra, theo điều yếu nhất mà nó dựa vào: giả định" in lines
    weak = [line for line in lines if line.startswith("– ") and line.endswith(("chưa kiểm chứng", "giả định"))]
    assert [line[2:].partition(":")[0] for line in weak] == [
        "Lúc đồng hồ bắt đầu chạy",
        "Ngày tiếp nhận là ngày 0",
        "Ngày làm việc trong tuần",
        "Giờ làm việc của cơ quan",
    ]


def test_what_another_source_says_stands_beside_the_limit():
    law = Library(None).law("birth", dt.date(2026, 8, 21))
    found = forecast(law, "health_card", dt.datetime(2026, 8, 21, 9, tzinfo=VN), {})
    assert found[0].figure is not None
    two_sources = replace(found[0], figure=replace(found[0].figure, other="3"))
    assert document_of((two_sources,), law, {}, "vi")["says"] == "2 ngày làm việc (nguồn khác: 3)"
    assert document_of((two_sources,), law, {}, "en")["says"] == "2 working days (another source: 3)"


def test_facts_that_cannot_be_together_are_refused_and_the_condition_is_told():
    told = refusal(*RESIDENCE, "--fact", "residence_at=parents", "--fact", "residence_verification=yes")
    assert "[facts_impossible]" in told
    assert "nhà của cha, mẹ" in told
    assert "Nghị định 58/2026" in told


@pytest.mark.parametrize("written", ["yes", "true", "có", "Có", "YES", "co\u0301"])
def test_yes_is_written_in_several_ways(written):
    assert document(*RESIDENCE, "--fact", f"residence_verification={written}")["limit"] == 5


@pytest.mark.parametrize("written", ["no", "false", "không", "KHÔNG"])
def test_no_is_written_in_several_ways(written):
    assert document(*RESIDENCE, "--fact", f"residence_verification={written}")["limit"] == 2


def test_the_group_is_a_stage_too():
    it = document("due", "birth", "group", "--received", "2026-08-21T15:30")
    assert [one["limit"] for one in it["variants"]] == [3, 5]


def test_24_hours_from_september_2026():
    it = document("due", "birth", "birth_registration", "--received", "2026-09-04T09:12")
    assert (it["limit"], it["unit"], it["deadline"]) == (24, "hour", "2026-09-07T09:12:00+07:00")
    assert document("due", "birth", "birth_registration", "--received", "2026-08-28T09:12")["unit"] == "working_day"


def test_an_edition_is_used_as_told_whatever_the_date_of_receipt():
    it = document("due", "death", "residence_removal", "--received", "2026-08-21T09:00", "--edition", "2026-01-01")
    assert (it["edition"], it["limit"]) == ("2025-07-01", 5)
    later = document("due", "death", "residence_removal", "--received", "2025-08-21T09:00", "--edition", "15/03/2026")
    assert (later["edition"], later["limit"]) == ("2026-03-15", 1)


def test_the_edition_taken_for_an_asked_day_is_told():
    what = call(*RESIDENCE, "--edition", "2099-01-01").stdout.splitlines()[3]
    assert what.endswith("phiên bản từ 01/09/2026, là phiên bản của ngày 01/01/2099")


def test_an_unknown_limit_is_never_a_date():
    argv = ("due", "death", "funeral_allowance", "--received", "2026-08-21T09:00", "--fact", "funeral_ground=veteran")
    lines = call(*argv).stdout.splitlines()
    assert lines[0] == "Hạn: chưa rõ"
    assert "Thời hạn: chưa rõ" in lines[4]
    it = document(*argv)
    assert (it["due_on"], it["deadline"], it["limit"], it["days"]) == (None, None, None, [])
    assert it["status"] == "unverified"


@pytest.mark.parametrize(
    ("edition", "procedure"),
    [(edition, each) for edition in known() for each in edition.procedures if any(
        paper.sources == (From.EARLIER_STAGE,) and paper.when is None for paper in each.papers
    )],
    ids=lambda it: getattr(it, "code", None) or f"{it.chain}@{it.in_force_on}",
)  # fmt: skip
def test_an_earlier_result_is_brought_where_the_family_carries_it(edition, procedure):
    on = ("--edition", edition.in_force_on.isoformat(), "--received", f"{edition.in_force_on}T09:00")
    told = " ".join(call("due", edition.chain, procedure.code, *on).stdout.split())
    carriers = {person.code for person in edition.people if person.brings_results}
    papers = [paper.label.vi for paper in procedure.papers if paper.sources == (From.EARLIER_STAGE,)]
    carries = any(owed.by in carriers for owed in procedure.owed)
    assert carries is any(paper in told for paper in papers)


def test_what_is_out_of_scope_is_told_where_to_go():
    argv = (
        "due",
        "death",
        "funeral_allowance",
        "--received",
        "2026-08-21T09:00",
        "--fact",
        "still_employed=có",
        "--fact",
        "compulsory_time=có",
    )
    assert call(*argv).stdout.startswith("Không giải quyết ở đây: người sử dụng lao động nộp hồ sơ")
    assert document(*argv)["redirect"].startswith("người sử dụng lao động")


def test_an_instant_may_have_seconds_or_a_zone():
    for written in ("2026-08-21T15:00:01", "2026-08-21T08:00:01Z", "2026-08-21T16:00:01+08:00"):
        it = document("due", "birth", "health_card", "--received", written)
        assert (it["received_at"], it["due_on"]) == ("2026-08-21T15:00:01+07:00", "2026-08-25")


def test_an_instant_is_told_as_it_was_given():
    lines = call("due", "birth", "health_card", "--received", "2026-08-03T15:00:00.5").stdout.splitlines()
    assert "tiếp nhận 15:00:00.5 ngày 03/08/2026" in lines[3]
    assert "tiếp nhận lúc 15:00:00.5, sau 15:00" in lines[5]


def test_arabic_digits_are_refused():
    assert "chỉ dùng chữ số 0-9" in refusal("due", "birth", "group", "--received", "٢٠٢٦-٠٨-٢١T15:30")
    assert "0-9" in refusal(*RESIDENCE, "--edition", "２０２６-07-01")


def test_a_date_before_the_first_edition_names_that():
    told = refusal("due", "birth", "group", "--received", "2021-06-30T09:00")
    assert "[edition_unknown]" in told
    assert "01/07/2021" in told
    assert "2021-07-01" in refusal(*RESIDENCE, "--edition", "2020-01-01", "--lang", "en")


@pytest.mark.parametrize(
    ("argv", "code", "nearest"),
    [
        (("due", "brith", "group", "--received", "2026-08-21T09:00"), "chain_unknown", "birth"),
        (("due", "birth", "residence", "--received", "2026-08-21T09:00"), "stage_unknown", "residence_registration"),
        (("due", "birth", "death_registration", "--received", "2026-08-21T09:00"), "stage_unknown", "birth_registrat"),
        (("due", "birth", "identity_card", "--received", "2026-08-31T09:00"), "stage_unknown", "có từ phiên bản 01"),
        ((*RESIDENCE, "--fact", "residense_at=other"), "fact_unknown", "residence_at"),
        ((*RESIDENCE, "--fact", "residence_at=parent"), "fact_unknown", "parents"),
        ((*RESIDENCE, "--fact", "residence_verification=maybe"), "fact_unknown", "yes, no, có, không"),
        ((*RESIDENCE, "--fact", "residence_verification"), "fact_unreadable", "tên=giá trị"),
        ((*RESIDENCE, "--fact", "residence_at=other", "--fact", "residence_at=other"), "fact_unreadable", "hai lần"),
        (("due", "death", "group", *RECEIVED, "--fact", "compulsory_months=20"), "fact_declared", "compulsory_time"),
        (("due", "death", "group", *RECEIVED, "--fact", "deceased_name=An"), "fact_declared", "mục của tờ khai"),
        ((*RESIDENCE, "--edition", "2026-02-30"), "date_unreadable", "không có ngày này"),
        (("due", "birth", "group", "--received", "2026-08-21"), "instant_unreadable", "thiếu giờ"),
        (("due", "birth", "group", "--received", "2040-08-21T09:00"), "beyond_horizon", "2032"),
        (("due", "birth", "group", "--received", "0001-01-01T00:00+07:00"), "beyond_horizon", "2032"),
        (("due", "birth", "group", "--received", "9999-12-31T23:59-14:00"), "beyond_horizon", "2032"),
        ((*RESIDENCE, "--data", "no/such/folder"), "data_file", "no/such/folder"),
    ],
)
def test_a_wrong_word_is_refused_with_what_would_be_right(argv, code, nearest):
    told = refusal(*argv)
    assert f"[{code}]" in told
    assert nearest in told


def test_own_data_replace_the_packaged_ones(tmp_path):
    (tmp_path / "figures.toml").write_text("[figure.nonsense]\n", encoding="utf-8")
    assert "figures.toml" in refusal(*RESIDENCE, "--data", str(tmp_path))


def test_english_is_asked_for_by_an_option():
    assert call(*RESIDENCE, "--lang", "en").stdout.startswith("Due: 17:00 on Tuesday, 25/08/2026")
    assert "verification" in refusal(*RESIDENCE, "--lang", "en", "--fact", "residence_verificaton=no")


def test_where_the_law_sets_no_limit_the_deadline_says_so():
    asked = ("--received", "2026-10-05T09:00", "--fact", "funeral_ground=youth_volunteer")
    assert call("due", "death", "funeral_allowance", *asked).stdout.startswith("Hạn: không quy định\n")
    assert call("due", "death", "funeral_allowance", *asked, "--lang", "en").stdout.startswith(
        "Due: the law sets none\n"
    )
