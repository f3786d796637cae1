"""What is said and how well it is known: labels, clauses of the law with their status, figures with their unit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from workflows.law.texts import cite, cite_assumption


@dataclass(frozen=True, slots=True)
class Label:
    """What a person reads: Vietnamese, and English for `--lang en`."""

    vi: str
    en: str

    def say(self, lang: str = "vi") -> str:
        return self.en if lang == "en" else self.vi


class Status(StrEnum):
    """How well a rule is known, best first; only `VERIFIED` may be shown as law without a mark."""

    VERIFIED = "verified"
    SECONDARY = "secondary"
    CONFLICTING = "conflicting"
    UNVERIFIED = "unverified"
    ASSUMED = "assumed"


STATUS_LABELS = {
    Status.VERIFIED: Label("đã kiểm chứng", "verified"),
    Status.SECONDARY: Label("nguồn thứ cấp", "secondary"),
    Status.CONFLICTING: Label("nguồn mâu thuẫn", "conflicting"),
    Status.UNVERIFIED: Label("chưa kiểm chứng", "unverified"),
    Status.ASSUMED: Label("giả định", "assumed"),
}


def weakest(*statuses: Status) -> Status:
    """The status of a figure computed from figures of these: the last of them in the order of `Status`.

    What is computed from none is as good as verified.
    """
    order = list(Status)
    return max(statuses, key=order.index, default=order[0])


@dataclass(frozen=True, slots=True)
class Clause:
    """A place in a legal text, and how well we know what it says there.

    `text` is a key of `texts.TEXTS` (`nd63_2024`), `place` a path in it (`d7_k2_pa`; empty where the article is not
    known). For an assumption `text` is `gd`, `place` its name and `says` its sentence.
    """

    text: str
    place: str
    status: Status
    says: Label | None = None

    @property
    def tag(self) -> str:
        """The feature tag, without @: `nd63_2024_d7_k2`, `gd_consent_days`."""
        return f"{self.text}_{self.place}" if self.place else self.text

    def cite(self, lang: str = "vi") -> str:
        if self.text == "gd":
            return cite_assumption(self.says.say(lang) if self.says else self.place, lang)
        return cite(self.text, self.place, lang)


class Unit(StrEnum):
    """What a figure counts."""

    WORKING_DAY = "working_day"
    WORKING_HOUR = "working_hour"
    HOUR = "hour"  # of the clock; how it is counted over days off is the parameter `hour_counting`
    DAY = "day"
    MONTH = "month"
    TIMES = "times"
    DONG = "dong"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the law. `value` None: the law sets one, or should, that we do not know ("chưa rõ").

    `is_unset`: the law is known to set none ("không quy định"). `other` is what another source says instead; a text
    reads the same in every language. A conflicting figure always has it. `note` is what else people should know of it.

    `known_on`: the day of the text, where its value counts back to an earlier `from_on`. `then`: the next part of a
    limit in parts, which begins on the day on which this one ends.
    """

    value: int | None
    unit: Unit
    clause: Clause
    from_on: dt.date | None = None
    other: Label | str = ""
    is_unset: bool = False
    note: Label | None = None
    known_on: dt.date | None = None
    then: Figure | None = None

    @property
    def parts(self) -> tuple[Figure, ...]:
        return (self, *self.then.parts) if self.then else (self,)

    @property
    def status(self) -> Status:
        return weakest(*(part.clause.status for part in self.parts)) if self.then else self.clause.status
