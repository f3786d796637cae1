"""Birth chain as the law has it from 1 September 2026: registration within 24 hours, identity card under six."""

import datetime as dt

from workflows.amend import amended
from workflows.birth import scope
from workflows.editions.birth_2026_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law import neighbours as n
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import Choice, Desk, Limit, Need, Place, Procedure, Reason, Result

OF_LAW = Label("7 ngày làm việc (1.014062; luật chung)", "7 working days (1.014062; the general law)")
CARD = BEFORE.procedure("health_card")
# handled as the health card is
IDENTITY = Procedure(
    "identity_card",
    Label("cấp thẻ căn cước cho trẻ dưới 6 tuổi", "identity card under six"),
    portal_code="1.014062",
    clause=c.ND301_IDENTITY_CARD,
    desks=(Desk("police"),),
    places=(Place("residence_commune"), Place("registration_commune")),
    limits=(Limit(Figure(5, Unit.WORKING_DAY, c.IDENTITY_DAYS, other=OF_LAW)),),
    moves=CARD.moves,
    results=(Result("identity_card", Label("thẻ căn cước", "identity card"), c.ND301_IDENTITY_CARD),),
    needs=(
        Need("birth_certificate", c.ND301_IDENTITY_CARD),
        Need("personal_id", c.ND301_IDENTITY_CARD),
        Need("residence_notice", c.A_IDENTITY_SOFT, soft=True),
    ),
    papers=CARD.papers,
    neighbours=(n.POPULATION_DB, n.EID),
    refusals=(
        Reason("data_differ", Label("dữ liệu của trẻ không khớp", "the child's data differ"), c.ND301_IDENTITY_CARD),
        Reason(
            "child_of_six",
            Label("trẻ đã đủ 6 tuổi", "the child is six or older"),
            c.ND301_IDENTITY_CARD,
            scope.IDENTITY_FROM_SIX,
        ),
    ),
    redirects=scope.IDENTITY_REDIRECTS,
)

ALL = frozenset({"birth_registration", "residence_registration", "health_card", "identity_card"})
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2026, 9, 1),
    portal_code="3.000722",
    basis=(c.ND63, c.ND301, *BEFORE.basis[1:]),
    procedures={
        "birth_registration": {"limits": (Limit(Figure(24, Unit.HOUR, c.BIRTH_24_HOURS)),)},
        "residence_registration": {"cites": {c.RESIDENCE_DAYS: c.RESIDENCE_DAYS_E4}},
        "health_card": {"cites": {c.CARD_DAYS: c.CARD_DAYS_E4}},
        "identity_card": IDENTITY,
    },
    choices={
        "all_identity": Choice(
            "all_identity", ALL, Label("cả ba và thẻ căn cước", "all and identity card"), c.ND301_IDENTITY_CARD
        ),
        "card_identity": Choice(
            "card_identity",
            ALL - {"residence_registration"},
            Label("khai sinh, thẻ BHYT, thẻ căn cước", "birth, card and identity card"),
            c.ND301_IDENTITY_CARD,
        ),
    },
    group={"cites": {c.ND63_GROUP: c.GROUP_KEPT}, "outside": c.A_IDENTITY_OUTSIDE},
    omits=(*BEFORE.omits, scope.FORM_OF_301, scope.GROUP_OF_301),
    cites={c.SUPPLEMENT_BIRTH: c.SUPPLEMENT_E4},
)
