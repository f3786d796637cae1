"""Every scenario of features/ holds on the core, under each edition that it says it holds for."""

import pytest

from api.spec.core_world import Book
from api.spec.editions import choosing, told
from api.spec.features import files, name_of, parsed, stories_of
from api.spec.runner import failure


@pytest.fixture(scope="module")
def book() -> Book:
    return Book()


@pytest.mark.parametrize("path", files(), ids=name_of)
def test_its_scenarios_hold(path, book):
    stories = stories_of(parsed(path), path.name)
    assert stories
    failed = [
        f"{story.name} ({path.name}:{story.line}) @{tag}: {why}"
        for story in stories
        for tag in told(story.tags)
        for steps in story.examples
        if (why := failure(steps, choosing(tag), book))
    ]
    assert failed == []
