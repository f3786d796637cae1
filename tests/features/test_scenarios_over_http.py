"""Every scenario of features/ runs once more, against a live server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from tests.features.driver import Driver
from tests.features.http_driver import HttpDriver
from tests.features.steps_given import *  # noqa: F403
from tests.features.steps_then import *  # noqa: F403
from tests.features.steps_when import *  # noqa: F403


@pytest.fixture
def driver(tmp_path: Path) -> Iterator[Driver]:
    made = HttpDriver(tmp_path / "journal.sqlite")
    yield made
    made.close()


scenarios("../../features")
