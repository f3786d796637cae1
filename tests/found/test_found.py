"""Situations that families asked about in public: each is answered as its file expects, or refused with both facts."""

from pathlib import Path

import pytest

from api.words.timeline import timeline
from engine.agencies import behaviour
from engine.agencies.casefile import read
from engine.agencies.expectation import not_refused
from engine.agencies.world import World
from engine.core.law import Law
from workflows.files import offices, parameters

FOUND = Path(__file__).parent
FAMILIES, FACTS, PLACES = (sorted((FOUND / name).glob("*.toml")) for name in ("families", "facts", "places"))
PARAMETERS, OFFICES = parameters.load(), offices.load()


def played(code: str):
    return World(PARAMETERS, OFFICES, behaviour.load().quiet()).play(read(FOUND / "families" / f"{code}.toml"))


def told(code: str):
    it = played(code)
    return timeline(Law(it.case_file.edition(), PARAMETERS, OFFICES), it.entries)


def remarks(code: str) -> str:
    (money,) = (result.money for result in told(code).results if result.money is not None)
    return "; ".join(money.remarks)


@pytest.mark.parametrize("path", FAMILIES, ids=lambda path: path.stem)
def test_a_family_is_answered_as_its_file_expects(path: Path):
    assert read(path).expects is not None
    assert [label.vi for label in played(path.stem).unmet] == []


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_facts_that_cannot_be_so_together_are_refused_with_each_other(path: Path):
    file = read(path)
    assert file.refused is not None
    assert file.expects is not None
    assert not_refused(file.expects, [fault.field for fault in file.refused.faults]) == ()


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path.stem)
def test_a_place_is_read_as_people_write_it(path: Path):
    assert read(path).refused is None


def test_all_that_was_found_is_here():
    assert (len(FAMILIES), len(FACTS), len(PLACES)) == (14, 3, 3)


def test_a_decision_before_a_decree_that_counts_back_tells_the_difference():
    said = remarks("f13_standard_not_yet_decreed")
    assert "mức là 10.800.000 đồng, chênh 800.000 đồng" in said
    assert "Nghị định 335/2026/NĐ-CP, Điều 4 (21/08/2026)" in said
    assert "truy lĩnh chi phí mai táng hay không thì chưa rõ" in said


def test_the_lump_sum_of_three_months_is_told_beside_the_merit_allowance():
    assert "3 tháng trợ cấp hằng tháng" in remarks("f09_employed_5_months_merit")


def test_a_removal_that_is_redirected_costs_nothing():
    it = told("f11_last_residence_unknown")
    assert [cost.stage for cost in it.costs] == ["death_registration"]
    assert [result.stage for result in it.results] == ["death_registration"]
