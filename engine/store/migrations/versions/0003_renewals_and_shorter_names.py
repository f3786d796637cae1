"""a renewed lease is known by its key; the names in a queue, each once, without personal ids"""

import sqlalchemy as sa
from alembic import op

from engine.store.documents import fill_names

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("idempotency", sa.Column("answer", sa.String(), nullable=True))
    fill_names(op.get_bind())


def downgrade() -> None:
    op.drop_column("idempotency", "answer")
