"""results that the family has not got yet, by the office that is to hand them over"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

# by the last event of each stage that gave its result or handed it over
_GIVEN = """
WITH told AS (
    SELECT case_code, json_extract(data, '$.stage') AS stage, kind, at,
        row_number() OVER (PARTITION BY case_code, json_extract(data, '$.stage') ORDER BY number DESC) AS n
    FROM events WHERE kind IN ('Approved', 'Corrected', 'Revoked', 'ResultDelivered')
)
SELECT s.office, told.at, s.case_code, s.stage,
    (SELECT max(w.opened_by) FROM work_items w WHERE w.case_code = s.case_code AND w.stage = s.stage)
FROM told JOIN stages s ON s.case_code = told.case_code AND s.stage = told.stage
WHERE told.n = 1 AND told.kind <> 'ResultDelivered' AND s.state = 'approved'
"""


def upgrade() -> None:
    op.create_table(
        "undelivered",
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("opened_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("office", "since", "case_code", "stage"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_undelivered_stage", "undelivered", ["case_code", "stage"], unique=True)
    op.execute(f"INSERT INTO undelivered {_GIVEN}")


def downgrade() -> None:
    op.drop_table("undelivered")
