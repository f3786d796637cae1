"""a name is searched by in each way of writing it; the names in a queue again"""

import sqlalchemy as sa
from alembic import op

from engine.store.documents import fill_names
from workflows.spelling import ways

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TERMS = sa.table("search_terms", *(sa.column(name, sa.String()) for name in ("case_code", "field", "term")))


def _keyed(*key: str) -> None:
    """The table with that key; of rows that it cannot tell apart the first."""
    op.drop_index("ix_search_terms_term", table_name="search_terms")
    op.rename_table("search_terms", "search_terms_before")
    op.create_table(
        "search_terms",
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint(*key),
    )
    op.create_index("ix_search_terms_term", "search_terms", ["term", "case_code"], unique=False)
    op.execute(
        "INSERT OR IGNORE INTO search_terms SELECT case_code, field, term FROM search_terms_before ORDER BY rowid"
    )
    op.drop_table("search_terms_before")


def upgrade() -> None:
    _keyed("case_code", "field", "term")
    connection = op.get_bind()
    signed = connection.execute(sa.select(_TERMS).where(_TERMS.c.term.op("GLOB")("*[^a-z0-9 ]*"))).all()
    for code, field, term in signed:
        connection.execute(sa.delete(_TERMS).where(_TERMS.c.case_code == code, _TERMS.c.field == field))
        rows = [{"case_code": code, "field": field, "term": way} for way in ways(term) if way]
        if rows:
            connection.execute(sa.insert(_TERMS), rows)
    fill_names(connection)


def downgrade() -> None:
    _keyed("case_code", "field")
