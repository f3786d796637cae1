"""`lienthong editions` and `lienthong show`."""

import json
import re
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from workflows import catalogue
from workflows.law.citation import Status

EDITIONS = catalogue.known()
WIDE, NARROW = {"COLUMNS": "160"}, {"COLUMNS": "80"}


def call(*argv: str, env: dict[str, str] = WIDE) -> Result:
    result = CliRunner(env=env).invoke(app, list(argv))
    assert result.exit_code == 0, result.stderr
    return result


def document(*argv: str) -> dict[str, Any]:
    return json.loads(call(*argv, "--json").stdout)


def test_the_editions_of_a_chain_follow_each_other_without_gap():
    rows = document("editions", "birth")["editions"]
    assert [(row["from"], row["until"]) for row in rows] == [
        ("2021-07-01", "2023-06-30"),  # filed one by one
        ("2023-07-01", "2024-06-30"),
        ("2024-07-01", "2025-01-08"),
        ("2025-01-09", "2025-01-09"),
        ("2025-01-10", "2025-06-30"),
        ("2025-07-01", "2026-06-30"),
        ("2026-07-01", "2026-08-31"),
        ("2026-09-01", None),
    ]


def test_without_a_chain_all_editions_are_listed():
    told = document("editions")["editions"]
    assert {(row["chain"], row["from"]) for row in told} >= {(it.chain, f"{it.in_force_on}") for it in EDITIONS}
    # before its linked editions stands each chain as it was filed one by one
    assert len(told) == len(EDITIONS) + len({it.separate_of for it in EDITIONS} - {""})


def test_people_read_dates_as_they_write_them():
    assert "15/03/2026   31/08/2026" in call("editions", "death").stdout


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda it: f"{it.chain}-{it.in_force_on}")
def test_every_stage_limit_and_omission_of_an_edition_is_shown(edition):
    shown = call("show", edition.chain, "--edition", edition.in_force_on.isoformat(), env={"COLUMNS": "300"}).stdout
    assert edition.label.vi in shown
    for procedure in edition.procedures:
        assert procedure.code in shown
    for label in edition.omits:
        assert label.vi in shown
    for one in edition.contradictions:
        assert one.words.vi in shown


@pytest.mark.parametrize(
    ("chain", "day", "code"),
    [
        ("birth", "2026-08-31", "2.002621"),
        ("birth", "2026-09-01", "3.000722"),
        ("death", "2026-08-31", "2.002622"),
        ("death", "2026-09-01", "2.002913"),
    ],
)
def test_the_code_of_the_group_on_the_portal_is_shown_with_its_status(chain, day, code):
    asked = ("show", chain, "--edition", day)
    found = document(*asked)["portal_code"]
    assert (found["code"], found["status"]) == (code, "secondary")
    assert f"{code} · nguồn thứ cấp" in call(*asked).stdout


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda it: f"{it.chain}-{it.in_force_on}")
def test_every_figure_of_the_document_has_its_clause_and_status(edition):
    sheet = document("show", edition.chain, "--edition", edition.in_force_on.isoformat())
    figures = [it for it in nested(sheet) if "says" in it]
    assert figures
    for it in figures:
        assert it["clause"]
        assert it["status"] in list(Status)


def nested(value: object) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(found for item in value.values() for found in nested(item))]
    return [found for item in value for found in nested(item)] if isinstance(value, list) else []


def test_an_unknown_limit_is_shown_as_unknown():
    death = document("show", "death", "--edition", "2026-09-01")
    limits = {one["when"]: one["says"].partition(" (")[0] for stage in death["stages"] for one in stage["limits"]}
    assert limits["căn cứ hưởng mai táng phí: cựu chiến binh"] == "chưa rõ"
    assert limits["căn cứ hưởng mai táng phí: thanh niên xung phong"] == "không quy định"


def test_what_another_source_says_of_a_fee_and_its_note_stand_beside_it():
    stages = document("show", "birth", "--edition", "2026-09-01")["stages"]
    fees = {fee["label"]: fee for stage in stages for fee in stage["fees"]}
    residence = next(fee for label, fee in fees.items() if "thường trú" in label)
    assert (residence["other"], residence["note"]) == ("vẫn thu 10.000 đồng", "trẻ em được miễn")
    assert residence["says"] == "0 đồng (nguồn khác: vẫn thu 10.000 đồng; trẻ em được miễn)"
    assert "miễn đến hết 28/02/2027 cho tài khoản định danh mức độ 2" in fees["bản sao trích lục"]["says"]
    assert "Hà Nội 5.000 đồng" in next(fee["says"] for fee in fees.values() if "quá hạn" in fee["label"])


def test_what_is_to_be_known_of_the_figures_of_an_amount_stands_below_the_table():
    shown = " ".join(call("show", "death", "--edition", "2026-06-30").stdout.split())
    assert "– Số lần mức chuẩn của hỗ trợ chi phí mai táng: 20 lần (tối thiểu 20 lần)" in shown
    assert "– Mức chuẩn trợ giúp xã hội: 500.000 đồng (tỉnh có thể quy định mức cao hơn)" in shown


def test_each_procedure_with_grounds_has_a_heading_and_a_table_of_its_own():
    shown = call("show", "death", "--lang", "en").stdout
    tables = re.split(r"(?m)^(.*): grounds in their order of precedence; one pays$", shown)[1:]
    assert [title.strip() for title in tables[::2]] == ["Funeral allowance", "Survivor benefit"]
    assert all("Payer" in table for table in tables[1::2])


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda one: f"{one.chain}@{one.in_force_on}")
def test_each_reason_of_a_refusal_is_shown_with_what_the_family_does_then(edition):
    shown = document("show", edition.chain, "--edition", edition.in_force_on.isoformat())
    told = [[(one["label"], one["advice"]) for one in stage["refusals"]] for stage in shown["stages"]]
    assert told == [
        [(one.label.vi, one.advice.vi if one.advice else "làm lại") for one in procedure.refusals]
        for procedure in edition.procedures
    ]
    text = "".join(call("show", edition.chain, "--edition", edition.in_force_on.isoformat()).stdout.split())
    assert "Lýdotừchối" in text


def test_an_amount_shows_its_formula_of_the_day():
    grounds = {
        day: document("show", "death", "--edition", day)["stages"][2]["grounds"][0]
        for day in ("2026-06-30", "2026-07-01")
    }
    assert (grounds["2026-06-30"]["formula"], grounds["2026-06-30"]["dong"]) == ("10 × 2.340.000", 23_400_000)
    assert (grounds["2026-07-01"]["formula"], grounds["2026-07-01"]["dong"]) == ("10 × 2.530.000", 25_300_000)


@pytest.mark.parametrize(
    ("chain", "choice", "asked", "separate", "percent"),
    [("birth", 0, (16, 37), 55, 32), ("birth", 1, (15, 33), 40, 17), ("death", 0, (21, 26), 33, 21)],
)
def test_the_branch_of_the_form_that_saves_least_is_shown(chain, choice, asked, separate, percent):
    it = document("show", chain, "--edition", "2026-07-01")["declared"][choice]
    assert (it["asked_least"], it["asked"]) == asked
    assert (it["separate"], it["reduction_percent"]) == (separate, percent)


def test_the_reduction_against_the_separate_forms_has_a_status():
    (everything, *_) = document("show", "birth", "--edition", "2026-07-01")["declared"]
    assert everything["asked"] < everything["separate"]
    assert (
        everything["reduction_percent"]
        == 100 * (everything["separate"] - everything["asked"]) // everything["separate"]
    )
    assert everything["status"] in list(Status)


def test_choices_of_one_fact_are_named_once():
    death = document("show", "death", "--edition", "2026-09-01")
    whens = [agency["when"] for agency in death["stages"][2]["agencies"]]
    assert whens[1].startswith("căn cứ hưởng mai táng phí: người có công hoặc cựu chiến binh hoặc")


def test_a_narrow_screen_gets_a_list_instead_of_a_broken_table():
    shown = call("show", "birth", "--edition", "2026-09-01", env=NARROW).stdout
    assert "  Cơ quan:     Công an cấp xã" in shown
    assert max(len(line) for line in shown.splitlines()) <= 80


def test_no_line_of_a_wide_table_is_cut():
    shown = call("show", "death", "--edition", "2026-09-01").stdout
    assert "…" not in re.sub(r"\(…\)", "", shown)
    assert max(len(line) for line in shown.splitlines()) <= 160


def test_english_is_shown_on_request():
    shown = call("show", "birth", "--edition", "2026-09-01", "--lang", "en").stdout
    assert "24 hours" in shown
    assert "secondary" in shown


# Diagrams


def test_the_picture_of_a_procedure_is_mermaid_text_in_the_language_asked_for():
    shown = call("show", "birth", "--edition", "2026-07-01", "--diagram", "health_card", env=NARROW).stdout
    assert shown.startswith('---\ntitle: "cấp thẻ bảo hiểm y tế"\n---\nstateDiagram-v2\n')
    assert "  offered --> in_progress: nhận việc (người giải quyết hồ sơ)\n" in shown
    assert "verifying" not in shown
    english = call("show", "birth", "--diagram", "health_card", "--lang", "en").stdout
    assert "  offered --> in_progress: claim (officer)\n" in english


def test_the_picture_is_a_document_with_json():
    told = document("show", "death", "--diagram", "residence_removal")
    assert told["procedure"] == "residence_removal"
    assert "stateDiagram-v2" in told["mermaid"]


def test_a_picture_of_a_procedure_that_is_not_there_names_the_nearest():
    result = CliRunner(env=WIDE).invoke(app, ["show", "birth", "--diagram", "heath_card"])
    assert result.exit_code == 2
    assert "health_card" in result.stderr


def test_results_are_shown_with_their_codes_on_the_portal_or_that_none_is_known():
    results = {one["code"]: one for stage in document("show", "birth")["stages"] for one in stage["results"]}
    (there,) = results["birth_certificate"]["portal_results"]
    assert (there["code"], there["status"]) == ("KQ.G15.000031", "verified")
    assert results["health_card"]["portal_results"] == []
    shown = call("show", "birth").stdout
    assert "KQ.G15.000031 · đã kiểm chứng" in shown
    assert re.search(r"thẻ bảo hiểm y tế +chưa biết", shown)
