"""The family of a newborn child, and the dossier that it files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from engine.families import people
from engine.families.birth.facts import (
    CHILD,
    FATHER,
    GRANDPARENT,
    MOTHER,
    SECOND_CHILD,
    live_apart,
    story,
)
from engine.families.family import Family
from engine.families.filing import Dossier
from engine.families.luck import Luck
from engine.families.people import Person
from engine.families.places import Home
from workflows.law.facts import Value


@dataclass(frozen=True, slots=True)
class Household:
    """Who they are. A parent is None where not known. `grandparent` is the mother's or the father's parent.

    Of an abandoned child no parent is known: the `grandparent` is then whoever brings it up for now.
    """

    mother: Person | None
    father: Person | None
    grandparent: Person
    is_mothers: bool


def dossier(family: Family) -> tuple[str, Dossier]:
    """The title of the case, and the dossier."""
    luck, home, it = family.luck, family.home, story(family)
    known, born_on = it.facts, dt.date.fromordinal(it.told["child_born_on"])
    household = _household(family, known, born_on)
    mother, father = household.mother, household.father
    ethnicity = next((parent.ethnicity for parent in (mother, father) if parent and parent.ethnicity), "")
    name, sex = _child(luck, household, born_on, family.turn > 0)
    residence = it.homes["residence_commune"]
    told: dict[str, object] = {
        "registration_commune": it.homes["registration_commune"].commune.code,
        **_applicant(luck, household),
        "child_name": name,
        "child_born_on": born_on,
        "child_sex": "nam" if sex == "man" else "nữ",
        **({"child_ethnicity": ethnicity} if ethnicity else {}),
        "child_nationality": it.told["child_nationality"],
        "child_birth_place": _birth_place(home, known),
        "child_native_place": (father or mother or household.grandparent).home.address,
        "found_at": home.address,
        "posted_on": dt.date.fromordinal(it.told["posted_on"]),
        **(mother.told("mother") | {"mother_born_on": mother.birthday} if mother else {}),
        **(father.told("father") | {"father_born_on": father.birthday} if father else {}),
        **(_marriage(luck, mother, father, born_on) if mother and father and known["parents_married"] else {}),
        "care_facility": f"Trạm y tế {residence.place}",
        "residence_commune": residence.commune.code,
        **(_householder(household) if known["residence_at"] == "other" else {}),
        **({"copies_wanted": "có", "n_copies": luck.amount("copies")} if luck.happens("copies") else {}),
    }
    return f"Bé {name} ở {home.commune.name}", family.filing.dossier(luck, it.choice, known, told)


def _household(family: Family, known: Mapping[str, Value], born_on: dt.date) -> Household:
    luck, home = family.luck, family.home
    foreigner = (MOTHER if luck.happens("foreign_mother") else FATHER) if known["foreign_parent"] else None
    away = family.homes.other(luck, home, FATHER) if live_apart(luck, luck.pick("parents")) else home

    def parent(part: int, sex: str, age: str, home: Home) -> Person:
        made = people.foreigner if part == foreigner else people.citizen
        return made(luck, part, sex, people.birthday(born_on, luck.amount(age)), home)

    mother = parent(MOTHER, "woman", "mother_age", home)
    father = parent(FATHER, "man", "father_age", away) if known["father_known"] else None
    citizens = [person for person in (mother, father) if person is not None and person.id]
    child = citizens[luck.below(len(citizens), "whose parents")]
    sex = "man" if luck.below(2, "grandparent's sex") else "woman"
    grandparent = people.citizen(
        luck, GRANDPARENT, sex, people.birthday(child.birthday, luck.amount("generation")), child.home,
        child.family_name if sex == "man" else "",
    )  # fmt: skip
    return Household(mother if known["mother_known"] else None, father, grandparent, child is mother)


def _child(luck: Luck, household: Household, born_on: dt.date, is_second: bool) -> tuple[str, str]:
    """Name and sex. The child has its father's name, its mother's where he is unknown or a foreigner."""
    father, mother = household.father, household.mother
    surname = (father if father and father.id else mother or household.grandparent).family_name
    sex = "woman" if luck.happens("girl", CHILD) else "man"
    name = people.name_of(luck, CHILD, sex, born_on.year, surname)
    if not is_second:
        return name, sex
    sex = "woman" if luck.happens("girl", SECOND_CHILD) else "man"
    return people.name_of(luck, SECOND_CHILD, sex, born_on.year, surname, unlike=name), sex


def _applicant(luck: Luck, household: Household) -> dict[str, object]:
    """Father, mother or grandparent; who is unknown or has no number of a citizen leaves it to another."""
    who = luck.pick("birth_applicant")
    by_who = {"father": household.father, "mother": household.mother, "grandparent": household.grandparent}
    person = by_who[who]
    if person is None or not person.id:
        who, person = next((who, one) for who, one in by_who.items() if one is not None and one.id)
    grandparent = f"{'ông' if household.grandparent.sex == 'man' else 'bà'} {_side(household)}"
    if household.mother is None:
        grandparent = "người tạm thời nuôi dưỡng"
    return {
        "applicant_name": person.name,
        "applicant_id": person.id,
        "applicant_relation": {"father": "cha", "mother": "mẹ", "grandparent": grandparent}[who],
        "applicant_phone": people.phone(luck),
    }


def _side(household: Household) -> str:
    return "ngoại" if household.is_mothers else "nội"


def _birth_place(home: Home, known: Mapping[str, Value]) -> str:
    if known["birth_place_kind"] == "facility":
        return f"Bệnh viện đa khoa {home.province}"
    return f"tại nhà, {home.address}"


def _householder(household: Household) -> dict[str, object]:
    """At another's home the householder is a grandparent."""
    return {
        "householder_name": household.grandparent.name,
        "householder_id": household.grandparent.id,
        "householder_relation": f"cháu {_side(household)}" if household.mother else "khác: trẻ được nuôi dưỡng",
    }


def _marriage(luck: Luck, mother: Person, father: Person, born_on: dt.date) -> dict[str, object]:
    """The marriage before the birth, once both were of the age at which the youngest parents are."""
    on = born_on - dt.timedelta(days=luck.amount("married"))
    of_age = (
        mother.birthday + dt.timedelta(days=luck.least("mother_age")),
        father.birthday + dt.timedelta(days=luck.least("father_age")),
    )
    on = min(max(on, *of_age), born_on)
    return {
        "marriage_on": on,
        "marriage_number": f"{luck.below(400, 'marriage number') + 1}/{on.year}",
        "marriage_book": f"{luck.below(4, 'marriage book') + 1:02}/{on.year}",
        "marriage_issuer": father.home.committee,
    }
