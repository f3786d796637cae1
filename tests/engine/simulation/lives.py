"""Families, habits and outages for made-up chains: what happens in the world that a chain is played in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from engine.agencies.behaviour import ASKED, MINUTE_US, Asked, Behaviour, Brings, Count, Spread, Staff, Takes
from engine.agencies.casefile import CaseFile
from engine.agencies.codes import code_of
from engine.agencies.script import Outage
from tests.engine.simulation.chance import Dice, label
from tests.engine.simulation.making import AGENCIES, MOST_PROCEDURES, PEOPLE, SYSTEMS
from workflows.law.facts import Fact, Value
from workflows.law.notation import Edition, Field, Input
from workflows.time.calendar import VN

MADE_UP = label("habit")
_DAY_S = 24 * 3600
_HOUR = 60
_DAY = 24 * _HOUR


@dataclass(frozen=True, slots=True)
class ChainCase(CaseFile):
    """A case of a chain that no catalogue has."""

    of: Edition | None = field(default=None, kw_only=True)

    def edition(self) -> Edition:
        assert self.of is not None
        return self.of


def behaviour(seed: int, base: Behaviour) -> Behaviour:
    """Random habits: quiet or wild ones, busy or idle offices. Names that `base` has keep a row."""
    dice = Dice(f"behaviour/{seed}")
    is_wild = dice.happens(60)
    drawn = [name for name in base.chance if name != "return_upstream"]
    chance = {name: Count(dice.randint(0, 400 if is_wild else 60), MADE_UP) for name in drawn}
    chance["return_upstream"] = Count(Dice(f"returns/{seed}").randint(100, 900), MADE_UP)
    chance["absent"] = Count(dice.choice((0, dice.randint(1, 300))), MADE_UP)
    staff = {name: _staff(dice) for name in (*AGENCIES, "other")}
    takes = Dice(f"takes/{seed}")
    staff = {name: replace(one, takes=takes.choice((*Takes,))) for name, one in staff.items()}
    longest = 25 if min(one.share for one in staff.values()) < 200 else 240  # an office has an end of its work
    stages = [f"p{number}" for number in range(1, MOST_PROCEDURES + 1)]
    return replace(
        base,
        staff=_frozen(staff),
        service=_spreads(dice, stages, 1, longest),
        signature=_spreads(dice, stages, 1, dice.choice((30, 8 * _HOUR))),
        work=_spreads(dice, ("verification", "delivery"), 1, dice.choice((2 * _HOUR, 40 * _HOUR))),
        citizen=_spreads(dice, ("supplement", "patience", *PEOPLE), 1, dice.choice((2, 12)) * _DAY),
        system=_spreads(dice, SYSTEMS, 1, dice.choice((20, 2 * _DAY))),
        asked=_frozen({name: Asked(dice.choice(ASKED), MADE_UP) for name in SYSTEMS if dice.happens(60)}),
        brings=_frozen({**base.brings, "serial": Brings("{00000000-99999999}", dice.randint(0, 2), 0, MADE_UP)}),
        chance=_frozen(chance),
    )


def _frozen(rows: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(rows))


def _staff(dice: Dice) -> Staff:
    share = dice.choice((1000, dice.randint(50, 1000), dice.randint(200, 1000)))
    return Staff(dice.randint(1, 4), share, MADE_UP)


def _spreads(dice: Dice, names: Iterable[str], least: int, most: int) -> Mapping[str, Spread]:
    """Times between so many minutes, down to a microsecond; some names have no row of their own."""
    kept = [
        name for name in names if name in ("verification", "delivery", "supplement", "patience") or dice.happens(70)
    ]
    return _frozen({name: _spread(dice, least, most) for name in (*kept, "other")})


def _spread(dice: Dice, least: int, most: int) -> Spread:
    low, high = least * MINUTE_US, most * MINUTE_US
    if dice.happens(25):  # round times, so that things fall into one instant
        points = [dice.randint(least, most) * MINUTE_US] * 2
    else:
        points = [dice.randint(low, high) for _ in range(dice.randint(2, 6))]
    if dice.happens(10):
        points[0] = 1
    return Spread(tuple(sorted(points)), MADE_UP)


def case_files(
    edition: Edition, seed: int, n: int, communes: Sequence[str], from_on: dt.date, n_days: int
) -> list[ChainCase]:
    """So many families in these communes, by submission, at any second of the days: each is numbered in that order."""
    dice = Dice(f"cases/{edition.chain}/{seed}")
    seconds = sorted(dice.randrange(n_days * _DAY_S) for _ in range(n))
    for place in range(1, n):
        if dice.happens(5):  # two in one instant
            seconds[place] = seconds[place - 1]
    begins_at = dt.datetime.combine(from_on, dt.time(), VN)
    made = [begins_at + dt.timedelta(seconds=second) for second in seconds]
    return [_family(edition, dice, number, at, communes) for number, at in enumerate(made, 1)]


def _family(edition: Edition, dice: Dice, number: int, at: dt.datetime, communes: Sequence[str]) -> ChainCase:
    code = code_of(edition.letters, at.year, number)
    choice = dice.choice(edition.choices)
    return ChainCase(
        path=code,
        code=code,
        title="",
        story="",
        chain=edition.chain,
        edition_on=edition.in_force_on,
        submitted_at=at.astimezone(dt.UTC),
        chosen=choice.procedures,
        papers=_papers(edition, dice),
        declaration=_declaration(edition, dice, choice.code, at, communes),
        of=edition,
    )


def _papers(edition: Edition, dice: Dice) -> tuple[str, ...]:
    """Each paper that any procedure names with a chance of its own; those instead of an answer less often."""
    instead = {owed.instead for one in edition.procedures for owed in one.owed}
    named = dict.fromkeys(paper.code for one in edition.procedures for paper in one.papers)
    likely = dice.choice((20, 60, 90))
    return tuple(code for code in named if dice.happens(20 if code in instead else likely))


def _declaration(
    edition: Edition, dice: Dice, choice: str, at: dt.datetime, communes: Sequence[str]
) -> dict[str, object]:
    """What is asked is answered: by chance, now and then as in an ordinary case."""
    facts: dict[str, Value] = {fact.code: fact.ordinary for fact in edition.facts} | edition.made_by(choice)
    by_code = {fact.code: fact for fact in edition.facts}
    likely, told = dice.choice((30, 70)), dict[str, object]()
    for one in edition.fields:  # a question stands after the one that it hangs on
        is_asked = one.when is None or one.when.guard.holds(facts)
        if not is_asked or (not one.required and dice.happens(50)):
            continue
        if one.input is Input.FACT:
            fact = by_code[one.code]
            told[one.code] = facts[one.code] = _answer(fact, dice, likely)
        else:
            told[one.code] = _text(one, dice, at, communes)
    return told


def _answer(fact: Fact, dice: Dice, likely: int) -> Value:
    """Whoever is out of scope is seldom."""
    is_seldom = fact.code == "scope" or fact.code.endswith("_out")
    return fact.ordinary if dice.happens(90 if is_seldom else likely) else dice.choice(fact.values())


def _text(one: Field, dice: Dice, at: dt.datetime, communes: Sequence[str]) -> object:
    match one.input:
        case Input.COMMUNE:
            return dice.choice(communes)
        case Input.DATE:
            return (at.date() - dt.timedelta(days=dice.choice((0, dice.randint(0, 120))))).isoformat()
        case Input.PERSONAL_ID:
            return f"001{dice.randrange(10**9):09}"
    return "Nguyễn Văn An"


def outages(edition: Edition, seed: int, from_on: dt.date, n_days: int) -> tuple[Outage, ...]:
    """Up to three outages of systems that stages of the chain may wait for, of hours or days."""
    dice = Dice(f"outages/{edition.chain}/{seed}")
    systems = sorted({one.code for procedure in edition.procedures for one in procedure.neighbours})
    if not systems:
        return ()
    begins_at, found = dt.datetime.combine(from_on, dt.time(), VN).astimezone(dt.UTC), []
    for _ in range(dice.randint(0, 3)):
        from_at = begins_at + dt.timedelta(minutes=dice.randrange(n_days * _DAY))
        minutes = dice.choice((dice.randint(30, 10 * _HOUR), dice.randint(1, 6) * _DAY))
        found.append(Outage(dice.choice(systems), from_at, from_at + dt.timedelta(minutes=minutes)))
    return tuple(found)


def with_outages(files: Sequence[ChainCase], down: tuple[Outage, ...]) -> list[ChainCase]:
    """The files, the first of which tells of the outages, as `World.play_all` takes them."""
    return [replace(files[0], outages=down), *files[1:]] if files else []
