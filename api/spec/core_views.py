"""What can be seen of a scenario run by the core. Looking lets the timers of the present instant go first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from api.spec.agenda import local
from api.spec.core_world import NOT_SUBMITTED, World
from api.spec.names import Names, carried, pick, state_label
from api.spec.tables import ALL, papers_of, sources_of, written_as
from api.spec.unmet import Unmet, must, refused, shown, there
from api.words.known import grouped
from api.words.sheet import FILE_AGAIN
from api.words.timeline import timeline
from engine.core import dossier, grounds
from engine.core.case import Case, Stage
from engine.core.declaration import DeclarationRefused
from engine.core.payloads import Apologised, Reasoned, Redirected, Wait
from engine.indicators.journey import journey
from engine.indicators.timeliness import Timeliness
from workflows.files.parameters import RETRY_HOURS
from workflows.law.citation import Figure, Label, Status
from workflows.law.notation import Field, Ground
from workflows.law.states import STATES, State
from workflows.time.calendar import civil_date
from workflows.time.deadlines import Clock, Day, explain, pause

DAY = dt.timedelta(days=1)

FUNERAL = "funeral_allowance"  # the allowance that is meant where a step names none
NO_FUNERAL = "nhóm này không có mai táng phí", "this chain has no such allowance"


class CoreViews(World):
    """Views."""

    def look(self) -> Case:
        """The case as it is now, when the timers of this instant have gone too."""
        self.agenda.settle()
        return self.case

    def seen(self, stage: str) -> Stage:
        self.look()
        return self.stage(stage)

    def state_of(self, stage: str) -> str:
        return state_label(self.seen(stage).state)

    def states(self) -> list[list[str]]:
        """Stage and state, in the order of the edition."""
        stages, procedures = self.look().stages, self.edition.procedures
        return [[one.label.vi, state_label(stages[one.code].state)] for one in procedures]

    # deadlines

    def _due(self, stage: str) -> Clock:
        clock = self.clock(stage)
        figure = self.limit(self.procedure(stage).limits, clock.received_at)
        self.ledger.figure(self.status_of(figure, clock.paused_days > 0), f"hạn của “{stage}”")
        self.last_stage = stage
        return clock

    def clock(self, stage: str) -> Clock:
        return there(self.seen(stage).clock, f"“{stage}” chưa có hạn", f"“{stage}” has no deadline yet")

    def awaits(self, stage: str) -> Wait:
        """What the stage waits for of another system."""
        of = self.seen(stage)
        is_there = of.state is State.AWAITING_NEIGHBOUR and of.awaits is not None
        state = STATES[of.state].label
        must(is_there, f"“{stage}” không chờ hệ thống nào: {state.vi}", f"“{stage}” waits for no system: {state.en}")
        assert of.awaits is not None
        return of.awaits

    def sets_no_limit(self, stage: str) -> bool:
        received_at = self._due(stage).received_at
        return self.limit(self.procedure(stage).limits, received_at).is_unset

    def due_on(self, stage: str) -> dt.date | None:
        return self._due(stage).due_on

    def due_at(self, stage: str) -> tuple[dt.time, dt.date] | None:
        due_at = self._due(stage).due_at
        return local(due_at) if due_at else None

    def _due_of_group(self) -> tuple[Clock, Figure]:
        case = self.look()
        clock, at = there(case.group, *NOT_SUBMITTED), there(case.submitted_at, *NOT_SUBMITTED)
        figure = self.limit(self.edition.group.limits, at)
        self.ledger.figure(self.status_of(figure, clock.paused_days > 0), "hạn chung của nhóm")
        return clock, figure

    def group_due_on(self) -> dt.date | None:
        clock, _ = self._due_of_group()
        return clock.due_on

    def sets_no_group_limit(self) -> bool:
        _, figure = self._due_of_group()
        return figure.is_unset

    def day(self, on: dt.date) -> Day:
        """The line of that day in the explanation of the deadline stated last."""
        must(self.last_stage, "chưa nêu hạn nào trước bước này", "no deadline was stated before this step")
        stage, clock = self.seen(self.last_stage), self.clock(self.last_stage)
        given = self.book.parameters
        figure = self.limit(self.procedure(self.last_stage).limits, clock.received_at)
        asked = [event.at for event in self.events("SupplementRequested", stage.code)]
        answered = [event.at for event in self.events("Supplemented", stage.code)]
        pauses = [pause(since, until, given.calendar) for since, until in zip(asked, answered, strict=False)]
        lines = explain(figure, clock.received_at, given.calendar, pauses, given.hour_counting)
        found = [line for line in lines if line.date == on]
        must(found, f"ngày {shown(on)} không nằm trong thời hạn", f"{shown(on)} is not within the limit")
        return found[0]

    def is_on_time(self, stage: str) -> bool:
        code, it = self.seen(stage).code, journey(self.code, self.store.events(self.code))
        must(code in it.rulings, f"“{stage}” chưa có kết quả", f"“{stage}” has not been decided yet")
        return it.timeliness(code) is not Timeliness.LATE

    def is_group_on_time(self) -> bool | None:
        """Whether the last stage of the group was decided by the group's deadline; None: one is still open."""
        case = self.look()
        clock = there(case.group, *NOT_SUBMITTED)
        counted = [stage for code, stage in case.stages.items() if code in self.edition.group.procedures]
        if not all(stage.has_ended for stage in counted):
            return None
        kinds = ("Approved", "Refused", "Withdrawn", "Dropped")
        ended = [one.at for stage in counted for kind in kinds for one in self.events(kind, stage.code)]
        return clock.due_at is None or max(ended) <= clock.due_at

    def last_status(self) -> Status:
        return self.ledger.status()

    # refusals

    def refusal(self) -> str:
        return self.ledger.told().say()

    def faults(self) -> list[list[str]]:
        error = self.ledger.told()
        if not isinstance(error, DeclarationRefused):
            raise refused(error)
        return [list(fault.label.vi.split(": ", 1)) for fault in error.faults]

    # dossier

    def missing_papers(self, stage: str) -> list[str]:
        of = self.procedure(stage)
        return [paper.label.vi for paper in dossier.missing(of, self.look().facts, self.look().papers, self.law)]

    def wanted_papers(self, stage: str) -> list[str]:
        return [paper.label.vi for paper in dossier.wanted(self.procedure(stage), self.look().facts, self.law)]

    def _fees(self, stage: str = "") -> list[dossier.Charge]:
        """Of all stages, or of the one that is named."""
        case, of = self.look(), [self.procedure(stage)] if stage else self.edition.procedures
        on = civil_date(there(case.submitted_at, *NOT_SUBMITTED))
        due = [one for one in of if not case.stages[one.code].is_given_up]
        return [fee for one in due for fee in dossier.fees(one, case.facts, self.numbers, on, self.law)]

    def fees(self, stage: str = "") -> list[str]:
        return [due.fee.label.vi for due in self._fees(stage)]

    def fee(self, label: str) -> int | None:
        due = pick(Label("khoản phải nộp", "fee"), label, self._fees(), lambda one: one.fee.label.vi)
        self.ledger.figure(due.figure.status, f"lệ phí “{label}”")
        return due.dong

    def item(self, label: str) -> tuple[str, str] | None:
        """How the family is asked for it, and whence it comes; None: this family is not asked for it."""
        field = self._field(label)
        chosen = {code for code, one in self.look().stages.items() if one.state is not State.NOT_CHOSEN}
        if not self.law.applies(field.when, self.case.facts) or field.procedure not in {"", *chosen}:
            return None
        self.law.saw(field)
        must_, may = ("phải khai", "được bỏ trống") if field.block else ("phải chọn", "được bỏ qua")
        return must_ if field.required else may, sources_of(field)

    def _field(self, label: str) -> Field:
        nothing = f"tờ khai không có mục “{label}”", f"the declaration has no item “{label}”"
        return there(self.names.field(label), *nothing)

    def way_of(self, item: str) -> str:
        """How it is answered."""
        field = self._field(item)
        return written_as(field, self.names.facts.get(field.code), field.code in self.law.form.takes_unknown)

    def users_of(self, item: str) -> str:
        """The procedure that alone reads it."""
        field = self._field(item)
        return self.law.procedures[field.procedure].label.vi if field.procedure else ALL

    def items(self) -> tuple[int, int]:
        """Items of the linked declaration, and of the separate forms that it replaces."""
        burden = dossier.burden(self.look().facts, self.look().chosen, self.law)
        self.ledger.figure(burden.status, "số mục phải khai")
        return burden.asked, burden.separate

    def papers_laid_down(self, stage: str) -> list[list[str]]:
        procedure = self.procedure(stage)
        self.laid_down_of.add(procedure.code)
        return papers_of(procedure, self.edition)

    def _result(self, code: str) -> Mapping[str, Any]:
        found = (stage.results[code] for stage in self.look().stages.values() if code in stage.results)
        return there(next(found, None), "chưa có kết quả này", "this result has not been given yet")

    def allowance(self, stage: str = "") -> tuple[int | None, str]:
        procedure = self.procedure(stage) if stage else there(self.law.procedures.get(FUNERAL), *NO_FUNERAL)
        decision = self._result(procedure.results[0].code)
        self.ledger.figure(Status(decision["status"]), f"mức {procedure.label.vi}")
        return decision["dong"], decision["payer"]

    def ground(self, stage: str = "") -> str:
        return self._ground(self.procedure(stage).code if stage else FUNERAL).label.vi

    def _ground(self, code: str = FUNERAL) -> Ground:
        """The ground of an allowance, by what is declared and found until now."""
        procedure = there(self.law.procedures.get(code), *NO_FUNERAL)
        told = (self.look().facts.get(fact) for fact, one in self.law.ground_facts if one.code == code)
        ground = next((one for of in told for one in procedure.grounds if one.code == of), None)
        return there(ground, "hồ sơ không có căn cứ hưởng nào", "the case has no ground")

    def _beside(self, code: str = FUNERAL) -> grounds.Beside:
        """What is told beside the ground of an allowance, once that is decided."""
        case, procedure = self.look(), there(self.law.procedures.get(code), *NO_FUNERAL)
        approved = self.events("Approved", code)
        must(approved, "mai táng phí chưa được giải quyết", "the allowance has not been decided yet")
        decision = case.stages[code].results[procedure.results[0].code]
        chosen = grounds.ground_of(procedure, str(decision["ground"]))
        event_on = case.dates[self.edition.event]
        return grounds.beside(procedure, chosen, case.facts, event_on, self.law, civil_date(approved[-1].at))

    def other_grounds(self) -> dict[str, str]:
        """Other eligible grounds of the allowances that were decided, each with what it is beside the one that pays."""
        decided = [one.code for one in self.edition.procedures if one.grounds and self.events("Approved", one.code)]
        must(decided, "chưa khoản nào được giải quyết", "no allowance has been decided yet")
        found: dict[str, str] = {}
        for it in map(self._beside, decided):
            named = ((it.equal, "bằng mức"), (it.unknown, "chưa rõ mức"), (it.elsewhere, "giải quyết ngoài nhóm"))
            found |= {ground.label.vi: what for some, what in named for ground in some}
        return found

    def later_sum(self) -> int | None:
        nothing = "không có văn bản nào ban hành sau mà đổi mức", "no later text changes the amount"
        later = there(self._beside().later, *nothing)
        self.ledger.figure(later.status, "mức theo văn bản ban hành sau")
        return later.dong

    def other_benefit(self) -> str:
        self._beside()
        nothing = "không có khoản riêng nào", "there is no other benefit"
        told = there(self._ground().beside, *nothing)
        return there(told.says, *nothing).vi

    def carried(self, result: str, what: str) -> str:
        given: Any = self._result(self.names.result(result)[1].code)
        lacking = f"“{result}” không ghi “{what}”", f"“{result}” does not carry “{what}”"
        return str(there(given.get(carried(what)), *lacking))

    def carries(self, result: str) -> list[str]:
        """What a ruling must bring for the result, in the order of the law."""
        _, kind = self.names.result(result)
        self.law.saw(kind)
        return [self.law.carried[code].label.vi for code in kind.carries]

    def valid_until(self, result: str) -> dt.date:
        _, kind = self.names.result(result)
        validity = there(kind.validity, f"“{result}” không có thời hạn giá trị", f"“{result}” is valid without end")
        self.ledger.figure(validity.months.status, f"giá trị của “{result}”")
        until = self._result(kind.code)["valid_until"]
        assert isinstance(until, dt.date)
        return until

    def ends(self, result: str) -> bool:
        """Whether the result that was given has a last day."""
        _, kind = self.names.result(result)
        self.law.saw(kind)
        return "valid_until" in self._result(kind.code)

    def stands(self, result: str) -> bool:
        """Whether no later case has superseded this result of the case that was corrected."""
        case = self.corrected[0]
        must(case in self.laws, "chưa có yêu cầu nào về kết quả cũ", "nothing was asked about an old result yet")
        _, kind = Names(self.laws[case].edition).result(result)
        return (case, kind.code) not in self.store.superseded()

    def known_from(self, statement: str) -> str:
        """Who said so: the heading under which the case shows it."""
        self.look()
        told = grouped(timeline(self.law, self.store.entries(self.code)).known, "vi")
        said = [(head, one) for head, text in told for one in text.split("; ")]
        return pick(Label("điều hồ sơ dựa vào", "thing that the case rests on"), statement, said, lambda one: one[1])[0]

    def is_told_open(self, question: str) -> bool:
        one = self.names.left_open(question)
        is_told = one.vi in self.open_questions()
        self.law.saw(one, is_told)
        return is_told

    def leaves_open(self, question: str) -> None:
        self.law.saw(self.names.left_open(question))

    def open_questions(self) -> tuple[str, ...]:
        """What the edition leaves open and the case touches, as it is told."""
        self.look()
        return timeline(self.law, self.store.entries(self.code)).open_questions

    def redirect_words(self, stage: str) -> str:
        of = self.seen(stage)
        events, state = self.events("Redirected", of.code), STATES[of.state].label
        must(events, f"“{stage}” không được chuyển hướng: {state.vi}", f"“{stage}” is not redirected: {state.en}")
        redirects = {one.code: one.words.vi for one in (*self.edition.redirects, *self.procedure(stage).redirects)}
        data = events[-1].data
        assert isinstance(data, Redirected)
        return redirects[data.redirect]

    def advice(self, stage: str) -> str:
        """What the family can do after the refusal."""
        of = self.seen(stage)
        events, state = self.events("Refused", of.code), STATES[of.state].label
        must(events, f"“{stage}” không bị từ chối: {state.vi}", f"“{stage}” is not refused: {state.en}")
        data = events[-1].data
        assert isinstance(data, Reasoned)
        reason = next(one for one in self.procedure(stage).refusals if one.code == data.reason)
        return (reason.advice or FILE_AGAIN).vi

    def is_delivered(self, stage: str) -> bool:
        return self.seen(stage).is_delivered

    # who and when

    def office_of(self, stage: str) -> str:
        found = self.offices.office(self.seen(stage).office)
        return there(found, f"“{stage}” chưa ở cơ quan nào", f"“{stage}” is at no office yet").name

    def holder(self, stage: str) -> str:
        return self.seen(stage).holder

    def has_ended(self) -> bool:
        return self.look().has_ended

    def apologies(self, stage: str) -> list[dt.date]:
        sent = (event.data for event in self.events("Apologised", self.seen(stage).code))
        return [data.new_due_on for data in sent if isinstance(data, Apologised)]

    def awaited(self, stage: str) -> str:
        code = self.awaits(stage).neighbour
        return next(n.label.vi for n in self.procedure(stage).neighbours if n.code == code)

    def next_try_at(self, stage: str) -> tuple[dt.time, dt.date]:
        awaits = self.awaits(stage)
        since = civil_date(awaits.since)
        self.ledger.figure(self.law.figure(RETRY_HOURS, since).status, "lần hỏi lại")
        return local(awaits.next_try_at)

    def move_due_at(self, stage: str) -> tuple[dt.time, dt.date]:
        code, procedure = self.seen(stage).code, self.procedure(stage)
        limits = {move.verb: move.within for move in procedure.moves if move.within is not None}
        done = [one for one in self.store.events(self.code) if one.stage == code and one.verb in limits]
        due_at = done[-1].data.move_due_at if done else None
        if not isinstance(due_at, dt.datetime):
            raise Unmet(f"“{stage}” chưa làm việc gì có hạn riêng", f"no move of “{stage}” had a limit of its own")
        last = done[-1]
        self.ledger.figure(self.limit((limits[last.verb],), last.at).status, f"hạn của việc vừa làm ở “{stage}”")
        return local(due_at)

    def answer_owed_by(self, stage: str) -> tuple[dt.time, dt.date] | None:
        awaits = self.awaits(stage)
        neighbour = next(n for n in self.procedure(stage).neighbours if n.code == awaits.neighbour)
        figure = self.limit((neighbour.within,), awaits.since)
        self.ledger.figure(self.status_of(figure, False), f"hạn trả lời của “{neighbour.label.vi}”")
        must(not figure.is_unset, "luật không quy định thời gian trả lời", "the law sets no time for the answer")
        owed_by = awaits.owed_by
        return local(owed_by) if owed_by else None

    def supplement_ends_on(self, stage: str) -> dt.date:
        """The citizen's last day."""
        of, nothing = self.seen(stage), (f"“{stage}” không chờ gia đình", f"“{stage}” does not wait for the family")
        must(of.state is State.AWAITING_CITIZEN, *nothing)
        asked_at, until = there(self.clock(stage).asked_at, *nothing), there(of.lapses_at, *nothing)
        figure = self.limit((self.edition.supplement,), asked_at)
        self.ledger.figure(figure.status, "hạn bổ sung")
        return civil_date(until) - DAY

    def alike(self) -> list[int]:
        """Which of the scenario's cases likely tell of the same event."""
        return [int(code.rpartition(" ")[2]) for code in self.look().alike]

    def basis(self) -> list[str]:
        for clause in self.law.edition.basis:
            self.law.saw(clause)
        return [clause.cite() for clause in self.law.edition.basis]

    def in_force_on(self) -> dt.date:
        return self.edition.in_force_on

    def n_submissions(self) -> int:
        return len(self.events("Submitted"))
