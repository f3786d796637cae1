"""All wrong rules of an edition, judged by several processes at once: each holds the scenarios played once."""

from __future__ import annotations

import datetime as dt
import gc
import multiprocessing
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from multiprocessing.pool import Pool

from api.spec.core_world import parameters
from api.spec.editions import BY_DAY
from api.spec.mutation.figures import figure_mutants
from api.spec.mutation.hunt import Fate, Hunt, Verdict
from api.spec.mutation.mutants import Mutant, mutants, of_kinds, sampled
from api.words.errors import EditionUnsound
from workflows.catalogue import in_force
from workflows.check import faults, name_of
from workflows.law.notation import Edition

MOST_EQUAL = 0.08  # of the wrong rules that load: more would be a hole in the measure


@dataclass(frozen=True, slots=True)
class Asked:
    """Which wrong rules of which edition, so that every process makes the same ones."""

    chain: str
    in_force_on: dt.date
    kinds: tuple[str, ...] = ()
    sample: int | None = None
    seed: int = 1

    @property
    def name(self) -> str:
        return f"{self.chain}@{self.in_force_on}"

    @property
    def edition(self) -> Edition:
        return in_force(self.chain, self.in_force_on)

    def mutants(self) -> list[Mutant]:
        found = of_kinds([*mutants(self.edition), *figure_mutants(self.edition, parameters())], self.kinds)
        return found if self.sample is None else sampled(found, self.sample, self.seed)


@dataclass(slots=True)
class Hunted:
    """What became of the wrong rules that were judged so far, in the order of the edition.

    `n_tagged`: plays of scenarios that a tag says to hold for the edition, besides those that go by the day alone.
    """

    asked: Asked
    mutants: Sequence[Mutant]
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    n_tagged: int = 0

    @property
    def told(self) -> list[tuple[Mutant, Verdict]]:
        """Equal ones beyond `MOST_EQUAL` of all that load count as survivors, where all wrong rules were asked for."""
        in_order = [(self.mutants[number], self.verdicts[number]) for number in sorted(self.verdicts)]
        is_part = bool(self.asked.kinds) or self.asked.sample is not None
        loaded = sum(verdict.fate is not Fate.REFUSED for _, verdict in in_order)
        left = loaded if is_part else int(MOST_EQUAL * loaded)
        found = []
        for mutant, verdict in in_order:
            if verdict.fate is Fate.EQUAL:
                left -= 1
                verdict = verdict if left >= 0 else replace(verdict, fate=Fate.SURVIVED)
            found.append((mutant, verdict))
        return found

    def counted(self) -> Counter[Fate]:
        return Counter(verdict.fate for _, verdict in self.told)

    @property
    def score(self) -> float | None:
        """Killed of those killed or survived; None: there were none."""
        n = self.counted()
        all_ = n[Fate.KILLED] + n[Fate.SURVIVED]
        return n[Fate.KILLED] / all_ if all_ else None


def hunt(asked: Asked, n_processes: int, progress: Callable[[int, int], None], found: Hunted) -> None:
    """Judges them into `found`, which is whole as far as it got when Ctrl-C raises KeyboardInterrupt.

    Raises EditionUnsound for an edition that `check` refuses.
    """
    if wrong := faults(asked.edition, parameters()):
        raise EditionUnsound(edition=name_of(asked.edition), n=len(wrong), first=wrong[0].says, path=wrong[0].path)
    _begin(asked)  # played once, for all processes that are copies of this one
    found.n_tagged = sum(one.tag != BY_DAY for one in _HELD[0][1].plays)
    numbers = range(len(found.mutants))
    for number, verdict in _judged(asked, numbers, n_processes):
        found.verdicts[number] = verdict
        progress(len(found.verdicts), len(numbers))


def _judged(asked: Asked, numbers: Sequence[int], n_processes: int) -> Iterator[tuple[int, Verdict]]:
    if n_processes < 2 or len(numbers) < 2 * n_processes:
        yield from map(_judge, numbers)
        return
    with _processes(asked, n_processes) as pool:
        yield from pool.imap_unordered(_judge, _spread(numbers), chunksize=4)


def _spread(numbers: Sequence[int]) -> Iterable[int]:
    """Neighbours in the tree take about as long, so they are not one after the other."""
    return (number for first in range(16) for number in numbers[first::16])


@contextmanager
def _processes(asked: Asked, n: int) -> Iterator[Pool]:
    # copies of this process have the scenarios already; where there are none they are read anew
    kinds = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if "fork" in kinds else "spawn")
    if context.get_start_method() == "fork":
        gc.freeze()  # what they share is not looked through again and again
    # a process that Ctrl-C met before it could look away would end in a traceback
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        pool = context.Pool(n, _begin_quietly, (asked,))
    finally:
        signal.signal(signal.SIGINT, before)
    try:
        yield pool
    finally:
        pool.terminate()
        pool.join()


_HELD: list[tuple[Asked, Hunt, Sequence[Mutant]]] = []  # of this process


def _begin(asked: Asked) -> None:
    if not _HELD or _HELD[0][0] != asked:
        _HELD[:] = [(asked, Hunt(asked.edition), asked.mutants())]


def _begin_quietly(asked: Asked) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started them is told of Ctrl-C, and ends them
    _begin(asked)


def _judge(number: int) -> tuple[int, Verdict]:
    _, hunt_, found = _HELD[0]
    return number, hunt_.judge(found[number])


def n_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
