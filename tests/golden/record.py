"""Writes the golden journals anew: `python -m tests.golden.record`. Only when a decision is meant to change.

Of a new edition alone, by its folder: `python -m tests.golden.record birth_2023-07-01`. It has what `by_hand` plays,
and the other files stay.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from itertools import chain

from tests.golden.choice import Mark, chosen, marks
from tests.golden.replay import GOLDEN, files, lines, retell
from tests.golden.worlds import Story, of_by_hand, stories
from workflows.spelling import plain

LONGEST_NAME = 48


def main(*folders: str) -> None:
    told = [one for one in of_by_hand() if _folder(one) in folders] if folders else stories()
    kept = chosen(told, _shown_beside(folders))
    for story in kept:
        # what does not come again from its lines, in a world of its own, could never be compared
        assert retell(story.lines).lines == list(story.lines), f"{story.source}: {story.name} tells another story"
    for path in files():
        if not folders or path.parent.name in folders:
            path.unlink()
    numbers: Counter[str] = Counter()
    for story in kept:
        folder = _folder(story)
        numbers[folder] += 1
        path = GOLDEN / folder / f"{numbers[folder]:02}_{_short(story)}.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in story.lines), encoding="utf-8", newline="\n")
    print(f"{len(kept)} files, {sum(len(one.encode()) for one in chain(*(s.lines for s in kept))):,} bytes")


def _folder(story: Story) -> str:
    return f"{story.chain}_{story.edition_on}"


def _shown_beside(folders: tuple[str, ...]) -> set[Mark]:
    """What the files show that stay."""
    stay = [path for path in files() if folders and path.parent.name not in folders]
    return set().union(*(marks(lines(path)) for path in stay))


def _short(story: Story) -> str:
    """What the story is about, in letters that every file system has."""
    words = re.sub(r"[^a-z0-9]+", "_", plain(story.name)).strip("_")
    return words if len(words) <= LONGEST_NAME else words[:LONGEST_NAME].rpartition("_")[0]


if __name__ == "__main__":
    main(*sys.argv[1:])
