"""How fast families are drawn, of both chains over a year and a half of editions."""

from __future__ import annotations

import datetime as dt
from collections import deque
from statistics import median
from time import process_time
from typing import Any

from engine.families import shares
from engine.families.arrivals import Demand
from engine.families.generator import families
from engine.families.places import weigh
from workflows.files import offices

TARGET = 5_000
FROM, N_DAYS, SEED = dt.date(2025, 7, 1), 540, 7
PEOPLE_OF_A_PROVINCE = 1_000_000


def measure(n_rounds: int, n_cases: int) -> dict[str, Any]:
    """Cases a second; the figure is a median."""
    drawn_by, communes = shares.load(), offices.load().communes
    people = dict.fromkeys((commune.province_code for commune in communes), PEOPLE_OF_A_PROVINCE)
    homes, demand = weigh(drawn_by, communes, people), Demand(drawn_by.both, n_cases, FROM, N_DAYS, SEED)
    seconds = []
    for _ in range(n_rounds):
        start = process_time()
        deque(families(drawn_by, homes, demand), maxlen=0)
        seconds.append(process_time() - start)
    return {"cases": round(n_cases / median(seconds)), "target": TARGET}


def rows(found: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    return [("families drawn, cases a second", f"{found['cases']:,}", f">= {found['target']:,}", "one core")]
