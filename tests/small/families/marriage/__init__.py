"""Couples who marry, with the day on which they were engaged and the home that they move into."""

import datetime as dt

from engine.families import people
from engine.families.family import Families, Family
from engine.families.filing import Dossier
from workflows.time.calendar import civil_date


def dossier(family: Family) -> tuple[str, Dossier]:
    luck, home = family.luck, family.home
    on = civil_date(family.submitted_at)
    bride, groom = (
        people.citizen(luck, part, sex, people.birthday(on, luck.amount("couple_age", part)), home)
        for part, sex in enumerate(("woman", "man"))
    )
    wed_on = on - dt.timedelta(days=luck.amount("wed_ago"))
    facts = {name: luck.happens(name) for name in ("first_time", "wed_abroad", "island_couple", "poor_couple")}
    told = {
        "wedding_commune": home.commune.code,
        "home_commune": family.homes.other(luck, home, 0).commune.code,
        **bride.told("bride"),
        "groom": groom.name,
        "groom_id": groom.id,
        "engaged_on": wed_on - dt.timedelta(days=luck.amount("wed_ago", 1)),
        "wed_on": wed_on,
        "moved_in_on": wed_on,
        "n_copies": luck.amount("copies"),
    }
    filed = family.filing.dossier(luck, family.filing.choice(luck, "marriage_choice"), facts, told)
    return f"{bride.name} và {groom.name} ở {home.commune.name}", filed


FAMILIES = Families(dossier)
