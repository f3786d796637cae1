"""The families of a simulation, one by one, in the order in which they submit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from engine.agencies.casefile import CaseFile
from engine.families import births, deaths
from engine.families.arrivals import Arrival, Demand, arrivals
from engine.families.filing import Filing
from engine.families.luck import Luck
from engine.families.places import Homes
from engine.families.shares import Shares
from workflows import catalogue
from workflows.files.offices import Commune
from workflows.time.calendar import civil_date

_PREFIXES = {True: "KS", False: "KT"}  # khai sinh, khai tử


def families(shares: Shares, communes: Sequence[tuple[Commune, int]], demand: Demand) -> Iterator[CaseFile]:
    """The case files of families that live in the weighted communes, in order of submission, then of code.

    A code has the chain, the year of submission and the number of the case (`KS26-0000001`). Twins are two cases with
    numbers one after the other, each `linked` to the other. The same seed and number give the same family, however
    many there are. Raises EditionUnknown for a day before the first edition.
    """
    homes = Homes(communes)
    filings: dict[tuple[str, dt.date], Filing] = {}
    for arrival in arrivals(shares, demand):
        chain, on = ("birth" if arrival.is_birth else "death"), demand.edition_on or civil_date(arrival.at)
        filing = filings.get((chain, on))
        if filing is None:
            filing = filings[chain, on] = _filing(chain, on, shares, filings)
        yield _case_file(shares, homes, filing, demand, arrival)


def _filing(chain: str, on: dt.date, shares: Shares, made: dict[tuple[str, dt.date], Filing]) -> Filing:
    """That of the edition in force, made once for each edition."""
    key = chain, catalogue.in_force(chain, on).in_force_on
    if key not in made:
        made[key] = Filing(catalogue.in_force(chain, on), shares)
    return made[key]


def _case_file(shares: Shares, homes: Homes, filing: Filing, demand: Demand, arrival: Arrival) -> CaseFile:
    luck = Luck(shares, demand.seed, arrival.family)
    home = homes.at(luck.draw("commune"))
    if arrival.is_birth:
        is_second = arrival.number != arrival.family
        title, filed = births.dossier(shares, homes, filing, luck, home, civil_date(arrival.at), is_second)
    else:
        title, filed = deaths.dossier(shares, homes, filing, luck, home, arrival.at)
    return CaseFile(
        path="",
        code=_code(arrival, arrival.number),
        title=title,
        story="",
        chain="birth" if arrival.is_birth else "death",
        edition_on=demand.edition_on,
        submitted_at=arrival.at,
        chosen=filed.chosen,
        papers=filed.papers,
        declaration=MappingProxyType(filed.declaration),
        linked=(_code(arrival, arrival.twin),) if arrival.twin else (),
    )


def _code(arrival: Arrival, number: int) -> str:
    return f"{_PREFIXES[arrival.is_birth]}{civil_date(arrival.at).year % 100:02}-{number:07}"
