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


def upgrade() -> None:
    with op.batch_alter_table("search_terms") as terms:
        terms.create_primary_key("pk_search_terms", ["case_code", "field", "term"])
    connection = op.get_bind()
    signed = connection.execute(sa.select(_TERMS).where(_TERMS.c.term.op("GLOB")("*[^a-z0-9 ]*"))).all()
    for code, field, term in signed:
        connection.execute(sa.delete(_TERMS).where(_TERMS.c.case_code == code, _TERMS.c.field == field))
        rows = [{"case_code": code, "field": field, "term": way} for way in ways(term) if way]
        if rows:
            connection.execute(sa.insert(_TERMS), rows)
    fill_names(connection)


def downgrade() -> None:
    first = "SELECT min(rowid) FROM search_terms GROUP BY case_code, field"
    op.execute(f"DELETE FROM search_terms WHERE rowid NOT IN ({first})")
    with op.batch_alter_table("search_terms") as terms:
        terms.create_primary_key("pk_search_terms", ["case_code", "field"])
