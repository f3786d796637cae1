"""Numbers that other systems give the same dossier: shown with the case, and the case is found by each."""

from __future__ import annotations

from pathlib import Path

from api.web.limits import load
from engine.store import documents, numbers
from tests.api.web.server import START, account, identity
from tests.api.web.town import REGISTRAR, Town, submission
from workflows.law.neighbours import POPULATION_DB

PORTAL = {"system": "national_portal", "number": "000.00.01.h29-260907-0001"}
KEPT = PORTAL["number"].upper()


def received(town: Town, child: str = "Lê Bảo An") -> str:
    """A case that the receiver has taken in."""
    return str(counter(town).done("/v1/cases", {**submission(child), "applicant": "family.1"})["case"])


def counter(town: Town):
    return town.who("receiver", f"{REGISTRAR}.receiver", REGISTRAR)


def test_a_number_is_shown_with_its_case_and_finds_it(town: Town):
    code = received(town)
    told = counter(town).done(f"/v1/cases/{code}/numbers", PORTAL)
    assert [(one["system"], one["number"]) for one in told] == [("national_portal", KEPT)]
    assert town.family.get(f"/v1/cases/{code}").json()["numbers"] == told
    for text in (KEPT, PORTAL["number"], "000.00.01.H29-260907-0001 "):
        found = town.auditor.done("/v1/cases/search", {"text": text})
        assert [one["code"] for one in found["items"]] == [code]
        found = town.officer().done("/v1/work-items/search", {"text": text})
        assert [one["case"] for one in found["items"]] == [code]


def test_the_same_number_again_changes_nothing_and_another_one_is_added(town: Town):
    code = received(town)
    first = counter(town).done(f"/v1/cases/{code}/numbers", PORTAL)
    assert counter(town).done(f"/v1/cases/{code}/numbers", {**PORTAL, "number": KEPT}) == first
    assert len(counter(town).done(f"/v1/cases/{code}/numbers", {"system": "one_stop_shop", "number": "G22.1"})) == 2


def test_who_adds_a_number_learns_nothing_of_another_case_that_has_it(town: Town):
    one, other, free = received(town), received(town, "Lê Gia Hân"), received(town, "Lê Minh Khôi")
    counter(town).done(f"/v1/cases/{one}/numbers", PORTAL)
    taken = counter(town).done(f"/v1/cases/{other}/numbers", PORTAL)
    fresh = counter(town).done(f"/v1/cases/{free}/numbers", {**PORTAL, "number": "000.00.01.H29-260907-0002"})
    assert [sorted(told) for told in taken] == [sorted(told) for told in fresh]
    found = town.auditor.done("/v1/cases/search", {"text": KEPT})
    assert {found["code"] for found in found["items"]} == {one, other}


def test_a_case_takes_so_many_numbers_and_no_more(town: Town):
    code, most = received(town), load().bounds.numbers_a_case
    for n in range(most):
        counter(town).done(f"/v1/cases/{code}/numbers", {**PORTAL, "number": f"G22-{n}"})
    answer = counter(town).make(f"/v1/cases/{code}/numbers", {**PORTAL, "number": "G22-X9"})
    assert (answer.status_code, answer.json()["code"]) == (409, "numbers_many")
    assert counter(town).make(f"/v1/cases/{code}/numbers", {**PORTAL, "number": "G22-0"}).is_success


def test_a_number_without_a_digit_or_with_odd_signs_is_refused(town: Town):
    code = received(town)
    for number in ("", "ab", "<script>", "x" * 65, "٠٠١", "a\x00b", "abc"):
        answer = counter(town).make(f"/v1/cases/{code}/numbers", {**PORTAL, "number": number})
        assert answer.status_code == 422, number


def test_a_machine_adds_numbers_of_its_own_system_alone(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    asked = {"claim": claim, "fields": {"neighbour": POPULATION_DB.code}}
    town.officer().done(f"/v1/work-items/{item}/moves/wait_for_neighbour", asked)
    who = identity("integrator", "population.1")
    machine = town.server.client(who, registered=account(who)._replace(system=POPULATION_DB.code))
    answer = machine.make(f"/v1/cases/{code}/numbers", PORTAL)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_permitted")
    assert machine.make(f"/v1/cases/{code}/numbers", {"system": POPULATION_DB.code, "number": "E-1"}).is_success


def test_numbers_go_when_the_case_is_erased(town: Town, tmp_path: Path):
    code = received(town)
    counter(town).done(f"/v1/cases/{code}/numbers", PORTAL)
    documents.erase(town.server.service.engine, code, START)
    assert numbers.of_case(town.server.service.engine, code) == []
    assert town.auditor.done("/v1/cases/search", {"text": KEPT})["items"] == []
