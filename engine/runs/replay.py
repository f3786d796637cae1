"""A case of a national year told live: the same family, taken by the same officers at the same instants."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.agencies.codes import code_of, is_drawn, number_of
from engine.agencies.queues import Claim
from engine.agencies.world import Played, World
from engine.families import generator
from engine.families.columns import Columns
from engine.runs import national
from engine.runs.arguments import Arguments, check
from engine.runs.errors import ReplayDiffers, ReplayUnknown, RunDiffers
from engine.runs.folder import Folder, finished_head, manifest
from engine.runs.national import Progress, Year
from engine.runs.run import Inputs
from engine.simulation import year as years
from engine.simulation.clockwork import instant, moment
from engine.simulation.drawing import wanted
from engine.simulation.rows import VERBS
from workflows import catalogue
from workflows.errors import LienthongError
from workflows.law.states import Verb

_A_YEAR = 2026  # of the example of a code


def replay(path: Path, code: str, inputs: Inputs, data: Path | None, threads: int, progress: Progress) -> Played:
    """The case of that code of a finished run, played alone through the live engine.

    An office that the case waited at had others in its queue, so who took its work when is told by all cases. Raises
    RunDiffers, ReplayUnknown, ReplayDiffers.
    """
    if not is_drawn(code):
        raise ReplayUnknown(case=code, first=code_of(catalogue.known()[0].letters, _A_YEAR, 1))
    year = again(path, inputs, data, threads, progress)
    return play(year, row(year, code))


def again(path: Path, inputs: Inputs, data: Path | None, threads: int, progress: Progress) -> Year:
    """A finished run of compiled code, of which no journal was kept, played again. Raises RunDiffers, ReplayDiffers."""
    try:
        arguments = Arguments.of(manifest(path)["arguments"])
    except RunDiffers:
        raise RunDiffers("no_year", path=path) from None
    except (KeyError, TypeError, ValueError, AttributeError):
        raise RunDiffers("not_whole", path=path) from None
    _check(path, arguments, inputs)
    folder, head = Folder(path, arguments, data), finished_head(path)
    if head is None or not arguments.is_fast:
        raise RunDiffers("no_year", path=path)
    try:
        folder.claim(resume=True)  # of the same data and versions
    except RunDiffers as other:
        raise RunDiffers("other_data", path=path, differs=other.data["differs"]) from None
    year = national.play(arguments, inputs, threads, progress)
    if year.head != head:
        raise ReplayDiffers("head", path=path)
    return year


def _check(path: Path, arguments: Arguments, inputs: Inputs) -> None:
    """Raises RunDiffers for arguments that no run can have."""
    offices = inputs.offices
    try:
        check(arguments, inputs.shares.both, arguments.n_communes or None, offices, inputs.parameters.calendar)
    except LienthongError:
        raise RunDiffers("not_whole", path=path) from None
    if arguments.province not in ("", *offices.provinces):
        raise RunDiffers("not_whole", path=path)


def row(year: Year, code: str) -> int:
    """The row of the case. Raises ReplayUnknown."""
    rows = (year.done.cases.number == number_of(code)).nonzero()[0]
    found = next((int(row) for row in rows if year.done.code(int(row)) == code), None)
    if found is None:
        raise ReplayUnknown(case=code, first=year.done.code(0))
    return found


def play(year: Year, row: int) -> Played:
    """The case of that row, live. Raises ReplayDiffers where its events are not those of the year."""
    arguments, inputs, tables = year.arguments, year.inputs, year.compiled
    calendar, cases = inputs.parameters.calendar, year.done.cases
    edition = int(cases.edition[row])
    slots, log = tables.slots_of(edition), years.log(year.done, [row])
    claims: dict[tuple[str, int], list[Claim]] = {}
    for n in range(len(log.at)):
        if VERBS[log.verb[n]] is Verb.CLAIM:
            key = slots[log.slot[n]].procedure.code, int(log.visit[n])
            claims.setdefault(key, []).append(Claim(moment(int(log.at[n]), calendar), int(log.officer[n])))
    demand, homes = arguments.demand(inputs.shares.both), national.homes_of(arguments, inputs)
    laws = {(one.edition.chain, one.edition.in_force_on): one for one in tables.laws}
    columns = Columns(inputs.shares, homes, demand, wanted, lambda one: laws[one.chain, one.in_force_on])
    at = moment(int(cases.at[row]), calendar)
    arrival = columns.arrival(tables.editions[edition].chain, int(cases.number[row]), at)
    file = replace(generator.one(inputs.shares, homes, demand, arrival), outages=arguments.outages)
    world = World(inputs.parameters, inputs.offices, inputs.behaviour, arguments.seed, claims=claims)
    played = world.play(file)
    told = [(int(log.at[n]), VERBS[log.verb[n]]) for n in range(len(log.at))]
    live = [(instant(event.at, calendar), event.verb) for event in played.events]
    if told != live:
        n = next((n for n, (one, other) in enumerate(zip(told, live, strict=False)) if one != other), 0)
        raise ReplayDiffers("events", case=file.code, n=n + 1)
    return played
