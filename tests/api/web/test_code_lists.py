"""Closed lists of codes are resources: each with its source, in pages, and none that nobody has read."""

from __future__ import annotations

import re
from typing import Any

import pytest

from api.words.codes import LISTS
from tests.api.web.server import Client
from tests.api.web.town import GIVEN, Town
from workflows.catalogue import known
from workflows.law.portal_results import PORTAL_RESULTS, portal_result


@pytest.fixture
def stranger(town: Town) -> Client:
    return town.server.client(None)


def whole(client: Client, code: str, **query: str) -> list[dict[str, Any]]:
    """The list over all its pages."""
    found, cursor = [], None
    while True:
        page = client.get(f"/v1/codes/{code}", params=query | ({"cursor": cursor} if cursor else {})).json()
        found += page["items"]
        if (cursor := page["cursor"]) is None:
            return found


def test_each_list_says_whence_it_is_and_how_many_codes_it_has(stranger: Client):
    lists = {one["code"]: one for one in stranger.get("/v1/codes").json()}
    assert tuple(lists) == LISTS
    for code, one in lists.items():
        assert one["source"]
        told = whole(stranger, code)
        assert one["count"] == (len(told) or None)
        assert len({(row["code"], row["of"]) for row in told}) == len(told)


@pytest.mark.parametrize("code", ["ethnicities", "care_facilities"])
def test_of_what_nobody_has_read_no_list_is_made_up(stranger: Client, code: str):
    told = stranger.get(f"/v1/codes/{code}", headers={"Accept-Language": "en"}).json()
    assert (told["count"], told["status"], told["items"]) == (None, None, [])
    assert "no list was read" in told["source"]


def test_results_have_the_codes_of_the_portal_with_clause_and_status(stranger: Client):
    results = {one["code"]: one for one in whole(stranger, "results")}
    assert results["birth_certificate"]["portal_codes"] == ["KQ.G15.000031"]
    assert results["death_extract"]["portal_codes"] == ["KQ.G15.000034"]
    assert results["health_card"]["portal_codes"] == []  # none was read
    assert len(results["survivor_decision"]["portal_codes"]) == 3
    assert results["birth_certificate"]["of"] == "birth_registration"
    assert all(one["clause"] and one["status"] and one["editions"] for one in results.values())
    there = {one["code"]: one for one in whole(stranger, "portal_results")}
    assert (there["KQ.G15.000031"]["of"], there["KQ.G15.000031"]["status"]) == ("birth_certificate", "verified")


def test_procedures_have_their_numbers_on_the_portal_and_their_editions(stranger: Client):
    death = {one["code"]: one for one in whole(stranger, "procedures", of="death")}
    assert death["survivor_benefit"]["portal_codes"] == ["2.000821"]
    assert "death@2026-09-01" in death["survivor_benefit"]["editions"]
    assert {edition.partition("@")[0] for one in death.values() for edition in one["editions"]} == {"death"}


def test_offices_of_an_agency_come_in_pages_by_code(stranger: Client):
    told = whole(stranger, "offices", of="social_insurance")
    codes = [one["code"] for one in told]
    assert codes == sorted(codes)
    page = stranger.get("/v1/codes/offices", params={"of": "social_insurance", "limit": 2}).json()
    assert [one["code"] for one in page["items"]] == codes[:2]
    wrong = stranger.get("/v1/codes/offices", params={"of": "police", "cursor": page["cursor"]})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "cursor_wrong")


def test_an_unknown_list_gets_the_nearest(stranger: Client):
    refused = stranger.get("/v1/codes/ethnicity")
    assert (refused.status_code, refused.json()["code"]) == (404, "unknown")
    assert "ethnicities" in refused.json()["nearest"]


def test_a_list_that_was_kept_is_not_sent_again(stranger: Client):
    told = stranger.get("/v1/codes/results")
    assert told.headers["Cache-Control"] == "no-cache"
    for seen in (told.headers["ETag"], f'"0", W/{told.headers["ETag"]}', "*"):
        again = stranger.get("/v1/codes/results", headers={"If-None-Match": seen})
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", told.headers["ETag"])
    in_english = stranger.get("/v1/codes/results", headers={"Accept-Language": "en"})
    assert in_english.headers["ETag"] != told.headers["ETag"]
    assert stranger.get("/v1/codes/results", headers={"If-None-Match": '"0"'}).status_code == 200


def test_a_given_result_says_what_it_is_on_the_portal_where_that_is_known(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    stage = next(
        one for one in town.family.get(f"/v1/cases/{code}").json()["stages"] if one["code"] == "birth_registration"
    )
    assert set(stage["results"]) == {"birth_certificate", "personal_id"}
    assert {one["code"]: one["portal_code"] for one in stage["given"]} == {
        "birth_certificate": "KQ.G15.000031",
        "personal_id": None,
    }


def test_every_code_of_the_portal_is_written_as_there_and_of_a_result_that_is_given():
    given = {one.code for edition in known() for procedure in edition.procedures for one in procedure.results}
    for one in PORTAL_RESULTS:
        assert re.fullmatch(r"KQ\.G[0-9]{2}\.[0-9]{6}", one.code)
        assert one.of in given | {""}


def test_of_several_codes_that_a_result_may_have_none_is_told_as_the_one():
    assert portal_result("funeral_decision") is None
    assert portal_result("personal_id") is None
