"""What people and time do, carried out by the core."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from api.spec import family
from api.spec.agenda import instant
from api.spec.core_world import World
from api.spec.driver import Table
from api.spec.names import carried, pick
from api.spec.ordinary import findings
from api.spec.unmet import there
from engine.core.case import Stage
from engine.core.events import Command
from engine.core.follow_ups import still_needed
from workflows.errors import LienthongError
from workflows.law.citation import Label
from workflows.law.notation import Owed, Procedure
from workflows.law.states import STATES, Kind, Role, State, Verb

APPLICANT = "người nộp hồ sơ"
GIVEN = {
    "register_book": "01/2026",
    "insurance_number": "0123456789",
    "payment_way": "tài khoản",
}
ANSWERERS = {"chủ hộ": "householder", "thân nhân": "relative"}


class CoreActs(World):
    """Prepares and Acts."""

    # the family prepares

    def _open(self, prepared: family.Family) -> None:
        self.family = prepared
        self.code = f"hồ sơ {len(self.laws) + 1}"

    def prepare_birth(self, child: str, born_on: dt.date, commune: str) -> None:
        self._open(family.birth(child, born_on, commune))

    def prepare_death(self, name: str, died_on: dt.date, commune: str) -> None:
        self._open(family.death(name, died_on, commune))

    def prepare_correction(self, kind: str, result: str) -> None:
        """A case of its own about a result of the present one."""
        self.corrected = (self.code, self.names.result(result)[1].code)
        commune = next(iter(self.case.places.values()))
        self._open(family.correction(self.code, commune, kind))

    def _prepared(self) -> family.Family:
        return there(self.family, "chưa có gia đình nào làm thủ tục", "no family has prepared anything yet")

    def declare(self, label: str, value: str) -> None:
        self._prepared().declare(label, value)

    def state(self, statement: str) -> None:
        self._prepared().state(statement)

    def leave_out(self, label: str) -> None:
        self._prepared().leave_out(label)

    def choose(self, label: str) -> None:
        self._prepared().choose(label)

    def attach(self, paper: str) -> None:
        self._prepared().attach(paper)

    def hand_over(self, office: str, successor: str, on: dt.date) -> None:
        """From that day the office is closed, and another one serves what it served."""
        map_ = self.offices
        old = pick(Label("cơ quan", "office"), office, map_.offices, lambda one: one.name)
        self.offices = self.book.handed_over(map_, old.code, successor, on)

    # submission

    def submit(self, time: dt.time, on: dt.date) -> None:
        self.ledger.check_refusal()
        self.agenda.move_to(instant(time, on))
        prepared = self._prepared()
        try:
            self.laws[self.code] = self.law_on(prepared.chain, on)
            data = prepared.command_data(self.edition, self.law.form)
            self.numbers = data["declaration"]
            key = f"nộp {self.code}"
            self.execute(self.code, Command(Verb.SUBMIT, Role.APPLICANT, APPLICANT, data=data, key=key))
        except LienthongError as error:
            self.ledger.refused(error)

    def submit_again(self) -> None:
        """The very same request with its key, as a portal that heard no answer sends it."""
        data = self._prepared().command_data(self.edition, self.law.form)
        self.attempt(Command(Verb.SUBMIT, Role.APPLICANT, APPLICANT, data=data, key=f"nộp {self.code}"))

    def reuse_key(self) -> None:
        self.attempt(Command(Verb.WITHDRAW, Role.APPLICANT, APPLICANT, key=f"nộp {self.code}"))

    def move_to(self, time: dt.time, on: dt.date) -> None:
        self.ledger.check_refusal()
        self.agenda.move_to(instant(time, on))

    # officers

    def _take(self, label: str) -> None:
        """The officer claims what lies in the queue, as every act at a desk begins."""
        self.ledger.check_refusal()
        self._come(self.procedure(label))
        if self.stage(label).state is State.OFFERED:
            self.execute(self.code, self.officer(Verb.CLAIM, label))

    def _come(self, procedure: Procedure) -> None:
        """Where procedures are filed one by one, the family has come to whoever acts on the next, if it could."""
        stage, brought = self.case.stages[procedure.code], self._brought(procedure)
        if stage.state is State.WAITING and brought:
            self._fetch(procedure)
            if not still_needed(procedure, self.case, self.law):
                self._answer_all(procedure, brought)

    def _fetch(self, procedure: Procedure) -> None:
        """The family gets the results that it is to bring, of those that exist."""
        for need in procedure.needs:
            giver = self.case.stages[self.law.givers[need.result]]
            if giver.state is State.APPROVED and not giver.is_delivered:
                label = self.law.procedures[giver.code].label.vi
                self.execute(self.code, self.officer(Verb.DELIVER_RESULT, label))

    def _answer_all(self, procedure: Procedure, awaited: Iterable[Owed]) -> None:
        """Everybody gives the answer that is hoped for, those who have not yet."""
        for owed in awaited:
            if self.case.facts[owed.fact] != owed.answer:
                fields = {owed.fact: owed.answer}
                self.execute(self.code, Command(Verb.CONFIRM, owed.by, APPLICANT, procedure.code, fields=fields))

    def _brought(self, procedure: Procedure) -> list[Owed]:
        """What is answered by bringing earlier results."""
        return [owed for owed in procedure.owed if self.law.people[owed.by].brings_results]

    def approve(self, stage: str) -> None:
        self._find(stage)
        self.attempt(self.officer(Verb.APPROVE, stage, **self._given(stage)))

    def _given(self, stage: str) -> dict[str, str]:
        """What a ruling on the stage must bring; numbers that are given once only are each case's own."""
        own = {"register_number": f"{124 + self.number}/2026"}
        if born_on := self.case.dates.get("child_born_on"):  # of a daughter, as in `family`
            century, year = divmod(born_on.year - 1900, 100)
            own["personal_id"] = f"001{2 * century + 1}{year:02}000{124 + self.number}"
        given = GIVEN | own
        return {name: given[name] for result in self.procedure(stage).results for name in result.carries}

    def _find(self, label: str) -> None:
        """Whoever pays finds that it is as the family declared, and takes for untrue what nobody knows."""
        self._take(label)
        while self.stage(label).state is State.IN_PROGRESS and self.procedure(label).grounds:
            found = findings(self.procedure(label), self.case, self.law)
            if not found:
                return
            self.execute(self.code, self._finding(label, found))
            self._take(label)

    def establish(self, stage: str, statements: list[str]) -> None:
        self._take(stage)
        found = dict(self.names.statement(statement) for statement in statements)
        self.attempt(self._finding(stage, found))

    def _finding(self, label: str, found: dict[str, bool]) -> Command:
        fields: dict[str, Any] = {**found}
        return self.officer(Verb.FIND, label, **fields)

    def approve_unfound(self, stage: str) -> None:
        self._take(stage)
        self.attempt(self.officer(Verb.APPROVE, stage, **self._given(stage)))

    def approve_with(self, stage: str, data: Table) -> None:
        self._find(stage)
        told = {carried(what): value for what, value in data}
        self.attempt(self.officer(Verb.APPROVE, stage, **self._given(stage) | told))

    def approve_though(self, stage: str, why: str) -> None:
        self._take(stage)
        self.attempt(self.officer(Verb.APPROVE, stage, **self._given(stage), note=why))

    def approve_all(self) -> None:
        """Every stage in its turn, until none lies in a queue."""
        self.ledger.check_refusal()
        while queued := self._queued():
            label = self.law.procedures[queued[0].code].label.vi
            self._find(label)
            self.execute(self.code, self.officer(Verb.APPROVE, label, **self._given(label)))

    def _queued(self) -> list[Stage]:
        """The stages that somebody is to work on, once the family has come wherever it can."""
        for procedure in self.edition.procedures:
            self._come(procedure)
        return [one for one in self.case.stages.values() if STATES[one.state].kind in (Kind.QUEUE, Kind.WORK)]

    def refuse(self, stage: str, reason: str) -> None:
        self._find(stage)
        code = self.names.reason(self.procedure(stage), reason).code
        self.attempt(self.officer(Verb.REFUSE, stage, reason=code))

    def ask_for(self, paper: str, stage: str) -> None:
        self._take(stage)
        self.attempt(self.officer(Verb.REQUEST_SUPPLEMENT, stage, items=(self.names.asked(paper).code,)))

    def verify(self, stage: str) -> None:
        self._take(stage)
        self.attempt(self.officer(Verb.REQUEST_VERIFICATION, stage))

    def find(self, stage: str, finding: str) -> None:
        sets = (m.sets[0] for m in self.procedure(stage).moves if m.verb is Verb.VERIFY and m.sets)
        fact = self.law.facts[there(next(sets, None), f"“{stage}” không có xác minh", f"“{stage}” has no verification")]
        self.attempt(self.officer(Verb.VERIFY, stage, **{fact.code: self.names.value_of(fact, finding)}))

    def wait_for(self, stage: str, neighbour: str) -> None:
        self._take(stage)
        self.attempt(self.officer(Verb.WAIT_FOR_NEIGHBOUR, stage, neighbour=self.names.neighbour(neighbour).code))

    def answer(self, stage: str, neighbour: str) -> None:
        code, of = self.names.neighbour(neighbour).code, self.stage(stage).code
        self.attempt(Command(Verb.NEIGHBOUR_ANSWER, Role.NEIGHBOUR, neighbour, of, fields={"neighbour": code}))

    def return_upstream(self, stage: str, why: str) -> None:
        self._take(stage)
        self.attempt(self.officer(Verb.RETURN_UPSTREAM, stage, note=why))

    def deliver(self, stage: str) -> None:
        self.attempt(self.officer(Verb.DELIVER_RESULT, stage))

    def claim(self, officer: str, stage: str) -> None:
        self.attempt(self.officer(Verb.CLAIM, stage, officer))

    def claim_for(self, officer: str, stage: str, hours: int) -> None:
        until = self.agenda.now + dt.timedelta(hours=hours)
        held = {"lease_until": until.astimezone(dt.UTC)}
        self.attempt(self.officer(Verb.CLAIM, stage, officer)._replace(data=held))

    def claim_from(self, office: str, stage: str) -> None:
        code = pick(Label("cơ quan", "office"), office, self.offices.offices, lambda one: one.name).code
        self.attempt(Command(Verb.CLAIM, Role.OFFICER, office, self.stage(stage).code, code))

    def release(self, officer: str, stage: str) -> None:
        self.attempt(self.officer(Verb.RELEASE, stage, officer))

    def approve_as(self, officer: str, stage: str) -> None:
        self.attempt(self.officer(Verb.APPROVE, stage, officer, **self._given(stage)))

    def correct(self) -> None:
        self._supersede(Verb.CORRECT)

    def revoke(self) -> None:
        self._supersede(Verb.REVOKE)

    def _supersede(self, verb: Verb) -> None:
        label = self.edition.procedures[0].label.vi
        self._take(label)
        case, result = self.corrected
        self.attempt(self.officer(verb, label, case=case, result=result, note="sai sót"))

    # the family and those who answer

    def supplement(self, paper: str, stage: str) -> None:
        papers = (self.names.asked(paper).code,)
        of = self.stage(stage).code
        self.attempt(Command(Verb.SUPPLEMENT, Role.APPLICANT, APPLICANT, of, fields={"papers": papers}))

    def confirm(self, who: str, answer: str) -> None:
        role = ANSWERERS[who]
        found = ((p.code, o) for p in self.edition.procedures for o in p.owed if o.by == role)
        code, owed = there(next(found, None), f"{who} không phải trả lời gì ở đây", f"{who} owes no answer here")
        self.attempt(Command(Verb.CONFIRM, role, who, code, fields=self._answer(owed, answer)))

    def reach(self, stage: str) -> None:
        self.ledger.check_refusal()
        procedure = self.procedure(stage)
        for need in procedure.needs:
            giver = self.law.procedures[self.law.givers[need.result]].label.vi
            if STATES[self.stage(giver).state].kind in (Kind.NOT_YET, Kind.QUEUE, Kind.WORK):
                self.reach(giver)
                self._find(giver)
                self.execute(self.code, self.officer(Verb.APPROVE, giver, **self._given(giver)))
        self._come(procedure)
        self._answer_all(procedure, (one for one in procedure.owed if self.law.applies(one.when, self.case.facts)))

    def carry(self, stage: str) -> None:
        owed = iter(self._brought(self.procedure(stage)))
        come = there(next(owed, None), f"“{stage}” không phải mang kết quả đến nộp", f"nothing is carried to “{stage}”")
        fields = {come.fact: come.answer}
        self.attempt(Command(Verb.CONFIRM, come.by, APPLICANT, self.stage(stage).code, fields=fields))

    def _answer(self, owed: Owed, answer: str) -> dict[str, str]:
        return {owed.fact: self.names.value_of(self.law.facts[owed.fact], answer)}

    def withdraw(self, stage: str) -> None:
        self.attempt(Command(Verb.WITHDRAW, Role.APPLICANT, APPLICANT, self.stage(stage).code))

    def withdraw_all(self) -> None:
        self.attempt(Command(Verb.WITHDRAW, Role.APPLICANT, APPLICANT))

    def withdraw_as_stranger(self) -> None:
        self.attempt(Command(Verb.WITHDRAW, Role.APPLICANT, "người lạ"))
