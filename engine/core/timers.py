"""Whether a timer still holds when it fires. One that does not raises `TimerStale` before anything moves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Set

from engine.core import errors
from engine.core.case import Case, Stage
from engine.core.clocks import owed_lapses_at, owed_until
from engine.core.events import Command
from engine.core.law import Law
from engine.core.turn import Turn
from workflows.law.facts import Value
from workflows.law.notation import Owed, Procedure
from workflows.law.states import State, Verb


def stale(stage: Stage) -> errors.TimerStale:
    return errors.TimerStale(stage=stage.code)


def check(turn: Turn, stage: Stage, command: Command) -> None:
    """Raises TimerStale, or AlreadyDone, when the system's command has nothing to do any more."""
    if not turn.law.machine(stage.code).can(stage.state, command.verb, command.role):
        raise stale(stage)
    _CHECKS[command.verb](turn, stage, command)


def _lapse(turn: Turn, stage: Stage, command: Command) -> None:
    case, law = turn.case, turn.law
    if command.visit != stage.visit:
        raise stale(stage)
    if stage.state is State.AWAITING_CITIZEN:
        assert stage.lapses_at is not None
        if turn.now < stage.lapses_at:
            raise stale(stage)
        return
    ends = [owed_until(owed, case, law) for owed in unanswered(stage, case, law)]
    if stage.has_lapsed or not any(end is not None and turn.now >= end for end in ends):
        raise stale(stage)


def outstanding(procedure: Procedure, facts: Mapping[str, Value], papers: Set[str], law: Law) -> list[Owed]:
    """The answers that it is owed by these facts and that nobody has given, nor brought a paper in their stead."""
    return [
        owed for owed in procedure.owed
        if owed.instead not in papers
        and law.applies(owed.when, facts)
        and facts[owed.fact] == law.facts[owed.fact].ordinary
    ]  # fmt: skip


def asked(awaited: list[Owed], law: Law) -> list[Owed]:
    """Those of the outstanding answers for which people are asked: where somebody files by bringing results, nobody
    else is before they came.
    """
    return [owed for owed in awaited if law.people[owed.by].brings_results] or awaited


def unanswered(stage: Stage, case: Case, law: Law) -> list[Owed]:
    """The answers for which people were asked and that the stage still waits for."""
    return asked(outstanding(law.procedures[stage.code], case.facts, case.papers, law), law)


def until(
    owed: Iterable[Owed], facts: Mapping[str, Value], asked_at: dt.datetime, law: Law
) -> Mapping[str, dt.datetime] | None:
    """By its fact, when each of these answers lapses for which people are asked then; None: none does."""
    ends = {one.fact: owed_lapses_at(one, asked_at, facts, law) for one in owed}
    return {fact: end for fact, end in ends.items() if end is not None} or None


def _apologise(turn: Turn, stage: Stage, command: Command) -> None:
    if stage.clock is None or stage.clock.due_at is None or turn.now < stage.clock.due_at:
        raise stale(stage)
    apologies = turn.law.edition.apologies
    turn.law.saw(apologies)
    if stage.n_apologies >= (apologies.value or 0):
        raise errors.AlreadyDone("promised", stage=stage.code)


def _replace_office(turn: Turn, stage: Stage, command: Command) -> None:
    if stage.is_delivered or turn.office(turn.law.procedures[stage.code]).code == stage.office:
        raise stale(stage)


def _release(turn: Turn, stage: Stage, command: Command) -> None:
    if command.claim != stage.claim or stage.lease_until is None or turn.now < stage.lease_until:
        raise stale(stage)


_CHECKS: Mapping[Verb, Callable[[Turn, Stage, Command], None]] = {
    Verb.LAPSE: _lapse,
    Verb.APOLOGISE: _apologise,
    Verb.REPLACE_OFFICE: _replace_office,
    Verb.RELEASE: _release,
}
