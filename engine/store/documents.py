"""What a family declared, as long as it is kept."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Engine, select

from engine.store.tables import DocumentRow, table_of


def declaration(engine: Engine, code: str) -> dict[str, Any] | None:
    """The declared values by field; None where they were erased, or there is no such case."""
    document = table_of(DocumentRow).c
    wanted = select(document.content).where(document.case_code == code, document.number > 0).order_by(document.number)
    with engine.connect() as connection:
        found = connection.execute(wanted.limit(1)).first()
    return json.loads(found[0]) if found and found[0] is not None else None
