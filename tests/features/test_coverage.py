"""Every rule of the editions has a scenario that carries its clause and whose run read it; every tag is earned."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from api.spec.core_world import Book
from api.spec.coverage import Coverage, all_rules, coverage, uncovered, unearned
from api.spec.features import files, stories
from api.spec.plays import Play, Run, plays_under, read_by
from api.spec.plays import runs as gathered
from api.terminal.program import app
from api.terminal.spec_screen import KINDS
from tests.features import lint
from workflows.catalogue import known, of_chain
from workflows.check import name_of
from workflows.law.citation import Clause, Figure, Status, Unit
from workflows.law.notation import Agency, Amount, Contradiction, Desk, Field, Paper, Place, Result
from workflows.rules import Rule


@pytest.fixture(scope="module")
def measured() -> tuple[list[Run], dict[str, Coverage]]:
    """The plays of one edition at a time: of all together the rules that they read would take a gigabyte."""
    covered, book = {}, Book()

    def played() -> Iterator[Play]:
        for edition in known():
            plays = plays_under(edition, stories(), book)
            covered[name_of(edition)] = coverage(edition, plays)
            yield from plays

    return gathered(played()), covered


@pytest.fixture
def runs(measured) -> list[Run]:
    return measured[0]


@pytest.fixture
def covered(measured) -> dict[str, Coverage]:
    return measured[1]


# What these say, their conditions, limits and figures say with a clause; they cite the text that the form or the
# procedure as a whole rests on, which is no scenario's tag.
UNTAGGED = (Field, Agency, Desk, Place, Result, Paper, Amount)


def tagged_rules():
    return tuple(rule for rule in all_rules() if not isinstance(rule.thing, UNTAGGED))


def test_every_rule_has_a_scenario_that_read_it(runs):
    assert uncovered(tagged_rules(), runs) == []


def test_no_rule_is_read_by_nobody(runs):
    read = {thing for run in runs for thing in run.read}
    assert [rule.path for rule in all_rules() if rule.thing not in read] == []


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
    def without(run):
        return uncovered(tagged_rules(), [one for one in runs if one is not run])

    alone = next(run for run in runs if without(run))
    assert all(any(f"@{tag} " in line for tag in alone.tags) for line in without(alone))


def test_a_tag_taken_away_leaves_its_rules_named(runs):
    without = [replace(run, tags=run.tags - {"gd_release"}) for run in runs]
    assert any("@gd_release" in line for line in uncovered(tagged_rules(), without))


def test_a_rule_that_nobody_reads_is_named(runs):
    clause = Clause("nd63_2024", "d8", Status.VERIFIED)
    dead = Rule("birth.planted", Figure(99, Unit.WORKING_DAY, clause), clause)
    named = uncovered([*tagged_rules(), dead], runs)
    assert named == ["birth.planted @nd63_2024_d8 Figure: chưa đọc"]


def test_a_tag_that_nothing_earns_is_named(runs):
    planted = replace(runs[0], tags=runs[0].tags | {"nd20_2021_d11"})
    assert unearned(all_rules(), [planted]) == [f"{planted.name}: @nd20_2021_d11"]


def test_a_rule_taken_away_leaves_the_tags_named_that_rested_on_it(runs):
    without = [rule for rule in all_rules() if rule.clause.tag != "qd49_2015"]
    named = unearned(without, runs)
    assert named
    assert all(line.endswith("@qd49_2015") for line in named)


@pytest.mark.parametrize("name", [name_of(one) for one in known()])
def test_all_of_an_edition_is_read(covered, name):
    assert [f"{item.path}: {item.lacking}" for item in covered[name].lacking] == []


def test_every_kind_has_words(covered):
    assert {kind for it in covered.values() for kind in it.kinds()} <= KINDS.keys()


def test_a_scenario_taken_away_leaves_what_it_alone_read_named():
    """By taking away: of each kind a scenario that alone reads something of it."""
    edition, book = of_chain("birth")[-1], Book()
    plays = plays_under(edition, stories(), book)
    assert coverage(edition, plays).lacking == ()
    readers = defaultdict(set)
    for play in plays:
        for thing, outcomes in read_by([play]).items():
            for outcome in outcomes:
                readers[thing, outcome].add(play.story.name)
    named, wanted = set(), {"state", "move", "condition", "contradiction"}
    for name in dict.fromkeys(name for names in readers.values() if len(names) == 1 for name in names):
        left = coverage(edition, [play for play in plays if play.story.name != name])
        named |= {item.kind for item in left.lacking}
        if wanted <= named:
            return
    assert wanted <= named


def test_the_command_tells_shares_and_paths_as_one_document():
    result = CliRunner().invoke(app, ["spec", "coverage", "correction@2025-07-01", "--json"])
    assert result.exit_code == 0, result.stderr
    (it,) = json.loads(result.stdout)["editions"]
    kinds = {one["kind"]: one for one in it["kinds"]}
    assert kinds["move"]["share"] == 1
    assert it["lacking"] == []
    assert all(one["n"] == one["n_read"] > 0 for one in it["kinds"])
