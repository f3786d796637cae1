"""Instants in the journal: the same text on every machine, and none without a zone."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator

import pytest

from engine.core.events import Event
from engine.core.journal import canonical, instant_text, plain
from engine.core.payloads import Claimed
from tests.engine.counter import Counter, law_on
from workflows.errors import InstantNaive
from workflows.law.states import Role, Verb
from workflows.time.calendar import VN

NAIVE = dt.datetime(2026, 8, 17, 9, 0)
AWARE = NAIVE.replace(tzinfo=VN)


@pytest.fixture(params=["Asia/Ho_Chi_Minh", "America/New_York"], autouse=True)
def zone_of_the_machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def claimed(until: dt.datetime) -> Event:
    return Event("H1", 3, Verb.CLAIM, AWARE, "officer", Role.OFFICER, "x", data=Claimed(lease_until=until))


def test_an_instant_has_one_text_whatever_the_zone_of_the_machine():
    assert instant_text(AWARE) == "2026-08-17T02:00:00.000000+00:00"
    assert '"lease_until":"2026-08-17T02:00:00.000000+00:00"' in canonical(claimed(AWARE))


@pytest.mark.parametrize("value", [NAIVE, {"lease_until": NAIVE}, (NAIVE,), Claimed(lease_until=NAIVE)])
def test_an_instant_without_zone_has_no_text(value: object):
    with pytest.raises(InstantNaive, match="2026-08-17 09:00:00 has no zone"):
        plain(value)


def test_an_event_that_tells_an_instant_without_zone_is_named():
    with pytest.raises(
        InstantNaive, match=r"event 3 of case H1 \(Claimed\) would tell the instant 2026-08-17 09:00:00"
    ):
        canonical(claimed(NAIVE))


def test_a_declared_local_time_makes_the_same_request_in_every_zone_of_the_machine(monkeypatch: pytest.MonkeyPatch):
    counter = Counter(law_on("death", "2026-07-01"))
    first = counter.submit(AWARE, {"died_at": dt.datetime(2026, 8, 12, 4, 30)}, key="k")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    assert counter.submit(AWARE, {"died_at": dt.datetime(2026, 8, 12, 4, 30)}, key="k") is first
