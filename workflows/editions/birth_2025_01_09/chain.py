"""Birth chain as the law has it from 9 January 2025: Decree 07/2025 asks no marriage certificate of citizens."""

import datetime as dt

from workflows.amend import amended
from workflows.birth import facts
from workflows.editions.birth_2024_07_01.chain import EDITION as BEFORE
from workflows.law import clauses as c
from workflows.law.citation import Label

OF_FOREIGNERS = Label("giấy chứng nhận kết hôn (có yếu tố nước ngoài)", "marriage certificate (foreign element)")
PAPER = {"label": OF_FOREIGNERS, "clause": c.NO_MARRIAGE_PAPER, "when": facts.FOREIGN}
EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2025, 1, 9),
    basis=(*BEFORE.basis, c.NO_MARRIAGE_PAPER),
    procedures={"birth_registration": {"papers": {"marriage_certificate": PAPER}}},
)
