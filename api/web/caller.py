"""Who calls, what they may do there, and in which language they are answered."""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Any

from fastapi import Depends, Header, Request
from fastapi.security import HTTPBearer

from api.web import permissions
from api.web.identity import CallerRole, Identity, TokenMissing
from api.web.permissions import Area
from api.web.problems import language
from engine.core.case import Case
from engine.core.errors import NotSubmitted, NotTheApplicant
from engine.service.areas import Areas
from engine.service.cases import ItemUnknown
from engine.service.service import Service
from engine.store import people
from workflows.time.calendar import civil_date

_DECIDING = frozenset({CallerRole.OFFICER, CallerRole.SUPERVISOR})

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
IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=40, pattern=r'^"[0-9]{1,9}"$', description="The ETag that the caller has seen"),
]


def number_of(if_match: str | None) -> int | None:
    """The number of the case that the caller has seen."""
    return None if if_match is None else int(if_match.strip('"'))


class Caller:
    """A caller of one operation. What they may not see does not exist for them."""

    def __init__(self, request: Request, identity: Identity, operation: str) -> None:
        self.service: Service = request.app.state.service
        self.identity, self.operation = identity, operation
        self.area = permissions.area(operation, identity.role)
        self.sees_personal = permissions.sees_personal(operation, identity.role)
        self._areas: Areas = request.app.state.areas
        self._offices: frozenset[str] | None = None

    @property
    def subject(self) -> str:
        return self.identity.subject

    @property
    def offices(self) -> frozenset[str] | None:
        """The offices for which the caller may act or look; None: for all."""
        if self.area is Area.ALL:
            return None
        if self._offices is None:
            self._offices = self._found()
        return self._offices

    def _found(self) -> frozenset[str]:
        if self.area is Area.PROVINCE:
            return self._areas.by_province.get(self.identity.province, frozenset())
        if self.area is Area.OWN:
            return frozenset()
        on = civil_date(self.service.clock.now())
        absent = people.stands_in_for(self.service.engine, self.subject, on)
        # where the absent one might do this
        offices = {office for office, role in absent if permissions.allows(self.operation, role)}
        return frozenset({self.identity.office, *offices}) - {""}

    def check_office(self, office: str) -> None:
        """Raises ItemUnknown for one that is not in the caller's area."""
        if not self.works_at(office):
            raise ItemUnknown

    def works_for(self, office: str) -> str:
        """The office under which the caller acts on work of that office: that one, or else their own."""
        return office if self.works_at(office) else self.identity.office or "-"

    def works_at(self, office: str) -> bool:
        """Whether the office is in the caller's area: most often their own, which nobody needs to look up."""
        if self.area is Area.OFFICE and office == self.identity.office:
            return bool(office)
        offices = self.offices
        return offices is None or office in offices

    def narrowed(self, office: str | None) -> frozenset[str] | None:
        """The offices to look at: the one asked for, if it is in the area. Raises ItemUnknown."""
        if office is None:
            return self.offices
        self.check_office(office)
        return frozenset({office})

    def case(self, code: str, acts: bool = False) -> Case:
        """The case, if it is in the caller's area. Raises NotSubmitted; NotTheApplicant where they want to act."""
        case = self.service.cases.get(code)
        if acts and self.area is Area.OWN and case.applicant != self.subject:
            raise NotTheApplicant
        if not self._may_see(case):
            raise NotSubmitted("no_case")
        return case

    def _may_see(self, case: Case) -> bool:
        if self.area is Area.ALL:
            return True
        if self.area is Area.OWN:
            return case.applicant == self.subject
        return any(self.works_at(stage.office) for stage in case.stages.values() if stage.office)

    def told_of(self, case: Case) -> tuple[str, ...]:
        """The cases that likely tell of the same event as this one, as far as the caller may know of them.

        They may see them, or work where this one's event is decided: there it must be told which of two it is.
        """
        likeness = self.service.laws.of_case(case).edition.likeness if case.alike else None
        if likeness is None:
            return ()
        decides = self.identity.role in _DECIDING and self.works_at(case.stages[likeness.procedure].office)
        return tuple(code for code in case.alike if decides or self._may_see(self.service.cases.get(code)))

    def sees(self, *codes: str) -> None:
        """Notes that the caller is shown personal data of these cases, but for their own."""
        if codes and self.area is not Area.OWN:
            self.service.people.saw(codes, self.subject, self.identity.role.value, self.operation)

    def key(self, key: str | None) -> str:
        """The key within the caller's own: nobody meets another's. Empty where none was given."""
        return hashlib.sha256(f"{self.subject}\n{key}".encode()).hexdigest() if key else ""

    def asked(self, key: str | None, *parts: Any) -> str:
        """The digest of what was asked; empty without a key, for then nobody compares it."""
        if not key:
            return ""
        told = json.dumps([self.operation, *parts], sort_keys=True, default=str)
        return hashlib.sha256(told.encode()).hexdigest()


class May(HTTPBearer):
    """A dependency: the caller, who may do this somewhere. Raises TokenMissing, TokenWrong, NotPermitted."""

    def __init__(self, operation: str) -> None:
        super().__init__(scheme_name="bearer", description="A token of the identity provider; see `lienthong dev`.")
        self._operation = operation

    async def __call__(self, request: Request) -> Caller:  # type: ignore[override]
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise TokenMissing
        identity = request.app.state.identities.who(token)
        request.state.role = identity.role.value
        return Caller(request, identity, self._operation)


def may(operation: str) -> Any:
    return Depends(May(operation))
