"""A wait for an answering system outlasts what happens to its stage meanwhile."""

import datetime as dt

from engine.core.case import Case, evolve
from engine.core.events import Event
from workflows.law.states import Role, State

AT = dt.datetime(2026, 8, 18, 2, 0, tzinfo=dt.UTC)
AWAITS = {"neighbour": "population_db"}
SUBMITTED = {
    "chain": "birth",
    "edition_on": dt.date(2026, 7, 1),
    "chosen": (),
    "stages": ("birth_registration",),
    "facts": {},
    "dates": {},
    "places": {},
    "papers": (),
}


def happened(case: Case, kind: str, state: State, **data) -> Case:
    code = "birth_registration"
    return evolve(case, Event("1", case.number + 1, kind, AT, "system", Role.SYSTEM, "", code, state, data=data))


def test_an_apology_and_a_new_office_leave_the_wait_and_the_answer_ends_it():
    case = evolve(Case("1"), Event("1", 1, "Submitted", AT, "cha", Role.APPLICANT, "", data=SUBMITTED))
    case = happened(case, "NeighbourAwaited", State.AWAITING_NEIGHBOUR, awaits=AWAITS)
    for kind in ("Apologised", "OfficeReplaced"):
        case = happened(case, kind, State.AWAITING_NEIGHBOUR)
        assert case.stages["birth_registration"].awaits == AWAITS
    case = happened(case, "NeighbourAnswered", State.OFFERED)
    assert case.stages["birth_registration"].awaits == {}
