"""Before the application: what a connection may take, and how long whoever is at its other end may take over it.

The library's protocol reads requests of any size, and waits for the rest of one for ever. Here a connection that waits
for its client has a deadline, and where there is no room for another one, whoever has waited longest makes it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import structlog
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol
from uvicorn.server import ServerState

from api.web.edge import GUARDED
from api.web.health import Stopping
from api.web.limits import Limits, address_key
from api.web.problems import answer_to, preferred
from workflows.errors import LienthongError


class TooSlow(LienthongError):
    """The rest of the request did not come in time, or others needed the room."""

    code = "too_slow"


class HeadTooLarge(LienthongError):
    """Request line and headers are too long, or too many."""

    code = "head_too_large"


class NoRoom(LienthongError):
    """All connections are at work; nobody waits whose place could be taken."""

    code = "no_room"


class HttpUnreadable(LienthongError):
    """What was sent is no HTTP."""

    code = "http_unreadable"


class Waits(StrEnum):
    """What a connection waits for, by the name of the bound on it; none while the service is at work."""

    HEAD = "head_s"
    BODY = "body_s"
    NEXT = "idle_s"
    READER = "reader_s"
    END = "linger_s"


class Gate:
    """Makes the protocol of each connection, and knows them all. `most` is how many there may be."""

    def __init__(self, limits: Limits, most: int) -> None:
        self.bounds, self.most = limits.bounds, most
        self._proxies = frozenset(limits.proxies)
        self._waiting: dict[Connection, float] = {}  # until when; whoever has waited longest comes first
        self._here: set[Connection] = set()
        self._at: Counter[str] = Counter()

    def __call__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> Connection:
        return Connection(self, config, server_state, app_state, _loop)

    def enter(self, one: Connection) -> bool:
        """Whether there is room for it: where there is none, it is taken from whoever has waited longest."""
        key = one.address
        is_full_here = key not in self._proxies and self._at[key] >= self.bounds.connections_an_address
        if is_full_here or len(self._here) >= self.most:
            oldest = next((two for two in self._waiting if not is_full_here or two.address == key), None)
            if oldest is None:
                return False
            oldest.give_way()
        self._here.add(one)
        self._at[key] += 1
        return True

    def leave(self, one: Connection) -> None:
        self._waiting.pop(one, None)
        if one in self._here:
            self._here.discard(one)
            self._at[one.address] -= 1
            if not self._at[one.address]:
                del self._at[one.address]

    def waits(self, one: Connection, since: float, for_s: int) -> None:
        self._waiting.pop(one, None)
        self._waiting[one] = since + for_s

    def works(self, one: Connection) -> None:
        self._waiting.pop(one, None)

    def sweep(self, now: float) -> None:
        """Ends those whose time is over."""
        for one, until in list(self._waiting.items()):
            if until <= now:
                one.expire()


class Connection(HttpToolsProtocol):
    """One connection. `waits` is what for."""

    def __init__(
        self,
        gate: Gate,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        loop: asyncio.AbstractEventLoop | None,
    ) -> None:
        super().__init__(config, server_state, app_state, loop)
        self._gate, self._bounds = gate, gate.bounds
        self.address = ""
        self.waits: Waits | None = None
        self._is_over = False
        self._n_sent = self._n_head = 0  # bytes since the last request, and those of its head that were read
        self.url = b""

    def _wait(self, what: Waits) -> None:
        self.waits = what
        self._gate.waits(self, self.loop.time(), getattr(self._bounds, what))

    def _work(self) -> None:
        self.waits = None
        self._gate.works(self)

    @property
    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    # The connection

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.address = address_key(self.client[0]) if self.client else ""
        if self._gate.enter(self):
            self._wait(Waits.HEAD)
        else:
            self._refuse(NoRoom())
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._gate.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_over:
            return  # it is only waited until the client has read why
        if self.waits in (Waits.HEAD, Waits.NEXT):
            self._n_sent += len(data)
        super().data_received(data)
        if self.waits in (Waits.HEAD, Waits.NEXT) and self._n_sent > self._bounds.head_bytes:
            self._refuse(HeadTooLarge(most=self._bounds.head_bytes, n=self._bounds.headers))

    def pause_writing(self) -> None:
        super().pause_writing()
        if self.waits is None:
            self._wait(Waits.READER)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.waits is Waits.READER:
            self._wait(Waits.NEXT) if not self._is_answering else self._work()

    # The request

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._n_head = 0
        if self.waits is not Waits.HEAD:
            self._wait(Waits.HEAD)

    def on_header(self, name: bytes, value: bytes) -> None:
        if self.waits is not Waits.HEAD or len(self.headers) > self._bounds.headers:
            return  # a trailer, which nobody reads, or one too many, which is told at the end of the head
        self._n_head += len(name) + len(value) + 4
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        if self._n_head + len(self.url) > self._bounds.head_bytes or len(self.headers) > self._bounds.headers:
            self._refuse(HeadTooLarge(most=self._bounds.head_bytes, n=self._bounds.headers))
            return
        self._n_sent = 0
        super().on_headers_complete()
        self._wait(Waits.BODY)

    def on_body(self, body: bytes) -> None:
        if not self._is_over:
            super().on_body(body)

    def on_message_complete(self) -> None:
        if self._is_over:
            return
        super().on_message_complete()
        self._work() if self._is_answering else self._wait(Waits.NEXT)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.transport.is_closing():
            self._wait(Waits.END)
        elif self.waits is None and not self._is_answering:
            self._wait(Waits.NEXT)

    # Its end

    def send_400_response(self, msg: str) -> None:
        self._refuse(HttpUnreadable())

    def expire(self) -> None:
        """What it waited for did not come."""
        if self.waits is Waits.HEAD and self._is_answering:
            self._wait(Waits.HEAD)  # the next request is begun while the one before is answered
        elif self.waits in (Waits.HEAD, Waits.BODY) and self._has_begun:
            self._refuse(TooSlow())
        elif self.waits in (Waits.HEAD, Waits.NEXT) and not self.transport.is_closing():
            self.transport.close()
            self._wait(Waits.END)
        else:
            self.transport.abort()

    @property
    def _has_begun(self) -> bool:
        """A request that was begun still wants an answer."""
        return not self._is_over and (self._n_sent > 0 if self.waits is Waits.HEAD else self._is_answering)

    def give_way(self) -> None:
        """Another one needs the room."""
        if self.waits in (Waits.HEAD, Waits.BODY) and self._has_begun:
            self._refuse(TooSlow())
        self._gate.leave(self)
        self.transport.abort()

    def shutdown(self) -> None:
        """The service stops: what has not come whole was not begun."""
        if self.waits in (Waits.HEAD, Waits.BODY) and self._has_begun:
            self._refuse(Stopping())
        if self._is_over:
            self.transport.close()
        else:
            super().shutdown()

    def _refuse(self, error: LienthongError) -> None:
        """Answers, where no answer has begun, and reads no more of what is sent."""
        cycle, self._is_over = self.cycle, True
        if cycle is None or cycle.response_complete or not cycle.response_started:
            self.transport.write(_answer(error, self.headers or (), self.url))
            structlog.get_logger("lienthong").info("refused", code=error.code)
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True  # so that whoever reads the body does not wait for more
            cycle.message_event.set()
        self._wait(Waits.END)
        if self.transport.can_write_eof() and not self.transport.is_closing():
            self.transport.write_eof()


def _answer(error: LienthongError, headers: Iterable[tuple[bytes, bytes]], url: bytes) -> bytes:
    """The problem as it is sent."""
    lang = next((value for name, value in headers if name == b"accept-language"), b"")
    path = url.partition(b"?")[0][:200].decode("ascii", "replace")
    told = answer_to(error, preferred(lang.decode("latin-1")), path or "/")
    lines = [*told.raw_headers, *GUARDED, (b"connection", b"close")]
    head = STATUS_LINE[told.status_code] + b"".join(name + b": " + value + b"\r\n" for name, value in lines)
    return head + b"\r\n" + bytes(told.body)
