"""Opening a database: how each connection is set, and which version its tables must have."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
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
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_MS / 1000}, **one)
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
    _check(engine, path, _make_or_upgrade if upgrades else _make_or_require)
    with in_words(path):
        raw = engine.raw_connection()  # the file keeps this: set once it is known to be ours
        raw.cursor().execute("PRAGMA journal_mode=WAL")
        raw.close()
    return engine


def reading(path: Path) -> Engine:
    """A database that is there already, to be read only. Raises StoreError: not there, not one, of another version."""
    if not path.is_file():
        raise StoreError(Label(f"không có tệp {path}", f"there is no file {path}"))
    engine = create_engine(f"sqlite:///file:{quote(str(path))}?mode=ro&uri=true")
    _check(engine, path, _require_version)
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


def _check(engine: Engine, path: Path, looks: Callable[[Connection, Path], None]) -> None:
    """Looks at the database; where that fails, closes it and says why. Raises StoreError."""
    try:
        with in_words(path), engine.connect() as connection:
            looks(connection, path)
    except StoreError:
        engine.dispose()
        raise


def _make_or_require(connection: Connection, path: Path) -> None:
    if _has_tables(connection):
        _require_version(connection, path)
    else:
        _upgrade(connection)


def _make_or_upgrade(connection: Connection, path: Path) -> None:
    found = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if found in known or not _has_tables(connection):
        _upgrade(connection)
    else:
        _require_version(connection, path)


def _require_version(connection: Connection, path: Path) -> None:
    found = MigrationContext.configure(connection).get_current_revision()
    head = head_revision()
    if found != head:
        vi, en = (found, found) if found else ("không rõ", "unknown")
        raise StoreVersionError(
            Label(
                f"{path} thuộc phiên bản bảng {vi}, chương trình này dùng {head}: "
                "hãy dùng đúng phiên bản chương trình đã tạo ra nó, hoặc chọn thư mục khác",
                f"{path} has tables of version {en}, this program uses {head}: "
                "use the version that made it, or another folder",
            )
        )


def head_revision() -> str:
    """The version of the tables that this program uses."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def _has_tables(connection: Connection) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").first() is not None


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.commit()
