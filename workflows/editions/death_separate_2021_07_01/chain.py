"""Death registration, removal of residence, funeral allowance and survivor benefit, filed one by one."""

import datetime as dt
from dataclasses import replace

from workflows.amend import REPEALED, apart
from workflows.death import scope
from workflows.death.form import E_EXTRACT
from workflows.death.survivors import survivor_benefit
from workflows.editions.death_2023_06_15 import form, limits
from workflows.editions.death_2023_06_15.chain import EDITION as LINKED
from workflows.editions.death_2023_06_15.chain import FOUND, MOVES, THREE
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import Choice, From
from workflows.law.states import Verb
from workflows.law.vocabulary import RELATIVE
from workflows.separate import CARRIER, LAW_OF_THE_FIRST, carried, filed, no_group

DAY = Unit.WORKING_DAY
REMOVAL = LINKED.procedure("residence_removal")
FUNERAL = replace(LINKED.procedure("funeral_allowance"), moves=(*MOVES, s.finding(FOUND), *s.FORWARDED))
SURVIVOR = survivor_benefit(
    within=Figure(8, DAY, c.SURVIVOR_DAYS_BEFORE), confirmed_within=Figure(5, DAY, c.A_RELATIVES)
)
COPY = Label("bản sao trích lục khai tử, gia đình mang đến", "copy of the death extract, brought by the family")
NOTICE = {"label": Label("giấy báo tử", "death notice"), "sources": (From.CITIZEN,)}
EXTRACT = {"e_death_extract": {"label": COPY}}
FOUR = Label("4 thủ tục: thêm trợ cấp tuất", "with funeral and survivors")
EDITION = apart(
    LINKED,
    chain="death_separate",
    separate_of="death",
    in_force_on=dt.date(2021, 7, 1),
    label=Label(
        "Khai tử, xóa thường trú, mai táng phí, trợ cấp tuất: nộp riêng",
        "Death, residence, funeral, survivors: one by one",
    ),
    name=Label("Khai tử, nộp riêng", "Death, one by one"),
    letters="KX",
    portal_code="",
    basis=(c.CIVIL_SAME_DAY, c.REMOVAL_62, c.GROUND_COMPULSORY_58, c.GROUND_ASSISTANCE, c.A_SEPARATE),
    facts=(*limits.FACTS_2024, filed(REMOVAL), filed(FUNERAL), filed(SURVIVOR)),
    fields=form.FIELDS_2024,
    baseline=(),
    procedures={
        "death_registration": {
            "clause": c.CIVIL_SAME_DAY,
            "moves": {Verb.REOPEN: REPEALED},
            "papers": {"death_notice": NOTICE},
        },
        "residence_removal": {**carried(REMOVAL), "papers": EXTRACT},
        "funeral_allowance": {
            **carried(FUNERAL),
            "papers": EXTRACT,
            "redirects": {"no_ground": {"words": scope.NO_GROUND_APART}},
        },
        "survivor_benefit": replace(
            SURVIVOR, **carried(SURVIVOR), papers=(replace(E_EXTRACT, label=COPY), *SURVIVOR.papers[1:])
        ),
    },
    redirects={"foreigner_died_abroad": {"words": scope.FOREIGNER_ABROAD_APART}},
    choices={"four": Choice("four", THREE | {"survivor_benefit"}, FOUR, c.A_SEPARATE)},
    group=no_group((*LINKED.procedures, SURVIVOR)),
    omits=(*scope.OMITS_SEPARATE, LAW_OF_THE_FIRST),
    people=(RELATIVE, CARRIER),
    cites={
        **dict.fromkeys(
            (c.CV2084, c.CV2084_FORM, c.CV2084_STEPS, c.CV2084_DEATH_CHOICE, c.CV2084_HOSPITAL), c.A_SEPARATE
        ),
        c.INSURANCE_SCOPE_976: c.GROUND_COMPULSORY_58,
        c.INSURANCE_DISTRICT: c.A_DISTRICT_INSURANCE,
        c.INSURANCE_DAYS_2022: c.A_INSURANCE_DAYS,
        c.ND63_RELATIVES: c.A_RELATIVES,
        c.SURVIVOR_KINDS: c.A_SURVIVOR_KINDS,
    },
)
