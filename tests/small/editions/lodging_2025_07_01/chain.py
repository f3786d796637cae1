"""The police register lodgers: as much of a chain as its families need to be simulated."""

import datetime as dt

from workflows.amend import apart
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.agencies import POLICE
from workflows.law.citation import Clause, Figure, Label, Status, Unit
from workflows.law.facts import Fact
from workflows.law.guards import Condition, Is
from workflows.law.notation import (
    Choice,
    Desk,
    Edition,
    Group,
    Input,
    Limit,
    Paper,
    Place,
    Procedure,
    Reason,
    Result,
)
from workflows.law.vocabulary import choice_field, field

SMALL = Clause("gd", "small_edition", Status.ASSUMED, Label("phiên bản nhỏ để kiểm thử", "a small edition for tests"))
DAY = Unit.WORKING_DAY
RENTED = Fact("rented", Label("ở nhà thuê", "in a rented home"))
LEASE = Paper("lease", Label("hợp đồng thuê nhà", "lease"), SMALL, when=Condition(Is("rented"), SMALL))
REGISTRATION = Procedure(
    "lodging_registration",
    Label("đăng ký tạm trú", "registration of lodgers"),
    portal_code="",
    clause=SMALL,
    desks=(Desk("police"),),
    places=(Place("lodging_commune"),),
    limits=(Limit(Figure(3, DAY, SMALL)),),
    moves=(*s.common(s.ASSUMED), *s.supplement(s.ASSUMED, SMALL), s.APPROVE),
    results=(Result("lodging_notice", Label("thông báo tạm trú", "notice of lodging"), SMALL),),
    papers=(LEASE,),
    refusals=(Reason("unfit", Label("không đủ điều kiện", "not fit"), SMALL),),
)
WRITTEN = Edition(
    chain="lodging",
    in_force_on=dt.date(2025, 7, 1),
    label=Label("Tạm trú", "Lodging"),
    portal_code="",
    basis=(SMALL,),
    facts=(RENTED,),
    fields=(
        field("lodging_commune", "xã tạm trú", "commune of lodging", "", Input.COMMUNE),
        choice_field(RENTED, SMALL),
        field("lodger_name", "họ tên người tạm trú", "lodger's name", "lodger", Input.NAME),
        field("lodger_id", "số định danh người tạm trú", "lodger's id", "lodger", Input.PERSONAL_ID),
        field("lodger_address", "nơi thường trú", "permanent residence", "lodger", required=False),
    ),
    baseline=(),
    agencies=(POLICE,),
    procedures=(REGISTRATION,),
    choices=(Choice("all", frozenset({"lodging_registration"}), Label("đăng ký tạm trú", "lodging"), SMALL),),
    redirects=(),
    group=Group(("lodging_registration",), (Limit(Figure(3, DAY, SMALL)),), pause=SMALL),
    cut_off=SMALL,
    supplement=Limit(Figure(7, DAY, SMALL)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=(Label("mọi điều không cần cho kiểm thử", "all that the tests do not need"),),
    name=Label("Tạm trú", "Lodging"),
    letters="TT",
)
# what all moves cite is of the time before
EDITION = apart(WRITTEN, cites={**c.OF_CIRCULAR_03, c.ONE_STOP_61: c.ONE_STOP, c.WITHDRAWAL_61: c.WITHDRAWAL})
