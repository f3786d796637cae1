"""Birth, filed one by one, from 10 January 2025: Decree 154/2024 on residence in the place of Decree 62/2021."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.birth_separate_2025_01_09.chain import EDITION as BEFORE
from workflows.law import clauses as c

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 1, 10),
    basis=(*BEFORE.basis, c.RESIDENCE_PLACE),
    # the slips are those of 2024, when no more of these procedures changed
    cites={c.RESIDENCE_PLACE_62: c.RESIDENCE_PLACE, c.RESIDENCE_SLIPS_56: c.RESIDENCE_SLIPS},
)
