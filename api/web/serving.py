"""Serving: a database, an issuer and a clock behind an address, until somebody stops it."""

from __future__ import annotations

import datetime as dt
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import structlog
import uvicorn
from fastapi import FastAPI

from api.web.app import app_of, stopping
from api.web.identity import CallerRole, Development, Identity
from api.web.keys import beside
from api.web.permissions import OPERATIONS
from api.web.seal import seal_of
from api.words.errors import PortTaken, UsageWrong
from api.words.library import Library
from engine.runs.arguments import Arguments, province_code
from engine.runs.run import half
from engine.service.areas import COUNTRY, Areas
from engine.service.clock import Clock, VirtualClock, WallClock
from engine.service.service import Service
from engine.store import people, queue
from engine.store.database import closed, opened
from engine.store.held import folder_for_owner, for_owner, held
from engine.store.people import Registered
from engine.store.store import SqlStore
from engine.store.upgrades import carry_out, upgrade_of
from workflows.law.neighbours import EID
from workflows.time.calendar import civil_date
from workflows.time.deadlines import parse_instant

N_OFFICERS = 3  # whom the demonstration registers
GRACE_S = 20  # what was begun is finished for so long
BACKLOG = 512
# the system through which people sign in: it hands on what they answer
MACHINE = Registered("", "integrator", province=COUNTRY, system=EID.code, operations=" ".join(OPERATIONS))
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
    """One JSON document a line on standard error, for whoever collects logs."""
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
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):  # it would write tracebacks, and addresses
        logging.getLogger(name).disabled = True


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


def serve(
    database: Path, keys: Path, library: Library, clock: Clock, at: socket.socket, told: Callable[[Service], None]
) -> None:
    """Serves until SIGINT or SIGTERM, then finishes what it has begun. `told` is called once the address answers."""
    os.umask(0o077)  # whatever is made from now on
    issuer = Development.at(keys)
    for_owner(database)
    for_owner(keys)
    seal = seal_of(database)
    service = Service(opened(database), library.parameters, library.offices, clock, seal=seal)
    app = app_of(service, issuer)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        http="httptools",
        lifespan="on",
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=GRACE_S,
    )
    log_as_json()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # until the server minds it, and once it has ended
    try:
        told(service)
        Server(config, app).run(sockets=[at])
    except KeyboardInterrupt:  # it raises the signal again when all is done
        pass
    finally:
        service.close()


class Server(uvicorn.Server):
    """Ends the streams as soon as it is asked to stop: it waits for all other requests, and they would never end."""

    def __init__(self, config: uvicorn.Config, app: FastAPI) -> None:
        super().__init__(config)
        self._app = app

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        stopping(self._app)
        super().handle_exit(sig, frame)


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
    code = province_code(province, library.offices)
    folder_for_owner(folder, "dev.sqlite")
    made = Demo(folder / "dev.sqlite", folder / "keys.json", folder / "tokens.env", {})
    with held(made.database, is_alone=True):
        _make(made, library, n_cases, code, now)
        yield made


def _make(made: Demo, library: Library, n_cases: int, code: str, now: dt.datetime) -> None:
    for path in (made.database, Path(f"{made.database}-wal"), Path(f"{made.database}-shm")):
        path.unlink(missing_ok=True)
    for_owner(made.database)
    from_on = civil_date(now) - dt.timedelta(days=15)
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
    }
