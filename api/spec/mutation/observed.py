"""All that steps of the phrase book could state of a case at one moment: as they would be written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from api.spec.core_driver import CoreDriver
from api.spec.names import CARRIED
from api.spec.tables import papers_of
from api.spec.unmet import shown
from engine.core.declaration import DeclarationRefused
from workflows.law.notation import Edition, Omission, Procedure

Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A step that states something: its words, its table, and how well the figure in it is known (empty: verified)."""

    words: str
    table: Table = ()
    status: str = ""


def observed(driver: CoreDriver) -> list[Said]:
    """What is seen, the simplest first. Looking tells the timers of this instant; no rule is read by it."""
    found: list[Said] = []
    for ask in (*_of_case(driver), *(each for stage in driver.edition.procedures for each in _of_stage(driver, stage))):
        driver.ledger.unsaid.clear()
        with suppress(Exception):  # of a wrong edition any question may fail: what cannot be asked is not stated
            for words, table in ask():
                status = driver.ledger.unsaid[-1][1].vi if driver.ledger.unsaid else ""
                found.append(Said(words, table, status))
    driver.ledger.unsaid.clear()
    return found


Ask = Callable[[], Iterator[tuple[str, Table]]]


def refusal(driver: CoreDriver) -> Said | None:
    """The step that tells of a refusal which nobody has told yet; it is told then."""
    error = driver.ledger.error
    if error is None or driver.ledger.is_refusal_told:
        return None
    driver.ledger.is_refusal_told = True
    if isinstance(error, DeclarationRefused):
        rows = tuple(tuple(fault.label.vi.split(": ", 1)) for fault in error.faults)
        return Said("tờ khai bị trả lại với các lỗi:", rows)
    return Said(f'không thực hiện được vì "{error.say().replace(chr(34), "")}"')


def papers_laid_down(edition: Edition, stage: Procedure) -> Said:
    """The papers of a procedure, stated whole."""
    return Said(f'quy định về "giấy tờ" của "{stage.label.vi}":', tuple(map(tuple, papers_of(stage, edition))))


def _dong(value: int | None) -> str:
    return "chưa rõ" if value is None else f"{shown(value)} đồng"


def _of_stage(driver: CoreDriver, stage: Procedure) -> Iterator[Ask]:
    name = stage.label.vi

    def one(words: Callable[[], str | None]) -> Ask:
        def ask() -> Iterator[tuple[str, Table]]:
            if said := words():
                yield said, ()

        return ask

    def due_at() -> str:
        at = driver.due_at(name)
        return f'hạn giải quyết "{name}" là {"chưa rõ" if at is None else f"{shown(at[0])} ngày {shown(at[1])}"}'

    def no_limit() -> str | None:
        return f'"{name}" {"không" if driver.sets_no_limit(name) else "có"} quy định thời hạn giải quyết'

    def missing() -> str | None:
        papers = driver.missing_papers(name)
        if len(papers) > 1:
            return None
        return f'giấy tờ còn thiếu của "{name}" là "{papers[0]}"' if papers else f'"{name}" không thiếu giấy tờ'

    def wanted() -> Iterator[tuple[str, Table]]:
        yield f'giấy tờ của "{name}" gồm:', tuple((paper,) for paper in driver.wanted_papers(name))

    def apologies() -> str | None:
        sent = driver.apologies(name)
        if len(sent) > 1:
            return None
        told = f'gia đình nhận thư xin lỗi về "{name}", hẹn lại ngày {shown(sent[0])}' if sent else ""
        return told or f'gia đình không nhận thư xin lỗi về "{name}"'

    def owed_by() -> str:
        at = driver.answer_owed_by(name)
        if at is None:
            return f'"{name}" được trả lời khi nào là chưa rõ'
        return f'"{name}" phải được trả lời trước {shown(at[0])} ngày {shown(at[1])}'

    def next_try() -> str:
        time, on = driver.next_try_at(name)
        return f'"{name}" hỏi lại lúc {shown(time)} ngày {shown(on)}'

    def allowance() -> str:
        dong, payer = driver.allowance(name)
        return f'gia đình được nhận {_dong(dong)} từ "{payer}" về "{name}"'

    def on_time() -> str:
        return f'"{name}" {"đúng hạn" if driver.is_on_time(name) else "quá hạn"}'

    yield one(lambda: f'"{name}" ở trạng thái "{driver.state_of(name)}"')
    yield one(lambda: f'hạn giải quyết "{name}" là {shown(driver.due_on(name))}')
    yield from (one(due_at), one(no_limit))
    yield one(lambda: f'"{driver.office_of(name)}" giải quyết "{name}"')
    yield from (one(missing), wanted, one(apologies), one(owed_by), one(next_try), one(on_time))
    yield one(lambda: f'"{name}" đang chờ "{driver.awaited(name)}"')
    yield one(lambda: f'gia đình được bổ sung "{name}" đến hết ngày {shown(driver.supplement_ends_on(name))}')
    if stage.grounds:
        yield one(lambda: f'căn cứ hưởng của "{name}" là "{driver.ground(name)}"')
        yield one(allowance)
    yield one(lambda: f'"{name}" được chuyển hướng: "{driver.redirect_words(name)}"')
    yield one(lambda: f'kết quả "{name}" đã đến tay gia đình' if driver.is_delivered(name) else None)
    for result in stage.results:
        yield one(partial(_valid_until, driver, result.label.vi))
        for what in CARRIED:
            yield one(partial(_carried, driver, result.label.vi, what))


def _valid_until(driver: CoreDriver, result: str) -> str:
    return f'"{result}" có giá trị đến hết ngày {shown(driver.valid_until(result))}'


def _carried(driver: CoreDriver, result: str, what: str) -> str:
    return f'"{result}" ghi "{what}" là "{driver.carried(result, what)}"'


def _of_case(driver: CoreDriver) -> Iterator[Ask]:
    def ended() -> Iterator[tuple[str, Table]]:
        yield ("hồ sơ kết thúc" if driver.has_ended() else "hồ sơ chưa kết thúc"), ()

    def group() -> Iterator[tuple[str, Table]]:
        yield f"hạn chung của nhóm là {shown(driver.group_due_on())}", ()

    def no_group_limit() -> Iterator[tuple[str, Table]]:
        yield f"hồ sơ {'không' if driver.sets_no_group_limit() else 'có'} quy định hạn chung", ()

    def items() -> Iterator[tuple[str, Table]]:
        asked, separate = driver.items()
        yield f"gia đình khai {asked} mục thay cho {separate} mục của các tờ khai riêng", ()

    def fees() -> Iterator[tuple[str, Table]]:
        paid = driver.fees()
        for stage in driver.edition.procedures:
            for fee in stage.fees:
                label = fee.label.vi
                driver.ledger.unsaid.clear()
                if label in paid:
                    yield f'lệ phí "{label}" là {_dong(driver.fee(label))}', ()
                else:
                    yield f'gia đình không phải nộp khoản "{label}"', ()

    def allowance() -> Iterator[tuple[str, Table]]:
        dong, payer = driver.allowance()
        yield f'gia đình được nhận {_dong(dong)} từ "{payer}"', ()

    def beside() -> Iterator[tuple[str, Table]]:
        others = driver.other_grounds()
        for label, what in others.items():
            yield f'bên cạnh đó "{label}" là "{what}"', ()
        if not others:
            yield "bên cạnh đó không có căn cứ nào khác", ()

    def other() -> Iterator[tuple[str, Table]]:
        yield f'gia đình được báo về khoản riêng: "{driver.other_benefit()}"', ()

    def later() -> Iterator[tuple[str, Table]]:
        yield f"theo văn bản ban hành sau thì mức là {_dong(driver.later_sum())}", ()

    def left_open() -> Iterator[tuple[str, Table]]:
        for one in driver.edition.omits:
            if isinstance(one, Omission) and one.when is not None:
                is_told = driver.is_told_open(one.vi)
                yield f'hồ sơ {"nêu" if is_told else "không nêu"} "{one.vi}" là điều còn để ngỏ', ()
            else:
                yield "quy trình áp dụng để ngỏ các điều:", ((one.vi,),)

    def states() -> Iterator[tuple[str, Table]]:
        yield "các thủ tục ở trạng thái:", tuple(map(tuple, driver.states()))

    of_money = (fees, allowance, beside, other, later)
    asks: tuple[Any, ...] = (ended, group, no_group_limit, *of_money, items, states, left_open)
    yield from asks
