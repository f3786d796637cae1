"""A case that is submitted just before the law changes: by the packaged reading, and by that of a user's folder."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from api.words.library import Library
from engine.service.clock import VirtualClock
from tests.api.web.server import serving
from tests.api.web.town import Town
from workflows.files.offices import DATA
from workflows.files.parameters import FIGURES
from workflows.time.calendar import VN

FRIDAY = "2024-06-28T15:01"  # after the hour: received on Monday 1 July, on which Decree 63/2024 is in force
CASE = """
title = "Bé An Bình ở phường Trúc Bạch"
story = "Nộp chiều thứ sáu, trước ngày Nghị định 63/2024 có hiệu lực."
chain = "birth"
submitted_at = 2024-06-28T15:01:00
chosen = "all"
ordinary = true

[declaration]
registration_commune = "Phường Trúc Bạch, Ba Đình"
applicant_name = "Nguyễn Văn An"
applicant_id = "001090012345"
applicant_relation = "cha"
child_name = "Nguyễn An Bình"
child_born_on = 2024-06-20
child_sex = "nam"
mother_name = "Trần Thị Bích"
father_name = "Nguyễn Văn An"
"""
READINGS = pytest.mark.parametrize(("reading", "edition"), [("submitted", "2023-07-01"), ("received", "2024-07-01")])


@pytest.fixture
def own(tmp_path: Path, reading: str) -> Path:
    """A user's folder with that reading of the transition."""
    folder, text = tmp_path / "own", (DATA / FIGURES).read_text(encoding="utf-8")
    folder.mkdir()
    (folder / FIGURES).write_text(text.replace('value = "submitted"', f'value = "{reading}"'), encoding="utf-8")
    return folder


def call(*argv: str) -> Result:
    called = CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))
    assert called.exit_code == 0, called.output
    return called


def told(*argv: str) -> dict[str, Any]:
    return json.loads(call(*argv, "--json").stdout)


@READINGS
def test_a_case_file_has_the_edition_of_the_reading(own: Path, edition: str, tmp_path: Path):
    file = tmp_path / "case.toml"
    file.write_text(CASE, encoding="utf-8")
    assert told("case", str(file), "--data", str(own))["edition"] == edition
    (line,) = told("cases", str(file), "--data", str(own), "--out", str(tmp_path / "out"))["cases"]
    assert line["edition"] == edition


@READINGS
def test_a_deadline_has_the_edition_of_the_reading(own: Path, edition: str):
    asked = ("due", "birth", "residence_registration", "--received", FRIDAY, "--data", str(own))
    it = told(*asked)
    assert it["edition"] == edition
    limit = {"2023-07-01": 7, "2024-07-01": 2}[edition]
    assert it["limit"] == limit
    # the day of receipt is counted alike
    assert it["received_at"].startswith(FRIDAY)
    assert told(*asked, "--edition", "2023-07-01")["limit"] == 7


@READINGS
def test_over_http_too(own: Path, edition: str, tmp_path: Path):
    clock = VirtualClock(dt.datetime.fromisoformat(FRIDAY).replace(tzinfo=VN))
    with serving(tmp_path / "journal.sqlite", clock, Library(own)) as server:
        asked = {"chain": "birth", "stage": "residence_registration", "received": FRIDAY}
        assert Town(server).family.get("/v1/due", params=asked).json()["edition"] == edition
