"""Wrong rules one at a time: each is one change, a sample is the same for the same seed, and a scenario notices it."""

from dataclasses import replace

import pytest

from api.spec.features import stories
from api.spec.mutants import mutants
from api.spec.mutation import base, is_refused, killer, sampled
from workflows.catalogue import known, of_chain
from workflows.check import name_of
from workflows.difference import changes

EDITION = of_chain("birth")[-1]
FOUND = list(mutants(EDITION))


def mutant(kind, path):
    return next(one for one in FOUND if (one.kind, one.path) == (kind, path))


@pytest.mark.parametrize("edition", known(), ids=name_of)
def test_a_mutant_differs_from_its_edition_in_one_place(edition):
    for one in sampled(list(mutants(edition)), 200, 7):
        stages = {change.path.split(".")[1:3][-1] for change in changes(edition, one.edition)}
        assert len(stages) == 1, (one.kind, one.path, stages)


def test_a_sample_is_the_same_for_the_same_seed_and_has_every_kind():
    first, again, other = (sampled(FOUND, 150, seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert {one.kind for one in first} == {one.kind for one in FOUND}


def test_a_scenario_that_reads_a_wrong_limit_fails():
    told = base(EDITION, [story for story in stories() if "the_can_cuoc" in story.name])
    wrong = mutant("figure + 1", "birth.procedures.identity_card.limits.0.figure")
    assert "the_can_cuoc" in killer(wrong, EDITION, told)


def test_an_edition_without_a_wrong_rule_is_killed_by_nothing():
    told = base(EDITION, [story for story in stories() if "the_can_cuoc" in story.name])
    assert killer(replace(FOUND[0], edition=EDITION), EDITION, told) == ""


def test_a_wrong_edition_that_check_refuses_is_told_apart():
    assert is_refused(mutant("needs dropped", "birth.procedures.health_card.needs")) is False
    assert is_refused(next(one for one in FOUND if one.kind == "desks dropped"))
