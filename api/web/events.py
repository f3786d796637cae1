"""What has happened: a feed with a cursor, and a stream of a queue, which tells of approaching deadlines too.

One look at the feed serves all listeners.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from dataclasses import replace
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent

from api.web import event_models as m
from api.web import views
from api.web.answers import problems
from api.web.caller import Caller, may
from api.web.models import EventLine
from api.web.places import POSITION, position_of, position_text
from api.web.strict import StrictRoute
from engine.core.events import Event
from engine.core.payloads import OfficeReplaced
from engine.service.service import Service
from engine.store import queue, reading
from engine.store.reading import Stored
from workflows.errors import LienthongError

router = APIRouter(prefix="/v1", tags=["events"], route_class=StrictRoute)
A_LOOK = 1_000  # events that one look at the feed takes at most
EVERY_S = 0.25
LONGEST_WAIT = 1_000  # events that a slow listener may be behind before it has to begin anew
Line = EventLine | m.Approaching
A_STEP = dt.timedelta(minutes=1)  # of legal time, between two looks for deadlines that approach


@router.get("/events", summary="What has happened", responses=problems("position_unknown"))
def list_events(
    after: Annotated[
        str, Query(pattern=POSITION, description="Where the last answer ended: its `place`, or its number alone")
    ] = "0",
    limit: Annotated[
        int, Query(ge=1, le=A_LOOK, description="Events that are looked at; those of others are left out then")
    ] = 200,
    by: Caller = may("event_list"),
) -> m.EventPage:
    """Events of the caller's area in the order of their commits, without personal data: of an office its own, and
    submission and end of its cases. Nothing that happens is put in before a place that was told; a case that comes to
    an office later is told from then on, and what it had before stands in its timeline.
    """
    service, since = by.service, position_of(by.service, after)
    rows = reading.events(service.engine, since, limit)
    ends = rows[-1].position if rows else since
    is_end = len(rows) < limit
    return m.EventPage(events=lines_of(by, rows), after=ends, place=position_text(service, ends), is_end=is_end)


def lines_of(by: Caller, rows: Iterable[Stored]) -> list[EventLine]:
    """What of these events the caller is told, in their order."""
    heard = (one.line for one in _told(by.service, rows) if one.is_for(by))
    lines = [line for line in heard if isinstance(line, EventLine)]
    if by.account.system:  # a machine hears of the cases that ask it
        asked = {code: by.may_see(by.service.cases.get(code)) for code in {line.case for line in lines}}
        lines = [line for line in lines if asked[line.case]]
    return lines


class Heard(NamedTuple):
    """A line of the feed, and the offices whose it is."""

    line: Line
    offices: frozenset[str]

    def is_for(self, by: Caller) -> bool:
        """Whether they work at one of these; what is nobody's is for those who look at all."""
        return any(by.works_at(office) for office in self.offices or ("",))


def _told(service: Service, rows: Iterable[Stored]) -> list[Heard]:
    """What is the whole case's, its submission and its end, is of all offices that have a part in it; that work passes
    on is of both.
    """
    events = [(row.entry.event, row.position) for row in rows]
    shared = queue.offices_of(service.engine, {event.case for event, _ in events if event.stage is None})
    return [
        Heard(views.event(event, position), _offices(event) if event.stage else shared[event.case])
        for event, position in events
    ]


def _offices(event: Event) -> frozenset[str]:
    was = (event.data.was_office,) if isinstance(event.data, OfficeReplaced) else ()
    return frozenset((event.office, *was))


class Feed:
    """Looks at the feed for everybody who listens, from the first listener to the last."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._listeners: set[asyncio.Queue[Heard | None]] = set()
        self._task: asyncio.Task[None] | None = None
        self._starts = asyncio.Lock()
        self._position = 0
        self._has_stopped = False

    async def listen(self, after: int | None, until_s: float = math.inf) -> AsyncIterator[Heard]:
        """Events from a position on, or from now. Ends when the service stops, the listener is far behind, or at
        `until_s`, in seconds of the epoch.
        """
        listener: asyncio.Queue[Heard | None] = asyncio.Queue(LONGEST_WAIT)
        if self._has_stopped:
            return
        async with self._starts:  # or two who come at once would each begin to look
            if self._task is None or self._task.done():
                self._position = await asyncio.to_thread(reading.last_position, self._service.engine)
                self._task = asyncio.create_task(self._look())
        self._listeners.add(listener)
        position = self._position if after is None else after
        try:
            while position < self._position:  # what the listener has missed
                found = await asyncio.to_thread(self._found, position)
                if not found:
                    break
                for heard in found:
                    yield heard
                position = _position(found[-1]) or position
            while (told := await _heard(listener, until_s)) is not None:
                if isinstance(told.line, m.Approaching) or _position(told) > position:
                    yield told
        finally:
            self._listeners.discard(listener)

    def stop(self) -> None:
        """Ends all streams, and every one that comes later."""
        self._has_stopped = True
        if self._task is not None:
            self._task.cancel()

    async def _look(self) -> None:
        """Until nobody listens. Where it breaks, all streams end, and their listeners come back for the rest."""
        try:
            told_until = self._risk_until()
            while self._listeners and not self._has_stopped:
                for heard in await asyncio.to_thread(self._found, self._position):
                    self._tell(heard)
                    self._position = _position(heard) or self._position
                until = self._risk_until()
                if until - told_until >= A_STEP:
                    for near in await asyncio.to_thread(self._approaching, told_until, until):
                        self._tell(Heard(near, frozenset({near.office})))
                    told_until = until
                await asyncio.sleep(EVERY_S)
        finally:
            for listener in list(self._listeners):
                self._end(listener)

    def _tell(self, heard: Heard) -> None:
        for listener in list(self._listeners):
            if listener.full():
                self._end(listener)
            else:
                listener.put_nowait(heard)

    def _end(self, listener: asyncio.Queue[Heard | None]) -> None:
        """The stream ends where its listener is: what it has not heard comes again after the last that it has."""
        self._listeners.discard(listener)
        while not listener.empty():
            listener.get_nowait()
        listener.put_nowait(None)

    def _risk_until(self) -> dt.datetime:
        return views.risk_until(self._service.clock.now(), self._service.laws.any())

    def _approaching(self, since: dt.datetime, until: dt.datetime) -> list[m.Approaching]:
        """Work that has come to be at risk: no event, for it follows from the clock. What is late already was told."""
        since = max(since, self._service.clock.now())
        wanted = queue.QueueWanted(None, due_from=since, due_before=until, n_most=A_LOOK)
        found: list[m.Approaching] = []
        while True:
            page = queue.queue(self._service.engine, wanted)
            found += [views.approaching(row) for row in page.rows]
            if page.after is None:
                return found
            wanted = replace(wanted, after=page.after)

    def _found(self, after: int) -> list[Heard]:
        return _told(self._service, reading.events(self._service.engine, after, A_LOOK))


def _position(heard: Heard) -> int:
    """0 for what is no event."""
    return (heard.line.position or 0) if isinstance(heard.line, EventLine) else 0


async def _heard(listener: asyncio.Queue[Heard | None], until_s: float) -> Heard | None:
    """The next line; None at the end."""
    left_s = until_s - time.time()
    with suppress(TimeoutError):
        return await asyncio.wait_for(listener.get(), None if math.isinf(left_s) else max(0, left_s))
    return None


class Watched(NamedTuple):
    """Whose queues are watched (None: all), by whom, and from which position on (None: from now)."""

    by: Caller
    offices: frozenset[str] | None
    after: int | None

    def again(self) -> Caller | None:
        """The caller as registered now: nothing is told to somebody who was let go."""
        account = self.by.service.people.account(*self.by.place)
        return Caller(self.by.request, self.by.identity, self.by.operation, account) if account else None


def watched(
    office: Annotated[str | None, Query(pattern=r"^[A-Za-z0-9_]{1,64}$")] = None,
    last_event_id: Annotated[str | None, Header(alias="Last-Event-ID", pattern=POSITION)] = None,
    by: Caller = may("item_stream"),
) -> Watched:
    """Settled before the stream begins, so that a refusal is an answer."""
    offices = by.narrowed(office)
    return Watched(by, offices, position_of(by.service, last_event_id) if last_event_id else None)


class TooManyStreams(LienthongError):
    """The caller has as many streams as one may have."""

    code = "too_many_streams"


async def counted(request: Request, who: Annotated[Watched, Depends(watched)]) -> AsyncIterator[Watched]:
    """One more stream of the caller until it ends. Raises TooManyStreams."""
    streams, key = request.app.state.streams, f"{who.by.identity.role} {who.by.subject}"
    most = request.app.state.limits.bounds.streams_a_caller
    if streams[key] >= most:
        raise TooManyStreams(most=most)
    streams[key] += 1
    try:
        yield who
    finally:
        streams[key] -= 1
        if not streams[key]:
            del streams[key]


@router.get(
    "/work-items/stream",
    response_class=EventSourceResponse,
    summary="A queue as it changes",
    responses=problems("item_unknown", "position_unknown", "too_many_streams"),
)
async def stream_items(request: Request, who: Annotated[Watched, Depends(counted)]) -> AsyncIterator[ServerSentEvent]:
    """Server-sent events, one for each event of the offices in the caller's area, submission and end of their cases;
    Last-Event-ID goes on from there. `approaching` tells, without an id, of a work item that has come to be at risk. It
    ends with the token.
    """
    feed: Feed = request.app.state.feed
    async for heard in feed.listen(who.after, who.by.identity.until_s):
        if who.offices is not None and heard.offices.isdisjoint(who.offices):
            continue
        if (by := who.again()) is None:
            break
        if heard.is_for(by):
            position, line = _position(heard), heard.line
            id_ = position_text(by.service, position) if position else None
            yield ServerSentEvent(raw_data=line.model_dump_json(), event=line.kind, id=id_)
