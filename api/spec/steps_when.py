"""Khi: what people and time do. Each step is one call on the driver; a refusal waits for the next Thì."""

import datetime as dt

from pytest_bdd import given, when

from api.spec.driver import Driver, Table
from api.spec.patterns import says
from api.spec.unmet import columns

NOP = says("gia đình nộp hồ sơ lúc {time:Gio} ngày {on:Ngay}")


@given(NOP)
@when(NOP)
def submit(driver: Driver, time: dt.time, on: dt.date) -> None:
    driver.submit(time, on)


@when(says("cổng gửi lại đúng yêu cầu nộp hồ sơ đó"))
def submit_again(driver: Driver) -> None:
    driver.submit_again()


@when(says("cổng dùng lại khóa của lần nộp cho một yêu cầu khác"))
def reuse_key(driver: Driver) -> None:
    driver.reuse_key()


@when(says("đến {time:Gio} ngày {on:Ngay}"))
def move_to(driver: Driver, time: dt.time, on: dt.date) -> None:
    driver.move_to(time, on)


@when(says('cơ quan giải quyết xong "{stage:Chu}"'))
def approve(driver: Driver, stage: str) -> None:
    driver.approve(stage)


@when(says('cơ quan giải quyết xong "{stage:Chu}", ghi:'))
def approve_with(driver: Driver, stage: str, datatable: Table) -> None:
    driver.approve_with(stage, columns(datatable, 2))


@when(says('cơ quan vẫn giải quyết xong "{stage:Chu}", lý do "{why:Chu}"'))
def approve_though(driver: Driver, stage: str, why: str) -> None:
    driver.approve_though(stage, why)


@when(says("các cơ quan giải quyết xong mọi thủ tục"))
def approve_all(driver: Driver) -> None:
    driver.approve_all()


@when(says('cơ quan từ chối "{stage:Chu}" vì "{reason:Chu}"'))
def refuse(driver: Driver, stage: str, reason: str) -> None:
    driver.refuse(stage, reason)


@when(says('cơ quan yêu cầu bổ sung "{paper:Chu}" cho "{stage:Chu}"'))
def ask_for(driver: Driver, paper: str, stage: str) -> None:
    driver.ask_for(paper, stage)


@when(says('gia đình bổ sung "{paper:Chu}" cho "{stage:Chu}"'))
def supplement(driver: Driver, paper: str, stage: str) -> None:
    driver.supplement(paper, stage)


@when(says('cơ quan xác minh "{stage:Chu}"'))
def verify(driver: Driver, stage: str) -> None:
    driver.verify(stage)


@when(says('kết quả xác minh "{stage:Chu}" là "{finding:Chu}"'))
def find(driver: Driver, stage: str, finding: str) -> None:
    driver.find(stage, finding)


@when(says('cơ quan tra cứu "{stage:Chu}", xác định "{statement:Chu}"'))
def establish(driver: Driver, stage: str, statement: str) -> None:
    driver.establish(stage, [statement])


@when(says('cơ quan tra cứu "{stage:Chu}", xác định:'))
def establish_all(driver: Driver, stage: str, datatable: Table) -> None:
    driver.establish(stage, [statement for (statement,) in columns(datatable, 1)])


@when(says('cơ quan giải quyết xong "{stage:Chu}" mà chưa tra cứu'))
def approve_unfound(driver: Driver, stage: str) -> None:
    driver.approve_unfound(stage)


@when(says('"{neighbour:Chu}" chưa trả lời, "{stage:Chu}" phải chờ'))
def wait_for(driver: Driver, neighbour: str, stage: str) -> None:
    driver.wait_for(stage, neighbour)


@when(says('"{neighbour:Chu}" trả lời cho "{stage:Chu}"'))
def answer(driver: Driver, neighbour: str, stage: str) -> None:
    driver.answer(stage, neighbour)


@when(says('chủ hộ trả lời "{answer:Chu}"'))
def householder_answers(driver: Driver, answer: str) -> None:
    driver.confirm("chủ hộ", answer)


@when(says('thân nhân trả lời "{answer:Chu}"'))
def relatives_answer(driver: Driver, answer: str) -> None:
    driver.confirm("thân nhân", answer)


@when(says('gia đình rút thủ tục "{stage:Chu}"'))
def withdraw(driver: Driver, stage: str) -> None:
    driver.withdraw(stage)


@when(says("gia đình rút toàn bộ hồ sơ"))
def withdraw_all(driver: Driver) -> None:
    driver.withdraw_all()


@when(says("một người không phải người nộp xin rút hồ sơ"))
def withdraw_as_stranger(driver: Driver) -> None:
    driver.withdraw_as_stranger()


@when(says('cơ quan trả kết quả "{stage:Chu}"'))
def deliver(driver: Driver, stage: str) -> None:
    driver.deliver(stage)


@when(says('"{officer:Chu}" nhận việc "{stage:Chu}"'))
def claim(driver: Driver, officer: str, stage: str) -> None:
    driver.claim(officer, stage)


@when(says('"{officer:Chu}" nhận việc "{stage:Chu}" trong {hours:So} giờ'))
def claim_for(driver: Driver, officer: str, stage: str, hours: int) -> None:
    driver.claim_for(officer, stage, hours)


@when(says('người của "{office:Chu}" nhận việc "{stage:Chu}"'))
def claim_from(driver: Driver, office: str, stage: str) -> None:
    driver.claim_from(office, stage)


@when(says('"{officer:Chu}" trả lại việc "{stage:Chu}"'))
def release(driver: Driver, officer: str, stage: str) -> None:
    driver.release(officer, stage)


@when(says('"{officer:Chu}" giải quyết xong "{stage:Chu}"'))
def approve_as(driver: Driver, officer: str, stage: str) -> None:
    driver.approve_as(officer, stage)


@when(says("cơ quan ra quyết định cải chính kết quả cũ"))
def correct(driver: Driver) -> None:
    driver.correct()


@when(says("cơ quan ra quyết định thu hồi kết quả cũ"))
def revoke(driver: Driver) -> None:
    driver.revoke()
