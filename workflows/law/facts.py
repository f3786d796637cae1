"""Facts: the closed values that guards read, declared or derived from what was declared."""

from __future__ import annotations

from dataclasses import dataclass

from workflows.law.citation import Figure, Label, Unit
from workflows.law.states import Verb

Value = str | bool
NO_GROUND = "none"  # the value of a ground where none is eligible


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Whole days or months from one declared date to another; `until` empty: to the day of submission."""

    since: str
    until: str = ""
    unit: Unit = Unit.DAY


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
    """

    code: str
    label: Label
    denied: Label | None = None
    choices: tuple[tuple[str, Label], ...] = ()
    ordinary: Value = False
    set_by: Verb = Verb.SUBMIT
    is_presumed: bool = True
    derived: Band | Reaches | ChoiceMade | GroundOf | None = None

    def values(self) -> tuple[Value, ...]:
        return tuple(code for code, _ in self.choices) if self.choices else (False, True)

    def choice(self, value: Value, lang: str = "vi") -> str:
        """One of the choices, without the fact's own name."""
        return dict(self.choices)[str(value)].say(lang)

    def aloud(self, value: Value, lang: str = "vi") -> str:
        if self.choices:
            return f"{self.label.say(lang)}: {self.choice(value, lang)}"
        if value:
            return self.label.say(lang)
        return self.denied.say(lang) if self.denied else f"{'không' if lang == 'vi' else 'not'} {self.label.say(lang)}"
