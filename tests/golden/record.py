"""Writes the golden journals anew: `python -m tests.golden.record`. Only when a decision is meant to change."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

from tests.golden.choice import chosen
from tests.golden.replay import GOLDEN, files, retell
from tests.golden.worlds import Story, stories
from workflows.spelling import plain

LONGEST_NAME = 48


def main() -> None:
    kept = chosen(stories())
    for story in kept:
        # what does not come again from its lines, in a world of its own, could never be compared
        assert retell(story.lines).lines == list(story.lines), f"{story.source}: {story.name} tells another story"
    for path in files():
        path.unlink()
    numbers: Counter[str] = Counter()
    for story in kept:
        folder = f"{story.chain}_{story.edition_on}"
        numbers[folder] += 1
        path = GOLDEN / folder / f"{numbers[folder]:02}_{_short(story)}.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in story.lines), encoding="utf-8", newline="\n")
    print(f"{len(kept)} files, {sum(len(one.encode()) for one in chain(*(s.lines for s in kept))):,} bytes")


def _short(story: Story) -> str:
    """What the story is about, in letters that every file system has."""
    words = re.sub(r"[^a-z0-9]+", "_", plain(story.name)).strip("_")
    return words if len(words) <= LONGEST_NAME else words[:LONGEST_NAME].rpartition("_")[0]


if __name__ == "__main__":
    main()
