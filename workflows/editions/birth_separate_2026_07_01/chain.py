"""Birth, filed one by one, from 1 July 2026: at the parents' home residence is not verified, as in the linked chain."""

import datetime as dt

from workflows.amend import amended
from workflows.birth import facts
from workflows.editions.birth_separate_2025_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.states import Verb

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2026, 7, 1),
    basis=(*BEFORE.basis, c.NO_CHECK_AT_PARENTS),
    procedures={"residence_registration": {"moves": {Verb.REQUEST_VERIFICATION: {"when": facts.CHECKED}}}},
)
