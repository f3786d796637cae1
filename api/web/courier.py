"""Tells receivers outside what has happened: hands the feed on, and sends what waits until it is acknowledged.

One task of the service's own loop. What waits stands in the outbox; what is held here is only what is on its way.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import ssl
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpcore
import structlog
from fastapi import FastAPI
from standardwebhooks import Webhook as Signer

from api.web import event_models as m
from api.web import views
from api.web.caller import machine
from api.web.destinations import Destinations, DestinationWrong
from api.web.events import lines_of
from api.web.limits import Limits
from engine.core.events import Event
from engine.service.service import Service
from engine.service.webhooks import Outcome
from engine.store import reading, webhooks
from engine.store.reading import Stored
from engine.store.webhooks import Delivery, Webhook

EVERY_S = 0.25  # between two looks, where nothing came back meanwhile
AFTER_TROUBLE_S = 1.0
A_LOOK = 1_000  # events that one look at the feed takes at most
RESOLVERS = 8  # names that are looked up at once: each may take its time, and nothing can cut it short
KEPT_S = 30  # a connection that nothing goes over


class Courier:
    """Order is kept for each case and webhook: of these only what waits first is on its way. A receiver that fails has
    one try at once, and any other its own few, so that none waits for another.
    """

    def __init__(self, app: FastAPI, service: Service, limits: Limits) -> None:
        self._app, self._service, self._limits = app, service, limits
        self._destinations: Destinations = app.state.destinations
        self._on_way: dict[tuple[int, str], asyncio.Task[None]] = {}
        self._outcomes: list[Outcome] = []
        self._failing: set[int] = set()
        self._n_turns = 0
        self._came_back, self._is_stopping = asyncio.Event(), False
        self._names = ThreadPoolExecutor(RESOLVERS, "names")

    def stop(self) -> None:
        """It ends after its turn; what is on its way then is sent again later."""
        self._is_stopping = True
        self._came_back.set()

    async def run(self) -> None:
        """Until it is stopped."""
        bounds = self._limits.bounds
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=ssl.create_default_context(),
            max_connections=bounds.webhook_tries,
            keepalive_expiry=KEPT_S,
            network_backend=Checked(self._destinations, self._names),
        )
        try:
            while not self._is_stopping:
                wait_s = EVERY_S
                self._came_back.clear()
                try:
                    await self._turn()
                except Exception as error:  # the outermost loop: a full disk must not be the end of all deliveries
                    structlog.get_logger("lienthong").error("courier", kind=type(error).__name__)
                    wait_s = AFTER_TROUBLE_S
                if not self._is_stopping:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._came_back.wait(), wait_s)
        finally:
            for task in self._on_way.values():
                task.cancel()
            await asyncio.gather(*self._on_way.values(), return_exceptions=True)
            await self._pool.aclose()
            self._names.shutdown(wait=False)
            if self._outcomes:
                self._service.webhooks.settle(self._outcomes, self._limits.retries)

    async def _turn(self) -> None:
        """Writes what came of tries, hands the feed on, and begins what may begin."""
        if self._outcomes:
            await self._settle()
        await asyncio.to_thread(self._hand_on)
        open_ = self._service.webhooks.open
        if not open_:
            return
        begin = self._n_turns % len(open_)  # where there is too little room for all, everybody is first once
        self._n_turns += 1
        at_once = Counter(number for number, _ in self._on_way)
        for one in (*open_[begin:], *open_[:begin]):
            bounds = self._limits.bounds
            most = 1 if one.number in self._failing else bounds.webhook_tries_each
            room = min(most - at_once[one.number], bounds.webhook_tries - len(self._on_way))
            if room > 0:
                n_most = room + at_once[one.number]  # what is on its way is found again
                found = await asyncio.to_thread(self._due, one, n_most)
                mine = [told for told in found if (one.number, told.event.case) not in self._on_way]
                for told in mine[:room]:
                    task = asyncio.create_task(self._send(one, told))
                    self._on_way[one.number, told.event.case] = task

    def _due(self, one: Webhook, n_most: int) -> list[Delivery]:
        """What may be tried; nothing is told to a machine that was let go."""
        if machine(self._app, one.subject) is None:
            self._service.webhooks.end(one)
            return []
        return webhooks.due(self._service.engine, one, dt.datetime.now(dt.UTC), n_most)

    async def _settle(self) -> None:
        """What was written is on its way no more; where it could not be, it is tried again."""
        outcomes = tuple(self._outcomes)
        dead = await asyncio.to_thread(self._service.webhooks.settle, outcomes, self._limits.retries)
        del self._outcomes[: len(outcomes)]
        for one in outcomes:
            del self._on_way[one.to.number, one.told.event.case]
            (self._failing.add if one.failure else self._failing.discard)(one.to.number)
        for one in dead:
            told = {"webhook": one.to.number, "case": one.told.event.case, "failure": one.failure}
            structlog.get_logger("lienthong").warning("dead_letter", **told)

    def _hand_on(self) -> None:
        """What has happened becomes rows for whom it concerns. Events are read before those who are to be told: whoever
        comes between has come after these events.
        """
        service = self._service
        if not (known := service.webhooks.open):
            return
        rows = reading.events(service.engine, min(one.place for one in known), A_LOOK)
        if not rows:
            return
        heard: dict[Webhook, list[Event]] = {}
        for one in service.webhooks.open:
            if (by := machine(self._app, one.subject)) is not None:
                told = [row for row in rows if one.hears(row)]
                shown = {(line.case, line.number) for line in lines_of(by, told)}
                heard[one] = [row.entry.event for row in told if (row.case, row.number) in shown]
        service.webhooks.hand_on(rows, heard)

    async def _send(self, one: Webhook, told: Delivery) -> None:
        try:
            failure = await self._tried(one, told.event)
        except Exception as error:  # whatever it is, other deliveries must not wait for it
            failure = type(error).__name__
        self._outcomes.append(Outcome(one, told, failure))
        self._came_back.set()

    async def _tried(self, one: Webhook, event: Stored) -> str:
        """What went wrong; empty where the receiver acknowledged it, which a status of 200 to 299 alone does."""
        bounds = self._limits.bounds
        headers, body = self._message(one, event)
        try:
            self._destinations.place(one.url)
            async with (
                asyncio.timeout(bounds.webhook_s),
                self._pool.stream("POST", one.url, headers=headers, content=body) as answer,
            ):
                n_bytes = 0
                async for part in answer.aiter_stream():
                    n_bytes += len(part)
                    if n_bytes > bounds.webhook_bytes:
                        break  # which closes the connection
                return "" if 200 <= answer.status < 300 else f"status_{answer.status}"
        except DestinationWrong as error:
            return error.code
        except (TimeoutError, httpcore.TimeoutException):
            return "timeout"
        except (OSError, httpcore.NetworkError, httpcore.ProtocolError):
            return "unreachable"

    def _message(self, one: Webhook, event: Stored) -> tuple[list[tuple[bytes | str, bytes | str]], bytes]:
        """The same event is the same body with the same id each time; only when it is signed differs."""
        service, now = self._service, dt.datetime.now(dt.UTC)
        line = views.event(event.entry.event, event.position)
        told = m.CloudEvent(
            id=event.hash,
            source=f"urn:lienthong:{service.origin}",
            type=f"lienthong.{line.kind}",
            subject=line.case,
            time=line.at,
            data=line,
        )
        body = told.model_dump_json()
        is_old_good = one.old_until is not None and now < one.old_until
        secrets = (one.secret, one.old_secret) if is_old_good else (one.secret,)
        signatures = " ".join(Signer(secret).sign(told.id, now, body) for secret in secrets)
        headers: list[tuple[bytes | str, bytes | str]] = [
            ("Content-Type", "application/cloudevents+json"),
            ("User-Agent", "lienthong"),
            ("webhook-id", told.id),
            ("webhook-timestamp", str(math.floor(now.timestamp()))),
            ("webhook-signature", signatures),
        ]
        return headers, body.encode()


class Checked(httpcore.AsyncNetworkBackend):
    """Connections to addresses that were checked a moment before, and to no other: a name that is looked up once more
    may lead elsewhere.
    """

    def __init__(self, destinations: Destinations, names: Executor) -> None:
        self._destinations, self._names, self._plain = destinations, names, httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Raises DestinationWrong; ConnectError where none of them answers."""
        loop = asyncio.get_running_loop()
        *others, last = await loop.run_in_executor(self._names, self._destinations.addresses, host, port)
        for address in others:
            with suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
                return await self._plain.connect_tcp(address, port, timeout, local_address, socket_options)
        return await self._plain.connect_tcp(last, port, timeout, local_address, socket_options)

    async def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore.AsyncNetworkStream:
        raise DestinationWrong("form")

    async def sleep(self, seconds: float) -> None:
        await self._plain.sleep(seconds)
