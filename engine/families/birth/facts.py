"""What happened at a birth, by draws alone."""

from __future__ import annotations

from engine.families.luck import Luck
from workflows.law.facts import Value

ABANDONED = "abandonment"
# keep the draws of the persons of one family apart
CHILD, MOTHER, FATHER, GRANDPARENT, SECOND_CHILD = 0, 1, 2, 3, 6


def facts(luck: Luck, is_second: bool) -> dict[str, Value]:
    """What the first screens of the portal ask. `is_second`: of the second twin."""
    place = luck.pick("birth_place_kind")
    evidence = luck.pick("evidence_facility" if place == "facility" else "evidence_elsewhere")
    parents = "nobody_known" if evidence == ABANDONED else luck.pick("parents")
    at = luck.pick("residence_at_apart" if live_apart(luck) else "residence_at_together")
    return {
        "birth_place_kind": place,
        "birth_evidence": evidence,
        "child_fate": luck.pick("child_fate", SECOND_CHILD if is_second else CHILD),
        "mother_known": parents != "nobody_known",
        "father_known": parents not in ("nobody_known", "father_unknown"),
        "parentage_recognition": parents == "recognition",
        "parents_married": parents == "married",
        "foreign_parent": parents in ("married", "unmarried") and luck.happens("foreign_parent"),
        "residence_at": at if parents != "nobody_known" else "other",
        "consent_way": luck.pick("consent_way"),
    }


def live_apart(luck: Luck) -> bool:
    return luck.pick("parents") != "father_unknown" and luck.happens("parents_apart")


def days_since(luck: Luck, in_time_days: int) -> int:
    """Days from the birth to the submission."""
    if luck.happens("late_birth"):
        return in_time_days + 1 + luck.amount("birth_late")
    return in_time_days * luck.amount("birth_in_time") // 1000


def later(luck: Luck) -> tuple[int, ...]:
    """Seconds until the second twin's case."""
    return (luck.amount("twin"),) if luck.happens("twins") else ()
