"""Biết: what a family prepares, and what the world is like. Each step is one call on the driver."""

import datetime as dt

from pytest_bdd import given, when

from api.spec.driver import Driver, Table
from api.spec.patterns import says
from api.spec.unmet import columns


@given(says('gia đình làm khai sinh cho cháu "{child:Chu}", sinh ngày {born_on:Ngay}, tại "{commune:Chu}"'))
def prepare_birth(driver: Driver, child: str, born_on: dt.date, commune: str) -> None:
    driver.prepare_birth(child, born_on, commune)


@given(says('gia đình làm khai tử cho "{name:Chu}", mất ngày {died_on:Ngay}, cư trú tại "{commune:Chu}"'))
def prepare_death(driver: Driver, name: str, died_on: dt.date, commune: str) -> None:
    driver.prepare_death(name, died_on, commune)


@when(says('gia đình yêu cầu "{kind:Chu}" cho "{result:Chu}"'))
def prepare_correction(driver: Driver, kind: str, result: str) -> None:
    driver.prepare_correction(kind, result)


@given(says('gia đình khai "{label:Chu}" là "{value:Chu}"'))
def declare(driver: Driver, label: str, value: str) -> None:
    driver.declare(label, value)


@given(says("gia đình khai:"))
def declare_table(driver: Driver, datatable: Table) -> None:
    for label, value in columns(datatable, 2):
        driver.declare(label, value)


@given(says('gia đình khai "{statement:Chu}"'))
def state(driver: Driver, statement: str) -> None:
    driver.state(statement)


@given(says('gia đình bỏ trống mục "{label:Chu}"'))
def leave_out(driver: Driver, label: str) -> None:
    driver.leave_out(label)


@given(says('gia đình chọn "{label:Chu}"'))
def choose(driver: Driver, label: str) -> None:
    driver.choose(label)


@given(says('gia đình nộp kèm "{paper:Chu}"'))
def attach(driver: Driver, paper: str) -> None:
    driver.attach(paper)


@given(says('từ ngày {on:Ngay} "{office:Chu}" giải thể, bàn giao cho "{successor:Chu}"'))
def hand_over(driver: Driver, on: dt.date, office: str, successor: str) -> None:
    driver.hand_over(office, successor, on)
