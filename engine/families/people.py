"""Persons of a family: born, named and numbered as people of their time, sex and place are."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from engine.core.inputs import EARLIEST
from engine.families.luck import Luck
from engine.families.names import Names
from engine.families.places import Home

# keep the draws of the persons of one family apart
CHILD, MOTHER, FATHER, GRANDPARENT, DECEASED, KIN, SECOND_CHILD = range(7)


@dataclass(frozen=True, slots=True)
class Person:
    """`sex` is a key of the names, `id` twelve digits, empty for a foreigner."""

    name: str
    sex: str
    born_on: dt.date
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
            f"{who}_born_on": self.born_on,
            f"{who}_sex": "nam" if self.sex == "man" else "nữ",
            f"{who}_nationality": self.nationality,
            f"{who}_residence_kind": "thường trú",
            f"{who}_address": self.home.address,
        }
        if self.id:
            found[f"{who}_id"] = self.id
            found[f"{who}_ethnicity"] = self.ethnicity
        return found


def citizen(
    names: Names, luck: Luck, part: int, sex: str, born_on: dt.date, home: Home, family_name: str = ""
) -> Person:
    """A citizen, of that family name if one is given; the ethnicity is that of the family."""
    return Person(
        name_of(names, luck, part, sex, born_on.year, family_name),
        sex,
        born_on,
        personal_id(luck, part, sex, born_on.year),
        home,
        "Việt Nam",
        names.ethnicity.at(luck.draw("ethnicity")),
    )


def foreigner(names: Names, luck: Luck, part: int, sex: str, born_on: dt.date, home: Home) -> Person:
    people = names.foreign[luck.below(len(names.foreign), "nationality", part)]
    given = people.given[sex]
    name = given[luck.below(len(given), "foreign name", part)]
    return Person(name, sex, born_on, "", home, people.nationality, "")


def name_of(
    names: Names, luck: Luck, part: int, sex: str, born_year: int, family_name: str = "", unlike: str = ""
) -> str:
    """Family, middle and given name. `unlike` is a name that a twin has already."""
    period = names.period(born_year)
    given = period.given[sex]
    family = family_name or names.family.at(luck.draw("family name", part))
    middle = period.middle[sex].at(luck.draw("middle name", part))
    place = luck.below(len(given), "given name", part)
    if given[place] == unlike.rpartition(" ")[2]:
        place = (place + 1) % len(given)
    if middle == given[place] or family == middle:
        middle = next(other for other in period.middle[sex].names if other not in (family, given[place]))
    return f"{family} {middle} {given[place]}"


def personal_id(luck: Luck, part: int, sex: str, born_year: int) -> str:
    """Place, a digit of sex and century, two of the year, six more, as the numbers of citizens are.

    The place is the code of no province, so that nobody's number is made up.
    """
    century = 2 * (born_year // 100 - 19) + (sex == "woman")
    return f"099{century}{born_year % 100:02}{luck.digits(6, 'personal id', part)}"


def phone(luck: Luck) -> str:
    """A number that nobody has: none in the country begins with two noughts."""
    return f"00{luck.digits(8, 'phone')}"


def born(on: dt.date, age_days: int) -> dt.date:
    """The birthday of who is so many days old on that day, not before the first that a declaration may say."""
    return max(on - dt.timedelta(days=age_days), EARLIEST)
