"""Who calls, what they may do there, and in which language they are answered."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from functools import cached_property
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPBearer
from pydantic import BaseModel, Field
from pydantic_core import to_json

from api.web import permissions
from api.web.identity import CallerRole, Identity, TokenMissing
from api.web.permissions import Area
from api.web.problems import language
from engine.core.case import Case, Decision
from engine.core.errors import NotSubmitted
from engine.core.events import actor_of_system
from engine.core.payloads import NeighbourAwaited
from engine.service.areas import COUNTRY, Areas
from engine.service.cases import ItemUnknown
from engine.service.service import Service
from engine.store import people, reading
from engine.store.people import Account
from workflows.errors import Refusal
from workflows.law.neighbours import EID
from workflows.time.calendar import civil_date

READS, DECIDES, HEARS = "case_read", "item_move", "event_list"

# these wait for nothing: as plain functions each would take a thread


async def service_of(request: Request) -> Service:
    found: Service = request.app.state.service
    return found


async def lang_of(request: Request) -> str:
    return language(request)


ServiceHere = Annotated[Service, Depends(service_of)]
Lang = Annotated[str, Depends(lang_of)]
Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=8,
        max_length=128,
        pattern=r"^[\x21-\x7e]+$",
        description="The same key and body: the first answer again. The same key, another body: 422.",
    ),
]
_ETAG = '(W/)?"[0-9]{1,9}(-[0-9a-f]{16})?"'
IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        max_length=200,
        pattern=rf"^(\*|{_ETAG}( ?, ?{_ETAG})*)$",
        description="ETags that the caller has seen, of which one must be that of now; * where any will do",
    ),
]

Purpose = Annotated[
    str | None,
    Header(alias="Purpose", max_length=40, description=f"What for: {', '.join(permissions.purposes())}"),
]


# of Viet Nam, in a query; no calendar is asked beyond these years
Day = Annotated[dt.date, Field(ge=dt.date(1900, 1, 1), le=dt.date(2199, 12, 31))] | None


def numbers_of(if_match: str | None) -> frozenset[int] | None:
    """The numbers of the case that the caller has seen; None: any will do. A weak one is as good as none (RFC 9110)."""
    if if_match in (None, "*"):
        return None
    seen = (one.strip() for one in str(if_match).split(","))
    return frozenset(int(one.strip('"').partition("-")[0]) for one in seen if not one.startswith("W/"))


class NotRegistered(Refusal):
    """Nobody has registered the caller there, or not any more."""

    code = "not_registered"


class Caller:
    """A caller of one operation. What they may not see does not exist for them."""

    def __init__(self, request: Request, identity: Identity, operation: str, account: Account) -> None:
        self.service: Service = request.app.state.service
        self.request, self.identity, self.operation, self.account = request, identity, operation, account
        self.area = permissions.area(operation, identity.role)
        self.sees_personal = permissions.sees_personal(operation, identity.role)
        self._areas: Areas = request.app.state.areas
        self._purpose = ""

    def asking(self, operation: str) -> Caller:
        """The same caller, of another operation. Raises NotPermitted."""
        permissions.check(operation, self.identity.role, self.account)
        return Caller(self.request, self.identity, operation, self.account)

    @property
    def subject(self) -> str:
        return self.identity.subject

    @property
    def actor(self) -> str:
        """As the journal names them."""
        return actor_of_system(self.subject) if self.identity.role is CallerRole.AGENCY_SYSTEM else self.subject

    @property
    def place(self) -> tuple[str, str, str, str]:
        """Who calls, as what, from which office or province."""
        return _place(self.identity)

    @cached_property
    def offices(self) -> frozenset[str] | None:
        """The offices for which the caller may act or look; None: for all."""
        match self.area:
            case Area.OWN:
                return frozenset()
            case Area.PROVINCE:
                province = self.account.province or self._areas.province_of(self.account.office)
                return None if province == COUNTRY else self._areas.within(province)
        on = civil_date(self.service.clock.now())
        stands_in = self.identity.role in permissions.deciding()
        absent = people.stands_in_for(self.service.engine, self.subject, on) if stands_in else ()
        near = self.beside(self.account.office) if absent else frozenset()
        # where the absent one might do this, and the caller still knows the work
        offices = {office for office, role in absent if office in near and permissions.allows(self.operation, role)}
        return frozenset({self.account.office, *offices}) - {""}

    def check_office(self, office: str) -> None:
        """Raises ItemUnknown for one that is not in the caller's area."""
        if not self.works_at(office):
            raise ItemUnknown

    def works_at(self, office: str) -> bool:
        """Whether the office is in the caller's area: most often their own, which nobody needs to look up."""
        if self.area is Area.OFFICE and office == self.account.office:
            return bool(office)
        return self.offices is None or office in self.offices

    def beside(self, office: str) -> frozenset[str]:
        """The offices of the same agency in the same province."""
        return self._areas.beside(office)

    def serves(self, case: Case) -> None:
        """Raises NotPermitted where a receiver takes in a case of which nothing lies in their area."""
        offices = {stage.office for stage in case.stages.values()} - {""}
        if offices and not any(map(self.works_at, offices)):
            found = map(self.service.laws.offices.office, offices)
            raise permissions.NotPermitted("elsewhere", offices=sorted(one.name for one in found if one is not None))

    def narrowed(self, office: str | None) -> frozenset[str] | None:
        """The offices to look at: the one asked for, if it is in the area. Raises ItemUnknown."""
        if office is None:
            return self.offices
        self.check_office(office)
        return frozenset({office})

    def case(self, code: str) -> Case:
        """The case, if it is in the caller's area. Raises NotSubmitted, as for one that is not there."""
        case = self.service.cases.get(code)
        if not self.may_see(case):
            raise NotSubmitted("no_case")
        return case

    def item(self, code: str, number: int) -> tuple[str, str]:
        """Stage and office of the work item, if it is in the caller's area. Raises ItemUnknown."""
        stage, office, _ = self.service.cases.item(code, number)
        self.check_office(office)
        return stage, office

    def may_see(self, case: Case) -> bool:
        if self.area is Area.OWN:
            return case.applicant == self.subject
        if not any(self.works_at(stage.office) for stage in case.stages.values() if stage.office):
            return self.works_at(people.received_by(self.service.engine, case.code))
        return not self.account.system or any(self.concerns(case, stage) for stage in case.stages)

    def concerns(self, case: Case, stage: str) -> bool:
        """Whether the stage has asked the caller's system, or waits for people who answer through it."""
        law, system = self.service.laws.of_case(case), self.account.system
        procedure = law.procedures.get(stage)
        if procedure is None:
            return False
        if (
            permissions.lets(self.account, "case_confirm")
            and system == EID.code
            and any(law.applies(one.when, case.facts) for one in procedure.owed)
        ):
            return True
        told = (one.event.data for one in reading.entries(self.service.engine, case.code) if one.event.stage == stage)
        return any(isinstance(one, NeighbourAwaited) and one.awaits.neighbour == system for one in told)

    def told_of(self, case: Case) -> tuple[str, ...]:
        """The cases that likely tell of the same event as this one, as far as the caller may know of them.

        They may read them, or work where this one's event is decided: there it must be told which of two it is.
        """
        likeness = self.service.laws.of_case(case).edition.likeness if case.alike else None
        if likeness is None or not permissions.allows(READS, self.identity.role):
            return ()
        reader = Caller(self.request, self.identity, READS, self.account)  # whatever they do now, in a wider area maybe
        decides = permissions.allows(DECIDES, self.identity.role)
        decides = decides and reader.works_at(case.stages[likeness.procedure].office)
        return tuple(code for code in case.alike if decides or reader.may_see(self.service.cases.get(code)))

    @property
    def sees_everything(self) -> bool:
        """Whether no case is out of the caller's area."""
        return self.area is not Area.OWN and self.offices is None

    def sees(self, *codes: str) -> None:
        """Notes that the caller is shown personal data of these cases, but for their own."""
        if codes and self.area is not Area.OWN:
            self.service.people.saw(codes, self.account, self.operation, self._purpose)

    def states(self, purpose: str | None) -> None:
        """What they look for, which stands beside the look. Raises PurposeMissing where none is stated that counts."""
        if self.area is not Area.OWN:
            self._purpose = permissions.purpose(purpose)

    def tells(self, decision: Decision) -> Decision:
        """The decision that they are told of; an answer that was given before is marked in its headers."""
        self.request.state.is_replayed = decision.is_replayed
        return decision

    def key(self, key: str | None) -> str:
        """The key within the caller's own: nobody meets another's. Empty where none was given."""
        return hashlib.sha256(f"{self.actor}\n{key}".encode()).hexdigest() if key else ""

    def once(self, key: str | None, act: Callable[[], BaseModel], *parts: Any, status: int = 200) -> Response:
        """What `act` answers; where the key came with the same request before, what it was answered then. Raises
        KeyReused, and what `act` does.
        """
        if key:
            asked, answers = self.asked(key, *parts), self.service.answers
            told, self.request.state.is_replayed = answers.once(self.key(key), asked, lambda: to_json(act()).decode())
        else:
            told = to_json(act()).decode()
        return Response(told, status, media_type="application/json")

    def asked(self, key: str | None, *parts: Any) -> str:
        """The digest of what was asked; empty without a key, for then nobody compares it."""
        if not key:
            return ""
        told = json.dumps([self.operation, *parts], sort_keys=True, default=str)
        return hashlib.sha256(told.encode()).hexdigest()


def machine(app: FastAPI, subject: str) -> Caller | None:
    """A machine as the feed is shown to it now, though it has not called; None where it is not registered for that."""
    service: Service = app.state.service
    for one in people.settled(service.engine, subject):
        if one.role in permissions.MACHINES and permissions.lets(one, HEARS):
            identity = Identity(subject, CallerRole(one.role), one.office, one.province)
            return Caller(Request({"type": "http", "app": app}), identity, HEARS, one)
    return None


class May(HTTPBearer):
    """A dependency: the caller, who may do this somewhere. Raises TokenMissing, TokenWrong, ProviderDown, TooOften,
    NotRegistered, NotPermitted.
    """

    def __init__(self, operation: str) -> None:
        super().__init__(scheme_name="bearer", description="A token of the identity provider; see `lienthong dev`.")
        self.operation = operation

    async def __call__(self, request: Request) -> Caller:  # type: ignore[override]
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise TokenMissing
        identity = await request.app.state.identities.who(token)
        request.app.state.callers.take(f"{identity.role.value} {identity.subject}")
        request.state.role = identity.role.value
        service: Service = request.app.state.service
        account = _account(service, identity)
        is_new = account.number and account.signed_in_at is None  # once in a life: it writes
        if is_new and not await run_in_threadpool(service.people.sign_in, account):
            raise NotRegistered
        permissions.check(self.operation, identity.role, account)
        return Caller(request, identity, self.operation, account)


def _account(service: Service, identity: Identity) -> Account:
    """From where they call, as registered; a family needs no account. Raises NotRegistered."""
    if identity.role is CallerRole.CITIZEN:
        return Account.of_nobody(identity.subject, identity.role.value)
    found = service.people.account(*_place(identity))
    if found is None:
        raise NotRegistered
    return found


def _place(identity: Identity) -> tuple[str, str, str, str]:
    return identity.subject, identity.role.value, identity.office, identity.province


def may(operation: str) -> Any:
    return Depends(May(operation))
