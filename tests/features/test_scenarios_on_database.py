"""Every scenario of features/ runs once more, its cases in an SQLite file: quickly under its first edition."""

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
from tests.features.service_driver import ServiceDriver


@pytest.fixture
def driver(tmp_path: Path, choose: Choose) -> Iterator[Driver]:
    made = ServiceDriver(tmp_path / "journal.sqlite", choose)
    yield made
    made.close()


def is_quick(scenario: str, number: int, n: int) -> bool:
    return number == 0


scenarios(*map(str, features()))
