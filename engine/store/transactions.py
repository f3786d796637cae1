"""One connection that writes: a transaction for each command, or for as many as a run holds together."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from engine.core.journal import FIRST, instant_text
from engine.store import records
from engine.store.checkpoints import Checkpoint, Seal, gone_on, last_stored
from engine.store.database import closed, is_alone
from engine.store.errors import CaseMoved, ResultSuperseded, StoreError, refusal_of, trouble_of
from engine.store.projections import Row, Write
from engine.store.statements import Statement, statements
from workflows.errors import LienthongError


class Transactions:
    """Sends fixed statements through the driver. Raises StoreError where the database cannot be written."""

    def __init__(self, engine: Engine, commands_a_commit: int = 1) -> None:
        self.engine = engine
        self.sql = statements(engine.dialect)
        self._raw = engine.raw_connection()
        self._cursor = self._raw.cursor()
        self._error: type[Exception] = engine.dialect.loaded_dbapi.Error
        self._n_most, self._n_held, self._has_begun = commands_a_commit, 0, False
        self._is_held = False
        self._is_alone = is_alone(engine)
        self._sent: Row = {}
        self._told_beside: list[records.Told] = []
        self._last_record: tuple[int, str] | None = None  # known where nobody else writes any

    @property
    def path(self) -> Path:
        return Path(str(self.engine.url.database))

    def write(self, writes: Iterable[Write]) -> None:
        """These rows and no others, in a transaction of their own."""
        with self._transaction(""), self._whole_or_nothing():
            for one in writes:
                self._put(one.statement, one.row)

    def origin(self) -> str:
        """Which database this is: it gets its name when it is first asked for one."""
        with self._transaction(""), self._whole_or_nothing():
            return self._origin()

    def _origin(self) -> str:
        found = self._one(self.sql.origin, {})
        if found is None:
            found = (secrets.token_hex(8),)
            self._send(self.sql.add_origin, {"id": found[0]})
        return str(found[0])

    def checkpoint(self, since: Checkpoint, at: dt.datetime, seal: Seal) -> None:
        """How far the database is now, signed; nothing where that has not changed. `since` saves a look at what is
        older.
        """
        with self._transaction(""), self._whole_or_nothing():
            number, last = last_stored(self._cursor, self.sql)
            mark = gone_on(self._cursor, self.sql, since)
            n_records, record = self._one(self.sql.last_record, {}) or (0, FIRST)
            if (mark.position, n_records) != (last.position, last.n_records):
                mark = mark._replace(number=number + 1, at=instant_text(at), origin=self._origin())
                mark = mark._replace(n_records=n_records, record=record)
                row = {"number": mark.number, "told": mark.text, "signature": seal.sign(mark.text)}
                self._send(self.sql.add_checkpoint, row)

    @contextmanager
    def together(self) -> Iterator[None]:
        """The commands inside are one transaction: all of them, or none."""
        with self._told(""):
            self._cursor.execute("BEGIN IMMEDIATE")
            self._has_begun = self._is_held = True
            try:
                with self._whole_or_nothing():
                    yield
            finally:
                self._is_held = False
                self.flush()

    def touch(self) -> None:
        """A write that changes nothing, and is on the disk when it returns. Raises StoreError."""
        with self._transaction(""), self._whole_or_nothing():
            (version,) = self._cursor.execute("PRAGMA user_version").fetchone()
            self._cursor.execute(f"PRAGMA user_version={version}")

    def flush(self) -> None:
        """Commits what is held back. Raises StoreError."""
        with self._told(""):
            if self._has_begun and not self._is_held:
                with self._whole_or_nothing():
                    self._cursor.execute("COMMIT")
                self._n_held, self._has_begun = 0, False

    def close(self) -> None:
        """Commits, and closes the database, whole in its one file."""
        try:
            self.flush()
        finally:
            self._cursor.close()
            self._raw.close()
            closed(self.engine)

    @contextmanager
    def _transaction(self, code: str) -> Iterator[None]:
        """One for each command, or for as many as are held together. A refused command has written nothing to undo."""
        try:
            if not self._has_begun:
                self._cursor.execute("BEGIN IMMEDIATE")
                self._has_begun = True
            try:
                yield
            finally:
                if self._has_begun:
                    self._n_held += 1
                    if self._n_held >= self._n_most:
                        self.flush()
        except self._error as error:
            raise self._said(error, code) from None

    @contextmanager
    def _whole_or_nothing(self) -> Iterator[None]:
        """What fails here takes its whole transaction back; what it wrote beside the journal gets its record."""
        try:
            yield
            if self._told_beside:
                last = records.append(self._cursor, self.sql, self._told_beside, self._last_record)
                self._last_record = last if self._is_alone else None
                self._told_beside = []
        except BaseException:
            self._forget()
            self._told_beside, self._last_record = [], None
            self._n_held, self._has_begun = 0, False
            if self._raw.in_transaction:  # a full disk has ended it already
                self._cursor.execute("ROLLBACK")
            raise

    @contextmanager
    def _told(self, code: str) -> Iterator[None]:
        """Errors of the driver become errors for a person."""
        try:
            yield
        except self._error as error:
            raise self._said(error, code) from None

    def _said(self, error: Exception, code: str) -> Exception:
        refused = refusal_of(error, code, self._sent)
        return (self._taken_back(refused) if refused else trouble_of(error, self.path)) or error

    def _taken_back(self, refused: LienthongError) -> LienthongError:
        """A refusal after writing took its transaction back: where that held other commands too, nobody may go on."""
        return refused if self._n_most == 1 and not self._is_held else StoreError("taken_back", refused=refused)

    def _forget(self) -> None:
        """What is known of rows that were taken back does not hold any more."""

    def _one(self, statement: Statement, row: Row) -> Any:
        self._send(statement, row)
        return self._cursor.fetchone()

    def _send(self, statement: Statement, row: Row) -> None:
        self._sent = row
        self._cursor.execute(statement.text, statement.values(row))

    def _put(self, statement: Statement, row: Row) -> None:
        """The same for what no event tells; what changes nothing is not told."""
        self._sent, values = row, statement.values(row)
        self._cursor.execute(statement.text, values)
        if self._cursor.rowcount:
            self._told_beside.append(records.of(statement, values, self.sql))

    def _change(self, statement: Statement, row: Row, code: str) -> None:
        """Changes the one row that there must be, for a case. Raises ResultSuperseded, CaseMoved without it."""
        self._send(statement, row)
        if self._cursor.rowcount != 1:
            is_result = statement is self.sql.supersede
            raise self._taken_back(ResultSuperseded(case=code) if is_result else CaseMoved(case=code))
