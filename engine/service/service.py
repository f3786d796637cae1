"""Cases as they are served: one writer, law by date, timers, and what a lost race is told."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from engine.core.case import Case, Decision
from engine.core.decide import decide
from engine.core.effects import HOUR_US, REASSIGNED, wrong
from engine.core.errors import SETTLED, ClaimLost, NotSubmitted
from engine.core.events import SYSTEM, Command, Timer
from engine.core.journal import Entry
from engine.core.law import Law
from engine.core.order import RANK
from engine.core.requests import CORRECTED
from engine.dispatch.local import Dispatcher, Local
from engine.service.clock import Clock, VirtualClock
from engine.service.moves import Possible, command_of, facts_of, find, possible
from engine.store import documents, queries, reading
from engine.store.database import Database
from engine.store.errors import CaseMoved
from engine.store.projections import Write
from engine.store.store import SqlStore
from workflows import catalogue
from workflows.errors import LienthongError, MoveNotAllowed, Refusal, RoleNotAllowed
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters
from workflows.law.notation import Edition
from workflows.law.states import STATES, Role, Verb
from workflows.rules import figure_names
from workflows.time.calendar import civil_date

RETRY_S = (1, 5, 30, 120, 600, 3_600)  # how long a timer that failed waits; after the last it is given up
_OFFICER = frozenset({Role.OFFICER})
_RACES = (MoveNotAllowed, RoleNotAllowed, ClaimLost, CaseMoved)


class ItemUnknown(Refusal):
    """There is no such work item, or none that the caller may see."""

    code = "item_unknown"


class StaleView(CaseMoved):
    """The case is not at the number that the caller has seen."""

    code = "precondition_failed"


class Service:
    """Everything that changes goes through here, one command at a time. Safe to be called from many threads.

    Raises a `Refusal` for what may not be done; its `data["now"]` tells who was quicker, where somebody was.
    """

    def __init__(self, engine: Database, parameters: Parameters, offices: Offices, clock: Clock) -> None:
        self.engine, self.parameters, self.offices, self.clock = engine, parameters, offices, clock
        self.store = SqlStore(engine, delivers=True)
        self.n_moves: dict[tuple[str, str], int] = {}
        self.n_timers_failed = 0
        self._lock = threading.RLock()
        self._laws: dict[tuple[str, dt.date], Law] = {}
        self.dispatcher: Dispatcher = Local(self, clock.now, self.fire)

    def start(self) -> None:
        """From now on timers are carried out; with a virtual clock only when it is moved."""
        if not isinstance(self.clock, VirtualClock):
            self.dispatcher.start()

    def close(self) -> None:
        """Ends what has begun, and closes the database."""
        self.dispatcher.stop()
        with self._lock:
            self.store.close()

    # Law

    def law(self, chain: str, edition_on: dt.date) -> Law:
        """The law of that very edition. Raises ChainUnknown, EditionUnknown."""
        law = self._laws.get((chain, edition_on))
        if law is None or law.offices is not self.offices:
            edition = catalogue.in_force(chain, edition_on)
            law = self._laws[chain, edition_on] = self._made(edition)
        return law

    def law_today(self, chain: str) -> Law:
        return self.law(chain, catalogue.in_force(chain, civil_date(self.clock.now())).in_force_on)

    def any_law(self) -> Law:
        """A law of today, for figures that belong to no edition."""
        return self.law_today(catalogue.chains()[0])

    def law_of(self, case: Case) -> Law:
        assert case.edition_on is not None
        return self.law(case.chain, case.edition_on)

    def _made(self, edition: Edition) -> Law:
        self.parameters.require(figure_names(edition))
        return Law(edition, self.parameters, self.offices)

    # Reading

    def case(self, code: str) -> Case:
        """The case at its last event. Raises NotSubmitted."""
        with self._lock:
            case = self.store.case(code)
        if case is None:
            raise NotSubmitted("chưa có hồ sơ nào mang mã này", "there is no case of this code")
        return case

    @contextmanager
    def still(self) -> Iterator[None]:
        """Nothing is written meanwhile: for what must be read together, or read and written as one."""
        with self._lock:
            yield

    def upcoming(self, case: Case) -> list[Timer]:
        """What will happen by itself, if nobody does anything before: the timers that then have something to do."""
        now, law = self.clock.now(), self.law_of(case)
        found = []
        for timer in queries.timers_of(self.engine, case.code):
            with suppress(LienthongError):  # what would be refused then does not come about
                decide(case, _command_of(timer), law, max(timer.at, now))
                found.append(timer)
        return found

    def item(self, code: str, opened_by: int) -> tuple[str, str, int]:
        """Stage, office and visit of a work item, open or closed. Raises ItemUnknown."""
        with self._lock:
            found = self.store.item(code, opened_by)
        if found is None:
            raise ItemUnknown("không có phần việc này trong phạm vi của bạn", "there is no such work item in your area")
        return found

    def entries(self, code: str) -> tuple[Entry, ...]:
        return reading.entries(self.engine, code)

    # Commands

    def submit(self, chain: str, applicant: str, data: Mapping[str, Any], key: str = "", request: str = "") -> Decision:
        """A new case. Its code follows from the key, so that the same request twice is one case. Raises a Refusal."""
        law = self.law_today(chain)
        code = _code(chain, key or secrets.token_hex(16))
        brought = {**data, "salt": secrets.token_hex(16), **_asked(request)}
        return self.execute(code, Command(Verb.SUBMIT, Role.APPLICANT, applicant, data=brought, key=key), law)

    def move(
        self,
        code: str,
        stage: str,
        verb: str,
        fields: Mapping[str, Any],
        *,
        roles: frozenset[Role],
        actor: str,
        claim: int = 0,
        key: str = "",
        request: str = "",
        expects: int | None = None,
        works_for: Callable[[str], str] = lambda office: office,
        visit: int | None = None,
    ) -> Decision:
        """A move of one stage by somebody who may make it. `works_for` tells the office under which they act.

        `expects` is the number that the case must still have, `visit` that of the stage. Raises a Refusal.
        """
        with self._lock:
            answer = self.store.answered(code, Verb(verb), key, request) if key and verb in set(Verb) else None
            if answer is not None:
                return answer
            case = self.case(code)
            law = self.law_of(case)
            if stage not in case.stages:
                raise NotSubmitted("hồ sơ không có thủ tục này", "the case has no such stage")
            try:
                _check_number(case, expects)
                (role,) = roles
                if visit is not None and visit != case.stages[stage].visit:
                    vi, en = "phần việc này đã khép lại; thủ tục đang ở phần việc khác", "this work item is over"
                    raise MoveNotAllowed(vi, f"{en}: the stage is at another one", stage=stage)
                who: dict[str, Any] = {"role": role, "stage": stage, "claim": claim}
                who["actor"] = case.applicant if role is Role.APPLICANT else actor
                who["office"] = works_for(case.stages[stage].office)
                moves = possible(case, law, stage, roles)
                if verb in set(Verb) - {one.verb for one in moves}:  # says best why not
                    refused = Command(Verb(verb), **who, facts=facts_of(fields, law, stage))
                    decide(case, refused, law, self.clock.now())
                found = find(moves, verb, law.procedures[stage], STATES[case.stages[stage].state].label)
                told = self._command(found, fields, case, law, stage)
                if "supersedes" in told.data:
                    self._check_corrected(case, told.data["supersedes"])
                data = {**told.data, **_asked(request)}
                return self.execute(code, Command(found.verb, **who, facts=told.facts, data=data, key=key), law)
            except _RACES as refusal:
                raise self._told(refusal, case, stage) from None

    def move_item(self, code: str, opened_by: int, verb: str, fields: Mapping[str, Any], **more: Any) -> Decision:
        """The same for the stage of a work item, by an officer. Raises ItemUnknown too."""
        with self._lock:
            stage, _, visit = self.item(code, opened_by)
            return self.move(code, stage, verb, fields, roles=_OFFICER, visit=visit, **more)

    def _check_corrected(self, case: Case, named: Mapping[str, str]) -> None:
        """What is corrected lies in the case that the applicant declared. Raises DataWrong."""
        declared = (documents.declaration(self.engine, case.code) or {}).get(CORRECTED)
        if named["case"] != declared:
            raise wrong(
                "chỉ cải chính, thu hồi kết quả của hồ sơ đã khai trong yêu cầu",
                "only what the declared case was given can be corrected",
                "case",
            )

    def _command(self, found: Possible, fields: Mapping[str, Any], case: Case, law: Law, stage: str) -> Command:
        return command_of(found, fields, case, law, stage, self.clock.now(), secrets.token_hex(16))

    def _told(self, refusal: Refusal, case: Case, stage: str) -> Refusal:
        """The refusal with how the stage stands now and who brought it there."""
        last = next((one.event for one in reversed(self.entries(case.code)) if one.event.stage == stage), None)
        if last is not None:
            refusal.data["now"] = {
                "state": case.stages[stage].state.value,
                "holder": case.stages[stage].holder,
                "by": last.actor,
                "what": last.kind,
                "at": last.at,
                "number": case.number,
            }
        return refusal

    def execute(self, code: str, command: Command, law: Law, timer: Timer | None = None) -> Decision:
        """One command in its transaction. Raises a Refusal, a StoreError."""
        with self._lock:
            decision = self.store.execute(code, command, law, self.clock.now(), timer)
            counted = (decision.case.chain, command.verb.value)
            self.n_moves[counted] = self.n_moves.get(counted, 0) + 1
        for put in decision.timers:
            self.dispatcher.wake(put.at)
        return decision

    def withdraw(self, code: str, key: str, request: str, expects: int | None = None) -> Decision:
        """The applicant takes back the whole case, which is at the number `expects`. Raises a Refusal."""
        with self._lock:
            answer = self.store.answered(code, Verb.WITHDRAW, key, request) if key else None
            if answer is not None:
                return answer
            case = self.case(code)
            _check_number(case, expects)
            command = Command(Verb.WITHDRAW, Role.APPLICANT, case.applicant, data=_asked(request), key=key)
            return self.execute(code, command, self.law_of(case))

    def renew(
        self, code: str, stage: str, claim: int, hours: int, actor: str, key: str = "", request: str = ""
    ) -> dt.datetime:
        """Until when the claim holds now. Raises ClaimLost when it is not theirs any more; KeyReused."""
        with self._lock:
            before = self.store.renewed(key, request) if key else None
            if before is not None:
                return before
            case = self.case(code)
            held = case.stages[stage]
            if held.holder != actor or held.claim != claim:
                lost = ClaimLost("lượt nhận việc này không còn là của bạn", "this claim is not yours any more")
                raise self._told(lost, case, stage)
            until = self.parameters.calendar.after_work(self.clock.now(), hours * HOUR_US)
            self.store.renew(code, stage, claim, until, key, request)
        self.dispatcher.wake(until)
        return until

    def reassign(self, code: str, stage: str, to: str, by: str, key: str, request: str) -> Decision:
        """A supervisor gives the work to an officer: it is released, where somebody holds it, and claimed again."""
        with self._lock:
            answer = self.store.answered(code, Verb.CLAIM, key, request) if key else None
            if answer is not None:
                return answer
            case = self.case(code)
            law, held = self.law_of(case), case.stages[stage]
            if held.holder:
                release = Command(
                    Verb.RELEASE, Role.OFFICER, by, stage, held.office, held.claim, data={"reason": REASSIGNED}
                )
                case = self.execute(code, release, law).case
            found = find(
                possible(case, law, stage, _OFFICER),
                "claim",
                law.procedures[stage],
                STATES[held.state].label,
            )
            command = self._command(found, {}, case, law, stage)
            data = {**command.data, "assigned_by": by, **_asked(request)}
            return self.execute(code, command._replace(actor=to, office=held.office, key=key, data=data), law)

    # Timers

    def next_timer_at(self) -> dt.datetime | None:
        with self._lock:
            return self.store.next_timer_at()

    def due_timers(self, until: dt.datetime, n_most: int) -> list[Timer]:
        with self._lock:
            return self.store.due_timers(until, n_most)

    def fire(self, timer: Timer) -> None:
        """Carries out a timer. One with nothing to do is done; one that fails is tried again, and at last given up."""
        command = _command_of(timer)
        with self._lock:
            try:
                case = self.store.case(timer.case)
                assert case is not None
                self.execute(timer.case, command, self.law_of(case), timer)
            except SETTLED:
                return
            except LienthongError as error:
                self._failed(timer, error.code)
            except Exception as error:  # whatever it is, other timers must not wait for it
                self._failed(timer, type(error).__name__)

    def _failed(self, timer: Timer, code: str) -> None:
        self.n_timers_failed += 1
        n_tries = self.store.n_tries(timer)
        wait_s = RETRY_S[n_tries] if n_tries < len(RETRY_S) else None
        try_at = None if wait_s is None else self.clock.now() + dt.timedelta(seconds=wait_s)
        self.store.failed(timer, code, try_at, n_tries + 1)

    def advance(self, to: dt.datetime, whole: bool = True) -> int:
        """Moves a virtual clock and carries out every timer on the way, in the order of the engine: how many.

        Not `whole`: what people do at that very instant comes before its timers, but for offices that close.
        """
        clock = self.clock
        assert isinstance(clock, VirtualClock)
        n_fired = 0
        most = max(RANK.values()) + 1 if whole else 1
        with self._lock:
            if to < clock.now():
                clock.move(to)  # raises
            while True:
                next_at = self.store.next_timer_at()
                if next_at is None or next_at > to:
                    break
                found = self.store.due_timers(next_at, 10_000)
                at_once = [timer for timer in found if next_at < to or RANK[timer.verb] < most]
                if not at_once:
                    break
                clock.move(max(next_at, clock.now()))
                for timer in sorted(at_once, key=lambda one: (one.at, RANK[one.verb], one.case, one.stage, one.visit)):
                    self.fire(timer)
                    n_fired += 1
            clock.move(to)
        return n_fired

    # People

    def write(self, writes: Iterable[Write]) -> None:
        """Rows that belong to no case's journal: who has read what, officers, substitutions."""
        with self._lock:
            self.store.write(writes)


def _command_of(timer: Timer) -> Command:
    return Command(timer.verb, Role.SYSTEM, SYSTEM, timer.stage, visit=timer.visit, claim=timer.claim)


def _asked(request: str) -> dict[str, str]:
    """The digest of what the caller wrote, for a command that is known by it."""
    return {"request": request} if request else {}


def _check_number(case: Case, expects: int | None) -> None:
    if expects is not None and expects != case.number:
        raise StaleView("hồ sơ đã thay đổi từ lúc bạn xem", "the case has changed since you looked")


def _code(chain: str, key: str) -> str:
    """The code of a case: the first letter of its chain and twelve letters and digits nobody can guess."""
    digest = hashlib.sha256(f"{chain}\n{key}".encode()).digest()
    text = base64.b32encode(digest).decode()[:12]
    return f"{chain[0].upper()}-{text[:4]}-{text[4:8]}-{text[8:]}"
