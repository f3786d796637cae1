"""Death chain as the law has it from 1 September 2026: Decree 301/2026 has its new declarations."""

import datetime as dt

from workflows.amend import amended
from workflows.death import scope
from workflows.editions.death_2026_03_15.chain import EDITION as BEFORE
from workflows.law import clauses as c

ASSISTED = {"cites": {c.GROUND_ASSISTANCE: c.GROUND_ASSISTANCE_335}}
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2026, 9, 1),
    portal_code="2.002913",
    basis=(*scope.BASIS, c.ND301, c.REMOVAL_ONE_DAY, c.GROUND_ASSISTANCE_335),
    procedures={"funeral_allowance": {"grounds": {"social_assistance": ASSISTED}}},
    omits=(*BEFORE.omits, scope.FORM_OF_301, scope.DECREE_335),
)
