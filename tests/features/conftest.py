"""Each scenario under each of its editions, with a fresh driver that fails at the end on what was left unsaid."""

import pytest

from api.spec.editions import BY_DAY, Choose, choosing, told
from api.spec.features import FEATURES
from tests.features.quick import one_in_five

QUICK = one_in_five()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One scenario in five is quick, every step among them, under the first of its editions."""
    if "_pytest_bdd_example" in metafunc.fixturenames:
        is_quick = metafunc.function.__doc__.removeprefix(f"{FEATURES}/") in QUICK
        runs = [
            pytest.param(tag, id=tag, marks=() if is_quick and number == 0 else pytest.mark.long)
            for number, tag in enumerate(told(mark.name for mark in metafunc.definition.iter_markers()))
        ]
        metafunc.parametrize("choose", runs, indirect=True)


@pytest.fixture(autouse=True)
def choose(request: pytest.FixtureRequest) -> Choose:
    return choosing(getattr(request, "param", BY_DAY))
