"""What happened at a birth, by draws alone."""

from __future__ import annotations

from typing import Any

from engine.families.people import OURS
from engine.families.story import NO_CASE, Draws, Filers, Story

ABANDONED = "abandonment"
# keep the draws of the persons of one family apart
CHILD, MOTHER, FATHER, GRANDPARENT, SECOND_CHILD = 0, 1, 2, 3, 6


def story(family: Filers) -> Story:
    luck, home, submitted_on = family.luck, family.home, family.submitted_on
    known = facts(luck, family.turn > 0)
    is_abandoned = known["birth_evidence"] == ABANDONED
    born_on = submitted_on - days_since(luck, family.filing.first_bound["registration_time"])
    posted_on = submitted_on - luck.amount("posted", when=is_abandoned)
    return Story(
        choice=family.filing.choice(luck, "birth_choice"),
        facts=known,
        homes={
            "registration_commune": home,
            "residence_commune": family.homes.other(luck, home, CHILD, when=luck.happens("residence_elsewhere")),
        },
        told={
            "child_nationality": OURS,
            "child_born_on": luck.where(is_abandoned, luck.lesser(born_on, posted_on), born_on),
            "posted_on": posted_on,
        },
        left_out=frozenset({"marriage_ended_on"}),
    )


def facts(luck: Draws, is_second: Any) -> dict[str, Any]:
    """What the first screens of the portal ask. `is_second`: of the second twin."""
    place = luck.pick("birth_place_kind")
    evidence = luck.pick(luck.where(place == "facility", "evidence_facility", "evidence_elsewhere"))
    drawn = luck.pick("parents")
    parents = luck.where(evidence == ABANDONED, "nobody_known", drawn)
    at = luck.pick(luck.where(live_apart(luck, drawn), "residence_at_apart", "residence_at_together"))
    is_known = parents != "nobody_known"
    return {
        "birth_place_kind": place,
        "birth_evidence": evidence,
        "child_fate": luck.pick("child_fate", luck.where(is_second, SECOND_CHILD, CHILD)),
        "mother_known": is_known,
        "father_known": luck.is_one(parents, "nobody_known", "father_unknown") ^ True,
        "parentage_recognition": parents == "recognition",
        "parents_married": parents == "married",
        "foreign_parent": luck.happens("foreign_parent", when=luck.is_one(parents, "married", "unmarried")),
        "residence_at": luck.where(is_known, at, "other"),
        "consent_way": luck.pick("consent_way"),
    }


def live_apart(luck: Draws, parents: Any) -> Any:
    """`parents` as they were drawn, whether or not anybody knows of them."""
    return luck.happens("parents_apart", when=parents != "father_unknown")


def days_since(luck: Draws, in_time_days: int) -> Any:
    """Days from the birth to the submission."""
    is_late = luck.happens("late_birth")
    late_days = luck.amount("birth_late", when=is_late)
    passed = luck.amount("birth_in_time", when=is_late ^ True)
    return luck.where(is_late, in_time_days + 1 + late_days, in_time_days * passed // 1000)


def later(luck: Draws) -> tuple[Any, ...]:
    """Seconds until the second twin's case."""
    is_twin = luck.happens("twins")
    return (luck.where(is_twin, luck.amount("twin", when=is_twin), NO_CASE),)
