"""The family of one who died: who that was, and the dossier that the family files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from engine.families import people
from engine.families.death.facts import DECEASED, KIN, Death, death, story_of
from engine.families.family import Family
from engine.families.filing import Dossier
from engine.families.luck import Luck
from engine.families.people import Person
from engine.families.places import Home
from workflows.law.facts import Value
from workflows.time.calendar import VN, civil_date


def dossier(family: Family) -> tuple[str, Dossier]:
    """The title of the case, and the dossier."""
    luck, home, it = family.luck, family.home, death(family.luck)
    story = story_of(family, it)
    submitted_on, known, homes = civil_date(family.submitted_at), story.facts, story.homes
    at = _died_at(luck, family.submitted_at, family.submitted_on - story.told["died_at"])
    born_on = dt.date.fromordinal(story.told["deceased_born_on"])
    deceased = people.citizen(luck, DECEASED, it.sex, born_on, home)
    relation, kin = _kin(luck, it, deceased, submitted_on)
    died_in = homes["death_commune"]
    told: dict[str, object] = {
        **{code: home.commune.code for code, home in homes.items()},
        "compulsory_months": story.told["compulsory_months"],
        "voluntary_months": story.told["voluntary_months"],
        **deceased.told("deceased"),
        "deceased_born_on": deceased.birthday,
        **_last_residence(home, known),
        "died_at": at,
        "death_place": _place(it, died_in),
        "death_cause": "tai nạn" if it.cause == "accident" else "bệnh, tuổi già",
        **_notice(luck, str(known["death_evidence"]), civil_date(at), died_in, submitted_on),
        **({"copies_wanted": "có", "n_copies": luck.amount("copies")} if luck.happens("copies") else {}),
        "recipient_account": luck.digits(13, "account"),
    }
    for who in ("applicant", "householder", "recipient"):
        told |= {f"{who}_name": kin.name, f"{who}_id": kin.id, f"{who}_relation": relation}
    title = f"{_called(luck, it)} {deceased.name} qua đời ở {died_in.commune.name}"
    return title, family.filing.dossier(luck, story.choice, known, told)


def _died_at(luck: Luck, submitted_at: dt.datetime, n_days: int) -> dt.datetime:
    """At some minute of the day so many days before, on the day of submission itself before that."""
    submitted = submitted_at.astimezone(VN)
    n_minutes = 1440 if n_days else submitted.hour * 60 + submitted.minute + 1
    day = submitted.replace(hour=0, minute=0, second=0, microsecond=0) - dt.timedelta(days=n_days)
    return day + dt.timedelta(minutes=luck.below(n_minutes, "minute of death"))


def _last_residence(home: Home, known: Mapping[str, Value]) -> dict[str, object]:
    if not known["last_residence_known"]:
        return {}
    return {"last_residence_country": "Việt Nam", "last_residence": home.address}


def _place(it: Death, died_in: Home) -> str:
    if it.place == "facility":
        return _hospital(died_in)
    return f"tại nhà, {died_in.address}" if it.place == "home" else died_in.address


def _hospital(home: Home) -> str:
    return f"Bệnh viện đa khoa {home.province}"


def _notice(luck: Luck, evidence: str, died_on: dt.date, died_in: Home, submitted_on: dt.date) -> dict[str, object]:
    """The death notice, issued on the day of death or the next, as long as it is there to be filed."""
    on = min(died_on + dt.timedelta(days=luck.below(2, "notice day")), submitted_on)
    issuers = {"facility": _hospital(died_in), "police": f"Công an {died_in.committee.removeprefix('UBND ')}"}
    return {
        "notice_kind": "giấy báo tử",
        "notice_number": f"{luck.below(900, 'notice number') + 1}/{on.year}",
        "notice_on": on,
        "notice_issuer": issuers.get(evidence, died_in.committee),
    }


def _kin(luck: Luck, it: Death, deceased: Person, submitted_on: dt.date) -> tuple[str, Person]:
    """Relation and person of who files. A child who would be under age by then leaves it to the spouse."""
    of_age = submitted_on - dt.timedelta(days=luck.shares.age["adult"].from_days)
    sex = "woman" if luck.below(2, "applicant's sex") else "man"
    who = luck.among(it.age.mix["applicant"], "applicant")
    generation = dt.timedelta(days=luck.amount("generation"))
    if who == "child" and deceased.birthday + generation > of_age:
        who = "spouse"
    family_name = deceased.family_name if sex == "man" or who == "sibling" else ""
    match who:
        case "child":
            relation, born_on = "con", deceased.birthday + generation
            family_name = deceased.family_name if deceased.sex == "man" else ""
        case "parent":
            relation, born_on = ("cha" if sex == "man" else "mẹ"), people.birthday(deceased.birthday, generation.days)
        case "spouse":
            relation, sex, family_name = ("vợ", "woman", "") if deceased.sex == "man" else ("chồng", "man", "")
            younger = luck.amount("peer") * (1 if deceased.sex == "man" else -1)
            born_on = people.birthday(deceased.birthday, -younger)
        case _:
            relation = "anh, chị, em ruột"
            born_on = people.birthday(deceased.birthday, luck.amount("peer"))
    return relation, people.citizen(luck, KIN, sex, min(born_on, of_age), deceased.home, family_name)


def _called(luck: Luck, it: Death) -> str:
    """As one speaks of somebody of that age."""
    is_man, ages = it.sex == "man", luck.shares.age
    if it.age is ages["child"]:
        return "Cháu"
    if it.age is ages["adult"]:
        return "Anh" if is_man else "Chị"
    return "Ông" if is_man else "Bà"
