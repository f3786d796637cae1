"""Birth chain as the notation would have it from 1 July 2023, cut down: social insurance returns a registrar's error.

A test edition: it shows the words return upstream needs, and is no statement of the law of 2023.
"""

import datetime as dt
from dataclasses import replace

from workflows.birth import form as f
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.agencies import POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.law.citation import Clause, Figure, Label, Status, Unit
from workflows.law.notation import (
    Choice,
    Desk,
    Edition,
    Group,
    Limit,
    Move,
    Need,
    Place,
    Procedure,
    Reason,
    Result,
    Tier,
)
from workflows.law.states import Role, State, Verb
from workflows.law.vocabulary import ETHNIC, REGISTER_NUMBER

SMALL = Clause("gd", "small_edition", Status.ASSUMED, Label("phiên bản nhỏ để kiểm thử", "a small edition for tests"))
RETURN = Clause("gd", "return_upstream", Status.ASSUMED, Label("trả lại cơ quan trước", "work is returned upstream"))
DAY = Unit.WORKING_DAY
NEEDS = (Need("birth_certificate", SMALL),)
PLACES = (Place("registration_commune"),)
UNFIT = Reason("unfit", Label("không đủ điều kiện", "not fit"), SMALL)

# the earlier agency corrects, the citizen is not asked; the returner waits and is offered again with a new clock
RETURN_UPSTREAM = (
    Move(
        Verb.RETURN_UPSTREAM,
        State.IN_PROGRESS,
        State.RETURNED_UPSTREAM,
        Role.OFFICER,
        RETURN,
        within=Limit(Figure(1, DAY, RETURN)),
        reopens="birth_certificate",
    ),
    Move(Verb.OFFER, State.RETURNED_UPSTREAM, State.OFFERED, Role.SYSTEM, RETURN),
    Move(Verb.DROP, State.RETURNED_UPSTREAM, State.DROPPED, Role.SYSTEM, c.A_DROP),
    Move(Verb.WITHDRAW, State.RETURNED_UPSTREAM, State.WITHDRAWN, Role.APPLICANT, c.WITHDRAWAL),
)
REOPEN = Move(Verb.REOPEN, State.APPROVED, State.OFFERED, Role.SYSTEM, RETURN)


def _procedure(code: str, vi: str, en: str, agency: str, days: int, result: Result, *more: Move) -> Procedure:
    return Procedure(
        code,
        Label(vi, en),
        portal_code="",
        clause=SMALL,
        desks=(Desk(agency),),
        places=PLACES,
        limits=(Limit(Figure(days, DAY, SMALL)),),
        moves=(*s.common(s.ASSUMED), *s.supplement(s.ASSUMED, SMALL), s.APPROVE, *more),
        results=(result,),
        needs=() if code == "birth_registration" else NEEDS,
        refusals=(UNFIT,),
    )


CERTIFICATE = Result("birth_certificate", Label("giấy khai sinh", "birth certificate"), SMALL, ("register_number",))
NOTICE = Result("residence_notice", Label("thông báo đăng ký thường trú", "notice of residence"), SMALL)
CARD = Result("health_card", Label("thẻ bảo hiểm y tế", "health insurance card"), SMALL)
PROCEDURES = (
    _procedure("birth_registration", "đăng ký khai sinh", "birth registration", "registrar", 0, CERTIFICATE, REOPEN),
    _procedure("residence_registration", "đăng ký thường trú", "permanent residence", "police", 2, NOTICE),
    _procedure("health_card", "cấp thẻ BHYT", "health card", "social_insurance", 2, CARD, *RETURN_UPSTREAM),
)
ALL = frozenset(procedure.code for procedure in PROCEDURES)
EDITION = Edition(
    chain="birth",
    in_force_on=dt.date(2023, 7, 1),
    label=Label("Khai sinh, đăng ký thường trú, thẻ BHYT", "Birth, residence, health card"),
    portal_code="",
    basis=(SMALL,),
    facts=(),
    fields=(
        *(one for one in f.CHOICES if one.code == "registration_commune"),
        *(replace(one, spellings=(ETHNIC,)) for one in f.CHILD if one.code == "child_name"),
    ),
    baseline=(),
    agencies=(REGISTRAR, POLICE, replace(SOCIAL_INSURANCE, tier=Tier.DISTRICT)),
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
    carried=(replace(REGISTER_NUMBER, unique=None),),  # without a book beside it
)
