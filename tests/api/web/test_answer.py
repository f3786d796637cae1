"""A case over HTTP begins with the answer in three lines, and what its stages do not owe is not told as due."""

from __future__ import annotations

from tests.api.web.town import GIVEN, Town


def test_the_family_reads_the_answer_before_all_else(town: Town):
    told = town.family.get(f"/v1/cases/{town.submitted()}").json()
    assert next(iter(told)) == "answer"
    assert told["answer"]["outcome"].startswith("chờ xử lý: đăng ký khai sinh")
    assert "Chờ UBND" in told["answer"]["next"]
    assert told["open_questions"] == []


def test_a_leader_who_is_shown_no_sums_is_shown_no_answer(town: Town):
    told = town.who("leader", "leader.1", province="01").get(f"/v1/cases/{town.submitted()}").json()
    assert (told["answer"], told["open_questions"], told["facts"]) == (None, None, None)


def test_the_timeline_says_why_a_group_is_late_at_its_end_alone(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    lines = town.family.get(f"/v1/cases/{code}/timeline").json()
    assert [one["why"] for one in lines] == [[]] * len(lines)
    assert lines[0]["clause"]
