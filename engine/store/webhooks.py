"""Who is told outside of what has happened, and what waits for them.

A delivery is a row of the outbox for `webhook:` and the webhook's number: put when the feed is handed on, done when the
receiver has acknowledged it, given up as a dead letter. Of each case and webhook only the first that waits is tried.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Engine, String, cast, exists, func, literal, literal_column, select, tuple_

from engine.core.events import Event
from engine.core.journal import instant_text
from engine.store.projections import Row, Write, delivery_row, message_key
from engine.store.reading import Stored, select_events
from engine.store.statements import statements
from engine.store.tables import EventRow, OutboxRow, WebhookRow, table_of

_WEBHOOKS, _OUTBOX, _EVENTS = (table_of(kind).c for kind in (WebhookRow, OutboxRow, EventRow))
_WAITS = _OUTBOX.kind == literal_column("'message'"), _OUTBOX.done_at.is_(None)  # as the index has it
_HOOKS = _OUTBOX.recipient >= "webhook:", _OUTBOX.recipient < "webhook;"


class Webhook(NamedTuple):
    """Where a machine is told, as `WebhookRow` has it."""

    number: int
    subject: str
    code: str
    stands_for: str
    url: str
    kinds: str
    secret: str
    old_secret: str
    old_until: dt.datetime | None
    place: int
    made_at: dt.datetime

    @property
    def recipient(self) -> str:
        """As the outbox names it."""
        return f"webhook:{self.number}"

    def hears(self, one: Stored) -> bool:
        """Whether it is to be told of such events at all."""
        return one.position > self.place and (not self.kinds or one.kind in self.kinds.split())


class Delivery(NamedTuple):
    """An event that is to be told; it was tried so often."""

    event: Stored
    tries: int


class Letter(NamedTuple):
    """A delivery that was given up, and how many of the same case wait behind it."""

    webhook: int
    subject: str
    code: str
    event: Stored
    tries: int
    failure: str
    n_behind: int


class Waiting(NamedTuple):
    """How many deliveries wait, and how many of them were given up."""

    n: int
    n_dead: int


def webhooks(engine: Engine) -> list[Webhook]:
    """All that were not ended, in the order in which they were made."""
    wanted = select(*(_WEBHOOKS[name] for name in Webhook._fields)).where(_WEBHOOKS.ended_at.is_(None))
    with engine.connect() as connection:
        return [Webhook._make(row) for row in connection.execute(wanted.order_by(_WEBHOOKS.number))]


def waiting(engine: Engine) -> dict[str, Waiting]:
    """By recipient; who has nothing waiting is not there."""
    counts = func.count(), func.count().filter(_OUTBOX.try_at.is_(None))
    wanted = select(_OUTBOX.recipient, *counts).where(*_WAITS, *_HOOKS).group_by(_OUTBOX.recipient)
    with engine.connect() as connection:
        return {recipient: Waiting(n, n_dead) for recipient, n, n_dead in connection.execute(wanted)}


def due(engine: Engine, to: Webhook, until: dt.datetime, n_most: int) -> list[Delivery]:
    """What is to be tried up to that instant, the earliest event first: of a case what waits first, if that is due."""
    mine = *_WAITS, _OUTBOX.recipient == to.recipient
    first = select(_OUTBOX.case_code, func.min(_OUTBOX.number).label("number")).where(*mine)
    heads = first.group_by(_OUTBOX.case_code).subquery()
    wanted = (
        select_events()
        .add_columns(_OUTBOX.tries)
        .join_from(heads, table_of(OutboxRow), _same(heads.c, _OUTBOX))
        .join(table_of(EventRow), _same(_OUTBOX, _EVENTS))
        .where(*mine, _OUTBOX.try_at <= until)
        .order_by(_EVENTS.position)
        .limit(n_most)
    )
    with engine.connect() as connection:
        return [Delivery(Stored._make(event), tries) for *event, tries in connection.execute(wanted)]


def letters(engine: Engine, subject: str | None, after: tuple[int, str] | None, n_most: int) -> list[Letter]:
    """Dead letters, those of all machines or of one, by webhook and case: a case has one at most for each."""
    outbox, behind, hook = table_of(OutboxRow), table_of(OutboxRow).alias(), table_of(WebhookRow)
    n_behind = select(func.count()).where(
        behind.c.kind == literal_column("'message'"),
        behind.c.done_at.is_(None),
        behind.c.recipient == _OUTBOX.recipient,
        behind.c.case_code == _OUTBOX.case_code,
        behind.c.number > _OUTBOX.number,
    )
    wanted = (
        select(_WEBHOOKS.number, _WEBHOOKS.subject, _WEBHOOKS.code, _OUTBOX.tries, _OUTBOX.failure)
        .add_columns(n_behind.scalar_subquery(), *select_events().selected_columns)
        .join_from(hook, outbox, _OUTBOX.recipient == literal("webhook:") + cast(_WEBHOOKS.number, String))
        .join(table_of(EventRow), _same(_OUTBOX, _EVENTS))
        .where(*_WAITS, *_HOOKS, _OUTBOX.try_at.is_(None))
        .order_by(_WEBHOOKS.number, _OUTBOX.case_code)
        .limit(n_most)
    )
    if subject is not None:
        wanted = wanted.where(_WEBHOOKS.subject == subject)
    if after is not None:
        wanted = wanted.where(tuple_(_WEBHOOKS.number, _OUTBOX.case_code) > after)
    with engine.connect() as connection:
        return [
            Letter(number, by, code, Stored._make(event), tries, failure, n)
            for number, by, code, tries, failure, n, *event in connection.execute(wanted)
        ]


def asked_of_nobody(engine: Engine, recipient: str, others: Sequence[Webhook]) -> list[str]:
    """The keys of waiting messages to that recipient of which none of the other webhooks tells it, now or later."""
    told = table_of(OutboxRow).alias()
    is_told = exists().where(
        told.c.kind == literal_column("'message'"),
        told.c.done_at.is_(None),
        told.c.recipient.in_([one.recipient for one in others]),
        _same(told.c, _OUTBOX),
    )
    wanted = select(_OUTBOX.key).join(table_of(EventRow), _same(_OUTBOX, _EVENTS)).where(*_WAITS, ~is_told)
    if others:  # what was not handed on yet may be theirs
        wanted = wanted.where(_EVENTS.position <= min(one.place for one in others))
    with engine.connect() as connection:
        return list(connection.execute(wanted.where(_OUTBOX.recipient == recipient)).scalars())


def _same(one: Any, other: Any) -> Any:
    """Of the same event."""
    return (one.case_code == other.case_code) & (one.number == other.number)


# Writing


def made_writes(engine: Engine, made: Webhook) -> list[Write]:
    """One more; its number is given by the database."""
    row = {**made._asdict(), "old_until": None, "made_at": instant_text(made.made_at), "ended_at": None}
    return [Write(statements(engine.dialect).add_webhook, row)]


def changed_writes(engine: Engine, number: int, url: str, kinds: str) -> list[Write]:
    row = {"of_number": number, "url": url, "kinds": kinds}
    return [Write(statements(engine.dialect).change_webhook, row)]


def rotated_writes(engine: Engine, one: Webhook, secret: str, old_until: dt.datetime) -> list[Write]:
    """A new secret; the one before signs beside it until then."""
    row = {"of_number": one.number, "secret": secret, "old_secret": one.secret}
    return [Write(statements(engine.dialect).rotate_webhook, {**row, "old_until": instant_text(old_until)})]


def ended_writes(engine: Engine, one: Webhook, at: dt.datetime) -> list[Write]:
    """It is told nothing any more, nor what waits for it."""
    sql, ended = statements(engine.dialect), {"of_number": one.number, "ended_at": instant_text(at)}
    return [Write(sql.end_webhook, ended), Write(sql.end_messages, _to(one.recipient, done_at=instant_text(at)))]


def resent_writes(engine: Engine, one: Webhook, at: dt.datetime) -> list[Write]:
    """Its dead letters are tried anew."""
    again = _to(one.recipient, try_at=instant_text(at), tries=0, failure="")
    return [Write(statements(engine.dialect).resend, again)]


def handed_on_writes(
    engine: Engine, heard: Mapping[Webhook, Iterable[Event]], up_to: int, at: dt.datetime
) -> list[Write]:
    """What each is to be told of, and that the feed up to that position was handed on."""
    sql = statements(engine.dialect)
    put = [
        Write(sql.add_outbox, delivery_row(event, one.recipient, at))
        for one, events in heard.items()
        for event in events
    ]
    return [*put, Write(sql.move_webhooks, {"place": up_to, "up_to": up_to})]


def done_writes(engine: Engine, keys: Iterable[str], at: dt.datetime) -> list[Write]:
    """Messages of these keys are done, as far as they wait."""
    sql = statements(engine.dialect)
    return [Write(sql.end_outbox, {"of_key": key, "done_at": instant_text(at)}) for key in keys]


def failed_writes(
    engine: Engine, one: Webhook, told: Delivery, failure: str, try_at: dt.datetime | None
) -> list[Write]:
    """It was not acknowledged: when it is tried again, None for not any more."""
    key = message_key(told.event.case, told.event.number, one.recipient)
    row = {"of_key": key, "tries": told.tries + 1, "failure": failure}
    again = instant_text(try_at) if try_at else None
    return [Write(statements(engine.dialect).fail_outbox, {**row, "try_at": again})]


def _to(recipient: str, **more: Any) -> Row:
    return {"of_recipient": recipient, **more}
