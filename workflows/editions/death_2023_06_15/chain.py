"""Death chain as it was first linked, from 15 June 2023, by Dispatch 2084: three tiers of local government."""

import datetime as dt

from workflows.death import facts, scope
from workflows.death.contradictions import BEFORE_PENSIONS
from workflows.editions.death_2023_06_15 import form, limits, money, outcomes
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.agencies import (
    COMMUNE_POLICE,
    COMMUNE_REGISTRAR,
    DISTRICT_INSURANCE,
    DISTRICT_REGISTRAR,
    DISTRICT_WELFARE,
    LABOUR,
)
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import Choice, Desk, Edition, Group, Limit, Place, Procedure
from workflows.law.vocabulary import PAYMENT_WAY, REGISTER_BOOK, REGISTER_NUMBER

DAY = Unit.WORKING_DAY
MOVES = (*s.handled(s.ASSUMED, c.A_SUPPLEMENT), s.APPROVE)
FOUND = tuple(fact for fact in facts.OF_ANY_PAYER if fact not in limits.PENSION)
RETURNED = s.returned("death_extract", Figure(1, DAY, c.RETURNED), Condition(facts.AT_INSURANCE, c.INSURANCE_SCOPE_976))
# what other sources say
OF_EXTRACT = Label("1 ngày (1.000656)", "1 day (1.000656)")

REGISTRATION = Procedure(
    "death_registration",
    Label("đăng ký khai tử", "death registration"),
    portal_code="1.000656",
    clause=c.CV2084_STEPS,
    desks=(Desk("district_registrar", Condition(facts.FOREIGN, c.CIVIL_DISTRICT)), Desk("registrar")),
    places=scope.PLACES,
    limits=(
        Limit(Figure(3, DAY, c.DEATH_CHECK_DAYS), Condition(Is("death_verification"), c.DEATH_CHECK_DAYS)),
        Limit(Figure(0, DAY, c.DEATH_DAYS, other=OF_EXTRACT)),
    ),
    moves=(*s.verified(scope.AT_REGISTRAR, c.A_SUPPLEMENT, "death", c.DEATH_CHECK_DAYS), s.REOPEN),
    results=outcomes.REGISTRATION,
    papers=form.REGISTRATION_PAPERS,
    neighbours=(limits.HOSPITAL, n.POPULATION_DB, n.EID),
    refusals=(outcomes.NOT_PROVEN, outcomes.REGISTERED),
    fees=money.REGISTRATION_FEES,
)
REMOVAL = Procedure(
    "residence_removal",
    Label("xóa đăng ký thường trú", "removal of permanent residence"),
    portal_code="1.003197",
    clause=c.CV2084_STEPS,
    desks=(Desk("police"),),
    places=(
        Place("permanent_commune", facts.PERMANENT_ELSEWHERE),
        Place("last_residence_commune", facts.RESIDENCE_KNOWN),
    ),
    limits=(Limit(Figure(5, DAY, c.REMOVAL_62)),),
    moves=(*s.handled(scope.AT_POLICE, c.A_SUPPLEMENT), s.APPROVE),
    results=outcomes.REMOVAL,
    needs=(scope.EXTRACT,),
    papers=form.REMOVAL_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(outcomes.OTHER_PERSON,),
    redirects=(scope.UNIT_ASKS_REMOVAL, scope.FOREIGNER, scope.NOT_RESIDENT, scope.LAST_RESIDENCE_UNKNOWN),
    fees=money.REMOVAL_FEES,
)
FUNERAL = Procedure(
    "funeral_allowance",
    Label("mai táng phí", "funeral allowance"),
    portal_code="",
    clause=c.CV2084_DEATH_CHOICE,
    desks=money.DESKS,
    places=scope.PLACES,
    limits=money.LIMITS,
    moves=(*MOVES, s.finding(FOUND), *s.FORWARDED, *RETURNED),
    results=outcomes.FUNERAL,
    needs=(scope.EXTRACT,),
    papers=form.FUNERAL_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(outcomes.NOT_ELIGIBLE, outcomes.OTHER_PAYER),
    redirects=scope.FUNERAL_ELSEWHERE,
    grounds=money.GROUNDS,
    precedence=money.PRECEDENCE,
)
TWO = frozenset({"death_registration", "residence_removal"})
THREE = TWO | {"funeral_allowance"}
EDITION = Edition(
    chain="death",
    in_force_on=dt.date(2023, 6, 15),
    label=Label("Khai tử, xóa thường trú, mai táng phí", "Death, residence, funeral"),
    portal_code="1.011537",
    basis=(c.CV2084, c.INSURANCE_SCOPE_976, c.ONE_STOP_61),
    facts=limits.FACTS,
    fields=form.FIELDS,
    baseline=form.BASELINE,
    agencies=(
        COMMUNE_REGISTRAR,
        DISTRICT_REGISTRAR,
        COMMUNE_POLICE,
        DISTRICT_INSURANCE,
        DISTRICT_WELFARE,
        LABOUR,
    ),
    procedures=(REGISTRATION, REMOVAL, FUNERAL),
    choices=(
        Choice("two", TWO, Label("2 thủ tục: khai tử, xóa thường trú", "registration, removal"), c.CV2084_DEATH_CHOICE),
        Choice("three", THREE, Label("3 thủ tục: thêm mai táng phí", "with funeral"), c.CV2084_DEATH_CHOICE),
    ),
    redirects=scope.REDIRECTS,
    group=Group(
        ("death_registration", "residence_removal", "funeral_allowance"),
        (Limit(Figure(None, DAY, c.A_GROUP_2023)),),
        pause=c.A_GROUP_PAUSE,
    ),
    cut_off=c.A_CUT_OFF,
    supplement=Limit(Figure(7, DAY, c.A_SUPPLEMENT)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_61),
    omits=scope.OMITS_2023,
    name=Label("Khai tử", "Death"),
    letters="KT",
    dates=("died_at",),
    event="died_at",
    contradictions=BEFORE_PENSIONS,
    carried=(REGISTER_NUMBER, REGISTER_BOOK, PAYMENT_WAY),
    likeness=scope.LIKENESS,
)
