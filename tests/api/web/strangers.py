"""Requests of strangers: each names something of another province, and again something that does not exist.

Whoever may not see a thing must get, whole, what they get for one that is not there. The operations come from the
OpenAPI document; what they name is drawn.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from api.web import cases, events, items, people, webhooks
from api.web.caller import Caller, May
from api.web.identity import CallerRole, Identity
from api.web.permissions import OPERATIONS
from tests.api.web.receiver import until
from tests.api.web.server import NOBODY, Server, account, identity
from tests.api.web.town import ELSEWHERE, GIVEN, HANOI, HERE, HUE, POLICE, REGISTRAR, THERE, Town, submission
from workflows.law.neighbours import POPULATION_DB
from workflows.law.states import Verb

CHILD = "Đặng Thị Cấm Địa"
GHOST_OFFICE, GHOST_SUBJECT, GHOST_SUBSTITUTION = "registrar_99999", "registrar_19789.9", "0" * 20
MACHINE = "machine.there"
HOOKED = ("webhook_list", "webhook_put", "webhook_rotate", "webhook_resend", "webhook_end")
_KEYS = itertools.count(1)
_SAME_FOR_ALL = {"date", "content-length", "x-request-id"}


@dataclass
class Elsewhere:
    """What is in the other province, and what the strangers may never read."""

    town: Town
    cases: dict[str, str] = field(default_factory=dict)  # how it stands -> code
    items: dict[str, str] = field(default_factory=dict)
    substitution: str = ""
    twin: str = ""  # the case of a stranger who declares the same birth here

    def __post_init__(self) -> None:
        town = self.town
        who = identity("integrator", MACHINE)
        told = account(who)._replace(system=POPULATION_DB.code, province=HUE)
        machine = town.server.client(who, registered=told)
        for name in HOOKED:  # one for each operation: what is ended is there no more
            assert machine.put(f"/v1/webhooks/its_{name}", json={"url": NOBODY}).is_success
        for n, how in enumerate(("offered", "claimed", "awaiting", "ended")):
            family = town.who("citizen", f"there.{n}")
            code = self.cases[how] = town.submitted(f"{CHILD} {'ABCD'[n]}", THERE, family)
            item = self.items[how] = town.item(code)
            if how == "offered":
                continue
            officer = town.officer(1, ELSEWHERE)
            claim = officer.done(f"/v1/work-items/{item}/moves/claim", {})["claim"]
            if how == "awaiting":
                waits = {"claim": claim, "fields": {"neighbour": POPULATION_DB.code}}
                officer.done(f"/v1/work-items/{item}/moves/wait_for_neighbour", waits)
            elif how == "ended":
                family.done(f"/v1/cases/{code}/withdraw", {})
        told = {"absent": town.registered(1, ELSEWHERE), "substitute": town.registered(2, ELSEWHERE)}
        days = {"from_on": "2026-10-07", "until_on": "2026-10-08"}
        made = town.supervisor(ELSEWHERE).done("/v1/substitutions", {**told, **days})
        self.substitution = str(made["code"])
        until(lambda: machine.get("/v1/dead-letters").json()["items"])
        self.twin = town.submitted(f"{CHILD} A", HERE, town.who("citizen", "citizen.9"))

    @property
    def secrets(self) -> set[str]:
        codes = set(self.cases.values())
        return codes | {f"{ELSEWHERE}.1", f"{ELSEWHERE}.2", f"{ELSEWHERE}.supervisor"}


def strangers(server: Server) -> dict[str, str]:
    """A token of each who has nothing to look for there."""
    who = {
        "citizen": identity("citizen", "citizen.9"),
        "receiver": identity("receiver", "receiver.9", REGISTRAR),
        "officer": identity("officer", "officer.9", REGISTRAR),
        "officer of other work": identity("officer", "police.9", POLICE),
        "agency's system": identity("agency_system", "system.9", REGISTRAR),
        "supervisor": identity("supervisor", "supervisor.9", REGISTRAR),
        "leader": identity("leader", "leader.9", province=HANOI),
        "auditor": identity("auditor", "auditor.9", province=HANOI),
    }
    tokens = {name: server.token(one) for name, one in who.items()}
    for name, system, province, operations in (
        ("system of another province", POPULATION_DB.code, HANOI, OPERATIONS[CallerRole.INTEGRATOR]),
        ("system that was not asked", "hospital", HUE, {"case_read", "case_answer", "event_list"}),
    ):
        one = identity("integrator", name.replace(" ", "."))
        told = account(one)._replace(system=system, province=province, operations=" ".join(sorted(operations)))
        tokens[name] = server.token(one, told)
    gone = identity("officer", "gone.9", ELSEWHERE)  # there, but not any more
    tokens["officer who was let go"] = server.token(gone)
    server.service.people.register(account(gone), "", is_active=False)
    unknown = Identity("unknown.9", CallerRole.OFFICER, ELSEWHERE)
    tokens["officer whom nobody registered"] = server.token(unknown)
    server.service.people.register(account(unknown), "", is_active=False)
    return tokens


@dataclass(frozen=True)
class Operation:
    """One of the document: `name` is its row in the matrix."""

    name: str
    method: str
    path: str
    body: str


def operations(server: Server) -> list[Operation]:
    """All that ask who calls."""
    routes = (route for module in (cases, events, items, people, webhooks) for route in module.router.routes)
    named = {route.name: _name(route.dependant) for route in routes}
    found = []
    for path, methods in server.app.openapi()["paths"].items():
        for method, told in methods.items():
            if told.get("security"):
                schema = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
                body = schema.get("$ref", "").rpartition("/")[2]
                found.append(Operation(named[told["operationId"]], method.upper(), path, body))
    return found


def _name(dependant: Any) -> str:
    for one in dependant.dependencies:
        if isinstance(one.call, May):
            return one.call.operation
        if found := _name(one):
            return found
    return ""


@dataclass(frozen=True)
class Request:
    """A request; `names` are what it names, as the answer may repeat it."""

    path: str
    query: Mapping[str, str]
    body: Any
    names: Mapping[str, str]
    is_refused: bool  # nobody who belongs elsewhere may be let do this


class Strangers:
    """Draws requests, and tells what somebody has learnt from them."""

    def __init__(self, server: Server, at: Elsewhere, seed: int) -> None:
        self.server, self._at, self._random = server, at, random.Random(seed)
        self._client = httpx.Client(base_url=server.base, timeout=30)
        self.tokens = strangers(server)
        self.n_sent = 0

    def close(self) -> None:
        self._client.close()

    def learnt(self, operation: Operation, who: str) -> str:
        """What is wrong with the answers to one request drawn, and to its twin about nothing; empty: nothing."""
        real, ghost = self._things()
        shape, headers = self._random.getrandbits(64), self._headers()
        requests = [self._request(operation, things, random.Random(shape)) for things in (real, ghost)]
        answers = [self._sent(operation, request, who, headers) for request in requests]
        texts = [_unnamed(answer, request.names) for answer, request in zip(answers, requests, strict=True)]
        where = f"{operation.name} ({operation.method} {operation.path}) by {who}: {requests[0]}"
        if answers[0].status_code >= 500:
            return f"{where}: {answers[0].text[:300]}"
        if requests[0].is_refused and answers[0].is_success:
            return f"{where} was let: {answers[0].text[:300]}"
        if texts[0] != texts[1]:
            return f"{where}:\n{texts[0]}\n{texts[1]}"
        if said := [one for one in self._at.secrets - set(requests[0].names.values()) if one in texts[0]]:
            return f"{where} tells {said}: {texts[0][:300]}"
        return ""

    def _things(self) -> tuple[dict[str, str], dict[str, str]]:
        """What there is in the other province, and as much that there is not."""
        how = self._random.choice(list(self._at.cases))
        code, item = self._at.cases[how], self._at.items[how]
        absent = code[:-4] + "ZZ22"
        real = {
            "code": code,
            "id": item,
            "office": ELSEWHERE,
            "absent": f"{ELSEWHERE}.1",
            "subject": f"{ELSEWHERE}.1",
            "substitution": self._at.substitution,
            "officer": f"{ELSEWHERE}.2",
            "webhook": "its_",
        }
        ghost = {
            "code": absent,
            "id": f"{absent}~{item.rpartition('~')[2]}",
            "office": GHOST_OFFICE,
            "absent": GHOST_SUBJECT,
            "subject": f"{ELSEWHERE}.8",  # whom a supervisor may register as their own
            "substitution": GHOST_SUBSTITUTION,
            "officer": GHOST_SUBJECT,
            "webhook": "no_",
        }
        return real, ghost

    def _headers(self) -> dict[str, str]:
        drawn = self._random
        headers = {"Purpose": drawn.choice(["inspection", "complaint", "none"])}
        if drawn.random() < 0.5:
            headers["If-Match"] = f'"{drawn.choice([1, 2, 3, 4, 5, 99])}"'
        if drawn.random() < 0.5:
            headers["Accept-Language"] = "en"
        return headers

    def _request(self, operation: Operation, things: Mapping[str, str], drawn: random.Random) -> Request:
        stage = drawn.choice(["birth_registration", "residence_registration", "health_card", "nothing"])
        verbs = [verb.value for verb in Verb]
        values = {**things, "stage": stage, "move": drawn.choice([*verbs, "zzz", "zzz"]), "subject": things["subject"]}
        if operation.path.startswith("/v1/substitutions"):
            values["code"] = things["substitution"]
        if operation.path.startswith("/v1/webhooks"):
            values["code"] = things["webhook"] + operation.name
        path = operation.path.format(**values)
        names = {name: values[name] for name in ("code", "id", "subject") if "{" + name + "}" in operation.path}
        query: dict[str, str] = {}
        if operation.method == "GET" and operation.name in ("item_list", "officer_list", "substitution_list"):
            query, names = {"office": things["office"]}, {"office": things["office"]}
        if operation.name == "item_stream":
            query, names = {"office": things["office"]}, {"office": things["office"]}
        body, more = self._body(operation, things, drawn)
        names |= more
        is_own = operation.body == "Bulk" or more.get("office") == REGISTRAR
        return Request(path, query, body, names, bool(names) and not is_own)

    def _body(self, operation: Operation, things: Mapping[str, str], drawn: random.Random) -> tuple[Any, Any]:
        """A body, and what it names."""
        fields = drawn.choice([{}, GIVEN, {"neighbour": POPULATION_DB.code}, {"hours": 3}, {"nothing": "x"}])
        claim = drawn.choice([0, 1, 1, 2])
        days = {"from_on": "2026-10-07", "until_on": "2026-10-08"}
        match operation.body:
            case "Bulk":
                move = drawn.choice(["claim", "release", "approve", "reassign", "zzz"])
                one = {"id": things["id"], "move": move, "claim": claim, "fields": fields}
                return {"items": [one] * drawn.choice([1, 2])}, {"id": things["id"]}
            case "MoveBody":
                return {"claim": claim, "fields": fields}, {}
            case "Renewal":
                return {"claim": 1, "hours": 2}, {}
            case "Assignment":
                return {"officer": drawn.choice(["officer.9", things["officer"]])}, {"officer": things["officer"]}
            case "CaseSearch" | "ItemSearch":
                text = drawn.choice([CHILD, "dang thi", "nobody"])
                body = {"text": text}
                if operation.body == "ItemSearch" and drawn.random() < 0.5:
                    return {**body, "office": things["office"]}, {"office": things["office"], "code": text}
                return body, {}
            case "Number":
                return {"system": drawn.choice(["national_portal", POPULATION_DB.code]), "number": "000.01"}, {}
            case "StageMove":
                return {"fields": fields}, {}
            case "Confirmation":
                return {"by": "householder", "fields": {"householder_consent": "agreed"}}, {}
            case "Withdrawal":
                return drawn.choice([{}, {"stage": "health_card"}, {"stage": "nothing"}]), {}
            case "OfficerBody":
                office = drawn.choice([things["office"], REGISTRAR])
                return {"office": office, "label": "công chức", "is_active": drawn.random() < 0.7}, {"office": office}
            case "SubstitutionBody":
                two = [things["absent"], "officer.9"]
                drawn.shuffle(two)
                told = dict(zip(("absent", "substitute"), two, strict=True))
                return {**told, **days}, told
            case "WebhookBody":
                return {"url": drawn.choice(["https://127.0.0.1/", "ftp://1.1.1.1", "https://[::1]/"])}, {}
            case "Submission":
                told = submission(f"{CHILD} A", THERE, applicant_name="Người lạ")
                applicant = drawn.choice(["there.0", "there.7"])
                return {**told, "applicant": applicant}, {"applicant": applicant}
        return None, {}

    def _sent(self, operation: Operation, request: Request, who: str, headers: Mapping[str, str]) -> httpx.Response:
        self.n_sent += 1
        told = {
            **headers,
            "Authorization": f"Bearer {self.tokens[who]}",
            "Idempotency-Key": f"key-{next(_KEYS):09}",
        }
        more = {"json": request.body} if request.body is not None else {}
        if operation.path.endswith("/stream"):
            with self._client.stream("GET", request.path, params=request.query, headers=told) as answer:
                if not answer.is_success:
                    answer.read()
                    return answer
            return httpx.Response(200, text="a stream")
        return self._client.request(operation.method, request.path, params=request.query, headers=told, **more)


def _unnamed(answer: httpx.Response, names: Mapping[str, str]) -> str:
    """The answer whole, without what was sent."""
    kept = [f"{key}: {value}" for key, value in answer.headers.items() if key.lower() not in _SAME_FOR_ALL]
    text = "\n".join([str(answer.status_code), *sorted(kept), answer.text])
    for name in sorted(set(names.values()), key=len, reverse=True):
        text = text.replace(name, "…")
    return text


def without_competence(operation: str) -> Iterator[tuple[str, Any]]:
    """What the caller of one operation would be, if nobody asked where they belong."""

    def let(name: str, instead: Any) -> Any:
        true = getattr(Caller, name)

        def asked(self: Caller, *given: Any) -> Any:
            return instead if self.operation == operation else true(self, *given)

        return asked

    yield "works_at", let("works_at", True)
    yield "may_see", let("may_see", True)
    yield "concerns", let("concerns", True)
    own = Caller.__dict__["offices"].func

    def offices(self: Caller) -> Any:
        return frozenset(self.service.laws.offices.by_office) if self.operation == operation else own(self)

    yield "offices", property(offices)

    def subject(self: Caller) -> str:
        return MACHINE if self.operation == operation else self.identity.subject

    if operation in (*HOOKED, "dead_letter_list"):  # whose webhooks they are is all that is asked there
        yield "subject", property(subject)
