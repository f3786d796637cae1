"""a renewed lease is known by its key; the names in a queue and its index, whatever state of 0002 they are of"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("idempotency", sa.Column("answer", sa.String(), nullable=True))
    # 0002 was amended while it was the newest: it has made databases without these names, and with a shorter index.
    # The names are filled in by 0005.
    op.execute("DROP TABLE IF EXISTS queue_names")
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
    op.drop_index("ix_work_items_queue", table_name="work_items")
    op.create_index(
        "ix_work_items_queue",
        "work_items",
        ["office", "due_at", "case_code", "opened_by", "closed_at"],
        unique=False,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_column("idempotency", "answer")
