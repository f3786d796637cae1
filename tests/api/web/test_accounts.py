"""Who may call: the registered, from where they are registered, as long as they are."""

from __future__ import annotations

import datetime as dt
import threading
import time
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from api.terminal.program import app
from api.web.identity import Identity
from api.web.permissions import matrix
from engine.service.areas import COUNTRY
from engine.service.people import KNOWN_S
from tests.api.web.server import ISSUER, Client, Server, account, identity
from tests.api.web.town import (
    ELSEWHERE,
    GIVEN,
    HERE,
    HUE,
    NEAR,
    POLICE,
    REGISTRAR,
    THERE,
    Town,
    in_a_home,
    submission,
)
from workflows.law.neighbours import POPULATION_DB
from workflows.law.states import Verb

DAYS = {"from_on": "2026-09-07", "until_on": "2026-09-09"}


def unregistered(town: Town, who: Identity) -> Client:
    """Somebody with a token, whom nobody has registered."""
    return Client(town.server.base, who)


def let_go(town: Town, subject: str, office: str = REGISTRAR) -> httpx.Response:
    body = {"office": office, "label": "công chức", "is_active": False}
    return town.supervisor(office).put(f"/v1/officers/{subject}", json=body)


def code_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, str(answer.json().get("code", ""))


@pytest.mark.parametrize("role", ["receiver", "officer", "supervisor", "leader", "auditor", "integrator"])
def test_who_is_not_registered_is_told_nothing(town: Town, role: str):
    town.submitted()
    office = REGISTRAR if role in ("receiver", "officer", "supervisor") else ""
    client = unregistered(town, identity(role, "nobody.1", office))
    for path in ("/v1/work-items", "/v1/cases", "/v1/events", "/v1/cases/B-AAAA-AAAA-AAAA"):
        assert code_of(client.get(path)) == (403, "not_registered")


def test_who_is_let_go_does_nothing_more(town: Town):
    item, claim = town.claimed(town.submitted())
    assert let_go(town, f"{REGISTRAR}.1").json()["until_at"] is not None
    for answer in (
        town.officer().get("/v1/work-items"),
        town.officer().make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN}),
    ):
        assert code_of(answer) == (403, "not_registered")


def test_who_is_let_go_by_another_process_does_nothing_more_within_a_second(town: Town):
    officer = town.officer()
    assert officer.get("/v1/work-items").is_success
    path = town.server.service.store.path
    argv = ["register", str(path), "--role", "officer", "--subject", f"{REGISTRAR}.1", "--office", REGISTRAR, "--end"]
    assert CliRunner().invoke(app, argv).exit_code == 0
    time.sleep(KNOWN_S)
    assert code_of(officer.get("/v1/work-items")) == (403, "not_registered")


def test_somebody_is_registered_at_an_office_of_before_july_2025_too(town: Town):
    """It has what was decided then."""
    path, former = str(town.server.service.store.path), "registrar_001_00001"
    assert former in {one.code for one in town.server.service.laws.offices.on(dt.date(2025, 6, 30)).offices}
    argv = ["register", path, "--role", "officer", "--subject", "former.1", "--office", former]
    done = CliRunner().invoke(app, argv)
    assert done.exit_code == 0, done.stderr


def test_a_registration_counts_for_its_role_and_office_alone(town: Town):
    town.registered(3)
    subject = f"{REGISTRAR}.3"
    assert unregistered(town, identity("officer", subject, REGISTRAR)).get("/v1/work-items").is_success
    for who in (identity("supervisor", subject, REGISTRAR), identity("officer", subject, ELSEWHERE)):
        assert code_of(unregistered(town, who).get("/v1/work-items")) == (403, "not_registered")


def test_no_office_takes_a_person_from_another_by_registering_them(town: Town):
    colleague = town.officer()
    assert colleague.get("/v1/work-items").is_success
    body = {"office": ELSEWHERE, "label": "người của tôi"}
    assert town.supervisor(ELSEWHERE).put(f"/v1/officers/{REGISTRAR}.1", json=body).is_success
    assert colleague.get("/v1/work-items").is_success
    item = town.item(town.submitted(commune=THERE))
    given = town.supervisor(ELSEWHERE).make(f"/v1/work-items/{item}/reassign", {"officer": f"{REGISTRAR}.1"})
    assert code_of(given) == (422, "data_wrong")
    assert let_go(town, f"{REGISTRAR}.1").is_success  # the true office is not locked out


def test_with_the_first_call_from_an_office_a_person_works_there_alone_and_the_history_stays(town: Town):
    before = town.officer()
    assert before.get("/v1/work-items").is_success
    subject = f"{REGISTRAR}.1"
    town.supervisor(ELSEWHERE).put(f"/v1/officers/{subject}", json={"office": ELSEWHERE, "label": "công chức"})
    assert unregistered(town, identity("officer", subject, ELSEWHERE)).get("/v1/work-items").is_success
    assert code_of(before.get("/v1/work-items")) == (403, "not_registered")
    told = [one for one in town.auditor.get(f"/v1/officers?office={REGISTRAR}").json() if one["subject"] == subject]
    assert [one["until_at"] is None for one in told] == [False]
    assert all(one["from_at"] for one in told)


def test_a_supervisor_registers_people_of_the_own_office_only(town: Town):
    body = {"office": ELSEWHERE, "label": "công chức"}
    assert code_of(town.supervisor().put("/v1/officers/somebody.1", json=body)) == (404, "item_unknown")


def test_whom_nobody_registered_there_cannot_be_let_go(town: Town):
    assert code_of(let_go(town, "nobody.1")) == (404, "person_unknown")


@pytest.mark.parametrize("office", [POLICE, ELSEWHERE])
def test_a_substitute_is_of_the_same_agency_in_the_same_province(town: Town, office: str):
    told = {"absent": town.registered(1), "substitute": town.registered(1, office), **DAYS}
    assert code_of(town.supervisor().make("/v1/substitutions", told)) == (422, "data_wrong")


@pytest.mark.parametrize(("until_on", "status"), [("2026-12-05", 422), ("2026-12-04", 422), ("2026-12-03", 201)])
def test_a_substitution_is_for_ninety_days_at_most(town: Town, until_on: str, status: int):
    told = {"absent": town.registered(1), "substitute": town.registered(1, NEAR)}
    days = {"from_on": "2026-09-05" if status == 422 else "2026-09-07", "until_on": until_on}
    assert town.supervisor().make("/v1/substitutions", {**told, **days}).status_code == status


@pytest.mark.parametrize(("gone", "office"), [(f"{NEAR}.1", NEAR), (f"{REGISTRAR}.1", REGISTRAR)])
def test_a_substitution_ends_with_either_person(town: Town, gone: str, office: str):
    town.submitted()
    told = {"absent": town.registered(1), "substitute": town.registered(1, NEAR), **DAYS}
    town.supervisor().done("/v1/substitutions", told)
    substitute = town.officer(office=NEAR)
    assert substitute.get("/v1/work-items").json()["count"] == 1
    assert let_go(town, gone, office).is_success
    seen = substitute.get("/v1/work-items")
    assert code_of(seen) == (403, "not_registered") if office == NEAR else seen.json()["count"] == 0
    (made,) = town.supervisor().get("/v1/substitutions").json()
    assert made["ended_at"] is not None
    town.registered(1, office)
    assert substitute.get("/v1/work-items").json()["count"] == 0


def test_a_substitution_sent_again_under_its_key_is_answered_as_the_first_time_though_it_has_ended(town: Town):
    told = {"absent": town.registered(1), "substitute": town.registered(1, NEAR), **DAYS}
    first = town.supervisor().make("/v1/substitutions", told, key="stand-in-1")
    assert town.supervisor().delete(f"/v1/substitutions/{first.json()['code']}").is_success
    let_go(town, NEAR + ".1", NEAR)
    again = town.supervisor().make("/v1/substitutions", told, key="stand-in-1")
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["Idempotency-Replayed"] == "true"
    (made,) = town.supervisor().get("/v1/substitutions").json()
    assert made["ended_at"] is not None


@pytest.mark.parametrize("signs_in_before", [True, False])
def test_whoever_goes_to_another_province_stands_in_for_nobody_there_any_more(town: Town, signs_in_before: bool):
    """The new office registers first, the old one lets go, then they sign in at the new one."""
    town.submitted()
    mover, place = town.registered(1, NEAR), {"office": ELSEWHERE, "label": "công chức"}
    town.supervisor().done("/v1/substitutions", {"absent": town.registered(1), "substitute": mover, **DAYS})
    if signs_in_before:
        assert town.who("officer", mover, NEAR).get("/v1/work-items").json()["count"] == 1
    assert town.supervisor(ELSEWHERE).put(f"/v1/officers/{mover}", json=place).is_success
    if signs_in_before:
        assert let_go(town, mover, NEAR).is_success
    there = Client(town.server.base, identity("officer", mover, ELSEWHERE))
    assert there.get("/v1/work-items").json()["count"] == 0
    assert there.make("/v1/work-items/search", {"text": "Lê"}).json()["items"] == []
    (made,) = town.supervisor().get("/v1/substitutions").json()
    assert made["ended_at"] is not None


def test_whoever_goes_on_in_another_part_stands_in_for_nobody_any_more(town: Town):
    """A receiver decides nothing, also where a deciding officer had been asked to stand in."""
    town.submitted()
    mover = town.registered(1, NEAR)
    town.supervisor().done("/v1/substitutions", {"absent": town.registered(1), "substitute": mover, **DAYS})
    near = "registrar_00008"  # another commune of the same province
    assert town.supervisor(near).put(
        f"/v1/officers/{mover}", json={"office": near, "label": "một cửa", "role": "receiver"}
    )
    there = Client(town.server.base, identity("receiver", mover, near))
    assert there.get("/v1/cases").json()["items"] == []
    (made,) = town.supervisor().get("/v1/substitutions").json()
    assert made["ended_at"] is not None


def test_a_stranger_who_registers_somebody_ends_nothing_that_was_made_for_them_elsewhere(town: Town):
    told = {"absent": town.registered(1), "substitute": town.registered(1, NEAR), **DAYS}
    town.supervisor().done("/v1/substitutions", told)
    for subject in (told["absent"], told["substitute"]):
        town.supervisor(ELSEWHERE).put(f"/v1/officers/{subject}", json={"office": ELSEWHERE, "label": "của tôi"})
        assert let_go(town, subject, ELSEWHERE).is_success
    (made,) = town.supervisor().get("/v1/substitutions").json()
    assert made["ended_at"] is None


def test_days_one_after_another_are_no_way_around_the_ninety(town: Town):
    told = {"absent": town.registered(1), "substitute": town.registered(1, NEAR)}
    days = {"from_on": "2026-12-04", "until_on": "2027-02-28"}
    assert code_of(town.supervisor().make("/v1/substitutions", {**told, **days})) == (422, "data_wrong")


def test_work_goes_to_nobody_who_decides_nothing(town: Town):
    item, receiver = town.item(town.submitted()), town.registered(5, role="receiver")
    given = town.supervisor().make(f"/v1/work-items/{item}/reassign", {"officer": receiver})
    assert code_of(given) == (422, "data_wrong")
    told = {"absent": town.registered(1), "substitute": receiver, **DAYS}
    assert code_of(town.supervisor().make("/v1/substitutions", told)) == (422, "data_wrong")


def test_who_stands_in_for_an_officer_gives_their_work_to_nobody_not_even_in_bulk(town: Town):
    item = town.item(town.submitted())
    town.registered("supervisor", NEAR, "supervisor")
    told = {"absent": town.registered(1), "substitute": f"{NEAR}.supervisor", **DAYS}
    town.supervisor().done("/v1/substitutions", told)
    asked = {"items": [{"id": item, "move": "reassign", "fields": {"officer": f"{REGISTRAR}.1"}}]}
    (told,) = town.supervisor(NEAR).done("/v1/work-items/moves", asked)["results"]
    assert told["problem"]["code"] == "item_unknown"


def test_a_stream_ends_with_its_token(town: Town):
    who = identity("officer", town.registered(1), REGISTRAR)
    token = ISSUER.token(who, for_s=2)
    headers = {"Authorization": f"Bearer {token}"}
    started = time.monotonic()
    with httpx.stream("GET", f"{town.server.base}/v1/work-items/stream", headers=headers, timeout=30) as answer:
        assert answer.is_success
        assert [line for line in answer.iter_lines() if line.startswith("data")] == []
    assert time.monotonic() - started < 10


def test_nothing_is_streamed_to_somebody_who_was_let_go(town: Town):
    headers = {"Authorization": f"Bearer {ISSUER.token(identity('officer', town.registered(1), REGISTRAR))}"}
    with httpx.stream("GET", f"{town.server.base}/v1/work-items/stream", headers=headers, timeout=30) as answer:
        assert let_go(town, f"{REGISTRAR}.1").is_success
        later = threading.Thread(target=town.submitted)
        later.start()
        assert [line for line in answer.iter_lines() if line.startswith("data")] == []
        later.join()


# Machines


def system(town: Town, code: str, province: str = COUNTRY, operations: str = "case_read case_answer") -> Client:
    who = identity("integrator", f"{code}.of.{province}")
    told = account(who)._replace(system=code, province=province, operations=operations)
    return town.server.client(who, registered=told)


def awaiting(town: Town, code: str = POPULATION_DB.code) -> str:
    case = town.submitted()
    item, claim = town.claimed(case)
    body = {"claim": claim, "fields": {"neighbour": code}}
    town.officer().done(f"/v1/work-items/{item}/moves/wait_for_neighbour", body)
    return case


def test_a_system_answers_as_itself_where_it_was_asked(town: Town):
    case = awaiting(town)
    path, said = f"/v1/cases/{case}/stages/birth_registration/answer", {"fields": {"neighbour": POPULATION_DB.code}}
    assert code_of(system(town, "hospital").make(path, said)) == (403, "not_permitted")
    assert code_of(system(town, "hospital").make(path, {"fields": {"neighbour": "hospital"}})) == (404, "not_submitted")
    assert code_of(system(town, POPULATION_DB.code, HUE).make(path, said)) == (404, "not_submitted")
    assert system(town, POPULATION_DB.code).done(path, said)["state"] == "offered"


def test_a_system_sees_the_cases_that_asked_it_and_no_others(town: Town):
    asked, other = awaiting(town), town.submitted("Trẻ Khác")
    machine = system(town, POPULATION_DB.code, operations="case_read event_list")
    assert machine.get(f"/v1/cases/{asked}").is_success
    assert code_of(machine.get(f"/v1/cases/{other}")) == (404, "not_submitted")
    assert {one["case"] for one in machine.get("/v1/events").json()["events"]} == {asked}


def test_a_system_does_what_its_registration_names(town: Town):
    case = awaiting(town)
    machine = system(town, POPULATION_DB.code, operations="case_answer")
    assert code_of(machine.get(f"/v1/cases/{case}")) == (403, "not_permitted")


def test_nobody_but_the_path_by_which_people_sign_in_confirms_for_them(town: Town):
    case = town.submitted(**in_a_home(HERE))
    path = f"/v1/cases/{case}/stages/residence_registration/confirm"
    said = {"by": "householder", "fields": {"householder_consent": "agreed"}}
    assert code_of(system(town, POPULATION_DB.code).make(path, said)) == (403, "not_permitted")
    assert code_of(system(town, "hospital", operations="case_confirm").make(path, said)) == (404, "not_submitted")
    vneid = system(town, "eid", operations="case_confirm")
    assert vneid.make(path, said).is_success


# One-stop centres


def test_a_receiver_submits_for_families_of_the_own_province_and_reads_it_back(town: Town):
    receiver = town.who("receiver", "receiver.1", NEAR)
    told = {**submission(commune=HERE), "applicant": "family.8"}
    case = receiver.done("/v1/cases", told)["case"]
    assert receiver.get(f"/v1/cases/{case}").is_success
    assert [one["code"] for one in receiver.get("/v1/cases").json()["items"]] == [case]
    assert town.who("receiver", "receiver.2", POLICE).get(f"/v1/cases/{case}").status_code == 404


def test_a_receiver_submits_nothing_for_a_family_of_another_province(town: Town):
    receiver = town.who("receiver", "receiver.1", ELSEWHERE)
    refused = receiver.make("/v1/cases", {**submission(commune=HERE), "applicant": "family.8"})
    assert code_of(refused) == (403, "not_permitted")
    assert town.who("citizen", "family.8").get("/v1/cases").json()["items"] == []


# Many at once


@pytest.mark.parametrize("move", sorted({*Verb, "reassign", "zzz"}))
def test_of_many_at_once_the_moves_of_the_matrix_are_made_and_no_others(town: Town, move: str):
    item, claim = town.claimed(town.submitted())
    body = {"items": [{"id": item, "move": move, "claim": claim, "fields": {}}]}
    (told,) = town.supervisor().done("/v1/work-items/moves", body)["results"]
    is_let = told["done"] is not None or told["problem"]["code"] != "not_in_bulk"
    assert is_let == (move in matrix()["item_move_many"].moves)
    assert not is_let or move not in ("approve", "refuse", "find", "correct", "revoke", "deliver_result")


def test_a_supervisor_gives_many_items_at_once_and_an_officer_none(town: Town):
    items = [town.item(town.submitted(f"Trẻ {name}")) for name in ("Một", "Hai")]
    to = town.registered(2)
    asked = {"items": [{"id": item, "move": "reassign", "fields": {"officer": to}} for item in items]}
    refused = town.officer().done("/v1/work-items/moves", asked)["results"]
    assert [one["problem"]["code"] for one in refused] == ["not_permitted"] * 2
    done = town.supervisor().done("/v1/work-items/moves", asked)["results"]
    assert [one["done"]["state"] for one in done] == ["in_progress"] * 2
    assert {row["holder"] for row in town.officer(2).get("/v1/work-items").json()["items"]} == {to}


# The operator


def test_whoever_runs_the_service_registers_the_first_supervisor_while_it_is_served(server: Server, town: Town):
    who = identity("supervisor", "first.1", REGISTRAR)
    client = unregistered(town, who)
    assert code_of(client.get("/v1/work-items")) == (403, "not_registered")
    argv = ["register", str(server.path), "--role", "supervisor", "--subject", "first.1", "--office", REGISTRAR]
    assert CliRunner().invoke(app, argv).exit_code == 0
    assert client.get("/v1/work-items").is_success
    assert "first.1" in CliRunner().invoke(app, ["register", str(server.path)]).stdout
    assert CliRunner().invoke(app, [*argv, "--end"]).exit_code == 0
    assert code_of(client.get("/v1/work-items")) == (403, "not_registered")


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("--role", "king"), "vai"),
        (("--role", "officer", "--office", "nowhere"), "cơ quan"),
        (("--role", "leader", "--province", "99"), "tỉnh"),
        (("--role", "integrator", "--province", "46"), "--system"),
        (("--role", "integrator", "--province", "46", "--system", "hospital", "--operations", "rule"), "việc"),
        (("--role", "officer", "--office", REGISTRAR, "--system", "eid"), "--system"),
        (("--role", "officer"), "--office"),
        (("--role", "integrator", "--province", "46", "--system", "hospital", "--operations", "case_confirm"), "eid"),
        (("--role", "integrator", "--province", "46", "--system", "nobody", "--operations", "case_read"), "hệ thống"),
        (("--role", "officer", "--office", REGISTRAR, "--operations", "item_list"), "--operations"),
        (("--role", "agency_system", "--operations", "item_list"), "--office"),
        (("--role", "agency_system", "--office", REGISTRAR), "--operations"),
        (("--role", "agency_system", "--office", REGISTRAR, "--operations", "item_reassign"), "item_read"),
        (
            ("--role", "agency_system", "--office", REGISTRAR, "--operations", "item_list", "--system", "eid"),
            "integrator",
        ),
        (("--role", "officer", "--office", REGISTRAR, "--end"), "a.1"),
    ],
)
def test_what_cannot_be_registered_is_refused_with_what_there_is(server: Server, argv: tuple[str, ...], says: str):
    refused = CliRunner().invoke(app, ["register", str(server.path), "--subject", "a.1", *argv])
    assert refused.exit_code == 2
    assert says in refused.stderr


def test_a_mistyped_database_is_not_made(tmp_path: Path):
    refused = CliRunner().invoke(app, ["register", str(tmp_path / "typo.sqlite")])
    assert (refused.exit_code, list(tmp_path.iterdir())) == (2, [])
