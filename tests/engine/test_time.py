"""Time never steps back in a case, whoever carries out its commands and whatever their clock says."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from api.spec.core_world import packaged_offices, parameters
from engine.core.errors import ClockBehind
from engine.core.memory import MemoryStore, Store
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import opened
from engine.store.reading import last_at
from engine.store.store import SqlStore
from tests.engine.counter import Counter, at, law_on
from tests.engine.store.template import database

NOW, REG = at("2026-08-17T09:00"), "birth_registration"
SECOND, MICRO = dt.timedelta(seconds=1), dt.timedelta(microseconds=1)


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return MemoryStore() if request.param == "memory" else SqlStore(database(tmp_path / "journal.sqlite"))


def submitted(store: Store) -> Counter:
    counter = Counter(law_on("birth", "2026-07-01"), store=store)
    counter.submit(NOW)
    return counter


@pytest.mark.parametrize("behind", [MICRO, SECOND])
def test_a_clock_that_is_a_little_behind_takes_the_next_instant(store: Store, behind: dt.timedelta):
    counter = submitted(store)
    assert counter.claim(REG, NOW - behind).events[0].at == NOW + MICRO


def test_a_clock_that_is_more_behind_is_refused_with_both_instants(store: Store):
    counter = submitted(store)
    with pytest.raises(ClockBehind, match=r"02:00:00\+00:00: time does not go back") as refused:
        counter.claim(REG, NOW - SECOND - MICRO)
    assert refused.value.code == "clock_behind"
    assert [event.kind for event in store.events("H1")] == ["Submitted", "Offered"]


def test_two_commands_of_one_instant_stay_at_it(store: Store):
    assert submitted(store).claim(REG, NOW).events[0].at == NOW


def test_another_case_may_be_behind(store: Store):
    submitted(store)
    other = Counter(law_on("birth", "2026-07-01"), "H2", store)
    assert other.submit(NOW - dt.timedelta(hours=1)).events[0].at == NOW - dt.timedelta(hours=1)


def journal(path: Path) -> dt.datetime:
    """A file with a case, and when its last event was."""
    store = SqlStore(database(path))
    submitted(store)
    last = last_at(store.engine)
    store.close()
    assert last is not None
    return last


def test_a_service_whose_clock_is_before_the_last_event_does_not_start(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    last = journal(path)
    with pytest.raises(ClockBehind, match=r"--clock virtual@2026-08-17T02:00:00\+00:00"):
        Service(opened(path), parameters(), packaged_offices(), VirtualClock(last - 2 * SECOND))
    assert [one.name for one in tmp_path.iterdir()] == ["journal.sqlite"]


def test_a_service_whose_clock_is_a_little_behind_starts(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    last = journal(path)
    Service(opened(path), parameters(), packaged_offices(), VirtualClock(last - SECOND)).close()
