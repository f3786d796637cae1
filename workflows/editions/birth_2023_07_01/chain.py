"""Birth chain as it was first linked, from 1 July 2023, by Dispatch 2084: three tiers of local government."""

import datetime as dt
from dataclasses import replace

from workflows.birth import scope
from workflows.birth.contradictions import CONTRADICTIONS
from workflows.editions.birth_2023_07_01 import form, limits, money, outcomes
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.agencies import COMMUNE_POLICE, COMMUNE_REGISTRAR, DISTRICT_INSURANCE
from workflows.law.citation import Figure, Label, Unit
from workflows.law.identity import signs_of
from workflows.law.notation import Choice, Desk, Edition, Group, Limit, Need, Place, Procedure
from workflows.law.states import Verb
from workflows.law.vocabulary import HOUSEHOLDER, INSURANCE_NUMBER, PERSONAL_ID, REGISTER_BOOK, REGISTER_NUMBER

DAY = Unit.WORKING_DAY
ONE_DAY = Figure(1, DAY, c.REFUSED_IN_A_DAY)

REGISTRATION = Procedure(
    "birth_registration",
    Label("đăng ký khai sinh", "birth registration"),
    portal_code="1.001193",
    clause=c.CV2084_STEPS,
    desks=(Desk("registrar"),),
    places=(Place("registration_commune"),),
    limits=(Limit(Figure(0, DAY, c.CIVIL_SAME_DAY)),),
    moves=(*s.handled(scope.AT_REGISTRAR, c.A_SUPPLEMENT), s.APPROVE, s.REOPEN),
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
    clause=c.CV2084_STEPS,
    desks=(Desk("police"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(Limit(Figure(7, DAY, c.A_RESIDENCE_2023)),),
    moves=(
        *s.verified(scope.AT_POLICE, c.A_SUPPLEMENT, "residence", c.RESIDENCE_BASE),
        *scope.CONSENT_MOVES,
    ),
    results=outcomes.RESIDENCE,
    needs=(Need("birth_certificate", c.CV2084_STEPS), Need("personal_id", c.CV2084_STEPS)),
    owed=(scope.CONSENT_OWED,),
    papers=form.RESIDENCE_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(outcomes.UNFIT,),
    redirects=tuple(one for one in scope.RESIDENCE_REDIRECTS if one.code != "foreign_child"),  # not of the group at all
    fees=money.RESIDENCE_FEES,
)
# what is incomplete is not supplemented here: social insurance refuses it
CARD_MOVES = tuple(
    replace(move, within=Limit(ONE_DAY)) if move.verb is Verb.REFUSE else move for move in s.common(scope.AT_OTHERS)
)
CARD = Procedure(
    "health_card",
    Label("cấp thẻ bảo hiểm y tế", "health insurance card"),
    portal_code="",
    clause=c.CV2084_STEPS,
    desks=(Desk("social_insurance"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(Limit(Figure(2, DAY, c.CARD_DAYS_976)),),
    moves=(
        *CARD_MOVES,
        *s.neighbours(scope.AT_OTHERS),
        s.APPROVE,
        *s.returned("birth_certificate", Figure(1, DAY, c.RETURNED)),
    ),
    results=outcomes.CARD,
    needs=(Need("birth_certificate", c.CV2084_STEPS), Need("personal_id", c.CV2084_STEPS)),
    papers=form.CARD_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(outcomes.HAS_CARD, outcomes.CARD_OF_SIX, outcomes.INCOMPLETE),
    redirects=scope.CARD_REDIRECTS,
    fees=money.CARD_FEES,
)

ALL = frozenset({"birth_registration", "residence_registration", "health_card"})
EDITION = Edition(
    chain="birth",
    in_force_on=dt.date(2023, 7, 1),
    label=Label("Khai sinh, đăng ký thường trú, thẻ BHYT", "Birth, residence, health card"),
    portal_code="",
    basis=(c.CV2084, c.CARD_DAYS_976, c.ONE_STOP_61),
    facts=limits.FACTS,
    fields=form.FIELDS,
    baseline=form.BASELINE,
    agencies=(COMMUNE_REGISTRAR, COMMUNE_POLICE, DISTRICT_INSURANCE),
    procedures=(REGISTRATION, RESIDENCE, CARD),
    choices=(
        Choice("all", ALL, Label("cả ba thủ tục", "all three"), c.CV2084),
        Choice(
            "card", ALL - {"residence_registration"}, Label("khai sinh và thẻ BHYT", "birth and card"), c.CV2084_CHOICE
        ),
        Choice(
            "residence",
            ALL - {"health_card"},
            Label("khai sinh và đăng ký thường trú", "birth and residence"),
            c.CV2084_CHOICE,
        ),
    ),
    redirects=(*scope.REDIRECTS, scope.FOREIGN_AT_DISTRICT),
    group=Group(
        ("birth_registration", "residence_registration", "health_card"),
        (Limit(Figure(None, DAY, c.A_GROUP_2023)),),
        pause=c.A_GROUP_PAUSE,
    ),
    cut_off=c.A_CUT_OFF,
    supplement=Limit(Figure(7, DAY, c.A_SUPPLEMENT)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_61),
    omits=(*scope.OMITS, *scope.OF_2084),
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
