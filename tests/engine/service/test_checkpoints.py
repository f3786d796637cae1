"""What a service has written comes under a signed checkpoint each minute, and all of it when it stops."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import OKPKey

from api.spec.core_world import packaged_offices, parameters
from api.web.seal import KeySeal
from engine.service import checkpoints
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.checkpoints import Checkpoint, last_told
from engine.store.database import opened, reading
from engine.store.head import Head
from engine.store.people import Registered
from engine.store.verify import first_fault, rows
from tests.api.web.server import START
from tests.api.web.town import child, declaration
from tests.engine.store.template import database

SEAL = KeySeal(OKPKey.generate_key("Ed25519"))


def served(engine: Any, now: dt.datetime = START) -> Service:
    return Service(engine, parameters(), packaged_offices(), VirtualClock(now), seal=SEAL)


def submit(service: Service, number: int) -> None:
    chosen = sorted(service.laws.today("birth").edition.choices[0].procedures)
    told = {"chosen": chosen, "declaration": declaration(child(number)), "papers": ()}
    service.commands.submit("birth", f"family.{number}", told)


def closed_with(path: Path, *numbers: int) -> Checkpoint:
    """The last checkpoint of a service that took these submissions and stopped."""
    service = served(opened(path) if path.exists() else database(path))
    for number in numbers:
        submit(service, number)
    service.close()
    engine = reading(path)
    found = last_told(engine)
    assert first_fault(engine, seal=SEAL) is None
    engine.dispose()
    return found


def test_a_service_that_stops_leaves_all_events_and_records_under_a_checkpoint(tmp_path: Path):
    found = closed_with(tmp_path / "journal.sqlite", 1, 2)
    engine, head = reading(tmp_path / "journal.sqlite"), Head(0, "0" * 64)
    for row in rows(engine):
        head = head.after(row.position, row.hash)
    engine.dispose()
    assert (found.n_events, found.head) == head
    assert (found.number, found.n_records, found.at) == (1, 2, "2026-09-07T01:00:00.000000+00:00")


def test_a_checkpoint_goes_on_from_the_one_before_it(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    first, second = closed_with(path, 1), closed_with(path, 2)
    assert (second.number, second.origin) == (2, first.origin)
    assert second.n_events == 2 * first.n_events


def test_where_nothing_happened_there_is_no_new_checkpoint(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    first = closed_with(path, 1)
    assert closed_with(path) == first


def test_what_is_no_event_comes_under_a_checkpoint_too(tmp_path: Path):
    service = served(database(tmp_path / "journal.sqlite"))
    service.people.register(Registered(subject="a.1", office="a", label="An", role="officer"), "boss")
    service.close()
    engine = reading(tmp_path / "journal.sqlite")
    assert (last_told(engine).n_events, last_told(engine).n_records) == (0, 1)
    engine.dispose()


def test_one_is_made_by_itself_while_the_service_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(checkpoints, "EVERY_S", 0.01)
    service = served(database(tmp_path / "journal.sqlite"))
    submit(service, 1)
    service.start()
    while not (found := last_told(service.engine)).number:
        pass
    assert found.n_events == 3
    service.close()


def test_a_checkpoint_that_somebody_has_spoilt_stops_no_service(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    first = closed_with(path, 1)
    service = served(opened(path))
    with service.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE checkpoints SET told = 'x'")
    submit(service, 2)
    service.close()
    engine = reading(path)
    assert (last_told(engine).number, last_told(engine).n_events) == (2, 2 * first.n_events)
    fault = first_fault(engine, seal=SEAL)
    assert fault is not None
    assert fault.says.en == "checkpoint 1 is not what was written"
    engine.dispose()


class Lost:
    """A seal whose key cannot be used."""

    def sign(self, text: str) -> str:
        raise OSError

    def has_signed(self, text: str, signature: str) -> bool:
        return False


def test_a_checkpoint_that_cannot_be_made_is_counted_and_stops_no_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(checkpoints, "EVERY_S", 0.01)
    path = tmp_path / "journal.sqlite"
    service = Service(database(path), parameters(), packaged_offices(), VirtualClock(START), seal=Lost())
    submit(service, 1)
    service.start()
    assert service.checkpoints is not None
    while not service.checkpoints.n_failed:
        pass
    submit(service, 2)
    service.close()
    engine = reading(path)
    assert last_told(engine).number == 0
    assert first_fault(engine) is None
    engine.dispose()
