"""Every scenario of features/ runs against the core, under each edition that it holds for."""

from pytest_bdd import scenarios

from api.spec.features import features
from api.spec.steps_given import *  # noqa: F403
from api.spec.steps_then import *  # noqa: F403
from api.spec.steps_when import *  # noqa: F403


def is_quick(scenario: str, number: int) -> bool:
    return True


scenarios(*map(str, features()))
