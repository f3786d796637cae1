"""Death chain as the law has it from 15 March 2026: residence is removed within one working day."""

import datetime as dt

from workflows import clauses as c
from workflows import death_words as w
from workflows import neighbours as n
from workflows import settlement as s
from workflows.agencies import HOME_AFFAIRS, POLICE, REGISTRAR, SOCIAL_INSURANCE, WELFARE
from workflows.citation import Figure, Label, Unit
from workflows.editions.death_2026_03_15 import form, money
from workflows.guards import Condition, Is
from workflows.notation import Choice, Desk, Edition, Group, Limit, Need, Owed, Place, Procedure, Reason, Result
from workflows.states import Role

DAY = Unit.WORKING_DAY
EXTRACT = Need("death_extract", c.ND63_DEATH_STEPS)
PLACES = (
    Place("last_residence_commune", Condition(Is("last_residence_known"), c.DEATH_PLACE)),
    Place("death_commune", Condition(Is("last_residence_known", False), c.DEATH_PLACE)),
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
        Limit(Figure(0, DAY, c.DEATH_DAYS)),
    ),
    moves=(
        *s.COMMON,
        *s.supplement(c.SUPPLEMENT_DEATH),
        *s.verification("death_verification", "death_finding", c.DEATH_CHECK_DAYS),
    ),
    results=(
        Result(
            "death_extract",
            Label("trích lục khai tử", "death registration extract"),
            c.ND63_DEATH_STEPS,
            carries=("register_number", "register_book"),
        ),
    ),
    papers=form.REGISTRATION_PAPERS,
    neighbours=(n.HOSPITAL, n.POPULATION_DB, n.EID),
    refusals=(
        Reason("no_evidence", Label("không chứng minh được việc chết", "the death is not proven"), c.ND63_DEATH_FORM),
    ),
    fees=money.REGISTRATION_FEES,
)
REMOVAL = Procedure(
    "residence_removal",
    Label("xóa đăng ký thường trú", "removal of permanent residence"),
    portal_code="1.003197",
    clause=c.ND63_DEATH_STEPS,
    desks=(Desk("police"),),
    places=PLACES,
    limits=(Limit(Figure(1, DAY, c.REMOVAL_ONE_DAY)),),
    moves=(*s.COMMON, *s.supplement(c.SUPPLEMENT_DEATH), s.APPROVE),
    results=(
        Result("removal_notice", Label("thông báo xóa đăng ký thường trú", "notice of removal"), c.ND63_DEATH_STEPS),
    ),
    needs=(EXTRACT,),
    papers=form.REMOVAL_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(
        Reason(
            "other_person", Label("dữ liệu không khớp người chết", "the data fit another person"), c.REMOVAL_ONE_DAY
        ),
    ),
    redirects=(w.UNIT_ASKS_REMOVAL, w.NOT_RESIDENT),
    fees=money.REMOVAL_FEES,
)
FUNERAL = Procedure(
    "funeral_allowance",
    Label("mai táng phí", "funeral allowance"),
    portal_code="1.014177",
    clause=c.ND63_DEATH_CHOICE,
    desks=(
        Desk("social_insurance", Condition(w.BY_INSURANCE, c.INSURANCE_SCOPE)),
        Desk("home_affairs", Condition(w.BY_HOME_AFFAIRS, c.MERIT_DAYS)),
        Desk("welfare"),
    ),
    places=PLACES,
    limits=(
        Limit(Figure(10, DAY, c.INSURANCE_DAYS), Condition(w.BY_INSURANCE, c.INSURANCE_DAYS)),
        Limit(Figure(None, DAY, c.MERIT_DAYS), Condition(Is("funeral_ground", "merit"), c.MERIT_DAYS)),
        Limit(Figure(None, DAY, c.VETERAN_DAYS), Condition(Is("funeral_ground", "veteran"), c.VETERAN_DAYS)),
        Limit(Figure(12, DAY, c.LABOURER_DAYS), Condition(Is("funeral_ground", "frontline_labourer"), c.LABOURER_DAYS)),
        Limit(
            Figure(None, DAY, c.VOLUNTEER_DAYS), Condition(Is("funeral_ground", "youth_volunteer"), c.VOLUNTEER_DAYS)
        ),
        Limit(Figure(3, DAY, c.PENSION_DAYS), Condition(Is("funeral_ground", "social_pension"), c.PENSION_DAYS)),
        Limit(Figure(3, DAY, c.ASSISTANCE_DAYS)),
    ),
    moves=(*s.COMMON, *s.supplement(c.SUPPLEMENT_DEATH), s.APPROVE),
    results=(Result("funeral_decision", Label("quyết định mai táng phí", "funeral decision"), c.ND63_DEATH_CHOICE),),
    needs=(EXTRACT,),
    papers=form.FUNERAL_PAPERS,
    neighbours=(n.POPULATION_DB,),
    refusals=(Reason("not_eligible", Label("không đủ điều kiện hưởng", "not eligible"), c.ND63_DEATH_CHOICE),),
    redirects=(w.FORCES_PAY, w.EMPLOYER_FILES, w.NO_GROUND),
    grounds=money.GROUNDS,
)
SURVIVOR = Procedure(
    "survivor_benefit",
    Label("trợ cấp tuất", "survivor benefit"),
    portal_code="2.000821",
    clause=c.ND63_DEATH_CHOICE,
    desks=(Desk("social_insurance"),),
    places=PLACES,
    limits=(Limit(Figure(10, DAY, c.SURVIVOR_DAYS)),),
    moves=(*s.COMMON, *s.supplement(c.SUPPLEMENT_DEATH), *w.RELATIVES_MOVES, s.APPROVE),
    results=(Result("survivor_decision", Label("quyết định trợ cấp tuất", "survivor decision"), c.ND63_DEATH_CHOICE),),
    needs=(EXTRACT,),
    owed=(
        Owed(
            "relatives_confirmation",
            "confirmed",
            Role.RELATIVE,
            Limit(Figure(5, DAY, c.ND63_RELATIVES)),
            c.ND63_RELATIVES,
            Condition(w.LUMP_SUM, c.SURVIVOR_KINDS),
            instead="form_09_hsb",
        ),
    ),
    papers=form.SURVIVOR_PAPERS,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(
        Reason("no_relative", Label("không có thân nhân đủ điều kiện", "no entitled relative"), c.SURVIVOR_KINDS),
    ),
    redirects=(w.FORCES_PAY, w.EMPLOYER_FILES, w.NOT_INSURED),
)

TWO = frozenset({"death_registration", "residence_removal"})
EDITION = Edition(
    chain="death",
    in_force_on=dt.date(2026, 3, 15),
    label=Label("Khai tử, xóa thường trú, mai táng phí, trợ cấp tuất", "Death, residence, funeral, survivors"),
    basis=(c.ND63, c.TWO_TIERS, c.ONE_STOP, c.REMOVAL_ONE_DAY),
    facts=w.FACTS,
    fields=form.FIELDS,
    baseline=form.BASELINE,
    agencies=(REGISTRAR, POLICE, SOCIAL_INSURANCE, WELFARE, HOME_AFFAIRS),
    procedures=(REGISTRATION, REMOVAL, FUNERAL, SURVIVOR),
    choices=(
        Choice("two", TWO, Label("2 thủ tục: khai tử, xóa thường trú", "registration, removal"), c.ND63_DEATH_CHOICE),
        Choice(
            "three",
            TWO | {"funeral_allowance"},
            Label("3 thủ tục: thêm mai táng phí", "with funeral"),
            c.ND63_DEATH_CHOICE,
        ),
        Choice(
            "four",
            TWO | {"funeral_allowance", "survivor_benefit"},
            Label("4 thủ tục: thêm trợ cấp tuất", "with funeral and survivors"),
            c.ND63_DEATH_CHOICE,
        ),
    ),
    redirects=(),
    group=Group(
        ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit"),
        (
            Limit(Figure(3, DAY, c.DEATH_PAIR_DAYS), Condition(Is("choice", "two"), c.DEATH_PAIR_DAYS)),
            Limit(Figure(None, DAY, c.A_DEATH_GROUP)),
        ),
    ),
    supplement=Limit(Figure(7, DAY, c.SUPPLEMENT_DEATH)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=w.OMITS,
)
