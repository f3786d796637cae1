"""Birth, filed one by one, from 9 January 2025: no marriage certificate is asked of citizens, as in the chain."""

import datetime as dt

from workflows.amend import amended
from workflows.editions.birth_2025_01_09.chain import PAPER
from workflows.editions.birth_separate_2021_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 1, 9),
    basis=(*BEFORE.basis, c.NO_MARRIAGE_PAPER),
    procedures={"birth_registration": {"papers": {"marriage_certificate": PAPER}}},
)
