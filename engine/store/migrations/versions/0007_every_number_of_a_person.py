"""a case is searched by every number of a person, old cards and passports too"""

import json

import sqlalchemy as sa
from alembic import op

from workflows.catalogue import known
from workflows.law.notation import Input

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """By the declarations that are there; an erased one is found by nothing."""
    bind = op.get_bind()
    numbers = {
        field.code
        for edition in known()
        for field in edition.fields
        if field.input in (Input.PERSONAL_ID, Input.IDENTITY)
    }
    declared = bind.execute(
        sa.text(
            "SELECT e.case_code, d.content FROM events e JOIN documents d ON d.case_code = e.case_code"
            " AND d.digest = json_extract(e.data, '$.data.declaration') WHERE e.number = 1 AND d.content IS NOT NULL"
        )
    )
    for code, content in declared.fetchall():
        for field, value in json.loads(content).items():
            if field in numbers:
                row = {"code": code, "field": field, "term": value}
                bind.execute(sa.text("INSERT OR IGNORE INTO search_terms VALUES (:code, :field, :term)"), row)


def downgrade() -> None:
    op.execute("DELETE FROM search_terms WHERE term < 'a' AND (length(term) <> 12 OR term GLOB '*[^0-9]*')")
