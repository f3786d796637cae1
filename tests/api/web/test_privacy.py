"""Names and numbers of people stand in no address, log, error or figure; who saw them is on record."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest
import structlog

from api.web.serving import log_as_json
from tests.api.web.server import Client
from tests.api.web.town import GIVEN, HANOI, Town, declaration

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

    assert {last(client) for client in (town.family, town.officer())} == {f"{last(leader)}; lời ghi: “{asked['note']}”"}
    assert CANARY in next_(town.family)
    erase(town.server.service.engine, code, town.server.service.clock.now())
    assert last(town.family) == f"{last(leader)}; lời ghi đã được xóa"
    assert next_(town.family).endswith("lời ghi đã được xóa")


def test_an_erased_declaration_is_not_found_any_more(town: Town):
    from engine.store.documents import erase

    code = town.submitted(CANARY)
    service = town.server.service
    assert town.auditor.make("/v1/cases/search", {"text": CANARY}).json()["items"] != []
    erase(service.engine, code, service.clock.now())
    assert town.auditor.make("/v1/cases/search", {"text": CANARY}).json()["items"] == []
    assert town.family.get(f"/v1/cases/{code}/declaration").json() == {"values": None}
