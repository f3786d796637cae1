"""Serving: a database, an issuer and a clock behind an address, until somebody stops it."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import os
import resource
import signal
import socket
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import structlog
import uvicorn
from fastapi import FastAPI

from api.web.app import app_of, stopping
from api.web.guard import Gate
from api.web.identity import CallerRole, Development, Identity, Trusted
from api.web.keys import beside
from api.web.limits import Limits, load
from api.web.permissions import OPERATIONS
from api.web.providers import load as providers_of
from api.web.seal import seal_of
from api.words.errors import PortTaken, UsageWrong
from api.words.library import Library
from engine.runs.arguments import Arguments, province_code
from engine.runs.errors import ArgumentWrong
from engine.runs.playing import half
from engine.service.areas import COUNTRY, Areas
from engine.service.clock import Clock, VirtualClock, WallClock
from engine.service.service import Service
from engine.store import people, queue
from engine.store.database import N_READERS, closed, opened
from engine.store.held import folder_for_owner, for_owner, held
from engine.store.people import Registered
from engine.store.store import SqlStore
from engine.store.upgrades import carry_out, upgrade_of
from workflows.files.offices import TWO_TIERS_ON
from workflows.law.neighbours import EID
from workflows.time.calendar import civil_date
from workflows.time.deadlines import parse_instant

N_OFFICERS = 3  # whom the demonstration registers
GRACE_S = 20  # what was begun is finished for so long
# the system through which people sign in: it hands on what they answer
MACHINE = Registered(
    "", "integrator", province=COUNTRY, system=EID.code, operations=" ".join(OPERATIONS[CallerRole.INTEGRATOR])
)
BACKLOG = 128  # connections that are taken up at once, each a file before anybody can refuse it
OWN_FILES = 2 * N_READERS + 16  # of the database, its log, the key, the terminal
_BEFORE = dt.timedelta(days=15)  # as long families have come already
DEMO_SEED = 202395  # its own, so that agencies played against it make up other numbers


def listening(host: str, port: int) -> socket.socket:
    """A socket at the address. Raises PortTaken."""
    made = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
        made.listen(BACKLOG)
    except OSError as error:
        made.close()
        raise PortTaken(host=host, port=port, system=error.strerror) from None
    return made


def clock_of(name: str) -> Clock:
    """`wall`, or `virtual` from now on or from `virtual@INSTANT`. Raises UsageWrong, InstantUnreadable."""
    if name == "wall":
        return WallClock()
    kind, at, start = name.partition("@")
    if kind == "virtual":
        with suppress(OverflowError):  # an instant that has no date in UTC
            return VirtualClock(parse_instant(start) if at else dt.datetime.now(dt.UTC))
    raise UsageWrong("clock", clock=name)


def keys_beside(database: Path) -> Path:
    """Where its key for tokens stands unless somebody says where."""
    return beside(database, "keys")


def log_as_json() -> None:
    """One JSON document a line on standard error, for whoever collects logs; warnings too."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    log = structlog.get_logger("lienthong")
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):  # it would write tracebacks, and addresses
        logging.getLogger(name).disabled = True
    warnings.showwarning = lambda says, kind, *_, **__: log.warning("warning", kind=kind.__name__, says=str(says))


def brought_up(database: Path) -> None:
    """Tables of an earlier version are this one's afterwards; the log says where the copy is. Raises StoreError."""
    wanted = upgrade_of(database) if database.is_file() and database.stat().st_size else None
    if wanted is not None:
        log_as_json()
        log = structlog.get_logger("lienthong")
        told = {"file": str(wanted.path), "version": wanted.version, "to": wanted.ours, "copy": str(wanted.copy)}
        log.info("upgrade", **told)
        carry_out(wanted, lambda *_: None)
        log.info("upgraded", **told)


def trusted_by(identity: Path) -> Trusted:
    """The providers of that file; the log says who does not answer. Raises a DataFileError."""
    log_as_json()
    return providers_of(identity)


def serve(
    database: Path,
    issuers: Path | Trusted,
    library: Library,
    clock: Clock,
    at: socket.socket,
    told: Callable[[Service], None],
) -> None:
    """Serves until SIGINT or SIGTERM, then finishes what it has begun. `told` is called once the address answers.

    `issuers` are those whose tokens are taken, or the file with the key of the one of development.
    """
    os.umask(0o077)  # whatever is made from now on
    limits = load(library.folder)
    if isinstance(issuers, Path):
        keys, issuers = issuers, Development.at(issuers)
        for_owner(keys)
    for_owner(database)
    service = Service(opened(database), library.parameters, library.offices, clock, seal=seal_of(database))
    log_as_json()
    for one in issuers.providers:
        named = {"issuer": one.issuer, "audience": one.audience, "algorithms": one.algorithms, "prefix": one.prefix}
        structlog.get_logger("lienthong").info("trusts", provider=one.name, **named)
    server = Server(app_of(service, issuers, limits), limits)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # until the server minds it, and once it has ended
    try:
        told(service)
        host, port = at.getsockname()[:2]
        structlog.get_logger("lienthong").info("listening", host=host, port=port, connections=server.gate.most)
        server.run(sockets=[at])
    except KeyboardInterrupt:  # it raises the signal again when all is done
        pass
    finally:
        service.close()


class Server(uvicorn.Server):
    """The library's server behind the gate. It ends the streams as soon as it is asked to stop: it waits for all other
    requests, and they would never end.
    """

    def __init__(self, app: FastAPI, limits: Limits) -> None:
        most, backlog = _room(limits.bounds.connections)
        self.gate = Gate(limits, most)
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            http=self.gate,  # type: ignore[arg-type]  # makes the protocol of each connection, as the class would
            ws="none",
            lifespan="on",
            server_header=False,
            proxy_headers=bool(limits.proxies),
            forwarded_allow_ips=list(limits.proxies),
            backlog=backlog,
            timeout_keep_alive=limits.bounds.idle_s,
            timeout_graceful_shutdown=GRACE_S,
        )
        super().__init__(config)
        self._app = app

    async def on_tick(self, counter: int) -> bool:
        if counter % 10 == 0:  # once a second
            self.gate.sweep(asyncio.get_running_loop().time())
        return await super().on_tick(counter)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        stopping(self._app)
        super().handle_exit(sig, frame)


def _room(most: int) -> tuple[int, int]:
    """How many connections there may be, at most so many, and how many are taken up at once: by the files that the
    system lets this process open, whose bound is raised where it may be.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OWN_FILES + most + BACKLOG
    if soft < wanted and soft != resource.RLIM_INFINITY:
        soft = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    spare = max(8, (wanted if soft == resource.RLIM_INFINITY else soft) - OWN_FILES)
    backlog = max(2, min(BACKLOG, spare // 4))
    return min(most, spare - backlog), backlog


class Demo(NamedTuple):
    """A demonstration: where its files are, and who may call it, by role."""

    database: Path
    keys: Path
    tokens: Path
    callers: dict[CallerRole, tuple[Identity, str]]


@contextmanager
def demo(folder: Path, library: Library, n_cases: int, province: str, now: dt.datetime) -> Iterator[Demo]:
    """A month of a province in the middle of its work, made anew, with a token for each role. Raises a Refusal.

    Its database is held alone until the block ends. Raises StoreBusy, before it touches anything.
    """
    code, from_on = province_code(province, library.offices), civil_date(now) - _BEFORE
    if from_on < TWO_TIERS_ON:
        raise ArgumentWrong("demonstration", first=TWO_TIERS_ON + _BEFORE, since=TWO_TIERS_ON)
    folder_for_owner(folder, "dev.sqlite")
    made = Demo(folder / "dev.sqlite", folder / "keys.json", folder / "tokens.env", {})
    with held(made.database, is_alone=True):
        _make(made, library, n_cases, code, from_on, now)
        yield made


def _make(made: Demo, library: Library, n_cases: int, code: str, from_on: dt.date, now: dt.datetime) -> None:
    for path in (made.database, Path(f"{made.database}-wal"), Path(f"{made.database}-shm")):
        path.unlink(missing_ok=True)
    for_owner(made.database)
    arguments = Arguments("both", n_cases, 30, from_on, code, 0, None, DEMO_SEED, ())
    half(made.database, arguments, library.inputs, now)
    issuer = Development.at(made.keys)
    callers = _callers(made.database, library, code)
    _register(made.database, callers.values())
    for role, identity in callers.items():
        made.callers[role] = identity, issuer.token(identity)
    lines = [f"{role.upper()}={token}" for role, (_, token) in made.callers.items()]
    for_owner(made.tokens)
    made.tokens.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _register(database: Path, callers: Iterable[Identity]) -> None:
    """Everybody who calls, and colleagues to whom work can be given."""
    store, now = SqlStore(opened(database)), dt.datetime.now(dt.UTC)
    for identity in callers:
        known = [Registered(identity.subject, identity.role.value, identity.office, identity.province)]
        if identity.role is CallerRole.INTEGRATOR:
            known = [MACHINE._replace(subject=identity.subject)]
        if identity.role is CallerRole.AGENCY_SYSTEM:
            known = [known[0]._replace(operations=" ".join(OPERATIONS[identity.role]))]
        if identity.role is CallerRole.OFFICER:
            names = ((f"{identity.office}.{number}", f"Công chức {number}") for number in range(1, N_OFFICERS + 1))
            known = [known[0]._replace(subject=subject, label=label) for subject, label in names]
        for told in known:
            store.write(people.account_writes(store.engine, told, "", now))
    store.close()


def _callers(database: Path, library: Library, province: str) -> dict[CallerRole, Identity]:
    """One of each role; those of an office at the office of the province that has most to do."""
    engine = opened(database)
    offices = Areas(library.offices).by_province[province]
    page = queue.queue(engine, queue.QueueWanted(offices, n_most=10_000))
    closed(engine)
    counts: dict[str, int] = {}
    for row in page.rows:
        if row.stage.endswith("_registration"):
            counts[row.office] = counts.get(row.office, 0) + 1
    busiest = max(sorted(counts), key=lambda code: counts[code], default=sorted(offices)[0])
    return {
        CallerRole.CITIZEN: Identity("citizen.1", CallerRole.CITIZEN),
        CallerRole.RECEIVER: Identity(f"{busiest}.receiver", CallerRole.RECEIVER, busiest),
        CallerRole.OFFICER: Identity(f"{busiest}.1", CallerRole.OFFICER, busiest),
        CallerRole.SUPERVISOR: Identity(f"{busiest}.supervisor", CallerRole.SUPERVISOR, busiest),
        CallerRole.LEADER: Identity("leader.1", CallerRole.LEADER, province=province),
        CallerRole.AUDITOR: Identity("auditor.1", CallerRole.AUDITOR, province=COUNTRY),
        CallerRole.INTEGRATOR: Identity("integrator.1", CallerRole.INTEGRATOR),
        CallerRole.AGENCY_SYSTEM: Identity(f"{busiest}.system", CallerRole.AGENCY_SYSTEM, busiest),
    }
