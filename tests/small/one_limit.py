"""An edition that changes one limit: made up, to show how little that takes."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.birth_2026_09_01.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.citation import Figure, Unit
from workflows.law.notation import Limit

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2027, 1, 1),
    procedures={"identity_card": {"limits": (Limit(Figure(3, Unit.WORKING_DAY, c.ND301_IDENTITY_CARD)),)}},
)
