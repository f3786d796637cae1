"""Birth registration, permanent residence and health card, filed one by one: what the linked chain is measured by."""

import datetime as dt
from dataclasses import replace

from workflows.amend import REPEALED, apart
from workflows.birth import facts, scope
from workflows.editions.birth_2023_07_01.chain import EDITION as LINKED
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.agencies import COMMUNE_POLICE, COMMUNE_REGISTRAR, DISTRICT_INSURANCE, DISTRICT_REGISTRAR
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition
from workflows.law.notation import Desk, From, Limit
from workflows.law.states import Verb
from workflows.law.vocabulary import HOUSEHOLDER
from workflows.separate import CARRIER, LAW_OF_THE_FIRST, carried, filed, no_group

DAY = Unit.WORKING_DAY
RESIDENCE = LINKED.procedure("residence_registration")
CARD = replace(LINKED.procedure("health_card"), moves=(*s.handled(scope.AT_OTHERS, c.A_SUPPLEMENT), s.APPROVE))
COPY = Label("bản sao giấy khai sinh, gia đình mang đến", "copy of the birth certificate, brought by the family")
NOTICE = {"label": Label("giấy chứng sinh", "birth notice"), "sources": (From.CITIZEN,)}
CERTIFICATE = {"e_birth_certificate": {"label": COPY}}
BY_DISTRICT = Desk("district_registrar", Condition(facts.FOREIGN_ELEMENT, c.CIVIL_DISTRICT))
EDITION = apart(
    LINKED,
    chain="birth_separate",
    separate_of="birth",
    in_force_on=dt.date(2021, 7, 1),
    label=Label("Khai sinh, thường trú, thẻ BHYT: nộp riêng", "Birth, residence, health card: one by one"),
    name=Label("Khai sinh, nộp riêng", "Birth, one by one"),
    letters="KR",
    basis=(c.CIVIL_SAME_DAY, c.RESIDENCE_BASE, c.CARD_DAYS_BASE, c.A_SEPARATE),
    facts=(*LINKED.facts, filed(RESIDENCE), filed(CARD)),
    agencies=(COMMUNE_REGISTRAR, DISTRICT_REGISTRAR, COMMUNE_POLICE, DISTRICT_INSURANCE),
    procedures={
        "birth_registration": {
            "clause": c.CIVIL_SAME_DAY,
            "desks": (BY_DISTRICT, Desk("registrar")),
            "moves": {Verb.REOPEN: REPEALED},
            "papers": {"birth_notice": NOTICE},
        },
        "residence_registration": {
            **carried(RESIDENCE),
            "limits": (Limit(Figure(7, DAY, c.RESIDENCE_BASE)),),
            "papers": CERTIFICATE,
            "redirects": scope.RESIDENCE_REDIRECTS,
        },
        "health_card": {
            **carried(CARD),
            "limits": (Limit(Figure(5, DAY, c.CARD_DAYS_BASE)),),
            "papers": CERTIFICATE,
            "refusals": {"incomplete": REPEALED},
        },
    },
    redirects={"foreign_element": REPEALED},
    baseline=(),
    group=no_group(LINKED.procedures),
    omits=(*scope.OMITS_SEPARATE, LAW_OF_THE_FIRST),
    people=(HOUSEHOLDER, CARRIER),
    cites={
        **dict.fromkeys(
            (c.CV2084, c.CV2084_FORM, c.CV2084_STEPS, c.CV2084_CHOICE, c.CV2084_HOSPITAL, c.CV2084_BLOCKED_ID),
            c.A_SEPARATE,
        ),
        c.INSURANCE_DISTRICT: c.A_DISTRICT_INSURANCE,
    },
)
