"""people and machines have accounts with a history; a look at personal data tells from where and what for"""

import datetime as dt
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("from_at", sa.String(), nullable=False),
        sa.Column("until_at", sa.String(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("province", sa.String(), nullable=False),
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("operations", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("signed_in_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ix_accounts_office", "accounts", ["office", "subject"], unique=False)
    for name, columns, condition in (
        ("uq_accounts_open", ["subject", "office", "province"], "until_at IS NULL"),
        ("uq_accounts_signed_in", ["subject"], "until_at IS NULL AND signed_in_at IS NOT NULL"),
    ):
        where: dict[str, Any] = {f"{database}_where": sa.text(condition) for database in ("sqlite", "postgresql")}
        op.create_index(name, "accounts", columns, unique=True, **where)
    _carry_over()
    op.drop_table("officers")
    op.create_table(
        "received",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("case_code"),
    )
    op.create_index("ix_received_office", "received", ["office", "case_code"], unique=False)
    for column in ("office", "purpose"):
        op.add_column("reads", sa.Column(column, sa.String(), nullable=False, server_default=""))


def _carry_over() -> None:
    """Officers as they were registered. Since when was not kept: they count from now on."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
    op.get_bind().execute(
        sa.text(
            "INSERT INTO accounts (subject, office, label, role, from_at, until_at, province, system, operations,"
            " made_by) SELECT subject, office, label, role, :now, CASE WHEN is_active THEN NULL ELSE :now END,"
            " '', '', '', '' FROM officers ORDER BY subject"
        ),
        {"now": now},
    )


def downgrade() -> None:
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
    op.execute(
        "INSERT INTO officers SELECT subject, office, label, role, until_at IS NULL FROM accounts a"
        " WHERE office <> '' AND number = (SELECT max(number) FROM accounts b WHERE b.subject = a.subject)"
    )
    op.drop_table("accounts")
    op.drop_table("received")
    for column in ("office", "purpose"):
        op.drop_column("reads", column)
