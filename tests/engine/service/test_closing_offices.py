"""Offices whose closing becomes known while they have work: with the next start of the service it passes on in time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from api.spec.core_world import packaged_offices, parameters
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import opened
from engine.store.doctor import examined
from tests.api.web.server import START
from tests.engine.service.test_service import submitted
from workflows.files.offices import Offices
from workflows.time.deadlines import Clock

STAGE = "birth_registration"
CLOSES_ON = dt.date(2026, 9, 10)
THEN = dt.datetime(2026, 9, 9, 17, 0, tzinfo=dt.UTC)  # midnight in Viet Nam
NEXT = "registrar_next"


def closing(code: str, on: dt.date | None) -> Offices:
    """The packaged offices; this one closes on that day, and another follows it."""
    packaged = packaged_offices()
    was = packaged.by_office[code]
    others = [one for one in packaged.offices if one.code != code]
    heir = [replace(was, code=NEXT, opened_on=on)] if on else []
    return packaged.with_offices([*others, replace(was, closed_on=on), *heir])


@contextmanager
def served(path: Path, offices: Offices, at: dt.datetime) -> Iterator[Service]:
    service = Service(opened(path), parameters(), offices, VirtualClock(at))
    try:
        service.start()
        yield service
    finally:
        service.close()


def office_of(service: Service, case: str) -> str:
    found = service.store.case(case)
    assert found is not None
    return found.stages[STAGE].office


def in_hand(path: Path) -> tuple[str, str, Clock]:
    """A case, the office that has it while nobody knows of a closing, and its clock there."""
    with served(path, packaged_offices(), START) as service:
        case = submitted(service).case
        clock = case.stages[STAGE].clock
        assert clock is not None
        return case.code, case.stages[STAGE].office, clock


def test_work_in_hand_passes_on_the_day_that_became_known_later_and_keeps_its_deadline(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    case, office, clock = in_hand(path)
    with served(path, closing(office, CLOSES_ON), START) as service:
        service.timers.advance(THEN - dt.timedelta(seconds=1))
        assert office_of(service, case) == office
        service.timers.advance(THEN)
        assert office_of(service, case) == NEXT
        stored = service.store.case(case)
        assert stored is not None
        assert stored.stages[STAGE].clock == clock
    assert [one for one in examined(path, parameters()) if one.is_fault] == []


def test_a_day_that_is_over_when_the_service_starts_counts_at_once(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    case, office, _ = in_hand(path)
    later = THEN + dt.timedelta(days=1)
    with served(path, closing(office, CLOSES_ON), later) as service:
        service.timers.advance(later)
        assert office_of(service, case) == NEXT


def test_a_closing_that_is_put_off_passes_work_on_with_the_later_day(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    case, office, _ = in_hand(path)
    with served(path, closing(office, CLOSES_ON), START):
        pass
    later = CLOSES_ON + dt.timedelta(days=7)
    with served(path, closing(office, later), START) as service:
        service.timers.advance(THEN)
        assert office_of(service, case) == office
        service.timers.advance(THEN + dt.timedelta(days=7))
        assert office_of(service, case) == NEXT


def test_a_start_puts_no_closing_twice(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    case, office, _ = in_hand(path)
    for _ in range(2):
        with served(path, closing(office, CLOSES_ON), START) as service:
            assert [one.case for one in service.store.due_timers(THEN, 100) if one.at == THEN] == [case]
