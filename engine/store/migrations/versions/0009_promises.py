"""what no event tells has records, how far it all was has checkpoints, and a database says which one it is"""

import hashlib
import json

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# what is there already is taken over as it stands, a record for so many rows
_TAKEN_OVER = ("outbox", "idempotency", "leases", "accounts", "substitutions", "received", "reads")
_ROWS_A_RECORD = 500


def upgrade() -> None:
    op.create_table(
        "records",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("data", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "checkpoints",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("signature", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table("origin", sa.Column("id", sa.String(), nullable=False), sa.PrimaryKeyConstraint("id"))
    op.create_index("ix_known_by_case", "known_by", ["case_code"], unique=False)
    _take_over(op.get_bind())


def _take_over(bind: sa.Connection) -> None:
    chain = _Chain(bind)
    for table in _TAKEN_OVER:
        found = bind.execute(sa.text(f"SELECT * FROM {table} ORDER BY 1, 2, 3"))
        while rows := found.mappings().fetchmany(_ROWS_A_RECORD):
            chain.add([[table, dict(row)] for row in rows])
    erased = "SELECT DISTINCT case_code, erased_at FROM documents WHERE erased_at IS NOT NULL ORDER BY 1, 2"
    for code, at in bind.execute(sa.text(erased)).fetchall():
        chain.add([["erased", {"at": at, "case_code": code}]])


class _Chain:
    """The records, one after another."""

    def __init__(self, bind: sa.Connection) -> None:
        self._bind, self._number, self._hash = bind, 0, "0" * 64

    def add(self, told: list[object]) -> None:
        data = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        self._number += 1
        self._hash = hashlib.sha256(f"{self._hash}\n{data}".encode()).hexdigest()
        row = {"number": self._number, "data": data, "hash": self._hash}
        self._bind.execute(sa.text("INSERT INTO records VALUES (:number, :data, :hash)"), row)


def downgrade() -> None:
    op.drop_index("ix_known_by_case", "known_by")
    for table in ("origin", "checkpoints", "records"):
        op.drop_table(table)
