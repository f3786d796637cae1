"""The thread that carries out timers: in their order, when they are due, whatever goes wrong with one of them."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable

import pytest

from engine.core.events import Timer
from engine.dispatch import local
from engine.dispatch.local import Local
from workflows.law.states import Verb

NOW = dt.datetime(2026, 9, 7, 1, 0, tzinfo=dt.UTC)


def timer(case: str, seconds: float = 0) -> Timer:
    return Timer(case, "stage", 1, Verb.APOLOGISE, NOW + dt.timedelta(seconds=seconds))


class Shelf:
    """Timers that wait, in a list."""

    def __init__(self, *timers: Timer) -> None:
        self.timers = sorted(timers, key=lambda one: one.at)
        self.fired: list[str] = []
        self.is_empty = threading.Event()

    def next_timer_at(self) -> dt.datetime | None:
        return self.timers[0].at if self.timers else None

    def due_timers(self, until: dt.datetime, n_most: int) -> list[Timer]:
        return [one for one in self.timers if one.at <= until][:n_most]

    def handle(self, one: Timer) -> None:
        self.timers.remove(one)
        self.fired.append(one.case)
        if not self.timers:
            self.is_empty.set()


def run(shelf: Shelf, now: Callable[[], dt.datetime], handle: Callable[[Timer], None] | None = None) -> Local:
    made = Local(now)
    made.start(shelf, handle or shelf.handle)
    return made


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline, "it does not come about"
        time.sleep(0.001)


def test_what_is_due_is_carried_out_in_order_and_the_rest_waits():
    shelf = Shelf(timer("b", -1), timer("a", -2), timer("later", 3600))
    dispatcher = run(shelf, lambda: NOW)
    until(lambda: shelf.fired == ["a", "b"])
    dispatcher.stop()
    assert [one.case for one in shelf.timers] == ["later"]


def test_a_timer_that_comes_before_all_others_wakes_the_sleeper(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(local, "LONGEST_SLEEP_S", 3600.0)
    shelf = Shelf(timer("far", 3000))
    dispatcher = run(shelf, lambda: NOW)
    shelf.timers.insert(0, timer("new", -1))
    until(lambda: dispatcher.wake(NOW) or "new" in shelf.fired)
    dispatcher.stop()
    assert shelf.fired == ["new"]


def test_trouble_with_the_store_is_not_the_end_of_all_timers(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(local, "AFTER_TROUBLE_S", 0.01)
    shelf, n_full = Shelf(timer("a", -2), timer("b", -1)), [3]

    def handle(one: Timer) -> None:
        if n_full[0]:
            n_full[0] -= 1
            raise OSError("no room left")
        shelf.handle(one)

    dispatcher = run(shelf, lambda: NOW, handle)
    assert shelf.is_empty.wait(10)
    dispatcher.stop()
    assert shelf.fired == ["a", "b"]
    assert n_full == [0]


def test_stopping_waits_for_the_timer_that_is_being_carried_out():
    shelf = Shelf(timer("a", -1), timer("b", -1))
    begun, may_end = threading.Event(), threading.Event()

    def handle(one: Timer) -> None:
        begun.set()
        may_end.wait(10)
        shelf.handle(one)

    dispatcher = run(shelf, lambda: NOW, handle)
    assert begun.wait(10)
    threading.Timer(0.05, may_end.set).start()
    dispatcher.stop()
    assert shelf.fired == ["a"]
