"""Nothing of a file is unwatched: each way of writing into it by hand is found by the doctor."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from joserfc.jwk import OKPKey

from api.spec.core_world import parameters
from api.web.seal import KeySeal
from engine.core.journal import chained
from engine.store.checkpoints import checkpoint_of
from engine.store.database import closed, opened, reading
from engine.store.doctor import complaints, examined
from engine.store.errors import StoreError
from engine.store.rebuild import differences, rebuild
from engine.store.verify import first_fault
from tests.engine.store import busy

A_TIMER = "(SELECT key FROM outbox WHERE kind = 'timer' AND done_at IS NULL ORDER BY due_at DESC LIMIT 1)"
A_DONE = "(SELECT key FROM outbox WHERE kind = 'timer' AND done_at IS NOT NULL LIMIT 1)"
A_MESSAGE = "(SELECT key FROM outbox WHERE kind = 'message' LIMIT 1)"
A_KEY = "(SELECT key FROM idempotency WHERE answer IS NULL LIMIT 1)"
A_CASE = "(SELECT case_code FROM search_terms LIMIT 1)"
LATER = "'2099-01-01T00:00:00.000000+00:00'"

EDITS = {
    "a timer deleted": f"DELETE FROM outbox WHERE key = {A_TIMER}",
    "all waiting timers deleted": "DELETE FROM outbox WHERE done_at IS NULL",
    "a timer postponed": f"UPDATE outbox SET due_at = {LATER} WHERE key = {A_TIMER}",
    "a try postponed": f"UPDATE outbox SET try_at = {LATER} WHERE key = {A_TIMER}",
    "a timer doubled": "INSERT INTO outbox SELECT key || '-', kind, case_code, number, stage, visit, claim, about,"
    f" recipient, due_at, done_at, try_at, tries, failure FROM outbox WHERE key = {A_TIMER}",
    "a timer made done": f"UPDATE outbox SET done_at = due_at WHERE key = {A_TIMER}",
    "a done timer made to wait": f"UPDATE outbox SET done_at = NULL WHERE key = {A_DONE}",
    "a timer given up": f"UPDATE outbox SET try_at = NULL WHERE key = {A_TIMER}",
    "tries taken back": "UPDATE outbox SET tries = 0, failure = '' WHERE tries = 1",
    "a timer of another claim": f"UPDATE outbox SET claim = claim + 1 WHERE key = {A_TIMER}",
    "a message deleted": f"DELETE FROM outbox WHERE key = {A_MESSAGE}",
    "a message to somebody else": f"UPDATE outbox SET recipient = 'office:x' WHERE key = {A_MESSAGE}",
    "an answer to another request": f"UPDATE idempotency SET request = 'x' WHERE key = {A_KEY}",
    "an answer of other events": f"UPDATE idempotency SET first = 1, last = 1 WHERE key = {A_KEY}",
    "an answer under another key": f"UPDATE idempotency SET key = 'x' WHERE key = {A_KEY}",
    "a renewal answered otherwise": f"UPDATE idempotency SET answer = {LATER} WHERE answer IS NOT NULL",
    "an answer deleted": f"DELETE FROM idempotency WHERE key = {A_KEY}",
    "an answer added": f"INSERT INTO idempotency SELECT 'x', request, case_code, first, last, answer FROM idempotency"
    f" WHERE key = {A_KEY}",
    "a lease prolonged": f"UPDATE leases SET until_at = {LATER}",
    "a lease deleted": "DELETE FROM leases",
    "a result's number changed": "UPDATE results SET number = number - 1 WHERE rowid = 1",
    "a result's amount changed": "UPDATE results SET dong = 1 WHERE rowid = 1",
    "a result replaced": "UPDATE results SET superseded_by = (SELECT max(code) FROM cases) WHERE rowid = 1",
    "a result deleted": "DELETE FROM results WHERE rowid = 1",
    "a unique value changed": "UPDATE unique_values SET value = value || '1' WHERE rowid = 1",
    "a unique value free again": "DELETE FROM unique_values WHERE rowid = 1",
    "a search term deleted": "DELETE FROM search_terms WHERE rowid = 1",
    "a search term changed": "UPDATE search_terms SET term = 'nobody' WHERE rowid = 1",
    "a case found by a number": f"INSERT INTO search_terms SELECT {A_CASE}, 'applicant_id', '001090000001'",
    "a case known by another event": f"INSERT INTO known_by SELECT 'x', {A_CASE}",
    "a case known no more": "DELETE FROM known_by",
    "a name beside the queue changed": "UPDATE queue_names SET names = ' nobody'",
    "work gone from the search": "DELETE FROM queue_names",
    "words edited": "UPDATE documents SET content = replace(content, 'a', 'e') WHERE content IS NOT NULL",
    "words deleted": "DELETE FROM documents WHERE content IS NOT NULL",
    "words erased by hand": "UPDATE documents SET content = NULL, salt = NULL, erased_at = '2026-09-10'"
    f" WHERE case_code = {A_CASE}",
    "an erasure of another day": "UPDATE documents SET erased_at = '2026-01-01' WHERE erased_at IS NOT NULL",
    "words that no event tells of": "INSERT INTO documents SELECT case_code, number, 'x', salt, content, erased_at"
    " FROM documents WHERE erased_at IS NOT NULL",
    "words of another decision": "UPDATE documents SET number = 9 WHERE content IS NOT NULL",
    "an officer moved": "UPDATE accounts SET office = 'x' WHERE subject = 'officer.1'",
    "an officer let go": "UPDATE accounts SET until_at = from_at",
    "an officer added": "INSERT INTO accounts SELECT 'officer.7', office, label, role, from_at, until_at, 9, province,"
    " system, operations, made_by, signed_in_at FROM accounts LIMIT 1",
    "a case taken in elsewhere": "UPDATE received SET office = 'x'",
    "a substitution prolonged": "UPDATE substitutions SET until_on = '2026-12-31'",
    "a substitution called back": "UPDATE substitutions SET ended_at = NULL",
    "a webhook led elsewhere": "UPDATE webhooks SET url = 'https://elsewhere.example/' WHERE ended_at IS NULL",
    "a webhook's secret exchanged": "UPDATE webhooks SET secret = old_secret WHERE ended_at IS NULL",
    "a webhook moved on": "UPDATE webhooks SET place = place + 1",
    "a webhook ended by hand": f"UPDATE webhooks SET ended_at = {LATER} WHERE ended_at IS NULL",
    "a webhook deleted": "DELETE FROM webhooks WHERE ended_at IS NOT NULL",
    "a delivery deleted": "DELETE FROM outbox WHERE recipient LIKE 'webhook:%' AND done_at IS NULL",
    "a delivery made done": "UPDATE outbox SET done_at = due_at WHERE recipient LIKE 'webhook:%'",
    "a dead letter resent by hand": "UPDATE outbox SET try_at = due_at, tries = 0 WHERE failure = 'timeout'",
    "a look deleted": "DELETE FROM reads WHERE number = 1",
    "a look by somebody else": "UPDATE reads SET subject = 'nobody'",
    "a look for something else": "UPDATE reads SET purpose = 'x'",
    "a stage's holder changed": "UPDATE stages SET holder = 'nobody' WHERE rowid = 1",
    "a case of another family": "UPDATE cases SET applicant = 'nobody' WHERE rowid = 1",
    "a case of another edition": "UPDATE cases SET edition_on = '2020-01-01' WHERE rowid = 1",
    "a deadline of the group": f"UPDATE cases SET group_due_at = {LATER} WHERE rowid = 1",
    "work postponed": f"UPDATE work_items SET due_at = {LATER} WHERE closed_at IS NULL",
    "work deleted": "DELETE FROM work_items WHERE closed_at IS NOT NULL",
    "an event edited": "UPDATE events SET data = replace(data, '2026', '2025') WHERE position = 3",
    "an event deleted": "DELETE FROM events WHERE position = 5",
    "the last events cut": "DELETE FROM events WHERE position = (SELECT max(position) FROM events)",
    "a record edited": "UPDATE records SET data = replace(data, 'case_code', 'code_case') WHERE number = 2",
    "a record deleted": "DELETE FROM records WHERE number = 2",
    "the last records cut": "DELETE FROM records WHERE number >= (SELECT max(number) - 1 FROM records)",
    "a checkpoint edited": "UPDATE checkpoints SET told = replace(told, '\"n_events\":', '\"n_events\":1')",
    "a checkpoint deleted": "DELETE FROM checkpoints WHERE number = 1",
    "a signature exchanged": "UPDATE checkpoints SET signature = (SELECT max(signature) FROM checkpoints)",
    "another file's name": "UPDATE origin SET id = 'x'",
    "a second name": "INSERT INTO origin VALUES ('x')",
    "an index dropped": "DROP INDEX uq_work_items_open",
    "an index that holds nothing unique any more": (
        "DROP INDEX uq_work_items_open;"
        "CREATE INDEX uq_work_items_open ON work_items (case_code, stage) WHERE closed_at IS NULL"
    ),
    "an index of fewer rows": (
        "DROP INDEX uq_work_items_open;"
        "CREATE UNIQUE INDEX uq_work_items_open ON work_items (case_code, stage) WHERE closed_at IS NULL AND stage = ''"
    ),
    "a table without its constraints": (
        "CREATE TABLE kept AS SELECT * FROM results; DROP TABLE results; ALTER TABLE kept RENAME TO results"
    ),
    "a check taken out": (
        "PRAGMA writable_schema = 1;"
        "UPDATE sqlite_master SET sql = replace(sql, 'number >= 1', 'number >= number') WHERE name = 'events'"
    ),
    "a code of another kind": "UPDATE cases SET code = CAST(code AS BLOB) WHERE rowid = 1",
    "a stage's case of another kind": "UPDATE stages SET case_code = CAST(case_code AS BLOB) WHERE rowid = 3",
    "a given value of another kind": "UPDATE unique_values SET value = x'ff' WHERE rowid = 1",
    "an event's text of another kind": "UPDATE events SET data = CAST(data AS BLOB) WHERE position = 2",
    "an event's instant of another kind": "UPDATE events SET at = x'00' WHERE position = 2",
    "words that are no JSON": "UPDATE documents SET content = '[1' WHERE rowid = 2",
    "words of another kind": "UPDATE documents SET content = x'ff' WHERE rowid = 2",
    "a term of another kind": "UPDATE search_terms SET term = x'ff' WHERE rowid = 2",
    "a record of another kind": "UPDATE records SET data = x'ff' WHERE number = 2",
    "a checkpoint of another kind": "UPDATE checkpoints SET told = x'ff' WHERE number = 1",
    "an account of another kind": "UPDATE accounts SET subject = x'ff' WHERE number = 1",
    "names beside a queue of another kind": (
        "UPDATE queue_names SET names = x'ff' WHERE case_code = (SELECT min(case_code) FROM queue_names)"
    ),
    "bytes that are no text": "UPDATE cases SET applicant = CAST(x'c328' AS TEXT) WHERE rowid = 1",
    "an event of bytes that are no text": "UPDATE events SET data = CAST(x'c328' AS TEXT) WHERE position = 2",
    "words of other values": (
        "UPDATE documents SET content = (SELECT json_group_object(key, 5) FROM json_each(content))"
        " WHERE content LIKE '{%'"
    ),
    "words too deep to read": (
        "UPDATE documents SET content = '{\"a\":' || replace(hex(zeroblob(50000)), '0', '[')"
        " || replace(hex(zeroblob(50000)), '0', ']') || '}' WHERE rowid = 2"
    ),
    "a trigger under a name of the database": (
        "CREATE TRIGGER quiet BEFORE INSERT ON reads BEGIN SELECT RAISE(IGNORE); END;"
        "PRAGMA writable_schema = 1;"
        "UPDATE sqlite_master SET name = 'sqlite_t1', sql = replace(sql, 'quiet', 'sqlite_t1') WHERE name = 'quiet'"
    ),
    "a column added": "ALTER TABLE cases ADD COLUMN note VARCHAR",
    "a trigger added": "CREATE TRIGGER quiet BEFORE INSERT ON reads BEGIN SELECT RAISE(IGNORE); END",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("busy") / "journal.sqlite"
    busy.made(path)
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "journal.sqlite"))


def write(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    n = connection.total_changes
    connection.executescript(statement)
    is_of_parts = statement.startswith(("DROP", "CREATE", "ALTER"))
    assert connection.total_changes > n or is_of_parts, "nothing was edited"
    connection.commit()
    connection.close()


LOST_ROWS = (
    "DROP INDEX ix_outbox_due;"
    "CREATE INDEX ix_outbox_due ON outbox (try_at) WHERE kind = 'timer' AND done_at IS NULL AND 0;"
    "PRAGMA writable_schema = 1;"
    "UPDATE sqlite_master SET sql = replace(sql, ' AND 0', '')"
    " WHERE name = 'ix_outbox_due'"
)


def test_an_index_that_has_lost_its_rows_is_found_in_the_file_itself(path: Path):
    """A copy has every index made anew: whoever looks at that alone sees nothing."""
    write(path, LOST_ROWS)
    (found,) = examined(path, parameters(), busy.SEAL)
    assert found.is_fault
    assert any("ix_outbox_due" in place for place in found.places)


def test_statistics_of_the_database_itself_are_nothing_to_complain_of(path: Path):
    with sqlite3.connect(path) as connection:
        connection.execute("ANALYZE")
    assert examined(path, parameters(), busy.SEAL) == []


def test_a_file_of_a_busy_month_has_nothing_to_complain_of(path: Path):
    assert examined(path, parameters(), busy.SEAL) == []


@pytest.mark.parametrize("statement", EDITS.values(), ids=EDITS.keys())
def test_an_edit_by_hand_is_found(path: Path, statement: str):
    write(path, statement)
    engine = reading(path)
    assert next(complaints(engine, parameters(), busy.SEAL)).is_fault
    engine.dispose()


def test_timers_that_somebody_deleted_are_made_again(path: Path):
    write(path, EDITS["all waiting timers deleted"])
    engine = opened(path)
    rebuild(engine)
    assert list(differences(engine)) == []
    closed(engine)
    assert examined(path, parameters(), busy.SEAL) == []


def test_a_record_that_tells_what_cannot_be_is_told_and_no_crash(path: Path):
    write(path, "UPDATE records SET data = '[[\"drop\",{}]]' WHERE number = 3")
    engine = reading(path)
    assert next(differences(engine)).table == "records"
    with pytest.raises(StoreError, match="record 3"):
        rebuild(engine)
    engine.dispose()


def test_a_tail_that_was_cut_whole_shows_by_the_checkpoint_after_it(path: Path):
    """As if the file had been put back to how it was before its last two commands."""
    copy = sqlite3.connect(path)
    told = [checkpoint_of(told) for (told,) in copy.execute("SELECT told FROM checkpoints ORDER BY number")]
    assert len(told) == 2
    copy.execute("PRAGMA foreign_keys = OFF")
    copy.execute("DELETE FROM events WHERE position > ?", (told[0].position,))
    copy.execute("DELETE FROM records WHERE number > ?", (told[0].n_records,))
    copy.commit()
    copy.close()
    engine = reading(path)
    rebuilt = first_fault(engine)
    assert rebuilt is not None
    assert "cut off: checkpoint 2" in rebuilt.says.en
    engine.dispose()


def test_events_made_anew_with_sound_chains_show_by_the_checkpoint(path: Path):
    """An officer's name changed in the last event of a case, whose hash was made again."""
    connection = sqlite3.connect(path)
    row = "SELECT position, previous, schema_number, replace(data, 'officer.9', 'officer.8') FROM events"
    position, previous, schema, text = connection.execute(f"{row} ORDER BY position DESC LIMIT 1").fetchone()
    new = chained(previous, schema, text)
    connection.execute("UPDATE events SET data = ?, hash = ? WHERE position = ?", (text, new, position))
    connection.execute("UPDATE cases SET head = ? WHERE number > 1 AND code = ?", (new, json.loads(text)["case"]))
    connection.commit()
    connection.close()
    engine = reading(path)
    fault = first_fault(engine)
    assert fault is not None
    assert "is not checkpoint 2's" in fault.says.en
    engine.dispose()


def test_a_checkpoint_of_another_key_is_forged(path: Path):
    engine = reading(path)
    assert first_fault(engine) is None
    fault = first_fault(engine, seal=KeySeal(OKPKey.generate_key("Ed25519")))
    assert fault is not None
    assert fault.says.en == "checkpoint 1 was not signed with the key beside the database"
    engine.dispose()
