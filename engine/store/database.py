"""Opening a database: how each connection is set, and which version its tables must have."""

from __future__ import annotations

import os
import shlex
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from engine.store.errors import StoreError, StoreVersionError, in_words
from engine.store.migrations import head_revision
from workflows.law.citation import Label

if TYPE_CHECKING:  # it takes longer to load than a database to open, and only earlier tables need it
    from alembic.config import Config
    from alembic.script import Script

Database = Engine  # what rooms that speak no SQL call it
TABLES = Path(__file__).parent / "migrations" / "tables.sql"  # all that the migrations make, in one text
BUSY_MS = 2_000
LOGGED = 1  # the user version of a file that has a log beside it
_IN_WAL, _LOG_HEAD = (
    b"\x02\x02",
    32,
)  # as the file format of SQLite has them: both versions, bytes before a log's frames
# a run holds its file alone and writes many commands at once: their pages fit in memory, and the log is taken into the
# file less often
_ALONE = ("locking_mode=EXCLUSIVE", "cache_size=-16384", "wal_autocheckpoint=8000")
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
    pragmas = [*(_ALONE if is_exclusive else ()), "synchronous=FULL", "foreign_keys=ON"]

    @event.listens_for(engine, "connect")
    def _set(connection: sqlite3.Connection, _: Any) -> None:
        connection.isolation_level = None  # the driver opens no transactions of its own
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def is_alone(engine: Engine) -> bool:
    """Whether nobody else can write meanwhile."""
    return isinstance(engine.pool, StaticPool)


def opened(path: Path, is_exclusive: bool = False) -> Engine:
    """The database at `path`, made when there is none. Raises StoreError: not writable, locked, of another version, or
    without its log.

    A run has it to itself (`is_exclusive`): what is missing there is played again.
    """
    if not is_exclusive and is_without_log(path):
        raise StoreError("no_log", path=path)
    engine = engine_of(path, is_exclusive)
    _prepare(engine, path, makes=True)
    with in_words(path):
        raw = engine.raw_connection()  # the file keeps this: set once it is known to be ours
        cursor = raw.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        if cursor.execute("PRAGMA user_version").fetchone() != (LOGGED,):
            cursor.execute(f"PRAGMA user_version={LOGGED}")  # first in the log, so that there is one; then in the file
            cursor.execute("PRAGMA wal_checkpoint")
        raw.close()
    return engine


def is_without_log(path: Path) -> bool:
    """Whether the file was copied or killed while it was written, and its log is not beside it: its last events may be
    missing.

    From the bytes of its head, for who opens such a file may make an empty log.
    """
    try:
        with path.open("rb") as file:
            head = file.read(64)
        log = Path(f"{path}-wal")
        n_bytes = log.stat().st_size if log.exists() else 0
    except (OSError, ValueError):
        return False
    is_logged = head[18:20] == _IN_WAL and int.from_bytes(head[60:64], "big") == LOGGED
    return is_logged and n_bytes < _LOG_HEAD


def reading(path: Path) -> Engine:
    """A database that is there already, to be read only. Raises StoreError: not there, not one, of another version."""
    engine = reading_any(path)
    _prepare(engine, path)
    return engine


def reading_any(path: Path) -> Engine:
    """A file that is there already, to be read only, of whatever version. Raises StoreError where there is none."""
    if not path.is_file():
        raise StoreError("no_file", path=path)
    return create_engine(URL.create("sqlite", database=path.absolute().as_uri(), query={"mode": "ro", "uri": "true"}))


def closed(engine: Engine) -> None:
    """Closes the database: one whole file without a -wal beside it, unless others still read it."""
    raw = engine.raw_connection()  # the last to close a database takes its log away: that must be the one that says so
    if not is_alone(engine):
        raw.detach()  # or its pool, which is gone, would keep the file open
        engine.dispose()
    cursor = raw.cursor()
    is_whole = False
    with suppress(sqlite3.OperationalError):
        cursor.execute("PRAGMA user_version=0")
        is_whole = cursor.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
    if not is_whole:
        with suppress(sqlite3.OperationalError):
            cursor.execute(f"PRAGMA user_version={LOGGED}")
    raw.close()
    engine.dispose()
    if is_whole:  # a reader that was not allowed to write leaves its index behind
        Path(f"{engine.url.database}-shm").unlink(missing_ok=True)


def _prepare(engine: Engine, path: Path, makes: bool = False) -> None:
    """Looks for tables of this version, and makes them where there are none and it may; else closes the database.

    Raises StoreError.
    """
    try:
        with in_words(path), engine.connect() as connection:
            is_empty = connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").first() is None
            if makes and is_empty:
                _make(connection)
            else:
                steps = steps_of(connection, path)
                if steps:
                    call = f"lienthong upgrade {shlex.quote(str(path))}"
                    version = steps[0].down_revision
                    raise StoreVersionError("older", path=path, version=version, ours=head_revision(), call=call)
    except StoreError:
        engine.dispose()
        raise


def steps_of(connection: Connection, path: Path) -> list[Script]:
    """The migrations that the tables still need, in order; none where they are of this version.

    Raises StoreVersionError for tables that this program does not know.
    """
    names = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").all()
    heads = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all() if names else []
    found = heads[0] if len(heads) == 1 else None
    if found == head_revision():
        return []
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(_config())
    known = [*reversed(list(script.walk_revisions()))]
    numbers = [one.revision for one in known]
    if found not in numbers:
        version = found or Label("không rõ", "unknown")
        raise StoreVersionError("other", path=path, version=version, ours=head_revision())
    return known[numbers.index(found) + 1 :]


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "engine.store:migrations")  # in a path each % would be read as a name
    return config


def _make(connection: Connection) -> None:
    """What `upgrade` makes of an empty file, without its way there."""
    for statement in TABLES.read_text(encoding="utf-8").removesuffix("\n").split(";\n"):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (head_revision(),))
    connection.commit()


def upgrade(connection: Connection) -> None:
    """Carries out every migration that is missing, all of them or none."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    if not connection.in_transaction():  # or each migration would be committed by itself
        connection.begin()
    command.upgrade(config, "head")
    connection.commit()
