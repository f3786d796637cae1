"""Birth chain as the law has it from 1 July 2024: limits of Decree 63/2024, the district taken in."""

import datetime as dt

from workflows.amend import REPEALED, amended
from workflows.birth import facts, form, scope
from workflows.editions.birth_2023_07_01.chain import ALL
from workflows.editions.birth_2023_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.agencies import COMMUNE_POLICE, COMMUNE_REGISTRAR, DISTRICT_INSURANCE, DISTRICT_REGISTRAR
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import BaselineForm, Choice, Desk, Limit
from workflows.law.states import Verb

DAY = Unit.WORKING_DAY
VERIFIED = Is("residence_verification")
BASELINE = (
    BaselineForm(
        Label("tờ khai đăng ký khai sinh", "birth declaration"),
        Figure(22, Unit.TIMES, c.FORM_CIVIL),
        "birth_registration",
    ),
    BaselineForm(Label("mẫu CT01", "form CT01"), Figure(15, Unit.TIMES, c.FORM_CT01_2023), "residence_registration"),
    BaselineForm(Label("mẫu TK1-TS", "form TK1-TS"), Figure(18, Unit.TIMES, c.FORM_TK1), "health_card"),
)
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2024, 7, 1),
    portal_code="2.002621",
    basis=(c.ND63, c.ONE_STOP_61),
    fields=form.FIELDS,
    baseline=BASELINE,
    agencies=(COMMUNE_REGISTRAR, DISTRICT_REGISTRAR, COMMUNE_POLICE, DISTRICT_INSURANCE),
    procedures={
        "birth_registration": {
            "desks": (
                Desk("district_registrar", Condition(facts.FOREIGN_ELEMENT, c.CIVIL_DISTRICT)),
                Desk("registrar"),
            ),
            "limits": (Limit(Figure(0, DAY, c.ND63_BIRTH_STEPS)),),
            "moves": {Verb.REOPEN: REPEALED},
            "neighbours": {"hospital": n.hospital(Figure(4, Unit.WORKING_HOUR, c.ND63_HOSPITAL))},
            "cites": {c.CV2084_BLOCKED_ID: c.BLOCKED_ID},
        },
        "residence_registration": {
            "limits": (
                Limit(Figure(5, DAY, c.RESIDENCE_DAYS), Condition(VERIFIED, c.RESIDENCE_DAYS)),
                Limit(Figure(2, DAY, c.RESIDENCE_DAYS)),
            ),
            "redirects": scope.RESIDENCE_REDIRECTS,
            "cites": {c.RESIDENCE_BASE: c.RESIDENCE_DAYS},
        },
        "health_card": {
            "limits": (Limit(Figure(2, DAY, c.CARD_DAYS)),),
            "moves": (*s.handled(scope.AT_OTHERS, c.SUPPLEMENT_BIRTH), s.APPROVE),
            "refusals": {"incomplete": REPEALED},
        },
    },
    choices={
        "card": Choice(
            "card", ALL - {"residence_registration"}, Label("khai sinh và thẻ BHYT", "birth and card"), c.CHOICE_OF_TWO
        ),
        "residence": REPEALED,
    },
    redirects={"foreign_element": REPEALED},
    group={
        "limits": (
            Limit(Figure(5, DAY, c.ND63_GROUP), Condition(VERIFIED, c.ND63_GROUP)),
            Limit(Figure(3, DAY, c.ND63_GROUP)),
        )
    },
    cut_off=c.ND63_GROUP,
    omits=(scope.NO_CARD, *scope.OMITS),
    cites={
        c.CV2084: c.ND63,
        c.CV2084_FORM: c.ND63_BIRTH_FORM,
        c.CV2084_STEPS: c.ND63_BIRTH_STEPS,
        c.A_SUPPLEMENT: c.SUPPLEMENT_BIRTH,
        c.SLIP_OF_RECEIPT: c.ND63_APPOINTMENT,
        c.SLIP_OF_APOLOGY: c.ND63_APOLOGY,
        c.RESIDENCE_SLIPS_56: c.RESIDENCE_SLIPS,
    },
)
