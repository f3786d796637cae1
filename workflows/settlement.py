"""Moves that every stage makes: one rule each, shared by all procedures of both chains."""

from workflows import clauses as c
from workflows.citation import Clause
from workflows.guards import Condition, Is, Not
from workflows.notation import Move
from workflows.states import Role, State, Verb


def _while_in(state: State) -> tuple[Move, ...]:
    """What may happen to a stage in this state whoever works on it: withdrawal, a new office, an apology."""
    # the officer who held the work is gone with the office: the successor's queue has it
    moved = State.OFFERED if state is State.IN_PROGRESS else state
    apology = Move(Verb.APOLOGISE, state, state, Role.SYSTEM, c.ND63_APOLOGY)
    return (
        Move(Verb.WITHDRAW, state, State.WITHDRAWN, Role.APPLICANT, c.WITHDRAWAL),
        Move(Verb.REPLACE_OFFICE, state, moved, Role.SYSTEM, c.A_SUCCESSOR),
        # while the citizen is awaited the agency is not late
        *(() if state is State.AWAITING_CITIZEN else (apology,)),
    )


# what follows from results and choices; nobody's command
ARRIVAL = (
    Move(Verb.OFFER, State.WAITING, State.OFFERED, Role.SYSTEM, c.A_RECEIPT),
    Move(Verb.NOT_CHOOSE, State.WAITING, State.NOT_CHOSEN, Role.SYSTEM, c.ND63),
    Move(Verb.REDIRECT, State.WAITING, State.REDIRECTED, Role.SYSTEM, c.ND63_SCOPE),
    Move(Verb.DROP, State.WAITING, State.DROPPED, Role.SYSTEM, c.A_DROP),
)

# an officer's work, without the ruling
DESK_WORK = (
    Move(Verb.CLAIM, State.OFFERED, State.IN_PROGRESS, Role.OFFICER, c.ONE_STOP),
    Move(Verb.RELEASE, State.IN_PROGRESS, State.OFFERED, Role.OFFICER, c.A_RELEASE),
    Move(Verb.RELEASE, State.IN_PROGRESS, State.OFFERED, Role.SYSTEM, c.A_LEASE),
    Move(Verb.REFUSE, State.IN_PROGRESS, State.REFUSED, Role.OFFICER, c.REFUSAL_NOTICE),
)

APPROVE = Move(Verb.APPROVE, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, c.ONE_STOP)

DELIVERY = (Move(Verb.DELIVER_RESULT, State.APPROVED, State.APPROVED, Role.OFFICER, c.ND63_APPOINTMENT),)

COMMON = (
    *ARRIVAL,
    *DESK_WORK,
    *DELIVERY,
    Move(Verb.WITHDRAW, State.WAITING, State.WITHDRAWN, Role.APPLICANT, c.WITHDRAWAL),
    *_while_in(State.OFFERED),
    *_while_in(State.IN_PROGRESS),
)

# for procedures that name the answering systems they may wait for
NEIGHBOURS = (
    Move(Verb.WAIT_FOR_NEIGHBOUR, State.IN_PROGRESS, State.AWAITING_NEIGHBOUR, Role.OFFICER, c.A_NEIGHBOUR_WAIT),
    Move(Verb.NEIGHBOUR_ANSWER, State.AWAITING_NEIGHBOUR, State.OFFERED, Role.NEIGHBOUR, c.A_NEIGHBOUR_WAIT),
    *_while_in(State.AWAITING_NEIGHBOUR),
)


def supplement(limit: Clause) -> tuple[Move, ...]:
    """The citizen is asked, answers or lets it lapse; `limit` is the clause of the citizen's days."""
    return (
        Move(Verb.REQUEST_SUPPLEMENT, State.IN_PROGRESS, State.AWAITING_CITIZEN, Role.OFFICER, c.SUPPLEMENT_NAMES),
        Move(Verb.SUPPLEMENT, State.AWAITING_CITIZEN, State.OFFERED, Role.APPLICANT, limit),
        Move(Verb.LAPSE, State.AWAITING_CITIZEN, State.REFUSED, Role.SYSTEM, limit),
        *_while_in(State.AWAITING_CITIZEN),
    )


def verification(asked: str, finding: str, clause: Clause, when: Condition | None = None) -> tuple[Move, ...]:
    """Verification sets the fact `asked`, its finding the fact `finding`; an unfit finding may not be approved."""
    fit = Condition(Not(Is(finding, "unfit")), c.A_VERIFY_FAILED)
    return (
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
        *_while_in(State.VERIFYING),
        Move(Verb.APPROVE, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, c.ONE_STOP, when=fit),
    )
