"""Death, filed one by one, from 15 March 2026: residence is removed within one working day."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.death_2026_03_15.chain import ONE_DAY
from workflows.editions.death_separate_2025_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2026, 3, 15),
    procedures={"residence_removal": {"limits": ONE_DAY}},
    cites={c.REMOVAL_DAYS_BASE: c.REMOVAL_ONE_DAY},
)
