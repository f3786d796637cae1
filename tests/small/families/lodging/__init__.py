"""Families of lodgers: where one comes, two more follow."""

import datetime as dt

from engine.families import people
from engine.families.family import Families, Family
from engine.families.filing import Dossier
from engine.families.story import NO_CASE, Draws, Filers, Story


def story(family: Filers) -> Story:
    luck = family.luck
    age_days = luck.amount("lodger_age", family.turn)
    return Story(
        choice="all",
        facts={"rented": luck.happens("rented")},
        homes={"lodging_commune": family.home},
        told={"lodger_born_on": people.birthday_ordinal(luck.greater, family.submitted_on, age_days)},
    )


def dossier(family: Family) -> tuple[str, Dossier]:
    luck, home, it = family.luck, family.home, story(family)
    birthday = dt.date.fromordinal(it.told["lodger_born_on"])
    lodger = people.citizen(luck, family.turn, "woman", birthday, family.homes.other(luck, home, 0))
    told = {"lodging_commune": home.commune.code, **lodger.told("lodger")}
    return f"{lodger.name} tạm trú ở {home.commune.name}", family.filing.dossier(luck, it.choice, it.facts, told)


def later(luck: Draws) -> tuple[int, ...]:
    follow = luck.happens("three_lodgers")
    return tuple(luck.where(follow, seconds, NO_CASE) for seconds in (60, 120))


FAMILIES = Families(dossier, later, story)
