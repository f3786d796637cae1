"""docs/steps.md holds the steps in code, and every one of them is used."""

from api.spec.book import HEAD, PAGE, book, meanings, phrases
from api.spec.features import stories
from api.spec.phrases import matching, patterns
from tests.features.quick import one_in_five


def unused(some):
    used = {id(one) for story in some for steps in story.examples for s in steps for one in matching(s.type, s.name)}
    return [one.parser.name for one in patterns() if id(one) not in used]


def test_the_tables_of_the_page_are_made_from_the_steps():
    text = PAGE.read_text(encoding="utf-8")
    assert text == text[: text.index(HEAD)] + book(), "run `python -m api.spec.book`"


def test_every_step_has_its_meaning_in_both_languages_and_no_other_has():
    assert [one.written for one in phrases() if not (one.meaning.vi and one.meaning.en)] == []
    assert set(meanings()) == {one.written for one in phrases()}


def test_every_step_is_used_by_some_scenario():
    assert unused(stories()) == []


def test_one_scenario_in_five_uses_every_step():
    names = one_in_five()
    few = [story for story in stories() if story.name in names]
    assert unused(few) == []
    assert len(few) * 5 <= len(stories()) + 5
