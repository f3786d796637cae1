"""Whoever edits, inserts, deletes, moves or cuts events of a journal is found out, even with hashes made anew."""

import json
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.agencies import behaviour, casefile
from engine.agencies.world import World
from engine.core.journal import FIRST, chained
from engine.store.database import reading
from engine.store.head import NO_EVENTS, Head
from engine.store.store import SqlStore
from engine.store.verify import Fault, first_fault, rows
from tests.engine.store.template import database
from workflows.files import offices, parameters

CASES = Path(__file__).parents[3] / "cases"


class Journal(NamedTuple):
    """A journal of many cases, with the head and the lines that a run writes beside it."""

    path: Path
    head: Head
    lines: Path


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    folder = tmp_path_factory.mktemp("journal")
    world = World(parameters.load(), offices.load(), behaviour.load().quiet())
    store = SqlStore(database(folder / "journal.sqlite"), commands_a_commit=100)
    world.play_all(casefile.read_all(CASES)[:12], store)
    store.close()
    engine = reading(folder / "journal.sqlite")
    head, lines = NO_EVENTS, []
    for row in rows(engine):
        head = head.after(row.position, row.hash)
        lines.append(row.line)
    engine.dispose()
    (folder / "events.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Journal(folder / "journal.sqlite", head, folder / "events.jsonl")


def fault(journal: Journal, path: Path, lines: bool = True) -> Fault | None:
    engine = reading(path)
    found = first_fault(engine, journal.head, journal.lines if lines else None)
    engine.dispose()
    return found


# Each alters one thing and returns the position from which the journal is no longer what was written.


def edit(db: sqlite3.Connection, luck: random.Random, n: int) -> int:
    position = luck.randint(1, n)
    column = luck.choice(["case_code", "number", "kind", "at", "schema_number", "data", "previous", "hash"])
    (value,) = db.execute(f"SELECT {column} FROM events WHERE position = ?", (position,)).fetchone()
    if isinstance(value, int):
        value += 1_000
    else:
        place = luck.randrange(len(value))
        value = value[:place] + ("x" if value[place] != "x" else "y") + value[place + 1 :]
    db.execute(f"UPDATE events SET {column} = ? WHERE position = ?", (value, position))
    return position


def edit_and_chain_anew(db: sqlite3.Connection, luck: random.Random, n: int) -> int:
    position = luck.randint(1, n)
    case, text = db.execute("SELECT case_code, data FROM events WHERE position = ?", (position,)).fetchone()
    told = json.loads(text)
    told["actor"] += "*"
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    db.execute("UPDATE events SET data = ? WHERE position = ?", (text, position))
    chain_anew(db, case)
    return position


def chain_anew(db: sqlite3.Connection, case: str) -> None:
    previous = FIRST
    found = db.execute("SELECT position, schema_number, data FROM events WHERE case_code = ? ORDER BY number", (case,))
    for position, schema, text in found.fetchall():
        hash_ = chained(previous, schema, text)
        db.execute("UPDATE events SET previous = ?, hash = ? WHERE position = ?", (previous, hash_, position))
        previous = hash_


def insert(db: sqlite3.Connection, luck: random.Random, n: int) -> int:
    """An event like another, at the end of its case, with a right hash."""
    case = luck.choice(db.execute("SELECT DISTINCT case_code FROM events").fetchall())[0]
    last = "SELECT number, kind, at, schema_number, data, hash FROM events WHERE case_code = ? ORDER BY number DESC"
    number, kind, at, schema, text, previous = db.execute(last, (case,)).fetchone()
    text = text.replace(f'"number":{number}', f'"number":{number + 1}')
    row = (n + 1, case, number + 1, kind, at, schema, text, previous, chained(previous, schema, text))
    db.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    return n + 1


def delete(db: sqlite3.Connection, luck: random.Random, n: int) -> int:
    position = luck.randint(1, n)
    db.execute("DELETE FROM events WHERE position = ?", (position,))
    return position


def move(db: sqlite3.Connection, luck: random.Random, n: int) -> int:
    """Two events change places."""
    one, other = sorted(luck.sample(range(1, n + 1), 2))
    for old, new in ((one, -1), (other, one), (-1, other)):
        db.execute("UPDATE events SET position = ? WHERE position = ?", (new, old))
    return one


def cut(db: sqlite3.Connection, luck: random.Random, n: int) -> int:
    position = n - luck.randint(0, 20)
    db.execute("DELETE FROM events WHERE position >= ?", (position,))
    return position


TAMPERINGS: tuple[Callable[[sqlite3.Connection, random.Random, int], int], ...] = (
    edit, edit_and_chain_anew, insert, delete, move, cut,
)  # fmt: skip


def tamper(journal: Journal, folder: Path, n_times: int) -> None:
    luck = random.Random(20260901)
    path = folder / "tampered.sqlite"
    for time in range(n_times):
        shutil.copyfile(journal.path, path)
        kind = TAMPERINGS[time % len(TAMPERINGS)]
        db = sqlite3.connect(path)
        position = kind(db, luck, journal.head.n_events)
        db.commit()
        db.close()
        found = fault(journal, path)
        assert found is not None, (kind.__name__, position)
        assert 1 <= found.position <= journal.head.n_events + 1, (kind.__name__, position, found)
        is_missing = kind is delete  # shows at the next event
        assert found.position in (position, position + is_missing), (kind.__name__, position, found)
        assert fault(journal, path, lines=False) is not None


def test_an_untouched_journal_has_no_fault(journal: Journal):
    assert fault(journal, journal.path) is None


def test_sixty_random_tamperings_are_found(journal: Journal, tmp_path: Path):
    tamper(journal, tmp_path, 60)


@pytest.mark.long
def test_a_thousand_random_tamperings_are_found(journal: Journal, tmp_path: Path):
    tamper(journal, tmp_path, 1_000)


def test_an_altered_declaration_is_found(journal: Journal, tmp_path: Path):
    path = tmp_path / "tampered.sqlite"
    shutil.copyfile(journal.path, path)
    db = sqlite3.connect(path)
    (case,) = db.execute("SELECT case_code FROM documents ORDER BY case_code DESC").fetchone()
    db.execute("UPDATE documents SET content = replace(content, 'Nguyễn', 'Trần') WHERE case_code = ?", (case,))
    db.execute("UPDATE documents SET content = content || ' ' WHERE case_code = ?", (case,))
    db.commit()
    db.close()
    found = fault(journal, path)
    assert found is not None
    assert found.case == case
