"""A month of families as compiled code plays it, in this world and in others that differ by one thing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.agencies import behaviour as habits
from engine.agencies.script import Outage
from engine.core.case import Case
from engine.core.law import Law
from engine.simulation import year
from engine.simulation.cases import cases_of
from engine.simulation.clockwork import moment
from engine.simulation.compiler import compiled
from engine.simulation.rows import VERBS
from engine.simulation.stage import Cases
from engine.simulation.tables import Compiled
from tests.engine.simulation.test_differential import AUTUMN, OFFICES, PARAMETERS, one_run
from workflows.files.parameters import Parameters
from workflows.law.notation import Edition
from workflows.law.states import Verb

BASE = habits.load()
RULINGS = frozenset({Verb.APPROVE, Verb.CORRECT, Verb.REVOKE, Verb.REFUSE})
REQUESTS = frozenset({Verb.REQUEST_SUPPLEMENT, Verb.REQUEST_VERIFICATION, Verb.WAIT_FOR_NEIGHBOUR})
ACTS = RULINGS | REQUESTS  # each ends an officer's visit to the desk
COMES = frozenset({Verb.OFFER, Verb.SUPPLEMENT, Verb.VERIFY, Verb.NEIGHBOUR_ANSWER})  # to an office's queue
IN_OFFICE_HOURS = ACTS | {Verb.CLAIM, Verb.VERIFY, Verb.FIND, Verb.DELIVER_RESULT}
ENOUGH = 1_500  # officers of one office, so many that nobody waits for another


class Line(NamedTuple):
    """One event of a stage, without the officer and the place among all events of the case."""

    at: int
    verb: Verb
    visit: int
    office: str
    due: int
    group_due: int


Lines = Mapping[tuple[int, str], Sequence[Line]]  # by case and stage; "" is the whole case


class Told(NamedTuple):
    done: year.Done
    lines: Lines


class Month(NamedTuple):
    """Families of a province, and what compiled code is about to play."""

    compiled: Compiled
    submitted: tuple[tuple[int, int, Case], ...]
    seed: int


@cache
def month_of(seed: int, n: int) -> Month:
    run = one_run(n, 8, seed=seed)
    return Month(run.compiled, run.submitted, seed)


def tell(it: Compiled, cases: Cases) -> Told:
    done = year.play(it, cases)
    log = year.log(done)
    stages = [[slot.procedure.code for slot in it.slots_of(edition)] for edition in range(len(it.laws))]
    lines: dict[tuple[int, str], list[Line]] = {}
    columns = (log.case, log.at, log.verb, log.slot, log.visit, log.office, log.due, log.group_due)
    for case, at, verb, slot, visit, office, due, group_due in zip(*(one.tolist() for one in columns), strict=True):
        stage = stages[cases.edition[case]][slot] if slot >= 0 else ""
        name = it.offices[office] if office >= 0 else ""
        lines.setdefault((case, stage), []).append(Line(at, VERBS[verb], visit, name, due, group_due))
    return Told(done, lines)


def told(month: Month) -> Told:
    return tell(month.compiled, cases_of(month.compiled, month.submitted))


# Other worlds


def anew(
    month: Month,
    editions: Callable[[Edition], Edition] = lambda it: it,
    parameters: Parameters = PARAMETERS,
    outages: Iterable[Outage] = (),
) -> Month:
    """The same families under changed law, from the definition on."""
    laws = [Law(editions(edition), parameters, OFFICES) for edition in month.compiled.editions]
    tables = compiled(laws, BASE, OFFICES, month.seed, AUTUMN, tuple(outages))
    return month._replace(compiled=dataclasses.replace(tables))


def with_habits(month: Month, **changed: Any) -> Month:
    it = month.compiled
    return month._replace(compiled=dataclasses.replace(it, habits=it.habits._replace(**changed)))


def with_officers(month: Month, change: Callable[[NDArray[np.int64]], NDArray[np.int64]]) -> Month:
    it = month.compiled
    staffed = it.map._replace(n_officers=change(it.map.n_officers))
    return month._replace(compiled=dataclasses.replace(it, map=staffed))


def with_shares(month: Month, per_thousand: int) -> Month:
    it = month.compiled
    shared = it.map._replace(share=np.full_like(it.map.share, per_thousand))
    return month._replace(compiled=dataclasses.replace(it, map=shared))


def calm(month: Month) -> Month:
    """Nobody waits for another: what a stage does hangs on its own luck and on office hours alone."""
    enough = with_officers(month, lambda n: np.full_like(n, ENOUGH))
    return with_habits(with_shares(enough, 1000), absent=0)


def ordinary(month: Month) -> Month:
    """Every stage is visited once, unless the law itself wants more, and no officer is ever away."""
    it = month.compiled
    none = np.zeros_like(it.tables.wanted)
    all_there = month._replace(compiled=dataclasses.replace(it, tables=it.tables._replace(wanted=none)))
    return with_habits(all_there, upto=np.zeros_like(it.habits.upto), withdraw=0, absent=0)


# What is compared


def waits(lines: Lines) -> dict[str, list[int]]:
    """By office: how long each visit waited until an officer took it."""
    found: dict[str, list[int]] = {}
    for of_stage in lines.values():
        came_at = 0
        for line in of_stage:
            if line.verb in COMES:
                came_at = line.at
            elif line.verb is Verb.CLAIM:
                found.setdefault(line.office, []).append(line.at - came_at)
    return found


def claims(lines: Lines) -> dict[tuple[int, str, int], Line]:
    return {(*key, line.visit): line for key, of_stage in lines.items() for line in of_stage if line.verb is Verb.CLAIM}


def first_acts(month: Month, lines: Lines) -> dict[tuple[int, str], tuple[Verb, int]]:
    """What the officer did on the first visit of each stage, and in how much working time: all of it is luck."""
    calendar, found = month.compiled.laws[0].calendar, {}
    for key, of_stage in lines.items():
        for claim, act in pairwise(line for line in of_stage if line.verb in ACTS | {Verb.CLAIM, Verb.WITHDRAW}):
            if claim.verb is Verb.CLAIM and claim.visit == 1:
                us = calendar.worked_us(moment(claim.at, calendar), moment(act.at, calendar))
                found[key] = act.verb, us
    return found


def undated(lines: Lines, but: frozenset[Verb] = frozenset()) -> dict[tuple[int, str], list[Line]]:
    """Without deadlines, and without some verbs."""
    return {
        key: [line._replace(due=-1, group_due=-1) for line in of_stage if line.verb not in but]
        for key, of_stage in lines.items()
    }
