"""How fast the agencies play cases in virtual time, without a database, against `decide` and `evolve` alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from statistics import median
from time import process_time
from typing import Any, NamedTuple

from api.spec.ordinary import ordinary
from engine.agencies import behaviour
from engine.agencies.casefile import CaseFile
from engine.agencies.world import World
from tests.bench import core
from tests.bench.stories import ALL_OF_BIRTH, ALL_OF_DEATH, BIRTH, DEATH, MONDAY, Kind
from workflows import catalogue
from workflows.files import offices, parameters

TARGET = 0.5
# a case comes every so often, from another commune each time
APART = dt.timedelta(minutes=20)


def case_files(n: int) -> list[CaseFile]:
    """Two births to a death, none scripted: what happens to them the behaviour file draws."""
    communes = [commune.code for commune in offices.load().communes if commune.ended_on is None]
    files = []
    for number in range(n):
        commune, is_death = communes[number % len(communes)], number % 3 == 2
        where = {"last_residence_commune": commune} if is_death else {"registration_commune": commune}
        chosen = ALL_OF_DEATH[: 2 + number % 3] if is_death else ALL_OF_BIRTH
        edition = catalogue.in_force("death" if is_death else "birth", MONDAY.date())
        files.append(
            CaseFile(
                path="",
                code=f"bench_{number}",
                title="",
                story="",
                chain=edition.chain,
                edition_on=None,
                submitted_at=MONDAY + number * APART,
                chosen=frozenset(chosen),
                declaration=ordinary(edition, {**(DEATH if is_death else BIRTH), **where}, chosen),
            )
        )
    return files


class Played(NamedTuple):
    """Events of so many cases, the seconds that playing them took, and those that hashing their journal then took."""

    events: int
    playing: float
    sealing: float

    @property
    def rate(self) -> float:
        return self.events / self.playing

    @property
    def sealed_rate(self) -> float:
        """Events a second, played and sealed."""
        return self.events / (self.playing + self.sealing)


def play(n: int) -> Played:
    """Plays so many cases in a new world, then seals their journals."""
    files = case_files(n)
    world = World(parameters.load(), offices.load(), behaviour.load())
    start = process_time()
    told = world.play_all(files)
    played = process_time()
    n_events = sum(len(one.entries) for one in told)
    return Played(n_events, played - start, process_time() - played)


def measure(mix: Sequence[Kind], n_rounds: int, n_cases: int) -> dict[str, Any]:
    """Rounds of the world and of `decide` in turn; the figures are medians."""
    play(min(n_cases, 100))
    played, floors = [], []
    for _ in range(n_rounds):
        played.append(play(n_cases))
        floors.append(core.core_round(mix, n_cases, 3_000).events)
    ratios = [one.rate / floor for one, floor in zip(played, floors, strict=True)]
    sealed = [one.sealed_rate / floor for one, floor in zip(played, floors, strict=True)]
    return {
        "events": round(median(one.rate for one in played)),
        "ratio": round(median(ratios), 3),
        "ratio_range": [round(min(ratios), 3), round(max(ratios), 3)],
        "sealed_ratio": round(median(sealed), 3),
        "target": TARGET,
        "events_a_case": round(played[0].events / n_cases, 1),
    }


def rows(found: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    low, high = found["ratio_range"]
    return [
        ("agencies in virtual time, events a second", f"{found['events']:,}", "", f"{found['events_a_case']} a case"),
        ("  to decide + evolve", f"{found['ratio']:.3f}", f">= {found['target']:.2f}", f"{low:.3f} to {high:.3f}"),
        ("  with the hash chain, to decide + evolve", f"{found['sealed_ratio']:.3f}", "", "journal sealed"),
    ]
