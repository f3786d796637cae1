"""Families drawn as columns are those that are drawn one by one: facts, places, papers, choices and instants."""

import datetime as dt
from functools import cache

import pytest

from engine.core.case import Case
from engine.core.decide import decide
from engine.core.events import Command
from engine.core.law import Law
from engine.families.columns import Columns, paper_codes
from tests.engine.families.drawn import COMMUNES, OFFICES, SHARES, demand, drawn, number
from workflows import catalogue
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
def simulated(edition):
    """What a simulator of many cases asks for."""
    conditions = [one for procedure in edition.procedures for one in conditions_of(procedure, edition)]
    conditions += [paper.when for procedure in edition.procedures for paper in procedure.papers]
    conditions += [limit.when for limit in edition.group.limits]
    names = {name for one in conditions if one for name in one.guard.fields}
    names |= {name for procedure in edition.procedures for name in read_by_grounds(procedure)}
    names |= {fact.code for fact, _ in ground_facts(edition)}
    return tuple(fact.code for fact in edition.facts if fact.code in names)


def submitted(file):
    """The case right after its submission, with its choice."""
    edition = file.edition()
    data = {"chosen": sorted(file.chosen), "declaration": file.declaration, "papers": file.papers}
    command = Command(Verb.SUBMIT, Role.APPLICANT, Role.APPLICANT.value, data=data)
    return decide(Case(file.code), command, law(edition), file.submitted_at).case


def by_number(columns, block=1000):
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


def one_by_one(files, wanted):
    found = {}
    for file in files:
        edition, case = file.edition(), submitted(file)
        found[number(file)] = (
            (file.chain, edition.in_force_on),
            file.submitted_at,
            file.chosen,
            set(case.papers),
            {code: case.facts[code] for code in wanted(edition) if code in case.facts},
            dict(case.places),
        )
    return found


def columns(wanted=simulated, by=SHARES, laws=law, **more):
    return Columns(by, COMMUNES, demand(**more), wanted, laws)


def test_cases_of_both_chains_over_a_year_and_a_half_are_the_same():
    assert by_number(columns(n_cases=1500)) == one_by_one(drawn(1500), simulated)


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: f"{edition.chain}_{edition.in_force_on}")
def test_cases_of_an_edition_are_the_same(edition):
    more = {"n_cases": 400, "chains": (edition.chain,), "edition_on": edition.in_force_on, "seed": 11}
    assert by_number(columns(**more)) == one_by_one(drawn(**more), simulated)
