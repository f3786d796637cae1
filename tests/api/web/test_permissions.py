"""Every cell of the permission matrix: each role, each operation, here and elsewhere, and the personal fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.web.identity import CallerRole
from api.web.permissions import Area, matrix
from engine.store import people
from tests.api.web.receiver import until
from tests.api.web.server import NOBODY, Client, Server, account, identity, serving, untold
from tests.api.web.town import ELSEWHERE, GIVEN, HANOI, HERE, HUE, REGISTRAR, THERE, Town, in_a_home, submission
from workflows.law.neighbours import EID, POPULATION_DB

OUTSIDE = {"not_submitted", "item_unknown", "person_unknown", "webhook_unknown", "not_permitted"}
NAME = "Đặng Thị Cấm Địa"


class Place:
    """A case here and one there, each with an officer and a work item, and the requests that concern them."""

    def __init__(self, server: Server) -> None:
        self.town = Town(server)
        self.codes = {
            "here": self.town.submitted(NAME, HERE),
            "there": self.town.submitted(NAME, THERE, self.town.who("citizen", "family.2")),
        }
        self.items = {where: self.town.item(code) for where, code in self.codes.items()}
        # a system of this province, which both cases have asked
        who, self.asked = identity("integrator", POPULATION_DB.code), dict[str, str]()
        self.system = server.client(who, registered=account(who)._replace(province=HANOI))
        people = identity("integrator", EID.code)  # through which householders sign in
        self.vneid = server.client(people, registered=account(people)._replace(province=HANOI))
        # where each is told, in vain: another system of the other province
        self.webhooks = {"here": "mine", "there": "theirs"}
        who = identity("integrator", "other.1")
        told = account(who)._replace(system=POPULATION_DB.code, province=HUE)
        self.other = server.client(who, registered=told)
        mine = self.client(CallerRole.AGENCY_SYSTEM)
        for client, where in ((self.system, "here"), (self.vneid, "here"), (mine, "here"), (self.other, "there")):
            assert client.put(f"/v1/webhooks/{self.webhooks[where]}", json={"url": NOBODY}).is_success
        for where, commune, office in (("here", HERE, REGISTRAR), ("there", THERE, ELSEWHERE)):
            self.asked[where] = self.town.submitted("Trẻ Phải Chờ", commune, **in_a_home(commune))
            path, officer = f"/v1/work-items/{self.town.item(self.asked[where])}/moves", self.town.officer(8, office)
            claim = officer.done(f"{path}/claim", {})["claim"]
            waits = {"claim": claim, "fields": {"neighbour": POPULATION_DB.code}}
            officer.done(f"{path}/wait_for_neighbour", waits)
        until(lambda: all(one.get("/v1/dead-letters").json()["items"] for one in (self.system, mine, self.other)))
        self.offices = {"here": REGISTRAR, "there": ELSEWHERE}
        self.substitutions = {}
        days = {"from_on": "2026-10-07", "until_on": "2026-10-08"}
        for where, office in self.offices.items():
            supervisor = self.town.supervisor(office)
            told = {
                "absent": self.town.registered(1, office),
                "substitute": self.town.registered(9, office),
                **days,
            }
            self.substitutions[where] = supervisor.done("/v1/substitutions", told)["code"]

    def code(self, client: Client, where: str) -> str:
        """A case; for a system one that has asked it."""
        return (self.asked if client in (self.system, self.vneid) else self.codes)[where]

    def client(self, role: CallerRole, operation: str = "") -> Client:
        """Somebody of that role who belongs here."""
        match role:
            case CallerRole.CITIZEN:
                return self.town.family
            case CallerRole.LEADER:
                return self.town.who("leader", "leader.1", province=HANOI)
            case CallerRole.AUDITOR:
                return self.town.who("auditor", "auditor.2", province=HANOI)
            case CallerRole.INTEGRATOR:
                return self.vneid if operation == "case_confirm" else self.system
        return self.town.who(role.value, f"{REGISTRAR}.{role.value}", REGISTRAR)


Ask = Callable[[Client, Place, str], httpx.Response]


def _get(path: str) -> Ask:
    def ask(client: Client, at: Place, where: str) -> httpx.Response:
        values = {"code": at.code(client, where), "item": at.items[where], "office": at.offices[where]}
        return client.get(path.format(**values, hook=at.webhooks[where]))

    return ask


def _post(path: str, body: Any) -> Ask:
    def ask(client: Client, at: Place, where: str) -> httpx.Response:
        values = {"code": at.code(client, where), "item": at.items[where], "office": at.offices[where]}
        values["hook"] = at.webhooks[where]
        told = {name: value.format(**values) if isinstance(value, str) else value for name, value in body.items()}
        return client.make(path.format(**values), told)

    return ask


def _many(client: Client, at: Place, where: str) -> httpx.Response:
    """What came of the one of them."""
    answer = client.make("/v1/work-items/moves", {"items": [{"id": at.items[where], "move": "release", "claim": 9}]})
    if not answer.is_success:
        return answer
    problem = answer.json()["results"][0]["problem"]
    return httpx.Response(problem["status"], json=problem)


def _put_officer(client: Client, at: Place, where: str) -> httpx.Response:
    office = at.offices[where]
    return client.put(f"/v1/officers/{office}.7", json={"office": office, "label": "công chức"})


def _end_substitution(client: Client, at: Place, where: str) -> httpx.Response:
    return client.delete(f"/v1/substitutions/{at.substitutions[where]}")


def _put_webhook(client: Client, at: Place, where: str) -> httpx.Response:
    """Nobody can name another's: who puts one there has made an own one, and the other's is not changed."""
    answer = client.put(f"/v1/webhooks/{at.webhooks[where]}", json={"url": NOBODY})
    if where == "here" or not answer.is_success:
        return answer
    assert answer.json()["secret"]
    client.delete(f"/v1/webhooks/{at.webhooks[where]}")
    return client.get(f"/v1/webhooks/{at.webhooks[where]}")


def _end_webhook(client: Client, at: Place, where: str) -> httpx.Response:
    """Of the other system, or one made for that."""
    if where == "there":
        return client.delete(f"/v1/webhooks/{at.webhooks[where]}")
    client.put("/v1/webhooks/short", json={"url": NOBODY})
    return client.delete("/v1/webhooks/short")


def _submit(client: Client, at: Place, where: str) -> httpx.Response:
    """Here: for oneself, or at a counter for a family of the province; there: for somebody else, or of another."""
    is_citizen = client is at.town.family
    mine = {} if where == "here" and is_citizen else {"applicant": "somebody.else"}
    return client.make("/v1/cases", {**submission(commune=HERE if where == "here" or is_citizen else THERE), **mine})


def _stream(client: Client, at: Place, where: str) -> httpx.Response:
    office = at.offices[where]
    with client.stream("GET", f"/v1/work-items/stream?office={office}", headers={"Last-Event-ID": "0"}) as answer:
        if answer.is_success:
            next(answer.iter_lines())
        else:
            answer.read()
        return answer


DAYS = {"from_on": "2026-10-07", "until_on": "2026-10-08"}
# one request of each operation about a case, a work item or an office
ASKED: dict[str, Ask] = {
    "case_submit": _submit,
    "case_read": _get("/v1/cases/{code}"),
    "case_list": _get("/v1/cases"),
    "case_search": _post("/v1/cases/search", {"text": NAME}),
    "case_timeline": _get("/v1/cases/{code}/timeline"),
    "case_dossier": _get("/v1/cases/{code}/dossier"),
    "case_journal": _get("/v1/cases/{code}/journal"),
    "case_declaration": _get("/v1/cases/{code}/declaration"),
    "case_reads": _get("/v1/cases/{code}/reads"),
    "case_supplement": _post("/v1/cases/{code}/stages/birth_registration/supplement", {"fields": {}}),
    "case_withdraw": _post("/v1/cases/{code}/withdraw", {"stage": "health_card"}),
    "case_number": _post("/v1/cases/{code}/numbers", {"system": POPULATION_DB.code, "number": "000.01-{code}"}),
    "case_confirm": _post("/v1/cases/{code}/stages/residence_registration/confirm", {"by": "householder"}),
    "case_answer": _post("/v1/cases/{code}/stages/birth_registration/answer", {"fields": {}}),
    "item_list": _get("/v1/work-items"),
    "item_search": _post("/v1/work-items/search", {"text": NAME}),
    "item_read": _get("/v1/work-items/{item}"),
    "item_move": _post("/v1/work-items/{item}/moves/approve", {"claim": 9}),
    "item_move_many": _many,
    "item_renew": _post("/v1/work-items/{item}/renew", {"claim": 9, "hours": 1}),
    "item_reassign": _post("/v1/work-items/{item}/reassign", {"officer": "nobody"}),
    "item_stream": _stream,
    "event_list": _get("/v1/events"),
    "webhook_list": _get("/v1/webhooks/{hook}"),
    "webhook_put": _put_webhook,
    "webhook_rotate": _post("/v1/webhooks/{hook}/rotate", {}),
    "webhook_resend": _post("/v1/webhooks/{hook}/resend", {}),
    "webhook_end": _end_webhook,
    "dead_letter_list": _get("/v1/dead-letters"),
    "officer_list": _get("/v1/officers?office={office}"),
    "officer_put": _put_officer,
    "substitution_list": _get("/v1/substitutions?office={office}"),
    "substitution_make": _post("/v1/substitutions", {"absent": "{office}.1", "substitute": "{office}.9", **DAYS}),
    "substitution_end": _end_substitution,
}
# these answer with what lies in the area, and refuse nobody who may ask
LISTS = {
    "case_list": "code",
    "case_search": "code",
    "item_list": "case",
    "item_search": "case",
    "event_list": "case",
    "dead_letter_list": "event",
}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    path: Path = tmp_path_factory.mktemp("matrix") / "journal.sqlite"
    with serving(path, limits=untold()) as server:
        yield Place(server)


def reaches(area: Area | None, where: str, operation: str, role: CallerRole) -> bool:
    """Whether the matrix lets a caller who belongs here do this there."""
    if area is None:
        return False
    return where == "here"


def test_every_operation_is_asked_and_every_protected_route_is_in_the_matrix(place: Place):
    assert set(ASKED) == set(matrix())
    told = place.town.server.app.openapi()
    protected = {
        f"{method} {path}"
        for path, methods in told["paths"].items()
        for method, operation in methods.items()
        if operation.get("security")
    }
    open_ = {path for path in told["paths"] if not any(one.endswith(f" {path}") for one in protected)}
    law = {
        "/v1/procedures",
        "/v1/editions",
        "/v1/editions/{chain}/{on}",
        "/v1/editions/{chain}/{on}/declaration",
        "/v1/due",
        "/v1/codes",
        "/v1/codes/{list}",
        "/v1/offices",
        "/v1/offices/{code}",
    }
    assert open_ == law | {
        *("/healthz", "/readyz", "/metrics"),
        *("/dev/clock", "/dev/clock/advance", "/dev/clock/leave", "/dev/accounts"),
    }


@pytest.mark.parametrize("where", ["here", "there"])
@pytest.mark.parametrize("role", list(CallerRole))
@pytest.mark.parametrize("operation", sorted(ASKED))
def test_a_role_may_do_what_the_matrix_says_and_where(place: Place, operation: str, role: CallerRole, where: str):
    area = matrix()[operation].areas.get(role)
    answer = ASKED[operation](place.client(role, operation), place, where)
    code = answer.json().get("code") if answer.status_code >= 400 else None
    assert answer.status_code < 500
    if area is None:
        assert (answer.status_code, code) == (403, "not_permitted")
    elif operation in LISTS:
        assert answer.status_code == 200
        key = LISTS[operation]
        told = answer.json()
        rows = told.get("items", told.get("events"))
        seen = {row["event"]["case"] if key == "event" else row[key] for row in rows}
        about = place.asked[where] if key == "event" else place.code(place.client(role), where)
        assert (about in seen) == reaches(area, where, operation, role)
    elif reaches(area, where, operation, role):
        assert code not in OUTSIDE - ({"person_unknown"} if operation == "item_reassign" else set()), answer.text
    else:
        assert code in OUTSIDE, answer.text


@pytest.mark.parametrize("role", list(CallerRole))
def test_personal_fields_are_shown_to_the_roles_of_the_matrix_alone(place: Place, role: CallerRole):
    client = place.client(role)
    told = client.get(f"/v1/cases/{place.code(client, 'here')}").json()
    shown = matrix()["case_read"]
    if role not in shown.areas:
        return
    assert (told["facts"] is not None) == (role in shown.personal)
    assert all((stage["results"] is not None) == (role in shown.personal) for stage in told["stages"])


@pytest.mark.parametrize("role", list(CallerRole))
@pytest.mark.parametrize("operation", sorted(name for name, one in matrix().items() if one.personal))
def test_who_is_shown_personal_data_is_on_record(place: Place, operation: str, role: CallerRole):
    engine, code = place.town.server.service.engine, place.codes["here"]
    place.town.advance(minutes=2)  # the same look a moment later is no other
    before = len(people.reads(engine, code)[0])
    answer = ASKED[operation](place.client(role), place, "here")
    after, _ = people.reads(engine, code)
    one = matrix()[operation]
    is_noted = answer.is_success and role in one.personal and one.areas[role] is not Area.OWN
    assert len(after) - before == is_noted
    if is_noted:
        assert (after[-1].role, after[-1].operation) == (role.value, operation)


def test_a_journal_without_personal_data_goes_to_nobody_else(place: Place):
    assert matrix()["case_journal"].personal == frozenset(matrix()["case_journal"].areas)


def test_a_leader_sees_the_queues_of_the_province_and_no_other(place: Place):
    hue = place.town.who("leader", "leader.2", province=HUE)
    assert {row["case"] for row in hue.get("/v1/work-items").json()["items"]} == {place.codes["there"]}


def test_nobody_without_a_token_gets_past_the_door(place: Place):
    stranger = place.town.server.client(None)
    for path in ("/v1/cases", "/v1/work-items", "/v1/events", f"/v1/cases/{place.codes['here']}"):
        answer = stranger.get(path)
        assert (answer.status_code, answer.json()["code"]) == (401, "token_missing")
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_personal_id_given_here_is_not_found_from_elsewhere(place: Place):
    town = place.town
    code = town.submitted("Con nhà khác", by=town.who("citizen", "family.3"))
    item = town.item(code)
    claim = town.officer().done(f"/v1/work-items/{item}/moves/claim", {})["claim"]
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    text = {"text": GIVEN["personal_id"]}
    assert town.supervisor(ELSEWHERE).make("/v1/cases/search", text).json()["items"] == []
    assert [one["code"] for one in town.supervisor().make("/v1/cases/search", text).json()["items"]] == [code]
