"""What a connection may take, and for how long: others are answered whatever strangers do with theirs."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api.web.problems import MEDIA
from tests.api.web.server import Server, identity, limited, serving
from tests.api.web.town import Town

GET = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
HALF_HEAD = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"
HALF_BODY = b"POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"


def rest(of: socket.socket) -> bytes:
    """All that comes until the other side closes."""
    found = b""
    try:
        while part := of.recv(65_536):
            found += part
    except ConnectionResetError:
        pass
    finally:
        of.close()
    return found


def problem(answer: bytes) -> Any:
    head, _, body = answer.partition(b"\r\n\r\n")
    assert MEDIA.encode() in head, answer
    assert b"nosniff" in head
    return json.loads(body)


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize("sent", [HALF_HEAD, HALF_BODY, b"GET"], ids=["head", "body", "three letters"])
def test_a_request_that_does_not_come_whole_in_time_is_refused(tmp_path: Path, sent: bytes):
    with serving(tmp_path / "x.sqlite", limits=limited(head_s=1, body_s=1)) as server:
        told = problem(rest(server.raw(sent)))
    assert (told["status"], told["code"]) == (408, "too_slow")


@pytest.mark.parametrize("sent", [b"", GET], ids=["nothing sent", "answered"])
def test_a_connection_over_which_nothing_comes_is_closed(tmp_path: Path, sent: bytes):
    with serving(tmp_path / "x.sqlite", limits=limited(head_s=1, idle_s=1)) as server:
        assert rest(server.raw(sent)).count(b"HTTP/1.1") == bool(sent)


def test_a_byte_now_and_then_keeps_no_connection(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", limits=limited(head_s=1)) as server:
        one = server.raw(HALF_HEAD)
        one.settimeout(0.2)
        for _ in range(30):
            try:
                one.sendall(b"X")
                answer = one.recv(65_536)
                break
            except TimeoutError:
                continue
        assert problem(answer)["code"] == "too_slow"
        one.close()


@pytest.mark.parametrize(
    "head",
    [
        b"X-A: " + b"a" * 40_000 + b"\r\n",
        b"".join(b"X-%d: a\r\n" % n for n in range(1_000)),
        b"X-A: " + b"a" * 20_000,  # and no end of it
    ],
    ids=["long", "many", "endless"],
)
def test_a_head_that_is_too_large_is_refused(server: Server, head: bytes):
    told = problem(rest(server.raw(HALF_HEAD + head + b"\r\n" if head.endswith(b"\n") else HALF_HEAD + head)))
    assert (told["status"], told["code"]) == (431, "head_too_large")


def test_a_long_address_is_part_of_the_head(server: Server):
    assert problem(rest(server.raw(b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n")))["code"] == "head_too_large"


def test_what_is_no_http_is_told_so(server: Server):
    told = problem(rest(server.raw(b"HELO there\r\n\r\n")))
    assert (told["status"], told["code"]) == (400, "http_unreadable")


def test_headers_after_the_body_are_not_kept(server: Server):
    trailers = b"".join(b"X-%d: a\r\n" % n for n in range(20_000))
    body = b"POST /v1/cases HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + trailers + b"\r\n"
    one = server.raw(body + GET.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
    answers = rest(one)
    assert answers.count(b"HTTP/1.1 401") == 1
    assert answers.count(b'{"status":"alive"}') == 1


def test_requests_sent_one_after_another_are_all_answered(server: Server):
    last = GET.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    assert rest(server.raw(GET * 20 + last)).count(b'{"status":"alive"}') == 21


def test_where_there_is_no_room_whoever_has_waited_longest_makes_it(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", limits=limited(connections=10)) as server:
        strangers = [server.raw(HALF_HEAD) for _ in range(30)]
        town = Town(server)
        assert town.submitted()
        assert b"200 OK" not in rest(strangers[0])  # it was ended: told so, where it was read before
        for one in strangers[1:]:
            one.close()


def test_one_address_takes_the_room_of_none_but_itself(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", limits=limited(connections_an_address=5)) as server:
        kept = server.raw(HALF_HEAD, source="127.0.0.2")
        strangers = [server.raw(HALF_HEAD) for _ in range(20)]
        assert b"200 OK" not in rest(strangers[0])
        kept.sendall(b"Connection: close\r\n\r\n")
        assert b"alive" in rest(kept)
        for one in strangers[1:]:
            one.close()


def test_a_proxy_that_is_named_may_have_more_connections(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", limits=limited(connections_an_address=2, proxies=("127.0.0.1",))) as server:
        kept = [server.raw(HALF_HEAD) for _ in range(8)]
        for one in kept:
            one.sendall(b"Connection: close\r\n\r\n")
            assert b"alive" in rest(one)


def test_where_everybody_is_at_work_another_one_is_told_so(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", limits=limited(connections=1)) as server:
        who = identity("leader", province="01")
        with server.client(who).stream("GET", "/v1/work-items/stream") as listening:
            assert listening.status_code == 200
            told = problem(rest(server.raw(GET)))
    assert (told["status"], told["code"]) == (503, "no_room")


def test_a_client_that_does_not_read_is_let_go(tmp_path: Path):
    with serving(tmp_path / "x.sqlite", limits=limited(reader_s=1)) as server:
        one = server.raw(b"GET /static/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n" * 20)
        assert within(10, lambda: not server.web.gate._here)
        one.close()


def test_room_is_free_again_when_a_connection_ends(server: Server):
    for one in [server.raw(HALF_BODY) for _ in range(20)]:
        one.close()
    assert within(5, lambda: not server.web.gate._here)
    assert not server.web.gate._waiting
    assert not server.web.gate._at


def test_a_body_that_has_not_come_when_the_service_stops_was_not_begun(tmp_path: Path):
    with serving(tmp_path / "x.sqlite") as server:
        one = server.raw(HALF_BODY)
        assert within(5, lambda: any(it.waits == "body_s" for it in server.web.gate._here))
        started = time.monotonic()
    told = problem(rest(one))
    assert (told["status"], told["code"]) == (503, "stopping")
    assert time.monotonic() - started < 5


def test_a_body_that_a_client_cuts_is_no_fault_of_ours(town: Town, server: Server):
    server.raw(HALF_BODY).close()
    assert within(5, lambda: any(status == 499 for _, _, status in server.app.state.n_requests))
    assert not any(status >= 500 for _, _, status in server.app.state.n_requests)
