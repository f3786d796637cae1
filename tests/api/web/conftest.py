"""A server for each test, with a family and an office that has something to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.web.server import Server, serving, untold
from tests.api.web.town import Town


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path / "journal.sqlite", limits=untold()) as made:
        yield made


@pytest.fixture
def town(server: Server) -> Town:
    return Town(server)
