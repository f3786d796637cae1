"""Pauses and ends of running limits: the citizen's days, the group's clock, answers that people owe."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engine.core.case import Case
from engine.core.law import Law
from workflows.law.citation import Figure
from workflows.law.notation import Owed
from workflows.law.states import State
from workflows.time.calendar import VN
from workflows.time.deadlines import Clock, pause, paused_days


def last_day_ends(on: dt.date) -> dt.datetime:
    """00:00 after the day, Viet Nam time, as UTC: a day that belongs to the citizen is theirs to its end."""
    return day_begins(on + dt.timedelta(days=1))


def day_begins(on: dt.date) -> dt.datetime:
    """00:00 of the day, Viet Nam time, as UTC."""
    return dt.datetime.combine(on, dt.time(), VN).astimezone(dt.UTC)


def lapses_at(asked_at: dt.datetime, facts: Mapping[str, Any], law: Law) -> dt.datetime:
    """When a request for supplements made at `asked_at` lapses."""
    on = asked_at.astimezone(VN).date()
    days = law.limit((law.edition.supplement,), facts, on)
    return citizen_days_end(asked_at, days, law)


def owed_lapses_at(owed: Owed, asked_at: dt.datetime, facts: Mapping[str, Any], law: Law) -> dt.datetime | None:
    """When an answer lapses for which a person is asked then; None: never."""
    if owed.limit is None:
        return None
    days = law.limit((owed.limit,), facts, asked_at.astimezone(VN).date())
    return citizen_days_end(asked_at, days, law)


def owed_until(owed: Owed, case: Case, law: Law) -> dt.datetime | None:
    """When the answer lapses as it was told when it was asked for, whatever calendar holds now. None: never.

    A journal of old tells none, and then it was asked for at submission.
    """
    told = case.owed_until.get(owed.fact)
    if told is not None:
        return told
    assert case.submitted_at is not None
    return owed_lapses_at(owed, case.submitted_at, case.facts, law)


def citizen_days_end(since: dt.datetime, days: Figure, law: Law) -> dt.datetime:
    """The end of the citizen's last working day: 15:00 does not shorten their days. Source: gd_supplement_clock."""
    day = since.astimezone(VN).date()
    if not law.calendar.is_working(day):
        day = law.calendar.next_working(day)
    assert days.value is not None, "a limit of the citizen is always known"
    return last_day_ends(law.calendar.add(day, days.value))


def resumed(clock: Clock, figure: Figure, now: dt.datetime, law: Law) -> Clock:
    """The clock after the citizen's answer: what was promised, moved by the working days from the request to its
    effective receipt.

    A request made after the deadline moves nothing. Source: gd_supplement_clock.
    """
    if clock.asked_at is None:
        return clock
    if clock.due_at is not None and clock.asked_at > clock.due_at:
        return clock._replace(asked_at=None)
    if law.supplement_clock == "restarts":
        return law.start(figure, now)
    wait = pause(clock.asked_at, now, law.calendar)
    if clock.answered_on is not None and wait.from_on < clock.answered_on:  # no day is paused twice
        wait = replace(wait, from_on=clock.answered_on)
    n_days = paused_days(clock.received_at, (wait,), law.calendar)
    answered = clock._replace(paused_days=clock.paused_days + n_days, answered_on=wait.until_on, asked_at=None)
    return law.put_off(answered, n_days)


def group_pauses(case: Case, law: Law, code: str, now: dt.datetime) -> Clock | None:
    """The group's clock when the stage starts to wait for the citizen; None where that changes nothing."""
    group = case.group
    if group is None or group.asked_at is not None or code not in law.edition.group.procedures:
        return None
    law.saw(law.edition.group.pause)
    return group._replace(asked_at=now)


def group_resumes(case: Case, law: Law, code: str, figure: Figure, now: dt.datetime) -> Clock | None:
    """The group's clock when the stage waits no longer; None while another stage of the group still waits."""
    group, members = case.group, law.edition.group.procedures
    if group is None or group.asked_at is None or code not in members:
        return None
    waiting = (case.stages[other].state is State.AWAITING_CITIZEN for other in members if other != code)
    return None if any(waiting) else resumed(group, figure, now, law)
