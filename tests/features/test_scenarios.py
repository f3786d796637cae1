"""Every scenario of features/ runs against the core."""

from pytest_bdd import scenarios

from tests.features.steps_given import *  # noqa: F403
from tests.features.steps_then import *  # noqa: F403
from tests.features.steps_when import *  # noqa: F403

scenarios("../../features")
