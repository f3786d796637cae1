"""The steps in code and the steps in docs/steps.md are the same, and every one of them is used."""

import re

from tests.features.runner import FEATURES, files, matching, parsed, patterns

DOC = FEATURES.parent / "docs" / "steps.md"
KEYWORDS = {"given": "Biết", "when": "Khi", "then": "Thì"}
KINDS = {"Chu": "chữ", "Ngay": "ngày", "Gio": "giờ", "Han": "hạn", "Tien": "số tiền", "So": "số"}


def in_code() -> set[str]:
    return {f"{KEYWORDS[str(one.type)]} {shown(one.parser.name)}" for one in patterns()}


def shown(pattern: str) -> str:
    """The pattern as a person reads it: each slot by its kind."""
    return re.sub(r"\{[a-z_]+:([A-Za-z]+)\}", lambda slot: f"<{KINDS[slot[1]]}>", pattern)


def test_the_documented_steps_are_those_in_code():
    documented = re.findall(r"^\| `([^`]+)` \|", DOC.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(documented) == sorted(in_code())


def test_every_step_is_used_by_some_scenario():
    steps = {
        (step.type, step.name)
        for path in files()
        for template in parsed(path).scenarios.values()
        for context in [c for examples in template.examples for c in examples.as_contexts()] or [{}]
        for step in template.render(context).steps
    }
    used = {id(one) for kind, text in steps for one in matching(kind, text)}
    assert [one.parser.name for one in patterns() if id(one) not in used] == []
