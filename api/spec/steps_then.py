"""Thì: what can be seen. Each step is one question to the driver, compared with what the scenario says."""

import datetime as dt

from pytest_bdd import then

from api.spec.driver import Driver, Table
from api.spec.names import known_state, status
from api.spec.patterns import says
from api.spec.unmet import columns, must, same, says_so


@then(says('"{stage:Chu}" ở trạng thái "{state:Chu}"'))
def stage_is(driver: Driver, stage: str, state: str) -> None:
    """The state of one stage."""
    same(driver.state_of(stage), known_state(state))


@then(says("các thủ tục ở trạng thái:"))
def stages_are(driver: Driver, datatable: Table) -> None:
    """The states of all stages: stage, state."""
    same(driver.states(), [[stage, known_state(state)] for stage, state in columns(datatable, 2)])


@then(says('hạn giải quyết "{stage:Chu}" là {on:Han}'))
def due_on(driver: Driver, stage: str, on: dt.date | None) -> None:
    """The last day of the stage’s limit; `chưa rõ` where the law sets one that is not known, or none."""
    same(driver.due_on(stage), on)


@then(says('"{stage:Chu}" không quy định thời hạn giải quyết'))
def no_limit_is_set(driver: Driver, stage: str) -> None:
    """The law is known to set no limit."""
    must(
        driver.sets_no_limit(stage),
        "có quy định thời hạn, hoặc thời hạn chưa rõ",
        "there is a limit, or it is not known",
    )


@then(says('"{stage:Chu}" có quy định thời hạn giải quyết'))
def some_limit_is_set(driver: Driver, stage: str) -> None:
    """The law sets a limit, known or not; it is not known to set none."""
    must(not driver.sets_no_limit(stage), "luật không quy định thời hạn", "the law sets no limit")


@then(says('hạn giải quyết "{stage:Chu}" là {time:Gio} ngày {on:Ngay}'))
def due_at(driver: Driver, stage: str, time: dt.time, on: dt.date) -> None:
    """The instant at which the limit ends."""
    same(driver.due_at(stage), (time, on))


@then(says("hạn chung của nhóm là {on:Han}"))
def group_due_on(driver: Driver, on: dt.date | None) -> None:
    """The last day of the group’s limit."""
    same(driver.group_due_on(), on)


@then(says("hồ sơ không quy định hạn chung"))
def no_group_limit_is_set(driver: Driver) -> None:
    """The law is known to set no limit of the whole."""
    must(
        driver.sets_no_group_limit(),
        "có quy định hạn chung, hoặc hạn chung chưa rõ",
        "there is a limit of the whole, or it is not known",
    )


@then(says("hồ sơ có quy định hạn chung"))
def some_group_limit_is_set(driver: Driver) -> None:
    """The law sets a limit of the whole, known or not; it is not known to set none."""
    must(not driver.sets_no_group_limit(), "luật không quy định hạn chung", "the law sets no limit of the whole")


@then(says('con số này là "{label:Chu}"'))
def last_status(driver: Driver, label: str) -> None:
    """How well the figure just stated is known. Must follow every figure that is not verified."""
    same(driver.last_status(), status(label))


@then(says('ngày {on:Ngay} không tính vì "{why:Chu}"'))
def day_does_not_count(driver: Driver, on: dt.date, why: str) -> None:
    """One line of the explanation of the deadline stated last."""
    day = driver.day(on)
    must(not day.counts, f"ngày đó có tính: {day.reason.vi}", f"that day counts: {day.reason.en}")
    says_so(day.reason.vi, why)


@then(says('ngày {on:Ngay} tính là "{why:Chu}"'))
def day_counts(driver: Driver, on: dt.date, why: str) -> None:
    """The same, for a day that counts."""
    day = driver.day(on)
    must(day.counts, f"ngày đó không tính: {day.reason.vi}", f"that day does not count: {day.reason.en}")
    says_so(day.reason.vi, why)


@then(says("cả nhóm đúng hạn"))
def group_on_time(driver: Driver) -> None:
    """The last procedure of the group was decided by the group's deadline."""
    same(driver.is_group_on_time(), True)


@then(says("cả nhóm quá hạn"))
def group_overdue(driver: Driver) -> None:
    """The last procedure of the group was decided after the group's deadline."""
    same(driver.is_group_on_time(), False)


@then(says("cả nhóm chưa xong"))
def group_open(driver: Driver) -> None:
    """A procedure of the group is not decided yet."""
    same(driver.is_group_on_time(), None)


@then(says('"{stage:Chu}" đúng hạn'))
def on_time(driver: Driver, stage: str) -> None:
    """Decided by its deadline, or without a known one."""
    must(driver.is_on_time(stage), "quá hạn", "it is overdue")


@then(says('"{stage:Chu}" quá hạn'))
def overdue(driver: Driver, stage: str) -> None:
    """Decided after its deadline."""
    must(not driver.is_on_time(stage), "đúng hạn", "it is on time")


@then(says('không thực hiện được vì "{why:Chu}"'))
def refused(driver: Driver, why: str) -> None:
    """The act before was refused, and the refusal says so."""
    says_so(driver.refusal(), why)


@then(says("tờ khai bị trả lại với các lỗi:"))
def faults(driver: Driver, datatable: Table) -> None:
    """The declaration was refused; every fault: field, words."""
    found = driver.faults()
    told = columns(datatable, 2)
    same([fault[0] for fault in found], [item for item, _ in told])
    for fault, (_, why) in zip(found, told, strict=True):
        says_so(fault[1], why)


@then(says('giấy tờ còn thiếu của "{stage:Chu}" là "{paper:Chu}"'))
def missing_paper(driver: Driver, stage: str, paper: str) -> None:
    """The one paper that the family still has to bring."""
    same(driver.missing_papers(stage), [paper])


@then(says('"{stage:Chu}" không thiếu giấy tờ'))
def nothing_missing(driver: Driver, stage: str) -> None:
    """The family has nothing to bring."""
    same(driver.missing_papers(stage), [])


@then(says('giấy tờ của "{stage:Chu}" gồm:'))
def wanted_papers(driver: Driver, stage: str, datatable: Table) -> None:
    """All papers of the stage, whoever has them."""
    same(driver.wanted_papers(stage), [paper for (paper,) in columns(datatable, 1)])


@then(says('lệ phí "{fee:Chu}" là {amount:Tien}'))
def fee(driver: Driver, fee: str, amount: int | None) -> None:
    """A fee that applies, and its amount."""
    same(driver.fee(fee), amount)


@then(says('gia đình không phải nộp khoản "{fee:Chu}"'))
def no_fee(driver: Driver, fee: str) -> None:
    """The fee does not apply."""
    must(fee not in driver.fees(), f"gia đình phải nộp khoản “{fee}”", f"the family pays “{fee}”")


@then(says('khoản phải nộp duy nhất của "{stage:Chu}" là "{fee:Chu}"'))
def only_fee(driver: Driver, stage: str, fee: str) -> None:
    """The one fee of a stage."""
    same(driver.fees(stage), [fee])


@then(says('"{stage:Chu}" không thu phí, lệ phí'))
def no_fees(driver: Driver, stage: str) -> None:
    """The stage costs the family nothing, and no fee of it is said to be 0."""
    same(driver.fees(stage), [])


@then(says('tờ khai hỏi "{item:Chu}", "{rule:Chu}", từ "{source:Chu}"'))
def asked(driver: Driver, item: str, rule: str, source: str) -> None:
    """What this family is asked for: an item that it `phải khai` or may leave out (`được bỏ trống`), or a question of
    the first screens (`phải chọn`, `được bỏ qua`), and from where it comes, the first first.
    """
    same(driver.item(item), (rule, source))


@then(says('mục "{item:Chu}" ghi "{way:Chu}"'))
def written_so(driver: Driver, item: str, way: str) -> None:
    """How the item is answered; of answers to choose from, how many there are."""
    same(driver.way_of(item), way)


@then(says('mục "{item:Chu}" dùng cho "{stage:Chu}"'))
def used_by(driver: Driver, item: str, stage: str) -> None:
    """The one procedure that reads the item, or `mọi thủ tục`: who does not read it asks for no supplement of it."""
    same(driver.users_of(item), stage)


@then(says('mục "{item:Chu}" không được hỏi'))
def not_asked(driver: Driver, item: str) -> None:
    """An item of the form that is not for this family."""
    same(driver.item(item), None)


@then(says("gia đình khai {asked:So} mục thay cho {separate:So} mục của các tờ khai riêng"))
def items(driver: Driver, asked: int, separate: int) -> None:
    """Items of the linked declaration and of the separate forms it replaces."""
    same(driver.items(), (asked, separate))


@then(says('gia đình được nhận {amount:Tien} từ "{payer:Chu}"'))
def allowance(driver: Driver, amount: int | None, payer: str) -> None:
    """Sum and payer of the funeral allowance."""
    same(driver.allowance(), (amount, payer))


@then(says('gia đình được nhận {amount:Tien} từ "{payer:Chu}" về "{stage:Chu}"'))
def allowance_of(driver: Driver, amount: int | None, payer: str, stage: str) -> None:
    """Sum and payer of another allowance."""
    same(driver.allowance(stage), (amount, payer))


@then(says('căn cứ hưởng là "{ground:Chu}"'))
def ground(driver: Driver, ground: str) -> None:
    """The ground of the funeral allowance."""
    same(driver.ground(), ground)


@then(says('căn cứ hưởng của "{stage:Chu}" là "{ground:Chu}"'))
def ground_of(driver: Driver, stage: str, ground: str) -> None:
    """The ground of another allowance."""
    same(driver.ground(stage), ground)


@then(says('bên cạnh đó "{ground:Chu}" là "{what:Chu}"'))
def other_ground(driver: Driver, ground: str, what: str) -> None:
    """Another ground that applies, and what it is beside the one that was paid: `bằng mức`, `chưa rõ mức` (so that
    none can be called the highest), `giải quyết ngoài nhóm`.
    """
    same(driver.other_grounds().get(ground), what)


@then(says("bên cạnh đó không có căn cứ nào khác"))
def no_other_ground(driver: Driver) -> None:
    """No other ground applies, here or elsewhere, to an allowance that was decided."""
    others = driver.other_grounds()
    must(not others, f"còn có: {', '.join(others)}", f"there are others: {', '.join(others)}")


@then(says("theo văn bản ban hành sau thì mức là {amount:Tien}"))
def later_sum(driver: Driver, amount: int | None) -> None:
    """The sum by texts that were made after the decision and count back."""
    same(driver.later_sum(), amount)


@then(says('gia đình được báo về khoản riêng: "{words:Chu}"'))
def other_benefit(driver: Driver, words: str) -> None:
    """Another benefit of the same ground, which the chain does not pay."""
    says_so(driver.other_benefit(), words)


@then(says('"{office:Chu}" giải quyết "{stage:Chu}"'))
def office_of(driver: Driver, office: str, stage: str) -> None:
    """The office that has the stage."""
    same(driver.office_of(stage), office)


@then(says('"{officer:Chu}" đang giữ việc "{stage:Chu}"'))
def holder(driver: Driver, officer: str, stage: str) -> None:
    """The officer who holds the work."""
    same(driver.holder(stage), officer)


@then(says("hồ sơ kết thúc"))
def has_ended(driver: Driver) -> None:
    """Every chosen stage has ended."""
    must(driver.has_ended(), "hồ sơ chưa kết thúc", "the case has not ended")


@then(says("hồ sơ chưa kết thúc"))
def has_not_ended(driver: Driver) -> None:
    """Some stage has not."""
    must(not driver.has_ended(), "hồ sơ đã kết thúc", "the case has ended")


@then(says('gia đình nhận thư xin lỗi về "{stage:Chu}", hẹn lại ngày {on:Ngay}'))
def apology(driver: Driver, stage: str, on: dt.date) -> None:
    """Just one letter of apology was sent, with that new date."""
    same(driver.apologies(stage), [on])


@then(says('gia đình nhận thư xin lỗi về "{stage:Chu}"'))
def some_apology(driver: Driver, stage: str) -> None:
    """At least one letter of apology was sent, whatever its date."""
    must(driver.apologies(stage), "chưa có thư xin lỗi nào", "no letter of apology was sent")


@then(says('gia đình không nhận thư xin lỗi về "{stage:Chu}"'))
def no_apology(driver: Driver, stage: str) -> None:
    """None was sent."""
    same(driver.apologies(stage), [])


@then(says('"{stage:Chu}" đang chờ "{neighbour:Chu}"'))
def awaited(driver: Driver, stage: str, neighbour: str) -> None:
    """Whom the stage waits for."""
    same(driver.awaited(stage), neighbour)


@then(says('"{stage:Chu}" hỏi lại lúc {time:Gio} ngày {on:Ngay}'))
def next_try(driver: Driver, stage: str, time: dt.time, on: dt.date) -> None:
    """When the system is asked again."""
    same(driver.next_try_at(stage), (time, on))


@then(says('việc vừa làm ở "{stage:Chu}" phải xong trước {time:Gio} ngày {on:Ngay}'))
def move_due(driver: Driver, stage: str, time: dt.time, on: dt.date) -> None:
    """The last instant of the agency for what it has just done, where it has less time for it than for a ruling."""
    same(driver.move_due_at(stage), (time, on))


@then(says('"{stage:Chu}" phải được trả lời trước {time:Gio} ngày {on:Ngay}'))
def owed_by(driver: Driver, stage: str, time: dt.time, on: dt.date) -> None:
    """By when the system owes its answer."""
    same(driver.answer_owed_by(stage), (time, on))


@then(says('"{stage:Chu}" được trả lời khi nào là chưa rõ'))
def owed_by_unknown(driver: Driver, stage: str) -> None:
    """No known limit for the answer."""
    same(driver.answer_owed_by(stage), None)


@then(says('gia đình được bổ sung "{stage:Chu}" đến hết ngày {on:Ngay}'))
def supplement_ends(driver: Driver, stage: str, on: dt.date) -> None:
    """The citizen’s last day."""
    same(driver.supplement_ends_on(stage), on)


@then(says('"{result:Chu}" ghi "{what:Chu}" là "{value:Chu}"'))
def carried(driver: Driver, result: str, what: str, value: str) -> None:
    """What a result carries."""
    same(driver.carried(result, what), value)


@then(says('"{result:Chu}" có giá trị đến hết ngày {on:Ngay}'))
def valid_until(driver: Driver, result: str, on: dt.date) -> None:
    """The last day of a result’s validity."""
    same(driver.valid_until(result), on)


@then(says('"{result:Chu}" không ghi ngày hết giá trị'))
def valid_without_end(driver: Driver, result: str) -> None:
    """The result was given, and no last day with it."""
    must(not driver.ends(result), f"“{result}” có ngày hết giá trị", f"“{result}” has a last day")


@then(says('"{result:Chu}" cũ không còn hiệu lực'))
def superseded(driver: Driver, result: str) -> None:
    """The result of the first case was replaced."""
    must(not driver.stands(result), "kết quả cũ vẫn có hiệu lực", "the old result still stands")


@then(says('"{stage:Chu}" được chuyển hướng: "{words:Chu}"'))
def redirected(driver: Driver, stage: str, words: str) -> None:
    """Where the family is told to go."""
    same(driver.redirect_words(stage), words)


@then(says('gia đình bị từ chối "{stage:Chu}" được hướng dẫn: "{words:Chu}"'))
def advised(driver: Driver, stage: str, words: str) -> None:
    """What the family can do after a refusal; `làm lại` where no more than that."""
    same(driver.advice(stage), words)


@then(says('kết quả "{result:Chu}" phải ghi "{what:Chu}"'))
def must_carry(driver: Driver, result: str, what: str) -> None:
    """All that a ruling must bring for this result, one after the other; `không có gì`: nothing."""
    same("; ".join(driver.carries(result)) or "không có gì", what)


@then(says('hồ sơ dựa vào "{statement:Chu}": "{source:Chu}"'))
def known_from(driver: Driver, statement: str, source: str) -> None:
    """What the case rests on, and the words under which it shows who said so."""
    same(driver.known_from(statement), source)


@then(says('hồ sơ nêu "{question:Chu}" là điều còn để ngỏ'))
def is_told_open(driver: Driver, question: str) -> None:
    """Of what the edition leaves open, by the beginning of its sentence, something that this case touches."""
    must(driver.is_told_open(question), "hồ sơ không nêu điều ấy", "the case is not told so")


@then(says('hồ sơ không nêu "{question:Chu}" là điều còn để ngỏ'))
def is_not_told_open(driver: Driver, question: str) -> None:
    """Something that the edition leaves open, and this case does not touch."""
    must(not driver.is_told_open(question), "hồ sơ có nêu điều ấy", "the case is told so")


@then(says("quy trình áp dụng để ngỏ các điều:"))
def leaves_open(driver: Driver, datatable: Table) -> None:
    """Some of what the edition leaves open, whatever the case, each by the beginning of its sentence."""
    for (question,) in columns(datatable, 1):
        driver.leaves_open(question)


@then(says('kết quả "{stage:Chu}" đã đến tay gia đình'))
def delivered(driver: Driver, stage: str) -> None:
    """The result was handed over."""
    must(driver.is_delivered(stage), "kết quả chưa được trả", "the result has not been delivered")


@then(says('quy trình áp dụng có căn cứ "{text:Chu}"'))
def rests_on(driver: Driver, text: str) -> None:
    """A text that the edition rests on, or a part of it."""
    says_so("; ".join(driver.basis()), text)


@then(says('quy trình áp dụng không có căn cứ "{text:Chu}"'))
def does_not_rest_on(driver: Driver, text: str) -> None:
    """A text that the edition does not rest on: not yet, or no more."""
    found = "; ".join(driver.basis())
    must(text not in found, f"có căn cứ ấy: “{found}”", f"it rests on it: “{found}”")


@then(says("quy trình áp dụng có hiệu lực từ {on:Ngay}"))
def in_force_on(driver: Driver, on: dt.date) -> None:
    """The edition of the case."""
    same(driver.in_force_on(), on)


@then(says("hồ sơ chỉ được nộp {n:So} lần"))
def n_submissions(driver: Driver, n: int) -> None:
    """How many submissions the journal of the case has."""
    same(driver.n_submissions(), n)


@then(says('quy định về "giấy tờ" của "{stage:Chu}":'))
def papers_laid_down(driver: Driver, stage: str, datatable: Table) -> None:
    """The papers of a procedure as the law lists them, whoever files: heads, then one row a paper. It proves no clause:
    what a rule does is for the other steps.
    """
    same(driver.papers_laid_down(stage), datatable)


@then(says('"{result:Chu}" cũ vẫn có hiệu lực'))
def not_superseded(driver: Driver, result: str) -> None:
    """It stands."""
    must(driver.stands(result), "kết quả cũ không còn hiệu lực", "the old result stands no more")


@then(says("hồ sơ này có thể cùng một sự kiện với hồ sơ thứ {n:So}"))
def is_alike(driver: Driver, n: int) -> None:
    """The service noticed that the scenario’s case of that number likely tells of the same event; no other does."""
    same(driver.alike(), [n])


@then(says("hồ sơ này không cùng sự kiện với hồ sơ nào"))
def is_like_none(driver: Driver) -> None:
    """It noticed none."""
    same(driver.alike(), [])
