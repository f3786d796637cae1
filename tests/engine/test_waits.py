"""A wait for an answering system outlasts what happens to its stage meanwhile."""

import datetime as dt

from engine.core.case import Case, evolve
from engine.core.events import Event
from engine.core.payloads import UNTOLD, NeighbourAwaited, Payload, Submitted, Wait
from workflows.law.states import Role, State, Verb

AT = dt.datetime(2026, 8, 18, 2, 0, tzinfo=dt.UTC)
AWAITS = Wait("population_db", AT, None, AT)
SUBMITTED = Submitted(
    chain="birth",
    edition_on=dt.date(2026, 7, 1),
    chosen=(),
    stages=("birth_registration",),
    facts={},
    dates={},
    places={},
    papers=(),
    declaration="",
)


def happened(case: Case, verb: Verb, state: State, told: Payload = UNTOLD) -> Case:
    code = "birth_registration"
    return evolve(case, Event("1", case.number + 1, verb, AT, "system", Role.SYSTEM, "", code, state, data=told))


def test_an_apology_and_a_new_office_leave_the_wait_and_the_answer_ends_it():
    case = evolve(Case("1"), Event("1", 1, Verb.SUBMIT, AT, "cha", Role.APPLICANT, "", data=SUBMITTED))
    case = happened(case, Verb.WAIT_FOR_NEIGHBOUR, State.AWAITING_NEIGHBOUR, NeighbourAwaited(awaits=AWAITS))
    for verb in (Verb.APOLOGISE, Verb.REPLACE_OFFICE):
        case = happened(case, verb, State.AWAITING_NEIGHBOUR)
        assert case.stages["birth_registration"].awaits == AWAITS
    case = happened(case, Verb.NEIGHBOUR_ANSWER, State.OFFERED)
    assert case.stages["birth_registration"].awaits is None
