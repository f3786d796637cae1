"""what serving wants: who may see a case, what it is searched by, tries, officers, leases, and who has read what"""

import json
import re
import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PERSONAL_ID = re.compile("[0-9]{12}")
_ITEM = sa.text(
    "INSERT INTO work_items (case_code, opened_by, stage, visit, office, due_at, holder, opened_at, closed_at)"
    " VALUES (:case_code, :opened_by, :stage, :visit, :office, :due_at, :holder, :opened_at, :closed_at)"
)


def upgrade() -> None:
    op.add_column("cases", sa.Column("applicant", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_cases_applicant", "cases", ["applicant", "code"], unique=False)
    op.create_index("ix_stages_office", "stages", ["office", "case_code"], unique=False)
    op.drop_index("ix_work_items_queue", table_name="work_items")
    op.create_index(
        "ix_work_items_queue",
        "work_items",
        ["office", "due_at", "case_code", "opened_by", "closed_at"],
        unique=False,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.add_column("outbox", sa.Column("try_at", sa.String(), nullable=True))
    op.add_column("outbox", sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("failure", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE outbox SET try_at = due_at")
    op.drop_index("ix_outbox_due", table_name="outbox")
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["try_at"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.create_table(
        "leases",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("until_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("case_code", "stage", "claim"),
    )
    op.create_table(
        "search_terms",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("case_code", "field"),
    )
    op.create_index("ix_search_terms_term", "search_terms", ["term", "case_code"], unique=False)
    op.create_table(
        "queue_names",
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("opened_by", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.String(), nullable=True),
        sa.Column("names", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("office", "case_code", "stage"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "officers",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("subject"),
    )
    op.create_index("ix_officers_office", "officers", ["office"], unique=False)
    op.create_table(
        "substitutions",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("absent", sa.String(), nullable=False),
        sa.Column("substitute", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(), nullable=False),
        sa.Column("until_on", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("ended_at", sa.String(), nullable=True),
        sa.CheckConstraint("from_on <= until_on", name="ck_substitutions_days"),
        sa.CheckConstraint("absent <> substitute", name="ck_substitutions_two"),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_index("ix_substitutions_substitute", "substitutions", ["substitute", "from_on"], unique=False)
    op.create_table(
        "reads",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ix_reads_case", "reads", ["case_code", "number"], unique=False)
    _fill()


def _fill() -> None:
    """Who submitted each case, and what it is searched by, from its journal and its declaration."""
    bind = op.get_bind()
    submitted = (
        "SELECT e.case_code, e.data, d.content FROM events e LEFT JOIN documents d ON d.case_code = e.case_code"
        " AND d.digest = json_extract(e.data, '$.data.declaration') WHERE e.number = 1"
    )
    for code, data, content in bind.execute(sa.text(submitted)).fetchall():
        told = {"code": code, "applicant": json.loads(data)["actor"]}
        bind.execute(sa.text("UPDATE cases SET applicant = :applicant WHERE code = :code"), told)
        for field, value in json.loads(content).items() if content else ():
            is_name = field.endswith("_name")
            if isinstance(value, str) and (is_name or _PERSONAL_ID.fullmatch(value)):
                row = {"code": code, "field": field, "term": _plain(value) if is_name else value}
                bind.execute(sa.text("INSERT INTO search_terms VALUES (:code, :field, :term)"), row)
    _open_while_verified(bind)


def _plain(name: str) -> str:
    """As names were looked for by these tables."""
    decomposed = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).split())


def _open_while_verified(bind: sa.Connection) -> None:
    """A work item is open while the finding of a verification is owed; it was closed when one was asked for, and
    another one opened when the finding came.
    """
    bind.execute(sa.text("DELETE FROM work_items"))
    items: dict[tuple[str, str], dict[str, Any]] = {}
    last: dict[tuple[str, str], dict[str, Any]] = {}
    events = "SELECT data FROM events WHERE json_extract(data, '$.stage') IS NOT NULL ORDER BY position"
    for (data,) in bind.execute(sa.text(events)).fetchall():
        told = json.loads(data)
        key = told["case"], told["stage"]
        old = last.get(key, {"holder": "", "due_at": None})
        holder = old["holder"] if told["state"] == "in_progress" else ""
        clock = told["clock"]
        now = {
            "holder": told["actor"] if told["kind"] == "Claimed" else holder,
            "due_at": clock["due_at"] if clock else old["due_at"],
            "visit": told["visit"],
            "office": told["office"],
        }
        last[key] = now
        if told["state"] in ("offered", "in_progress", "verifying"):
            opened = {"case_code": key[0], "opened_by": told["number"], "stage": key[1], "opened_at": told["at"]}
            items[key] = {**items.get(key, opened), **now, "closed_at": None}
        elif key in items:
            bind.execute(_ITEM, {**items.pop(key), "closed_at": told["at"]})
    for item in items.values():
        bind.execute(_ITEM, item)


def downgrade() -> None:
    for table in ("reads", "substitutions", "officers", "queue_names", "search_terms", "leases"):
        op.drop_table(table)
    op.drop_index("ix_outbox_due", table_name="outbox")
    for column in ("failure", "tries", "try_at"):
        op.drop_column("outbox", column)
    op.create_index("ix_outbox_due", "outbox", ["due_at"], sqlite_where=sa.text("done_at IS NULL"))
    op.drop_index("ix_work_items_queue", table_name="work_items")
    op.create_index(
        "ix_work_items_queue", "work_items", ["office", "due_at"], sqlite_where=sa.text("closed_at IS NULL")
    )
    op.drop_index("ix_stages_office", table_name="stages")
    op.drop_index("ix_cases_applicant", table_name="cases")
    op.drop_column("cases", "applicant")
