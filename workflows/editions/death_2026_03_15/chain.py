"""Death chain as the law has it from 15 March 2026: residence is removed within one working day."""

import datetime as dt

from workflows.amend import amended
from workflows.death import scope
from workflows.editions.death_2025_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.citation import Figure, Unit
from workflows.law.notation import Limit

ONE_DAY = (Limit(Figure(1, Unit.WORKING_DAY, c.REMOVAL_ONE_DAY)),)
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2026, 3, 15),
    basis=(*scope.BASIS, c.REMOVAL_ONE_DAY),
    procedures={"residence_removal": {"limits": ONE_DAY}},
)
