"""What follows from an event without a command: stages offered or dropped, and the end of the case."""

from __future__ import annotations

from engine.core.case import Case, Stage
from engine.core.events import SYSTEM, Event
from engine.core.grounds import ground_code
from engine.core.law import Law
from engine.core.turn import Turn
from workflows.law.citation import Label
from workflows.law.facts import NO_GROUND
from workflows.law.notation import Need, Procedure
from workflows.law.states import ENDED, ENDED_STATES, STATES, Kind, Role, State, Verb

_WAITS = frozenset({State.WAITING, State.RETURNED_UPSTREAM})
_AT_A_DESK = frozenset({State.OFFERED, State.IN_PROGRESS})


def settle(turn: Turn) -> None:
    """Follow-ups until nothing more follows: offers, drops, and the end of the case."""
    changed = True
    while changed:
        changed = False
        for stage in turn.case.stages.values():
            if stage.state in _WAITS:
                verb = _next(turn, stage)
                if verb is Verb.OFFER:
                    turn.offer(stage)
                elif verb is Verb.DROP:  # only an end can change what others wait for
                    turn.follow(stage, Verb.DROP)
                    changed = True
            elif stage.state in _AT_A_DESK and _is_anothers(turn, stage):
                turn.offer(stage)
    case = turn.case
    if turn.events[-1].state not in ENDED_STATES or case.has_ended:
        return  # the stage of the last event is open, or was the last of all
    if all(stage.has_ended for stage in case.stages.values()):
        turn.append_whole(
            Event(
                case.code,
                case.number + 1,
                Verb.END_CASE,
                turn.now,
                SYSTEM,
                Role.SYSTEM,
                turn.law.edition.basis[0].tag,
            )
        )


def _is_anothers(turn: Turn, stage: Stage) -> bool:
    """Whether what was found shows that an agency has the work which another one is to do."""
    law, procedure = turn.law, turn.law.procedures[stage.code]
    if len(procedure.desks) == 1 or not law.machine(stage.code).can(stage.state, Verb.OFFER, Role.SYSTEM):
        return False
    return ground_code(procedure, turn.case, law) != NO_GROUND and turn.is_anothers(stage, turn.case.facts)


def _next(turn: Turn, stage: Stage) -> Verb | None:
    """Whether the waiting stage is to be offered or dropped now; None: it waits on."""
    law, case = turn.law, turn.case
    procedure = law.procedures[stage.code]
    waits = False
    for need in procedure.needs:
        if law.applies(need.when, case.facts):
            law.saw(need)
            there = is_there(need, case, law)
            if there is None:
                return Verb.DROP
            waits = waits or not there
    if waits:
        return None
    for owed in procedure.owed:
        if case.facts[owed.fact] == owed.answer or owed.instead in case.papers:
            continue
        if law.applies(owed.when, case.facts):
            return None
    return Verb.OFFER


def still_needed(procedure: Procedure, case: Case, law: Law) -> list[Label]:
    """The procedures whose results the family has not in hand yet that is to bring them; it gets all of one at once."""
    needs = (need for need in procedure.needs if law.applies(need.when, case.facts))
    givers = {law.givers[need.result]: None for need in needs if not is_there(need, case, law, in_hand=True)}
    return [law.procedures[code].label for code in givers]


def is_there(need: Need, case: Case, law: Law, in_hand: bool = False) -> bool | None:
    """True: the result exists or is not to come and not missed; False: it may still come; None: it will not come.

    `in_hand`: it exists for the family once it was delivered.
    """
    giver = law.givers[need.result]
    kind = STATES[case.stages[giver].state].kind
    if kind is Kind.GOOD:
        return case.stages[giver].is_delivered or not in_hand
    if kind is Kind.ASIDE:  # hands its own wait on
        waits = [
            is_there(before, case, law, in_hand)
            for before in law.procedures[giver].needs
            if law.applies(before.when, case.facts)
        ]
        return None if None in waits else all(waits)
    if kind in ENDED:
        return True if need.soft else None
    return False
