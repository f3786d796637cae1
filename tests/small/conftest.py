"""The made-up chains, played as any other: through the command, over HTTP, in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.small.paths import small_chains
from workflows.files.offices import DATA

LAND_OFFICE = """
[rule.land_office]
covers = "province"
name = "Văn phòng đất đai {}"
opened_on = 2025-07-01
status = "assumed"
source = { vi = "bịa để kiểm thử", en = "made up for tests" }
"""
SURVEY_FEE = """
[figure.survey_fee]
label = { vi = "phí đo đạc", en = "fee of the survey" }
unit = "dong"

[[figure.survey_fee.row]]
from = 2021-01-01
value = 120_000
assumed = { vi = "bịa để kiểm thử", en = "made up for tests" }
"""


@pytest.fixture
def chains() -> Iterator[None]:
    with small_chains():
        yield


@pytest.fixture
def own(tmp_path: Path, chains: None) -> Path:
    """A user's folder of data, with what the chain of the land names: an agency's offices and a figure."""
    folder = tmp_path / "own"
    folder.mkdir()
    for name, added in (("offices.toml", LAND_OFFICE), ("figures.toml", SURVEY_FEE)):
        (folder / name).write_text((DATA / name).read_text(encoding="utf-8") + added, encoding="utf-8")
    return folder
