"""Who is told outside: where machines hear of what happens, what waits for them, and what came of each try.

All of it goes by the clock of the machine, also where legal time is virtual: receivers are real, and so are their
clocks. Nothing here speaks to anybody.
"""

from __future__ import annotations

import base64
import datetime as dt
import secrets
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from engine.core.events import Event
from engine.store import reading
from engine.store import webhooks as stored
from engine.store.projections import Write, message_key
from engine.store.reading import Stored
from engine.store.store import SqlStore
from engine.store.webhooks import Delivery, Webhook
from workflows.errors import Refusal

SECRET_BYTES = 32


class WebhookUnknown(Refusal):
    """The caller has no such webhook."""

    code = "webhook_unknown"


class WebhooksMany(Refusal):
    """The caller has as many webhooks as one may have."""

    code = "webhooks_many"


class Outcome(NamedTuple):
    """What came of one try: `failure` is empty where the receiver acknowledged it."""

    to: Webhook
    told: Delivery
    failure: str


class Webhooks:
    """Written between commands. `n_delivered` and `n_failed` count tries since the start."""

    def __init__(self, store: SqlStore, lock: threading.RLock) -> None:
        self._store, self._lock = store, lock
        self.n_delivered = self.n_failed = 0
        self._known()

    @property
    def open(self) -> Sequence[Webhook]:
        """All that were not ended."""
        return self._open

    def get(self, subject: str, code: str) -> Webhook:
        """Raises WebhookUnknown."""
        for one in self._open:
            if (one.subject, one.code) == (subject, code):
                return one
        raise WebhookUnknown

    def put(self, subject: str, stands_for: str, code: str, url: str, kinds: str, n_most: int) -> tuple[Webhook, bool]:
        """The machine is told there from now on, and whether that is new: a webhook of that code is changed and keeps
        its place and secret, unless it stood for somebody else. Raises WebhooksMany.
        """
        engine = self._store.engine
        with self._lock:
            here = next((one for one in self._open if (one.subject, one.code) == (subject, code)), None)
            if here is not None and here.stands_for != stands_for:
                self.end(here)
                here = None
            mine = [one for one in self._open if one.subject == subject]
            if here is not None:
                self._write(stored.changed_writes(engine, here.number, url, kinds))
            elif len(mine) >= n_most:
                raise WebhooksMany(most=n_most)
            else:
                place = reading.last_position(engine)
                made = Webhook(0, subject, code, stands_for, url, kinds, _secret(), "", None, place, _now())
                self._write(stored.made_writes(engine, made))
            return self.get(subject, code), here is None

    def rotate(self, subject: str, code: str, overlap_s: int) -> Webhook:
        """A new secret: the one before signs beside it for so long. Raises WebhookUnknown."""
        with self._lock:
            until = _now() + dt.timedelta(seconds=overlap_s)
            self._write(stored.rotated_writes(self._store.engine, self.get(subject, code), _secret(), until))
            return self.get(subject, code)

    def resend(self, one: Webhook) -> None:
        """Its dead letters are tried anew, each before what waits behind it."""
        self._write(stored.resent_writes(self._store.engine, one, _now()))

    def end(self, one: Webhook) -> None:
        """Nothing is told there any more. Messages to whom it stands for are read here, unless another tells them."""
        engine = self._store.engine
        with self._lock:
            others = [each for each in self._open if each.stands_for == one.stands_for and each.number != one.number]
            left = stored.asked_of_nobody(engine, one.stands_for, others)
            writes = stored.ended_writes(engine, one, _now())
            self._write([*writes, *stored.done_writes(engine, left, _now())])

    def hand_on(self, rows: Sequence[Stored], heard: Mapping[Webhook, Sequence[Event]]) -> None:
        """What of these events each is to be told, in the transaction in which their place moves to the last of them.

        A message to somebody that no webhook which stands for them hears of is read here.
        """
        engine, now = self._store.engine, _now()
        with self._lock:
            still = {one.number for one in self._open}
            told = {one: events for one, events in heard.items() if one.number in still}
            outside = {message_key(it.case, it.number, one.stands_for) for one, events in told.items() for it in events}
            asked = {message_key(row.case, row.number, one) for row in rows for one in self._store.told_outside}
            writes = stored.handed_on_writes(engine, told, rows[-1].position, now)
            self._write([*writes, *stored.done_writes(engine, sorted(asked - outside), now)])

    def settle(self, outcomes: Iterable[Outcome], retries: Sequence[int]) -> list[Outcome]:
        """Writes what came of tries: those that are dead letters now. `retries` are the seconds between tries."""
        engine, now = self._store.engine, _now()
        dead: list[Outcome] = []
        writes: list[Write] = []
        n_delivered = n_failed = 0
        for one in outcomes:
            event, tries = one.told.event, one.told.tries
            if not one.failure:
                keys = (message_key(event.case, event.number, to) for to in (one.to.recipient, one.to.stands_for))
                writes += stored.done_writes(engine, keys, now)
                n_delivered += 1
                continue
            try_at = now + dt.timedelta(seconds=retries[tries]) if tries < len(retries) else None
            if try_at is None:
                dead.append(one)
            writes += stored.failed_writes(engine, one.to, one.told, one.failure, try_at)
            n_failed += 1
        with self._lock:
            self._store.write(writes)
        self.n_delivered += n_delivered
        self.n_failed += n_failed
        return dead

    def _write(self, writes: Iterable[Write]) -> None:
        with self._lock:
            self._store.write(writes)
            self._known()

    def _known(self) -> None:
        """Nobody but this process writes them: what is open is known without a look."""
        self._open = tuple(stored.webhooks(self._store.engine))
        self._store.told_outside = frozenset(one.stands_for for one in self._open)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _secret() -> str:
    """As Standard Webhooks writes one."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()
