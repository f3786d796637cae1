"""Birth chain as the law has it from 1 July 2025: two tiers of local government, the district gone."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.birth_2025_01_10.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.agencies import POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.law.notation import Desk

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 7, 1),
    basis=(c.ND63, c.TWO_TIERS, c.TWO_TIERS_CIVIL, c.ONE_STOP, *BEFORE.basis[2:]),
    agencies=(REGISTRAR, POLICE, SOCIAL_INSURANCE),
    procedures={"birth_registration": {"desks": (Desk("registrar"),)}},
    cites={
        **c.OF_DECREE_118,
        c.CONSENT_OF_LAW: c.CONSENT_WAYS,
        c.FORM_CT01_2023: c.FORM_CT01,
    },
)
