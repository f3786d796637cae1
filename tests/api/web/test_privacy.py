"""Names and numbers of people stand in no address, log, error or figure; who saw them is on record."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest
import structlog

from api.web.serving import log_as_json
from tests.api.web.server import Client
from tests.api.web.town import GIVEN, HANOI, HERE, POLICE, REGISTRAR, Town, declaration, in_a_home

CANARY = "Đặng Chim Hoàng Yến"
CANARY_ID = "001077777777"


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    told = io.StringIO()
    before = structlog.get_config()
    monkeypatch.setattr("sys.stderr", told)
    log_as_json()
    structlog.configure(cache_logger_on_first_use=False)
    yield told
    structlog.configure(**before)


def test_nothing_of_a_family_is_told_in_logs_errors_figures_or_addresses(log: io.StringIO, town: Town):
    code = town.submitted(CANARY, applicant_id=CANARY_ID)
    item, claim = town.claimed(code)
    officer = town.officer()
    officer.make("/v1/work-items/search", {"text": CANARY})
    town.supervisor().make("/v1/cases/search", {"text": CANARY_ID})
    texts = [
        town.family.make("/v1/cases", {"chain": "birth", "declaration": declaration(CANARY, born=CANARY)}).text,
        officer.make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": {"nothing": CANARY_ID}}).text,
        officer.make(f"/v1/work-items/{item}/moves/refuse", {"claim": claim, "fields": {"reason": CANARY}}).text,
        officer.done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN}),
        town.auditor.get("/metrics").text,
        town.auditor.get("/v1/events").text,
        town.auditor.get(f"/v1/cases/{code}/timeline").text,
        town.family.get("/v1/cases?cursor=" + CANARY_ID).text,
        log.getvalue(),
    ]
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert len([one for one in lines if one["event"] == "request"]) > 10
    for text in texts:
        for word in (CANARY_ID, GIVEN["personal_id"], "Hoàng Yến"):
            assert word not in str(text), text


def test_every_look_at_a_family_is_shown_to_it(town: Town):
    code = town.submitted()
    town.officer().get(f"/v1/cases/{code}/declaration")
    town.auditor.get(f"/v1/cases/{code}")
    told = town.family.get(f"/v1/cases/{code}/reads").json()["items"]
    assert [(one["role"], one["operation"]) for one in told] == [
        ("officer", "case_declaration"),
        ("auditor", "case_read"),
    ]


def test_an_officers_own_words_are_for_the_family_and_those_who_decide_until_they_are_erased(town: Town):
    from engine.store.documents import erase

    code = town.submitted()
    item, claim = town.claimed(code)
    asked = {"items": ["birth_notice"], "note": f"họ của {CANARY} bị mờ"}
    town.officer().done(f"/v1/work-items/{item}/moves/request_supplement", {"claim": claim, "fields": asked})
    leader = town.who("leader", province=HANOI)

    def last(client: Client) -> str:
        return str(client.get(f"/v1/cases/{code}/timeline").json()[-1]["what"])

    def next_(client: Client) -> str:
        return str(client.get(f"/v1/cases/{code}").json()["answer"]["next"])

    (said,) = {last(client) for client in (town.family, town.officer())}
    assert said.endswith(f"; lời ghi: “{asked['note']}”")
    assert last(leader) == "Yêu cầu bổ sung"
    assert CANARY in next_(town.family)
    erase(town.server.service.engine, code, town.server.service.clock.now())
    assert last(town.family) == said.replace(f"lời ghi: “{asked['note']}”", "lời ghi đã được xóa")
    assert next_(town.family).endswith("lời ghi đã được xóa")


def test_an_erased_declaration_is_not_found_any_more(town: Town):
    from engine.store.documents import erase

    code = town.submitted(CANARY)
    service = town.server.service
    assert town.auditor.make("/v1/cases/search", {"text": CANARY}).json()["items"] != []
    erase(service.engine, code, service.clock.now())
    assert town.auditor.make("/v1/cases/search", {"text": CANARY}).json()["items"] == []
    assert town.family.get(f"/v1/cases/{code}/declaration").json() == {"values": None}


# What a procedure does not read its office does not see


def _approved(town: Town) -> str:
    """A birth that is registered; police and social insurance have their work."""
    code = town.submitted(**in_a_home(HERE))
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    return code


def _office(town: Town, code: str, stage: str) -> str:
    return next(
        str(one["office"]) for one in town.auditor.get(f"/v1/cases/{code}").json()["stages"] if one["code"] == stage
    )


def test_an_office_sees_the_fields_that_its_procedure_reads_and_no_others(town: Town):
    code = _approved(town)
    insurer = town.officer(office=_office(town, code, "health_card"))
    seen = {
        who: set(client.get(f"/v1/cases/{code}/declaration").json()["values"])
        for who, client in (("registrar", town.officer()), ("insurer", insurer), ("family", town.family))
    }
    assert seen["registrar"] < seen["family"]
    assert "householder_id" in seen["family"] - seen["registrar"] - seen["insurer"]
    assert {"child_name", "applicant_name"} <= seen["registrar"] & seen["insurer"]


def test_an_office_is_told_of_the_papers_of_its_own_procedure(town: Town):
    code = _approved(town)
    insurer = town.officer(office=_office(town, code, "health_card"))
    stages = {
        client: {one["stage"] for one in client.get(f"/v1/cases/{code}/dossier").json()["papers"]}
        for client in (town.family, town.officer(), insurer)
    }
    assert stages[town.officer()] == {"birth_registration"}
    assert stages[insurer] <= {"health_card"}
    assert stages[town.family] > stages[town.officer()]


def test_an_office_sees_its_own_results_and_those_that_it_needs(town: Town):
    code = _approved(town)
    insurer = town.officer(office=_office(town, code, "health_card"))

    def results(client: Client) -> set[str]:
        return {name for one in client.get(f"/v1/cases/{code}").json()["stages"] for name in one["results"]}

    item = next(row["id"] for row in insurer.get("/v1/work-items").json()["items"] if row["case"] == code)
    claim = insurer.done(f"/v1/work-items/{item}/moves/claim", {})["claim"]
    card = {"claim": claim, "fields": {"insurance_number": "0112345678"}}
    insurer.done(f"/v1/work-items/{item}/moves/approve", card)
    assert {"birth_certificate", "health_card"} <= results(insurer)
    assert "health_card" not in results(town.officer())
    assert results(insurer) <= results(town.family)


def test_after_its_procedure_has_ended_an_office_sees_personal_data_for_some_days_and_no_longer(town: Town):
    code = _approved(town)
    town.advance(days=29)
    assert town.officer().get(f"/v1/cases/{code}").json()["facts"]
    town.advance(days=2)
    told = town.officer().get(f"/v1/cases/{code}").json()
    assert (told["facts"], told["known"], told["stages"][0]["results"]) == (None, None, None)
    refused = town.officer().get(f"/v1/cases/{code}/declaration")
    assert (refused.status_code, refused.json()["code"]) == (403, "not_permitted")
    assert town.family.get(f"/v1/cases/{code}").json()["facts"]


def test_the_words_of_another_office_are_not_for_this_one(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    asked = {"items": ["birth_notice"], "note": "riêng cho gia đình"}
    town.officer().done(f"/v1/work-items/{item}/moves/request_supplement", {"claim": claim, "fields": asked})
    bring = {"fields": {"papers": ["birth_notice"]}}
    town.family.done(f"/v1/cases/{code}/stages/birth_registration/supplement", bring)
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    police = town.officer(office=_office(town, code, "residence_registration"))
    told = {client: client.get(f"/v1/cases/{code}/timeline").text for client in (town.family, town.officer(), police)}
    assert [asked["note"] in text for text in told.values()] == [True, True, False]


def test_the_same_look_within_a_minute_is_one_and_each_tells_from_where_and_what_for(town: Town):
    code = town.submitted()
    for _ in range(3):
        town.officer().get(f"/v1/cases/{code}/dossier")
    town.supervisor().make("/v1/cases/search", {"text": "le bao an"}, Purpose="complaint")
    town.advance(minutes=2)
    town.officer().get(f"/v1/cases/{code}/dossier")
    told = town.family.get(f"/v1/cases/{code}/reads").json()["items"]
    assert [(one["operation"], one["office"], one["purpose"]) for one in told] == [
        ("case_dossier", REGISTRAR, ""),
        ("case_search", REGISTRAR, "complaint"),
        ("case_dossier", REGISTRAR, ""),
    ]


def test_looks_are_told_a_page_at_a_time(town: Town):
    code = town.submitted()
    for number in range(1, 6):
        town.officer(number).get(f"/v1/cases/{code}/dossier")
    pages, cursor = [], ""
    while cursor is not None:
        query = f"?limit=2&cursor={cursor}" if cursor else "?limit=2"
        page = town.family.get(f"/v1/cases/{code}/reads{query}").json()
        pages.append([one["subject"] for one in page["items"]])
        cursor = page["cursor"]
    assert [len(page) for page in pages] == [2, 2, 1]
    assert [one for page in pages for one in page] == [f"{REGISTRAR}.{number}" for number in range(1, 6)]


def test_after_it_was_erased_no_answer_shows_a_number_or_a_name_and_the_chain_holds(town: Town):
    from engine.store.documents import erase
    from engine.store.verify import first_fault

    code = town.submitted(CANARY, applicant_id=CANARY_ID)
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    numbers = (GIVEN["personal_id"], GIVEN["register_number"], GIVEN["register_book"])
    clients = (town.family, town.officer(), town.officer(office=POLICE), town.supervisor(), town.auditor)
    paths = ("", "/timeline", "/journal", "/dossier", "/declaration", "/reads")

    def told() -> str:
        answers = [client.get(f"/v1/cases/{code}{path}").text for client in clients for path in paths]
        found = [town.auditor.make("/v1/cases/search", {"text": text}).text for text in (CANARY, *numbers)]
        items = [town.officer(office=POLICE).make("/v1/work-items/search", {"text": text}).text for text in numbers]
        return "\n".join([*answers, *found, *items, town.auditor.get("/v1/events").text])

    before = told()
    assert all(f'"{word}"' in before for word in (CANARY, CANARY_ID, *numbers))
    erase(town.server.service.engine, code, town.server.service.clock.now())
    after = told()
    assert [word for word in ("Hoàng Yến", CANARY_ID, *numbers) if f'"{word}"' in after or f"“{word}”" in after] == []
    assert GIVEN["personal_id"] not in after
    assert first_fault(town.server.service.engine) is None
    police = town.officer(office=POLICE)  # nor does it come back with the words of somebody later
    item = town.item(code, "residence_registration")
    claim = police.done(f"/v1/work-items/{item}/moves/claim", {})["claim"]
    listed = next(
        one for one in police.get(f"/v1/work-items/{item}").json()["moves"] if one["move"] == "request_supplement"
    )
    asked = {"items": [listed["fields"][0]["choices"][0]["code"]], "note": "xin bổ sung"}
    police.done(f"/v1/work-items/{item}/moves/request_supplement", {"claim": claim, "fields": asked})
    assert GIVEN["personal_id"] not in told()
    again = town.submitted("Trẻ Khác")
    item, claim = town.claimed(again)
    refused = town.officer().make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert refused.status_code == 409  # what was given once is given to nobody else


def test_what_was_said_of_a_family_at_another_stage_is_not_in_the_sentences_of_the_timeline(town: Town):
    code = town.submitted(**in_a_home(HERE))
    said = {"by": "householder", "fields": {"householder_consent": "agreed"}}
    town.who("integrator").done(f"/v1/cases/{code}/stages/residence_registration/confirm", said)
    leader = town.who("leader", province=HANOI)
    lines = {client: client.get(f"/v1/cases/{code}/timeline").json()[-1]["what"] for client in (town.family, leader)}
    assert "đồng ý" in lines[town.family]
    assert lines[leader] == "Xác nhận"
    assert town.officer().get(f"/v1/cases/{code}/timeline").json()[-1]["what"] == "Xác nhận"
