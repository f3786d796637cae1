"""Plays cases through all queues, on threads, and tells what happened in each."""

from __future__ import annotations

import datetime as dt
import itertools
import multiprocessing
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.agencies.chance import name_hash
from engine.agencies.codes import code_of
from engine.simulation import queues
from engine.simulation import work as work_of
from engine.simulation.clockwork import BEYOND, DAY_US, moment
from engine.simulation.compiled_code import is_kept
from engine.simulation.counting import N_OF_A_STAND, QUEUED_MOST_US, Figures, Where, count, nothing
from engine.simulation.errors import OfficeOverloaded
from engine.simulation.queues import DONE, NO_ROOM, PAST_THE_CALENDAR, TOO_LONG, UNFOLLOWED
from engine.simulation.rows import NONE, rows
from engine.simulation.stage import (
    ASIDE,
    MOST_RETURNS,
    N_OF_A_RETURN,
    SMALL,
    UNKNOWN,
    Cases,
    Claims,
    Played,
)
from engine.simulation.story import Told, desk, tell_cases, told
from engine.simulation.tables import Compiled
from workflows.errors import BeyondHorizon
from workflows.time.calendar import Calendar, civil_date

MARGIN_DAYS = 200  # kept free at the end of the calendar; what takes longer is refused
_ALWAYS = 1000  # of a thousand
_ROOM = 1  # later visits for which there is room at first, of each stage
_PARTS = 16  # of the work of a level, for each thread
MOST_ROWS = 4096  # of one case
_SHARES = 4  # of all cases, for each thread: those of one chain, which stand together, may be of no concern to a level
_LEAST = 3_000  # cases or stages of a part: with fewer it costs more to hand it to a thread than to play it
# so much is told at once: what is told of it lies in the cache, and there is room for what most cases tell
_CASES_AT_ONCE, _ROWS_AT_ONCE = 1 << 13, 1 << 17
T = TypeVar("T")


def small() -> NDArray[np.int64]:
    """Room for what is owed to a stage."""
    return np.empty(SMALL, np.int64)


Deadlines = tuple[NDArray[np.int32], NDArray[np.int64]]


@dataclass(frozen=True)
class Log:
    """Events of cases, those of each in order. `slot` -1: the whole case. Instants are microseconds of the calendar.

    `what` is what the verb tells of, as `rows` has it. So that many fit in memory, `cases` have `n` events each, and
    deadlines are those rows that set one, with it; the other columns are made when they are asked for.
    """

    cases: NDArray[np.int64]
    n: NDArray[np.uint16]
    at: NDArray[np.int64]
    verb: NDArray[np.uint8]
    slot: NDArray[np.int8]
    visit: NDArray[np.uint8]
    office: NDArray[np.int32]
    officer: NDArray[np.uint16]
    what: NDArray[np.uint8]
    dues: Deadlines
    group_dues: Deadlines

    @cached_property
    def case(self) -> NDArray[np.int32]:
        """The row of each event's case."""
        return np.repeat(self.cases.astype(np.int32), self.n)

    @cached_property
    def number(self) -> NDArray[np.uint16]:
        """From 1 on for each case."""
        first = np.cumsum(self.n, dtype=np.int64) - self.n
        return (np.arange(1, len(self.at) + 1) - np.repeat(first, self.n)).astype(np.uint16)

    @cached_property
    def due(self) -> NDArray[np.int64]:
        """The deadline of the stage that the event sets, -1: none, or one that is not known."""
        return self.by_row(self.dues)

    @cached_property
    def group_due(self) -> NDArray[np.int64]:
        return self.by_row(self.group_dues)

    def by_row(self, deadlines: Deadlines, since: int = 0) -> NDArray[np.int64]:
        """Of each row the deadline that it sets, counted from so long before the calendar; -1: none."""
        rows, at = deadlines
        found = np.full(len(self.at), -1)
        found[rows] = at + since
        return found


@dataclass(frozen=True, slots=True)
class Done:
    """All cases after the last queue: `given_us` and `busy_us` by office."""

    compiled: Compiled
    cases: Cases
    played: Played
    claims: Claims
    given_us: NDArray[np.int64]
    busy_us: NDArray[np.int64]

    def code(self, row: int) -> str:
        """That of the case of a row."""
        edition = self.compiled.editions[self.cases.edition[row]]
        submitted = civil_date(moment(int(self.cases.at[row]), self.compiled.laws[0].calendar))
        return code_of(edition.letters, submitted.year, int(self.cases.number[row]))


def play(
    compiled: Compiled,
    cases: Cases,
    until: int = int(BEYOND),
    threads: int = 1,
    progress: Callable[[int], None] = lambda n: None,
) -> Done:
    """Plays the cases to their ends. `until` is when the time is over of which an office's use is counted. `progress`
    is told how many levels of agencies are played.

    Raises OfficeOverloaded; BeyondHorizon where cases come too late for the calendar, or something takes too long.
    """
    room = _ROOM
    with ThreadPoolExecutor(threads) as pool:
        while True:
            try:
                return _Run(compiled, cases, until, threads, pool, room).play(progress)
            except _NoRoom:
                room *= 4


class _NoRoom(Exception):
    """Stages come back to their offices more often than was thought."""


class _Run:
    """`room`: later visits for which there is room, of each stage."""

    def __init__(
        self, compiled: Compiled, cases: Cases, until: int, threads: int, pool: ThreadPoolExecutor, room: int
    ) -> None:
        self.compiled, self.cases, self.until, self.room = compiled, cases, until, room
        self.threads, self.pool = threads, pool
        n = len(cases.edition)
        self.played = _unplayed(compiled, cases)
        self.offices = self._offices()
        self.claims: list[Claims] = []
        days = len(compiled.clockwork.until)
        self.last = (days - MARGIN_DAYS) * DAY_US
        if n and (latest := int(cases.at.max())) >= self.last:
            calendar = compiled.laws[0].calendar
            asked = civil_date(moment(latest, calendar)) + dt.timedelta(days=MARGIN_DAYS)
            raise BeyondHorizon(asked, calendar.first, calendar.last)

    def _offices(self) -> queues.Offices:
        """Names of officers are hashed for offices that have work."""
        map_ = self.compiled.map
        n = len(map_.n_officers)
        used = np.zeros(n + 1, np.bool_)  # the last is that of no office
        for slot in range(self.compiled.n_slots):
            used[self.cases.office[:, slot]] = True
        used = used[:-1]
        self._with_successors(used)
        n_officers = np.where(used, map_.n_officers, 0)
        first = np.append(0, np.cumsum(n_officers))
        names = [
            name_hash(f"{self.compiled.offices[office]}.{officer}")
            for office in np.flatnonzero(n_officers)
            for officer in range(1, n_officers[office] + 1)
        ]
        hashes = np.array(names, np.uint64)
        nothing = np.zeros(n, np.int64)
        return queues.Offices(
            n_officers, map_.share, map_.is_by_due, first, hashes, np.zeros(len(hashes), np.int64), nothing,
            nothing.copy(),
        )  # fmt: skip

    def _with_successors(self, chosen: NDArray[np.bool_]) -> None:
        """Adds the offices that have the work of the chosen ones later."""
        tables = self.compiled.tables
        closing = (tables.closes_at < BEYOND) & (tables.successor >= 0)
        while not chosen[after := tables.successor[chosen & closing]].all():
            chosen[after] = True

    def play(self, progress: Callable[[int], None]) -> Done:
        for n, (agencies, is_joined) in enumerate(self.compiled.levels):
            self._level(agencies, is_joined)
            progress(n + 1)
        claims = Claims(*(np.concatenate(column) for column in zip(*self.claims, strict=True)))
        return Done(self.compiled, self.cases, self.played, claims, self.offices.given_us, self.offices.busy_us)

    def _each(self, parts: Sequence[T], do: Callable[[T], None]) -> None:
        run = map if self.threads == 1 or len(parts) == 1 else self.pool.map
        for _ in run(do, parts):  # what was raised is raised here
            pass

    def _level(self, agencies: frozenset[int], is_joined: bool) -> None:
        compiled, cases, played, offices = self.compiled, self.cases, self.played, self.offices
        t, h, cal = compiled.tables, compiled.habits, compiled.clockwork
        map_ = compiled.map.office[sorted(agencies)]
        in_level = np.zeros(len(offices.n_officers), np.bool_)
        in_level[map_[map_ >= 0]] = True
        self._with_successors(in_level)
        above = np.arange(len(in_level))
        if is_joined or (t.closes_at < BEYOND).any():
            work_of.joined(in_level, is_joined, cases, t, above)
        firsts, group_of = np.unique(above, return_inverse=True)
        ranges = _ranges(len(cases.edition), self.threads)
        counts = [np.zeros((2, len(firsts)), np.int64) for _ in ranges]

        def offered(part: int, now: int = int(NONE)) -> None:
            work_of.offered(
                *ranges[part], now, in_level, group_of, counts[part], cases, played, small(), rows(0), t, h, cal
            )

        self._each(range(len(ranges)), offered)
        n, n_later = np.sum(counts, axis=0)
        first = np.append(0, np.cumsum(n + n_later))
        total = int(first[-1])
        work = work_of.Work(
            first, n, np.empty(total, np.int64), np.empty(total, np.uint16), np.full(total, -1, np.int32)
        )
        places = [first[:-1].copy()]
        for found in counts[:-1]:
            places.append(places[-1] + found[0])

        def gather(part: int) -> None:
            work_of.gather(*ranges[part], in_level, group_of, places[part], cases, played, work, t)

        self._each(range(len(ranges)), gather)
        parts = _parts(first, self.threads * _PARTS)
        base, ordinal = sum(len(one.at) for one in self.claims), compiled.laws[0].calendar.first.toordinal()
        claims = _claims(self.room * total)
        used: list[tuple[int, int]] = []
        lock = threading.Lock()

        def played_(part: tuple[int, int]) -> None:
            low, high = part
            start = self.room * int(first[low])
            left = np.array([start, self.room * int(first[high])])
            n_items = int(np.diff(first[low : high + 1]).max(initial=1))
            room = queues.room_for(n_items, len(in_level), bool(compiled.map.is_by_due.any()))
            work_of.sort(low, high, work, cases, room)
            what, office, n_waiting, at = queues.play(
                low, high, is_joined, in_level, work, offices, cases, played, claims, left, room, t, h, cal, self.until,
                ordinal, self.last,
            )  # fmt: skip
            if what != DONE:
                self._refuse(what, int(office), int(n_waiting), int(at), work)
            with lock:
                used.append((start, int(left[0])))

        self._each(parts, played_)
        if is_joined:  # some may have waited for others of the level in vain
            self._each(range(len(ranges)), lambda part: offered(part, int(BEYOND) - 1))
        self._keep(claims, sorted(used), base, in_level)

    def _keep(self, claims: Claims, used: list[tuple[int, int]], base: int, in_level: NDArray[np.bool_]) -> None:
        """Moves the claims of the level together: their places change."""
        starts = np.array([start for start, _ in used], np.int64)
        ends = np.array([end for _, end in used], np.int64)
        moved = base + np.cumsum(np.append(0, (ends - starts)[:-1])) - starts
        for (start, end), by in zip(used, moved, strict=True):
            followed = claims.next[start:end]
            followed[followed >= 0] += np.int32(by)
        self.claims.append(Claims(*(np.concatenate([column[start:end] for start, end in used]) for column in claims)))

        def move(part: tuple[int, int]) -> None:
            work_of.move(*part, self.played.later, self.cases.office, in_level, starts, moved)

        self._each(_ranges(len(self.cases.edition), self.threads), move)

    def _refuse(self, what: int, office: int, n: int, at: int, work: work_of.Work) -> None:
        """It would take officers for all that came there, by the time that an item took, in the hours meanwhile; where
        everybody is always away, no more officers would help.
        """
        name = self.compiled.offices[office]
        if what == NO_ROOM:
            raise _NoRoom
        calendar, map_ = self.compiled.laws[0].calendar, self.compiled.map
        if what == UNFOLLOWED:
            raise self.compiled.unfollowed[name]
        if what == TOO_LONG:  # work, a signature, a system or a citizen, however many officers there are
            raise _past(calendar)
        if what != PAST_THE_CALENDAR:
            raise RuntimeError(f"queue of office {name}: code {what}, {n}")
        day = moment(min(at, self.last), calendar)
        if self.compiled.habits.absent >= _ALWAYS:
            raise OfficeOverloaded("nobody", office=name, n=n, day=day, last=calendar.last)
        stage = work.stage[work.stage >= 0]
        came = work.at[work.stage >= 0][self.cases.office[stage >> 3, stage & 7] == office]
        first, last = moment(int(came.min()), calendar), moment(int(came.max()), calendar)
        officers, share = int(map_.n_officers[office]), int(map_.share[office])
        n_done = max(1, len(came) - n)
        wanted_us = int(self.offices.given_us[office]) * len(came) * 1000 // (n_done * share)
        hours_us = max(calendar.worked_us(first, last), DAY_US // 3)
        needed = max(officers + 1, -(-wanted_us // hours_us))
        raise OfficeOverloaded(
            "officers", office=name, n=n, day=day, last=calendar.last, needed=needed, officers=officers
        )


def _unplayed(compiled: Compiled, cases: Cases) -> Played:
    n = len(cases.edition)
    shape = (n, compiled.n_slots)
    return Played(
        np.zeros(shape, np.int64),
        _standing(cases, compiled.n_slots),
        np.zeros(shape, np.uint16),
        np.zeros(shape, np.int64),
        np.zeros(shape, np.uint16),
        np.zeros(shape, np.int32),
        np.full((n if (compiled.tables.returned >= 0).any() else 0, MOST_RETURNS, N_OF_A_RETURN), -1, np.int64),
    )


def _claims(n: int) -> Claims:
    """Room for so many."""
    return Claims(np.empty(n, np.int64), np.empty(n, np.uint16), np.empty(n, np.int32))


def _standing(cases: Cases, n_slots: int) -> NDArray[np.uint8]:
    """How the stages stand before anything is played, by a table of all masks of those that are aside."""
    is_aside = np.arange(256)[:, None] >> np.arange(n_slots) & 1
    found: NDArray[np.uint8] = np.where(is_aside, ASIDE, UNKNOWN).astype(np.uint8)[~cases.chosen | cases.aside]
    return found


def _past(calendar: Calendar) -> BeyondHorizon:
    return BeyondHorizon(calendar.last + dt.timedelta(days=1), calendar.first, calendar.last)


def _ranges(n: int, threads: int) -> list[tuple[int, int]]:
    """Of so many cases."""
    parts = min(threads * _SHARES, 1 + n // _LEAST)
    cuts = [n * part // parts for part in range(parts + 1)]
    return [(low, high) for low, high in itertools.pairwise(cuts) if low < high] or [(0, 0)]


def _parts(first: NDArray[np.int64], n: int) -> list[tuple[int, int]]:
    """Ranges of groups with about as much work each."""
    groups = len(first) - 1
    n = min(n, groups, 1 + int(first[-1]) // _LEAST)
    cuts = np.unique(np.searchsorted(first, np.linspace(0, first[-1], n + 1)).clip(0, groups))
    edges = sorted({0, groups, *(int(cut) for cut in cuts)})
    return list(itertools.pairwise(edges))


def figures(done: Done, where: Where, size: tuple[int, ...], threads: int = 1) -> tuple[Figures, NDArray[np.int32]]:
    """The figures of all cases, and by how many seconds the latest ruling of each came late. `size` as
    `counting.nothing` has it. Raises BeyondHorizon.
    """
    late_by = np.zeros(len(done.cases.edition), np.int32)
    compiled = done.compiled

    def counted(part: tuple[int, int]) -> Figures:
        found = nothing(*size)
        since = np.empty((compiled.n_slots, N_OF_A_STAND), np.int64)
        what = count(
            *part, where, done.cases, done.played, done.claims, desk(), compiled.tables, compiled.habits,
            compiled.clockwork, rows(MOST_ROWS), np.empty(MOST_ROWS, np.int64), since, found, late_by,
        )  # fmt: skip
        if what < 0:
            raise RuntimeError(f"case {-what - 1} tells more than there is room for")
        if what:
            raise _past(compiled.laws[0].calendar)
        return found

    with ThreadPoolExecutor(threads) as pool:
        parts = list(pool.map(counted, _ranges(len(done.cases.edition), threads)))
    most = np.max([part.office[:, QUEUED_MOST_US] for part in parts], axis=0)
    total = Figures(*(np.sum(column, axis=0) for column in zip(*parts, strict=True)))
    total.office[:, QUEUED_MOST_US] = most
    return total, late_by


@contextmanager
def told_meanwhile(
    compiled: Compiled, cases: Cases, where: Where, size: tuple[int, ...], threads: int
) -> Iterator[None]:
    """While the queues of the cases are compiled and played, a process of its own compiles what tells of them, for one
    process compiles one function after the other. `where`, `size` and `threads` are those of `figures`.

    Nothing is done where the code is kept from an earlier run, or where there is no second thread or no copy of a
    process; what fails there fails here, when it is needed.
    """
    if threads == 1 or is_kept(count) or "fork" not in multiprocessing.get_all_start_methods():
        yield
        return
    nobody = Cases._make(column[:0] for column in cases)
    of_none = np.zeros(0, np.int64)
    done = Done(compiled, nobody, _unplayed(compiled, nobody), _claims(0), of_none, of_none)

    def compile_it() -> None:
        with suppress(Exception):
            figures(done, where, size)
            log(done)

    process = multiprocessing.get_context("fork").Process(target=compile_it, daemon=True)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # whoever plays is told of Ctrl-C, and ends it
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    try:
        yield
    except BaseException:
        process.terminate()
        raise
    finally:
        process.join()


def _told(done: Done, wanted: NDArray[np.int64]) -> Iterator[Told]:
    """The events of the wanted cases part by part, one at the least; each part stands until the next."""
    compiled = done.compiled
    room: Any = told(_CASES_AT_ONCE, _ROWS_AT_ONCE, done.cases.office.dtype)
    its_desk, its_rows, group_due = desk(), rows(MOST_ROWS), np.empty(MOST_ROWS, np.int64)
    start, n = 0, -1
    while start < len(wanted) or n < 0:
        n, n_rows, n_dues, n_group_dues = tell_cases(
            wanted[start : start + _CASES_AT_ONCE], done.cases, done.played, done.claims, its_desk, compiled.tables,
            compiled.habits, compiled.clockwork, its_rows, group_due, room,
        )  # fmt: skip
        if not n and len(wanted):
            raise RuntimeError(f"case {wanted[start]} tells more than there is room for")
        lengths = (n, *[n_rows] * 7, n_dues, n_dues, n_group_dues, n_group_dues)
        yield Told._make(column[:length] for column, length in zip(room, lengths, strict=True))
        start += n


def log(done: Done, wanted: Sequence[int] | NDArray[np.int64] | None = None) -> Log:
    """The events of the cases of the wanted rows, one case after the other; None: of all."""
    cases = np.arange(len(done.cases.edition)) if wanted is None else np.asarray(wanted)
    parts = [Told._make(column.copy() for column in part) for part in _told(done, cases)]
    firsts = np.cumsum([len(part.at) for part in parts[:-1]], dtype=np.int32)
    for first, part in zip(firsts, parts[1:], strict=True):
        part.due_row[:] += first
        part.group_due_row[:] += first
    n, at, verb, slot, visit, office, officer, what, due_row, due_at, group_due_row, group_due_at = (
        np.concatenate(columns) for columns in zip(*parts, strict=True)
    )
    dues, group_dues = (due_row, due_at), (group_due_row, group_due_at)
    return Log(cases, n, at, verb, slot, visit, office, officer, what, dues, group_dues)
