"""Every scenario of features/ runs against the core, under each edition that it holds for."""

from pytest_bdd import scenarios

from api.spec.features import features
from api.spec.steps_given import *  # noqa: F403
from api.spec.steps_then import *  # noqa: F403
from api.spec.steps_when import *  # noqa: F403
from tests.features.quick import turn


def is_quick(scenario: str, number: int, n: int) -> bool:
    """Under its first edition, its last, and one between by its turn."""
    return number in (0, n - 1, turn(scenario, n))


scenarios(*map(str, features()))
