"""What else a chain may be played under: other readings of what the law leaves open, and offices that close."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from tests.engine.simulation.chance import Dice
from workflows.files.offices import Office, Offices, offices_of
from workflows.files.parameters import APOLOGY_DAYS, RETRY_HOURS, SWITCHES, Parameters


def readings(seed: int, base: Parameters) -> Parameters:
    """The law with other switches, other days of an apology and hours between tries."""
    dice = Dice(f"readings/{seed}")
    switches = {
        name: replace(switch, value=dice.choice(list(SWITCHES[name])).value) for name, switch in base.switches.items()
    }
    figures = dict(base.figures)
    for name in (APOLOGY_DAYS, RETRY_HOURS):
        n = dice.randint(1, 3)
        named = figures[name]
        figures[name] = replace(named, rows=tuple(replace(row, value=n) for row in named.rows))
    return replace(base, switches=MappingProxyType(switches), figures=MappingProxyType(figures))


def closing(seed: int, base: Offices, communes: Sequence[str], from_on: dt.date, n_days: int) -> Offices:
    """The map where some offices of these communes close within the days, each followed by one that opens then."""
    dice = Dice(f"closing/{seed}")
    places = {base.by_code[code] for code in communes}
    served = {place for one in places for place in (one.code, one.area, one.province_code)}
    rows = list(_closed(dice, base.offices, served, from_on, n_days))
    return offices_of(base.communes, rows, base.provinces.values())


def _closed(dice: Dice, offices: Iterable[Office], served: set[str], from_on: dt.date, n_days: int) -> Iterable[Office]:
    for office in offices:
        if office.covers in served and office.closed_on is None and dice.happens(40):
            on = from_on + dt.timedelta(days=dice.randint(1, n_days))
            yield replace(office, closed_on=on)
            yield replace(office, code=f"{office.code}_next", name=f"{office.name} (mới)", opened_on=on)
        else:
            yield office
