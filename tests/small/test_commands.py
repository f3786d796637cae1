"""Three made-up chains through the command: nothing outside their folders knows of them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from tests.small.paths import CASES

pytestmark = pytest.mark.usefixtures("chains")
CHAINS = {
    "marriage": ("KH", "marriage_registration", 3),
    "lodging": ("TT", "lodging_registration", 1),
    "land_transfer": ("DD", "title_change", 8),
}
each_chain = pytest.mark.parametrize("chain", CHAINS)


def call(*argv: str | Path) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, [str(one) for one in argv])


def told(*argv: str | Path) -> Any:
    result = call(*argv, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def refused(*argv: str | Path) -> Any:
    result = call(*argv, "--json")
    assert result.exit_code == 2, result.output
    return json.loads(result.stderr)["error"]


def test_the_check_finds_no_fault(own: Path):
    result = call("check", "--data", own)
    assert result.exit_code == 0, result.output
    assert all(f"✓ {chain} 01/07/2025" in result.output for chain in CHAINS)


@each_chain
def test_an_edition_is_read_with_all_its_procedures(chain: str, own: Path):
    assert len(told("show", chain, "--data", own)["stages"]) == CHAINS[chain][2]
    assert call("show", chain, "--data", own, "--lang", "en").exit_code == 0


@each_chain
def test_a_procedure_is_drawn(chain: str, own: Path):
    assert "stateDiagram" in told("show", chain, "--data", own, "--diagram", CHAINS[chain][1])["mermaid"]


@each_chain
def test_deadlines_of_a_stage_and_of_the_group_are_explained(chain: str, own: Path):
    for stage in (CHAINS[chain][1], "group"):
        assert told("due", chain, stage, "--received", "2026-08-21T09:00", "--data", own)["deadline"]


def test_a_verification_with_words_of_its_own_gives_the_other_limit():
    asked = ("due", "marriage", "marriage_registration", "--received", "2026-09-07T09:00", "--fact")
    short, long = (told(*asked, f"records_checked={said}") for said in ("no", "yes"))
    assert (short["deadline"][:10], long["deadline"][:10]) == ("2026-09-11", "2026-09-21")


def test_two_editions_differ_by_what_the_second_changes():
    changes = told("diff", "marriage@2025-07-01", "marriage@2026-07-01")["changes"]
    assert sorted(one["change"] for one in changes) == ["added", "changed"]


def test_every_case_comes_out_as_its_file_expects(own: Path, tmp_path: Path):
    document = told("cases", CASES, "--out", tmp_path / "out", "--data", own)
    assert {one["chain"] for one in document["cases"]} == set(CHAINS)
    assert all(one["unmet"] == [] for one in document["cases"])


def test_a_case_tells_what_the_results_carry_and_until_when_they_hold():
    document = told("case", CASES / "marriage_vouched.toml")
    gains = {one["code"]: one for one in document["gains"]}
    assert gains["home_card"]["valid_until"] == "2028-08-31"
    assert gains["marriage_entry"]["details"][0].startswith("số vào sổ: HT-")
    assert gains["grant_decision"]["money"]["dong"] == 10_800_000
    assert "Kho lưu trữ hôn lễ đã trả lời" in {one["what"] for one in document["events"]}


def test_a_declaration_out_of_order_is_refused_in_the_words_of_the_edition(tmp_path: Path):
    text = (CASES / "marriage_vouched.toml").read_text(encoding="utf-8")
    (tmp_path / "late.toml").write_text(text.replace("2026-06-01", "2026-08-21"), encoding="utf-8")
    assert "không được cưới trước ngày ăn hỏi" in refused("case", tmp_path / "late.toml")["message"]


@pytest.mark.parametrize("command", ["case", "simulate"])
def test_an_agency_without_offices_is_named_until_the_user_says_where_it_sits(command: str, tmp_path: Path):
    asked: tuple[str | Path, ...] = ("case", CASES / "land_transfer_contested.toml")
    if command == "simulate":
        asked = (
            "simulate",
            "--chain",
            "land_transfer",
            "--cases",
            "5",
            "--from",
            "2026-09-01",
            "--out",
            tmp_path / "o",
        )
    error = refused(*asked)
    assert error["code"] == "no_office"
    assert "Văn phòng đất đai" in error["message"]


def test_a_figure_of_the_chain_is_named_until_the_user_says_what_it_is(own: Path):
    assert "survey_fee" in refused("show", "land_transfer")["message"]
    stages = {one["code"]: one for one in told("show", "land_transfer", "--data", own)["stages"]}
    assert [one["dong"] for one in stages["plot_survey"]["fees"]] == [120_000]


@each_chain
def test_a_month_is_simulated_verified_rebuilt_and_erased(chain: str, own: Path, tmp_path: Path):
    out, letters = tmp_path / "out", CHAINS[chain][0]
    where = ("--province", "hue", "--communes", "3", "--days", "5", "--from", "2026-09-01")
    run = told("simulate", "--chain", chain, "--cases", "60", *where, "--data", own, "--out", out)
    assert run["chains"].keys() == {chain}
    rows = list(csv.DictReader((out / "cases.csv").open(encoding="utf-8")))
    assert {row["chain"] for row in rows} == {chain}
    code = rows[0]["case"]
    assert code.startswith(f"{letters}26-")
    assert call("journal", "rebuild", "--check", out).exit_code == 0
    assert call("doctor", out / "journal.sqlite").exit_code == 0
    assert call("erase", out, "--case", code).exit_code == 0
    assert call("journal", "verify", out).exit_code == 0
