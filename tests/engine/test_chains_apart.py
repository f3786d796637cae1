"""Procedures filed one by one: the family takes the result of one to the agency of the next."""

import datetime as dt

import pytest

from engine.core.case import Decision
from engine.core.errors import AlreadyDone, NotTheApplicant, TimerStale, TooEarly
from engine.core.events import Command
from engine.indicators.journey import journey
from engine.indicators.timeliness import Timeliness
from tests.engine.counter import Counter, at, law_on
from workflows.catalogue import of_chain
from workflows.errors import MoveNotAllowed, RoleNotAllowed
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import VN

REG, RES, CARD = "birth_registration", "residence_registration", "health_card"
REMOVAL, FUNERAL, SURVIVOR = "residence_removal", "funeral_allowance", "survivor_benefit"
TRUC_BACH = "001.00004"  # a ward of Ba Đình until 30 June 2025
CHILD = {"registration_commune": TRUC_BACH, "child_born_on": "2022-08-01"}
NUMBER = "001322012345"
DEAD = {"last_residence_commune": TRUC_BACH, "died_at": "2022-08-05T10:00"}
AT_OTHERS = {
    "residence_at": "other",
    "consent_way": "vneid",
    "householder_name": "Trần Văn Cả",
    "householder_id": "001050012345",
}
MONDAY = at("2022-08-08T08:20")
STAGES = [("birth", RES), ("birth", CARD), ("death", REMOVAL), ("death", FUNERAL)]


def registered(chain: str, papers: tuple[str, ...] = (), chosen: tuple[str, ...] = (), **declared: object) -> Counter:
    """Filed on Monday, the first procedure done that morning and its result delivered."""
    desk = Counter(law_on(chain, "2022-08-08"))
    desk.submit(MONDAY, {**(CHILD if chain == "birth" else DEAD), **declared}, chosen, papers)
    first = desk.law.edition.procedures[0].code
    desk.approve(first, at("2022-08-08T10:00"), **({"personal_id": NUMBER} if first == REG else {}))
    desk.officer(Verb.DELIVER_RESULT, first, at("2022-08-08T11:00"))
    return desk


def comes(desk: Counter, stage: str, now: dt.datetime, role: str = "carrier") -> Decision:
    return desk.do(Command(Verb.CONFIRM, role, "gia đình", stage, fields={f"{stage}_filed": "filed"}), now)


def due(desk: Counter, stage: str) -> str:
    clock = desk.stage(stage).clock
    assert clock is not None
    assert clock.due_at is not None
    return clock.due_at.astimezone(VN).isoformat(timespec="minutes")[:16]


@pytest.mark.parametrize(("chain", "stage"), STAGES)
def test_the_next_stage_waits_until_the_family_brings_the_result(chain: str, stage: str):
    desk = registered(chain)
    assert desk.stage(stage).state is State.WAITING
    assert desk.stage(stage).clock is None
    with pytest.raises(MoveNotAllowed):
        desk.claim(stage, at("2022-08-09T08:00"))
    comes(desk, stage, at("2022-08-10T08:00"))
    assert desk.stage(stage).state is State.OFFERED


def test_each_limit_counts_from_the_day_on_which_the_family_came():
    desk = registered("birth")
    comes(desk, RES, at("2022-08-09T08:30"))
    comes(desk, CARD, at("2022-08-10T14:00"))
    assert (due(desk, RES), due(desk, CARD)) == ("2022-08-18T17:00", "2022-08-17T17:00")


def test_the_family_brings_nothing_before_it_has_the_result_in_hand():
    desk = Counter(law_on("birth", "2022-08-08"))
    desk.submit(MONDAY, CHILD)
    with pytest.raises(TooEarly, match="birth registration"):
        comes(desk, CARD, at("2022-08-08T09:00"))
    desk.approve(REG, at("2022-08-09T10:00"), personal_id=NUMBER)
    with pytest.raises(TooEarly, match="birth registration"):
        comes(desk, CARD, at("2022-08-09T10:10"))
    desk.officer(Verb.DELIVER_RESULT, REG, at("2022-08-09T10:20"))
    assert desk.stage(CARD).state is State.WAITING
    comes(desk, CARD, at("2022-08-09T10:30"))
    assert desk.stage(CARD).state is State.OFFERED
    assert due(desk, CARD) == "2022-08-16T17:00"


def test_the_family_comes_once():
    desk = registered("birth")
    comes(desk, CARD, at("2022-08-10T08:00"))
    with pytest.raises((AlreadyDone, MoveNotAllowed)):
        comes(desk, CARD, at("2022-08-10T09:00"))


@pytest.mark.parametrize("role", ["officer", "householder", "applicant"])
def test_nobody_else_brings_it(role: str):
    with pytest.raises((RoleNotAllowed, MoveNotAllowed, NotTheApplicant)):
        comes(registered("birth"), CARD, at("2022-08-10T08:00"), role)


@pytest.mark.parametrize(("chain", "stage"), STAGES)
def test_the_family_has_no_last_day_to_come(chain: str, stage: str):
    desk = registered(chain)
    assert not desk.case.owed_until
    comes(desk, stage, at("2024-08-08T08:00"))
    assert desk.stage(stage).state is State.OFFERED


def test_a_case_ends_when_every_result_is_there_or_given_up():
    desk = registered("death")
    comes(desk, FUNERAL, at("2022-08-10T08:00"))
    desk.approve(FUNERAL, at("2022-08-11T08:00"))
    assert not desk.case.has_ended
    desk.do(Command(Verb.WITHDRAW, Role.APPLICANT, desk.case.applicant, REMOVAL), at("2022-11-03T08:00"))
    assert desk.case.has_ended


@pytest.mark.parametrize("chain", ["birth_separate", "death_separate"])
def test_the_group_has_no_limit(chain: str):
    for edition in of_chain(chain):
        assert [limit.figure.value for limit in edition.group.limits] == [None]
        assert all(limit.figure.is_unset for limit in edition.group.limits)


def test_no_clock_of_the_group_runs_and_no_case_is_late_as_a_whole():
    desk = registered("birth")
    for stage, day in ((RES, "2022-10-03"), (CARD, "2022-10-04")):  # eight weeks later
        comes(desk, stage, at(f"{day}T08:00"))
        desk.approve(stage, at(f"{day}T10:00"))
    assert desk.case.has_ended
    assert desk.case.group is None or desk.case.group.due_at is None
    told = journey("H1", [entry.event for entry in desk.store.entries("H1")])
    assert {told.timeliness(stage) for stage in (REG, RES, CARD)} == {Timeliness.ON_TIME}


# A householder, who is asked too


def consented(desk: Counter, answer: str, now: dt.datetime) -> None:
    said = {"householder_consent": answer}
    desk.do(Command(Verb.CONFIRM, "householder", "chủ hộ", RES, fields=said), now)


def test_nobody_else_is_asked_before_the_family_has_come():
    """A householder who was never asked refuses nothing by silence."""
    desk = registered("birth", **AT_OTHERS)
    assert not desk.case.owed_until
    with pytest.raises(TooEarly, match="has not filed permanent residence"):
        consented(desk, "agreed", at("2022-08-09T08:00"))
    with pytest.raises(TimerStale):
        desk.timer(Verb.LAPSE, RES, at("2023-08-09T08:00"))
    assert desk.stage(RES).state is State.WAITING


def test_residence_waits_for_the_family_and_then_for_the_householder():
    desk = registered("birth", **AT_OTHERS)
    comes(desk, RES, at("2022-08-10T08:00"))
    assert desk.stage(RES).state is State.WAITING
    consented(desk, "agreed", at("2022-08-11T08:00"))
    assert desk.stage(RES).state is State.OFFERED


def test_a_householder_has_their_days_from_when_the_family_came():
    desk = registered("birth", **AT_OTHERS)
    filed = comes(desk, RES, at("2022-08-10T08:00"))
    until = desk.case.owed_until["householder_consent"]
    assert until.astimezone(VN).isoformat(timespec="minutes")[:16] == "2022-08-18T00:00"
    assert [(timer.verb, timer.stage, timer.at) for timer in filed.timers] == [(Verb.LAPSE, RES, until)]
    desk.timer(Verb.LAPSE, RES, until)
    assert desk.stage(RES).state is State.REFUSED


def test_a_householder_whose_words_are_on_paper_is_not_asked():
    desk = registered("birth", papers=("consent_ct01",), **AT_OTHERS)
    comes(desk, RES, at("2022-08-10T08:00"))
    assert desk.stage(RES).state is State.OFFERED


# The survivor benefit, which stands in the dossier of the funeral allowance and begins no sooner


def test_the_survivor_benefit_waits_for_the_family_and_then_for_the_relatives():
    chosen = ("death_registration", REMOVAL, FUNERAL, SURVIVOR)
    desk = registered("death", chosen=chosen, survivor_kind="lump_sum")
    assert desk.stage(SURVIVOR).state is State.WAITING
    comes(desk, SURVIVOR, at("2022-08-10T08:00"))
    assert desk.stage(SURVIVOR).state is State.WAITING
    said = {"relatives_confirmation": "confirmed"}
    desk.do(Command(Verb.CONFIRM, "relative", "con", SURVIVOR, fields=said), at("2022-08-11T08:00"))
    assert desk.stage(SURVIVOR).state is State.OFFERED
