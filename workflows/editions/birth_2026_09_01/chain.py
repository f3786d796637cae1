"""Birth chain as the law has it from 1 September 2026: registration within 24 hours, identity card under six."""

import datetime as dt

from workflows import birth_words as w
from workflows import clauses as c
from workflows import neighbours as n
from workflows import settlement as s
from workflows.agencies import POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.citation import Figure, Label, Unit
from workflows.editions.birth_2026_09_01 import form, money
from workflows.guards import Condition, Is
from workflows.notation import (
    Choice,
    Desk,
    Edition,
    Group,
    Limit,
    Need,
    Owed,
    Place,
    Procedure,
    Reason,
    Result,
    Validity,
)
from workflows.states import Role

DAY = Unit.WORKING_DAY
VERIFIED = Is("residence_verification")

REGISTRATION = Procedure(
    "birth_registration",
    Label("đăng ký khai sinh", "birth registration"),
    portal_code="1.001193",
    clause=c.ND63_BIRTH_STEPS,
    desks=(Desk("registrar"),),
    places=(Place("registration_commune"),),
    limits=(Limit(Figure(24, Unit.HOUR, c.BIRTH_24_HOURS)),),
    moves=(*s.COMMON, *s.supplement(c.SUPPLEMENT_E4), s.APPROVE),
    results=(
        Result(
            "birth_certificate",
            Label("giấy khai sinh", "birth certificate"),
            c.CIVIL_CONTENT,
            carries=("register_number", "register_book"),
        ),
        Result(
            "personal_id", Label("số định danh cá nhân", "personal id"), c.ND63_BIRTH_STEPS, carries=("personal_id",)
        ),
    ),
    papers=form.REGISTRATION_PAPERS,
    neighbours=(n.HOSPITAL, n.POPULATION_DB, n.EID, n.MARRIAGE_COMMUNE),
    refusals=(
        Reason("no_evidence", Label("không chứng minh được việc sinh", "the birth is not proven"), c.SUBSTITUTES),
    ),
    fees=money.REGISTRATION_FEES,
)
RESIDENCE = Procedure(
    "residence_registration",
    Label("đăng ký thường trú", "permanent residence"),
    portal_code="1.004222",
    clause=c.ND63_BIRTH_STEPS,
    desks=(Desk("police"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(
        Limit(Figure(5, DAY, c.RESIDENCE_DAYS_E4), Condition(VERIFIED, c.RESIDENCE_DAYS_E4)),
        Limit(Figure(2, DAY, c.RESIDENCE_DAYS_E4)),
    ),
    moves=(
        *s.COMMON,
        *s.supplement(c.SUPPLEMENT_E4),
        *s.verification(
            "residence_verification",
            "residence_finding",
            c.RESIDENCE_DAYS_E4,
            Condition(w.NOT_AT_PARENTS, c.NO_CHECK_AT_PARENTS),
        ),
        *w.CONSENT_MOVES,
    ),
    results=(
        Result(
            "residence_notice",
            Label("thông báo kết quả đăng ký thường trú", "notice of residence registration"),
            c.ND63_BIRTH_STEPS,
        ),
    ),
    needs=(Need("birth_certificate", c.ND63_BIRTH_STEPS), Need("personal_id", c.ND63_BIRTH_STEPS)),
    owed=(
        Owed(
            "householder_consent",
            "agreed",
            Role.HOUSEHOLDER,
            Limit("consent_days"),
            c.CONSENT_WAYS,
            Condition(w.CONSENT_BY_VNEID, c.CONSENT_WAYS),
            instead="consent_ct01",
        ),
    ),
    papers=form.RESIDENCE_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(
        Reason(
            "unfit",
            Label("không đủ điều kiện đăng ký thường trú", "conditions of residence not met"),
            c.RESIDENCE_PLACE,
        ),
    ),
    fees=money.RESIDENCE_FEES,
)
CARD = Procedure(
    "health_card",
    Label("cấp thẻ bảo hiểm y tế", "health insurance card"),
    portal_code="",
    clause=c.ND63_BIRTH_STEPS,
    desks=(Desk("social_insurance"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(Limit(Figure(2, DAY, c.CARD_DAYS_E4)),),
    moves=(*s.COMMON, *s.supplement(c.SUPPLEMENT_E4), s.APPROVE),
    results=(
        Result(
            "health_card",
            Label("thẻ bảo hiểm y tế", "health insurance card"),
            c.CARD_UNTIL,
            carries=("insurance_number",),
            validity=Validity("child_born_on", Figure(72, Unit.MONTH, c.CARD_UNTIL), at_least=(9, 30)),
        ),
    ),
    needs=(Need("birth_certificate", c.ND63_BIRTH_STEPS), Need("personal_id", c.ND63_BIRTH_STEPS)),
    papers=form.CARD_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(Reason("has_card", Label("trẻ đã có thẻ BHYT", "the child has a card"), c.ND63_BIRTH_STEPS),),
    fees=money.CARD_FEES,
)

IDENTITY = Procedure(
    "identity_card",
    Label("cấp thẻ căn cước cho trẻ dưới 6 tuổi", "identity card under six"),
    portal_code="1.014062",
    clause=c.ND301_IDENTITY_CARD,
    desks=(Desk("police"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(Limit(Figure(5, DAY, c.IDENTITY_DAYS)),),
    moves=(*s.COMMON, *s.supplement(c.SUPPLEMENT_E4), s.APPROVE),
    results=(Result("identity_card", Label("thẻ căn cước", "identity card"), c.ND301_IDENTITY_CARD),),
    needs=(
        Need("birth_certificate", c.ND301_IDENTITY_CARD),
        Need("personal_id", c.ND301_IDENTITY_CARD),
        Need("residence_notice", c.A_IDENTITY_SOFT, soft=True),
    ),
    papers=form.CARD_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(
        Reason("data_differ", Label("dữ liệu của trẻ không khớp", "the child's data differ"), c.ND301_IDENTITY_CARD),
    ),
)

ALL = frozenset({"birth_registration", "residence_registration", "health_card"})
EDITION = Edition(
    chain="birth",
    in_force_on=dt.date(2026, 9, 1),
    label=Label("Khai sinh, đăng ký thường trú, thẻ BHYT", "Birth, residence, health card"),
    basis=(c.ND63, c.ND301, c.TWO_TIERS, c.ONE_STOP, c.NO_CHECK_AT_PARENTS),
    facts=w.FACTS,
    fields=form.FIELDS,
    baseline=form.BASELINE,
    agencies=(REGISTRAR, POLICE, SOCIAL_INSURANCE),
    procedures=(REGISTRATION, RESIDENCE, CARD, IDENTITY),
    choices=(
        Choice("all", ALL, Label("cả ba thủ tục", "all three"), c.ND63),
        Choice(
            "card", ALL - {"residence_registration"}, Label("khai sinh và thẻ BHYT", "birth and card"), c.CHOICE_OF_TWO
        ),
        Choice(
            "all_identity",
            ALL | {"identity_card"},
            Label("cả ba và thẻ căn cước", "all and identity card"),
            c.ND301_IDENTITY_CARD,
        ),
        Choice(
            "card_identity",
            ALL - {"residence_registration"} | {"identity_card"},
            Label("khai sinh, thẻ BHYT, thẻ căn cước", "birth, card and identity card"),
            c.ND301_IDENTITY_CARD,
        ),
    ),
    redirects=w.REDIRECTS,
    group=Group(
        ("birth_registration", "residence_registration", "health_card"),
        (
            Limit(Figure(5, DAY, c.GROUP_KEPT), Condition(VERIFIED, c.GROUP_KEPT)),
            Limit(Figure(3, DAY, c.GROUP_KEPT)),
        ),
    ),
    supplement=Limit(Figure(7, DAY, c.SUPPLEMENT_E4)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=(*w.OMITS, w.FORM_OF_301, w.GROUP_OF_301),
)
