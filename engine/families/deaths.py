"""The family of one who died: who that was, how it happened, and the dossier that the family files."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from engine.families import people
from engine.families.filing import Dossier, Filing, copies
from engine.families.luck import Luck
from engine.families.people import DECEASED, KIN, Person
from engine.families.places import Home, Homes
from engine.families.shares import Age, Shares
from workflows.law.facts import Value
from workflows.time.calendar import VN, civil_date


@dataclass(frozen=True, slots=True)
class Death:
    """Who died, when and of what. `life` is how the deceased lived, `age` the row that this was drawn from."""

    deceased: Person
    at: dt.datetime
    is_late: bool
    age: Age
    life: str
    cause: str
    place: str


def dossier(
    shares: Shares, homes: Homes, filing: Filing, luck: Luck, home: Home, submitted_at: dt.datetime
) -> tuple[str, Dossier]:
    """The title of the case, and the dossier."""
    death = _death(shares, filing, luck, home, submitted_at)
    is_insured = death.life not in ("uninsured", "social_pension")
    choice = filing.choice(luck, "death_choice_insured" if is_insured else "death_choice_other")
    facts = _facts(luck, death)
    if "survivor_benefit" in filing.chosen[choice]:
        facts["survivor_kind"] = luck.pick("survivor_kind")
    relation, kin = _applicant(shares, luck, death, civil_date(submitted_at))
    died_in = homes.other(luck, home, DECEASED) if death.place == "elsewhere" else home
    told: dict[str, object] = {
        "last_residence_commune": home.commune.code,
        "death_commune": died_in.commune.code,
        **_insurance(luck, death.life),
        "applicant_name": kin.name,
        "applicant_id": kin.id,
        "applicant_relation": relation,
        **death.deceased.told("deceased"),
        **_last_residence(home, facts),
        "died_at": death.at,
        "death_place": _place(death, died_in),
        "death_cause": "tai nạn" if death.cause == "accident" else "bệnh, tuổi già",
        **_notice(luck, death, facts, died_in, submitted_at),
        **copies(luck),
        "householder_name": kin.name,
        "householder_id": kin.id,
        "householder_relation": relation,
        "recipient_name": kin.name,
        "recipient_id": kin.id,
        "recipient_relation": relation,
        "recipient_account": luck.digits(13, "account"),
    }
    title = f"{_called(shares, death)} {death.deceased.name} qua đời ở {died_in.commune.name}"
    return title, filing.dossier(luck, choice, facts, told)


def _death(shares: Shares, filing: Filing, luck: Luck, home: Home, submitted_at: dt.datetime) -> Death:
    is_late = luck.happens("late_death")
    if is_late:
        n_days = filing.in_time_days + 1 + luck.amount("death_late")
    else:
        n_days = filing.in_time_days * luck.amount("death_in_time") // 1000
    at = _died_at(luck, submitted_at, n_days)
    sex = "woman" if luck.happens("deceased_woman") else "man"
    age_days = luck.amount(f"age_{sex}")
    deceased = people.citizen(shares.names, luck, DECEASED, sex, people.born(civil_date(at), age_days), home)
    age = [age for age in shares.age.values() if age.from_days <= age_days][-1]
    life = luck.among(age.life, "life")
    cause = luck.pick("death_cause")
    return Death(deceased, at, is_late, age, life, cause, luck.pick("death_place"))


def _died_at(luck: Luck, submitted_at: dt.datetime, n_days: int) -> dt.datetime:
    """At some minute of the day so many days before, on the day of submission itself before that."""
    submitted = submitted_at.astimezone(VN)
    n_minutes = 1440 if n_days else submitted.hour * 60 + submitted.minute + 1
    day = submitted.replace(hour=0, minute=0, second=0, microsecond=0) - dt.timedelta(days=n_days)
    return day + dt.timedelta(minutes=luck.below(n_minutes, "minute of death"))


def _facts(luck: Luck, death: Death) -> dict[str, Value]:
    """What the first screens of the portal ask: one life, and what each may hold besides."""
    is_known = not luck.happens("last_residence_unknown")
    facts: dict[str, Value] = {
        "death_evidence": _evidence(luck, death),
        "last_residence_known": is_known,
        "permanent_resident": is_known and not luck.happens("no_permanent_residence"),
    }
    for name, chance in death.age.also.items():
        if luck.within(chance, name):
            facts[name] = True
    if death.life in ("still_employed", "armed_forces", "pensioner", "social_pension"):
        facts[death.life] = True
    if death.life in ("still_employed", "compulsory", "pensioner") and luck.happens("occupational_death"):
        facts["occupational_death"] = True
    return facts


def _evidence(luck: Luck, death: Death) -> str:
    """Who issues the notice follows from place and cause; of an old death only documents may be left."""
    if death.is_late and luck.happens("documents_if_late"):
        return "documents"
    if death.place == "facility":
        return "facility"
    return "police" if death.cause == "accident" else "commune"


def _last_residence(home: Home, facts: dict[str, Value]) -> dict[str, object]:
    if not facts["last_residence_known"]:
        return {}
    kind = "thường trú" if facts["permanent_resident"] else "tạm trú"
    return {"last_residence_kind": kind, "last_residence_country": "Việt Nam", "last_residence": home.address}


def _insurance(luck: Luck, life: str) -> dict[str, object]:
    """Months of insurance; whether they suffice is for the law to say."""
    if life == "voluntary":
        return {"voluntary_months": luck.amount("voluntary")}
    if life in ("compulsory", "still_employed", "armed_forces"):
        return {"compulsory_months": luck.amount("compulsory")}
    return {}


def _place(death: Death, died_in: Home) -> str:
    if death.place == "facility":
        return died_in.hospital
    return f"tại nhà, {died_in.address}" if death.place == "home" else died_in.address


def _notice(
    luck: Luck, death: Death, facts: dict[str, Value], died_in: Home, submitted_at: dt.datetime
) -> dict[str, object]:
    """The death notice, issued on the day of death or the next, as long as it is there to be filed."""
    on = min(civil_date(death.at) + dt.timedelta(days=luck.below(2, "notice day")), civil_date(submitted_at))
    issuers = {"facility": died_in.hospital, "police": f"Công an {died_in.committee.removeprefix('UBND ')}"}
    return {
        "notice_kind": "giấy báo tử",
        "notice_number": f"{luck.below(900, 'notice number') + 1}/{on.year}",
        "notice_on": on,
        "notice_issuer": issuers.get(str(facts["death_evidence"]), died_in.committee),
    }


def _applicant(shares: Shares, luck: Luck, death: Death, submitted_on: dt.date) -> tuple[str, Person]:
    """Relation and person. A child who would be under age by then leaves it to the spouse."""
    deceased, adult_days = death.deceased, shares.age["adult"].from_days
    of_age = submitted_on - dt.timedelta(days=adult_days)
    sex = "woman" if luck.below(2, "applicant's sex") else "man"
    who = luck.among(death.age.applicant, "applicant")
    generation = dt.timedelta(days=luck.amount("generation"))
    if who == "child" and deceased.born_on + generation > of_age:
        who = "spouse"
    family_name = deceased.family_name if sex == "man" or who == "sibling" else ""
    match who:
        case "child":
            relation, born_on = "con", deceased.born_on + generation
            family_name = deceased.family_name if deceased.sex == "man" else ""
        case "parent":
            relation, born_on = ("cha" if sex == "man" else "mẹ"), people.born(deceased.born_on, generation.days)
        case "spouse":
            relation, sex, family_name = ("vợ", "woman", "") if deceased.sex == "man" else ("chồng", "man", "")
            younger = luck.amount("peer") * (1 if deceased.sex == "man" else -1)
            born_on = people.born(deceased.born_on, -younger)
        case _:
            relation = "anh, chị, em ruột"
            born_on = people.born(deceased.born_on, luck.amount("peer"))
    born_on = min(born_on, of_age)
    kin = people.citizen(shares.names, luck, KIN, sex, born_on, deceased.home, family_name)
    return relation, kin


def _called(shares: Shares, death: Death) -> str:
    """As one speaks of somebody of that age."""
    is_man = death.deceased.sex == "man"
    if death.age is shares.age["child"]:
        return "Cháu"
    if death.age is shares.age["adult"]:
        return "Anh" if is_man else "Chị"
    return "Ông" if is_man else "Bà"
