"""numbers that other systems give the same dossier, each once in its system"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "other_numbers",
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("system", "number"),
    )
    op.create_index("ix_other_numbers_case", "other_numbers", ["case_code"], unique=False)
    op.create_index("ix_other_numbers_number", "other_numbers", ["number"], unique=False)


def downgrade() -> None:
    op.drop_table("other_numbers")
