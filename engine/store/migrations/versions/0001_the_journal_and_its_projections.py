"""the journal and its projections"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(), nullable=False),
        sa.Column("chain", sa.String(), nullable=False),
        sa.Column("edition_on", sa.String(), nullable=False),
        sa.Column("submitted_at", sa.String(), nullable=False),
        sa.Column("group_due_at", sa.String(), nullable=True),
        sa.Column("has_ended", sa.Boolean(), nullable=False),
        sa.CheckConstraint("number >= 1", name="ck_cases_number"),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "documents",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=True),
        sa.Column("content", sa.String(), nullable=True),
        sa.Column("erased_at", sa.String(), nullable=True),
        sa.CheckConstraint("(content IS NULL) = (erased_at IS NOT NULL)", name="ck_documents_erased"),
        sa.ForeignKeyConstraint(
            ["case_code"],
            ["cases.code"],
        ),
        sa.PrimaryKeyConstraint("case_code", "number", "digest"),
    )
    op.create_table(
        "events",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("schema_number", sa.Integer(), nullable=False),
        sa.Column("data", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.CheckConstraint("number >= 1", name="ck_events_number"),
        sa.ForeignKeyConstraint(
            ["case_code"],
            ["cases.code"],
        ),
        sa.PrimaryKeyConstraint("position"),
        sa.UniqueConstraint("case_code", "number", name="uq_events_number"),
        sa.UniqueConstraint("case_code", "previous", name="uq_events_previous"),
    )
    op.create_table(
        "idempotency",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_code"],
            ["cases.code"],
        ),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "outbox",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=True),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("due_at", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(), nullable=True),
        sa.CheckConstraint("kind IN ('message', 'timer')", name="ck_outbox_kind"),
        sa.ForeignKeyConstraint(
            ["case_code"],
            ["cases.code"],
        ),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index(
        "ix_outbox_case",
        "outbox",
        ["case_code"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.create_table(
        "results",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("personal_id", sa.String(), nullable=True),
        sa.Column("dong", sa.Integer(), nullable=True),
        sa.Column("superseded_by", sa.String(), nullable=True),
        sa.CheckConstraint("dong IS NULL OR dong >= 0", name="ck_results_dong"),
        sa.ForeignKeyConstraint(
            ["case_code"],
            ["cases.code"],
        ),
        sa.PrimaryKeyConstraint("case_code", "result"),
        sa.UniqueConstraint("personal_id", name="uq_results_personal_id"),
    )
    op.create_table(
        "stages",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("due_at", sa.String(), nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'offered', 'in_progress', 'awaiting_citizen', 'awaiting_neighbour', "
            "'verifying', 'returned_upstream', 'approved', 'refused', 'withdrawn', 'not_chosen', "
            "'redirected', 'dropped')",
            name="ck_stages_state",
        ),
        sa.CheckConstraint("visit >= 0 AND claim >= 0", name="ck_stages_visit"),
        sa.ForeignKeyConstraint(
            ["case_code"],
            ["cases.code"],
        ),
        sa.PrimaryKeyConstraint("case_code", "stage"),
    )
    op.create_table(
        "work_items",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("opened_by", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("due_at", sa.String(), nullable=True),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("opened_at", sa.String(), nullable=False),
        sa.Column("closed_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_code"],
            ["cases.code"],
        ),
        sa.PrimaryKeyConstraint("case_code", "opened_by"),
    )
    op.create_index(
        "ix_work_items_queue",
        "work_items",
        ["office", "due_at"],
        unique=False,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_index(
        "uq_work_items_open",
        "work_items",
        ["case_code", "stage"],
        unique=True,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_work_items_open",
        table_name="work_items",
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.drop_index(
        "ix_work_items_queue",
        table_name="work_items",
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.drop_table("work_items")
    op.drop_table("stages")
    op.drop_table("results")
    op.drop_index(
        "ix_outbox_due",
        table_name="outbox",
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.drop_index(
        "ix_outbox_case",
        table_name="outbox",
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.drop_table("outbox")
    op.drop_table("idempotency")
    op.drop_table("events")
    op.drop_table("documents")
    op.drop_table("cases")
