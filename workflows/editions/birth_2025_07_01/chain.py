"""Birth chain as the law has it from 1 July 2025: two tiers of local government, the district gone."""

import datetime as dt
from dataclasses import replace

from workflows.birth import scope
from workflows.birth.contradictions import CONTRADICTIONS
from workflows.editions.birth_2025_07_01 import form, limits, money, outcomes
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.agencies import POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.identity import signs_of
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
    limits=(Limit(Figure(0, DAY, c.ND63_BIRTH_STEPS)),),
    moves=(*s.handled(scope.AT_REGISTRAR, c.SUPPLEMENT_BIRTH), s.APPROVE),
    results=outcomes.REGISTRATION,
    papers=form.REGISTRATION_PAPERS,
    neighbours=(limits.HOSPITAL, n.ID_ISSUER, n.EID, limits.MARRIAGE_COMMUNE),
    refusals=(outcomes.NOT_PROVEN, outcomes.NAME_UNFIT, outcomes.POSTING_OPEN, outcomes.REGISTERED),
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
        Limit(Figure(5, DAY, c.RESIDENCE_DAYS), Condition(VERIFIED, c.RESIDENCE_DAYS)),
        Limit(Figure(2, DAY, c.RESIDENCE_DAYS)),
    ),
    moves=(
        *s.verified(scope.AT_POLICE, c.SUPPLEMENT_BIRTH, "residence", c.RESIDENCE_DAYS),
        *scope.CONSENT_MOVES,
    ),
    results=outcomes.RESIDENCE,
    needs=(Need("birth_certificate", c.ND63_BIRTH_STEPS), Need("personal_id", c.ND63_BIRTH_STEPS)),
    owed=(scope.CONSENT_OWED,),
    papers=form.RESIDENCE_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(outcomes.UNFIT,),
    redirects=scope.RESIDENCE_REDIRECTS,
    fees=money.RESIDENCE_FEES,
)
CARD = Procedure(
    "health_card",
    Label("cấp thẻ bảo hiểm y tế", "health insurance card"),
    portal_code="",
    clause=c.ND63_BIRTH_STEPS,
    desks=(Desk("social_insurance"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(Limit(Figure(2, DAY, c.CARD_DAYS)),),
    moves=(*s.handled(scope.AT_OTHERS, c.SUPPLEMENT_BIRTH), s.APPROVE),
    results=outcomes.CARD,
    needs=(Need("birth_certificate", c.ND63_BIRTH_STEPS), Need("personal_id", c.ND63_BIRTH_STEPS)),
    papers=form.CARD_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(outcomes.HAS_CARD, outcomes.CARD_OF_SIX),
    redirects=scope.CARD_REDIRECTS,
    fees=money.CARD_FEES,
)

ALL = frozenset({"birth_registration", "residence_registration", "health_card"})
EDITION = Edition(
    chain="birth",
    in_force_on=dt.date(2025, 7, 1),
    label=Label("Khai sinh, đăng ký thường trú, thẻ BHYT", "Birth, residence, health card"),
    portal_code="2.002621",
    basis=(c.ND63, c.TWO_TIERS, c.TWO_TIERS_CIVIL, c.ONE_STOP),
    facts=limits.FACTS,
    fields=form.FIELDS,
    baseline=form.BASELINE,
    agencies=(REGISTRAR, POLICE, SOCIAL_INSURANCE),
    procedures=(REGISTRATION, RESIDENCE, CARD),
    choices=(
        Choice("all", ALL, Label("cả ba thủ tục", "all three"), c.ND63),
        Choice(
            "card", ALL - {"residence_registration"}, Label("khai sinh và thẻ BHYT", "birth and card"), c.CHOICE_OF_TWO
        ),
    ),
    redirects=scope.REDIRECTS,
    group=Group(
        ("birth_registration", "residence_registration", "health_card"),
        (Limit(Figure(5, DAY, c.ND63_GROUP), Condition(VERIFIED, c.ND63_GROUP)), Limit(Figure(3, DAY, c.ND63_GROUP))),
        pause=c.A_GROUP_PAUSE,
    ),
    cut_off=c.ND63_GROUP,
    supplement=Limit(Figure(7, DAY, c.SUPPLEMENT_BIRTH)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=scope.OMITS,
    name=Label("Khai sinh", "Birth"),
    letters="KS",
    dates=("child_born_on",),
    event="child_born_on",
    contradictions=CONTRADICTIONS,
    carried=(
        REGISTER_NUMBER,
        REGISTER_BOOK,
        replace(PERSONAL_ID, signs=signs_of("child_sex", "child_born_on")),
        INSURANCE_NUMBER,
    ),
    people=(HOUSEHOLDER,),
    likeness=scope.LIKENESS,
)
