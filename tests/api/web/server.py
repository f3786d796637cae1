"""A real server on a port of its own, its clients, and everybody who may call it."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import structlog
from joserfc.jwk import OKPKey

from api.spec.core_world import packaged_offices, parameters
from api.web import serving as served
from api.web.app import app_of
from api.web.destinations import Allowed
from api.web.identity import CallerRole, Development, Identities, Identity
from api.web.limits import Limits, Rate, load
from api.web.permissions import OPERATIONS
from api.words.library import Library
from engine.service.areas import COUNTRY, Areas
from engine.service.clock import Clock, VirtualClock, WallClock
from engine.service.people import People
from engine.service.service import Service
from engine.store.database import opened
from engine.store.people import Registered
from engine.store.store import SqlStore
from tests.engine.store.template import database
from workflows.law.neighbours import EID

structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
ISSUER = Development(OKPKey.generate_key("Ed25519"))
START = dt.datetime(2026, 9, 7, 1, 0, tzinfo=dt.UTC)  # Monday, 08:00 in Viet Nam
NOBODY = "http://127.0.0.1:9"  # nothing listens there
_KEYS = itertools.count(1)


def identity(role: CallerRole | str, subject: str = "", office: str = "", province: str = "") -> Identity:
    """Somebody who calls; an auditor works for the whole country where nothing else is said."""
    role = CallerRole(role)
    if role is CallerRole.AUDITOR and not province:
        province = COUNTRY
    return Identity(subject or f"{role.value}.1", role, office, province)


def account(who: Identity) -> Registered:
    """What the operator registers of them. A machine may do all that machines may, as the system of its subject."""
    told = Registered(who.subject, who.role.value, who.office, who.province, label="công chức")
    if who.role is CallerRole.AGENCY_SYSTEM:
        told = told._replace(operations=" ".join(OPERATIONS[who.role]))
    if who.role is CallerRole.INTEGRATOR:
        system = EID.code if who.subject == "integrator.1" else who.subject
        told = told._replace(province=COUNTRY, system=system, operations=" ".join(OPERATIONS[CallerRole.INTEGRATOR]))
    return told


def limited(rates: dict[str, Rate] | None = None, proxies: tuple[str, ...] = (), **bounds: Any) -> Limits:
    """The packaged limits, but for these."""
    limits = load()
    bounded = replace(limits.bounds, **bounds)
    return replace(limits, bounds=bounded, rates={**limits.rates, **(rates or {})}, proxies=proxies)


def registered_at(path: Path, *who: Identity) -> None:
    """Whoever runs the service registers them in its database, also while it is served."""
    store = SqlStore(opened(path))
    for one in who:
        People(store, threading.RLock(), WallClock(), Areas(packaged_offices())).register(account(one), "")
    store.close()


def untold() -> Limits:
    """The packaged limits, but that webhooks may lead to where nobody is, and that all which is sent is tried once."""
    return replace(load(), retries=(), destinations=Allowed((443,), frozenset({NOBODY}), ()))


class Client(httpx.Client):
    """Somebody who calls, and says what for. Each POST has a key of its own, unless one is given."""

    def __init__(self, base: str, who: Identity | None, lang: str = "vi") -> None:
        headers = {"Accept-Language": lang, "Purpose": "inspection"}
        if who is not None:
            headers["Authorization"] = f"Bearer {ISSUER.token(who)}"
        super().__init__(base_url=base, headers=headers, timeout=30, trust_env=False)

    def make(self, path: str, body: Any, key: str | None = None, **headers: str) -> httpx.Response:
        told = {"Idempotency-Key": key or f"test-key-{next(_KEYS):08}", **headers}
        return self.post(path, json=body, headers=told)

    def done(self, path: str, body: Any, key: str | None = None, **headers: str) -> Any:
        answer = self.make(path, body, key, **headers)
        assert answer.is_success, answer.text
        return answer.json()


class Server:
    """A service on an SQLite file, served on a free port of this machine."""

    def __init__(
        self,
        path: Path,
        clock: Clock | None = None,
        own: Library | None = None,
        limits: Limits | None = None,
        identities: Identities = ISSUER,
    ) -> None:
        data = (own.parameters, own.offices) if own else (parameters(), packaged_offices())
        self.service = Service(database(path), *data, clock or VirtualClock(START))
        self.path = path
        limits = limits or load()
        self.app = app_of(self.service, identities, limits)
        self._socket = socket.socket(
            socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP
        )  # or it would wait for ACKs
        self._socket.bind(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.web = served.Server(self.app, limits)
        self._thread = threading.Thread(target=self.web.run, kwargs={"sockets": [self._socket]}, daemon=True)
        self._clients: list[Client] = []

    def start(self) -> None:
        self._thread.start()
        until = time.monotonic() + 30
        while not self.web.started:
            assert time.monotonic() < until, "the server does not start"
            time.sleep(0.005)

    def leave(self) -> None:
        """Asks it to end, and does not wait the fifth of a second that it takes."""
        for client in self._clients:
            client.close()
        self.web.should_exit = True

    def stop(self) -> None:
        self.leave()
        self._thread.join()

    def token(self, who: Identity, registered: Registered | None = None) -> str:
        """A token of somebody who is registered."""
        if who.role is not CallerRole.CITIZEN:
            self.service.people.register(registered or account(who), "")
        return ISSUER.token(who)

    def raw(self, sent: bytes = b"", source: str = "127.0.0.1") -> socket.socket:
        """A connection of its own, over which that was sent."""
        address = ("127.0.0.1", int(self.base.rpartition(":")[2]))
        made = socket.create_connection(address, timeout=20, source_address=(source, 0))
        made.sendall(sent)
        return made

    def client(self, who: Identity | None, lang: str = "vi", registered: Registered | None = None) -> Client:
        """A client of somebody who is registered with the service as `registered`, or as they say they are."""
        if who is not None:
            self.token(who, registered)
        made = Client(self.base, who, lang)
        self._clients.append(made)
        return made


@contextmanager
def serving(
    path: Path,
    clock: Clock | None = None,
    own: Library | None = None,
    limits: Limits | None = None,
    identities: Identities = ISSUER,
) -> Iterator[Server]:
    server = Server(path, clock, own, limits, identities)
    server.start()
    try:
        yield server
    finally:
        server.stop()
