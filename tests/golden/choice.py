"""Which stories are kept: few and short ones that together show everything that any of them shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from tests.golden.worlds import Story

Mark = tuple[str, ...]
_BY_EDITION = ("offered", "approved")  # each edition has limits, offices and results of its own


def marks(lines: Iterable[str]) -> set[Mark]:
    """What the lines show, each kind of thing under a word of its own."""
    law: Mapping[str, Any] = {}
    command: Mapping[str, Any] = {}
    states: dict[tuple[str, str], str] = {}
    found: set[Mark] = set()
    for text in lines:
        told = json.loads(text)
        law, command = told.get("law", law), told.get("command", command)
        if "event" in told:
            found |= set(_of_event(told["event"], law, states))
        elif "refused" in told:
            found.add(("refused", told["refused"], command["verb"]))
        elif "again" in told:
            found.add(("again", law["chain"]))
        elif "command" in told:
            found |= set(_of_command(command, law["chain"]))
    return found


def _of_event(event: Mapping[str, Any], law: Mapping[str, Any], states: dict[tuple[str, str], str]) -> Iterator[Mark]:
    chain, kind, stage, state, data = law["chain"], event["kind"], event["stage"], event["state"], event["data"]
    yield "event", chain, law["edition_on"], kind
    yield "data", chain, kind, *sorted(data)
    if stage is not None:
        place = (event["case"], stage)
        yield "move", chain, kind, states.get(place, "waiting"), state
        states[place] = state
        if state in _BY_EDITION:
            yield "stage", chain, law["edition_on"], stage, state
        yield "inner data", chain, kind, *_inner(data)


def _of_command(command: Mapping[str, Any], chain: str) -> Iterator[Mark]:
    data = command.get("data", {})
    yield "asked", chain, command["verb"], command["role"], *sorted(data), *sorted(command.get("facts", {}))
    for name, value in data.get("declaration", {}).items():
        yield "declared", chain, name, type(value).__name__


def _inner(data: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """The names in the data, with those of what lies within: a result, a fact, a wait."""
    for name, value in sorted(data.items()):
        yield f"{path}{name}"
        if isinstance(value, dict):
            yield from _inner(value, f"{path}{name}.")


def chosen(stories: list[Story], elsewhere: Set[Mark] = frozenset()) -> list[Story]:
    """Greedy: again and again the story that shows most news for its length, until none shows any.

    `elsewhere` is shown by other files already.
    """
    shown = [marks(story.lines) - elsewhere for story in stories]
    sizes = [sum(map(len, story.lines)) for story in stories]
    missing = set().union(*shown)
    kept: list[int] = []
    while missing:
        best = max(range(len(stories)), key=lambda n: (len(shown[n] & missing) / sizes[n], -n))
        kept.append(best)
        missing -= shown[best]
    return [stories[n] for n in sorted(_needed(kept, shown))]


def _needed(kept: list[int], shown: list[set[Mark]]) -> list[int]:
    """Without those that what was taken later has made needless."""
    for one in tuple(kept):
        others = set().union(*(shown[n] for n in kept if n != one))
        if shown[one] <= others:
            kept.remove(one)
    return kept
