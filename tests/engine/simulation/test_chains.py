"""The random chains themselves: lawful, of every kind, and played to the end."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections import Counter
from functools import cache

import pytest

from engine.agencies import behaviour as habits
from engine.agencies.world import Played, World
from engine.core.case import fold
from tests.engine.simulation import chains
from workflows.digest import digest
from workflows.files import offices as office_files
from workflows.law.states import Verb

SEEDS, MANY = range(30), range(60)
FROM_ON, N_DAYS = dt.date(2026, 8, 20), 15  # a week of holidays among them
OFFICES, BASE = office_files.load(), habits.load()
COMMUNES = tuple(one.code for one in OFFICES.communes if one.ended_on is None)
SAYS = """
import sys
from tests.engine.simulation import chains
from workflows.digest import digest
print(*(digest(chains.chain(seed)) for seed in map(int, sys.argv[1:])))
"""
FEATURES = (
    *(f"{n} procedures" for n in range(1, 7)),
    *(f"{n} systems" for n in range(4)),
    *(f"{n} reasons" for n in range(1, 4)),
    *(f"{n} apologies" for n in range(3)),
    *(f"tier {name}" for name in ("commune", "area", "province")),
    *(f"limit in {unit}" for unit in ("working_day", "day", "month", "hour", "working_hour", "parts")),
    *("limit of nothing", "limit unknown", "limit named", "limit with a condition"),
    *("limit by the own verification", "limit by what another stage finds"),
    *("group of some", "group limit with a condition", "group limit by a later fact"),
    *("redirect of the chain", "redirect of a procedure", "choice of some", "question asked of some"),
    *("join", "soft need", "need with a condition", "need by a later fact", "stands before what it needs"),
    *("agency of several procedures", "agency before and after another", "several results", "result that ends"),
    *("desk by a fact", "place by a field", "place by a fact", "supplement", "no supplement"),
    *("value given once", "value given once by an office"),
    *("fact of a date", "fact of the choice", "allowance", "finding", "ground of somebody else"),
    *("paper of the citizen", "paper of a system first", "paper of an earlier stage", "paper with a condition"),
    *("paper by the own verification", "verification", "verification of some", "verification that is no fact"),
    *("verification that finds two facts", "approval by the finding", "approval by a fact"),
    *("owed", "owed by some", "owed by two", "owed with a paper instead", "owed without a paper instead"),
    *("silence refuses", "silence stays", "no refuses", "no stays", "supplement of an answer"),
    "reads what another stage may set meanwhile",
    *("return upstream", "return by some", "return of one result by two"),
)
# nobody corrects by habit, no office of these days closes, and nobody takes work on lease
NEVER = {Verb.CORRECT, Verb.REVOKE, Verb.REPLACE_OFFICE, Verb.RELEASE}


def play(seed: int, n: int = 40) -> tuple[Played, ...]:
    """So many families of the chain, in three communes."""
    edition = chains.chain(seed)
    files = chains.case_files(edition, seed, n, COMMUNES[seed : seed + 3], FROM_ON, N_DAYS)
    world = World(chains.packaged(), OFFICES, chains.behaviour(seed, BASE), seed)
    return world.play_all(chains.with_outages(files, chains.outages(edition, seed, FROM_ON, N_DAYS)))


def play_elsewhere(seed: int, n: int = 40) -> tuple[Played, ...]:
    """Under other readings, where offices close."""
    edition, communes = chains.chain(seed), COMMUNES[seed : seed + 3]
    files = chains.case_files(edition, seed, n, communes, FROM_ON, N_DAYS)
    offices = chains.closing(seed, OFFICES, communes, FROM_ON, 2 * N_DAYS)
    world = World(chains.readings(seed, chains.packaged()), offices, chains.behaviour(seed, BASE), seed)
    return world.play_all(files)


@cache
def played(seed: int) -> tuple[Played, ...]:
    return play(seed)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_chain_has_no_fault(seed: int):
    assert chains.faults_of(chains.chain(seed)) == []


def test_chains_share_neither_codes_nor_letters():
    editions = [chains.chain(seed) for seed in SEEDS]
    assert len({one.chain for one in editions}) == len({one.letters for one in editions}) == len(editions)


def test_the_same_seed_makes_the_same_chain_in_every_process():
    told = {**os.environ, "PYTHONHASHSEED": "7"}
    said = subprocess.run([sys.executable, "-c", SAYS, "0", "1", "2"], env=told, check=True, capture_output=True)
    assert said.stdout.decode().split() == [digest(chains.chain(seed)) for seed in range(3)]


def test_each_feature_is_in_a_fair_share_of_chains():
    found = Counter(name for seed in MANY for name in chains.features(chains.chain(seed)))
    assert {name: found[name] for name in FEATURES if found[name] < 5} == {}


def test_no_feature_is_left_uncounted():
    found = {name for seed in MANY for name in chains.features(chains.chain(seed))}
    assert found - set(FEATURES) == set()


@pytest.mark.parametrize("seed", MANY)
def test_a_chain_is_played_until_nobody_has_anything_to_do(seed: int):
    for one in played(seed):
        assert fold(one.case.code, one.events) == one.case
        assert [event.number for event in one.events] == list(range(1, len(one.events) + 1))


@pytest.mark.parametrize("seed", range(5))
def test_a_chain_is_played_the_same_again(seed: int):
    assert [one.entries for one in play(seed)] == [one.entries for one in played(seed)]


def test_all_that_habit_does_is_done():
    done = {event.verb for seed in MANY for one in played(seed) for event in one.events}
    assert done == set(Verb) - NEVER


def test_offices_close_and_the_law_is_read_otherwise():
    cases = [one for seed in SEEDS for one in play_elsewhere(seed)]
    assert all(fold(one.case.code, one.events) == one.case for one in cases)
    assert sum(event.verb is Verb.REPLACE_OFFICE for one in cases for event in one.events) > 50
    assert len({chains.readings(seed, chains.packaged()).switches["hour_counting"].value for seed in SEEDS}) == 2


def test_two_chains_are_played_in_the_same_offices():
    editions = [chains.chain(seed) for seed in (3, 4)]
    files = [file for one in editions for file in chains.case_files(one, 3, 40, COMMUNES[:2], FROM_ON, N_DAYS)]
    world = World(chains.packaged(), OFFICES, chains.behaviour(3, BASE), 3)
    assert {one.case.chain for one in world.play_all(files)} == {one.chain for one in editions}


def test_most_cases_come_to_their_end():
    """Who is not believed and brings no paper instead waits on: that is the law of some chains."""
    cases = [one.case for seed in MANY for one in played(seed)]
    assert 20 * sum(not case.has_ended for case in cases) < len(cases)


def test_families_are_drawn_by_submission_at_any_hour():
    files = chains.case_files(chains.chain(1), 1, 400, COMMUNES[:3], FROM_ON, N_DAYS)
    assert files == sorted(files, key=lambda file: (file.submitted_at, file.code))
    assert {file.submitted_at.hour for file in files} == set(range(24))
    assert len({file.submitted_at for file in files}) < len(files)  # some in one instant
