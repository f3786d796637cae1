"""How far a database was, each minute while it is served, signed: by it a tail that was cut off shows.

Nothing is looked through twice: the head over all events goes on from that of the checkpoint before.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Connection, Engine, select

from engine.core.journal import FIRST
from engine.store.head import NO_EVENTS, Head
from engine.store.statements import Statements, statements
from engine.store.tables import CheckpointRow, table_of

_CHECKPOINTS = table_of(CheckpointRow).c
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_A_LOOK = 1_000


class Seal(Protocol):
    """Signs a text, and knows its own signatures."""

    def sign(self, text: str) -> str: ...

    def has_signed(self, text: str, signature: str) -> bool: ...


class Checkpoint(NamedTuple):
    """How far the database of that origin was at an instant: `head` over its events, `record` the hash of its last
    record.
    """

    number: int
    at: str
    origin: str
    position: int
    n_events: int
    head: str
    n_records: int
    record: str

    @property
    def text(self) -> str:
        """What is signed."""
        return _WRITER.encode(self._asdict())


NO_CHECKPOINT = Checkpoint(0, "", "", 0, *NO_EVENTS, 0, FIRST)


def checkpoint_of(text: str) -> Checkpoint:
    """Raises ValueError, TypeError for a text that no checkpoint has."""
    made = Checkpoint(**json.loads(text))
    if made.text != text:
        raise ValueError
    return made


def stored(connection: Connection) -> Iterator[tuple[int, str, str]]:
    """Number, text and signature of each, in order."""
    wanted = select(_CHECKPOINTS.number, _CHECKPOINTS.told, _CHECKPOINTS.signature).order_by(_CHECKPOINTS.number)
    yield from ((number, told, signature) for number, told, signature in connection.execute(wanted))


def last_stored(cursor: Any, sql: Statements) -> tuple[int, Checkpoint]:
    """The number of the last one, and what it tells; one that somebody has spoilt tells nothing to go on from."""
    cursor.execute(sql.last_checkpoint.text)
    number, told = cursor.fetchone() or (0, "")
    try:
        return number, checkpoint_of(told) if told else NO_CHECKPOINT
    except (ValueError, TypeError):
        return number, NO_CHECKPOINT


def gone_on(cursor: Any, sql: Statements, since: Checkpoint) -> Checkpoint:
    """The head of now, on from a checkpoint; its records are those of then."""
    head, position = Head(since.n_events, since.head), since.position
    cursor.execute(sql.seals.text, sql.seals.values({"after": position}))
    while found := cursor.fetchmany(_A_LOOK):
        for position, hash_ in found:
            head = head.after(position, hash_)
    return since._replace(position=position, n_events=head.n_events, head=head.hash)


def looked_ahead(engine: Engine) -> Checkpoint:
    """How far the events are now, beside whoever writes: what is left to look at under the lock is little."""
    sql = statements(engine.dialect)
    with engine.connect() as connection:
        cursor = connection.connection.cursor()
        return gone_on(cursor, sql, last_stored(cursor, sql)[1])


def last_told(engine: Engine) -> Checkpoint:
    """The last one that is stored; number 0 where there is none."""
    sql = statements(engine.dialect)
    with engine.connect() as connection:
        return last_stored(connection.connection.cursor(), sql)[1]
