"""Which communes are most like what somebody wrote."""

from __future__ import annotations

import difflib
import heapq
from collections.abc import Collection, Iterable

from workflows.files.offices import Commune, CommuneKind, Offices
from workflows.spelling import plain

# of the likeness of two words, 0 to 1: too little to be meant, and what the right province and kind make up for
_UNLIKE, _AT_HOME, _SAME_SORT = 0.5, 0.1, 0.05

# what a district, which is no more, was called, and the kind of the communes that most have its name now
_FORMER = {
    "quan": CommuneKind.WARD,
    "thi xa": CommuneKind.WARD,
    "thanh pho": CommuneKind.WARD,
    "tp": CommuneKind.WARD,
    "huyen": CommuneKind.COMMUNE,
    "thi tran": CommuneKind.COMMUNE,
}


def near_communes(word: str, offices: Offices, provinces: Collection[str] = (), n: int = 3) -> tuple[Commune, ...]:
    """The communes whose name or code is most like the word, best first; marks do not matter.

    One of these provinces, by code, goes before one that is only a little more like the word; where the word says what
    a former district was called, of those of its name first one of the kind that most of them have become.
    """
    written = plain(word[:60])
    former = next((kind for kind in _FORMER if written.startswith(f"{kind} ")), "")
    likeness = difflib.SequenceMatcher()
    likeness.set_seq2(written[len(former) :].strip())
    best = dict.fromkeys(offices.by_code, 0.0)

    def compare(name: str, codes: Iterable[str]) -> None:
        likeness.set_seq1(name)
        # the first two bounds are cheap, and most names are not at all like the word
        if likeness.real_quick_ratio() > _UNLIKE and likeness.quick_ratio() > _UNLIKE:
            score = likeness.ratio()
            best.update((code, max(score, best[code])) for code in codes)

    for name, called in offices.by_name.items():
        if name.isascii():
            compare(name, (one.code for one in called))
    for code in best:
        compare(code, (code,))
        if offices.by_code[code].province_code in provinces:
            best[code] += _AT_HOME
        if former and offices.by_code[code].kind is _FORMER[former]:
            best[code] += _SAME_SORT
    return tuple(offices.by_code[code] for code in heapq.nsmallest(n, best, key=lambda code: (-best[code], code)))
