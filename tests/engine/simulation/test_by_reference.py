"""Compiled code reads each column of a tuple that it is handed by reference, and writes into it."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.simulation.by_reference import by_reference
from engine.simulation.compiled_code import inner, njit


@by_reference
class Inside(NamedTuple):
    row: NDArray[np.int64]


@by_reference
class Kinds(NamedTuple):
    """One column of each kind that there is."""

    is_so: bool
    small: NDArray[np.uint8]
    table: NDArray[np.int32]
    cube: NDArray[np.int64]
    inside: Inside
    n: int


@inner
def added(it, place):
    it.inside.row[place] += it.n
    return it.small[place] + it.table[1, place] + it.cube[1, 1, place] + it.inside.row[place]


@njit
def sums(it):
    return [added(it, place) for place in range(len(it.small)) if it.is_so]


def kinds(is_so=True):
    return Kinds(
        is_so, np.array([1, 2], np.uint8), np.array([[0, 0], [10, 20]], np.int32), np.full((2, 2, 2), 100),
        Inside(np.array([1_000, 2_000])), 7,
    )  # fmt: skip


def test_columns_of_each_kind_are_read_where_they_lie():
    assert sums(kinds()) == [1_118, 2_129]
    assert sums(kinds(is_so=False)) == []


def test_what_is_written_into_a_column_is_written_for_whoever_made_it():
    it = kinds()
    sums(it)
    assert it.inside.row.tolist() == [1_007, 2_007]


def test_a_column_of_another_type_is_told_apart():
    wide = kinds()._replace(small=np.array([1 << 40, 2]))
    assert sums(wide)[0] == (1 << 40) + 1_117
