"""What HTTP says beside bodies: methods, preconditions, names in the query, keys that are there twice."""

from __future__ import annotations

import pytest

from tests.api.web.server import Client
from tests.api.web.town import Town, submission


def test_a_name_in_the_query_that_nobody_knows_is_refused_by_its_name(town: Town) -> None:
    answer = town.family.get("/v1/cases", params={"limit": 5, "has_endet": "true"})
    assert (answer.status_code, answer.json()["code"]) == (422, "request_wrong")
    assert [one["field"] for one in answer.json()["faults"]] == ["query.has_endet"]
    assert town.family.get("/v1/cases", params={"limit": 5, "has_ended": "true"}).is_success


@pytest.mark.parametrize(
    ("body", "twice"),
    [
        ('{"chain": "birth", "chain": "death", "declaration": {}}', "body.chain"),
        ('{"chain": "birth", "declaration": {"child_name": "An", "child_name": "Bình"}}', "body.child_name"),
    ],
)
def test_a_key_that_a_body_has_twice_is_refused_by_its_name(town: Town, body: str, twice: str) -> None:
    headers = {"Content-Type": "application/json", "Idempotency-Key": "twice-0001"}
    answer = town.family.post("/v1/cases", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "request_wrong")
    assert [one["field"] for one in answer.json()["faults"]] == [twice]


def test_a_method_that_is_none_there_is_answered_with_those_that_are(town: Town) -> None:
    answer = town.family.request("PATCH", "/v1/cases")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, POST, HEAD"
    code = town.submitted()
    assert town.family.request("DELETE", f"/v1/cases/{code}").headers["allow"] == "GET, HEAD"


def test_head_is_a_get_without_its_body(town: Town) -> None:
    code = town.submitted()
    seen, head = town.family.get(f"/v1/cases/{code}"), town.family.head(f"/v1/cases/{code}")
    assert head.content == b""
    assert (head.status_code, head.headers["etag"]) == (200, seen.headers["etag"])
    assert head.headers["content-length"] == seen.headers["content-length"]
    assert town.family.head("/v1/cases/0000-0000-0000-0000").status_code == 404
    assert town.officer().head("/v1/work-items/stream").status_code == 405


def withdraws(client: Client, code: str, if_match: str) -> int:
    return client.make(f"/v1/cases/{code}/withdraw", {}, **{"If-Match": if_match}).status_code


@pytest.mark.parametrize(
    ("if_match", "status"),
    [
        ("*", 200),
        ('"{now}"', 200),
        ('"1", "{now}"', 200),
        ('W/"1", "{now}"', 200),
        ('"1"', 412),
        ('"1","2"', 412),
        ('W/"{now}"', 412),
        ("{now}", 422),
        ('"{now}";', 422),
    ],
)
def test_a_move_may_state_which_views_it_rests_on(town: Town, if_match: str, status: int) -> None:
    told = town.family.done("/v1/cases", submission())
    assert withdraws(town.family, told["case"], if_match.format(now=told["number"])) == status


def test_an_answer_that_was_given_before_is_marked(town: Town) -> None:
    first = town.family.make("/v1/cases", submission(), "submit-0001")
    again = town.family.make("/v1/cases", submission(), "submit-0001")
    assert first.json() == again.json()
    assert [one.headers.get("idempotency-replayed") for one in (first, again)] == [None, "true"]
    path = f"/v1/cases/{first.json()['case']}/withdraw"
    told = [town.family.make(path, {}, "withdraw-0001").headers.get("idempotency-replayed") for _ in range(2)]
    assert told == [None, "true"]
