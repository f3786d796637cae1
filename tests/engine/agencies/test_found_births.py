"""Births that families asked about in public: each ends as its file in tests/found expects, and says where to go."""

from functools import cache
from pathlib import Path

import pytest

from engine.agencies import behaviour
from engine.agencies.casefile import read
from engine.agencies.world import World
from workflows.files import offices, parameters

FOUND = Path(__file__).parents[2] / "found"
FILES = [path for path in sorted(FOUND.glob("*.toml")) if 'chain = "birth"' in path.read_text("utf-8")]


@cache
def world() -> World:
    return World(parameters.load(), offices.load(), behaviour.load().quiet())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_birth_that_was_asked_about_goes_as_its_file_expects(path):
    file = read(path)
    assert file.expects is not None
    assert [label.vi for label in world().play(file).unmet] == []


def test_there_are_such_births():
    assert len(FILES) >= 7
