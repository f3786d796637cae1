"""Death, filed one by one, from 1 September 2026: Decree 335/2026 on social assistance, as in the linked chain."""

import datetime as dt

from workflows.amend import amended
from workflows.death import scope
from workflows.editions.death_2026_09_01.chain import ASSISTED
from workflows.editions.death_separate_2026_03_15.chain import EDITION as BEFORE
from workflows.law import clauses as c

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2026, 9, 1),
    basis=(*BEFORE.basis, c.GROUND_ASSISTANCE_335),
    procedures={"funeral_allowance": {"grounds": {"social_assistance": ASSISTED}}},
    omits=(*BEFORE.omits, scope.DECREE_335),
)
