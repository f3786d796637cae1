"""Every scenario of features/ runs once more, against a live server: quickly one in five."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from api.spec.driver import Driver
from api.spec.editions import Choose
from api.spec.features import features
from api.spec.steps_given import *  # noqa: F403
from api.spec.steps_then import *  # noqa: F403
from api.spec.steps_when import *  # noqa: F403
from tests.features.http_driver import HttpDriver


@pytest.fixture
def driver(tmp_path: Path, choose: Choose) -> Iterator[Driver]:
    made = HttpDriver(tmp_path / "journal.sqlite", choose)
    yield made
    made.close()


scenarios(*map(str, features()))
