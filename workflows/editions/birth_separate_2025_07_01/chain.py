"""Birth, filed one by one, from 1 July 2025: two tiers of local government, as in the linked chain."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.birth_separate_2025_01_10.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.agencies import COMMUNE_POLICE, REGISTRAR, SOCIAL_INSURANCE
from workflows.law.notation import Desk

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 7, 1),
    basis=(*BEFORE.basis, c.TWO_TIERS),
    agencies=(REGISTRAR, COMMUNE_POLICE, SOCIAL_INSURANCE),
    procedures={"birth_registration": {"desks": (Desk("registrar"),)}},
    cites={
        **c.OF_DECREE_118,
        **c.OF_CIRCULAR_03,
        c.CONSENT_OF_LAW: c.CONSENT_WAYS,
    },
)
