"""by what a declared event is known again stands in a table, so that a second declaration of it is noticed"""

import datetime as dt
import json

import sqlalchemy as sa
from alembic import op

from engine.core.alike import known_by
from workflows.catalogue import known

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "known_by",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("digest", "case_code"),
        sqlite_with_rowid=False,
    )
    _fill()


def _fill() -> None:
    """By the declarations that are there; an erased one is known by nothing."""
    bind = op.get_bind()
    editions = {(one.chain, one.in_force_on.isoformat()): one for one in known()}
    declared = bind.execute(
        sa.text(
            "SELECT e.case_code, e.data, d.content FROM events e JOIN documents d ON d.case_code = e.case_code"
            " AND d.digest = json_extract(e.data, '$.data.declaration') WHERE e.number = 1 AND d.content IS NOT NULL"
        )
    )
    for code, data, content in declared.fetchall():
        told = json.loads(data)["data"]
        edition = editions.get((told["chain"], told["edition_on"]))
        dates = {name: dt.date.fromisoformat(on) for name, on in told["dates"].items()}
        for digest in known_by(edition, json.loads(content), dates) if edition else ():
            bind.execute(sa.text("INSERT INTO known_by VALUES (:digest, :code)"), {"digest": digest, "code": code})


def downgrade() -> None:
    op.drop_table("known_by")
