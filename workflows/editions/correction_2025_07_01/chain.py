"""Corrections and revocations from 1 July 2025: two tiers of local government. All assumed, as before."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.correction_2023_06_15.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.agencies import REGISTRAR

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 7, 1),
    agencies=(REGISTRAR,),
    cites={
        c.CV2084: c.ND63,
        **c.OF_DECREE_118,
        c.A_SUPPLEMENT: c.SUPPLEMENT_DEATH,
        c.SLIP_OF_RECEIPT: c.A_AS_BIRTH,
        c.SLIP_OF_APOLOGY: c.A_AS_BIRTH,
        c.A_CUT_OFF: c.A_AS_BIRTH,
    },
)
