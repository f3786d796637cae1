"""Families drawn as columns are those that are drawn one by one: facts, places, papers, choices and instants."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import cache
from types import MappingProxyType

import numpy as np
import pytest

from engine.core.case import Case
from engine.core.decide import decide
from engine.core.events import Command
from engine.core.law import Law
from engine.families import chains, columned_grounds, shares
from engine.families.chains import FamiliesWrong
from engine.families.columned_facts import ColumnMissing
from engine.families.columns import Columns, paper_codes
from engine.families.columns import drawn as columned
from engine.families.family import Families, families_of
from engine.families.story import Story
from tests.engine.families.drawn import COMMUNES, OFFICES, SHARES, demand, drawn, number
from tests.small.paths import small_chains
from workflows import catalogue
from workflows.errors import EditionUnknown
from workflows.files import parameters
from workflows.law.facts import UNKNOWN
from workflows.law.states import Role, Verb
from workflows.law.tree import ground_facts, read_by_grounds
from workflows.soundness.profiles import conditions_of

PARAMETERS = parameters.load()
US = dt.timedelta(microseconds=1)
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
EDITIONS = [edition for chain in ("birth", "death") for edition in catalogue.of_chain(chain)]


@cache
def law(edition):
    return Law(edition, PARAMETERS, OFFICES)


@cache
def lenient(edition):
    """A law that contradicts nobody, so that a case keeps the facts that only contradictions read."""
    return Law(replace(edition, contradictions=()), PARAMETERS, OFFICES)


@cache
def simulated(edition):
    """What a simulator of many cases asks for."""
    conditions = [one for procedure in edition.procedures for one in conditions_of(procedure, edition)]
    conditions += [paper.when for procedure in edition.procedures for paper in procedure.papers]
    conditions += [limit.when for limit in edition.group.limits]
    names = {name for one in conditions if one for name in one.guard.fields}
    names |= {name for procedure in edition.procedures for name in read_by_grounds(procedure)}
    names |= {fact.code for fact, _ in ground_facts(edition)}
    return tuple(fact.code for fact in edition.facts if fact.code in names)


def submitted(file, laws):
    """The case right after its submission, with its choice."""
    edition = file.edition()
    data = {"chosen": sorted(file.chosen), "declaration": file.declaration, "papers": file.papers}
    command = Command(Verb.SUBMIT, Role.APPLICANT, Role.APPLICANT.value, data=data)
    return decide(Case(file.code), command, laws(edition), file.submitted_at).case


def by_number(columns, block=10_000):
    """Each case of the columns as plain values."""
    found = {}
    for some in map(columns.draw, columns.blocks(block)):
        facts, papers = {fact.code: fact for fact in some.edition.facts}, paper_codes(some.edition)
        values = {code: (*facts[code].values(), UNKNOWN) for code in some.facts}
        for row, case in enumerate(some.number.tolist()):
            found[case] = (
                (some.chain, some.edition.in_force_on),
                EPOCH + int(some.at_us[row]) * US,
                some.edition.choices[some.choice[row]].procedures,
                {code for bit, code in enumerate(papers) if int(some.papers[row]) >> bit & 1},
                {code: values[code][column[row]] for code, column in some.facts.items()},
                {code: COMMUNES[column[row]][0].code for code, column in some.places.items() if column[row] >= 0},
            )
    return found


def one_by_one(files, wanted, laws=law):
    found = {}
    for file in files:
        edition, case = file.edition(), submitted(file, laws)
        found[number(file)] = (
            (file.chain, edition.in_force_on),
            file.submitted_at,
            file.chosen,
            set(case.papers),
            {code: case.facts[code] for code in wanted(edition)},
            dict(case.places),
        )
    return found


def columns(wanted=simulated, by=SHARES, run=map, **more):
    return Columns(by, COMMUNES, demand(**more), wanted, law, run)


# The same cases


def test_cases_of_both_chains_over_a_year_and_a_half_are_the_same():
    assert by_number(columns(n_cases=1500)) == one_by_one(drawn(1500), simulated)


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: f"{edition.chain}_{edition.in_force_on}")
def test_cases_of_an_edition_are_the_same_in_every_fact_that_columns_tell(edition):
    more = {"n_cases": 300, "chains": (edition.chain,), "edition_on": edition.in_force_on, "seed": 11}
    told = told_by_columns(edition)
    assert set(simulated(edition)) | {"registration_time"} <= set(told)
    assert by_number(columns(lambda _: told, **more)) == one_by_one(drawn(**more), lambda _: told, lenient)


@cache
def told_by_columns(edition):
    """The facts of the edition that rest on nothing which columns do not have."""
    found = []
    for fact in edition.facts:
        more = {"n_cases": 5, "chains": (edition.chain,), "edition_on": edition.in_force_on}
        some = columns(lambda _, code=fact.code: (code,), **more)
        with suppress(ColumnMissing):
            some.draw(some.blocks()[0])
            found.append(fact.code)
    return tuple(found)


def with_chances(**n):
    rows = {name: replace(SHARES.chance[name], n=each) for name, each in n.items()}
    return replace(SHARES, chance=MappingProxyType({**SHARES.chance, **rows}))


@pytest.mark.parametrize(
    "by",
    [
        with_chances(twins=600, residence_elsewhere=1000, foreign_parent=500, parents_apart=400),
        with_chances(twins=1000, birth=1000, late_birth=0, same_province=0),
        with_chances(birth=0, last_residence_unknown=500, late_death=1000, documents_if_late=1000),
        with_chances(birth=400, permanent_elsewhere=1000, no_permanent_residence=300, late_death=0),
    ],
    ids=range(4),
)
def test_cases_drawn_from_shares_of_a_user_are_the_same(by):
    more = {"n_cases": 250, "by": by, "from_on": dt.date(2026, 8, 1), "n_days": 60}
    assert by_number(columns(**more)) == one_by_one(drawn(**more), simulated)


@pytest.mark.parametrize(("chain", "n"), [("marriage", 300), ("lodging", 300), ("land_transfer", 200)])
def test_cases_of_a_chain_that_nobody_has_heard_of_are_the_same(chain, n):
    with small_chains():
        more = {"n_cases": n, "chains": (chain,), "by": shares.load()}
        seen = by_number(columns(every_fact, **more))
        assert seen == one_by_one(drawn(**more), every_fact, lenient)


def every_fact(edition):
    return tuple(fact.code for fact in edition.facts)


def test_unknown_facts_are_told_apart():
    some = next(one for one in map(DEATHS.draw, DEATHS.blocks()) if "compulsory_time" in one.facts)
    chosen = [len(one.procedures) for one in some.edition.choices]
    two = np.array(chosen)[some.choice] == 2
    assert set(some.facts["compulsory_time"][two].tolist()) == {2}
    assert set(some.facts["compulsory_time"][~two].tolist()) == {0, 1}


# Blocks


def test_blocks_of_any_size_and_several_threads_draw_the_same_cases():
    whole = columns(n_cases=1500)
    first = by_number(whole)
    assert by_number(whole, 700) == by_number(whole, 31) == first
    with ThreadPoolExecutor(2) as pool:
        again = columns(n_cases=1500, run=pool.map)
        assert [len(one.number) for one in pool.map(again.draw, again.blocks(500))] == [
            len(one.number) for one in map(whole.draw, whole.blocks(500))
        ]
    assert by_number(again) == first


def test_numbers_are_those_of_the_demand_each_once():
    some = list(map(DEATHS.draw, DEATHS.blocks(700)))
    assert sorted(number for one in some for number in one.number.tolist()) == list(range(1, 2001))


def test_more_cases_leave_the_first_ones_as_they_were():
    few, many = by_number(columns(n_cases=500)), by_number(columns(n_cases=900))
    assert {number: many[number] for number in few} == few


def test_drawn_gives_every_block():
    found = list(columned(SHARES, COMMUNES, demand(n_cases=300), simulated, law))
    assert sum(len(one.number) for one in found) == 300
    assert {one.chain for one in found} == {"birth", "death"}


# What cannot be told


@pytest.mark.parametrize("fact", ["mother_is_citizen", "mother_number_not_older", "parents_are_one", "mother_applies"])
def test_a_fact_that_rests_on_what_columns_do_not_have_is_named(fact):
    some = columns(lambda _: (fact,), n_cases=20, chains=("birth",))
    with pytest.raises(ColumnMissing) as refused:
        some.draw(some.blocks()[0])
    assert refused.value.data["fact"] == fact
    assert fact in refused.value.say("vi")


@pytest.mark.parametrize("edition", catalogue.known(), ids=lambda edition: f"{edition.chain}_{edition.in_force_on}")
def test_no_edition_asks_columns_for_more_than_they_have(edition):
    if edition.chain in chains.names():
        assert set(simulated(edition)) <= set(told_by_columns(edition))


def test_a_day_before_the_first_edition_is_refused():
    with pytest.raises(EditionUnknown):
        columns(n_cases=10, from_on=dt.date(2021, 6, 1), n_days=1)


STRANGE = {
    "not_made": lambda family: 1 if family.luck.happens("late_birth") else 0,
    "no such choice": lambda family: Story("none of these", {}, {}, {}),
    "no_value": lambda family: Story(
        "all", {"birth_evidence": family.luck.where(family.luck.happens("late_birth"), "notice", "rumour")}, {}, {}
    ),
}


@pytest.mark.parametrize("why", STRANGE)
def test_a_story_that_no_column_can_be_drawn_by_is_refused_with_its_place(why, monkeypatch):
    made = Families(families_of("birth").dossier, story=STRANGE[why])
    monkeypatch.setattr("engine.families.columns.families_of", lambda chain: made)
    some = columns(lambda _: ("birth_evidence",), n_cases=200, chains=("birth",))
    with pytest.raises(FamiliesWrong) as refused:
        some.draw(some.blocks()[0])
    assert refused.value.why == ("no_value" if why == "no_value" else "not_made")
    assert refused.value.data["file"].endswith("test_columns.py" if why == "no_value" else "birth/__init__.py")


def test_families_without_a_story_are_refused(monkeypatch):
    made = Families(families_of("birth").dossier)
    monkeypatch.setattr("engine.families.columns.families_of", lambda chain: made)
    with pytest.raises(FamiliesWrong, match="story"):
        columns(n_cases=20, chains=("birth",))


# Grounds


def grounds_of(some):
    found = [one.facts[fact.code] for one in map(some.draw, some.blocks()) for fact, _ in ground_facts(one.edition)]
    return np.concatenate(found).tolist()


def test_grounds_are_the_same_where_combinations_are_too_many_for_a_table(monkeypatch):
    monkeypatch.setattr(columned_grounds, "_MOST_BITS", 0)
    assert grounds_of(deaths()) == grounds_of(DEATHS)


def test_grounds_are_the_same_where_the_facts_themselves_decide():
    some = deaths()
    for one in some._read:
        one.grounds._guards = ()
    assert grounds_of(some) == grounds_of(DEATHS)


def deaths():
    return columns(n_cases=2000, chains=("death",))


DEATHS = deaths()
