"""The sessions of docs/api.md and docs/integrate.md work as they are written."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from api.web.problems import KINDS
from api.web.table import HEAD, PAGE, table
from tests.api.web.pages import ROOT, blocks, typed
from tests.client import page

WITH_NPM = "npm install"


def test_the_table_of_problems_is_that_of_the_code():
    assert PAGE.read_text(encoding="utf-8").endswith(HEAD + table())


def test_a_birth_and_a_death_by_hand_as_the_page_writes_them(tmp_path: Path):
    told = typed(blocks(PAGE), tmp_path)
    assert told.count("\napproved") >= 6
    assert told.count("\nTrue\n") == 2
    assert "this move wants register_book" in told
    assert "'dong': 25300000" in told
    assert "Claimed, number 1" in told


def test_an_agencys_system_is_registered_and_takes_and_gives_back_by_hand_as_the_page_writes_it(tmp_path: Path):
    told = typed([one for one in blocks(page.PAGE) if WITH_NPM not in one], tmp_path)
    assert '"name":"BHXH cơ sở Phú Xuân"' in told
    assert "approve ['decided_at', 'decided_by', 'insurance_number']" in told
    assert told.endswith("\noffered\n")


@pytest.mark.long
@pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm here: no program is built")
def test_the_program_of_the_page_decides_asks_and_decides_again_as_the_page_builds_it(tmp_path: Path):
    (tmp_path / "card").mkdir()
    page.main(tmp_path / "card")
    *_, first, second, asked, last = typed(blocks(page.PAGE), tmp_path).splitlines()
    assert sorted(line.split()[-1] for line in (first, second)) == ["awaiting_citizen", "delivered"]
    assert (asked, last.split()[-1]) == ("offered", "delivered")


def test_the_codes_that_the_page_tells_what_to_do_about_are_those_of_the_service():
    rows = [line.split("|") for line in page.PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| 4")]
    told = {(code, int(status)) for row in rows for status in row[1].split(",") for code in row[2].split("`")[1::2]}
    known = {(code, kind.status) for code, kind in KINDS.items()}
    assert {code for code, _ in told} <= {code for code, _ in known}
    assert all(any((code, status) in known for status in {s for c, s in told if c == code}) for code, _ in told)


def test_whoever_builds_a_system_finds_the_page():
    assert "(integrate.md)" in (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
