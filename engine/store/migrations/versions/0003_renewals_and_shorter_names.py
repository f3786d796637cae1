"""a renewed lease is known by its key: what was answered where no event tells it"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("idempotency", sa.Column("answer", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("idempotency", "answer")
