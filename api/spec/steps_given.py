"""Biết: what a family prepares, and what the world is like. Each step is one call on the driver."""

import datetime as dt

from pytest_bdd import given, when

from api.spec.driver import Driver, Table
from api.spec.patterns import says
from api.spec.unmet import columns


@given(says('gia đình làm khai sinh cho cháu "{child:Chu}", sinh ngày {born_on:Ngay}, tại "{commune:Chu}"'))
def prepare_birth(driver: Driver, child: str, born_on: dt.date, commune: str) -> None:
    """A family prepares a birth case. The rest of the declaration is ordinary: both parents, a hospital birth, three
    procedures.
    """
    driver.prepare_birth(child, born_on, commune)


@given(says('gia đình làm khai tử cho "{name:Chu}", mất ngày {died_on:Ngay}, cư trú tại "{commune:Chu}"'))
def prepare_death(driver: Driver, name: str, died_on: dt.date, commune: str) -> None:
    """A family prepares a death case at the last residence; the hour of death is 05:30. Two procedures unless more
    are chosen.
    """
    driver.prepare_death(name, died_on, commune)


@when(says('gia đình yêu cầu "{kind:Chu}" cho "{result:Chu}"'))
def prepare_correction(driver: Driver, kind: str, result: str) -> None:
    """The family asks, in a new case, to correct or revoke a result of the present case."""
    driver.prepare_correction(kind, result)


@given(says('gia đình khai "{label:Chu}" là "{value:Chu}"'))
def declare(driver: Driver, label: str, value: str) -> None:
    """One field, by the label of the form; a choice by its label, a commune by its name."""
    driver.declare(label, value)


@given(says("gia đình khai:"))
def declare_table(driver: Driver, datatable: Table) -> None:
    """Several fields: label, value."""
    for label, value in columns(datatable, 2):
        driver.declare(label, value)


@given(says('gia đình khai "{statement:Chu}"'))
def state(driver: Driver, statement: str) -> None:
    """A yes-or-no statement in the words of the edition."""
    driver.state(statement)


@given(says('gia đình bỏ trống mục "{label:Chu}"'))
def leave_out(driver: Driver, label: str) -> None:
    """Takes a field out of the declaration."""
    driver.leave_out(label)


@given(says('gia đình chọn "{label:Chu}"'))
def choose(driver: Driver, label: str) -> None:
    """The choice of procedures, by its label."""
    driver.choose(label)


@given(says('gia đình nộp kèm "{paper:Chu}"'))
def attach(driver: Driver, paper: str) -> None:
    """A paper that goes with the submission."""
    driver.attach(paper)


@given(says('từ ngày {on:Ngay} "{office:Chu}" giải thể, bàn giao cho "{successor:Chu}"'))
def hand_over(driver: Driver, on: dt.date, office: str, successor: str) -> None:
    """From that day the office is closed and another serves its place."""
    driver.hand_over(office, successor, on)
