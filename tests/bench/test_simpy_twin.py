"""The twin that the mass simulator is measured against does the same work: it tells the same rows."""

from __future__ import annotations

import dataclasses
from types import MappingProxyType

import pytest

from tests.bench.simulation import INPUTS, births

pytest.importorskip("simpy", reason="simpy is not installed: it is of the extra `dev` alone, for this comparison")

from tests.bench.simpy_twin import Births, rows_of


def test_the_twin_tells_the_same_rows():
    done, log = births(200, INPUTS)
    told = sorted(Births(done.compiled, done.cases).run())
    assert len(told) > 2_500
    assert told == rows_of(log)


def test_the_twin_tells_the_same_rows_where_much_goes_wrong():
    """Then the twin takes the ways that few cases take."""
    habits = INPUTS.behaviour
    chances = {name: dataclasses.replace(one, n=min(900, one.n * 3 + 100)) for name, one in habits.chance.items()}
    wild = dataclasses.replace(habits, chance=MappingProxyType(chances))
    done, log = births(200, dataclasses.replace(INPUTS, behaviour=wild))
    assert sorted(Births(done.compiled, done.cases).run()) == rows_of(log)
