"""Made-up chains over HTTP: what a client finds in the answers is all that it must know of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.client.agencies import act, world_of
from api.words.library import Library
from engine.agencies.world import SEED
from engine.core.journal import canonical, read
from engine.runs.arguments import Arguments
from engine.runs.run import files_of
from engine.service.clock import VirtualClock
from tests.api.web.server import Server, serving
from tests.api.web.test_agencies import BEGINNING, keys, outcome
from tests.api.web.town import ELSEWHERE, HERE, POLICE, THERE, Town
from tests.small.paths import small_chains

WELFARE, ARCHIVE = "welfare_00004", {"neighbour": "wedding_archive"}
COUPLE = {
    "wedding_commune": HERE,
    "home_commune": HERE,
    "first_time": True,
    "wed_abroad": False,
    "island_couple": True,
    "poor_couple": False,
    "bride_name": "Lê Thị Mai",
    "bride_id": "099195012345",
    "groom": "Trần Văn Nam",
    "groom_id": "099094012345",
    "engaged_on": "2026-06-01",
    "wed_on": "2026-08-20",
    "moved_in_on": "2026-08-31",
    "n_copies": 2,
}
ENTRY = {"entry_number": "HT-0125", "entry_book": "B/2026"}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with small_chains(), serving(tmp_path / "journal.sqlite") as made:
        yield made


@pytest.fixture
def town(server: Server) -> Town:
    return Town(server)


@pytest.fixture
def married(town: Town) -> str:
    """The code of a couple's case that waits for the witness."""
    return str(town.family.done("/v1/cases", {"chain": "marriage", "declaration": COUPLE})["case"])


def vouched(town: Town, code: str, word: str = "vouched") -> Any:
    path = f"/v1/cases/{code}/stages/marriage_registration/confirm"
    return town.who("integrator").done(path, {"by": "witness", "fields": {"witness_word": word}})


def moved(town: Town, code: str, stage: str, office: str, move: str, **fields: Any) -> Any:
    """Claims the work where nobody holds it, finds the fields of the move in the work item, and moves."""
    officer, item = town.officer(office=office), town.item(code, stage)
    if officer.get(f"/v1/work-items/{item}").json()["state"] == "offered":
        officer.done(f"/v1/work-items/{item}/moves/claim", {})
    told = officer.get(f"/v1/work-items/{item}").json()
    listed = {one["move"]: {field["name"] for field in one["fields"]} for one in told["moves"]}
    assert fields.keys() <= listed[move]
    return officer.done(f"/v1/work-items/{item}/moves/{move}", {"claim": told["claim"], "fields": fields})


def registered(town: Town, code: str, **entry: str) -> Any:
    vouched(town, code)
    return moved(town, code, "marriage_registration", "registrar_00004", "approve", **{**ENTRY, **entry})


def stages(town: Town, code: str) -> dict[str, str]:
    return {one["code"]: one["state"] for one in town.auditor.get(f"/v1/cases/{code}").json()["stages"]}


def test_an_edition_tells_the_fields_that_a_family_fills_in(town: Town):
    told = town.family.get("/v1/editions/marriage/2026-09-07").json()
    assert set(COUPLE) <= {one["code"] for one in told["fields"]}


def test_a_chain_that_is_not_in_force_yet_is_no_procedure_of_today(town: Town, server: Server):
    told = {one["chain"] for one in town.family.get("/v1/procedures").json()}
    server.service.clock = VirtualClock(dt.datetime(2022, 1, 1, tzinfo=dt.UTC))
    assert told - {one["chain"] for one in town.family.get("/v1/procedures").json()} >= {"marriage", "death"}


def test_a_move_with_nothing_to_choose_is_not_listed(town: Town, married: str):
    registered(town, married)
    officer, item = town.officer(office=POLICE), town.item(married, "shared_home")
    officer.done(f"/v1/work-items/{item}/moves/claim", {})
    listed = [one["move"] for one in officer.get(f"/v1/work-items/{item}").json()["moves"]]
    assert "approve" in listed
    assert "wait_for_neighbour" not in listed


def test_a_case_goes_from_the_witness_to_every_result(town: Town, married: str):
    assert stages(town, married)["marriage_registration"] == "waiting"
    registered(town, married)
    moved(town, married, "shared_home", POLICE, "approve", card_serial="0A1B2C3D")
    done = moved(town, married, "wedding_grant", WELFARE, "approve")
    assert done["has_ended"]
    results = {
        code: values
        for stage in town.auditor.get(f"/v1/cases/{married}").json()["stages"]
        for code, values in stage["results"].items()
    }
    assert results["marriage_entry"] == ENTRY
    assert results["home_card"] == {"card_serial": "0A1B2C3D", "valid_until": "2028-08-31"}
    assert results["grant_decision"]["dong"] == 10_800_000


def test_a_witness_who_objects_ends_it(town: Town, married: str):
    assert vouched(town, married, "objected")["has_ended"]
    assert set(stages(town, married).values()) == {"refused", "dropped"}


def test_a_person_of_another_chain_owes_nothing_here(town: Town, married: str):
    path = f"/v1/cases/{married}/stages/marriage_registration/confirm"
    told = town.who("integrator").make(path, {"by": "relative", "fields": {"witness_word": "vouched"}}).json()
    assert told["code"] == "role_not_allowed"


def test_a_system_of_the_chain_is_awaited_and_answers(town: Town, married: str):
    vouched(town, married)
    moved(town, married, "marriage_registration", "registrar_00004", "wait_for_neighbour", **ARCHIVE)
    path = f"/v1/cases/{married}/stages/marriage_registration/answer"
    archive = town.who("integrator", ARCHIVE["neighbour"])
    assert archive.done(path, {"fields": ARCHIVE})["state"] == "offered"


def test_a_finding_in_the_words_of_the_chain_forbids_the_approval(town: Town, married: str):
    vouched(town, married)
    where = (town, married, "marriage_registration", "registrar_00004")
    moved(*where, "request_verification")
    moved(*where, "verify", records_say="illegible")
    with pytest.raises(KeyError, match="approve"):
        moved(*where, "approve", **ENTRY)
    assert moved(*where, "refuse", reason="not_free")["has_ended"]


def test_a_carried_value_is_read_by_its_shape(town: Town, married: str):
    vouched(town, married)
    where = (town, married, "marriage_registration", "registrar_00004")
    with pytest.raises(AssertionError, match="HT- và 4 chữ số"):
        moved(*where, "approve", entry_number="125", entry_book="B/2026")


def test_a_case_is_found_by_every_name_in_it(town: Town, married: str):
    vouched(town, married)
    for name in ("le thi mai", "tran van nam"):
        found = town.auditor.done("/v1/cases/search", {"text": name})["items"]
        assert [one["code"] for one in found] == [married]
        queue = town.officer().done("/v1/work-items/search", {"text": name.split()[-1]})["items"]
        assert [one["case"] for one in queue] == [married]


def test_papers_fees_and_every_event_are_told_in_words(town: Town, married: str):
    registered(town, married)
    assert [one["label"] for one in town.family.get(f"/v1/cases/{married}/dossier").json()["fees"]] == [
        "bản sao trích lục"
    ]
    lines = town.family.get(f"/v1/cases/{married}/timeline").json()
    assert [one["who"] for one in lines if one["kind"] == "Confirmed"] == ["Người làm chứng"]


def test_every_event_of_the_journal_reads_back_as_it_was_written(town: Town, married: str):
    registered(town, married)
    entries = town.auditor.get(f"/v1/cases/{married}/journal").json()
    told = read(entries[0]["text"]).data
    assert told.dates == {"wed_on": dt.date(2026, 8, 20), "moved_in_on": dt.date(2026, 8, 31)}
    assert all(canonical(read(one["text"])) == one["text"] for one in entries)


@pytest.fixture
def library(own: Path) -> Library:
    return Library(own)


def test_forks_are_offered_at_once_and_a_join_when_all_that_it_needs_is_there(library: Library, tmp_path: Path):
    offices = library.offices
    land, tax = (f"{agency}_{covers}" for agency, covers in (("land_office", "46"), ("social_insurance", "hue_1")))
    assert {land, tax} <= offices.by_office.keys()
    plot = {"plot_commune": THERE, "seller_name": "Phạm Văn Sáu", "buyer_name": "Đỗ Thị Bảy", "plot_number": 12}

    def offered() -> set[str]:
        return {name for name, state in stages(town, code).items() if state == "offered"}

    with serving(tmp_path / "journal.sqlite", own=library) as server:
        town = Town(server)
        declared = {"chain": "land_transfer", "declaration": {**plot, "contested": True}}
        code = town.family.done("/v1/cases", declared)["case"]
        moved(town, code, "deed_check", ELSEWHERE, "approve")
        assert offered() == {"plot_survey", "tax_notice", "boundary_hearing"}
        moved(town, code, "plot_survey", land, "approve")
        moved(town, code, "tax_notice", tax, "approve")
        assert offered() == {"boundary_hearing"}
        moved(town, code, "boundary_hearing", ELSEWHERE, "refuse", reason="not_in_order")
        assert offered() == {"title_change"}
        moved(town, code, "title_change", land, "approve")
        assert offered() == {"map_entry", "address_entry", "levy_account"}


@pytest.mark.parametrize("chain", ["marriage", "lodging", "land_transfer"])
def test_simulated_agencies_come_to_the_same_over_http_as_in_one_process(chain: str, library: Library, tmp_path: Path):
    arguments = Arguments(chain, 20, 4, dt.date(2026, 9, 1), "46", 3, None, SEED, ())
    files = list(files_of(arguments, library.inputs))
    here = {one.case_file.code: one.case for one in world_of(library, SEED).play_all(files)}
    with serving(tmp_path / "journal.sqlite", VirtualClock(BEGINNING), library) as server:
        played = act(server.base, keys(tmp_path), world_of(library, SEED), files)
    assert {one.case_file.code: outcome(one.case) for one in played} == {
        code: outcome(case) for code, case in here.items()
    }
