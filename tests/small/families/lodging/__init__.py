"""Families of lodgers: where one comes, two more follow."""

from engine.families import people
from engine.families.family import Families, Family
from engine.families.filing import Dossier
from engine.families.luck import Luck
from workflows.time.calendar import civil_date


def dossier(family: Family) -> tuple[str, Dossier]:
    luck, home = family.luck, family.home
    birthday = people.birthday(civil_date(family.submitted_at), luck.amount("lodger_age", family.turn))
    lodger = people.citizen(luck, family.turn, "woman", birthday, family.homes.other(luck, home, 0))
    told = {"lodging_commune": home.commune.code, **lodger.told("lodger")}
    filed = family.filing.dossier(luck, "all", {"rented": luck.happens("rented")}, told)
    return f"{lodger.name} tạm trú ở {home.commune.name}", filed


def later(luck: Luck) -> tuple[int, ...]:
    return (60, 120) if luck.happens("three_lodgers") else ()


FAMILIES = Families(dossier, later)
