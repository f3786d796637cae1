"""For which editions a scenario holds, as its tags say: told from the feature file alone, never computed.

`@pb_01_07_2025`: under the chain's edition in force from that day, whatever the day of submission. Several such tags:
under each of them. `@pb_nop_rieng_01_07_2025`: under that of its procedures filed one by one.
`@pb_theo_ngay_nop`: under the edition of the day of submission, for that is what it is about.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable

from workflows.catalogue import in_force, known
from workflows.law.notation import Edition

BY_DAY = "pb_theo_ngay_nop"
_APART = "nop_rieng_"
_DATED = re.compile(rf"pb_(?:{_APART})?([0-9]{{2}})_([0-9]{{2}})_([0-9]{{4}})")

Choose = Callable[[str, dt.date], Edition]


def is_edition(tag: str) -> bool:
    return tag.startswith("pb_")


def is_apart(tag: str) -> bool:
    """Whether the tag names an edition of procedures filed one by one."""
    return tag.startswith(f"pb_{_APART}")


def tag_of(edition: Edition) -> str:
    return f"pb_{_APART if edition.separate_of else ''}{edition.in_force_on:%d_%m_%Y}"


def editions_of(chain: str) -> tuple[Edition, ...]:
    """The chain's editions, and those of its procedures filed one by one."""
    return tuple(one for one in known() if chain in (one.chain, one.separate_of))


def told(tags: Iterable[str]) -> tuple[str, ...]:
    """The tags of editions by date; that of the day of submission is alone. Raises ValueError for none or both."""
    found = sorted(filter(is_edition, tags), key=lambda tag: tag.split("_")[::-1])
    if not found or (BY_DAY in found and len(found) > 1):
        raise ValueError(f"phải nói kịch bản đúng với phiên bản nào: @pb_01_07_2025 …, hoặc một mình @{BY_DAY}")
    return tuple(found)


def day_of(tag: str) -> dt.date | None:
    """The day that a dated tag names; None: it is that of the day of submission. Raises ValueError."""
    if tag == BY_DAY:
        return None
    dated = _DATED.fullmatch(tag)
    if dated is None:
        raise ValueError(tag)
    day, month, year = map(int, dated.groups())
    return dt.date(year, month, day)


def choosing(tag: str) -> Choose:
    """Which edition a case of a chain has that is submitted on a day, in a scenario under this tag."""
    on = day_of(tag)
    if on is None:
        return in_force

    def choose(chain: str, submitted_on: dt.date) -> Edition:
        """A chain that has no edition of that day, such as that of corrections, has the one in force."""
        same = [edition for edition in editions_of(chain) if tag_of(edition) == tag]
        return same[0] if same else in_force(chain, submitted_on)

    return choose
