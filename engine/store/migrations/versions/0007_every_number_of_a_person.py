"""a case is searched by every number of a person, old cards and passports too"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# the fields that hold the number of a person's paper, as all editions of these tables call them
_NUMBERS = ("applicant_id", "deceased_id", "father_id", "householder_id", "mother_id", "recipient_id")


def upgrade() -> None:
    """By the declarations that are there; an erased one is found by nothing."""
    bind = op.get_bind()
    declared = bind.execute(
        sa.text(
            "SELECT e.case_code, d.content FROM events e JOIN documents d ON d.case_code = e.case_code"
            " AND d.digest = json_extract(e.data, '$.data.declaration') WHERE e.number = 1 AND d.content IS NOT NULL"
        )
    )
    for code, content in declared.fetchall():
        for field, value in json.loads(content).items():
            if field in _NUMBERS:
                row = {"code": code, "field": field, "term": value}
                bind.execute(sa.text("INSERT OR IGNORE INTO search_terms VALUES (:code, :field, :term)"), row)


def downgrade() -> None:
    op.execute("DELETE FROM search_terms WHERE term < 'a' AND (length(term) <> 12 OR term GLOB '*[^0-9]*')")
