"""cases.csv as a spreadsheet reads it: days of Viet Nam, names beside codes, zeros kept, no formula."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from engine.runs.sheet import _line
from tests.engine.runs.small import run

FEW = ("--cases", "4", "--communes", "1", "--days", "2")


@pytest.fixture(scope="module")
def rows(whole: Path) -> list[dict[str, str]]:
    with (whole / "cases.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_take_for_a_formula_is_a_text(begins: str):
    (row,) = csv.reader(io.StringIO(_line([f"{begins}1+1", "1+1", -1, None]), newline=""))
    assert row == [f"'{begins}1+1", "1+1", "-1", ""]


def test_places_are_told_by_code_and_name_so_that_zeros_stay(rows: list[dict[str, str]]):
    at_offices = [row for row in rows if row["commune"]]
    assert {row["province"] for row in at_offices} == {"46 Thành phố Huế"}
    assert all(re.fullmatch(r"[0-9]{5} (Phường|Xã|Đặc khu) .+", row["commune"]) for row in at_offices)
    assert not any(re.fullmatch("0[0-9]+", cell) for row in rows for cell in row.values())


def test_an_office_has_its_name_beside_its_code(rows: list[dict[str, str]]):
    offices = [name for name in rows[0] if name.endswith("_office")]
    assert all(bool(row[name]) == bool(row[f"{name}_name"]) for row in rows for name in offices)


def test_instants_are_those_of_viet_nam_and_say_so(rows: list[dict[str, str]]):
    names = [name for name in rows[0] if name.endswith("_at")]
    told = [row[name] for row in rows for name in names if row[name]]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00", one) for one in told)


def test_a_byte_order_mark_is_written_on_wish_and_told_in_the_manifest(tmp_path: Path):
    for name, more in (("with", ("--bom",)), ("without", ())):
        assert run(tmp_path / name, *FEW, *more).returncode == 0
        has_bom = (tmp_path / name / "cases.csv").read_bytes().startswith(b"\xef\xbb\xbf")
        told = json.loads((tmp_path / name / "manifest.json").read_text(encoding="utf-8"))["arguments"]["bom"]
        assert has_bom == told == (name == "with")
