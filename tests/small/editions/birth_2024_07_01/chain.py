"""Birth chain as the notation would have it from 1 July 2024, cut down: commune, district and province decide.

A test edition: it shows the words three tiers need, and is no statement of the law of 2024.
"""

import datetime as dt
from dataclasses import replace

from workflows.birth import form as f
from workflows.birth.facts import FOREIGN_PARENT
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.agencies import POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.law.citation import Clause, Figure, Label, Status, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import (
    Agency,
    Choice,
    Desk,
    Edition,
    Group,
    Limit,
    Need,
    Place,
    Procedure,
    Reason,
    Result,
    Tier,
)
from workflows.law.vocabulary import ETHNIC

SMALL = Clause("gd", "small_edition", Status.ASSUMED, Label("phiên bản nhỏ để kiểm thử", "a small edition for tests"))
DAY = Unit.WORKING_DAY
DISTRICT_REGISTRAR = Agency(
    "district_registrar",
    Label("UBND cấp huyện (hộ tịch)", "district People's Committee"),
    Tier.DISTRICT,
    SMALL,
    successor="registrar",
)
DISTRICT_INSURANCE = replace(SOCIAL_INSURANCE, label=Label("BHXH cấp huyện", "district insurance"), tier=Tier.DISTRICT)
FOREIGN = Condition(Is("foreign_parent"), SMALL)


def _procedure(code: str, vi: str, en: str, desks: tuple[Desk, ...], days: int, result: Result) -> Procedure:
    return Procedure(
        code,
        Label(vi, en),
        portal_code="",
        clause=SMALL,
        desks=desks,
        places=(Place("registration_commune"),),
        limits=(Limit(Figure(days, DAY, SMALL)),),
        moves=(*s.common(s.ASSUMED), *s.supplement(s.ASSUMED, SMALL), s.APPROVE),
        results=(result,),
        needs=() if code == "birth_registration" else (Need("birth_certificate", SMALL),),
        papers=() if code == "birth_registration" else (f.E_CERTIFICATE,),
        refusals=(Reason("unfit", Label("không đủ điều kiện", "not fit"), SMALL),),
    )


PROCEDURES = (
    _procedure(
        "birth_registration",
        "đăng ký khai sinh",
        "birth registration",
        (Desk("district_registrar", FOREIGN), Desk("registrar")),
        0,
        Result("birth_certificate", Label("giấy khai sinh", "birth certificate"), SMALL),
    ),
    _procedure(
        "residence_registration",
        "đăng ký thường trú",
        "permanent residence",
        (Desk("police"),),
        2,
        Result("residence_notice", Label("thông báo đăng ký thường trú", "notice of residence"), SMALL),
    ),
    _procedure(
        "health_card",
        "cấp thẻ BHYT",
        "health card",
        (Desk("social_insurance"),),
        2,
        Result("health_card", Label("thẻ bảo hiểm y tế", "health insurance card"), SMALL),
    ),
)
ALL = frozenset(procedure.code for procedure in PROCEDURES)
ASKED = ("registration_commune", "child_name", "foreign_parent")
EDITION = Edition(
    chain="birth",
    in_force_on=dt.date(2024, 7, 1),
    label=Label("Khai sinh, đăng ký thường trú, thẻ BHYT", "Birth, residence, health card"),
    portal_code="",
    basis=(SMALL,),
    facts=(FOREIGN_PARENT,),
    fields=(
        *(replace(one, when=None) for one in f.CHOICES if one.code in ASKED),
        *(replace(one, spellings=(ETHNIC,)) for one in f.CHILD if one.code in ASKED),
    ),
    baseline=(),
    agencies=(REGISTRAR, DISTRICT_REGISTRAR, POLICE, DISTRICT_INSURANCE),
    procedures=PROCEDURES,
    choices=(Choice("all", ALL, Label("cả ba thủ tục", "all three"), SMALL),),
    redirects=(),
    group=Group(tuple(sorted(ALL)), (Limit(Figure(3, DAY, SMALL)),), pause=SMALL),
    cut_off=SMALL,
    supplement=Limit(Figure(7, DAY, SMALL)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=(Label("mọi điều không cần cho kiểm thử", "all that the tests do not need"),),
    name=Label("Khai sinh", "Birth"),
    letters="KS",
)
