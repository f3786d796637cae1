"""A fresh driver for each scenario; it fails at the end on what the scenario left unsaid."""

from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite("tests.features.steps_then")

from tests.features.core_driver import CoreDriver  # noqa: E402
from tests.features.driver import Driver  # noqa: E402


@pytest.fixture
def driver() -> Iterator[Driver]:
    made = CoreDriver()
    yield made
    made.close()
