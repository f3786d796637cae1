"""Records of any version are played again: the names that stand in them stay, or old ones are brought up to date."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.dialects import sqlite

from engine.store.database import reading
from engine.store.records import ERASED, records
from engine.store.statements import statements
from tests.engine.store import busy

# as files hold them: a statement that is written otherwise gets another name, and this one is kept for its records
WRITTEN = {
    "add_outbox": "key kind case_code number stage visit claim about recipient due_at done_at try_at tries failure",
    "end_outbox": "of_key done_at",
    "fail_outbox": "of_key try_at tries failure",
    "renew_timer": "of_key done_at try_at tries failure",
    "end_timers": "case_code done_at",
    "end_timers_but_closings": "case_code done_at",
    "add_answer": "key request case_code first last answer",
    "add_lease": "case_code stage claim until_at",
    "renew_lease": "case_code stage_code of_claim until_at",
    "add_account": "subject office label role from_at until_at province system operations made_by signed_in_at",
    "end_account": "of_number until_at",
    "sign_in": "of_number signed_in_at",
    "end_elsewhere": "of_subject of_number until_at",
    "add_substitution": "code absent substitute office from_on until_on made_by made_at ended_at",
    "end_substitution": "of_code ended_at",
    "end_absences": "of_office of_subject ended_at",
    "end_standing_in": "of_subject ended_at",
    "keep_answer": "key request answer",
    "add_webhook": "subject code stands_for url kinds secret old_secret old_until place made_at ended_at",
    "change_webhook": "of_number url kinds",
    "rotate_webhook": "of_number secret old_secret old_until",
    "end_webhook": "of_number ended_at",
    "move_webhooks": "up_to place",
    "end_messages": "of_recipient done_at",
    "resend": "of_recipient try_at tries failure",
    "add_received": "case_code of_case office subject",
    "add_read": "at subject role operation office purpose case_code since"
    " of_subject of_role of_operation of_office of_purpose of_case_code",
}


def test_statements_take_what_records_of_theirs_hold():
    sql = statements(sqlite.dialect())
    taken = {name: set(getattr(sql, name).names) for name in WRITTEN}
    assert taken == {name: set(names.split()) for name, names in WRITTEN.items()}


def test_a_file_holds_no_other_records(tmp_path: Path):
    busy.made(tmp_path / "journal.sqlite")
    engine = reading(tmp_path / "journal.sqlite")
    with engine.connect() as connection:
        told = {one.name for record in records(connection) for one in record.told}
    engine.dispose()
    assert told <= WRITTEN.keys() | {ERASED}
