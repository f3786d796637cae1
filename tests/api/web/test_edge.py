"""How often a caller may ask, headers of every answer, ids of requests, and what the log tells."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from structlog.testing import capture_logs

from api.web.limits import FILE, Rate, address_key, load
from api.web.rates import Rates, TooOften
from api.words.library import Library
from engine.service.clock import WallClock
from tests.api.web.server import ISSUER, Server, identity, limited, serving
from tests.api.web.test_guard import within
from tests.api.web.town import Town
from workflows.errors import DataFileError

SLOW = Rate(at_once=3, a_second=0.01)  # type: ignore[arg-type]  # none comes back while a test runs


def slow(caller: Rate = SLOW, address: Rate = SLOW) -> dict[str, Rate]:
    return {"token": caller, "address": address}


MANY = Rate(10_000, 10_000)


def test_who_asks_too_often_is_told_when_to_come_again(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", WallClock(), limits=limited(slow(address=MANY))) as server:
        caller = server.client(identity("auditor"))
        answers = [caller.get("/v1/cases") for _ in range(5)]
        other = server.client(identity("auditor", "auditor.2")).get("/v1/cases")
    assert [one.status_code for one in answers] == [200, 200, 200, 429, 429]
    assert answers[-1].json()["code"] == "too_often"
    assert 80 <= int(answers[-1].headers["Retry-After"]) <= 100
    assert other.status_code == 200


def test_a_new_token_brings_no_more_requests(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", WallClock(), limits=limited(slow(address=MANY))) as server:
        caller, statuses = server.client(None), []
        server.token(identity("auditor"))
        for n in range(5):
            token = ISSUER.token(identity("auditor"), 1_000 + n)
            statuses.append(caller.get("/v1/cases", headers={"Authorization": f"Bearer {token}"}).status_code)
    assert statuses == [200, 200, 200, 429, 429]


def test_an_address_that_asks_too_often_is_told_in_its_language(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", WallClock(), limits=limited(slow(caller=MANY))) as server:
        answers = [server.client(None, "en").get("/healthz") for _ in range(4)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429]
    assert answers[-1].json()["title"] == "Too many requests"


@pytest.mark.parametrize(
    ("proxies", "statuses"), [((), [200, 200, 200, 429]), (("127.0.0.1",), [200] * 4)], ids=["stranger", "proxy"]
)
def test_an_address_is_told_by_a_proxy_that_is_named_and_by_nobody_else(
    tmp_path: Path, proxies: tuple[str, ...], statuses: list[int]
):
    limits = limited(slow(caller=MANY), proxies)
    with serving(tmp_path / "x.sqlite", WallClock(), limits=limits) as server:
        caller = server.client(None)
        asked = [caller.get("/healthz", headers={"X-Forwarded-For": f"10.0.0.{n}"}).status_code for n in range(4)]
    assert asked == statuses


def test_a_client_behind_a_proxy_cannot_make_up_addresses(tmp_path: Path):
    limits = limited(slow(caller=MANY), ("127.0.0.1",))
    with serving(tmp_path / "x.sqlite", WallClock(), limits=limits) as server:
        caller = server.client(None)
        told = [caller.get("/healthz", headers={"X-Forwarded-For": f"1.1.1.{n}, 10.0.0.7"}) for n in range(4)]
    assert [one.status_code for one in told] == [200, 200, 200, 429]


def test_a_bucket_fills_with_time_and_not_over():
    now = [0.0]
    rates = Rates(Rate(at_once=2, a_second=1), 10, lambda: now[0])
    for at, n_taken in ((0.0, 2), (1.0, 1), (100.0, 2)):
        now[0] = at
        for _ in range(n_taken):
            rates.take("one")
        with pytest.raises(TooOften):
            rates.take("one")


def test_buckets_are_no_more_than_their_bound():
    rates = Rates(SLOW, 100)
    for n in range(1_000):
        rates.take(str(n))
    assert len(rates) == 100


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("10.0.0.1", "10.0.0.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:10.0.0.1", "10.0.0.1"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unknown", "unknown"),
        ("a:b", "a:b"),
    ],
)
def test_an_address_of_ipv6_is_counted_by_its_network(address: str, key: str):
    assert address_key(address) == key


FAULTS = {
    '[bound.head_s]\nmost = 0\nreason = { vi = "a", en = "a" }\n': "line 2: “most” must be from 1 to 1000000000",
    "[bound.head_s]\nmost = 5\n": "line 1: the key “reason” is missing",
    "[bound.heads]\nmost = 5\n": "line 1: no key “heads” here; nearest: head_s",
    '[bound.head_s]\nmost = "5"\nreason = { vi = "a", en = "a" }\n': "line 2: “most” must be a whole number",
    '[rate.token]\nat_once = 5\nreason = { vi = "a", en = "a" }\n': "line 1: the key “a_second” is missing",
    '[proxies]\naddresses = ["proxy.example"]\n': "line 2: “addresses”: “proxy.example” is no address and no network",
    "[proxies]\naddresses = [1]\n": "line 2: “addresses”: “1” is no address",
    "bound = 1\n": "“bound” must be a table",
}


@pytest.mark.parametrize("text", FAULTS, ids=lambda text: FAULTS[text][:40])
def test_a_fault_in_the_limits_is_told_with_its_place(tmp_path: Path, text: str):
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        load(tmp_path)
    assert str(tmp_path / FILE) in refused.value.say("en")
    assert FAULTS[text] in refused.value.say("en")


def test_a_folder_changes_the_rows_that_it_names(tmp_path: Path):
    text = '[bound.head_s]\nmost = 3\nreason = { vi = "mạng nhanh", en = "a fast network" }\n'
    text += '[proxies]\naddresses = ["10.0.0.0/24"]\n'
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    own, packaged = load(Library(tmp_path).folder), load()
    assert (own.bounds.head_s, own.proxies) == (3, ("10.0.0.0/24",))
    assert own.bounds.body_s == packaged.bounds.body_s
    assert own.rates == packaged.rates


@pytest.fixture
def log() -> Iterator[list[Any]]:
    """The lines of the log, of every level."""
    before = structlog.get_config()["wrapper_class"]
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(0))
    with capture_logs() as lines:
        yield lines
    structlog.configure(wrapper_class=before)


HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
}


@pytest.mark.parametrize("path", ["/v1/cases", "/v1/procedures", "/healthz", "/readyz", "/nowhere", "/openapi.json"])
def test_every_answer_says_that_nobody_keeps_frames_or_guesses_at_it(town: Town, path: str):
    answer = town.auditor.get(path)
    assert {name: answer.headers.get_list(name) for name in HEADERS} == {name: [told] for name, told in HEADERS.items()}


def test_the_documentation_runs_its_own_script_and_no_other(town: Town):
    answer = town.auditor.get("/docs")
    policy = answer.headers["content-security-policy"]
    (script,) = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)
    digest = hashlib.sha256(script.encode()).digest()
    assert f"'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert "'unsafe-inline'" not in policy.partition("script-src")[2].partition(";")[0]
    assert "frame-ancestors 'none'" in policy
    assert not re.search(r"(src|href)=\"(https?:)?//", answer.text)


@pytest.mark.parametrize("path", ["/v1/cases/", "/docs/", "/static", "/v1/work-items/"])
def test_no_answer_leads_to_the_host_that_a_request_names(town: Town, path: str):
    answer = town.auditor.get(path, headers={"Host": "evil.example"}, follow_redirects=False)
    assert answer.status_code == 404
    assert "evil" not in str(answer.headers) + answer.text


@pytest.mark.parametrize("asked", ["abc-123", "4bf92f3577b34da6", "a" * 64])
def test_a_sound_id_of_a_request_is_taken(town: Town, asked: str, log: list[Any]):
    answer = town.auditor.get("/v1/cases", headers={"X-Request-Id": asked})
    assert answer.headers["X-Request-Id"] == asked
    assert within(5, lambda: asked in {line.get("request_id") for line in log})  # it is written after the answer


@pytest.mark.parametrize("asked", ["", "a b", "a" * 65, '"quoted"', "<b>", "é"])
def test_an_id_that_is_not_sound_is_made_anew(town: Town, asked: str):
    answer = town.auditor.get("/nowhere", headers={"X-Request-Id": asked.encode()})
    assert re.fullmatch(r"[0-9a-f]{16}", answer.headers["X-Request-Id"])


def test_a_trace_goes_to_the_log_where_it_is_one(town: Town, log: list[Any]):
    trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    town.auditor.get("/v1/cases", headers={"traceparent": trace})
    town.auditor.get("/v1/cases", headers={"traceparent": "x" * 55})
    assert within(5, lambda: [line.get("traceparent") for line in log if line["event"] == "request"] == [trace, None])


# Ready


def test_it_is_ready_while_a_write_is_on_the_disk(server: Server):
    assert server.client(None).get("/readyz").json() == {"status": "ready"}
    assert Path(f"{server.path}-wal").stat().st_size > 0


def test_it_is_not_ready_while_nothing_can_be_written(server: Server, log: list[Any]):
    server.service.store._cursor.execute("PRAGMA query_only=ON")
    answer = server.client(None).get("/readyz")
    assert (answer.status_code, answer.json()["code"]) == (503, "not_ready")
    assert server.client(None).get("/healthz").status_code == 200
    (trouble,) = [line for line in log if line["event"] == "trouble"]
    assert (trouble["code"], str(server.path) in trouble["says"]) == ("store_unusable", True)


def test_it_is_not_ready_where_the_disk_has_no_room(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", limits=limited(free_bytes=2**60)) as server:
        assert server.client(None).get("/readyz").status_code == 503


def test_it_is_ready_again_once_it_can_write(server: Server, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("engine.service.readiness.EVERY_S", 0)
    server.service.store._cursor.execute("PRAGMA query_only=ON")
    assert server.client(None).get("/readyz").status_code == 503
    server.service.store._cursor.execute("PRAGMA query_only=OFF")
    assert server.client(None).get("/readyz").status_code == 200


def test_a_clock_is_not_moved_where_there_is_no_calendar(town: Town):
    for to in ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00", "2033-01-01T00:00:00+07:00"):
        answer = town.auditor.make("/dev/clock/advance", {"to": to})
        assert (answer.status_code, answer.json()["code"]) == (422, "beyond_horizon")
    assert town.submitted()
