"""who is told outside of what has happened; what waits for them has an index of its own, as timers have; answers that
keys got where no case moved
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_WAITS, _TIMER, _MESSAGE = (
    sa.text(text)
    for text in ("done_at IS NULL", "kind = 'timer' AND done_at IS NULL", "kind = 'message' AND done_at IS NULL")
)
_OPEN = sa.text("ended_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "webhooks",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("stands_for", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("kinds", sa.String(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("old_secret", sa.String(), nullable=False),
        sa.Column("old_until", sa.String(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("ended_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index(
        "uq_webhooks_open",
        "webhooks",
        ["subject", "code"],
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
    op.create_table(
        "kept_answers",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.drop_index("ix_outbox_due", "outbox")
    op.create_index("ix_outbox_due", "outbox", ["try_at"], sqlite_where=_TIMER, postgresql_where=_TIMER)
    columns = ["recipient", "case_code", "number", "try_at"]
    op.create_index("ix_outbox_told", "outbox", columns, sqlite_where=_MESSAGE, postgresql_where=_MESSAGE)


def downgrade() -> None:
    op.drop_index("ix_outbox_told", "outbox")
    op.drop_index("ix_outbox_due", "outbox")
    op.create_index("ix_outbox_due", "outbox", ["try_at"], sqlite_where=_WAITS, postgresql_where=_WAITS)
    op.drop_table("kept_answers")
    op.drop_table("webhooks")
