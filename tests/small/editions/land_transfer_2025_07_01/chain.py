"""A plot of land changes hands: eight made-up procedures with two forks and a join, for tests; no statement of the law.

It has one commune, no dates, an agency that no packaged map knows and a figure that no packaged file has: those of
`--data` say where it sits and how much it is.
"""

import datetime as dt

from workflows.amend import apart
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.agencies import POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.law.citation import Clause, Figure, Label, Status, Unit
from workflows.law.facts import Fact
from workflows.law.guards import Condition, Is
from workflows.law.notation import (
    Agency,
    Choice,
    Desk,
    Edition,
    Fee,
    Group,
    Input,
    Limit,
    Need,
    Place,
    Procedure,
    Reason,
    Result,
    Tier,
)
from workflows.law.vocabulary import choice_field, field

SMALL = Clause("gd", "small_edition", Status.ASSUMED, Label("phiên bản nhỏ để kiểm thử", "a small edition for tests"))
DAY = Unit.WORKING_DAY
LAND_OFFICE = Agency("land_office", Label("Văn phòng đất đai", "land office"), Tier.PROVINCE, SMALL)
CONTESTED = Fact("contested", Label("có tranh chấp", "contested"))
HEARD = Condition(Is("contested"), SMALL)
MOVES = (*s.handled(s.ASSUMED, SMALL), s.APPROVE)


def _procedure(
    code: str, vi: str, en: str, agency: str, days: int, *needs: Need, fees: tuple[Fee, ...] = ()
) -> Procedure:
    """Each gives one result, called after it."""
    return Procedure(
        code,
        Label(vi, en),
        portal_code="",
        clause=SMALL,
        desks=(Desk(agency),),
        places=(Place("plot_commune"),),
        limits=(Limit(Figure(days, DAY, SMALL)),),
        moves=MOVES,
        results=(Result(f"{code}_record", Label(f"kết quả {vi}", f"record of {en}"), SMALL),),
        needs=needs,
        fees=fees,
        refusals=(Reason("not_in_order", Label("hồ sơ không hợp lệ", "not in order"), SMALL),),
    )


def _after(code: str, when: Condition | None = None, soft: bool = False) -> Need:
    return Need(f"{code}_record", SMALL, when, soft)


PROCEDURES = (
    _procedure("deed_check", "kiểm tra hợp đồng", "check of the deed", "registrar", 1),
    # the first fork
    _procedure(
        "plot_survey", "đo đạc thửa đất", "survey", "land_office", 5, _after("deed_check"),
        fees=(Fee(Label("đo đạc thửa đất", "survey of the plot"), "survey_fee"),),
    ),
    _procedure("tax_notice", "thông báo thuế", "tax notice", "social_insurance", 3, _after("deed_check")),
    _procedure("boundary_hearing", "họp ranh giới", "hearing", "registrar", 4, _after("deed_check")),
    # the join
    _procedure(
        "title_change", "sang tên", "change of title", "land_office", 5,
        _after("plot_survey"), _after("tax_notice"), _after("boundary_hearing", HEARD, soft=True),
    ),
    # the second fork
    _procedure("map_entry", "chỉnh lý bản đồ", "entry on the map", "land_office", 2, _after("title_change")),
    _procedure("address_entry", "cập nhật địa chỉ", "entry of the address", "police", 2, _after("title_change")),
    _procedure("levy_account", "tài khoản thuế đất", "levy account", "social_insurance", 2, _after("title_change")),
)  # fmt: skip
ALL = frozenset(procedure.code for procedure in PROCEDURES)
WRITTEN = Edition(
    chain="land_transfer",
    in_force_on=dt.date(2025, 7, 1),
    label=Label("Chuyển nhượng đất", "Transfer of land"),
    portal_code="",
    basis=(SMALL,),
    facts=(CONTESTED,),
    fields=(
        field("plot_commune", "xã có đất", "commune of the plot", "", Input.COMMUNE),
        choice_field(CONTESTED, SMALL),
        field("seller_name", "họ tên bên bán", "seller's name", "parties", Input.NAME),
        field("buyer_name", "họ tên bên mua", "buyer's name", "parties", Input.NAME),
        field("plot_number", "số thửa", "plot number", "plot", Input.NUMBER),
    ),
    baseline=(),
    agencies=(REGISTRAR, POLICE, SOCIAL_INSURANCE, LAND_OFFICE),
    procedures=PROCEDURES,
    choices=(
        Choice("all", ALL, Label("cả tám thủ tục", "all eight"), SMALL),
        Choice("no_levy", ALL - {"levy_account"}, Label("không mở tài khoản thuế", "without the account"), SMALL),
    ),
    redirects=(),
    group=Group(tuple(sorted(ALL)), (Limit(Figure(20, DAY, SMALL)),), pause=SMALL),
    cut_off=SMALL,
    supplement=Limit(Figure(7, DAY, SMALL)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=(Label("mọi điều không cần cho kiểm thử", "all that the tests do not need"),),
    name=Label("Đất đai", "Land"),
    letters="DD",
)
# what all moves cite is of the time before
EDITION = apart(WRITTEN, cites={**c.OF_CIRCULAR_03, c.ONE_STOP_61: c.ONE_STOP, c.WITHDRAWAL_61: c.WITHDRAWAL})
