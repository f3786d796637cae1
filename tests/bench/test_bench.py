"""A small share of the measurements, without timing: the cases play to their end, and what is counted is right."""

from collections import Counter

import pytest

from engine.agencies import behaviour
from engine.agencies.world import World
from tests.bench import agencies, core, sizes, store
from tests.bench.__main__ import figures, table
from tests.bench.simulation import grows
from tests.bench.stories import kinds
from workflows.files import offices, parameters
from workflows.law.states import Verb

MIX = kinds()


@pytest.mark.parametrize("kind", MIX, ids=lambda kind: kind.name)
def test_a_case_plays_to_its_end(kind):
    tally = core.Tally()
    case = tally.play(kind, "one")
    assert case.has_ended
    assert tally.commands == len(kind.script)


def test_two_plays_of_a_case_are_one():
    kind = MIX[1]
    assert core.Tally().play(kind, "one") == core.Tally().play(kind, "one")


def test_the_mix_has_every_verb_of_officers_and_families():
    verbs = Counter(command.verb for kind in MIX for command, _ in kind.script)
    timed = {Verb.LAPSE, Verb.APOLOGISE, Verb.REPLACE_OFFICE}
    elsewhere = {Verb.REFUSE, Verb.RETURN_UPSTREAM, Verb.CORRECT, Verb.REVOKE}
    follow_ups = {Verb.OFFER, Verb.NOT_CHOOSE, Verb.REDIRECT, Verb.DROP, Verb.REOPEN, Verb.END_CASE}
    assert set(verbs) == set(Verb) - timed - elsewhere - follow_ups
    assert sum(kind.share for kind in MIX) == 100


def test_the_floor_is_the_library_alone():
    machine, token = core.floor_machine(MIX[0].law.edition.procedures[0])
    machine.set_state("offered", token)
    assert token.trigger("claim/officer")
    assert token.state == "in_progress"


def test_the_agencies_play_every_case_of_the_bench_to_its_end_and_alike_each_time():
    files = agencies.case_files(6)
    first, second = (World(parameters.load(), offices.load(), behaviour.load()).play_all(files) for _ in range(2))
    assert all(one.case.has_ended for one in first)
    assert [one.entries for one in first] == [one.entries for one in second]


def test_the_store_and_the_bare_script_send_the_same_sql(tmp_path):
    asked = store.asked_by(6, tmp_path / "asked.sqlite")
    statements, sent = store.recorded(asked, tmp_path)
    ours: list[str] = []
    bare: list[str] = []
    store.by_store(asked, tmp_path / "store.sqlite", ours)
    store.by_script(statements, sent, tmp_path / "script.sqlite", bare)
    assert len(ours) > 500
    assert ours == bare


@pytest.mark.long
def test_figures_and_their_table_come_out():
    found = figures(n_rounds=1, n_cases=40, n_floor=300, seconds=1)
    assert found["decide"]["ratio"] > 0
    assert found["families"]["cases"] > 0
    assert found["start"]["due"]["ratio"] > 1
    assert found["lines"]["birth_2025_07_01"] == sizes.lines()["birth_2025_07_01"]
    shown = table(found)
    assert "to the floor" in shown
    assert "lienthong due" in shown
    assert "birth_2026_09_01/chain.py" in shown


def test_growth_with_size_is_told_and_no_fall():
    assert grows({200: 1.0, 20: 4.0, 2_000: 1.5, 20_000: 1.2}) == 1.5
    assert grows({20: 4.0, 200: 2.0}) == 0.5
