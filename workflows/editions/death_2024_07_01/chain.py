"""Death chain as the law has it from 1 July 2024: Decree 63/2024 adds the survivor benefit and sets limits."""

import datetime as dt

from workflows.amend import REPEALED, amended
from workflows.death import facts, scope
from workflows.death.survivors import survivor_benefit
from workflows.editions.death_2023_06_15 import form, limits
from workflows.editions.death_2023_06_15.chain import EDITION as BEFORE
from workflows.editions.death_2023_06_15.chain import FOUND, MOVES, THREE
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import BaselineForm, Choice, Group, Limit
from workflows.law.states import Verb
from workflows.law.vocabulary import RELATIVE

DAY = Unit.WORKING_DAY
# what other sources say
OF_PAIR = Label(
    "khai tử và xóa thường trú không quá 3 ngày làm việc", "registration and removal in 3 working days together"
)
OF_RANGE = Label("6 ngày làm việc (đầu khoảng 06-18 ngày)", "6 working days (the least of 06-18 days)")
BASELINE = (
    BaselineForm(
        Label("tờ khai đăng ký khai tử", "death declaration"),
        Figure(18, Unit.TIMES, c.FORM_CIVIL),
        "death_registration",
    ),
    BaselineForm(Label("mẫu CT01", "form CT01"), Figure(15, Unit.TIMES, c.FORM_CT01_2023), "residence_removal"),
    *BEFORE.baseline[2:],
    BaselineForm(
        Label("danh sách thân nhân của mẫu 09-HSB", "the list of relatives of form 09-HSB"),
        Figure(1, Unit.TIMES, c.FORM_09_HSB),
        "survivor_benefit",
    ),
)
FOUR = THREE | {"survivor_benefit"}
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2024, 7, 1),
    label=Label("Khai tử, xóa thường trú, mai táng phí, trợ cấp tuất", "Death, residence, funeral, survivors"),
    portal_code="2.002622",
    basis=(c.ND63, c.ONE_STOP_61),
    facts=limits.FACTS_2024,
    fields=form.FIELDS_2024,
    baseline=BASELINE,
    procedures={
        "death_registration": {
            "moves": {Verb.REOPEN: REPEALED},
            "neighbours": {"hospital": n.hospital(Figure(4, Unit.WORKING_HOUR, c.ND63_HOSPITAL))},
        },
        "residence_removal": {
            "limits": (Limit(Figure(5, DAY, c.REMOVAL_62_LINKED, other=OF_PAIR)),),
        },
        "funeral_allowance": {"moves": (*MOVES, s.finding(FOUND), *s.FORWARDED)},
        "survivor_benefit": survivor_benefit(
            within=Figure(8, DAY, c.SURVIVOR_DAYS_BEFORE), confirmed_within=Figure(5, DAY, c.ND63_RELATIVES)
        ),
    },
    choices={
        "four": Choice(
            "four", FOUR, Label("4 thủ tục: thêm trợ cấp tuất", "with funeral and survivors"), c.ND63_DEATH_CHOICE
        ),
    },
    group=Group(
        ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit"),
        (
            Limit(Figure(3, DAY, c.DEATH_PAIR_DAYS, other=OF_RANGE), facts.PAIR_ONLY),
            Limit(Figure(None, DAY, c.A_DEATH_GROUP)),
        ),
        pause=c.A_GROUP_PAUSE,
    ),
    cut_off=c.A_AS_BIRTH,
    omits=scope.OMITS_2024,
    people=(RELATIVE,),
    cites={
        c.CV2084: c.ND63,
        c.CV2084_FORM: c.ND63_DEATH_FORM,
        c.CV2084_STEPS: c.ND63_DEATH_STEPS,
        c.CV2084_DEATH_CHOICE: c.ND63_DEATH_CHOICE,
        c.INSURANCE_SCOPE_976: c.INSURANCE_SCOPE,
        c.A_SUPPLEMENT: c.SUPPLEMENT_DEATH,
        c.SLIP_OF_RECEIPT: c.A_AS_BIRTH,
        c.SLIP_OF_APOLOGY: c.A_AS_BIRTH,
        c.RESIDENCE_SLIPS_56: c.RESIDENCE_SLIPS,
    },
)
