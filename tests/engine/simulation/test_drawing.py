"""Families drawn as columns are played as those that are submitted one by one."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from engine.agencies import behaviour as habits
from engine.agencies.codes import number_of
from engine.core.case import Case
from engine.core.decide import decide
from engine.core.events import Command
from engine.core.law import Law
from engine.families import generator, shares
from engine.families.arrivals import Demand
from engine.families.columns import Columns
from engine.families.places import weigh
from engine.simulation.cases import cases_of
from engine.simulation.compiler import compiled
from engine.simulation.drawing import Drawing, wanted
from workflows import catalogue
from workflows.files import offices as office_files
from workflows.files import parameters as parameter_files
from workflows.law.states import Role, Verb

OFFICES, PARAMETERS, BASE = office_files.load(), parameter_files.load(), habits.load()
SHARES = shares.load()
HOMES = weigh(SHARES, OFFICES.communes, {one.code: one.population for one in OFFICES.provinces.values()})
LAWS = {
    (one.chain, one.in_force_on): Law(one, PARAMETERS, OFFICES)
    for chain in SHARES.both
    for one in catalogue.of_chain(chain)
}


def law(edition):
    return LAWS[edition.chain, edition.in_force_on]


def drawn(demand, threads=1):
    tables = compiled(list(LAWS.values()), BASE, OFFICES, demand.seed, demand.from_on)
    with ThreadPoolExecutor(threads) as pool:
        drawing = Drawing(tables, Columns(SHARES, HOMES, demand, wanted, law, run=pool.map), HOMES)
        list(pool.map(drawing.draw, drawing.blocks))
    return tables, drawing.cases


def submitted(file):
    data = {"chosen": sorted(file.chosen), "declaration": file.declaration, "papers": file.papers}
    command = Command(Verb.SUBMIT, Role.APPLICANT, Role.APPLICANT.value, data=data)
    return decide(Case(file.code), command, law(file.edition()), file.submitted_at).case


@pytest.mark.parametrize("from_on", [dt.date(2026, 1, 1), dt.date(2026, 8, 1)])
def test_columns_are_what_submissions_come_to(from_on):
    demand = Demand(SHARES.both, 1_500, from_on, 300, 11, None)
    tables, columns = drawn(demand)
    keys = list(LAWS)
    rows = []
    for file in generator.families(SHARES, HOMES, demand):
        edition = file.edition()
        rows.append(
            (keys.index((edition.chain, edition.in_force_on)), number_of(file.code), submitted(file), file.code)
        )
    one_by_one = cases_of(tables, [row[:3] for row in sorted(rows, key=lambda row: row[3])])
    mine, theirs = np.argsort(columns.order), np.argsort(one_by_one.order)
    for name, column in columns._asdict().items():
        if name != "order":
            assert np.array_equal(column[mine], getattr(one_by_one, name)[theirs]), name


def test_threads_draw_the_same():
    demand = Demand(SHARES.both, 5_000, dt.date(2026, 1, 1), 365, 3, None)
    for one, other in zip(drawn(demand)[1], drawn(demand, threads=2)[1], strict=True):
        assert np.array_equal(one, other)
