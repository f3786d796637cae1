"""For development and tests only: a clock that somebody moves."""

from __future__ import annotations

from fastapi import APIRouter, Request

from api.web import bodies as b
from api.web import models as m
from api.web.answers import BODY, problems
from api.web.caller import ServiceHere
from api.web.strict import StrictRoute
from api.words.parsing import read_received
from engine.service.timers import Barrier
from engine.store.people import Registered
from workflows.errors import BeyondHorizon
from workflows.time.calendar import civil_date

router = APIRouter(prefix="/dev", tags=["development"], route_class=StrictRoute)


@router.get("/clock", summary="The virtual clock", responses=problems(signed_in=False))
def read_clock(service: ServiceHere) -> m.ClockAnswer:
    """What time it is here."""
    return m.ClockAnswer(now=service.clock.now(), n_fired=0)


@router.post(
    "/clock/advance",
    summary="Move the clock",
    responses=problems(
        *BODY, "clock_backwards", "clock_waits", "instant_unreadable", "beyond_horizon", signed_in=False
    ),
)
def advance_clock(request: Request, body: b.Advance, service: ServiceHere) -> m.ClockAnswer:
    """Returns when every timer that became due on the way has fired. Several who share the clock give their names: it
    moves to the earliest instant that one of them asks for, once all have asked.
    """
    barrier: Barrier = request.app.state.barrier
    calendar = service.laws.parameters.calendar
    to = read_received(body.to, calendar)
    if civil_date(to) > calendar.last:  # nothing could be counted from there
        raise BeyondHorizon(civil_date(to), calendar.first, calendar.last)
    n_fired = barrier.advance(to, body.whole, body.who, body.n_who)
    return m.ClockAnswer(now=service.clock.now(), n_fired=n_fired)


@router.post("/clock/leave", summary="Share it no more", responses=problems(*BODY, signed_in=False))
def leave_clock(request: Request, body: b.Leave, service: ServiceHere) -> m.ClockAnswer:
    """The others no longer wait for them."""
    request.app.state.barrier.leave(body.who)
    return m.ClockAnswer(now=service.clock.now(), n_fired=0)


@router.post("/accounts", status_code=204, summary="Register whoever comes", responses=problems(*BODY, signed_in=False))
def register_account(body: b.AccountBody, service: ServiceHere) -> None:
    """Who plays people and machines here says who they are; elsewhere an office, or who runs the service, does."""
    service.people.register(Registered(**body.model_dump()), "")
