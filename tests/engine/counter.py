"""A counter at which tests give commands to one case: the shortest words for what officers and families do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from typing import Any

from api.spec.ordinary import findings, ordinary
from engine.core.case import Case, Decision, Stage
from engine.core.events import Command
from engine.core.law import Law
from engine.core.memory import MemoryStore, Store
from workflows import catalogue
from workflows.files import offices, parameters
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import VN

BA_DINH = "00004"
BIRTH = {
    "registration_commune": BA_DINH,
    "applicant_name": "Nguyễn Văn An",
    "applicant_id": "001090012345",
    "applicant_relation": "Chú",
    "child_name": "Nguyễn Minh Anh",
    "child_born_on": "2026-08-10",
    "child_sex": "Nữ",
    "mother_name": "Trần Thị Bích",
    "father_name": "Nguyễn Văn An",
}
DEATH = {
    "last_residence_commune": BA_DINH,
    "applicant_name": "Lê Thị Hoa",
    "applicant_id": "001170054321",
    "applicant_relation": "Con",
    "deceased_name": "Lê Văn Tám",
    "deceased_born_on": "1945-03-02",
    "died_at": "2026-08-12T04:30",
    "pensioner": True,
}
CORRECTION = {
    "registration_commune": BA_DINH,
    "applicant_name": "Nguyễn Văn An",
    "applicant_id": "001090012345",
    "corrected_case": "H1",
    "correction_reason": "sai ngày sinh",
}
CHOSEN = {
    "birth": ("birth_registration", "residence_registration", "health_card"),
    "death": ("death_registration", "residence_removal", "funeral_allowance"),
    "correction": ("result_correction",),
}
RULING = {
    "register_number": "12",
    "register_book": "01/2026",
    "personal_id": "001326012345",
    "insurance_number": "0123456789",
    "payment_way": "tài khoản",
}


def at(text: str) -> dt.datetime:
    """An instant of Viet Nam time: `2026-08-21T15:30`."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=VN)


@cache
def law_on(chain: str, on: str) -> Law:
    return Law(catalogue.in_force(chain, dt.date.fromisoformat(on)), parameters.load(), offices.load())


class Counter:
    """One case in a store of its own, or in one that is given."""

    def __init__(self, law: Law, code: str = "H1", store: Store | None = None) -> None:
        self.law, self.code = law, code
        self.store: Store = store or MemoryStore()
        self.last: Decision | None = None

    @property
    def case(self) -> Case:
        case = self.store.case(self.code)
        assert case is not None
        return case

    def stage(self, code: str) -> Stage:
        return self.case.stages[code]

    def states(self) -> dict[str, State]:
        return {code: stage.state for code, stage in self.case.stages.items()}

    def kinds(self) -> list[str]:
        return [entry.event.kind for entry in self.store.entries(self.code)]

    def do(self, command: Command, now: dt.datetime) -> Decision:
        self.last = self.store.execute(self.code, command, self.law, now)
        return self.last

    def submit(
        self,
        now: dt.datetime,
        declaration: Mapping[str, Any] | None = None,
        chosen: tuple[str, ...] = (),
        papers: tuple[str, ...] = (),
        key: str = "",
    ) -> Decision:
        edition = self.law.edition
        like = edition.separate_of or edition.chain
        usual = {"birth": BIRTH, "death": DEATH, "correction": CORRECTION}[like]
        chosen = chosen or CHOSEN[like]
        data = {
            "declaration": ordinary(edition, {**usual, **(declaration or {})}, chosen),
            "chosen": chosen,
            "papers": papers,
            "salt": "00",
        }
        return self.do(Command(Verb.SUBMIT, Role.APPLICANT, "family", data=data, key=key), now)

    def family(self, verb: Verb, stage: str | None, now: dt.datetime, **fields: Any) -> Decision:
        return self.do(Command(verb, Role.APPLICANT, "family", stage, fields=fields), now)

    def claim(self, stage: str, now: dt.datetime, officer: str = "officer") -> Decision:
        office = self.stage(stage).office
        return self.do(Command(Verb.CLAIM, Role.OFFICER, officer, stage, office=office), now)

    def officer(self, verb: Verb, stage: str, now: dt.datetime, salt: str = "", **fields: Any) -> Decision:
        """The officer acts under the claim that stands; a queued stage is claimed first."""
        if self.stage(stage).state is State.OFFERED:
            self.claim(stage, now)
        there = self.stage(stage)
        command = Command(
            verb,
            Role.OFFICER,
            there.holder or "officer",
            stage,
            office=there.office,
            claim=there.claim,
            fields=fields,
            data={"salt": salt} if salt else {},
        )
        return self.do(command, now)

    def approve(self, stage: str, now: dt.datetime, note: str = "", **given: str) -> Decision:
        """With what its results carry: as given, or as usual."""
        carried = (name for result in self.law.procedures[stage].results for name in result.carries)
        fields = {name: given.get(name, RULING[name]) for name in carried} | ({"note": note} if note else {})
        if found := findings(self.law.procedures[stage], self.case, self.law):
            self.officer(Verb.FIND, stage, now, **found)
        return self.officer(Verb.APPROVE, stage, now, **fields)

    def timer(self, verb: Verb, stage: str, now: dt.datetime, visit: int | None = None) -> Decision:
        there = self.stage(stage)
        visit = there.visit if visit is None else visit
        return self.do(Command(verb, Role.SYSTEM, "system", stage, visit=visit, claim=there.claim), now)
