"""Death chain as the law has it from 1 July 2025: two tiers of government, a new insurance law, the social pension."""

import datetime as dt
from dataclasses import replace

from workflows.amend import amended
from workflows.death import facts, form, scope
from workflows.death.contradictions import CONTRADICTIONS
from workflows.editions.death_2023_06_15.form import ALL_FIELDS
from workflows.editions.death_2023_06_15.limits import ALL_FACTS
from workflows.editions.death_2025_01_10.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.agencies import HOME_AFFAIRS, POLICE, REGISTRAR, SOCIAL_INSURANCE, WELFARE
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import Amount, Desk, Ground, Limit
from workflows.law.states import Verb

DAY = Unit.WORKING_DAY
COMMUNE_BUDGET = Label("Ngân sách cấp xã", "Commune budget")
SOCIAL_PENSION = Ground(
    "social_pension",
    Label("hỗ trợ chi phí mai táng (hưu trí xã hội)", "funeral support (social pension)"),
    Condition(Is("social_pension"), c.GROUND_PENSION),
    COMMUNE_BUDGET,
    Amount("social_pension_funeral_times", "assistance_standard", "day", c.A_DAY_OF_DEATH),
    2,
    c.GROUND_PENSION,
)
# the commune's and the department's days are the decree's; the district between them is gone
MERIT_LIMIT = Figure(
    5, DAY, c.MERIT_DAYS, then=Figure(7, DAY, c.A_DISTRICT_DAYS, then=Figure(12, Unit.DAY, c.MERIT_DAYS))
)
VETERAN_BEFORE = Label(
    "25 ngày (5 + 10 + 10) khi còn cấp huyện (2.002307)", "25 days (5 + 10 + 10) while there were districts (2.002307)"
)
LIMITS = (
    Limit(Figure(10, DAY, c.INSURANCE_DAYS), Condition(facts.AT_INSURANCE, c.INSURANCE_DAYS)),
    Limit(MERIT_LIMIT, Condition(Is("funeral_ground", "merit"), c.MERIT_DAYS)),
    Limit(
        Figure(None, DAY, c.VETERAN_DAYS, other=VETERAN_BEFORE),
        Condition(Is("funeral_ground", "veteran"), c.VETERAN_DAYS),
    ),
    Limit(Figure(12, DAY, c.LABOURER_DAYS), Condition(Is("funeral_ground", "frontline_labourer"), c.LABOURER_DAYS)),
    Limit(
        Figure(None, DAY, c.VOLUNTEER_DAYS, is_unset=True),
        Condition(Is("funeral_ground", "youth_volunteer"), c.VOLUNTEER_DAYS),
    ),
    Limit(Figure(3, DAY, c.PENSION_DAYS), Condition(Is("funeral_ground", "social_pension"), c.PENSION_DAYS)),
    Limit(Figure(3, DAY, c.ASSISTANCE_DAYS)),
)
# what another source says
OF_SURVIVORS = Label("8 ngày làm việc (thủ tục cũ 2.000821)", "8 working days (2.000821, before)")
FUNERAL = BEFORE.procedure("funeral_allowance")


def with_pensions(grounds: tuple[Ground, ...]) -> tuple[Ground, ...]:
    """The social pension before social assistance, both at the commune's expense."""
    *others, assistance, employer, forces = grounds
    return (*others, SOCIAL_PENSION, replace(assistance, payer=COMMUNE_BUDGET), employer, forces)


SURVIVOR_LIMITS = (Limit(Figure(10, DAY, c.SURVIVOR_DAYS, other=OF_SURVIVORS)),)
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 7, 1),
    basis=(*scope.BASIS, c.REMOVAL_DAYS),
    facts=ALL_FACTS,
    fields=ALL_FIELDS,
    agencies=(REGISTRAR, POLICE, SOCIAL_INSURANCE, WELFARE, HOME_AFFAIRS),
    procedures={
        "death_registration": {"desks": (Desk("registrar"),)},
        "funeral_allowance": {
            "portal_code": "1.014177",
            "limits": LIMITS,
            "moves": {Verb.FIND: {"sets": facts.OF_ANY_PAYER}},
            "papers": (*FUNERAL.papers[:2], form.PENSION_FORM_PAPER, *FUNERAL.papers[2:]),
            "grounds": with_pensions(FUNERAL.grounds),
            "cites": {
                c.MERIT_DESK_BEFORE: c.MERIT_DESK,
                c.GROUND_COMPULSORY_58: c.GROUND_COMPULSORY,
                c.GROUND_VOLUNTARY_58: c.GROUND_VOLUNTARY,
                c.GROUND_VOLUNTEER_BEFORE: c.GROUND_VOLUNTEER,
            },
        },
        "survivor_benefit": {
            "limits": SURVIVOR_LIMITS,
            "cites": {c.GROUND_SURVIVOR_58: c.GROUND_SURVIVOR},
        },
    },
    contradictions=CONTRADICTIONS,
    omits=scope.OMITS,
    cites={
        **c.OF_DECREE_118,
        c.EMPLOYER_FILES_58: c.EMPLOYER_FILES,
        c.GROUND_COMPULSORY_58: c.GROUND_COMPULSORY,
        c.GROUND_VOLUNTARY_58: c.GROUND_VOLUNTARY,
        c.CV2084_DEATH_CHOICE: c.ND63_DEATH_CHOICE,
        c.FORM_CT01_2023: c.FORM_CT01,
    },
)
