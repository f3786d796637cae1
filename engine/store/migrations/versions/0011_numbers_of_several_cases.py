"""a number of another system may have been given for several cases: no constraint tells whether somebody has it"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _again("system", "number", "case_code")


def downgrade() -> None:
    _again("system", "number")


def _again(*key: str) -> None:
    """The table with that key, and its rows: the first of each where there are several."""
    op.drop_index("ix_other_numbers_case", "other_numbers")
    op.drop_index("ix_other_numbers_number", "other_numbers")
    op.rename_table("other_numbers", "other_numbers_before")
    op.create_table(
        "other_numbers",
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint(*key),
    )
    names = "system, number, added_at, case_code, added_by"
    rows = f"SELECT {names} FROM other_numbers_before GROUP BY {', '.join(key)}"
    op.execute(f"INSERT INTO other_numbers ({names}) {rows}")
    op.drop_table("other_numbers_before")
    op.create_index("ix_other_numbers_case", "other_numbers", ["case_code"], unique=False)
    op.create_index("ix_other_numbers_number", "other_numbers", ["number"], unique=False)
