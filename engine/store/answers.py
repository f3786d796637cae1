"""What keys were answered where no case has moved by it."""

from __future__ import annotations

from sqlalchemy import Engine, select

from engine.store.projections import Write
from engine.store.statements import statements
from engine.store.tables import KeptAnswerRow, table_of

_KEPT = table_of(KeptAnswerRow).c


def kept(engine: Engine, key: str) -> tuple[str, str] | None:
    """The digest of what was asked under the key, and the answer; None: nothing was."""
    with engine.connect() as connection:
        found = connection.execute(select(_KEPT.request, _KEPT.answer).where(_KEPT.key == key)).first()
    return None if found is None else (found.request, found.answer)


def writes(engine: Engine, key: str, request: str, answer: str) -> list[Write]:
    return [Write(statements(engine.dialect).keep_answer, {"key": key, "request": request, "answer": answer})]
