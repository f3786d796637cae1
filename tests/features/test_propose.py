"""What is proposed for a scenario: editions under which it passes; written above its tags, where none was told."""

import pytest

from api.spec.editions import BY_DAY, choosing, editions_of, is_edition, tag_of, told
from api.spec.features import stories
from tests.features.propose import proposed, without_clause, written
from workflows.catalogue import known
from workflows.law import clauses as c
from workflows.law.citation import Figure, Unit

FEATURE = """# language: vi
Tính năng: Một

  @nd63_2024
  Kịch bản: Hai
    Biết ba

  Kịch bản: Bốn
    Biết năm
"""


@pytest.mark.parametrize(
    "name",
    ["Thẻ căn cước được cấp trong năm ngày làm việc", "Xóa đăng ký thường trú không mất lệ phí", "Cùng một gia đình"],
)
def test_the_features_say_what_is_proposed(name):
    story = next(one for one in stories() if name in one.name)
    tags, said = proposed(story)
    assert (set(tags), said) == ({tag for tag in story.tags if is_edition(tag)}, [])


def test_the_line_of_editions_stands_above_the_other_tags():
    text = written(FEATURE, {"Hai": ["pb_01_07_2025", "pb_01_07_2026"], "Bốn": [BY_DAY]})
    assert "  @pb_01_07_2025 @pb_01_07_2026\n  @nd63_2024\n  Kịch bản: Hai\n" in text
    assert f"\n\n  @{BY_DAY}\n  Kịch bản: Bốn\n" in text
    assert text.replace("  @pb_01_07_2025 @pb_01_07_2026\n", "").replace(f"  @{BY_DAY}\n", "") == FEATURE


def test_two_rules_that_differ_in_their_clause_alone_say_the_same():
    two = [Figure(7, Unit.WORKING_DAY, clause) for clause in (c.SUPPLEMENT_BIRTH, c.SUPPLEMENT_E4)]
    assert len({without_clause(one) for one in two}) == 1
    assert without_clause(two[0]) != without_clause(Figure(8, Unit.WORKING_DAY, c.SUPPLEMENT_BIRTH))


@pytest.mark.parametrize("edition", known(), ids=lambda one: f"{one.chain}-{one.in_force_on}")
def test_a_tag_stands_for_the_edition_of_its_day_whatever_the_day_of_submission(edition):
    choose = choosing(tag_of(edition))
    assert {choose(edition.chain, one.in_force_on) for one in editions_of(edition.chain)} == {edition}


def test_tags_are_told_by_date_and_the_day_of_submission_stands_alone():
    assert told({"pb_01_09_2026", "nd63_2024", "pb_15_03_2026"}) == ("pb_15_03_2026", "pb_01_09_2026")
    for wrong in ({"nd63_2024"}, {BY_DAY, "pb_01_09_2026"}):
        with pytest.raises(ValueError, match="phải nói kịch bản"):
            told(wrong)
