"""What people and systems do: commands one at a time, each in its transaction, and what a lost race is told."""

from __future__ import annotations

import datetime as dt
import secrets
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Set
from typing import Any, NamedTuple

from engine.core.case import Case, Decision
from engine.core.codes import N_DRAWN, code_of
from engine.core.decide import decide
from engine.core.effects import REASSIGNED
from engine.core.errors import ClaimLost, KeyReused, NotSubmitted
from engine.core.events import Command, Timer
from engine.core.law import Law
from engine.core.wants import read
from engine.dispatch.local import Dispatcher
from engine.service.cases import Cases, ItemUnknown
from engine.service.clock import Clock
from engine.service.laws import Laws
from engine.service.moves import COMMANDED, none_such, possible
from engine.store import documents, reading
from engine.store.errors import CaseMoved
from engine.store.store import SqlStore
from workflows.errors import GuardFailed, MoveNotAllowed, Refusal, RoleNotAllowed
from workflows.files.parameters import LEASE_HOURS
from workflows.law.states import Role, Verb

_OFFICER = frozenset({Role.OFFICER})
_RACES = (MoveNotAllowed, RoleNotAllowed, ClaimLost, CaseMoved)


class StaleView(CaseMoved):
    """The case is not at the number that the caller has seen."""

    code = "precondition_failed"


class Renewal(NamedTuple):
    """Until when a claim holds; `is_replayed`: as it was said before, under its key."""

    until: dt.datetime
    is_replayed: bool


class Commands:
    """They raise a `Refusal` for what may not be done; its `data["now"]` tells who was quicker, where somebody was.

    `key` is the caller's idempotency key, `request` the digest of what they wrote under it; `expects` are the
    numbers of which the case must have one still. `n_moves` counts commands by chain and verb.
    """

    def __init__(
        self, store: SqlStore, lock: threading.RLock, clock: Clock, laws: Laws, cases: Cases, dispatcher: Dispatcher
    ) -> None:
        self._store, self._lock, self._clock = store, lock, clock
        self._laws, self._cases, self._dispatcher = laws, cases, dispatcher
        self.n_moves = Counter[tuple[str, str]]()

    def submit(
        self,
        chain: str,
        applicant: str,
        data: Mapping[str, Any],
        key: str = "",
        request: str = "",
        check: Callable[[Case], None] | None = None,
    ) -> Decision:
        """A new case. The same request twice is one case: the key finds it.

        `check` refuses one that this caller may not submit, before anything is written.
        """
        brought = {**data, "salt": secrets.token_hex(16), **_asked(request)}
        command = Command(Verb.SUBMIT, Role.APPLICANT, applicant, data=brought, key=key)
        law = self._laws.today(chain)
        with self._lock:
            code = _code()
            while self._store.case(code) is not None:
                code = _code()
            if check is not None:
                check(decide(Case(code), command, law, self._clock.now()).case)
            return self.execute(code, command, law)

    def move(
        self,
        code: str,
        stage: str,
        verb: str,
        fields: Mapping[str, Any],
        *,
        roles: frozenset[str],
        actor: str,
        claim: int = 0,
        key: str = "",
        request: str = "",
        expects: Set[int] | None = None,
        works_at: Callable[[str], bool] = lambda office: True,
        visit: int | None = None,
    ) -> Decision:
        """A move of one stage by somebody of the one role. `works_at` tells whether an officer works at an office.

        `visit` is the visit that the stage must still be at. Raises ItemUnknown where another office has the work.
        """
        with self._lock:
            if (answer := self._answered(code, verb, key, request)) is not None:
                return answer
            case = self._cases.get(code)
            held = case.stages.get(stage)
            if held is None:
                raise NotSubmitted("no_stage")
            (role,) = roles
            who: dict[str, Any] = {"role": role, "stage": stage, "claim": claim, "key": key}
            who["actor"] = case.applicant if role == Role.APPLICANT else actor
            who["office"] = held.office
            if role == Role.OFFICER and not works_at(held.office):  # before anything tells them of it
                raise ItemUnknown
            try:
                _check_number(case, expects)
                if visit is not None and visit != held.visit:
                    raise MoveNotAllowed("item_closed", stage=stage)
                return self._move(case, stage, verb, fields, who, request)
            except _RACES as refusal:
                raise self._told(refusal, case, stage) from None

    def _move(
        self, case: Case, stage: str, verb: str, fields: Mapping[str, Any], who: dict[str, Any], request: str
    ) -> Decision:
        """The command as it is written, made by `who`. What is possible is asked where a refusal tells of it."""
        law, roles = self._laws.of_case(case), frozenset({who["role"]})
        if verb not in COMMANDED:
            raise none_such(verb, case, law, stage, who["role"], who["actor"])
        data: dict[str, Any] = {"salt": secrets.token_hex(16), **_asked(request)}
        if verb == Verb.CLAIM and "hours" not in fields:
            data |= self._lease(law)
        if verb in (Verb.CORRECT, Verb.REVOKE):  # the case that the applicant declared, whose result alone it may be
            declared = documents.declaration(self._store.engine, case) or {}
            data["declared"] = declared.get(law.edition.corrects)
        try:
            return self.execute(case.code, Command(Verb(verb), **who, fields=fields, data=data), law)
        except GuardFailed:
            for one in possible(case, law, stage, roles):
                if one.verb == verb:  # another answer would do: this one may be no answer at all
                    read(one.fields, fields)
            raise

    def move_item(
        self,
        code: str,
        opened_by: int,
        verb: str,
        fields: Mapping[str, Any],
        *,
        works_at: Callable[[str], bool] = lambda office: True,
        **more: Any,
    ) -> Decision:
        """The same for the stage of a work item, by an officer who works where it lies. Raises ItemUnknown too."""
        with self._lock:
            stage, office, visit = self._cases.item(code, opened_by)
            if not works_at(office):
                raise ItemUnknown
            return self.move(code, stage, verb, fields, roles=_OFFICER, visit=visit, works_at=works_at, **more)

    def check_keys(self, asked: Iterable[tuple[str, str, str]]) -> None:
        """Raises KeyReused where one of the keys came with another request or verb before: key, digest, verb; an empty
        verb is every key's other.
        """
        with self._lock:
            for key, request, verb in asked:
                if self._store.is_reused(key, verb, request):
                    raise KeyReused(key=key)

    def withdraw(self, code: str, key: str, request: str, expects: Set[int] | None = None) -> Decision:
        """The applicant takes back the whole case."""
        with self._lock:
            if (answer := self._answered(code, Verb.WITHDRAW, key, request)) is not None:
                return answer
            case = self._cases.get(code)
            _check_number(case, expects)
            command = Command(Verb.WITHDRAW, Role.APPLICANT, case.applicant, data=_asked(request), key=key)
            return self.execute(code, command, self._laws.of_case(case))

    def renew(
        self, code: str, stage: str, claim: int, hours: int, actor: str, key: str = "", request: str = ""
    ) -> Renewal:
        """Until when the claim holds now. Raises ClaimLost when it is not theirs any more; KeyReused."""
        with self._lock:
            if key and (before := self._store.renewed(key, request)) is not None:
                return Renewal(before, is_replayed=True)
            case = self._cases.get(code)
            held = case.stages[stage]
            if held.holder != actor or held.claim != claim:
                raise self._told(ClaimLost("not_yours"), case, stage)
            until = self._laws.parameters.calendar.after_hours(self._clock.now(), hours)
            until = self._store.renew(code, stage, claim, until, key, request)
        self._dispatcher.wake(until)
        return Renewal(until, is_replayed=False)

    def reassign(self, code: str, opened_by: int, to: str, by: str, key: str, request: str) -> Decision:
        """A supervisor gives the work of a work item to an officer: it is released, where somebody holds it, and
        claimed again, both or neither. Raises ItemUnknown; MoveNotAllowed where the item is closed.
        """
        with self._lock:
            if (answer := self._answered(code, Verb.CLAIM, key, request)) is not None:
                return answer
            stage, _, visit = self._cases.item(code, opened_by)
            case = self._cases.get(code)
            law, held = self._laws.of_case(case), case.stages[stage]
            if visit != held.visit:
                raise MoveNotAllowed("item_closed", stage=stage)
            data = {"assigned_by": by, **self._lease(law), **_asked(request)}
            claim = Command(Verb.CLAIM, Role.OFFICER, to, stage, held.office, data=data, key=key)
            with self._store.together():
                if held.holder:
                    reason = {"reason": REASSIGNED}
                    release = Command(Verb.RELEASE, Role.OFFICER, by, stage, held.office, held.claim, data=reason)
                    self.execute(code, release, law)
                return self.execute(code, claim, law)

    def execute(self, code: str, command: Command, law: Law, timer: Timer | None = None) -> Decision:
        """One command in its transaction. Raises a Refusal, a StoreError."""
        with self._lock:
            decision = self._store.execute(code, command, law, self._clock.now(), timer)
            self.n_moves[decision.case.chain, command.verb.value] += 1
        for put in decision.timers:
            self._dispatcher.wake(put.at)
        return decision

    def _answered(self, code: str, verb: str, key: str, request: str) -> Decision | None:
        """The first answer to that key. Raises KeyReused."""
        return self._store.answered(code, Verb(verb), key, request) if key and verb in set(Verb) else None

    def _lease(self, law: Law) -> dict[str, dt.datetime]:
        """Until when a claim holds for which nobody says how many hours."""
        now = self._clock.now()
        return {"lease_until": law.calendar.after_hours(now, law.always(LEASE_HOURS, now.date()))}

    def _told(self, refusal: Refusal, case: Case, stage: str) -> Refusal:
        """The refusal with how the stage stands now and who brought it there."""
        entries = reading.entries(self._store.engine, case.code)
        last = next((one.event for one in reversed(entries) if one.event.stage == stage), None)
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


def _asked(request: str) -> dict[str, str]:
    """The digest of what the caller wrote, for a command that is known by it."""
    return {"request": request} if request else {}


def _check_number(case: Case, expects: Set[int] | None) -> None:
    if expects is not None and case.number not in expects:
        raise StaleView


def _code() -> str:
    """The code of a case, which nobody can guess."""
    return code_of("".join(secrets.choice("0123456789") for _ in range(N_DRAWN)))
