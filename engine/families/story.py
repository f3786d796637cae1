"""What happened to a family, told in words that serve one family and a column of families alike.

A story is a function of draws alone. It uses `Draws`, comparisons, `+ - * //` of whole numbers, and `&`, `|`, `^ True`
where one would write `and`, `or`, `not`: with `engine.families.luck.Luck` each value is one value, with
`engine.families.lucks.Lucks` a numpy column (a picked name an `engine.families.coded.Coded`). Days are ordinals of the
calendar (`date.toordinal`). Names, numbers and addresses of people are no part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from engine.families.shares import Chance, Shares

NO_CASE = -1  # in the place of the seconds after which a further case would follow


class Draws(Protocol):
    """The words of a story: those of `Luck` and of `Lucks`. `when`: nothing is drawn where it does not hold."""

    shares: Shares

    def happens(self, name: str, part: Any = 0, when: Any = True) -> Any: ...

    def within(self, chance: Chance, what: str, when: Any = True) -> Any: ...

    def pick(self, name: Any, part: Any = 0) -> Any: ...

    def among(self, mix: Any, what: str, part: Any = 0) -> Any: ...

    def amount(self, name: Any, part: Any = 0, when: Any = True) -> Any: ...

    def below(self, n: int, what: str, part: Any = 0) -> Any: ...

    def place(self, upto: Sequence[int], what: str) -> Any: ...

    def age_row(self, ages: Any, age_days: Any) -> Any: ...

    def of_age(self, age: Any, mix: str) -> Any: ...

    def besides(self, age: Any) -> dict[str, Any]: ...

    def each(self, name: Any, drawn: Callable[[Any, str], Any]) -> Any: ...

    def where(self, holds: Any, yes: Any, no: Any) -> Any: ...

    def greater(self, one: Any, other: Any) -> Any: ...

    def lesser(self, one: Any, other: Any) -> Any: ...

    def is_one(self, name: Any, *names: str) -> Any: ...

    def at(self, names: Any, place: Any) -> Any: ...

    def number(self, name: Any) -> Any: ...


class Moving(Protocol):
    """Homes as they are drawn."""

    def other(self, luck: Any, home: Any, part: int, when: Any = True) -> Any: ...


class Offer(Protocol):
    """What an edition offers and asks."""

    @property
    def first_bound(self) -> Mapping[str, int]: ...

    def choice(self, luck: Any, name: Any) -> Any: ...

    def has(self, luck: Any, choice: Any, procedure: str) -> Any: ...


class Filers(Protocol):
    """A family that is about to file, or a column of families. `turn`: which of its cases, from 0."""

    @property
    def luck(self) -> Draws: ...

    @property
    def homes(self) -> Moving: ...

    @property
    def home(self) -> Any: ...

    @property
    def filing(self) -> Offer: ...

    @property
    def submitted_on(self) -> Any:
        """The day of submission, as an ordinal."""

    @property
    def turn(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class Story:
    """What all else rests on that a case is decided by.

    `choice` is the code of the chosen procedures, `facts` what the questions of the portal are answered by, `homes` the
    home that each field of a commune tells of, `told` the days (ordinals; of an instant its day), numbers and texts of
    fields; a text is the same for all. `left_out` are fields that no family fills in.
    """

    choice: Any
    facts: Mapping[str, Any]
    homes: Mapping[str, Any]
    told: Mapping[str, Any]
    left_out: frozenset[str] = frozenset()
