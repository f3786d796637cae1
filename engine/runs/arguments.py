"""What a run is asked for, and where its families live."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.agencies.chance import Draw, draw
from engine.agencies.script import Outage
from engine.core.journal import instant_text
from engine.core.routing import bare
from engine.families import chains
from engine.families.arrivals import Demand
from engine.families.shares import MOST
from engine.runs.errors import ArgumentWrong, FamiliesMissing
from workflows import catalogue
from workflows.errors import ChainUnknown, Unknown
from workflows.files.offices import TWO_TIERS_ON, Commune, Offices
from workflows.time.calendar import Calendar
from workflows.time.deadlines import parse_instant

MOST_CASES, MOST_DAYS = MOST, 366


@dataclass(frozen=True, slots=True)
class Arguments:
    """`chain` is one or `both`; `n_cases` are those of all chains together, arrivals are over after `n_days`.

    `province` is a code, "" for the whole country; `n_communes` 0 stands for all of its communes. `edition_on` None:
    each case is under the edition in force on its day. `has_bom`: the sheet of cases begins with a byte order mark.
    `is_fast`: compiled code plays it, and no journal is kept.
    """

    chain: str
    n_cases: int
    n_days: int
    from_on: dt.date
    province: str
    n_communes: int
    edition_on: dt.date | None
    seed: int
    outages: tuple[Outage, ...]
    has_bom: bool = False
    is_fast: bool = False

    def told(self) -> dict[str, Any]:
        """As the manifest holds them."""
        return {
            "chain": self.chain,
            "cases": self.n_cases,
            "days": self.n_days,
            "from": self.from_on.isoformat(),
            "province": self.province or None,
            "communes": self.n_communes or None,
            "edition": self.edition_on.isoformat() if self.edition_on else None,
            "seed": self.seed,
            "outages": [
                f"{one.system}={instant_text(one.from_at)}..{instant_text(one.until_at)}" for one in self.outages
            ],
            "bom": self.has_bom,
            "fast": self.is_fast or None,
        }

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Arguments:
        """Those that a manifest holds. Raises KeyError, ValueError."""
        outages = (re.split(r"=|\.\.", text) for text in told["outages"])
        return cls(
            chain=told["chain"],
            n_cases=int(told["cases"]),
            n_days=int(told["days"]),
            from_on=dt.date.fromisoformat(told["from"]),
            province=told["province"] or "",
            n_communes=told["communes"] or 0,
            edition_on=dt.date.fromisoformat(told["edition"]) if told["edition"] else None,
            seed=int(told["seed"]),
            outages=tuple(Outage(system, parse_instant(start), parse_instant(end)) for system, start, end in outages),
            has_bom=told["bom"],
            is_fast=bool(told.get("fast")),
        )

    def demand(self, both: tuple[str, ...]) -> Demand:
        """With the chains of `both`. Raises ChainUnknown, FamiliesMissing."""
        return Demand(chains_of(self.chain, both), self.n_cases, self.from_on, self.n_days, self.seed, self.edition_on)


def check(
    arguments: Arguments, both: tuple[str, ...], n_communes: int | None, offices: Offices, calendar: Calendar
) -> None:
    """Raises ArgumentWrong for a number out of range; EditionUnknown, BeyondHorizon for a day without law or calendar;
    ChainUnknown, FamiliesMissing for a chain that is not simulated.

    `n_communes` is what was asked for, None where nothing was.
    """
    simulated = chains_of(arguments.chain, both)
    if arguments.from_on < TWO_TIERS_ON:
        raise ArgumentWrong("from", first=TWO_TIERS_ON)
    most = sum(one.ended_on is None and arguments.province in ("", one.province_code) for one in offices.communes)
    if n_communes is not None and not 1 <= n_communes <= most:
        raise ArgumentWrong("communes", most=most, n=n_communes)
    for name, n, most in (("--cases", arguments.n_cases, MOST_CASES), ("--days", arguments.n_days, MOST_DAYS)):
        if not 1 <= n <= most:
            raise ArgumentWrong("range", option=name, most=most, n=n)
    for chain in simulated:
        edition = catalogue.in_force(chain, arguments.edition_on or arguments.from_on)
        if edition.chain not in chains.names():  # before the linked chain its procedures were filed one by one
            raise _missing(edition.chain)
    calendar.row(arguments.from_on)
    calendar.row(arguments.from_on + dt.timedelta(days=arguments.n_days))


def chains_of(word: str, both: tuple[str, ...]) -> tuple[str, ...]:
    """The chains that a word stands for: its own, or `both`. Raises ChainUnknown; FamiliesMissing where it has none."""
    known = {name: (name,) for name in chains.names()} | {chains.BOTH: both}
    if word in known:
        return known[word]
    if word in catalogue.chains():
        raise _missing(word)
    raise ChainUnknown("name", word=word, known=known, folders=("engine/families",))


def _missing(chain: str) -> FamiliesMissing:
    known = {*chains.names(), chains.BOTH}
    return FamiliesMissing(folder=f"engine/families/{chain}", word=chain, known=known)


def province_code(word: str, offices: Offices) -> str:
    """The code of a province by code or name, with or without accents and kind. Raises Unknown with the nearest."""
    asked = bare(word)
    for code, province in offices.provinces.items():
        if asked in (code, bare(province.name)):
            return code
    names = [province.name for province in offices.provinces.values()]
    raise Unknown("province", word=word, known=names)


def communes_of(arguments: Arguments, offices: Offices) -> Sequence[Commune]:
    """The communes whose families come, by code."""
    found = [one for one in offices.communes if one.ended_on is None and arguments.province in ("", one.province_code)]
    if not arguments.n_communes:
        return found
    drawn = sorted(found, key=lambda one: draw(arguments.seed, int(one.code), "communes", 0, Draw.COMMUNE))
    return sorted(drawn[: arguments.n_communes], key=lambda one: one.code)
