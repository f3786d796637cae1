"""Opening a database: how each connection is set, and which version its tables must have."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from engine.store.errors import StoreError, StoreVersionError, in_words
from workflows.law.citation import Label

Database = Engine  # what rooms that speak no SQL call it
BUSY_MS = 2_000
N_READERS = 48  # connections at once: as many as there are threads that serve, and a few more


def engine_of(path: Path, is_exclusive: bool = False) -> Engine:
    """An engine on an SQLite file. A commit is on the disk when it returns.

    `is_exclusive`: one connection holds the file, and no other process can even read it meanwhile.
    """
    # the connection used last has most of its pages and statements at hand
    many = {"pool_size": N_READERS, "max_overflow": 0, "pool_use_lifo": True}
    one = {"poolclass": StaticPool} if is_exclusive else many
    # a URL made of its parts takes any name as it stands; with `./` before it none is the `:memory:` of SQLite
    url = URL.create("sqlite", database=os.path.join(os.curdir, path))
    engine = create_engine(url, connect_args={"timeout": BUSY_MS / 1000}, **one)
    pragmas = ["synchronous=FULL", "foreign_keys=ON"]
    if is_exclusive:
        pragmas.insert(0, "locking_mode=EXCLUSIVE")

    @event.listens_for(engine, "connect")
    def _set(connection: sqlite3.Connection, _: Any) -> None:
        connection.isolation_level = None  # the driver opens no transactions of its own
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def opened(path: Path, is_exclusive: bool = False, upgrades: bool = False) -> Engine:
    """The database at `path`, made when there is none. Raises StoreError: not writable, locked, of another version.

    `upgrades`: tables of an earlier version are brought up to this one's.
    """
    engine = engine_of(path, is_exclusive)
    _prepare(engine, path, makes=True, upgrades=upgrades)
    with in_words(path):
        raw = engine.raw_connection()  # the file keeps this: set once it is known to be ours
        raw.cursor().execute("PRAGMA journal_mode=WAL")
        raw.close()
    return engine


def reading(path: Path) -> Engine:
    """A database that is there already, to be read only. Raises StoreError: not there, not one, of another version."""
    if not path.is_file():
        raise StoreError("no_file", path=path)
    engine = create_engine(URL.create("sqlite", database=path.absolute().as_uri(), query={"mode": "ro", "uri": "true"}))
    _prepare(engine, path)
    return engine


def closed(engine: Engine) -> None:
    """Closes the database: one whole file without a -wal beside it, unless others still read it."""
    engine.dispose()
    raw = engine.raw_connection()
    cursor = raw.cursor()
    is_whole = False
    with suppress(sqlite3.OperationalError):
        is_whole = cursor.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
    raw.close()
    engine.dispose()
    if is_whole:  # a reader that was not allowed to write leaves its index behind
        Path(f"{engine.url.database}-shm").unlink(missing_ok=True)


def _prepare(engine: Engine, path: Path, makes: bool = False, upgrades: bool = False) -> None:
    """Looks for tables of this version, and makes or upgrades them where it may; else closes the database.

    Raises StoreError.
    """
    script = ScriptDirectory.from_config(_config())
    try:
        with in_words(path), engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_revision()
            is_empty = connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").first() is None
            is_known = found in {one.revision for one in script.walk_revisions()}
            if (makes and is_empty) or (upgrades and is_known):
                _upgrade(connection)
            elif found != script.get_current_head():
                version = found or Label("không rõ", "unknown")
                raise StoreVersionError(
                    "older" if is_known else "other", path=path, version=version, ours=head_revision()
                )
    except StoreError:
        engine.dispose()
        raise


def head_revision() -> str:
    """The version of the tables that this program uses."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "engine.store:migrations")  # in a path each % would be read as a name
    return config


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.commit()
