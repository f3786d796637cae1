"""Where golden journals come from: every scenario, the hand-written cases, and a few simulated families."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from api.spec import features, runner
from api.spec.core_world import packaged_offices, parameters
from api.spec.editions import choosing
from api.spec.editions import told as tags_of
from engine.agencies import behaviour, casefile
from engine.agencies.world import World
from engine.core.errors import IS_TAKEN
from engine.families import shares
from engine.runs.arguments import Arguments
from engine.runs.run import Inputs, files_of
from tests.golden import by_hand
from tests.golden.replay import Step, Teller, line, plain_law

CASES = Path(__file__).parents[2] / "cases"
FAMILIES = Arguments("both", 40, 10, dt.date(2026, 9, 1), "46", 2, None, 20260901, ())


class Story(NamedTuple):
    """Cases of one world that belong together: one alone, or a correction with the case that it concerns."""

    source: str
    name: str
    chain: str
    edition_on: str
    lines: tuple[str, ...]


def stories() -> list[Story]:
    """All that was played, in the order in which it was."""
    return [*_of_scenarios(), *of_by_hand(), *_of_case_files(), *_of_families()]


def _of_scenarios() -> Iterator[Story]:
    for scenario in features.stories():
        file, _, name = scenario.name.partition(": ")
        for tag in tags_of(scenario.tags):
            for steps in scenario.examples:
                store = Teller()
                runner.play(steps, choosing(tag), store)
                yield from _told(store, Path(file).stem, name)


def of_by_hand() -> Iterator[Story]:
    for name, store in by_hand.played():
        yield from _told(store, "by_hand", name)


def _of_case_files() -> Iterator[Story]:
    store = Teller()
    _world().play_all(casefile.read_all(CASES), store)
    yield from _told(store, "case", "")


def _of_families() -> Iterator[Story]:
    store = Teller()
    inputs = Inputs(parameters(), packaged_offices(), behaviour.load(), shares.load())
    _world().play_all(files_of(FAMILIES, inputs), store)
    yield from _told(store, "simulated", "")


def _world() -> World:
    return World(parameters(), packaged_offices(), behaviour.load(), FAMILIES.seed)


def _told(store: Teller, source: str, name: str) -> Iterator[Story]:
    """The stories of one world; `name` empty: each is called after its first case."""
    for codes in _together(store):
        steps = [(step, told) for step, told in store.steps if step.case in codes]
        laws = [step.law.edition for step, _ in steps]
        edition = next((one for one in laws if one.chain == "correction"), laws[0])
        title = name or steps[0][0].case
        lines = tuple(_lines(steps, f"{source}: {title}"))
        yield Story(source, title, edition.chain, edition.in_force_on.isoformat(), lines)


def _lines(steps: list[tuple[Step, list[str]]], story: str) -> Iterator[str]:
    """Each step under the law of its case, which is named where it changes."""
    yield line(story=story)
    law = None
    for step, told in steps:
        if step.law is not law:
            law = step.law
            yield line(law=plain_law(law))
        yield from told


def _together(store: Teller) -> list[set[str]]:
    """The cases, each with those whose results it is about."""
    groups: list[set[str]] = []
    codes = {step.case for step, _ in store.steps}
    for step, told in store.steps:
        about = {step.case} | _named(json.loads(told[0])["command"].get("data", {}))
        about |= {code for text in told[1:] for code in _answered(json.loads(text), codes)}
        touched = [group for group in groups if group & about]
        groups = [group for group in groups if not group & about] + [about.union(*touched)]
    return groups


def _named(data: dict[str, Any]) -> set[str]:
    named = {data.get("supersedes", {}).get("case"), data.get("declaration", {}).get("corrected_case")}
    return {str(code) for code in named if code}


def _answered(told: dict[str, Any], codes: set[str]) -> set[str]:
    """The cases of which an answer tells: those that are alike, and the one that has a value already."""
    if str(told.get("refused", "")).endswith(IS_TAKEN):
        return {code for code in codes if code in told["says"]}
    return set(told.get("event", {}).get("data", {}).get("alike", ()))
