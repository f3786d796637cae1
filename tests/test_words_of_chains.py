"""No word of a chain stands in the engine or in the API: what they must know of a chain, its edition says."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from workflows.catalogue import chains, known
from workflows.law.citation import Clause
from workflows.law.notation import From, Input
from workflows.law.states import ROLE_LABELS, State, Verb

ROOT = Path(__file__).parents[1]
# what people are called in the chains, and what happens to them, in whatever form
WORDS = (
    "birth", "born", "newborn", "child", "mother", "father", "death", "died", "deceased", "funeral",
    "spouse", "survivor", "householder", "relative", "relatives", "hospital", "registrar", "marriage", "married",
    "insurance", "pension", "khai sinh", "khai tử", "chủ hộ", "thân nhân", "mai táng", "bé", "người chết",
)  # fmt: skip
# words of the engine's own that some edition happens to use as a code too
OWN = frozenset(
    {*ROLE_LABELS, *(str(one) for kind in (State, Verb, From, Input) for one in kind)}
    | {"all", "two", "three", "four", "other", "none", "unfit", "paper", "separate", "police", "in_time", "late"}
    | {"choice", "correction"}
)
# the steps of scenarios are spoken as families and officers of the chains speak
STEPS = (
    "core_acts",
    "core_views",
    "driver",
    "family",
    "names",
    "ordinary",
    "steps_given",
    "steps_then",
    "steps_when",
    "tables",
)
EXEMPT = (
    "engine/store/migrations/",
    *(f"engine/families/{chain}/" for chain in chains()),
    *(f"api/spec/{module}.py" for module in STEPS),
)
MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for room in ("engine", "api")
    for path in (ROOT / room).rglob("*.py")
    if not path.relative_to(ROOT).as_posix().startswith(EXEMPT)
)


def codes(thing):
    """Every code of the tree of an edition, and the values of its choices."""
    if isinstance(thing, tuple | frozenset):
        for item in thing:
            yield from codes(item)
    elif is_dataclass(thing) and not isinstance(thing, Clause):
        for field in fields(thing):
            value = getattr(thing, field.name)
            if field.name in ("code", "chain") and isinstance(value, str):
                yield value
            yield from codes(value)


CODES = frozenset(code for edition in known() for code in codes(edition)) - OWN
SPOKEN = re.compile("|".join(rf"(?<![a-zà-ỹ]){word}(?![a-zà-ỹ])" for word in WORDS), re.IGNORECASE)
CODED = re.compile("|".join(rf"\b{re.escape(code)}\b" for code in sorted(CODES)))


@pytest.mark.parametrize("module", MODULES)
def test_a_module_of_the_engine_or_the_api_speaks_of_no_chain(module):
    lines = (ROOT / module).read_text(encoding="utf-8").splitlines()
    spoken = [
        f"{number}: {found[0]}"
        for number, line in enumerate(lines, 1)
        for found in (SPOKEN.search(line), CODED.search(line))
        if found
    ]
    assert spoken == []


def test_the_words_that_are_looked_for_are_those_of_the_editions():
    assert {"birth_registration", "householder_consent", "died_at", "insurance_number", "funeral_ground"} <= CODES
    assert SPOKEN.search('dates["died_at"]')
    assert SPOKEN.search("child_born_on")
    assert not SPOKEN.search("the parental leave of a relatively young engine")
