"""Facts: the closed values that guards read, declared or derived from what was declared."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from workflows.law.citation import Clause, Figure, Label, Unit
from workflows.law.states import Verb

Value = str | bool
NO_GROUND = "none"  # the value of a ground where none is eligible
UNKNOWN = "unknown"  # the value of a fact of which nobody has said yet whether it is so
DO_NOT_KNOW = Label("không biết", "unknown")


@dataclass(frozen=True, slots=True)
class Told:
    """What a declared text tells: the template of the first pattern that fits it whole, filled in from its groups.

    As a fact it says whether any pattern fits. "1990" and "1990-07" tell of some day of that year or month.
    """

    field: str
    tells: tuple[tuple[str, str], ...]

    def of(self, written: str) -> str | None:
        """What the text tells; None: nothing."""
        for pattern, template in self.tells:
            if match := re.fullmatch(pattern, written):
                return template.format(*match.groups())
        return None


# what a declared text tells, what a field says, or a day of history
Side = Told | str | dt.date


def fields_in(*sides: Side) -> tuple[str, ...]:
    """The declared fields among these."""
    named = (side.field if isinstance(side, Told) else side for side in sides)
    return tuple(name for name in named if isinstance(name, str) and name)


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Whole days or months from one date to another; `until` empty: to the day of submission.

    `partial` is the reading by which a year or a month alone counts as its first day; None: what such a date leaves
    open is not known.
    """

    since: Side
    until: Side = ""
    unit: Unit = Unit.DAY
    partial: Clause | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """A raw number or time turned into a choice: the first bound that is not below it, else the last value."""

    of: Elapsed | str
    bounds: tuple[tuple[Figure, Value], ...]
    above: Value


@dataclass(frozen=True, slots=True)
class Reaches:
    """Yes where the sum of the declared numbers, or the time between two dates, is at least the figure."""

    of: Elapsed | tuple[str, ...]
    figure: Figure


@dataclass(frozen=True, slots=True)
class Exceeds:
    """Yes where the declared months together are surely more than those of the time, of which `less` do not count."""

    of: tuple[str, ...]
    time: Elapsed
    less: Figure


class Relation(StrEnum):
    """How one value stands to another, for every day that dates without day or month may mean.

    Texts that differ only in case, tone marks' place and signs are the same.
    """

    SAME = "same"
    DIFFERENT = "different"
    AFTER = "after"
    NOT_BEFORE = "not_before"


@dataclass(frozen=True, slots=True)
class Compares:
    """Yes where both are declared, or told by what is declared, and surely stand so to each other."""

    one: Side
    relation: Relation
    other: Side


@dataclass(frozen=True, slots=True)
class Named:
    """Yes where what is declared in `field` is one of the names."""

    field: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChoiceMade:
    """The code of the choice of procedures that the applicant made."""


@dataclass(frozen=True, slots=True)
class GroundOf:
    """The ground that the table of this procedure gives, or NO_GROUND."""

    procedure: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What guards read: a closed value, known from the event of `set_by` on. No choices: yes or no.

    `ordinary` is the value in an ordinary case, which `due` takes where none is given. A fact set later than by
    submission holds it until then when `is_presumed` ("not verified"); otherwise nothing may read it before.

    `denied` is how a no is said; what is only computed, to look for contradictions, has no words of its own for it.

    `may_be_unknown`: a yes or no to which “không biết” is an answer too. Nothing rests on UNKNOWN, and no allowance on
    such a fact before the deciding officer has found it (`Verb.FIND`), whatever the family declared.
    """

    code: str
    label: Label
    denied: Label | None = None
    choices: tuple[tuple[str, Label], ...] = ()
    ordinary: Value = False
    set_by: Verb = Verb.SUBMIT
    is_presumed: bool = True
    may_be_unknown: bool = False
    derived: Band | Reaches | Exceeds | Told | Named | Compares | ChoiceMade | GroundOf | None = None

    @property
    def rests_on(self) -> tuple[str, ...]:
        """The declared fields that the fact is derived from."""
        match self.derived:
            case Band(of=Elapsed(since=since, until=until)) | Reaches(of=Elapsed(since=since, until=until)):
                return fields_in(since, until)
            case Exceeds(of=fields, time=Elapsed(since=since, until=until)):
                return (*fields, *fields_in(since, until))
            case Band(of=str(field)) | Told(field=field) | Named(field=field):
                return (field,)
            case Reaches(of=tuple(fields)):
                return fields
            case Compares(one=one, other=other):
                return fields_in(one, other)
        return ()

    def values(self) -> tuple[Value, ...]:
        return tuple(code for code, _ in self.choices) if self.choices else (False, True)

    def choice(self, value: Value, lang: str = "vi") -> str:
        """One of the choices, without the fact's own name."""
        return dict(self.choices)[str(value)].say(lang)

    def aloud(self, value: Value, lang: str = "vi") -> str:
        if value == UNKNOWN and self.may_be_unknown:
            return f"{self.label.say(lang)}: {DO_NOT_KNOW.say(lang)}"
        if self.choices:
            return f"{self.label.say(lang)}: {self.choice(value, lang)}"
        if value:
            return self.label.say(lang)
        if self.denied:
            return self.denied.say(lang)
        vi, en = ("không có việc", "it is not so that") if self.derived else ("không", "not")
        return f"{vi if lang == 'vi' else en} {self.label.say(lang)}"
