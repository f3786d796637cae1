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
    """Submits at that instant, under the edition in force on that day. Also as `Biết`."""
    driver.submit(time, on)


@when(says("cổng gửi lại đúng yêu cầu nộp hồ sơ đó"))
def submit_again(driver: Driver) -> None:
    """The same request with the same idempotency key."""
    driver.submit_again()


@when(says("cổng dùng lại khóa của lần nộp cho một yêu cầu khác"))
def reuse_key(driver: Driver) -> None:
    """Another request with the key of the submission."""
    driver.reuse_key()


@when(says("đến {time:Gio} ngày {on:Ngay}"))
def move_to(driver: Driver, time: dt.time, on: dt.date) -> None:
    """The clock moves on; timers that become due are carried out in their order."""
    driver.move_to(time, on)


@when(says('cơ quan giải quyết xong "{stage:Chu}"'))
def approve(driver: Driver, stage: str) -> None:
    """An officer claims the stage and approves it, with ordinary register data."""
    driver.approve(stage)


@when(says('cơ quan giải quyết xong và trả kết quả "{stage:Chu}"'))
def approve_and_deliver(driver: Driver, stage: str) -> None:
    """Both at once."""
    driver.approve(stage)
    driver.deliver(stage)


@when(says('cơ quan giải quyết xong "{stage:Chu}", ghi:'))
def approve_with(driver: Driver, stage: str, datatable: Table) -> None:
    """The same, with the data of the table."""
    driver.approve_with(stage, columns(datatable, 2))


@when(says('cơ quan vẫn giải quyết xong "{stage:Chu}", lý do "{why:Chu}"'))
def approve_though(driver: Driver, stage: str, why: str) -> None:
    """The same though another case may tell of the same event, with the officer’s reason."""
    driver.approve_though(stage, why)


@when(says("các cơ quan giải quyết xong mọi thủ tục"))
def approve_all(driver: Driver) -> None:
    """Every stage that can be, one after the other."""
    driver.approve_all()


@when(says('cơ quan từ chối "{stage:Chu}" vì "{reason:Chu}"'))
def refuse(driver: Driver, stage: str, reason: str) -> None:
    """An officer claims the stage and refuses it for a reason of the edition."""
    driver.refuse(stage, reason)


@when(says('cơ quan yêu cầu bổ sung "{paper:Chu}" cho "{stage:Chu}"'))
def ask_for(driver: Driver, paper: str, stage: str) -> None:
    """An officer asks for a paper or an item of the form."""
    driver.ask_for(paper, stage)


@when(says('gia đình bổ sung "{paper:Chu}" cho "{stage:Chu}"'))
def supplement(driver: Driver, paper: str, stage: str) -> None:
    """The family brings a paper."""
    driver.supplement(paper, stage)


@when(says('cơ quan xác minh "{stage:Chu}"'))
def verify(driver: Driver, stage: str) -> None:
    """An officer asks for verification."""
    driver.verify(stage)


@when(says('kết quả xác minh "{stage:Chu}" là "{finding:Chu}"'))
def find(driver: Driver, stage: str, finding: str) -> None:
    """The finding of the verification."""
    driver.find(stage, finding)


@when(says('cơ quan tra cứu "{stage:Chu}", xác định "{statement:Chu}"'))
def establish(driver: Driver, stage: str, statement: str) -> None:
    """Whoever pays finds that it is so."""
    driver.establish(stage, [statement])


@when(says('cơ quan tra cứu "{stage:Chu}", xác định:'))
def establish_all(driver: Driver, stage: str, datatable: Table) -> None:
    """The same for several things, one a row."""
    driver.establish(stage, [statement for (statement,) in columns(datatable, 1)])


@when(says('cơ quan giải quyết xong "{stage:Chu}" mà chưa tra cứu'))
def approve_unfound(driver: Driver, stage: str) -> None:
    """The same, and nothing is found before. Without these words whoever pays finds what the family declared."""
    driver.approve_unfound(stage)


@when(says('"{neighbour:Chu}" chưa trả lời, "{stage:Chu}" phải chờ'))
def wait_for(driver: Driver, neighbour: str, stage: str) -> None:
    """An officer finds an answering system silent; the stage waits for it by name."""
    driver.wait_for(stage, neighbour)


@when(says('"{neighbour:Chu}" trả lời cho "{stage:Chu}"'))
def answer(driver: Driver, neighbour: str, stage: str) -> None:
    """The system answers."""
    driver.answer(stage, neighbour)


@when(says('chủ hộ trả lời "{answer:Chu}"'))
def householder_answers(driver: Driver, answer: str) -> None:
    """The householder answers in VNeID."""
    driver.confirm("chủ hộ", answer)


@when(says('đến lượt "{stage:Chu}"'))
def reach(driver: Driver, stage: str) -> None:
    """All that the stage waits for comes to be: earlier results, answers that people owe, a family that files it."""
    driver.reach(stage)


@when(says('gia đình mang kết quả đến nộp "{stage:Chu}"'))
def carry(driver: Driver, stage: str) -> None:
    """Where procedures are filed one by one, the family comes to the next agency."""
    driver.carry(stage)


@when(says('cơ quan chuyển trả "{stage:Chu}" để sửa kết quả trước, lý do "{why:Chu}"'))
def return_upstream(driver: Driver, stage: str, why: str) -> None:
    """An earlier result is at fault: its agency corrects it, the family does nothing."""
    driver.return_upstream(stage, why)


@when(says('thân nhân trả lời "{answer:Chu}"'))
def relatives_answer(driver: Driver, answer: str) -> None:
    """The relatives answer in VNeID."""
    driver.confirm("thân nhân", answer)


@when(says('gia đình rút thủ tục "{stage:Chu}"'))
def withdraw(driver: Driver, stage: str) -> None:
    """The family withdraws one stage."""
    driver.withdraw(stage)


@when(says("gia đình rút toàn bộ hồ sơ"))
def withdraw_all(driver: Driver) -> None:
    """The family withdraws the case."""
    driver.withdraw_all()


@when(says("một người không phải người nộp xin rút hồ sơ"))
def withdraw_as_stranger(driver: Driver) -> None:
    """Somebody else tries to."""
    driver.withdraw_as_stranger()


@when(says('cơ quan trả kết quả "{stage:Chu}"'))
def deliver(driver: Driver, stage: str) -> None:
    """The result is handed over."""
    driver.deliver(stage)


@when(says('"{officer:Chu}" nhận việc "{stage:Chu}"'))
def claim(driver: Driver, officer: str, stage: str) -> None:
    """A named officer of the competent office takes the work."""
    driver.claim(officer, stage)


@when(says('"{officer:Chu}" nhận việc "{stage:Chu}" trong {hours:So} giờ'))
def claim_for(driver: Driver, officer: str, stage: str, hours: int) -> None:
    """The same, for so many hours."""
    driver.claim_for(officer, stage, hours)


@when(says('người của "{office:Chu}" nhận việc "{stage:Chu}"'))
def claim_from(driver: Driver, office: str, stage: str) -> None:
    """An officer of a named office takes the work."""
    driver.claim_from(office, stage)


@when(says('"{officer:Chu}" trả lại việc "{stage:Chu}"'))
def release(driver: Driver, officer: str, stage: str) -> None:
    """The officer gives the work back."""
    driver.release(officer, stage)


@when(says('"{officer:Chu}" giải quyết xong "{stage:Chu}"'))
def approve_as(driver: Driver, officer: str, stage: str) -> None:
    """A named officer approves without claiming first."""
    driver.approve_as(officer, stage)


@when(says("cơ quan ra quyết định cải chính kết quả cũ"))
def correct(driver: Driver) -> None:
    """An officer corrects the old result."""
    driver.correct()


@when(says("cơ quan ra quyết định thu hồi kết quả cũ"))
def revoke(driver: Driver) -> None:
    """An officer revokes the old result."""
    driver.revoke()
