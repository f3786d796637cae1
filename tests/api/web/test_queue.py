"""The officer's queue: what is in it, in which order, how it is searched, and who gets what."""

from __future__ import annotations

import datetime as dt
import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from api.spec import family
from tests.api.web.server import Client, Server, identity
from tests.api.web.town import ELSEWHERE, GIVEN, HERE, NEAR, POLICE, REGISTRAR, THERE, Town, child
from workflows.catalogue import in_force

DAYS = {"from_on": "2026-09-07", "until_on": "2026-09-08"}


def ids(page: dict[str, object]) -> list[str]:
    return [str(row["id"]) for row in page["items"]]  # type: ignore[attr-defined,index]


def test_a_queue_is_sorted_by_legal_time_left_and_its_count_equals_the_list(town: Town):
    codes = []
    for n in range(5):
        codes.append(town.submitted(child(n)))
        town.advance(minutes=7)
    told = town.officer().get("/v1/work-items").json()
    assert [row["case"] for row in told["items"]] == codes
    assert told["count"] == len(codes)
    due = [row["due_at"] for row in told["items"]]
    assert due == sorted(due)


def test_pages_tell_every_work_item_once(town: Town):
    codes = {town.submitted(child(n)) for n in range(7)}
    seen: list[str] = []
    cursor = None
    while True:
        asked = {"limit": 3, **({"cursor": cursor} if cursor else {})}
        page = town.officer().get("/v1/work-items", params=asked).json()
        seen += [row["case"] for row in page["items"]]
        assert page["count"] == 7
        cursor = page["cursor"]
        if cursor is None:
            break
    assert len(seen) == 7
    assert set(seen) == codes


def test_ones_own_write_is_in_the_next_answer(town: Town):
    for n in range(20):
        code = town.submitted(child(n))
        assert code in {row["case"] for row in town.officer().get("/v1/work-items?limit=200").json()["items"]}
        item, _ = town.claimed(code)
        mine = town.officer().get("/v1/work-items", params={"mine": True, "limit": 200}).json()
        assert item in ids(mine)


def test_a_queue_is_narrowed_by_state_procedure_and_who_holds_the_work(town: Town):
    one, two = town.submitted("Trẻ một"), town.submitted("Trẻ hai")
    item, _ = town.claimed(one)
    officer = town.officer()
    assert ids(officer.get("/v1/work-items?state=in_progress").json()) == [item]
    assert [row["case"] for row in officer.get("/v1/work-items?state=offered").json()["items"]] == [two]
    assert officer.get("/v1/work-items?procedure=health_card").json()["count"] == 0
    assert town.officer(2).get("/v1/work-items?mine=true").json()["count"] == 0


def test_work_at_risk_and_overdue_is_told_apart(town: Town):
    town.submitted()
    officer = town.officer()
    assert officer.get("/v1/work-items?at_risk=true").json()["count"] == 1
    assert officer.get("/v1/work-items?overdue=true").json()["count"] == 0
    town.advance(days=2)
    assert officer.get("/v1/work-items?at_risk=true").json()["count"] == 0
    late = officer.get("/v1/work-items?overdue=true").json()
    assert late["count"] == 1
    assert late["items"][0]["is_overdue"]


def test_a_search_inside_the_queue_needs_no_accents(town: Town):
    code, _ = town.submitted("Đặng Thị Ánh"), town.submitted("Trần Văn Bình")
    officer = town.officer()
    for text in ("đặng ánh", "dang thi anh", "ANH DANG", code, "Đặng"):
        found = officer.make("/v1/work-items/search", {"text": text}).json()
        assert [row["case"] for row in found["items"]] == [code], text
        assert found["count"] == 1
    assert officer.make("/v1/work-items/search", {"text": "nobody"}).json()["count"] == 0


def test_a_search_finds_a_personal_id_that_was_declared_or_given(town: Town):
    code = town.submitted(applicant_id="001090099999")
    officer = town.officer()
    assert officer.make("/v1/work-items/search", {"text": "001090099999"}).json()["count"] == 1
    item, claim = town.claimed(code)
    officer.done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    police = town.supervisor(POLICE)
    assert police.make("/v1/work-items/search", {"text": GIVEN["personal_id"]}).json()["count"] == 1
    assert police.make("/v1/cases/search", {"text": GIVEN["personal_id"]}).json()["items"][0]["code"] == code


@pytest.mark.parametrize(
    ("number", "words"),
    [("012345678", ("012345678", "012 345 678")), ("c1234567", ("C1234567", "c1234567", "C 1234567"))],
)
def test_a_search_finds_an_old_card_and_a_passport_and_no_part_of_one(town: Town, number: str, words: tuple[str, ...]):
    declared = family.death("Phạm Văn Dũng", dt.date(2026, 9, 5), HERE).command_data(
        in_force("death", dt.date(2026, 9, 7))
    )["declaration"]
    told = {"chain": "death", "declaration": {**declared, "deceased_id": number}}
    code = town.family.done("/v1/cases", told)["case"]
    town.submitted()
    for text in words:
        assert [one["code"] for one in town.auditor.make("/v1/cases/search", {"text": text}).json()["items"]] == [code]
        found = town.officer().make("/v1/work-items/search", {"text": text}).json()["items"]
        assert [one["case"] for one in found] == [code]
    assert town.auditor.make("/v1/cases/search", {"text": words[0][:-1]}).json()["items"] == []
    assert town.officer().make("/v1/work-items/search", {"text": words[0][:-1]}).json()["items"] == []


def test_cases_are_found_by_the_beginning_of_a_name(town: Town):
    code = town.submitted("Đặng Thị Ánh")
    town.submitted("Trần Văn Bình")
    found = town.auditor.make("/v1/cases/search", {"text": "dang thi"}).json()["items"]
    assert [one["code"] for one in found] == [code]
    by_code = town.auditor.make("/v1/cases/search", {"text": code}).json()["items"]
    assert [one["code"] for one in by_code] == [code]
    assert town.officer().make("/v1/work-items/search", {"text": "\u0301"}).json()["items"] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("H’Hen Niê", ("H'Hen Niê", "H’Hen Niê", "h hen nie", "hhen", "hen nie", "HEN")),
        ("Y-Blim Kbuôr", ("Y-Blim", "y blim kbuor", "yblim", "blim")),
        (
            "Nguyễn Thị Hoà",
            ("nguyễn thị hòa", "Nguyễn Thị Hoà", "nguyen thi hoa", "NGUYE\u0302\u0303N THI\u0323 HOA\u0300"),
        ),
        ("Đỗ Thuý", ("do thuy", "ĐỖ THÚY", "đỗ thuý")),
    ],
)
def test_a_name_is_found_by_every_usual_way_of_writing_it(town: Town, name: str, words: tuple[str, ...]):
    code = town.submitted(name)
    town.submitted("Trần Văn Bình")
    for text in words:
        found = town.auditor.make("/v1/cases/search", {"text": text}).json()["items"]
        assert [one["code"] for one in found] == [code], text
        queue = town.officer().make("/v1/work-items/search", {"text": text}).json()
        assert [row["case"] for row in queue["items"]] == [code], text


def test_a_case_is_found_once_whatever_number_of_its_names_match_and_pages_are_full(town: Town):
    same = {"applicant_name": "Nguyễn Văn Hải", "father_name": "Nguyễn Văn Hải"}
    codes = [town.submitted(f"Nguyễn Văn Hải {one}", **same) for one in ("An", "Bình", "Châu", "Dũng", "Em")]
    pages, cursor = [], None
    while True:
        asked = {"text": "nguyen van hai", "limit": 2, **({"cursor": cursor} if cursor else {})}
        page = town.auditor.make("/v1/cases/search", asked).json()
        pages.append([one["code"] for one in page["items"]])
        cursor = page["cursor"]
        if cursor is None:
            break
    assert [len(page) for page in pages] == [2, 2, 1]
    assert sorted(code for page in pages for code in page) == sorted(codes)


def test_a_work_item_is_found_by_its_number_also_with_zeros_before_it(town: Town):
    item = town.item(town.submitted())
    code, _, number = item.rpartition("~")
    assert town.officer().get(f"/v1/work-items/{code}~00{number}").json()["id"] == item


def test_no_office_sees_the_queue_of_another(town: Town):
    town.submitted()
    assert town.officer(office=ELSEWHERE).get("/v1/work-items").json()["count"] == 0
    refused = town.officer(office=ELSEWHERE).get("/v1/work-items", params={"office": REGISTRAR})
    assert (refused.status_code, refused.json()["code"]) == (404, "item_unknown")


def test_many_moves_have_each_their_own_result(town: Town):
    items = [town.item(town.submitted(child(n))) for n in range(3)]
    town.officer(2).done(f"/v1/work-items/{items[1]}/moves/claim", {})
    bulk = {"items": [{"id": item, "move": "claim"} for item in items]}
    told = town.officer().done("/v1/work-items/moves", bulk, key="bulk-key-0001")["results"]
    assert [one["done"] is not None for one in told] == [True, False, True]
    assert told[1]["problem"]["code"] == "claim_lost"
    assert told[1]["problem"]["now"]["holder"] == f"{REGISTRAR}.2"
    again = town.officer().done("/v1/work-items/moves", bulk, key="bulk-key-0001")["results"]
    assert [one["done"] for one in again] == [one["done"] for one in told]


def test_a_key_that_came_with_another_body_does_nothing_even_where_its_first_move_had_failed(town: Town):
    items = [town.item(town.submitted(child(n))) for n in range(4)]
    first = [{"id": items[0], "move": "approve"}, {"id": items[0], "move": "claim"}]
    told = town.officer().done("/v1/work-items/moves", {"items": first}, key="bulk-key-0002")["results"]
    assert [one["done"] is not None for one in told] == [False, True]
    for other in ([items[1], items[2]], [items[3]]):
        body = {"items": [{"id": item, "move": "claim"} for item in other]}
        refused = town.officer().make("/v1/work-items/moves", body, key="bulk-key-0002")
        assert (refused.status_code, refused.json()["code"]) == (422, "key_reused")
    held = [town.auditor.get(f"/v1/work-items/{item}").json()["state"] for item in items]
    assert held == ["in_progress", "offered", "offered", "offered"]
    assert town.officer().done("/v1/work-items/moves", {"items": first}, key="bulk-key-0002")["results"] == told


def test_of_two_bodies_that_come_at_once_under_one_key_one_is_done_and_the_other_is_not(town: Town):
    for turn in range(4):
        items = [town.item(town.submitted(child(10 * turn + n))) for n in range(4)]
        bodies = [
            {"items": [{"id": items[0], "move": "approve"}, {"id": items[1], "move": "claim"}]},
            {"items": [{"id": items[2], "move": "claim"}, {"id": items[3], "move": "claim"}]},
        ]
        clients = [town.officer(), Client(town.server.base, identity("officer", f"{REGISTRAR}.1", REGISTRAR))]
        with ThreadPoolExecutor(2) as pool:
            answers = list(
                pool.map(lambda one, body, key: one.make("/v1/work-items/moves", body, key=key), clients, bodies,
                         [f"bulk-key-race-{turn}"] * 2)
            )  # fmt: skip
        refused = [place for place, one in enumerate(answers) if one.status_code == 422]
        states = [town.auditor.get(f"/v1/work-items/{item}").json()["state"] for item in items]
        assert len(refused) == 1
        assert (
            states
            == (["offered", "in_progress", "offered", "offered"], ["offered", "offered", *["in_progress"] * 2])[
                1 - refused[0]
            ]
        )


def test_a_supervisor_gives_work_to_another_officer(town: Town):
    item, claim = town.claimed(town.submitted())
    supervisor = town.supervisor()
    for subject in (f"{REGISTRAR}.1", f"{REGISTRAR}.2"):
        body = {"office": REGISTRAR, "label": "công chức hộ tịch"}
        assert supervisor.put(f"/v1/officers/{subject}", json=body).is_success
    done = supervisor.done(f"/v1/work-items/{item}/reassign", {"officer": f"{REGISTRAR}.2"}, key="reassign-0001")
    assert town.officer().get(f"/v1/work-items/{item}").json()["holder"] == f"{REGISTRAR}.2"
    late = town.officer().make(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert (late.status_code, late.json()["code"]) == (409, "claim_lost")
    again = supervisor.done(f"/v1/work-items/{item}/reassign", {"officer": f"{REGISTRAR}.2"}, key="reassign-0001")
    assert again == done
    last = json.loads(town.auditor.get(f"/v1/cases/{done['case']}/journal").json()[-1]["text"])
    assert (last["actor"], last["data"]["assigned_by"]) == (f"{REGISTRAR}.2", f"{REGISTRAR}.supervisor")


def test_work_is_given_through_its_own_work_item_and_no_older_one(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    asked = {"claim": claim, "fields": {"items": ["birth_notice"]}}
    town.officer().done(f"/v1/work-items/{item}/moves/request_supplement", asked)
    brought = {"fields": {"papers": ["birth_notice"]}}
    town.family.done(f"/v1/cases/{code}/stages/birth_registration/supplement", brought)
    newer, _ = town.claimed(code)
    assert newer != item
    late = town.supervisor().make(f"/v1/work-items/{item}/reassign", {"officer": town.registered(2)})
    assert (late.status_code, late.json()["code"]) == (409, "move_not_allowed")
    assert town.officer().get(f"/v1/work-items/{newer}").json()["holder"] == f"{REGISTRAR}.1"


def test_a_substitute_works_the_queue_of_the_absent_within_the_dates(town: Town):
    code = town.submitted()
    supervisor, substitute = town.supervisor(), town.officer(office=NEAR)
    assert substitute.get("/v1/work-items").json()["count"] == 0
    told = {"absent": town.registered(), "substitute": town.registered(1, NEAR), **DAYS}
    made = supervisor.done("/v1/substitutions", told, key="substitute-1")
    assert supervisor.done("/v1/substitutions", told, key="substitute-1") == made
    assert [row["case"] for row in substitute.get("/v1/work-items").json()["items"]] == [code]
    assert substitute.done(f"/v1/work-items/{town.item(code)}/moves/claim", {})["state"] == "in_progress"
    town.advance(days=3)
    assert substitute.get("/v1/work-items").json()["count"] == 0
    assert [one["code"] for one in supervisor.get("/v1/substitutions").json()] == [made["code"]]


def test_a_substitution_that_is_called_off_ends_at_once(town: Town):
    town.submitted()
    supervisor, substitute = town.supervisor(), town.officer(office=NEAR)
    told = {"absent": town.registered(), "substitute": town.registered(1, NEAR), **DAYS}
    made = supervisor.done("/v1/substitutions", told)
    assert substitute.get("/v1/work-items").json()["count"] == 1
    assert supervisor.delete(f"/v1/substitutions/{made['code']}").json()["ended_at"] is not None
    assert substitute.get("/v1/work-items").json()["count"] == 0


def test_a_substitute_may_do_what_the_absent_one_may_and_no_more(town: Town):
    item, _ = town.claimed(town.submitted())
    boss = town.supervisor(NEAR)
    told = {"absent": town.registered(), "substitute": town.registered("supervisor", NEAR, "supervisor"), **DAYS}
    town.supervisor().done("/v1/substitutions", told)
    assert boss.get("/v1/work-items").json()["count"] == 1
    assert boss.make(f"/v1/work-items/{item}/reassign", {"officer": town.registered(2)}).status_code == 404
    body = {"office": REGISTRAR, "label": "x", "role": "supervisor"}
    assert boss.put(f"/v1/officers/{REGISTRAR}.7", json=body).status_code == 404
    assert boss.make("/v1/substitutions", told).status_code == 404


@pytest.mark.parametrize(
    ("substitute", "days"),
    [
        ("citizen.1", {}),
        ("nobody", {}),
        (f"{NEAR}.1", {"from_on": "2026-08-01", "until_on": "2026-08-02"}),
    ],
)
def test_only_an_officer_stands_in_and_on_days_to_come(town: Town, substitute: str, days: dict[str, str]):
    town.registered(1, NEAR)
    told = {"absent": town.registered(), "substitute": substitute, **DAYS, **days}
    assert town.supervisor().make("/v1/substitutions", told).json()["code"] == "data_wrong"


def test_a_substitution_sent_many_times_at_once_is_one(town: Town):
    told = {"absent": town.registered(), "substitute": town.registered(1, NEAR), **DAYS}
    supervisor = town.supervisor()
    with ThreadPoolExecutor(16) as threads:
        sent = [threads.submit(supervisor.make, "/v1/substitutions", told, "one-key-for-all") for _ in range(16)]
        answers = [one.result() for one in sent]
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["code"] for answer in answers}) == 1


def test_all_that_is_missing_is_told_at_once_with_clause_and_the_citizens_date(town: Town):
    code = town.submitted()
    item, claim = town.claimed(code)
    officer = town.officer()
    moves = officer.get(f"/v1/work-items/{item}").json()["moves"]
    wanted = next(one for one in moves if one["move"] == "request_supplement")
    papers = [one["code"] for one in wanted["fields"][0]["choices"]][:2]
    officer.done(f"/v1/work-items/{item}/moves/request_supplement", {"claim": claim, "fields": {"items": papers}})
    told = town.family.get(f"/v1/cases/{code}/dossier").json()
    assert [one["code"] for one in told["requests"][0]["items"]] == papers
    assert dt.datetime.fromisoformat(told["requests"][0]["until"]) > town.server.service.clock.now()
    assert all(one["clause"] for one in (*told["papers"], *told["requests"][0]["items"]))


def test_counts_equal_lists_whatever_many_do_at_once(server: Server, town: Town):
    codes = [town.submitted(child(n)) for n in range(12)]
    items = [town.item(code) for code in codes]
    clients = [town.officer(n) for n in range(1, 5)]

    def work(n: int) -> None:
        for item in items[n::4]:
            clients[n].make(f"/v1/work-items/{item}/moves/claim", {})
            page = clients[n].get("/v1/work-items?limit=200&state=in_progress").json()
            assert page["count"] == len(page["items"])
            clients[n].make(f"/v1/work-items/{item}/moves/release", {"claim": 1})

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert town.officer().get("/v1/work-items?state=offered").json()["count"] == 12


def test_families_elsewhere_have_their_own_office(town: Town):
    town.submitted(commune=THERE)
    assert town.officer().get("/v1/work-items").json()["count"] == 0
