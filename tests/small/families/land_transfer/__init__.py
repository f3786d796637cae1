"""Sellers and buyers of a plot."""

from engine.families import people
from engine.families.family import Families, Family
from engine.families.filing import Dossier


def dossier(family: Family) -> tuple[str, Dossier]:
    luck, home = family.luck, family.home
    seller, buyer = (people.name_of(luck, part, "man", family.submitted_at.year - 40) for part in (0, 1))
    told = {
        "plot_commune": home.commune.code,
        "seller_name": seller,
        "buyer_name": buyer,
        "plot_number": luck.below(900, "plot") + 1,
    }
    choice = family.filing.choice(luck, "land_choice")
    return f"Thửa đất ở {home.commune.name}", family.filing.dossier(
        luck, choice, {"contested": luck.happens("contested")}, told
    )


FAMILIES = Families(dossier)
