"""Faults of the machine of one procedure: states without way in or out, moves that may not be, or miss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from workflows.graph import leading, reached
from workflows.law.notation import Edition, Move, Procedure
from workflows.law.states import ENDED_STATES, STATES, Kind, Role, State, Verb
from workflows.law.verbs import PEOPLE, VERBS
from workflows.machine import Machine
from workflows.soundness.fault import Code, Fault, fault, numbered, procedures

# these come from outside to a stage wherever it stands, so each procedure lists them for all open states,
# also for one that it never enters
_OF_RESULTS = frozenset({Verb.DELIVER_RESULT, Verb.REOPEN})
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


def _states(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """States that nothing leads to, that lead to no end, and the one that must be reached."""
    for state in machine.states:
        if state is not State.APPROVED and state not in entered:
            vi = f"không bước nào dẫn tới “{STATES[state].label.vi}”: thêm bước dẫn tới, hoặc bỏ các bước đi từ đó"
            en = f"no move leads to {state}: add one, or take out the moves from there"
            yield fault(Code.STATE_UNREACHABLE, f"{path}.moves", vi, en)
    # a way out that only the applicant may take is none for the agency
    ending = leading(_arrows(move for move in machine.moves() if move.verb is not Verb.WITHDRAW), ENDED_STATES)
    for state in _open(entered):
        if state not in ending:
            vi = f"từ “{STATES[state].label.vi}” không đi tới kết thúc nào, trừ khi rút hồ sơ"
            yield fault(Code.STATE_WITHOUT_END, f"{path}.moves", vi, f"{state} leads to no end but withdrawal")
    if State.APPROVED not in entered:
        vi = "không bước nào dẫn tới kết quả: thêm bước phê duyệt"
        yield fault(Code.NEVER_APPROVED, f"{path}.moves", vi, "no move gives the result: add an approval")


def _ends(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """Ended stages stay: a result may be delivered, and an earlier agency may be handed its stage back."""
    for at, move in numbered(f"{path}.moves", machine.moves()):
        if move.source in ENDED_STATES and (
            move.verb not in _OF_RESULTS or (move.verb is Verb.DELIVER_RESULT and move.target is not move.source)
        ):
            vi = f"“{STATES[move.source].label.vi}” là kết thúc mà vẫn còn bước {move.verb}: chỉ được trả kết quả"
            en = f"{move.source} is an end, yet {move.verb} goes on from it: only its result may be delivered"
            yield fault(Code.ENDED_MOVES_ON, at, vi, en)


def _citizen(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """Where the citizen is awaited, they can answer, and their silence ends the wait."""
    for state in _open(entered):
        if STATES[state].kind is not Kind.CITIZEN:
            continue
        out, label = machine.moves(state), STATES[state].label.vi
        if not any(move.verb is Verb.LAPSE for move in out):
            vi, en = f"“{label}” không có bước hết hạn: hồ sơ có thể chờ mãi", f"{state} never lapses: add that move"
            yield fault(Code.CITIZEN_WITHOUT_LAPSE, f"{path}.moves", vi, en)
        if not any(move.role == Role.APPLICANT and move.target not in ENDED_STATES for move in out):
            vi, en = f"“{label}” không có bước để người dân trả lời", f"the citizen has no move to answer from {state}"
            yield fault(Code.CITIZEN_WITHOUT_WAY_BACK, f"{path}.moves", vi, en)


def _moves(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """Moves that stand twice."""
    keys = Counter((move.verb, move.role, move.source, move.target) for move in machine.moves())
    for (verb, role, source, target), times in keys.items():
        if times > 1:
            vi = f"bước {verb} của {role} từ {source} tới {target} có {times} lần: chỉ ghi một lần"
            en = f"{verb} by {role} from {source} to {target} stands {times} times: once, please"
            yield fault(Code.MOVE_TWICE, f"{path}.moves", vi, en)


def _roles(path: str, machine: Machine, people: frozenset[str]) -> Iterator[Fault]:
    """Moves of a role that cannot make them."""
    for at, move in numbered(f"{path}.moves", machine.moves()):
        roles = VERBS[move.verb].roles
        allowed = people if roles is PEOPLE else roles
        if move.role not in allowed:
            right = ", ".join(sorted(allowed))
            vi = f"{move.verb} không thuộc vai {move.role}; " + (f"thuộc: {right}" if right else "không phải một bước")
            en = f"{move.verb} is not for {move.role}; " + (f"it is for: {right}" if right else "it moves no stage")
            yield fault(Code.ROLE_WRONG, at, vi, en)


def _always(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """What must be possible from every open state: withdrawal, an apology when late, an office that closes."""
    for state in _open(entered):
        verbs = {move.verb for move in machine.moves(state)}
        kind, label = STATES[state].kind, STATES[state].label.vi
        if Verb.WITHDRAW not in verbs:
            vi, en = f"không rút được hồ sơ khi “{label}”", f"a case cannot be withdrawn while {state}: add that move"
            yield fault(Code.WITHDRAWAL_MISSING, f"{path}.moves", f"{vi}: thêm bước rút", en)
        # a stage that will be offered again is routed again then, with a new clock
        if Verb.OFFER in verbs:
            continue
        if kind in _AT_AN_OFFICE and Verb.REPLACE_OFFICE not in verbs:
            vi = f"cơ quan giải thể khi hồ sơ “{label}” thì không ai nhận: thêm bước bàn giao"
            en = f"an office that closes cannot hand on a stage that is {state}: add replace_office"
            yield fault(Code.SUCCESSION_MISSING, f"{path}.moves", vi, en)
        if kind in _AT_AN_OFFICE and kind is not Kind.CITIZEN and Verb.APOLOGISE not in verbs:
            vi = f"quá hạn khi “{label}” thì không ai xin lỗi, hẹn lại: thêm bước apologise"
            en = f"nobody apologises for a stage that is late while {state}: add apologise"
            yield fault(Code.APOLOGY_MISSING, f"{path}.moves", vi, en)


def _rulings(path: str, machine: Machine, entered: frozenset[str]) -> Iterator[Fault]:
    """What belongs to a ruling: its result can be delivered, a refusal has its reasons, a neighbour is waited for."""
    procedure, verbs = machine.procedure, {move.verb for move in machine.moves()}
    if not any(move.verb is Verb.DELIVER_RESULT for move in machine.moves(State.APPROVED)):
        vi, en = (
            "kết quả không trả được: thêm bước deliver_result",
            "the result cannot be delivered: add deliver_result",
        )
        yield fault(Code.DELIVERY_MISSING, f"{path}.moves", vi, en)
    if (Verb.REFUSE in verbs) != bool(procedure.refusals):
        vi = "từ chối phải có cả bước refuse và lý do kèm điều khoản, hoặc không có cả hai"
        en = "a refusal wants both a move and reasons with their clauses, or neither"
        yield fault(Code.REFUSAL_INCOMPLETE, f"{path}.refusals", vi, en)
    if procedure.neighbours and Verb.WAIT_FOR_NEIGHBOUR not in verbs:
        vi = "có hệ thống phải chờ trả lời nhưng không có bước chờ"
        en = "answering systems are named, but no move waits for one"
        yield fault(Code.NEIGHBOUR_NEVER_AWAITED, f"{path}.neighbours", vi, en)


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
            vi = f"thiếu bước {verb} từ “{STATES[State.WAITING].label.vi}”"
            yield fault(Code.FOLLOW_UP_MISSING, f"{path}.moves", f"{vi}: hãy thêm", f"{verb} from waiting is missing")


_LOOKS: tuple[Callable[[str, Machine, frozenset[str]], Iterator[Fault]], ...] = (
    _states,
    _ends,
    _citizen,
    _moves,
    _always,
    _rulings,
)


def ways_in(procedure: Procedure, without: str) -> frozenset[str]:
    """States that a stage may come to without any move that sets the fact `without`."""
    return reached(_arrows(move for move in procedure.moves if without not in move.sets), State.WAITING)


def _arrows(moves: Iterable[Move]) -> Iterator[tuple[str, str]]:
    yield from ((move.source, move.target) for move in moves)
