"""The steps in code and the steps in docs/steps.md are the same, and every one of them is used."""

import re

from api.spec.features import FEATURES, stories
from api.spec.phrases import matching, patterns, shown
from tests.features.quick import one_in_five

DOC = FEATURES.parent / "docs" / "steps.md"


def in_code() -> set[str]:
    return set(map(shown, patterns()))


def unused(some):
    used = {id(one) for story in some for steps in story.examples for s in steps for one in matching(s.type, s.name)}
    return [one.parser.name for one in patterns() if id(one) not in used]


def test_the_documented_steps_are_those_in_code():
    documented = re.findall(r"^\| `([^`]+)` \|", DOC.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(documented) == sorted(in_code())


def test_every_step_is_used_by_some_scenario():
    assert unused(stories()) == []


def test_one_scenario_in_five_uses_every_step():
    few = [story for story in stories() if story.name in one_in_five()]
    assert unused(few) == []
    assert len(few) * 5 <= len(stories()) + 5
