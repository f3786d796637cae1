"""The family of a newborn child: what happened to it, and the dossier that it files."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from engine.families import people
from engine.families.filing import Dossier, Filing, copies
from engine.families.luck import Luck
from engine.families.people import CHILD, FATHER, GRANDPARENT, MOTHER, SECOND_CHILD, Person
from engine.families.places import Home, Homes
from engine.families.shares import Shares
from workflows.law.facts import Value


@dataclass(frozen=True, slots=True)
class Household:
    """Who they are. `father` None: he is not known. `grandparent` is the mother's or the father's parent."""

    parents: str
    mother: Person
    father: Person | None
    grandparent: Person
    is_mothers: bool
    live_apart: bool
    is_foreign: bool


def dossier(
    shares: Shares, homes: Homes, filing: Filing, luck: Luck, home: Home, submitted_on: dt.date, is_second: bool
) -> tuple[str, Dossier]:
    """The title of the case, and the dossier. `is_second`: that of the second twin."""
    born_on = submitted_on - dt.timedelta(days=_days_since(filing, luck))
    family = _household(shares, homes, luck, home, born_on)
    name, sex = _child(shares, luck, family, born_on, is_second)
    choice = filing.choice(luck, "birth_choice")
    facts, residence = _facts(homes, luck, home, family, is_second)
    told: dict[str, object] = {
        "registration_commune": home.commune.code,
        **_applicant(luck, family),
        "child_name": name,
        "child_born_on": born_on,
        "child_sex": "nam" if sex == "man" else "nữ",
        "child_ethnicity": family.mother.ethnicity or (family.father.ethnicity if family.father else ""),
        "child_nationality": "Việt Nam",
        "child_birth_place": _birth_place(home, facts),
        "child_native_place": (family.father or family.mother).home.address,
        **family.mother.told("mother"),
        **(family.father.told("father") if family.father else {}),
        **_marriage(luck, family, born_on),
        "care_facility": residence.station,
        **copies(luck),
    }
    filed = filing.dossier(luck, choice, facts, told | _home(family, facts, residence))
    return f"Bé {name} ở {home.commune.name}", filed


def _days_since(filing: Filing, luck: Luck) -> int:
    """Days from the birth to the submission; the limit is that of the edition."""
    if luck.happens("late_birth"):
        return filing.in_time_days + 1 + luck.amount("birth_late")
    return filing.in_time_days * luck.amount("birth_in_time") // 1000


def _household(shares: Shares, homes: Homes, luck: Luck, home: Home, born_on: dt.date) -> Household:
    names = shares.names
    parents = luck.pick("parents")
    is_foreign = parents in ("married", "unmarried") and luck.happens("foreign_parent")
    foreign = MOTHER if luck.happens("foreign_mother") else FATHER
    live_apart = parents != "father_unknown" and luck.happens("parents_apart")
    away = homes.other(luck, home, FATHER) if live_apart else home
    mother_born = people.born(born_on, luck.amount("mother_age"))
    father_born = people.born(born_on, luck.amount("father_age"))
    made = people.foreigner if is_foreign and foreign is MOTHER else people.citizen
    mother = made(names, luck, MOTHER, "woman", mother_born, home)
    father = None
    if parents != "father_unknown":
        made = people.foreigner if is_foreign and foreign is FATHER else people.citizen
        father = made(names, luck, FATHER, "man", father_born, away)
    citizens = [person for person in (mother, father) if person is not None and person.id]
    child = citizens[luck.below(len(citizens), "whose parents")]
    sex = "man" if luck.below(2, "grandparent's sex") else "woman"
    grandparent = people.citizen(
        names, luck, GRANDPARENT, sex, people.born(child.born_on, luck.amount("generation")), child.home,
        child.family_name if sex == "man" else "",
    )  # fmt: skip
    return Household(parents, mother, father, grandparent, child is mother, live_apart, is_foreign)


def _child(shares: Shares, luck: Luck, family: Household, born_on: dt.date, is_second: bool) -> tuple[str, str]:
    """Name and sex. The child has its father's name, its mother's where he is unknown or a foreigner."""
    father, mother = family.father, family.mother
    surname = father.family_name if father and father.id else mother.family_name
    sex = "woman" if luck.happens("girl", CHILD) else "man"
    name = people.name_of(shares.names, luck, CHILD, sex, born_on.year, surname)
    if not is_second:
        return name, sex
    sex = "woman" if luck.happens("girl", SECOND_CHILD) else "man"
    return people.name_of(shares.names, luck, SECOND_CHILD, sex, born_on.year, surname, unlike=name), sex


def _facts(homes: Homes, luck: Luck, home: Home, family: Household, is_second: bool) -> tuple[dict[str, Value], Home]:
    """What the first screens of the portal ask, and where the child will live."""
    place = luck.pick("birth_place_kind")
    residence_at = luck.pick("residence_at_apart" if family.live_apart else "residence_at_together")
    residence = homes.other(luck, home, CHILD) if luck.happens("residence_elsewhere") else home
    facts: dict[str, Value] = {
        "birth_place_kind": place,
        "birth_evidence": luck.pick("evidence_facility" if place == "facility" else "evidence_elsewhere"),
        "child_fate": luck.pick("child_fate", SECOND_CHILD if is_second else CHILD),
        "father_known": family.father is not None,
        "parentage_recognition": family.parents == "recognition",
        "parents_married": family.parents == "married",
        "foreign_parent": family.is_foreign,
        "residence_at": residence_at,
        "consent_way": luck.pick("consent_way"),
    }
    return facts, residence


def _applicant(luck: Luck, family: Household) -> dict[str, object]:
    """Father, mother or grandparent; who is unknown or has no number of a citizen leaves it to another."""
    who = luck.pick("birth_applicant")
    by_who = {"father": family.father, "mother": family.mother, "grandparent": family.grandparent}
    person = by_who[who]
    if person is None or not person.id:
        who, person = next((who, one) for who, one in by_who.items() if one is not None and one.id)
    relation = {"father": "cha", "mother": "mẹ", "grandparent": _grandparent(family)}[who]
    return {
        "applicant_name": person.name,
        "applicant_id": person.id,
        "applicant_relation": relation,
        "applicant_phone": people.phone(luck),
    }


def _grandparent(family: Household) -> str:
    return f"{'ông' if family.grandparent.sex == 'man' else 'bà'} {'ngoại' if family.is_mothers else 'nội'}"


def _birth_place(home: Home, facts: dict[str, Value]) -> str:
    return home.hospital if facts["birth_place_kind"] == "facility" else f"tại nhà, {home.address}"


def _home(family: Household, facts: dict[str, Value], residence: Home) -> dict[str, object]:
    """Where the child is to be registered; a householder only at another's home."""
    found: dict[str, object] = {"residence_commune": residence.commune.code}
    if facts["residence_at"] == "other":
        found |= {
            "householder_name": family.grandparent.name,
            "householder_id": family.grandparent.id,
            "householder_relation": "cháu ngoại" if family.is_mothers else "cháu nội",
        }
    return found


def _marriage(luck: Luck, family: Household, born_on: dt.date) -> dict[str, object]:
    """The marriage before the birth, once both were of the age at which the youngest parents are."""
    father = family.father
    if family.parents != "married" or father is None:
        return {}
    on = born_on - dt.timedelta(days=luck.amount("married"))
    of_age = (
        family.mother.born_on + dt.timedelta(days=luck.least("mother_age")),
        father.born_on + dt.timedelta(days=luck.least("father_age")),
    )
    on = min(max(on, *of_age), born_on)
    return {
        "marriage_on": on,
        "marriage_number": f"{luck.below(400, 'marriage number') + 1}/{on.year}",
        "marriage_book": f"{luck.below(4, 'marriage book') + 1:02}/{on.year}",
        "marriage_issuer": father.home.committee,
    }
