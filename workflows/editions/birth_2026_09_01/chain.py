"""Birth chain as the law has it from 1 September 2026: registration within 24 hours, identity card under six."""

import datetime as dt

from workflows.birth import facts, scope
from workflows.editions.birth_2026_09_01 import form, limits, money, outcomes
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.agencies import POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import Choice, Desk, Edition, Group, Limit, Need, Place, Procedure
from workflows.law.vocabulary import HOUSEHOLDER, INSURANCE_NUMBER, PERSONAL_ID, REGISTER_BOOK, REGISTER_NUMBER

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
    moves=(*s.handled(scope.AT_REGISTRAR, c.SUPPLEMENT_E4), s.APPROVE),
    results=outcomes.REGISTRATION,
    papers=form.REGISTRATION_PAPERS,
    neighbours=(limits.HOSPITAL, n.ID_ISSUER, n.EID, limits.MARRIAGE_COMMUNE),
    refusals=(outcomes.NOT_PROVEN,),
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
        *s.verified(scope.AT_POLICE, c.SUPPLEMENT_E4, "residence", c.RESIDENCE_DAYS_E4, facts.CHECKED),
        *scope.CONSENT_MOVES,
    ),
    results=outcomes.RESIDENCE,
    needs=(Need("birth_certificate", c.ND63_BIRTH_STEPS), Need("personal_id", c.ND63_BIRTH_STEPS)),
    owed=(scope.CONSENT_OWED,),
    papers=form.RESIDENCE_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(outcomes.UNFIT,),
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
    moves=(*s.handled(scope.AT_OTHERS, c.SUPPLEMENT_E4), s.APPROVE),
    results=outcomes.CARD,
    needs=(Need("birth_certificate", c.ND63_BIRTH_STEPS), Need("personal_id", c.ND63_BIRTH_STEPS)),
    papers=form.CARD_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(outcomes.HAS_CARD,),
    fees=money.CARD_FEES,
)

IDENTITY = Procedure(
    "identity_card",
    Label("cấp thẻ căn cước cho trẻ dưới 6 tuổi", "identity card under six"),
    portal_code="1.014062",
    clause=c.ND301_IDENTITY_CARD,
    desks=(Desk("police"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(Limit(Figure(5, DAY, c.IDENTITY_DAYS, other="7 ngày làm việc (1.014062; luật chung)")),),
    moves=(*s.handled(scope.AT_OTHERS, c.SUPPLEMENT_E4), s.APPROVE),
    results=outcomes.IDENTITY,
    needs=(
        Need("birth_certificate", c.ND301_IDENTITY_CARD),
        Need("personal_id", c.ND301_IDENTITY_CARD),
        Need("residence_notice", c.A_IDENTITY_SOFT, soft=True),
    ),
    papers=form.CARD_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(outcomes.DATA_DIFFER,),
)

ALL = frozenset({"birth_registration", "residence_registration", "health_card"})
EDITION = Edition(
    chain="birth",
    in_force_on=dt.date(2026, 9, 1),
    label=Label("Khai sinh, đăng ký thường trú, thẻ BHYT", "Birth, residence, health card"),
    portal_code="3.000722",
    basis=(c.ND63, c.ND301, c.TWO_TIERS, c.TWO_TIERS_CIVIL, c.ONE_STOP, c.NO_CHECK_AT_PARENTS, c.A_PARENTS_HOME),
    facts=limits.FACTS,
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
    redirects=scope.REDIRECTS,
    group=Group(
        ("birth_registration", "residence_registration", "health_card"),
        (Limit(Figure(5, DAY, c.GROUP_KEPT), Condition(VERIFIED, c.GROUP_KEPT)), Limit(Figure(3, DAY, c.GROUP_KEPT))),
        pause=c.A_GROUP_PAUSE,
        outside=c.A_IDENTITY_OUTSIDE,
    ),
    cut_off=c.ND63_GROUP,
    supplement=Limit(Figure(7, DAY, c.SUPPLEMENT_E4)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=(*scope.OMITS, scope.FORM_OF_301, scope.GROUP_OF_301),
    name=Label("Khai sinh", "Birth"),
    letters="KS",
    dates=("child_born_on",),
    event="child_born_on",
    orders=scope.ORDERS,
    carried=(REGISTER_NUMBER, REGISTER_BOOK, PERSONAL_ID, INSURANCE_NUMBER),
    people=(HOUSEHOLDER,),
)
