"""What HTTP says beside bodies: methods, preconditions, names in the query, keys that are there twice."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.api.web.server import Client
from tests.api.web.town import REGISTRAR, Town, child, submission
from workflows.time.calendar import VN


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


def test_a_name_that_is_twice_in_the_query_is_refused_where_it_counts_once(town: Town) -> None:
    refused = town.officer().get("/v1/work-items?chain=birth&limit=1&chain=death")
    assert (refused.status_code, refused.json()["code"]) == (422, "request_wrong")
    assert [one["field"] for one in refused.json()["faults"]] == ["query.chain"]
    due = "/v1/due?chain=birth&stage=birth_registration&received=2026-08-21T15:30&fact=birth_evidence%3Dnotice"
    several = town.family.get(f"{due}&fact=mother_known%3Dtrue")
    assert several.json().get("faults") is None


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


# Lists


def listed(client: Client, path: str, **query: str | dt.date) -> list[str]:
    """The cases of all pages, one row a page."""
    found, cursor = [], None
    while True:
        answer = client.get(
            path,
            params={
                **{name: str(one) for name, one in query.items()},
                "limit": 1,
                **({"cursor": cursor} if cursor else {}),
            },
        )
        assert answer.is_success, answer.text
        found += [one.get("case", one.get("code")) for one in answer.json()["items"]]
        if (cursor := answer.json()["cursor"]) is None:
            return found


def test_a_queue_is_told_the_latest_first_too(town: Town) -> None:
    codes = [town.submitted(child(n)) for n in range(3)]
    town.advance(days=1)
    codes.append(town.submitted("Lê Gia Hân"))
    first = listed(town.officer(), "/v1/work-items", sort="due")
    assert sorted(first) == sorted(codes)
    assert listed(town.officer(), "/v1/work-items", sort="-due") == first[::-1]
    assert listed(town.officer(), "/v1/work-items", sort="-opened")[0] == codes[-1]


def test_lists_are_narrowed_by_days_of_viet_nam(town: Town) -> None:
    first = town.submitted()
    town.advance(days=1)
    second = town.submitted("Lê Gia Hân")
    today, tomorrow = "2026-09-07", "2026-09-08"
    family, officer = town.family, town.officer()
    assert listed(family, "/v1/cases", submitted_until=today) == [first]
    assert listed(family, "/v1/cases", submitted_from=tomorrow) == [second]
    assert listed(family, "/v1/cases", submitted_from=today, submitted_until=tomorrow) == sorted([first, second])
    due = {one["case"]: one["due_at"] for one in officer.get("/v1/work-items").json()["items"]}
    last = {code: dt.datetime.fromisoformat(at).astimezone(VN).date() for code, at in due.items()}
    assert last[first] < last[second]
    assert listed(officer, "/v1/work-items", due_until=last[first]) == [first]
    assert listed(officer, "/v1/work-items", due_from=last[second]) == [second]
    assert family.get("/v1/cases", params={"submitted_from": "9999-12-31"}).status_code == 422


def test_what_is_put_again_under_its_key_undoes_nothing_that_came_between(town: Town) -> None:
    path, body = f"/v1/officers/{REGISTRAR}.7", {"office": REGISTRAR, "role": "officer", "label": "công chức"}
    first = town.supervisor().put(path, json=body, headers={"Idempotency-Key": "put-00001"})
    ended = town.supervisor().put(path, json={**body, "is_active": False}, headers={"Idempotency-Key": "put-00002"})
    again = town.supervisor().put(path, json=body, headers={"Idempotency-Key": "put-00001"})
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    known = {one["subject"]: one for one in town.supervisor().get("/v1/officers").json()}
    assert known[f"{REGISTRAR}.7"]["until_at"] == ended.json()["until_at"] is not None


def test_who_has_the_answer_of_now_is_told_just_that(town: Town) -> None:
    code = town.submitted()
    seen = town.family.get(f"/v1/cases/{code}")
    again = town.family.get(f"/v1/cases/{code}", headers={"If-None-Match": f'"0-0", W/{seen.headers["etag"]}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", seen.headers["etag"])
    assert town.family.get(f"/v1/cases/{code}", headers={"If-None-Match": '"0-0"'}).json() == seen.json()


def test_what_changes_without_an_event_has_another_tag_and_the_same_number(town: Town) -> None:
    code = town.submitted()
    seen = town.family.get(f"/v1/cases/{code}").headers["etag"]
    receiver = town.who("receiver", f"{REGISTRAR}.receiver", REGISTRAR)
    receiver.done(f"/v1/cases/{code}/numbers", {"system": "national_portal", "number": "G22.99.08-260817-0007"})
    changed = town.family.get(f"/v1/cases/{code}", headers={"If-None-Match": seen})
    assert (changed.status_code, changed.headers["etag"] != seen) == (200, True)
    assert withdraws(town.family, code, seen) == 200


def test_a_queue_that_is_the_same_a_minute_later_is_not_sent_again(town: Town) -> None:
    town.submitted()
    seen = town.officer().get("/v1/work-items")
    town.advance(minutes=1)
    again = town.officer().get("/v1/work-items", headers={"If-None-Match": seen.headers["etag"]})
    assert again.status_code == 304
    town.submitted()
    assert town.officer().get("/v1/work-items", headers={"If-None-Match": seen.headers["etag"]}).status_code == 200


@pytest.mark.parametrize("of", ["timeline", "journal"])
def test_what_happened_is_told_in_parts_that_make_the_whole(town: Town, of: str) -> None:
    code = town.submitted()
    town.claimed(code)
    path = f"/v1/cases/{code}/{of}"
    whole = town.family.get(path).json()
    assert len(whole) > 2
    first = town.family.get(path, params={"limit": 2}).json()
    rest = town.family.get(path, params={"after": first[-1]["number"]}).json()
    assert (len(first), first + rest) == (2, whole)
    assert town.family.get(path, params={"after": whole[-1]["number"]}).json() == []
