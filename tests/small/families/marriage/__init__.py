"""Couples who marry, with the day on which they were engaged and the home that they move into."""

import datetime as dt

from engine.families import people
from engine.families.family import Families, Family
from engine.families.filing import Dossier
from engine.families.story import Filers, Story
from workflows.time.calendar import civil_date


def story(family: Filers) -> Story:
    luck, home = family.luck, family.home
    wed_on = family.submitted_on - luck.amount("wed_ago")
    return Story(
        choice=family.filing.choice(luck, "marriage_choice"),
        facts={name: luck.happens(name) for name in ("first_time", "wed_abroad", "island_couple", "poor_couple")},
        homes={"wedding_commune": home, "home_commune": family.homes.other(luck, home, 0)},
        told={
            "engaged_on": wed_on - luck.amount("wed_ago", 1),
            "wed_on": wed_on,
            "moved_in_on": wed_on,
            "n_copies": luck.amount("copies"),
        },
    )


def dossier(family: Family) -> tuple[str, Dossier]:
    luck, home, it = family.luck, family.home, story(family)
    on = civil_date(family.submitted_at)
    bride, groom = (
        people.citizen(luck, part, sex, people.birthday(on, luck.amount("couple_age", part)), home)
        for part, sex in enumerate(("woman", "man"))
    )
    told = {
        **{code: home.commune.code for code, home in it.homes.items()},
        **bride.told("bride"),
        "groom": groom.name,
        "groom_id": groom.id,
        **{code: dt.date.fromordinal(it.told[code]) for code in ("engaged_on", "wed_on", "moved_in_on")},
        "n_copies": it.told["n_copies"],
    }
    filed = family.filing.dossier(luck, it.choice, it.facts, told)
    return f"{bride.name} và {groom.name} ở {home.commune.name}", filed


FAMILIES = Families(dossier, story=story)
