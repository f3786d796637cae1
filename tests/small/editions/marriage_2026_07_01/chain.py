"""What a made-up decree changes of the made-up marriage: a day less to register, and another reason to refuse."""

import datetime as dt

from workflows.editions.marriage_2025_07_01.chain import DAY, SMALL, UNFIT
from workflows.editions.marriage_2025_07_01.chain import EDITION as BEFORE

from workflows.amend import amended
from workflows.law.citation import Figure, Label
from workflows.law.guards import Condition, Is
from workflows.law.notation import Limit, Reason

EDITION = amended(
    BEFORE,
    in_force_on=dt.date(2026, 7, 1),
    procedures={
        "marriage_registration": {
            "limits": (
                Limit(Figure(10, DAY, SMALL), Condition(Is("records_checked"), SMALL)),
                Limit(Figure(4, DAY, SMALL)),
            ),
            "refusals": (UNFIT, Reason("too_young", Label("chưa đủ tuổi", "too young"), SMALL)),
        },
    },
)
