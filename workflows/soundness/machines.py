"""Faults of the machine of one procedure: states without way in or out, moves that may not be, or miss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from workflows.graph import leading, reached
from workflows.law.citation import Label
from workflows.law.notation import Edition, Move, Procedure
from workflows.law.states import ENDED_STATES, STATES, Kind, Role, State, Verb
from workflows.law.verbs import PEOPLE, VERBS
from workflows.machine import Machine
from workflows.soundness.fault import Code, Fault, fault, numbered, procedures

# these come from outside to a stage wherever it stands, so each procedure lists them for all open states,
# also for one that it never enters
_OF_RESULTS = frozenset({Verb.DELIVER_RESULT, Verb.REPLACE_OFFICE, Verb.REOPEN})
# what somebody answers may hang on the case, and for some of it the law gives less time than for a ruling; else any
# family's case moves alike, and who is met by something else is so by a choice, a need, a redirect or a limit
_HANGING = frozenset(
    {Verb.CONFIRM, Verb.REQUEST_VERIFICATION, Verb.RETURN_UPSTREAM, Verb.APPROVE, Verb.CORRECT, Verb.REVOKE}
)
_TIMED = frozenset({Verb.REFUSE, Verb.RETURN_UPSTREAM})
_AT_AN_OFFICE = frozenset({Kind.QUEUE, Kind.WORK, Kind.CITIZEN, Kind.CHECK})


def find(edition: Edition) -> Iterator[Fault]:
    """Faults of the moves of every procedure."""
    for path, procedure in procedures(edition):
        machine = Machine(procedure)
        entered = reached(_arrows(machine.moves()), State.WAITING)  # where a stage may come to stand
        for look in _LOOKS:
            yield from look(path, machine, entered)
        yield from _roles(path, machine, frozenset(person.code for person in edition.people))
        yield from _follow_ups(path, machine, edition)


def _open(entered: frozenset[str]) -> Iterator[State]:
    yield from (state for state in State if state in entered and state not in ENDED_STATES)


def _said(state: State) -> Label:
    return Label(STATES[state].label.vi, state)


def _states(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """States that nothing leads to, that lead to no end, and the one that must be reached."""
    for state in machine.states:
        if state is not State.APPROVED and state not in entered:
            yield fault(Code.STATE_UNREACHABLE, f"{path}.moves", state=_said(state))
    # a way out that only the applicant may take is none for the agency
    ending = leading(_arrows(move for move in machine.moves() if move.verb is not Verb.WITHDRAW), ENDED_STATES)
    for state in _open(entered):
        if state not in ending:
            yield fault(Code.STATE_WITHOUT_END, f"{path}.moves", state=_said(state))
    if State.APPROVED not in entered:
        yield fault(Code.NEVER_APPROVED, f"{path}.moves")


def _ends(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """Ended stages stay: a result may be delivered, by the successor too, and an earlier agency may be handed its stage
    back.
    """
    for at, move in numbered(f"{path}.moves", machine.moves()):
        if move.source in ENDED_STATES and (
            move.verb not in _OF_RESULTS or (move.verb is not Verb.REOPEN and move.target is not move.source)
        ):
            yield fault(Code.ENDED_MOVES_ON, at, state=_said(move.source), verb=move.verb)


def _citizen(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """Where the citizen is awaited, they can answer, and their silence ends the wait."""
    for state in _open(entered):
        if STATES[state].kind is not Kind.CITIZEN:
            continue
        out = machine.moves(state)
        if not any(move.verb is Verb.LAPSE for move in out):
            yield fault(Code.CITIZEN_WITHOUT_LAPSE, f"{path}.moves", state=_said(state))
        if not any(move.role == Role.APPLICANT and move.target not in ENDED_STATES for move in out):
            yield fault(Code.CITIZEN_WITHOUT_WAY_BACK, f"{path}.moves", state=_said(state))


def _moves(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """Moves that stand twice."""
    keys = Counter((move.verb, move.role, move.source, move.target) for move in machine.moves())
    for (verb, role, source, target), times in keys.items():
        if times > 1:
            at = f"{path}.moves"
            yield fault(Code.MOVE_TWICE, at, verb=verb, role=role, source=source, target=target, times=times)


def _alike(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """What is the same for every family, and what waits anew: that is offered again by `OFFER` from where it stands."""
    for at, move in numbered(f"{path}.moves", machine.moves()):
        hangs = move.when is not None and move.verb not in _HANGING
        if hangs or (move.within is not None and move.verb not in _TIMED):
            yield fault(Code.MOVE_NOT_ALIKE, at, verb=move.verb, source=move.source)
        if move.target is State.WAITING and move.source is not State.WAITING:
            yield fault(Code.BACK_TO_WAITING, at, verb=move.verb, source=move.source)


def _roles(path: str, machine: Machine, people: frozenset[str]) -> Iterator[Fault]:
    """Moves of a role that cannot make them."""
    for at, move in numbered(f"{path}.moves", machine.moves()):
        roles = VERBS[move.verb].roles
        allowed = people if roles is PEOPLE else roles
        if move.role not in allowed:
            if allowed:
                yield fault(Code.ROLE_WRONG, at, verb=move.verb, role=move.role, allowed=allowed)
            else:
                yield fault(Code.ROLE_WRONG, at, "role_of_no_move", verb=move.verb, role=move.role)


def _always(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """What must be possible from every open state: withdrawal, an apology when late, an office that closes."""
    for state in _open(entered):
        verbs = {move.verb for move in machine.moves(state)}
        kind = STATES[state].kind
        if Verb.WITHDRAW not in verbs:
            yield fault(Code.WITHDRAWAL_MISSING, f"{path}.moves", state=_said(state))
        # a stage that will be offered again is routed again then, with a new clock
        if Verb.OFFER in verbs and kind is Kind.CHECK:
            continue
        if kind in _AT_AN_OFFICE and Verb.REPLACE_OFFICE not in verbs:
            yield fault(Code.SUCCESSION_MISSING, f"{path}.moves", state=_said(state))
        if kind in _AT_AN_OFFICE and kind is not Kind.CITIZEN and Verb.APOLOGISE not in verbs:
            yield fault(Code.APOLOGY_MISSING, f"{path}.moves", state=_said(state))


def _rulings(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """What belongs to a ruling: its result can be delivered, a refusal has its reasons, a neighbour is waited for."""
    procedure, verbs = machine.procedure, {move.verb for move in machine.moves()}
    if not any(move.verb is Verb.DELIVER_RESULT for move in machine.moves(State.APPROVED)):
        yield fault(Code.DELIVERY_MISSING, f"{path}.moves")
    if not any(move.verb is Verb.REPLACE_OFFICE for move in machine.moves(State.APPROVED)):
        yield fault(Code.SUCCESSION_MISSING, f"{path}.moves", state=_said(State.APPROVED))
    if (Verb.REFUSE in verbs) != bool(procedure.refusals):
        yield fault(Code.REFUSAL_INCOMPLETE, f"{path}.refusals")
    if procedure.neighbours and Verb.WAIT_FOR_NEIGHBOUR not in verbs:
        yield fault(Code.NEIGHBOUR_NEVER_AWAITED, f"{path}.neighbours")


def _follow_ups(path: str, machine: Machine, edition: Edition) -> Iterator[Fault]:
    """Follow-ups that the engine will have to make from `waiting`."""
    has = {move.verb for move in machine.moves(State.WAITING)}
    wanted = {
        Verb.OFFER: True,
        Verb.DROP: any(not need.soft for need in machine.procedure.needs),
        Verb.NOT_CHOOSE: any(machine.procedure.code not in choice.procedures for choice in edition.choices),
        Verb.REDIRECT: bool(edition.redirects or machine.procedure.redirects),
    }
    for verb, is_wanted in wanted.items():
        if is_wanted and verb not in has:
            yield fault(Code.FOLLOW_UP_MISSING, f"{path}.moves", verb=verb, state=_said(State.WAITING))


_LOOKS: tuple[Callable[[str, Machine, frozenset[str]], Iterator[Fault]], ...] = (
    _states,
    _ends,
    _citizen,
    _moves,
    _alike,
    _always,
    _rulings,
)


def ways_in(procedure: Procedure, without: str) -> frozenset[str]:
    """States that a stage may come to without any move that sets the fact `without`."""
    return reached(_arrows(move for move in procedure.moves if without not in move.sets), State.WAITING)


def _arrows(moves: Iterable[Move]) -> Iterator[tuple[str, str]]:
    yield from ((move.source, move.target) for move in moves)
