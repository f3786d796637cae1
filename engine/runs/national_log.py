"""The log of a year of the nation as Parquet, told and written part by part."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from engine.exports.parquet import Column, batch, write_batches
from engine.runs.errors import RunUnwritable
from engine.runs.national import LOG, Progress, Step, Year
from engine.simulation import rows, year
from engine.simulation.tables import Compiled
from workflows.law.verbs import VERBS
from workflows.time.calendar import midnight

_CASES_OF_A_PART = 10_000  # whose events are told and written at once: with more, memory grows and nothing else
_FEW = ("due_at", "group_due_at")  # work closes at few hours


def write_log(it: Year, path: Path, progress: Progress) -> None:
    """Raises RunUnwritable; then there is no such file."""
    try:
        write_batches(path, _batches(it, progress), _FEW)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise RunUnwritable(path=path, system=error.strerror or error) from None


def _batches(it: Year, progress: Progress) -> Iterator[Any]:
    """The events, those of some cases at a time; a case's stand together and in order."""
    tables, cases = it.compiled, it.done.cases
    epoch_us = int(midnight(it.inputs.parameters.calendar.first).timestamp()) * 1_000_000
    offices = ("", *tables.offices)
    kinds = tuple(VERBS[verb].past for verb in rows.VERBS)
    chains = it.where.chain.astype(np.int32)
    slots = np.array(
        [[_slot(tables, edition, slot) for slot in range(-1, 8)] for edition in range(len(tables.laws))], np.int32
    )

    def told(low: int) -> Any:
        part = slice(low, min(it.n_cases, low + _CASES_OF_A_PART))
        log = year.log(it.done, np.arange(part.start, part.stop))
        edition = np.repeat(cases.edition[part], log.n)
        columns = {
            "case": Column(np.repeat(cases.number[part], log.n)),
            "chain": Column(chains[edition], it.chains),
            "number": Column(log.number),
            "at": Column(log.at + epoch_us, is_instant=True),
            "kind": Column(log.verb.astype(np.int32), kinds),
            "procedure": Column(slots[edition, log.slot + 1], ("", *it.procedures)),
            "visit": Column(log.visit),
            "office": Column(log.office.astype(np.int32) + 1, offices),
            "officer": Column(log.officer),
            "due_at": Column(log.by_row(log.dues, epoch_us), is_instant=True),
            "group_due_at": Column(log.by_row(log.group_dues, epoch_us), is_instant=True),
        }
        return batch(columns)

    with ThreadPoolExecutor(1) as pool:  # the next part is told while one is written
        coming = pool.submit(told, 0)
        for after in range(_CASES_OF_A_PART, it.n_cases + _CASES_OF_A_PART, _CASES_OF_A_PART):
            now = coming.result()
            if after < it.n_cases:
                coming = pool.submit(told, after)
            yield now
            progress(Step(LOG, min(after, it.n_cases), it.n_cases))


def _slot(tables: Compiled, edition: int, slot: int) -> int:
    """The place of the procedure among all, from 1; 0: the whole case."""
    codes = list(dict.fromkeys(one.procedure.code for one in tables.slots))
    slots = tables.slots_of(edition)
    return codes.index(slots[slot].procedure.code) + 1 if 0 <= slot < len(slots) else 0
