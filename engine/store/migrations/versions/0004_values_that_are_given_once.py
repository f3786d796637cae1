"""what may be given once only stands in a table by name, scope and value, not in a column for one of them"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unique_values",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("name", "scope", "value"),
    )
    op.create_index("ix_unique_values_result", "unique_values", ["case_code", "result"], unique=False)
    op.create_index("ix_unique_values_value", "unique_values", ["value"], unique=False)
    op.execute(
        "INSERT INTO unique_values SELECT 'personal_id', '', personal_id, case_code, result FROM results"
        " WHERE personal_id IS NOT NULL"
    )
    with op.batch_alter_table("results") as results:
        results.drop_constraint("uq_results_personal_id", type_="unique")
        results.drop_column("personal_id")


def downgrade() -> None:
    with op.batch_alter_table("results") as results:
        results.add_column(sa.Column("personal_id", sa.String(), nullable=True))
        results.create_unique_constraint("uq_results_personal_id", ["personal_id"])
    op.execute(
        "UPDATE results SET personal_id = (SELECT value FROM unique_values u WHERE u.name = 'personal_id'"
        " AND u.case_code = results.case_code AND u.result = results.result)"
    )
    op.drop_table("unique_values")
