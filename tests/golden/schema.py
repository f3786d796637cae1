"""What the migrations make, as one text: `python -m tests.golden.schema` writes `tables.sql` anew."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from engine.store.database import TABLES, engine_of, upgrade

SCHEMA = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"


def migrated() -> str:
    """The tables and indexes of an empty file that every migration was carried out on."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.sqlite"
        engine = engine_of(path)
        with engine.connect() as connection:
            upgrade(connection)
        engine.dispose()
        return text_of(path)


def text_of(path: Path) -> str:
    connection = sqlite3.connect(path)
    found = [text for (text,) in connection.execute(SCHEMA)]
    connection.close()
    return ";\n".join(found) + "\n"


if __name__ == "__main__":
    TABLES.write_text(migrated(), encoding="utf-8")
