"""Death chain as the law has it from 1 July 2025: two tiers of local government, the district gone."""

import datetime as dt

from workflows.death import facts, scope
from workflows.death.contradictions import CONTRADICTIONS
from workflows.editions.death_2025_07_01 import form, limits, money, outcomes
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.agencies import HOME_AFFAIRS, POLICE, REGISTRAR, SOCIAL_INSURANCE, WELFARE
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import Choice, Desk, Edition, Group, Limit, Need, Place, Procedure
from workflows.law.vocabulary import PAYMENT_WAY, REGISTER_BOOK, REGISTER_NUMBER, RELATIVE

DAY = Unit.WORKING_DAY
MOVES = (*s.handled(s.ASSUMED, c.SUPPLEMENT_DEATH), s.APPROVE)
EXTRACT = Need("death_extract", c.ND63_DEATH_STEPS)
# what other sources say
OF_EXTRACT = Label("1 ngày (1.000656)", "1 day (1.000656)")
OF_PAIR = Label(
    "khai tử và xóa thường trú không quá 3 ngày làm việc", "registration and removal in 3 working days together"
)
OF_SURVIVORS = Label("8 ngày làm việc (thủ tục cũ 2.000821)", "8 working days (2.000821, before)")
OF_RANGE = Label("6 ngày làm việc (đầu khoảng 06-18 ngày)", "6 working days (the least of 06-18 days)")
PLACES = (
    Place("last_residence_commune", facts.RESIDENCE_KNOWN),
    Place("death_commune", facts.RESIDENCE_UNKNOWN),
)

REGISTRATION = Procedure(
    "death_registration",
    Label("đăng ký khai tử", "death registration"),
    portal_code="1.000656",
    clause=c.ND63_DEATH_STEPS,
    desks=(Desk("registrar"),),
    places=PLACES,
    limits=(
        Limit(Figure(3, DAY, c.DEATH_CHECK_DAYS), Condition(Is("death_verification"), c.DEATH_CHECK_DAYS)),
        Limit(Figure(0, DAY, c.DEATH_DAYS, other=OF_EXTRACT)),
    ),
    moves=s.verified(scope.AT_REGISTRAR, c.SUPPLEMENT_DEATH, "death", c.DEATH_CHECK_DAYS),
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
    clause=c.ND63_DEATH_STEPS,
    desks=(Desk("police"),),
    places=(
        Place("permanent_commune", facts.PERMANENT_ELSEWHERE),
        Place("last_residence_commune", facts.RESIDENCE_KNOWN),
    ),
    limits=(Limit(Figure(5, DAY, c.REMOVAL_DAYS, other=OF_PAIR)),),
    moves=(*s.handled(scope.AT_POLICE, c.SUPPLEMENT_DEATH), s.APPROVE),
    results=outcomes.REMOVAL,
    needs=(EXTRACT,),
    papers=form.REMOVAL_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(outcomes.OTHER_PERSON,),
    redirects=(scope.UNIT_ASKS_REMOVAL, scope.FOREIGNER, scope.NOT_RESIDENT, scope.LAST_RESIDENCE_UNKNOWN),
    fees=money.REMOVAL_FEES,
)
FUNERAL = Procedure(
    "funeral_allowance",
    Label("mai táng phí", "funeral allowance"),
    portal_code="1.014177",
    clause=c.ND63_DEATH_CHOICE,
    desks=money.DESKS,
    places=PLACES,
    limits=money.LIMITS,
    moves=(*MOVES, s.finding(facts.OF_ANY_PAYER), *s.FORWARDED),
    results=outcomes.FUNERAL,
    needs=(EXTRACT,),
    papers=form.FUNERAL_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(outcomes.NOT_ELIGIBLE, outcomes.OTHER_PAYER),
    redirects=scope.FUNERAL_ELSEWHERE,
    grounds=money.GROUNDS,
    precedence=money.PRECEDENCE,
)
SURVIVOR = Procedure(
    "survivor_benefit",
    Label("trợ cấp tuất", "survivor benefit"),
    portal_code="2.000821",
    clause=c.ND63_DEATH_CHOICE,
    desks=(Desk("social_insurance"),),
    places=PLACES,
    limits=(Limit(Figure(10, DAY, c.SURVIVOR_DAYS, other=OF_SURVIVORS)),),
    moves=(*MOVES, s.finding(facts.OF_INSURANCE), *scope.RELATIVES_MOVES),
    results=outcomes.SURVIVOR,
    needs=(EXTRACT,),
    owed=(limits.RELATIVES_OWED,),
    papers=form.SURVIVOR_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(outcomes.NOT_INSURED, outcomes.NO_RELATIVE, outcomes.SETTLED_ELSEWHERE),
    redirects=scope.SURVIVOR_ELSEWHERE,
    grounds=money.SURVIVOR_GROUNDS,
)

TWO = frozenset({"death_registration", "residence_removal"})
THREE = TWO | {"funeral_allowance"}
FOUR = THREE | {"survivor_benefit"}
EDITION = Edition(
    chain="death",
    in_force_on=dt.date(2025, 7, 1),
    label=Label("Khai tử, xóa thường trú, mai táng phí, trợ cấp tuất", "Death, residence, funeral, survivors"),
    portal_code="2.002622",
    basis=scope.BASIS,
    facts=limits.FACTS,
    fields=form.FIELDS,
    baseline=form.BASELINE,
    agencies=(REGISTRAR, POLICE, SOCIAL_INSURANCE, WELFARE, HOME_AFFAIRS),
    procedures=(REGISTRATION, REMOVAL, FUNERAL, SURVIVOR),
    choices=(
        Choice("two", TWO, Label("2 thủ tục: khai tử, xóa thường trú", "registration, removal"), c.ND63_DEATH_CHOICE),
        Choice("three", THREE, Label("3 thủ tục: thêm mai táng phí", "with funeral"), c.ND63_DEATH_CHOICE),
        Choice("four", FOUR, Label("4 thủ tục: thêm trợ cấp tuất", "with funeral and survivors"), c.ND63_DEATH_CHOICE),
    ),
    redirects=scope.REDIRECTS,
    group=Group(
        ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit"),
        (
            Limit(Figure(3, DAY, c.DEATH_PAIR_DAYS, other=OF_RANGE), facts.PAIR_ONLY),
            Limit(Figure(None, DAY, c.A_DEATH_GROUP)),
        ),
        pause=c.A_GROUP_PAUSE,
    ),
    cut_off=c.A_AS_BIRTH,
    supplement=Limit(Figure(7, DAY, c.SUPPLEMENT_DEATH)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=scope.OMITS,
    name=Label("Khai tử", "Death"),
    letters="KT",
    dates=("died_at",),
    event="died_at",
    contradictions=CONTRADICTIONS,
    carried=(REGISTER_NUMBER, REGISTER_BOOK, PAYMENT_WAY),
    people=(RELATIVE,),
    likeness=scope.LIKENESS,
)
