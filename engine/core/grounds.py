"""The table of grounds of an allowance: who is eligible, which ground goes first, how much it gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.core.law import Law
from workflows.law.citation import Figure, Status, weakest
from workflows.law.facts import NO_GROUND, UNKNOWN
from workflows.law.notation import Ground, Procedure, Reason, Redirect

if TYPE_CHECKING:  # what an allowance gives is asked without a case too
    from engine.core.case import Case


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in đồng with the figures it is the product of; None: the law sets one that we do not know."""

    dong: int | None
    times: Figure | None
    of: Figure | None
    status: Status


@dataclass(frozen=True, slots=True)
class Beside:
    """What is to be told beside a ground that was chosen.

    `equal` are eligible grounds of its rank that give as much, `unknown` those whose sum is not known, so that nobody
    can say which is the highest, `elsewhere` those that somebody outside the chain settles. `later`: the sum by texts
    that were made after the decision and count back.
    """

    equal: tuple[Ground, ...]
    unknown: tuple[Ground, ...]
    elsewhere: tuple[Ground, ...]
    later: Sum | None


def sum_of(ground: Ground, event_on: dt.date, law: Law, as_of: dt.date | None = None) -> Sum:
    """What the ground gives for an event of that day, as known on the day `as_of`; None: as known by now.

    Source: the clauses of the ground and of its two figures.
    """
    amount = ground.amount
    if amount is None:
        return Sum(None, None, None, ground.clause.status)
    law.saw(amount)
    on = event_on.replace(day=1) if amount.at == "month" else event_on
    times, of = law.figure(amount.times, on, as_of), law.figure(amount.of, on, as_of)
    status = weakest(times.status, of.status, amount.clause.status)
    if times.value is None or of.value is None:
        return Sum(None, times, of, status)
    return Sum(times.value * of.value, times, of, status)


def precedence(ground: Ground, event_on: dt.date, law: Law, as_of: dt.date) -> tuple[int, int]:
    """Its place among eligible grounds: the least pays, of equal ones the first in the table.

    A sum that is not known goes after every known one of its rank: the family gets at least that.
    """
    return ground.rank, -(sum_of(ground, event_on, law, as_of).dong or 0)


def choose(
    procedure: Procedure, facts: Mapping[str, Any], event_on: dt.date, law: Law, as_of: dt.date
) -> Ground | None:
    """The eligible ground of the lowest rank, within a rank the highest known amount, then the first in the table.

    One that hangs on what nobody knows yet counts as eligible, until whoever would pay it has found that it is not; but
    nobody is sent elsewhere for one that hangs as long as another is there.
    """
    unknown = _unknown(facts, law)
    held = [(ground, law.surely(ground.eligible, facts, unknown)) for ground in procedure.grounds]
    possible = [(ground, is_sure) for ground, is_sure in held if is_sure is not False]
    eligible = [ground for ground, is_sure in possible if is_sure or not ground.is_elsewhere]
    eligible = eligible or [ground for ground, _ in possible]
    if not eligible:
        return None
    if len(eligible) > 1:
        for clause in procedure.precedence:
            law.saw(clause)
    chosen = min(eligible, key=lambda ground: precedence(ground, event_on, law, as_of))
    law.saw(chosen)
    return chosen


def grounds_of(facts: Mapping[str, Any], dates: Mapping[str, dt.date], law: Law, as_of: dt.date) -> dict[str, str]:
    """The facts that tell the grounds of a case with these facts, by what was known on the day `as_of`."""
    found: dict[str, str] = {}
    for fact, procedure in law.ground_facts:
        event_on = dates.get(law.edition.event)  # asked of those alone who choose what counts from it
        ground = choose(procedure, {**facts, **found}, event_on, law, as_of) if event_on else None
        found[fact] = ground.code if ground else NO_GROUND
    return found


def hanging(facts: Mapping[str, Any], law: Law) -> frozenset[str]:
    """Those of the facts that tell grounds which hang on what nobody knows yet."""
    unknown = _unknown(facts, law)
    if not unknown:
        return frozenset()
    told = [(fact, ground_of(one, facts[fact])) for fact, one in law.ground_facts if facts[fact] != NO_GROUND]
    return frozenset(fact for fact, ground in told if law.surely(ground.eligible, facts, unknown) is None)


def redirect_of(
    redirects: Iterable[Redirect], facts: Mapping[str, Any], hanging_: Set[str], law: Law
) -> Redirect | None:
    """The first redirect that applies to these facts; nobody is redirected for a ground that is in `hanging_`."""
    for redirect in redirects:
        hangs = bool(hanging_) and not redirect.when.guard.fields.isdisjoint(hanging_)  # seldom, so asked first
        if not hangs and law.ask(redirect.when, facts):
            return redirect
    return None


def _unknown(facts: Mapping[str, Any], law: Law) -> frozenset[str]:
    return frozenset(code for code in law.may_be_unknown if facts.get(code) == UNKNOWN)


def unpaid(procedure: Procedure, case: Case, law: Law) -> tuple[Reason, ...]:
    """The reasons of a refusal that fit a case which this procedure does not pay; none where it has a ground here.

    All where none is said to fit.
    """
    code = ground_code(procedure, case, law)
    is_elsewhere = code != NO_GROUND and ground_of(procedure, code).is_elsewhere
    if code != NO_GROUND and not is_elsewhere:
        return ()
    return tuple(one for one in procedure.refusals if one.is_elsewhere is is_elsewhere) or procedure.refusals


def beside(
    procedure: Procedure, chosen: Ground, facts: Mapping[str, Any], event_on: dt.date, law: Law, decided_on: dt.date
) -> Beside:
    """What is to be told beside the ground that a decision of that day gave."""
    eligible = [one for one in procedure.grounds if one != chosen and law.ask(one.eligible, facts)]
    others = [(one, sum_of(one, event_on, law, decided_on).dong) for one in eligible if one.rank == chosen.rank]
    given, later = sum_of(chosen, event_on, law, decided_on), sum_of(chosen, event_on, law)
    if chosen.beside is not None:
        law.saw(chosen.beside)
    return Beside(
        tuple(ground for ground, dong in others if dong is not None and dong == given.dong),
        tuple(ground for ground, dong in others if dong is None),
        tuple(one for one in eligible if one.is_elsewhere),
        later if later.dong != given.dong else None,
    )


def ground_of(procedure: Procedure, code: str) -> Ground:
    """The ground of that code. Raises KeyError."""
    for ground in procedure.grounds:
        if ground.code == code:
            return ground
    raise KeyError(code)


def questions(procedure: Procedure, case: Case, law: Law) -> tuple[str, ...]:
    """What is still to be found before the ground of the case is sure; nothing where there is none, or it is.

    What a family declared is no finding.
    """
    code = ground_code(procedure, case, law)
    if code == NO_GROUND:
        return ()
    open_ = law.hangs_on(ground_of(procedure, code).eligible, case.facts, law.may_be_unknown - case.found)
    return tuple(name for name in law.facts if name in open_) if open_ else ()


def pays(procedure: Procedure, case: Case, law: Law) -> bool:
    """Whether the case has a ground that was found, and that this procedure pays."""
    return not unpaid(procedure, case, law) and not questions(procedure, case, law)


def ground_code(procedure: Procedure, case: Case, law: Law) -> str:
    """The code of the ground that the case has by the table of this procedure, or NO_GROUND."""
    return str(case.facts[next(fact for fact, given in law.ground_facts if given.code == procedure.code)])
