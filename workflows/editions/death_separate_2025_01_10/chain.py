"""Death, filed one by one, from 10 January 2025: Decree 154/2024 on residence in the place of Decree 62/2021."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.death_separate_2021_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 1, 10),
    cites={
        c.REMOVAL_62: c.REMOVAL_DAYS_BASE,
        c.ARMED_FORCES_UNIT_62: c.ARMED_FORCES_UNIT,
        # the slips are those of 2024, when no more of these procedures changed
        c.RESIDENCE_SLIPS_56: c.RESIDENCE_SLIPS,
    },
)
