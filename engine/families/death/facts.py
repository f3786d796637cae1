"""What happened at a death, by draws alone."""

from __future__ import annotations

from dataclasses import dataclass

from engine.families.luck import Luck
from engine.families.shares import Age
from workflows.law.facts import Value

# keep the draws of the persons of one family apart
DECEASED, KIN = 4, 5


@dataclass(frozen=True, slots=True)
class Death:
    """Who died, and of what. `life` is how the deceased lived, `age` the row that this was drawn from.

    Of a life without insurance no months are declared, for some others they are drawn.
    """

    sex: str
    age_days: int
    age: Age
    life: str
    cause: str
    place: str
    is_late: bool


def death(luck: Luck) -> Death:
    sex = "woman" if luck.happens("deceased_woman") else "man"
    age_days = luck.amount(f"age_{sex}")
    age = [age for age in luck.shares.ages("death").values() if age.from_days <= age_days][-1]
    life = luck.among(age.mix["life"], "life")
    return Death(
        sex, age_days, age, life, luck.pick("death_cause"), luck.pick("death_place"), luck.happens("late_death")
    )


def facts(luck: Luck, it: Death) -> dict[str, Value]:
    """What the first screens of the portal ask: one life, and what each may hold besides."""
    is_known = not luck.happens("last_residence_unknown")
    found: dict[str, Value] = {
        "death_evidence": _evidence(luck, it),
        "last_residence_known": is_known,
        "permanent_resident": is_known and not luck.happens("no_permanent_residence"),
    }
    if is_known and (not found["permanent_resident"] or luck.happens("permanent_elsewhere")):
        found["last_residence_kind"] = "temporary"
    for name, chance in it.age.also.items():
        if luck.within(chance, name):
            found[name] = True
    if it.life in ("still_employed", "armed_forces", "pensioner", "social_pension"):
        found[it.life] = True
    if it.life in ("still_employed", "compulsory", "pensioner") and luck.happens("occupational_death"):
        found["occupational_death"] = True
    return found


def _evidence(luck: Luck, it: Death) -> str:
    """Who issues the notice follows from place and cause; of an old death only documents may be left."""
    if it.is_late and luck.happens("documents_if_late"):
        return "documents"
    if it.place == "facility":
        return "facility"
    return "police" if it.cause == "accident" else "commune"


def insurance(luck: Luck, it: Death) -> dict[str, object]:
    """Months of insurance, no more than since coming of age; whether they suffice is for the law to say."""
    most = max(it.age_days - luck.shares.age["adult"].from_days, 0) // 31
    months: dict[str, object] = {"compulsory_months": 0, "voluntary_months": 0}
    if it.life == "voluntary":
        months["voluntary_months"] = min(luck.amount("voluntary"), most)
    elif it.life in ("compulsory", "still_employed", "armed_forces"):
        months["compulsory_months"] = min(luck.amount("compulsory"), most)
    return months


def days_since(luck: Luck, it: Death, in_time_days: int) -> int:
    """Days from the death to the submission."""
    if it.is_late:
        return in_time_days + 1 + luck.amount("death_late")
    return in_time_days * luck.amount("death_in_time") // 1000
