"""Sellers and buyers of a plot."""

from engine.families import people
from engine.families.family import Families, Family
from engine.families.filing import Dossier
from engine.families.story import Filers, Story


def story(family: Filers) -> Story:
    luck = family.luck
    return Story(
        choice=family.filing.choice(luck, "land_choice"),
        facts={"contested": luck.happens("contested")},
        homes={"plot_commune": family.home},
        told={"plot_number": luck.below(900, "plot") + 1},
    )


def dossier(family: Family) -> tuple[str, Dossier]:
    luck, home, it = family.luck, family.home, story(family)
    seller, buyer = (people.name_of(luck, part, "man", family.submitted_at.year - 40) for part in (0, 1))
    told = {
        "plot_commune": home.commune.code,
        "seller_name": seller,
        "buyer_name": buyer,
        **it.told,
    }
    return f"Thửa đất ở {home.commune.name}", family.filing.dossier(luck, it.choice, it.facts, told)


FAMILIES = Families(dossier, story=story)
