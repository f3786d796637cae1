"""Who is told: where machines subscribe, what they are sent and in which order, and what happens where they fail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from api.web.destinations import Allowed
from engine.store import webhooks as stored
from engine.store.database import reading as opened_to_read
from engine.store.doctor import complaints
from tests.api.web.receiver import Receiver, receiving, until
from tests.api.web.server import Client, Server, account, identity, limited, serving
from tests.api.web.town import HANOI, HERE, REGISTRAR, THERE, Town, in_a_home
from workflows.law.neighbours import POPULATION_DB

NEIGHBOUR = POPULATION_DB.code


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


@pytest.fixture
def server(tmp_path: Path, receiver: Receiver) -> Iterator[Server]:
    """It retries at once, and twice."""
    allowed = Allowed((443,), frozenset({receiver.origin, "http://127.0.0.1:9"}), ())
    limits = replace(limited(webhook_s=2), destinations=allowed, retries=(0, 0))
    with serving(tmp_path / "journal.sqlite", limits=limits) as made:
        yield made
    engine = opened_to_read(made.path)
    assert [one.places for one in complaints(engine)] == []
    engine.dispose()


@pytest.fixture
def machine(town: Town) -> Client:
    """The system through which householders sign in."""
    return town.who("integrator", "integrator.1")


def subscribed(machine: Client, receiver: Receiver, code: str = "all", *kinds: str) -> str:
    """The secret of a new webhook."""
    answer = machine.put(f"/v1/webhooks/{code}", json={"url": f"{receiver.origin}/{code}", "kinds": list(kinds)})
    assert answer.is_success, answer.text
    return str(answer.json()["secret"])


def moved(town: Town, n: int = 1) -> str:
    """A case of a family in another's home, whose registration an officer has claimed and released so many times."""
    code = town.submitted(**in_a_home(HERE))
    for _ in range(n):
        item, claim = town.claimed(code)
        town.officer().done(f"/v1/work-items/{item}/moves/release", {"claim": claim, "fields": {"note": "để sau"}})
    return code


def shown(machine: Client, code: str) -> list[Any]:
    return [one for one in machine.get("/v1/events").json()["events"] if one["case"] == code]


def waiting(machine: Client, code: str = "all") -> tuple[int, int]:
    told = machine.get(f"/v1/webhooks/{code}").json()
    return told["n_waiting"], told["n_dead"]


# What is told


def test_a_receiver_is_told_what_the_feed_shows_the_machine_signed_and_in_order(
    town: Town, machine: Client, receiver: Receiver
):
    secret = subscribed(machine, receiver)
    code = moved(town)
    until(lambda: len(receiver.got) >= 5)
    for one in receiver.got:
        assert Verifier(secret).verify(one.body, dict(one.headers)) == one.told
    assert [one.told["data"] for one in receiver.got] == shown(machine, code)
    until(lambda: waiting(machine) == (0, 0))


def test_what_is_sent_is_a_cloud_event_whose_id_is_that_of_the_delivery(
    town: Town, machine: Client, receiver: Receiver
):
    subscribed(machine, receiver, "ended", "Submitted")
    code = town.submitted(**in_a_home(HERE))
    until(lambda: receiver.got)
    (got,) = receiver.got
    origin = town.server.service.origin
    assert got.path == "/ended"
    assert got.headers["Content-Type"] == "application/cloudevents+json"
    event, sealed = shown(machine, code)[0], town.auditor.get(f"/v1/cases/{code}/journal").json()[0]
    assert got.headers["webhook-id"] == got.told["id"] == sealed["hash"]
    assert got.told == {
        "specversion": "1.0",
        "id": sealed["hash"],
        "source": f"urn:lienthong:{origin}",
        "type": "lienthong.Submitted",
        "subject": code,
        "time": event["at"],
        "datacontenttype": "application/json",
        "dataschema": "urn:lienthong:event:1",
        "data": event,
    }


def test_a_machine_is_told_of_no_case_that_does_not_ask_it(town: Town, machine: Client, receiver: Receiver):
    subscribed(machine, receiver)
    town.submitted()  # nobody's consent is wanted
    asking = moved(town)
    until(lambda: len(receiver.got) >= 5)
    assert {one.told["subject"] for one in receiver.got} == {asking}


def test_a_machine_of_a_province_is_told_of_no_other(server: Server, town: Town, receiver: Receiver):
    who = identity("integrator", "integrator.1")
    machine = server.client(who, registered=account(who)._replace(province=HANOI))
    subscribed(machine, receiver)
    there = town.submitted(commune=THERE, **in_a_home(THERE))
    here = town.submitted(commune=HERE, by=town.who("citizen", "family.2"), **in_a_home(HERE))
    until(lambda: receiver.numbers(here))
    assert receiver.numbers(there) == []


def test_what_happened_before_somebody_subscribed_is_not_told(town: Town, machine: Client, receiver: Receiver):
    code = moved(town)
    subscribed(machine, receiver)
    town.claimed(code)
    until(lambda: receiver.got)
    assert [one.told["data"]["kind"] for one in receiver.got] == ["Claimed"]


def test_a_machine_that_is_let_go_is_told_nothing_more_nor_what_waits(
    server: Server, town: Town, machine: Client, receiver: Receiver
):
    receiver.answers = lambda got: 500
    subscribed(machine, receiver)
    moved(town)
    until(lambda: waiting(machine) == (5, 1))
    receiver.got.clear()
    server.service.people.register(account(identity("integrator", "integrator.1")), "", is_active=False)
    until(lambda: not server.service.webhooks.open)
    moved(town)
    assert stored.waiting(server.service.engine) == {}
    assert receiver.got == []


# Where it fails


@pytest.mark.parametrize("status", [300, 302, 400, 410, 429, 500, 503])
def test_nothing_but_a_status_of_two_hundred_to_two_hundred_ninety_nine_acknowledges(
    town: Town, machine: Client, receiver: Receiver, status: int
):
    receiver.answers = lambda got: status
    subscribed(machine, receiver)
    code = moved(town)
    until(lambda: waiting(machine) == (5, 1))
    assert receiver.numbers(code) == [1, 1, 1]  # the first and two retries, and nothing that follows it
    (letter,) = machine.get("/v1/dead-letters").json()["items"]
    assert (letter["webhook"], letter["failure"], letter["tries"]) == ("all", f"status_{status}", 3)
    assert letter["n_behind"] == 4
    assert letter["event"] == shown(machine, code)[0]


def test_a_delivery_that_fails_comes_again_as_it_was_before_what_follows(
    town: Town, machine: Client, receiver: Receiver
):
    failed = set[str]()

    def second(got: Any) -> int:
        if got.told["id"] in failed:
            return 200
        failed.add(got.told["id"])
        return 500

    receiver.answers = second
    subscribed(machine, receiver)
    code = moved(town)
    until(lambda: waiting(machine) == (0, 0) and len(receiver.got) >= 10)
    assert receiver.numbers(code) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
    assert len({one.body for one in receiver.got}) == 5


def test_a_slow_or_a_dead_receiver_holds_up_neither_others_nor_the_service(
    town: Town, machine: Client, receiver: Receiver
):
    with receiving() as slow:
        slow.slow_s = 1.0
        places = town.server.app.state.destinations
        places._allowed = replace(places._allowed, origins=places._allowed.origins | {slow.origin})
        subscribed(machine, slow, "slow")
        machine.put("/v1/webhooks/dead", json={"url": "http://127.0.0.1:9/"})
        subscribed(machine, receiver)
        codes = [moved(town) for _ in range(3)]
        until(lambda: all(receiver.numbers(code) == [1, 2, 3, 4, 5] for code in codes))
        assert waiting(machine, "slow")[0] > 0


def test_a_receiver_that_takes_too_long_has_not_acknowledged(server: Server, machine: Client, receiver: Receiver):
    receiver.slow_s = 3.0
    subscribed(machine, receiver, "all", "Submitted")
    Town(server).submitted(**in_a_home(HERE))
    until(lambda: waiting(machine) == (1, 1))
    assert machine.get("/v1/dead-letters").json()["items"][0]["failure"] == "timeout"


def test_an_endless_answer_is_not_read(town: Town, machine: Client, receiver: Receiver):
    receiver.content = b"x" * 10_000_000
    subscribed(machine, receiver)
    code = moved(town)
    until(lambda: receiver.numbers(code) == [1, 2, 3, 4, 5])
    until(lambda: waiting(machine) == (0, 0))


# Dead letters


def test_resending_sends_dead_letters_and_what_waits_behind_them_in_order(
    town: Town, machine: Client, receiver: Receiver
):
    receiver.answers = lambda got: 500
    subscribed(machine, receiver)
    codes = [moved(town), moved(town)]
    until(lambda: waiting(machine)[1] == 2)
    receiver.got.clear()
    receiver.answers = lambda got: 200
    told = machine.post("/v1/webhooks/all/resend")
    assert told.is_success
    until(lambda: waiting(machine) == (0, 0))
    assert [receiver.numbers(code) for code in codes] == [[1, 2, 3, 4, 5]] * 2
    assert machine.post("/v1/webhooks/all/resend").json()["n_dead"] == 0


def test_dead_letters_are_listed_page_by_page_for_the_machine_and_for_auditors_of_the_place(
    town: Town, machine: Client, receiver: Receiver
):
    receiver.answers = lambda got: 500
    subscribed(machine, receiver)
    codes = {moved(town), town.submitted(commune=THERE, by=town.who("citizen", "family.2"), **in_a_home(THERE))}
    until(lambda: waiting(machine)[1] == 2)
    first = machine.get("/v1/dead-letters?limit=1").json()
    second = machine.get(f"/v1/dead-letters?limit=1&cursor={first['cursor']}").json()
    assert {one["event"]["case"] for one in first["items"] + second["items"]} == codes
    assert second["cursor"] is None
    assert len(town.auditor.get("/v1/dead-letters").json()["items"]) == 2
    near = town.who("auditor", "auditor.2", province=HANOI).get("/v1/dead-letters").json()["items"]
    assert {one["event"]["office"] for one in near} == {""}
    assert len(near) == 1
    other = town.who("integrator", "other.1").get("/v1/dead-letters").json()
    assert other == {"items": [], "cursor": None}


# Secrets


def test_a_secret_is_told_once(machine: Client, receiver: Receiver):
    assert subscribed(machine, receiver).startswith("whsec_")
    again = machine.put("/v1/webhooks/all", json={"url": receiver.origin}).json()
    assert again["secret"] is None
    assert again["url"] == receiver.origin
    assert [one["secret"] for one in machine.get("/v1/webhooks").json()] == [None]


def test_after_a_rotation_both_secrets_sign_until_the_old_one_ends(
    server: Server, town: Town, machine: Client, receiver: Receiver
):
    old = subscribed(machine, receiver, "all", "Submitted")
    made = machine.done("/v1/webhooks/all/rotate", None, key="rotate-1")
    new = made["secret"]
    assert new != old
    ends = dt.datetime.fromisoformat(made["old_secret_until"]) - dt.datetime.now(dt.UTC)
    assert dt.timedelta(hours=23) < ends <= dt.timedelta(days=1)
    town.submitted(**in_a_home(HERE))
    until(lambda: receiver.got)
    for secret in (old, new):
        Verifier(secret).verify(receiver.got[0].body, dict(receiver.got[0].headers))
    newest = server.service.webhooks.rotate("integrator.1", "all", overlap_s=0).secret
    town.submitted(by=town.who("citizen", "family.2"), **in_a_home(HERE))
    until(lambda: len(receiver.got) == 2)
    Verifier(newest).verify(receiver.got[1].body, dict(receiver.got[1].headers))
    for secret in (old, new):
        with pytest.raises(WebhookVerificationError):
            Verifier(secret).verify(receiver.got[1].body, dict(receiver.got[1].headers))


def test_the_same_rotation_sent_again_is_one(machine: Client, receiver: Receiver):
    subscribed(machine, receiver)
    first = machine.make("/v1/webhooks/all/rotate", None, key="rotate-1")
    again = machine.make("/v1/webhooks/all/rotate", None, key="rotate-1")
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    assert machine.done("/v1/webhooks/all/rotate", None, key="rotate-2")["secret"] != first.json()["secret"]
    late = machine.done("/v1/webhooks/all/rotate", None, key="rotate-1")  # of two rotations back: nothing is rotated
    assert late == first.json()


def test_a_lost_answer_is_told_again_under_its_key_with_its_secret(machine: Client, receiver: Receiver):
    body, headers = {"url": receiver.origin, "kinds": []}, {"Idempotency-Key": "subscribe-1"}
    first, again = (machine.put("/v1/webhooks/all", json=body, headers=headers) for _ in range(2))
    assert again.json() == first.json()
    assert again.json()["secret"]
    assert again.headers["Idempotency-Replayed"] == "true"
    other = machine.put("/v1/webhooks/all", json={**body, "kinds": ["Submitted"]}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    ended = machine.delete("/v1/webhooks/all", headers={"Idempotency-Key": "end-00001"})
    again = machine.delete("/v1/webhooks/all", headers={"Idempotency-Key": "end-00001"})
    assert (again.status_code, again.json()) == (200, ended.json())
    assert machine.delete("/v1/webhooks/all", headers={"Idempotency-Key": "end-00002"}).status_code == 404


# What is subscribed


def test_an_ended_webhook_is_told_nothing_and_may_be_made_anew(town: Town, machine: Client, receiver: Receiver):
    first = subscribed(machine, receiver)
    receiver.answers = lambda got: 500
    moved(town)
    until(lambda: waiting(machine)[1] == 1)
    assert machine.delete("/v1/webhooks/all").is_success
    assert machine.get("/v1/webhooks").json() == machine.get("/v1/dead-letters").json()["items"] == []
    assert machine.delete("/v1/webhooks/all").json()["code"] == "webhook_unknown"
    assert subscribed(machine, receiver) != first
    assert waiting(machine) == (0, 0)


def test_a_machine_has_its_own_webhooks_alone(town: Town, machine: Client, receiver: Receiver):
    subscribed(machine, receiver)
    other = town.who("integrator", "other.1")
    assert other.get("/v1/webhooks").json() == []
    for answer in (
        other.get("/v1/webhooks/all"),
        other.delete("/v1/webhooks/all"),
        other.make("/v1/webhooks/all/rotate", None),
        other.make("/v1/webhooks/all/resend", None),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "webhook_unknown")


def test_a_machine_that_may_not_read_the_feed_is_not_told_of_it(server: Server, receiver: Receiver):
    who = identity("integrator", "narrow.1")
    narrow = server.client(who, registered=account(who)._replace(operations="webhook_put"))
    answer = narrow.put("/v1/webhooks/all", json={"url": receiver.origin})
    assert (answer.status_code, answer.json()["code"]) == (403, "not_permitted")


def test_a_webhook_that_was_another_systems_is_made_anew(server: Server, machine: Client, receiver: Receiver):
    """What waits for a system is not told to another."""
    first = subscribed(machine, receiver)
    told = account(identity("integrator", "integrator.1"))._replace(system=NEIGHBOUR)
    server.service.people.register(told, "")
    assert subscribed(machine, receiver) not in (first, "None")
    assert [one.stands_for for one in server.service.webhooks.open] == [f"neighbour:{NEIGHBOUR}"]


def test_an_unknown_kind_of_event_is_told_the_nearest(machine: Client, receiver: Receiver):
    told = machine.put("/v1/webhooks/all", json={"url": receiver.origin, "kinds": ["Aproved"]}).json()
    assert (told["code"], told["name"], told["nearest"][0]) == ("data_wrong", "kinds", "Approved")


# Messages to those who are told outside


def messages(server: Server, recipient: str) -> list[tuple[str, bool]]:
    """The messages to that recipient, and whether each is done."""
    with server.service.engine.connect() as connection:
        query = "SELECT recipient, done_at IS NOT NULL FROM outbox WHERE kind = 'message' AND recipient = ?"
        rows = connection.exec_driver_sql(query, (recipient,))
        return [(one, bool(is_done)) for one, is_done in rows]


def asked(server: Server) -> list[tuple[str, bool]]:
    """Those to the population database."""
    return messages(server, f"neighbour:{NEIGHBOUR}")


def wait_for_it(town: Town) -> str:
    """A case whose officer has asked the population database."""
    code = town.submitted()
    item, claim = town.claimed(code)
    fields = {"neighbour": NEIGHBOUR}
    town.officer().done(f"/v1/work-items/{item}/moves/wait_for_neighbour", {"claim": claim, "fields": fields})
    return code


def test_a_message_without_a_subscriber_is_read_here_at_once(server: Server, town: Town):
    wait_for_it(town)
    assert asked(server) == [(f"neighbour:{NEIGHBOUR}", True)]


def test_a_message_to_a_system_that_is_told_outside_is_done_when_that_has_acknowledged_it(
    server: Server, town: Town, receiver: Receiver
):
    receiver.answers = lambda got: 500
    system = town.who("integrator", NEIGHBOUR)
    subscribed(system, receiver)
    wait_for_it(town)
    until(lambda: waiting(system)[1] == 1)
    assert asked(server) == [(f"neighbour:{NEIGHBOUR}", False)]
    receiver.answers = lambda got: 200
    assert system.post("/v1/webhooks/all/resend").is_success
    until(lambda: asked(server) == [(f"neighbour:{NEIGHBOUR}", True)])


def test_an_agencys_system_is_told_of_its_office_whose_messages_are_done_then(
    server: Server, town: Town, receiver: Receiver
):
    system = town.who("agency_system", f"{REGISTRAR}.system", REGISTRAR)
    receiver.answers = lambda got: 500
    subscribed(system, receiver)
    here, there = town.submitted(), town.submitted(commune=THERE, by=town.who("citizen", "family.2"))
    until(lambda: waiting(system)[1] == 1)
    assert set(messages(server, f"office:{REGISTRAR}")) == {(f"office:{REGISTRAR}", False)}
    receiver.answers = lambda got: 200
    assert system.post("/v1/webhooks/all/resend").is_success
    until(lambda: waiting(system) == (0, 0))
    assert set(messages(server, f"office:{REGISTRAR}")) == {(f"office:{REGISTRAR}", True)}
    assert [one.told["data"] for one in receiver.got[-len(shown(system, here)) :]] == shown(system, here)
    assert receiver.numbers(there) == []


def test_a_message_that_no_webhook_of_its_system_hears_of_is_read_here(server: Server, town: Town, receiver: Receiver):
    system = town.who("integrator", NEIGHBOUR)
    subscribed(system, receiver, "few", "CaseEnded")
    wait_for_it(town)
    until(lambda: asked(server) == [(f"neighbour:{NEIGHBOUR}", True)])
    assert receiver.got == []


@pytest.mark.parametrize("has_another", [False, True])
def test_a_message_is_read_here_once_nobody_outside_is_to_be_told_of_it(
    server: Server, town: Town, receiver: Receiver, has_another: bool
):
    receiver.answers = lambda got: 500
    system = town.who("integrator", NEIGHBOUR)
    subscribed(system, receiver)
    if has_another:
        subscribed(system, receiver, "other")
    wait_for_it(town)
    until(lambda: waiting(system)[1] == 1)
    assert system.delete("/v1/webhooks/all").is_success
    assert asked(server) == [(f"neighbour:{NEIGHBOUR}", not has_another)]
    if has_another:
        assert system.delete("/v1/webhooks/other").is_success
        assert asked(server) == [(f"neighbour:{NEIGHBOUR}", True)]


def test_the_service_tells_how_much_waits_and_how_many_tries_failed(town: Town, machine: Client, receiver: Receiver):
    receiver.answers = lambda got: 500
    subscribed(machine, receiver)
    moved(town)
    until(lambda: waiting(machine) == (5, 1))
    lines = town.auditor.get("/metrics").text.splitlines()
    assert {"lienthong_webhooks_waiting 5.0", "lienthong_webhooks_dead 1.0"} <= set(lines)
    assert 'lienthong_webhooks_tries_total{outcome="failed"} 3.0' in lines


def test_many_who_wait_are_found_by_their_index_alone(server: Server, machine: Client, receiver: Receiver):
    subscribed(machine, receiver)
    told = server.service.webhooks.open[0]
    plans = list[str]()
    from sqlalchemy import event

    @event.listens_for(server.service.engine, "before_cursor_execute", retval=True)
    def explained(_c: Any, cursor: Any, statement: str, values: Any, *_: Any) -> tuple[str, Any]:
        if "outbox" in statement and statement.startswith("SELECT"):
            cursor.execute(f"EXPLAIN QUERY PLAN {statement}", values)
            plans.extend(row[-1] for row in cursor.fetchall())
        return statement, values

    stored.due(server.service.engine, told, dt.datetime.now(dt.UTC), 10)
    stored.waiting(server.service.engine)
    assert plans
    assert [one for one in plans if "SCAN outbox" in one and "ix_outbox_told" not in one] == []
