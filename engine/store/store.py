"""Cases and their journal in a database: one command, one answer, one transaction."""

from __future__ import annotations

import datetime as dt
import json
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Engine

from engine.core.alike import stands
from engine.core.case import OF_ENDED, Case, Decision, fold
from engine.core.decide import decide
from engine.core.errors import SETTLED, ClaimLost, KeyReused, TimerStale
from engine.core.events import Command, Event, Timer
from engine.core.journal import FIRST, Entry, instant_text, seal
from engine.core.law import Law
from engine.core.once import Holder, Once, check_given
from engine.core.requests import asked_digest, check_brought, check_superseded, request_digest
from engine.store.documents import terms
from engine.store.projections import case_row, event_row, message_row, moved_row, timer_key, timer_row, writes
from engine.store.reading import Stored
from engine.store.replay import Replay
from engine.store.transactions import Transactions
from workflows.law.states import Role, State, Verb

_NEVER = "9999"  # after every instant that is written
KEPT = 2_048  # cases held folded: those used last


class SqlStore(Transactions):
    """Appends what `decide` decides. A repeated idempotency key gets the first answer and appends nothing.

    `commands_a_commit` above 1 is for a run that can be made again from its seed: one flush for that many. `delivers`:
    whoever they are for reads messages here, so they are written as done, but for those to a recipient that
    `told_outside` names: they are done when somebody outside has acknowledged them. With `replay` nothing is written
    until what is stored has come again, event by event.
    """

    def __init__(
        self, engine: Engine, commands_a_commit: int = 1, delivers: bool = False, replay: bool = False
    ) -> None:
        super().__init__(engine, commands_a_commit)
        self._delivers = delivers
        self.told_outside: Collection[str] = frozenset()
        self._folded: OrderedDict[str, tuple[str, Case]] = OrderedDict()
        self._replay = Replay(self._raw.cursor(), self.sql) if replay else None

    @property
    def is_replaying(self) -> bool:
        """Whether something that is stored has still to come again."""
        return self._replay is not None and not self._replay.is_over

    def execute(self, code: str, command: Command, law: Law, now: dt.datetime, timer: Timer | None = None) -> Decision:
        """Carries out one command on one case; `timer` is the one that asks for it, done in the same transaction.

        Raises a `Refusal`, and then nothing is written, but that a timer with nothing to do any more is done;
        StoreError, and then nothing is.
        """
        with self._transaction(code):
            case, head = self._case(code)
            if command.key and (answer := self._answer(case, command)) is not None:
                return answer
            if timer is not None and not self.is_replaying:
                self._check_waits(timer, now)
            try:
                if "values" in command.fields:
                    command = command._replace(declared=self._declared(case))
                decision = decide(case, command, law, now)
                if alike := self._alike(decision, law):
                    decision = decide(case, command._replace(alike=alike), law, now)
            except SETTLED:
                if timer is not None and not self.is_replaying:
                    with self._whole_or_nothing():
                        self._end(timer, now)
                raise
            check_superseded(decision, lambda of: self._standing(of, code))
            check_brought(command, law, lambda: self._declared(case))
            entries = _sealed(decision.events, head)
            if self.is_replaying:
                assert self._replay is not None
                self._replay.expect(entries)
            else:
                self._replay = None
                check_given(decision, law, self._holder, self.case)
                with self._whole_or_nothing():
                    if timer is not None:
                        self._end(timer, decision.events[0].at)
                    self._write(case, entries, decision, command, law)
            self._hold(entries[-1].hash, decision.case)
            return decision

    def renewed(self, key: str, request: str) -> dt.datetime | None:
        """Until when a renewal under that key was said to hold. Raises KeyReused."""
        found = self._one(self.sql.answer, {"key": key})
        if found is None:
            return None
        asked, *_, until = found
        if asked != request:
            raise KeyReused(key=key)
        return dt.datetime.fromisoformat(until)

    def renew(
        self, code: str, stage: str, claim: int, until: dt.datetime, key: str = "", request: str = ""
    ) -> dt.datetime:
        """A claim holds longer, never shorter: no event, but a new timer. Returns until when it holds. Raises ClaimLost
        when nobody has it under that number.
        """
        with self._transaction(code), self._whole_or_nothing():
            case, _ = self._case(code)
            held = case.stages.get(stage)
            if held is None or held.state is not State.IN_PROGRESS or held.claim != claim:
                raise ClaimLost("gone", stage=stage, claim=claim)
            lease = {"case_code": code, "stage_code": stage, "of_claim": claim}
            renewed = self._one(self.sql.lease, lease)
            before = dt.datetime.fromisoformat(renewed[0]) if renewed else held.lease_until
            until = max(until, before or until)
            lease |= {"until_at": instant_text(until)}
            if renewed is None:
                self._put(self.sql.add_lease, {**lease, "stage": stage, "claim": claim})
            else:
                self._put(self.sql.renew_lease, lease)
            timer = Timer(code, stage, held.visit, Verb.RELEASE, until, claim)
            if self._one(self.sql.waits, {"of_key": timer_key(timer)}) is None:
                self._put(self.sql.add_outbox, timer_row(timer, case.number))
            if key:
                self._send_answer(key, request, code, case.number, case.number, instant_text(until))
            return until

    def put(self, timers: Iterable[Timer]) -> None:
        """Timers that no move has put; one that was done or given up waits anew."""
        with self._transaction(""), self._whole_or_nothing():
            for timer in timers:
                key = {"of_key": timer_key(timer)}
                found = self._one(self.sql.was_put, key)
                if found is not None and found[0] is None and found[1] is not None:
                    continue  # it waits
                case, _ = self._case(timer.case)
                row = timer_row(timer, case.number)
                if found is None:
                    self._put(self.sql.add_outbox, row)
                else:
                    anew = {name: row[name] for name in ("done_at", "try_at", "tries", "failure")}
                    self._put(self.sql.renew_timer, key | anew)

    def failed(self, timer: Timer, code: str, try_at: dt.datetime | None, n_tries: int) -> None:
        """A timer could not be carried out: when it is tried again, None for not any more."""
        row = {"of_key": timer_key(timer), "tries": n_tries, "failure": code}
        with self._transaction(timer.case), self._whole_or_nothing():
            self._put(self.sql.fail_outbox, {**row, "try_at": instant_text(try_at) if try_at else None})

    def n_tries(self, timer: Timer) -> int:
        """How often the timer has failed so far."""
        found = self._one(self.sql.waits, {"of_key": timer_key(timer)})
        return found[0] if found else 0

    def next_timer_at(self) -> dt.datetime | None:
        """When the first waiting timer is to be carried out."""
        found = self._one(self.sql.due_timers, {"until": _NEVER})
        return dt.datetime.fromisoformat(found[-1]) if found else None

    def due_timers(self, until: dt.datetime, n_most: int) -> list[Timer]:
        """Waiting timers that are to be carried out up to that instant, the earliest first."""
        self._send(self.sql.due_timers, {"until": instant_text(until)})
        return [
            Timer(case, stage, visit, Verb(about), dt.datetime.fromisoformat(due_at), claim)
            for case, stage, visit, about, due_at, claim, _ in self._cursor.fetchmany(n_most)
        ]

    def item(self, code: str, opened_by: int) -> tuple[str, str, int] | None:
        """Stage, office and visit of a work item, open or closed; None when there is none."""
        found = self._one(self.sql.item, {"case_code": code, "opened_by": opened_by})
        return None if found is None else (found[0], found[1], found[2])

    def answered(self, code: str, verb: Verb, key: str, request: str) -> Decision | None:
        """The first answer to that key, before anything is made of the request. Raises KeyReused."""
        case, _ = self._case(code)
        return self._answer(case, Command(verb, Role.SYSTEM, "", data={"request": request}, key=key))

    def is_reused(self, key: str, verb: str, request: str) -> bool:
        """Whether the key came with another request before."""
        found = self._one(self.sql.answer, {"key": key})
        if found is None:
            return False
        asked, code, *_ = found
        return bool(asked != asked_digest(code, verb, request))

    def case(self, code: str) -> Case | None:
        case, _ = self._case(code)
        return case if case.number else None

    def events(self, code: str) -> tuple[Event, ...]:
        return tuple(entry.event for entry in self.entries(code))

    def entries(self, code: str) -> tuple[Entry, ...]:
        return self._entries(code, self._head(code)[0])

    def superseded(self) -> Mapping[tuple[str, str], str]:
        self._cursor.execute(self.sql.superseded.text)
        return {(case, result): by for case, result, by in self._cursor.fetchall()}

    def close(self) -> None:
        try:
            self.flush()
        finally:
            if self._replay is not None:
                self._replay.close()
            super().close()

    def _forget(self) -> None:
        self._folded.clear()

    # Timers

    def _check_waits(self, timer: Timer, now: dt.datetime) -> None:
        """Under the lock: nobody has carried it out, and no renewed lease makes it too early. Raises TimerStale."""
        stale = TimerStale(stage=timer.stage)
        if self._one(self.sql.waits, {"of_key": timer_key(timer)}) is None:
            raise stale
        if timer.verb is Verb.RELEASE:
            lease = {"case_code": timer.case, "stage_code": timer.stage, "of_claim": timer.claim}
            until = self._one(self.sql.lease, lease)
            if until is not None and until[0] > instant_text(now):
                with self._whole_or_nothing():
                    self._end(timer, now)
                raise stale

    def _end(self, timer: Timer, now: dt.datetime) -> None:
        self._put(self.sql.end_outbox, {"of_key": timer_key(timer), "done_at": instant_text(now)})

    # Reading

    def _head(self, code: str) -> tuple[int, str]:
        """Number and hash of the case's last event."""
        if self.is_replaying:
            assert self._replay is not None
            return self._replay.head(code)
        return self._one(self.sql.head, {"code": code}) or (0, FIRST)

    def _case(self, code: str) -> tuple[Case, str]:
        """The case at its last event, and the hash of that."""
        known = self._folded.get(code)
        if known is not None and self._is_alone and not self.is_replaying:
            return known[1], known[0]  # nobody else can have brought it further
        number, head = self._head(code)
        if known is not None and known[0] == head:
            self._folded.move_to_end(code)
            return known[1], head
        if not number:
            return Case(code), head
        case = fold(code, (entry.event for entry in self._entries(code, number)))
        self._hold(head, case)
        return case, head

    def _hold(self, head: str, case: Case) -> None:
        self._folded[case.code] = head, case
        self._folded.move_to_end(case.code)
        if len(self._folded) > KEPT:
            self._folded.popitem(last=False)

    def _entries(self, code: str, upto: int) -> tuple[Entry, ...]:
        self._send(self.sql.events, {"case_code": code, "upto": upto})
        return tuple(row.entry for row in map(Stored._make, self._cursor.fetchall()))

    def _answer(self, case: Case, command: Command) -> Decision | None:
        """The first answer to a request of that key, with the case as it was then. Raises KeyReused."""
        found = self._one(self.sql.answer, {"key": command.key})
        if found is None:
            return None
        request, code, first, last, _ = found
        if code == case.code and last > case.number:
            return None  # a replay has not come so far yet
        # a new case has a new code each time: the key finds the one that it made
        if request != request_digest(code if command.verb is Verb.SUBMIT else case.code, command):
            raise KeyReused(key=command.key)
        events = tuple(entry.event for entry in self._entries(code, last))
        return Decision(fold(code, events), events[first - 1 :], is_replayed=True)

    def _declared(self, case: Case) -> dict[str, object]:
        """The values that are declared now; none where they were erased."""
        content = (self._one(self.sql.declared, {"case_code": case.code, "digest": case.declaration}) or [None])[0]
        return {} if content is None else json.loads(content)

    def _standing(self, code: str, by: str) -> list[str]:
        self._send(self.sql.standing, {"case_code": code, "by": by})
        return [result for (result,) in self._cursor.fetchall()]

    def _alike(self, decision: Decision, law: Law) -> tuple[str, ...]:
        """Cases that likely tell of the event that is declared now, and stand; none comes between: the lock is ours."""
        likeness = law.edition.likeness
        found: set[str] = set()
        for digest in decision.known_by:
            self._send(self.sql.known, {"digest": digest})
            found.update(code for (code,) in self._cursor.fetchall())
        found.discard(decision.case.code)
        # what a replay has not come to yet has no stages
        return tuple(sorted(code for code in found if likeness and stands(self.case(code), likeness)))

    def _holder(self, one: Once) -> Holder | None:
        found: Holder | None = self._one(self.sql.holder, one._asdict())
        return found

    # Writing

    def _write(self, case: Case, entries: tuple[Entry, ...], decision: Decision, command: Command, law: Law) -> None:
        """The case's row first: it takes the lock, and tells whether somebody else was quicker."""
        sql, code, last, ends = self.sql, case.code, entries[-1], decision.case.has_ended and not case.has_ended
        now = last.event.at
        if case.number:
            self._change(sql.move_case, moved_row(case, decision.case, last.hash), code)
        else:
            self._send(sql.add_case, case_row(decision.case, last.hash))
        is_anew = bool(case.number)
        if is_declared := decision.case.declaration != case.declaration:
            if is_anew:
                self._send(sql.end_terms, {"of_case": code})
                self._send(sql.end_known, {"of_case": code})
            for field, term in terms(decision.declared, law.form.names, law.form.numbers):
                self._send(sql.add_term, {"case_code": code, "field": field, "term": term})
            for digest in decision.known_by:
                self._send(sql.add_known, {"digest": digest, "case_code": code})
        for entry, after in zip(entries, decision.cases, strict=True):
            event = entry.event
            self._send(sql.add_event, event_row(entry))
            for write in writes(event, case, after, sql):
                if write.must_change:
                    self._change(write.statement, write.row, code)
                else:
                    self._send(write.statement, write.row)
            case = after
        if is_declared and is_anew:
            self._send(sql.renew_names, {"of_case": code})
        if ends:
            self._put(sql.end_timers_but_closings, {"case_code": code, "done_at": instant_text(now)})
        for timer in decision.timers:
            if not decision.case.has_ended or timer.verb in OF_ENDED:
                self._put(sql.add_outbox, timer_row(timer, case.number))
        for message in decision.messages:
            is_done = self._delivers and str(message.to) not in self.told_outside
            self._put(sql.add_outbox, message_row(message, now, is_done))
        for document in decision.documents:
            kept = {"case_code": code, "number": case.number, "erased_at": None, **document._asdict()}
            self._send(sql.add_document, kept)
        if command.key:
            first = entries[0].event.number
            self._send_answer(command.key, request_digest(code, command), code, first, case.number)

    def _send_answer(self, key: str, request: str, code: str, first: int, last: int, answer: str | None = None) -> None:
        row = {"key": key, "request": request, "case_code": code, "first": first, "last": last, "answer": answer}
        self._put(self.sql.add_answer, row)


def _sealed(events: Iterable[Event], head: str) -> tuple[Entry, ...]:
    """The events as the next entries after the one of that hash."""
    entries: list[Entry] = []
    for event in events:
        entries.append(seal(event, head))
        head = entries[-1].hash
    return tuple(entries)
