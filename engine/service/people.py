"""Who may call, who stands in for whom, and who has looked at whose data: rows that belong to no case's journal."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from engine.core.errors import KeyReused
from engine.service.areas import Areas
from engine.service.clock import Clock
from engine.service.registering import Change, Registering, planned, without_role, writes
from engine.store import people
from engine.store.people import Account, Registered
from engine.store.projections import Write
from engine.store.store import SqlStore
from engine.store.tables import ReadAnswer, SubstitutionAnswer

KNOWN_S = 1.0  # a look at the database stops whoever reads requests


class People:
    """Written between commands. They are read beside them, from `engine.store.people`."""

    def __init__(self, store: SqlStore, lock: threading.RLock, clock: Clock, areas: Areas) -> None:
        self._store, self._lock, self._clock, self._areas = store, lock, clock, areas
        self._kept: dict[tuple[str, str, str, str], tuple[float, Account]] = {}
        self._n_writes = 0

    def account(self, subject: str, role: str, office: str, province: str) -> Account | None:
        """The account under which they call from there; None where nobody has registered them so, or not any more.

        A machine's sign-in need not say where: it works where it is registered. Whoever has signed in is known for
        `KNOWN_S` seconds without a look: what this process writes counts at once, what another does by then.
        """
        place, now = (subject, role, office, province), time.monotonic()
        until, known = self._kept.get(place, (0.0, None))
        if now < until:
            return known
        n_writes = self._n_writes
        for one in people.accounts(self._store.engine, subject):
            is_there = (one.office, one.province) == (office, province)
            if one.role == role and (is_there or (one.operations and not office and not province)):
                if one.signed_in_at is not None and n_writes == self._n_writes:
                    self._kept[place] = now + KNOWN_S, one
                return one
        return None

    def sign_in(self, account: Account) -> bool:
        """Their first call from there ends what was registered of them elsewhere: an office alone cannot say. False
        where the account has ended meanwhile.
        """
        engine = self._store.engine
        with self._lock:
            known = people.accounts(engine, account.subject)
            if account.number not in [one.number for one in known]:
                return False
            now, others = self._clock.now(), [one for one in known if one.number != account.number]
            made = people.sign_in_writes(engine, account, now)
            for other in others:
                made += people.absences_end_writes(engine, other.subject, other.office, now)
            standing_in = (
                one for one in people.not_called_off(engine, account.subject) if one.absent != account.subject
            )
            for stood in without_role(standing_in, others, [account], self._areas):
                made += people.substitution_end_writes(engine, stood.code, now)
            self._write(made)
        return True

    def register(self, told: Registered, by: str, is_active: bool = True) -> None:
        """What is known of them there from now on; the same again changes nothing. What was made for them there ends
        with them, as it does where they get another role.
        """
        self.register_all([Registering(told, is_active)], by)

    def register_all(self, wanted: Sequence[Registering], by: str) -> list[Change | None]:
        """The same for many, all or none; what each changed. Nobody else writes between the look and the change."""
        engine, subject = self._store.engine, wanted[0].told.subject if len(wanted) == 1 else None
        with self._lock, self._store.together():
            found = planned(engine, wanted, self._areas, subject)
            now = self._clock.now()
            made = [write for change in found if change for write in writes(engine, change, by, now)]
            if made:
                self._write(made)
        return found

    def saw(self, codes: Iterable[str], account: Account, operation: str, purpose: str = "") -> None:
        """That somebody is shown personal data of these cases."""
        place = account.office or account.province
        told = {"subject": account.subject, "role": account.role, "operation": operation}
        read = ReadAnswer(at=self._clock.now(), office=place, purpose=purpose, **told)
        self._write(people.read_writes(self._store.engine, codes, read))

    def received(self, code: str, account: Account) -> None:
        """Their office took the case in from a family."""
        self._write(people.received_writes(self._store.engine, code, account.office, account.subject))

    def substitute(self, code: str, told: Mapping[str, Any]) -> SubstitutionAnswer:
        """Somebody stands in; what stands under that code already is told again. Raises KeyReused where it differs."""
        made = SubstitutionAnswer(code=code, **told, made_at=self._clock.now(), ended_at=None)
        with self._lock:  # or two who send it at once would both write it
            before = people.substitution(self._store.engine, code)
            if before is None:
                self._write(people.substitution_writes(self._store.engine, made))
                return made
        if before.model_dump(include=set(told)) != made.model_dump(include=set(told)):
            raise KeyReused(key=code)
        return before

    def call_off(self, code: str) -> None:
        """From now on nobody stands in; the first time counts."""
        self._write(people.substitution_end_writes(self._store.engine, code, self._clock.now()))

    def _write(self, writes: Iterable[Write]) -> None:
        with self._lock:
            self._forget()
            try:
                self._store.write(writes)
            finally:
                self._forget()  # who looked meanwhile may have seen how it was

    def _forget(self) -> None:
        self._n_writes += 1
        self._kept.clear()
