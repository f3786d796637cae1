"""a name is searched by in each way of writing it; the names in a queue again"""

import re

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# a name in plain letters may have an apostrophe or a hyphen in any of their forms, and letters of other alphabets
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2019\u2018\u201b\u02bc\u02b9\u02bb\u0374\u2032\u0060\u00b4\u1fef\u1ffd\uff07", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\uff0d", "-"),
        "ƀ": "b",
        "ð": "d",
    }
)
_NAMES = (
    "INSERT INTO queue_names SELECT office, case_code, stage, opened_by, due_at, coalesce("
    "(SELECT ' ' || group_concat(term, ' ') FROM (SELECT DISTINCT term FROM search_terms AS t"
    " WHERE t.case_code = work_items.case_code AND t.term >= 'a')), '') FROM work_items WHERE closed_at IS NULL"
)
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
        rows = [{"case_code": code, "field": field, "term": way} for way in _ways(term) if way]
        if rows:
            connection.execute(sa.insert(_TERMS), rows)
    op.execute("DELETE FROM queue_names")
    op.execute(_NAMES)


def _ways(term: str) -> tuple[str, ...]:
    """Signs as spaces, signs left out, and without the one letter that stands before the first sign."""
    written = term.translate(_SIGNS)
    spaced, joined = (" ".join(re.sub("['.,-]", by, written).split()) for by in (" ", ""))
    return tuple(dict.fromkeys((spaced, joined, spaced[2:] if written[1:2] in ("'", "-") else spaced)))


def downgrade() -> None:
    _keyed("case_code", "field")
