"""The service without HTTP: its law follows its clock, its dispatcher is whoever it was given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from api.spec.core_world import packaged_offices, parameters
from engine.core.case import Decision
from engine.core.errors import KeyReused
from engine.core.events import Timer
from engine.dispatch.local import Waiting
from engine.service.clock import Clock, VirtualClock
from engine.service.service import Service
from tests.api.web.server import START
from tests.api.web.town import declaration
from tests.engine.store.template import database


class StandingClock:
    """A clock of its own kind that stands still."""

    def now(self) -> dt.datetime:
        return START


class ByHand:
    """A dispatcher that carries out what is due when it is told to."""

    def __init__(self) -> None:
        self.woken: list[dt.datetime] = []
        self._waiting: Waiting | None = None
        self._handle: Callable[[Timer], None] | None = None

    def start(self, waiting: Waiting, handle: Callable[[Timer], None]) -> None:
        self._waiting, self._handle = waiting, handle

    def wake(self, at: dt.datetime) -> None:
        self.woken.append(at)

    def stop(self) -> None:
        self._waiting = None

    @property
    def is_running(self) -> bool:
        return self._waiting is not None

    def carry_out(self, until: dt.datetime) -> list[Timer]:
        assert self._waiting is not None
        assert self._handle is not None
        due = self._waiting.due_timers(until, 100)
        for timer in due:
            self._handle(timer)
        return due


@pytest.fixture
def hand() -> ByHand:
    return ByHand()


Make = Callable[..., Service]


@pytest.fixture
def make(tmp_path: Path, hand: ByHand) -> Iterator[Make]:
    made: list[Service] = []

    def new(clock: Clock) -> Service:
        path = tmp_path / f"{len(made)}.sqlite"
        made.append(Service(database(path), parameters(), packaged_offices(), clock, hand))
        return made[-1]

    yield new
    for service in made:
        service.close()


def submitted(service: Service) -> Decision:
    chosen = ["birth_registration", "residence_registration", "health_card"]
    told = {"declaration": declaration(), "papers": [], "chosen": chosen}
    return service.commands.submit("birth", "family.1", told)


def test_the_law_of_today_follows_the_clock(make: Make) -> None:
    clock = VirtualClock(dt.datetime(2026, 8, 31, 16, 0, tzinfo=dt.UTC))  # 23:00 in Viet Nam
    laws = make(clock).laws
    assert laws.today("birth").edition.in_force_on == dt.date(2026, 7, 1)
    clock.move(dt.datetime(2026, 8, 31, 17, 0, tzinfo=dt.UTC))
    assert laws.today("birth").edition.in_force_on == dt.date(2026, 9, 1)


def test_a_case_keeps_the_law_of_its_submission(make: Make) -> None:
    service = make(VirtualClock(dt.datetime(2026, 8, 31, 1, 0, tzinfo=dt.UTC)))
    told = {**declaration(), "child_born_on": "2026-08-20"}
    chosen = ["birth_registration", "residence_registration", "health_card"]
    case = service.commands.submit("birth", "family.1", {"declaration": told, "papers": [], "chosen": chosen}).case
    service.timers.advance(dt.datetime(2026, 9, 2, 1, 0, tzinfo=dt.UTC))
    assert service.laws.of_case(case).edition.in_force_on == dt.date(2026, 7, 1)


def test_the_dispatcher_is_woken_for_each_timer_that_has_been_written(make: Make, hand: ByHand) -> None:
    service = make(StandingClock())
    service.start()
    decision = submitted(service)
    assert decision.timers
    assert hand.woken == [timer.at for timer in decision.timers]
    waiting = service.timers.due_timers(dt.datetime.max.replace(tzinfo=dt.UTC), 100)
    assert set(waiting) == set(decision.timers)


def test_what_the_dispatcher_hands_back_is_done_once(make: Make, hand: ByHand) -> None:
    service = make(StandingClock())
    service.start()
    (timer, *_) = submitted(service).timers
    assert timer in hand.carry_out(timer.at)  # the clock stands, so there is nothing to do yet: it is done with
    assert hand.carry_out(timer.at) == []
    assert service.timers.n_failed == 0


def test_a_moved_clock_carries_out_its_timers_itself(make: Make, hand: ByHand) -> None:
    service = make(VirtualClock(START))
    service.start()
    code = submitted(service).case.code
    assert not hand.is_running
    assert service.timers.advance(START + dt.timedelta(days=7)) > 0
    assert service.cases.get(code).stages["birth_registration"].n_apologies == 1


def test_nobody_stands_in_twice_under_one_key(make: Make) -> None:
    people = make(VirtualClock(START)).people
    told = {
        "absent": "a.1", "substitute": "a.2", "office": "a",
        "from_on": "2026-09-07", "until_on": "2026-09-08", "made_by": "a.supervisor",
    }  # fmt: skip
    first = people.substitute("0" * 20, told)
    assert people.substitute("0" * 20, told) == first
    with pytest.raises(KeyReused):
        people.substitute("0" * 20, {**told, "substitute": "a.3"})
