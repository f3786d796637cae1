"""Case files made for tests, without files: an ordinary birth or death with what a test says of it."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

from api.spec.ordinary import ordinary
from engine.agencies import behaviour
from engine.agencies.casefile import CaseFile
from engine.agencies.world import World
from workflows import catalogue
from workflows.files import offices, parameters
from workflows.law.states import Verb
from workflows.law.verbs import VERBS
from workflows.time.calendar import VN, civil_date

CASES = Path(__file__).parents[3] / "cases"
CHOSEN = {
    "birth": ("birth_registration", "residence_registration", "health_card"),
    "death": ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit"),
}
PERSON = {"applicant_name": "Nguyễn Văn An", "applicant_id": "001090012345", "applicant_relation": "cha"}
BIRTH: dict[str, Any] = {
    **PERSON,
    "registration_commune": "00004",
    "child_name": "Nguyễn Minh Anh",
    "child_born_on": "2026-06-28",
    "child_sex": "nữ",
    "mother_name": "Trần Thị Bích",
    "father_name": "Nguyễn Văn An",
}
DEATH: dict[str, Any] = {
    **PERSON,
    "last_residence_commune": "00004",
    "deceased_name": "Nguyễn Văn Tám",
    "died_at": "2026-07-03T04:30",
    "pensioner": True,
}
AT_GRANDPARENTS: dict[str, Any] = {
    "residence_at": "other",
    "householder_name": "Trần Văn Cả",
    "householder_id": "001050012345",
}


def at(text: str) -> dt.datetime:
    """An instant of Viet Nam time."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=VN).astimezone(dt.UTC)


def family(code: str = "h1", chain: str = "birth", submitted: str = "2026-07-06T08:00", **more: Any) -> CaseFile:
    """A case file; `declared` changes the declaration, everything else is a field of the file."""
    chosen = frozenset(more.pop("chosen", CHOSEN[chain]))
    told = {**(BIRTH if chain == "birth" else DEATH), **more.pop("declared", {})}
    declaration = ordinary(catalogue.in_force(chain, civil_date(at(submitted))), told, chosen)
    return CaseFile(f"{code}.toml", code, "", "", chain, None, at(submitted), chosen, declaration=declaration, **more)


@cache
def world(is_quiet: bool = True, seed: int = 7) -> World:
    habits = behaviour.load()
    return World(parameters.load(), offices.load(), habits.quiet() if is_quiet else habits, seed)


def many(n: int) -> list[CaseFile]:
    """Families of both chains in all communes, of which nothing is told: what happens to them is drawn."""
    communes = [commune.code for commune in offices.load().communes if commune.ended_on is None]
    files = []
    for number in range(n):
        commune, is_death = communes[number % len(communes)], number % 3 == 2
        submitted = (dt.datetime(2026, 7, 6, 7) + dt.timedelta(minutes=37 * number)).isoformat()
        if is_death:
            chosen = CHOSEN["death"][: 2 + number % 3]
            file = family(
                f"d{number:04}", "death", submitted, chosen=chosen, declared={"last_residence_commune": commune}
            )
        else:
            away = {**AT_GRANDPARENTS, "residence_commune": communes[-1 - number % 7]} if number % 4 == 0 else {}
            papers = ("home_paper",) if number % 8 == 0 else ()
            declared = {"registration_commune": commune, **away}
            file = family(f"b{number:04}", "birth", submitted, declared=declared, papers=papers if away else ())
        files.append(file)
    return files


def story(played: Any, *kinds: Verb) -> list[tuple[str, str | None]]:
    """The events of these kinds, as verb and stage, in order."""
    names = {VERBS[verb].past for verb in kinds}
    return [(entry.event.kind, entry.event.stage) for entry in played.entries if entry.event.kind in names]


def event(played: Any, verb: Verb, stage: str | None = None, n: int = 0) -> Any:
    """The n-th event of the verb upon the stage."""
    found = [entry.event for entry in played.entries if entry.event.verb is verb and stage in (None, entry.event.stage)]
    return found[n]
