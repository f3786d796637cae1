"""Persons of a family: named and numbered as people of their time, sex and place are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.core.inputs import EARLIEST
from engine.families.luck import Luck
from engine.families.places import Home

OURS = "Việt Nam"  # the nationality of citizens


@dataclass(frozen=True, slots=True)
class Person:
    """`sex` is a key of the names, `id` twelve digits, empty for a foreigner."""

    name: str
    sex: str
    birthday: dt.date
    id: str
    home: Home
    nationality: str
    ethnicity: str

    @property
    def family_name(self) -> str:
        return self.name.split()[0]

    def told(self, who: str) -> dict[str, object]:
        """The items of a declaration about this person; an edition asks for some of them."""
        found: dict[str, object] = {
            f"{who}_name": self.name,
            f"{who}_sex": "nam" if self.sex == "man" else "nữ",
            f"{who}_nationality": self.nationality,
            f"{who}_residence_kind": "thường trú",
            f"{who}_address": self.home.address,
        }
        if self.id:
            found[f"{who}_id"] = self.id
            found[f"{who}_ethnicity"] = self.ethnicity
        return found


def citizen(luck: Luck, part: int, sex: str, birthday: dt.date, home: Home, family_name: str = "") -> Person:
    """A citizen, of that family name if one is given; `part` keeps the draws of a family's persons apart.

    The ethnicity is that of the family.
    """
    return Person(
        name_of(luck, part, sex, birthday.year, family_name),
        sex,
        birthday,
        personal_id(luck, part, sex, birthday.year),
        home,
        OURS,
        luck.shares.names.ethnicity.at(luck.draw("ethnicity")),
    )


def foreigner(luck: Luck, part: int, sex: str, birthday: dt.date, home: Home) -> Person:
    foreign = luck.shares.names.foreign
    people = foreign[luck.below(len(foreign), "nationality", part)]
    given = people.given[sex]
    name = given[luck.below(len(given), "foreign name", part)]
    return Person(name, sex, birthday, "", home, people.nationality, "")


def name_of(luck: Luck, part: int, sex: str, year: int, family_name: str = "", unlike: str = "") -> str:
    """Family, middle and given name of who is of that year. `unlike` is a name that another has already."""
    names = luck.shares.names
    period = names.period(year)
    given = period.given[sex]
    family = family_name or names.family.at(luck.draw("family name", part))
    middle = period.middle[sex].at(luck.draw("middle name", part))
    place = luck.below(len(given), "given name", part)
    if given[place] == unlike.rpartition(" ")[2]:
        place = (place + 1) % len(given)
    if middle == given[place] or family == middle:
        middle = next(other for other in period.middle[sex].names if other not in (family, given[place]))
    return f"{family} {middle} {given[place]}"


def personal_id(luck: Luck, part: int, sex: str, year: int) -> str:
    """Place, a digit of sex and century, two of the year, six more, as the numbers of citizens are.

    The place is the code of no province, so that nobody's number is made up.
    """
    century = 2 * (year // 100 - 19) + (sex == "woman")
    return f"099{century}{year % 100:02}{luck.digits(6, 'personal id', part)}"


def phone(luck: Luck) -> str:
    """A mobile number by the plan that nobody has: no network was given those that begin with 071."""
    return f"071{luck.digits(7, 'phone')}"


def birthday_ordinal(greater: Callable[[Any, int], Any], on: Any, age_days: Any) -> Any:
    """The birthday of who is so many days old on that day, not before the first that a declaration may say: ordinals.

    `greater` is that of `Draws`, for one person `max`.
    """
    return greater(on - age_days, EARLIEST.toordinal())


def birthday(on: dt.date, age_days: int) -> dt.date:
    return dt.date.fromordinal(birthday_ordinal(max, on.toordinal(), age_days))
