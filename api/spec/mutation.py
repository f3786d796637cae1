"""Do the scenarios notice a wrong rule? One rule of a frozen edition is made wrong at a time, in memory.

`python -m api.spec.mutation --edition CHAIN@DATE --sample 120 --seed 1`

Wrong editions that cannot be made or that `check` refuses are counted apart. The others are played by scenarios that
hold for the edition, on the core alone, those first that read the rule; the first that fails kills the mutant.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, is_dataclass

from api.spec.core_world import parameters
from api.spec.editions import BY_DAY, Choose, choosing, tag_of, told
from api.spec.features import Story, stories
from api.spec.mutants import Mutant, mutants, spots
from api.spec.runner import failure, play
from workflows.catalogue import in_force
from workflows.check import faults
from workflows.law.notation import Edition


@dataclass(frozen=True, slots=True)
class Told:
    """A story under the edition as it is: what it reads there, and how long it takes."""

    story: Story
    tag: str
    read: frozenset[object]
    words: str
    seconds: float


def base(edition: Edition, among: Iterable[Story]) -> list[Told]:
    """The stories that hold for the edition. Raises what a scenario raises that fails without any wrong rule."""
    found = []
    for story in among:
        for tag in told(story.tags):
            if tag == tag_of(edition) or tag == BY_DAY:
                began, read = time.perf_counter(), set[object]()
                for steps in story.examples:
                    read |= play(steps, choosing(tag)).keys()
                if not read.isdisjoint(_things(edition)):
                    words = " ".join(step.name for steps in story.examples for step in steps)
                    found.append(Told(story, tag, frozenset(read), words, time.perf_counter() - began))
    return found


def _things(edition: Edition) -> set[object]:
    return {thing for _, _, thing, _ in spots("", "", edition, lambda new: new) if is_dataclass(thing)}


def killer(mutant: Mutant, edition: Edition, told_: list[Told]) -> str:
    """The first story that fails; empty: none does."""
    _, _, rest = mutant.path.partition(".procedures.")
    label = next((one.label.vi for one in edition.procedures if rest.split(".")[0] == one.code), "")

    def far(one: Told) -> tuple[bool, bool, float]:
        return mutant.rule not in one.read, label not in one.words, one.seconds

    for one in sorted(told_, key=far):
        choose = _in_stead(choosing(one.tag), edition, mutant.edition)
        if any(failure(steps, choose) for steps in one.story.examples):
            return one.story.name
    return ""


def _in_stead(choose: Choose, edition: Edition, wrong: Edition) -> Choose:
    def chosen(chain: str, on: dt.date) -> Edition:
        found = choose(chain, on)
        return wrong if found is edition else found

    return chosen


def is_refused(mutant: Mutant) -> bool:
    """Whether `check` finds it, or cannot even read it."""
    try:
        return bool(faults(mutant.edition, parameters()))
    except (LookupError, TypeError, ValueError, AttributeError):
        return True


def sampled(found: list[Mutant], n: int, seed: int) -> list[Mutant]:
    """So many, the kinds in turn, so that rare kinds are among them."""
    draw, by_kind = random.Random(seed), defaultdict(list)
    for mutant in found:
        by_kind[mutant.kind].append(mutant)
    for kind in by_kind.values():
        draw.shuffle(kind)
    turns = max(map(len, by_kind.values()))
    return [kind[turn] for turn in range(turns) for kind in by_kind.values() if turn < len(kind)][:n]


def main() -> int:
    """Kills by kind, and the mutants that survive."""
    parser = argparse.ArgumentParser(prog="python -m api.spec.mutation", description=main.__doc__)
    parser.add_argument("--edition", required=True, metavar="CHAIN@DATE")
    parser.add_argument("--sample", type=int, default=sys.maxsize)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chain, _, day = asked.edition.partition("@")
    edition = in_force(chain, dt.date.fromisoformat(day))
    told_, counts = base(edition, stories()), defaultdict[str, Counter[str]](Counter)
    for mutant in sampled(list(mutants(edition)), asked.sample, asked.seed):
        came = "refused" if is_refused(mutant) else "killed" if killer(mutant, edition, told_) else "survived"
        counts[mutant.kind][came] += 1
        if came == "survived":
            print(f"{mutant.kind}: {mutant.path}", flush=True)
    for kind, n in sorted(counts.items()):
        print(f"{kind:28} killed {n['killed']:3}  survived {n['survived']:3}  refused {n['refused']:3}")
    whole = sum(counts.values(), Counter[str]())
    played = whole["killed"] + whole["survived"]
    share = f"{whole['killed']} of {played} killed, {whole['killed'] / played:.0%}"
    print(f"{asked.edition}, seed {asked.seed}: {share}; {whole['refused']} refused")
    return 0


if __name__ == "__main__":
    sys.exit(main())
