"""Every rule of the editions has a scenario that carries its clause and whose run read it; every tag is earned."""

from dataclasses import replace

import pytest

from api.spec.coverage import all_rules, uncovered, unearned
from api.spec.features import files, stories
from api.spec.runner import Run, run_all
from tests.features import lint
from workflows.law.citation import Clause, Figure, Status, Unit
from workflows.law.notation import Contradiction
from workflows.rules import Rule


@pytest.fixture(scope="module")
def runs() -> list[Run]:
    return run_all()


def test_every_rule_has_a_scenario_that_read_it(runs):
    assert uncovered(all_rules(), runs) == []


def test_every_tag_is_earned_by_the_run_of_its_scenario(runs):
    assert unearned(all_rules(), runs) == []


def test_only_a_scenario_that_is_sent_back_contradicts_itself(runs):
    sent_back = {
        story.name
        for story in stories()
        if any("tờ khai bị trả lại" in step.name for steps in story.examples for step in steps)
    }
    contradicting = {run.name for run in runs if any(isinstance(rule, Contradiction) for rule in run.read)}
    assert contradicting
    assert contradicting <= sent_back


def test_at_least_eighty_scenarios_are_written():
    assert sum(len(lint.scenario_names(path.read_text(encoding="utf-8"))) for path in files()) >= 80


def test_a_scenario_taken_away_leaves_its_rules_named(runs):
    alone = next(run for run in runs if uncovered(all_rules(), [one for one in runs if one is not run]))
    named = uncovered(all_rules(), [one for one in runs if one is not alone])
    assert all(any(f"@{tag} " in line for tag in alone.tags) for line in named)


def test_a_tag_taken_away_leaves_its_rules_named(runs):
    without = [replace(run, tags=run.tags - {"gd_release"}) for run in runs]
    assert any("@gd_release" in line for line in uncovered(all_rules(), without))


def test_a_rule_that_nobody_reads_is_named(runs):
    clause = Clause("nd63_2024", "d8", Status.VERIFIED)
    dead = Rule("birth.planted", Figure(99, Unit.WORKING_DAY, clause), clause)
    assert uncovered([*all_rules(), dead], runs) == ["birth.planted @nd63_2024_d8 Figure: chưa đọc"]


def test_a_tag_that_nothing_earns_is_named(runs):
    planted = replace(runs[0], tags=runs[0].tags | {"nd20_2021_d11"})
    assert unearned(all_rules(), [planted]) == [f"{planted.name}: @nd20_2021_d11"]


def test_a_rule_taken_away_leaves_the_tags_named_that_rested_on_it(runs):
    without = [rule for rule in all_rules() if rule.clause.tag != "qd49_2015"]
    named = unearned(without, runs)
    assert named
    assert all(line.endswith("@qd49_2015") for line in named)
