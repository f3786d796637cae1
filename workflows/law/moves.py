"""Moves that every stage makes: one rule each, shared by all procedures of both chains."""

from dataclasses import dataclass

from workflows.law import clauses as c
from workflows.law.citation import Clause, Figure
from workflows.law.guards import Condition, Is, Not
from workflows.law.notation import Limit, Move
from workflows.law.states import Role, State, Verb


@dataclass(frozen=True, slots=True)
class Handling:
    """The clauses by which an agency asks for supplements, refuses, hands over and apologises: read, or assumed."""

    asks: Clause
    refuses: Clause
    delivers: Clause
    apologises: Clause


ASSUMED = Handling(c.A_SLIPS, c.A_SLIPS, c.SLIP_OF_RECEIPT, c.SLIP_OF_APOLOGY)

# what follows from results and choices; nobody's command
ARRIVAL = (
    Move(Verb.OFFER, State.WAITING, State.OFFERED, Role.SYSTEM, c.A_RECEIPT),
    Move(Verb.NOT_CHOOSE, State.WAITING, State.NOT_CHOSEN, Role.SYSTEM, c.CV2084),
    Move(Verb.REDIRECT, State.WAITING, State.REDIRECTED, Role.SYSTEM, c.A_REDIRECT),
    Move(Verb.DROP, State.WAITING, State.DROPPED, Role.SYSTEM, c.A_DROP),
)

APPROVE = Move(Verb.APPROVE, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, c.ONE_STOP_61)


# work that a finding shows to be another agency's
FORWARDED = tuple(
    Move(Verb.OFFER, state, State.OFFERED, Role.SYSTEM, c.A_FORWARDED) for state in (State.OFFERED, State.IN_PROGRESS)
)

# the earlier agency corrects, the citizen is not asked; who gave it back waits and is offered it again
REOPEN = Move(Verb.REOPEN, State.APPROVED, State.OFFERED, Role.SYSTEM, c.A_RETURNED)


def returned(result: str, within: Figure, when: Condition | None = None) -> tuple[Move, ...]:
    """A result that an earlier stage got wrong goes back to it, within that time of its arrival."""
    state = State.RETURNED_UPSTREAM
    return (
        Move(
            Verb.RETURN_UPSTREAM,
            State.IN_PROGRESS,
            state,
            Role.OFFICER,
            c.RETURNED,
            when=when,
            within=Limit(within),
            reopens=result,
        ),
        Move(Verb.OFFER, state, State.OFFERED, Role.SYSTEM, c.A_RETURNED),
        Move(Verb.DROP, state, State.DROPPED, Role.SYSTEM, c.A_DROP),
        Move(Verb.WITHDRAW, state, State.WITHDRAWN, Role.APPLICANT, c.WITHDRAWAL_61),
    )


def finding(facts: tuple[str, ...]) -> Move:
    """The deciding officer says what is so of those facts that the ground of an allowance rests on."""
    return Move(Verb.FIND, State.IN_PROGRESS, State.IN_PROGRESS, Role.OFFICER, c.A_PAYER_FINDS, sets=facts)


def handled(it: Handling, limit: Clause) -> tuple[Move, ...]:
    """All that may happen to a stage but its approval; `limit` is the clause of the citizen's days."""
    return (*common(it), *neighbours(it), *supplement(it, limit))


def common(it: Handling) -> tuple[Move, ...]:
    """Arrival, an officer's work without the ruling, and delivery, by the successor where the office has closed."""
    return (
        *ARRIVAL,
        Move(Verb.CLAIM, State.OFFERED, State.IN_PROGRESS, Role.OFFICER, c.ONE_STOP_61),
        Move(Verb.RELEASE, State.IN_PROGRESS, State.OFFERED, Role.OFFICER, c.A_RELEASE),
        Move(Verb.RELEASE, State.IN_PROGRESS, State.OFFERED, Role.SYSTEM, c.A_LEASE),
        Move(Verb.REFUSE, State.IN_PROGRESS, State.REFUSED, Role.OFFICER, it.refuses),
        Move(Verb.DELIVER_RESULT, State.APPROVED, State.APPROVED, Role.OFFICER, it.delivers),
        Move(Verb.REPLACE_OFFICE, State.APPROVED, State.APPROVED, Role.SYSTEM, c.A_SUCCESSOR),
        Move(Verb.WITHDRAW, State.WAITING, State.WITHDRAWN, Role.APPLICANT, c.WITHDRAWAL_61),
        *_while_in(State.OFFERED, it),
        *_while_in(State.IN_PROGRESS, it),
    )


def neighbours(it: Handling) -> tuple[Move, ...]:
    """For procedures that name the answering systems they may wait for."""
    return (
        Move(Verb.WAIT_FOR_NEIGHBOUR, State.IN_PROGRESS, State.AWAITING_NEIGHBOUR, Role.OFFICER, c.A_NEIGHBOUR_WAIT),
        Move(Verb.NEIGHBOUR_ANSWER, State.AWAITING_NEIGHBOUR, State.OFFERED, Role.NEIGHBOUR, c.A_NEIGHBOUR_WAIT),
        *_while_in(State.AWAITING_NEIGHBOUR, it),
    )


def supplement(it: Handling, limit: Clause) -> tuple[Move, ...]:
    """The citizen is asked, answers or lets it lapse; `limit` is the clause of the citizen's days."""
    return (
        Move(Verb.REQUEST_SUPPLEMENT, State.IN_PROGRESS, State.AWAITING_CITIZEN, Role.OFFICER, it.asks),
        Move(Verb.SUPPLEMENT, State.AWAITING_CITIZEN, State.OFFERED, Role.APPLICANT, limit),
        Move(Verb.LAPSE, State.AWAITING_CITIZEN, State.REFUSED, Role.SYSTEM, limit),
        *_while_in(State.AWAITING_CITIZEN, it),
    )


def verified(it: Handling, limit: Clause, what: str, clause: Clause, when: Condition | None = None) -> tuple[Move, ...]:
    """All of a stage that may verify, where `when` holds: sets two facts; an unfit finding may not be approved."""
    asked, finding = f"{what}_verification", f"{what}_finding"
    fit = Condition(Not(Is(finding, "unfit")), c.A_VERIFY_FAILED)
    return (
        *handled(it, limit),
        Move(
            Verb.REQUEST_VERIFICATION,
            State.IN_PROGRESS,
            State.VERIFYING,
            Role.OFFICER,
            clause,
            when=when,
            sets=(asked,),
        ),
        Move(Verb.VERIFY, State.VERIFYING, State.OFFERED, Role.OFFICER, clause, sets=(finding,)),
        *_while_in(State.VERIFYING, it),
        Move(Verb.APPROVE, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, c.ONE_STOP_61, when=fit),
    )


def _while_in(state: State, it: Handling) -> tuple[Move, ...]:
    """What may happen to a stage in this state whoever works on it: withdrawal, a new office, an apology."""
    # the officer who held the work is gone with the office: the successor's queue has it
    moved = State.OFFERED if state is State.IN_PROGRESS else state
    apology = Move(Verb.APOLOGISE, state, state, Role.SYSTEM, it.apologises)
    return (
        Move(Verb.WITHDRAW, state, State.WITHDRAWN, Role.APPLICANT, c.WITHDRAWAL_61),
        Move(Verb.REPLACE_OFFICE, state, moved, Role.SYSTEM, c.A_SUCCESSOR),
        # while the citizen is awaited the agency is not late
        *(() if state is State.AWAITING_CITIZEN else (apology,)),
    )
