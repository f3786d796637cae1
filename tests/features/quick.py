"""Which scenarios are few and yet speak every step: for drivers that take long."""

from zlib import crc32

from pytest_bdd.parser import Step

from api.spec.features import stories
from api.spec.phrases import matching


def one_in_five() -> frozenset[str]:
    """Names of one scenario in five: first such that every step in code is among theirs, then evenly of the rest."""
    steps = {story.name: {_pattern(step) for one in story.examples for step in one} for story in stories()}
    wanted, found = set().union(*steps.values()), []
    while wanted:
        found.append(max(steps, key=lambda name: len(steps[name] & wanted)))
        wanted -= steps[found[-1]]
    rest = [name for name in steps if name not in found]
    n = max(1, len(steps) // 5 - len(found))
    return frozenset([*found, *rest[:: -(-len(rest) // n)]])


def turn(scenario: str, n: int) -> int:
    """Which of n editions, neither the first nor the last, a scenario has its turn of: each has some scenarios."""
    return 1 + crc32(scenario.encode()) % (n - 2) if n > 2 else 0


def _pattern(step: Step) -> str:
    (context,) = matching(step.type, step.name)
    return f"{context.type} {context.parser.name}"
