"""What the one policy does for each profile of a stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import product

import numpy as np
from numpy.typing import NDArray

from engine.agencies import policy
from engine.agencies.behaviour import UNUSUAL
from engine.agencies.handbook import Handbook
from engine.agencies.policy import Desk
from engine.agencies.script import Act, Does
from engine.core.case import Case, Stage
from engine.core.law import Law
from engine.simulation.errors import NotCompiled
from engine.simulation.tables import (
    ASK,
    GOOD,
    REFUSE,
    RETURN,
    VERIFY,
    WAIT,
    place_of,
)
from workflows.law.facts import Value
from workflows.law.guards import hangs_on
from workflows.law.notation import Procedure
from workflows.law.states import State
from workflows.soundness.profiles import Profiles

_DOES = {
    Does.ASK_SUPPLEMENT: ASK,
    Does.VERIFY: VERIFY,
    Does.WAIT: WAIT,
    Does.RETURN_UPSTREAM: RETURN,
    Does.APPROVE: GOOD,
    Does.CORRECT: GOOD,
    Does.REVOKE: GOOD,
}


def acts(law: Law, handbook: Handbook, table: Profiles, wanted: Mapping[str, NDArray[np.bool_]]) -> NDArray[np.int8]:
    """What the one policy does for each profile whose papers are all there: it is asked once for all profiles that no
    condition tells apart, nor where the papers come from that are wanted.
    """
    procedure = handbook.procedure
    told = [table.holds(move.when) for move in procedure.moves if move.when is not None]
    if handbook.upstream is not None:
        told += [table.holds(need.when) for need in procedure.needs if need.result == handbook.upstream.reopens]
    sources = dict.fromkeys(paper.sources for paper in procedure.papers)
    told += [
        np.any([wanted[paper.code] for paper in procedure.papers if paper.sources == one], axis=0) for one in sources
    ]
    if handbook.verification is not None:
        told += [np.asarray(table.columns[name] == True) for name in handbook.verification.sets]  # noqa: E712
    grounds = [fact for fact, one in law.ground_facts if one == procedure]
    told += [table.columns[fact] == ground.code for fact in grounds for ground in procedure.grounds]
    signs = np.array(told, np.bool_).reshape(len(told), table.n).T
    _, first, inverse = np.unique(signs, axis=0, return_index=True, return_inverse=True)
    handbook = replace(handbook, may_lack=False)  # they are all there
    found = np.array([_acts_of(law, handbook, table.row(int(row))) for row in first], np.int8)
    acts: NDArray[np.int8] = found[inverse.reshape(-1)]
    return acts


def _acts_of(law: Law, handbook: Handbook, row: Mapping[str, Value]) -> NDArray[np.int8]:
    """[ground is sure, first visit, nothing unusual or which]. A result that may be returned stands."""
    procedure = handbook.procedure
    stages = {procedure.code: Stage(procedure.code, State.IN_PROGRESS)}
    if handbook.upstream is not None:
        giver = law.givers[handbook.upstream.reopens]
        stages[giver] = Stage(giver, State.APPROVED)
    found = np.zeros((2, 2, len(UNUSUAL) + 1), np.int8)
    for is_sure in (0, 1) if procedure.grounds else (1,):
        known = law.may_be_unknown if is_sure else frozenset[str]()
        facts = {**law.form.ordinary, **row} if is_sure else _open(law, procedure, row)
        case = Case(
            "", facts=facts, papers=law.papers | {one.instead for one in procedure.owed}, found=known, stages=stages
        )
        for is_first in (0, 1):
            desk = Desk(case, law, handbook, 1 if is_first else 2)
            ordinary = _number(policy.act(desk, "", 0), procedure)
            found[is_sure, is_first] = (ordinary, *(_unusual(desk, name, ordinary) for name in UNUSUAL))
    if not procedure.grounds:
        found[0] = found[1]  # nothing is to be found
    if ((found[0] >= GOOD) != (found[1] >= GOOD)).any():
        place = place_of(law.edition, "procedures", procedure.code, "grounds")
        raise NotCompiled("ground_decides", place=place)
    return found


def _number(act: Act, procedure: Procedure) -> int:
    """The act, a refusal with its reason."""
    if act.does is not Does.REFUSE:
        return _DOES[act.does]
    return REFUSE + 1 + [one.code for one in procedure.refusals].index(act.reason)


def _unusual(desk: Desk, name: str, ordinary: int) -> int:
    """The act of that name: a refusal whose reason is picked by chance is another where another is picked."""
    act = policy.departing(desk, name, 0)
    if act is None:
        return ordinary
    is_by_chance = act.does is Does.REFUSE and act != policy.departing(desk, name, 1)
    return REFUSE if is_by_chance else _number(act, desk.handbook.procedure)


def _open(law: Law, procedure: Procedure, row: Mapping[str, Value]) -> dict[str, Value]:
    """Facts of this profile by which its ground is still to be found; any of it where that cannot be."""
    facts = {**law.form.ordinary, **row}
    code = next((facts[fact] for fact, one in law.ground_facts if one == procedure), None)
    ground = next((one for one in procedure.grounds if one.code == code), None)
    if ground is None:
        return facts
    guard = ground.eligible.guard
    free = [law.facts[name] for name in sorted(guard.fields - law.may_be_unknown - row.keys())]
    for values in product(*(fact.values() for fact in free)):
        tried = {**facts, **dict(zip((fact.code for fact in free), values, strict=True))}
        if hangs_on(guard, tried, law.may_be_unknown):
            return tried
    return facts
