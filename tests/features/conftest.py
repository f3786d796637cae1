"""Each scenario under each of its editions, with a fresh driver that fails at the end on what was left unsaid."""

from collections.abc import Iterator

import pytest

from api.spec.core_driver import CoreDriver
from api.spec.driver import Driver
from api.spec.editions import BY_DAY, Choose, choosing, told
from api.spec.features import FEATURES


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A module says which runs of a scenario are quick: by its file and name, and by the place of its edition among so
    many.
    """
    if "_pytest_bdd_example" in metafunc.fixturenames:
        is_quick = metafunc.module.is_quick
        scenario = metafunc.function.__doc__.removeprefix(f"{FEATURES}/")
        tags = told(mark.name for mark in metafunc.definition.iter_markers())
        runs = [
            pytest.param(tag, id=tag, marks=() if is_quick(scenario, number, len(tags)) else pytest.mark.long)
            for number, tag in enumerate(tags)
        ]
        metafunc.parametrize("choose", runs, indirect=True)


@pytest.fixture(autouse=True)
def choose(request: pytest.FixtureRequest) -> Choose:
    return choosing(getattr(request, "param", BY_DAY))


@pytest.fixture
def driver(choose: Choose) -> Iterator[Driver]:
    made = CoreDriver(choose)
    yield made
    made.close()
