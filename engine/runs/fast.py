"""A run without a journal: compiled code plays it, and figures and event logs are made of the events that it tells.

Any case of it can be told live (`replay`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from engine.core.events import Event
from engine.core.journal import Entry
from engine.core.law import Law
from engine.indicators.month import Month
from engine.runs import national, replay
from engine.runs.folder import CASES, Folder
from engine.runs.national import EVENTS, Progress, Step, Year
from engine.runs.run import Inputs, Outcome
from engine.runs.sheet import Sheet
from engine.simulation.retold import Retold

JOURNEYS = "journeys"
_TOLD_EACH = 1_000  # cases after which progress is told


def play(folder: Folder, inputs: Inputs, has_log: bool, threads: int, progress: Progress) -> Outcome:
    """Plays the run into its claimed folder and writes its sheet of cases, and the log if wanted.

    Raises NotCompiled, OfficeOverloaded, BeyondHorizon, RunUnwritable.
    """
    year = national.play(folder.arguments, inputs, threads, progress)
    retold, sheet = Retold(year.done), Sheet(inputs.offices)
    month = Month(inputs.offices.by_office, inputs.parameters.calendar)

    def cases() -> Iterator[tuple[str, list[Event]]]:
        for n, case in enumerate(retold.cases()):
            yield case
            if n % _TOLD_EACH == 0:
                progress(Step(JOURNEYS, n, len(retold)))

    folder.write(CASES, sheet.rows(cases(), month, folder.arguments.has_bom))
    if has_log:
        from engine.runs.national_log import write_log  # here, as in `national`

        write_log(year, folder.path / EVENTS, progress)
    met = (year.compiled.laws[place] for place in np.unique(year.done.cases.edition))
    laws = {(law.edition.chain, law.edition.in_force_on): law for law in met}
    return Outcome(month, year.head, dict(sorted(year.loads.items())), laws, lambda code: _story(year, code))


class Told:
    """The events of a year for an event log: case by case, and numbered so."""

    def __init__(self, year: Year) -> None:
        self.n_events = year.head.n_events
        self._retold = Retold(year.done)

    def events(self) -> Iterator[tuple[int, Event]]:
        for _, rows in self.cases():
            yield from rows

    def cases(self) -> Iterator[tuple[str, Iterator[tuple[int, Event]]]]:
        n = 0
        for code, events in self._retold.cases():
            yield code, enumerate(events, n + 1)
            n += len(events)


def _story(year: Year, code: str) -> tuple[tuple[Entry, ...], Law]:
    played = replay.play(year, replay.row(year, code))
    return played.entries, played.law
