"""Proposes for which editions each scenario holds: `python -m tests.features.propose`, `--write` into the features.

An edition of the chain is proposed where the scenario passes under it. Where it fails though every rule that it read is
there, clauses aside, is told: what is said of the figures differs and wants a scenario of its own, or a rule is wrong.
This is advice, looked at once; the tests run what the feature files say.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from pytest_bdd.parser import Step

from api.spec.core_world import parameters
from api.spec.editions import BY_DAY, choosing, editions_of, is_edition, tag_of, told
from api.spec.features import FEATURES, Story, stories
from api.spec.runner import failure, play
from workflows.law.citation import Clause
from workflows.law.notation import Edition
from workflows.rules import rules

_SCENARIO = re.compile(r" *(?:Kịch bản|Khung kịch bản): *(.+?) *$")


def without_clause(thing: object) -> object:
    """The rule as what it says, wherever that stands."""
    if isinstance(thing, Clause):
        return Clause
    if isinstance(thing, tuple):
        return tuple(map(without_clause, thing))
    if not is_dataclass(thing):
        return thing
    return type(thing), tuple(without_clause(getattr(thing, field.name)) for field in fields(thing))


@cache
def says(edition: Edition) -> set[object]:
    return {without_clause(rule.thing) for rule in rules(edition, parameters())}


def home_of(steps: Iterable[Step], tag: str) -> Edition | None:
    """The edition under the tag of the first case that the steps submit; None: there was none yet."""
    found: list[Edition] = []
    told_so = choosing(tag)

    def choose(chain: str, on: dt.date) -> Edition:
        found.append(told_so(chain, on))
        return found[-1]

    failure(steps, choose)
    return found[0] if found else None


def proposed(story: Story) -> tuple[list[str], list[str]]:
    """Tags of editions for the scenario, and sentences on what a person must look at."""
    asked = told(story.tags) if any(map(is_edition, story.tags)) else (BY_DAY,)
    now = next((one for one in asked if not any(failure(steps, choosing(one)) for steps in story.examples)), "")
    if not now:
        return list(asked), [f"{story.name}: fails under each of its editions"]
    at_home = [home for steps in story.examples if (home := home_of(steps, now))]
    if BY_DAY in story.tags or not at_home:
        return [BY_DAY], []
    home, tags, said = at_home[0], [], []
    read = {without_clause(rule) for steps in story.examples for rule in play(steps, choosing(now))} & says(home)
    for edition in editions_of(home.separate_of or home.chain):
        tag, has_all = tag_of(edition), read <= says(edition)
        why = next(filter(None, (failure(steps, choosing(tag)) for steps in story.examples)), "")
        if not why:
            tags.append(tag)
        elif has_all:
            said.append(f"{story.name}: @{tag} has these rules, and it fails: {why}")
    return tags, said


def written(text: str, tags: dict[str, list[str]]) -> str:
    """The feature's text with the line of editions above the other tags of each scenario named."""

    def lines() -> Iterator[str]:
        block: list[str] = []
        for line in text.splitlines():
            if line.startswith("  @"):
                block.append(line)
                continue
            found = _SCENARIO.match(line)
            if found and found[1] in tags:
                yield "  " + " ".join(f"@{tag}" for tag in tags[found[1]])
            yield from block
            block = []
            yield line

    return "\n".join(lines()) + "\n"


def main() -> int:
    """Prints where the features say otherwise; with --write says it in the features, where no edition was told yet."""
    parser = argparse.ArgumentParser(prog="python -m tests.features.propose", description=main.__doc__)
    parser.add_argument("--write", action="store_true", help="write tags where a scenario has none")
    asked = parser.parse_args()
    by_file: dict[Path, dict[str, list[str]]] = {}
    for story in stories():
        file, _, name = story.name.partition(": ")
        now = [tag for tag in story.tags if is_edition(tag)]
        tags, said = proposed(story)
        if not now:
            by_file.setdefault(FEATURES / file, {})[name] = tags
        if not now or set(told(now)) != set(tags):
            print(f"{story.name}: {' '.join(f'@{tag}' for tag in tags)}")
        print(*said, sep="\n", end="\n" if said else "")
    for path, tags_of in by_file.items() if asked.write else ():
        path.write_text(written(path.read_text(encoding="utf-8"), tags_of), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
