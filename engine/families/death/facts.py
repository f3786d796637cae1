"""What happened at a death, by draws alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.families.people import OURS, birthday_ordinal
from engine.families.story import Draws, Filers, Story

# keep the draws of the persons of one family apart
DECEASED, KIN = 4, 5


@dataclass(frozen=True, slots=True)
class Death:
    """Who died, and of what. `life` is how the deceased lived, `age` the row that this was drawn from.

    Of a life without insurance no months are declared, for some others they are drawn.
    """

    sex: Any
    age_days: Any
    age: Any
    life: Any
    cause: Any
    place: Any
    is_late: Any


def story(family: Filers) -> Story:
    return story_of(family, death(family.luck))


def story_of(family: Filers, it: Death) -> Story:
    luck, home, filing = family.luck, family.home, family.filing
    is_insured = luck.is_one(it.life, "uninsured", "social_pension") ^ True
    choice = filing.choice(luck, luck.where(is_insured, "death_choice_insured", "death_choice_other"))
    for_survivors = filing.has(luck, choice, "survivor_benefit")
    known = facts(luck, it)
    known["survivor_kind"] = luck.where(for_survivors, luck.pick("survivor_kind"), "lump_sum")
    is_away = known["last_residence_kind"] == "temporary"
    died_on = family.submitted_on - days_since(luck, it, filing.first_bound["registration_time"])
    return Story(
        choice=choice,
        facts=known,
        homes={
            "last_residence_commune": home,
            "death_commune": family.homes.other(luck, home, DECEASED, when=it.place == "elsewhere"),
            "permanent_commune": family.homes.other(luck, home, KIN, when=is_away),
        },
        told={
            "deceased_nationality": OURS,
            "died_at": died_on,
            "deceased_born_on": birthday_ordinal(luck.greater, died_on, it.age_days),
            **insurance(luck, it),
        },
    )


def death(luck: Draws) -> Death:
    sex = luck.where(luck.happens("deceased_woman"), "woman", "man")
    age_days = luck.amount(luck.where(sex == "woman", "age_woman", "age_man"))
    age = luck.age_row(tuple(luck.shares.ages("death").values()), age_days)
    life = luck.of_age(age, "life")
    return Death(
        sex, age_days, age, life, luck.pick("death_cause"), luck.pick("death_place"), luck.happens("late_death")
    )


def facts(luck: Draws, it: Death) -> dict[str, Any]:
    """What the first screens of the portal ask: one life, and what each may hold besides."""
    is_known = luck.happens("last_residence_unknown") ^ True
    is_resident = luck.happens("no_permanent_residence", when=is_known) ^ True
    is_elsewhere = luck.happens("permanent_elsewhere", when=is_known & is_resident)
    found = {
        "death_evidence": _evidence(luck, it),
        "last_residence_known": is_known,
        "permanent_resident": is_known & is_resident,
        "last_residence_kind": luck.where(is_known & ((is_resident ^ True) | is_elsewhere), "temporary", "permanent"),
        **luck.besides(it.age),
    }
    for life in ("still_employed", "armed_forces", "pensioner", "social_pension"):
        found[life] = found.get(life, False) | (it.life == life)
    is_worker = luck.is_one(it.life, "still_employed", "compulsory", "pensioner")
    died_of_work = luck.happens("occupational_death", when=is_worker)
    found["occupational_death"] = found.get("occupational_death", False) | died_of_work
    return found


def _evidence(luck: Draws, it: Death) -> Any:
    """Who issues the notice follows from place and cause; of an old death only documents may be left."""
    elsewhere = luck.where(it.cause == "accident", "police", "commune")
    notice = luck.where(it.place == "facility", "facility", elsewhere)
    return luck.where(luck.happens("documents_if_late", when=it.is_late), "documents", notice)


def insurance(luck: Draws, it: Death) -> dict[str, Any]:
    """Months of insurance, no more than since coming of age; whether they suffice is for the law to say."""
    most = luck.greater(it.age_days - luck.shares.age["adult"].from_days, 0) // 31
    is_compulsory = luck.is_one(it.life, "compulsory", "still_employed", "armed_forces")
    return {
        "compulsory_months": luck.lesser(luck.amount("compulsory", when=is_compulsory), most),
        "voluntary_months": luck.lesser(luck.amount("voluntary", when=it.life == "voluntary"), most),
    }


def days_since(luck: Draws, it: Death, in_time_days: int) -> Any:
    """Days from the death to the submission."""
    late_days = luck.amount("death_late", when=it.is_late)
    passed = luck.amount("death_in_time", when=it.is_late ^ True)
    return luck.where(it.is_late, in_time_days + 1 + late_days, in_time_days * passed // 1000)
