"""Every scenario of features/ runs once more, against a live server: quickly one in five, every step among them."""

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
from tests.features.quick import one_in_five


@pytest.fixture
def driver(tmp_path: Path, choose: Choose) -> Iterator[Driver]:
    made = HttpDriver(tmp_path / "journal.sqlite", choose)
    yield made
    made.close()


QUICK = one_in_five()


def is_quick(scenario: str, number: int, n: int) -> bool:
    return number == 0 and scenario in QUICK


scenarios(*map(str, features()))
