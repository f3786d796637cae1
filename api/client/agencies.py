"""The simulated families and agencies as clients of a service: the same people, in several processes, over HTTP."""

from __future__ import annotations

import datetime as dt
import multiprocessing as mp
from collections.abc import Iterable, Sequence
from pathlib import Path

from api.client.remote import Remote, RemoteStore
from api.web.identity import CallerRole, Development, Identity
from api.web.permissions import OPERATIONS
from api.words.library import Library
from engine.agencies.casefile import CaseFile
from engine.agencies.codes import place_of
from engine.agencies.world import Played, World
from engine.runs.arguments import Arguments
from engine.runs.run import files_of
from engine.service.areas import COUNTRY
from engine.store.people import Registered
from workflows.errors import LienthongError
from workflows.files.offices import Offices
from workflows.law.citation import Label


class AgenciesStopped(LienthongError):
    """One of the processes could not go on."""

    code = "agencies_stopped"


def shares_of(files: Iterable[CaseFile], offices: Offices, n: int) -> list[list[CaseFile]]:
    """The families in at most `n` parts that share no office: provinces that a family links stay together."""
    files = list(files)
    group: dict[str, str] = {}

    def root(province: str) -> str:
        while group.setdefault(province, province) != province:
            province = group[province]
        return province

    def provinces(file: CaseFile) -> list[str]:
        communes = (offices.commune(value) for value in file.declaration.values() if isinstance(value, str))
        today = (offices.standing(commune, dt.date.max)[0] for commune in communes if commune is not None)
        return [commune.province_code for commune in today] or [""]

    for file in files:
        first, *others = provinces(file)
        for other in others:
            group[root(other)] = root(first)
    parts: dict[str, list[CaseFile]] = {}
    for file in files:
        parts.setdefault(root(provinces(file)[0]), []).append(file)
    shares: list[list[CaseFile]] = [[] for _ in range(n)]
    for part in sorted(parts.values(), key=len, reverse=True):
        min(shares, key=len).extend(part)
    return [sorted(share, key=lambda file: (file.submitted_at, place_of(file.code))) for share in shares if share]


def world_of(library: Library, seed: int) -> World:
    return World(library.parameters, library.offices, library.behaviour, seed)


def tokens_of(keys: Path) -> Development:
    return Development.at(keys)


class Everybody:
    """The tokens of all who act, each registered with the service when they first come."""

    def __init__(self, url: str, issuer: Development) -> None:
        self._remote, self._issuer = Remote(url, lambda *_: ""), issuer

    def __call__(self, role: str, subject: str, office: str) -> str:
        identity = Identity(subject, CallerRole(role), office, COUNTRY if role == CallerRole.AUDITOR else "")
        if identity.role is not CallerRole.CITIZEN:
            told = Registered(subject, role, office, identity.province)
            if identity.role is CallerRole.INTEGRATOR:  # a system acts under its own name
                told = told._replace(
                    province=COUNTRY, system=subject, operations=" ".join(OPERATIONS[CallerRole.INTEGRATOR])
                )
            self._remote.post("/dev/accounts", told._asdict())
        return self._issuer.token(identity, 7 * 86_400)


def act(
    url: str, keys: Path, world: World, files: Sequence[CaseFile], who: str = "", n_who: int = 1
) -> tuple[Played, ...]:
    """Plays these families and their agencies against the service, until nobody has anything to do."""
    remote = Remote(url, Everybody(url, tokens_of(keys)))
    store = RemoteStore(remote, who, n_who)
    try:
        return world.play_all(files, store)
    finally:
        store.leave()
        remote.close()


def act_in_processes(url: str, keys: Path, library: Library, arguments: Arguments, n: int) -> tuple[int, int]:
    """At most `n` processes, each with families of its own: how many there were, and how many cases have ended."""
    n = len(shares_of(files_of(arguments, library.inputs), library.offices, n))
    with mp.get_context("spawn").Pool(n) as pool:
        jobs = [(url, keys, library.folder, arguments, place, n) for place in range(n)]
        found = pool.starmap(_one, jobs, chunksize=1)
    for _, trouble in found:
        if trouble is not None:
            raise AgenciesStopped(trouble=trouble)
    return n, sum(n_ended for n_ended, _ in found)


def _one(
    url: str, keys: Path, folder: Path | None, arguments: Arguments, place: int, n: int
) -> tuple[int, Label | None]:
    """How many cases have ended, or what stopped it: in words, for not every error travels between processes."""
    library = Library(folder)
    files = shares_of(files_of(arguments, library.inputs), library.offices, n)[place]
    try:
        played = act(url, keys, world_of(library, arguments.seed), files, f"p{place}", n)
    except LienthongError as error:
        return 0, error.says
    return sum(one.case.has_ended for one in played), None
