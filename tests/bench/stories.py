"""Cases as lists of commands with their instants, recorded once; a measurement replays them and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, NamedTuple

from api.spec.ordinary import findings, ordinary
from engine.core.case import Case, Stage
from engine.core.decide import decide
from engine.core.events import Command, Event
from engine.core.law import Law
from workflows import catalogue
from workflows.files import offices, parameters
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import VN

Script = list[tuple[Command, dt.datetime]]
MONDAY = dt.datetime(2026, 8, 3, 8, 0, tzinfo=VN)
RULING = {
    "register_number": "12",
    "register_book": "01/2026",
    "personal_id": "001326012345",
    "insurance_number": "0123456789",
    "payment_way": "tài khoản",
}
PERSON = {"applicant_name": "Nguyễn Văn An", "applicant_id": "001090012345", "applicant_relation": "cha"}
BIRTH: dict[str, Any] = {
    **PERSON,
    "registration_commune": "00004",
    "child_name": "Nguyễn Minh Anh",
    "child_born_on": "2026-07-28",
    "child_sex": "nữ",
    "mother_name": "Trần Thị Bích",
    "father_name": "Nguyễn Văn An",
}
AT_GRANDPARENTS = {
    "residence_at": "other",
    "residence_commune": "00008",
    "consent_way": "vneid",
    "householder_name": "Trần Văn Cả",
    "householder_id": "001050012345",
}
DEATH: dict[str, Any] = {
    **PERSON,
    "applicant_relation": "con",
    "last_residence_commune": "00004",
    "deceased_name": "Nguyễn Văn Tám",
    "deceased_born_on": "1945-03-02",
    "died_at": "2026-08-01T04:30",
    "pensioner": True,
}
ALL_OF_BIRTH = ("birth_registration", "residence_registration", "health_card")
ALL_OF_DEATH = ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit")


class Kind(NamedTuple):
    """A kind of case: its law, its commands, and its share of a hundred cases."""

    name: str
    law: Law
    script: Script
    share: int


class Recorder:
    """Plays one case by short words, an hour a command, and keeps the commands."""

    def __init__(self, law: Law) -> None:
        self.law, self.case, self.now = law, Case("bench"), MONDAY
        self.script: Script = []
        self.events: list[Event] = []

    def do(self, verb: Verb, role: Role, actor: str, stage: str | None = None, **more: Any) -> None:
        command = Command(verb, role, actor, stage, **more)
        decision = decide(self.case, command, self.law, self.now)
        self.script.append((command, self.now))
        self.events += decision.events
        self.case = decision.case
        self.now += dt.timedelta(hours=1)

    def submit(self, declared: dict[str, Any], chosen: tuple[str, ...]) -> None:
        data = {"declaration": ordinary(self.law.edition, declared, chosen), "chosen": chosen}
        self.do(Verb.SUBMIT, Role.APPLICANT, "family", data=data)

    def stage(self, code: str) -> Stage:
        return self.case.stages[code]

    def officer(self, verb: Verb, code: str, **fields: Any) -> None:
        """The officer who holds the work, or who comes first."""
        stage = self.stage(code)
        if stage.state is State.OFFERED and verb is not Verb.CLAIM:
            self.officer(Verb.CLAIM, code)
            stage = self.stage(code)
        more = {"office": stage.office, "claim": stage.claim, "fields": fields}
        self.do(verb, Role.OFFICER, f"{stage.office}_1", code, **more)

    def approve(self, *codes: str) -> None:
        for code in codes:
            if found := findings(self.law.procedures[code], self.case, self.law):
                self.officer(Verb.FIND, code, **found)
            carried = [name for result in self.law.procedures[code].results for name in result.carries]
            self.officer(Verb.APPROVE, code, **{name: RULING[name] for name in carried})

    def supplemented(self, code: str, *items: str) -> None:
        self.officer(Verb.REQUEST_SUPPLEMENT, code, items=items)
        self.do(Verb.SUPPLEMENT, Role.APPLICANT, "family", code, fields={"papers": items})

    def verified(self, code: str, finding: str) -> None:
        self.officer(Verb.REQUEST_VERIFICATION, code)
        self.officer(Verb.VERIFY, code, **{finding: "fit"})

    def answered(self, code: str, neighbour: str) -> None:
        self.officer(Verb.WAIT_FOR_NEIGHBOUR, code, neighbour=neighbour)
        self.do(Verb.NEIGHBOUR_ANSWER, Role.NEIGHBOUR, neighbour, code, fields={"neighbour": neighbour})


def ordinary_birth(case: Recorder) -> None:
    case.submit(BIRTH, ALL_OF_BIRTH)
    case.approve(*ALL_OF_BIRTH)


def eventful_birth(case: Recorder) -> None:
    """At the grandparents' home: consent, a supplement, a system that is down, verification, delivery."""
    case.submit({**BIRTH, **AT_GRANDPARENTS}, ALL_OF_BIRTH)
    case.do(Verb.CONFIRM, "householder", "grandfather", ALL_OF_BIRTH[1], fields={"householder_consent": "agreed"})
    case.supplemented("birth_registration", "birth_notice")
    case.answered("birth_registration", "population_db")
    case.approve("birth_registration")
    case.officer(Verb.CLAIM, "health_card")
    case.officer(Verb.RELEASE, "health_card")
    case.verified("residence_registration", "residence_finding")
    case.approve("residence_registration", "health_card")
    case.officer(Verb.DELIVER_RESULT, "birth_registration")


def ordinary_death(case: Recorder) -> None:
    case.submit(DEATH, ALL_OF_DEATH[:3])
    case.approve(*ALL_OF_DEATH[:3])


def eventful_death(case: Recorder) -> None:
    """All four: verification, relatives who confirm, a supplement, and a removal that the family withdraws."""
    case.submit(DEATH, ALL_OF_DEATH)
    case.do(Verb.CONFIRM, "relative", "sister", ALL_OF_DEATH[3], fields={"relatives_confirmation": "confirmed"})
    case.verified("death_registration", "death_finding")
    case.approve("death_registration")
    case.do(Verb.WITHDRAW, Role.APPLICANT, "family", "residence_removal")
    case.supplemented("funeral_allowance", "recipient_account")
    case.answered("survivor_benefit", "eid")
    case.approve("funeral_allowance", "survivor_benefit")
    case.officer(Verb.DELIVER_RESULT, "death_registration")


def recorded(law: Law, story: Callable[[Recorder], None]) -> Recorder:
    case = Recorder(law)
    story(case)
    return case


def kinds() -> list[Kind]:
    """What a hundred cases are made of; the shares are assumed."""
    on, numbers, places = MONDAY.date(), parameters.load(), offices.load()
    birth, death = (Law(catalogue.in_force(chain, on), numbers, places) for chain in ("birth", "death"))
    told = (
        ("ordinary birth", birth, ordinary_birth, 50),
        ("eventful birth", birth, eventful_birth, 15),
        ("ordinary death", death, ordinary_death, 25),
        ("eventful death", death, eventful_death, 10),
    )
    return [Kind(name, law, recorded(law, story).script, share) for name, law, story, share in told]
