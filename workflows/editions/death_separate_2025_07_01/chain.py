"""Death, filed one by one, from 1 July 2025: two tiers, a new insurance law, the social pension."""

import datetime as dt

from workflows.amend import amended
from workflows.death import facts, form, scope
from workflows.death.contradictions import CONTRADICTIONS
from workflows.editions.death_2023_06_15.form import ALL_FIELDS
from workflows.editions.death_2023_06_15.limits import ALL_FACTS
from workflows.editions.death_2025_07_01.chain import LIMITS, SURVIVOR_LIMITS, with_pensions
from workflows.editions.death_separate_2021_07_01.chain import FUNERAL, REMOVAL, SURVIVOR
from workflows.editions.death_separate_2025_01_10.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.agencies import COMMUNE_POLICE, HOME_AFFAIRS, REGISTRAR, SOCIAL_INSURANCE, WELFARE
from workflows.law.notation import Desk
from workflows.law.states import Verb
from workflows.separate import LAW_OF_THE_FIRST, filed

PAPERS, GROUNDS = BEFORE.procedure("funeral_allowance").papers, BEFORE.procedure("funeral_allowance").grounds
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 7, 1),
    basis=(*BEFORE.basis, c.TWO_TIERS, c.GROUND_PENSION),
    facts=(*ALL_FACTS, filed(REMOVAL), filed(FUNERAL), filed(SURVIVOR)),
    fields=ALL_FIELDS,
    agencies=(REGISTRAR, COMMUNE_POLICE, SOCIAL_INSURANCE, WELFARE, HOME_AFFAIRS),
    procedures={
        "death_registration": {"desks": (Desk("registrar"),)},
        "funeral_allowance": {
            "portal_code": "1.014177",
            "limits": LIMITS,
            "moves": {Verb.FIND: {"sets": facts.OF_ANY_PAYER}},
            "papers": (*PAPERS[:2], form.PENSION_FORM_PAPER, *PAPERS[2:]),
            "grounds": with_pensions(GROUNDS),
            "cites": {c.MERIT_DESK_BEFORE: c.MERIT_DESK, c.GROUND_VOLUNTEER_BEFORE: c.GROUND_VOLUNTEER},
        },
        "survivor_benefit": {
            "limits": SURVIVOR_LIMITS,
            "cites": {c.GROUND_SURVIVOR_58: c.GROUND_SURVIVOR},
        },
    },
    contradictions=CONTRADICTIONS,
    omits=(*(one for one in scope.OMITS if one is not scope.GROUP_UNKNOWN), LAW_OF_THE_FIRST),
    cites={
        **c.OF_DECREE_118,
        **c.OF_CIRCULAR_03,
        c.EMPLOYER_FILES_58: c.EMPLOYER_FILES,
        c.GROUND_COMPULSORY_58: c.GROUND_COMPULSORY,
        c.GROUND_VOLUNTARY_58: c.GROUND_VOLUNTARY,
        c.CV2084_DEATH_CHOICE: c.A_SEPARATE,
        c.SURVIVOR_KINDS: c.A_SURVIVOR_KINDS,
    },
)
