"""One uninterrupted small run, against which others are held."""

from pathlib import Path

import pytest

from tests.engine.runs.small import run


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("runs") / "whole"
    done = run(out)
    assert done.returncode == 0, done.stderr
    return out
