"""Huge, malformed, slow and hostile requests get a problem document, and the server goes on."""

from __future__ import annotations

import json
import socket

import httpx
import pytest

from tests.api.web.server import Server
from tests.api.web.town import Town


def _raw(town: Town, body: bytes) -> httpx.Response:
    return town.family.post("/v1/cases", content=body, headers={"Content-Type": "application/json"})


HOSTILE: list[tuple[str, bytes]] = [
    ("no JSON", b"\xff\xfe\x00"),
    ("nothing", b""),
    ("a list", b"[]"),
    ("a number", b"1"),
    ("deep", b'{"chain":"birth","declaration":' + b"[" * 20_000 + b"]" * 20_000 + b"}"),
    ("a NUL", json.dumps({"chain": "birth\0", "declaration": {}}).encode()),
    ("a lone surrogate", b'{"chain": "birth", "declaration": {"child_name": "\\ud800"}}'),
    ("a long number", b'{"chain": "birth", "declaration": {"copies": ' + b"9" * 10_000 + b"}}"),
    ("no number", b'{"chain": "birth", "declaration": {"copies": NaN}}'),
    ("many keys", json.dumps({"chain": "birth", "declaration": {str(n): n for n in range(5_000)}}).encode()),
    ("twice the key", b'{"chain": "birth", "chain": "death", "declaration": {}}'),
    ("markup", json.dumps({"chain": "birth", "declaration": {"<script>": "</script>"}}).encode()),
    ("wrong types", json.dumps({"chain": 1, "declaration": [], "papers": "x", "chosen": {}}).encode()),
]


@pytest.mark.parametrize(("what", "body"), HOSTILE, ids=[what for what, _ in HOSTILE])
def test_a_hostile_body_gets_a_problem_and_the_server_goes_on(what: str, body: bytes, town: Town):
    answer = _raw(town, body)
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.json()["code"]
    assert town.submitted()


@pytest.mark.parametrize(
    "path",
    [
        "/v1/work-items?cursor=" + "A" * 600,
        "/v1/work-items?cursor=" + "AAAA",
        "/v1/work-items?limit=0",
        "/v1/work-items?limit=100000",
        "/v1/work-items?state=%00",
        "/v1/cases/%00",
        "/v1/cases/" + "x" * 5_000,
        "/v1/work-items/x~99999999999999999999",
        "/v1/due?chain=birth&stage=health_card&received=" + "9" * 39,
        "/v1/events?after=99999999999999999999999",
        "/v1/editions/birth/9999-99-99",
    ],
)
def test_a_hostile_address_gets_a_problem(path: str, town: Town):
    answer = town.auditor.get(path)
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.json()["code"]


def test_a_slow_request_keeps_nobody_waiting(town: Town, server: Server):
    host, port = server.base.removeprefix("http://").split(":")
    slow = [socket.create_connection((host, int(port))) for _ in range(50)]
    for one in slow:
        one.sendall(
            b"POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
        )
    assert town.submitted()
    for one in slow:
        one.close()
    assert town.submitted()
