"""Every scenario of features/ runs once more, its cases in an SQLite file: quickly under its first edition."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from tests.features.driver import Driver
from tests.features.editions import Choose
from tests.features.runner import features
from tests.features.service_driver import ServiceDriver
from tests.features.steps_given import *  # noqa: F403
from tests.features.steps_then import *  # noqa: F403
from tests.features.steps_when import *  # noqa: F403


@pytest.fixture
def driver(tmp_path: Path, choose: Choose) -> Iterator[Driver]:
    made = ServiceDriver(tmp_path / "journal.sqlite", choose)
    yield made
    made.close()


def is_quick(scenario: str, number: int) -> bool:
    return number == 0


scenarios(*map(str, features()))
