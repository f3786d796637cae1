"""Two want the same: one gets it, the other is told who was quicker; what is sent twice happens once."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

from api.spec import family
from tests.api.web.server import Server
from tests.api.web.town import GIVEN, REGISTRAR, Town, child, submission
from tests.engine.store.promises import check
from workflows.catalogue import in_force


def test_of_fifty_officers_one_gets_the_work_and_the_others_are_told_who(town: Town):
    item = town.item(town.submitted())
    clients = [town.officer(n) for n in range(1, 51)]
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda one: one.make(f"/v1/work-items/{item}/moves/claim", {}), clients))
    won = [n for n, one in enumerate(answers, 1) if one.status_code == 200]
    assert len(won) == 1
    lost = [one for one in answers if one.status_code == 409]
    assert len(lost) == 49
    for one in lost:
        now = one.json()["now"]
        assert (now["holder"], now["by"]) == (f"{REGISTRAR}.{won[0]}",) * 2
        assert now["state"] == "in_progress"
        assert dt.datetime.fromisoformat(now["at"]) == town.server.service.clock.now()
    check(town.server.service.engine)


def test_the_same_key_and_body_get_the_first_answer_again(town: Town):
    first = town.family.make("/v1/cases", submission(), key="submit-0001")
    again = town.family.make("/v1/cases", submission(), key="submit-0001")
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert town.auditor.get("/v1/cases").json()["items"][1:] == []


def test_the_first_answer_comes_again_after_the_case_has_gone_on(town: Town):
    item = town.item(town.submitted())
    officer = town.officer()
    first = officer.done(f"/v1/work-items/{item}/moves/claim", {}, key="claim-0001")
    officer.done(f"/v1/work-items/{item}/moves/approve", {"claim": 1, "fields": GIVEN})
    assert officer.done(f"/v1/work-items/{item}/moves/claim", {}, key="claim-0001") == first


def test_the_same_key_with_another_body_is_refused(town: Town):
    town.family.done("/v1/cases", submission(), key="submit-0001")
    refused = town.family.make("/v1/cases", submission("Ai khác"), key="submit-0001")
    assert (refused.status_code, refused.json()["code"]) == (422, "key_reused")


def test_a_key_of_somebody_else_is_another_key(town: Town):
    one = town.family.done("/v1/cases", submission(), key="submit-0001")
    other = town.who("citizen", "family.2").done("/v1/cases", submission(), key="submit-0001")
    assert one["case"] != other["case"]


def test_the_same_request_from_many_at_once_has_one_effect(town: Town):
    family = town.family
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: family.done("/v1/cases", submission(), key="submit-0001"), range(16)))
    assert all(one == answers[0] for one in answers)
    assert len(town.auditor.get("/v1/cases").json()["items"]) == 1


def test_a_bulk_with_its_key_and_other_items_is_refused_whole(town: Town):
    items = [town.item(town.submitted(child(n))) for n in range(2)]
    officer = town.officer()
    officer.done("/v1/work-items/moves", {"items": [{"id": items[0], "move": "claim"}]}, key="bulk-key-0001")
    other = {"items": [{"id": items[0], "move": "claim"}, {"id": items[1], "move": "claim"}]}
    refused = officer.make("/v1/work-items/moves", other, key="bulk-key-0001")
    assert (refused.status_code, refused.json()["code"]) == (422, "key_reused")
    assert officer.get(f"/v1/work-items/{items[1]}").json()["state"] == "offered"


def test_who_has_seen_an_older_state_is_told_so(town: Town):
    code = town.submitted()
    item = town.item(code)
    officer = town.officer()
    seen = officer.get(f"/v1/work-items/{item}").headers["ETag"]
    fine = officer.make(f"/v1/work-items/{item}/moves/claim", {}, **{"If-Match": seen})
    assert fine.status_code == 200
    stale = officer.make(f"/v1/work-items/{item}/moves/release", {"claim": 1}, **{"If-Match": seen})
    assert (stale.status_code, stale.json()["code"]) == (412, "precondition_failed")
    assert stale.json()["now"]["what"] == "Claimed"
    fresh = fine.headers["ETag"]
    assert officer.make(f"/v1/work-items/{item}/moves/release", {"claim": 1}, **{"If-Match": fresh}).status_code == 200


def test_a_late_client_with_an_old_claim_is_refused(town: Town):
    item, claim = town.claimed(town.submitted())
    officer = town.officer()
    officer.done(f"/v1/work-items/{item}/moves/release", {"claim": claim})
    assert officer.done(f"/v1/work-items/{item}/moves/claim", {})["claim"] == claim + 1
    late = officer.make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert (late.status_code, late.json()["code"]) == (409, "claim_lost")


def test_a_lease_that_lapses_is_a_release(town: Town):
    code = town.submitted()
    item = town.item(code)
    told = town.officer().done(f"/v1/work-items/{item}/moves/claim", {"fields": {"hours": 2}})
    assert told["lease_until"] == "2026-09-07T03:00:00Z"
    town.advance(hours=3)
    assert town.officer().get(f"/v1/work-items/{item}").json()["state"] == "offered"
    last = town.family.get(f"/v1/cases/{code}/timeline").json()[-1]
    assert (last["kind"], last["what"]) == ("Released", "Giữ việc quá lâu, việc về hàng chờ")


def test_a_renewed_lease_holds_and_is_no_event(town: Town):
    code = town.submitted()
    item = town.item(code)
    officer = town.officer()
    officer.done(f"/v1/work-items/{item}/moves/claim", {"fields": {"hours": 2}})
    town.advance(hours=1)
    n_events = len(town.family.get(f"/v1/cases/{code}/timeline").json())
    until = officer.done(f"/v1/work-items/{item}/renew", {"claim": 1, "hours": 3})["until"]
    assert until == "2026-09-07T07:00:00Z"  # over the noon break
    town.advance(hours=2, minutes=30)
    assert officer.get(f"/v1/work-items/{item}").json()["state"] == "in_progress"
    assert len(town.family.get(f"/v1/cases/{code}/timeline").json()) == n_events
    town.advance(hours=3)
    assert officer.get(f"/v1/work-items/{item}").json()["state"] == "offered"
    check(town.server.service.engine)


def test_a_renewal_sent_again_under_its_key_is_answered_as_the_first_time(town: Town):
    item, claim = town.claimed(town.submitted())
    officer, path = town.officer(), f"/v1/work-items/{item}/renew"
    first = officer.make(path, {"claim": claim, "hours": 30}, key="renewal-1")
    town.advance(hours=1)
    again = officer.make(path, {"claim": claim, "hours": 30}, key="renewal-1")
    assert again.json() == first.json()
    assert (first.headers.get("Idempotency-Replayed"), again.headers.get("Idempotency-Replayed")) == (None, "true")
    assert officer.make(path, {"claim": claim, "hours": 30}, key="renewal-2").json() != first.json()
    other = officer.make(path, {"claim": claim, "hours": 31}, key="renewal-1")
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    move = officer.make(f"/v1/work-items/{item}/moves/release", {"claim": claim}, key="renewal-1")
    assert (move.status_code, move.json()["code"]) == (422, "key_reused")
    check(town.server.service.engine)


def test_a_claim_that_is_not_theirs_is_not_renewed(town: Town):
    item, claim = town.claimed(town.submitted())
    refused = town.officer(2).make(f"/v1/work-items/{item}/renew", {"claim": claim, "hours": 3})
    assert (refused.status_code, refused.json()["code"]) == (409, "claim_lost")
    assert refused.json()["now"]["holder"] == f"{REGISTRAR}.1"


def test_a_second_verification_that_moves_no_deadline_is_accepted(server: Server, town: Town):
    chosen = ["death_registration", "residence_removal"]
    made = family.death("Trần Văn Tám", dt.date(2026, 9, 4), "Phường Ba Đình").command_data(
        in_force("death", dt.date(2026, 9, 7))
    )
    declared = {k: v.isoformat() if isinstance(v, dt.date) else v for k, v in made["declaration"].items()}
    code = town.family.done("/v1/cases", {"chain": "death", "chosen": chosen, "declaration": declared})["case"]
    officer, item = town.officer(), town.item(code, "death_registration")
    for claim in (1, 2):
        officer.done(f"/v1/work-items/{item}/moves/claim", {})
        officer.done(f"/v1/work-items/{item}/moves/request_verification", {"claim": claim})
        officer.done(f"/v1/work-items/{item}/moves/verify", {"fields": {"death_finding": "fit"}})
    check(server.service.engine)
