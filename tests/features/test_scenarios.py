"""Every scenario of features/ runs against the core, under each edition that it holds for."""

from pytest_bdd import scenarios

from tests.features.runner import features
from tests.features.steps_given import *  # noqa: F403
from tests.features.steps_then import *  # noqa: F403
from tests.features.steps_when import *  # noqa: F403


def is_quick(scenario: str, number: int) -> bool:
    return True


scenarios(*map(str, features()))
