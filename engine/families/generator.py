"""The families of a simulation, one by one, in the order in which they submit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from engine.agencies.casefile import CaseFile
from engine.agencies.codes import code_of
from engine.families import chains
from engine.families.arrivals import Arrival, Demand, arrivals
from engine.families.family import Families, Family, families_of
from engine.families.filing import Filing
from engine.families.luck import Luck
from engine.families.places import Homes
from engine.families.shares import Shares
from workflows import catalogue
from workflows.files.offices import Commune
from workflows.time.calendar import civil_date


def families(shares: Shares, communes: Sequence[tuple[Commune, int]], demand: Demand) -> Iterator[CaseFile]:
    """The case files of families that live in the weighted communes, in order of submission, then of chain and number.

    A code has the chain's letters, the year of submission and the number of the case (`KS26-0000001`). The cases of a
    family that files several have numbers one after the other, each `linked` to the others. The same seed and number
    give the same family, however many there are. Raises EditionUnknown for a day before the first edition,
    FamiliesWrong.
    """
    homes = Homes(communes)
    made = {chain: families_of(chain) for chain in demand.chains}
    filings: dict[tuple[str, dt.date], Filing] = {}
    for arrival in arrivals(shares, demand):
        edition = catalogue.in_force(arrival.chain, demand.edition_on or civil_date(arrival.at))
        key = edition.chain, edition.in_force_on
        filing = filings.get(key)
        if filing is None:
            filing = filings[key] = Filing(edition, shares)
        family = _family(shares, homes, demand, filing, arrival)
        yield _case_file(made[arrival.chain], family, arrival, demand.edition_on)


def one(shares: Shares, communes: Sequence[tuple[Commune, int]], demand: Demand, arrival: Arrival) -> CaseFile:
    """The case file of one arrival of a demand, as `families` has it."""
    homes, made = Homes(communes), families_of(arrival.chain)
    filing = Filing(catalogue.in_force(arrival.chain, demand.edition_on or civil_date(arrival.at)), shares)
    return _case_file(made, _family(shares, homes, demand, filing, arrival), arrival, demand.edition_on)


def _family(shares: Shares, homes: Homes, demand: Demand, filing: Filing, arrival: Arrival) -> Family:
    luck = Luck(shares, demand.seed, arrival.family)
    return Family(luck, homes, homes.at(luck.draw("commune")), filing, arrival.at, arrival.turn)


def _case_file(made: Families, family: Family, arrival: Arrival, edition_on: dt.date | None) -> CaseFile:
    try:
        title, filed = made.dossier(family)
    except Exception as error:
        raise chains.not_made(error, arrival.chain, arrival.number) from error
    letters, year = family.filing.letters, civil_date(arrival.at).year
    codes = [code_of(letters, year, arrival.family + turn) for turn in range(arrival.n)]
    return CaseFile(
        path="",
        code=codes.pop(arrival.turn),
        title=title,
        story="",
        chain=arrival.chain,
        edition_on=edition_on,
        submitted_at=arrival.at,
        chosen=filed.chosen,
        papers=filed.papers,
        declaration=MappingProxyType(filed.declaration),
        linked=tuple(codes),
    )
