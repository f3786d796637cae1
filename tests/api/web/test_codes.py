"""The code of a served case: nobody can guess it, a key finds it again, and a mistyped one is told so."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from api.spec.core_world import packaged_offices, parameters
from engine.core.events import Command
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import opened
from tests.api.web.server import START, Server, identity, serving
from tests.api.web.town import REGISTRAR, Town, submission
from workflows.law.states import Role, Verb

KEY = "one-key-of-one-family"


def test_the_same_key_on_another_database_makes_another_code(tmp_path: Path):
    found = set()
    for name in ("a", "b"):
        with serving(tmp_path / f"{name}.sqlite") as server:
            found.add(server.client(identity("citizen")).done("/v1/cases", submission(), KEY)["case"])
    assert len(found) == 2
    assert all(re.fullmatch(r"[0-9]{4}(-[0-9]{4}){3}", code) for code in found)


def test_one_request_sent_at_once_by_many_is_one_case(server: Server):
    clients = [server.client(identity("citizen")) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda one: one.done("/v1/cases", submission(), KEY), clients))
    assert len({one["case"] for one in answers}) == 1
    assert len(server.client(identity("auditor")).get("/v1/cases").json()["items"]) == 1


def submitted(service: Service) -> str:
    told = {"chosen": ["birth_registration", "health_card", "residence_registration"], "papers": []}
    told["declaration"] = submission()["declaration"]
    return service.commands.submit("birth", "family.1", told, KEY, "digest").case.code


def service_at(path: Path) -> Service:
    return Service(opened(path), parameters(), packaged_offices(), VirtualClock(START))


def test_a_request_sent_again_after_a_restart_is_the_same_case(tmp_path: Path):
    codes = set()
    for _ in range(2):
        service = service_at(tmp_path / "x.sqlite")
        codes.add(submitted(service))
        service.close()
    assert len(codes) == 1


def test_two_servers_on_one_file_make_one_case_of_one_key(tmp_path: Path):
    services = [service_at(tmp_path / "x.sqlite") for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        assert len(set(pool.map(submitted, services))) == 1
    for one in services:
        one.close()


def test_a_case_is_opened_without_its_hyphens(town: Town):
    code = town.submitted()
    item = town.item(code).replace("-", "")
    assert town.family.get(f"/v1/cases/{code.replace('-', '')}").json()["code"] == code
    assert town.officer().get(f"/v1/work-items/{item}").json()["case"] == code
    assert town.officer().done(f"/v1/work-items/{item}/moves/claim", {})["case"] == code


def test_a_mistyped_code_is_told_so_and_is_nobodys(town: Town):
    code = town.submitted()
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    for answer in (
        town.family.get(f"/v1/cases/{wrong}"),
        town.family.make(f"/v1/cases/{wrong}/withdraw", {}),
        town.officer().get(f"/v1/work-items/{wrong}~3"),
        town.officer().make(f"/v1/work-items/{wrong}~3/moves/claim", {}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "case_code_mistyped")


def test_a_code_of_the_earlier_shape_still_opens(server: Server, town: Town):
    service = server.service
    told = {"chosen": ["birth_registration", "health_card", "residence_registration"], "papers": []}
    law = service.laws.today("birth")
    data = {**told, "declaration": submission()["declaration"], "salt": "0" * 32}
    service.commands.execute("B-C7HF-SOKE-CALT", Command(Verb.SUBMIT, Role.APPLICANT, "family.1", data=data), law)
    assert town.family.get("/v1/cases/B-C7HF-SOKE-CALT").json()["code"] == "B-C7HF-SOKE-CALT"
    found = town.officer().done("/v1/work-items/search", {"text": "B-C7HF-SOKE-CALT"})
    assert [one["case"] for one in found["items"]] == ["B-C7HF-SOKE-CALT"]


def test_a_case_is_found_by_its_code_however_it_is_grouped(town: Town):
    code = town.submitted()
    for text in (code, code.replace("-", ""), code.replace("-", " ")):
        assert [one["code"] for one in town.auditor.done("/v1/cases/search", {"text": text})["items"]] == [code]
        found = town.officer(office=REGISTRAR).done("/v1/work-items/search", {"text": text})
        assert [one["case"] for one in found["items"]] == [code]
